import { sha256Hex } from '@spine-green/evidence-schemas';
import type { Clock } from '@spine-green/runtime/kernel/clock';
import { logBus } from '@spine-green/runtime/services/ingestion-gate/admit/publish';
import { receiptContext } from '@spine-green/runtime/services/ingestion-gate/ledger/receipt';
import { lowestPositions, positionNotes } from '@spine-green/runtime/services/ingestion-gate/log-positions';
import { reconciler } from '@spine-green/runtime/services/ingestion-gate/reconcile/reconciler';
import type { OpenRow, Resolution } from '@spine-green/runtime/services/ingestion-gate/reconcile/types';
import type { Candidate, GateIdentity } from '@spine-green/runtime/services/ingestion-gate/types';
import type { EventLog, LogRecord, Position } from '@spine-green/runtime/substrate/event-log/port';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RUN } from '../../support/gate/gate-events.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const PARTITIONS = 3;
const IN_FLIGHT_MS = 60;
const ABSENCE_MS = 100;

const gate: GateIdentity = {
  platform_run_id: RUN,
  run_config_digest: 'a'.repeat(64),
  service_release_id: 'git-test',
  environment: 'embedded',
  policy_rev: { policy_id: 'ig_policy', revision: 'r1', content_digest: 'b'.repeat(64) },
};
const context = receiptContext(gate, {
  eventType: 's3_event_stream_with_fraud_6B',
  eventClass: 'traffic_fraud',
  schemaVersion: 'v1',
  producer: undefined,
  manifestFingerprint: 'c'.repeat(64),
  scenarioRunId: undefined,
  pins: {},
  principal: { principal: 'wsp', actor_id: 'SYSTEM::wsp', source_type: 'SYSTEM', auth_mode: 'api_key' },
  profileId: undefined,
  topic: TOPIC,
});

/** A log, the rows that the gate has open, and the two clocks that nobody may compare. */
function smallWorld() {
  const partitions = Array.from({ length: PARTITIONS }, () => ({ low: 0, records: [] as LogRecord[] }));
  const rows = new Map<string, OpenRow>();
  const resolutions: Resolution[] = [];
  const unanswered = new Set<string>();
  const time = { elapsedMs: 0, wallMs: 1_800_000_000_000, answers: true };
  const clock: Clock = { wallMicros: () => time.wallMs * 1000, elapsedMs: () => time.elapsedMs };
  const log = {
    watermarks: async () => {
      if (!time.answers) throw new Error('the log does not answer');
      return partitions.map(({ low, records }, partition) => ({ partition, low, high: low + records.length }));
    },
    read: async (_topic: string, partition: number, offset: number) => {
      const { low = 0, records = [] } = partitions[partition] ?? {};
      return records.slice(offset - low, offset - low + 2);
    },
  } satisfies Pick<EventLog, 'watermarks' | 'read'>;
  const append = (partition: number, dedupeKey: string): void => {
    const target = partitions[partition];
    if (target === undefined) throw new Error(`no partition ${partition}`);
    const offset = target.low + target.records.length;
    // The log's own clock stands in 1970; whoever looks at it is lost.
    const headers = { dedupe_key: dedupeKey };
    target.records.push({ topic: TOPIC, partition, offset, timestampMs: offset, key: 'k', value: undefined, headers });
  };
  const reserve = (name: string, changes: Partial<OpenRow> = {}): OpenRow => {
    const row: OpenRow = {
      dedupeKey: sha256Hex(name),
      state: 'PUBLISH_AMBIGUOUS',
      batchId: '1',
      attempt: 1,
      eventId: name,
      tsUtc: '2026-01-01T00:00:00.000000Z',
      payloadHash: sha256Hex(name),
      partitionKey: sha256Hex(name),
      reservedMs: time.wallMs,
      contextId: 1,
      context,
      topic: TOPIC,
      logPositions: { [TOPIC]: partitions.map(({ low, records }) => low + records.length) },
      ...changes,
    };
    rows.set(row.dedupeKey, row);
    return row;
  };
  const ours = reconciler({
    gate,
    log,
    clock,
    inFlightMs: IN_FLIGHT_MS,
    absenceMs: ABSENCE_MS,
    activeBatches: () => [],
    unanswered: () => new Set(unanswered),
    onResolved: (found) => resolutions.push(...found),
    ledger: {
      openRows: async () => [...rows.values()],
      markAmbiguous: async (given) => {
        for (const row of given) rows.set(row.dedupeKey, { ...row, state: 'PUBLISH_AMBIGUOUS' });
      },
      resolve: async (found) => {
        for (const { row } of found) rows.delete(row.dedupeKey);
      },
      closeResolved: async () => undefined,
    },
  });
  return { partitions, rows, resolutions, unanswered, time, append, reserve, run: () => ours.run('SYSTEM::test') };
}

const newStates = ({ resolutions }: ReturnType<typeof smallWorld>) => resolutions.map(({ newState }) => newState);

describe('a row that is not on the log', () => {
  it('is absent after a wait, not at the first look', async () => {
    const world = smallWorld();
    world.reserve('a');
    await world.run();
    world.time.elapsedMs += ABSENCE_MS - 1;
    await world.run();
    expect(newStates(world)).toEqual([]);
    world.time.elapsedMs += 1;
    await world.run();
    expect(newStates(world)).toEqual(['PUBLISH_ABSENT']);
  });

  it('is not absent because the wall clock jumped', async () => {
    const world = smallWorld();
    world.reserve('a');
    await world.run();
    world.time.wallMs += 86_400_000;
    await world.run();
    expect(newStates(world)).toEqual([]);
  });

  it('waits from when the log answers again, because a frozen log may still take what it was sent', async () => {
    const world = smallWorld();
    const row = world.reserve('a');
    world.time.answers = false;
    await expect(world.run()).rejects.toThrow('does not answer');
    world.time.elapsedMs += 10 * ABSENCE_MS;
    world.time.answers = true;
    await world.run();
    expect(newStates(world)).toEqual([]);
    world.append(1, row.dedupeKey);
    await world.run();
    expect(newStates(world)).toEqual(['ADMITTED']);
  });

  it('waits from when its append was answered', async () => {
    const world = smallWorld();
    const row = world.reserve('a');
    world.unanswered.add(row.dedupeKey);
    await world.run();
    world.time.elapsedMs += 10 * ABSENCE_MS;
    await world.run();
    expect(newStates(world)).toEqual([]);
    world.unanswered.clear();
    await world.run();
    world.time.elapsedMs += ABSENCE_MS;
    await world.run();
    expect(newStates(world)).toEqual(['PUBLISH_ABSENT']);
  });

  it.each([
    { given: 'the log deleted a part of where it can lie', low: 5, noted: 3 },
    { given: 'the log ends before where it ended then', low: 0, noted: 9 },
    { given: 'nothing was noted and the beginning is deleted', low: 5, noted: undefined },
  ])('stays ambiguous when $given', async ({ low, noted }) => {
    const world = smallWorld();
    for (const partition of world.partitions) partition.low = low;
    world.reserve('a', { logPositions: noted === undefined ? {} : { [TOPIC]: [noted, noted, noted] } });
    await world.run();
    world.time.elapsedMs += 10 * ABSENCE_MS;
    await world.run();
    expect(newStates(world)).toEqual([]);
  });
});

it('says which offsets it read: from the noted ones to the ends of the partitions', async () => {
  const world = smallWorld();
  for (let n = 0; n < 4; n += 1) world.append(0, 'noise');
  const row = world.reserve('a');
  world.append(0, row.dedupeKey);
  world.append(0, row.dedupeKey);
  await world.run();
  const [resolution] = world.resolutions;
  expect(resolution).toMatchObject({ newState: 'ADMITTED', position: { offset: 4 }, anomalies: ['DUPLICATE_PUBLISH'] });
  expect(JSON.parse(resolution?.record ?? '')).toMatchObject({
    scanned: [
      { partition: 0, from_offset: '4', to_offset: '6' },
      { partition: 1, from_offset: '0', to_offset: '0' },
      { partition: 2, from_offset: '0', to_offset: '0' },
    ],
  });
});

interface Step {
  readonly passMs: number;
  readonly jumpMs: number;
  readonly freezes: boolean;
  readonly reserves: {
    readonly partition: number;
    readonly arrivesAfterMs: number | undefined;
    readonly life: boolean;
  }[];
}

const steps = fc.array(
  fc.record<Step>({
    passMs: fc.integer({ min: 0, max: 70 }),
    jumpMs: fc.oneof(fc.constant(0), fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })),
    freezes: fc.boolean(),
    reserves: fc.array(
      fc.record({
        partition: fc.integer({ min: 0, max: PARTITIONS - 1 }),
        // The delivery timeout is below the absence time.
        arrivesAfterMs: fc.option(fc.integer({ min: 0, max: ABSENCE_MS - 1 }), { nil: undefined }),
        life: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 25 },
);

test('whatever the clocks do, a record that is or will be on the log is never absent, and each row is decided', () =>
  fc.assert(
    fc.asyncProperty(steps, async (schedule) => {
      const world = smallWorld();
      const due: { readonly atMs: number; readonly partition: number; readonly key: string }[] = [];
      const arrives = new Set<string>();
      let names = 0;
      const settle = async (): Promise<void> => {
        for (const { atMs, partition, key } of due) {
          if (atMs > world.time.elapsedMs || !world.time.answers || arrives.has(`${key} done`)) continue;
          arrives.add(`${key} done`);
          world.append(partition, key);
        }
        await world.run().catch(() => undefined);
      };
      for (const { passMs, jumpMs, freezes, reserves } of schedule) {
        world.time.elapsedMs += passMs;
        world.time.wallMs += passMs + jumpMs;
        world.time.answers = !freezes;
        for (const { partition, arrivesAfterMs, life } of reserves) {
          names += 1;
          const row = world.reserve(`event ${names}`, { state: life ? 'PUBLISH_IN_FLIGHT' : 'PUBLISH_AMBIGUOUS' });
          if (arrivesAfterMs === undefined) continue;
          arrives.add(row.dedupeKey);
          due.push({ atMs: world.time.elapsedMs + arrivesAfterMs, partition, key: row.dedupeKey });
        }
        await settle();
      }
      world.time.answers = true;
      for (let turn = 0; turn < 4; turn += 1) {
        world.time.elapsedMs += ABSENCE_MS;
        await settle();
      }
      expect(world.rows.size).toBe(0);
      for (const { row, newState } of world.resolutions) {
        expect(newState).toBe(arrives.has(row.dedupeKey) ? 'ADMITTED' : 'PUBLISH_ABSENT');
      }
    }),
  ));

describe('notes of log positions', () => {
  const position = (partition: number, offset: number): Position => ({
    topic: TOPIC,
    partition,
    offset,
    timestampMs: 0,
  });

  it('are what the log said once, and move with what it took', async () => {
    const notes = positionNotes({
      watermarks: async () => [
        { partition: 0, low: 0, high: 7 },
        { partition: 1, low: 0, high: 0 },
      ],
    });
    expect(notes.of([TOPIC])).toEqual({});
    await notes.warm([TOPIC]);
    notes.appended([position(1, 4), position(1, 5)]);
    expect(notes.of([TOPIC, TOPIC])).toEqual({ [TOPIC]: [7, 6] });
  });

  it.each([
    { notes: [], lowest: {} },
    { notes: [{ t: [3, 9] }, { t: [5, 2] }], lowest: { t: [3, 2] } },
    { notes: [{ t: [3, 9] }, { t: [5] }], lowest: { t: [3, 0] } },
    { notes: [{ t: [3], u: [1] }, { t: [4] }], lowest: { t: [3], u: [0] } },
  ])('of $notes together hold as $lowest', ({ notes, lowest }) => {
    expect(lowestPositions(notes)).toEqual(lowest);
  });
});

it('an append that was given up stays unanswered until its answer comes', async () => {
  const answer = Promise.withResolvers<readonly Position[]>();
  const bus = logBus({
    log: { append: () => answer.promise } as unknown as EventLog,
    clock: { wallMicros: () => 0, elapsedMs: () => 0 },
    deliveryTimeoutMs: 1,
    onAppended: () => undefined,
    onResult: () => undefined,
    onFault: () => undefined,
  });
  const candidate = {
    dedupeKey: 'k',
    payloadHash: 'h',
    partitionKey: 'p',
    topic: TOPIC,
    recordValue: Buffer.from('{}') as Uint8Array,
  } as Candidate;
  expect(await bus.publish([candidate], [1])).toEqual([{ kind: 'unknown' }]);
  expect([...bus.unanswered()]).toEqual(['k']);
  answer.resolve([]);
  await answer.promise;
  await Promise.resolve();
  expect([...bus.unanswered()]).toEqual([]);
});
