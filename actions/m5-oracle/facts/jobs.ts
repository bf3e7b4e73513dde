import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { engineRunRoot, requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { type JobResult, runJob, taskSpec } from '../../lib/platform/tasks.ts';
import { SORT_MEMORY_MIB } from '../../lib/rules/sort-needs.ts';
import type { LaneContext } from '../../lib/run/lane.ts';

/** What every oracle job gets. */
const oracleEnvironment = (context: LaneContext): Readonly<Record<string, string>> => ({
  ORACLE_ENGINE_RUN_ROOT: engineRunRoot(context).uri,
  ORACLE_SCENARIO_ID: handle('ORACLE_SCENARIO_ID', context.handleInputs),
  ORACLE_REQUIRED_OUTPUT_IDS: requiredOutputIds().join(','),
});

export const inletEnvironment = (context: LaneContext): Readonly<Record<string, string>> => ({
  ...oracleEnvironment(context),
  ORACLE_INLET_MODE: handle('ORACLE_INLET_MODE', context.handleInputs),
  ORACLE_SEED_SOURCE_URI: handle('ORACLE_SEED_SOURCE_URI', context.handleInputs),
});

export const sortEnvironment = (context: LaneContext, outputId: string): Readonly<Record<string, string>> => ({
  ...oracleEnvironment(context),
  ORACLE_OUTPUT_ID: outputId,
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB),
  STREAM_SORT_SLICE_DAYS: String(workloadDays(context) ?? 0),
});

export const checkerEnvironment = (context: LaneContext): Readonly<Record<string, string>> => ({
  ...oracleEnvironment(context),
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB),
  ORACLE_STRICT_SEAL: 'true',
});

/** Days of event time that the run is bounded to; undefined for the whole world. Throws for any other answer. */
export function workloadDays({ decision }: Pick<LaneContext, 'decision'>): number | undefined {
  const { value } = decision('workload_days');
  if (value === 'all') return undefined;
  if (value !== null && /^[1-9][0-9]{0,2}$/.test(value)) return Number(value);
  throw new PlatformError('E_DECISION_INCOMPLETE', 'workload_days is neither all nor a number of days');
}

/** The definition of every job of the phase, as it will be launched. */
export async function jobSpecs(context: LaneContext): Promise<readonly TaskSpec[]> {
  const specs = [
    await taskSpec(context, 'oracle-seed', inletEnvironment(context)),
    await taskSpec(context, 'oracle-pack', inletEnvironment(context)),
    await taskSpec(context, 'oracle-checker', checkerEnvironment(context)),
  ];
  for (const outputId of requiredOutputIds()) {
    specs.push(await taskSpec(context, 'oracle-stream-sort', sortEnvironment(context, outputId)));
  }
  return specs;
}

export const runOracleJob = (
  context: LaneContext,
  mode: 'oracle-seed' | 'oracle-pack' | 'oracle-checker' | 'oracle-stream-sort',
  environment: Readonly<Record<string, string>>,
): Promise<JobResult> => runJob(context, mode, { environment });
