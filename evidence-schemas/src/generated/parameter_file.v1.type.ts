// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The embedded parameter store: one file of mode 0600 (00, section 2). It holds secrets and is never evidence.
 */
export interface ParameterFileV1 {
/**
 * Name and version of this schema.
 */
schema: "parameter_file.v1"
/**
 * Newest version of every parameter, in path order, each path once.
 * 
 * @maxItems 10000
 * 
 * Items: One parameter.
 */
parameters: {
/**
 * Absolute parameter path.
 */
path: string
/**
 * 1 for the first put, one more for every other.
 */
version: number
/**
 * When this version was put.
 */
last_modified_utc: string
/**
 * The secret.
 */
value: string
}[]
}
