import type { DocumentSchema } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { LedgerState } from '../../ledger/state.ts';
import type { Member } from '../../run/handover.ts';
import { planPhaseOf } from '../../run/sources.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
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

/** A document that a lane wrote in the attempt that passed; undefined where it did not pass, or wrote none. */
export function writtenBy<T>(
  stage: Stage,
  { lane, name, schema }: { readonly lane: string; readonly name: string; readonly schema: DocumentSchema<T> },
): T | undefined {
  const ref = findPassed(stage, lane)?.documents.find((one) => one.name === name);
  return stage.view.typed(ref === undefined ? undefined : stage.view.find(ref), schema);
}

/** What a lane handed over to another one, by the result that this one names as its source. */
export function handedTo<T>(
  { view, snapshot }: { readonly view: BundleView; readonly snapshot: LaneSnapshotV1 },
  lane: string,
  members: Member<T>,
): T | undefined {
  const ref = snapshot.source_refs.find((one) => one.lane === lane);
  return members(ref === undefined ? undefined : view.typed(view.find(ref), LaneSnapshotV1)?.payload)?.value;
}

/** Takes whatever is there. */
export const anything: Member<unknown> = (value) => ({ value });

/** What a check of a lane that passed found; undefined where it rests. */
export const observedBy = (stage: Stage, lane: string, check: string): unknown =>
  findPassed(stage, lane)?.checks.find(({ id, outcome }) => id === check && outcome === 'pass')?.observed;

/** The members of what a check found, if it is all of them. */
export const foundBy = <T>(stage: Stage, [lane, check]: readonly [string, string], members: Member<T>): T | undefined =>
  members(observedBy(stage, lane, check))?.value;

/** What a lane recorded in its last attempt, whether it passed or not. */
export function latestOf({ view, ledger }: Stage, lane: string) {
  const ref = ledger.phases[planPhaseOf(lane)].lanes[lane]?.snapshot;
  const snapshot = ref === undefined ? undefined : view.typed(view.find(ref), LaneSnapshotV1);
  return ref === undefined || snapshot === undefined ? undefined : { ref, snapshot };
}

/** A document that a lane wrote in its last attempt, whether it passed or not, held to its own totals and its sources. */
export function judgedDocument<T>(
  stage: Stage,
  { lane, name, schema }: { readonly lane: string; readonly name: string; readonly schema: DocumentSchema<T> },
  faults: (document: T) => readonly string[],
): readonly BundleFailure[] {
  const ref = latestOf(stage, lane)?.snapshot.documents.find((one) => one.name === name);
  const object = ref === undefined ? undefined : stage.view.find(ref);
  const document = stage.view.typed(object, schema);
  return object === undefined || document === undefined ? [] : judging(object, () => faults(document));
}
