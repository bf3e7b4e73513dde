// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One event of the phase ledger (02, sections 6.1 and 9).
 */
export type LedgerEventV1 = ({
/**
 * Schema tag.
 */
schema: "fp.ledger_event.v1"
/**
 * Position in the chain.
 */
seq: number
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Lane id, for lane events.
 */
lane?: string
/**
 * Who.
 */
actor: {
/**
 * Kind.
 */
kind: ("controller" | "operator")
/**
 * Identity.
 */
id: string
/**
 * Approval.
 */
approval_id?: string
}
/**
 * When.
 */
at_utc: string
/**
 * Where the writer ran.
 */
ci: {
/**
 * repository
 */
repository: string
/**
 * workflow
 */
workflow: string
/**
 * workflow_sha
 */
workflow_sha: string
/**
 * run_id
 */
run_id: string
/**
 * Attempt.
 */
run_attempt: number
/**
 * Job.
 */
job: string
/**
 * Actor.
 */
actor: string
}
/**
 * Digest of the event before; null for the first.
 */
prev_event_sha256: (string | null)
/**
 * sha256 as lower-case hex.
 */
event_sha256: string
} & ({
event: "LEDGER_INITIALISED"
/**
 * The ledger begins.
 */
payload: {
/**
 * sha256 as lower-case hex.
 */
seed_sha256: string
/**
 * Phases in order.
 * 
 * Items: One phase.
 */
roadmap: {
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Canonical phase ids.
 */
phase_ids: string[]
/**
 * Name.
 */
name: string
}[]
/**
 * sha256 as lower-case hex.
 */
spec_sha256: string
}
} | {
event: "PHASE_ACTIVATED"
/**
 * The operator opened a phase.
 */
payload: {
/**
 * Approval that carries the activation.
 */
approval_id: string
/**
 * Why.
 */
reason: string
/**
 * The actor approved his own request.
 */
self_approved: boolean
/**
 * Single-use token of the approval.
 */
nonce: string
/**
 * Absent for M0.
 */
predecessor_verdict: ({
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
} | null)
/**
 * Commit of the definitions.
 */
git_sha: string
}
} | {
event: "PLAN_EXPANDED"
/**
 * The phase definition is execution-grade.
 */
payload: {
/**
 * sha256 as lower-case hex.
 */
definition_sha256: string
/**
 * Lanes in order.
 * 
 * Items: One lane.
 */
lanes: {
/**
 * Lane id.
 */
lane: string
/**
 * Whether the lane exists.
 */
state: ("built" | "planned")
/**
 * Lanes that must pass first.
 */
depends_on: string[]
/**
 * May run beside others.
 */
parallel_safe: boolean
}[]
/**
 * Decisions that must be pinned before anything runs.
 */
required_decisions: string[]
}
} | {
event: "DECISION_PINNED"
/**
 * A decision is concrete.
 */
payload: {
/**
 * Decision.
 */
key: string
/**
 * Value, unless it is secret.
 */
value: (string | null)
/**
 * Where a secret value is read.
 */
locator: (string | null)
/**
 * Where the value comes from.
 */
source: string
/**
 * sha256 as lower-case hex.
 */
digest: string
}
} | {
event: "EXECUTION_GO_GRANTED"
/**
 * The operator permits execution.
 */
payload: {
/**
 * Approval that carries the go.
 */
approval_id: string
/**
 * Lanes it covers.
 */
lanes: string[]
/**
 * When it ends.
 */
expires_at_utc: string
}
} | {
event: "EXECUTION_GO_REVOKED"
/**
 * The operator withdraws the go.
 */
payload: {
/**
 * Why.
 */
reason: string
}
} | {
event: "LANE_STARTED"
/**
 * A lane runs.
 */
payload: {
/**
 * Execution.
 */
execution_id: string
/**
 * Attempt.
 */
attempt: number
/**
 * Digest or commit of the action.
 */
action_version: string
}
} | {
event: "LANE_RESULT_RECORDED"
/**
 * A lane ended.
 */
payload: {
/**
 * Execution.
 */
execution_id: string
/**
 * Attempt.
 */
attempt: number
/**
 * The recomputed verdict.
 */
overall_pass: boolean
/**
 * The lane's snapshot.
 */
snapshot: {
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Blocker codes.
 */
blockers: string[]
/**
 * Elapsed.
 */
elapsed_seconds: number
/**
 * Budget.
 */
budget_seconds: number
/**
 * What a result rests on, by applicability.
 */
coverage: {
/**
 * Checks that were evaluated.
 */
evaluated: number
/**
 * Checks that are not built.
 */
planned_checks: string[]
/**
 * Checks whose fact cannot exist on this substrate.
 */
substrate_checks: string[]
}
}
} | {
event: "BLOCKER_OPENED"
/**
 * A coded reason halts the phase.
 */
payload: {
/**
 * Code of the lane's taxonomy.
 */
code: string
/**
 * Failing checks.
 */
check_ids: string[]
/**
 * Observed against expected.
 */
message: string
/**
 * What closes it.
 */
closure_criteria: string
}
} | {
event: "BLOCKER_CLOSED"
/**
 * A later pass of the same lane closed it.
 */
payload: {
/**
 * Code.
 */
code: string
/**
 * The passing snapshot.
 */
closing_snapshot: {
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
}
} | {
event: "DRIFT_RAISED"
/**
 * A pinned decision is violated.
 */
payload: {
/**
 * Class of 02, section 8.
 */
class: string
/**
 * Impact.
 */
impact: string
/**
 * Always stop the line.
 */
severity: "STOP"
/**
 * How it was detected.
 */
evidence: string[]
}
} | {
event: "DRIFT_RESOLVED"
/**
 * The drift is gone.
 */
payload: {
/**
 * Class.
 */
class: string
/**
 * How.
 */
resolution: ("REVERTED" | "REPINNED")
/**
 * Proof.
 */
refs: string[]
/**
 * Lanes whose inputs changed.
 */
stale_lanes: string[]
}
} | {
event: "TRANSITION_CHECKED"
/**
 * The checklist T1..T6 was evaluated.
 */
payload: {
/**
 * All items.
 * 
 * Items: One item.
 */
items: {
/**
 * Item.
 */
id: ("T1" | "T2" | "T3" | "T4" | "T5" | "T6")
/**
 * Result.
 */
pass: boolean
/**
 * What was found.
 */
detail: string
}[]
}
} | {
event: "PHASE_COMPLETED"
/**
 * The phase is done.
 */
payload: {
/**
 * sha256 as lower-case hex.
 */
checklist_sha256: string
/**
 * Phase envelope.
 */
envelope: {
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * ADVANCE_TO_M<n+1>.
 */
verdict_code: string
/**
 * sha256 as lower-case hex.
 */
bundle_root_sha256: string
/**
 * What the phase advanced over.
 */
coverage: {
/**
 * Lanes that are not built.
 */
planned_lanes: string[]
/**
 * Checks that are not built.
 */
planned_checks: string[]
/**
 * Checks that cannot exist here.
 */
substrate_checks: string[]
}
}
} | {
event: "NEXT_PHASE_HELD"
/**
 * The successor waits.
 */
payload: {
/**
 * Why.
 */
hold_reason: string
}
} | {
event: "PHASE_REOPENED"
/**
 * A done phase is opened again.
 */
payload: {
/**
 * Why.
 */
reason: ("SCOPE_UPLIFT" | "DRIFT_DISCOVERED" | "EVIDENCE_INVALIDATED" | "RERUN_APPROVED")
/**
 * Lanes that become stale.
 */
affected_lanes: string[]
/**
 * Successor that waits meanwhile.
 */
occupied_by: (("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10") | null)
}
} | {
event: "WAIVER_RECORDED"
/**
 * A bounded exception.
 */
payload: {
/**
 * Lane and execution.
 */
item: string
/**
 * Why.
 */
reason: string
/**
 * When it ends.
 */
expires_at_utc: string
/**
 * What remains.
 */
residual_risk: string
}
} | {
event: "BUDGET_STOP_SET"
/**
 * Spending reached the stop.
 */
payload: {
/**
 * Decimal.
 */
amount: string
/**
 * Currency.
 */
currency: "USD"
/**
 * Cost snapshot.
 */
snapshot: {
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
}
} | {
event: "BUDGET_STOP_CLEARED"
/**
 * Spending may go on.
 */
payload: {
/**
 * Decimal.
 */
amount: string
/**
 * Currency.
 */
currency: "USD"
/**
 * The operator's statement.
 */
reset_intent: string
/**
 * Fresh cost snapshot.
 */
snapshot: {
/**
 * Key in the evidence bucket.
 */
key: string
/**
 * Version that was read.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
}
}))
