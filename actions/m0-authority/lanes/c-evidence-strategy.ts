import { SCHEMA_NAMES } from '@spine-green/evidence-schemas';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { phaseDefinitions } from '../../lib/definition/phase-definition.ts';
import { plainLane } from '../../lib/run/lane.ts';

interface StrategyFacts {
  readonly definitions: readonly PhaseDefinitionV1[];
  readonly schemas: ReadonlySet<string>;
}

export const evidenceStrategy = plainLane<StrategyFacts>({
  id: 'M0.C',
  gather: async () => ({ definitions: phaseDefinitions(), schemas: new Set<string>(SCHEMA_NAMES) }),
  decide: ({ definitions, schemas }) => [
    check('M0.C-C01', {
      expected: true,
      observed: fact(schemas.has('phase_evidence.v1')),
      fails: 'M0C-B1',
    }),
    check('M0.C-C02', {
      expected: { without_family: [], without_schema: [] },
      observed: fact(fidelityGaps(definitions, schemas)),
      fails: 'M0C-B2',
    }),
  ],
  payload: ({ definitions }) => ({
    evidence_rows: Object.fromEntries(definitions.map((one) => [one.plan_phase, one.evidence_contract.length])),
  }),
});

/** Phases without an evidence family, and built families without a schema (01, appendix A). */
export function fidelityGaps(definitions: readonly PhaseDefinitionV1[], schemas: ReadonlySet<string>) {
  const later = definitions.filter((definition) => definition.plan_phase !== 'M0');
  return {
    without_family: later.filter((one) => one.evidence_contract.length === 0).map((one) => one.plan_phase),
    without_schema: later
      .flatMap((one) => one.evidence_contract)
      .filter((row) => row.state === 'built' && row.schema !== null && !schemas.has(row.schema))
      .map((row) => row.key_pattern),
  };
}
