// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Proof that a stream view holds the rows of its source in order (11, section 2; 04, section 4.3). Write-once.
 */
export interface StreamSortReceiptV1 {
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
 * Columns that the order starts with.
 * 
 * Items: Column.
 */
sort_key: string[]
/**
 * Columns that decide equal keys.
 * 
 * Items: Column.
 */
tie_breakers: string[]
/**
 * sha256 of the sorted source paths.
 */
source_locator_digest: string
/**
 * sha256 of the sorted path, size and sha256 list of the source.
 */
input_fingerprint: string
/**
 * sha256 of the list of part names, sizes and sha256.
 */
output_fingerprint: string
/**
 * Rows that were to be sorted.
 */
input_count: number
/**
 * Rows of the view.
 */
output_count: number
/**
 * Rows of the whole source; more than the input when sliced.
 */
source_row_count: number
/**
 * Statistics of the rows before sorting.
 */
raw_stats: {
/**
 * Rows.
 */
row_count: number
/**
 * Sum of the 64-bit row hashes as a 128-bit integer, decimal.
 */
hash_sum: string
/**
 * Sum of the row hashes modulo 1000000007, decimal.
 */
hash_sum2: string
/**
 * Smallest sort key.
 */
min_ts_utc: string
/**
 * Largest sort key.
 */
max_ts_utc: string
}
/**
 * The same over the published parts.
 */
sorted_stats: {
/**
 * Rows.
 */
row_count: number
/**
 * Sum of the 64-bit row hashes as a 128-bit integer, decimal.
 */
hash_sum: string
/**
 * Sum of the row hashes modulo 1000000007, decimal.
 */
hash_sum2: string
/**
 * Smallest sort key.
 */
min_ts_utc: string
/**
 * Largest sort key.
 */
max_ts_utc: string
}
/**
 * What computed the row hashes; other versions may hash differently.
 */
stats_engine: string
/**
 * Days of one sorting window; 0 when all rows were sorted at once.
 */
chunk_days: number
/**
 * The run that this was done for.
 */
platform_run_id: string
/**
 * Start of the sort.
 */
started_at_utc: string
/**
 * End of the sort.
 */
ended_at_utc: string
/**
 * When it was written.
 */
created_utc: string
/**
 * A receipt exists only for a sort that conserved its rows.
 */
status: "OK"
/**
 * Task that wrote it.
 */
task_arn: string
}
