import { beforeAll, describe, test } from 'vitest';
import { edit, editEvent, eventAt } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { withoutKilledAttempt } from '../../support/forger/lost-attempt.ts';
import type { Json } from '../../support/forger/objects.ts';

/** An event of the same kind, by another nonce. */
const likeThat = (event: Json | undefined, changes: Json = {}): Json => ({
  ...structuredClone(event ?? {}),
  nonce: 'f'.repeat(String(event?.nonce).length),
  ...changes,
});

/** Puts an event before the first of a kind, at its time. */
const before =
  (event: string, of: string, made: (events: Json[], next: Json) => Json) =>
  (forger: Forger): void =>
    forger.ledger((events) => {
      const at = eventAt(events, event, of);
      const next = events[at] ?? {};
      events.splice(at, 0, { ...made(events, next), at_utc: next.at_utc });
      return events.map((one, index) => ({ ...one, seq: index + 1 }));
    });

const sealed = (phase: string, payload?: Json) => (events: Json[]) =>
  likeThat(events.at(-1), { phase, ...(payload === undefined ? {} : { payload }) });
const INVENTED = { evidence_root_sha256: 'b'.repeat(64), objects: 3 };

const revoked = (_: Json[], next: Json): Json =>
  likeThat(next, { event: 'EXECUTION_GO_REVOKED', payload: { reason: 'was wrong', approval: null } });

/** A go that ended before the last lanes of its phase did, and its answer alike. */
const endedEarly = (forger: Forger): void => {
  const started = forger
    .keys('/ledger/events/')
    .map(forger.read)
    .find((event) => event.event === 'LANE_STARTED' && event.lane === 'M6.C');
  const until = String(started?.at_utc).replace(/.Z$/, (end) => (end === '9Z' ? '9Z' : `${Number(end[0]) + 1}Z`));
  edit(/m6_[^/]+\/approval_execution_go/, (answer) => {
    answer.expires_at_utc = until;
  })(forger);
  editEvent('EXECUTION_GO_GRANTED', 'M6', (payload) => {
    payload.expires_at_utc = until;
  })(forger);
};

const FORGERIES: readonly Forgery[] = [
  {
    what: 'a run was sealed in its middle, by a root of nothing',
    forge: before('LANE_STARTED', 'M6.C', sealed('M6', INVENTED)),
    found: /events\/\d+\.json .*: E_SEAL_MISMATCH: sealed are 3 objects/,
  },
  {
    what: 'a run was sealed in its middle, by the root of its end',
    forge: before('LANE_STARTED', 'M6.C', sealed('M6')),
    found: /events\/\d+\.json .*: E_SEAL_MISMATCH: sealed are/,
  },
  {
    what: 'a run was sealed at a phase that was done long ago',
    forge: before('LANE_STARTED', 'M6.C', sealed('M2')),
    found: /events\/\d+\.json .*: E_ILLEGAL_TRANSITION: the evidence is sealed at M6, not at M2/,
  },
  {
    what: 'a run ends at another phase',
    forge: (forger) => forger.ledger((events) => [...events.slice(0, -1), { ...events.at(-1), phase: 'M3' }]),
    found: /events\/\d+\.json .*: E_ILLEGAL_TRANSITION: the evidence is sealed at M9, not at M3/,
  },
  {
    what: 'the go of a phase was taken back before its end',
    forge: before('TRANSITION_CHECKED', 'M7', revoked),
    found: /events\/\d+\.json .*: E_NO_EXECUTION_GO: no execution go holds/,
  },
  {
    what: 'the go of a phase was taken back after its last check',
    forge: before('PHASE_COMPLETED', 'M7', revoked),
    found: /events\/\d+\.json .*: E_NO_EXECUTION_GO: no execution go holds/,
  },
  {
    what: 'the go of a phase ended while a lane ran',
    forge: endedEarly,
    found: /events\/\d+\.json .*: E_NO_EXECUTION_GO: the execution go ended at/,
  },
  {
    what: 'a lane was started by a person',
    forge: (forger) =>
      forger.ledger((events) => {
        const person = events[eventAt(events, 'PHASE_ACTIVATED', 'M6')]?.actor;
        const at = eventAt(events, 'LANE_STARTED', 'M6.C');
        return events.map((event, index) => (index === at ? { ...event, actor: structuredClone(person) } : event));
      }),
    found: /events\/\d+\.json .*: E_NOT_CONTROLLER: LANE_STARTED is the controller's act/,
  },
  {
    what: 'a blocker was opened on a lane that had not run',
    forge: before('LANE_STARTED', 'M6.C', (_, next) => {
      const payload = { code: 'M6C-B1', check_ids: ['M6.C-C01'], message: 'x', closure_criteria: 'x' };
      return likeThat(next, { event: 'BLOCKER_OPENED', payload });
    }),
    found: /events\/\d+\.json .*: opens M6C-B1 on a lane without a result/,
  },
  {
    what: 'a phase was held long before its turn',
    forge: before('LANE_STARTED', 'M6.C', (events) =>
      likeThat(events[eventAt(events, 'NEXT_PHASE_HELD', 'M10')], { phase: 'M10' }),
    ),
    found: /events\/\d+\.json .*: E_PREDECESSOR_NOT_DONE: M10 is not next, M9 is NOT_STARTED/,
  },
];

beforeAll(() => {
  for (const name of ['passing', 'crashed'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root, an event of a run that passed which its ledger would have refused is found', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each(FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

const LOST: readonly Forgery[] = [
  {
    what: 'and its failure record was left',
    forge: (forger) => withoutKilledAttempt(forger, 'its failure record'),
    found: /failure_record_m0_a_1\.json .*: is nothing that an event of the ledger tells of/,
  },
  {
    what: 'and the copy of the ledger in which it ran was left',
    forge: (forger) => withoutKilledAttempt(forger, 'the copy of the ledger in which it ran'),
    found: /ledger\/state\.json .*: is of event 20, and so is a version before it/,
  },
  {
    what: 'and the next one kept its number',
    forge: (forger) =>
      forger.ledger((events) => events.filter((_, index) => index !== eventAt(events, 'LANE_STARTED', 'M0.A'))),
    found: /events\/\d+\.json .*: E_LANE_ATTEMPT: attempt 2 of M0\.A is not the next one, 1/,
  },
  {
    what: 'and another one is said to have been',
    forge: (forger) => {
      const key = forger.key(/failure_record_m0_a_1\.json$/).replace('_1.json', '_3.json');
      forger.copy(/failure_record_m0_a_1\.json$/, key);
      forger.edit(key, (record) => {
        record.attempt = 3;
      });
    },
    found: /failure_record_m0_a_3\.json .*: is nothing that an event of the ledger tells of/,
  },
];

describe('without the root, a run of which an attempt was taken away is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(LOST)('$what', (forgery) => expectFound(heldExample('crashed'), forgery));
});
