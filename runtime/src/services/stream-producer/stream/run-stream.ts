import assert from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Clock } from '../../../kernel/clock.ts';
import type { ObjectStore } from '../../../substrate/object-store/port.ts';
import type { Checkpoints, Gate, RowCursor } from '../ports.ts';
import { BATCH_FRAME_BYTES } from '../send/gate-client.ts';
import { pacer } from '../send/pacer.ts';
import { pushUntilDecided } from '../send/push.ts';
import { quarantinePolicy } from '../send/quarantine-policy.ts';
import { tokenBucket } from '../send/rate.ts';
import type { ProducerSettings } from '../settings.ts';
import type { OutputCheckpoint, RowPosition, StreamPins } from '../types.ts';
import { type Accepts, selectFlows } from '../view/flow-selection.ts';
import { chunkReleaser } from '../view/release-chunks.ts';
import type { StreamSource, StreamView } from '../view/source.ts';
import { viewCursor } from '../view/view-cursor.ts';
import { type StreamOutcome, type StreamProgress, stream } from './stream.ts';

export interface StreamRequest {
  readonly source: StreamSource;
  readonly scenarioRunId: string;
  readonly settings: ProducerSettings;
}

export interface StreamPorts {
  readonly store: ObjectStore;
  readonly gate: Gate;
  readonly checkpoints: Checkpoints;
  readonly clock: Clock;
  readonly random: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onProgress: (progress: StreamProgress) => void;
  readonly onSent: (event: SendEvent) => void;
}

export type SendEvent =
  | { readonly kind: 'batch'; readonly rows: number }
  | { readonly kind: 'answered'; readonly latencyMs: number }
  | { readonly kind: 'retry'; readonly reason: string }
  /** Checkpoints became durable. */
  | { readonly kind: 'saved' };

export interface StreamResult extends StreamOutcome {
  readonly resumed: ReadonlyMap<string, OutputCheckpoint>;
}

/**
 * One thread keeps the rows of a part in their order. Row groups of 122,880 rows, which views of other writers may have,
 * need about 40 MB for four outputs. A part is read once, so a cache of what was read would only grow up to the limit.
 */
const READER = { threads: '1', memory_limit: '128MB', enable_external_file_cache: 'false' } as const;

/** Opens the views of a source, streams them and closes everything again, whatever happens. */
export async function runStream(
  { source, scenarioRunId, settings }: StreamRequest,
  ports: StreamPorts,
  signal: AbortSignal,
): Promise<StreamResult> {
  const resumed = await ports.checkpoints.load();
  const views = await openViews(source, settings, ports);
  try {
    const accepts = await flowFilter(source, settings, views.open);
    const outputs = source.views.map((view) => ({
      output: view.output,
      cursor: views.open(view, resumed.get(view.output.output_id)?.position),
      accepts: accepts?.(view.output),
    }));
    const outcome = await stream(
      {
        outputs,
        pins: pinsOf(source, scenarioRunId, settings),
        eventsMax: settings.caps.eventsMax,
        eventsPerOutputMax: settings.caps.eventsPerOutputMax,
        contextLeadMicros: settings.contextLeadMs * 1000,
        channels: settings.channels,
        lane: settings.lane,
        batchRowsMax: settings.batchRowsMax,
        batchBytesMax: settings.batchBytesMax - BATCH_FRAME_BYTES,
        pacer: pacer(settings.speedup, ports.clock),
        sleep: ports.sleep,
        permit: permits(settings, ports, signal),
        send: sender(settings, ports, signal),
        quarantine: quarantinePolicy(settings.quarantineRatioMax),
        resumed,
        checkpoints: {
          load: () => ports.checkpoints.load(),
          save: async (moved) => {
            await ports.checkpoints.save(moved);
            ports.onSent({ kind: 'saved' });
          },
        },
        flushEvery: settings.flushEvery,
        onProgress: ports.onProgress,
      },
      signal,
    );
    return { ...outcome, resumed };
  } finally {
    await views.close();
  }
}

const pinsOf = (source: StreamSource, scenarioRunId: string, settings: ProducerSettings): StreamPins => ({
  world: source.world,
  engineRunId: source.engineRunId,
  platformRunId: settings.platformRunId,
  scenarioRunId,
  producer: settings.producer,
  traceId: source.packKey,
  spanId: source.engineRelease,
});

type OpenView = (view: StreamView, after: RowPosition | undefined) => RowCursor;

interface Views {
  readonly open: OpenView;
  close(): Promise<void>;
}

async function openViews(source: StreamSource, settings: ProducerSettings, ports: StreamPorts): Promise<Views> {
  const folder = await mkdtemp(join(tmpdir(), 'wsp-'));
  const reader = await DuckDBInstance.create(':memory:', READER);
  const releaseChunks = chunkReleaser();
  const cursors: RowCursor[] = [];
  return {
    open: (view, after) => {
      const cursor = viewCursor({
        connect: () => reader.connect(),
        output: view.output,
        parts: view.parts,
        world: source.world,
        window: settings.caps.window,
        after,
        download: async (part, toPath) => {
          const stored = await ports.store.download(source.root.bucket, view.prefix + part.name, toPath);
          return stored.sha256;
        },
        folder: join(folder, `${cursors.length}`),
        releaseChunks,
      });
      cursors.push(cursor);
      return cursor;
    },
    close: async () => {
      for (const cursor of cursors) await cursor.close();
      reader.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function flowFilter(
  source: StreamSource,
  settings: ProducerSettings,
  open: OpenView,
): Promise<((output: StreamView['output']) => Accepts) | undefined> {
  const { flowsMax } = settings.caps;
  if (flowsMax === undefined) return undefined;
  const viewOf = new Map(source.views.map((view) => [view.output, view]));
  const outputs = source.views.map(({ output }) => output);
  return selectFlows(
    outputs,
    (output) => {
      const view = viewOf.get(output);
      assert(view !== undefined, 'every output of the source has a view');
      return open(view, undefined);
    },
    flowsMax,
  );
}

function permits(
  settings: ProducerSettings,
  { clock, sleep }: StreamPorts,
  signal: AbortSignal,
): (wanted: number) => Promise<number> {
  if (settings.rate.length === 0) return (wanted) => Promise.resolve(wanted);
  const bucket = tokenBucket(settings.rate, clock.elapsedMs());
  return async (wanted) => {
    for (;;) {
      const taken = bucket.take(wanted, clock.elapsedMs());
      if ('granted' in taken) return taken.granted;
      await sleep(taken.waitMs, signal);
    }
  };
}

function sender(settings: ProducerSettings, ports: StreamPorts, signal: AbortSignal) {
  const gate: Gate = {
    push: async (batch) => {
      ports.onSent({ kind: 'batch', rows: batch.length });
      const startedAt = ports.clock.elapsedMs();
      const answer = await ports.gate.push(batch);
      ports.onSent({ kind: 'answered', latencyMs: ports.clock.elapsedMs() - startedAt });
      return answer;
    },
    close: () => ports.gate.close(),
  };
  const options = {
    gate,
    policy: settings.retry,
    random: ports.random,
    sleep: ports.sleep,
    onRetry: (reason: string) => ports.onSent({ kind: 'retry', reason }),
  };
  return (batch: Parameters<typeof pushUntilDecided>[0]) => pushUntilDecided(batch, options, signal);
}
