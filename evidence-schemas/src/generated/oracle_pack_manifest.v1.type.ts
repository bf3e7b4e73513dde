// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What an engine run root holds (11, section 1.4). Write-once.
 */
export interface OraclePackManifestV1 {
/**
 * Layout version.
 */
version: "v0"
/**
 * sha256 over world key, engine release, catalogue and gate map digests.
 */
oracle_pack_id: string
/**
 * The four pins that name a world.
 */
world_key: {
/**
 * World identity.
 */
manifest_fingerprint: string
/**
 * Governed parameter bundle.
 */
parameter_hash: string
/**
 * Scenario overlay.
 */
scenario_id: string
/**
 * Realisation key.
 */
seed: string
}
/**
 * Release of the engine.
 */
engine_release: string
/**
 * sha256 of the output catalogue.
 */
catalogue_digest: string
/**
 * sha256 of the gate map.
 */
gate_map_digest: string
/**
 * When it was written.
 */
created_at_utc: string
}
