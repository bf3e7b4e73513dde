import type { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import type { PhaseDefinition } from '../definition/phase-definition.ts';
import { predecessorOf } from '../ledger/derived.ts';
import type { LedgerState } from '../ledger/state.ts';
import { planPhaseOf } from '../run/sources.ts';

type Result = PhaseEvidenceV1['entry_gate_results'][number];

/**
 * What a phase was entered on (01, section 0): each criterion by what its definition says that shows it, the verdict of
 * the phase before or lanes that passed, read from the ledger. A criterion that nothing shows does not hold. Pure; the
 * phase states it at its end, and the verifier again of a bundle.
 */
export const entryGateResults = (definition: PhaseDefinition, ledger: LedgerState): Result[] =>
  definition.entry_criteria.map(({ id, shown_by }) => {
    const { expected, observed } =
      shown_by === 'verdict' ? verdictBefore(definition, ledger) : lanesOf(shown_by, ledger);
    const holds = shown_by !== undefined && JSON.stringify(expected) === JSON.stringify(observed);
    return { id, expected, observed, outcome: holds ? 'pass' : 'fail' };
  });

function verdictBefore({ plan_phase }: PhaseDefinition, { phases }: LedgerState) {
  const before = predecessorOf(plan_phase);
  const observed = before === undefined ? null : (phases[before].completed?.verdict_code ?? null);
  return { expected: `ADVANCE_TO_${plan_phase}`, observed };
}

function lanesOf(lanes: readonly string[] = [], { phases }: LedgerState) {
  const passed = lanes.filter((lane) => phases[planPhaseOf(lane)].lanes[lane]?.status === 'PASS');
  return { expected: { passed: [...lanes] }, observed: { passed } };
}
