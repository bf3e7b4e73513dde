// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Seal over a pack (11, section 1.4). Write-once.
 */
export interface OracleSealV1 {
/**
 * Layout version.
 */
version: "v0"
/**
 * The pack that is sealed.
 */
oracle_pack_id: string
/**
 * Whether every required output and gate was complete when it was sealed.
 */
seal_status: ("SEALED_OK" | "SEALED_FAILED")
/**
 * When it was written.
 */
sealed_at_utc: string
/**
 * sha256 of the stored pack manifest.
 */
manifest_sha256?: string
/**
 * sha256 of the sorted key, size and checksum list of every sealed object.
 */
content_index_digest?: string
/**
 * What the pack declares, by output.
 * 
 * Items: One output.
 */
outputs?: {
/**
 * Output of the data engine.
 */
output_id: string
/**
 * Source files.
 */
files: number
/**
 * Their bytes.
 */
size_bytes: number
}[]
}
