import { beforeAll, describe, expect, test } from 'vitest';
import { phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import { of } from '../../support/forger/lane-forgeries.ts';
import { documentOf, type HeldBundle, type Json, within } from '../../support/forger/objects.ts';

const payloadOf = (lane: string, change: (payload: Json) => void) =>
  edit(of(lane), (snapshot) => change(within(snapshot, 'payload')));

const without = (payload: Json): void => {
  for (const name of Object.keys(payload)) if (name !== 'profile') delete payload[name];
};

const firstOf = (payload: Json): string => Object.keys(payload).find((name) => name !== 'profile') ?? '';

const refused = (lane: string, what: string): RegExp =>
  new RegExp(`E_VERDICT_INCONSISTENT: .*is not what ${RegExp.escape(lane)} has to show .*${RegExp.escape(what)}`);

const word = (lane: string, what: string, change: (payload: Json) => void): Forgery => ({
  what: `${lane} ${what}`,
  forge: payloadOf(lane, change),
  found: refused(lane, 'its checks give'),
});

const says = (lane: string, member: string, other: unknown): Forgery =>
  word(lane, `says ${member} ${String(other)}`, (payload) => {
    payload[member] = other;
  });

const WORDS: readonly Forgery[] = [
  says('M6.H', 'verdict', 'ADVANCE_CERTIFIED_DEV_MIN'),
  says('M5.H', 'verdict', 'hold_m5'),
  says('M3.F', 'verdict', 'ADVANCE TO M10'),
  says('M2.J', 'verdict', 'ADVANCE_TO_M4'),
  says('M8.I', 'm8_verdict', 'ADVANCE_TO_M10'),
  says('M9.I', 'm9_overall_pass', false),
  says('M1.I', 'state', 'NOT_READY'),
];

const ADDED = 'a member that this lane does not hand over';

const added = (lane: string, member: string, value: unknown): Forgery => ({
  what: `${lane} adds ${member}`,
  forge: payloadOf(lane, (payload) => {
    payload[member] = value;
  }),
  found: refused(lane, ADDED),
});

const MEMBERS: readonly Forgery[] = [
  added('M7.I', 'certified', true),
  {
    ...added('M2.C', 'terraform_reproducible', true),
    found: refused('M2.C', 'hands over what this lane does not'),
  },
  {
    ...added('M9.G', 'month_to_date_usd', '1.00 of 50.00, below critical'),
    found: refused('M9.G', 'hands over what this lane does not'),
  },
  { ...added('M1.F', 'driver', 'pinned'), found: refused('M1.F', 'hands over what this lane does not') },
  {
    what: 'M4.E says more of a service than it hands over',
    forge: payloadOf('M4.E', (payload) => {
      for (const service of payload.services as Json[]) service.audited = true;
    }),
    found: refused('M4.E', 'no usable services'),
  },
];

const HELD: readonly Forgery[] = [
  added('M0.E', 'certified_dev_min', true),
  {
    what: 'M1.D, which fails, adds who waived it',
    forge: edit(/m1_d_security_snapshot/, (snapshot) => {
      within(snapshot, 'payload').waived_by = 'operator:root';
    }),
    found: refused('M1.D', ADDED),
  },
];

/** Lanes of a bundle whose last snapshot hands something over beside its profile. */
const handing = ({ objects }: HeldBundle): readonly string[] =>
  phaseDefinitions()
    .flatMap(({ lanes }) => lanes)
    .map(({ lane }) => lane)
    .filter((lane) =>
      [...objects.values()].some((held) => {
        if (!of(lane).test(held.entry.key)) return false;
        const { lane: own, payload } = documentOf(held) as { readonly lane?: unknown; readonly payload?: Json };
        return own === lane && Object.keys(payload ?? {}).some((name) => name !== 'profile');
      }),
    );

/** Forgeries of one bundle in one bundle: no two of them change the same lane. */
function unfound(name: 'passing' | 'held', forgeries: readonly Forgery[]): readonly string[] {
  const { said } = verdictOn(heldExample(name), (forger) => {
    for (const { forge } of forgeries) forge(forger);
  });
  return forgeries.filter(({ found }) => !said.some((line) => found.test(line))).map(({ what }) => what);
}

const SECOND: readonly Forgery[] = [
  word('M6.H', 'says its verdict under another name', (payload) => {
    payload.m6_verdict = payload.verdict;
    delete payload.verdict;
  }),
  added('M9.I', 'note', 'no resource remains anywhere'),
];

interface Sweep {
  readonly what: string;
  readonly change: (payload: Json) => void;
  readonly found: string;
}

/**
 * Without what M3.B leaves no run is minted, and every lane after it is of another one, so it is forged apart; a replay
 * names some twenty faults and says no more.
 */
const PARTS = [/^M[012]\./, /^M3\.B$/, /^M3\.[^B]/, /^M[45]\./, /^M6\./, /^M7\./, /^M[89]\./];

const SWEEPS: readonly Sweep[] = [
  { what: 'loses its payload', change: without, found: 'hands over nothing' },
  {
    what: 'loses a member',
    change: (payload) => {
      delete payload[firstOf(payload)];
    },
    found: 'payload',
  },
  {
    what: 'gains a member',
    change: (payload) => {
      payload.another = 'another';
    },
    found: ADDED,
  },
];

describe('what a lane of a passing run hands over', () => {
  beforeAll(() => void heldExample('passing'), EXAMPLE_MS_MAX);

  test(
    'says the word that follows from its outcome, and nothing that it does not hand over',
    () => expect(unfound('passing', [...WORDS, ...MEMBERS])).toEqual([]),
    EXAMPLE_MS_MAX,
  );

  test('says it under its own name', () => expect(unfound('passing', SECOND)).toEqual([]), EXAMPLE_MS_MAX);

  test.each(PARTS.flatMap((part) => SWEEPS.map((sweep) => ({ part, ...sweep }))))(
    'every lane that is $part and $what is named',
    ({ part, change, found }) => {
      const bundle = heldExample('passing');
      const lanes = handing(bundle).filter((lane) => part.test(lane));
      expect(lanes).not.toEqual([]);
      const { said } = verdictOn(bundle, (forger) => {
        for (const lane of lanes) payloadOf(lane, change)(forger);
      });
      expect(lanes.filter((lane) => !said.some((line) => refused(lane, found).test(line)))).toEqual([]);
    },
    EXAMPLE_MS_MAX,
  );
});

describe('what a lane of a held run hands over', () => {
  beforeAll(() => void heldExample('held'), EXAMPLE_MS_MAX);

  test(
    'is all of it or nothing, also of one that fails',
    () => expect(unfound('held', HELD)).toEqual([]),
    EXAMPLE_MS_MAX,
  );
});
