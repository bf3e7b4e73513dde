import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Session } from '../../lib/run/session.ts';
import type { Bound } from '../lanes/e-stream-sort.ts';
import { workloadDays } from './jobs.ts';

interface WorkloadContext extends Pick<LaneContext, 'platformRunId' | 'decision' | 'handleInputs'> {
  readonly session: Pick<Session, 'evidence' | 'clock'>;
}

const NAME = 'oracle/functional_workload_profile.json';

/**
 * Binds the workload of the run: the one document that must be durable before the first task starts, so it is written
 * while the facts are gathered. An attempt that finds it keeps it. What counts is what the store holds afterwards.
 */
export async function pinWorkload(context: WorkloadContext): Promise<Bound> {
  const { evidence } = context.session;
  const key = runKey(context, NAME);
  try {
    await createEvidence(evidence, key, FunctionalWorkloadProfileV1, profileOf(context));
  } catch (error) {
    if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
  }
  return readBound(context);
}

export async function readBound(context: WorkloadContext): Promise<Bound> {
  const { evidence } = context.session;
  return readEvidence(evidence, runKey(context, NAME), FunctionalWorkloadProfileV1.parse);
}

const profileOf = (context: WorkloadContext): FunctionalWorkloadProfileV1 =>
  FunctionalWorkloadProfileV1.parse({
    schema: 'fp.functional_workload_profile.v1',
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    profile_id: handle('M5_WORKLOAD_PROFILE_ID', context.handleInputs),
    record_cap_per_output: null,
    selection_rule: selectionRule(workloadDays(context)),
    // A window of time says how many records it holds only once they are read; the receipts then do.
    expected_counts: {},
  });

/** How the sort job is told to select, in words. */
export const selectionRule = (days: number | undefined): string =>
  days === undefined
    ? 'Every record of the sealed world.'
    : `The first ${days} days of event time, counted from the UTC midnight of the first event of each output.`;
