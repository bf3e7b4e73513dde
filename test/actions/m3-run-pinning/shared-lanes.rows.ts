import { p1HandleClosure } from '../../../actions/m3-run-pinning/lanes/a-handle-closure.ts';
import { runPinningVerdict } from '../../../actions/m3-run-pinning/lanes/f-verdict.ts';
import { runPinningHandoff } from '../../../actions/m3-run-pinning/lanes/g-handoff.ts';
import { laneRows } from '../../support/decided-lane.ts';
import {
  closedHandles,
  closureFailures,
  packFailures,
  packReady,
  passedPhase,
  verdictFailures,
} from '../../support/shared-rows.ts';

const passed = passedPhase('M3', 'M3.F');

export const rows = [
  laneRows(p1HandleClosure, {
    passing: [{ given: 'an open handoff and concrete handles', facts: closedHandles('M3') }],
    failing: closureFailures('M3', {
      check: 'M3.A-C01',
      handoff: 'M3A-B1',
      unresolved: 'M3A-B2',
      placeholder: 'M3A-B3',
    }),
  }),
  laneRows(runPinningVerdict, {
    passing: [{ given: 'every lane passed', facts: passed }],
    failing: [
      ...verdictFailures(passed, {
        sources: ['M3.F-C01', 'M3F-B1'],
        predicates: ['M3.F-C02', 'M3F-B2'],
        union: ['M3.F-C03', 'M3F-B3'],
      }),
      {
        given: 'a verdict over nothing',
        facts: { sources: [], planned: [], predicates: [] },
        fails: { 'M3.F-C04': 'M3F-B5' },
      },
    ],
  }),
  laneRows(runPinningHandoff, {
    passing: [{ given: 'an advancing verdict and readable evidence', facts: packReady('M3') }],
    failing: packFailures('M3', { check: 'M3.G-C01', verdict: 'M3G-B1', fields: 'M3G-B2', publish: 'M3G-B3' }),
  }),
];
