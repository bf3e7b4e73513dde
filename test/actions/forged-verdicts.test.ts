import { beforeAll, describe, test } from 'vitest';
import { edit, editEvent, editPin, eventAt, listOf, payloadOf, without } from '../support/forger/edits.ts';
import type { Forger } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../support/forger/found.ts';
import type { Json } from '../support/forger/objects.ts';

const ENVELOPE = /m6_[^/]+\/phase_evidence/;
const EXECUTE = /m6_[^/]+\/approval_execution_go/;

const ENVELOPE_FORGERIES: readonly Forgery[] = [
  {
    what: 'an item of the definition of done is dropped',
    forge: edit(ENVELOPE, (envelope) => {
      envelope.dod_results = listOf(envelope, 'dod_results').slice(1);
    }),
    found: /phase_evidence/,
  },
  {
    what: 'an item is done that is planned',
    forge: edit(/m2_[^/]+\/phase_evidence/, (envelope) => {
      for (const item of listOf(envelope, 'dod_results')) item.outcome = 'pass';
    }),
    found: /phase_evidence/,
  },
  {
    what: 'an entry gate is dropped',
    forge: edit(ENVELOPE, (envelope) => {
      envelope.entry_gate_results = [];
    }),
    found: /phase_evidence/,
  },
  {
    what: 'required evidence is dropped',
    forge: edit(ENVELOPE, (envelope) => {
      envelope.committed_evidence = listOf(envelope, 'committed_evidence').filter(
        ({ key }) => !String(key).includes('receipt_summary'),
      );
    }),
    found: /phase_evidence/,
  },
  {
    what: 'the coverage of a phase is emptied',
    forge: (forger) => {
      forger.edit(/m2_[^/]+\/phase_evidence/, (envelope) => {
        envelope.coverage = { planned_lanes: [], planned_checks: [], not_applicable_checks: [] };
      });
      editEvent('PHASE_COMPLETED', 'M2', (payload) => {
        payload.coverage = { planned_lanes: [], planned_checks: [], not_applicable_checks: [] };
      })(forger);
    },
    found: /phase_evidence|ledger/,
  },
  {
    what: 'an envelope of the run says that it has no scenario',
    forge: edit(ENVELOPE, (envelope) => {
      envelope.scenario_run_id = null;
    }),
    found: /phase_evidence.*scenario_run_id/,
  },
  {
    what: 'the last pack says that the run has no scenario',
    forge: edit(/m10_handoff_pack/, (pack) => {
      pack.scenario_run_id = null;
    }),
    found: /m10_handoff_pack.*scenario_run_id/,
  },
  {
    what: 'the envelope before is another',
    forge: edit(ENVELOPE, (envelope) => {
      envelope.prev_phase_envelope_sha256 = 'a'.repeat(64);
    }),
    found: /ledger\/events\/.*prev_phase_envelope_sha256/,
  },
  {
    what: 'the definition is another',
    forge: (forger) => {
      editEvent('PLAN_EXPANDED', 'M6', (payload) => {
        payload.definition_sha256 = 'a'.repeat(64);
      })(forger);
    },
    found: /ledger|phase_evidence/,
  },
];

const LEDGER_FORGERIES: readonly Forgery[] = [
  {
    what: 'a lane has a result before the go',
    forge: (forger) =>
      forger.ledger((events) => {
        const go = eventAt(events, 'EXECUTION_GO_GRANTED', 'M6');
        const [event] = events.splice(go, 1);
        events.splice(eventAt(events, 'LANE_RESULT_RECORDED', 'M6.A') + 1, 0, event ?? {});
        return timed(events);
      }),
    found: /ledger/,
  },
  { what: 'a decision is dropped', forge: without('DECISION_PINNED', 'M6'), found: /ledger/ },
  { what: 'the start of a lane is dropped', forge: without('LANE_STARTED', 'M6.C'), found: /ledger/ },
  { what: 'the go is dropped', forge: without('EXECUTION_GO_GRANTED', 'M6'), found: /ledger/ },
  { what: 'the check of the transition is dropped', forge: without('TRANSITION_CHECKED', 'M6'), found: /ledger/ },
  { what: 'the hold of the next phase is dropped', forge: without('NEXT_PHASE_HELD', 'M7'), found: /ledger/ },
  { what: 'the activation is dropped', forge: without('PHASE_ACTIVATED', 'M6'), found: /ledger/ },
  {
    what: 'a lane is recorded twice',
    forge: (forger) =>
      forger.ledger((events) => {
        const at = eventAt(events, 'LANE_RESULT_RECORDED', 'M6.C');
        events.splice(at + 1, 0, structuredClone(events[at] ?? {}));
        return events;
      }),
    found: /ledger/,
  },
  {
    what: 'two lanes change places',
    forge: (forger) =>
      forger.ledger((events) => {
        const [one, two] = ['M6.B', 'M6.C'].map((lane) => eventAt(events, 'LANE_STARTED', lane));
        if (one !== undefined && two !== undefined) [events[one], events[two]] = [events[two] ?? {}, events[one] ?? {}];
        return timed(events);
      }),
    found: /ledger/,
  },
  {
    what: 'a decision has another value than its digest',
    forge: editEvent('DECISION_PINNED', 'M3', (payload) => {
      payload.value = 'something else';
    }),
    found: /ledger/,
  },
  {
    what: 'a decision of the registry has another value',
    forge: editPin('M6', 'wsp_knobs', (value) => value.replace(/("WSP_MAX_INFLIGHT":")\d+/, '$1999')),
    found: /events\/\d+\.json .*: E_DECISION_MISMATCH: wsp_knobs is not what is used/,
  },
  {
    what: 'the pinned image is not the proved one',
    forge: editPin('M3', 'image_digest', () => `sha256:${'1'.repeat(64)}`),
    found: /events\/\d+\.json .*: E_DECISION_MISMATCH: image_digest is not what is used/,
  },
  {
    what: 'what is planned is checked off as passed',
    forge: editEvent('TRANSITION_CHECKED', 'M2', ({ items }) => {
      Object.assign((items as Json[])[0] ?? {}, { outcome: 'pass', detail: '5 pass' });
    }),
    found: /records a checklist that the bundle does not show: T1 says pass: 5 pass/,
  },
  {
    what: 'more was read back than there is',
    forge: editEvent('TRANSITION_CHECKED', 'M6', ({ items }) => {
      Object.assign((items as Json[])[1] ?? {}, { detail: '99999 required objects were read back' });
    }),
    found: /records a checklist that the bundle does not show: T2 says pass: 99999/,
  },
  {
    what: 'the go lasts for ever',
    forge: editEvent('EXECUTION_GO_GRANTED', 'M6', (payload) => {
      payload.expires_at_utc = '2099-01-01T00:00:00Z';
    }),
    found: /ledger|approval/,
  },
  { what: 'an approval is deleted', forge: (forger) => forger.drop(EXECUTE), found: /approval|ledger/ },
  {
    what: 'an approval is of somebody else',
    forge: edit(EXECUTE, (approval) => {
      approval.operator = 'operator:nobody';
    }),
    found: /approval|ledger/,
  },
  {
    what: 'the approvals of two phases change places',
    forge: (forger) => {
      const five = forger.held(/m5_[^/]+\/approval_execution_go/);
      const six = forger.held(EXECUTE);
      forger.put(forger.reheld(five.entry, six.bytes));
      forger.put(forger.reheld(six.entry, five.bytes));
    },
    found: /approval|ledger/,
  },
  {
    what: 'every phase says that it looked at everything',
    forge: (forger) =>
      forger.ledger((events) =>
        events.map((event) => {
          if (event.event === 'PHASE_COMPLETED')
            Object.assign(payloadOf(event).coverage as Json, { not_applicable_checks: [] });
          return event;
        }),
      ),
    found: /ledger|phase_evidence/,
  },
];

const PLAN_OF_M6 = /ledger\/events\/.*E_DEFINITION_CHANGED: the plan says something else than the definition/;
const planOfM6 = (change: (payload: Json) => void) => editEvent('PLAN_EXPANDED', 'M6', change);

/** The digest of the definition stays right; what the plan says of it does not. */
const PLAN_FORGERIES: readonly Forgery[] = [
  {
    what: 'a plan requires no decision, and none is pinned',
    forge: (forger) => {
      planOfM6((plan) => {
        plan.required_decisions = [];
      })(forger);
      forger.ledger((events) => events.filter(({ event, phase }) => event !== 'DECISION_PINNED' || phase !== 'M6'));
    },
    found: PLAN_OF_M6,
  },
  {
    what: 'a plan lets every lane start under the activation, and nobody gave a go',
    forge: (forger) => {
      forger.drop(EXECUTE);
      planOfM6((plan) => {
        for (const lane of listOf(plan, 'lanes')) lane.starts_under = 'activation';
      })(forger);
      without('EXECUTION_GO_GRANTED', 'M6')(forger);
    },
    found: PLAN_OF_M6,
  },
  {
    what: 'a plan has no dependencies, and a lane starts before the one it rests on has its result',
    forge: (forger) => {
      planOfM6((plan) => {
        for (const lane of listOf(plan, 'lanes'))
          Object.assign(lane, { depends_on: [], source_lanes: [], parallel_safe: true });
      })(forger);
      forger.ledger((events) => {
        const [start] = events.splice(eventAt(events, 'LANE_STARTED', 'M6.D'), 1);
        events.splice(eventAt(events, 'LANE_RESULT_RECORDED', 'M6.C'), 0, start ?? {});
        return timed(events);
      });
    },
    found: PLAN_OF_M6,
  },
  {
    what: 'a lane is left out of a plan as if its definition did not have it',
    forge: (forger) =>
      forger.ledger((events) =>
        events.map((event) => {
          const payload = payloadOf(event);
          if (event.event === 'PLAN_EXPANDED')
            payload.lanes = listOf(payload, 'lanes').filter(({ lane }) => lane !== 'M4.C');
          return event;
        }),
      ),
    found: /ledger\/events\/.*E_DEFINITION_CHANGED/,
  },
  {
    what: 'a go names a lane of another phase',
    forge: editEvent('EXECUTION_GO_GRANTED', 'M5', (payload) => {
      (payload.lanes as unknown as string[]).push('M6.A');
    }),
    found: /ledger\/events\/.*E_LANE_NOT_BUILT: the go names other lanes than the plan runs \(M6\.A\)/,
  },
];

const EXECUTE_M9 = /m9_[^/]+\/approval_execution_go/;
const mismatch = (member: string): RegExp => new RegExp(`ledger/events/.*E_APPROVAL_MISMATCH: .*\\(${member}\\)`);

const ANSWER_FORGERIES: readonly Forgery[] = [
  {
    what: 'an answer is dated after the act that it permits',
    forge: edit(EXECUTE, (approval) => {
      approval.approved_at_utc = '2099-01-01T00:00:00.000000Z';
    }),
    found: mismatch('approved_at_utc'),
  },
  {
    what: 'an answer to a go names a verdict',
    forge: edit(EXECUTE, (approval) => {
      approval.predecessor_verdict = { key: 'evidence/none.json', version_id: '00000001', sha256: 'f'.repeat(64) };
    }),
    found: mismatch('predecessor_verdict'),
  },
  {
    what: 'an answer to a go approves another definition',
    forge: edit(EXECUTE, (approval) => {
      approval.definition_sha256 = 'f'.repeat(64);
    }),
    found: mismatch('definition_sha256'),
  },
  {
    what: 'an answer to a go approves no definition',
    forge: edit(EXECUTE, (approval) => {
      approval.definition_sha256 = null;
    }),
    found: mismatch('definition_sha256'),
  },
  {
    what: 'an answer and its go are for an execution that nobody activated',
    forge: (forger) => {
      const execution = 'm9_20990101T000000Z';
      forger.edit(EXECUTE_M9, (approval) => {
        approval.execution_id = execution;
      });
      editEvent('EXECUTION_GO_GRANTED', 'M9', (payload) => {
        payload.execution_id = execution;
      })(forger);
    },
    found: mismatch('execution_id'),
  },
];

/** Times of the events stay where they were, so that none is older than the one before it. */
function timed(events: Json[]): Json[] {
  const times = events.map(({ at_utc }) => String(at_utc)).sort();
  return events.map((event, index) => ({ ...event, at_utc: times[index] }));
}

beforeAll(() => {
  for (const name of ['passing', 'held', 'crashed'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root, a forged verdict of a run that passed is found and named', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  const rows = [...ENVELOPE_FORGERIES, ...LEDGER_FORGERIES, ...PLAN_FORGERIES, ...ANSWER_FORGERIES];
  test.each(rows)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

/** What makes the failing check of a held run a pass, in the snapshot and in every event about it. */
function passHeldLane(forger: Forger, change: (failing: Json) => void): void {
  forger.edit(/_attempt1_fail\.json$/, (snapshot) => {
    for (const one of listOf(snapshot, 'checks').filter(({ outcome }) => outcome === 'fail')) {
      change(one);
      Object.assign(one, { outcome: 'pass', pass: true });
    }
    const coverage = snapshot.coverage as Json;
    Object.assign(coverage, { pass: Number(coverage.pass) + Number(coverage.fail), fail: 0 });
    Object.assign(snapshot, { blockers: [], overall_pass: true });
  });
  forger.ledger((events) =>
    events
      .filter(({ event }) => event !== 'BLOCKER_OPENED')
      .map((event) => {
        const payload = payloadOf(event);
        if (event.event === 'LANE_RESULT_RECORDED' && payload.overall_pass === false)
          Object.assign(payload, {
            overall_pass: true,
            blockers: [],
            coverage: {
              ...(payload.coverage as Json),
              pass: Number((payload.coverage as Json).pass) + Number((payload.coverage as Json).fail),
              fail: 0,
            },
          });
        return event;
      }),
  );
}

describe('without the root, a forged verdict of a run that was held is found and named', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each<Forgery>([
    {
      what: 'the failing check is a pass',
      forge: (forger) => passHeldLane(forger, () => undefined),
      found: /_snapshot/,
    },
    {
      what: 'the failing check is a pass of what was expected',
      forge: (forger) => passHeldLane(forger, (failing) => Object.assign(failing, { observed: failing.expected })),
      found: /_attempt1_fail\.json|ledger/,
    },
    {
      what: 'the failing check is dropped',
      forge: (forger) => {
        passHeldLane(forger, () => undefined);
        forger.edit(/_attempt1_fail\.json$/, (snapshot) => {
          snapshot.checks = listOf(snapshot, 'checks').slice(0, -1);
        });
      },
      found: /_attempt1_fail\.json/,
    },
    {
      what: 'the blockers are emptied',
      forge: edit(/_attempt1_fail\.json$/, (snapshot) => {
        snapshot.blockers = [];
      }),
      found: /_attempt1_fail\.json/,
    },
    {
      what: 'the held phase is completed by an event',
      forge: (forger) =>
        forger.ledger((events) => {
          const done = structuredClone(events.find(({ event }) => event === 'PHASE_COMPLETED') ?? {});
          const last = events.at(-1) ?? {};
          return [...events, { ...done, phase: last.phase, at_utc: last.at_utc }];
        }),
      found: /ledger|phase_evidence/,
    },
    {
      what: 'the last word is better than the ledger',
      forge: (forger) =>
        forger.manifest((manifest) => {
          manifest.final_word = 'REHEARSED_PARTIAL';
        }),
      found: /bundle\.json: says REHEARSED_PARTIAL, the ledger says HOLD_/,
    },
  ])('$what', (forgery) => expectFound(heldExample('held'), forgery));
});

describe('without the root, a forged run with a killed lane is found and named', { timeout: EXAMPLE_MS_MAX }, () => {
  const SECOND = /_attempt2\.json$/;
  test.each<Forgery>([
    {
      what: 'the second attempt is called the first',
      forge: edit(SECOND, (snapshot) => {
        snapshot.attempt = 1;
      }),
      found: /_attempt2\.json .*: is of attempt 1, its key is of 2/,
    },
    {
      what: 'the start of the killed attempt is dropped',
      forge: (forger) =>
        forger.ledger((events) => {
          const lanes = events.filter(
            ({ event, payload }) => event === 'LANE_STARTED' && (payload as Json).attempt === 2,
          );
          return events.filter(({ event, lane, payload }) => {
            const killed = event === 'LANE_STARTED' && (payload as Json).attempt === 1;
            return !(killed && lanes.some((one) => one.lane === lane));
          });
        }),
      found: /ledger|_attempt2/,
    },
    {
      what: 'the result is recorded for the killed attempt',
      forge: (forger) =>
        forger.ledger((events) =>
          events.map((event) => {
            const payload = payloadOf(event);
            return event.event === 'LANE_RESULT_RECORDED' && payload.attempt === 2
              ? { ...event, payload: { ...payload, attempt: 1 } }
              : event;
          }),
        ),
      found: /ledger|_attempt2/,
    },
    {
      what: 'the snapshot of the second attempt lies under the key of the first',
      forge: (forger) => forger.move(SECOND, forger.key(SECOND).replace('_attempt2', '')),
      found: /ledger|_snapshot/,
    },
  ])('$what', (forgery) => expectFound(heldExample('crashed'), forgery));
});
