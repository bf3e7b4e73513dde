import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleOfRun, floodItems, quarantineSummary, reportIngest, verifyIn } from '../../support/gate/flooded-run.ts';
import { arrival, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';
import { lastAnswer, rawConnection } from '../../support/gate/raw-http.ts';
import type { AttackRow } from '../row.ts';
import { type GateStage, tally } from './stage.ts';

interface Sending {
  readonly lanes: number;
  readonly batch: number;
  readonly signal: AbortSignal;
}

/** Sends items in batches over so many lanes at a time; the words of all of them. */
async function sendAll(stage: GateStage, items: readonly unknown[], sending: Sending): Promise<readonly string[]> {
  const { lanes, batch: size, signal } = sending;
  const batches = range(Math.ceil(items.length / size), (n) => items.slice(n * size, (n + 1) * size));
  let next = 0;
  const words: string[] = [];
  const lane = async (): Promise<void> => {
    for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
      words.push(...(await stage.decide(batch, signal)));
    }
  };
  await Promise.all(range(lanes, lane));
  return words;
}

const range = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const bad = (n: number): object => withPayload(traffic(n), { amount: `no number ${n}` });

const COMMITS = 'ig_phase_seconds_count{phase="commit"}';
const metric = async ({ ask }: GateStage, name: string): Promise<number> => {
  const { text } = await ask('/metrics', { as: 'ops' });
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1) ?? 0,
  );
};

const SENDERS = 200;
/**
 * Bodies of 4 MiB are held at a time, each with its copies on the way to the database and to its segment. The rest is
 * memory that is free and not collected yet: the parser reads what is refused too, 64 KiB at a time.
 */
const GROWTH_MIB_MAX = 100;
/** What an allocator may keep from one wave to the next. */
const WAVE_MIB_MAX = 80;

/** As every task of the platform. */
const REPORTER_MIB_MAX = 250;
/** The verifier keeps 78 bytes of every quarantine, and collects what it read late. */
const VERIFY_MIB_MAX = 600;
const atMost = (mib: number, max: number): string => (mib <= max ? `at most ${max}` : String(Math.round(mib)));

/** Sends a wave of bodies one byte short of the limit; what was answered, and the most that the gate held meanwhile. */
async function wave(stage: GateStage): Promise<{ readonly others: readonly number[]; readonly peak: number }> {
  const body = `{"a":"${'x'.repeat(2 ** 20 - 10)}"}`;
  let peak = 0;
  const look = (): void => {
    stage.gate.residentMiB().then(
      (mib) => {
        peak = Math.max(peak, mib);
      },
      () => undefined,
    );
  };
  const sampler = setInterval(look, 50);
  const answers = await Promise.all(
    range(SENDERS, (n) => stage.ask('/v1/ingest/push', { as: 'wsp', body: body.replace('x', String(n % 10)) })),
  );
  clearInterval(sampler);
  return { others: answers.map(({ status }) => status).filter((status) => ![422, 429, 503].includes(status)), peak };
}

/** What comes in numbers (17, section 8). */
export const loadRows: readonly AttackRow<GateStage>[] = [
  {
    name: '1 % duplicates, 1 % mismatches and 0.1 % malformed among 10,000 events',
    expected: '9790 ADMIT, 100 DUPLICATE, 10 MALFORMED_JSON, 100 QUARANTINE(PAYLOAD_HASH_MISMATCH)',
    secondsMax: 60,
    attempt: async (stage, signal) => {
      const first = 1_000_000;
      const events = range(9790, (n) => traffic(first + n));
      const words = await sendAll(stage, events, { lanes: 4, batch: 500, signal });
      const odd = [
        ...range(100, (n) => traffic(first + n * 7)),
        ...range(100, (n) => withPayload(traffic(first + n * 7), { amount: 1 })),
        ...range(10, (n) => `{"n":${n},"n":${n}}`),
      ];
      return tally([...words, ...(await sendAll(stage, odd, { lanes: 1, batch: 210, signal }))]);
    },
  },
  {
    name: 'one bad item 2,000 times',
    expected: '2000 QUARANTINE(SCHEMA_FAIL), 1 record, fewer than 20 batches',
    attempt: async (stage, signal) => {
      const before = await metric(stage, COMMITS);
      const words = await sendAll(
        stage,
        range(2000, () => bad(1_100_000)),
        { lanes: 4, batch: 500, signal },
      );
      const records = await stage.count(
        `SELECT count(*) FROM ig.quarantine_rows WHERE event_id = '${traffic(1_100_000).event_id}'`,
      );
      const batches = (await metric(stage, COMMITS)) - before;
      return `${tally(words)}, ${records} record, ${batches < 20 ? 'fewer than 20' : batches} batches`;
    },
  },
  {
    name: '40 % of the events on one key',
    expected: '8000 ADMIT, the skew is visible, every partition has records',
    secondsMax: 60,
    attempt: async (stage, signal) => {
      const words = await sendAll(
        stage,
        range(8000, (n) => withPayload(arrival(1_200_000 + n), n % 5 < 2 ? { merchant_id: '42' } : {})),
        { lanes: 4, batch: 500, signal },
      );
      const counts = await Promise.all(
        [0, 1, 2].map((partition) =>
          metric(
            stage,
            `ig_partition_records_total{topic="fp.bus.context.arrival_events.v1",partition="${partition}"}`,
          ),
        ),
      );
      const skew = Math.max(...counts) > 1.5 * Math.min(...counts) ? 'visible' : `hidden: ${counts.join()}`;
      const every = counts.every((n) => n > 0) ? 'every' : 'not every';
      return `${tally(words)}, the skew is ${skew}, ${every} partition has records`;
    },
  },
  {
    name: 'a burst of 20,000 events on 64 connections at once',
    expected: '20000 ADMIT',
    secondsMax: 90,
    attempt: async (stage, signal) =>
      tally(
        await sendAll(
          stage,
          range(20_000, (n) => traffic(1_300_000 + n)),
          { lanes: 64, batch: 50, signal },
        ),
      ),
  },
  {
    long: true,
    name: `${SENDERS} senders of one byte less than 1 MiB, three times`,
    expected: `every answer 422, 429 or 503, at most ${GROWTH_MIB_MAX} MiB more, no wave higher than the one before`,
    secondsMax: 180,
    attempt: async (stage) => {
      const before = await stage.gate.residentMiB();
      const waves = [await wave(stage), await wave(stage), await wave(stage)];
      const others = waves.flatMap((one) => one.others);
      const [first = 0, ...later] = waves.map(({ peak }) => peak);
      const growth = Math.max(first, ...later) - before;
      const grew = growth <= GROWTH_MIB_MAX ? `at most ${GROWTH_MIB_MAX}` : String(Math.round(growth));
      const rises = later.every((peak) => peak <= first + WAVE_MIB_MAX) ? 'no wave' : later.map(Math.round).join();
      const answers = others.length === 0 ? '422, 429 or 503' : others.join();
      return `every answer ${answers}, ${grew} MiB more, ${rises} higher than the one before`;
    },
  },
  {
    name: '700 connections that say nothing',
    expected: '503 connections_full beyond the bound, 200 once they are gone',
    secondsMax: 60,
    attempt: async (stage) => {
      const silent = await Promise.all(range(700, () => rawConnection(stage.gate.url)));
      const late = await rawConnection(stage.gate.url);
      late.write(`GET /v1/ops/health HTTP/1.1\r\nHost: gate\r\nX-IG-Api-Key: ${keyOf('wsp')}\r\n\r\n`);
      const { status, code } = lastAnswer(await late.closed());
      for (const { socket } of silent) socket.destroy();
      await sleep(500);
      const after = await stage.ask('/v1/ops/health', { as: 'wsp' });
      return `${status} ${code} beyond the bound, ${after.status} once they are gone`;
    },
  },
  {
    long: true,
    name: '100,000 quarantines, with good events among them',
    expected: '200 ADMIT, 100000 QUARANTINE(SCHEMA_FAIL), 100000 records, 1 spike a window',
    secondsMax: 600,
    attempt: async (stage, signal) => {
      const before = await stage.count('SELECT count(*) FROM ig.quarantine_rows');
      const startedMs = performance.now();
      const items = floodItems(1_500_000, 100_200, 501);
      const words = await sendAll(stage, items, { lanes: 4, batch: 500, signal });
      const records = (await stage.count('SELECT count(*) FROM ig.quarantine_rows')) - before;
      const spikes = await stage.count(`SELECT count(*) FROM ig.admissions WHERE event_type = 'ig.quarantine.spike'`);
      const windows = 2 + Math.ceil((performance.now() - startedMs) / 60_000);
      const told = spikes >= 1 && spikes <= windows ? '1 spike a window' : `${spikes} spikes in ${windows} windows`;
      return `${tally(words)}, ${records} records, ${told}`;
    },
  },
  {
    long: true,
    name: 'the run with 100,000 quarantines read back to its last byte',
    expected: 'every record and every payload is there, nothing disagrees with the index and the log',
    secondsMax: 300,
    attempt: async (stage) => {
      const { quarantines, index, faults, samples } = await stage.readBack();
      const found = Object.values(faults).reduce((sum, count) => sum + count, 0);
      const whole = quarantines.records === index.quarantines && quarantines.payloads === index.quarantines;
      const there = whole ? 'every record and every payload is there' : JSON.stringify({ quarantines, index });
      return `${there}, ${found === 0 ? 'nothing disagrees' : JSON.stringify(samples)} with the index and the log`;
    },
  },
  {
    long: true,
    name: 'the reporter over the run with 100,000 quarantines',
    expected: `ends with 0, counts every one of them, at most ${REPORTER_MIB_MAX} MiB`,
    secondsMax: 300,
    attempt: async ({ gate, count }) => {
      const { code, peakMiB } = await reportIngest(gate);
      const { total } = await quarantineSummary(gate);
      const known = await count('SELECT count(*) FROM ig.quarantine_rows');
      const counted = total === known && total >= 100_000 ? 'counts every one of them' : `${total} of ${known}`;
      return `ends with ${code}, ${counted}, ${atMost(peakMiB, REPORTER_MIB_MAX)} MiB`;
    },
  },
  {
    long: true,
    name: 'verification of the run with 100,000 quarantines',
    expected: `finds nothing wrong with what it has, at most ${VERIFY_MIB_MAX} MiB`,
    secondsMax: 600,
    attempt: async ({ gate }) => {
      const folder = await mkdtemp(join(tmpdir(), 'flooded-run-'));
      try {
        await bundleOfRun(gate, folder);
        const { faults, read, peakMiB } = await verifyIn(folder);
        const found = read > 0 && faults.length === 0 ? 'nothing wrong with what it has' : faults.slice(0, 3).join();
        return `finds ${found}, ${atMost(peakMiB, VERIFY_MIB_MAX)} MiB`;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  },
];
