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

// other-part:actions/lib/ledger/decide.ts
import { decide$actions_lib_ledger_decide } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { seal$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/fold.ts
import { applyEvent$actions_lib_ledger_fold } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";

// actions/lib/ledger/self-test-ledger.ts
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
    payload: { class: "DS-S1", impact: NAME, severity: "STOP", evidence: [NAME] }
  },
  DRIFT_RESOLVED: {
    ...OF_OPERATOR,
    event: "DRIFT_RESOLVED",
    payload: { class: "DS-S1", resolution: "REVERTED", refs: [], stale_lanes: [], approval: APPROVAL }
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
  BUDGET_STOP_SET: { ...M0, event: "BUDGET_STOP_SET", payload: { amount: "1", currency: "USD", snapshot: REF } },
  BUDGET_STOP_CLEARED: {
    ...OF_OPERATOR,
    event: "BUDGET_STOP_CLEARED",
    payload: { amount: "1", currency: "USD", reset_intent: NAME, snapshot: REF, approval: APPROVAL }
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
  protection: { required_reviewers: [NAME], prevent_self_review: false, admin_bypass: true, branch_policy: "none" }
};
var FACTS = {
  nowUtc: NOW,
  substrate: "embedded",
  approval: { record: RECORD, sha256: HEX },
  definitionSha256: HEX,
  missingParts: [],
  planGaps: [],
  plan: DRAFTS.PLAN_EXPANDED.payload,
  pin: { declared: true },
  differingDecisions: [],
  snapshot: { sha256: HEX, faults: [], overallPass: true, blockers: [] },
  knownCodes: ["M0A-B1"],
  cost: { fresh: false, belowStop: false }
};
function answerTo(state, draft, facts = {}) {
  const decision = decide$actions_lib_ledger_decide(state, draft, { ...FACTS, ...facts });
  return "refusal" in decision ? decision.refusal.code : "accepted";
}

// actions/lib/ledger/self-test.ts
var BEGUN = [DRAFTS.LEDGER_INITIALISED, DRAFTS.PHASE_ACTIVATED, DRAFTS.PLAN_EXPANDED];
var EXECUTABLE = [...BEGUN, DRAFTS.DECISION_PINNED, DRAFTS.EXECUTION_GO_GRANTED];
var STATES = {
  NOT_STARTED: ledgerAfter(DRAFTS.LEDGER_INITIALISED),
  ACTIVE: ledgerAfter(...EXECUTABLE),
  BLOCKED: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, failedResult, DRAFTS.BLOCKER_OPENED),
  DONE: ledgerAfter(...EXECUTABLE, DRAFTS.LANE_STARTED, DRAFTS.LANE_RESULT_RECORDED, DRAFTS.PHASE_COMPLETED)
};
var ILLEGAL = "E_ILLEGAL_TRANSITION";
var STATUSES = ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"];
var MATRIX = {
  LEDGER_INITIALISED: ["E_LEDGER_EXISTS", "E_LEDGER_EXISTS", "E_LEDGER_EXISTS", "E_LEDGER_EXISTS"],
  PHASE_ACTIVATED: ["accepted", ILLEGAL, ILLEGAL, ILLEGAL],
  PLAN_EXPANDED: ["E_NOT_ACTIVE", "accepted", "accepted", "E_NOT_ACTIVE"],
  DECISION_PINNED: [ILLEGAL, "accepted", "accepted", ILLEGAL],
  // The answer of the self-test is an activation, which is no permission to execute, to resolve or to waive.
  EXECUTION_GO_GRANTED: [ILLEGAL, "E_APPROVAL_MISMATCH", "E_APPROVAL_MISMATCH", ILLEGAL],
  EXECUTION_GO_REVOKED: [ILLEGAL, "accepted", "accepted", ILLEGAL],
  LANE_STARTED: [ILLEGAL, "accepted", "E_LANE_ATTEMPT", ILLEGAL],
  LANE_RESULT_RECORDED: [ILLEGAL, ILLEGAL, ILLEGAL, ILLEGAL],
  BLOCKER_OPENED: [ILLEGAL, "accepted", "accepted", ILLEGAL],
  BLOCKER_CLOSED: [ILLEGAL, ILLEGAL, "E_BLOCKER_NEEDS_RERUN", ILLEGAL],
  DRIFT_RAISED: [ILLEGAL, "accepted", "accepted", "accepted"],
  DRIFT_RESOLVED: [ILLEGAL, ILLEGAL, "E_DRIFT_CLASS_UNKNOWN", "E_DRIFT_CLASS_UNKNOWN"],
  TRANSITION_CHECKED: [ILLEGAL, "accepted", ILLEGAL, ILLEGAL],
  PHASE_COMPLETED: [ILLEGAL, "E_LANES_OPEN", "E_OPEN_BLOCKERS", ILLEGAL],
  NEXT_PHASE_HELD: ["accepted", ILLEGAL, ILLEGAL, ILLEGAL],
  PHASE_REOPENED: [ILLEGAL, ILLEGAL, ILLEGAL, "E_APPROVAL_MISMATCH"],
  WAIVER_RECORDED: [ILLEGAL, "E_NOT_WAIVABLE", "E_NOT_WAIVABLE", ILLEGAL],
  BUDGET_STOP_SET: ["accepted", "accepted", "accepted", "accepted"],
  BUDGET_STOP_CLEARED: [
    "E_BUDGET_RESET_INTENT_MISSING",
    "E_BUDGET_RESET_INTENT_MISSING",
    "E_BUDGET_RESET_INTENT_MISSING",
    "E_BUDGET_RESET_INTENT_MISSING"
  ],
  EVIDENCE_SEALED: ["accepted", "accepted", "accepted", "accepted"]
};
var matrixFaults = () => Object.keys(MATRIX).flatMap(
  (event) => STATUSES.flatMap((status, index) => {
    const wanted = MATRIX[event][index];
    const answer = answerTo(STATES[status], DRAFTS[event]);
    return STATES[status].phases.M0.status === status && answer === wanted ? [] : [`${event} on ${status} is answered ${answer}, not ${wanted}`];
  })
);
function driftStopsTheLine() {
  const raised = ledgerAfter(...EXECUTABLE, DRAFTS.DRIFT_RAISED);
  const unknown = { ...DRAFTS.DRIFT_RAISED, payload: { ...DRAFTS.DRIFT_RAISED.payload, class: "DS-X1" } };
  return faults([
    ["drift blocks the phase", raised.phases.M0.status === "BLOCKED"],
    ["drift stops lanes", answerTo(raised, DRAFTS.LANE_STARTED) === "E_DRIFT_OPEN"],
    ["drift stops completion", answerTo(raised, DRAFTS.PHASE_COMPLETED) === "E_DRIFT_OPEN"],
    [
      "only the operator resolves drift",
      answerTo(raised, { ...DRAFTS.DRIFT_RESOLVED, actor: CONTROLLER }, { driftReverted: true }) === "E_ACTIVATION_NOT_OPERATOR"
    ],
    ["a revert needs proof", answerTo(raised, DRAFTS.DRIFT_RESOLVED) === "E_DRIFT_NO_EVIDENCE"],
    ["an unknown class is refused", answerTo(STATES.ACTIVE, unknown) === "E_DRIFT_CLASS_UNKNOWN"]
  ]);
}
function transitionFaults() {
  const begun = ledgerAfter(...BEGUN);
  const decided = ledgerAfter(...BEGUN, DRAFTS.DECISION_PINNED);
  const used = { ...STATES.NOT_STARTED, usedNonces: ["self-test"] };
  const byController = { ...DRAFTS.PHASE_ACTIVATED, actor: CONTROLLER };
  return [
    ...matrixFaults(),
    ...faults([
      ["automation cannot activate", answerTo(STATES.NOT_STARTED, byController) === "E_ACTIVATION_NOT_OPERATOR"],
      ["one phase holds the slot", answerTo(STATES.ACTIVE, nextActivation) === "E_SLOT_OCCUPIED"],
      ["a phase needs its predecessor", answerTo(STATES.NOT_STARTED, nextActivation) === "E_PREDECESSOR_NOT_DONE"],
      ["execution needs every decision", answerTo(begun, DRAFTS.EXECUTION_GO_GRANTED) === "E_DECISION_INCOMPLETE"],
      ["a lane needs the execution go", answerTo(decided, DRAFTS.LANE_STARTED) === "E_NO_EXECUTION_GO"],
      ["an approval is good once", answerTo(used, DRAFTS.PHASE_ACTIVATED) === "E_ACTIVATION_TOKEN_REUSED"],
      [
        "a changed definition runs nothing",
        answerTo(STATES.ACTIVE, DRAFTS.LANE_STARTED, { definitionSha256: "f".repeat(64) }) === "E_DEFINITION_CHANGED"
      ]
    ])
  ];
}
var faults = (rules) => rules.filter(([, holds]) => !holds).map(([rule]) => rule);

// other-part:actions/lib/platform/checkout-files.ts
import { findCheckoutFiles$actions_lib_platform_checkout_files } from "./lib.mjs";
import { readCheckoutJson$actions_lib_platform_checkout_files } from "./lib.mjs";

// other-part:actions/lib/platform/git.ts
import { readCommitted$actions_lib_platform_git } from "./lib.mjs";

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { flag$actions_lib_run_handover } from "./lib.mjs";
import { form$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
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
  drift: await observe$actions_lib_checks_fact(readDrift),
  operatorOnly: await observe$actions_lib_checks_fact(async () => operatorEvents(await readLedgerEvents()))
});
async function readDrift() {
  const events = await readLedgerEvents();
  const [raised, resolved] = ["DRIFT_RAISED", "DRIFT_RESOLVED"].map((name) => events.find((one) => one.event === name));
  return {
    classes: DRIFT_CLASSES$actions_lib_ledger_drift,
    events: { DRIFT_RAISED: raised?.demands ?? [], DRIFT_RESOLVED: resolved?.demands ?? [] },
    resolutions: resolved?.choices.resolution ?? [],
    faults: driftStopsTheLine()
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
var gatherStrategy = async () => ({
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M0.D", {
      entries: list$actions_lib_run_handover(record$actions_lib_run_handover({ key: text$actions_lib_run_handover, decision: text$actions_lib_run_handover, at_utc: text$actions_lib_run_handover, pinned_by: text$actions_lib_run_handover }))
    }),
    of: ({ entries }) => isReadable$actions_lib_checks_fact(entries) ? { entries: entries.value } : void 0
  }
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
var gatherExitReadiness = async ({ ledger }) => ({
  faults: await observe$actions_lib_checks_fact(transitionFaults),
  successor: await observe$actions_lib_checks_fact(() => ({
    status: ledger.phases.M1.status,
    hold_reason: ledger.phases.M1.holdReason ?? null
  }))
});

// actions/lib/handovers/m0.ts
var HEX64 = form$actions_lib_run_handover(/^[0-9a-f]{64}$/);
var authorityHandover = handoverOf$actions_lib_run_handover("M0.A", {
  authority: list$actions_lib_run_handover(record$actions_lib_run_handover({ rank: count$actions_lib_run_handover, id: text$actions_lib_run_handover, sha256: HEX64 })),
  /** Digest of the whole list, which `run.json` carries on. */
  spec_sha256: HEX64,
  registry_sha256: HEX64,
  roadmap_sha256: HEX64,
  scope: text$actions_lib_run_handover,
  drift_protocol: record$actions_lib_run_handover({ classes: list$actions_lib_run_handover(text$actions_lib_run_handover), events: byName$actions_lib_run_handover(list$actions_lib_run_handover(text$actions_lib_run_handover)), holds: flag$actions_lib_run_handover }),
  activation_rule: record$actions_lib_run_handover({ operator_only: list$actions_lib_run_handover(text$actions_lib_run_handover) })
});

// actions/m0-authority/lanes/a-authority-lock.ts
var CLASSES = [
  ...["DS-S1", "DS-S2", "DS-S3", "DS-S4", "DS-S5", "DS-S6", "DS-S7", "DS-S8", "DS-S9"],
  ...["DS-M1", "DS-M2"],
  ...["DS-I1", "DS-I2", "DS-I3", "DS-I4", "DS-I5", "DS-I6"],
  ...["DS-B1", "DS-B2", "DS-B3", "DS-B4", "DS-B5"],
  ...["DS-E1", "DS-E2", "DS-E3", "DS-E4", "DS-E5"]
];
var PROTOCOL = {
  DRIFT_RAISED: ["class", "impact", "severity", "evidence"],
  DRIFT_RESOLVED: ["class", "resolution", "refs", "stale_lanes"]
};
var authorityLock = defineLane$actions_lib_run_lane({
  id: "M0.A",
  decide: (facts, _written, { substrate }) => ({
    "M0.A-C01": authorityList(facts, substrate),
    "M0.A-C02": {
      expected: { classes: CLASSES, undemanded: [], resolutions: ["REVERTED", "REPINNED"], faults: [] },
      observed: mapFact$actions_lib_checks_fact(facts.drift, ({ classes, events, resolutions, faults: faults2 }) => ({
        classes,
        undemanded: Object.entries(PROTOCOL).flatMap(
          ([event, members]) => members.filter((name) => events[event]?.includes(name) !== true).map((name) => `${event}: ${name}`)
        ),
        resolutions,
        faults: faults2
      })),
      fails: "M0A-B2"
    }
  }),
  handover: {
    schema: authorityHandover,
    of: ({ list, scope, roadmap, drift, operatorOnly }, _written, { registrySha256 }) => {
      const read = allReadable$actions_lib_checks_check({ list, scope, roadmap, drift, operatorOnly });
      if (!isReadable$actions_lib_checks_fact(read)) return void 0;
      const { classes, events, faults: faults2 } = read.value.drift;
      return {
        authority: read.value.list,
        spec_sha256: digestOf$evidence_schemas_src_digest(read.value.list),
        registry_sha256: registrySha256,
        roadmap_sha256: digestOf$evidence_schemas_src_digest(read.value.roadmap),
        scope: read.value.scope,
        drift_protocol: { classes, events, holds: faults2.length === 0 },
        activation_rule: { operator_only: read.value.operatorOnly }
      };
    }
  }
});
function authorityList({ list, committed, pinnedOrder, pinnedSpec }, substrate) {
  return {
    expected: {
      order: isReadable$actions_lib_checks_fact(pinnedOrder) ? pinnedOrder.value : [],
      ranks: isReadable$actions_lib_checks_fact(pinnedOrder) ? pinnedOrder.value.map((_, index) => index + 1) : [],
      sha256: isReadable$actions_lib_checks_fact(pinnedSpec) ? pinnedSpec.value.sha256 : "",
      committed: substrate === "embedded" ? { $one_of: ["same", "differs", "no_repository"] } : "same"
    },
    observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ list, committed, pinnedOrder, pinnedSpec }), (found) => ({
      order: found.list.map(({ id }) => id),
      ranks: found.list.map(({ rank }) => rank),
      sha256: digestOf$evidence_schemas_src_digest(found.list),
      committed: found.committed
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M0.B", {
      scope: text$actions_lib_run_handover,
      roadmap: list$actions_lib_run_handover(record$actions_lib_run_handover({ plan_phase: text$actions_lib_run_handover, name: text$actions_lib_run_handover, phase_ids: list$actions_lib_run_handover(text$actions_lib_run_handover) })),
      roadmap_sha256: form$actions_lib_run_handover(/^[0-9a-f]{64}$/)
    }),
    of: ({ scope, roadmap }) => isReadable$actions_lib_checks_fact(scope) && isReadable$actions_lib_checks_fact(roadmap) ? { scope: canonicalJson$evidence_schemas_src_canonical_json(scope.value), roadmap: roadmap.value, roadmap_sha256: digestOf$evidence_schemas_src_digest(roadmap.value) } : void 0
  }
});

// actions/m0-authority/lanes/c-evidence-strategy.ts
var TEMPLATE_SCHEMA = "phase_evidence.v1";
var TEMPLATE = {
  phase: ["phase_id", "plan_phase"],
  run: ["platform_run_id"],
  authority: ["authority_refs"],
  entry_gate: ["entry_gate_results"],
  definition_of_done: ["dod_results"],
  committed_evidence: ["committed_evidence"],
  failure_and_rollback: ["failure_note"],
  verdict: ["verdict"],
  operator_and_time: ["operator", "written_at_utc"]
};
var FIDELITY = {
  M1: ["packaging_provenance.json"],
  M2: ["handle_resolution_snapshot.json", "core_apply_snapshot.json", "demo_apply_snapshot.json"],
  M3: ["run.json"],
  M4: ["operate/daemons_ready.json"],
  M5: ["oracle/checker_pass.json", "stream_view/ts_utc/output_id=*/_stream_sort_receipt.json"],
  M6: [
    "ingest/ig_ready.json",
    "ingest/receipt_summary.json",
    "ingest/quarantine_summary.json",
    "ingest/kafka_offsets_snapshot.json"
  ],
  M7: ["rtdl_core/caught_up.json", "decision_lane/audit_summary.json", "case_labels/label_summary.json"],
  M8: [
    "obs/run_report.json",
    "obs/reconciliation.json",
    "obs/environment_conformance.json",
    "obs/replay_anchors.json",
    "run_completed.json"
  ],
  M9: ["teardown/teardown_proof.json", "m9_e_post_destroy_residual_snapshot.json"],
  M10: [
    "m10_b_semantic_20_snapshot.json",
    "m10_c_semantic_200_snapshot.json",
    "m10_g_soak_snapshot.json",
    "m10_d_incident_drill_snapshot.json",
    "m10_certification_bundle_index.json"
  ]
};
var evidenceStrategy = defineLane$actions_lib_run_lane({
  id: "M0.C",
  decide: ({ demanded, families, schemas }) => ({
    "M0.C-C01": {
      expected: { template: TEMPLATE, schema: [TEMPLATE_SCHEMA] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ demanded, schemas }), (found) => ({
        template: Object.fromEntries(
          Object.entries(TEMPLATE).map(([item, wanted]) => [
            item,
            wanted.filter((name) => found.demanded.includes(name))
          ])
        ),
        schema: found.schemas.filter((name) => name === TEMPLATE_SCHEMA)
      })),
      fails: "M0C-B1"
    },
    "M0.C-C02": {
      expected: { families: FIDELITY, without_schema: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ families, schemas }), (found) => ({
        families: kept(found.families),
        without_schema: withoutSchema(found.families, found.schemas)
      })),
      fails: "M0C-B2"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M0.C", { families: byName$actions_lib_run_handover(list$actions_lib_run_handover(text$actions_lib_run_handover)) }),
    of: ({ families }) => isReadable$actions_lib_checks_fact(families) ? {
      families: Object.fromEntries(
        Object.entries(families.value).map(([phase, rows]) => [phase, rows.map((row) => row.key_pattern)])
      )
    } : void 0
  }
});
var kept = (found) => Object.fromEntries(
  Object.entries(FIDELITY).map(([phase, wanted]) => [
    phase,
    wanted.filter((pattern) => found[phase]?.some((row) => row.key_pattern === pattern))
  ])
);
var withoutSchema = (found, schemas) => Object.values(found).flat().filter(({ schema }) => schema !== null && !schemas.includes(schema)).map((row) => row.key_pattern);

// actions/m0-authority/lanes/e-exit-readiness.ts
var exitReadiness = defineLane$actions_lib_run_lane({
  id: "M0.E",
  decide: ({ faults: faults2, successor }) => ({
    "M0.E-C01": { expected: [], observed: faults2, fails: "M0E-B1" },
    "M0.E-C02": {
      expected: { status: "NOT_STARTED", hold_reason: "AWAITING_OPERATOR_ACTIVATION" },
      observed: successor,
      fails: "M0E-B2"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M0.E", {
      faults: list$actions_lib_run_handover(text$actions_lib_run_handover),
      successor: record$actions_lib_run_handover({ status: text$actions_lib_run_handover, hold_reason: nullable$actions_lib_run_handover(text$actions_lib_run_handover) })
    }),
    of: ({ faults: faults2, successor }) => isReadable$actions_lib_checks_fact(faults2) && isReadable$actions_lib_checks_fact(successor) ? { faults: faults2.value, successor: successor.value } : void 0
  }
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
