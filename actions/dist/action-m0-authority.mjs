import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/authority_list.v1.ts
import { AuthorityListV1$evidence_schemas_src_generated_authority_list_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/ledger/drift.ts
import { DRIFT_CLASSES$actions_lib_ledger_drift } from "./lib.mjs";

// other-part:actions/lib/ledger/compared.ts
import { comparedFindings$actions_lib_ledger_compared } from "./lib.mjs";

// other-part:actions/lib/ledger/decide.ts
import { decide$actions_lib_ledger_decide } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { seal$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/fold.ts
import { applyEvent$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";

// actions/lib/ledger/self-test/trial-ledger.ts
var NAME = "self-test";
var HEX = "0".repeat(64);
var NOW = "2026-01-01T00:00:00.000000Z";
var LATER = "2026-01-02T00:00:00.000000Z";
var EXECUTION = "m0_20260101T000000Z";
var REF = { key: "evidence/none.json", version_id: "1", sha256: HEX };
var NOWHERE = { kafka_cluster_id: null, db_resource_id: null, image_digest: null };
var APPROVAL = { ...REF, nonce: NAME };
var CONTROLLER = { kind: "controller", id: NAME };
var OPERATOR = { kind: "operator", id: NAME, approval_id: NAME };
var CI = {
  repository: NAME,
  workflow: NAME,
  workflow_sha: NAME,
  run_id: NAME,
  run_attempt: 1,
  job: NAME,
  actor: NAME
};
var COVERAGE = { pass: 1, fail: 0, planned_checks: [], not_applicable_checks: [] };
var COST = { amount: "1", bound: "1", currency: "USD", data_as_of_utc: NOW };
var M0 = { phase: "M0", actor: CONTROLLER };
var OF_OPERATOR = { phase: "M0", actor: OPERATOR };
var A = { ...M0, lane: "M0.A" };
var activation = (phase) => ({
  phase,
  actor: OPERATOR,
  event: "PHASE_ACTIVATED",
  payload: {
    approval_id: NAME,
    approval_mechanism: "recorded_answer",
    approval: APPROVAL,
    execution_id: EXECUTION,
    reason: NAME,
    self_approved: true,
    predecessor_verdict: null,
    git_sha: NAME
  }
});
var result = (pass) => ({
  ...A,
  event: "LANE_RESULT_RECORDED",
  payload: {
    execution_id: EXECUTION,
    attempt: 1,
    overall_pass: pass,
    snapshot: REF,
    blockers: pass ? [] : ["M0A-B1"],
    elapsed_seconds: 1,
    budget_seconds: 1,
    coverage: COVERAGE,
    epoch: NOWHERE,
    waivable: null
  }
});
var DRAFTS = {
  LEDGER_INITIALISED: {
    ...M0,
    event: "LEDGER_INITIALISED",
    payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX }
  },
  PHASE_ACTIVATED: activation("M0"),
  PLAN_EXPANDED: {
    ...M0,
    event: "PLAN_EXPANDED",
    payload: {
      definition_sha256: HEX,
      lanes: [{ lane: "M0.A", state: "built", depends_on: [], source_lanes: [], parallel_safe: false }],
      required_decisions: ["undecided"]
    }
  },
  DECISION_PINNED: {
    ...M0,
    event: "DECISION_PINNED",
    payload: {
      key: "undecided",
      value: NAME,
      locator: null,
      not_applicable: null,
      source: "computed",
      digest: HEX,
      registry_sha256: HEX,
      approval: null
    }
  },
  EXECUTION_GO_GRANTED: {
    ...OF_OPERATOR,
    event: "EXECUTION_GO_GRANTED",
    payload: {
      approval_id: NAME,
      approval: { ...APPROVAL, nonce: "go" },
      execution_id: EXECUTION,
      lanes: ["M0.A"],
      expires_at_utc: LATER
    }
  },
  EXECUTION_GO_REVOKED: { ...M0, event: "EXECUTION_GO_REVOKED", payload: { reason: NAME, approval: null } },
  LANE_STARTED: {
    ...A,
    event: "LANE_STARTED",
    payload: { execution_id: EXECUTION, attempt: 1, action_version: NAME, definition_sha256: HEX, lost: null }
  },
  LANE_RESULT_RECORDED: result(true),
  BLOCKER_OPENED: {
    ...A,
    event: "BLOCKER_OPENED",
    payload: { code: "M0A-B1", check_ids: ["M0.A-C01"], message: NAME, closure_criteria: NAME }
  },
  BLOCKER_CLOSED: { ...A, event: "BLOCKER_CLOSED", payload: { code: "M0A-B1", closing_snapshot: REF } },
  DRIFT_RAISED: {
    ...M0,
    event: "DRIFT_RAISED",
    payload: {
      class: "DS-S1",
      impact: NAME,
      severity: "STOP",
      evidence: [NAME],
      compared: [comparedFindings$actions_lib_ledger_compared("DS-S1", [NAME])]
    }
  },
  DRIFT_RESOLVED: {
    ...OF_OPERATOR,
    event: "DRIFT_RESOLVED",
    payload: { class: "DS-S1", resolution: "REVERTED", refs: [], stale_lanes: [], compared: [], approval: APPROVAL }
  },
  TRANSITION_CHECKED: {
    ...M0,
    event: "TRANSITION_CHECKED",
    payload: { items: [{ id: "T1", outcome: "fail", detail: NAME }] }
  },
  PHASE_COMPLETED: {
    ...M0,
    event: "PHASE_COMPLETED",
    payload: {
      execution_id: EXECUTION,
      checklist_sha256: HEX,
      envelope: REF,
      verdict_code: "ADVANCE_TO_M1",
      bundle_root_sha256: HEX,
      run_index_root_sha256: null,
      coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] }
    }
  },
  NEXT_PHASE_HELD: { ...M0, event: "NEXT_PHASE_HELD", payload: { hold_reason: NAME } },
  PHASE_REOPENED: {
    ...OF_OPERATOR,
    event: "PHASE_REOPENED",
    payload: {
      execution_id: EXECUTION,
      reason: "SCOPE_UPLIFT",
      affected_lanes: ["M0.A"],
      occupied_by: null,
      approval: APPROVAL
    }
  },
  WAIVER_RECORDED: {
    ...OF_OPERATOR,
    lane: "M0.A",
    event: "WAIVER_RECORDED",
    payload: {
      item: "evidence:M0.A",
      code: "M0A-B1",
      elapsed_seconds: 1,
      reason: NAME,
      expires_at_utc: LATER,
      residual_risk: NAME,
      approval: APPROVAL
    }
  },
  BUDGET_STOP_SET: { ...M0, event: "BUDGET_STOP_SET", payload: { ...COST, snapshot: REF } },
  BUDGET_STOP_CLEARED: {
    ...OF_OPERATOR,
    event: "BUDGET_STOP_CLEARED",
    payload: { ...COST, reset_intent: NAME, snapshot: REF, approval: APPROVAL }
  },
  EVIDENCE_SEALED: { ...M0, event: "EVIDENCE_SEALED", payload: { evidence_root_sha256: HEX, objects: 1 } }
};
var nextActivation = activation("M1");
var failedResult = result(false);
function ledgerAfter(...drafts) {
  let state = EMPTY_LEDGER$actions_lib_ledger_state;
  for (const draft of drafts) {
    const event = seal$actions_lib_ledger_events(draft, void 0, { atUtc: NOW, ci: CI });
    state = applyEvent$actions_lib_ledger_fold(state, { ...event, seq: state.seq + 1 });
  }
  return state;
}
var RECORD = {
  schema: "fp.approval_record.v1",
  mechanism: "embedded_recorded_answer",
  environment: "phase-activation-m0",
  phase: "M0",
  execution_id: EXECUTION,
  substrate: "embedded",
  purpose: "activation",
  subject: null,
  decisions: [],
  approval_id: NAME,
  nonce: NAME,
  operator: NAME,
  approved_at_utc: NOW,
  expires_at_utc: LATER,
  comment: NAME,
  self_approved: true,
  predecessor_verdict: null,
  definition_sha256: null,
  protection: { required_reviewers: [NAME], prevent_self_review: false, admin_bypass: true, branch_policy: "none" }
};
var FACTS = {
  evidence: DRAFTS.EVIDENCE_SEALED.payload,
  nowUtc: NOW,
  substrate: "embedded",
  approval: { record: RECORD, sha256: HEX },
  definitionSha256: HEX,
  missingParts: [],
  planGaps: [],
  plan: DRAFTS.PLAN_EXPANDED.payload,
  pin: { declared: true, decidedBy: "computed" },
  registrySha256: HEX,
  differingDecisions: [],
  snapshot: { sha256: HEX, faults: [], overallPass: true, blockers: [] },
  knownCodes: ["M0A-B1"],
  cost: {
    schema: "fp.cost_snapshot.v1",
    substrate: "embedded",
    captured_at_utc: NOW,
    data_as_of_utc: NOW,
    currency: "USD",
    combined_month_to_date: "1",
    alert_3: "1"
  }
};
function answerTo(state, draft, facts = {}) {
  const decision = decide$actions_lib_ledger_decide(state, draft, { ...FACTS, ...facts });
  return "refusal" in decision ? decision.refusal.code : "accepted";
}

// actions/lib/ledger/self-test/answers.ts
var BEGUN = [DRAFTS.LEDGER_INITIALISED, DRAFTS.PHASE_ACTIVATED, DRAFTS.PLAN_EXPANDED];
var EXECUTABLE = [...BEGUN, DRAFTS.DECISION_PINNED, DRAFTS.EXECUTION_GO_GRANTED];
var STATES = {
  NOT_STARTED: ledgerAfter(DRAFTS.LEDGER_INITIALISED),
  ACTIVE: ledgerAfter(...EXECUTABLE),
  BLOCKED: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, failedResult, DRAFTS.BLOCKER_OPENED),
  DONE: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, DRAFTS.LANE_RESULT_RECORDED, DRAFTS.PHASE_COMPLETED)
};
var STATUSES = ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"];
var shown = (found, name = "DS-S1") => ({
  ...DRAFTS.DRIFT_RAISED,
  payload: {
    ...DRAFTS.DRIFT_RAISED.payload,
    class: name,
    evidence: [...found],
    compared: [comparedFindings$actions_lib_ledger_compared(name, found)]
  }
});
var GONE = {
  ...DRAFTS.DRIFT_RESOLVED,
  payload: { ...DRAFTS.DRIFT_RESOLVED.payload, compared: [comparedFindings$actions_lib_ledger_compared("DS-S1", [])] }
};
var acceptedClasses = (names) => names.filter((name) => answerTo(STATES.ACTIVE, shown(["x"], name)) === "accepted");
function driftAnswers() {
  const raised = ledgerAfter(...EXECUTABLE, DRAFTS.DRIFT_RAISED);
  return [
    `a phase with open drift: ${raised.phases.M0.status}`,
    `a lane over open drift: ${answerTo(raised, DRAFTS.LANE_STARTED)}`,
    `a completion over open drift: ${answerTo(raised, DRAFTS.PHASE_COMPLETED)}`,
    `an end of drift by automation: ${answerTo(raised, { ...GONE, actor: CONTROLLER })}`,
    `a revert without proof: ${answerTo(raised, DRAFTS.DRIFT_RESOLVED)}`,
    `a drift that shows nothing: ${answerTo(STATES.ACTIVE, shown([]))}`,
    `a class that no list has: ${answerTo(STATES.ACTIVE, shown(["x"], "DS-X1"))}`
  ];
}
function lawAnswers() {
  const begun = ledgerAfter(...BEGUN);
  const decided = ledgerAfter(...BEGUN, DRAFTS.DECISION_PINNED);
  const used = { ...STATES.NOT_STARTED, usedNonces: ["self-test"] };
  const byController = { ...DRAFTS.PHASE_ACTIVATED, actor: CONTROLLER };
  const changed = { definitionSha256: "f".repeat(64) };
  return [
    ...matrix(),
    `an activation by automation: ${answerTo(STATES.NOT_STARTED, byController)}`,
    `an activation over a phase that is active: ${answerTo(STATES.ACTIVE, nextActivation)}`,
    `an activation over a phase that is not done: ${answerTo(STATES.NOT_STARTED, nextActivation)}`,
    `an execution over an open decision: ${answerTo(begun, DRAFTS.EXECUTION_GO_GRANTED)}`,
    `a lane without a go: ${answerTo(decided, DRAFTS.LANE_STARTED)}`,
    `an approval that was used: ${answerTo(used, DRAFTS.PHASE_ACTIVATED)}`,
    `a lane under another definition: ${answerTo(STATES.ACTIVE, DRAFTS.LANE_STARTED, changed)}`
  ];
}
var matrix = () => Object.keys(DRAFTS).flatMap(
  (event) => STATUSES.map((status) => `${event} on ${statusOf(status)}: ${answerTo(STATES[status], DRAFTS[event])}`)
);
var statusOf = (status) => {
  const found = STATES[status].phases.M0.status;
  return found === status ? status : `${status}, which is ${found}`;
};

// other-part:actions/lib/platform/checkout-files.ts
import { findCheckoutFiles$actions_lib_platform_checkout_files } from "./lib.mjs";
import { readCheckoutJson$actions_lib_platform_checkout_files } from "./lib.mjs";

// other-part:actions/lib/platform/git.ts
import { readCommitted$actions_lib_platform_git } from "./lib.mjs";

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { nullable$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// actions/m0-authority/facts/definitions.ts
async function readDefinitions() {
  const paths = findCheckoutFiles$actions_lib_platform_checkout_files("actions/m*/phase.json");
  const read = await Promise.all(paths.map(async (path) => ({ path, document: await readCheckoutJson$actions_lib_platform_checkout_files(path) })));
  return read.toSorted((a, b) => orderOf(a) - orderOf(b));
}
var orderOf = ({ path }) => Number(/\/m(\d+)-/.exec(path)?.[1] ?? Number.NaN);
var ENTRY = record$actions_lib_run_handover({ plan_phase: text$actions_lib_run_handover, name: text$actions_lib_run_handover, phase_ids: list$actions_lib_run_handover(text$actions_lib_run_handover) });
async function readRoadmap() {
  return (await readDefinitions()).map(({ path, document }) => {
    const read = ENTRY(document);
    if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${path} names no phase`);
    return read.value;
  });
}
function placesOf(member, value, path = "") {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...name === member ? [`${path}/${name}`] : [],
    ...name === "expects" ? [] : placesOf(member, inner, `${path}/${name}`)
  ]);
}

// actions/m0-authority/facts/ledger-schema.ts
var LEDGER_EVENT = "evidence-schemas/schemas/ledger_event.v1.schema.json";
var anything = (value) => ({ value });
var PAYLOAD = record$actions_lib_run_handover({ required: list$actions_lib_run_handover(text$actions_lib_run_handover), properties: byName$actions_lib_run_handover(anything) });
var VARIANT = record$actions_lib_run_handover({ properties: record$actions_lib_run_handover({ event: record$actions_lib_run_handover({ const: text$actions_lib_run_handover }), payload: PAYLOAD, actor: anything }) });
var CHOICE = record$actions_lib_run_handover({ enum: list$actions_lib_run_handover(text$actions_lib_run_handover) });
async function readLedgerEvents() {
  const read = record$actions_lib_run_handover({ oneOf: list$actions_lib_run_handover(VARIANT) })(await readCheckoutJson$actions_lib_platform_checkout_files(LEDGER_EVENT));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${LEDGER_EVENT} lists no events`);
  return read.value.oneOf.map(({ properties: { event, payload, actor } }) => ({
    event: event.const,
    demands: payload.required,
    choices: Object.fromEntries(
      Object.entries(payload.properties).flatMap(([name, member]) => {
        const choice = CHOICE(member);
        return choice === void 0 ? [] : [[name, choice.value.enum]];
      })
    ),
    operatorOnly: JSON.stringify(actor ?? null).includes("#/$defs/operator")
  }));
}
var operatorEvents = (events) => events.filter((one) => one.operatorOnly).map(({ event }) => event);

// other-part:actions/lib/definition/json-text.ts
import { jsonOrText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m0-authority/facts/pinned.ts
function pinnedParts({ decision }, key, member) {
  const read = member(jsonOrText$actions_lib_definition_json_text(decision(key).value ?? ""));
  if (read === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_PLACEHOLDER", `${key} does not have its parts`);
  return read.value;
}

// actions/m0-authority/facts/a-authority-lock.ts
var AUTHORITY_LIST = "actions/m0-authority/authority.json";
var gatherAuthority = async (context) => ({
  list: await observe$actions_lib_checks_fact(async () => AuthorityListV1$evidence_schemas_src_generated_authority_list_v1.parse(await readCheckoutJson$actions_lib_platform_checkout_files(AUTHORITY_LIST)).authorities),
  committed: await observe$actions_lib_checks_fact(() => readCommitted$actions_lib_platform_git(repositoryRoot$actions_lib_platform_repository(), [AUTHORITY_LIST])),
  pinnedOrder: await observe$actions_lib_checks_fact(() => pinnedParts(context, "authority_order", list$actions_lib_run_handover(text$actions_lib_run_handover))),
  pinnedSpec: await observe$actions_lib_checks_fact(() => {
    const [version = "", sha256 = ""] = (context.decision("spec_version").value ?? "").split("@");
    return { version, sha256 };
  }),
  scope: await observe$actions_lib_checks_fact(() => context.decision("scope_lock").value ?? ""),
  roadmap: await observe$actions_lib_checks_fact(readRoadmap),
  pinnedProtocol: await observe$actions_lib_checks_fact(() => pinnedParts(context, "drift_protocol", byName$actions_lib_run_handover(list$actions_lib_run_handover(text$actions_lib_run_handover)))),
  drift: await observe$actions_lib_checks_fact(readDrift),
  operatorOnly: await observe$actions_lib_checks_fact(async () => operatorEvents(await readLedgerEvents()))
});
async function readDrift() {
  const events = await readLedgerEvents();
  const [raised, resolved] = ["DRIFT_RAISED", "DRIFT_RESOLVED"].map((name) => events.find((one) => one.event === name));
  return {
    classes: acceptedClasses(DRIFT_CLASSES$actions_lib_ledger_drift),
    raised: raised?.demands ?? [],
    resolved: resolved?.demands ?? [],
    resolutions: resolved?.choices.resolution ?? [],
    answers: driftAnswers()
  };
}

// other-part:evidence-schemas/src/generated/ledger_state.v1.ts
import { LedgerStateV1$evidence_schemas_src_generated_ledger_state_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/ledger/store.ts
import { readLedger$actions_lib_ledger_store } from "./lib.mjs";

// actions/m0-authority/facts/b-scope-lock.ts
var gatherScopeLock = async (context) => ({
  scope: await observe$actions_lib_checks_fact(() => jsonOrText$actions_lib_definition_json_text(context.decision("scope_lock").value ?? "")),
  roadmap: await observe$actions_lib_checks_fact(readRoadmap),
  begun: await observe$actions_lib_checks_fact(() => readFirstRoadmap(context)),
  statusMembers: await observe$actions_lib_checks_fact(
    async () => (await readDefinitions()).flatMap(
      ({ path, document }) => placesOf("status", document).map((place) => `${path}#${place}`)
    )
  ),
  folded: Object.fromEntries(Object.entries(context.ledger.phases).map(([phase, { status }]) => [phase, status])),
  projected: await observe$actions_lib_checks_fact(() => readProjection(context))
});
async function readFirstRoadmap({ session, substrate }) {
  const [first] = await readLedger$actions_lib_ledger_store({ target: session.evidence, env: substrate });
  if (first?.event === "LEDGER_INITIALISED") return first.payload.roadmap;
  throw new PlatformError$evidence_schemas_src_platform_error("E_LEDGER_CHAIN_BROKEN", "the ledger does not begin with its initialisation");
}
async function readProjection({ session, substrate }) {
  const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "ledger", env: substrate }, "state.json");
  const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, LedgerStateV1$evidence_schemas_src_generated_ledger_state_v1.parse);
  return Object.fromEntries(document.phases.map(({ phase, status }) => [phase, status]));
}

// actions/m0-authority/facts/c-evidence-strategy.ts
import { basename } from "node:path";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// actions/m0-authority/facts/c-evidence-strategy.ts
var SCHEMAS = "evidence-schemas/schemas";
var SAMPLE = "evidence-schemas/samples/phase_evidence.v1/valid-mobilised.json";
var NAMES = byName$actions_lib_run_handover(list$actions_lib_run_handover(text$actions_lib_run_handover));
var gatherStrategy = async (context) => ({
  pinnedTemplate: await observe$actions_lib_checks_fact(() => pinnedParts(context, "evidence_template", NAMES)),
  pinnedFamilies: await observe$actions_lib_checks_fact(() => pinnedParts(context, "evidence_families", NAMES)),
  demanded: await observe$actions_lib_checks_fact(readDemanded),
  families: await observe$actions_lib_checks_fact(readFamilies),
  schemas: await observe$actions_lib_checks_fact(
    () => findCheckoutFiles$actions_lib_platform_checkout_files(`${SCHEMAS}/*.schema.json`).map((path) => basename(path, ".schema.json"))
  )
});
async function readDemanded() {
  const members = Object.entries(PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse(await readCheckoutJson$actions_lib_platform_checkout_files(SAMPLE)));
  return members.map(([name]) => name).filter((name) => !PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.is(Object.fromEntries(members.filter(([other]) => other !== name))));
}
var CONTRACT = record$actions_lib_run_handover({
  plan_phase: text$actions_lib_run_handover,
  evidence_contract: list$actions_lib_run_handover(record$actions_lib_run_handover({ key_pattern: text$actions_lib_run_handover, schema: nullable$actions_lib_run_handover(text$actions_lib_run_handover), state: oneOf$actions_lib_run_handover("built", "planned") }))
});
async function readFamilies() {
  const read = (await readDefinitions()).map(({ path, document }) => {
    const contract = CONTRACT(document);
    if (contract === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${path} has no evidence contract`);
    const { plan_phase, evidence_contract } = contract.value;
    const rows = evidence_contract.map(
      ({ key_pattern, schema, state }) => ({
        key_pattern,
        schema: state === "built" ? schema : null
      })
    );
    return [plan_phase, rows];
  });
  return Object.fromEntries(read);
}

// other-part:evidence-schemas/src/generated/ledger_event.v1.ts
import { LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// actions/m0-authority/lanes/d-decision-log.ts
var OPERATOR2 = "operator_identity";
var decisionLog = defineLane$actions_lib_run_lane({
  id: "M0.D",
  decide: ({ entries, required, operator, rewritten, strangers }) => ({
    "M0.D-C01": {
      expected: {
        first_entry: { $non_empty: true },
        unlogged: [],
        pinned_by: isReadable$actions_lib_checks_fact(operator) ? operator.value : null,
        rewritten: [],
        strangers: []
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ entries, operator, rewritten, strangers }), (found) => ({
        first_entry: found.entries[0]?.decision ?? "",
        unlogged: required.filter((key) => !found.entries.some((entry) => entry.decision === key)),
        // Who says who the operator is, is the operator.
        pinned_by: found.entries.findLast((entry) => entry.decision === OPERATOR2)?.pinned_by ?? "",
        rewritten: found.rewritten,
        strangers: found.strangers
      })),
      fails: "M0D-B1"
    }
  }),
  handover: ({ entries }) => isReadable$actions_lib_checks_fact(entries) ? { entries: entries.value } : void 0
});

// actions/m0-authority/facts/d-decision-log.ts
async function gatherLog(context) {
  const keys = await observe$actions_lib_checks_fact(() => listLog(context));
  const of = async (read) => isReadable$actions_lib_checks_fact(keys) ? observe$actions_lib_checks_fact(() => read(keys.value)) : keys;
  return {
    entries: await of((all) => readEntries(context, all.filter(isEvent))),
    operator: await observe$actions_lib_checks_fact(() => context.decision(OPERATOR2).value),
    required: context.ledger.phases.M0.requiredDecisions,
    rewritten: await of((all) => findRewritten(context, all)),
    strangers: await of((all) => all.filter((key) => !isEvent(key)))
  };
}
var isEvent = (key) => /\/events\/[0-9]{8}\.json$/.test(key);
async function listLog({ session, substrate }) {
  const keys = [];
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: substrate })}events/`;
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(session.store, session.evidence.bucket, prefix)) keys.push(key);
  return keys;
}
async function readEntries({ session }, keys) {
  const entries = [];
  for (const key of keys) {
    const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1.parse);
    if (document.event !== "DECISION_PINNED" || document.phase !== "M0") continue;
    const { at_utc, actor, payload } = document;
    entries.push({ key, decision: payload.key, at_utc, pinned_by: actor.id });
  }
  return entries;
}
async function findRewritten({ session }, keys) {
  const rewritten = [];
  for (const key of keys) {
    const versions = await session.store.versions(session.evidence.bucket, key);
    if (versions.length !== 1 || versions.some((one) => one.deleteMarker)) rewritten.push(key);
  }
  return rewritten;
}

// actions/m0-authority/facts/e-exit-readiness.ts
var gatherExitReadiness = async ({ ledger, decision }) => ({
  pinnedLaw: await observe$actions_lib_checks_fact(() => decision("transition_law").value ?? ""),
  answers: await observe$actions_lib_checks_fact(lawAnswers),
  successor: await observe$actions_lib_checks_fact(() => ({
    status: ledger.phases.M1.status,
    hold_reason: ledger.phases.M1.holdReason ?? null
  }))
});

// actions/m0-authority/lanes/a-authority-lock.ts
var authorityLock = defineLane$actions_lib_run_lane({
  id: "M0.A",
  decide: (facts, _written, { substrate }) => ({
    "M0.A-C01": authorityList(facts, substrate),
    "M0.A-C02": {
      expected: { protocol: isReadable$actions_lib_checks_fact(facts.pinnedProtocol) ? facts.pinnedProtocol.value : {} },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ found: facts.drift, pinned: facts.pinnedProtocol }), ({ found }) => ({
        protocol: { ...found }
      })),
      fails: "M0A-B2"
    }
  }),
  handover: ({ list, committed, scope, roadmap, drift, operatorOnly }, _written, { registrySha256 }) => {
    const read = allReadable$actions_lib_checks_check({ list, committed, scope, roadmap, drift, operatorOnly });
    if (!isReadable$actions_lib_checks_fact(read)) return void 0;
    return {
      authority: read.value.list,
      spec_sha256: digestOf$evidence_schemas_src_digest(read.value.list),
      committed: read.value.committed,
      registry_sha256: registrySha256,
      roadmap_sha256: digestOf$evidence_schemas_src_digest(read.value.roadmap),
      scope: read.value.scope,
      drift_protocol: { ...read.value.drift },
      activation_rule: { operator_only: read.value.operatorOnly }
    };
  }
});
function authorityList({ list, committed, pinnedOrder, pinnedSpec }, substrate) {
  return {
    expected: {
      order: isReadable$actions_lib_checks_fact(pinnedOrder) ? pinnedOrder.value : [],
      ranks: isReadable$actions_lib_checks_fact(pinnedOrder) ? pinnedOrder.value.map((_, index) => index + 1) : [],
      sha256: isReadable$actions_lib_checks_fact(pinnedSpec) ? pinnedSpec.value.sha256 : "",
      ...substrate === "embedded" ? {} : { committed: "same" }
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ list, committed, pinnedOrder, pinnedSpec }), (found) => ({
      order: found.list.map(({ id }) => id),
      ranks: found.list.map(({ rank }) => rank),
      sha256: digestOf$evidence_schemas_src_digest(found.list),
      ...substrate === "embedded" ? {} : { committed: found.committed }
    })),
    fails: "M0A-B1"
  };
}

// actions/m0-authority/lanes/b-scope-lock.ts
var SCOPE = {
  in: ["control_ingress", "rtdl", "case_labels", "run_operate_obs_gov"],
  out: ["learning_registry"]
};
var ROADMAP = [
  ["M0", ["pre-P(-1)"]],
  ["M1", ["P(-1)"]],
  ["M2", ["P0"]],
  ["M3", ["P1"]],
  ["M4", ["P2"]],
  ["M5", ["P3"]],
  ["M6", ["P4", "P5", "P6", "P7"]],
  ["M7", ["P8", "P9", "P10"]],
  ["M8", ["P11"]],
  ["M9", ["P12"]],
  ["M10", ["certification"]]
];
var scopeLock = defineLane$actions_lib_run_lane({
  id: "M0.B",
  decide: ({ scope, roadmap, begun, statusMembers, folded, projected }) => ({
    "M0.B-C01": { expected: SCOPE, observed: scope, fails: "M0B-B1" },
    "M0.B-C02": {
      expected: { definitions: ROADMAP, ledger: ROADMAP, projection: ROADMAP.map(([phase]) => phase) },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ roadmap, begun, projected }), (found) => ({
        definitions: found.roadmap.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        ledger: found.begun.map(({ phase, phase_ids }) => [phase, phase_ids]),
        projection: Object.keys(found.projected)
      })),
      fails: "M0B-B2"
    },
    "M0.B-C03": {
      // A projection that somebody else wrote would say another status than the events do.
      expected: { status_members: [], projection_differs: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ statusMembers, projected }), (found) => ({
        status_members: found.statusMembers,
        projection_differs: Object.keys(folded).filter(
          (phase) => Object.hasOwn(found.projected, phase) && found.projected[phase] !== folded[phase]
        )
      })),
      fails: "M0B-B3"
    }
  }),
  handover: ({ scope, roadmap }) => isReadable$actions_lib_checks_fact(scope) && isReadable$actions_lib_checks_fact(roadmap) ? { scope: canonicalJson$evidence_schemas_src_canonical_json(scope.value), roadmap: roadmap.value, roadmap_sha256: digestOf$evidence_schemas_src_digest(roadmap.value) } : void 0
});

// actions/m0-authority/lanes/c-evidence-strategy.ts
var TEMPLATE_SCHEMA = "phase_evidence.v1";
var evidenceStrategy = defineLane$actions_lib_run_lane({
  id: "M0.C",
  decide: ({ pinnedTemplate, pinnedFamilies, demanded, families, schemas }) => ({
    "M0.C-C01": {
      expected: { template: isReadable$actions_lib_checks_fact(pinnedTemplate) ? pinnedTemplate.value : {}, schema: [TEMPLATE_SCHEMA] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pinnedTemplate, demanded, schemas }), (found) => ({
        template: keptOf(found.pinnedTemplate, () => found.demanded),
        schema: found.schemas.filter((name) => name === TEMPLATE_SCHEMA)
      })),
      fails: "M0C-B1"
    },
    "M0.C-C02": {
      expected: { families: isReadable$actions_lib_checks_fact(pinnedFamilies) ? pinnedFamilies.value : {}, without_schema: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pinnedFamilies, families, schemas }), (found) => ({
        families: keptOf(found.pinnedFamilies, (phase) => (found.families[phase] ?? []).map(nameOf)),
        without_schema: withoutSchema(found.families, found.schemas)
      })),
      fails: "M0C-B2"
    }
  }),
  handover: ({ families }) => isReadable$actions_lib_checks_fact(families) ? {
    families: Object.fromEntries(
      Object.entries(families.value).map(([phase, rows]) => [phase, rows.map((row) => row.key_pattern)])
    )
  } : void 0
});
var keptOf = (pinned, foundIn) => Object.fromEntries(
  Object.entries(pinned).map(([member, wanted]) => {
    const found = new Set(foundIn(member));
    return [member, wanted.filter((name) => found.has(name))];
  })
);
var nameOf = ({ key_pattern }) => key_pattern.replaceAll("*", "each");
var withoutSchema = (found, schemas) => Object.values(found).flat().filter(({ schema }) => schema !== null && !schemas.includes(schema)).map((row) => row.key_pattern);

// actions/m0-authority/lanes/e-exit-readiness.ts
var exitReadiness = defineLane$actions_lib_run_lane({
  id: "M0.E",
  decide: ({ pinnedLaw, answers, successor }) => ({
    "M0.E-C01": {
      expected: { law: isReadable$actions_lib_checks_fact(pinnedLaw) ? pinnedLaw.value : "" },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pinnedLaw, answers }), (found) => ({ law: digestOf$evidence_schemas_src_digest(found.answers) })),
      fails: "M0E-B1"
    },
    "M0.E-C02": {
      expected: { status: "NOT_STARTED", hold_reason: "AWAITING_OPERATOR_ACTIVATION" },
      observed: successor,
      fails: "M0E-B2"
    }
  }),
  handover: ({ answers, successor }) => isReadable$actions_lib_checks_fact(answers) && isReadable$actions_lib_checks_fact(successor) ? { answers: answers.value, successor: successor.value } : void 0
});

// actions/m0-authority/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M0"),
    lanes: [
      built$actions_lib_run_lane(authorityLock, gatherAuthority),
      built$actions_lib_run_lane(scopeLock, gatherScopeLock),
      built$actions_lib_run_lane(evidenceStrategy, gatherStrategy),
      built$actions_lib_run_lane(decisionLog, gatherLog),
      built$actions_lib_run_lane(exitReadiness, gatherExitReadiness)
    ]
  },
  io
);
export {
  run
};
