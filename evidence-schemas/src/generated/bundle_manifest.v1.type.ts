// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Manifest of an exported bundle, which is verified without network or database (00, section 4). Outside dev_min the certified word does not exist in this type.
 */
export type BundleManifestV1 = ({
/**
 * Schema of this document.
 */
schema: "fp.bundle_manifest.v1"
/**
 * Run; N/A when the programme stopped before one existed.
 */
platform_run_id: string
/**
 * Digest of the newest ledger event in the bundle.
 */
ledger_head_sha256: string
/**
 * Every file, sorted by path.
 * 
 * @minItems 1
 * 
 * Items: One file.
 */
entries: {
/**
 * Bucket it was exported from.
 */
bucket: string
/**
 * Exact key.
 */
key: string
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
 * When the store wrote it.
 */
written_at_utc: string
/**
 * Path inside the bundle.
 */
path: string
}[]
/**
 * Versions that only say that an object was deleted; evidence has none.
 * 
 * Items: One marker.
 */
delete_markers: {
/**
 * Bucket.
 */
bucket: string
/**
 * Exact key.
 */
key: string
/**
 * Version.
 */
version_id: string
}[]
/**
 * Digest of the canonical entries.
 */
root_sha256: string
} & ({
/**
 * Where the evidence comes from.
 */
substrate: "dev_min"
/**
 * Outcome that the evidence supports.
 */
final_word: ("HOLD_M0" | "HOLD_M1" | "HOLD_M2" | "HOLD_M3" | "HOLD_M4" | "HOLD_M5" | "HOLD_M6" | "HOLD_M7" | "HOLD_M8" | "HOLD_M9" | "HOLD_M10" | "ADVANCE_CERTIFIED_DEV_MIN")
} | {
/**
 * Where the evidence comes from.
 */
substrate: ("embedded" | "emulated")
/**
 * Outcome that the evidence supports.
 */
final_word: ("HOLD_M0" | "HOLD_M1" | "HOLD_M2" | "HOLD_M3" | "HOLD_M4" | "HOLD_M5" | "HOLD_M6" | "HOLD_M7" | "HOLD_M8" | "HOLD_M9" | "HOLD_M10" | "REHEARSED" | "REHEARSED_PARTIAL")
}))
