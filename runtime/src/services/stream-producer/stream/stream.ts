import assert from 'node:assert';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { Checkpoints } from '../ports.ts';
import { type Dispatcher, dispatcher } from '../send/dispatcher.ts';
import type { Pacer } from '../send/pacer.ts';
import type { QuarantinePolicy } from '../send/quarantine-policy.ts';
import type { Outgoing, OutputCheckpoint } from '../types.ts';
import { contextFirst } from './context-first.ts';
import { isContext, type Picker, type PickerOptions, picker } from './picker.ts';
import { type Saver, saver } from './saver.ts';
import { type OutputTracker, outputTracker } from './tracker.ts';

export interface StreamOptions extends PickerOptions {
  readonly batchRowsMax: number;
  readonly batchBytesMax: number;
  readonly pacer: Pacer;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly permit: (wanted: number) => Promise<number>;
  readonly send: (batch: readonly Outgoing[]) => Promise<void>;
  readonly quarantine: QuarantinePolicy;
  readonly resumed: ReadonlyMap<string, OutputCheckpoint>;
  readonly checkpoints: Checkpoints;
  /** Decided rows between two saved checkpoints. */
  readonly flushEvery: number;
  readonly onProgress: (progress: StreamProgress) => void;
}

/** Per output, in the order of the outputs. */
export interface StreamProgress {
  readonly trackers: readonly OutputTracker[];
  readonly rowsRead: (output: number) => number;
  /** Envelopes picked and not decided. */
  readonly pending: number;
}

export interface StreamOutcome extends StreamProgress {
  readonly terminal: 'STREAMED' | 'INTERRUPTED' | 'FAILED';
  /** What stopped a failed stream. */
  readonly error: unknown;
}

/** Envelopes picked and not decided, as a multiple of what the channels can have in flight. */
const PENDING_FACTOR = 2;

/** A task has 30 s from SIGTERM to its end (10, section 3). */
const DRAIN_MS_MAX = 10_000;

/**
 * Streams all outputs on one virtual clock until they end, a cap is reached, the signal aborts or something fails.
 * I1: what is picked before a faulty row is sent and decided before the stream stops at that row.
 * I2: on every way out the contiguous checkpoint is saved, if the database lets it.
 */
export async function stream(options: StreamOptions, signal: AbortSignal): Promise<StreamOutcome> {
  const trackers = options.outputs.map(({ output: { output_id } }) =>
    outputTracker(output_id, options.resumed.get(output_id)),
  );
  const pick = picker(options, trackers);
  const flow = openFlow(options, trackers, () => progress());
  const progress = (): StreamProgress => ({ trackers, rowsRead: pick.rowsRead, pending: flow.pending() });
  try {
    await feed(options, { pick, flow }, signal);
    if (signal.aborted) return await end('INTERRUPTED', undefined);
    if (pick.fault() !== undefined) return await end('FAILED', pick.fault());
    return await end('STREAMED', undefined);
  } catch (error) {
    return signal.aborted && error === signal.reason ? end('INTERRUPTED', undefined) : end('FAILED', error);
  }

  async function end(terminal: StreamOutcome['terminal'], error: unknown): Promise<StreamOutcome> {
    await flow.sender.stop();
    try {
      await flow.save.now();
    } catch (unsaved) {
      return { terminal: 'FAILED', error: error ?? unsaved, ...progress() };
    }
    return { terminal, error, ...progress() };
  }
}

async function feed(
  options: StreamOptions,
  { pick, flow }: { readonly pick: Picker; readonly flow: Flow },
  signal: AbortSignal,
): Promise<void> {
  const { sender } = flow;
  const pendingMax = options.batchRowsMax * options.channels * PENDING_FACTOR;
  while (!signal.aborted) {
    const next = pick.peek();
    if (next === 'end') break;
    if (next === 'fill') {
      await sender.during(pick.fill());
      continue;
    }
    if (flow.pending() >= pendingMax) await sender.until(() => flow.pending() < pendingMax || signal.aborted);
    const wait = options.pacer.waitMs(next.due);
    if (wait > 0) {
      await sender.during(options.sleep(wait, signal));
      continue;
    }
    const envelope = pick.take(next);
    if (envelope !== undefined) flow.submit(envelope);
  }
  await sender.until(() => flow.pending() === 0 || signal.aborted);
  if (signal.aborted) await drain(options, flow);
}

/** Sends what was picked, so that the next start repeats nothing; a gate that does not answer is not waited for long. */
async function drain(options: StreamOptions, { sender, pending }: Flow): Promise<void> {
  const drained = new AbortController();
  const late = options.sleep(DRAIN_MS_MAX, drained.signal).catch(() => undefined);
  try {
    await Promise.race([sender.until(() => pending() === 0), late]);
  } finally {
    drained.abort();
  }
}

interface Flow {
  readonly sender: Dispatcher;
  readonly save: Saver;
  submit(envelope: Outgoing): void;
  pending(): number;
}

/** From a picked envelope to a saved checkpoint: hold, send, decide, track, save. */
function openFlow(options: StreamOptions, trackers: readonly OutputTracker[], progress: () => StreamProgress): Flow {
  const { checkpoints, flushEvery } = options;
  const save = saver({ checkpoints, trackers, flushEvery, onFault: (error) => sender.fail(error) });
  const sender = dispatcher({
    channels: options.channels,
    batchRowsMax: options.batchRowsMax,
    batchBytesMax: options.batchBytesMax,
    permit: options.permit,
    send: options.send,
    onDecided: (batch) => {
      for (const tracker of trackers) save.advanced(tracker.advance());
      ordered.release();
      options.onProgress(progress());
      for (const { decision } of batch) {
        assert(decision !== undefined, 'a decided batch has a decision for every envelope');
        if (options.quarantine.add(decision)) {
          throw new PlatformError('WSP_QUARANTINE_RATIO', 'the newest decisions hold too many quarantines');
        }
      }
    },
  });
  const ordered = contextFirst((envelope) => sender.offer(envelope.channel, envelope));
  const contextOutputs = options.outputs.map(({ output }) => isContext(output));
  return {
    sender,
    save,
    submit: (envelope) => {
      trackers[envelope.output]?.submit(envelope);
      if (contextOutputs[envelope.output] === true) ordered.context(envelope);
      else ordered.traffic(envelope);
    },
    pending: () => sender.pending() + ordered.held(),
  };
}
