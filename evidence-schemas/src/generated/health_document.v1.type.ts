// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Health of one component instance (13, section 1).
 */
export interface HealthDocumentV1 {
/**
 * Schema of this document.
 */
schema: "fp.health_document.v1"
/**
 * When the document was made.
 */
generated_at_utc: string
/**
 * Mode of the image.
 */
component: string
/**
 * Identity of the task.
 */
instance_id: string
/**
 * The run.
 */
platform_run_id: string
/**
 * Scenario, or N/A when the component is not bound to one.
 */
scenario_run_id: string
/**
 * Checkpoint identity of a consumer; null for others.
 */
stream_id: (string | null)
/**
 * Worst state of the conditions; GREEN without any.
 */
health_state: ("GREEN" | "AMBER" | "RED")
/**
 * Reason codes of the conditions.
 * 
 * @maxItems 64
 * 
 * Items: Reason code.
 */
health_reasons: string[]
/**
 * What holds now, each with its limit beside the observed value.
 * 
 * @maxItems 64
 * 
 * Items: One condition.
 */
conditions: {
/**
 * Reason code.
 */
reason: string
/**
 * Severity.
 */
state: ("AMBER" | "RED")
/**
 * Observed value.
 */
observed: number
/**
 * Limit that it reached.
 */
limit: number
}[]
/**
 * Figures of this process.
 */
metrics: {
/**
 * Value of the metric.
 */
[k: string]: number | undefined
}
/**
 * Exclusive-next offset by `topic/partition`.
 */
checkpoints: {
/**
 * Next offset.
 */
[k: string]: number | undefined
}
/**
 * Records not yet done by `topic/partition`.
 */
lag: {
/**
 * Lag.
 */
[k: string]: number | undefined
}
}
