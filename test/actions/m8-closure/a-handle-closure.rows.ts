import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import {
  type ClosureHandleFacts,
  closureHandles,
  type SpineLane,
} from '../../../actions/m8-closure/lanes/a-handle-closure.ts';
import passedSample from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { closedHandles, closureFailures, sourceOf } from '../../support/shared-rows.ts';

const lane = (
  name: string,
  changed: Partial<LaneSnapshotV1> = {},
  status: SpineLane['status'] = 'PASS',
): SpineLane => ({
  status,
  source: sourceOf(name, changed),
});
const facts: ClosureHandleFacts = {
  ...closedHandles(null),
  spine: { value: [lane('M7.C'), lane('M7.D')] },
};
const failing = (given: string, spine: ClosureHandleFacts['spine']): LaneRow<ClosureHandleFacts> => ({
  given,
  facts: { ...facts, spine },
  fails: { 'M8.A-C01': 'M8A-B1' },
});
const failed = LaneSnapshotV1.parse(passedSample).checks.map((check) => ({
  ...check,
  outcome: 'fail' as const,
  pass: false as const,
}));

export const rows = [
  laneRows(closureHandles, {
    passing: [{ given: 'lanes of M7 that pass and concrete handles that answer', facts }],
    failing: [
      ...closureFailures(null, {
        check: 'M8.A-C01',
        handoff: 'M8A-B1',
        unresolved: 'M8A-B2',
        placeholder: 'M8A-B3',
        probe: 'M8A-B2',
      })
        // No pack opens this phase, so none can be wrong in what it names.
        .filter(({ given }) => !given.startsWith('a handoff'))
        .map((row) => ({ ...row, facts: { ...facts, ...row.facts } })),
      failing('no lane of M7 that ran', { value: [] }),
      failing('a lane of M7 that fails by the ledger', { value: [lane('M7.C'), lane('M7.D', {}, 'FAIL')] }),
      failing('a lane whose checks fail, whatever it says of itself', {
        value: [lane('M7.C', { checks: failed, overall_pass: true })],
      }),
      failing('a lane without a snapshot', {
        value: [
          {
            status: 'NOT_RUN',
            source: { lane: 'M7.D', snapshot: { unreadable: 'M7.D has no recorded snapshot' }, ref: undefined },
          },
        ],
      }),
      failing('the snapshot of another lane', {
        value: [{ status: 'PASS', source: { ...sourceOf('M7.C'), lane: 'M7.D' } }],
      }),
      failing('a ledger that cannot be read', { unreadable: 'E_OBJECT_STORE_UNREACHABLE' }),
    ],
  }),
];
