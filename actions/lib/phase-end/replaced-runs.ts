import { isReadable, observe } from '../checks/fact.ts';
import type { LedgerState } from '../ledger/state.ts';
import type { Session } from '../run/session.ts';
import { readSnapshot } from '../run/sources.ts';

const RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(?:_[0-9]{2})?$/;

/**
 * Runs that earlier attempts of the mint gave out and a later one replaced: what they left stays, and stands in the
 * index of the run that took their place. An attempt that failed may have minted all the same.
 */
export async function replacedRuns({ evidence }: Session, ledger: LedgerState): Promise<readonly string[]> {
  const mint = ledger.phases.M3.lanes['M3.B'];
  const read = await Promise.all(
    (mint?.earlierSnapshots ?? []).map((ref) => observe(() => readSnapshot(evidence, ref))),
  );
  const found = read.flatMap((one) => (isReadable(one) ? Object.values(one.value.payload) : []));
  return [...new Set(found.filter((value): value is string => typeof value === 'string' && RUN_ID.test(value)))];
}
