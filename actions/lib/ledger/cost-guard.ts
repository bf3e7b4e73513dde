import type { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { type Decision, type GuardFacts, refuse } from './decision.ts';
import type { Draft } from './events.ts';
import { isBelow } from './money.ts';

type DraftOf<E extends Draft['event']> = Extract<Draft, { event: E }>;

/** A stop rests on a cost that has reached its bound, as the snapshot that the event names has both (02, section 6.1). */
export const budgetStop = (draft: DraftOf<'BUDGET_STOP_SET'>, facts: GuardFacts): Decision | undefined =>
  ofItsSnapshot(draft, facts) ??
  (isBelow(draft.payload.amount, draft.payload.bound)
    ? refuse('E_BUDGET_BELOW_STOP', `${draft.payload.amount} is below ${draft.payload.bound}`)
    : undefined);

/** Only on a new intent, on data of the last day, and below the bound. */
export function budgetReset(draft: DraftOf<'BUDGET_STOP_CLEARED'>, facts: GuardFacts): Decision | undefined {
  const { payload } = draft;
  const foreign = ofItsSnapshot(draft, facts);
  if (foreign !== undefined) return foreign;
  if (
    payload.reset_intent.trim() !== '' &&
    isFresh(payload.data_as_of_utc, facts.nowUtc) &&
    isBelow(payload.amount, payload.bound)
  )
    return undefined;
  return refuse('E_BUDGET_RESET_INTENT_MISSING', 'no reset intent with a fresh snapshot below the stop');
}

/** What an event records is what its snapshot says, on this substrate. */
function ofItsSnapshot(
  { payload }: DraftOf<'BUDGET_STOP_SET' | 'BUDGET_STOP_CLEARED'>,
  { cost, substrate }: GuardFacts,
): Decision | undefined {
  if (cost === undefined) return refuse('E_EVIDENCE_MISSING', payload.snapshot.key);
  const told = costTold(cost);
  const differing = [
    ...(Object.keys(told) as (keyof typeof told)[]).filter((name) => told[name] !== payload[name]),
    ...(cost.substrate === substrate ? [] : ['substrate']),
  ];
  return differing.length === 0 ? undefined : refuse('E_COST_MISMATCH', 'the snapshot says something else', differing);
}

/** What an event records of a cost snapshot. */
export const costTold = (cost: CostSnapshotV1) => ({
  amount: cost.combined_month_to_date,
  bound: cost.alert_3,
  currency: cost.currency,
  data_as_of_utc: cost.data_as_of_utc,
});

/** Cost data is good for a day (04, section 10). */
const FRESH_MS = 24 * 3_600_000;

function isFresh(asOfUtc: string, nowUtc: string): boolean {
  const age = Date.parse(nowUtc) - Date.parse(asOfUtc);
  return age >= 0 && age <= FRESH_MS;
}
