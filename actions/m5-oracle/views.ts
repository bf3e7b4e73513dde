import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { Fact } from '../lib/checks/fact.ts';
import type { ListedObject } from './listing.ts';

/** One stream view as it lies in the store. */
export interface View {
  readonly receipt: StreamSortReceiptV1;
  readonly manifest: StreamViewManifestV1;
  readonly objects: readonly ListedObject[];
  readonly manifestKey: string;
  readonly receiptKey: string;
}

/** How one task of the image ended, and what it said last. */
export interface EndedTask {
  readonly taskArn: string;
  readonly exitCode: number;
  readonly startedAtUtc: string;
  readonly stoppedAtUtc: string;
  readonly lastLines: readonly string[];
}

/** One output after its sort. */
export interface Sorted {
  readonly outputId: string;
  readonly job: Fact<EndedTask>;
  readonly view: Fact<View>;
}

/** What of a view does not hold; the order inside a shard is the checker's to verify. */
export function viewFaults(outputId: string, { receipt, manifest, objects }: View, days: number | undefined) {
  const held = new Map(objects.map((object) => [object.key, object]));
  const { shards } = manifest;
  const rows = shards.reduce((sum, shard) => sum + shard.rows, 0);
  const faults: readonly (readonly [string, boolean])[] = [
    ['another output', receipt.output_id !== outputId || manifest.output_id !== outputId],
    ['another view', receipt.stream_view_id !== manifest.stream_view_id],
    ['no shard', shards.length === 0],
    [
      'a shard differs from the store',
      shards.some(({ name, bytes, sha256 }) => held.get(name)?.sha256 !== sha256 || held.get(name)?.size !== bytes),
    ],
    ['a part is in no manifest', objects.filter(({ key }) => key.endsWith('.parquet')).length !== shards.length],
    ['counts differ', rows !== receipt.output_count || receipt.input_count !== receipt.output_count],
    ['rows are lost', days === undefined && receipt.input_count !== receipt.source_row_count],
    ['another slice', !isSliceOf(receipt, days)],
    [
      'a shard is out of order',
      shards.some(
        (shard, index) => shard.min_key > shard.max_key || shard.min_key < (shards[index - 1]?.max_key ?? ''),
      ),
    ],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => `${outputId}: ${fault}`);
}

const DAY_MICROS = 86_400_000_000;

/** A whole view has no slice; a bounded one has the window of so many days. */
function isSliceOf({ slice }: StreamSortReceiptV1, days: number | undefined): boolean {
  if (days === undefined || slice === undefined) return days === undefined && slice === undefined;
  if (slice.kind !== 'window') return false;
  const [start, end] = [findMicros(slice.start_utc), findMicros(slice.end_utc)];
  return start !== undefined && end !== undefined && end - start === days * DAY_MICROS;
}

/** How many days the views hold, as the decision says it; several words when they differ. */
export const daysOf = (views: readonly View[]): string =>
  [...new Set(views.map(({ receipt: { slice } }) => spanOf(slice)))].sort().join(', ');

function spanOf(slice: StreamSortReceiptV1['slice']): string {
  if (slice === undefined) return 'all';
  const [start, end] =
    slice.kind === 'window' ? [findMicros(slice.start_utc), findMicros(slice.end_utc)] : [undefined, undefined];
  return start === undefined || end === undefined ? slice.kind : String((end - start) / DAY_MICROS);
}

/** Seconds between start and end of a task; undefined when one of them is no time. */
export function elapsedSeconds({ startedAtUtc, stoppedAtUtc }: EndedTask): number | undefined {
  const [start, end] = [findMicros(startedAtUtc), findMicros(stoppedAtUtc)];
  return start === undefined || end === undefined ? undefined : (end - start) / 1_000_000;
}

/** The shell's code for a process that was killed: too little memory or disk. */
const KILLED = 137;

export const exitText = (code: number): string => (code === KILLED ? 'exit 137 (memory or disk)' : `exit ${code}`);
