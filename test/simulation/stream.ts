import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { Platform } from './platform.ts';
import type { Fault } from './schedule.ts';
import { type Seen, type Struck, strike } from './strike.ts';
import { serviceUrls } from './tasks.ts';

export interface Streamed {
  /** Exit code of every life of the producer, the last one 0. */
  readonly exits: readonly number[];
  readonly struck: readonly Struck[];
  readonly elapsedMs: number;
}

export interface StreamOptions {
  readonly platform: Platform;
  readonly database: Database;
  readonly schedule: readonly Fault[];
  /** Events per second that the producer does not exceed; undefined lets it run as fast as it can. */
  readonly targetRate: number | undefined;
  /** Producers that share the stream, each with its part of it; one where nobody says. */
  readonly lanes?: number;
  readonly say: (line: string) => void;
}

/** Full batches of 500 that the gate's queue of 2000 takes; more would be refused for as long as the gate is slow. */
const CHANNELS = 4;
const ATTEMPTS_BESIDE_FAULTS = 10;
const ATTEMPTS_PER_FAULT = 4;
const STREAM_MS_MAX = 3_600_000;
const POLL_MS = 25;
const PAUSE_MS = 250;

/** Streams to the end while the faults strike. Throws when the producer does not finish in its attempts, or when the
 * stream was over before every fault had struck: such a run would prove less than it says. */
export async function streamThroughFaults(options: StreamOptions): Promise<Streamed> {
  const started = performance.now();
  const ended = new AbortController();
  const [exits, struck] = await Promise.all([
    produce(options).finally(() => ended.abort()),
    strikeAll(options, ended.signal),
  ]);
  if (struck.length < options.schedule.length) {
    throw new Error(`the stream ended after ${struck.length} of ${options.schedule.length} faults`);
  }
  return { exits, struck, elapsedMs: performance.now() - started };
}

/** All lanes at once; the exit codes of all their lives. */
async function produce(options: StreamOptions): Promise<readonly number[]> {
  const count = options.lanes ?? 1;
  const lives = Array.from({ length: count }, (_, index) => produceLane(options, { count, index }));
  return (await Promise.all(lives)).flat();
}

interface Lane {
  readonly count: number;
  readonly index: number;
}

/** Starts the producer again until it has streamed everything; each life resumes from the checkpoint. */
async function produceLane(
  { platform, schedule, targetRate, say }: StreamOptions,
  lane: Lane,
): Promise<readonly number[]> {
  const spec = platform.spec('wsp', {
    WSP_LANE_COUNT: String(lane.count),
    WSP_LANE_INDEX: String(lane.index),
    IG_BASE_URL: serviceUrls(platform).IG_BASE_URL,
    WSP_MAX_INFLIGHT: String(CHANNELS),
    WSP_CHECKPOINT_FLUSH_EVERY: String(flushEvery(platform.events)),
    WSP_STREAM_SPEEDUP: '0',
    WSP_REQUIRED_DAEMONS: 'ig,archive-writer',
    HEARTBEAT_INTERVAL_MS: '1000',
    ...(targetRate === undefined ? {} : { WSP_TARGET_RATE: `0:${targetRate}` }),
  });
  const exits: number[] = [];
  while (exits.length < ATTEMPTS_BESIDE_FAULTS + ATTEMPTS_PER_FAULT * schedule.length) {
    const { exitCode, taskArn } = await platform.compute.runJob(spec, { timeoutMs: STREAM_MS_MAX });
    exits.push(exitCode);
    if (exitCode === 0 && (await hasStreamed(platform, lane))) return exits;
    const [line = ''] = await platform.compute.logs(taskArn, 1);
    say(`wsp life ${exits.length} ended with ${exitCode}${exitCode === 137 ? '' : `: ${line.slice(0, 300)}`}`);
    await sleep(PAUSE_MS);
  }
  throw new Error(`the producer did not finish: ${exits.join(' ')}`);
}

/** Often enough that the checkpoints tell a hundredth of the stream, and not so often that they are its cost. */
const flushEvery = (events: number): number => Math.min(2000, Math.max(50, Math.floor(events / 100)));

async function hasStreamed({ workplace, platformRunId }: Platform, { count, index }: Lane): Promise<boolean> {
  const target = {
    store: openObjectStore(workplace.config.object_store_url),
    bucket: workplace.config.buckets.evidence,
  };
  const folder = count === 1 ? 'wsp' : `wsp/lane=${index}-of-${count}`;
  const key = `evidence/runs/${platformRunId}/${folder}/wsp_summary.json`;
  return (await readEvidence(target, key, WspSummaryV1.parse)).document.terminal === 'STREAMED';
}

/** One fault after the other, each at its point of the stream; returns those that struck before the end. */
async function strikeAll(options: StreamOptions, ended: AbortSignal): Promise<readonly Struck[]> {
  const struck: Struck[] = [];
  const seen: Seen = new Set();
  for (const fault of options.schedule) {
    const atEvents = await untilAcknowledged(options.database, fault.afterEvents, ended);
    if (atEvents === undefined) return struck;
    const hit = await strike(options.platform, { fault, seen }, ended);
    if (hit === false) return struck;
    struck.push({ ...fault, atEvents, ...hit });
    const where = hit.step === undefined ? '' : ` ${hit.step.window} its step on ${hit.step.tables}`;
    options.say(
      `kill ${struck.length} of ${options.schedule.length}: ${fault.victim} after ${atEvents} events${where}`,
    );
  }
  return struck;
}

/** Undefined when the stream ended first. */
async function untilAcknowledged(database: Database, events: number, ended: AbortSignal): Promise<number | undefined> {
  while (!ended.aborted) {
    const acknowledged = await findAcknowledged(database);
    if (acknowledged !== undefined && acknowledged >= events) return acknowledged;
    await sleep(POLL_MS);
  }
  return undefined;
}

/** Undefined while the database is away, as it is after some of the faults. */
async function findAcknowledged(database: Database): Promise<number | undefined> {
  try {
    const text = 'SELECT coalesce(sum(emitted), 0)::text AS emitted FROM wsp.wsp_checkpoint';
    const [row] = await database.query<{ emitted: string }>({ text });
    return Number(row?.emitted ?? 0);
  } catch (error) {
    if (isPlatformError(error) && error.retry) return undefined;
    throw error;
  }
}
