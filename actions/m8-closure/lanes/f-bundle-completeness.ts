import { handle } from '@spine-green/evidence-schemas';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { servicesNamed } from '../../lib/platform/service-state.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { foreignObjects, missingObjects, type NewestVersions, type Writers } from '../bundle.ts';
import { CLOSURE_NAMES, type ClosureSet, closureKey, newestMarker, readClosureSet } from '../closure-set.ts';
import { recordedExecution } from './e-reporter-execution.ts';

export interface BundleFacts {
  readonly set: ClosureSet;
  readonly newest: Fact<NewestVersions>;
  readonly writers: Fact<Writers>;
}

export const bundleCompleteness = plainLane<BundleFacts>({
  id: 'M8.F',
  gather: async (context) => ({
    set: await readClosureSet(context),
    newest: await observe(() => readNewest(context)),
    writers: await observe(() => readWriters(context)),
  }),
  decide: ({ set, newest, writers }, { platformRunId }) => [
    check('M8.F-C01', { expected: [], observed: fact(missingObjects(set)), fails: 'M8F-B1' }),
    check('M8.F-C02', {
      expected: [],
      observed: mapFact(allReadable({ newest, writers }), (read) =>
        foreignObjects(set, read.newest, read.writers, platformRunId),
      ),
      fails: 'M8F-B2',
    }),
  ],
  payload: ({ set, writers }) => ({
    marker_key: newestMarker(set)?.key ?? null,
    closure_refs: newestMarker(set)?.document.closure_refs ?? null,
    writers: isReadable(writers) ? writers.value : null,
    governance_rows: isReadable(set.governance_events) ? set.governance_events.value.rows.length : null,
  }),
});

async function readNewest(context: LaneContext): Promise<NewestVersions> {
  const { store, bucket } = context.session.evidence;
  const found: Partial<Record<(typeof CLOSURE_NAMES)[number], string | undefined>> = {};
  for (const name of CLOSURE_NAMES) found[name] = (await store.head(bucket, closureKey(context, name)))?.versionId;
  return found as NewestVersions;
}

/** Who may have written: the task that M8.E ran, and the tasks that the conformance service has now. */
async function readWriters(context: LaneContext): Promise<Writers> {
  const services = await servicesNamed(context.session.compute(), [handle('SVC_ENV_CONFORMANCE')]);
  return {
    reporter: (await recordedExecution(context)).taskArn,
    conformance: services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)),
  };
}
