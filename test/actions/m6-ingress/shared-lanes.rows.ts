import { type CriticalPins, p4HandleClosure } from '../../../actions/m6-ingress/lanes/a-handle-closure.ts';
import { ingressVerdict } from '../../../actions/m6-ingress/lanes/h-verdict.ts';
import { ingressHandoff } from '../../../actions/m6-ingress/lanes/i-handoff.ts';
import { HEX, laneRows } from '../../support/decided-lane.ts';
import {
  closedHandles,
  closureFailures,
  packFailures,
  packReady,
  passedPhase,
  verdictFailures,
} from '../../support/shared-rows.ts';

const passed = passedPhase('M6', 'M6.H');
const pins: CriticalPins = {
  gate_auth_mode: 'api_key',
  running_definition: HEX,
  mapped_definition: HEX,
  stream_stop_on_nonretryable: 'true',
  decided_auth_mode: 'api_key',
  decided_stop_on_nonretryable: 'true',
};
const closed = { ...closedHandles('M6'), pins: { value: pins } };
const otherPin = (given: string, changed: Partial<CriticalPins>) => ({
  given,
  facts: { ...closed, pins: { value: { ...pins, ...changed } } },
  fails: { 'M6.A-C02': 'M6A-B5' },
});

export const rows = [
  laneRows(p4HandleClosure, {
    passing: [{ given: 'an open handoff, concrete handles and the critical pins', facts: closed }],
    failing: [
      ...closureFailures('M6', {
        check: 'M6.A-C01',
        handoff: 'M6A-B1',
        unresolved: 'M6A-B2',
        placeholder: 'M6A-B3',
        probe: 'M6A-B4',
      }).map((row) => ({ ...row, facts: { ...row.facts, pins: closed.pins } })),
      otherPin('a gate that lets everybody in', { gate_auth_mode: 'disabled' }),
      otherPin('values of another definition than the running one', { running_definition: 'b'.repeat(64) }),
      otherPin('a definition that has a name and no digest', { running_definition: 'ig', mapped_definition: 'ig' }),
      otherPin('a stream that goes on after a refusal', { stream_stop_on_nonretryable: 'false' }),
      otherPin('another decision about authentication', { decided_auth_mode: 'service_token' }),
      otherPin('another decision about refusals', { decided_stop_on_nonretryable: 'false' }),
      {
        given: 'a gate that does not run',
        facts: { ...closed, pins: { unreadable: 'E_COMPUTE_SERVICE_UNKNOWN' } },
        fails: { 'M6.A-C02': 'M6A-B5' },
      },
    ],
  }),
  laneRows(ingressVerdict, {
    passing: [{ given: 'every lane passed', facts: passed }],
    failing: verdictFailures(passed, {
      sources: ['M6.H-C01', 'M6H-B1'],
      predicates: ['M6.H-C02', 'M6H-B2'],
      union: ['M6.H-C03', 'M6H-B3'],
    }),
  }),
  laneRows(ingressHandoff, {
    passing: [{ given: 'an advancing verdict and readable evidence', facts: packReady('M6') }],
    failing: packFailures('M6', { check: 'M6.I-C01', verdict: 'M6I-B1', fields: 'M6I-B2', publish: 'M6I-B4' }),
  }),
];
