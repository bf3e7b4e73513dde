import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { type ClosureHandleFacts, closureHandles } from '../../../actions/m8-closure/lanes/a-handle-closure.ts';
import packSample from '../../../evidence-schemas/samples/handoff_pack.v1/valid-spine.json' with { type: 'json' };
import { HEX, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';
import { closedHandles, closureFailures } from '../../support/shared-rows.ts';

const EXECUTION = 'm7_20261122T101500Z';
const NAMES = [
  ...['kafka_offsets', 'rtdl_offsets', 'rtdl_caught_up', 'archive_write_summary', 'decision_summary'],
  ...['action_summary', 'audit_summary', 'case_summary', 'label_summary'],
].map((name) => `${name}_uri`);
const ref = (name: string) => ({ name, key: `evidence/${name}.json`, version_id: '1', sha256: HEX });

const pack = HandoffPackV1.parse({
  ...packSample,
  from_phase: 'M7',
  to_phase: 'M8',
  verdict: 'ADVANCE_TO_M8',
  platform_run_id: RUN_ID,
  execution_id: EXECUTION,
  required_evidence_refs: NAMES.map(ref),
  payload: { m8_entry_gate: 'READY' },
});
const facts: ClosureHandleFacts = {
  ...closedHandles('M8'),
  pack: { value: pack },
  spineExecution: { value: EXECUTION },
};
const failing = (given: string, changed: Partial<ClosureHandleFacts>): LaneRow<ClosureHandleFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M8.A-C01': 'M8A-B1' },
});
const withPack = (changed: Partial<HandoffPackV1>): Partial<ClosureHandleFacts> => ({
  pack: { value: { ...pack, ...changed } },
});

export const rows = [
  laneRows(closureHandles, {
    passing: [{ given: 'the pack of M7 and concrete handles that answer', facts }],
    failing: [
      ...closureFailures('M8', {
        check: 'M8.A-C01',
        handoff: 'M8A-B1',
        unresolved: 'M8A-B2',
        placeholder: 'M8A-B3',
        probe: 'M8A-B2',
      }).map((row) => ({ ...row, facts: { ...facts, ...row.facts } })),
      failing('no pack', { pack: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      failing('a pack of another run', withPack({ platform_run_id: 'platform_20260101T000000Z' })),
      failing('a pack of another execution', withPack({ execution_id: 'm7_20260101T000000Z' })),
      failing('a pack that leaves the gate closed', withPack({ payload: { m8_entry_gate: 'CLOSED' } })),
      failing('a pack that says nothing of the gate', withPack({ payload: {} })),
      failing(
        'a pack that lacks the summary of labels',
        withPack({ required_evidence_refs: pack.required_evidence_refs.slice(0, -1) }),
      ),
      failing('a pack that names other evidence', withPack({ required_evidence_refs: [ref('run_json')] })),
      failing('a ledger that cannot be read', { spineExecution: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }),
    ],
  }),
];
