// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * The operator's recorded answers on the embedded substrate.
 */
export interface RecordedAnswersV1 {
/**
 * Schema tag.
 */
schema: "fp.recorded_answers.v1"
/**
 * Who answers.
 */
operator: string
/**
 * When.
 */
recorded_at_utc: string
/**
 * How the answers were given.
 */
comment: string
/**
 * What the operator permits.
 * 
 * Items: One environment.
 */
approved: {
/**
 * Protected environment.
 */
environment: string
/**
 * What may be done with it.
 * 
 * @minItems 1
 * 
 * Items: Purpose.
 */
purposes: ("activation" | "execution_go" | "decision" | "revocation" | "reopening" | "drift_resolution" | "waiver" | "budget_reset")[]
}[]
}
