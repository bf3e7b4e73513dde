import { sha256Hex } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AnswerBody,
  ask,
  busRecords,
  type GateWorld,
  gateWorld,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { arrival, traffic, withPayload } from '../../support/gate/gate-events.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

const rowsOf = (text: string, ...values: readonly unknown[]) => world.database.database.query({ text, values });

/** Batches that were settled in the database so far. */
async function commits(): Promise<number> {
  const { text } = await ask(gate, '/metrics', { as: 'ops' });
  return Number(/ig_phase_seconds_count\{phase="commit"\} (\d+)/.exec(text)?.[1] ?? 0);
}

const ROUND_TRIPS_MAX = 3;
const many = <T>(make: (n: number) => T): T[] => Array.from({ length: 400 }, (_, n) => make(n));
const wordsOf = (results: readonly AnswerBody[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(results, ({ decision, error }) => decision ?? error)].map(([word, all]) => [word, all.length]),
  );

describe('repeats of one key in one request cost a few batches, and every one is decided', () => {
  const event = traffic(1);
  const bad = withPayload(event, { amount: 'x' });

  it.each([
    ['one bad item again and again', many(() => bad), { QUARANTINE: 400 }, 1],
    [
      'bad items of one identity, each different',
      many((n) => withPayload(event, { amount: `${n}` })),
      { QUARANTINE: 400 },
      400,
    ],
    ['one good item again and again', many(() => traffic(2)), { ADMIT: 1, DUPLICATE: 399 }, 400],
    [
      'other payloads under an identity that is admitted',
      many((n) => withPayload(traffic(2), { amount: n })),
      { QUARANTINE: 400 },
      400,
    ],
    [
      'payloads that contradict each other from the start',
      many((n) => withPayload(traffic(3), { amount: n % 2 })),
      { ADMIT: 1, DUPLICATE: 199, QUARANTINE: 200 },
      201,
    ],
  ] as const)('%s', async (_, events, words, receipts) => {
    const before = await commits();
    const { status, body } = await pushBatch(gate, events);
    expect(status).toBe(200);
    expect(wordsOf(body.results)).toEqual(words);
    expect((await commits()) - before).toBeLessThanOrEqual(ROUND_TRIPS_MAX);
    expect(body.results.flatMap(({ receipt }) => ReceiptV1.faults(receipt))).toEqual([]);
    expect(new Set(body.results.map(({ receipt }) => receipt.receipt_id)).size).toBe(receipts);
  });

  it('and so do repeats in requests of their own', async () => {
    const before = await commits();
    const answers = await Promise.all(many(() => push(gate, withPayload(traffic(4), { amount: 'x' }))));
    expect(wordsOf(answers.map(({ body }) => body))).toEqual({ QUARANTINE: 400 });
    // Requests arrive over some time; far fewer batches than requests is what matters.
    expect((await commits()) - before).toBeLessThan(100);
  });
});

it('a malformed item of a batch is kept under its bytes, and the others are admitted', async () => {
  const malformed = '{"event_id":"a","event_id":"b"}';
  const body = `[${JSON.stringify(traffic(10))},${malformed},${JSON.stringify(traffic(11))}]`;
  const answer = await ask(gate, '/v1/ingest/batch', { as: 'wsp', body });
  expect(answer.status).toBe(200);
  expect(answer.body.results).toMatchObject([
    { decision: 'ADMIT' },
    { error: 'MALFORMED_JSON', retryable: false },
    { decision: 'ADMIT' },
  ]);
  const kept = await rowsOf('SELECT event_id, reason_codes, raw FROM ig.quarantine_rows WHERE raw = $1', malformed);
  expect(kept).toEqual([{ event_id: `raw:${sha256Hex(malformed)}`, reason_codes: ['MALFORMED_JSON'], raw: malformed }]);
});

it('an exception while a batch is judged costs its item, which is kept under its identity', async () => {
  // A pin set that is no list: the policies compile, and judging an arrival throws.
  const policies = structuredClone(runConfig) as typeof runConfig;
  Object.assign(policies.class_map.pin_sets, { broken: 7 });
  policies.class_map.classes.context_arrival.pins = 'broken' as never;
  const broken = await startGate(world, { settings: { policies }, run: 'broken policies' });
  try {
    const { status, body } = await pushBatch(broken, [traffic(20), arrival(20), traffic(21)]);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { decision: 'ADMIT' },
      { decision: 'QUARANTINE', receipt: { event_id: arrival(20).event_id, reason_codes: ['INTERNAL_ERROR'] } },
      { decision: 'ADMIT' },
    ]);
    expect(await push(broken, arrival(20))).toMatchObject({ status: 200, body: body.results[1] });
    const kept = await rowsOf(
      'SELECT reason_codes, raw FROM ig.quarantine_rows WHERE event_id = $1',
      arrival(20).event_id,
    );
    expect(kept).toEqual([{ reason_codes: ['INTERNAL_ERROR'], raw: JSON.stringify(arrival(20)) }]);
    expect((await busRecords(world)).filter(({ value }) => value.includes(arrival(20).event_id))).toEqual([]);
  } finally {
    await broken.stop();
  }
});

it('numbers that no double holds are set aside, and never count as a repetition of another number', async () => {
  const amount = (text: string): string => JSON.stringify(traffic(30)).replace('33.28', text);
  const answers = [];
  for (const text of ['9007199254740992', '9007199254740993', '9007199254740992.0', '0.1000000000000000055511']) {
    answers.push((await push(gate, amount(text))).body);
  }
  expect(answers).toMatchObject([
    { decision: 'ADMIT' },
    { decision: 'QUARANTINE', receipt: { reason_codes: ['SCHEMA_FAIL'] } },
    { decision: 'DUPLICATE' },
    { decision: 'QUARANTINE', receipt: { reason_codes: ['SCHEMA_FAIL'] } },
  ]);
});
