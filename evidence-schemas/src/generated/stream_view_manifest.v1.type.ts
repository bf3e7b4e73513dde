// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The sorted parts of one output (11, section 2). Write-once, written after its receipt.
 */
export interface StreamViewManifestV1 {
/**
 * Identity of the view.
 */
stream_view_id: string
/**
 * Root of the engine run, without a trailing slash.
 */
engine_run_root: string
/**
 * Root of all views of the engine run.
 */
stream_view_root: string
/**
 * Engine run.
 */
engine_run_id: string
/**
 * Scenario overlay.
 */
scenario_id: string
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
 * Output of the data engine.
 */
output_id: string
/**
 * The same, as a list.
 * 
 * Items: Output of the data engine.
 */
output_ids: string[]
/**
 * Order of the rows, tie-breakers last.
 * 
 * Items: Column.
 */
sort_keys: string[]
/**
 * Parts lie flat under the output.
 */
partition_granularity: "flat"
/**
 * Part of the source that the view holds; absent when it holds all of it.
 */
slice?: ({
/**
 * Tag.
 */
kind: "window"
/**
 * First moment inside.
 */
start_utc: string
/**
 * First moment outside.
 */
end_utc: string
/**
 * Not used by a window.
 */
max_rows: null
} | {
/**
 * Tag.
 */
kind: "first_rows"
/**
 * Not used by a row count.
 */
start_utc: null
/**
 * Not used by a row count.
 */
end_utc: null
/**
 * Rows at most.
 */
max_rows: number
})
/**
 * When it was written.
 */
created_utc: string
/**
 * Parts in order.
 * 
 * Items: One part.
 */
shards: {
/**
 * File name.
 */
name: string
/**
 * Object key.
 */
key: string
/**
 * Rows.
 */
rows: number
/**
 * Size.
 */
bytes: number
/**
 * sha256 of the part.
 */
sha256: string
/**
 * First sort key.
 */
min_key: string
/**
 * Last sort key.
 */
max_key: string
}[]
}
