import { arrival, decision, traffic, trigger, withHeader, withPayload } from '../../support/gate/gate-events.ts';
import type { AttackRow } from '../row.ts';
import { type GateStage, verdictOf } from './stage.ts';

const one = (name: string, event: unknown, expected: string): AttackRow<GateStage> => ({
  name,
  expected,
  attempt: async ({ ask }) => verdictOf(await ask('/v1/ingest/push', { as: 'wsp', body: event })),
});

const several = (name: string, events: readonly unknown[], expected: string): AttackRow<GateStage> => ({
  name,
  expected,
  attempt: async ({ decide }) => (await decide(events)).join(' '),
});

const amount = (n: number, text: string): string => JSON.stringify(traffic(n)).replace('33.28', text);
const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
const reordered = JSON.stringify(Object.fromEntries(Object.entries(traffic(40)).reverse()), null, 3);

/** Events that look like events (17, section 5). */
export const eventRows: readonly AttackRow<GateStage>[] = [
  one('a decision from the producer of traffic', decision(1), '403 PRODUCER_NOT_AUTHORIZED'),
  one('an event of another family of topics', trigger(1), '403 PRODUCER_NOT_AUTHORIZED'),
  one(
    'a fact of the gate itself',
    withHeader(traffic(1), { event_type: 'ig.quarantine.spike' }),
    '403 PRODUCER_NOT_AUTHORIZED',
  ),
  one(
    'a type of the object prototype',
    withHeader(traffic(1), { event_type: '__proto__' }),
    '200 QUARANTINE(SCHEMA_POLICY_MISSING)',
  ),
  one(
    'a prototype in the payload',
    JSON.stringify(traffic(2)).replace('"flow_id"', '"__proto__":{"a":1},"flow_id"'),
    '200 QUARANTINE(SCHEMA_FAIL)',
  ),
  several(
    'a number and its neighbour that no double tells apart',
    ['9007199254740992', '9007199254740993', '9007199254740992.00'].map((text) => amount(3, text)),
    'ADMIT QUARANTINE(SCHEMA_FAIL) DUPLICATE',
  ),
  several(
    'amounts that differ behind the digits of a double',
    [amount(4, '0.1'), amount(4, '0.10000000000000000555')],
    'ADMIT QUARANTINE(SCHEMA_FAIL)',
  ),
  several(
    'an open row with an id as number above 2^53',
    [JSON.stringify(arrival(5)).replace('"site_id"', '"later_id":18446744073709551615,"site_id"')],
    'QUARANTINE(SCHEMA_FAIL)',
  ),
  several(
    'an open row with a text, a list, a structure and a name in other letters beside its columns',
    [{ note: 'x' }, { tags: ['a'] }, { tags: { a: 1 } }, { Seed: '1' }].map((more, n) =>
      withPayload(arrival(60 + n), more),
    ),
    'ADMIT QUARANTINE(SCHEMA_FAIL) QUARANTINE(SCHEMA_FAIL) QUARANTINE(SCHEMA_FAIL)',
  ),
  several(
    'malformed items between good ones',
    [traffic(6), '{"a":1,"a":2}', traffic(7), deep, traffic(8)],
    'ADMIT MALFORMED_JSON ADMIT MALFORMED_JSON ADMIT',
  ),
  several(
    'an envelope that is not canonical, and the same in canonical form',
    [reordered, traffic(40)],
    'ADMIT DUPLICATE',
  ),
  several(
    'text at its limit and beyond',
    [4096, 4097].map((length) => withPayload(traffic(50 + length), { campaign_id: 'x'.repeat(length) })),
    'ADMIT QUARANTINE(SCHEMA_FAIL)',
  ),
  {
    name: 'text of almost a megabyte in every member, one after the other',
    expected: 'every one refused or set aside',
    secondsMax: 20,
    attempt: async ({ ask }) => {
      const long = '1a'.repeat(450_000);
      const { payload, ...header } = traffic(60);
      const events = [
        ...Object.keys(header).map((name) => withHeader(traffic(60), { [name]: long })),
        ...Object.keys(payload ?? {}).map((name) => withPayload(traffic(60), { [name]: long })),
      ];
      const admitted = [];
      for (const event of events) {
        const verdict = verdictOf(await ask('/v1/ingest/push', { as: 'wsp', body: event }));
        if (!/^(200 QUARANTINE|422)/.test(verdict)) admitted.push(verdict);
      }
      return admitted.length === 0 ? 'every one refused or set aside' : admitted.join();
    },
  },
  {
    name: 'line breaks and terminal codes in ids',
    expected: 'QUARANTINE(SCHEMA_POLICY_MISSING), every line of the log one JSON object without control characters',
    attempt: async ({ decide, logged }) => {
      const hostile = '\u001b[31mfake\n{"level":"info"}\u0007';
      const [word = ''] = await decide([
        withHeader(traffic(70), { event_id: hostile, event_type: hostile, trace_id: hostile }),
      ]);
      const bad = logged.filter(
        (line) => !line.startsWith('{') || Array.from(line).some((character) => character < ' '),
      );
      return `${word}, ${bad.length === 0 ? 'every line of the log one JSON object without control characters' : bad[0]}`;
    },
  },
];
