import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PlanPhase } from '../../ledger/events.ts';
import type { LaneState, LedgerState, SnapshotRef } from '../../ledger/state.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { placeOf } from '../scope/places.ts';
import type { BundleObject, BundleView } from '../view.ts';

/** What an attempt of a lane left, as it says itself. */
interface Left {
  readonly plan_phase: PlanPhase;
  /** Null of a failure outside a lane. */
  readonly lane: string | null;
  readonly execution_id: string;
  readonly attempt: number;
}

/**
 * What lies there of attempts that the ledger never started, or beside the snapshot that it recorded of one. The ledger
 * counts the attempts of each lane and execution without a gap, so what is left of one that was taken out of it shows.
 */
export function attemptFaults(view: BundleView, ledger: LedgerState): readonly BundleFailure[] {
  const left = view.objects.flatMap((object) => {
    if (placeOf(object, view)?.family !== 'execution') return [];
    const document: Left | undefined = view.typed(object, LaneSnapshotV1) ?? view.typed(object, FailureRecordV1);
    return document === undefined ? [] : [{ object, document, lane: laneOf(ledger, document) }];
  });
  const recorded = new Map<string, SnapshotRef>();
  for (const { object, document, lane } of left) {
    const ref = lane && refsOf(lane).find((one) => isThat(one, object));
    if (ref !== undefined) recorded.set(nameOf(document), ref);
  }
  return left.flatMap(({ object, document, lane }) => {
    // The end of a phase and a lane without state are no attempts of a lane.
    if (lane === undefined) return [];
    const started = lane.attempts[document.execution_id] ?? 0;
    if (document.attempt > started)
      return [failureOf(object, `is of attempt ${document.attempt} of ${document.lane}, of which ${started} started`)];
    const ref = recorded.get(nameOf(document));
    return ref === undefined || isThat(ref, object)
      ? []
      : [failureOf(object, `is of attempt ${document.attempt} of ${document.lane}, which left ${ref.key}`)];
  });
}

const laneOf = (ledger: LedgerState, { plan_phase, lane }: Pick<Left, 'plan_phase' | 'lane'>): LaneState | undefined =>
  ledger.phases[plan_phase].lanes[lane ?? ''];

const refsOf = ({ snapshot, earlierSnapshots }: LaneState): readonly SnapshotRef[] =>
  snapshot === undefined ? earlierSnapshots : [...earlierSnapshots, snapshot];

const isThat = (ref: SnapshotRef, { key, version_id, sha256 }: BundleObject): boolean =>
  ref.key === key && ref.version_id === version_id && ref.sha256 === sha256;

const nameOf = ({ lane, execution_id, attempt }: Left): string => `${lane} ${execution_id} ${attempt}`;
