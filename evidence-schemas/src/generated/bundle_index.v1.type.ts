// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Index of all evidence of a run or an execution (04, section 6.2).
 */
export type BundleIndexV1 = ({
/**
 * Schema of this document.
 */
schema: "fp.bundle_index.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Run; N/A before one exists.
 */
platform_run_id: string
/**
 * Objects, sorted by key.
 * 
 * Items: One object.
 */
entries: {
/**
 * Exact key.
 */
key: string
/**
 * Bucket.
 */
bucket: string
/**
 * Version.
 */
version_id: string
/**
 * Digest.
 */
sha256: string
/**
 * Size in bytes.
 */
size: number
/**
 * Truth, derived, manifest or gate (04, section 4).
 */
class: ("T" | "D" | "M" | "G")
/**
 * Identity that wrote it.
 */
writer: string
/**
 * Canonical phase.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * The evidence contract demands it.
 */
required: boolean
/**
 * When it was written.
 */
written_at_utc: string
}[]
/**
 * Sets that are too large to list.
 * 
 * Items: One set.
 */
append_only_sets: {
/**
 * Prefix, ending with a slash.
 */
prefix: string
/**
 * Bucket.
 */
bucket: string
/**
 * Objects.
 */
object_count: number
/**
 * When the store wrote the newest member; a later index may count more, and never others.
 */
as_of_utc: string
/**
 * Digest over the sorted lines of key, tab and sha256.
 */
set_sha256: string
}[]
/**
 * Digest of the canonical entries and sets.
 */
root_sha256: string
/**
 * Root of the version before; null for the first.
 */
prev_root_sha256: (string | null)
/**
 * What each phase must have and has.
 */
completeness: {
/**
 * One phase.
 */
[k: string]: {
/**
 * Objects required.
 */
required: number
/**
 * Objects present.
 */
present: number
/**
 * Keys that are missing.
 * 
 * Items: Key, or the pattern that no key matches.
 */
missing: string[]
} | undefined
}
/**
 * When it was written.
 */
written_at_utc: string
} & ({
/**
 * A run is indexed.
 */
scope: "run"
/**
 * The run.
 */
platform_run_id?: string
} | {
/**
 * An execution is indexed.
 */
scope: "execution"
/**
 * The execution.
 */
execution_id: string
}))
