import { describe, expect, test } from 'vitest';
import { decideCost } from '../../../actions/cost/reading.ts';
import { monthOf } from '../../../actions/lib/cost/facts.ts';
import type { CostCheck, CostFacts, CostPins } from '../../../actions/lib/cost/judgements.ts';
import { alertsAt, budgetFact, costFacts } from '../../support/account/cost-facts.ts';

const pins: CostPins = { limit: '30', unit: 'USD', alerts: ['10', '20', '28'], retentionDays: 7 };
const DENIED = { unreadable: 'E_POSTURE_UNREADABLE: denied' };
const facts: CostFacts = {
  ...costFacts,
  footguns: { 'nat-gateway': { value: [] }, 'elastic-ip': { value: [] } },
};
const budget = (changes: object) => ({
  budget: { value: { ...budgetFact, ...changes } },
});
const aws = (amount: string, unit = 'USD') => ({ aws: { value: { amount, unit, is_estimated: false } } });
const billed = (changes: Partial<typeof costFacts.confluent.value>) => ({
  confluent: { value: { ...costFacts.confluent.value, ...changes } },
});

interface Row {
  readonly given: string;
  readonly changed: Partial<CostFacts>;
  readonly fails: Partial<Record<CostCheck, string>>;
  readonly stops?: boolean;
}

/** For each check one row in which exactly it fails, and what else follows where that cannot be. */
const rows: readonly Row[] = [
  { given: 'a budget of another limit', changed: budget({ limit: '300' }), fails: { 'M9.G-C01': 'M9G-B1' } },
  { given: 'a budget in another currency', changed: budget({ unit: 'GBP' }), fails: { 'M9.G-C01': 'M9G-B1' } },
  {
    given: 'no budget',
    changed: { budget: { value: null } },
    fails: { 'M9.G-C01': 'M9G-B1', 'M9.G-C02': 'M9G-B2' },
  },
  {
    given: 'a budget that is denied',
    changed: { budget: DENIED },
    fails: { 'M9.G-C01': 'M9G-B1', 'M9.G-C02': 'M9G-B2' },
  },
  { given: 'a later alert', changed: budget(alertsAt('10', '20', '29')), fails: { 'M9.G-C02': 'M9G-B2' } },
  { given: 'an alert less', changed: budget(alertsAt('10', '28')), fails: { 'M9.G-C02': 'M9G-B2' } },
  { given: 'an alert more', changed: budget(alertsAt('5', '10', '20', '28')), fails: { 'M9.G-C02': 'M9G-B2' } },
  {
    given: 'an AWS bill at the last alert that a credit of the bus takes below it',
    changed: aws('28'),
    fails: { 'M9.G-C03': 'M9G-B3' },
  },
  {
    given: 'an AWS bill in another currency',
    changed: aws('1', 'EUR'),
    fails: { 'M9.G-C03': 'M9G-B3', 'M9.G-C07': 'M9G-B9' },
  },
  {
    given: 'an AWS bill that is denied',
    changed: { aws: DENIED },
    fails: { 'M9.G-C03': 'M9G-B3', 'M9.G-C07': 'M9G-B9' },
    stops: true,
  },
  {
    given: 'a gateway',
    changed: { footguns: { ...facts.footguns, 'nat-gateway': { value: ['nat-1'] } } },
    fails: { 'M9.G-C04': 'M9G-B4' },
  },
  {
    given: 'addresses that cannot be listed',
    changed: { footguns: { ...facts.footguns, 'elastic-ip': DENIED } },
    fails: { 'M9.G-C04': 'M9G-B4' },
  },
  {
    given: 'a log that is kept a day longer',
    changed: { logGroups: { value: [{ name: '/a', retention: '8' }] } },
    fails: { 'M9.G-C05': 'M9G-B5' },
  },
  {
    given: 'a log that is kept for ever',
    changed: { logGroups: { value: [{ name: '/a', retention: 'never expires' }] } },
    fails: { 'M9.G-C05': 'M9G-B5' },
  },
  { given: 'logs that cannot be listed', changed: { logGroups: DENIED }, fails: { 'M9.G-C05': 'M9G-B5' } },
  {
    given: 'no line item although a bus was there',
    changed: billed({ total: '0', line_item_count: 0 }),
    fails: { 'M9.G-C06': 'M9G-B8', 'M9.G-C07': 'M9G-B9' },
    stops: true,
  },
  {
    given: 'a bill that nobody may read',
    changed: { confluent: { unreadable: 'E_BILLING_UNREADABLE: CONFLUENT_BILLING_SECRET_MISSING' } },
    fails: { 'M9.G-C06': 'M9G-B8', 'M9.G-C07': 'M9G-B9' },
    stops: true,
  },
  {
    given: 'a ledger that cannot be read, so that nobody knows whether a bus was there',
    changed: { busExisted: DENIED },
    fails: { 'M9.G-C06': 'M9G-B8', 'M9.G-C07': 'M9G-B9' },
    stops: true,
  },
  {
    given: 'two bills that reach the last alert together',
    changed: { ...aws('27.5'), ...billed({ total: '0.5' }) },
    fails: { 'M9.G-C07': 'M9G-B9' },
    stops: true,
  },
];

const failedOf = (changed: Partial<CostFacts>) => {
  const { checks } = decideCost({ ...facts, ...changed }, pins);
  return Object.fromEntries(checks.flatMap(({ id, pass, fails }) => (pass ? [] : [[id, fails]])));
};

describe('the checks of cost', () => {
  test('all pass over a month below its alerts, whatever the order of the alerts', () => {
    const { checks, ...decided } = decideCost(facts, pins);
    expect(checks.filter(({ pass }) => !pass)).toEqual([]);
    expect(checks).toHaveLength(7);
    expect(decided).toMatchObject({
      combined: { amount: '17.8953', limit: '30', critical_threshold: '28', utilization_pct: '59.66' },
      ...{ alerts_reached: ['10'], budget_stop: false, blockers: [] },
    });
  });

  test('no line item is nothing where no bus was there this month', () => {
    expect(failedOf({ ...billed({ total: '0', line_item_count: 0 }), busExisted: { value: false } })).toEqual({});
  });

  test.each(rows)('$given: $fails', ({ changed, fails, stops = false }) => {
    expect(failedOf(changed)).toEqual(fails);
    const { budget_stop, blockers } = decideCost({ ...facts, ...changed }, pins);
    expect(budget_stop).toBe(stops);
    expect(blockers).toEqual(expect.arrayContaining(Object.values(fails)));
  });

  test('each check has a row in which exactly it fails', () => {
    const alone = new Set(
      rows
        .map(({ fails }) => Object.keys(fails))
        .filter(({ length }) => length === 1)
        .flat(),
    );
    // Without a bill of the bus there is no combined amount.
    expect([...alone].sort()).toEqual(['M9.G-C01', 'M9.G-C02', 'M9.G-C03', 'M9.G-C04', 'M9.G-C05', 'M9.G-C07']);
  });

  test('why a bill could not be read has a code of its own', () => {
    const [missing] = rows.filter(({ given }) => given === 'a bill that nobody may read');
    const [ambiguous] = rows.filter(({ given }) => given.startsWith('no line item'));
    expect(decideCost({ ...facts, ...missing?.changed }, pins).blockers).toContain('CONFLUENT_BILLING_SECRET_MISSING');
    expect(decideCost({ ...facts, ...ambiguous?.changed }, pins).blockers).toContain('CONFLUENT_BILLING_AMBIGUOUS');
  });
});

describe('the month', () => {
  test.each([
    {
      given: 'a day within it',
      now: '2026-11-22T18:00:00Z',
      month: { start: '2026-11-01', end: '2026-11-23' },
      period: { start: '2026-11-01', end: '2026-11-22' },
    },
    {
      given: 'its last day',
      now: '2026-12-31T23:59:59Z',
      month: { start: '2026-12-01', end: '2027-01-01' },
      period: { start: '2026-12-01', end: '2026-12-31' },
    },
    {
      given: 'its first day',
      now: '2026-03-01T00:00:00Z',
      month: { start: '2026-03-01', end: '2026-03-02' },
      period: { start: '2026-02-28', end: '2026-03-01' },
    },
  ])('on $given ends after its last day', ({ now, month, period }) => expect(monthOf(now)).toEqual({ month, period }));
});
