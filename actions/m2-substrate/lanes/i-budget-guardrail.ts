import { handle } from '@spine-green/evidence-schemas';
import { BudgetGuardrailSnapshotV1 } from '@spine-green/evidence-schemas/documents/budget_guardrail_snapshot.v1';
import { TeardownViabilitySnapshotV1 } from '@spine-green/evidence-schemas/documents/teardown_viability_snapshot.v1';
import type { LifecycleRule, Resource } from '@spine-green/runtime/substrate/posture/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import {
  type AwsCostFact,
  againstStop,
  type BudgetFact,
  belowStop,
  byThreshold,
  costPins,
  overCap,
} from '../../lib/cost/judgements.ts';
import type { LogGroup, ServiceRow } from '../../lib/posture/readings.ts';
import { lifecycleFaults } from '../../lib/rules/bucket-lifecycle.ts';
import { activeServices } from '../../lib/rules/closed-network.ts';
import { tagFaults } from '../../lib/rules/resource-tags.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { type DestroyReading, destroyScope } from '../../lib/terraform/destroy-plan.ts';

type Told = BudgetFact['notifications'][number] & { readonly subscribers: number };

/** A budget with how many each of its notifications reaches. */
export interface ToldBudget extends BudgetFact {
  readonly notifications: readonly Told[];
}

export interface BudgetGuardrailFacts {
  /** Where alerts go, as far as the handles resolve. */
  readonly channel: { readonly mode: string | null; readonly address: 'resolved' | null };
  /** Null when the account has no budget of that name. */
  readonly budget: Fact<ToldBudget | null>;
  readonly month: Fact<AwsCostFact>;
  readonly footguns: Readonly<Record<string, Fact<readonly string[]>>>;
  readonly services: Fact<readonly ServiceRow[]>;
  readonly logGroups: Fact<readonly LogGroup[]>;
  /** Everything of the platform in the account. */
  readonly resources: Fact<readonly Resource[]>;
  /** Day of the reading, `YYYY-MM-DD`. */
  readonly today: string;
  /** Rules by bucket. */
  readonly lifecycles: Fact<Readonly<Record<string, readonly LifecycleRule[]>>>;
  readonly confluent: Fact<DestroyReading>;
  readonly demo: Fact<DestroyReading>;
  /** Null when the workflow cannot be dispatched. */
  readonly teardownInputs: Fact<readonly string[] | null>;
}

const SCOPE = { deletes: { $at_least: 1 }, out_of_scope: [], not_deleted: [] };

/** Before anything runs: somebody is told what it costs, nothing costs on its own, and it can be taken away (01, M2.I). */
export const budgetGuardrail = defineLane({
  id: 'M2.I',
  documents: (facts: BudgetGuardrailFacts, context) => ({
    guardrail: mapFact(standingCost(facts), (cost) =>
      attemptDocument('budget_guardrail_snapshot.json', BudgetGuardrailSnapshotV1, guardrailOf(facts, cost, context)),
    ),
    viability: mapFact(facts.demo, (demo) =>
      attemptDocument('teardown_viability_snapshot.json', TeardownViabilitySnapshotV1, {
        schema: 'fp.teardown_viability_snapshot.v1',
        ...headOf(context),
        stacks: [
          ...(isReadable(facts.confluent)
            ? [{ stack: 'confluent' as const, ...destroyScope(facts.confluent.value) }]
            : []),
          { stack: 'demo', ...destroyScope(demo) },
        ],
      }),
    ),
  }),
  decide: (facts: BudgetGuardrailFacts) => {
    const { channel, budget, month, teardownInputs } = facts;
    const pins = costPins();
    return {
      'M2.I-C01': {
        expected: {
          limit: { $non_empty: true },
          unit: 'USD',
          alerts: [{ $non_empty: true }, { $non_empty: true }, { $non_empty: true }],
          channel: { $one_of: ['email', 'sns'] },
          address: 'resolved',
        },
        observed: fact({
          limit: handle('AWS_BUDGET_LIMIT_AMOUNT'),
          unit: handle('AWS_BUDGET_LIMIT_UNIT'),
          alerts: alertAmounts(),
          channel: channel.mode,
          address: channel.address,
        }),
        fails: 'M2I-B1',
      },
      'M2.I-C02': {
        expected: alertAmounts().map((threshold) => ({
          threshold,
          of: 'ABSOLUTE_VALUE',
          type: 'ACTUAL',
          comparison: 'GREATER_THAN',
          subscribers: { $at_least: 1 },
        })),
        observed: mapFact(budget, (found) => (found === null ? null : byThreshold(found.notifications))),
        fails: 'M2I-B2',
      },
      'M2.I-C03': {
        expected: {
          footguns: Object.fromEntries(Object.keys(facts.footguns).map((kind) => [kind, []])),
          services: [],
          logs_over_cap: [],
          tag_faults: [],
          lifecycle_faults: [],
        },
        observed: standingCost(facts),
        fails: 'M2I-B3',
      },
      'M2.I-C04': { expected: SCOPE, observed: mapFact(facts.demo, destroyScope), fails: 'M2I-B4' },
      'M2.I-C04a': {
        expected: ['confirm', 'correlation_id', 'platform_run_id', 'stack_target'],
        observed: teardownInputs,
        fails: 'M2I-B4',
      },
      'M2.I-C04b': { expected: SCOPE, observed: mapFact(facts.confluent, destroyScope), fails: 'M2I-B4' },
      'M2.I-C05': {
        expected: { ...belowStop(pins), budget_counts_it: true },
        observed: mapFact(allReadable({ month, budget }), (read) => ({
          ...againstStop(read.month, pins),
          budget_counts_it: !isBlind(read.budget, read.month),
        })),
        fails: 'M2I-B5',
      },
    };
  },
});

const alertAmounts = (): readonly [string, string, string] => [
  handle('AWS_BUDGET_ALERT_1_AMOUNT'),
  handle('AWS_BUDGET_ALERT_2_AMOUNT'),
  handle('AWS_BUDGET_ALERT_3_AMOUNT'),
];

/** A budget that filters by a tag which billing does not know reads 0 for ever, and warns nobody (05, section 3). */
const isBlind = (budget: ToldBudget | null, { amount }: AwsCostFact): boolean =>
  budget === null || (budget.is_filtered && /^-?0$/.test(budget.actual) && !/^-?0$/.test(amount));

const standingCost = ({ footguns, services, logGroups, resources, lifecycles, today }: BudgetGuardrailFacts) =>
  mapFact(
    allReadable({ footguns: allReadable(footguns), services, logGroups, resources, lifecycles }),
    ({ footguns: found, ...read }) => ({
      footguns: found,
      services: activeServices(read.services),
      logs_over_cap: overCap(read.logGroups, costPins()),
      tag_faults: tagFaults(read.resources, today),
      lifecycle_faults: lifecycleFaults(read.lifecycles),
    }),
  );

type StandingCost = ReturnType<typeof standingCost> extends Fact<infer V> ? V : never;

const headOf = ({ substrate, executionId, gatheredAtUtc }: DecideContext) => ({
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
});

const guardrailOf = ({ budget, month }: BudgetGuardrailFacts, cost: StandingCost, context: DecideContext) => ({
  schema: 'fp.budget_guardrail_snapshot.v1' as const,
  ...headOf(context),
  budget: valueOr<ToldBudget | null>(mapFact(budget, inOrder), null),
  month_to_date: valueOr<AwsCostFact | null>(month, null),
  ...cost,
});

const inOrder = (budget: ToldBudget | null): ToldBudget | null =>
  budget === null ? null : { ...budget, notifications: byThreshold(budget.notifications) };
