import { handle } from '@spine-green/evidence-schemas';
import { ConfluentBillingSnapshotV1 } from '@spine-green/evidence-schemas/documents/confluent_billing_snapshot.v1';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { isReadable, mapFact } from '../../lib/checks/fact.ts';
import { billDocument } from '../../lib/cost/bill.ts';
import { type CostFacts, combinedOf, costJudgements, costPins } from '../../lib/cost/judgements.ts';
import { percentOf } from '../../lib/ledger/money.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';

/** What the month has cost at both providers, and what would go on costing after the teardown (01, M9.G). */
export const costGuardrail = defineLane({
  id: 'M9.G',
  documents: (facts: CostFacts, { substrate, gatheredAtUtc }) => ({
    bill: mapFact(facts.confluent, (bill) =>
      attemptDocument(
        'confluent_billing_snapshot.json',
        ConfluentBillingSnapshotV1,
        billDocument(bill, { substrate, capturedAt: gatheredAtUtc }),
      ),
    ),
    cost: mapFact(combinedOf(facts), (amount) =>
      attemptDocument('cost_snapshot.json', CostSnapshotV1, {
        schema: 'fp.cost_snapshot.v1',
        substrate,
        captured_at_utc: gatheredAtUtc,
        // Neither provider says how far it has come: this is the most that it can be.
        data_as_of_utc: gatheredAtUtc,
        currency: 'USD',
        combined_month_to_date: amount,
        alert_3: costPins().alerts[2],
      }),
    ),
  }),
  decide: (facts: CostFacts, written) => {
    const judged = costJudgements(facts, costPins());
    const { expected, observed, fails } = judged['M9.G-C06'];
    return {
      ...judged,
      'M9.G-C06': {
        expected: { ...expected, snapshot: { $non_empty: true } },
        observed: mapFact(allReadable({ observed, bill: written.bill }), (read) => ({
          ...read.observed,
          snapshot: read.bill.key,
        })),
        fails,
      },
    };
  },
  handover: (facts) => {
    const amount = combinedOf(facts);
    const { limit, alerts } = costPins();
    return {
      combined_mtd_cost_posture: isReadable(amount)
        ? {
            scope: handle('COST_CAPTURE_SCOPE'),
            combined_mtd_cost_amount: amount.value,
            limit,
            critical_threshold: alerts[2],
            utilization_pct: percentOf(amount.value, limit),
          }
        : null,
    };
  },
});
