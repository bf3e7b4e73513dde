import { p1HandleClosure } from '../../../actions/m3-run-pinning/lanes/a-handle-closure.ts';
import { type PinningVerdictFacts, runPinningVerdict } from '../../../actions/m3-run-pinning/lanes/f-verdict.ts';
import { runPinningHandoff } from '../../../actions/m3-run-pinning/lanes/g-handoff.ts';
import { HEX, keptAs, keptDocuments, laneRows, momentOf } from '../../support/decided-lane.ts';
import {
  closedHandles,
  closureFailures,
  packFailures,
  packReady,
  passedPhase,
  verdictFailures,
} from '../../support/shared-rows.ts';

const ref = (key: string) => ({ key, version_id: '1', sha256: HEX });
const passed: PinningVerdictFacts = {
  ...passedPhase('M3', 'M3.F'),
  closeout: {
    value: {
      scenario_run_id: 'd'.repeat(32),
      config_digest: HEX,
      anchors: {
        run_json: ref('evidence/runs/x/run.json'),
        run_started: ref('evidence/runs/x/run_started.json'),
        runtime_scope_bundle: ref('evidence/x.json'),
      },
      source_execution_ids: { M2: 'm2_20261122T101000Z', M3: 'm3_20261122T101500Z' },
    },
  },
};

/** As a store has it that keeps what it is given. */
const moment = momentOf('M3.F');
const closeout = keptAs(keptDocuments(runPinningVerdict.documents(passed, moment), moment).closeout);

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
        given: 'anchors that no lane recorded',
        facts: { ...passed, closeout: { unreadable: 'E_OBJECT_NOT_FOUND' } },
        fails: { 'M3.F-C04': 'M3F-B4' },
      },
      {
        given: 'a verdict for no run',
        facts: passed,
        context: { platformRunId: undefined },
        fails: { 'M3.F-C04': 'M3F-B4' },
      },
      {
        given: 'a closeout that the store does not keep',
        facts: passed,
        written: { closeout: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M3.F-C04': 'M3F-B5' },
      },
      {
        given: 'a closeout that was kept under another name',
        facts: passed,
        written: { closeout: { value: { ...closeout, key: 'evidence/embedded/run_control/other.json' } } },
        fails: { 'M3.F-C04': 'M3F-B5' },
      },
      {
        given: 'a closeout that was kept with other bytes',
        facts: passed,
        written: { closeout: { value: { ...closeout, sha256: 'e'.repeat(64) } } },
        fails: { 'M3.F-C04': 'M3F-B5' },
      },
      {
        given: 'a closeout of the attempt before',
        facts: passed,
        context: { attempt: 2 },
        written: { closeout: { value: ref('evidence/embedded/run_control/m3_20261122T101500Z/x.json') } },
        fails: { 'M3.F-C04': 'M3F-B5' },
      },
    ],
  }),
  laneRows(runPinningHandoff, {
    passing: [{ given: 'an advancing verdict and readable evidence', facts: packReady('M3') }],
    failing: packFailures('M3', { check: 'M3.G-C01', verdict: 'M3G-B1', fields: 'M3G-B2', publish: 'M3G-B3' }),
  }),
];
