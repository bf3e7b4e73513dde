import type { Fact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

/** Values of the two critical pins, each where somebody works with it. */
export interface CriticalPins {
  /** In the environment of the gate that runs. */
  readonly gate_auth_mode: string;
  /** The task definition of the running gate, and the one that those values stand in. */
  readonly running_definition: string;
  readonly mapped_definition: string;
  /** In the task that will stream. */
  readonly stream_stop_on_nonretryable: string;
  /** As the ledger pinned them for this phase. */
  readonly decided_auth_mode: string;
  readonly decided_stop_on_nonretryable: string;
}

export interface IngressClosureFacts extends ClosureFacts {
  readonly pins: Fact<CriticalPins>;
}

const CODES = { handoff: 'M6A-B1', unresolved: 'M6A-B2', placeholder: 'M6A-B3', probe: 'M6A-B4' } as const;

export const p4HandleClosure = defineLane({
  id: 'M6.A',
  decide: (facts: IngressClosureFacts) => ({
    'M6.A-C01': closureJudgement({ opens: 'M6', codes: CODES }, facts),
    'M6.A-C02': {
      expected: {
        gate_auth_mode: 'api_key',
        running_definition: 'value' in facts.pins ? facts.pins.value.mapped_definition : null,
        mapped_definition: { $form: 'hex64' },
        stream_stop_on_nonretryable: 'true',
        decided_auth_mode: 'api_key',
        decided_stop_on_nonretryable: 'true',
      },
      observed: facts.pins,
      fails: 'M6A-B5',
    },
  }),
  handover: closureOutcome,
});
