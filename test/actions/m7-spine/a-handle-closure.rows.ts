import { p8HandleClosure } from '../../../actions/m7-spine/lanes/a-handle-closure.ts';
import { laneRows } from '../../support/decided-lane.ts';
import { closedHandles, closureFailures } from '../../support/shared-rows.ts';

export const rows = [
  laneRows(p8HandleClosure, {
    passing: [{ given: 'an open handoff and concrete handles that answer', facts: closedHandles('M7') }],
    failing: closureFailures('M7', {
      check: 'M7.A-C01',
      handoff: 'M7A-B1',
      unresolved: 'M7A-B2',
      placeholder: 'M7A-B3',
      probe: 'M7A-B4',
    }),
  }),
];
