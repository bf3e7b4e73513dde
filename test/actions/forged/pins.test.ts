import { digestOf } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventAt, payloadOf } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import type { Json } from '../../support/forger/objects.ts';

const isPin = (event: Json): boolean => event.event === 'DECISION_PINNED';

/** Pins that the controller made by himself, in place of what the operator answered. */
const byController = (asked: (phase: string, key: string) => boolean, source: string) => (forger: Forger) =>
  forger.ledger((events) =>
    events.map((event) => {
      const { key, source: told } = payloadOf(event);
      if (!isPin(event) || told !== 'operator' || !asked(String(event.phase), String(key))) return event;
      const payload = { ...payloadOf(event), source, approval: null };
      return { ...event, actor: structuredClone(events[0]?.actor), payload };
    }),
  );

const editPins = (phase: string, key: string, change: (event: Json, payload: Json) => void) => (forger: Forger) =>
  forger.ledger((events) => {
    const pins = events.filter((event) => isPin(event) && event.phase === phase && payloadOf(event).key === key);
    for (const event of pins) change(event, payloadOf(event));
    return events;
  });

/** The record of a go says that the operator answered something else than is pinned. */
const answerOfGo = (phase: string, change: (decisions: Json[]) => void) => (forger: Forger) => {
  const [key = ''] = forger.keys(new RegExp(`/${phase.toLowerCase()}_[^/]+/approval_execution_go`));
  forger.edit(key, (record) => change(record.decisions as Json[]));
};

const FORGERIES: readonly Forgery[] = [
  {
    what: 'what is destroyed was pinned by the controller, as computed',
    forge: byController((phase, key) => phase === 'M9' && key === 'destroy_set', 'computed'),
    found: /events\/\d+\.json .*: E_ACTIVATION_NOT_OPERATOR: DECISION_PINNED is an operator's act/,
  },
  {
    what: 'every answer of the operator was pinned by the controller, as computed',
    forge: byController(() => true, 'computed'),
    found: /events\/\d+\.json .*: E_ACTIVATION_NOT_OPERATOR: DECISION_PINNED is an operator's act/,
  },
  {
    what: 'the owner was pinned by the controller, as a value of the registry',
    forge: byController((_, key) => key === 'TAG_OWNER_VALUE', 'handles_registry'),
    found: /events\/\d+\.json .*: E_ACTIVATION_NOT_OPERATOR: DECISION_PINNED is an operator's act/,
  },
  {
    what: 'an answer says that it was computed',
    forge: editPins('M9', 'destroy_set', (_, payload) => {
      payload.source = 'computed';
    }),
    found: /events\/\d+\.json .*: E_DECISION_MISMATCH: destroy_set is decided by operator and says computed/,
  },
  {
    what: 'a value of the registry says that it was computed',
    forge: editPins('M0', 'region', (_, payload) => {
      payload.source = 'computed';
    }),
    found: /events\/\d+\.json .*: E_DECISION_MISMATCH: region is decided by handles_registry and says computed/,
  },
  {
    what: 'a value was pinned under another registry',
    forge: editPins('M0', 'region', (_, payload) => {
      payload.registry_sha256 = 'f'.repeat(64);
    }),
    found: /events\/\d+\.json .*: E_DECISION_MISMATCH: region names another registry than the one in force/,
  },
  {
    what: 'a handle is pinned that the phase does not name',
    forge: (forger) =>
      forger.ledger((events) => {
        const at = eventAt(events, 'DECISION_PINNED', 'M0');
        const pin = structuredClone(events[at] ?? {});
        const payload = { ...payloadOf(pin), key: 'AWS_REGION', value: 'eu-west-9', digest: digestOf('eu-west-9') };
        const nonce = 'f'.repeat(String(pin.nonce).length);
        events.splice(at + 1, 0, { ...pin, nonce, payload });
        return events.map((event, index) => ({ ...event, seq: index + 1 }));
      }),
    found: /events\/\d+\.json .*: E_DECISION_UNKNOWN_KEY: AWS_REGION/,
  },
  {
    what: 'the go was answered over another owner',
    forge: answerOfGo('M0', (decisions) => {
      for (const one of decisions) if (one.key === 'TAG_OWNER_VALUE') one.value = 'somebody';
    }),
    found: /events\/\d+\.json .*: E_APPROVAL_MISMATCH: the answer permits no EXECUTION_GO_GRANTED here/,
  },
  {
    what: 'the go was answered over a decision that is not pinned',
    forge: answerOfGo('M9', (decisions) => {
      decisions.push({ key: 'TAG_OWNER_VALUE', value: 'root', locator: null });
    }),
    found: /events\/\d+\.json .*: E_APPROVAL_MISMATCH: the answer permits no EXECUTION_GO_GRANTED here/,
  },
  {
    what: 'the operator of the first phase is not who opened it',
    forge: (forger) => {
      editPins('M0', 'operator_identity', (_, payload) => {
        payload.value = 'operator:somebody';
        payload.digest = digestOf(payload.value);
      })(forger);
      answerOfGo('M0', (decisions) => {
        for (const one of decisions) if (one.key === 'operator_identity') one.value = 'operator:somebody';
      })(forger);
    },
    found: /events\/\d+\.json .*: E_APPROVAL_MISMATCH: the answer permits no DECISION_PINNED here/,
  },
];

/** The operator answered a decision of a phase otherwise, in pin and record. */
const answeredOtherwise = (phase: string, key: string, value: string) => (forger: Forger) => {
  editPins(phase, key, (_, payload) => {
    payload.value = value;
    payload.digest = digestOf(value);
  })(forger);
  answerOfGo(phase, (decisions) => {
    for (const one of decisions) if (one.key === key) one.value = value;
  })(forger);
};

const again = (key: string, value?: string) => (decisions: Json[]) => {
  const one = decisions.find((answer) => answer.key === key);
  decisions.push({ ...one, ...(value === undefined ? {} : { value }) } as Json);
};

/** What two phases ask is answered alike, and what one answer holds it holds once. */
const TWICE: readonly Forgery[] = [
  {
    what: 'a handle has another value in the second phase that asks for it',
    forge: answeredOtherwise('M5', 'SR_SEED', '8'),
    found: /events\/\d+\.json .*: E_DECISION_TWICE: SR_SEED is pinned as something else in M3/,
  },
  {
    what: 'a handle has another value in the first phase that asks for it',
    forge: answeredOtherwise('M3', 'ORACLE_SCENARIO_ID', 'other_v1'),
    found: /events\/\d+\.json .*: E_DECISION_TWICE: ORACLE_SCENARIO_ID is pinned as something else in M3/,
  },
  {
    what: 'a phase had other bounds than the ones before',
    forge: answeredOtherwise('M8', 'profile', 'certification'),
    found: /events\/\d+\.json .*: E_DECISION_TWICE: profile is pinned as something else in M3/,
  },
  {
    what: 'an answer holds a key twice, with one value',
    forge: answerOfGo('M5', again('SR_SEED')),
    found: /events\/\d+\.json .*: E_DECISION_TWICE: one answer holds a key more than once \(SR_SEED\)/,
  },
  {
    what: 'an answer holds a key twice, with two values',
    forge: answerOfGo('M3', again('SR_SEED', '8')),
    found: /events\/\d+\.json .*: E_DECISION_TWICE: one answer holds a key more than once \(SR_SEED\)/,
  },
  {
    what: "the operator's key is none",
    forge: editPins('M0', 'operator_key', (_, payload) => {
      payload.value = 'ab'.repeat(44);
      payload.digest = digestOf(payload.value);
    }),
    found: /events\/\d+\.json .*: E_DECISION_PLACEHOLDER: operator_key is no public key/,
  },
];

/** The same hold again, one event later, for another reason. */
const heldAgain = (forger: Forger): void =>
  forger.ledger((events) => {
    const at = eventAt(events, 'NEXT_PHASE_HELD', 'M10');
    const hold = structuredClone(events[at] ?? {});
    const nonce = 'f'.repeat(String(hold.nonce).length);
    events.splice(at + 1, 0, { ...hold, nonce, payload: { hold_reason: 'the operator did not like it' } });
    return events.map((event, index) => ({ ...event, seq: index + 1 }));
  });

test(
  'a phase that is held twice, for two reasons, is found',
  () =>
    expectFound(heldExample('passing'), {
      what: 'held twice',
      forge: heldAgain,
      found: /events\/\d+\.json .*: E_ILLEGAL_TRANSITION: the phase is held already/,
    }),
  EXAMPLE_MS_MAX,
);

describe('pins that the operator did not answer', () => {
  beforeAll(() => void heldExample('passing'), EXAMPLE_MS_MAX);

  test('of the example are all his', () => expect(verdictOn(heldExample('passing'), () => undefined).said).toEqual([]));

  test.each([...FORGERIES, ...TWICE])(
    'are found: $what',
    (forgery) => expectFound(heldExample('passing'), forgery),
    EXAMPLE_MS_MAX,
  );
});
