// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What the seed job copied (11, section 1.3; 04, section 4.3). Derived.
 */
export interface SeedSnapshotV1 {
/**
 * The run that this was done for.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * How the input arrives.
 */
inlet_mode: ("s3_to_s3_seed" | "external_pre_staged")
/**
 * Source root.
 */
source_uri: string
/**
 * Engine run root.
 */
target_uri: string
/**
 * Every object that belongs to the run.
 * 
 * Items: One object.
 */
objects: {
/**
 * Relative key.
 */
key: string
/**
 * Bytes.
 */
size: number
/**
 * Algorithm.
 */
checksum_algo: "sha256"
/**
 * Checksum.
 */
checksum: string
/**
 * What was done.
 */
action: ("copied" | "skipped" | "failed")
}[]
/**
 * Objects.
 */
object_count: number
/**
 * Bytes.
 */
byte_count: number
/**
 * sha256 of the sorted relative key, size and checksum list.
 */
content_index_digest: string
/**
 * Objects copied now.
 */
copied: number
/**
 * Objects that were there and equal.
 */
skipped: number
/**
 * Objects of the source: those that belong to the run and those that were ignored.
 */
source_object_count?: number
/**
 * The first 200 objects of the source that were not copied, and why not.
 * 
 * @maxItems 200
 * 
 * Items: One object.
 */
ignored?: {
/**
 * Relative key.
 */
key: string
/**
 * Why it is no part of the run.
 */
reason: string
}[]
/**
 * Objects of the source that were not copied.
 */
ignored_count?: number
/**
 * What stopped it.
 * 
 * Items: One failure.
 */
failures: {
/**
 * Code.
 */
code: string
/**
 * Facts, without values.
 */
detail: string
}[]
/**
 * Whether every destination object was read back and equals its source.
 */
verified: boolean
/**
 * Verdict.
 */
verdict: ("PASS" | "FAIL")
/**
 * Start.
 */
started_at_utc: string
/**
 * End.
 */
ended_at_utc: string
/**
 * Task that wrote it.
 */
task_arn: string
}
