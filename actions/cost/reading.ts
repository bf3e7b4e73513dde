import { ConfluentBillingSnapshotV1 } from '@spine-green/evidence-schemas/documents/confluent_billing_snapshot.v1';
import { CostGuardrailSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_guardrail_snapshot.v1';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { checkOf } from '../lib/checks/check.ts';
import { isReadable } from '../lib/checks/fact.ts';
import { billDocument } from '../lib/cost/bill.ts';
import { type CostSources, readCostFacts } from '../lib/cost/facts.ts';
import { type CostFacts, type CostPins, combinedOf, costJudgements, costPins } from '../lib/cost/judgements.ts';
import { isBelow, percentOf } from '../lib/ledger/money.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';

export interface CostReading {
  readonly snapshot: CostGuardrailSnapshotV1;
  /** What a budget stop of the ledger is set or cleared over; undefined when the combined amount is unknown. */
  readonly cost: { readonly key: string; readonly version_id: string; readonly sha256: string } | undefined;
  readonly key: string;
}

/** Reads the bill and what could go on costing, and writes down what follows: fails closed (05, section 9). */
export async function readCost(sources: CostSources): Promise<CostReading> {
  const facts = await readCostFacts(sources);
  const capturedAt = nowUtc(sources.clock);
  const execution = guardExecution('cost_guard', capturedAt);
  // Neither provider says how far it has come: this is the most that it can be.
  const read = { substrate: sources.substrate, captured_at_utc: capturedAt, data_as_of_utc: capturedAt } as const;
  const decided = decideCost(facts, costPins());
  const snapshot: CostGuardrailSnapshotV1 = {
    schema: 'fp.cost_guardrail_snapshot.v1',
    execution_id: execution,
    currency: 'USD',
    ...read,
    ...decided,
  };
  if (isReadable(facts.confluent)) {
    const bill = billDocument(facts.confluent.value, { substrate: sources.substrate, capturedAt });
    const name = 'confluent_billing_snapshot.json';
    await writeGuardEvidence(sources, { execution, name }, { schema: ConfluentBillingSnapshotV1, document: bill });
  }
  const { key } = await writeGuardEvidence(
    sources,
    { execution, name: 'cost_guardrail_snapshot.json' },
    { schema: CostGuardrailSnapshotV1, document: snapshot },
  );
  if (snapshot.combined === null) return { snapshot, cost: undefined, key };
  const { amount, critical_threshold } = snapshot.combined;
  const stored = await writeGuardEvidence(
    sources,
    { execution, name: 'cost.json' },
    {
      schema: CostSnapshotV1,
      document: {
        schema: 'fp.cost_snapshot.v1',
        ...read,
        currency: 'USD',
        combined_month_to_date: amount,
        alert_3: critical_threshold,
      },
    },
  );
  return { snapshot, cost: { key: stored.key, version_id: stored.versionId, sha256: stored.sha256 }, key };
}

type Decided = Pick<
  CostGuardrailSnapshotV1,
  'aws' | 'confluent' | 'combined' | 'alerts_reached' | 'budget_stop' | 'checks' | 'blockers'
>;

/** Pure: what the facts say of the month. An amount that is unknown stops as one that is too high. */
export function decideCost(facts: CostFacts, pins: CostPins): Decided {
  const checks = Object.entries(costJudgements(facts, pins)).map(([id, judgement]) => checkOf(id, judgement));
  const combined = combinedOf(facts);
  const amount = isReadable(combined) ? combined.value : undefined;
  const { aws, confluent } = facts;
  const failed = checks.filter(({ pass }) => !pass);
  return {
    aws: isReadable(aws) ? { amount: aws.value.amount, is_estimated: aws.value.is_estimated } : null,
    confluent: isReadable(confluent) ? { amount: confluent.value.total, is_estimated: false } : null,
    combined:
      amount === undefined
        ? null
        : {
            amount,
            limit: pins.limit,
            critical_threshold: pins.alerts[2],
            utilization_pct: percentOf(amount, pins.limit),
          },
    alerts_reached: amount === undefined ? null : pins.alerts.filter((alert) => !isBelow(amount, alert)),
    budget_stop: amount === undefined || !isBelow(amount, pins.alerts[2]),
    checks: checks.map(({ id, expected, observed, pass, fails }) => ({
      id,
      expected,
      observed,
      pass,
      fails: pass ? null : fails,
    })) as Decided['checks'],
    blockers: [...failed.map(({ fails }) => fails), ...namedReasons(facts)],
  };
}

/** Codes of their own that an unreadable bill carries beside that of its check. */
const namedReasons = ({ confluent, ...facts }: CostFacts): readonly string[] => {
  const told = [confluent, combinedOf({ confluent, ...facts })].flatMap((read) =>
    isReadable<unknown>(read) ? [] : [read.unreadable],
  );
  return ['CONFLUENT_BILLING_SECRET_MISSING', 'CONFLUENT_BILLING_AMBIGUOUS'].filter((code) =>
    told.some((reason) => reason.includes(code)),
  );
};
