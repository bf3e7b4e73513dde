// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * One event of the phase ledger (02, sections 6.1 and 9); each kind has the members of its row in the event table.
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
 * Kind of the event, which says what its payload is.
 */
event: unknown
/**
 * What the event records.
 */
payload: unknown
/**
 * Plan phase.
 */
phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Lane, for lane events.
 */
lane?: string
/**
 * Who acted; only some events are open to an operator, and some to nobody else.
 */
actor: {
/**
 * The gate itself, or the human who governs it.
 */
kind: ("controller" | "operator")
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * When.
 */
at_utc: string
ci: Ci
/**
 * Drawn by the writer, so that two writers of one act in one microsecond do not both take the place for their own.
 */
nonce?: string
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
 * Absent for M0.
 */
predecessor_verdict: (EvidenceRef | null)
/**
 * Commit of the definitions.
 */
git_sha: string
/**
 * How the approval was given (02, section 6.3).
 */
approval_mechanism: ("github_environment" | "signed_dispatch" | "recorded_answer")
approval: Approval
/**
 * Execution that was approved.
 */
execution_id: string
}
actor?: Operator
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
/**
 * Absent: the lane needs the execution go.
 */
starts_under?: "activation"
/**
 * Lanes whose snapshots it rests on, of this phase and of earlier ones.
 * 
 * Items: Lane.
 */
source_lanes: string[]
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
 * Whose act it is: the operator answered, or a declared source holds the value.
 */
source: ("operator" | "handles_registry" | "computed" | "not_applicable")
/**
 * sha256 as lower-case hex.
 */
digest: string
/**
 * sha256 as lower-case hex.
 */
registry_sha256: string
/**
 * Reason why the decision has no value on this substrate; null for a value.
 */
not_applicable: (string | null)
/**
 * The answer that an operator's pin rests on; null for what the registry holds.
 */
approval: (Approval1 | null)
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
approval: Approval2
/**
 * The one execution that it covers.
 */
execution_id: string
}
actor?: Operator1
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
/**
 * The answer, when an operator revokes; null when the controller stops.
 */
approval: (Approval3 | null)
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
/**
 * sha256 as lower-case hex.
 */
definition_sha256: string
/**
 * What is left of an attempt that ended without a snapshot; null when none did.
 */
lost: (EvidenceRef1 | null)
}
/**
 * Lane the event is about.
 */
lane: string
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
snapshot: EvidenceRef2
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
 * What a result rests on, by outcome.
 */
coverage: {
/**
 * Checks that passed.
 */
pass: number
/**
 * Checks that failed.
 */
fail: number
/**
 * Checks that are not built.
 */
planned_checks: string[]
/**
 * Checks whose fact cannot exist on this substrate.
 */
not_applicable_checks: string[]
}
epoch: Epoch
/**
 * The blocker of a lane that fails for its runtime budget alone and may be waived; null for every other result.
 */
waivable: (string | null)
}
/**
 * Lane the event is about.
 */
lane: string
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
/**
 * Lane the event is about.
 */
lane: string
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
closing_snapshot: EvidenceRef3
}
/**
 * Lane the event is about.
 */
lane: string
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
 * The pins that are violated: decisions of the phase, or `plan`. Without one no repin resolves it.
 */
keys?: string[]
/**
 * How it was detected.
 */
evidence: string[]
compared: Compared
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
approval: Approval4
compared: Compared1
}
actor?: Operator2
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
 * pass, fail, planned or not_applicable; only pass is ever called passed.
 */
outcome: ("pass" | "fail" | "planned" | "not_applicable")
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
envelope: EvidenceRef4
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
not_applicable_checks: string[]
}
/**
 * Execution that completed it.
 */
execution_id: string
/**
 * Root of the run's index at that moment; null before a run exists.
 */
run_index_root_sha256: (string | null)
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
 * The execution that goes on or begins, as the answer names it.
 */
execution_id: string
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
approval: Approval5
}
actor?: Operator3
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
approval: Approval6
/**
 * Blocker that is waived.
 */
code: string
/**
 * What the lane took.
 */
elapsed_seconds: number
}
actor?: Operator4
} | {
event: "BUDGET_STOP_SET"
/**
 * Spending reached the stop.
 */
payload: {
/**
 * Month so far, all providers.
 */
amount: string
/**
 * Currency.
 */
currency: "USD"
snapshot: EvidenceRef5
/**
 * Amount at which everything stops.
 */
bound: string
/**
 * How far the data reaches.
 */
data_as_of_utc: string
}
} | {
event: "BUDGET_STOP_CLEARED"
/**
 * Spending may go on.
 */
payload: {
/**
 * Month so far, all providers.
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
snapshot: EvidenceRef6
approval: Approval7
/**
 * Amount at which everything stops.
 */
bound: string
/**
 * How far the data reaches.
 */
data_as_of_utc: string
}
actor?: Operator5
} | {
event: "EVIDENCE_SEALED"
/**
 * The run is exported: what its bundle holds beside the ledger (04, section 6.2). A bundle ends with this event.
 */
payload: {
/**
 * sha256 as lower-case hex.
 */
evidence_root_sha256: string
/**
 * How many entries those are.
 */
objects: number
}
}))
/**
 * What differs.
 * 
 * Items: Two digests.
 */
export type Compared = {
/**
 * The class, or the key of a pin.
 */
what: string
/**
 * sha256 as lower-case hex.
 */
pinned_sha256: string
/**
 * sha256 as lower-case hex.
 */
found_sha256: string
}[]
/**
 * What is equal again; nothing where reviews or a repin answer.
 * 
 * Items: Two digests.
 */
export type Compared1 = {
/**
 * The class, or the key of a pin.
 */
what: string
/**
 * sha256 as lower-case hex.
 */
pinned_sha256: string
/**
 * sha256 as lower-case hex.
 */
found_sha256: string
}[]

/**
 * Workflow run that appended the event.
 */
export interface Ci {
/**
 * Repository, owner/name.
 */
repository: string
/**
 * Workflow name or file.
 */
workflow: string
/**
 * Commit of the workflow file.
 */
workflow_sha: string
/**
 * Id of the workflow run.
 */
run_id: string
/**
 * Attempt of the workflow run.
 */
run_attempt: number
/**
 * Job that ran.
 */
job: string
/**
 * Who started the run.
 */
actor: string
}
/**
 * Verdict artifact of the predecessor.
 */
export interface EvidenceRef {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The operator's answer.
 */
export interface Approval {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * The operator's answer.
 */
export interface Approval1 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The operator's answer.
 */
export interface Approval2 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator1 {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * The operator's answer.
 */
export interface Approval3 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Failure record of the attempt before.
 */
export interface EvidenceRef1 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The lane's snapshot.
 */
export interface EvidenceRef2 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The substrate that the result stands on.
 */
export interface Epoch {
/**
 * Event log cluster.
 */
kafka_cluster_id: (string | null)
/**
 * Database instance.
 */
db_resource_id: (string | null)
/**
 * Platform image.
 */
image_digest: (string | null)
}
/**
 * The passing snapshot.
 */
export interface EvidenceRef3 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The operator's answer.
 */
export interface Approval4 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator2 {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * Phase envelope.
 */
export interface EvidenceRef4 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The operator's answer.
 */
export interface Approval5 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator3 {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * The operator's answer.
 */
export interface Approval6 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator4 {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
/**
 * Cost snapshot.
 */
export interface EvidenceRef5 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Fresh cost snapshot.
 */
export interface EvidenceRef6 {
/**
 * Exact key; there is no "latest" (04, E3).
 */
key: string
/**
 * Version that was read or written.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * The operator's answer.
 */
export interface Approval7 {
/**
 * Single-use token of the answer.
 */
nonce: string
/**
 * Exact key of the record.
 */
key: string
/**
 * Version.
 */
version_id: string
/**
 * sha256 as lower-case hex.
 */
sha256: string
}
/**
 * Only the operator may do this.
 */
export interface Operator5 {
/**
 * Never the controller.
 */
kind: "operator"
/**
 * Identity.
 */
id: string
/**
 * Approval that carries the act.
 */
approval_id?: string
}
