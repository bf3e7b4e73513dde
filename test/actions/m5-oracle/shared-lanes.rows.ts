import { p3HandleClosure } from '../../../actions/m5-oracle/lanes/a-handle-closure.ts';
import { oracleVerdict } from '../../../actions/m5-oracle/lanes/h-verdict.ts';
import { oracleHandoff } from '../../../actions/m5-oracle/lanes/i-handoff.ts';
import { laneRows } from '../../support/decided-lane.ts';
import {
  closedHandles,
  closureFailures,
  packFailures,
  packReady,
  passedPhase,
  verdictFailures,
} from '../../support/shared-rows.ts';

const passed = passedPhase('M5', 'M5.H');

export const rows = [
  laneRows(p3HandleClosure, {
    passing: [{ given: 'an open handoff and concrete handles', facts: closedHandles('M5') }],
    failing: closureFailures('M5', {
      check: 'M5.A-C01',
      handoff: 'M5A-B1',
      unresolved: 'M5A-B2',
      placeholder: 'M5A-B3',
      probe: 'M5A-B4',
    }),
  }),
  laneRows(oracleVerdict, {
    passing: [{ given: 'every lane passed', facts: passed }],
    failing: verdictFailures(passed, {
      sources: ['M5.H-C01', 'M5H-B1'],
      predicates: ['M5.H-C02', 'M5H-B2'],
      union: ['M5.H-C03', 'M5H-B3'],
    }),
  }),
  laneRows(oracleHandoff, {
    passing: [{ given: 'an advancing verdict and readable evidence', facts: packReady('M5') }],
    failing: packFailures('M5', { check: 'M5.I-C01', verdict: 'M5I-B1', fields: 'M5I-B2', publish: 'M5I-B4' }),
  }),
];
