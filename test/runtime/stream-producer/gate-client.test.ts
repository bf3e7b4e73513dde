import { systemClock } from '@spine-green/runtime/kernel/clock';
import { gateClient } from '@spine-green/runtime/services/stream-producer/send/gate-client';
import { type PushOptions, pushUntilDecided } from '@spine-green/runtime/services/stream-producer/send/push';
import { delayMs, RETRY_POLICY, retryAfterMs } from '@spine-green/runtime/services/stream-producer/send/retry';
import type { Outgoing } from '@spine-green/runtime/services/stream-producer/types';
import { Secret } from '@spine-green/runtime/substrate/parameters/port';
import { afterEach, describe, expect, it, test } from 'vitest';
import { type FakeGate, type FakeGateOptions, type Reply, startFakeGate } from '../../support/gate/fake-gate.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const resource of open.splice(0)) await resource.close();
});

const envelope = (id: string): Outgoing => ({
  output: 0,
  channel: 0,
  part: 'part-000000.parquet',
  rowIndex: 0,
  tsUtc: '2026-01-01T00:00:00.000000Z',
  eventId: id,
  body: Buffer.from(JSON.stringify({ event_id: id })),
  decision: undefined,
});
const batch = (): readonly Outgoing[] => ['a', 'b', 'c'].map(envelope);
const decisions = (sent: readonly Outgoing[]): readonly unknown[] => sent.map(({ decision }) => decision);

async function setUp(
  options: FakeGateOptions,
  { apiKey = 'key', timeoutMs = 10_000 } = {},
): Promise<{ gate: FakeGate; push: PushOptions; waits: number[] }> {
  const gate = await startFakeGate(options);
  const client = gateClient({
    baseUrl: gate.baseUrl,
    apiKey: new Secret(apiKey),
    connections: 1,
    timeoutMs,
    clock: systemClock,
  });
  open.push(client, gate);
  const waits: number[] = [];
  const push: PushOptions = {
    gate: client,
    policy: RETRY_POLICY,
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms);
    },
    onRetry: () => undefined,
  };
  return { gate, push, waits };
}

const signal = new AbortController().signal;
const answered = (results: readonly object[]): Reply => ({ status: 200, body: JSON.stringify({ results }) });

describe('a batch that the gate accepts', () => {
  test('gets one decision for each envelope', async () => {
    const { push } = await setUp({ decide: ({ event_id }) => (event_id === 'b' ? 'QUARANTINE' : 'ADMIT') });
    const sent = batch();
    await pushUntilDecided(sent, push, signal);
    expect(decisions(sent)).toEqual(['ADMIT', 'QUARANTINE', 'ADMIT']);
  });
});

describe('a batch whose outcome is unknown', () => {
  it.each([
    { given: 'status 408', reply: { status: 408, body: '' } },
    { given: 'status 429', reply: { status: 429, body: '' } },
    { given: 'status 503', reply: { status: 503, body: '' } },
    { given: 'a broken connection', reply: 'reset' as const },
    { given: 'a connection broken after admission', reply: 'admit and reset' as const },
    { given: 'text', reply: { status: 200, body: 'fine' } },
    {
      given: 'an unknown decision',
      reply: answered([{ decision: 'MAYBE' }, { decision: 'ADMIT' }, { decision: 'ADMIT' }]),
    },
    { given: 'a result too few', reply: answered([{ decision: 'ADMIT' }, { decision: 'ADMIT' }]) },
    { given: 'a result too many', reply: answered(Array(4).fill({ decision: 'ADMIT' })) },
    {
      given: 'results in another order',
      reply: answered(['b', 'a', 'c'].map((event_id) => ({ decision: 'ADMIT', correlation_echo: { event_id } }))),
    },
  ])('is sent again with the same bytes after $given', async ({ reply }) => {
    const bodies: string[] = [];
    const { push, gate } = await setUp({
      intercept: ({ number, body }) => {
        bodies.push(body);
        return number === 1 ? reply : undefined;
      },
    });
    const sent = batch();
    await pushUntilDecided(sent, push, signal);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
    expect(gate.admitted).toEqual(['a', 'b', 'c']);
    expect(decisions(sent)).not.toContain(undefined);
  });

  test('waits 250 ms doubled up to 5 s with jitter, and ends after five tries', async () => {
    const { push, waits } = await setUp({ intercept: () => ({ status: 500, body: '{}' }) });
    await expect(pushUntilDecided(batch(), push, signal)).rejects.toMatchObject({ code: 'IG_PUSH_RETRY_EXHAUSTED' });
    expect(waits).toEqual([375, 750, 1500, 3000]);
  });

  test('ends as IG_RESPONSE_INVALID when the last answer was unusable', async () => {
    const { push } = await setUp({ intercept: () => ({ status: 200, body: '{}' }) });
    await expect(pushUntilDecided(batch(), push, signal)).rejects.toMatchObject({ code: 'IG_RESPONSE_INVALID' });
  });

  test('waits as long as the gate asks', async () => {
    const late: Reply = { status: 503, body: '{}', headers: { 'retry-after': '2' } };
    const { push, waits } = await setUp({ intercept: ({ number }) => (number === 1 ? late : undefined) });
    await pushUntilDecided(batch(), push, signal);
    expect(waits).toEqual([2000]);
  });

  test('times out and is sent again', async () => {
    const { push } = await setUp(
      { intercept: ({ number }) => (number === 1 ? 'silence' : undefined) },
      { timeoutMs: 1000 },
    );
    const sent = batch();
    await pushUntilDecided(sent, push, signal);
    expect(decisions(sent)).toEqual(['ADMIT', 'ADMIT', 'ADMIT']);
  });

  test('sends again only the envelopes that have no decision', async () => {
    const bodies: string[] = [];
    const retry = { error: 'PUBLISH_IN_FLIGHT_RETRY', detail: null, retryable: true };
    const { push } = await setUp({
      intercept: ({ number, body }) => {
        bodies.push(body);
        return number === 1 ? answered([{ decision: 'ADMIT' }, retry, { decision: 'DUPLICATE' }]) : undefined;
      },
    });
    const sent = batch();
    await pushUntilDecided(sent, push, signal);
    expect(bodies[1]).toBe('{"events":[{"event_id":"b"}]}');
    expect(decisions(sent)).toEqual(['ADMIT', 'ADMIT', 'DUPLICATE']);
  });
});

describe('a batch that the gate refuses', () => {
  it.each([
    { given: 'a redirect', reply: { status: 307, body: '', headers: { location: 'http://127.0.0.1:1/' } } },
    { given: 'status 400', reply: { status: 400, body: '{"error":"MALFORMED_JSON"}' } },
    { given: 'status 413', reply: { status: 413, body: '{"error":"payload_too_large"}' } },
    {
      given: 'an envelope refused for good',
      reply: answered(Array(3).fill({ error: 'X', detail: null, retryable: false })),
    },
  ])('is not sent again after $given', async ({ reply }) => {
    const { push, gate } = await setUp({ intercept: () => reply });
    await expect(pushUntilDecided(batch(), push, signal)).rejects.toMatchObject({ code: 'IG_PUSH_REJECTED' });
    expect(gate.requests()).toBe(1);
  });

  test('is not sent again with a wrong key, and the key stays out of the error', async () => {
    const { push } = await setUp({}, { apiKey: 'a wrong key' });
    const refused = pushUntilDecided(batch(), push, signal);
    await expect(refused).rejects.toMatchObject({ code: 'IG_PUSH_REJECTED' });
    await expect(refused).rejects.not.toThrow('a wrong key');
  });

  test('shows the first 256 characters of the answer', async () => {
    const { push } = await setUp({ intercept: () => ({ status: 422, body: 'x'.repeat(1000) }) });
    await expect(pushUntilDecided(batch(), push, signal)).rejects.toThrow(/: x{256}$/);
  });
});

describe('the wait between two tries', () => {
  it.each([
    { attempt: 1, random: 0, asked: undefined, wait: 250 },
    { attempt: 5, random: 0, asked: undefined, wait: 4000 },
    { attempt: 9, random: 0.999, asked: undefined, wait: 9995 },
    { attempt: 1, random: 0, asked: 90_000, wait: 30_000 },
  ])('after try $attempt with jitter $random and $asked asked for is $wait ms', ({ attempt, random, asked, wait }) => {
    expect(delayMs(RETRY_POLICY, { attempt, retryAfterMs: asked }, random)).toBe(wait);
  });

  it.each([
    { header: undefined, wait: undefined },
    { header: '3', wait: 3000 },
    { header: 'Thu, 01 Jan 1970 00:00:05 GMT', wait: 4000 },
    { header: 'soon', wait: undefined },
  ])('that a gate asks for with $header is $wait ms', ({ header, wait }) => {
    expect(retryAfterMs(header, 1000)).toBe(wait);
  });
});
