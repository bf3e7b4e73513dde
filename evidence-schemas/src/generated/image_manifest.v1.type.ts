// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Every file of an image, in path order. The image digest is sha256 of the canonical JSON of this list.
 * 
 * @maxItems 10000
 * 
 * Items: One file.
 */
export type ImageManifestV1 = {
/**
 * Path in the image, relative, without dot segments.
 */
path: string
/**
 * Octal file mode; files of an image are read-only.
 */
mode: ("0444" | "0555")
/**
 * Size of the file.
 */
size_bytes: number
/**
 * Digest of the file.
 */
sha256: string
}[]
