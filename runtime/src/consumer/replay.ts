import { createHash } from 'node:crypto';
import type { CheckpointTable } from '../catalog.ts';
import type { Database } from '../substrate/database/port.ts';
import type { ReplayManifest, ReplayRange } from './archived.ts';
import { type Checkpoint, loadCheckpoints } from './checkpoints.ts';
import { bindPins } from './stream-pins.ts';

export interface ReplayTarget {
  /** A stream of its own beside the live one. */
  readonly streamId: string;
  readonly table: CheckpointTable;
  readonly runConfigDigest: string;
}

export interface OpenReplay {
  readonly checkpoints: readonly Checkpoint[];
  /** What is left of the manifest's ranges: a rebuild that was interrupted goes on at its checkpoints. */
  readonly ranges: readonly ReplayRange[];
}

/** Binds the stream to the world of the manifest, and says where it is. */
export async function openReplay(
  database: Database,
  { ranges, pins }: ReplayManifest,
  { streamId, table, runConfigDigest }: ReplayTarget,
): Promise<OpenReplay> {
  await database.transaction((transaction) => bindPins(transaction, { streamId, pins, runConfigDigest }));
  const checkpoints = await loadCheckpoints(database, table, streamId);
  return {
    checkpoints,
    ranges: ranges.map((range) => {
      const known = checkpoints.find((one) => one.topic === range.topic && one.partition === range.partition);
      return { ...range, fromOffset: Math.max(range.fromOffset, known?.nextOffset ?? range.fromOffset) };
    }),
  };
}

const DIGEST_ROWS = 2_000;

/**
 * Over the column `line` of each statement, one after the other, in the order of its rows; the one parameter of each is the
 * stream. Memory is bounded by one batch.
 */
export async function digestOfLines(
  database: Database,
  streamId: string,
  statements: readonly string[],
): Promise<string> {
  const digest = createHash('sha256');
  for (const text of statements) {
    for await (const rows of database.stream<{ line: string }>({ text, values: [streamId] }, DIGEST_ROWS)) {
      for (const { line } of rows) digest.update(`${line}\n`);
    }
  }
  return digest.digest('hex');
}
