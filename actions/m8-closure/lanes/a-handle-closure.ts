import type { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { record, text } from '../../lib/run/handover.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type ClosureFacts, closureJudgement, closureOutcome } from '../../lib/shared-lanes/closure.ts';

export interface ClosureHandleFacts extends ClosureFacts {
  /** The pack that M7.J wrote, by the version that its snapshot names. */
  readonly pack: Fact<HandoffPackV1>;
  /** The execution in which M7.J wrote it, as the ledger has it. */
  readonly spineExecution: Fact<string>;
}

const CODES = { handoff: 'M8A-B1', unresolved: 'M8A-B2', placeholder: 'M8A-B3', probe: 'M8A-B2' } as const;

/** The data plane that the closure rests on (01, M7.J). */
const DATA_PLANE = [
  'kafka_offsets_uri',
  'rtdl_offsets_uri',
  'rtdl_caught_up_uri',
  'archive_write_summary_uri',
  'decision_summary_uri',
  'action_summary_uri',
  'audit_summary_uri',
  'case_summary_uri',
  'label_summary_uri',
] as const;

/** The pack has to be of this run and of the execution that ended, open the gate, and name all nine of the data plane. */
export const closureHandles = defineLane({
  id: 'M8.A',
  decide: ({ pack, spineExecution, ...facts }: ClosureHandleFacts, _written, { platformRunId }) => {
    const handles = closureJudgement({ opens: 'M8', codes: CODES }, facts);
    const said = mapFact(pack, (found) => ({
      platform_run_id: found.platform_run_id,
      execution_id: found.execution_id,
      m8_entry_gate: gateOf(found),
      evidence: found.required_evidence_refs.map(({ name }) => name),
    }));
    const due = {
      platform_run_id: platformRunId ?? null,
      execution_id: isReadable(spineExecution) ? spineExecution.value : null,
      m8_entry_gate: 'READY',
      evidence: DATA_PLANE,
    };
    const isDue = isReadable(said) && isReadable(spineExecution) && sameText(said.value, due);
    return {
      'M8.A-C01': {
        expected: { handles: handles.expected, pack: due },
        observed: mapFact(allReadable({ handles: handles.observed, pack: said, spineExecution }), (read) => ({
          handles: read.handles,
          pack: read.pack,
        })),
        fails: isDue ? handles.fails : CODES.handoff,
      },
    };
  },
  handover: closureOutcome,
});

/** The payload of a pack is open: each phase says there what it alone has to say. */
const gateOf = ({ payload }: HandoffPackV1): string | null => GATE(payload)?.value.m8_entry_gate ?? null;

const GATE = record({ m8_entry_gate: text });

const sameText = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
