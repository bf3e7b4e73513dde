import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import { observe } from '../../lib/checks/fact.ts';
import { reporterExecutionHandover } from '../../lib/handovers/m8.ts';
import { servicesNamed } from '../../lib/platform/service-state.ts';
import { CLOSURE_NAMES } from '../../lib/rules/closure-objects.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { getRunId } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import type { Authorship, NewestVersions } from '../bundle.ts';
import { closureKey } from '../closure-set.ts';
import type { BundleFacts } from '../lanes/f-bundle-completeness.ts';
import { closurePlaceOf, readClosureSet } from './closure-set.ts';
import { readClosureHistory } from './closure-versions.ts';
import { readConformanceAnswer } from './conformance-answer.ts';
import { readAcquisitions } from './lock-evidence.ts';
import { readRecordedEvidence } from './recorded-evidence.ts';

export const gatherBundle = async (context: LaneContext): Promise<BundleFacts> => ({
  set: await readClosureSet(closurePlaceOf(context)),
  newest: await observe(() => readNewest(context)),
  history: await observe(() => readClosureHistory(closurePlaceOf(context))),
  by: await observe(() => readAuthorship(context)),
  scan: await observe(() => scan(context)),
  pins: await observe(async () => {
    const { runConfigDigest, scenarioRunId } = await pinnedDigests(context);
    return { runConfigDigest, scenarioRunId };
  }),
  recorded: await observe(() => {
    const { session, ledger, substrate, definition } = context;
    return readRecordedEvidence({ evidence: session.evidence, ledger, substrate }, definition.plan_phase);
  }),
});

async function readNewest({ session, platformRunId }: LaneContext): Promise<NewestVersions> {
  const { store, bucket } = session.evidence;
  const found: Partial<Record<(typeof CLOSURE_NAMES)[number], string | undefined>> = {};
  for (const name of CLOSURE_NAMES) {
    found[name] = (await store.head(bucket, closureKey({ platformRunId }, name)))?.versionId;
  }
  return found as NewestVersions;
}

/** Who may have written: the task that M8.E ran, and the tasks that the conformance service has now. */
async function readAuthorship(context: LaneContext): Promise<Authorship> {
  const { session } = context;
  const database = await session.database();
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const services = await servicesNamed(session.compute(), [handle('SVC_ENV_CONFORMANCE')]);
  const { image_digest: imageDigest } = await readEpoch(context);
  if (imageDigest === null) throw new PlatformError('E_EVIDENCE_MISSING', 'no image is pinned');
  return {
    reporter,
    holders: (await readAcquisitions(database, getRunId(context))).map(({ instance }) => instance),
    conformance: services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)),
    answer: await readConformanceAnswer(database, getRunId(context), reporter),
    imageDigest,
  };
}

/** One state of the index, beside the objects and the log as they are read meanwhile: the run is at rest. */
async function scan(context: LaneContext): ReturnType<typeof scanReceipts> {
  const { session } = context;
  const eventLog = await session.eventLog();
  return (await session.database()).transaction(
    (database) =>
      scanReceipts(
        {
          store: session.store,
          evidenceBucket: session.config.buckets.evidence,
          quarantineBucket: session.config.buckets.quarantine,
          database,
          eventLog,
        },
        getRunId(context),
      ),
    SCAN_TRANSACTION,
  );
}
