// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Whether the input of a run is there and readable (04, section 4.3). Derived.
 */
export interface InletAssertionSnapshotV1 {
/**
 * The run that this was done for.
 */
platform_run_id: string
/**
 * When it was written.
 */
written_at_utc: string
/**
 * How the input arrives.
 */
inlet_mode: ("s3_to_s3_seed" | "external_pre_staged")
/**
 * Bucket.
 */
oracle_bucket: string
/**
 * Prefix of the engine run.
 */
oracle_input_prefix: string
/**
 * Outputs that the run needs.
 * 
 * Items: Output of the data engine.
 */
required_output_ids: string[]
/**
 * Those without an object, or not declared by the seal.
 * 
 * Items: Output of the data engine.
 */
missing_output_ids: string[]
/**
 * Gates of the closure whose proof is missing or does not hold.
 * 
 * Items: Gate.
 */
missing_gate_ids: string[]
/**
 * Key of the pack manifest.
 */
manifest_key: string
/**
 * Key of the seal.
 */
sealed_key: string
/**
 * Whether the run receipt was read.
 */
input_prefix_readable: boolean
/**
 * Whether the pack manifest parses.
 */
manifest_readable: boolean
/**
 * Whether the seal parses and names the manifest's digest.
 */
seal_readable: boolean
/**
 * Whether every required output is declared and has an object.
 */
manifest_output_coverage_pass: boolean
/**
 * All of these.
 */
overall_pass: boolean
/**
 * Task that wrote it.
 */
task_arn: string
}
