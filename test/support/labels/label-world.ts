import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { composeLabelStore } from '@spine-green/runtime/services/label-store/service';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { EVIDENCE } from '../closure/closable-run.ts';
import { startDaemon } from '../daemons/daemon-parts.ts';
import { RUN } from '../gate/gate-events.ts';
import { type FreshWorld, freshWorld } from '../world.ts';
import { labelKeyOf, policy, RUN_CLOCK } from './label-facts.ts';

/** The events as the gate leaves them when it admitted them, and how far the archive has come. */
export async function admitSubjects(
  database: Database,
  eventIds: readonly string[],
  clock: string = RUN_CLOCK,
): Promise<void> {
  await database.execute({
    text: `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, admitted_at, eb_offset, eb_published_ms,
        eb_partition, context_id, attempt, state, dedupe_key, payload_hash, partition_key, event_id)
      SELECT 1, 1, now(), now(), 1, 1, 0, 1, 1, 'ADMITTED', sha256(convert_to($1 || ':traffic_fraud:' || e, 'UTF8')),
        '\\x00', '\\x00', e
      FROM unnest($2::text[]) AS x (e) ON CONFLICT DO NOTHING`,
    values: [RUN, eventIds],
  });
  await setRunClock(database, clock);
}

export async function setRunClock(database: Database, clock: string): Promise<void> {
  await database.execute({
    text: `INSERT INTO rtdl.archive_checkpoints
        (stream_id, topic, partition_id, start_offset, next_offset, offset_kind, watermark_ts_utc)
      VALUES ('archive_writer.v0::' || $1, 'fp.bus.traffic.fraud.v1', 0, 0, 1, 'kafka_offset', $2)
      ON CONFLICT (stream_id, topic, partition_id) DO UPDATE SET watermark_ts_utc = excluded.watermark_ts_utc`,
    values: [RUN, clock],
  });
}

export interface LabelWorld extends FreshWorld {
  readonly parametersUrl: string;
}

const [LS_KEYS, GATE_KEYS] = ['/test/ls', '/test/ig'];

/** Database, log, store and keys of their own. */
export async function labelWorld(): Promise<LabelWorld> {
  const world = await freshWorld();
  const folder = await mkdtemp(join(tmpdir(), 'labels-'));
  const parametersUrl = `file:${folder}/parameters.json`;
  await createParameters(parametersUrl);
  const parameters = openParameters(parametersUrl);
  const map = Object.fromEntries(handle('LS_PRINCIPALS').map((name) => [sha256Hex(labelKeyOf(name)), name]));
  await parameters.put(LS_KEYS, JSON.stringify(map));
  await parameters.put(`${GATE_KEYS}/label_store`, 'key');
  return {
    ...world,
    parametersUrl,
    drop: async () => {
      await world.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export interface RunningLabelStore {
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole service in this process, on a port of its own. */
export async function startLabelStore(world: LabelWorld, gateUrl: string, listenOn = 0): Promise<RunningLabelStore> {
  let port = 0;
  const daemon = await startDaemon(
    {
      component: 'ls',
      platformRunId: RUN,
      evidenceBucket: EVIDENCE,
      database: world.database,
      eventLog: world.eventLog,
      store: world.store,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
    },
    (parts) =>
      composeLabelStore(
        {
          policy,
          listenAddr: '127.0.0.1',
          port: listenOn,
          authPath: LS_KEYS,
          gateUrl,
          gateKeyPath: `${GATE_KEYS}/label_store`,
          rateLimitPerSecond: 0,
          bodyTimeoutMs: 5000,
          onListening: (taken) => {
            port = taken;
          },
        },
        parts,
      ),
  );
  return { url: `http://127.0.0.1:${port}`, stop: daemon.stop };
}

export interface LabelAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One request with a principal's key. */
export async function askLabels(
  store: Pick<RunningLabelStore, 'url'>,
  path: string,
  { as, body }: { readonly as?: string; readonly body?: unknown } = {},
): Promise<LabelAnswer> {
  const response = await fetch(`${store.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as === undefined ? {} : { 'x-ls-api-key': labelKeyOf(as) }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

export const postAssertion = (store: Pick<RunningLabelStore, 'url'>, body: unknown, as = 'case_management') =>
  askLabels(store, '/v1/labels/assertions', { as, body });
