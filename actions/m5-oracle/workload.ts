import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { EvidenceRef } from '../lib/run/documents.ts';
import { createAt, readAt, runKey } from '../lib/run/evidence.ts';
import type { LaneContext } from '../lib/run/lane.ts';
import { workloadDays } from './jobs.ts';

export interface WrittenProfile {
  readonly document: FunctionalWorkloadProfileV1;
  readonly ref: EvidenceRef;
}

const KEY = 'oracle/functional_workload_profile.json';

/** Writes the bound of the workload, once for the run: a rerun keeps the first one, and must want the same. */
export async function pinWorkload(context: LaneContext): Promise<WrittenProfile> {
  const wanted = profileOf(context);
  const key = runKey(context, KEY);
  try {
    return { document: wanted, ref: await createAt(context, key, FunctionalWorkloadProfileV1, wanted) };
  } catch (error) {
    if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
  }
  const { document, versionId, sha256 } = await readAt(context, key, FunctionalWorkloadProfileV1.parse);
  if (document.profile_id !== wanted.profile_id || document.selection_rule !== wanted.selection_rule) {
    throw new Error(`the run is bound to ${document.profile_id}`);
  }
  return { document, ref: { key, version_id: versionId, sha256 } };
}

function profileOf(context: LaneContext): FunctionalWorkloadProfileV1 {
  const days = workloadDays(context);
  return FunctionalWorkloadProfileV1.parse({
    schema: 'fp.functional_workload_profile.v1',
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    profile_id: handle('M5_WORKLOAD_PROFILE_ID', context.handleInputs),
    record_cap_per_output: null,
    selection_rule:
      days === undefined
        ? 'Every record of the sealed world.'
        : `The first ${days} days of event time, counted from the UTC midnight of the first event of each output.`,
    // A window of time says how many records it holds only once they are read; the receipts then do.
    expected_counts: {},
  });
}
