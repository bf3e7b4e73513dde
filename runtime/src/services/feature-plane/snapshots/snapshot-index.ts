import type { FeatureSnapshot } from '../../../reads/feature-contract.ts';
import type { OffsetsByTopic } from '../../../reads/feature-snapshot.ts';
import type { Queryable } from '../../../substrate/database/port.ts';

/** What the index says of one snapshot (13, section 4.3). */
export interface IndexedSnapshot {
  readonly [member: string]: unknown;
  readonly snapshot_hash: string;
  readonly as_of_time_utc: string;
  readonly feature_groups: FeatureSnapshot['feature_groups'];
  readonly feature_def_policy_rev: FeatureSnapshot['feature_def_policy_rev'];
  /** The basis of traffic as the snapshot has it, and the offsets of every topic, of which its digest is. */
  readonly basis: { readonly eb_offset_basis: FeatureSnapshot['eb_offset_basis']; readonly offsets: OffsetsByTopic };
  readonly graph_version: FeatureSnapshot['graph_version'] | null;
  readonly snapshot_ref: string;
}

export async function findIndexedSnapshot(
  database: Queryable,
  streamId: string,
  snapshotHash: string,
): Promise<IndexedSnapshot | undefined> {
  const [row] = await database.query<IndexedSnapshot>({
    name: 'ofp_find_snapshot',
    text: `SELECT s.snapshot_hash, s.as_of_time_utc, s.feature_groups, s.feature_def_policy_rev, s.basis_json AS basis,
        s.graph_json AS graph_version, s.snapshot_ref
      FROM rtdl.ofp_snapshot_index s WHERE s.snapshot_hash = $2 AND s.stream_id = $1`,
    values: [streamId, snapshotHash],
  });
  return row;
}

/** One row a snapshot, whoever asks for it again. */
export async function indexSnapshot(
  database: Queryable,
  streamId: string,
  { snapshot, offsets, ref }: { snapshot: FeatureSnapshot; offsets: OffsetsByTopic; ref: string },
): Promise<void> {
  await database.execute({
    name: 'ofp_index_snapshot',
    text: `INSERT INTO rtdl.ofp_snapshot_index (snapshot_hash, stream_id, as_of_time_utc, feature_groups,
        feature_def_policy_rev, basis_json, graph_json, snapshot_ref)
      VALUES ($1, $2, $3, $4::json, $5::json, $6::json, $7::json, $8) ON CONFLICT (snapshot_hash, stream_id) DO NOTHING`,
    values: [
      snapshot.snapshot_hash,
      streamId,
      snapshot.as_of_time_utc,
      JSON.stringify(snapshot.feature_groups),
      JSON.stringify(snapshot.feature_def_policy_rev),
      JSON.stringify({ eb_offset_basis: snapshot.eb_offset_basis, offsets }),
      snapshot.graph_version === undefined ? null : JSON.stringify(snapshot.graph_version),
      ref,
    ],
  });
}
