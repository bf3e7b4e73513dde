import { p2HandleClosure } from '../../../actions/m4-daemons/lanes/a-handle-closure.ts';
import { daemonsVerdict } from '../../../actions/m4-daemons/lanes/i-verdict.ts';
import { daemonsHandoff } from '../../../actions/m4-daemons/lanes/j-handoff.ts';
import { laneRows } from '../../support/decided-lane.ts';
import {
  closedHandles,
  closureFailures,
  packFailures,
  packReady,
  passedPhase,
  verdictFailures,
} from '../../support/shared-rows.ts';

const passed = passedPhase('M4', 'M4.I');

export const rows = [
  laneRows(p2HandleClosure, {
    passing: [{ given: 'an open handoff and concrete handles', facts: closedHandles('M4') }],
    failing: closureFailures('M4', {
      check: 'M4.A-C01',
      handoff: 'M4A-B1',
      unresolved: 'M4A-B2',
      placeholder: 'M4A-B4',
    }),
  }),
  laneRows(daemonsVerdict, {
    passing: [{ given: 'every lane that is built passed', facts: passed }],
    failing: [
      ...verdictFailures(passed, {
        sources: ['M4.I-C01', 'M4I-B1'],
        predicates: ['M4.I-C02', 'M4I-B2'],
        union: ['M4.I-C03', 'M4I-B3'],
      }),
      {
        given: 'a planned lane where nothing may rest',
        facts: { ...passed, sources: passed.sources.filter(({ lane }) => lane !== 'M4.C'), planned: ['M4.C'] },
        context: { substrate: 'dev_min' },
        fails: { 'M4.I-C02': 'M4I-B2' },
      },
    ],
  }),
  laneRows(daemonsHandoff, {
    passing: [{ given: 'an advancing verdict and readable evidence', facts: packReady('M4') }],
    failing: packFailures('M4', { check: 'M4.J-C01', verdict: 'M4J-B1', fields: 'M4J-B6', publish: 'M4J-B2' }),
  }),
];
