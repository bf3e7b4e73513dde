import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { expect, test } from 'vitest';
import { payloadFaults } from '../../../actions/lib/bundle/data/event-payloads.ts';
import { admissionCell } from '../../../actions/lib/bundle/data/gate/admissions.ts';
import { exampleFiles } from '../../support/forger/examples.ts';
import { holdBundle, type Json, textOf, within } from '../../support/forger/objects.ts';

const held = holdBundle(exampleFiles('passing'));
const lines = (key: RegExp): Json[] =>
  [...held.objects.values()]
    .filter(({ entry }) => key.test(entry.key))
    .flatMap((one) => textOf(one).split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as Json);

const cells = new Map<string, Uint8Array | undefined>();
for (const line of lines(/\/ig\/receipts\//)) {
  const receipt = ReceiptV1.parse(line);
  const place = receipt.eb_ref;
  if (receipt.decision === 'ADMIT' && place !== undefined)
    cells.set(`${place.topic} ${place.partition} ${place.offset}`, admissionCell(receipt));
}
const envelopes = lines(/\/topic=.*segment=/).map(({ envelope }) => envelope as Json);
const first = (type: string): Json => structuredClone(envelopes.find(({ event_type }) => event_type === type) ?? {});
const terms = {
  run: held.manifest.platform_run_id,
  runConfigDigest: String(within(first('decision_response'), 'payload').run_config_digest),
  admitted: {
    get: ({ topic, partition, offset }: { topic: string; partition: number; offset: number }) =>
      cells.get(`${topic} ${partition} ${offset}`),
  },
  copies: { eventAt: () => undefined },
};

test('finds nothing in what a run wrote', () => {
  expect(envelopes.flatMap((one) => payloadFaults(EnvelopeV1.parse(one), terms))).toEqual([]);
});

const OTHER = 'f'.repeat(64);
test.each<[string, string, (payload: Json) => unknown, RegExp]>([
  [
    'traffic of another world',
    's3_event_stream_with_fraud_6B',
    (p) => (p.manifest_fingerprint = OTHER),
    /another manifest/,
  ],
  [
    'traffic of another time',
    's3_event_stream_with_fraud_6B',
    (p) => (p.ts_utc = '2026-03-01T00:00:00.000000Z'),
    /another ts_utc/,
  ],
  [
    'a decision of another run',
    'decision_response',
    (p) => (within(p, 'pins').platform_run_id = 'platform_20200101T000000Z'),
    /another platform_run_id/,
  ],
  [
    'a decision under another configuration',
    'decision_response',
    (p) => (p.run_config_digest = OTHER),
    /another configuration/,
  ],
  [
    'a decision on no event',
    'decision_response',
    (p) => (within(p, 'source_event').event_id = OTHER),
    /another event than its parent/,
  ],
  [
    'a decision on another place',
    'decision_response',
    (p) => (within(p, 'source_event', 'eb_ref').offset = '7777'),
    /where eb_ref says/,
  ],
  [
    'a decision that began elsewhere',
    'decision_response',
    (p) => (within(p, 'source_event', 'origin_offset').offset = '7777'),
    /where origin_offset says/,
  ],
  [
    'an intent under another configuration',
    'action_intent',
    (p) => (p.run_config_digest = OTHER),
    /another configuration/,
  ],
  [
    'an outcome of another run',
    'action_outcome',
    (p) => (within(p, 'pins').scenario_run_id = OTHER),
    /another scenario_run_id/,
  ],
  ['a case without evidence', 'case_trigger', (p) => (p.evidence_refs = []), /without evidence/],
])('names %s', (_, type, change, found) => {
  const envelope = first(type);
  change(within(envelope, 'payload'));
  expect(payloadFaults(EnvelopeV1.parse(envelope), terms).join('\n')).toMatch(found);
});
