// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Approval to announce the run of another platform run again (11, section 4.5).
 */
export interface SrReemitOverrideV1 {
/**
 * Identity of the approval.
 */
override_id: string
/**
 * Reason.
 */
reason_code: string
/**
 * Evidence for the reason.
 */
evidence_ref: string
/**
 * Person.
 */
approved_by: string
/**
 * When.
 */
approved_at_utc: string
/**
 * Ticket.
 */
ticket_ref: string
}
