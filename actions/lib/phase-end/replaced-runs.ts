import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { isReadable, observe } from '../checks/fact.ts';
import type { LedgerState } from '../ledger/state.ts';
import { form, record } from '../run/handover.ts';
import type { Session } from '../run/session.ts';
import { readSnapshot } from '../run/sources.ts';

/** Form of the id of a run, as keys take it. */
export const RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(?:_[0-9]{2})?$/;

const MINTED = record({ final_platform_run_id: form(RUN_ID) });

/**
 * The run that an attempt of the mint reserved, whether it passed or not. A candidate that somebody else held is a run
 * of somebody else.
 */
export const finalRunIn = ({ payload }: Pick<LaneSnapshotV1, 'payload'>): string | undefined =>
  MINTED(payload)?.value.final_platform_run_id;

/**
 * Runs that earlier attempts of the mint gave out and a later one replaced: what they left stays, and stands in the
 * index of the run that took their place. An attempt that failed may have minted all the same.
 */
export async function replacedRuns({ evidence }: Session, ledger: LedgerState): Promise<readonly string[]> {
  const mint = ledger.phases.M3.lanes['M3.B'];
  const read = await Promise.all(
    (mint?.earlierSnapshots ?? []).map((ref) => observe(() => readSnapshot(evidence, ref))),
  );
  return [...new Set(read.flatMap((one) => (isReadable(one) ? (finalRunIn(one.value) ?? []) : [])))];
}
