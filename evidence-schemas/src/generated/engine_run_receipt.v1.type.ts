// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Identity of a run of the data engine (11, section 1.1), as read: the seed as decimal digits. The engine may add members.
 */
export interface EngineRunReceiptV1 {
/**
 * Engine run.
 */
run_id: string
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
 * When the engine finished.
 */
created_utc?: string
/**
 * Release of the engine.
 */
engine_release?: string
[k: string]: unknown | undefined
}
