import type { Checkpoints } from '../ports.ts';
import type { OutputCheckpoint } from '../types.ts';
import type { OutputTracker } from './tracker.ts';

/** Saves checkpoints beside the stream: at most one save runs, and a slow one makes the next one larger. */
export interface Saver {
  /** Notes decided rows; starts a save when enough of them have gathered. */
  advanced(rows: number): void;
  /** Saves what is not saved yet and resolves when it is durable. */
  now(): Promise<void>;
}

export interface SaverOptions {
  readonly checkpoints: Checkpoints;
  readonly trackers: readonly OutputTracker[];
  /** Decided rows after which a save starts. */
  readonly flushEvery: number;
  readonly onFault: (error: unknown) => void;
}

export function saver({ checkpoints, trackers, flushEvery, onFault }: SaverOptions): Saver {
  const saved = new Map<string, OutputCheckpoint>();
  for (const tracker of trackers) remember(saved, tracker.checkpoint());
  let unsaved = 0;
  let running: Promise<void> | undefined;

  const saveOnce = async (): Promise<void> => {
    unsaved = 0;
    const moved = trackers
      .map((tracker) => tracker.checkpoint())
      .filter((checkpoint) => checkpoint !== undefined)
      .filter((checkpoint) => saved.get(checkpoint.outputId)?.emitted !== checkpoint.emitted);
    if (moved.length === 0) return;
    await checkpoints.save(moved);
    for (const checkpoint of moved) remember(saved, checkpoint);
  };
  const start = (): void => {
    running = saveOnce()
      .catch(onFault)
      .finally(() => {
        running = undefined;
        if (unsaved >= flushEvery) start();
      });
  };

  return {
    advanced: (rows) => {
      unsaved += rows;
      if (unsaved >= flushEvery && running === undefined) start();
    },
    now: async () => {
      while (running !== undefined) await running;
      await saveOnce();
    },
  };
}

function remember(saved: Map<string, OutputCheckpoint>, checkpoint: OutputCheckpoint | undefined): void {
  if (checkpoint !== undefined) saved.set(checkpoint.outputId, checkpoint);
}
