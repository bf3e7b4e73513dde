import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { LedgerState } from '../../ledger/state.ts';
import type { Member } from '../../run/handover.ts';
import { planPhaseOf } from '../../run/sources.ts';
import type { BundleView } from '../view.ts';

/** A bundle with the ledger that its own events give. */
export interface Stage {
  readonly view: BundleView;
  readonly ledger: LedgerState;
}

/** The snapshot with which a lane passed and still holds. */
export function findPassed({ view, ledger }: Stage, lane: string): LaneSnapshotV1 | undefined {
  const recorded = ledger.phases[planPhaseOf(lane)].lanes[lane];
  if (recorded?.status !== 'PASS' || recorded.snapshot === undefined) return undefined;
  return view.typed(view.find(recorded.snapshot), LaneSnapshotV1);
}

/** What a lane that passed handed over, of the members that are asked for; undefined when it has others. */
export const handedOver = <T>(stage: Stage, lane: string, members: Member<T>): T | undefined =>
  members(findPassed(stage, lane)?.payload)?.value;
