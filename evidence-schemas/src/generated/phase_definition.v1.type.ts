// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Definition of a plan phase: what it checks, never how far it is. Status lives in the ledger alone (02, section 2), so a status member is refused.
 */
export interface PhaseDefinitionV1 {
/**
 * Schema of this document.
 */
schema: "fp.phase_definition.v1"
/**
 * Plan phase.
 */
plan_phase: ("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10")
/**
 * Canonical phases that it covers.
 * 
 * @minItems 1
 * 
 * Items: Canonical phase.
 */
phase_ids: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")[]
/**
 * Name.
 */
name: string
/**
 * What it proves.
 */
intent: string
/**
 * Family of its execution prefix.
 */
exec_family: ("run_control" | "packaging" | "substrate")
/**
 * Phase before it; null for M0.
 */
predecessor: (("M0" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10") | null)
/**
 * Entry gate.
 * 
 * @minItems 1
 * 
 * Items: One condition.
 */
entry_criteria: {
/**
 * Identity.
 */
id: string
/**
 * Condition.
 */
text: string
/**
 * What must hold.
 */
expected_text: string
/**
 * What shows it, read from the ledger when the phase ends: the verdict of the phase before, or lanes that passed. A criterion without it never holds.
 */
shown_by?: ("verdict" | string[])
}[]
/**
 * Budget of the whole phase, where 01 pins one.
 */
budget_seconds?: number
/**
 * In the order of execution.
 * 
 * @minItems 1
 * 
 * Items: Unit of execution; one snapshot each.
 */
lanes: {
/**
 * Identity.
 */
lane: string
/**
 * Name of the lane inside its plane.
 */
plane_id?: string
/**
 * What the lane is about, as its snapshot is named.
 */
topic: string
/**
 * Name of its snapshot below the execution prefix.
 */
snapshot_name: string
/**
 * Title.
 */
title: string
/**
 * Canonical phase of its evidence.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * Lanes of this phase that must have passed; all stand before it.
 * 
 * Items: Lane.
 */
depends_on: string[]
/**
 * May run beside other lanes of the phase.
 */
parallel_safe: boolean
/**
 * The operator's act that it needs; absent: the execution go. Lanes that only settle what is to be executed start under the activation (01, M1: the sequence).
 */
starts_under?: "activation"
/**
 * From first mutation to publish.
 */
budget_seconds: number
/**
 * What must resolve before it starts: a closure set, or the keys.
 */
required_handles: (string | string[])
/**
 * Lanes whose snapshots it reads, also of earlier phases.
 * 
 * Items: Lane.
 */
source_lanes: string[]
/**
 * How it may run again.
 */
rerun_rule: string
/**
 * A planned lane is a whole that is not built.
 */
state: ("built" | "planned")
/**
 * In order.
 * 
 * @minItems 1
 * 
 * Items: One predicate over observed and expected.
 */
checks: {
/**
 * Identity. A letter marks a part of the check that bears the number: what runs before the whole does, or apart from it.
 */
id: string
/**
 * What is checked, in a few words.
 */
title: string
/**
 * What must hold, as 01 says it.
 */
expected_text: string
/**
 * What it expects of the facts: literals and conditions as they are written here. {"$data": true} leaves room for a value of the run, {"$list_of": ...} and {"$map_of": ...} for as many as there are, {"$either": [...]} one of several. A check that was judged without one is refused.
 */
expects?: (unknown[] | {

} | string | number | boolean | null)
/**
 * Blockers that it raises.
 * 
 * @minItems 1
 * 
 * Items: Code.
 */
codes: string[]
/**
 * Every failing check blocks.
 */
severity: "BLOCKER"
/**
 * A planned check never passes and always stands in the coverage.
 */
state: ("built" | "planned")
/**
 * Substrates on which the fact cannot exist, which is stronger than planned; never dev_min (00, section 2).
 * 
 * Items: Substrate.
 */
may_be_substrate: ("embedded" | "emulated")[]
/**
 * GitHub tells the fact: it is absent on those substrates only where no GitHub was asked for the phase either.
 */
told_by?: "github"
/**
 * Why the fact cannot exist there.
 */
substrate_reason?: string
}[]
/**
 * Code of this lane in the place of a universal code (01, section 0.3).
 */
universal_codes: {
/**
 * Code.
 */
[k: string]: string | undefined
}
/**
 * All codes of the lane.
 * 
 * @minItems 1
 * 
 * Items: One blocker.
 */
blockers: {
/**
 * Code.
 */
code: string
/**
 * What is wrong in the world of the operator.
 */
meaning: string
/**
 * What closes it.
 */
closure_criteria: string
}[]
}[]
/**
 * How the phase is judged.
 */
verdict: {
/**
 * Lane that folds the verdict.
 */
lane: string
/**
 * Named predicates.
 * 
 * @minItems 1
 * 
 * Items: True when all its lanes pass.
 */
predicates: {
/**
 * Name.
 */
name: string
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
}[]
}
/**
 * Definition of done.
 * 
 * @minItems 1
 * 
 * Items: One item.
 */
dod: {
/**
 * Item.
 */
item: string
/**
 * Checks that it rests on.
 * 
 * @minItems 1
 * 
 * Items: Check.
 */
check_ids: string[]
}[]
/**
 * Rollback posture (01, section 0.6).
 */
rollback: {
/**
 * Law of the phase.
 */
rule: string
/**
 * Levels that are legal here.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
levels: {
/**
 * Level.
 */
level: ("L0" | "L1" | "L2" | "L3" | "L4")
/**
 * When it is legal, and what it does.
 */
when: string
}[]
}
/**
 * What the phase leaves behind. Envelope and index of the phase have guards of their own.
 * 
 * @minItems 1
 * 
 * Items: One object, or a set of objects, that the phase leaves behind.
 */
evidence_contract: {
/**
 * Place: the execution prefix, the run root, the engine run root, the run prefix of the archive or of the quarantine bucket.
 */
base: ("exec" | "run" | "oracle" | "archive" | "quarantine")
/**
 * Key below the place; `*` stands for one or more names.
 */
key_pattern: string
/**
 * Schema of the document; null for byte-identical copies of documents of other schemas.
 */
schema: (string | null)
/**
 * The phase is not complete without it.
 */
required: boolean
/**
 * Condition of an object that is not always required.
 */
when?: string
/**
 * T truth, D derived, M manifest, G gate snapshot (04, section 4).
 */
class: ("T" | "D" | "M" | "G")
/**
 * Lane or mode that alone writes it.
 */
writer: string
/**
 * Canonical phase.
 */
phase_id: ("pre-P(-1)" | "P(-1)" | "P0" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8" | "P9" | "P10" | "P11" | "P12" | "certification")
/**
 * Planned evidence is not demanded yet.
 */
state: ("built" | "planned")
}[]
/**
 * Capability coverage; none may be forgotten.
 */
capabilities: {
/**
 * Who owns the capability (02, section 5).
 */
authority_handles: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
identity_iam: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
network: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
data_stores: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
messaging: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
secrets: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
observability_evidence: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
rollback_rerun: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
teardown: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
/**
 * Who owns the capability (02, section 5).
 */
budget: ({
/**
 * Lanes.
 * 
 * @minItems 1
 * 
 * Items: Lane.
 */
lanes: string[]
} | {
/**
 * Reason.
 */
not_applicable: string
})
}
/**
 * Decisions that must be pinned before execution (02, section 7.3).
 * 
 * @minItems 1
 * 
 * Items: One decision.
 */
required_decisions: {
/**
 * Key.
 */
key: string
/**
 * What is decided.
 */
text: string
/**
 * Registry keys.
 * 
 * Items: Handle key.
 */
handles: string[]
/**
 * What a value has to be; anything else is no answer.
 */
type: ({
/**
 * Kind.
 */
kind: "handles"
} | {
/**
 * Kind.
 */
kind: "digest"
/**
 * Form.
 */
form: ("hex64" | "image_digest")
} | {
/**
 * Kind.
 */
kind: "number"
/**
 * Unit.
 */
unit: string
/**
 * Lower bound.
 */
at_least: number
/**
 * Upper bound.
 */
at_most?: number
} | {
/**
 * Kind.
 */
kind: "count"
/**
 * Lower bound.
 */
at_least: number
/**
 * Upper bound.
 */
at_most?: number
} | {
/**
 * Kind.
 */
kind: "enum"
/**
 * Values.
 * 
 * @minItems 1
 * 
 * Items: Value.
 */
values: string[]
} | {
/**
 * Kind.
 */
kind: "uri"
/**
 * Schemes.
 * 
 * @minItems 1
 * 
 * Items: Scheme.
 */
schemes: string[]
} | {
/**
 * Kind.
 */
kind: "text"
/**
 * Regular expression, matched whole.
 */
form: string
} | {
/**
 * Kind.
 */
kind: "list"
} | {
/**
 * Kind.
 */
kind: "lists"
/**
 * Members.
 * 
 * @minItems 1
 * 
 * Items: Member.
 */
members: string[]
})
/**
 * What the pinned value is compared with when it is pinned and whenever a lane of the phase starts.
 */
compared_with?: ("handles_registry" | "closure_set" | "proved_image" | "include_manifest" | "entrypoint_matrix" | "specification" | "operator_key" | "build_driver" | "oracle_input")
/**
 * The check in whose snapshot the pinned value stands against what was really found.
 */
compared_by?: {
/**
 * Id of the check; of any phase.
 */
check: string
/**
 * Member of what the check expects, or everything that it observed.
 */
member: string
}
/**
 * Substrates on which there is nothing to decide; never dev_min.
 * 
 * @minItems 1
 * 
 * Items: Substrate.
 */
may_be_substrate?: ("embedded" | "emulated")[]
/**
 * Why there is nothing to decide there.
 */
substrate_reason?: string
}[]
}
