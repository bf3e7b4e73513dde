import type { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { outcome, stateAfter } from './builder.ts';
import { drafts, NOW } from './drafts.ts';

const cost = (month: string, changed: Partial<CostSnapshotV1> = {}): CostSnapshotV1 => ({
  schema: 'fp.cost_snapshot.v1',
  substrate: 'embedded',
  captured_at_utc: NOW,
  data_as_of_utc: NOW,
  currency: 'USD',
  combined_month_to_date: month,
  alert_3: '28.00',
  ...changed,
});
const changed = (draft: Draft, members: object): Draft =>
  ({ ...draft, payload: { ...draft.payload, ...members } }) as Draft;

interface Row {
  readonly given: string;
  /** What the event records. */
  readonly draft: Draft;
  /** The snapshot that it names, as it is stored. */
  readonly cost: CostSnapshotV1 | undefined;
  readonly answer: string;
}

const stop = (amount: string): Draft => changed(drafts.budgetStop(), { amount });
const clear = (amount: string, members: object = {}): Draft => changed(drafts.clearBudget(), { amount, ...members });
const A_DAY_AND_A_SECOND = new Date(Date.parse(NOW) - 86_401_000).toISOString();
const AN_HOUR_LATER = new Date(Date.parse(NOW) + 3_600_000).toISOString();

describe('a budget event records its figure and its bound, and is judged by them and by its snapshot', () => {
  const begun = stateAfter(drafts.initialise());
  const stopped = stateAfter(drafts.initialise(), drafts.budgetStop());

  it.each<Row>([
    { given: 'a stop at the bound', draft: stop('28.00'), cost: cost('28.00'), answer: 'accepted' },
    { given: 'a stop a cent over it', draft: stop('28.01'), cost: cost('28.01'), answer: 'accepted' },
    { given: 'a stop a cent under it', draft: stop('27.99'), cost: cost('27.99'), answer: 'E_BUDGET_BELOW_STOP' },
    {
      given: 'a stop that differs from its bound in the last decimal',
      draft: stop('27.9999999999'),
      cost: cost('27.9999999999'),
      answer: 'E_BUDGET_BELOW_STOP',
    },
    {
      given: 'a stop over a snapshot that is not there',
      draft: stop('28.00'),
      cost: undefined,
      answer: 'E_EVIDENCE_MISSING',
    },
    { given: 'a stop over another figure', draft: stop('28.00'), cost: cost('3.00'), answer: 'E_COST_MISMATCH' },
    {
      given: 'a stop over another bound',
      draft: changed(stop('3.00'), { bound: '2.00' }),
      cost: cost('3.00'),
      answer: 'E_COST_MISMATCH',
    },
    {
      given: 'a stop over the cost of another substrate',
      draft: stop('28.00'),
      cost: cost('28.00', { substrate: 'emulated' }),
      answer: 'E_COST_MISMATCH',
    },
  ])('$given: $answer', ({ draft, cost: found, answer }) =>
    expect(outcome(begun, draft, { cost: found as never })).toBe(answer),
  );

  it.each<Row>([
    { given: 'a reset below the bound', draft: clear('27.99'), cost: cost('27.99'), answer: 'accepted' },
    {
      given: 'a reset at the bound',
      draft: clear('28.00'),
      cost: cost('28.00'),
      answer: 'E_BUDGET_RESET_INTENT_MISSING',
    },
    {
      given: 'a reset on data of the day before',
      draft: clear('3.00', { data_as_of_utc: A_DAY_AND_A_SECOND }),
      cost: cost('3.00', { data_as_of_utc: A_DAY_AND_A_SECOND }),
      answer: 'E_BUDGET_RESET_INTENT_MISSING',
    },
    {
      given: 'a reset on data that is still to come',
      draft: clear('3.00', { data_as_of_utc: AN_HOUR_LATER }),
      cost: cost('3.00', { data_as_of_utc: AN_HOUR_LATER }),
      answer: 'E_BUDGET_RESET_INTENT_MISSING',
    },
    {
      given: 'a reset that calls old data new',
      draft: clear('3.00'),
      cost: cost('3.00', { data_as_of_utc: A_DAY_AND_A_SECOND }),
      answer: 'E_COST_MISMATCH',
    },
    { given: 'a reset over another figure', draft: clear('3.00'), cost: cost('28.00'), answer: 'E_COST_MISMATCH' },
    { given: 'a reset over no snapshot', draft: clear('3.00'), cost: undefined, answer: 'E_EVIDENCE_MISSING' },
  ])('$given: $answer', ({ draft, cost: found, answer }) =>
    expect(outcome(stopped, draft, { cost: found as never })).toBe(answer),
  );
});
