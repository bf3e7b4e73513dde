import type { Resource } from '@spine-green/runtime/substrate/posture/port';
import { FOOTGUNS } from '../../../actions/lib/posture/readings.ts';
import type { DestroyReading } from '../../../actions/lib/terraform/destroy-plan.ts';
import { type BudgetGuardrailFacts, budgetGuardrail } from '../../../actions/m2-substrate/lanes/i-budget-guardrail.ts';
import { budgetFact } from '../../support/account/cost-facts.ts';
import { laneRows } from '../../support/decided-lane.ts';

const DENIED = { unreadable: 'E_POSTURE_UNREADABLE: denied' };
const PREFIX = 'fraud-platform-dev-min';
const vpc: Resource = {
  kind: 'vpc',
  id: 'vpc-1',
  name: 'vpc-1',
  state: 'available',
  tags: {
    project: 'fraud-platform',
    env: 'dev_min',
    owner: 'platform',
    fp_tier: 'ephemeral',
    fp_resource: 'vpc',
    expires_at: '2026-11-30',
  },
};
const core: Resource = { ...vpc, kind: 'bucket', name: `${PREFIX}-evidence`, tags: { fp_tier: 'persistent' } };
const forgets = (prefix: string, expiresAfterDays: number | null) => [
  { prefix: '', expiresAfterDays: null, noncurrentDays: null, abortsUploadsAfterDays: 7 },
  { prefix, expiresAfterDays, noncurrentDays: 7, abortsUploadsAfterDays: null },
];
const lifecycles: Readonly<Record<string, ReturnType<typeof forgets>>> = {
  [`${PREFIX}-object-store`]: forgets('oracle-store/', 14),
  [`${PREFIX}-quarantine`]: forgets('', 30),
  [`${PREFIX}-archive`]: forgets('', 60),
  [`${PREFIX}-evidence`]: forgets('', null),
  [`${PREFIX}-tfstate`]: forgets('', null),
};
const destroys = (...changes: DestroyReading['changes']): { value: DestroyReading } => ({
  value: {
    declared: ['aws_vpc.vpc', 'aws_subnet.public'],
    changes: [
      { address: 'aws_vpc.vpc', actions: ['delete'] },
      { address: 'aws_subnet.public[0]', actions: ['delete'] },
      { address: 'data.aws_region.here', actions: ['read'] },
      ...changes,
    ],
  },
});
const notifications = budgetFact.notifications.map((one) => ({ ...one, subscribers: 1 }));
const budget = { ...budgetFact, notifications };
export const facts: BudgetGuardrailFacts = {
  channel: { mode: 'email', address: 'resolved' },
  budget: { value: budget },
  month: { value: { amount: '17.8956', unit: 'USD', is_estimated: true } },
  footguns: Object.fromEntries(FOOTGUNS.map((kind) => [kind, { value: [] }])),
  services: { value: [{ service: 'ig', desired: 0, running: 0 }] },
  logGroups: { value: [{ name: '/fraud-platform/dev_min/ig', retention: '7' }] },
  resources: { value: [vpc, core] },
  today: '2026-11-22',
  lifecycles: { value: lifecycles },
  confluent: destroys(),
  demo: destroys(),
  teardownInputs: { value: ['confirm', 'correlation_id', 'platform_run_id', 'stack_target'] },
};

const CLOUD = { context: { substrate: 'dev_min' as const } };
const fails = (id: string, code: string) => (given: string, changed: Partial<BudgetGuardrailFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [id]: code },
  ...CLOUD,
});
const [handles, told, standing, destroy, workflow, bus, month] = [
  fails('M2.I-C01', 'M2I-B1'),
  fails('M2.I-C02', 'M2I-B2'),
  fails('M2.I-C03', 'M2I-B3'),
  fails('M2.I-C04', 'M2I-B4'),
  fails('M2.I-C04a', 'M2I-B4'),
  fails('M2.I-C04b', 'M2I-B4'),
  fails('M2.I-C05', 'M2I-B5'),
];
const notified = (changed: Partial<(typeof notifications)[number]>) => ({
  budget: {
    value: {
      ...budget,
      notifications: notifications.map((one, index) => (index === 0 ? { ...one, ...changed } : one)),
    },
  },
});
const tagged = (changed: Readonly<Record<string, string>>) => ({
  resources: { value: [{ ...vpc, tags: { ...vpc.tags, ...changed } }] },
});
const rules = (bucket: string, found: ReturnType<typeof forgets>) => ({
  lifecycles: { value: { ...lifecycles, [`${PREFIX}-${bucket}`]: found } },
});
const costing = (amount: string, unit = 'USD') => ({ month: { value: { amount, unit, is_estimated: true } } });

export const rows = [
  laneRows(budgetGuardrail, {
    passing: [
      { given: 'a guarded month and stacks that can go', facts, ...CLOUD },
      {
        given: 'a budget that filters by a tag which billing knows',
        facts: { ...facts, budget: { value: { ...budget, is_filtered: true } } },
        ...CLOUD,
      },
    ],
    failing: [
      handles('no channel', { channel: { mode: null, address: 'resolved' } }),
      handles('a channel without an address', { channel: { mode: 'email', address: null } }),
      told('a threshold in percent', notified({ of: 'PERCENTAGE' })),
      told('a forecast', notified({ type: 'FORECASTED' })),
      told('a threshold from below', notified({ comparison: 'LESS_THAN' })),
      told('a threshold that nobody hears of', notified({ subscribers: 0 })),
      told('a later threshold', notified({ threshold: '29' })),
      told('two thresholds', { budget: { value: { ...budget, notifications: notifications.slice(1) } } }),
      ...FOOTGUNS.map((kind) =>
        standing(`something that costs by the hour or for ever: ${kind}`, {
          footguns: { ...facts.footguns, [kind]: { value: ['left-behind'] } },
        }),
      ),
      standing('addresses that nobody may list', { footguns: { ...facts.footguns, 'elastic-ip': DENIED } }),
      standing('a service that is wanted', { services: { value: [{ service: 'ig', desired: 1, running: 0 }] } }),
      standing('a log that is kept for ever', { logGroups: { value: [{ name: '/a', retention: 'never expires' }] } }),
      ...['project', 'env', 'owner', 'fp_tier', 'fp_resource', 'expires_at'].map((tag) =>
        standing(`a resource without ${tag}`, tagged({ [tag]: '' })),
      ),
      standing('a resource whose last day is today', tagged({ expires_at: '2026-11-22' })),
      standing('resources that nobody may list', { resources: DENIED }),
      standing('a bucket that forgets too late', rules('archive', forgets('', 61))),
      standing('a bucket that never forgets', rules('quarantine', forgets('', null))),
      standing('a bucket of which another prefix forgets', rules('object-store', forgets('other/', 14))),
      standing('evidence that is forgotten', rules('evidence', forgets('', 3650))),
      standing('uploads that stay', rules('tfstate', [])),
      standing('rules that nobody may read', { lifecycles: DENIED }),
      ...(['demo', 'confluent'] as const).flatMap((stack) => {
        const refused = stack === 'demo' ? destroy : bus;
        return [
          refused(`a plan of ${stack} that touches another stack`, {
            [stack]: destroys({ address: 'aws_s3_bucket.evidence', actions: ['delete'] }),
          }),
          refused(`a plan of ${stack} that changes something`, {
            [stack]: destroys({ address: 'aws_vpc.vpc', actions: ['update'] }),
          }),
          refused(`a plan of ${stack} that deletes nothing`, { [stack]: { value: { declared: [], changes: [] } } }),
          refused(`a plan of ${stack} that fails`, {
            [stack]: { unreadable: 'E_TERRAFORM_UNREADABLE: it ended with 1' },
          }),
        ];
      }),
      workflow('a workflow without a confirmation', {
        teardownInputs: { value: ['correlation_id', 'platform_run_id', 'stack_target'] },
      }),
      workflow('a workflow that cannot be dispatched', { teardownInputs: { value: null } }),
      workflow('no such workflow', { teardownInputs: { unreadable: 'E_GITHUB_UNREADABLE: status 404' } }),
      month('the last alert', costing('28')),
      month('another currency', costing('1', 'EUR')),
      month('a month of no amount', costing('')),
      month('a month that nobody may read', { month: DENIED }),
      month('a budget that counts nothing of what was spent', {
        budget: { value: { ...budget, is_filtered: true, actual: '0' } },
      }),
      {
        ...month('no budget', { budget: { value: null } }),
        fails: { 'M2.I-C02': 'M2I-B2', 'M2.I-C05': 'M2I-B5' },
      },
    ],
  }),
];
