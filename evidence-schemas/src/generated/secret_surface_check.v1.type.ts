// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Presence and access of every secret locator; no value is read into evidence (01, M2.E).
 */
export interface SecretSurfaceCheckV1 {
/**
 * Schema of this document.
 */
schema: "fp.secret_surface_check.v1"
/**
 * Where the facts come from.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * Every mandatory path.
 * 
 * @minItems 1
 * 
 * Items: One path.
 */
paths: {
/**
 * Locator.
 */
path: string
/**
 * It is there, is not empty and holds no placeholder.
 */
present: boolean
/**
 * Version; null when absent.
 */
version: (number | null)
/**
 * When the version was written; null when absent.
 */
last_modified_utc: (string | null)
}[]
/**
 * Every task role; absent where tasks have no role that could be read.
 * 
 * Items: One role.
 */
roles?: {
/**
 * Role.
 */
role: string
/**
 * Paths it may read.
 * 
 * Items: Locator.
 */
allowed: string[]
/**
 * Paths it may not read.
 * 
 * Items: Locator.
 */
denied: string[]
/**
 * It may read parameters that are not named.
 */
wildcard_read: boolean
}[]
/**
 * Versions that running tasks have loaded.
 * 
 * Items: One task.
 */
loaded_versions: {
/**
 * Service.
 */
service_name: string
/**
 * Locator.
 */
path: string
/**
 * Version.
 */
version: number
}[]
}
