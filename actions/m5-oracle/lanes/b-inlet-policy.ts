import { handle } from '@spine-green/evidence-schemas';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { type Check, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { jobSpecs } from '../jobs.ts';

export interface InletFacts {
  readonly inletMode: Fact<string>;
  readonly sourceUri: Fact<string>;
  readonly jobs: Fact<readonly Pick<TaskSpec, 'command' | 'environment'>[]>;
  /** Locators of the substrate itself: the same for every task, and no input of the oracle lane. */
  readonly substrate: Readonly<Record<string, string>>;
}

const MODES = ['s3_to_s3_seed', 'external_pre_staged'];
const S3_URI = /^s3:\/\/[a-z0-9][a-z0-9.-]+\/[^*]+$/;
/** A path of this machine, its own address, or a store or service that is not the pinned one. */
const FORBIDDEN =
  /^(?:\/|[A-Za-z]:\\|\.{1,2}\/|~)|^(?:file|dir|gs|az|abfss?|minio|https?):|localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/;

export const inletPolicy = plainLane<InletFacts>({
  id: 'M5.B',
  gather: async (context) => ({
    inletMode: await observe(() => handle('ORACLE_INLET_MODE', context.handleInputs)),
    sourceUri: await observe(() => handle('ORACLE_SEED_SOURCE_URI', context.handleInputs)),
    jobs: await observe(() => jobSpecs(context)),
    substrate: substrateLocators(context),
  }),
  decide: (facts) => [inletCheck(facts)],
  payload: ({ inletMode, sourceUri, jobs }) => ({
    inlet_mode: isReadable(inletMode) ? inletMode.value : null,
    source_uri: isReadable(sourceUri) ? sourceUri.value : null,
    jobs_scanned: isReadable(jobs) ? jobs.value.length : 0,
  }),
});

function inletCheck({ inletMode, sourceUri, jobs, substrate }: InletFacts): Check {
  const forbidden = isReadable(jobs) ? forbiddenIn(jobs.value, substrate) : [`unreadable: ${jobs.unreadable}`];
  return check('M5.B-C01', {
    expected: { modes: MODES, source: 's3://', forbidden: [] },
    observed: {
      of: {
        inlet_mode: isReadable(inletMode) ? inletMode.value : null,
        source_uri: isReadable(sourceUri) ? sourceUri.value : null,
        forbidden,
      },
    },
    passes: ({ inlet_mode, source_uri, forbidden: hits }) =>
      MODES.includes(inlet_mode ?? '') && S3_URI.test(source_uri ?? '') && hits.length === 0,
    fails: forbidden.length > 0 ? 'M5B-B3' : 'M5B-B2',
  });
}

/** Names of variables and arguments that point where no oracle job may read or write. */
export function forbiddenIn(
  jobs: readonly Pick<TaskSpec, 'command' | 'environment'>[],
  substrate: InletFacts['substrate'],
): readonly string[] {
  if (jobs.length === 0) return ['no job'];
  const hits = jobs.flatMap(({ command, environment }) => [
    ...command.filter((argument) => FORBIDDEN.test(argument)).map(() => 'an argument'),
    ...Object.entries(environment)
      .filter(([name, value]) => substrate[name] !== value && FORBIDDEN.test(value))
      .map(([name]) => name),
  ]);
  return [...new Set(hits)];
}

/** Where the substrate keeps objects and parameters, and the parameter paths of the registry, which look like paths. */
function substrateLocators({ session }: LaneContext): InletFacts['substrate'] {
  return {
    OBJECT_STORE_URL: session.config.object_store_url,
    PARAMETERS_URL: session.config.parameters_url,
    SSM_DB_DSN_PATH: handle('SSM_DB_DSN_PATH'),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    SSM_CONFLUENT_API_KEY_PATH: handle('SSM_CONFLUENT_API_KEY_PATH'),
    SSM_CONFLUENT_API_SECRET_PATH: handle('SSM_CONFLUENT_API_SECRET_PATH'),
    SSM_IG_API_KEY_PATH: handle('SSM_IG_API_KEY_PATH'),
  };
}
