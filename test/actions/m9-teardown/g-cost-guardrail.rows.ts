import type { CostFacts } from '../../../actions/lib/cost/judgements.ts';
import { FOOTGUNS } from '../../../actions/lib/posture/readings.ts';
import { costGuardrail } from '../../../actions/m9-teardown/lanes/g-cost-guardrail.ts';
import { alertsAt, budgetFact, costFacts } from '../../support/account/cost-facts.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';

const DENIED = { unreadable: 'E_POSTURE_UNREADABLE: denied' };
const budget = (changes: Partial<typeof budgetFact>) => ({ budget: { value: { ...budgetFact, ...changes } } });
const billed = (changes: Partial<typeof costFacts.confluent.value>) => ({
  confluent: { value: { ...costFacts.confluent.value, ...changes } },
});
const aws = (amount: string, unit = 'USD') => ({ aws: { value: { amount, unit, is_estimated: false } } });
const left = (kind: string, fact: CostFacts['footguns'][string]) => ({
  footguns: { ...costFacts.footguns, [kind]: fact },
});
const CLOUD = { context: { substrate: 'dev_min' as const } };
const fails = (given: string, changed: Partial<CostFacts>, codes: Readonly<Record<string, string>>) => ({
  given,
  facts: { ...costFacts, ...changed },
  fails: codes,
  ...CLOUD,
});
const unbilled = { 'M9.G-C06': 'M9G-B8', 'M9.G-C07': 'M9G-B9' };

/** The judgements have rows of their own beside the guard that shares them; these show that the lane decides by them. */
export const rows = [
  laneRows(costGuardrail, {
    passing: [{ given: 'a month below every alert', facts: costFacts, ...CLOUD }],
    failing: [
      fails('a budget of another limit', budget({ limit: '300' }), { 'M9.G-C01': 'M9G-B1' }),
      fails('a budget in another currency', budget({ unit: 'EUR' }), { 'M9.G-C01': 'M9G-B1' }),
      fails('no budget', { budget: { value: null } }, { 'M9.G-C01': 'M9G-B1', 'M9.G-C02': 'M9G-B2' }),
      fails('a later alert', budget(alertsAt('10', '20', '29')), { 'M9.G-C02': 'M9G-B2' }),
      fails('an AWS bill at the last alert that a credit takes below it', aws('28'), { 'M9.G-C03': 'M9G-B3' }),
      fails('an AWS bill of no amount', aws(''), { 'M9.G-C03': 'M9G-B3' }),
      fails('an AWS bill in another currency', aws('1', 'EUR'), { 'M9.G-C03': 'M9G-B3', 'M9.G-C07': 'M9G-B9' }),
      ...FOOTGUNS.map((kind) =>
        fails(`what is left of kind ${kind}`, left(kind, { value: ['left-1'] }), { 'M9.G-C04': 'M9G-B4' }),
      ),
      fails('addresses that nobody may list', left('elastic-ip', DENIED), { 'M9.G-C04': 'M9G-B4' }),
      fails(
        'a log that is kept for ever',
        { logGroups: { value: [{ name: '/a', retention: 'never expires' }] } },
        {
          'M9.G-C05': 'M9G-B5',
        },
      ),
      fails('logs that nobody may list', { logGroups: DENIED }, { 'M9.G-C05': 'M9G-B5' }),
      {
        ...fails('a bill that the store does not keep', {}, { 'M9.G-C06': 'M9G-B8' }),
        written: { bill: { unreadable: 'E_STORE_UNREACHABLE' } },
      },
      {
        ...fails('a bill that lies nowhere', {}, { 'M9.G-C06': 'M9G-B8' }),
        written: { bill: { value: { key: '', version_id: '1', sha256: HEX } } },
      },
      fails('a bill that nobody may read', { confluent: DENIED }, unbilled),
      fails('no line item although a bus was there', billed({ total: '0', line_item_count: 0 }), unbilled),
      fails(
        'two bills that reach the last alert together',
        { ...aws('27.5'), ...billed({ total: '0.5' }) },
        {
          'M9.G-C07': 'M9G-B9',
        },
      ),
    ],
  }),
];
