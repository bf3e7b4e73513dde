import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import { describe, expect, test } from 'vitest';
import { payloadOf } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import { type Json, withText } from '../../support/forger/objects.ts';

const NOTHING = digestOf([]);
const OTHER = 'c'.repeat(64);

/** Puts events before the last word of the ledger, by the controller and at its time, as a real one would have. */
const appended =
  (...drafts: readonly (readonly [event: string, payload: Json])[]) =>
  (forger: Forger): void =>
    forger.ledger((events) => {
      const model = events.at(-1) ?? {};
      const forged = drafts.map(([event, payload]) => {
        const actor = 'approval' in payload ? { kind: 'operator', id: 'operator', approval_id: 'x' } : model.actor;
        return { ...model, event, phase: 'M9', actor, payload } as Json;
      });
      return [...events.slice(0, -1), ...forged, model];
    });

const COST_KEY = 'evidence/embedded/infra_guard/cost_guard_20261122T100000Z/cost.json';

/** A cost snapshot beside the ledger, with the reference that an event would name. */
function withCost(forger: Forger, month: string): Json {
  const model = forger.held('/ledger/events/00000001.json');
  const document = {
    schema: 'fp.cost_snapshot.v1',
    substrate: 'embedded',
    captured_at_utc: '2026-11-22T10:00:00.000000Z',
    data_as_of_utc: '2026-11-22T09:00:00.000000Z',
    currency: 'USD',
    combined_month_to_date: month,
    alert_3: '28.00',
  };
  const entry = { ...model.entry, key: COST_KEY, path: `objects/${model.entry.bucket}/${COST_KEY}` };
  const held = withText({ entry, bytes: model.bytes }, canonicalJson(document));
  forger.put(held);
  return { key: COST_KEY, version_id: held.entry.version_id, sha256: held.entry.sha256 };
}

const stop = (amount: string, snapshot: Json): readonly [string, Json] => [
  'BUDGET_STOP_SET',
  { amount, bound: '28.00', currency: 'USD', data_as_of_utc: '2026-11-22T09:00:00.000000Z', snapshot },
];

const compared = (what: string, pinned_sha256: string, found_sha256: string): Json => ({
  what,
  pinned_sha256,
  found_sha256,
});
const raised = (rows: readonly Json[], keys: readonly string[] = []): readonly [string, Json] => [
  'DRIFT_RAISED',
  { class: 'DS-I4', impact: 'x', severity: 'STOP', evidence: ['x'], keys, compared: rows },
];
const X = digestOf(['x']);
/** A drift of a class that names no pin, whose evidence and what was compared agree. */
const seen = (name: string, ...evidence: readonly string[]): readonly [string, Json] => [
  'DRIFT_RAISED',
  {
    class: name,
    impact: 'x',
    severity: 'STOP',
    evidence,
    keys: [],
    compared: [compared(name, NOTHING, digestOf(evidence))],
  },
];
const INVENTED = [
  ['DS-I4', 'region'],
  ['DS-M2', 'another definition'],
  ['DS-S3', 'evidence/none.json has more than one version'],
  ['DS-S5', 'the stream started and no READY was published'],
  ['DS-S8', 'closed with fence 9, which nobody acquired'],
  ['DS-B3', 'it expired on 2026-01-01'],
  ['DS-B4', 'ended 2026-01-01T00:00:00.000000Z'],
  ['DS-E2', 'M9.A-C01 rests on logs alone'],
] as const;
const resolved = (found: string, approval: Json): readonly [string, Json] => [
  'DRIFT_RESOLVED',
  {
    class: 'DS-I4',
    resolution: 'REVERTED',
    refs: [],
    stale_lanes: [],
    compared: [compared('DS-I4', NOTHING, found)],
    approval,
  },
];

function eventIn(forger: Forger, wanted: (event: Json) => boolean): Json {
  const event = forger
    .keys('/ledger/events/')
    .map((key) => forger.read(key))
    .find(wanted);
  if (event === undefined) throw new Error('the example has no such event');
  return event;
}

const activationOf = (forger: Forger): Json =>
  eventIn(forger, (one) => one.event === 'PHASE_ACTIVATED' && one.phase === 'M9');

/** A pin of the teardown phase that the example has. */
const PIN = 'destroy_set';

const said = (code: string): RegExp =>
  new RegExp(`ledger/events/.*no event that the ledger would have recorded: ${code}`);

const FORGERIES: readonly Forgery[] = [
  {
    what: 'a budget stop over a cost snapshot that nobody has',
    forge: (forger) => appended(stop('28.00', { key: COST_KEY, version_id: '1', sha256: OTHER }))(forger),
    found: said('E_EVIDENCE_MISSING'),
  },
  {
    what: 'a budget stop over a document that is no cost snapshot',
    forge: (forger) => {
      const { entry } = forger.held(/\/run\.json$/);
      const { key, version_id, sha256 } = entry;
      appended(stop('28.00', { key, version_id, sha256 } as Json))(forger);
    },
    found: said('E_EVIDENCE_MISSING'),
  },
  {
    what: 'a budget stop that says more than its snapshot',
    forge: (forger) => appended(stop('28.00', withCost(forger, '3.00')))(forger),
    found: said('E_COST_MISMATCH'),
  },
  {
    what: 'a budget stop below its bound',
    forge: (forger) => appended(stop('3.00', withCost(forger, '3.00')))(forger),
    found: said('E_BUDGET_BELOW_STOP'),
  },
  {
    what: 'a drift whose detector found nothing',
    forge: appended(raised([compared('DS-I4', NOTHING, NOTHING)])),
    found: said('E_DRIFT_NOT_SHOWN'),
  },
  ...INVENTED.map(
    ([name, line]): Forgery => ({
      what: `a drift of ${name} with evidence that nobody found`,
      forge: appended(seen(name, line)),
      found: /ledger\/events\/.*: records a drift that the bundle does not show: /,
    }),
  ),
  {
    what: 'a drift of a pin that the ledger holds with another value',
    forge: appended(raised([compared('DS-I4', NOTHING, X), compared(PIN, OTHER, NOTHING)], [PIN])),
    found: said('E_DRIFT_NOT_SHOWN'),
  },
  {
    what: 'a drift of a pin in whose place the very same value was found',
    forge: (forger) => {
      const digest = payloadOf(
        eventIn(forger, (one) => one.event === 'DECISION_PINNED' && one.phase === 'M9' && payloadOf(one).key === PIN),
      ).digest as string;
      appended(raised([compared('DS-I4', NOTHING, X), compared(PIN, digest, digest)], [PIN]))(forger);
    },
    found: said('E_DRIFT_NOT_SHOWN'),
  },
  {
    what: 'the end of a drift that its detector still finds',
    forge: (forger) => {
      const { approval } = payloadOf(activationOf(forger));
      appended(raised([compared('DS-I4', NOTHING, X)]), resolved(X, approval as Json))(forger);
    },
    found: said('E_DRIFT_NO_EVIDENCE'),
  },
];

describe('an event that was appended with a false fact is refused by the replay', () => {
  test.each(FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery), EXAMPLE_MS_MAX);
});

describe('a drift that the bundle shows is taken', () => {
  test.each([
    {
      what: 'an object that was replaced',
      name: 'DS-S3',
      line: (forger: Forger) => `${forger.key(/runs\/[^/]+\/bundle_index\.json$/)} has more than one version`,
    },
    { what: 'a substrate that is up after its teardown', name: 'DS-B4', line: () => 'M9 is done' },
  ])(
    '$what',
    ({ name, line }) => {
      const { said } = verdictOn(heldExample('passing'), (forger) => appended(seen(name, line(forger)))(forger));
      expect(said.filter((one) => one.includes('a drift that the bundle does not show'))).toEqual([]);
    },
    EXAMPLE_MS_MAX,
  );
});
