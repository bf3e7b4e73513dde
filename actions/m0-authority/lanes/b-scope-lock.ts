import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { check } from '../../lib/checks/check.ts';
import { fact } from '../../lib/checks/fact.ts';
import { phaseDefinitions } from '../../lib/definition/phase-definition.ts';
import { PLAN_PHASES } from '../../lib/ledger/events.ts';
import { plainLane } from '../../lib/run/lane.ts';

const SCOPE = {
  in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'],
  out: ['learning_registry'],
} as const;

/** Canonical phase ids of the roadmap (01, section 0.1). */
const ROADMAP: readonly (readonly [string, readonly string[]])[] = [
  ['M0', ['pre-P(-1)']],
  ['M1', ['P(-1)']],
  ['M2', ['P0']],
  ['M3', ['P1']],
  ['M4', ['P2']],
  ['M5', ['P3']],
  ['M6', ['P4', 'P5', 'P6', 'P7']],
  ['M7', ['P8', 'P9', 'P10']],
  ['M8', ['P11']],
  ['M9', ['P12']],
  ['M10', ['certification']],
];

interface ScopeFacts {
  readonly pinnedScope: string | null;
  readonly definitions: readonly PhaseDefinitionV1[];
  readonly ledgerPhases: readonly string[];
}

export const scopeLock = plainLane<ScopeFacts>({
  id: 'M0.B',
  gather: async ({ ledger, decision }) => ({
    pinnedScope: decision('scope_lock').value,
    definitions: phaseDefinitions(),
    ledgerPhases: PLAN_PHASES.filter((phase) => ledger.phases[phase] !== undefined),
  }),
  decide: (facts) => [
    check('M0.B-C01', {
      expected: JSON.stringify(SCOPE),
      observed: fact(facts.pinnedScope),
      fails: 'M0B-B1',
    }),
    check('M0.B-C02', {
      expected: { roadmap: ROADMAP, ledger: ROADMAP.map(([phase]) => phase) },
      observed: fact({
        roadmap: facts.definitions.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        ledger: facts.ledgerPhases,
      }),
      fails: 'M0B-B2',
    }),
    check('M0.B-C03', {
      expected: [],
      observed: fact(
        facts.definitions.filter((definition) => 'status' in definition).map(({ plan_phase }) => plan_phase),
      ),
      fails: 'M0B-B3',
    }),
  ],
  payload: (facts) => ({
    scope: SCOPE,
    roadmap: facts.definitions.map(({ plan_phase, name }) => ({ plan_phase, name })),
  }),
});
