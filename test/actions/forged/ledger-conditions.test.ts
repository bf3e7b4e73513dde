import { beforeAll, describe, test } from 'vitest';
import { edit, editEvent, eventAt } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
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
];

beforeAll(() => void heldExample('passing'), EXAMPLE_MS_MAX);

describe('without the root, an event of a run that passed which its ledger would have refused is found', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each(FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});
