import { describe, expect, test } from 'vitest';
import { rows as coreApply } from '../m2-substrate/c-core-apply.rows.ts';
import { rows as budgetGuardrail } from '../m2-substrate/i-budget-guardrail.rows.ts';
import { rows as costGuardrail } from '../m9-teardown/g-cost-guardrail.rows.ts';

const AT = '2026-11-22T18:00:00.000000Z';
const written = (rows: typeof coreApply) => rows.flatMap((lane) => lane.planned(AT));
const named = (rows: typeof coreApply, name: string): readonly object[] =>
  written(rows).flatMap(({ documents }) =>
    documents.flatMap((one) => (one.name === name ? [JSON.parse(one.text) as object] : [])),
  );

/** Documents that no rehearsal on one machine leaves: its lanes have no facts there. */
describe('on a managed substrate', () => {
  test('M2.C leaves a receipt of what it imported, and none where it imported nothing', () => {
    const receipts = named(coreApply, 'm2c_b1_resolution_snapshot.json');
    const applies = named(coreApply, 'core_apply_snapshot.json');
    expect(applies.length).toBeGreaterThan(receipts.length);
    for (const receipt of receipts)
      expect(receipt).toMatchObject({ captured_at_utc: AT, imported: [expect.anything()] });
  });

  test('M2.I leaves what guards the budget, and what a destroy would do', () => {
    const [guardrail] = named(budgetGuardrail, 'budget_guardrail_snapshot.json');
    const [viability] = named(budgetGuardrail, 'teardown_viability_snapshot.json');
    expect(guardrail).toMatchObject({ captured_at_utc: AT });
    expect(viability).toMatchObject({ captured_at_utc: AT });
  });

  test('M9.G leaves the bill of the bus and the cost of the month', () => {
    const [bill] = named(costGuardrail, 'confluent_billing_snapshot.json');
    const [cost] = named(costGuardrail, 'cost_snapshot.json');
    expect(bill).toMatchObject({ captured_at_utc: AT });
    expect(cost).toMatchObject({ captured_at_utc: AT });
  });
});
