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
 * Environments that are approved.
 * 
 * Items: Protected environment.
 */
approved: string[]
}
