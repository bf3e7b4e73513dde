import { digestOf } from '@spine-green/evidence-schemas';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import {
  PARTITION_GRANULARITY,
  type Slice,
  sortKeysOf,
  TIE_BREAKERS,
  viewRootUri,
} from '../../../events/engine-run.ts';
import type { Output } from '../../../events/outputs.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import { ENGINE_NAME } from '../columnar.ts';
import type { EngineRun, World } from '../layout/read.ts';
import type { SortedPart, SourceStats, Stats } from './build.ts';

/** What both documents of a view say about it. */
export interface ViewFacts {
  readonly run: EngineRun;
  readonly world: World;
  readonly output: Output;
  readonly slice: Slice | undefined;
  readonly streamViewId: string;
}

export interface ReceiptFacts {
  readonly sourceLocatorDigest: string;
  readonly inputFingerprint: string;
  readonly source: SourceStats;
  readonly sorted: Stats;
  readonly published: readonly StoredVersion[];
  readonly chunkDays: number;
  readonly platformRunId: string;
  readonly taskArn: string;
  readonly startedAtUtc: string;
  readonly endedAtUtc: string;
}

/** sha256 of path, size and checksum of every source part: what the sort read. */
export const inputFingerprint = (objects: readonly StoredVersion[]): string =>
  digestOf(
    objects
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ bucket, key, size_bytes, sha256 }) => [`s3://${bucket}/${key}`, size_bytes, sha256]),
  );

/** sha256 of name, size and checksum of every published part: what the sort made. */
export const outputFingerprint = (parts: readonly StoredVersion[]): string =>
  digestOf(parts.map(({ key, size_bytes, sha256 }) => [nameOf(key), size_bytes, sha256]));

export function sortReceipt(view: ViewFacts, facts: ReceiptFacts): StreamSortReceiptV1 {
  return StreamSortReceiptV1.parse({
    ...shared(view),
    sort_key: [...view.output.sort_by],
    tie_breakers: [...TIE_BREAKERS],
    source_locator_digest: facts.sourceLocatorDigest,
    input_fingerprint: facts.inputFingerprint,
    output_fingerprint: outputFingerprint(facts.published),
    input_count: facts.source.inside.row_count,
    output_count: facts.sorted.row_count,
    source_row_count: facts.source.total,
    raw_stats: facts.source.inside,
    sorted_stats: facts.sorted,
    stats_engine: ENGINE_NAME,
    chunk_days: facts.chunkDays,
    platform_run_id: facts.platformRunId,
    started_at_utc: facts.startedAtUtc,
    ended_at_utc: facts.endedAtUtc,
    created_utc: facts.endedAtUtc,
    status: 'OK',
    task_arn: facts.taskArn,
  });
}

export interface ManifestFacts {
  readonly parts: readonly SortedPart[];
  readonly published: readonly StoredVersion[];
  readonly createdUtc: string;
}

export function viewManifest(view: ViewFacts, { parts, published, createdUtc }: ManifestFacts): StreamViewManifestV1 {
  return StreamViewManifestV1.parse({
    ...shared(view),
    engine_run_id: view.world.receipt.run_id,
    scenario_id: view.world.key.scenario_id,
    world_key: view.world.key,
    created_utc: createdUtc,
    shards: published.map((object, index) => ({
      name: nameOf(object.key),
      key: object.key,
      rows: parts[index]?.stats.row_count,
      bytes: object.size_bytes,
      sha256: object.sha256,
      min_key: parts[index]?.stats.min_ts_utc,
      max_key: parts[index]?.stats.max_ts_utc,
    })),
  });
}

/** An absent slice has no member at all: the schemas refuse an undefined one. */
const shared = ({ run, output, slice, streamViewId }: ViewFacts) => ({
  stream_view_id: streamViewId,
  engine_run_root: run.root.uri,
  stream_view_root: viewRootUri(run.root),
  output_id: output.output_id,
  output_ids: [output.output_id],
  sort_keys: [...sortKeysOf(output)],
  partition_granularity: PARTITION_GRANULARITY,
  ...(slice === undefined ? {} : { slice }),
});

const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
