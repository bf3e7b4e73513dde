import { PlatformError } from '@spine-green/evidence-schemas';
import type { SnapshotRef } from '../ledger/state.ts';
import type { LaneContext } from './lane.ts';
import { findSnapshotRef } from './sources.ts';

/** Where the recorded snapshot of a lane is. Throws E_EVIDENCE_MISSING when the ledger names none. */
export function getSnapshotRef({ ledger }: Pick<LaneContext, 'ledger'>, lane: string): SnapshotRef {
  const ref = findSnapshotRef(ledger, lane);
  if (ref === undefined) throw new PlatformError('E_EVIDENCE_MISSING', `${lane} has no recorded snapshot`);
  return ref;
}
