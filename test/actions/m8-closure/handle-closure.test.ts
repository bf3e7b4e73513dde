import { expect, test } from 'vitest';
import { closureHandles, type SpineLane, spineFaults } from '../../../actions/m8-closure/lanes/a-handle-closure.ts';
import { codesFor } from '../../support/decided-lane.ts';

const lane: SpineLane = { lane: 'M7.C', status: 'PASS', passes: { value: true } };

test.each<{ given: string; lanes: SpineLane[]; faults: string[] }>([
  { given: 'all lanes pass', lanes: [lane, { ...lane, lane: 'M7.D' }], faults: [] },
  { given: 'no lane ran', lanes: [], faults: ['M7: no lane ran'] },
  {
    given: 'a lane did not run',
    lanes: [lane, { lane: 'M7.D', status: 'NOT_RUN', passes: { unreadable: 'M7.D has no recorded snapshot' } }],
    faults: ['M7.D: M7.D has no recorded snapshot'],
  },
  { given: 'a lane failed', lanes: [{ ...lane, status: 'FAIL' }], faults: ['M7.C: does not pass'] },
  {
    given: 'a snapshot does not pass under a passing status',
    lanes: [{ ...lane, passes: { value: false } }],
    faults: ['M7.C: does not pass'],
  },
])('$given: $faults', ({ lanes, faults }) => {
  expect(spineFaults(lanes)).toEqual(faults);
});

const rows = { handoff: { value: null }, rows: [], unanswered: { value: [] }, more: [] };

test.each<{ given: string; unanswered: (typeof rows)['unanswered'] | { unreadable: string }; codes: string[] }>([
  { given: 'every lane and every key answers', unanswered: { value: [] }, codes: [] },
  { given: 'the ledger cannot be read', unanswered: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' }, codes: ['M8A-B1'] },
])('$given: $codes', ({ unanswered, codes }) => {
  expect(codesFor(closureHandles, { ...rows, unanswered })).toEqual(codes);
});
