import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';

export type SubstrateName = LaneSnapshotV1['substrate'];
export type RecordedCheck = LaneSnapshotV1['checks'][number];

/** What can be said of a check, an item or a gate; only `pass` is ever called passed (00, section 4). */
export type Outcome = RecordedCheck['outcome'];

/** From the best to the worst: an item is as good as the worst thing that it rests on. */
const OUTCOMES = ['pass', 'not_applicable', 'planned', 'fail'] as const satisfies readonly Outcome[];

export const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES[Math.max(0, ...outcomes.map((one) => OUTCOMES.indexOf(one)))] ?? 'fail';

export type Tally = Readonly<Record<Outcome, number>>;

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    planned: count('planned'),
    not_applicable: count('not_applicable'),
  };
}

/**
 * Whether a run may go on over this outcome. What is planned holds everything up but `embedded`, whose last word then
 * is partial; what the substrate cannot have holds up `dev_min` alone, where everything can exist (00, section 2).
 */
export function mayRest(substrate: SubstrateName, outcome: Outcome): boolean {
  switch (outcome) {
    case 'pass':
      return true;
    case 'planned':
      return substrate === 'embedded';
    case 'not_applicable':
      return substrate !== 'dev_min';
    case 'fail':
      return false;
  }
}

/** What a verdict about a recorded lane is made of; what its snapshot says of itself is none of it (01, section 0.4). */
export interface VerdictBasis {
  readonly checks: readonly { readonly outcome: Outcome }[];
  readonly blockers: readonly unknown[];
}

/** A lane passes when it has no blocker and every check passes or may rest (04, section 9). */
export const laneOverallPass = (
  substrate: SubstrateName,
  checks: readonly { readonly outcome: Outcome }[],
  blockers: readonly unknown[],
): boolean => blockers.length === 0 && checks.every((one) => mayRest(substrate, one.outcome));

/** How a lane that passed ended: it passed nothing where everything that it asks itself cannot exist on its substrate. */
export function passedOutcome(lane: string, checks: readonly Pick<RecordedCheck, 'id' | 'outcome'>[]): Outcome {
  const own = checks.filter(({ id }) => id.startsWith(`${lane}-`));
  return own.length > 0 && own.every(({ outcome }) => outcome === 'not_applicable') ? 'not_applicable' : 'pass';
}
