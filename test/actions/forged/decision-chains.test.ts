import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { expect, test } from 'vitest';
import { laneKeeper } from '../../../actions/lib/bundle/data/decision-lane/tally.ts';
import { exampleFiles } from '../../support/forger/examples.ts';
import { holdBundle, type Json, textOf, within } from '../../support/forger/objects.ts';

const CHAIN = ['decision_response', 'action_intent', 'action_outcome'];
const records = [...holdBundle(exampleFiles('passing')).objects.values()]
  .filter(({ entry }) => /\/topic=.*segment=/.test(entry.key))
  .flatMap((one) => textOf(one).split('\n').slice(0, -1))
  .map((line) => JSON.parse(line) as Json)
  .filter(({ event_type: type }) => CHAIN.includes(String(type)));
const payloadOf = (record: Json): Json => within(record, 'envelope', 'payload');

/** What the events of the run say by themselves, and their chains, when the payloads of these events are others. */
function judged(change: (payload: Json, type: string) => void) {
  const keeper = laneKeeper();
  const alone = records.flatMap((record) => {
    const changed = structuredClone(record);
    change(payloadOf(changed), String(changed.event_type));
    return keeper.add(ArchiveRecordV1.parse(changed));
  });
  return { alone, contradictions: keeper.tally().contradictions };
}

const first = (type: string): string =>
  String(payloadOf(records.find(({ event_type }) => event_type === type) ?? {}).action_id);

test('finds nothing in what a run wrote', () => {
  expect(records.length).toBeGreaterThan(800);
  expect(judged(() => undefined)).toEqual({ alone: [], contradictions: [] });
});

test.each<[string, (payload: Json, type: string) => void, RegExp]>([
  [
    'an intent asks for another action than was decided',
    (p, type) => {
      if (type !== 'decision_response' && p.action_id === first('action_intent')) p.action_kind = 'ANOTHER';
    },
    /^decides .* and its intent asks for ANOTHER$/,
  ],
  [
    'every decision allows, and the intents stay',
    (p, type) => {
      if (type === 'decision_response') within(p, 'decision').action_kind = 'ALLOW';
    },
    /^decides ALLOW in .* and its intent asks for /,
  ],
  [
    'an outcome is of another kind of action than its intent',
    (p, type) => {
      if (type === 'action_outcome' && p.action_id === first('action_outcome')) p.action_kind = 'ANOTHER';
    },
    /^answers in .* what no intent of it asks for$/,
  ],
  [
    'an outcome answers with another key',
    (p, type) => {
      if (type === 'action_outcome' && p.action_id === first('action_outcome')) p.idempotency_key = 'a'.repeat(64);
    },
    /^answers in .* what no intent of it asks for$/,
  ],
  [
    'an outcome is of another action',
    (p, type) => {
      if (type === 'action_outcome' && p.action_id === first('action_outcome')) p.action_id = 'a'.repeat(32);
    },
    /^answers in .* what no intent of it asks for$/,
  ],
])('names a chain of which %s', (_, change, found) => {
  const { alone, contradictions } = judged(change);
  expect(alone.filter((fault) => fault.includes('by its contract'))).toEqual([]);
  expect(contradictions.join('\n')).toMatch(new RegExp(found.source, 'm'));
});
