// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Features of some keys at a moment that somebody asked to keep (13, section 4.3), with what they rest on. The hash is over everything but the schema and the time of creation.
 */
export interface FeatureSnapshotV1 {
/**
 * Name of this schema.
 */
schema: "fp.feature_snapshot.v1"
/**
 * Digest of the snapshot.
 */
snapshot_hash: string
/**
 * Six pins, and the legacy run id for information.
 */
pins: {
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario run.
 */
scenario_run_id: string
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Realisation key.
 */
seed: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Legacy run id; informational.
 */
run_id?: string
}
/**
 * When it was made; not hashed.
 */
created_at_utc: string
/**
 * Event time that the features are of.
 */
as_of_time_utc: string
/**
 * Groups that were asked for, by name and version.
 * 
 * @minItems 1
 * @maxItems 64
 * 
 * Items: One group.
 */
feature_groups: {
/**
 * Name.
 */
name: string
/**
 * Version.
 */
version: string
}[]
feature_def_policy_rev: PolicyRev
/**
 * Offsets of traffic that the features had seen; the digest is over those of the anchors and labels, too.
 */
eb_offset_basis: {
/**
 * Stream.
 */
stream: string
/**
 * Kind of offset.
 */
offset_kind: "kafka_offset"
/**
 * Exclusive-next offsets.
 * 
 * @maxItems 1024
 * 
 * Items: One partition.
 */
offsets: {
/**
 * Partition.
 */
partition: number
/**
 * Offset as a decimal string.
 */
offset: string
}[]
/**
 * Digest of the basis.
 */
basis_digest?: string
/**
 * Start of the window.
 */
window_start?: string
/**
 * End of the window.
 */
window_end?: string
/**
 * Event time from which on it was seen.
 */
window_start_utc?: string
/**
 * Largest event time that was seen.
 */
window_end_utc?: string
}
/**
 * Graph version; 32 zeros when there is none.
 */
graph_version?: {
/**
 * Version.
 */
version_id: string
/**
 * Watermark.
 */
watermark_ts_utc: string
/**
 * Stream.
 */
stream?: string
/**
 * Digest of the basis.
 */
basis_digest?: string
/**
 * When it was computed.
 */
computed_at_utc?: string
}
/**
 * Digest of the configuration of the run.
 */
run_config_digest: string
/**
 * Values by key and name; a value that is missing has no member.
 */
features: {
/**
 * Values of one key.
 */
[k: string]: {
/**
 * One value.
 */
[k: string]: number | undefined
} | undefined
}
/**
 * What was missing or older than what was asked for.
 */
freshness: {
/**
 * RED when a group is missing, AMBER when anything else is.
 */
state: ("GREEN" | "AMBER" | "RED")
/**
 * What is wrong.
 * 
 * @maxItems 5
 * 
 * Items: One flag.
 */
flags: ("GRAPH_VERSION_UNAVAILABLE" | "STALE_GRAPH_VERSION" | "STALE_INPUT_BASIS" | "MISSING_FEATURE_STATE" | "MISSING_FEATURE_GROUP")[]
/**
 * Groups that are older than what was asked for.
 * 
 * @maxItems 64
 * 
 * Items: Name.
 */
stale_groups: string[]
/**
 * Groups that there are not.
 * 
 * @maxItems 64
 * 
 * Items: Name.
 */
missing_groups: string[]
/**
 * Keys that nobody met.
 * 
 * @maxItems 64
 * 
 * Items: One key.
 */
missing_feature_keys: string[]
}
}
/**
 * Revision of the definition of features.
 */
export interface PolicyRev {
/**
 * Policy.
 */
policy_id: string
/**
 * Revision.
 */
revision: string
/**
 * Digest of its content.
 */
content_digest: string
}
