import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { IMAGE_ENVIRONMENT } from '@spine-green/runtime/substrate/image/port';
import { readUnrest } from '@spine-green/runtime/truth/calm';
import { announce, type Platform, startPlatform } from '../../simulation/platform.ts';
import { openSources } from '../../simulation/run.ts';
import { streamThroughFaults } from '../../simulation/stream.ts';
import { startServices, stopServices } from '../../simulation/tasks.ts';
import type { Sources } from '../../simulation/truth.ts';
import { inDatabase, type Statement, statements, type TableBytes, tableBytes } from './growth.ts';
import { readDecisions, type TimedDecision } from './latency.ts';
import { type ProcessorSeconds, type WatchOptions, watchProcessor } from './processor.ts';

export interface SpineOptions {
  /** Folder of an engine run; absent, a generated world of this many flows, each of five source events. */
  readonly world: string | undefined;
  readonly flows: number;
  readonly days: number | undefined;
  /** Source events a second that the producer does not exceed; undefined lets it run as fast as it is answered. */
  readonly rate: number | undefined;
  /** Where each daemon leaves a profile of its processor time; the server counts its statements then. */
  readonly profile: string | undefined;
  readonly say: (line: string) => void;
}

/** One stream through the whole spine. */
export interface SpineRun {
  readonly events: number;
  readonly streamSeconds: number;
  /** From the end of the stream until nothing moved any more. */
  readonly drainSeconds: number;
  readonly processor: ProcessorSeconds;
  readonly residentMiB: ReadonlyMap<string, number>;
  readonly decisions: readonly TimedDecision[];
  readonly growth: TableBytes;
  readonly commits: number;
  readonly statements: readonly Statement[];
}

const DRAIN_MS_MAX = 180_000;
const POLL_MS = 250;
const SETTLE_MS = 1000;
const SETTLES_MAX = 60;
/** Processor seconds of one second in which nothing starts any more. */
const IDLE_SECONDS_MAX = 0.5;
const DATABASES = (): readonly string[] => [handle('DB_NAME'), 'bus'];

export async function runSpine(options: SpineOptions): Promise<SpineRun> {
  const out = await mkdtemp(join(tmpdir(), 'bench-spine-'));
  try {
    const platform = await startPlatform({
      ...options,
      seed: 7,
      out,
      ...(options.profile === undefined ? {} : { databaseSettings: COUNTING }),
    });
    try {
      return await onPlatform(options, platform);
    } finally {
      await platform.down();
    }
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const COUNTING = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track_planning': 'on' } as const;

async function onPlatform(options: SpineOptions, platform: Platform): Promise<SpineRun> {
  const { profile, rate, say } = options;
  const profiling = (mode: string): Readonly<Record<string, string>> => ({
    NODE_OPTIONS: [
      `${IMAGE_ENVIRONMENT.NODE_OPTIONS} --cpu-prof --cpu-prof-interval=2000`,
      `--cpu-prof-name=${mode}.cpuprofile --cpu-prof-dir=${profile}`,
    ].join(' '),
  });
  await startServices(platform, profile === undefined ? undefined : profiling);
  await announce(platform);
  const { superuserDsn } = platform.stack.postgres;
  const server = openDatabase(superuserDsn, { applicationName: 'bench', connectionsMax: 2 });
  const sources = await openSources(platform);
  const watched = { server, postmasterPid: platform.stack.description.database.pid, ownPid: process.pid };
  await untilStarted(watched);
  const watch = await watchProcessor(watched);
  try {
    if (profile !== undefined) await server.execute({ text: 'CREATE EXTENSION IF NOT EXISTS pg_stat_statements' });
    const before = await sizes(superuserDsn);
    const commitsBefore = await commits(server);
    const { database } = sources;
    const streamed = await streamThroughFaults({ platform, database, schedule: [], targetRate: rate, say });
    const drainSeconds = await untilCalm(sources);
    const processor = await watch.look();
    const after = await sizes(superuserDsn);
    const run = {
      events: platform.events,
      streamSeconds: streamed.elapsedMs / 1000,
      drainSeconds,
      processor,
      residentMiB: watch.residentMiB(),
      decisions: await readDecisions(sources.eventLog),
      growth: new Map([...after].map(([name, bytes]) => [name, bytes - (before.get(name) ?? 0)])),
      commits: (await commits(server)) - commitsBefore,
      statements: profile === undefined ? [] : await statements(server),
    };
    // A profile is written by a process that ends by itself.
    if (profile !== undefined) await stopServices(platform);
    return run;
  } finally {
    watch.stop();
    await sources.eventLog.close();
    await sources.database.close();
    await server.close();
  }
}

/** What starting costs is not what streaming costs: waits until one second passes in which little was used. */
async function untilStarted(watched: WatchOptions): Promise<void> {
  const watch = await watchProcessor(watched);
  try {
    let before = 0;
    for (let settles = 0; settles < SETTLES_MAX; settles += 1) {
      await sleep(SETTLE_MS);
      const used = [...(await watch.look())].reduce((sum, [who, seconds]) => sum + (who === 'bench' ? 0 : seconds), 0);
      if (settles > 1 && used - before < IDLE_SECONDS_MAX) return;
      before = used;
    }
  } finally {
    watch.stop();
  }
}

async function sizes(superuserDsn: string): Promise<TableBytes> {
  const found = new Map<string, number>();
  for (const name of DATABASES()) {
    for (const [table, bytes] of await inDatabase(superuserDsn, name, tableBytes)) found.set(table, bytes);
  }
  return found;
}

async function commits(server: Database): Promise<number> {
  const [row] = await server.query<{ n: string }>({
    text: 'SELECT sum(xact_commit)::text AS n FROM pg_stat_database WHERE datname = ANY ($1::text[])',
    values: [DATABASES()],
  });
  return Number(row?.n ?? 0);
}

/** Seconds until two looks in a row found nothing that moves; throws with what still moved at the bound. */
async function untilCalm({ platform, database, eventLog }: Sources): Promise<number> {
  const startedMs = performance.now();
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), platform.platformRunId);
  let calmSinceMs: number | undefined;
  for (;;) {
    const nowMs = performance.now();
    const unrest = await readUnrest(database, eventLog, { streams, platformRunId: platform.platformRunId });
    if (unrest.length === 0 && calmSinceMs !== undefined) return (calmSinceMs - startedMs) / 1000;
    calmSinceMs = unrest.length === 0 ? nowMs : undefined;
    if (nowMs - startedMs > DRAIN_MS_MAX) throw new Error(`not calm: ${unrest.join(', ')}`);
    await sleep(POLL_MS);
  }
}
