import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:runtime/src/events/engine-run.ts
import { findS3Prefix$runtime_src_events_engine_run } from "./substrate.mjs";
import { parseRunReceipt$runtime_src_events_engine_run } from "./substrate.mjs";

// actions/lib/bundle/scope/run-kinds.ts
var HEX32 = "[0-9a-f]{32}";
var HEX64 = "[0-9a-f]{64}";
var LANE = "(?:lane=\\d+-of-\\d+/)?";
var kind = (name, rest = {}) => ({ name: new RegExp(`^${name}$`), ...rest });
var by = (...writers) => ({ writers });
var ofGuard = (guard, document, schema) => kind(`evidence/(?:emulated|dev_min)/infra_guard/${guard}_\\d{8}T\\d{6}Z/${document}(?:_attempt[2-9])?\\.json`, {
  schema
});
var INFRA_KINDS = [
  ofGuard("stack_apply", "stack_apply_snapshot", "stack_apply_snapshot.v1"),
  ofGuard("stack_teardown", "stack_teardown_snapshot", "stack_teardown_snapshot.v1"),
  ofGuard("stack_absence", "stack_absence_snapshot", "stack_absence_snapshot.v1"),
  ofGuard("secret_rotation", "secret_rotation_snapshot", "secret_rotation_snapshot.v1"),
  ofGuard("drift_plan", "drift_plan_snapshot", "drift_plan_snapshot.v1"),
  ofGuard("rightsizing", "rightsizing_report", "rightsizing_report.v1"),
  ofGuard("idle_guard", "idle_guard_snapshot", "idle_guard_snapshot.v1"),
  ofGuard("cost_guard", "cost_guardrail_snapshot", "cost_guardrail_snapshot.v1"),
  ofGuard("cost_guard", "cost", "cost_snapshot.v1"),
  ofGuard("cost_guard", "confluent_billing_snapshot", "confluent_billing_snapshot.v1"),
  kind("dev_min/infra/demo/[A-Za-z0-9_-]{1,64}/manifest\\.json", { schema: "demo_manifest.v1" }),
  kind("dev_min/infra/confluent/[A-Za-z0-9_-]{1,64}/topic_catalog\\.json", { schema: "topic_catalog.v1" })
];
var RUN_KINDS = [
  kind("bundle_index\\.json", { schema: "bundle_index.v1" }),
  kind("run_reservation\\.json", { schema: "run_reservation.v1" }),
  kind("run\\.json", { schema: "run_manifest.v1" }),
  kind("run_started\\.json", { schema: "run_started.v1" }),
  kind("run_completed(?:\\.supersede-\\d{1,3})?\\.json", { schema: "run_completed.v1", ...by("reporter") }),
  kind("P\\(-1\\)/[a-z0-9_-]+\\.json"),
  kind("(?:P\\d{1,2}|certification)/phase_evidence_m\\d{1,2}(?:_attempt\\d+)?\\.json", { schema: "phase_evidence.v1" }),
  kind("operate/daemons_ready\\.json", { schema: "daemons_ready.v1", ...by("M4.H") }),
  kind("operate/demo_session\\.json", { schema: "demo_session.v1" }),
  kind("oracle/seed_snapshot\\.json", { schema: "seed_snapshot.v1" }),
  kind("oracle/inlet_assertion_snapshot\\.json", { schema: "inlet_assertion_snapshot.v1" }),
  kind("oracle/functional_workload_profile\\.json", { schema: "functional_workload_profile.v1" }),
  kind("oracle/stream_sort_summary\\.json", { schema: "stream_sort_summary.v1", ...by("M5.E") }),
  kind("oracle/checker_pass\\.json", { schema: "checker_pass.v1" }),
  kind("ingest/ig_ready\\.json", { schema: "ig_ready.v1", ...by("M6.C") }),
  kind("ingest/receipt_summary\\.json", { schema: "receipt_summary.v1", ...by("reporter") }),
  kind("ingest/quarantine_summary\\.json", { schema: "quarantine_summary.v1", ...by("reporter") }),
  kind("ingest/kafka_offsets_snapshot\\.json", { schema: "kafka_offsets_snapshot.v1", ...by("reporter") }),
  kind("sr/sr_pass\\.json", { schema: "sr_pass.v1", ...by("sr") }),
  kind("sr/ready_publish_receipt\\.json", { schema: "ready_publish_receipt.v1", ...by("sr") }),
  kind(`sr/ready_signal/${HEX32}\\.json`, { schema: "ready_signal.v1" }),
  kind(`sr/run_facts_view/${HEX32}\\.json`, { schema: "run_facts_view.v1" }),
  kind(`sr/run_plan/${HEX32}\\.json`, { schema: "sr_run_plan.v1" }),
  kind(`sr/run_status/${HEX32}\\.json`, { schema: "sr_run_status.v1" }),
  kind(`sr/run_record/${HEX32}/\\d{6}-${HEX64}\\.json`, { schema: "sr_run_event.v1" }),
  kind(`sr/quarantine/${HEX32}\\.json`, { schema: "sr_quarantine.v1" }),
  kind("sr/instance_receipts/.+/instance_receipt\\.json", { schema: "sr_instance_receipt.v1" }),
  kind(`wsp/${LANE}wsp_start\\.json`, { schema: "wsp_start.v1", ...by("wsp") }),
  kind(`wsp/${LANE}wsp_summary\\.json`, { schema: "wsp_summary.v1", ...by("wsp") }),
  kind(`wsp/${LANE}ready_runs/${HEX64}/\\d{6}_[a-z_]+\\.json`, { schema: "wsp_ready_run.v1" }),
  kind("ig/receipts/segment=\\d{8}T\\d{4}-\\d{8}\\.jsonl\\.zst"),
  kind(`ig/reconciliation/${HEX32}\\.json`, { schema: "reconciliation_record.v1" }),
  kind("ig/policy/active\\.json", { schema: "ig_policy_active.v1" }),
  kind("ig/health/last_probe\\.json", { schema: "ig_last_probe.v1" }),
  kind("[a-z-]+/health/last_health\\.json", { schema: "health_document.v1" }),
  kind("rtdl_core/offsets_snapshot\\.json", { schema: "offsets_snapshot.v1", ...by("lag-sampler") }),
  kind("rtdl_core/caught_up\\.json", { schema: "caught_up.v1", ...by("lag-sampler") }),
  kind("rtdl_core/archive_write_summary\\.json", { schema: "archive_write_summary.v1", ...by("lag-sampler") }),
  kind("decision_lane/decision_summary\\.json", { schema: "decision_summary.v1", ...by("decision-summary") }),
  kind("decision_lane/action_summary\\.json", { schema: "action_summary.v1", ...by("decision-summary") }),
  kind("decision_lane/audit_summary\\.json", { schema: "audit_summary.v1", ...by("decision-summary") }),
  kind("decision_log_audit/records/partition=\\d{1,7}/segment=\\d{1,16}-\\d{1,16}\\.jsonl\\.zst"),
  kind("case_labels/case_summary\\.json", { schema: "case_summary.v1", ...by("case-summary") }),
  kind("case_labels/label_summary\\.json", { schema: "label_summary.v1", ...by("case-summary") }),
  kind(`online_feature_plane/snapshots/${HEX32}/${HEX64}\\.json`, { schema: "feature_snapshot.v1" }),
  kind("label_store/slices/resolved_as_of_[0-9a-f]{16}_[0-9a-f]{16}\\.json", { schema: "label_slice.v1" }),
  kind("obs/run_report\\.json", { schema: "run_report.v1", ...by("reporter") }),
  kind("obs/reconciliation\\.json", { schema: "reconciliation.v1", ...by("reporter") }),
  kind("obs/replay_anchors\\.json", { schema: "replay_anchors.v1", ...by("reporter") }),
  kind("obs/anomaly_summary\\.json", { schema: "anomaly_summary.v1", ...by("reporter") }),
  kind("obs/closure_blocked\\.json", { schema: "closure_blocked.v1", ...by("reporter") }),
  kind("obs/environment_conformance\\.json", { schema: "environment_conformance.v1", ...by("env-conformance") }),
  kind("obs/conformance_probe\\.json"),
  kind("obs/governance/events\\.jsonl"),
  kind(`obs/governance/events/${HEX64}\\.json`, { schema: "governance_event.v1" }),
  kind("obs/reporter_lock\\.jsonl"),
  kind("obs/reporter_lock/[0-9TZ]+_[A-Za-z0-9-]+_[A-Z]+\\.json", { schema: "reporter_lock_event.v1" }),
  kind("m10/injection_manifest\\.json", { schema: "injection_manifest.v1" }),
  kind("m10/injection_result\\.json", { schema: "injection_result.v1", ...by("duplicate-injector") }),
  kind("teardown/teardown_proof\\.json", { schema: "teardown_proof.v1" })
];
var PURPOSES = "activation|execution_go|decision|revocation|reopening|drift_resolution|waiver|budget_reset";
var EXECUTION_KINDS = [
  kind(`approval_(?:${PURPOSES})_[a-z0-9_]+\\.json`, { schema: "approval_record.v1" }),
  kind("drift_review_ds_[a-z]\\d_\\d{1,3}\\.json", { schema: "drift_review.v1" }),
  kind("decision_log(?:_attempt\\d+)?\\.json", { schema: "decision_log.v1" }),
  kind("failure_record_[a-z0-9_]+_\\d+\\.json", { schema: "failure_record.v1" }),
  kind("phase_evidence(?:_attempt\\d+)?\\.json", { schema: "phase_evidence.v1" }),
  kind("bundle_index\\.json", { schema: "bundle_index.v1" })
];
var LEDGER_KINDS = [
  kind("events/\\d{8}\\.json", { schema: "ledger_event.v1" }),
  kind("state\\.json", { schema: "ledger_state.v1" })
];
var ORACLE_KINDS = [
  kind("(?:.+/)?_oracle_pack_manifest\\.json", { schema: "oracle_pack_manifest.v1" }),
  kind("(?:.+/)?_SEALED\\.json", { schema: "oracle_seal.v1" }),
  kind("(?:.+/)?run_receipt\\.json", { read: parseRunReceipt$runtime_src_events_engine_run }),
  kind(".+/_stream_view_manifest\\.json", { schema: "stream_view_manifest.v1" }),
  kind(".+/_stream_sort_receipt\\.json", { schema: "stream_sort_receipt.v1" })
];
var ARCHIVE_KINDS = [
  kind("topic=[A-Za-z0-9._-]+/partition=\\d{1,7}/segment=\\d{1,16}-\\d{1,16}\\.jsonl\\.zst")
];
var QUARANTINE_KINDS = [
  kind(`(?:index|payloads)/${HEX32}\\.json`),
  kind("(?:index|payloads)/segment=\\d{8}T\\d{4}-\\d{8}\\.jsonl\\.zst")
];

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { closureSet$evidence_schemas_src_handles } from "./schemas.mjs";
import { findHandleAbsence$evidence_schemas_src_handles } from "./schemas.mjs";
import { findHandleFault$evidence_schemas_src_handles } from "./schemas.mjs";
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { isClosureLane$evidence_schemas_src_handles } from "./schemas.mjs";
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-mask.ts
import { masked$evidence_schemas_src_secret_mask } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-rules.ts
import { SCANNER_VERSION$evidence_schemas_src_secret_rules } from "./schemas.mjs";
import { rulesSha256$evidence_schemas_src_secret_rules } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// actions/lib/bundle/raw-payload.ts
var isRawPayload = ({ bucket: bucket2, key }) => bucket2 === handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET") && /^quarantine\/[^/]+\/payloads\/[0-9a-f]{32}\.json$/.test(key);

// actions/lib/bundle/bounds.ts
var MIB = 1024 * 1024;
var BOUNDS = {
  /** Objects and their older versions. */
  entries: 40500,
  manifestBytes: 20 * MIB,
  /** The largest one is the index of a run. */
  documentBytes: 8 * MIB,
  /** All documents are held at once. One takes its text, and for each value some memory however short it is. */
  documentsBytes: 24 * MIB,
  valueBytes: 48,
  /** A data object is read whole: segments hold ten thousand records and shrink twentyfold. */
  objectBytes: 24 * MIB
};
var MANIFEST_VALUES_MAX = 8 * BOUNDS.entries + 1e3;
var isLedgerCopy = ({ bucket: bucket2, key }) => bucket2 === handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET") && /^evidence\/[a-z_]+\/ledger\/state\.json$/.test(key);
var isHeldDocument = (entry2) => entry2.key.endsWith(".json") && !isRawPayload(entry2) && !isLedgerCopy(entry2);
var documentRoom = (bytes, values) => bytes + values * BOUNDS.valueBytes;

// actions/lib/rules/closure-objects.ts
var CLOSURE_HANDLES = {
  run_report: "RUN_REPORT_PATH_PATTERN",
  reconciliation: "RECONCILIATION_PATH_PATTERN",
  replay_anchors: "REPLAY_ANCHORS_PATH_PATTERN",
  environment_conformance: "ENV_CONFORMANCE_PATH_PATTERN",
  anomaly_summary: "ANOMALY_SUMMARY_PATH_PATTERN",
  governance_events: "GOVERNANCE_EVENTS_PATH_PATTERN"
};
var CLOSURE_NAMES = Object.keys(CLOSURE_HANDLES);
var BY_DAEMON = "environment_conformance";
var MARKER = "run_completed";
var REPORTER_OBJECTS = [...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON), MARKER];

// actions/lib/phase-end/decision-log.ts
var DECISION_LOG = "decision_log.json";
function decisionLogBody(state, phase) {
  const { pinned, lanes } = state.phases[phase];
  return {
    decisions: Object.entries(pinned).map(([key, { seq, source, digest }]) => ({ key, seq, source, digest })).sort((one, other) => one.seq - other.seq),
    actions: Object.entries(lanes).flatMap(
      ([lane2, { status, executionId, attempt, resultSeq }]) => status === "NOT_RUN" || executionId === void 0 ? [] : [{ lane: lane2, execution_id: executionId, attempt, seq: resultSeq, status }]
    )
  };
}
function decisionLogFaults(log, state, { phase, executionId }) {
  const { decisions, actions } = decisionLogBody(state, phase);
  const parts = [
    ["plan_phase", log.plan_phase === phase],
    ["execution_id", log.execution_id === executionId],
    ["decisions", digestOf$evidence_schemas_src_digest(log.decisions) === digestOf$evidence_schemas_src_digest(decisions)],
    ["actions", digestOf$evidence_schemas_src_digest(log.actions) === digestOf$evidence_schemas_src_digest(actions)],
    ["an entry with the execution", log.actions.some((action) => action.execution_id === executionId)]
  ];
  return parts.filter(([, holds4]) => !holds4).map(([name]) => name);
}

// actions/lib/checks/meets.ts
var FORMS = {
  image_digest: /^sha256:[0-9a-f]{64}$/,
  hex64: /^[0-9a-f]{64}$/,
  git_tag: /^git-[0-9a-f]{40}$/,
  source_tag: /^src-[0-9a-f]{64}$/,
  platform_run_id: /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/,
  s3_uri: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[^\s*?]+$/,
  verdict: /^(ADVANCE_TO_M([1-9]|10)|HOLD_M([0-9]|10))$/
};
var DEPTH_MAX = 64;
function meets(expected, observed, depth = 0) {
  if (depth > DEPTH_MAX) return false;
  if (Array.isArray(expected)) {
    if (!Array.isArray(observed) || observed.length !== expected.length) return false;
    return expected.every((one, index) => meets(one, observed[index], depth + 1));
  }
  if (!isObject(expected)) return canonicalJson$evidence_schemas_src_canonical_json(expected ?? null) === canonicalJson$evidence_schemas_src_canonical_json(observed ?? null);
  const names = Object.keys(expected);
  const [operator] = names;
  if (operator?.startsWith("$") === true) {
    return names.length === 1 && holds(operator, expected[operator], { observed, depth });
  }
  if (!isObject(observed) || Object.keys(observed).length !== names.length) return false;
  return names.every((name) => Object.hasOwn(observed, name) && meets(expected[name], observed[name], depth + 1));
}
function holds(operator, operand, { observed, depth }) {
  const numbers = typeof observed === "number" && typeof operand === "number" && Number.isFinite(observed);
  switch (operator) {
    case "$at_least":
      return numbers && observed >= operand;
    case "$at_most":
      return numbers && observed <= operand;
    case "$above":
      return numbers && observed > operand;
    case "$one_of":
      return Array.isArray(operand) && operand.some((one) => !isObject(one) && one === observed);
    case "$form":
      return typeof observed === "string" && typeof operand === "string" && Object.hasOwn(FORMS, operand) && FORMS[operand].test(observed);
    case "$non_empty":
      return (typeof observed === "string" || Array.isArray(observed)) && observed.length > 0;
    case "$each":
      return Array.isArray(observed) && observed.every((one) => meets(operand, one, depth + 1));
    default:
      return false;
  }
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// other-part:runtime/src/truth/guards.ts
import { isRefusing$runtime_src_truth_guards } from "./substrate.mjs";

// actions/lib/ledger/events.ts
var PLAN_PHASES = ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"];
var eventName = (seq) => `${String(seq).padStart(8, "0")}.json`;
function seal(draft, previous, { atUtc, ci, nonce }) {
  const unsealed = {
    schema: "fp.ledger_event.v1",
    seq: (previous?.seq ?? 0) + 1,
    phase: draft.phase,
    ...draft.lane === void 0 ? {} : { lane: draft.lane },
    actor: draft.actor,
    at_utc: atUtc,
    event: draft.event,
    payload: draft.payload,
    ci,
    ...nonce === void 0 ? {} : { nonce },
    prev_event_sha256: previous?.event_sha256 ?? null
  };
  return { ...unsealed, event_sha256: digestOf$evidence_schemas_src_digest(unsealed) };
}
function findBrokenLink(events) {
  let previous;
  for (const event of events) {
    const { event_sha256, ...unsealed } = event;
    if (event.seq !== (previous?.seq ?? 0) + 1) return `event ${event.seq} follows ${previous?.seq ?? 0}`;
    if (event.prev_event_sha256 !== (previous?.event_sha256 ?? null))
      return `event ${event.seq} names another predecessor`;
    if (digestOf$evidence_schemas_src_digest(unsealed) !== event_sha256) return `event ${event.seq} does not have its digest`;
    if (previous !== void 0 && event.at_utc < previous.at_utc)
      return `event ${event.seq} is older than its predecessor`;
    previous = event;
  }
  return void 0;
}

// actions/lib/ledger/derived.ts
var findOccupant = (state) => PLAN_PHASES.find((phase) => {
  const { status, waitingOn } = state.phases[phase];
  return (status === "ACTIVE" || status === "BLOCKED") && waitingOn === void 0;
});
var predecessorOf = (phase) => PLAN_PHASES[PLAN_PHASES.indexOf(phase) - 1];
var [, ...LATER_PHASES] = PLAN_PHASES;
var successorOf = (phase) => LATER_PHASES[PLAN_PHASES.indexOf(phase)];
var sealingPhase = (state) => findOccupant(state) ?? PLAN_PHASES.findLast((name) => state.phases[name].status === "DONE") ?? "M0";
function findExecution(state, phase) {
  const lanes = Object.values(state.phases[phase].lanes).filter((lane2) => lane2.snapshot !== void 0);
  return lanes.sort((a, b) => b.resultSeq - a.resultSeq)[0]?.executionId;
}
function executionsUpTo(state, phase, executionId) {
  const ids = {};
  for (const before of PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(phase))) {
    const newest = findExecution(state, before);
    if (newest !== void 0) ids[before] = newest;
  }
  return { ...ids, [phase]: executionId };
}
var unresolvedDecisions = (phase) => phase.requiredDecisions.filter((key) => phase.pinned[key] === void 0);
var pinnedOtherwise = ({ phases }, name, { key, digest }) => PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(name)).find((earlier) => {
  const known3 = phases[earlier].pinned[key];
  return known3 !== void 0 && known3.digest !== digest;
});
var pinnedHandles = ({ phases }) => PLAN_PHASES.flatMap((phase) => Object.entries(phases[phase].pinned)).filter(([key, { value }]) => isHandleKey$evidence_schemas_src_handles(key) && value !== null).map(([key, { value }]) => [key, value]);
var pinnedDigest = (phase, key) => key === "plan" ? phase.definitionSha256 : phase.pinned[key]?.digest;
var specSha256 = ({ phases }) => phases.M0.pinned.spec_version?.value?.split("@")[1] ?? null;
function isOnGitHub({ phases }, phase) {
  const mechanism = phases[phase].activation?.approval_mechanism;
  return mechanism !== void 0 && mechanism !== "recorded_answer";
}
var isStale = (phase) => Object.values(phase.lanes).some(({ status }) => status === "STALE");
function phaseCoverage({ lanes }) {
  const rows = Object.entries(lanes);
  return {
    planned_lanes: rows.filter(([, lane2]) => lane2.planned).map(([id]) => id),
    planned_checks: rows.flatMap(([, lane2]) => lane2.coverage.planned_checks),
    not_applicable_checks: rows.flatMap(([, lane2]) => lane2.coverage.not_applicable_checks)
  };
}
function runCoverage(state) {
  const completed = PLAN_PHASES.flatMap((phase) => state.phases[phase].completed ?? []);
  return {
    planned_lanes: completed.flatMap(({ coverage }) => coverage.planned_lanes),
    planned_checks: completed.flatMap(({ coverage }) => coverage.planned_checks),
    not_applicable_checks: completed.flatMap(({ coverage }) => coverage.not_applicable_checks)
  };
}
function finalWord(state) {
  const open = PLAN_PHASES.filter((name) => {
    const phase = state.phases[name];
    return phase.status !== "DONE" || isStale(phase) || phase.openDrift.length > 0;
  });
  const [first] = open.filter((phase) => phase !== "M10");
  if (first !== void 0) return `HOLD_${first}`;
  const { planned_lanes, planned_checks } = runCoverage(state);
  const isPartial = planned_lanes.length + planned_checks.length > 0 || state.phases.M10.status === "NOT_STARTED";
  if (isPartial) return "REHEARSED_PARTIAL";
  return open.length === 0 ? "REHEARSED" : "HOLD_M10";
}
function isExecutionOf(phase, executionId) {
  const [, name, ...parts] = /^(m\d{1,2})_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(executionId) ?? [];
  if (name !== phase.toLowerCase()) return false;
  const [year, month, day, hour, minute, second] = parts;
  const text2 = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(text2);
  return !Number.isNaN(time) && new Date(time).toISOString() === text2;
}

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// actions/lib/checks/fact.ts
var fact = (value) => ({ value });
var isReadable = (read) => "value" in read;
async function observe(read) {
  try {
    return { value: await read() };
  } catch (error2) {
    return { unreadable: (error2 instanceof Error ? error2.message : String(error2)).slice(0, 256) };
  }
}
var observeFrom = async (read, next) => isReadable(read) ? observe(() => next(read.value)) : read;
var mapFact = (read, change) => isReadable(read) ? { value: change(read.value) } : read;
var valueOr = (read, fallback) => isReadable(read) ? read.value : fallback;
var saysUnreadable = (observed) => typeof observed === "object" && observed !== null && Object.keys(observed).join() === "unreadable" && typeof observed.unreadable === "string";

// actions/lib/checks/outcome.ts
var OUTCOMES = ["pass", "not_applicable", "planned", "fail"];
var worstOf = (outcomes) => OUTCOMES[Math.max(0, ...outcomes.map((one) => OUTCOMES.indexOf(one)))] ?? "fail";
function tallyOf(outcomes) {
  const count2 = (outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    pass: count2("pass"),
    fail: count2("fail"),
    planned: count2("planned"),
    not_applicable: count2("not_applicable")
  };
}
function mayRest(substrate, outcome) {
  switch (outcome) {
    case "pass":
      return true;
    case "planned":
      return substrate === "embedded";
    case "not_applicable":
      return substrate !== "dev_min";
    case "fail":
      return false;
  }
}
var laneOverallPass = (substrate, checks, blockers) => blockers.length === 0 && checks.every((one) => mayRest(substrate, one.outcome));
function passedOutcome(lane2, checks) {
  const own = checks.filter(({ id }) => id.startsWith(`${lane2}-`));
  return own.length > 0 && own.every(({ outcome }) => outcome === "not_applicable") ? "not_applicable" : "pass";
}

// actions/lib/ledger/decision.ts
var accept = (event) => ({ event });
var refuse = (code, detail, unresolved = []) => ({
  refusal: { code, detail, unresolved }
});

// actions/lib/ledger/stale.ts
function dependentsOf(phases, names) {
  const affected = new Set(names);
  if (affected.size === 0) return affected;
  const users = usersOf(phases);
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user);
  for (const name of names) affected.delete(name);
  return affected;
}
function usersOf(phases) {
  const users = /* @__PURE__ */ new Map();
  for (const phase of PLAN_PHASES) {
    for (const [user, { dependsOn, sourceLanes }] of Object.entries(phases[phase].lanes)) {
      for (const name of [...dependsOn, ...sourceLanes]) {
        const known3 = users.get(name);
        if (known3 === void 0) users.set(name, [user]);
        else known3.push(user);
      }
    }
  }
  return users;
}
function staleLanes(phases, names) {
  if (names.size === 0) return phases;
  const changed = PLAN_PHASES.map((phase) => [phase, staleIn(phases[phase], names)]);
  return Object.fromEntries(changed);
}
var staleWithDependents = (phases, names) => staleLanes(phases, /* @__PURE__ */ new Set([...names, ...dependentsOf(phases, names)]));
function staleIn(phase, names) {
  const passed2 = Object.entries(phase.lanes).filter(([name, { status }]) => status === "PASS" && names.has(name));
  if (passed2.length === 0) return phase;
  const stale = passed2.map(([name, lane2]) => [name, { ...lane2, status: "STALE" }]);
  return { ...phase, lanes: { ...phase.lanes, ...Object.fromEntries(stale) } };
}

// actions/lib/ledger/lane-guards.ts
function laneStart(state, draft, facts) {
  const phase = state.phases[draft.phase];
  const id = draft.lane ?? "";
  const lane2 = phase.lanes[id];
  if (lane2 === void 0 || lane2.planned) return refuse("E_LANE_NOT_BUILT", `${id} is not a lane that runs`);
  return permitted(phase, { lane: id, executionId: draft.payload.execution_id, nowUtc: facts.nowUtc }) ?? noDrift(phase) ?? noBudgetStop(state, draft.phase) ?? samePlan(phase, draft.payload, facts) ?? noWait(phase) ?? remediation(state, phase, id) ?? concurrency(phase, id, { draft, facts }) ?? nextAttempt(lane2, id, draft.payload) ?? dependencies(state, lane2, { draft, facts }) ?? decided(state, draft.phase, facts);
}
function permitted(phase, { lane: lane2, executionId, nowUtc }) {
  if (phase.lanes[lane2]?.startsUnderActivation === true) {
    if (phase.execution === executionId) return void 0;
    return refuse("E_NO_EXECUTION_GO", `the phase was activated for ${phase.execution}, not for ${executionId}`);
  }
  const go = phase.executionGo;
  if (go?.lanes.includes(lane2) !== true) return refuse("E_NO_EXECUTION_GO", `no execution go covers ${lane2}`);
  return goRefusal(go, { executionId, nowUtc });
}
function goRefusal(go, { executionId, nowUtc }) {
  if (go.expiresAtUtc <= nowUtc) return refuse("E_NO_EXECUTION_GO", `the execution go ended at ${go.expiresAtUtc}`);
  if (go.executionId === executionId) return void 0;
  return refuse("E_NO_EXECUTION_GO", `the execution go is for ${go.executionId}, not for ${executionId}`);
}
var noWait = ({ waitingOn }) => waitingOn === void 0 ? void 0 : refuse("E_SLOT_OCCUPIED", `the phase waits on ${waitingOn}`);
var noDrift = (phase) => phase.openDrift.length === 0 ? void 0 : refuse("E_DRIFT_OPEN", "drift is open", phase.openDrift);
var noBudgetStop = (state, phase) => state.budgetStop && phase !== "M9" ? refuse("E_BUDGET_STOP", "the budget stop is set") : void 0;
function samePlan(phase, payload, facts) {
  const same2 = phase.definitionSha256 === facts.definitionSha256 && facts.definitionSha256 === payload.definition_sha256;
  return same2 ? void 0 : refuse("E_DEFINITION_CHANGED", "the definition of the phase is not the pinned one");
}
function remediation(state, phase, id) {
  const owners = new Set(phase.openBlockers.map(({ lane: lane2 }) => lane2));
  if (owners.size === 0 || owners.has(id)) return void 0;
  const helps = [...dependentsOf(state.phases, [id])].some((name) => owners.has(name));
  return helps ? void 0 : refuse("E_OPEN_BLOCKERS", `${id} owns no open blocker`, [...owners]);
}
function concurrency(phase, id, { draft, facts }) {
  const lane2 = phase.lanes[id];
  const running = Object.entries(phase.lanes).filter(([, one]) => one.status === "RUNNING");
  const inTheWay = running.filter(
    ([name, one]) => name === id ? !isLost(one, draft.payload, facts) : !lane2?.parallelSafe || !one.parallelSafe
  ).map(([name]) => name);
  return inTheWay.length === 0 ? void 0 : refuse("E_LANE_CONCURRENT", "another lane is running", inTheWay);
}
var isLost = (lane2, { lost }, { lostAttempt }) => lost !== null && lostAttempt?.sha256 === lost.sha256 && lostAttempt.attempt === lane2.attempt;
function nextAttempt(lane2, id, payload) {
  const expected = nextAttemptOf(lane2, payload.execution_id);
  if (payload.attempt === expected) return void 0;
  return refuse("E_LANE_ATTEMPT", `attempt ${payload.attempt} of ${id} is not the next one, ${expected}`);
}
var nextAttemptOf = (lane2, executionId) => (lane2?.attempts[executionId] ?? 0) + 1;
function dependencies(state, lane2, { draft, facts }) {
  const names = [.../* @__PURE__ */ new Set([...lane2.dependsOn, ...lane2.sourceLanes])];
  const open = names.filter((name) => {
    const phase = name.slice(0, name.indexOf("."));
    const dependency = state.phases[phase]?.lanes[name];
    if (dependency === void 0) return true;
    if (dependency.planned) return !mayRest(facts.substrate, "planned");
    const foreign = phase === draft.phase && dependency.executionId !== draft.payload.execution_id;
    return foreign || !passes(dependency, facts.nowUtc);
  });
  return open.length === 0 ? void 0 : refuse("E_LANE_DEPENDENCY", "dependencies have not passed", open);
}
var passes = (lane2, nowUtc) => lane2.status === "PASS" && (lane2.waivedUntil === void 0 || lane2.waivedUntil > nowUtc);
var isWaivedFor = (lane2, user) => lane2?.waivedUntil !== void 0 && user?.startedAtUtc !== void 0 && passes(lane2, user.startedAtUtc);
function decided(state, name, facts) {
  const phase = state.phases[name];
  const open = unresolvedDecisions(phase);
  if (open.length > 0) return refuse("E_DECISION_INCOMPLETE", "decisions are not pinned", open);
  const otherwise = Object.entries(phase.pinned).filter(([key, { digest }]) => pinnedOtherwise(state, name, { key, digest }) !== void 0).map(([key]) => key);
  if (otherwise.length > 0) return refuse("E_DECISION_TWICE", "an earlier phase has them pinned otherwise", otherwise);
  const differing = facts.differingDecisions ?? ["unknown"];
  if (differing.length === 0) return void 0;
  return refuse("E_DECISION_MISMATCH", "what is used is not what was pinned", differing);
}
function laneResult(phase, { lane: id = "", payload }, { snapshot, nowUtc }) {
  const lane2 = phase.lanes[id];
  if (lane2?.status !== "RUNNING" || lane2.attempt !== payload.attempt || lane2.executionId !== payload.execution_id) {
    return refuse("E_ILLEGAL_TRANSITION", `${id} is not running this attempt`, ["LANE_STARTED"]);
  }
  const gone = permitted(phase, { lane: id, executionId: payload.execution_id, nowUtc });
  if (gone !== void 0) return gone;
  if (snapshot === void 0) return refuse("E_EVIDENCE_MISSING", payload.snapshot.key);
  if (snapshot.sha256 !== payload.snapshot.sha256) return refuse("E_EVIDENCE_DIGEST", payload.snapshot.key);
  const worst = WORST_FIRST.find((code) => snapshot.faults.some((fault) => fault.code === code));
  if (worst !== void 0) {
    const what = snapshot.faults.map((fault) => fault.what);
    return refuse(worst, `${payload.snapshot.key} is not what ${id} has to show`, what);
  }
  const consistent = snapshot.overallPass === payload.overall_pass && snapshot.blockers.join() === payload.blockers.join() && payload.blockers.length === 0 === payload.overall_pass;
  return consistent ? void 0 : refuse("E_VERDICT_INCONSISTENT", `${id} disagrees with its checks`);
}
var WORST_FIRST = ["E_EVIDENCE_MISSING", "E_SNAPSHOT_SCHEMA", "E_EVIDENCE_DIGEST", "E_VERDICT_INCONSISTENT"];
function blockerClosure(phase, { lane: id, payload }) {
  const blocker = phase.openBlockers.find(({ code, lane: lane3 }) => code === payload.code && lane3 === id);
  if (blocker === void 0) return refuse("E_BLOCKER_CODE_UNKNOWN", `${payload.code} is not open on ${id}`);
  const lane2 = phase.lanes[blocker.lane];
  const rerun = lane2?.status === "PASS" && lane2.resultSeq > blocker.openedSeq;
  const same2 = lane2?.snapshot?.sha256 === payload.closing_snapshot.sha256;
  return rerun && same2 ? void 0 : refuse("E_BLOCKER_NEEDS_RERUN", `${blocker.lane} has not passed since`);
}
function waiver(phase, { lane: id, payload }, facts) {
  const lane2 = phase.lanes[id ?? ""];
  const item2 = `runtime_budget:${id}:${lane2?.executionId}`;
  const fits = lane2?.status === "FAIL" && lane2.waivable === payload.code && payload.item === item2;
  if (fits && payload.elapsed_seconds !== lane2.elapsedSeconds)
    return refuse("E_NOT_WAIVABLE", `${payload.item} took ${lane2.elapsedSeconds} s, not ${payload.elapsed_seconds} s`);
  const only = phase.openBlockers.filter((open) => open.lane === id).every(({ code }) => code === payload.code);
  return fits && only && facts.budgetWaivable === true ? void 0 : refuse("E_NOT_WAIVABLE", payload.item);
}

// actions/lib/run/sources.ts
var planPhaseOf = (lane2) => lane2.slice(0, lane2.indexOf("."));
var findSnapshotRef = (ledger, lane2) => laneIn(ledger, lane2)?.snapshot;
var laneIn = ({ phases }, lane2) => phases[planPhaseOf(lane2)].lanes[lane2];
var isWaivedSource = ({ ledger, user }, lane2) => user !== void 0 && isWaivedFor(laneIn(ledger, lane2), laneIn(ledger, user));
async function readSource(target, reader, lane2) {
  const { ledger } = reader;
  const ref2 = findSnapshotRef(ledger, lane2);
  if (ref2 === void 0) return { lane: lane2, snapshot: { unreadable: `${lane2} has no recorded snapshot` }, ref: void 0 };
  const snapshot = await observe(() => readSnapshot(target, ref2));
  if (!isReadable(snapshot)) return { lane: lane2, snapshot, ref: void 0 };
  const { overall_pass, blockers } = snapshot.value;
  const waived = isWaivedSource(reader, lane2);
  return { lane: lane2, snapshot, ref: { lane: lane2, ...ref2, overall_pass, blockers_count: blockers.length }, waived };
}
var readSnapshot = (target, ref2) => readDocument(target, ref2, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse);
async function readDocument(target, ref2, parse) {
  const { document, sha256 } = await readEvidence$runtime_src_evidence_read(target, ref2.key, parse, ref2.version_id);
  if (sha256 === ref2.sha256) return document;
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${ref2.key} has digest ${sha256}, not ${ref2.sha256}`);
}

// actions/lib/drift/append-only-tables.ts
var ANY = "append_only refuses each statement of DELETE, TRUNCATE, UPDATE";
var BUT_UPDATES = "append_only refuses each statement of DELETE, TRUNCATE";
var holds2 = (trigger, columns, ...conditions) => {
  const all = [...conditions, ...columns.map((column) => `new.${column} <> old.${column}`)];
  return `${trigger} refuses each row of UPDATE where (${all.map((one) => `(${one})`).join(" OR ")})`;
};
var ASSERTED = ["label_assertion_id", "payload_hash", "assertion_json", "event_id", "label_type"];
var DECIDED = ["decision_id", "payload_json", "payload_hash", "source_event_id", "action_kind"];
var HELD = {
  "cases.cm_case_trigger_intake": holds2("statement_stands", ["case_trigger_id", "trigger_json", "case_id"]),
  "cases.cm_cases": holds2("never_merged", ["case_id", "case_subject_hash"]),
  "ig.admission_rows": holds2("settled", ["dedupe_key", "payload_hash", "event_id"], "old.state = 'ADMITTED'::text"),
  "labels.ls_label_assertions": holds2("statement_stands", [...ASSERTED, "platform_run_id", "assertion_ref"]),
  "rtdl.df_decisions": holds2("settled", DECIDED)
};
var TABLES = [
  "cases.case_trigger_payload_mismatches",
  "cases.case_trigger_quarantine",
  "cases.cm_action_intent_mismatches",
  "cases.cm_case_timeline",
  "cases.cm_case_timeline_mismatches",
  "cases.cm_case_trigger_intake",
  "cases.cm_case_trigger_mismatches",
  "cases.cm_cases",
  "cases.cm_evidence_resolution_events",
  "cases.cm_evidence_resolution_requests",
  "cases.cm_intake_quarantine",
  "cases.cm_label_emission_mismatches",
  "ig.admission_rows",
  "ig.contexts",
  "ig.quarantine_rows",
  "ig.receipt_rows",
  "ig.reconciliations",
  "labels.ls_label_assertion_mismatches",
  "labels.ls_label_assertions",
  "labels.ls_label_rejections",
  "labels.ls_label_timeline",
  "rtdl.al_effects",
  "rtdl.al_intake_quarantine",
  "rtdl.al_outcomes_append",
  "rtdl.archive_failures",
  "rtdl.archive_offset_mismatches",
  "rtdl.archive_segments",
  "rtdl.archive_sightings",
  "rtdl.df_decision_mismatches",
  "rtdl.df_decisions",
  "rtdl.df_rejections",
  "rtdl.df_shadow_scores",
  "rtdl.dl_governance_events",
  "rtdl.dl_posture_history",
  "rtdl.dla_audit_index",
  "rtdl.dla_intake_candidates",
  "rtdl.dla_intake_quarantine",
  "rtdl.dla_intake_replay_observations"
];
var APPEND_ONLY_GUARDS = Object.fromEntries(
  TABLES.map((table) => {
    const held = HELD[table];
    return [table, held === void 0 ? [ANY] : [BUT_UPDATES, held]];
  })
);
var isGuarded = ({ byTable }, table) => APPEND_ONLY_GUARDS[table]?.every((one) => byTable[table]?.includes(one) === true) === true;
var UNCHANGING_TABLES = TABLES.filter((table) => HELD[table] === void 0);

// actions/lib/drift/runtime-tasks.ts
var LANE2 = /^M\d+\.[A-Z]/;
var NAMES_ITS_TASK = /* @__PURE__ */ new Set([
  "seed_snapshot.v1",
  "inlet_assertion_snapshot.v1",
  "stream_sort_summary.v1",
  "checker_pass.v1",
  "wsp_ready_run.v1",
  "ig_last_probe.v1",
  "health_document.v1",
  "reporter_lock_event.v1"
]);
function isOfTasks(name) {
  const kind2 = RUN_KINDS.find((one) => one.name.test(name));
  if (kind2?.schema === void 0) return false;
  return NAMES_ITS_TASK.has(kind2.schema) || (kind2.writers ?? []).some((writer) => !LANE2.test(writer));
}
var TASK_MEMBERS = /* @__PURE__ */ new Set(["task_arn", "instance_id"]);
function tasksNamedIn(document) {
  const found = [];
  const open = [document];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      if (TASK_MEMBERS.has(name)) found.push(value);
      else if (typeof value === "object" && value !== null && !(name === "writer" && isLane(value))) open.push(value);
    }
  }
  return found;
}
var isLane = (writer) => "identity" in writer && typeof writer.identity === "string" && LANE2.test(writer.identity);
var EMBEDDED = /^embedded:task\/[^/]+\/[^/]+$/;
var ECS = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task\/[^/]+\/[^/]+$/;
var isTaskOf = (substrate, value) => typeof value === "string" && (substrate === "embedded" ? EMBEDDED : ECS).test(value);

// actions/lib/drift/stream-detectors.ts
var ADMISSIONS = "ig.admission_rows";
var STREAM_DETECTORS = {
  "DS-S2": ({ stream }) => {
    if (stream === void 0) return [];
    return [
      ...isPayloadGuarded(stream.guards) ? [] : ["the database lets the payload of an admission be changed"],
      ...stream.acceptedPayloads === 0 ? [] : [`${stream.acceptedPayloads} other payloads were taken for repeats`]
    ];
  },
  "DS-S6": ({ stream }) => (stream?.consumers ?? []).flatMap(({ component, topic, partition, committed, durable, end }) => [
    ...committed === void 0 || committed <= durable ? [] : [`${component} told ${committed} of ${topic}/${partition}, and ${durable} is durable`],
    ...durable <= end ? [] : [`${component} is at ${durable} of ${topic}/${partition}, which ends at ${end}`]
  ]),
  "DS-S7": ({ stream }) => (stream?.misses ?? []).filter(({ kept, told }) => kept > told).map(({ status, kept, told }) => `${kept} decisions are ${status}, ${told} were told`),
  "DS-I2": ({ stream, state }) => {
    if (stream === void 0) return [];
    const pinned = state.phases.M2.lanes["M2.F"]?.epoch?.kafka_cluster_id ?? null;
    return [
      ...pinned === null || pinned === stream.clusterId ? [] : [`the bus is ${stream.clusterId} instead of ${pinned}`],
      ...stream.admitted.flatMap(({ topic, partition, last, end }) => {
        if (end !== void 0 && last < end) return [];
        const bus = end === void 0 ? "has no such partition" : `ends at ${end}`;
        return [`receipts name ${topic}/${partition}/${last}, the bus ${bus}`];
      })
    ];
  }
};
var isPayloadGuarded = (guards2) => isGuarded(guards2, ADMISSIONS) && isRefusing$runtime_src_truth_guards(guards2);

// actions/lib/drift/detectors.ts
var SHOWN_DETECTORS = {
  "DS-S5": ({ run: { wspStart, wspSummary, readyReceipt }, platformRunId }) => {
    if (wspStart === void 0) return [];
    if (readyReceipt === void 0) return ["the stream started and no READY was published"];
    const foreign = [wspStart.ready_ref, ...wspSummary === void 0 ? [] : [wspSummary.ready_ref]].filter(
      ({ topic, partition, offset, message_id }) => readyReceipt.topic !== topic || readyReceipt.partition !== partition || readyReceipt.offset !== offset || readyReceipt.message_id !== message_id
    );
    return [
      ...foreign.map(
        (one) => `started by ${one.topic}/${one.partition}/${one.offset}, which is not the published READY`
      ),
      ...readyReceipt.platform_run_id === platformRunId ? [] : ["READY is of another run"]
    ];
  },
  "DS-S8": ({ run: { lockEvents, markers } }) => [
    ...sharedFences(lockEvents),
    ...markers.filter((marker) => !lockEvents.some(({ event, fence }) => event === "ACQUIRED" && fence === marker.fence)).map(({ fence }) => `closed with fence ${fence}, which nobody acquired`)
  ],
  "DS-B3": ({ stack, nowUtc }) => {
    if (stack?.expiresAt === void 0) return [];
    return nowUtc.slice(0, 10) > stack.expiresAt.slice(0, 10) ? [`it expired on ${stack.expiresAt}`] : [];
  },
  "DS-B4": (facts) => {
    const { status } = facts.state.phases.M9;
    if (facts.stack === void 0) return [];
    if (status === "DONE" && !isStale(facts.state.phases.M9)) return ["M9 is done"];
    const isAtIt = facts.entering === "M9" || status === "ACTIVE" || status === "BLOCKED";
    return isAtIt ? [] : endsOfWindow(facts, facts.stack).map((end) => `${end}, and M9 is ${status}`);
  },
  "DS-E2": ({ recorded }) => (recorded?.snapshot.checks ?? []).flatMap(
    ({ id, evidence }) => evidence.length > 0 && evidence.every((reference) => LOG.test(reference)) ? [`${id} rests on logs alone`] : []
  )
};
var RUN_WIDE_DETECTORS = {
  "DS-I5": ({ tasks, definitions, epoch, modeOf, probeFamily }) => {
    const isPinned2 = (imageDigest) => epoch.image_digest === null || imageDigest === epoch.image_digest;
    const stubs = (one) => stubFaults(one, modeOf, probeFamily);
    return [
      ...tasks.flatMap((one) => [
        ...isPinned2(one.imageDigest) ? [] : [`${one.family} runs ${one.imageDigest}`],
        ...stubs(one).map((what) => `${one.family} ${what}`)
      ]),
      // A service at rest starts nothing; what it would start is named by the image once it is wanted.
      ...definitions.flatMap((one) => [
        ...one.desiredCount === 0 || isPinned2(one.imageDigest) ? [] : [`${one.service} is to run ${one.imageDigest}`],
        ...stubs(one).map((what) => `${one.service} ${what}`)
      ])
    ];
  },
  "DS-B3": SHOWN_DETECTORS["DS-B3"],
  "DS-B4": SHOWN_DETECTORS["DS-B4"]
};
var DETECTORS = {
  "DS-S1": ({ database }) => {
    if (database === void 0) return [];
    const { uniqueColumns, foreignKeys } = database;
    const own = uniqueColumns.map((columns) => columns.join("+"));
    return [
      ...own.join() === "dedupe_key" ? [] : [`unique keys: ${own.join(", ") || "none"}`],
      ...foreignKeys === 0 ? [] : [`${foreignKeys} sampled keys are not made of run, class and event id`],
      ...fields() === "platform_run_id,event_class,event_id" ? [] : [`pinned fields: ${fields()}`]
    ];
  },
  "DS-S3": ({ rewritten, database }) => [
    ...rewritten.map((key) => `${key} has more than one version`),
    ...database === void 0 ? [] : unguarded(database.guards),
    ...(database?.changedTables ?? []).map((table) => `${table} had rows changed`)
  ],
  "DS-S4": ({ run: { wspStart, viewPrefix }, state }) => {
    if (wspStart === void 0) return [];
    const outside = wspStart.source_prefixes.filter(
      (prefix) => viewPrefix === void 0 || !prefix.startsWith(viewPrefix)
    );
    return [...outside, ...state.phases.M5.completedSeq > 0 ? [] : ["the oracle phase is not done"]];
  },
  "DS-S5": SHOWN_DETECTORS["DS-S5"],
  "DS-S8": SHOWN_DETECTORS["DS-S8"],
  "DS-S9": ({ run: { receiptSummary }, database, state }) => {
    const counted2 = receiptSummary?.counts_by_decision.PUBLISH_AMBIGUOUS ?? 0;
    const stored = state.phases.M6.completedSeq > 0 ? database?.ambiguous ?? 0 : 0;
    return [
      ...counted2 === 0 ? [] : [`${counted2} ambiguous in the receipt summary`],
      ...stored === 0 ? [] : [`${stored} ambiguous in the admissions`]
    ];
  },
  "DS-M1": ({ required, state }) => {
    const out = outOfScope(state.phases.M0.pinned.scope_lock?.value ?? null);
    return required.filter((name) => out.some((word) => name.split(/[^a-z]+/).includes(word)));
  },
  "DS-M2": ({ state, phase, definitionSha256: definitionSha2562 }) => {
    const pinned = state.phases[phase].definitionSha256;
    return pinned === void 0 || pinned === definitionSha2562 ? [] : [`${definitionSha2562} instead of ${pinned}`];
  },
  "DS-I1": ({ run: { tasksOf, daemons }, substrate }) => {
    const isTask = (value) => isTaskOf(substrate, value);
    return [
      ...Object.entries(tasksOf).flatMap(
        ([name, named]) => named.length > 0 && named.every(isTask) ? [] : [`${name} names no task of ${substrate}`]
      ),
      ...(daemons?.services ?? []).flatMap(
        ({ service_name, task_arns, desired_count }) => desired_count === 0 || task_arns.length > 0 && task_arns.every(isTask) ? [] : [`${service_name} has no task`]
      )
    ];
  },
  "DS-I3": ({ recorded, pinnedBuckets }) => (recorded?.uris ?? []).flatMap(
    ({ key, bucket: bucket2 }) => pinnedBuckets.includes(bucket2) ? [] : [`${key} names the bucket ${bucket2}`]
  ),
  "DS-I4": ({ handlesDiffering }) => handlesDiffering,
  ...RUN_WIDE_DETECTORS,
  ...STREAM_DETECTORS,
  "DS-E1": ({ absentEvidence }) => absentEvidence,
  "DS-E2": SHOWN_DETECTORS["DS-E2"],
  "DS-E3": ({ run: { anchors, receiptSummary } }) => {
    if (anchors === void 0 || receiptSummary === void 0) return [];
    const { counts_by_decision: decisions, counts_by_topic: admitted = { "any topic": decisions.ADMIT } } = receiptSummary;
    const nameOf4 = (topic) => receiptSummary.counts_by_topic === void 0 ? "any topic" : topic;
    const anchored = /* @__PURE__ */ new Map();
    for (const { topic, count: count2 } of anchors.anchors.ingest)
      anchored.set(nameOf4(topic), (anchored.get(nameOf4(topic)) ?? 0) + count2);
    const topics = [.../* @__PURE__ */ new Set([...Object.keys(admitted), ...anchored.keys()])].sort();
    const empty = anchors.anchors.ingest.filter(
      ({ count: count2, end_offset, start_offset }) => count2 > 0 && end_offset < start_offset
    );
    return [
      ...topics.filter((topic) => (anchored.get(topic) ?? 0) !== (admitted[topic] ?? 0)).map(
        (topic) => `${anchored.get(topic) ?? 0} records of ${topic} are anchored, ${admitted[topic] ?? 0} admitted`
      ),
      ...empty.map(({ topic, partition }) => `${topic}/${partition} has an empty range`)
    ];
  },
  "DS-E4": ({ state, epoch, phase, recorded, closing }) => [
    ...recorded?.snapshot.overall_pass === true ? recorded.snapshot.source_refs.flatMap(({ lane: lane2 }) => {
      const was = state.phases[planPhaseOf(lane2)].lanes[lane2]?.epoch;
      return was === void 0 ? [] : staleParts(lane2, was, { live: recorded.snapshot.epoch, phase });
    }) : [],
    ...closing ? Object.entries(state.phases[phase].lanes).flatMap(
      ([lane2, { status, epoch: was }]) => status === "PASS" && was !== void 0 ? staleParts(lane2, was, { live: epoch, phase }) : []
    ) : []
  ],
  "DS-E5": ({ recorded }) => recorded?.secrets ?? []
};
var unguarded = (guards2) => [
  ...Object.keys(APPEND_ONLY_GUARDS).filter((table) => !isGuarded(guards2, table)),
  ...isRefusing$runtime_src_truth_guards(guards2) ? [] : ["what refuses a change does something else"]
];
var fields = () => [handle$evidence_schemas_src_handles("IG_DEDUPE_KEY_FIELDS")].flat().join();
var LOG = /^(?:https?:\/\/|logs?:|arn:aws:logs:|.*\.log$)/;
function endsOfWindow({ nowUtc, state }, stack) {
  const { demoEndUtc, sessionEndsOn, heartbeatEndUtc } = stack;
  const isWanted = findOccupant(state) !== void 0;
  return [
    ...demoEndUtc === null ? [] : [`the session ended ${demoEndUtc}`],
    ...sessionEndsOn === void 0 || nowUtc.slice(0, 10) <= sessionEndsOn.slice(0, 10) ? [] : [`the session was to end on ${sessionEndsOn}`],
    ...heartbeatEndUtc === void 0 || isWanted || Date.parse(nowUtc) <= Date.parse(heartbeatEndUtc) ? [] : [`${HEARTBEAT_ENDED} ${heartbeatEndUtc}`]
  ];
}
var HEARTBEAT_ENDED = "nobody needs it since";
function stubFaults({ family, command }, modeOf, probeFamily) {
  const mode = modeOf[family];
  if (mode === void 0) return ["is no mode of the image"];
  const [first = "", ...more] = command;
  const asks = family === probeFamily && ASKING.has(more.at(-1) ?? first) && command.length <= 2;
  return asks || first === mode && more.length === 0 ? [] : [`starts ${JSON.stringify(command.join(" ")).slice(0, 200)}`];
}
var ASKING = /* @__PURE__ */ new Set(["--help", "--dry-run"]);
function outOfScope(pinned) {
  if (pinned === null) return [];
  const { out } = JSON.parse(pinned);
  return (out ?? []).flatMap((name) => name.split("_")).filter((word) => word !== "");
}
function sharedFences(events) {
  const acquired = events.filter(({ event }) => event === "ACQUIRED");
  return [...Map.groupBy(acquired, ({ fence }) => fence)].filter(([fence, all]) => fence === null || all.length > 1).map(([fence, all]) => `${all.map((one) => one.task_arn).join(" and ")} acquired under ${fence ?? "no"} fence`);
}
var staleParts = (lane2, was, { live, phase }) => Object.keys(was).filter((part) => was[part] !== null && was[part] !== live[part]).filter((part) => !(phase === "M9" && live[part] === null) && !(part === "image_digest" && lane2.startsWith("M1."))).map((part) => `${lane2}: ${part}`);

// actions/lib/ledger/drift.ts
var detected = (name, condition) => ({ class: name, condition, state: "detected" });
var planned = (name, condition, waitsFor) => ({ class: name, condition, state: "planned", waitsFor });
var ROWS = [
  detected("DS-S1", "the unique key of the dedupe table is not exactly run, event class and event id"),
  detected("DS-S2", "another payload of an admitted identity is accepted or overwrites it"),
  detected(
    "DS-S3",
    "an object that is written once has more than one version, or rows of an append-only table can be or were changed"
  ),
  detected("DS-S4", "the producer streamed from another prefix than the stream view, or the oracle phase is not done"),
  detected("DS-S5", "the producer sent before a READY of the active run"),
  detected("DS-S6", "the position of a consumer is ahead of its durable writes"),
  detected("DS-S7", "a join missed and no degrade reason was recorded"),
  detected("DS-S8", "two reporters held the lock of one run at once, or the run was closed without it"),
  detected("DS-S9", "an ambiguous publish is unresolved in the closure set"),
  detected("DS-M1", "a component of learning or registry is required"),
  detected("DS-M2", "the definition of the phase is not the pinned one"),
  detected("DS-I1", "a document of the run that tasks make names no task of the substrate, or a service has none"),
  detected("DS-I2", "receipts name places that the bus does not have, or the bus is another than the pinned one"),
  detected("DS-I3", "an object lies outside the pinned buckets"),
  detected("DS-I4", "a pinned value of a handle is not what the registry holds"),
  detected(
    "DS-I5",
    "a task or a service starts something else than the mode of its family, or another image than the pinned one"
  ),
  planned("DS-I6", "a plan outside an apply lane is not empty", 11),
  planned("DS-B1", "a NAT gateway exists", 11),
  planned("DS-B2", "a load balancer exists", 11),
  detected("DS-B3", "the substrate is up past its expiry"),
  detected("DS-B4", "the substrate is up, its demo window is over and its teardown was not executed, or left it up"),
  planned("DS-B5", "the combined cost of the month reached the last alert", 11),
  detected("DS-E1", "a required evidence object is absent when the phase is closed"),
  detected("DS-E2", "a check claims a log as its evidence"),
  detected("DS-E3", "a replay anchor is absent or empty for a topic that has admitted records"),
  detected("DS-E4", "a recorded result stands on another epoch than the live one"),
  detected("DS-E5", "a document holds something shaped like a credential")
];
var DRIFT_ROWS = ROWS;
var DRIFT_CLASSES = ROWS.map((row) => row.class);
var PLANNED_DRIFT = ROWS.filter((row) => row.state === "planned");
var isDetected = (name) => ROWS.some((row) => row.class === name && row.state === "detected");

// actions/lib/ledger/state.ts
var NEW_PHASE = {
  status: "NOT_STARTED",
  elaboration: "GATE_LEVEL",
  executionGo: void 0,
  definitionSha256: void 0,
  expandedSeq: 0,
  requiredDecisions: [],
  pinned: {},
  lanes: {},
  execution: void 0,
  executions: [],
  openBlockers: [],
  openDrift: [],
  driftRaised: {},
  holdReason: void 0,
  waitingOn: void 0,
  checklist: void 0,
  changedSeq: 0,
  completed: void 0,
  completedSeq: 0,
  activation: void 0,
  activatedSeq: 0,
  activatedBy: void 0
};
var EMPTY_LEDGER = {
  seq: 0,
  headSha256: null,
  atUtc: null,
  phases: Object.fromEntries(PLAN_PHASES.map((phase) => [phase, NEW_PHASE])),
  budgetStop: false,
  usedNonces: []
};

// actions/lib/signature/dsse.ts
var ENVELOPE_BYTES_MAX = 8 * 1024 * 1024;
var SIGNATURES_MAX = 16;
var SIGNATURE_BYTES_MAX = 512;
var TEXT_MAX = 256;
function readDsse(bytes) {
  const read = readJson$evidence_schemas_src_strict_json(bytes, { bytesMax: ENVELOPE_BYTES_MAX, depthMax: 8 });
  if ("fault" in read) return read;
  const { payloadType, payload, signatures } = membersOf(read.value);
  if (!isText(payloadType) || payloadType === "") return { fault: "has no payloadType" };
  const content = typeof payload === "string" ? base64Bytes(payload) : void 0;
  if (content === void 0) return { fault: "has a payload that is not base64" };
  if (!Array.isArray(signatures) || signatures.length === 0) return { fault: "has no signatures" };
  if (signatures.length > SIGNATURES_MAX) return { fault: `has more than ${SIGNATURES_MAX} signatures` };
  const found = signatures.map(readSignature);
  const fault = found.find((one) => typeof one === "string");
  if (fault !== void 0) return { fault };
  const decoded = found.filter((one) => typeof one !== "string");
  const named = decoded.map(({ keyId }) => keyId).filter((keyId) => keyId !== "");
  if (new Set(named).size !== named.length) return { fault: "has two signatures of one key" };
  return { payloadType, payload: content, signatures: decoded };
}
function readSignature(value) {
  const { keyid = "", sig } = membersOf(value);
  if (!isText(keyid)) return "has a keyid that is no short text";
  const bytes = typeof sig === "string" ? base64Bytes(sig) : void 0;
  if (bytes === void 0 || bytes.length === 0) return "has a signature that is not base64";
  if (bytes.length > SIGNATURE_BYTES_MAX) return `has a signature of more than ${SIGNATURE_BYTES_MAX} bytes`;
  return { keyId: keyid, bytes };
}
var dsseText = ({ payloadType, payload, signatures }) => `${canonicalJson$evidence_schemas_src_canonical_json({
  payloadType,
  payload: Buffer.from(payload).toString("base64"),
  signatures: signatures.map(({ keyId, bytes }) => ({
    keyid: keyId,
    sig: Buffer.from(bytes).toString("base64")
  }))
})}
`;
function base64Bytes(text2) {
  const standard = text2.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Buffer.from(standard, "base64");
  return bytes.toString("base64") === standard ? bytes : void 0;
}
var isText = (value) => typeof value === "string" && value.length <= TEXT_MAX;
var membersOf = (value) => typeof value === "object" && value !== null ? value : {};

// other-part:runtime/src/catalog.ts
import { BUILT_DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { DAEMONS$runtime_src_catalog } from "./substrate.mjs";
import { LISTENERS$runtime_src_catalog } from "./substrate.mjs";
import { MODES$runtime_src_catalog } from "./substrate.mjs";
import { OPS_PORT$runtime_src_catalog } from "./substrate.mjs";
import { PACKS$runtime_src_catalog } from "./substrate.mjs";
import { busKeyPaths$runtime_src_catalog } from "./substrate.mjs";
import { daemonIdentity$runtime_src_catalog } from "./substrate.mjs";
import { findBusKeyName$runtime_src_catalog } from "./substrate.mjs";
import { listenerOf$runtime_src_catalog } from "./substrate.mjs";
import { taskFamilyOf$runtime_src_catalog } from "./substrate.mjs";

// actions/lib/run/families.ts
var FAMILY_HANDLES = {
  wsp: "TD_WSP",
  ig: "SVC_IG",
  ieg: "SVC_RTDL_CORE_IEG",
  ofp: "SVC_RTDL_CORE_OFP",
  csfb: "SVC_RTDL_CORE_CSFB",
  archive_writer: "SVC_RTDL_CORE_ARCHIVE_WRITER",
  dl: "SVC_DECISION_LANE_DL",
  df: "SVC_DECISION_LANE_DF",
  al: "SVC_DECISION_LANE_AL",
  dla: "SVC_DECISION_LANE_DLA",
  case_trigger: "SVC_CASE_TRIGGER",
  case_mgmt: "SVC_CM",
  label_store: "SVC_LS",
  env_conformance: "SVC_ENV_CONFORMANCE",
  reporter: "TD_REPORTER",
  sr: "TD_SR",
  lag_sampler: "TD_LAG_SAMPLER"
};
var FAMILIES = Object.keys(FAMILY_HANDLES);
function familyOf(mode) {
  const service = DAEMONS$runtime_src_catalog.find((row) => row.mode === mode)?.handle;
  return FAMILIES.find((family) => FAMILY_HANDLES[family] === service) ?? mode.replaceAll("-", "_");
}

// other-part:runtime/src/substrate/posture/residuals.ts
import { residualsIn$runtime_src_substrate_posture_residuals } from "./substrate.mjs";

// actions/lib/posture/owner.ts
var platformOwner = () => ({
  tags: { project: handle$evidence_schemas_src_handles("TAG_PROJECT_KEY"), tier: "fp_tier" },
  project: handle$evidence_schemas_src_handles("PROJECT_SLUG"),
  names: [handle$evidence_schemas_src_handles("NAME_PREFIX"), handle$evidence_schemas_src_handles("CLOUDWATCH_LOG_GROUP_PREFIX")]
});

// actions/lib/posture/readings.ts
var accountAround = (session) => observe(async () => ({ posture: await session.posture(), owner: platformOwner() }));
var FOOTGUNS = [
  "nat-gateway",
  "load-balancer",
  "classic-load-balancer",
  "elastic-ip",
  "instance",
  "snapshot",
  "db-snapshot"
];
async function readResiduals(account, kinds) {
  const found = [];
  for (const kind2 of kinds) found.push([kind2, await observeFrom(account, (place) => residualNames(place, kind2))]);
  return Object.fromEntries(found);
}
var residualNames = async ({ posture, owner }, kind2) => residualsIn$runtime_src_substrate_posture_residuals(await posture.list(kind2), owner).map(({ name }) => name);
var readLogGroups = async ({ posture, owner }) => (await posture.list("log-group")).filter(({ name }) => owner.names.some((prefix) => name.startsWith(prefix))).map(({ name, state }) => ({ name, retention: state }));
async function readServices(compute) {
  const rows = await compute.describeServices();
  return rows.map(({ service, desiredCount, runningCount, pendingCount }) => ({
    service,
    desired: desiredCount,
    running: runningCount + pendingCount
  }));
}
async function readTasks(compute) {
  const tasks = await compute.describeTasks();
  return tasks.map(({ taskArn, service }) => ({ task: taskArn, service: service ?? null }));
}

// actions/lib/rules/handoff-evidence.ts
var HANDED = {
  M2: {
    handle_resolution_snapshot: { lane: "M2.A", document: "handle_resolution_snapshot.json" },
    secret_surface_check: { lane: "M2.E", document: "secret_surface_check.json" },
    topic_readiness_snapshot: { lane: "M2.F", document: "topic_readiness_snapshot.json" },
    db_migration_run_snapshot: { lane: "M2.H", document: "db_migration_run_snapshot.json" }
  },
  M3: {
    run_json: { lane: "M3.D", document: "run.json" },
    run_started: { lane: "M3.D", document: "run_started.json" },
    runtime_scope_bundle: { lane: "M3.E", document: "m4_runtime_scope_bundle.json" }
  },
  M4: {
    run_scoped_readiness_evidence: { lane: "M4.H", document: "operate/daemons_ready.json" },
    demo_session: { lane: "M4.H", document: "operate/demo_session.json" },
    runtime_service_map_snapshot: { snapshotOf: "M4.B" },
    m4_f_daemon_start_snapshot: { snapshotOf: "M4.F" },
    m4_h_readiness_snapshot: { snapshotOf: "M4.H" },
    m4_verdict_snapshot: { snapshotOf: "M4.I" }
  },
  M5: {
    seed_snapshot: { run: "oracle/seed_snapshot.json" },
    inlet_assertion_snapshot: { run: "oracle/inlet_assertion_snapshot.json" },
    functional_workload_profile: { run: "oracle/functional_workload_profile.json" },
    stream_sort_summary: { lane: "M5.E", document: "oracle/stream_sort_summary.json" },
    checker_pass: { run: "oracle/checker_pass.json" },
    m5_verdict_snapshot: { snapshotOf: "M5.H" }
  },
  M6: {
    ig_ready_uri: { lane: "M6.C", document: "ingest/ig_ready.json" },
    sr_ready_uri: { run: "sr/ready_publish_receipt.json" },
    wsp_summary_uri: { run: "wsp/wsp_summary.json" },
    receipt_summary_uri: { run: "ingest/receipt_summary.json" },
    quarantine_summary_uri: { run: "ingest/quarantine_summary.json" },
    kafka_offsets_uri: { run: "ingest/kafka_offsets_snapshot.json" },
    m6_g_ingest_commit_snapshot_uri: { snapshotOf: "M6.G" }
  },
  M9: {
    teardown_proof: { lane: "M9.H", document: "teardown/teardown_proof.json" },
    demo_destroy_snapshot: { lane: "M9.D", document: "demo_destroy_snapshot.json" }
  }
};
var HANDED_BY_MEMBER = {
  kafka_offsets_uri: { lane: "M7.C", member: "basis_ref" },
  rtdl_offsets_uri: { lane: "M7.C", member: "offsets_ref" },
  rtdl_caught_up_uri: { lane: "M7.C", member: "caught_up_ref" },
  archive_write_summary_uri: { run: "rtdl_core/archive_write_summary.json" },
  decision_summary_uri: { lane: "M7.F", member: "decision_ref" },
  action_summary_uri: { lane: "M7.F", member: "action_ref" },
  audit_summary_uri: { lane: "M7.F", member: "audit_ref" },
  case_summary_uri: { lane: "M7.H", member: "case_summary_ref" },
  label_summary_uri: { lane: "M7.H", member: "label_summary_ref" }
};

// actions/lib/definition/json-text.ts
function jsonText(text2) {
  const read = readJson$evidence_schemas_src_strict_json(text2 ?? "");
  return "fault" in read ? void 0 : read.value;
}
function jsonOrText(text2) {
  const value = jsonText(text2);
  return value === void 0 ? text2 : value;
}

// actions/lib/definition/decision-types.ts
var decisionHandles = ({ handles: handles2 }, substrate) => handles2.filter(isHandleKey$evidence_schemas_src_handles).filter((key) => findHandleAbsence$evidence_schemas_src_handles(key, substrate) === void 0);
function inapplicableReason(decision2, substrate) {
  if (decision2.may_be_substrate?.some((name) => name === substrate)) return decision2.substrate_reason;
  const [first] = decision2.handles.filter(isHandleKey$evidence_schemas_src_handles);
  if (decision2.type.kind !== "handles" || first === void 0) return void 0;
  return decisionHandles(decision2, substrate).length > 0 ? void 0 : findHandleAbsence$evidence_schemas_src_handles(first, substrate);
}
function decisionFault(decision2, { value, locator, not_applicable: reason }, substrate) {
  const inapplicable = inapplicableReason(decision2, substrate);
  if (reason !== null) {
    return reason === inapplicable && value === null && locator === null ? void 0 : "can be decided here";
  }
  if (inapplicable !== void 0) return "cannot have a value on this substrate";
  if (value === null || locator !== null) return "has no value";
  const read = findPlaceholder$evidence_schemas_src_placeholder(jsonOf(value)) ?? findPlaceholder$evidence_schemas_src_placeholder(value, { stars: true });
  return read ?? typeFault(decision2, value, substrate);
}
var pinnedHandleFault = (key, { value, locator, not_applicable }) => not_applicable !== null || value === null === (locator === null) ? "needs a value or a locator" : findHandleFault$evidence_schemas_src_handles(key, { [key]: value ?? locator ?? "" });
function typeFault(decision2, value, substrate) {
  const { type } = decision2;
  switch (type.kind) {
    case "handles": {
      const wanted = decisionHandles(decision2, substrate).toSorted();
      const found = jsonOf(value);
      const names = isRecord(found) && canonicalJson$evidence_schemas_src_canonical_json(found) === value ? Object.keys(found) : [];
      return canonicalJson$evidence_schemas_src_canonical_json(names.toSorted()) === canonicalJson$evidence_schemas_src_canonical_json(wanted) ? void 0 : "does not hold exactly its handles";
    }
    case "digest":
      return DIGESTS[type.form].test(value) ? void 0 : `is no ${type.form}`;
    case "number":
    case "count":
      return numberFault(type, value);
    case "enum":
      return type.values.includes(value) ? void 0 : `is none of ${type.values.join(", ")}`;
    case "uri":
      return isUri(value, type.schemes) ? void 0 : `is no URI with ${type.schemes.join(" or ")}`;
    case "text":
      return new RegExp(`^(?:${type.form})$`).test(value) ? void 0 : `does not have the form ${type.form}`;
    case "list":
      return isNames(jsonOf(value)) && isCanonical(value) ? void 0 : "is no list of names";
    case "lists": {
      const found = jsonOf(value);
      const whole = isRecord(found) && isCanonical(value) && type.members.every((name) => isNames(found[name]));
      const exact = isRecord(found) && Object.keys(found).length === type.members.length;
      return whole && exact ? void 0 : `is no lists of names under ${type.members.join(", ")}`;
    }
  }
}
var DIGESTS = { hex64: /^[0-9a-f]{64}$/, image_digest: /^sha256:[0-9a-f]{64}$/ };
function numberFault(type, value) {
  const form2 = type.kind === "count" ? /^(0|[1-9][0-9]{0,14})$/ : /^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?$/;
  const number = form2.test(value) ? Number(value) : Number.NaN;
  const within = number >= type.at_least && (type.at_most === void 0 || number <= type.at_most);
  return within ? void 0 : `is no ${type.kind} from ${type.at_least} to ${type.at_most ?? "any"}`;
}
function isUri(value, schemes) {
  if (!URL.canParse(value) || /\s/.test(value)) return false;
  const { protocol, host, username, password } = new URL(value);
  return schemes.includes(protocol.slice(0, -1)) && host !== "" && username === "" && password === "";
}
var jsonOf = (text2) => jsonOrText(text2);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isNames = (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string" && name.trim() !== "");
var isCanonical = (text2) => canonicalJson$evidence_schemas_src_canonical_json(jsonOf(text2)) === text2;

// actions/lib/definition/decisions.ts
var WORLD_HANDLES = [
  "ORACLE_SOURCE_NAMESPACE",
  "ORACLE_ENGINE_RUN_ID",
  "ORACLE_SCENARIO_ID",
  "ORACLE_SEED_SOURCE_URI",
  "SR_MANIFEST_FINGERPRINT",
  "SR_PARAMETER_HASH",
  "SR_SEED"
];
var HANDLES_PINNED = {
  M0: ["TAG_OWNER_VALUE"],
  M1: ["ROLE_TERRAFORM_APPLY"],
  M2: [
    ...["TAG_EXPIRES_AT_VALUE", "ALERT_CHANNEL_MODE", "ALERT_EMAIL_ADDRESS", "ROLE_GATE_READONLY"],
    ...["TF_VAR_CONFLUENT_CLOUD_API_KEY", "TF_VAR_CONFLUENT_CLOUD_API_SECRET"]
  ],
  M3: WORLD_HANDLES,
  M5: [...WORLD_HANDLES, "M5_LANE_MODE", "M5_WORKLOAD_PROFILE_ID"]
};
function deciderOf(decision2, substrate) {
  if (inapplicableReason(decision2, substrate) !== void 0) return "not_applicable";
  const { compared_with: compared } = decision2;
  if (compared === void 0) return "operator";
  return compared === "handles_registry" ? "handles_registry" : "computed";
}
function findPinRule({ plan_phase, required_decisions }, { key, ...answer }, substrate) {
  const decision2 = required_decisions.find((one) => one.key === key);
  if (decision2 !== void 0) {
    const fault = decisionFault(decision2, answer, substrate);
    return { decision: decision2, decidedBy: deciderOf(decision2, substrate), fault };
  }
  if (!isHandleKey$evidence_schemas_src_handles(key) || HANDLES_PINNED[plan_phase]?.includes(key) !== true) return void 0;
  return { decision: decision2, decidedBy: "operator", fault: pinnedHandleFault(key, answer) };
}
function decisionsOf(definition, sources) {
  const { substrate, answers, pinnedHandles: pinnedHandles2, inputs } = sources;
  const handles2 = pinnedHandles2.filter(isHandleKey$evidence_schemas_src_handles).flatMap((key) => {
    const value = inputs[key];
    if (value === void 0) return [];
    return [decision(key, typeof value === "string" ? value : canonicalJson$evidence_schemas_src_canonical_json(value), "operator")];
  });
  const required = definition.required_decisions.flatMap((one) => {
    const reason = inapplicableReason(one, substrate);
    if (reason !== void 0)
      return [{ key: one.key, value: null, locator: null, not_applicable: reason, source: "not_applicable" }];
    const answer = answers[one.key];
    if (answer !== void 0) return [decision(one.key, answer.value, answer.source)];
    if (one.type.kind !== "handles") return [];
    const rows = resolveHandles$evidence_schemas_src_handles(decisionHandles(one, substrate), inputs);
    if (rows.length === 0 || rows.some((row) => !row.resolved)) return [];
    const values = Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]));
    return [decision(one.key, canonicalJson$evidence_schemas_src_canonical_json(values), "handles_registry")];
  });
  return [...handles2, ...required];
}
var decision = (key, value, source) => ({
  key,
  value,
  locator: null,
  not_applicable: null,
  source
});

// actions/lib/rules/secret-hits.ts
var HITS_SHOWN_MAX = 20;
var hitLine = ({ rule, path, line }) => `${rule} in ${path}, line ${line}`;
var hitLines = (hits) => hits.slice(0, HITS_SHOWN_MAX).map(hitLine);

// actions/lib/signature/keys.ts
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
var KEY_BYTES_MAX = 16 * 1024;
var PUBLIC_PEM = /^\s*-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/;
var KINDS = "an Ed25519 or ECDSA P-256 key";
function readVerifyingKey(pem) {
  if (/PRIVATE KEY/.test(pem)) return { fault: "holds a private key, only a public one is wanted" };
  if (!PUBLIC_PEM.test(pem)) return { fault: "is no single public key in PEM" };
  const key = keyFrom(() => createPublicKey(pem));
  return key !== void 0 && isKnownKind(key) ? { keyId: keyIdOf(key), key } : { fault: `is not ${KINDS}` };
}
function readSigningKey(pem) {
  if (/ENCRYPTED/.test(pem)) return { fault: "is encrypted, and nobody is here who could be asked for its passphrase" };
  const privateKey = keyFrom(() => createPrivateKey(pem));
  if (privateKey === void 0 || !isKnownKind(privateKey)) return { fault: `is no PEM of ${KINDS}` };
  const key = createPublicKey(privateKey);
  return { keyId: keyIdOf(key), key, privateKey };
}
var signatureOver = (bytes, { privateKey }) => sign(hashFor(privateKey), bytes, privateKey);
var isSignatureOver = (bytes, signature, { key }) => verify(hashFor(key), bytes, key, signature);
var hashFor = ({ asymmetricKeyType }) => asymmetricKeyType === "ed25519" ? null : "sha256";
var keyIdOf = (key) => sha256Hex$evidence_schemas_src_digest(key.export({ type: "spki", format: "der" }));
var isKnownKind = ({ asymmetricKeyType, asymmetricKeyDetails }) => asymmetricKeyType === "ed25519" || asymmetricKeyType === "ec" && asymmetricKeyDetails?.namedCurve === "prime256v1";
function keyFrom(read) {
  try {
    return read();
  } catch (error2) {
    if (error2 instanceof Error) return void 0;
    throw error2;
  }
}

// actions/lib/rules/conformance-skips.ts
var permittedSkips = (substrate) => substrate === "embedded" ? ["C08_no_local_fallback", "C15_egress_bypass"] : [];

// actions/lib/rules/task-environment.ts
var LOCATORS = [
  "SSM_DB_DSN_PATH",
  "SSM_CONFLUENT_BOOTSTRAP_PATH",
  "SSM_CONFLUENT_API_KEY_PATH",
  "SSM_CONFLUENT_API_SECRET_PATH",
  "SSM_IG_API_KEY_PATH"
];
function locatorsOf(mode, substrate) {
  const role = substrate === "embedded" ? void 0 : MODES$runtime_src_catalog.find((row) => row.mode === mode)?.principal;
  const name = role === void 0 ? void 0 : findBusKeyName$runtime_src_catalog(role);
  const own = name === void 0 ? void 0 : busKeyPaths$runtime_src_catalog(name, handle$evidence_schemas_src_handles);
  const paths = Object.fromEntries(LOCATORS.map((key) => [key, handle$evidence_schemas_src_handles(key)]));
  if (own === void 0) return paths;
  return { ...paths, SSM_CONFLUENT_API_KEY_PATH: own.key, SSM_CONFLUENT_API_SECRET_PATH: own.secret };
}
function opensTopic(mode, substrate) {
  if (substrate === "embedded") return () => true;
  const keyOf2 = (name) => {
    const row = MODES$runtime_src_catalog.find((one) => one.mode === name);
    return row === void 0 ? void 0 : findBusKeyName$runtime_src_catalog(row.principal);
  };
  const own = MODES$runtime_src_catalog.filter((row) => keyOf2(row.mode) === keyOf2(mode));
  const opened = new Set(
    own.flatMap(({ topics }) => [...topics.reads, ...topics.writes].map((key) => handle$evidence_schemas_src_handles(key)))
  );
  return (topic) => opened.has(topic);
}
var commonNames = () => [
  "ENVIRONMENT",
  "OBJECT_STORE_URL",
  "PARAMETERS_URL",
  "S3_ORACLE_BUCKET",
  "S3_ARCHIVE_BUCKET",
  "S3_QUARANTINE_BUCKET",
  "S3_EVIDENCE_BUCKET",
  "SERVICE_RELEASE_ID",
  "RUN_CONFIG_DIGEST",
  handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY"),
  ...LOCATORS
];
var namesOf = (port) => Object.keys(listenerOf$runtime_src_catalog(port, "", 0));
var NAMES = {
  "gate listener": namesOf(LISTENERS$runtime_src_catalog["gate listener"]),
  "case listener": namesOf(LISTENERS$runtime_src_catalog["case listener"]),
  "label listener": namesOf(LISTENERS$runtime_src_catalog["label listener"]),
  "scenario run": ["SCENARIO_RUN_ID"],
  "roster of daemons": ["CONFORMANCE_COMPONENTS"],
  "permitted skips": ["CONFORMANCE_SKIPS_PERMITTED"]
};
function daemonEnvironmentNames(daemon, substrate) {
  const { environment, ports, needs } = daemon;
  const hasSkips = permittedSkips(substrate).length > 0;
  const needed = needs.filter((need) => hasSkips || need !== "permitted skips").flatMap((need) => NAMES[need]);
  const names = [
    ...commonNames(),
    ...Object.keys(daemonIdentity$runtime_src_catalog(daemon)),
    ...ports.ops ? namesOf("OPS_PORT") : [],
    ...environment,
    ...needed
  ];
  return [...new Set(names)].sort();
}
var reporterEnvironmentNames = (declaresAnomalies) => [
  ...commonNames(),
  "REPORTER_SCOPE",
  "REPORTER_LOCK_BACKEND",
  "REPORTER_LOCK_KEY_PATTERN",
  "REPORTER_HOLD_SECONDS",
  "REPORTER_SETTLE_SECONDS",
  "REPORTER_REQUIRED_COMPONENTS",
  "REPORTER_DEGRADED_SHARE_MAX",
  "RTDL_CORE_CONSUMER_GROUP_ID",
  "RTDL_CAUGHT_UP_LAG_MAX",
  ...declaresAnomalies ? ["REPORTER_EXPECTED_ANOMALIES"] : []
].sort();

// actions/lib/bundle/manifest.ts
import { isAscii } from "node:buffer";

// other-part:evidence-schemas/src/generated/bundle_manifest.v1.ts
import { BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1 } from "./schemas.mjs";

// actions/lib/bundle/entry-list.ts
import { createHash } from "node:crypto";
var ENTRIES = '"entries":[';
function* canonicalPieces(listing) {
  const shell = canonicalJson$evidence_schemas_src_canonical_json({ ...listing, entries: [] });
  const at = shell.indexOf(ENTRIES) + ENTRIES.length;
  yield shell.slice(0, at);
  for (const [index, entry2] of listing.entries.entries()) yield `${index === 0 ? "" : ","}${canonicalJson$evidence_schemas_src_canonical_json(entry2)}`;
  yield shell.slice(at);
}
function digestOfListing(listing) {
  const hash = createHash("sha256");
  for (const piece of canonicalPieces(listing)) hash.update(piece);
  return hash.digest("hex");
}
function isCanonicalListing(listing, text2) {
  let at = 0;
  for (const piece of canonicalPieces(listing)) {
    if (!text2.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text2.length;
}

// actions/lib/bundle/manifest.ts
var MANIFEST = "bundle.json";
var isCountedVersion = (versionId) => /^\d{8}$/.test(versionId);
function readManifest(files) {
  const failures = [];
  const fail = (what) => void failures.push({ object: MANIFEST, what });
  const read = readText(files);
  if ("fault" in read) {
    fail(read.fault);
    return { manifest: void 0, failures };
  }
  const faults = BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1.faults(read.value);
  if (faults.length > 0) {
    for (const { path, keyword } of faults) fail(`is no manifest: ${path} (${keyword})`);
    return { manifest: void 0, failures };
  }
  const manifest = BundleManifestV1$evidence_schemas_src_generated_bundle_manifest_v1.parse(read.value);
  const { root_sha256, ...unsealed } = manifest;
  if (manifest.entries.length > BOUNDS.entries) {
    fail(`has ${manifest.entries.length} entries, at most ${BOUNDS.entries} can be`);
    return { manifest: void 0, failures };
  }
  if (!isCanonicalListing(manifest, read.text)) fail("is not canonical JSON");
  if (digestOfListing(unsealed) !== root_sha256) fail("does not have its root digest");
  for (const what of entryFaults(manifest.entries)) fail(what);
  return { manifest, failures };
}
function readText(files) {
  const read = files.read(MANIFEST, BOUNDS.manifestBytes);
  if ("fault" in read) return read;
  if (!isAscii(read.bytes)) return { fault: "is not ASCII" };
  return readJson$evidence_schemas_src_strict_json(read.bytes, { bytesMax: BOUNDS.manifestBytes, depthMax: 8, valuesMax: MANIFEST_VALUES_MAX });
}
function entryFaults(entries) {
  const faults = [];
  const newest = /* @__PURE__ */ new Set();
  let before;
  for (const entry2 of entries) {
    if (before !== void 0 && entry2.path <= before) faults.push(`lists ${entry2.path} twice or out of order`);
    before = entry2.path;
    const own = `objects/${entry2.bucket}/${entry2.key}`;
    if (entry2.path === own) newest.add(`${entry2.bucket}
${entry2.key}`);
    else if (entry2.path !== `versions/${entry2.bucket}/${entry2.key}/${entry2.version_id}`)
      faults.push(`lists ${entry2.key} at ${entry2.path}`);
  }
  for (const { bucket: bucket2, key, path } of entries) {
    if (path.startsWith("versions/") && !newest.has(`${bucket2}
${key}`))
      faults.push(`has an older version of ${key} and no newest one`);
  }
  return faults;
}

// other-part:evidence-schemas/src/generated/signed_dispatch.v1.ts
import { SignedDispatchV1$evidence_schemas_src_generated_signed_dispatch_v1 } from "./schemas.mjs";

// actions/lib/signature/pae.ts
function preAuthEncoding(payloadType, payload) {
  const type = Buffer.from(payloadType, "utf8");
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

// actions/lib/signature/signed-dispatch.ts
var DISPATCH_TYPE = "application/vnd.spine-green.signed-dispatch.v1+json";
var NO_OPERATOR_KEY = "none";
var DOCUMENT_BYTES_MAX = 8 * 1024;
function readDispatch(envelope) {
  const dsse = readDsse(Buffer.from(envelope, "utf8"));
  if ("fault" in dsse) return dsse;
  if (dsse.payloadType !== DISPATCH_TYPE) return { fault: "signs something else than a dispatch" };
  const read = readJson$evidence_schemas_src_strict_json(dsse.payload, { bytesMax: DOCUMENT_BYTES_MAX, depthMax: 2 });
  if ("fault" in read) return { fault: `signs what ${read.fault}` };
  const [first] = SignedDispatchV1$evidence_schemas_src_generated_signed_dispatch_v1.faults(read.value);
  if (first !== void 0) return { fault: `signs no dispatch: ${first.path} (${first.keyword})` };
  return { dsse, document: SignedDispatchV1$evidence_schemas_src_generated_signed_dispatch_v1.parse(read.value) };
}
var isSignedWith = ({ dsse }, key) => dsse.signatures.some(
  ({ keyId, bytes }) => (keyId === "" || keyId === key.keyId) && isSignatureOver(preAuthEncoding(dsse.payloadType, dsse.payload), bytes, key)
);
var operatorKeyText = ({ key }) => key.export({ type: "spki", format: "der" }).toString("hex");
function operatorKeyOf(text2) {
  const base64 = Buffer.from(text2, "hex").toString("base64");
  const key = readVerifyingKey(`-----BEGIN PUBLIC KEY-----
${base64}
-----END PUBLIC KEY-----
`);
  return "fault" in key || operatorKeyText(key) !== text2 ? void 0 : key;
}
function signatureDifferences(record2, pinned) {
  if (record2.mechanism !== "signed_dispatch") return [];
  const { signed_dispatch: proof } = record2;
  const read = proof === void 0 ? { fault: "absent" } : readDispatch(proof.envelope);
  if (proof === void 0 || "fault" in read) return ["signed_dispatch.envelope"];
  const key = operatorKeyOf(proof.public_key);
  const { document } = read;
  const parts = [
    ["signed_dispatch.public_key", pinned === void 0 ? record2.phase === "M0" : pinned === proof.public_key],
    ["signed_dispatch.signature", key !== void 0 && isSignedWith(read, key)],
    ["signed_dispatch.phase", document.phase === record2.phase],
    ["signed_dispatch.purpose", document.purpose === record2.purpose],
    ["signed_dispatch.environment", document.environment === record2.environment],
    ["signed_dispatch.substrate", document.substrate === record2.substrate],
    ["signed_dispatch.operator", document.operator === record2.operator],
    ["signed_dispatch.nonce", dispatchToken(document) === record2.nonce && record2.approval_id === record2.nonce],
    ["signed_dispatch.comment", document.comment === record2.comment],
    ["signed_dispatch.expires_at_utc", document.expires_at_utc === record2.expires_at_utc],
    [
      "signed_dispatch.self_approved",
      record2.self_approved === (document.operator === `operator:${document.dispatcher}`)
    ],
    [
      "signed_dispatch.predecessor_verdict_sha256",
      document.predecessor_verdict_sha256 === (record2.predecessor_verdict?.sha256 ?? null)
    ],
    ["signed_dispatch.definition_sha256", document.definition_sha256 === record2.definition_sha256],
    // Reviewers who are there are asked; a signature stands in for nobody (02, section 6.3).
    ["protection.required_reviewers", record2.protection.required_reviewers.length === 0]
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}
var dispatchToken = ({ nonce }) => `signed:${nonce}`;

// other-part:evidence-schemas/src/generated/phase_definition.v1.ts
import { PhaseDefinitionV1$evidence_schemas_src_generated_phase_definition_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/universal_checks.v1.ts
import { UniversalChecksV1$evidence_schemas_src_generated_universal_checks_v1 } from "./schemas.mjs";

// actions/m0-authority/phase.json
var phase_default = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M0","phase_ids":["pre-P(-1)"],"name":"Mobilisation and authority lock","intent":"A deterministic starting point: nothing legacy or implicit is executable authority.","exec_family":"run_control","predecessor":null,"entry_criteria":[{"id":"M0-E01","text":"Repository initialised; registry and specification committed","expected_text":"Both have a digest.","shown_by":["M0.A"]},{"id":"M0-E02","text":"Ledger empty or initialised","expected_text":"The chain folds.","shown_by":["M0.B"]}],"lanes":[{"lane":"M0.A","topic":"authority_lock","snapshot_name":"m0_authority_lock_snapshot.json","title":"Authority freeze","phase_id":"pre-P(-1)","depends_on":[],"parallel_safe":false,"budget_seconds":180,"required_handles":[],"source_lanes":[],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M0.A-C01","title":"Authority list","expected_text":"Present and ordered; every entry has an id and a sha256.","expects":{"$either":[{"order":{"$list_of":{"$data":true}},"ranks":{"$list_of":{"$data":true}},"sha256":{"$data":true}},{"order":{"$list_of":{"$data":true}},"ranks":{"$list_of":{"$data":true}},"sha256":{"$data":true},"committed":"same"}]},"codes":["M0A-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M0.A-C02","title":"Drift-stop protocol","expected_text":"Stop, record impact and severity, repin or revert, resume: defined, and wired to the ledger.","expects":{"protocol":{"$map_of":{"$list_of":{"$data":true}}}},"codes":["M0A-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M0A-B1","meaning":"The authority list is missing or unordered.","closure_criteria":"A rerun of M0.A passes M0.A-C01."},{"code":"M0A-B2","meaning":"The drift-stop protocol is absent or not wired to the ledger.","closure_criteria":"A rerun of M0.A passes M0.A-C02."}]},{"lane":"M0.B","topic":"scope_lock","snapshot_name":"m0_b_scope_lock_snapshot.json","title":"Scope and topology lock","phase_id":"pre-P(-1)","depends_on":["M0.A"],"parallel_safe":false,"budget_seconds":180,"required_handles":[],"source_lanes":["M0.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M0.B-C01","title":"Scope lock","expected_text":"In: control_ingress, rtdl, case_labels, run_operate_obs_gov. Out: learning_registry.","expects":{"in":["control_ingress","rtdl","case_labels","run_operate_obs_gov"],"out":["learning_registry"]},"codes":["M0B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M0.B-C02","title":"Roadmap","expected_text":"M0 to M10 with their canonical phase ids; the ledger projection agrees.","expects":{"definitions":[["M0",["pre-P(-1)"]],["M1",["P(-1)"]],["M2",["P0"]],["M3",["P1"]],["M4",["P2"]],["M5",["P3"]],["M6",["P4","P5","P6","P7"]],["M7",["P8","P9","P10"]],["M8",["P11"]],["M9",["P12"]],["M10",["certification"]]],"ledger":[["M0",["pre-P(-1)"]],["M1",["P(-1)"]],["M2",["P0"]],["M3",["P1"]],["M4",["P2"]],["M5",["P3"]],["M6",["P4","P5","P6","P7"]],["M7",["P8","P9","P10"]],["M8",["P11"]],["M9",["P12"]],["M10",["certification"]]],"projection":["M0","M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"codes":["M0B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M0.B-C03","title":"Status ownership","expected_text":"No phase definition has a status field; only the ledger changes status.","expects":{"status_members":[],"projection_differs":[]},"codes":["M0B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M0B-B1","meaning":"The scope differs from the scope lock.","closure_criteria":"A rerun of M0.B passes M0.B-C01."},{"code":"M0B-B2","meaning":"Roadmap and ledger projection differ.","closure_criteria":"A rerun of M0.B passes M0.B-C02."},{"code":"M0B-B3","meaning":"A phase definition carries a status.","closure_criteria":"A rerun of M0.B passes M0.B-C03."}]},{"lane":"M0.C","topic":"evidence_strategy","snapshot_name":"m0_c_evidence_strategy_snapshot.json","title":"Evidence strategy","phase_id":"pre-P(-1)","depends_on":["M0.A"],"parallel_safe":false,"budget_seconds":180,"required_handles":[],"source_lanes":["M0.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M0.C-C01","title":"Phase evidence template","expected_text":"The nine items of the template are pinned and their JSON Schema exists.","expects":{"template":{"$map_of":{"$list_of":{"$data":true}}},"schema":["phase_evidence.v1"]},"codes":["M0C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M0.C-C02","title":"Evidence fidelity map","expected_text":"Every phase M1 to M10 has at least one evidence family, and every family of a built lane has a schema.","expects":{"families":{"$map_of":{"$list_of":{"$data":true}}},"without_schema":[]},"codes":["M0C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M0C-B1","meaning":"The phase evidence template or its schema is missing.","closure_criteria":"A rerun of M0.C passes M0.C-C01."},{"code":"M0C-B2","meaning":"A phase has no evidence family, or a family has no schema.","closure_criteria":"A rerun of M0.C passes M0.C-C02."}]},{"lane":"M0.D","topic":"decision_log","snapshot_name":"m0_d_decision_log_snapshot.json","title":"Logging discipline","phase_id":"pre-P(-1)","depends_on":["M0.A"],"parallel_safe":false,"budget_seconds":180,"required_handles":[],"source_lanes":["M0.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M0.D-C01","title":"Decision log","expected_text":"The append-only decision log has a place and a writer, its first entry is written, and whoever it calls the operator wrote that himself.","expects":{"first_entry":{"$non_empty":true},"unlogged":[],"pinned_by":{"$data":true},"rewritten":[],"strangers":[]},"codes":["M0D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M0D-B1","meaning":"The decision log has no place, no writer or no first entry.","closure_criteria":"A rerun of M0.D passes M0.D-C01."}]},{"lane":"M0.E","topic":"exit_readiness","snapshot_name":"m0_e_exit_readiness_snapshot.json","title":"Exit readiness","phase_id":"pre-P(-1)","depends_on":["M0.A","M0.B","M0.C","M0.D"],"parallel_safe":false,"budget_seconds":180,"required_handles":[],"source_lanes":["M0.A","M0.B","M0.C","M0.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M0.E-C01","title":"Transition law","expected_text":"Checklist T1 to T6, operator-governed activation and decision completeness hold over the whole transition matrix.","expects":{"law":{"$data":true}},"codes":["M0E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M0.E-C02","title":"Successor held","expected_text":"M1 is NOT_STARTED with a hold reason until the operator activates it.","expects":{"status":"NOT_STARTED","hold_reason":"AWAITING_OPERATOR_ACTIVATION"},"codes":["M0E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M0E-B1","meaning":"The transition matrix allows what the law forbids.","closure_criteria":"A rerun of M0.E passes M0.E-C01."},{"code":"M0E-B2","meaning":"M1 has started without activation.","closure_criteria":"A rerun of M0.E passes M0.E-C02."}]}],"verdict":{"lane":"M0.E","predicates":[{"name":"authority_locked","lanes":["M0.A"]},{"name":"scope_locked","lanes":["M0.B"]},{"name":"evidence_strategy_pinned","lanes":["M0.C"]},{"name":"decision_log_open","lanes":["M0.D"]}]},"dod":[{"item":"Build plan exists with canonical roadmap and progressive-elaboration rules","check_ids":["M0.B-C02"]},{"item":"Active phase is explicitly declared","check_ids":["M0.B-C02","M0.E-C02"]},{"item":"No legacy migration path is treated as executable authority","check_ids":["M0.A-C01","M0.B-C01"]},{"item":"Phase transition and evidence policy are pinned","check_ids":["M0.C-C01","M0.C-C02","M0.E-C01"]},{"item":"Status ownership is pinned","check_ids":["M0.B-C03"]},{"item":"Drift-stop protocol is pinned","check_ids":["M0.A-C02"]},{"item":"Decisions and actions are logged","check_ids":["M0.D-C01"]}],"rollback":{"rule":"Definition-only rollback until M1 begins.","levels":[{"level":"L0","when":"A lane could not read a file of the repository."}]},"evidence_contract":[{"base":"exec","key_pattern":"m0_authority_lock_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M0.A","phase_id":"pre-P(-1)","state":"built"},{"base":"exec","key_pattern":"m0_b_scope_lock_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M0.B","phase_id":"pre-P(-1)","state":"built"},{"base":"exec","key_pattern":"m0_c_evidence_strategy_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M0.C","phase_id":"pre-P(-1)","state":"built"},{"base":"exec","key_pattern":"m0_d_decision_log_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M0.D","phase_id":"pre-P(-1)","state":"built"},{"base":"exec","key_pattern":"m0_e_exit_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M0.E","phase_id":"pre-P(-1)","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M0.A","M0.B"]},"identity_iam":{"not_applicable":"No identity acts before M1."},"network":{"not_applicable":"No resource exists before M2."},"data_stores":{"not_applicable":"No resource exists before M2."},"messaging":{"not_applicable":"No resource exists before M2."},"secrets":{"not_applicable":"No secret is read before M2."},"observability_evidence":{"lanes":["M0.C","M0.D"]},"rollback_rerun":{"lanes":["M0.A","M0.E"]},"teardown":{"not_applicable":"Nothing exists that could be torn down."},"budget":{"not_applicable":"Nothing is billed before M2."}},"required_decisions":[{"key":"authority_order","text":"Order of the authorities","handles":[],"type":{"kind":"list"},"compared_by":{"check":"M0.A-C01","member":"expected.order"}},{"key":"scope_lock","text":"In: control and ingress, RTDL, case and labels, run/operate, obs/gov. Out: learning and registry","handles":[],"type":{"kind":"lists","members":["in","out"]},"compared_by":{"check":"M0.B-C01","member":"observed"}},{"key":"spec_version","text":"Version and digest of the specification","handles":[],"type":{"kind":"text","form":"[a-z0-9][a-z0-9.-]{0,63}@[0-9a-f]{64}"},"compared_with":"specification"},{"key":"drift_protocol","text":"What stops the line, what is recorded, how it is resolved, and what the ledger answers meanwhile","handles":[],"type":{"kind":"lists","members":["answers","classes","raised","resolutions","resolved"]},"compared_by":{"check":"M0.A-C02","member":"expected.protocol"}},{"key":"evidence_template","text":"The nine items of the phase evidence, each with the members that carry it","handles":[],"type":{"kind":"lists","members":["authority","committed_evidence","definition_of_done","entry_gate","failure_and_rollback","operator_and_time","phase","run","verdict"]},"compared_by":{"check":"M0.C-C01","member":"expected.template"}},{"key":"evidence_families","text":"The smallest evidence that gates each phase","handles":[],"type":{"kind":"lists","members":["M1","M2","M3","M4","M5","M6","M7","M8","M9","M10"]},"compared_by":{"check":"M0.C-C02","member":"expected.families"}},{"key":"transition_law","text":"Digest of what the ledger has to answer to each event in each status, and to each act that is forbidden","handles":[],"type":{"kind":"digest","form":"hex64"},"compared_by":{"check":"M0.E-C01","member":"expected.law"}},{"key":"operator_identity","text":"Identity of the operator","handles":[],"type":{"kind":"text","form":"operator:[A-Za-z0-9][A-Za-z0-9._-]{0,63}"},"compared_by":{"check":"M0.D-C01","member":"expected.pinned_by"}},{"key":"operator_key","text":"Public key with which the operator signs a dispatch, or none","handles":[],"type":{"kind":"text","form":"none|[0-9a-f]{88}|[0-9a-f]{182}"},"compared_with":"operator_key"},{"key":"region","text":"Region","handles":["AWS_REGION"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"name_prefix","text":"Unique name prefix","handles":["NAME_PREFIX"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"owner_tag","text":"Owner tag","handles":["TAG_OWNER_KEY","TAG_OWNER_VALUE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"expires_at_policy","text":"Policy for expires_at","handles":["TAG_EXPIRES_AT_KEY"],"type":{"kind":"enum","values":["every_ephemeral_resource_expires"]},"compared_by":{"check":"M4.H-C01","member":"expected.expires_at_policy"}}],"budget_seconds":900}');

// actions/m1-packaging/phase.json
var phase_default2 = JSON.parse(`{"schema":"fp.phase_definition.v1","plan_phase":"M1","phase_ids":["P(-1)"],"name":"Packaging readiness","intent":"One immutable platform image with every entrypoint, provable provenance and no secret inside.","exec_family":"packaging","predecessor":"M0","entry_criteria":[{"id":"M1-E01","text":"M0 is DONE","expected_text":"Verdict ADVANCE_TO_M1.","shown_by":"verdict"},{"id":"M1-E02","text":"Image and compute reference handles resolve","expected_text":"All concrete.","shown_by":["M1.A"]}],"lanes":[{"lane":"M1.A","topic":"image_contract","snapshot_name":"m1_a_image_contract_snapshot.json","title":"Image contract","phase_id":"P(-1)","depends_on":[],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":["IMAGE_DOCKERFILE_PATH","IMAGE_BUILD_PATH","IMAGE_TAG_GIT_SHA_PATTERN","IMAGE_TAG_SOURCE_PATTERN","IMAGE_TAG_DEV_MIN_LATEST","IMAGE_REFERENCE_MODE"],"source_lanes":["M0.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.A-C01","title":"Single image","expected_text":"One recipe of an image in the checkout, at the pinned path, in the pinned build context.","expects":{"recipes":[{"$data":true}],"contexts":[{"$data":true}]},"codes":["M1A-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.A-C02","title":"Include and exclude manifests","expected_text":"Both exist and are exact; every copied path is listed; no whole-context copy; the manifest digest is pinned.","expects":{"faults":[],"include_manifest_sha256":{"$data":true}},"codes":["M1A-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.A-C03","title":"Content of the built image","expected_text":"Inside the image every runtime dependency can be imported, and every schema, contract and profile that a mode reads exists.","expects":{"failing":[],"missing":[]},"codes":["M1A-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.A-C04","title":"Tag form","expected_text":"git- and the 40 hex digits of the commit. On embedded alone, sources that are no commit bear src- and their digest. The convenience tag is there or not as it was decided.","expects":{"$either":[{"tag":{"$data":true},"sources":"commit","convenience_tag":{"$data":true}},{"tag":{"$form":"git_tag"},"sources":"commit","convenience_tag":{"$data":true}},{"tag":{"$form":"source_tag"},"convenience_tag":{"$data":true}}]},"codes":["M1A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M1A-B1","meaning":"The image strategy, Dockerfile path or build context differs from its pin.","closure_criteria":"A rerun of M1.A passes M1.A-C01."},{"code":"M1A-B2","meaning":"A path is copied that the include manifest does not list.","closure_criteria":"A rerun of M1.A passes M1.A-C02."},{"code":"M1A-B3","meaning":"A module or file that a mode needs is missing in the image.","closure_criteria":"A rerun of M1.A passes M1.A-C03."},{"code":"M1A-B4","meaning":"The tag has another form.","closure_criteria":"A rerun of M1.A passes M1.A-C04."}]},{"lane":"M1.B","topic":"entrypoint_matrix","snapshot_name":"m1_b_entrypoint_matrix_snapshot.json","title":"Entrypoint matrix","phase_id":"P(-1)","depends_on":["M1.A"],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":["ENTRYPOINT_IG_SERVICE","ENTRYPOINT_REPORTER","ENTRYPOINT_DB_MIGRATIONS"],"source_lanes":["M1.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.B-C01","title":"All modes of the platform","expected_text":"Oracle seed, stream-sort, checker; SR; WSP; IG; archive_writer, ieg, ofp, csfb; dl, df, al, dla; case-trigger; case-mgmt; label-store; env-conformance; reporter; db-migrations; runtime probe; lag sampler; duplicate injector; and every mode of the catalogue of this image, and no other.","expects":{"demanded":["al","archive-writer","case-trigger","cm","csfb","db-migrate","df","dl","dla","duplicate-injector","env-conformance","ieg","ig","lag-sampler","ls","ofp","oracle-checker","oracle-seed","oracle-stream-sort","reporter","runtime-probe","sr","wsp"],"modes":{"$list_of":{"$data":true}},"matrix_sha256":{"$data":true}},"codes":["M1B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.B-C02","title":"Help without secrets","expected_text":"Each mode answers --help with exit 0 in the built image with no secret in its environment.","expects":[],"codes":["M1B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.B-C03","title":"Dry run","expected_text":"Each mode loads its profile, schemas and client libraries and exits 0 without network.","expects":[],"codes":["M1B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.B-C04","title":"Argument grammar","expected_text":"The grammar of each mode is recorded and used verbatim by its task definition.","expects":{"$list_of":{"mode":{"$data":true},"grammar":{"$data":true},"secret_argument_exit":64}},"codes":["M1B-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M1B-B1","meaning":"A mode is missing.","closure_criteria":"A rerun of M1.B passes M1.B-C01."},{"code":"M1B-B2","meaning":"A mode does not answer --help.","closure_criteria":"A rerun of M1.B passes M1.B-C02."},{"code":"M1B-B3","meaning":"A mode does not pass its dry run.","closure_criteria":"A rerun of M1.B passes M1.B-C03."},{"code":"M1B-B4","meaning":"A task definition uses another argument grammar.","closure_criteria":"A rerun of M1.B passes M1.B-C04."}]},{"lane":"M1.D","topic":"security","snapshot_name":"m1_d_security_snapshot.json","title":"Security","phase_id":"P(-1)","depends_on":["M1.A","M1.B"],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":[],"source_lanes":["M1.A","M1.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.D-C01","title":"Context scan","expected_text":"No secret in ARG, ENV or COPY, no key material, no credential file in context and Dockerfile.","expects":{"hits":[],"instructions":[]},"codes":["M1D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.D-C02","title":"No static credentials","expected_text":"The packaging action, started with each static cloud credential in its environment, refuses them by name before it opens anything.","expects":{"exit_code":1,"code":"E_CREDENTIALS_STATIC","named":["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_PROFILE"]},"codes":["M1D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.D-C03","title":"Runtime secret contract","expected_text":"Every mode that the image lists is in the contract; its locators are known, it asks for no secret value, and it refused a secret as an argument.","expects":{"modes":{"$list_of":{"$data":true}},"unknown_locators":[],"plain_values":[],"accepting":[]},"codes":["M1D-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.D-C04","title":"Scanner ran","expected_text":"It read every file and byte of the context and of the image, and its receipts are there.","expects":{"context":{"files":{"$data":true},"bytes":{"$data":true}},"image":{"$data":true},"receipts":{"context":{"$form":"hex64"},"image":{"$form":"hex64"}}},"codes":["M1D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.D-C05","title":"Image scan","expected_text":"The file system of the image that is to be pushed holds nothing shaped like a credential; M1.C-C02 holds the push to it.","expects":[],"codes":["M1D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M1D-B1"},"blockers":[{"code":"M1D-B1","meaning":"Something shaped like a credential is in the context or the image.","closure_criteria":"Remove it and rotate it. A rerun of M1.D passes M1.D-C01, M1.D-C05."},{"code":"M1D-B2","meaning":"Static credentials were accepted.","closure_criteria":"A rerun of M1.D passes M1.D-C02."},{"code":"M1D-B3","meaning":"A mode has an undeclared secret, or takes one as an argument.","closure_criteria":"A rerun of M1.D passes M1.D-C03."},{"code":"M1D-B4","meaning":"The scanner did not finish.","closure_criteria":"A rerun of M1.D passes M1.D-C04."}]},{"lane":"M1.F","topic":"driver_pin","snapshot_name":"m1_f_driver_pin_snapshot.json","title":"Driver pin","phase_id":"P(-1)","depends_on":["M1.A"],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":["IMAGE_BUILD_DRIVER"],"source_lanes":["M1.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.F-C01","title":"Authoritative driver","expected_text":"IMAGE_BUILD_DRIVER is github_actions; evidence made elsewhere is refused; build actor, CI run id and OIDC subject are verified.","codes":["M1F-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is reached under an identity of the CI service, so there is none to verify. Driver and place are M1.F-C01a."},{"id":"M1.F-C01a","title":"Driver and place","expected_text":"The driver that was pinned is the one that builds on this substrate; what was validated was made in the repository and by the workflow commit in which this lane runs.","expects":{"driver":{"$either":["github_actions","embedded_bundle"]},"repository":{"$data":true},"workflow_sha":{"$data":true}},"codes":["M1F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.F-C01b","title":"Run of the evidence","expected_text":"GitHub knows the run that the evidence names: of this repository, dispatched, of the packaging workflow or the pipeline, of the commit that was built, in its first attempt, by the actor who is named; it still is this run, or it has ended and was not cancelled.","expects":{"repository":{"$data":true},"workflow":true,"event":"workflow_dispatch","head_sha":{"$data":true},"attempt":{"$data":true},"actor":{"$data":true},"state":{"$one_of":["this run","success","failure"]}},"codes":["M1F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"told_by":"github","substrate_reason":"The answers of this rehearsal are recorded, so no GitHub stands behind it that could tell of its run or branch."}],"universal_codes":{},"blockers":[{"code":"M1F-B1","meaning":"Evidence was not made by the authoritative driver.","closure_criteria":"A rerun of M1.F passes M1.F-C01, M1.F-C01a, M1.F-C01b."}]},{"lane":"M1.H","topic":"ci_gate","snapshot_name":"m1_h_ci_gate_snapshot.json","title":"CI gate validation","phase_id":"P(-1)","depends_on":["M1.A","M1.B","M1.D","M1.F"],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":["ROLE_TERRAFORM_APPLY","ECR_REPO_NAME"],"source_lanes":["M1.A","M1.B","M1.D","M1.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.H-C01","title":"Positive case","expected_text":"The contract validator accepts recipe, context and the provenance that the candidate would get.","expects":[],"codes":["M1H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.H-C02","title":"Negative cases","expected_text":"Each planted fault is refused by its own rule: static credentials; Dockerfile missing; digest missing or malformed; provenance field missing; secret planted in the context.","expects":[{"planted":"static credentials supplied","refused_by":["static_credentials"]},{"planted":"Dockerfile missing","refused_by":["recipe"]},{"planted":"digest missing","refused_by":["provenance"]},{"planted":"digest malformed","refused_by":["provenance"]},{"planted":"provenance field missing","refused_by":["provenance"]},{"planted":"secret planted in the context","refused_by":["context_secret"]}],"codes":["M1H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.H-C03","title":"Role and registry","expected_text":"The role can be assumed by OIDC and may authorise, push and describe in the registry, by a dry call.","codes":["M1H-B3"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is reached under an identity of the CI service, so no role could be assumed with one."}],"universal_codes":{},"blockers":[{"code":"M1H-B1","meaning":"The contract validator refuses the positive case.","closure_criteria":"A rerun of M1.H passes M1.H-C01."},{"code":"M1H-B2","meaning":"A negative case was accepted.","closure_criteria":"A rerun of M1.H passes M1.H-C02."},{"code":"M1H-B3","meaning":"The role or the registry refuses.","closure_criteria":"A rerun of M1.H passes M1.H-C03."}]},{"lane":"M1.I","topic":"build_readiness","snapshot_name":"m1_i_build_readiness_snapshot.json","title":"Readiness","phase_id":"P(-1)","depends_on":["M1.A","M1.B","M1.D","M1.F","M1.H"],"parallel_safe":false,"starts_under":"activation","budget_seconds":600,"required_handles":[],"source_lanes":["M1.A","M1.B","M1.D","M1.F","M1.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.I-C01","title":"Lanes before the build","expected_text":"All pass, none is stale; the sources are still those of the candidate, and the statement names them.","expects":{"open":[],"sources":{"$data":true},"git_sha":{"$data":true}},"codes":["M1I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.I-C02","title":"Build-go","expected_text":"The state is READY_FOR_BUILD_GO; no go that is in force was granted before it, and nothing was pushed without one.","expects":{"build_waits_on":{"$one_of":["E_NO_EXECUTION_GO","a go over PASS"]},"pushed_without_go":false},"codes":["M1I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M1I-B1","meaning":"A lane before the build does not pass or is stale, or the sources changed.","closure_criteria":"A rerun of M1.I passes M1.I-C01."},{"code":"M1I-B2","meaning":"The build did not wait for the operator: a go was there before readiness, or something was pushed without one.","closure_criteria":"Revoke the go. A rerun of M1.I passes M1.I-C02; then grant the go again."}]},{"lane":"M1.C","topic":"provenance","snapshot_name":"m1_c_provenance_snapshot.json","title":"Build run and provenance","phase_id":"P(-1)","depends_on":["M1.A","M1.B","M1.D","M1.F","M1.H","M1.I"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["IMAGE_TAG_EVIDENCE_FIELD","IMAGE_DIGEST_EVIDENCE_FIELD","IMAGE_GIT_SHA_EVIDENCE_FIELD","IMAGE_REFERENCE_MODE"],"source_lanes":["M1.A","M1.B","M1.D","M1.F","M1.H","M1.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.C-C01","title":"Provenance complete","expected_text":"packaging_provenance.json has every field of its contract, none empty.","expects":[],"codes":["M1C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.C-C02","title":"Digest from the registry","expected_text":"What was validated, what the build run made, what the push reported and what the registry resolves by tag are one digest, in the form sha256: and 64 hex digits.","expects":{"built":{"$data":true},"pushed":{"$data":true},"resolved":{"$data":true}},"codes":["M1C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.C-C03","title":"Superset of run.json","expected_text":"It has every member that the schema of run.json demands of the image.","expects":{"$list_of":{"$data":true}},"codes":["M1C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.C-C04","title":"Push permitted","expected_text":"Read again right before the push: every contract lane passes, an unexpired build-go covers the push, no drift is open.","expects":{"lanes":{"M1.A":"PASS","M1.B":"PASS","M1.D":"PASS","M1.F":"PASS","M1.H":"PASS","M1.I":"PASS"},"go_covers_push":true,"go_expired":false,"open_drift":[]},"codes":["M1C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M1C-B1","meaning":"A provenance field is missing or empty.","closure_criteria":"A rerun of M1.C passes M1.C-C01."},{"code":"M1C-B2","meaning":"The digests differ or are malformed.","closure_criteria":"A rerun of M1.C passes M1.C-C02."},{"code":"M1C-B3","meaning":"Provenance lacks what run.json carries.","closure_criteria":"A rerun of M1.C passes M1.C-C03."},{"code":"M1C-B4","meaning":"The ledger did not permit the push, so nothing was pushed.","closure_criteria":"Pass the contract lanes and grant the build-go. A rerun of M1.C passes M1.C-C04."}]},{"lane":"M1.G","topic":"workflow","snapshot_name":"m1_g_workflow_snapshot.json","title":"Workflow","phase_id":"P(-1)","depends_on":["M1.C"],"parallel_safe":false,"budget_seconds":600,"required_handles":["WF_M1_PACKAGING"],"source_lanes":["M1.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.G-C01","title":"Workflow file","expected_text":"Present on the default branch with this text; permissions of the build exactly contents: read and id-token: write. What its text alone shows is M1.G-C01a.","expects":{"build_permissions":{"contents":"read","identity":"write"},"blob_sha":{"$data":true}},"codes":["M1G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"told_by":"github","substrate_reason":"The answers of this rehearsal are recorded, so no GitHub stands behind it that could tell of its run or branch. The text of the workflow is M1.G-C01a."},{"id":"M1.G-C01a","title":"Workflow text","expected_text":"Dispatched, or called by what is only dispatched; nothing permitted at the top and each job exactly what it reads; actions of others pinned by commit; no secret handed on and no expression in a script; no tolerated failure, no job without end, none that another run cancels; no token kept by a checkout; two reviewer environments, and the build run behind the second.","expects":{"triggers":["workflow_call","workflow_dispatch"],"caller_triggers":{"$each":"workflow_dispatch"},"top_permissions":{},"wider_jobs":[],"unpinned_actions":[],"kept_tokens":[],"handed_secrets":[],"expressions_in_scripts":[],"tolerated_failures":[],"endless_jobs":[],"cancellable_jobs":[],"environments":["phase-activation-m1","phase-execute-m1"],"build_behind_execution":true},"codes":["M1G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.G-C02","title":"Outputs","expected_text":"image_tag, image_digest, git_sha, ci_run_id and build_actor are emitted, as the build run has them; without a commit there is no git_sha.","expects":{"image_tag":{"$data":true},"image_digest":{"$data":true},"git_sha":{"$data":true},"ci_run_id":{"$data":true},"build_actor":{"$data":true}},"codes":["M1G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.G-C02a","title":"Run of the build","expected_text":"GitHub knows the run that the provenance names, as M1.F-C01b demands of the evidence before it.","expects":{"repository":{"$data":true},"workflow":true,"event":"workflow_dispatch","head_sha":{"$data":true},"attempt":{"$data":true},"actor":{"$data":true},"state":{"$one_of":["this run","success","failure"]}},"codes":["M1G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"told_by":"github","substrate_reason":"The answers of this rehearsal are recorded, so no GitHub stands behind it that could tell of its run or branch."}],"universal_codes":{},"blockers":[{"code":"M1G-B1","meaning":"The workflow differs from its contract.","closure_criteria":"A rerun of M1.G passes M1.G-C01, M1.G-C01a."},{"code":"M1G-B2","meaning":"An output is missing or is not the build run's.","closure_criteria":"A rerun of M1.G passes M1.G-C02, M1.G-C02a."}]},{"lane":"M1.E","topic":"command_surface","snapshot_name":"m1_e_command_surface_snapshot.json","title":"Command surface","phase_id":"P(-1)","depends_on":["M1.A","M1.B","M1.D","M1.F","M1.H","M1.I","M1.C","M1.G"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["IMAGE_TAG_GIT_SHA_PATTERN","IMAGE_TAG_SOURCE_PATTERN"],"source_lanes":["M1.A","M1.B","M1.D","M1.F","M1.H","M1.I","M1.C","M1.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M1.E-C01","title":"Order of the steps","expected_text":"Validate inputs, OIDC, registry login, context scan, build, push immutable tag, optional convenience tag, resolve digest, write evidence.","codes":["M1E-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is reached under an identity of the CI service, so the order has no step that takes one. The rest of the order is M1.E-C01a."},{"id":"M1.E-C01a","title":"Order without the cloud identity","expected_text":"Validate inputs, context scan, build, push immutable tag, resolve digest, write evidence: each ended once, in this order of time, none before the one before it.","expects":{"order":["validate_inputs","context_scan","build","push_immutable_tag","resolve_digest","write_evidence"],"overlapping":[]},"codes":["M1E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.E-C02","title":"Bounded retry","expected_text":"At most one, only for push and for resolving the digest.","expects":{"push_immutable_tag":{"$at_most":1},"resolve_digest":{"$at_most":1},"others":0},"codes":["M1E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M1.E-C03","title":"Immutable tag","expected_text":"The tag names the pushed digest in the registry and in the provenance, and no other.","expects":{"registry":{"$data":true},"provenance":{"$data":true}},"codes":["M1E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M1E-B1","meaning":"The steps ran in another order.","closure_criteria":"A rerun of M1.E passes M1.E-C01, M1.E-C01a."},{"code":"M1E-B2","meaning":"A step was retried without bound.","closure_criteria":"A rerun of M1.E passes M1.E-C02."},{"code":"M1E-B3","meaning":"The immutable tag exists with another digest.","closure_criteria":"Build from a new commit; never push the tag again. A rerun of M1.E passes M1.E-C03."}]}],"verdict":{"lane":"M1.E","predicates":[{"name":"image_contract_closed","lanes":["M1.A"]},{"name":"entrypoints_proven","lanes":["M1.B"]},{"name":"no_secret_baked","lanes":["M1.D"]},{"name":"gate_validated","lanes":["M1.H"]},{"name":"build_approved","lanes":["M1.I"]},{"name":"provenance_complete","lanes":["M1.C"]},{"name":"driver_authoritative","lanes":["M1.F","M1.G"]}]},"dod":[{"item":"Image exists in the registry with immutable tag and digest","check_ids":["M1.C-C01","M1.C-C02","M1.E-C03"]},{"item":"Entrypoint contract validated","check_ids":["M1.B-C01","M1.B-C02","M1.B-C03","M1.B-C04"]},{"item":"No secrets baked into the image","check_ids":["M1.D-C01","M1.D-C04","M1.D-C05"]},{"item":"Packaging contract finalised: image, entrypoints, provenance, security","check_ids":["M1.A-C01","M1.A-C02","M1.A-C03","M1.A-C04","M1.C-C03","M1.D-C03"]},{"item":"Build command surface and inputs are pinned","check_ids":["M1.E-C01","M1.E-C01a","M1.E-C02","M1.F-C01","M1.F-C01a","M1.F-C01b","M1.G-C01","M1.G-C01a"]},{"item":"Evidence write contract is pinned and testable","check_ids":["M1.H-C01","M1.H-C02","M1.G-C02","M1.G-C02a"]},{"item":"Runtime secret-handling rules are pinned","check_ids":["M1.D-C02","M1.D-C03","M1.H-C03"]},{"item":"Execution handoff statement is prepared for the build-go","check_ids":["M1.I-C01","M1.I-C02","M1.C-C04"]}],"rollback":{"rule":"Nothing is deleted; a bad image is superseded by a new git sha, and an immutable tag is never pushed again with another digest.","levels":[{"level":"L0","when":"One retry of push or of resolving the digest."},{"level":"L2","when":"A bad image: build from a new commit."}]},"evidence_contract":[{"base":"exec","key_pattern":"m1_a_image_contract_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.A","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_b_entrypoint_matrix_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.B","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_c_provenance_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.C","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_d_security_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.D","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_e_command_surface_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.E","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_f_driver_pin_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.F","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_g_workflow_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.G","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_h_ci_gate_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.H","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m1_i_build_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M1.I","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"packaging_provenance.json","schema":"packaging_provenance.v1","required":true,"class":"M","writer":"M1.C","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"build_command_surface_receipt.json","schema":"build_command_surface_receipt.v1","required":true,"class":"G","writer":"M1.E","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"security_secret_injection_checks.json","schema":"security_secret_injection_checks.v1","required":true,"class":"G","writer":"M1.D","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"build_context_secret_scan.json","schema":"build_context_secret_scan.v1","required":true,"class":"G","writer":"M1.D","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"secret_source_contract_receipt.json","schema":"secret_source_contract_receipt.v1","required":true,"class":"G","writer":"M1.D","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"entrypoint_matrix_receipt.json","schema":"entrypoint_matrix_receipt.v1","required":true,"class":"G","writer":"M1.B","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"ci_m1_outputs.json","schema":"ci_m1_outputs.v1","required":true,"class":"G","writer":"M1.G","phase_id":"P(-1)","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M1.A","M1.C"]},"identity_iam":{"lanes":["M1.F","M1.H"]},"network":{"not_applicable":"The build needs no platform network."},"data_stores":{"not_applicable":"The image holds no data store."},"messaging":{"not_applicable":"The image holds no messaging resource."},"secrets":{"lanes":["M1.D"]},"observability_evidence":{"lanes":["M1.C","M1.E","M1.G"]},"rollback_rerun":{"lanes":["M1.E","M1.I"]},"teardown":{"not_applicable":"An image in the registry is kept as evidence."},"budget":{"lanes":["M1.E"]}},"required_decisions":[{"key":"build_driver","text":"Build driver","handles":["IMAGE_BUILD_DRIVER"],"type":{"kind":"enum","values":["github_actions","local_cli","embedded_bundle"]},"compared_with":"build_driver"},{"key":"dockerfile_path","text":"Dockerfile path","handles":["IMAGE_DOCKERFILE_PATH"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"build_context_path","text":"Build context path","handles":["IMAGE_BUILD_PATH"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"include_manifest_digest","text":"Digest of the include manifest","handles":["IMAGE_INCLUDE_MANIFEST_SHA256"],"type":{"kind":"digest","form":"hex64"},"compared_with":"include_manifest"},{"key":"ecr_repo","text":"Name and URI of the image repository","handles":["ECR_REPO_NAME","ECR_REPO_URI"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"oidc_role_arn","text":"Role that the build assumes","handles":["ROLE_TERRAFORM_APPLY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"entrypoint_matrix_digest","text":"Digest of the entrypoint matrix","handles":[],"type":{"kind":"digest","form":"hex64"},"compared_with":"entrypoint_matrix"},{"key":"convenience_tag","text":"Whether the convenience tag is pushed","handles":["IMAGE_TAG_DEV_MIN_LATEST"],"type":{"kind":"enum","values":["pushed","not_pushed"]},"compared_by":{"check":"M1.A-C04","member":"expected.convenience_tag"}}]}`);

// actions/m2-substrate/phase.json
var phase_default3 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M2","phase_ids":["P0"],"name":"Substrate readiness","intent":"Reproducible core and ephemeral stacks: every handle resolves, topics exist by protocol proof, migrations ran, no cost footgun, budget guard live.","exec_family":"substrate","predecessor":"M1","entry_criteria":[{"id":"M2-E01","text":"M1 is DONE","expected_text":"Verdict ADVANCE_TO_M2.","shown_by":"verdict"}],"lanes":[{"lane":"M2.A","topic":"handle_closure","snapshot_name":"m2_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P0","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M2.A","source_lanes":["M1.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.A-C01","title":"P0 closure set","expected_text":"Every key resolves to a concrete value of one origin; a row for each; no placeholder.","expects":{"unresolved":[],"placeholders":[]},"codes":["M2A-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U3":"M2A-B1"},"blockers":[{"code":"M2A-B1","meaning":"A handle of the P0 closure set is unresolved or a placeholder.","closure_criteria":"Give it a concrete value at its one origin. A rerun of M2.A passes M2.A-C01."}]},{"lane":"M2.B","topic":"backend_state_readiness","snapshot_name":"m2_b_backend_state_readiness_snapshot.json","title":"Backend and state","phase_id":"P0","depends_on":["M2.A"],"parallel_safe":false,"budget_seconds":600,"required_handles":["TF_STATE_BUCKET","TF_STATE_KEY_CORE","TF_STATE_KEY_CONFLUENT","TF_STATE_KEY_DEMO","TF_LOCK_TABLE"],"source_lanes":["M2.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.B-C01","title":"State bucket","expected_text":"Versioning on, all four public-access blocks on, default encryption.","expects":{"versioning":"Enabled","public_access_block":{"acls":true,"ignored_acls":true,"policies":true,"restricted":true},"encryption":{"$one_of":["AES256","aws:kms"]}},"codes":["M2B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.B-C02","title":"Lock table","expected_text":"ACTIVE, hash key LockID, on-demand billing.","expects":{"status":"ACTIVE","hash_key":"LockID","range_key":null,"billing":"PAY_PER_REQUEST"},"codes":["M2B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.B-C03","title":"State keys","expected_text":"Three distinct keys; the same bucket, region and lock table in every stack backend.","expects":{"backends":{"$data":true},"distinct_keys":3},"codes":["M2B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.B-C04","title":"Lock proof","expected_text":"Of two concurrent plans exactly one acquires the lock.","expects":{"acquired":1,"refused":1},"codes":["M2B-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."}],"universal_codes":{},"blockers":[{"code":"M2B-B1","meaning":"The state bucket is not protected.","closure_criteria":"A rerun of M2.B passes M2.B-C01."},{"code":"M2B-B2","meaning":"The lock table differs.","closure_criteria":"A rerun of M2.B passes M2.B-C02."},{"code":"M2B-B3","meaning":"State keys collide or backends differ.","closure_criteria":"A rerun of M2.B passes M2.B-C03."},{"code":"M2B-B4","meaning":"Both plans acquired the lock.","closure_criteria":"A rerun of M2.B passes M2.B-C04."}]},{"lane":"M2.C","topic":"core_apply_contract","snapshot_name":"m2_c_core_apply_contract_snapshot.json","title":"Core apply","phase_id":"P0","depends_on":["M2.B"],"parallel_safe":false,"budget_seconds":1800,"required_handles":["TF_STACK_CORE_DIR","S3_ORACLE_BUCKET","S3_ARCHIVE_BUCKET","S3_QUARANTINE_BUCKET","S3_EVIDENCE_BUCKET","AWS_BUDGET_NAME"],"source_lanes":["M2.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.C-C01","title":"Init and validate","expected_text":"Both exit 0.","expects":{"init":0,"validate":0},"codes":["M2C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.C-C02","title":"Reviewed plan","expected_text":"Saved with its detailed exit code; the plan that is applied is the plan that was reviewed, by digest.","expects":{"stack_sha256":{"$data":true},"plan_exit_code":{"$one_of":[0,2]},"applied_plan_sha256":{"$data":true},"apply_exit_code":0},"codes":["M2C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.C-C03","title":"No loss, no duplicate","expected_text":"No destroy of a protected core resource and no create of a resource that already exists in the account.","expects":{"destroyed":[],"collisions":[]},"codes":["M2C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.C-C04","title":"Outputs and empty plan","expected_text":"Five bucket names and the table names are present; the second plan is empty.","expects":{"outputs":{"$data":true},"second_plan":0},"codes":["M2C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.C-C04a","title":"Budget","expected_text":"The budget name is present.","expects":{"budget":{"$data":true}},"codes":["M2C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Without Terraform there is no output of it, and the emulator of AWS keeps no budget that Terraform could make."}],"universal_codes":{},"blockers":[{"code":"M2C-B1","meaning":"State and account disagree.","closure_criteria":"Import the resource; never delete and recreate it. A rerun of M2.C passes M2.C-C03."},{"code":"M2C-B2","meaning":"Init, validate or plan failed, or another plan was applied.","closure_criteria":"A rerun of M2.C passes M2.C-C01, M2.C-C02."},{"code":"M2C-B3","meaning":"An output is missing or the second plan is not empty.","closure_criteria":"A rerun of M2.C passes M2.C-C04, M2.C-C04a."}]},{"lane":"M2.D","topic":"demo_apply_contract","snapshot_name":"m2_d_demo_apply_contract_snapshot.json","title":"Ephemeral apply","phase_id":"P0","depends_on":["M2.C"],"parallel_safe":false,"budget_seconds":2400,"required_handles":["TF_STACK_CONFLUENT_DIR","TF_STACK_DEMO_DIR","CONFLUENT_CLUSTER_NAME","ECS_CLUSTER_NAME","RDS_INSTANCE_ID","CANONICAL_DEMO_SECRET_TARGETS"],"source_lanes":["M2.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.D-C01","title":"Confluent contract","expected_text":"Environment, Basic single-zone cluster, service accounts, keys, ACLs and nine topics in plan; the state object exists after apply.","codes":["M2D-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."},{"id":"M2.D-C02","title":"Demo contract","expected_text":"Cluster, 13 services with desired count 0, job task definitions including migrations, probe, sampler and injector, log group, roles.","expects":{"cluster":{"$data":true},"desired":{"$data":true},"task_definitions":{"$data":true},"log_groups_missing":[],"roles_missing":[]},"codes":["M2D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.D-C03","title":"Database contract","expected_text":"Instance, subnet group, security group, engine pin, private.","expects":{"instance":{"$data":true},"engine":{"$data":true},"engine_version":{"$data":true},"subnet_group":{"$non_empty":true},"is_public":false,"groups":{"$data":true}},"codes":["M2D-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.D-C04","title":"Canonical parameter paths","expected_text":"Only these are created, each owned by exactly one stack.","expects":{"not_canonical":[],"undeclared":[],"owned_twice":[]},"codes":["M2D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.D-C05","title":"Task definitions","expected_text":"Each uses the M1 digest; the image variable has no default or fallback; no stub command.","expects":{"images":[{"$data":true}],"other_commands":[],"image_default":false},"codes":["M2D-U8"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.D-C06","title":"Round trip","expected_text":"What was reviewed was applied, and the plan after it is empty.","expects":{"begun":{"init":0,"validate":0},"reviewed":{"stack_sha256":{"$data":true},"plan_exit_code":{"$one_of":[0,2]},"applied_plan_sha256":{"$data":true},"apply_exit_code":0},"destroyed":[],"collisions":[],"second_plan":0},"codes":["M2D-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."}],"universal_codes":{},"blockers":[{"code":"M2D-B1","meaning":"The Confluent stack lacks a part of its contract.","closure_criteria":"A rerun of M2.D passes M2.D-C01."},{"code":"M2D-B2","meaning":"The demo stack lacks a part of its contract.","closure_criteria":"A rerun of M2.D passes M2.D-C02."},{"code":"M2D-B3","meaning":"The database lacks a part of its contract.","closure_criteria":"A rerun of M2.D passes M2.D-C03."},{"code":"M2D-B4","meaning":"A parameter path is extra or has two owners.","closure_criteria":"A rerun of M2.D passes M2.D-C04."},{"code":"M2D-B5","meaning":"Destroy and apply are not reproducible.","closure_criteria":"A rerun of M2.D passes M2.D-C06."}]},{"lane":"M2.E","topic":"secret_surface","snapshot_name":"m2_e_secret_surface_snapshot.json","title":"Secrets","phase_id":"P0","depends_on":["M2.D"],"parallel_safe":false,"budget_seconds":600,"required_handles":["SSM_CONFLUENT_BOOTSTRAP_PATH","SSM_CONFLUENT_API_KEY_PATH","SSM_CONFLUENT_API_SECRET_PATH","SSM_DB_USER_PATH","SSM_DB_PASSWORD_PATH","SSM_IG_API_KEY_PATH"],"source_lanes":["M2.A","M2.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.E-C01","title":"Mandatory paths","expected_text":"Six parameters (Confluent bootstrap, key, secret; database user, password; IG key) are readable, not empty, not placeholders; only version numbers are recorded.","expects":{"absent":[],"empty":[],"placeholder":[]},"codes":["M2E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.E-C02","title":"Least privilege","expected_text":"By simulation each task role may read exactly its own paths and no other; no role has a wildcard read.","codes":["M2E-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Processes of one machine have no cloud role, and the emulator of AWS simulates no policy of one."},{"id":"M2.E-C03","title":"Rotation proof","expected_text":"The version in the store is the version that running tasks loaded, or no task runs.","expects":{"loaded":{"$one_of":["current","by_no_task"]},"stale":[]},"codes":["M2E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M2E-B1","meaning":"A mandatory parameter is missing, empty or a placeholder.","closure_criteria":"A rerun of M2.E passes M2.E-C01."},{"code":"M2E-B2","meaning":"A role may read too much or too little.","closure_criteria":"A rerun of M2.E passes M2.E-C02."},{"code":"M2E-B3","meaning":"A task runs with an older version.","closure_criteria":"A rerun of M2.E passes M2.E-C03."}]},{"lane":"M2.F","topic":"topic_readiness","snapshot_name":"m2_f_topic_readiness_snapshot.json","title":"Kafka topics","phase_id":"P0","depends_on":["M2.D","M2.E"],"parallel_safe":false,"budget_seconds":900,"required_handles":["KAFKA_TOPIC_CLASS_HIGH","KAFKA_TOPIC_CLASS_LOW","KAFKA_REQUIRED_TOPIC_COUNT","KAFKA_DEFAULT_PARTITIONS_HIGH_VOLUME","KAFKA_DEFAULT_PARTITIONS_LOW_VOLUME","KAFKA_RETENTION_MS_HIGH_VOLUME","KAFKA_RETENTION_MS_LOW_VOLUME","KAFKA_CLEANUP_POLICY_DEFAULT"],"source_lanes":["M2.A","M2.D","M2.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.F-C01","title":"Protocol proof","expected_text":"Connects with the runtime credentials over the security protocol of the substrate (SASL_SSL on dev_min); a metadata request succeeds.","expects":{"cluster_id":{"$data":true},"security":{"$one_of":{"$list_of":{"$data":true}}}},"codes":["M2F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.F-C02","title":"Nine topics","expected_text":"All present by metadata; partitions, retention and cleanup policy equal their pins; topics_missing is empty.","expects":{"present":{"$data":true},"missing":[],"different":[]},"codes":["M2F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.F-C03","title":"Verifier identity","expected_text":"The verifier runs with the least-privilege runtime identity and can read the three connection parameters.","expects":{"principal_sha256":{"$one_of":[{"$data":true},null]},"administrator":false},"codes":["M2F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.F-C04","title":"Evidence uploaded","expected_text":"The readiness evidence is durable.","expects":{"key":{"$data":true},"sha256":{"$form":"hex64"}},"codes":["M2F-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.F-C05","title":"Pre-existing topics","expected_text":"Topics outside the state were imported before apply.","codes":["M2F-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so no topic of it could be of another state."}],"universal_codes":{"U5":"M2F-B3"},"blockers":[{"code":"M2F-B1","meaning":"The log does not answer, or a topic is missing or differs.","closure_criteria":"A rerun of M2.F passes M2.F-C01, M2.F-C02."},{"code":"M2F-B2","meaning":"The verifier is refused.","closure_criteria":"A rerun of M2.F passes M2.F-C03."},{"code":"M2F-B3","meaning":"The evidence could not be stored.","closure_criteria":"A rerun of M2.F passes M2.F-C04."},{"code":"M2F-B4","meaning":"A topic exists outside the state.","closure_criteria":"Import it before apply. A rerun of M2.F passes M2.F-C05."}]},{"lane":"M2.G","topic":"network_posture","snapshot_name":"m2_g_network_posture_snapshot.json","title":"Network","phase_id":"P0","depends_on":["M2.D"],"parallel_safe":false,"budget_seconds":600,"required_handles":["VPC_ID","SUBNET_IDS_PUBLIC","SECURITY_GROUP_ID_APP","SECURITY_GROUP_ID_DB","FORBID_NAT_GATEWAY","FORBID_ALWAYS_ON_LOAD_BALANCER","FORBID_ALWAYS_ON_FLEETS"],"source_lanes":["M2.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.G-C01","title":"No NAT gateway","expected_text":"None in any state but deleted, by VPC and by tag.","expects":[],"codes":["M2G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M2.G-C02","title":"No load balancer","expected_text":"No ALB, NLB or classic one in the VPC; a refused query counts as failure.","expects":{"load-balancer":[],"classic-load-balancer":[]},"codes":["M2G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M2.G-C03","title":"No always-on fleet","expected_text":"No service with desired count above 0 and no running task.","expects":{"services":[],"tasks":[]},"codes":["M2G-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M2.G-C04","title":"Routes and security groups","expected_text":"Public subnets route to the internet gateway; the app group has no world ingress; the database group admits only the app group on its port; the database is private.","expects":{"public_subnets":{"$list_of":{"$data":true}},"app_group_admits":[{"$data":true}],"database_group_admits":[{"$data":true}],"groups_that_admit_the_world":[],"database":{"is_public":false,"groups":[{"$data":true}]}},"codes":["M2G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."}],"universal_codes":{},"blockers":[{"code":"M2G-B1","meaning":"A NAT gateway exists.","closure_criteria":"A rerun of M2.G passes M2.G-C01."},{"code":"M2G-B2","meaning":"A load balancer exists or cannot be ruled out.","closure_criteria":"A rerun of M2.G passes M2.G-C02."},{"code":"M2G-B3","meaning":"A service or task is running.","closure_criteria":"A rerun of M2.G passes M2.G-C03."},{"code":"M2G-B4","meaning":"A route, subnet or security group differs.","closure_criteria":"A rerun of M2.G passes M2.G-C04."}]},{"lane":"M2.H","topic":"db_migration","snapshot_name":"m2_h_db_migration_snapshot.json","title":"Database and migrations","phase_id":"P0","depends_on":["M2.D","M2.E"],"parallel_safe":false,"budget_seconds":900,"required_handles":["TD_DB_MIGRATIONS","RDS_ENDPOINT","DB_NAME","SSM_DB_DSN_PATH","DB_MIGRATIONS_REQUIRED"],"source_lanes":["M2.A","M2.D","M2.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.H-C01","title":"Migration job","expected_text":"Its task definition exists with a real command and no dependency on unrelated credentials.","expects":["PARAMETERS_URL","SSM_DB_DSN_PATH"],"codes":["M2H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.H-C02","title":"Instance","expected_text":"Available; its endpoint equals the handle.","expects":{"endpoint":{"$data":true},"resource_id":{"$data":true},"writable":true},"codes":["M2H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.H-C03","title":"Authentication","expected_text":"The job can read the authentication parameters of the database.","expects":{"$map_of":{"$data":true}},"codes":["M2H-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.H-C04","title":"Migrated with the full table set","expected_text":"Exit 0, completion marker with the table count, and by query every table of the migrations of this image, among them: IG admission and receipt index, checkpoint, RTDL state, case, case intake, case timeline, label assertion, label timeline, reporter lock support.","expects":{"exit_code":0,"tables":{"$data":true},"missing":[],"kinds":{"admission index":["ig.admission_rows"],"receipt index":["ig.receipt_rows"],"checkpoints":["rtdl.archive_checkpoints","rtdl.csfb_join_checkpoints","rtdl.ieg_checkpoints","rtdl.ofp_checkpoints","wsp.wsp_checkpoint"],"state of the core":["rtdl.csfb_flow_bindings","rtdl.csfb_join_frames","rtdl.ieg_edges","rtdl.ieg_entities","rtdl.ofp_feature_state"],"cases":["cases.cm_cases"],"case intake":["cases.cm_case_trigger_intake"],"case timeline":["cases.cm_case_timeline"],"label assertions":["labels.ls_label_assertions"],"label timeline":["labels.ls_label_timeline"],"reporter lock":["obs.reporter_runs"]}},"codes":["M2H-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.H-C04a","title":"Managed run","expected_text":"The job is a task of ECS, and the service that manages databases calls the instance of the handle available.","expects":{"job":"ecs","database":{"status":"available","resource_id":{"$data":true}}},"codes":["M2H-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The job is a process of this machine, and so is the database: no service manages either. That the job migrated it is M2.H-C04."}],"universal_codes":{},"blockers":[{"code":"M2H-B1","meaning":"The migration job is missing or a stub.","closure_criteria":"A rerun of M2.H passes M2.H-C01."},{"code":"M2H-B2","meaning":"The database is not available or has another endpoint.","closure_criteria":"A rerun of M2.H passes M2.H-C02."},{"code":"M2H-B3","meaning":"The job cannot read its parameters.","closure_criteria":"A rerun of M2.H passes M2.H-C03."},{"code":"M2H-B4","meaning":"A migration failed or a table is missing.","closure_criteria":"Destroy and recreate the demo database. A rerun of M2.H passes M2.H-C04, M2.H-C04a."}]},{"lane":"M2.I","topic":"budget_guardrail","snapshot_name":"m2_i_budget_guardrail_snapshot.json","title":"Budget and teardown","phase_id":"P0","depends_on":["M2.D","M2.G"],"parallel_safe":false,"budget_seconds":900,"required_handles":["AWS_BUDGET_NAME","AWS_BUDGET_LIMIT_AMOUNT","AWS_BUDGET_LIMIT_UNIT","AWS_BUDGET_ALERT_1_AMOUNT","AWS_BUDGET_ALERT_2_AMOUNT","AWS_BUDGET_ALERT_3_AMOUNT","ALERT_CHANNEL_MODE","LOG_RETENTION_DAYS","WF_TEARDOWN"],"source_lanes":["M2.D","M2.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.I-C01","title":"Budget handles","expected_text":"Limit, unit USD, three thresholds and the alert channel resolve.","expects":{"limit":{"$non_empty":true},"unit":"USD","alerts":[{"$non_empty":true},{"$non_empty":true},{"$non_empty":true}],"channel":{"$one_of":["email","sns"]},"address":"resolved"},"codes":["M2I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M2.I-C02","title":"Notifications","expected_text":"Exactly ABSOLUTE, ACTUAL, GREATER_THAN at 10, 20 and 28, with at least one subscriber each.","expects":[{"threshold":{"$data":true},"of":"ABSOLUTE_VALUE","type":"ACTUAL","comparison":"GREATER_THAN","subscribers":{"$at_least":1}},{"threshold":{"$data":true},"of":"ABSOLUTE_VALUE","type":"ACTUAL","comparison":"GREATER_THAN","subscribers":{"$at_least":1}},{"threshold":{"$data":true},"of":"ABSOLUTE_VALUE","type":"ACTUAL","comparison":"GREATER_THAN","subscribers":{"$at_least":1}}],"codes":["M2I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M2.I-C03","title":"Cost footguns","expected_text":"No NAT, load balancer or always-on service; log retention within its cap; mandatory tags with a future expires_at on all ephemeral resources; lifecycle rules on buckets.","expects":{"footguns":{"nat-gateway":[],"load-balancer":[],"classic-load-balancer":[],"elastic-ip":[],"instance":[],"snapshot":[],"db-snapshot":[]},"services":[],"logs_over_cap":[],"tag_faults":[],"lifecycle_faults":[]},"codes":["M2I-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M2.I-C04","title":"Destroy preflight","expected_text":"plan -destroy of demo succeeds with the variables of apply, deletes something and touches only addresses of its stack.","expects":{"deletes":{"$at_least":1},"out_of_scope":[],"not_deleted":[]},"codes":["M2I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table."},{"id":"M2.I-C04a","title":"Teardown workflow","expected_text":"It can be dispatched on the default branch, with the inputs that name its stack, its run, its dispatch and its confirmation.","expects":["confirm","correlation_id","platform_run_id","stack_target"],"codes":["M2I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"No workflow of a repository takes this substrate away, so there is none to dispatch."},{"id":"M2.I-C04b","title":"Destroy preflight of the bus","expected_text":"plan -destroy of confluent succeeds with the variables of apply, deletes something and touches only addresses of its stack.","expects":{"deletes":{"$at_least":1},"out_of_scope":[],"not_deleted":[]},"codes":["M2I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so nothing of one could be planned."},{"id":"M2.I-C05","title":"Month to date","expected_text":"Below 28 USD; otherwise the emergency stop protocol is open.","expects":{"amount":{"$non_empty":true},"unit":{"$data":true},"below":{"$data":true},"is_below":true,"budget_counts_it":true},"codes":["M2I-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."}],"universal_codes":{},"blockers":[{"code":"M2I-B1","meaning":"A budget handle is unresolved.","closure_criteria":"A rerun of M2.I passes M2.I-C01."},{"code":"M2I-B2","meaning":"The notifications differ.","closure_criteria":"A rerun of M2.I passes M2.I-C02."},{"code":"M2I-B3","meaning":"A cost guard is violated.","closure_criteria":"A rerun of M2.I passes M2.I-C03."},{"code":"M2I-B4","meaning":"Destroy would fail, touch another stack or cannot be dispatched.","closure_criteria":"A rerun of M2.I passes M2.I-C04, M2.I-C04a, M2.I-C04b."},{"code":"M2I-B5","meaning":"The month has reached the last alert.","closure_criteria":"Run dev-min-down; dev-min-up waits for a budget-reset intent and a snapshot below alert 3. A rerun of M2.I passes M2.I-C05."}]},{"lane":"M2.J","topic":"exit_readiness","snapshot_name":"m2_exit_readiness_snapshot.json","title":"Exit","phase_id":"P0","depends_on":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"],"parallel_safe":false,"budget_seconds":600,"required_handles":"M3.A","source_lanes":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M2.J-C01","title":"Checklist","expected_text":"checklist_complete: lanes A to I pass.","expects":[],"codes":["M2J-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.J-C02","title":"Evidence","expected_text":"evidence_complete: all required families exist.","expects":[],"codes":["M2J-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.J-C03","title":"M3 prerequisites","expected_text":"m3_prereqs_ready: every key that M3 needs resolves.","expects":[],"codes":["M2J-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.J-C04","title":"No open risk, no blocker","expected_text":"open_risk_register_empty and blockers_empty.","expects":{"blockers":[],"open_risks":[]},"codes":["M2J-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M2.J-C05","title":"Handoff","expected_text":"m3_handoff_pack.json is published.","expects":{"pack":{"$data":true},"unreadable":[]},"codes":["M2J-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M2J-B1","meaning":"A lane does not pass.","closure_criteria":"A rerun of M2.J passes M2.J-C01."},{"code":"M2J-B2","meaning":"An evidence family is missing.","closure_criteria":"A rerun of M2.J passes M2.J-C02."},{"code":"M2J-B3","meaning":"A key that M3 needs is unresolved.","closure_criteria":"A rerun of M2.J passes M2.J-C03."},{"code":"M2J-B4","meaning":"A risk or blocker is open.","closure_criteria":"A rerun of M2.J passes M2.J-C04."},{"code":"M2J-B5","meaning":"The handoff is not published.","closure_criteria":"A rerun of M2.J passes M2.J-C05."}]}],"verdict":{"lane":"M2.J","predicates":[{"name":"checklist_complete","lanes":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"]},{"name":"evidence_complete","lanes":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"]},{"name":"m3_prereqs_ready","lanes":["M2.A","M2.D","M2.E","M2.F","M2.H"]},{"name":"open_risk_register_empty","lanes":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"]},{"name":"blockers_empty","lanes":["M2.A","M2.B","M2.C","M2.D","M2.E","M2.F","M2.G","M2.H","M2.I"]}]},"dod":[{"item":"Terraform apply and destroy paths are reproducible","check_ids":["M2.B-C01","M2.B-C02","M2.B-C03","M2.B-C04","M2.C-C01","M2.C-C02","M2.C-C03","M2.C-C04","M2.C-C04a","M2.D-C06"]},{"item":"S3, SSM, Kafka, ECS and database handles resolve to pinned registry values","check_ids":["M2.A-C01","M2.D-C01","M2.D-C02","M2.D-C03","M2.D-C04","M2.D-C05","M2.H-C02"]},{"item":"Confluent bootstrap, key and secret are readable from pinned paths","check_ids":["M2.E-C01","M2.E-C02","M2.E-C03"]},{"item":"Required Kafka topics exist with pinned naming and classes","check_ids":["M2.F-C01","M2.F-C02","M2.F-C03","M2.F-C04","M2.F-C05"]},{"item":"No NAT dependency is introduced","check_ids":["M2.G-C01","M2.G-C02","M2.G-C03","M2.G-C04"]},{"item":"Cost guardrails are present","check_ids":["M2.I-C01","M2.I-C02","M2.I-C03","M2.I-C04","M2.I-C04a","M2.I-C04b","M2.I-C05"]},{"item":"Database is migrated by a managed job","check_ids":["M2.H-C01","M2.H-C03","M2.H-C04","M2.H-C04a"]},{"item":"Handoff to run pinning is published","check_ids":["M2.J-C01","M2.J-C02","M2.J-C03","M2.J-C04","M2.J-C05"]}],"rollback":{"rule":"Fix the infrastructure code and apply again; never patch in a console; a state mismatch is imported, never deleted and recreated.","levels":[{"level":"L0","when":"One retry of a job after a transient error."},{"level":"L4","when":"A failed migration or a contaminated substrate: destroy and recreate the demo stack."}]},"evidence_contract":[{"base":"exec","key_pattern":"m2_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.A","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_b_backend_state_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.B","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_c_core_apply_contract_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.C","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_d_demo_apply_contract_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.D","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_e_secret_surface_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.E","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_f_topic_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.F","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_g_network_posture_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.G","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_h_db_migration_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.H","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_i_budget_guardrail_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.I","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2_exit_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M2.J","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"handle_resolution_snapshot.json","schema":"handle_resolution_snapshot.v1","required":true,"class":"G","writer":"M2.A","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"secret_surface_check.json","schema":"secret_surface_check.v1","required":true,"class":"G","writer":"M2.E","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"topic_readiness_snapshot.json","schema":"topic_readiness_snapshot.v1","required":true,"class":"G","writer":"M2.F","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"db_migration_run_snapshot.json","schema":"db_migration_run_snapshot.v1","required":true,"class":"G","writer":"M2.H","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"core_apply_snapshot.json","schema":"core_apply_snapshot.v1","required":true,"class":"G","writer":"M2.C","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m2c_b1_resolution_snapshot.json","schema":"m2c_b1_resolution_snapshot.v1","required":false,"class":"G","writer":"M2.C","phase_id":"P0","state":"built","when":"an import happened"},{"base":"exec","key_pattern":"demo_apply_snapshot.json","schema":"demo_apply_snapshot.v1","required":true,"class":"G","writer":"M2.D","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"confluent_apply_snapshot.json","schema":"confluent_apply_snapshot.v1","required":true,"class":"G","writer":"M2.D","phase_id":"P0","state":"planned"},{"base":"exec","key_pattern":"no_nat_check.json","schema":"no_nat_check.v1","required":true,"class":"G","writer":"M2.G","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"network_posture_snapshot.json","schema":"network_posture_snapshot.v1","required":true,"class":"G","writer":"M2.G","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"db_readiness_snapshot.json","schema":"db_readiness_snapshot.v1","required":true,"class":"G","writer":"M2.H","phase_id":"P0","state":"planned"},{"base":"exec","key_pattern":"db_migration_readiness_snapshot.json","schema":"db_migration_readiness_snapshot.v1","required":true,"class":"G","writer":"M2.H","phase_id":"P0","state":"planned"},{"base":"exec","key_pattern":"budget_guardrail_snapshot.json","schema":"budget_guardrail_snapshot.v1","required":true,"class":"G","writer":"M2.I","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"teardown_viability_snapshot.json","schema":"teardown_viability_snapshot.v1","required":true,"class":"G","writer":"M2.I","phase_id":"P0","state":"built"},{"base":"exec","key_pattern":"m3_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M2.J","phase_id":"P0","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M2.A","M2.J"]},"identity_iam":{"lanes":["M2.D","M2.E"]},"network":{"lanes":["M2.G"]},"data_stores":{"lanes":["M2.B","M2.C","M2.H"]},"messaging":{"lanes":["M2.F"]},"secrets":{"lanes":["M2.E"]},"observability_evidence":{"lanes":["M2.F","M2.J"]},"rollback_rerun":{"lanes":["M2.C","M2.D"]},"teardown":{"lanes":["M2.I"]},"budget":{"lanes":["M2.I"]}},"required_decisions":[{"key":"p0_closure_set","text":"All handles of the P0 closure set","handles":[],"type":{"kind":"digest","form":"hex64"},"compared_with":"closure_set"},{"key":"confluent_management_credentials","text":"Confluent management credentials are present","handles":["TF_VAR_CONFLUENT_CLOUD_API_KEY","TF_VAR_CONFLUENT_CLOUD_API_SECRET"],"type":{"kind":"handles"},"compared_with":"handles_registry","may_be_substrate":["embedded","emulated"],"substrate_reason":"no organisation manages the bus there"},{"key":"alert_channel","text":"Alert channel mode and address","handles":["ALERT_CHANNEL_MODE","ALERT_EMAIL_ADDRESS"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"expires_at","text":"Value of expires_at","handles":["TAG_EXPIRES_AT_VALUE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"terraform_versions","text":"Terraform and provider versions","handles":[],"type":{"kind":"text","form":"[0-9]+\\\\.[0-9]+\\\\.[0-9]+(?:,[a-z]+=[0-9]+\\\\.[0-9]+\\\\.[0-9]+)+"},"may_be_substrate":["embedded"],"substrate_reason":"nothing is applied by Terraform; the stack is started by its own process"},{"key":"state_bucket_bootstrap_mode","text":"How the state bucket is bootstrapped","handles":[],"type":{"kind":"enum","values":["bootstrap_stack","pre_existing"]},"may_be_substrate":["embedded"],"substrate_reason":"there is no Terraform state and no bucket for it"}]}');

// actions/m3-run-pinning/phase.json
var phase_default4 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M3","phase_ids":["P1"],"name":"Run pinning and run manifest","intent":"Mint one run id, one config digest and one immutable manifest before anything runs.","exec_family":"run_control","predecessor":"M2","entry_criteria":[{"id":"M3-E01","text":"M2 is DONE","expected_text":"Verdict ADVANCE_TO_M3.","shown_by":"verdict"},{"id":"M3-E02","text":"Handoff","expected_text":"m3_handoff_pack.json is readable.","shown_by":["M3.A"]}],"lanes":[{"lane":"M3.A","topic":"handle_closure","snapshot_name":"m3_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P1","depends_on":[],"parallel_safe":false,"budget_seconds":300,"required_handles":"M3.A","source_lanes":["M2.J"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.A-C01","title":"P1 closure set","expected_text":"M2 verdict and handoff are readable; every key of the set is concrete.","expects":{"verdict":"ADVANCE_TO_M3","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M3A-B1","M3A-B2","M3A-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M3A-B1","U3":"M3A-B2","U5":"M3A-B4"},"blockers":[{"code":"M3A-B1","meaning":"The handoff of M2 is invalid.","closure_criteria":"A rerun of M3.A passes M3.A-C01."},{"code":"M3A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M3.A passes M3.A-C01."},{"code":"M3A-B3","meaning":"A handle is a placeholder or a wildcard.","closure_criteria":"A rerun of M3.A passes M3.A-C01."},{"code":"M3A-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M3.A passes U-PUBLISH."}]},{"lane":"M3.B","topic":"run_id_generation","snapshot_name":"m3_b_run_id_generation_snapshot.json","title":"Run id","phase_id":"P1","depends_on":["M3.A"],"parallel_safe":false,"budget_seconds":300,"required_handles":["PLATFORM_RUN_ID_REGEX","PLATFORM_RUN_ID_COLLISION_CAP","SCENARIO_EQUIVALENCE_KEY_INPUT","SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS","SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE","SCENARIO_RUN_ID_DERIVATION_MODE"],"source_lanes":["M3.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.B-C01","title":"Format","expected_text":"The id that is reserved is of the current UTC second by the clock of the store, matches the pinned PLATFORM_RUN_ID_REGEX, and that is the form which the schemas demand.","expects":{"format":{"$data":true},"candidate":{"$form":"platform_run_id"},"matches":true,"seconds_from_store_clock":{"$at_most":60}},"codes":["M3B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.B-C02","title":"Collision probe","expected_text":"The run root is listed; on a hit _01 to the cap is appended; the id is then reserved by a create-only run_reservation.json.","expects":{"platform_run_id":{"$data":true},"execution_id":{"$data":true},"versions":1,"collision_attempts":{"$at_most":{"$data":true}}},"codes":["M3B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.B-C03","title":"Scenario equivalence rule","expected_text":"Key input, canonical fields, mode and derivation are complete: the fields and the mode that are pinned are those that the schema of run.json demands.","expects":{"input":"sha256(canonical_json_v1)","fields":{"$data":true},"canonicalization":"json_sorted_keys_v1","derivation":"deterministic_hash_v1"},"codes":["M3B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.B-C04","title":"Header seed, local","expected_text":"Written.","expects":{"$data":true},"codes":["M3B-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.B-C05","title":"Header seed, durable","expected_text":"Written and read back.","expects":{"key":{"$data":true},"version_id":{"$non_empty":true}},"codes":["M3B-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M3B-B5"},"blockers":[{"code":"M3B-B1","meaning":"The candidate has another form.","closure_criteria":"A rerun of M3.B passes M3.B-C01."},{"code":"M3B-B2","meaning":"The collision cap is reached.","closure_criteria":"A rerun of M3.B passes M3.B-C02."},{"code":"M3B-B3","meaning":"The scenario equivalence rule is incomplete.","closure_criteria":"A rerun of M3.B passes M3.B-C03."},{"code":"M3B-B4","meaning":"The local write failed.","closure_criteria":"A rerun of M3.B passes M3.B-C04."},{"code":"M3B-B5","meaning":"The durable write failed.","closure_criteria":"A rerun of M3.B passes M3.B-C05."}]},{"lane":"M3.C","topic":"digest","snapshot_name":"m3_c_digest_snapshot.json","title":"Payload and digest","phase_id":"P1","depends_on":["M3.B"],"parallel_safe":false,"budget_seconds":300,"required_handles":["CONFIG_DIGEST_ALGO","CONFIG_DIGEST_FIELD","SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE","IMAGE_TAG_EVIDENCE_FIELD","IMAGE_DIGEST_EVIDENCE_FIELD","IMAGE_GIT_SHA_EVIDENCE_FIELD","ORACLE_REQUIRED_OUTPUT_IDS","ORACLE_SORT_KEY_BY_OUTPUT_ID","ORACLE_SOURCE_NAMESPACE","ORACLE_ENGINE_RUN_ID","S3_ORACLE_RUN_PREFIX_PATTERN"],"source_lanes":["M0.A","M1.C","M3.A","M3.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.C-C01","title":"Payload","expected_text":"Environment, phase id, run id, written_at, equivalence fields, referenced handle map and image provenance are present.","expects":{"empty":[],"equivalence_fields":{"$list_of":{"$data":true}},"image_fields_missing":[],"handles_missing":[],"handles_changed":[]},"codes":["M3C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C02","title":"Canonical form","expected_text":"json_sorted_keys_v1 bit for bit: UTF-8, no BOM, sorted keys, no white space, integers without exponent, no float, no NaN.","expects":{"mode":{"$data":true},"faults":[]},"codes":["M3C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C03","title":"Algorithm","expected_text":"sha256: the pinned algorithm gives the recorded digest from the bytes, and of those that are known it is the one that does.","expects":{"algorithm":"sha256","digest":{"$data":true}},"codes":["M3C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C04","title":"Reproducible","expected_text":"Two independent implementations or processes give the same digest.","expects":{"$data":true},"codes":["M3C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C05","title":"Image values","expected_text":"They come from M1 evidence, in digest form.","expects":{"payload":{"$data":true},"tag":{"$data":true},"form":{"$form":"image_digest"}},"codes":["M3C-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C06","title":"No secret, written twice","expected_text":"No secret in the payload; the local and the durable copy are written.","expects":{"secrets":[],"local":[{"$data":true},{"$data":true}],"durable":[{"$data":true},{"$data":true}]},"codes":["M3C-B6","M3C-B7","M3C-B8"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.C-C07","title":"Scenario digest","expected_text":"scenario_config_digest has no run-unique value and feeds the equivalence key.","expects":{"run_unique":[],"scenario_config_digest":{"$data":true},"run_equivalence_key":{"$data":true},"scenario_run_id":{"$data":true}},"codes":["M3C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M3C-B8","U6":"M3C-B6"},"blockers":[{"code":"M3C-B1","meaning":"The payload is incomplete, or a run-unique field feeds the scenario.","closure_criteria":"A rerun of M3.C passes M3.C-C01, M3.C-C07."},{"code":"M3C-B2","meaning":"The canonical form is not defined bit for bit.","closure_criteria":"A rerun of M3.C passes M3.C-C02."},{"code":"M3C-B3","meaning":"Another digest algorithm is pinned.","closure_criteria":"A rerun of M3.C passes M3.C-C03."},{"code":"M3C-B4","meaning":"The digests differ.","closure_criteria":"A rerun of M3.C passes M3.C-C04."},{"code":"M3C-B5","meaning":"The image reference is mutable.","closure_criteria":"A rerun of M3.C passes M3.C-C05."},{"code":"M3C-B6","meaning":"A secret is in the payload.","closure_criteria":"A rerun of M3.C passes M3.C-C06."},{"code":"M3C-B7","meaning":"The local write failed.","closure_criteria":"A rerun of M3.C passes M3.C-C06."},{"code":"M3C-B8","meaning":"The durable write failed.","closure_criteria":"A rerun of M3.C passes M3.C-C06."}]},{"lane":"M3.D","topic":"manifest_publish","snapshot_name":"m3_d_manifest_publish_snapshot.json","title":"Publish","phase_id":"P1","depends_on":["M3.C"],"parallel_safe":false,"budget_seconds":300,"required_handles":["EVIDENCE_RUN_JSON_KEY","EVIDENCE_RUN_STARTED_KEY","S3_EVIDENCE_BUCKET"],"source_lanes":["M3.B","M3.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.D-C01","title":"Digest lane","expected_text":"M3.C passes.","expects":{"passed":true,"config_digest":{"$data":true}},"codes":["M3D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.D-C02","title":"Schema","expected_text":"run.json is schema-valid.","expects":[],"codes":["M3D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.D-C03","title":"Create-only","expected_text":"run.json is created once; a second write with the same digest is idempotent, with another digest a conflict.","expects":{"identity":{"$data":true},"sha256":{"$data":true},"version_id":{"$either":[{"$data":true},{"$non_empty":true}]}},"codes":["M3D-B3","M3D-B4","M3D-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.D-C04","title":"Start marker","expected_text":"run_started.json is written and found after run.json.","expects":{"identity":{"$data":true},"run_json_sha256":{"$data":true},"version_id":{"$either":[{"$data":true},{"$non_empty":true}]}},"codes":["M3D-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.D-C05","title":"Mirror","expected_text":"P(-1) evidence is mirrored into the run root with equal digests.","expects":{"source":{"$at_least":1},"mirrored":{"$data":true},"missing":[],"different":[]},"codes":["M3D-U5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.D-C06","title":"No secret, snapshot present","expected_text":"No secret in run.json and run_started.json; the snapshot exists.","expects":{"secrets":[],"snapshots_missing":[]},"codes":["M3D-B7","M3D-B8"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M3D-B7"},"blockers":[{"code":"M3D-B1","meaning":"M3.C does not pass.","closure_criteria":"A rerun of M3.D passes M3.D-C01."},{"code":"M3D-B2","meaning":"run.json is not schema-valid.","closure_criteria":"A rerun of M3.D passes M3.D-C02."},{"code":"M3D-B3","meaning":"The local write failed.","closure_criteria":"A rerun of M3.D passes M3.D-C03."},{"code":"M3D-B4","meaning":"run.json exists with another digest or provenance.","closure_criteria":"Mint a new run id; never overwrite. A rerun of M3.D passes M3.D-C03."},{"code":"M3D-B5","meaning":"The upload failed.","closure_criteria":"A rerun of M3.D passes M3.D-C03."},{"code":"M3D-B6","meaning":"The start marker is missing or older than run.json.","closure_criteria":"A rerun of M3.D passes M3.D-C04."},{"code":"M3D-B7","meaning":"A secret is in the manifest.","closure_criteria":"A rerun of M3.D passes M3.D-C06."},{"code":"M3D-B8","meaning":"The snapshot is missing.","closure_criteria":"A rerun of M3.D passes M3.D-C06."}]},{"lane":"M3.E","topic":"scope_export","snapshot_name":"m3_e_scope_export_snapshot.json","title":"Scope export","phase_id":"P1","depends_on":["M3.D"],"parallel_safe":false,"budget_seconds":300,"required_handles":["REQUIRED_PLATFORM_RUN_ID_ENV_KEY","ACTIVE_RUN_ID_SOURCE","SVC_IG","SVC_RTDL_CORE_ARCHIVE_WRITER","SVC_RTDL_CORE_IEG","SVC_RTDL_CORE_OFP","SVC_RTDL_CORE_CSFB","SVC_DECISION_LANE_DL","SVC_DECISION_LANE_DF","SVC_DECISION_LANE_AL","SVC_DECISION_LANE_DLA","SVC_CASE_TRIGGER","SVC_CM","SVC_LS","SVC_ENV_CONFORMANCE","TD_SR","TD_WSP","TD_REPORTER","TD_LAG_SAMPLER","TD_RUNTIME_PROBE"],"source_lanes":["M3.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.E-C01","title":"Run anchors","expected_text":"run.json and run_started.json are readable.","expects":{"platform_run_id":{"$data":true},"marker_run_id":{"$data":true},"run_json_sha256":{"$data":true}},"codes":["M3E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.E-C02","title":"Environment key","expected_text":"Its name resolves, and the pinned image does not start without it.","expects":{"$one_of":{"$list_of":{"$data":true}}},"codes":["M3E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.E-C03","title":"Families","expected_text":"WSP, IG, IEG, OFP, CSFB, archive writer, DL, DF, AL, DLA, case-trigger, CM, LS, env-conformance, reporter, SR, samplers; no daemon of the pinned image without its family.","expects":{"families":{"$list_of":{"$data":true}},"daemons_without":[]},"codes":["M3E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.E-C04","title":"Values","expected_text":"Every value equals the run id.","expects":{"values":[{"$data":true}],"sha256":{"$data":true}},"codes":["M3E-B4","M3E-B5","M3E-B6","M3E-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M3E-B6","U6":"M3E-B7"},"blockers":[{"code":"M3E-B1","meaning":"A run anchor is unreadable.","closure_criteria":"A rerun of M3.E passes M3.E-C01."},{"code":"M3E-B2","meaning":"The name of the environment key is unresolved.","closure_criteria":"A rerun of M3.E passes M3.E-C02."},{"code":"M3E-B3","meaning":"A family is missing.","closure_criteria":"A rerun of M3.E passes M3.E-C03."},{"code":"M3E-B4","meaning":"A value is another run id.","closure_criteria":"A rerun of M3.E passes M3.E-C04."},{"code":"M3E-B5","meaning":"The local write failed.","closure_criteria":"A rerun of M3.E passes M3.E-C04."},{"code":"M3E-B6","meaning":"The upload failed.","closure_criteria":"A rerun of M3.E passes M3.E-C04."},{"code":"M3E-B7","meaning":"A secret is in the bundle.","closure_criteria":"A rerun of M3.E passes M3.E-C04."}]},{"lane":"M3.F","topic":"verdict","snapshot_name":"m3_f_verdict_snapshot.json","title":"Verdict","phase_id":"P1","depends_on":["M3.A","M3.B","M3.C","M3.D","M3.E"],"parallel_safe":false,"budget_seconds":300,"required_handles":[],"source_lanes":["M3.A","M3.B","M3.C","M3.D","M3.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.F-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M3F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.F-C02","title":"Predicates","expected_text":"handles_closed, run_id_collision_free, digest_reproducible, run_json_durable, runtime_scope_export_ready.","expects":[],"codes":["M3F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.F-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M3F-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M3.F-C04","title":"Closeout written","expected_text":"The anchors of the run with the outcomes that the verdict rests on, locally and durably.","expects":{"key":{"$data":true},"sha256":{"$data":true}},"codes":["M3F-B4","M3F-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M3F-B1","U5":"M3F-B5"},"blockers":[{"code":"M3F-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M3.F passes M3.F-C01."},{"code":"M3F-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M3.F passes M3.F-C02."},{"code":"M3F-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M3.F passes M3.F-C03."},{"code":"M3F-B4","meaning":"The local write failed.","closure_criteria":"A rerun of M3.F passes M3.F-C04."},{"code":"M3F-B5","meaning":"The durable write failed.","closure_criteria":"A rerun of M3.F passes M3.F-C04."}]},{"lane":"M3.G","topic":"handoff","snapshot_name":"m3_g_handoff_snapshot.json","title":"Handoff","phase_id":"P1","depends_on":["M3.F"],"parallel_safe":false,"budget_seconds":300,"required_handles":[],"source_lanes":["M3.A","M3.B","M3.C","M3.D","M3.E","M3.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M3.G-C01","title":"Handoff pack","expected_text":"The verdict is ADVANCE_TO_M4; all fields are complete and every URI is readable.","expects":{"verdict":"ADVANCE_TO_M4","unreadable":[],"pack":{"$non_empty":true}},"codes":["M3G-B1","M3G-B2","M3G-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M3G-B4","U6":"M3G-B5"},"blockers":[{"code":"M3G-B1","meaning":"The verdict is not ADVANCE_TO_M4.","closure_criteria":"A rerun of M3.G passes M3.G-C01."},{"code":"M3G-B2","meaning":"A field is missing or a URI is unreadable.","closure_criteria":"A rerun of M3.G passes M3.G-C01."},{"code":"M3G-B3","meaning":"The local write failed.","closure_criteria":"A rerun of M3.G passes M3.G-C01."},{"code":"M3G-B4","meaning":"The durable write failed.","closure_criteria":"A rerun of M3.G passes U-PUBLISH."},{"code":"M3G-B5","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M3.G passes U-SECRET."}]}],"verdict":{"lane":"M3.F","predicates":[{"name":"handles_closed","lanes":["M3.A"]},{"name":"run_id_collision_free","lanes":["M3.B"]},{"name":"digest_reproducible","lanes":["M3.C"]},{"name":"run_json_durable","lanes":["M3.D"]},{"name":"runtime_scope_export_ready","lanes":["M3.E"]}]},"dod":[{"item":"Run manifest is written to evidence","check_ids":["M3.A-C01","M3.B-C01","M3.B-C02","M3.B-C03","M3.B-C04","M3.B-C05","M3.C-C01","M3.C-C02","M3.C-C03","M3.C-C04","M3.C-C05","M3.C-C06","M3.C-C07","M3.D-C02","M3.D-C03"]},{"item":"Run-scope values are prepared for downstream services","check_ids":["M3.E-C01","M3.E-C02","M3.E-C03","M3.E-C04"]},{"item":"Run manifest is committed before daemons and jobs start","check_ids":["M3.D-C01","M3.D-C04","M3.D-C05","M3.D-C06"]},{"item":"Verdict and handoff are published","check_ids":["M3.F-C01","M3.F-C02","M3.F-C03","M3.F-C04","M3.G-C01"]}],"rollback":{"rule":"A wrong configuration needs a new run id; a run id is never used again with another digest.","levels":[{"level":"L0","when":"One retry of a failed write of equal bytes."},{"level":"L2","when":"Wrong configuration or a conflicting manifest: a new platform_run_id."}]},"evidence_contract":[{"base":"exec","key_pattern":"m3_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.A","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_b_run_id_generation_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.B","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_c_digest_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.C","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_d_manifest_publish_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.D","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_e_scope_export_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.E","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_f_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.F","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_g_handoff_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M3.G","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_b_run_header_seed.json","schema":"run_header_seed.v1","required":true,"class":"M","writer":"M3.B","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_c_config_payload.json","schema":"run_config_payload.v1","required":true,"class":"M","writer":"M3.C","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_c_config_payload.canonical.json","schema":"run_config_payload.v1","required":true,"class":"M","writer":"M3.C","phase_id":"P1","state":"built"},{"base":"run","key_pattern":"run_reservation.json","schema":"run_reservation.v1","required":true,"class":"M","writer":"M3.B","phase_id":"P1","state":"built"},{"base":"run","key_pattern":"run.json","schema":"run_manifest.v1","required":true,"class":"M","writer":"M3.D","phase_id":"P1","state":"built"},{"base":"run","key_pattern":"run_started.json","schema":"run_started.v1","required":true,"class":"M","writer":"M3.D","phase_id":"P1","state":"built"},{"base":"run","key_pattern":"P(-1)/*.json","schema":null,"required":true,"class":"M","writer":"M3.D","phase_id":"P(-1)","state":"built"},{"base":"exec","key_pattern":"m4_runtime_scope_bundle.json","schema":"runtime_scope_bundle.v1","required":true,"class":"M","writer":"M3.E","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m3_run_pinning_snapshot.json","schema":"run_pinning.v1","required":true,"class":"M","writer":"M3.F","phase_id":"P1","state":"built"},{"base":"exec","key_pattern":"m4_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M3.G","phase_id":"P1","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M3.A"]},"identity_iam":{"not_applicable":"The phase runs with the identity that M2 proved and adds none."},"network":{"not_applicable":"No network resource is touched."},"data_stores":{"lanes":["M3.D"]},"messaging":{"not_applicable":"No topic is read or written."},"secrets":{"lanes":["M3.C","M3.D"]},"observability_evidence":{"lanes":["M3.B","M3.C","M3.D","M3.F"]},"rollback_rerun":{"lanes":["M3.B","M3.D"]},"teardown":{"not_applicable":"The manifest is permanent evidence."},"budget":{"not_applicable":"The phase starts nothing that is billed."}},"required_decisions":[{"key":"run_id_format","text":"Form of the run id","handles":["PLATFORM_RUN_ID_REGEX"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"collision_policy","text":"Collision policy and cap","handles":["PLATFORM_RUN_ID_COLLISION_CAP"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"config_digest_algorithm","text":"Digest algorithm","handles":["CONFIG_DIGEST_ALGO"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"canonicalisation_mode","text":"Canonical form","handles":["SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"scenario_equivalence_fields","text":"Canonical fields of the scenario","handles":["SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"image_digest","text":"Image digest of the run","handles":[],"type":{"kind":"digest","form":"image_digest"},"compared_with":"proved_image"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}},{"key":"oracle_input_manifest_sha256","text":"Digest of the sealed input that the run is made of","handles":[],"type":{"kind":"digest","form":"hex64"},"compared_with":"oracle_input"}]}');

// actions/m4-daemons/phase.json
var phase_default5 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M4","phase_ids":["P2"],"name":"Daemon bring-up","intent":"All daemons run on the managed compute only, exactly one replica each, scoped to one run.","exec_family":"run_control","predecessor":"M3","entry_criteria":[{"id":"M4-E01","text":"M3 is DONE","expected_text":"Verdict ADVANCE_TO_M4.","shown_by":"verdict"},{"id":"M4-E02","text":"Handoff and scope bundle","expected_text":"Both valid.","shown_by":["M4.A"]},{"id":"M4-E03","text":"Database migrated, topics present","expected_text":"Proven by M2.H and M2.F.","shown_by":["M2.H","M2.F"]}],"lanes":[{"lane":"M4.A","topic":"handle_closure","snapshot_name":"m4_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P2","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M4.A","source_lanes":["M3.F","M3.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.A-C01","title":"P2 closure set","expected_text":"M3 verdict and handoff are readable; every key of the set is concrete.","expects":{"verdict":"ADVANCE_TO_M4","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M4A-B1","M4A-B2","M4A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M4A-B1","U3":"M4A-B2","U5":"M4A-B3"},"blockers":[{"code":"M4A-B1","meaning":"The handoff of M3 is invalid.","closure_criteria":"A rerun of M4.A passes M4.A-C01."},{"code":"M4A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M4.A passes M4.A-C01."},{"code":"M4A-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.A passes U-PUBLISH."},{"code":"M4A-B4","meaning":"A handle is a wildcard.","closure_criteria":"A rerun of M4.A passes M4.A-C01."}]},{"lane":"M4.B","topic":"service_map","snapshot_name":"m4_b_service_map_snapshot.json","title":"Service map","phase_id":"P2","depends_on":["M4.A"],"parallel_safe":false,"budget_seconds":600,"required_handles":["SVC_IG","SVC_RTDL_CORE_ARCHIVE_WRITER","SVC_RTDL_CORE_IEG","SVC_RTDL_CORE_OFP","SVC_RTDL_CORE_CSFB","SVC_DECISION_LANE_DL","SVC_DECISION_LANE_DF","SVC_DECISION_LANE_AL","SVC_DECISION_LANE_DLA","SVC_CASE_TRIGGER","SVC_CM","SVC_LS","SVC_ENV_CONFORMANCE","ECS_PHASE_PROFILE_MAP","ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT"],"source_lanes":["M4.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.B-C01","title":"Thirteen services","expected_text":"Exactly 13 services in 5 packs, each once; each is a daemon of the image in the pack that the pinned profile groups it in, and every daemon of the image is there.","expects":{"services":13,"packs":5,"missing":[],"repeated":[],"unknown":[],"misplaced":[]},"codes":["M4B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.B-C02","title":"Replica policy","expected_text":"The pinned count is 1, and no service of the map is held above it.","expects":{"pinned":1,"above":[]},"codes":["M4B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.B-C03","title":"Names","expected_text":"Under the pinned name, and under no other, the compute holds one service of the task family of each handle.","expects":{"names":{"$map_of":{"$data":true}},"ambiguous":[]},"codes":["M4B-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"No stack declares services to the compute of this machine, and before M4.F it holds none, so nothing but the pin names one. That the pinned names are one each is M4.B-C03a."},{"id":"M4.B-C03a","title":"One name each","expected_text":"The map uses the pinned name of each handle, and every name is concrete and stands for one handle.","expects":{"names":{"$map_of":{"$data":true}},"ambiguous":[]},"codes":["M4B-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.B-C04","title":"No job","expected_text":"No job and no reporter is in the map.","expects":[],"codes":["M4B-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M4B-B3"},"blockers":[{"code":"M4B-B1","meaning":"The service map is incomplete or has drifted.","closure_criteria":"A rerun of M4.B passes M4.B-C01."},{"code":"M4B-B2","meaning":"A replica policy is unresolved.","closure_criteria":"A rerun of M4.B passes M4.B-C02."},{"code":"M4B-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.B passes U-PUBLISH."},{"code":"M4B-B4","meaning":"A handle has more than one name.","closure_criteria":"A rerun of M4.B passes M4.B-C03, M4.B-C03a."},{"code":"M4B-B5","meaning":"A job is in the service map.","closure_criteria":"A rerun of M4.B passes M4.B-C04."}]},{"lane":"M4.C","topic":"iam_binding","snapshot_name":"m4_c_iam_binding_snapshot.json","title":"IAM","phase_id":"P2","depends_on":["M4.B"],"parallel_safe":false,"budget_seconds":600,"required_handles":["ROLE_IG_SERVICE","ROLE_RTDL_CORE","ROLE_DECISION_LANE","ROLE_CASE_LABELS","ROLE_ENV_CONFORMANCE","ROLE_ECS_TASK_EXECUTION","ROLE_TERRAFORM_APPLY"],"source_lanes":["M4.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.C-C01","title":"One role each","expected_text":"The next task of each service acts under the role of its lane; that role exists, trusts ECS tasks and nobody else, and has one policy of its own and none that is shared.","expects":{"bindings":{"$map_of":{"$data":true}},"roles":{"$map_of":{"trusts":["Service ecs-tasks.amazonaws.com"],"inline_policies":1,"attached_policies":[]}}},"codes":["M4C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Processes of one machine have no cloud role whose policy could be read or simulated."},{"id":"M4.C-C02","title":"Capabilities","expected_text":"By policy simulation each lane may do what it must.","codes":["M4C-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Processes of one machine have no cloud role, and the emulator of AWS simulates no policy of one."},{"id":"M4.C-C03","title":"Registry","expected_text":"Every task of the platform, jobs included, acts under a role, and every role that acts for one or starts one is in the registry.","expects":{"used":{"$at_least":1},"unregistered":[],"without_role":[]},"codes":["M4C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Processes of one machine have no cloud role whose policy could be read or simulated."},{"id":"M4.C-C04","title":"Separate roles","expected_text":"No task acts under the role that applies stacks, which lets no task in, and none under the one that starts all of them.","expects":{"execution_roles":[{"$data":true}],"under_execution":[],"under_apply":[],"apply_admits_tasks":false},"codes":["M4C-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Processes of one machine have no cloud role whose policy could be read or simulated."},{"id":"M4.C-C04a","title":"Must not","expected_text":"By policy simulation every forbidden action of each role is denied.","codes":["M4C-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Processes of one machine have no cloud role, and the emulator of AWS simulates no policy of one."}],"universal_codes":{"U5":"M4C-B3"},"blockers":[{"code":"M4C-B1","meaning":"A service has no dedicated role.","closure_criteria":"A rerun of M4.C passes M4.C-C01."},{"code":"M4C-B2","meaning":"A role lacks a capability.","closure_criteria":"A rerun of M4.C passes M4.C-C02."},{"code":"M4C-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.C passes U-PUBLISH."},{"code":"M4C-B4","meaning":"A role is not in the registry.","closure_criteria":"A rerun of M4.C passes M4.C-C03."},{"code":"M4C-B5","meaning":"A role may do what it must not.","closure_criteria":"A rerun of M4.C passes M4.C-C04, M4.C-C04a."}]},{"lane":"M4.D","topic":"dependency","snapshot_name":"m4_d_dependency_snapshot.json","title":"Dependencies","phase_id":"P2","depends_on":["M4.B","M4.C"],"parallel_safe":false,"budget_seconds":600,"required_handles":["TD_RUNTIME_PROBE","IG_BASE_URL","DB_NAME","SSM_DB_DSN_PATH","SSM_CONFLUENT_BOOTSTRAP_PATH","SSM_CONFLUENT_API_KEY_PATH","SSM_CONFLUENT_API_SECRET_PATH","SSM_IG_API_KEY_PATH"],"source_lanes":["M2.G","M4.B","M4.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.D-C01","title":"Probe job","expected_text":"A job of the compute that runs the services, started as they are: authentication and metadata of the event log; put, get and delete of its own probe in each bucket; database connect and select; log write; parameters of its own paths; discovery of IG.","expects":{"event_log":{"cluster_id":{"$data":true},"topics_missing":[]},"database":{"name":{"$data":true},"schema_version":{"$at_least":1}},"buckets":{"archive":["put","get","delete"],"evidence":["put","get","delete"],"quarantine":["put","get","delete"]},"parameters":{"$map_of":{"$data":true}},"discovery":{"host":{"$data":true},"addresses":{"$non_empty":true}},"log_names":{"$list_of":{"$data":true}}},"codes":["M4D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.D-C02","title":"Network posture","expected_text":"What M2.G found of the network is found again: gateways, load balancers, subnets, groups and database.","expects":{"nat_gateways":{"$data":true},"load_balancers":{"$data":true},"network":{"$data":true}},"codes":["M4D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M4.D-C03","title":"Probe evidence","expected_text":"It carries the ARN of the probe task, which ran the pinned image for this run to its end.","expects":{"task_arn":{"$data":true},"image_digest":{"$data":true},"exit_code":0,"platform_run_id":{"$data":true}},"codes":["M4D-B4","M4D-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U3":"M4D-B5","U5":"M4D-B3"},"blockers":[{"code":"M4D-B1","meaning":"A dependency is unreachable.","closure_criteria":"A rerun of M4.D passes M4.D-C01."},{"code":"M4D-B2","meaning":"The network posture differs from M2.G.","closure_criteria":"A rerun of M4.D passes M4.D-C02."},{"code":"M4D-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.D passes U-PUBLISH."},{"code":"M4D-B4","meaning":"The evidence has no task ARN.","closure_criteria":"A rerun of M4.D passes M4.D-C03."},{"code":"M4D-B5","meaning":"A handle of the probe is unresolved.","closure_criteria":"A rerun of M4.D passes U-HANDLES."},{"code":"M4D-B6","meaning":"The probe task definition is missing or a stub.","closure_criteria":"A rerun of M4.D passes M4.D-C03."}]},{"lane":"M4.E","topic":"launch_contract","snapshot_name":"m4_e_launch_contract_snapshot.json","title":"Launch contract","phase_id":"P2","depends_on":["M4.B","M4.C","M4.D"],"parallel_safe":false,"budget_seconds":600,"required_handles":["REQUIRED_PLATFORM_RUN_ID_ENV_KEY","ACTIVE_RUN_ID_SOURCE","CLOUDWATCH_LOG_GROUP_PREFIX","ECS_DAEMON_TASK_CPU","ECS_DAEMON_TASK_MEMORY","TD_RUNTIME_PROBE","SSM_DB_DSN_PATH","SSM_DB_PASSWORD_PATH","SSM_CONFLUENT_API_SECRET_PATH","SSM_IG_API_KEY_PATH"],"source_lanes":["M3.D","M3.E","M4.B","M4.C","M4.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.E-C01","title":"Run scope","expected_text":"REQUIRED_PLATFORM_RUN_ID is present in every service of the map and equals what the scope bundle exports for its family.","expects":{"$map_of":{"$data":true}},"codes":["M4E-B1","M4E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.E-C02","title":"Secrets by path","expected_text":"Secrets are referenced by path only.","expects":[],"codes":["M4E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.E-C03","title":"Task profile","expected_text":"Command, cpu, memory, ports, log group, subnets, security groups and discovery of each service are those of catalogue, registry and stack.","expects":{"$map_of":{"$data":true}},"codes":["M4E-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group, and gives its processes neither a share of cpu and memory nor a log group, so there is nothing to read of them. The rest of the profile is M4.E-C03a."},{"id":"M4.E-C03a","title":"Task profile without network","expected_text":"Command, port and every value of the environment are resolved.","expects":[],"codes":["M4E-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.E-C04","title":"Image","expected_text":"Equals the digest in the manifest of the run.","expects":{"$map_of":{"$data":true}},"codes":["M4E-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.E-C05","title":"Roles","expected_text":"The definition that each service is started from names the roles that lane C found.","expects":{"$map_of":{"$data":true}},"codes":["M4E-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Processes of one machine have no cloud role whose policy could be read or simulated."},{"id":"M4.E-C06","title":"Environment complete","expected_text":"The required environment and secret names of each service are complete, and its pack and mode identity is set.","expects":[],"codes":["M4E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M4E-B4","U6":"M4E-B3"},"blockers":[{"code":"M4E-B1","meaning":"A service has another run id.","closure_criteria":"A rerun of M4.E passes M4.E-C01."},{"code":"M4E-B2","meaning":"A required environment or secret name is missing.","closure_criteria":"A rerun of M4.E passes M4.E-C01, M4.E-C06."},{"code":"M4E-B3","meaning":"A secret value is in a task definition.","closure_criteria":"Remove and rotate it. A rerun of M4.E passes M4.E-C02."},{"code":"M4E-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.E passes U-PUBLISH."},{"code":"M4E-B5","meaning":"A part of the task profile is unresolved.","closure_criteria":"A rerun of M4.E passes M4.E-C03, M4.E-C03a."},{"code":"M4E-B6","meaning":"The image is mutable or another one.","closure_criteria":"A rerun of M4.E passes M4.E-C04."},{"code":"M4E-B7","meaning":"A role drifted from lane C.","closure_criteria":"A rerun of M4.E passes M4.E-C05."}]},{"lane":"M4.F","topic":"daemon_start","snapshot_name":"m4_f_daemon_start_snapshot.json","title":"Bring-up","phase_id":"P2","depends_on":["M4.E"],"parallel_safe":false,"budget_seconds":1800,"required_handles":["SVC_IG","SVC_RTDL_CORE_ARCHIVE_WRITER","SVC_RTDL_CORE_IEG","SVC_RTDL_CORE_OFP","SVC_RTDL_CORE_CSFB","SVC_DECISION_LANE_DL","SVC_DECISION_LANE_DF","SVC_DECISION_LANE_AL","SVC_DECISION_LANE_DLA","SVC_CASE_TRIGGER","SVC_CM","SVC_LS","SVC_ENV_CONFORMANCE"],"source_lanes":["M4.B","M4.E"],"rerun_rule":"Scale to 0, fix the cause, run lane F again; no evidence of the failed attempt is removed.","state":"built","checks":[{"id":"M4.F-C01","title":"Order","expected_text":"control_ingress, rtdl_core, decision_lane, case_labels, obs_gov; every update is accepted.","expects":{"order":{"$list_of":{"$data":true}},"refused":[]},"codes":["M4F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.F-C02","title":"Steady","expected_text":"Desired and running 1, pending 0, deployment complete, in two samples within the timeout.","expects":{"unsteady":[],"distance_ms":{"$at_least":500}},"codes":["M4F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.F-C03","title":"No crash","expected_text":"No task stopped since the start by the exit of an essential container; restart count 0.","expects":[],"codes":["M4F-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.F-C04","title":"Heartbeat","expected_text":"Each daemon declares its run id, image digest, mode, loaded secret versions, effective config digest and connection state; a running task without it is a placeholder.","expects":{"missing":[],"different":[]},"codes":["M4F-B5","M4F-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.F-C05","title":"Running set","expected_text":"Equals the map; the digest of the task definition set equals lane E.","expects":{"services":{"$list_of":{"$data":true}},"task_definition_set_sha256":{"$data":true}},"codes":["M4F-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M4F-B4"},"blockers":[{"code":"M4F-B1","meaning":"A service update was refused.","closure_criteria":"A rerun of M4.F passes M4.F-C01."},{"code":"M4F-B2","meaning":"A service is not steady in time.","closure_criteria":"A rerun of M4.F passes M4.F-C02."},{"code":"M4F-B3","meaning":"A service crashes or sends no heartbeat.","closure_criteria":"A rerun of M4.F passes M4.F-C03, M4.F-C04."},{"code":"M4F-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.F passes U-PUBLISH."},{"code":"M4F-B5","meaning":"A heartbeat declares another run, image, mode or configuration, or a secret version that is not current.","closure_criteria":"A rerun of M4.F passes M4.F-C04."},{"code":"M4F-B6","meaning":"The running set differs from the map.","closure_criteria":"A rerun of M4.F passes M4.F-C05."}]},{"lane":"M4.G","topic":"consumer_uniqueness","snapshot_name":"m4_g_consumer_uniqueness_snapshot.json","title":"Uniqueness","phase_id":"P2","depends_on":["M4.F"],"parallel_safe":false,"budget_seconds":900,"required_handles":["RTDL_CORE_CONSUMER_GROUP_ID"],"source_lanes":["M4.B","M4.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.G-C01","title":"Two inventories","expected_text":"In both, one task per service and no task outside the services for the same family.","expects":{"services":{"$at_least":1},"not_one":[],"outside":[],"drifted":[]},"codes":["M4G-B1","M4G-B2","M4G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.G-C02","title":"Group members","expected_text":"Each consumer group has one member: one session owns its stream, none waits for it, one instance of its component reports.","expects":{"$map_of":{"owners":1,"waiting":0,"instances":1}},"codes":["M4G-B1","M4G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M4G-B3"},"blockers":[{"code":"M4G-B1","meaning":"A service has a second task or a group a second member.","closure_criteria":"A rerun of M4.G passes M4.G-C01, M4.G-C02."},{"code":"M4G-B2","meaning":"The inventories differ.","closure_criteria":"A rerun of M4.G passes M4.G-C01."},{"code":"M4G-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.G passes U-PUBLISH."},{"code":"M4G-B4","meaning":"An inventory is unreadable.","closure_criteria":"A rerun of M4.G passes M4.G-C01, M4.G-C02."}]},{"lane":"M4.H","topic":"readiness_publication","snapshot_name":"m4_h_readiness_publication_snapshot.json","title":"Readiness publication","phase_id":"P2","depends_on":["M4.F","M4.G"],"parallel_safe":false,"budget_seconds":600,"required_handles":["OPERATE_EVIDENCE_PREFIX_PATTERN"],"source_lanes":["M4.B","M4.F","M4.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.H-C01","title":"daemons_ready.json","expected_text":"Complete: a row for each service of the map exactly once, anchored to F and G.","expects":{"services":{"$list_of":{"$data":true}},"tasks":{"$list_of":{"$data":true}},"daemons_ready":{"$data":true},"demo_session":{"$data":true},"expires_at_policy":{"$data":true}},"codes":["M4H-B1","M4H-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M4H-B3","U4":"M4H-B2","U6":"M4H-B5"},"blockers":[{"code":"M4H-B1","meaning":"A row or field is missing.","closure_criteria":"A rerun of M4.H passes M4.H-C01."},{"code":"M4H-B2","meaning":"The object could not be stored.","closure_criteria":"A rerun of M4.H passes U-PUBLISH."},{"code":"M4H-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M4.H passes U-PUBLISH."},{"code":"M4H-B4","meaning":"A source drifted.","closure_criteria":"A rerun of M4.H passes M4.H-C01."},{"code":"M4H-B5","meaning":"A secret is in the object.","closure_criteria":"A rerun of M4.H passes U-SECRET."}]},{"lane":"M4.I","topic":"verdict","snapshot_name":"m4_i_verdict_snapshot.json","title":"Verdict","phase_id":"P2","depends_on":["M4.A","M4.B","M4.C","M4.D","M4.E","M4.F","M4.G","M4.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M4.A","M4.B","M4.C","M4.D","M4.E","M4.F","M4.G","M4.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.I-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M4I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.I-C02","title":"Predicates","expected_text":"handles_closed, service_map_complete, iam_binding_valid, dependencies_reachable, run_scope_enforced, services_stable, no_duplicate_consumers, readiness_evidence_durable.","expects":[],"codes":["M4I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M4.I-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M4I-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M4I-B1","U5":"M4I-B4","U2":"M4I-B5","U6":"M4I-B6"},"blockers":[{"code":"M4I-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M4.I passes M4.I-C01."},{"code":"M4I-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M4.I passes M4.I-C02."},{"code":"M4I-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M4.I passes M4.I-C03."},{"code":"M4I-B4","meaning":"The verdict could not be published.","closure_criteria":"A rerun of M4.I passes U-PUBLISH."},{"code":"M4I-B5","meaning":"The run id drifted.","closure_criteria":"A rerun of M4.I passes U-SCOPE."},{"code":"M4I-B6","meaning":"A secret is in the verdict.","closure_criteria":"A rerun of M4.I passes U-SECRET."}]},{"lane":"M4.J","topic":"handoff","snapshot_name":"m4_j_handoff_snapshot.json","title":"Handoff","phase_id":"P2","depends_on":["M4.I"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M4.B","M4.F","M4.H","M4.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M4.J-C01","title":"Handoff pack","expected_text":"m5_entry_gate is OPEN only when the verdict is ADVANCE_TO_M5; all fields are complete and every URI is readable.","expects":{"verdict":"ADVANCE_TO_M5","unreadable":[],"pack":{"$non_empty":true}},"codes":["M4J-B1","M4J-B2","M4J-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M4J-B3","U5":"M4J-B4","U2":"M4J-B5"},"blockers":[{"code":"M4J-B1","meaning":"The verdict is not ADVANCE_TO_M5.","closure_criteria":"A rerun of M4.J passes M4.J-C01."},{"code":"M4J-B2","meaning":"A field is missing.","closure_criteria":"A rerun of M4.J passes M4.J-C01."},{"code":"M4J-B3","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M4.J passes U-SECRET."},{"code":"M4J-B4","meaning":"The pack could not be published.","closure_criteria":"A rerun of M4.J passes U-PUBLISH."},{"code":"M4J-B5","meaning":"The run id drifted.","closure_criteria":"A rerun of M4.J passes U-SCOPE."},{"code":"M4J-B6","meaning":"A URI is unreadable.","closure_criteria":"A rerun of M4.J passes M4.J-C01."}]}],"verdict":{"lane":"M4.I","predicates":[{"name":"handles_closed","lanes":["M4.A"]},{"name":"service_map_complete","lanes":["M4.B"]},{"name":"iam_binding_valid","lanes":["M4.C"]},{"name":"dependencies_reachable","lanes":["M4.D"]},{"name":"run_scope_enforced","lanes":["M4.E"]},{"name":"services_stable","lanes":["M4.F"]},{"name":"no_duplicate_consumers","lanes":["M4.G"]},{"name":"readiness_evidence_durable","lanes":["M4.H"]}]},"dod":[{"item":"Required services and tasks run on the managed compute only","check_ids":["M4.A-C01","M4.B-C03","M4.C-C01","M4.C-C02","M4.C-C03","M4.C-C04","M4.C-C04a","M4.D-C01","M4.D-C02","M4.D-C03","M4.E-C03","M4.E-C03a","M4.E-C04","M4.E-C05","M4.F-C01","M4.F-C05"]},{"item":"Run-scope enforcement is active","check_ids":["M4.E-C01","M4.E-C02","M4.E-C06","M4.F-C04"]},{"item":"Service replica posture is deterministic","check_ids":["M4.B-C01","M4.B-C02","M4.B-C03a","M4.B-C04","M4.F-C02","M4.F-C03","M4.G-C01","M4.G-C02"]},{"item":"Daemon readiness snapshot evidence is written","check_ids":["M4.H-C01","M4.I-C01","M4.I-C02","M4.I-C03","M4.J-C01"]}],"rollback":{"rule":"Scale to 0, fix the infrastructure code, apply again, run lane F again; evidence of the failed attempt stays.","levels":[{"level":"L0","when":"One retry of a refused service update."},{"level":"L1","when":"A wedged daemon: stop and start it again."},{"level":"L2","when":"Wrong run scope or configuration: a new platform_run_id."},{"level":"L4","when":"A contaminated substrate: destroy and recreate the demo stack."}]},"evidence_contract":[{"base":"exec","key_pattern":"m4_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.A","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_b_service_map_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.B","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_c_iam_binding_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.C","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_d_dependency_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.D","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_d_runtime_probe.json","schema":"runtime_probe.v1","required":true,"class":"M","writer":"M4.D","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_e_launch_contract_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.E","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_f_daemon_start_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.F","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_g_consumer_uniqueness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.G","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_h_readiness_publication_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.H","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_i_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.I","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m4_j_handoff_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M4.J","phase_id":"P2","state":"built"},{"base":"run","key_pattern":"operate/daemons_ready.json","schema":"daemons_ready.v1","required":true,"class":"D","writer":"M4.H","phase_id":"P2","state":"built"},{"base":"run","key_pattern":"operate/demo_session.json","schema":"demo_session.v1","required":true,"class":"D","writer":"M4.H","phase_id":"P2","state":"built"},{"base":"exec","key_pattern":"m5_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M4.J","phase_id":"P2","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M4.A"]},"identity_iam":{"lanes":["M4.C"]},"network":{"lanes":["M4.D"]},"data_stores":{"lanes":["M4.D"]},"messaging":{"lanes":["M4.D","M4.G"]},"secrets":{"lanes":["M4.E"]},"observability_evidence":{"lanes":["M4.F","M4.H","M4.I"]},"rollback_rerun":{"lanes":["M4.F"]},"teardown":{"not_applicable":"The daemons stop in M9, or at once by scaling to 0."},"budget":{"lanes":["M4.B","M4.F"]}},"required_decisions":[{"key":"phase_profile","text":"Service profile","handles":["ECS_PHASE_PROFILE_MAP"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"desired_count","text":"Desired count at activation","handles":["ECS_PHASE_PROFILE_DEFAULT_START_DESIRED_COUNT"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"service_map","text":"Names of the services","handles":["SVC_IG","SVC_RTDL_CORE_ARCHIVE_WRITER","SVC_RTDL_CORE_IEG","SVC_RTDL_CORE_OFP","SVC_RTDL_CORE_CSFB","SVC_DECISION_LANE_DL","SVC_DECISION_LANE_DF","SVC_DECISION_LANE_AL","SVC_DECISION_LANE_DLA","SVC_CASE_TRIGGER","SVC_CM","SVC_LS","SVC_ENV_CONFORMANCE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"run_scope_env_key","text":"Environment key of the run scope","handles":["REQUIRED_PLATFORM_RUN_ID_ENV_KEY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"image_digest","text":"Image digest, without a fallback image","handles":[],"type":{"kind":"digest","form":"image_digest"},"compared_with":"proved_image"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}}]}');

// actions/m5-oracle/phase.json
var phase_default6 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M5","phase_ids":["P3"],"name":"Oracle lane","intent":"A sealed, time-ordered stream view per output, produced by managed jobs from an S3 source only.","exec_family":"run_control","predecessor":"M4","entry_criteria":[{"id":"M5-E01","text":"M4 is DONE","expected_text":"Verdict ADVANCE_TO_M5.","shown_by":"verdict"},{"id":"M5-E02","text":"Entry gate","expected_text":"m5_entry_gate is OPEN.","shown_by":["M5.A"]}],"lanes":[{"lane":"M5.A","topic":"handle_closure","snapshot_name":"m5_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P3","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M5.A","source_lanes":["M4.I","M4.J"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.A-C01","title":"P3 closure set","expected_text":"The handoff is readable; every key of the set, the output ids and the sort keys are pinned.","expects":{"verdict":"ADVANCE_TO_M5","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M5A-B1","M5A-B2","M5A-B3","M5A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5A-B1","U3":"M5A-B2","U5":"M5A-B5"},"blockers":[{"code":"M5A-B1","meaning":"The handoff of M4 is invalid.","closure_criteria":"A rerun of M5.A passes M5.A-C01."},{"code":"M5A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M5.A passes M5.A-C01."},{"code":"M5A-B3","meaning":"A handle is a placeholder.","closure_criteria":"A rerun of M5.A passes M5.A-C01."},{"code":"M5A-B4","meaning":"An output id or sort key is not pinned.","closure_criteria":"A rerun of M5.A passes M5.A-C01."},{"code":"M5A-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.A passes U-PUBLISH."}]},{"lane":"M5.B","topic":"inlet_policy","snapshot_name":"m5_b_inlet_policy_snapshot.json","title":"Inlet policy","phase_id":"P3","depends_on":["M5.A"],"parallel_safe":false,"budget_seconds":600,"required_handles":["ORACLE_INLET_MODE","ORACLE_SEED_SOURCE_URI"],"source_lanes":["M5.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.B-C01","title":"Inlet","expected_text":"The mode is s3_to_s3_seed or external_pre_staged; the source scheme is s3://; no local path, loopback or other store in environment, task definition or job arguments.","expects":{"inlet_mode":{"$one_of":["s3_to_s3_seed","external_pre_staged"]},"source_uri":{"$form":"s3_uri"},"jobs":{"$above":0},"forbidden":[]},"codes":["M5B-B2","M5B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5B-B1","U5":"M5B-B4"},"blockers":[{"code":"M5B-B1","meaning":"A carried fact of M4 does not hold.","closure_criteria":"A rerun of M5.B passes U-ENTRY."},{"code":"M5B-B2","meaning":"The inlet mode or source scheme differs.","closure_criteria":"A rerun of M5.B passes M5.B-C01."},{"code":"M5B-B3","meaning":"A forbidden path or endpoint is configured.","closure_criteria":"A rerun of M5.B passes M5.B-C01."},{"code":"M5B-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.B passes U-PUBLISH."}]},{"lane":"M5.C","topic":"seed","snapshot_name":"m5_c_seed_snapshot.json","title":"Seed and assertion","phase_id":"P3","depends_on":["M5.B"],"parallel_safe":false,"budget_seconds":3600,"required_handles":["ORACLE_SEED_VERIFY_MODE","ORACLE_INLET_ASSERTION_REQUIRED","ORACLE_PACK_MANIFEST_NAME","ORACLE_SEAL_NAME","S3_ORACLE_RUN_PREFIX_PATTERN","TD_ORACLE_SEED"],"source_lanes":["M5.A","M5.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.C-C01","title":"Copy proof","expected_text":"A job of the compute copies from store to store; per object key, size and checksum are equal; an idempotent rerun copies 0.","expects":{"exit_codes":[0,0],"objects":{"$above":0},"verified":[true,true],"copied_again":0,"different":[]},"codes":["M5C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.C-C02","title":"Run prefix","expected_text":"Not empty, readable.","expects":{"objects":{"$above":0}},"codes":["M5C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.C-C03","title":"Manifest and seal","expected_text":"Both readable and parsed; the seal references the digest of the manifest.","expects":{"exit_code":0,"seal_status":"SEALED_OK","sealed_manifest_sha256":{"$data":true},"pack_ids":1},"codes":["M5C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.C-C04","title":"Coverage","expected_text":"Every required output is declared by the manifest and has at least one object.","expects":{"undeclared":[],"without_object":[],"asserted_missing":[]},"codes":["M5C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5C-B1","U5":"M5C-B5"},"blockers":[{"code":"M5C-B1","meaning":"A carried fact does not hold.","closure_criteria":"A rerun of M5.C passes U-ENTRY."},{"code":"M5C-B2","meaning":"The seed job failed or its copy differs.","closure_criteria":"A rerun of M5.C passes M5.C-C01, M5.C-C02."},{"code":"M5C-B3","meaning":"Manifest or seal is unreadable or disagrees.","closure_criteria":"A rerun of M5.C passes M5.C-C03."},{"code":"M5C-B4","meaning":"A required output is missing.","closure_criteria":"A rerun of M5.C passes M5.C-C04."},{"code":"M5C-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.C passes U-PUBLISH."}]},{"lane":"M5.D","topic":"stream_sort_launch","snapshot_name":"m5_d_stream_sort_launch_snapshot.json","title":"Launch matrix","phase_id":"P3","depends_on":["M5.C"],"parallel_safe":false,"budget_seconds":600,"required_handles":["ORACLE_SORT_KEY_BY_OUTPUT_ID","S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN","S3_STREAM_VIEW_MANIFEST_KEY_PATTERN","S3_STREAM_SORT_RECEIPT_KEY_PATTERN","TD_ORACLE_STREAM_SORT"],"source_lanes":["M5.A","M5.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.D-C01","title":"Paths","expected_text":"Per output: sort key, input prefix, output prefix, manifest key and receipt key; none overlaps.","expects":{"outputs":{"$above":0},"sort_keys":[],"paths":[]},"codes":["M5D-B2","M5D-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.D-C02","title":"Task profile","expected_text":"The definition of the sort names the oracle role and no other, with the cluster, subnets, security group, cpu and memory of registry and stack.","expects":{"task_role":{"$data":true},"execution_role":{"$data":true},"cluster":{"$data":true},"networks":{"$data":true},"cpu":{"$data":true},"memory":{"$data":true}},"codes":["M5D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group. Processes of one machine have no cloud role whose policy could be read or simulated. The rest of the profile is M5.D-C02a."},{"id":"M5.D-C02a","title":"Job profile","expected_text":"Definition, cpu, memory and free storage at or above the estimate.","expects":{"family":{"$data":true},"image_known":true,"memory_mib":{"$at_least":{"$data":true}},"storage_bytes":{"$at_least":{"$data":true}}},"codes":["M5D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5D-B1","U5":"M5D-B5"},"blockers":[{"code":"M5D-B1","meaning":"A carried fact does not hold.","closure_criteria":"A rerun of M5.D passes U-ENTRY."},{"code":"M5D-B2","meaning":"A sort key is missing.","closure_criteria":"A rerun of M5.D passes M5.D-C01."},{"code":"M5D-B3","meaning":"Paths are missing or overlap.","closure_criteria":"A rerun of M5.D passes M5.D-C01."},{"code":"M5D-B4","meaning":"The task profile is unresolved or too small.","closure_criteria":"A rerun of M5.D passes M5.D-C02, M5.D-C02a."},{"code":"M5D-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.D passes U-PUBLISH."}]},{"lane":"M5.E","topic":"stream_sort","snapshot_name":"m5_e_stream_sort_snapshot.json","title":"Stream sort","phase_id":"P3","depends_on":["M5.D"],"parallel_safe":false,"budget_seconds":3600,"required_handles":["M5_LANE_MODE","M5_WORKLOAD_PROFILE_ID","ORACLE_REQUIRED_OUTPUT_IDS"],"source_lanes":["M5.C","M5.D"],"rerun_rule":"Delete only the stream view prefix, manifest and receipt of the failed output, then run that output again.","state":"built","checks":[{"id":"M5.E-C01","title":"Mode and profile","expected_text":"lane_mode and workload_profile_id are pinned; functional_workload_profile.json is written before launch.","expects":{"lane_mode":{"$non_empty":true},"profile_id":{"$data":true},"selection_rule":{"$data":true},"version":{"$data":true}},"codes":["M5E-B6","M5E-B8"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.E-C02","title":"Probe mode","expected_text":"full_scale_probe never sets a pass for M5.","expects":"functional_green","codes":["M5E-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.E-C03","title":"Tasks","expected_text":"One task per output, launched, terminal exit 0; exit 137 is reported as memory or disk.","expects":{"launched":{"$list_of":{"$data":true}},"distinct_tasks":{"$data":true},"failed":[]},"codes":["M5E-B2","M5E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.E-C04","title":"Stream view","expected_text":"Shards, manifest and receipt exist; the record count equals the input or the cap of the profile; the sort key is monotonic inside and across shards.","expects":{"views":{"$list_of":{"$data":true}},"faults":[],"summary":{"$non_empty":true},"workload_days":{"$data":true}},"codes":["M5E-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5E-B1","U5":"M5E-B5"},"blockers":[{"code":"M5E-B1","meaning":"A carried fact does not hold.","closure_criteria":"A rerun of M5.E passes U-ENTRY."},{"code":"M5E-B2","meaning":"A task was not launched.","closure_criteria":"A rerun of M5.E passes M5.E-C03."},{"code":"M5E-B3","meaning":"A task did not exit 0.","closure_criteria":"A rerun of M5.E passes M5.E-C03."},{"code":"M5E-B4","meaning":"A shard, manifest or receipt is missing or wrong.","closure_criteria":"A rerun of M5.E passes M5.E-C04."},{"code":"M5E-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.E passes U-PUBLISH."},{"code":"M5E-B6","meaning":"The lane mode is not pinned.","closure_criteria":"A rerun of M5.E passes M5.E-C01."},{"code":"M5E-B7","meaning":"A probe was counted as a pass.","closure_criteria":"A rerun of M5.E passes M5.E-C02."},{"code":"M5E-B8","meaning":"The workload profile was not written before launch.","closure_criteria":"A rerun of M5.E passes M5.E-C01."}]},{"lane":"M5.F","topic":"checker","snapshot_name":"m5_f_checker_snapshot.json","title":"Checker","phase_id":"P3","depends_on":["M5.E"],"parallel_safe":false,"budget_seconds":900,"required_handles":["TD_ORACLE_CHECKER","ORACLE_REQUIRED_OUTPUT_IDS"],"source_lanes":["M5.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.F-C01","title":"Checker","expected_text":"Exit 0; the outputs that pass are exactly the required ones; counts, ordering, fingerprints and schema are verified again.","expects":{"exit_code":0,"task_arn":{"$data":true},"overall_pass":true,"passed":{"$list_of":{"$data":true}}},"codes":["M5F-B1","M5F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M5F-B3"},"blockers":[{"code":"M5F-B1","meaning":"The checker failed.","closure_criteria":"A rerun of M5.F passes M5.F-C01."},{"code":"M5F-B2","meaning":"Only a part of the outputs passed.","closure_criteria":"A rerun of M5.F passes M5.F-C01."},{"code":"M5F-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.F passes U-PUBLISH."}]},{"lane":"M5.G","topic":"rerun_probe","snapshot_name":"m5_g_rerun_probe_snapshot.json","title":"Rerun proof","phase_id":"P3","depends_on":["M5.F"],"parallel_safe":false,"budget_seconds":900,"required_handles":[],"source_lanes":["M5.E","M5.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.G-C01","title":"Isolation","expected_text":"After the rerun of one output only its prefix has changed: the listing digests of all other prefixes and of the raw inputs are identical.","expects":{"raw_inputs_changed":false,"prefixes_changed":[],"left_before_the_rerun":0,"exit_code":0,"view":{"$data":true}},"codes":["M5G-B1","M5G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M5G-B3"},"blockers":[{"code":"M5G-B1","meaning":"Another prefix changed.","closure_criteria":"A rerun of M5.G passes M5.G-C01."},{"code":"M5G-B2","meaning":"A raw input was changed.","closure_criteria":"Use a new oracle root. A rerun of M5.G passes M5.G-C01."},{"code":"M5G-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M5.G passes U-PUBLISH."}]},{"lane":"M5.H","topic":"verdict","snapshot_name":"m5_h_verdict_snapshot.json","title":"Verdict","phase_id":"P3","depends_on":["M5.A","M5.B","M5.C","M5.D","M5.E","M5.F","M5.G"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M5.A","M5.B","M5.C","M5.D","M5.E","M5.F","M5.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.H-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M5H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.H-C02","title":"Predicates","expected_text":"p3_handles_closed, p3_inlet_policy_closed, p3_inputs_present, p3_stream_sort_complete, p3_checker_pass, p3_rerun_safety_proven.","expects":[],"codes":["M5H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M5.H-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M5H-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M5H-B1","U5":"M5H-B4"},"blockers":[{"code":"M5H-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M5.H passes M5.H-C01."},{"code":"M5H-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M5.H passes M5.H-C02."},{"code":"M5H-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M5.H passes M5.H-C03."},{"code":"M5H-B4","meaning":"The verdict could not be published.","closure_criteria":"A rerun of M5.H passes U-PUBLISH."}]},{"lane":"M5.I","topic":"handoff","snapshot_name":"m5_i_handoff_snapshot.json","title":"Handoff","phase_id":"P3","depends_on":["M5.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M5.C","M5.E","M5.F","M5.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M5.I-C01","title":"Handoff pack","expected_text":"m6_handoff_pack.json: the verdict is ADVANCE_TO_M6, all fields complete, every URI readable.","expects":{"verdict":"ADVANCE_TO_M6","unreadable":[],"pack":{"$non_empty":true}},"codes":["M5I-B1","M5I-B2","M5I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M5I-B3","U5":"M5I-B4"},"blockers":[{"code":"M5I-B1","meaning":"The verdict is not ADVANCE_TO_M6.","closure_criteria":"A rerun of M5.I passes M5.I-C01."},{"code":"M5I-B2","meaning":"A field is missing or a URI is unreadable.","closure_criteria":"A rerun of M5.I passes M5.I-C01."},{"code":"M5I-B3","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M5.I passes U-SECRET."},{"code":"M5I-B4","meaning":"The pack could not be published.","closure_criteria":"A rerun of M5.I passes U-PUBLISH."}]}],"verdict":{"lane":"M5.H","predicates":[{"name":"p3_handles_closed","lanes":["M5.A"]},{"name":"p3_inlet_policy_closed","lanes":["M5.B"]},{"name":"p3_inputs_present","lanes":["M5.C"]},{"name":"p3_stream_sort_complete","lanes":["M5.D","M5.E"]},{"name":"p3_checker_pass","lanes":["M5.F"]},{"name":"p3_rerun_safety_proven","lanes":["M5.G"]}]},"dod":[{"item":"Seed, sort and checker complete on managed compute","check_ids":["M5.A-C01","M5.C-C01","M5.C-C02","M5.C-C03","M5.C-C04","M5.D-C01","M5.D-C02","M5.D-C02a","M5.E-C01","M5.E-C02","M5.E-C03"]},{"item":"Stream view manifests and sort receipts are present","check_ids":["M5.E-C04"]},{"item":"Strict S3-to-S3 source policy is enforced","check_ids":["M5.B-C01"]},{"item":"Checker PASS is present and fails closed on partial or invalid outputs","check_ids":["M5.F-C01","M5.G-C01"]},{"item":"Verdict and handoff are published","check_ids":["M5.H-C01","M5.H-C02","M5.H-C03","M5.I-C01"]}],"rollback":{"rule":"Raw inputs are never changed; a failed output is removed with its manifest and receipt and sorted again.","levels":[{"level":"L0","when":"One retry of a job after a transient error."},{"level":"L1","when":"Delete only the stream view prefix, manifest and receipt of the failed output, then run it again."},{"level":"L3","when":"Corrupted raw input: a new oracle root."}]},"evidence_contract":[{"base":"exec","key_pattern":"m5_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.A","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_b_inlet_policy_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.B","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_c_seed_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.C","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_d_stream_sort_launch_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.D","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_e_stream_sort_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.E","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_f_checker_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.F","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_g_rerun_probe_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.G","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_h_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.H","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m5_i_handoff_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M5.I","phase_id":"P3","state":"built"},{"base":"run","key_pattern":"oracle/seed_snapshot.json","schema":"seed_snapshot.v1","required":true,"class":"D","writer":"oracle-seed","phase_id":"P3","state":"built"},{"base":"run","key_pattern":"oracle/inlet_assertion_snapshot.json","schema":"inlet_assertion_snapshot.v1","required":true,"class":"D","writer":"oracle-pack","phase_id":"P3","state":"built"},{"base":"run","key_pattern":"oracle/functional_workload_profile.json","schema":"functional_workload_profile.v1","required":false,"class":"M","writer":"M5.E","phase_id":"P3","state":"built","when":"M5_LANE_MODE is functional_green"},{"base":"run","key_pattern":"oracle/stream_sort_summary.json","schema":"stream_sort_summary.v1","required":true,"class":"D","writer":"M5.E","phase_id":"P3","state":"built"},{"base":"run","key_pattern":"oracle/checker_pass.json","schema":"checker_pass.v1","required":true,"class":"D","writer":"oracle-checker","phase_id":"P3","state":"built"},{"base":"oracle","key_pattern":"_oracle_pack_manifest.json","schema":"oracle_pack_manifest.v1","required":true,"class":"M","writer":"oracle-pack","phase_id":"P3","state":"built"},{"base":"oracle","key_pattern":"_SEALED.json","schema":"oracle_seal.v1","required":true,"class":"M","writer":"oracle-pack","phase_id":"P3","state":"built"},{"base":"oracle","key_pattern":"stream_view/ts_utc/output_id=*/_stream_view_manifest.json","schema":"stream_view_manifest.v1","required":true,"class":"D","writer":"oracle-stream-sort","phase_id":"P3","state":"built"},{"base":"oracle","key_pattern":"stream_view/ts_utc/output_id=*/_stream_sort_receipt.json","schema":"stream_sort_receipt.v1","required":true,"class":"D","writer":"oracle-stream-sort","phase_id":"P3","state":"built"},{"base":"exec","key_pattern":"m6_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M5.I","phase_id":"P3","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M5.A"]},"identity_iam":{"lanes":["M5.D"]},"network":{"lanes":["M5.B","M5.D"]},"data_stores":{"lanes":["M5.C"]},"messaging":{"not_applicable":"The oracle lane reads and writes no topic."},"secrets":{"lanes":["M5.B"]},"observability_evidence":{"lanes":["M5.E","M5.F","M5.H"]},"rollback_rerun":{"lanes":["M5.G"]},"teardown":{"not_applicable":"The jobs end by themselves; the oracle bucket expires by its lifecycle."},"budget":{"lanes":["M5.D"]}},"required_decisions":[{"key":"inlet_mode","text":"Inlet mode","handles":["ORACLE_INLET_MODE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"seed_source","text":"Source bucket and prefix","handles":["ORACLE_SEED_SOURCE_URI"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"required_output_ids","text":"Required outputs","handles":["ORACLE_REQUIRED_OUTPUT_IDS"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"sort_keys","text":"Sort key per output","handles":["ORACLE_SORT_KEY_BY_OUTPUT_ID"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"lane_mode","text":"Lane mode","handles":["M5_LANE_MODE"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"workload_profile","text":"Workload profile","handles":["M5_WORKLOAD_PROFILE_ID"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}},{"key":"workload_days","text":"How many days of the input are streamed","handles":[],"type":{"kind":"text","form":"all|[1-9][0-9]{0,3}"},"compared_by":{"check":"M5.E-C04","member":"expected.workload_days"}}]}');

// actions/m6-ingress/phase.json
var phase_default7 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M6","phase_ids":["P4","P5","P6","P7"],"name":"Control and ingress closure","intent":"The gate is fail-closed and healthy, SR publishes READY, WSP streams from stream_view only after READY, every event has a receipt and proof on the log.","exec_family":"run_control","predecessor":"M5","entry_criteria":[{"id":"M6-E01","text":"M5 is DONE","expected_text":"Verdict ADVANCE_TO_M6.","shown_by":"verdict"},{"id":"M6-E02","text":"Handoff","expected_text":"m6_handoff_pack.json is readable.","shown_by":["M6.A"]}],"lanes":[{"lane":"M6.A","topic":"handle_closure","snapshot_name":"m6_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P4","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M6.A","source_lanes":["M5.H","M5.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.A-C01","title":"P4 to P7 closure set","expected_text":"The handoff is readable; every key is concrete and answers its probe: task definitions, parameter metadata, topic metadata.","expects":{"verdict":"ADVANCE_TO_M6","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M6A-B1","M6A-B2","M6A-B3","M6A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.A-C02","title":"Critical pins","expected_text":"The running gate works with IG_AUTH_MODE api_key, the stream task stops on a failure that no retry can mend, and both are what was decided.","expects":{"gate_auth_mode":"api_key","running_definition":{"$data":true},"mapped_definition":{"$form":"hex64"},"stream_stop_on_nonretryable":"true","decided_auth_mode":"api_key","decided_stop_on_nonretryable":"true"},"codes":["M6A-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M6A-B1","U3":"M6A-B2","U5":"M6A-B6"},"blockers":[{"code":"M6A-B1","meaning":"The handoff of M5 is invalid.","closure_criteria":"A rerun of M6.A passes M6.A-C01."},{"code":"M6A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M6.A passes M6.A-C01."},{"code":"M6A-B3","meaning":"A handle is a placeholder.","closure_criteria":"A rerun of M6.A passes M6.A-C01."},{"code":"M6A-B4","meaning":"A probe failed.","closure_criteria":"A rerun of M6.A passes M6.A-C01."},{"code":"M6A-B5","meaning":"A critical pin differs.","closure_criteria":"A rerun of M6.A passes M6.A-C02."},{"code":"M6A-B6","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.A passes U-PUBLISH."}]},{"lane":"M6.B","topic":"ig_readiness","snapshot_name":"m6_b_ig_readiness_snapshot.json","title":"Gate readiness and authentication","phase_id":"P4","depends_on":["M6.A"],"parallel_safe":false,"budget_seconds":900,"required_handles":["SVC_IG","IG_BASE_URL","IG_HEALTHCHECK_PATH","IG_INGEST_PATH","IG_AUTH_HEADER_NAME","SSM_IG_API_KEY_PATH"],"source_lanes":["M6.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.B-C01","title":"Service","expected_text":"IG runs once, stable, with a real command, the pinned image digest and its port.","expects":{"samples":[{"desired_count":1,"running_count":1,"pending_count":0,"restart_count":0,"task_arns":[{"$non_empty":true}],"task_definition":{"$data":true},"image_digest":{"$data":true}},{"desired_count":1,"running_count":1,"pending_count":0,"restart_count":0,"task_arns":{"$list_of":{"$data":true}},"task_definition":{"$data":true},"image_digest":{"$data":true}}],"command":["ig"],"ports":[{"$data":true},{"$data":true}]},"codes":["M6B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.B-C02","title":"Authentication matrix","expected_text":"From inside the platform network: health without key 401; with valid key 200 and GREEN; ingest without key 401; with a wrong key 401; with a valid key and a body that is no JSON, and with one that is invalid in content, refused with its reason, neither 401 nor 200, and no record on any topic.","expects":{"replies":{"health without key":{"status":401,"error":"UNAUTHORIZED"},"health with the key of ops":{"status":200,"health":"GREEN"},"health with the key of wsp":{"status":200,"health":"GREEN"},"ingest without key":{"status":401,"error":"UNAUTHORIZED"},"ingest with a wrong key":{"status":401,"error":"UNAUTHORIZED"},"ingest of what is no JSON":{"status":400,"error":"MALFORMED_JSON"},"ingest of an envelope without its event":{"status":422,"error":"ENVELOPE_UNIDENTIFIABLE","quarantine_ref":{"$non_empty":true}}},"records_gained":0},"codes":["M6B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.B-C03","title":"Key version","expected_text":"The loaded version equals the current version of the parameter, and the value is in the allow set, as the probe proves.","expects":{"loaded_version":{"$data":true},"allowed":["ops","wsp"]},"codes":["M6B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6B-B3"},"blockers":[{"code":"M6B-B1","meaning":"The ingestion gate is not stable or not the pinned one.","closure_criteria":"A rerun of M6.B passes M6.B-C01."},{"code":"M6B-B2","meaning":"The authentication matrix or the key version differs.","closure_criteria":"A rerun of M6.B passes M6.B-C02, M6.B-C03."},{"code":"M6B-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.B passes U-PUBLISH."}]},{"lane":"M6.C","topic":"ingest_ready","snapshot_name":"m6_c_ingest_ready_snapshot.json","title":"Smoke","phase_id":"P4","depends_on":["M6.B"],"parallel_safe":false,"budget_seconds":900,"required_handles":["IG_READY_PATH_PATTERN","IG_RECEIPTS_PREFIX_PATTERN"],"source_lanes":["M6.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.C-C01","title":"Runtime posture","expected_text":"The kinds of bus and object store in the environment are those of the substrate (Kafka and S3 on dev_min); no file bus, no local store beside it.","expects":{"environment":{"$data":true},"object_stores":[{"$data":true}],"event_log":{"$data":true},"running_definition":{"$data":true}},"codes":["M6C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.C-C02","title":"Probe envelope","expected_text":"One on its own event class is admitted; the end offset advances by exactly 1, the record is read back, its receipt is durable.","expects":{"decision":"ADMIT","record_sha256":{"$data":true},"offset_advance":1,"others_advance":0,"offset":{"$data":true},"durable_receipt":{"$data":true}},"codes":["M6C-B1","M6C-B2","M6C-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.C-C03","title":"ig_ready.json","expected_text":"Written from the receipt of the gate, read back by version; the end offsets of the stream topics are recorded.","expects":{"key":{"$non_empty":true},"version_id":{"$non_empty":true},"topics":{"$above":0}},"codes":["M6C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6C-B3"},"blockers":[{"code":"M6C-B1","meaning":"The probe was not published or not read back.","closure_criteria":"A rerun of M6.C passes M6.C-C02."},{"code":"M6C-B2","meaning":"The receipt is not durable.","closure_criteria":"A rerun of M6.C passes M6.C-C02."},{"code":"M6C-B3","meaning":"ig_ready.json could not be written.","closure_criteria":"A rerun of M6.C passes M6.C-C03."},{"code":"M6C-B4","meaning":"The runtime posture drifted.","closure_criteria":"A rerun of M6.C passes M6.C-C01."},{"code":"M6C-B5","meaning":"The offset surface disagrees.","closure_criteria":"A rerun of M6.C passes M6.C-C02."}]},{"lane":"M6.D","topic":"sr_ready","snapshot_name":"m6_d_sr_ready_snapshot.json","title":"Scenario runner","phase_id":"P5","depends_on":["M6.C"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["TD_SR","FP_BUS_CONTROL_V1","SR_EVIDENCE_PREFIX_PATTERN"],"source_lanes":["M5.H","M6.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.D-C01","title":"Preflight","expected_text":"Oracle references, derived equivalence key, DSN and control topic.","expects":{"checker_passed":true,"checked_outputs":{"$list_of":{"$data":true}},"scenario_run_id":{"$data":true},"dsn_version":{"$above":0},"control_topic":[{"$data":true}]},"codes":["M6D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.D-C02","title":"Task","expected_text":"SR exits 0.","expects":0,"codes":["M6D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.D-C03","title":"sr_pass.json","expected_text":"Verdict PASS; the facts view lists the four output references; the lease was acquired and recorded.","expects":{"verdict":"PASS","run":{"$data":true},"outputs":{"$list_of":{"$data":true}},"lease_owner":{"$non_empty":true},"lease_in_order":true},"codes":["M6D-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.D-C04","title":"READY","expected_text":"The receipt has topic, partition, offset, message id and run id; the record at that position equals the READY payload and references all four stream views.","expects":{"topic":{"$data":true},"run":{"$data":true},"message_ids":1,"payload_sha256":{"$data":true},"receipt_payload_sha256":{"$data":true},"record_sha256":{"$data":true},"stream_views":{"$list_of":{"$data":true}}},"codes":["M6D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6D-B5"},"blockers":[{"code":"M6D-B1","meaning":"The preflight failed.","closure_criteria":"A rerun of M6.D passes M6.D-C01."},{"code":"M6D-B2","meaning":"SR did not exit 0.","closure_criteria":"A rerun of M6.D passes M6.D-C02."},{"code":"M6D-B3","meaning":"sr_pass.json is missing or invalid.","closure_criteria":"A rerun of M6.D passes M6.D-C03."},{"code":"M6D-B4","meaning":"READY is missing or differs from its receipt.","closure_criteria":"Run SR again; never write READY by hand. A rerun of M6.D passes M6.D-C04."},{"code":"M6D-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.D passes U-PUBLISH."}]},{"lane":"M6.E","topic":"wsp_launch","snapshot_name":"m6_e_wsp_launch_snapshot.json","title":"Stream launch","phase_id":"P6","depends_on":["M6.D"],"parallel_safe":false,"budget_seconds":1680,"required_handles":["TD_WSP","IG_BASE_URL","READY_MESSAGE_FILTER","WSP_CHECKPOINT_DSN","S3_STREAM_VIEW_PREFIX_PATTERN","ORACLE_OUTPUT_ROLE_BY_ID"],"source_lanes":["M6.B","M6.D"],"rerun_rule":"Resume from the durable checkpoint; events sent again must classify as DUPLICATE.","state":"built","checks":[{"id":"M6.E-C01","title":"Launch contract","expected_text":"Real command; IG_BASE_URL is a discovered base URL; checkpoint DSN present; source prefix under stream_view; READY filter run-scoped; the rate is the one that was decided; traffic and context outputs listed.","expects":{"command":["wsp"],"base_url":{"port":{"$data":true},"path":"/","query":""},"checkpoint_dsn_path":{"$data":true},"checkpoint_version":{"$above":0},"sources_outside":[],"ready_filter":{"$data":true},"stream_rate":{"$data":true},"traffic":{"$list_of":{"$data":true}},"context":{"$list_of":{"$data":true}}},"codes":["M6E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.E-C02","title":"READY consumed","expected_text":"ready_runs has the terminal STREAMED for this run; SKIPPED_DUPLICATE is a failure.","expects":{"streamed_by":{"$data":true},"last":"STREAMED"},"codes":["M6E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6E-B3"},"blockers":[{"code":"M6E-B1","meaning":"A part of the launch contract is unresolved.","closure_criteria":"A rerun of M6.E passes M6.E-C01."},{"code":"M6E-B2","meaning":"READY was not consumed to STREAMED.","closure_criteria":"A rerun of M6.E passes M6.E-C02."},{"code":"M6E-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.E passes U-PUBLISH."}]},{"lane":"M6.F","topic":"wsp_summary","snapshot_name":"m6_f_wsp_summary_snapshot.json","title":"Stream summary","phase_id":"P6","depends_on":["M6.E"],"parallel_safe":false,"budget_seconds":120,"required_handles":["WSP_EVIDENCE_PREFIX_PATTERN","WSP_RETRY_MAX_ATTEMPTS"],"source_lanes":["M6.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.F-C01","title":"Task","expected_text":"Exit 0, no leftover WSP task.","expects":{"exit_code":0,"leftover":[]},"codes":["M6F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.F-C02","title":"wsp_summary.json","expected_text":"Schema-valid; the first send is after the READY offset; all source prefixes are under stream_view.","expects":{"ready":{"$data":true},"sent":true,"sources":{"$above":0},"sources_outside":[]},"codes":["M6F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.F-C03","title":"Outputs","expected_text":"All four started and completed; emitted equals the pinned cap or the shard total.","expects":{"terminal":"STREAMED","incomplete":[]},"codes":["M6F-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.F-C04","title":"Retries","expected_text":"Non-retryable 0; retries within their bound.","expects":{"non_retryable":0,"exhausted":false},"codes":["M6F-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6F-B5"},"blockers":[{"code":"M6F-B1","meaning":"WSP failed or left a task.","closure_criteria":"A rerun of M6.F passes M6.F-C01."},{"code":"M6F-B2","meaning":"The summary is invalid.","closure_criteria":"A rerun of M6.F passes M6.F-C02."},{"code":"M6F-B3","meaning":"An output is incomplete.","closure_criteria":"A rerun of M6.F passes M6.F-C03."},{"code":"M6F-B4","meaning":"An event was not retryable or was retried too often.","closure_criteria":"A rerun of M6.F passes M6.F-C04."},{"code":"M6F-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.F passes U-PUBLISH."}]},{"lane":"M6.G","topic":"ingest_commit","snapshot_name":"m6_g_ingest_commit_snapshot.json","title":"Ingest commit","phase_id":"P7","depends_on":["M6.F"],"parallel_safe":false,"budget_seconds":900,"required_handles":["FP_BUS_TRAFFIC_FRAUD_V1","FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1","FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1","FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1","RECEIPT_SUMMARY_PATH_PATTERN","QUARANTINE_INDEX_PATH_PATTERN","KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN","IG_DEDUPE_KEY_FIELDS","LS_BASE_URL","SSM_LS_API_KEY_PATH","CM_BASE_URL","SSM_CM_API_KEY_PATH"],"source_lanes":["M6.C","M6.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.G-C00","title":"Provenance","expected_text":"IG reports the environment of the substrate and the pinned policy revision; receipts carry the offset kind of its log (kafka_offset on dev_min).","expects":{"environments":[{"$data":true}],"policy_digests":[{"$data":true}],"run_config_digests":[{"$data":true}],"offset_kinds":["kafka_offset"]},"codes":["M6G-B0"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C01","title":"Summaries from truth","expected_text":"Both are regenerated now; they equal an own count of the rows and an own reading of the objects; ADMIT + DUPLICATE + QUARANTINE equals total receipts, and the total equals the sends that WSP saw acknowledged.","expects":{"stale":[],"identity":[],"stream":[]},"codes":["M6G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C02","title":"Offsets","expected_text":"For traffic.fraud and the three context topics the end offset advanced in the window of the run, a sampled record carries this run id, and ADMIT per topic equals the watermark delta of the run.","expects":{"topics":{"$list_of":{"$data":true}},"faults":[],"snapshot":[]},"codes":["M6G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C03","title":"No ambiguity","expected_text":"PUBLISH_AMBIGUOUS 0 in receipts, and no admission row ambiguous or in flight.","expects":{"ambiguous":0,"open_rows":0},"codes":["M6G-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C04","title":"Non-zero","expected_text":"ADMIT above 0 overall and per required topic.","expects":{"admitted":{"$above":0},"by_topic":{"$list_of":{"$above":0}}},"codes":["M6G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C05","title":"Objects complete","expected_text":"Every exported receipt and quarantine object of the index is in the store, no other is, and none waits to be exported.","expects":{"missing":{"count":0,"samples":[]},"unknown":{"count":0,"samples":[]},"pending":{"count":0,"samples":[]}},"codes":["M6G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C06","title":"Objects unaltered","expected_text":"Each object has the digest of its export; every line is a valid receipt or record and says what its index row says; every payload has the digest of its record.","expects":{"count":0,"samples":[]},"codes":["M6G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C07","title":"Run and pins","expected_text":"Every receipt and record is of this run; those with a log position carry its scenario run and its world.","expects":{"count":0,"samples":[],"scenario_run_ids":[{"$data":true}],"manifest_fingerprints":[{"$data":true}]},"codes":["M6G-B0"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C08","title":"Identities","expected_text":"No identity and no log position is admitted twice; receipt and dedupe ids follow from the identity.","expects":{"count":0,"samples":[]},"codes":["M6G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C09","title":"Gapless","expected_text":"Each record of the gate on the log, from the first admission of the run to the end, has its receipt, and each admission its record.","expects":{"count":0,"samples":[]},"codes":["M6G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.G-C10","title":"Counts","expected_text":"Lines, segments and decisions in the objects are as many as in the index.","expects":{"count":0,"samples":[],"by_decision":{"$data":true}},"codes":["M6G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M6G-B5"},"blockers":[{"code":"M6G-B0","meaning":"Environment, policy revision, offset kind, run or pins drifted.","closure_criteria":"A rerun of M6.G passes M6.G-C00, M6.G-C07."},{"code":"M6G-B1","meaning":"A summary is missing, its identity is broken, or an object disagrees with the index.","closure_criteria":"A rerun of M6.G passes M6.G-C01, M6.G-C05, M6.G-C06, M6.G-C08, M6.G-C10."},{"code":"M6G-B2","meaning":"The log does not match admissions or receipts.","closure_criteria":"A rerun of M6.G passes M6.G-C02, M6.G-C09."},{"code":"M6G-B3","meaning":"A publish is ambiguous.","closure_criteria":"Let the reconciler settle every ambiguous admission. A rerun of M6.G passes M6.G-C03."},{"code":"M6G-B4","meaning":"Nothing was admitted on a required topic.","closure_criteria":"A rerun of M6.G passes M6.G-C04."},{"code":"M6G-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M6.G passes U-PUBLISH."}]},{"lane":"M6.H","topic":"verdict","snapshot_name":"m6_h_verdict_snapshot.json","title":"Verdict","phase_id":"P7","depends_on":["M6.A","M6.B","M6.C","M6.D","M6.E","M6.F","M6.G"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M6.A","M6.B","M6.C","M6.D","M6.E","M6.F","M6.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.H-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M6H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.H-C02","title":"Predicates","expected_text":"p4_ingest_ready, p5_ready_published, p6_streaming_active, p7_ingest_committed.","expects":[],"codes":["M6H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M6.H-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M6H-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M6H-B1","U5":"M6H-B4"},"blockers":[{"code":"M6H-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M6.H passes M6.H-C01."},{"code":"M6H-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M6.H passes M6.H-C02."},{"code":"M6H-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M6.H passes M6.H-C03."},{"code":"M6H-B4","meaning":"The verdict could not be published.","closure_criteria":"A rerun of M6.H passes U-PUBLISH."}]},{"lane":"M6.I","topic":"handoff","snapshot_name":"m6_i_handoff_snapshot.json","title":"Handoff","phase_id":"P7","depends_on":["M6.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M6.C","M6.D","M6.F","M6.G","M6.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M6.I-C01","title":"Handoff pack","expected_text":"ig_ready_uri, sr_ready_uri, wsp_summary_uri, receipt_summary_uri, quarantine_summary_uri, kafka_offsets_uri, m6_g_ingest_commit_snapshot_uri and source ids are complete and readable.","expects":{"verdict":"ADVANCE_TO_M7","unreadable":[],"pack":{"$non_empty":true}},"codes":["M6I-B1","M6I-B2","M6I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M6I-B3","U5":"M6I-B4"},"blockers":[{"code":"M6I-B1","meaning":"The verdict is not ADVANCE_TO_M7.","closure_criteria":"A rerun of M6.I passes M6.I-C01."},{"code":"M6I-B2","meaning":"A field is missing or a URI is unreadable.","closure_criteria":"A rerun of M6.I passes M6.I-C01."},{"code":"M6I-B3","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M6.I passes U-SECRET."},{"code":"M6I-B4","meaning":"The pack could not be published.","closure_criteria":"A rerun of M6.I passes U-PUBLISH."}]}],"verdict":{"lane":"M6.H","predicates":[{"name":"p4_ingest_ready","lanes":["M6.A","M6.B","M6.C"]},{"name":"p5_ready_published","lanes":["M6.D"]},{"name":"p6_streaming_active","lanes":["M6.E","M6.F"]},{"name":"p7_ingest_committed","lanes":["M6.G"]}]},"dod":[{"item":"P4: IG authentication and health contract passes","check_ids":["M6.A-C01","M6.A-C02","M6.B-C01","M6.B-C02","M6.B-C03","M6.C-C01","M6.C-C02","M6.C-C03"]},{"item":"P5: SR gate and lease pass and READY evidence exists","check_ids":["M6.D-C01","M6.D-C02","M6.D-C03","M6.D-C04"]},{"item":"P6: WSP streams from stream_view only, with deterministic identity and retry posture","check_ids":["M6.E-C01","M6.E-C02","M6.F-C01","M6.F-C02","M6.F-C03","M6.F-C04"]},{"item":"P7: receipt and quarantine summaries and the offsets snapshot are committed","check_ids":["M6.G-C00","M6.G-C01","M6.G-C02","M6.G-C04","M6.G-C05","M6.G-C06","M6.G-C07","M6.G-C08","M6.G-C09","M6.G-C10"]},{"item":"No unresolved PUBLISH_AMBIGUOUS","check_ids":["M6.G-C03"]},{"item":"Verdict and handoff are published","check_ids":["M6.H-C01","M6.H-C02","M6.H-C03","M6.I-C01"]}],"rollback":{"rule":"Ambiguity is reconciled before closing, never deleted; READY is never written by hand.","levels":[{"level":"L0","when":"One retry of SR or WSP after a transient error."},{"level":"L1","when":"An interrupted WSP resumes from its durable checkpoint; an authentication fault is fixed and P4 runs again."},{"level":"L2","when":"A wrong dedupe or hash rule: a new platform_run_id."}]},"evidence_contract":[{"base":"exec","key_pattern":"m6_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.A","phase_id":"P4","state":"built"},{"base":"exec","key_pattern":"m6_b_ig_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.B","phase_id":"P4","state":"built"},{"base":"exec","key_pattern":"m6_c_ingest_ready_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.C","phase_id":"P4","state":"built"},{"base":"exec","key_pattern":"m6_d_sr_ready_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.D","phase_id":"P5","state":"built"},{"base":"exec","key_pattern":"m6_e_wsp_launch_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.E","phase_id":"P6","state":"built"},{"base":"exec","key_pattern":"m6_f_wsp_summary_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.F","phase_id":"P6","state":"built"},{"base":"exec","key_pattern":"m6_g_ingest_commit_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.G","phase_id":"P7","state":"built"},{"base":"exec","key_pattern":"m6_h_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.H","phase_id":"P7","state":"built"},{"base":"exec","key_pattern":"m6_i_handoff_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M6.I","phase_id":"P7","state":"built"},{"base":"run","key_pattern":"ingest/ig_ready.json","schema":"ig_ready.v1","required":true,"class":"D","writer":"M6.C","phase_id":"P4","state":"built"},{"base":"run","key_pattern":"sr/sr_pass.json","schema":"sr_pass.v1","required":true,"class":"M","writer":"sr","phase_id":"P5","state":"built"},{"base":"run","key_pattern":"sr/run_facts_view/*.json","schema":"run_facts_view.v1","required":true,"class":"M","writer":"sr","phase_id":"P5","state":"built"},{"base":"run","key_pattern":"sr/ready_signal/*.json","schema":"ready_signal.v1","required":true,"class":"M","writer":"sr","phase_id":"P5","state":"built"},{"base":"run","key_pattern":"sr/ready_publish_receipt.json","schema":"ready_publish_receipt.v1","required":true,"class":"M","writer":"sr","phase_id":"P5","state":"built"},{"base":"run","key_pattern":"wsp/wsp_start.json","schema":"wsp_start.v1","required":true,"class":"M","writer":"wsp","phase_id":"P6","state":"built"},{"base":"run","key_pattern":"wsp/ready_runs/*.json","schema":"wsp_ready_run.v1","required":true,"class":"T","writer":"wsp","phase_id":"P6","state":"built"},{"base":"run","key_pattern":"wsp/wsp_summary.json","schema":"wsp_summary.v1","required":true,"class":"D","writer":"wsp","phase_id":"P6","state":"built"},{"base":"run","key_pattern":"ig/receipts/*","schema":"receipt.v1","required":true,"class":"T","writer":"ig","phase_id":"P7","state":"built"},{"base":"quarantine","key_pattern":"index/*","schema":"quarantine_record.v1","required":false,"class":"T","writer":"ig","phase_id":"P7","state":"built","when":"an event was quarantined"},{"base":"run","key_pattern":"ingest/receipt_summary.json","schema":"receipt_summary.v1","required":true,"class":"D","writer":"reporter","phase_id":"P7","state":"built"},{"base":"run","key_pattern":"ingest/quarantine_summary.json","schema":"quarantine_summary.v1","required":true,"class":"D","writer":"reporter","phase_id":"P7","state":"built"},{"base":"run","key_pattern":"ingest/kafka_offsets_snapshot.json","schema":"kafka_offsets_snapshot.v1","required":true,"class":"D","writer":"reporter","phase_id":"P7","state":"built"},{"base":"exec","key_pattern":"m7_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M6.I","phase_id":"P7","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M6.A"]},"identity_iam":{"lanes":["M6.B"]},"network":{"lanes":["M6.B","M6.E"]},"data_stores":{"lanes":["M6.C","M6.G"]},"messaging":{"lanes":["M6.C","M6.D","M6.G"]},"secrets":{"lanes":["M6.B"]},"observability_evidence":{"lanes":["M6.C","M6.F","M6.G","M6.H"]},"rollback_rerun":{"lanes":["M6.E","M6.F"]},"teardown":{"lanes":["M6.F"]},"budget":{"not_applicable":"Caps of the stream bound its cost; M9.G reads it."}},"required_decisions":[{"key":"ig_auth","text":"Mode, header and key locator","handles":["IG_AUTH_MODE","IG_AUTH_HEADER_NAME","SSM_IG_API_KEY_PATH"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"ready_filter","text":"Filter of READY","handles":["READY_MESSAGE_FILTER"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"wsp_knobs","text":"Knobs of the stream","handles":["WSP_MAX_INFLIGHT","WSP_RETRY_MAX_ATTEMPTS","WSP_RETRY_BACKOFF_MS","WSP_STOP_ON_NONRETRYABLE","WSP_CHECKPOINT_FLUSH_EVERY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"control_topic","text":"Control topic","handles":["FP_BUS_CONTROL_V1"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"ig_base_url","text":"Discovered base URL of the gate","handles":["IG_BASE_URL"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"checkpoint_dsn","text":"Locator of the checkpoint DSN","handles":["WSP_CHECKPOINT_DSN"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}},{"key":"stream_rate","text":"Events a second that the stream aims at; 0 for as many as the gate takes","handles":[],"type":{"kind":"count","at_least":0,"at_most":1000000},"compared_by":{"check":"M6.E-C01","member":"expected.stream_rate"}}]}');

// actions/m7-spine/phase.json
var phase_default8 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M7","phase_ids":["P8","P9","P10"],"name":"RTDL and case/label closure","intent":"P8: RTDL consumers caught up, archive durable. P9: decision chain and audit committed, append-only and idempotent. P10: cases and labels committed in the managed database.","exec_family":"run_control","predecessor":"M6","entry_criteria":[{"id":"M7-E01","text":"M6 is DONE","expected_text":"Verdict ADVANCE_TO_M7.","shown_by":"verdict"},{"id":"M7-E02","text":"P7 is closed","expected_text":"Ambiguity 0.","shown_by":["M6.G"]}],"lanes":[{"lane":"M7.A","topic":"handle_closure","snapshot_name":"m7_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P8","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M7.A","source_lanes":["M6.H","M6.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.A-C01","title":"P8 to P10 closure set","expected_text":"The handoff is readable; every key, with consumer group, policy, lag maximum, subject keys and idempotency fields, is concrete and answers its probe.","expects":{"verdict":"ADVANCE_TO_M7","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M7A-B1","M7A-B2","M7A-B3","M7A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7A-B1","U3":"M7A-B2","U5":"M7A-B5"},"blockers":[{"code":"M7A-B1","meaning":"The handoff of M6 is invalid.","closure_criteria":"A rerun of M7.A passes M7.A-C01."},{"code":"M7A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M7.A passes M7.A-C01."},{"code":"M7A-B3","meaning":"A handle is a placeholder.","closure_criteria":"A rerun of M7.A passes M7.A-C01."},{"code":"M7A-B4","meaning":"A probe failed.","closure_criteria":"A rerun of M7.A passes M7.A-C01."},{"code":"M7A-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.A passes U-PUBLISH."}]},{"lane":"M7.B","topic":"rtdl_readiness","snapshot_name":"m7_b_rtdl_readiness_snapshot.json","title":"RTDL readiness","plane_id":"P8.A","phase_id":"P8","depends_on":["M7.A"],"parallel_safe":false,"budget_seconds":600,"required_handles":["SVC_RTDL_CORE_ARCHIVE_WRITER","SVC_RTDL_CORE_IEG","SVC_RTDL_CORE_OFP","SVC_RTDL_CORE_CSFB","RTDL_CORE_CONSUMER_GROUP_ID","RTDL_CORE_OFFSET_COMMIT_POLICY"],"source_lanes":["M2.F","M7.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.B-C01","title":"Four components work","expected_text":"archive-writer, ieg, ofp, csfb: two probes, running 1, no restart, and each a live member of its own group with all partitions assigned and progress.","expects":[{"component":"archive-writer","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[]},{"component":"csfb","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[]},{"component":"ieg","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[]},{"component":"ofp","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[]}],"codes":["M7B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.B-C02","title":"Commit policy of four services","expected_text":"Group id and commit_after_durable_write are in the environment of all four and reported by each.","expects":[{"component":"archive-writer","environment":{"group":{"$data":true},"policy":"commit_after_durable_write"},"task_definition":{"$data":true},"reported":{"group":{"$data":true},"policy":"commit_after_durable_write"}},{"component":"csfb","environment":{"group":{"$data":true},"policy":"commit_after_durable_write"},"task_definition":{"$data":true},"reported":{"group":{"$data":true},"policy":"commit_after_durable_write"}},{"component":"ieg","environment":{"group":{"$data":true},"policy":"commit_after_durable_write"},"task_definition":{"$data":true},"reported":{"group":{"$data":true},"policy":"commit_after_durable_write"}},{"component":"ofp","environment":{"group":{"$data":true},"policy":"commit_after_durable_write"},"task_definition":{"$data":true},"reported":{"group":{"$data":true},"policy":"commit_after_durable_write"}}],"codes":["M7B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.B-C03","title":"Reachability of four services","expected_text":"Event log, database and object store from each: a heartbeat, positions of its own group in the log, a health object of the task that runs; of the archive writer its newest segments.","expects":{"reached":[{"component":"archive-writer","heartbeat":{"$one_of":["GREEN","AMBER"]},"positions_committed":{"$at_least":1},"stored_by":{"$data":true}},{"component":"csfb","heartbeat":{"$one_of":["GREEN","AMBER"]},"positions_committed":{"$at_least":1},"stored_by":{"$data":true}},{"component":"ieg","heartbeat":{"$one_of":["GREEN","AMBER"]},"positions_committed":{"$at_least":1},"stored_by":{"$data":true}},{"component":"ofp","heartbeat":{"$one_of":["GREEN","AMBER"]},"positions_committed":{"$at_least":1},"stored_by":{"$data":true}}],"segments":{"$non_empty":true}},"codes":["M7B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.B-C04","title":"Run scope","expected_text":"Equal in every running component.","expects":{"$list_of":{"$map_of":{"$data":true}}},"codes":["M7B-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.B-C05","title":"Write probe","expected_text":"Evidence and archive accept a probe object.","expects":["archive","evidence"],"codes":["M7B-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.B-C06","title":"Topic readiness","expected_text":"Its snapshot is for the current cluster id.","expects":{"$data":true},"codes":["M7B-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U2":"M7B-B5","U5":"M7B-B4"},"blockers":[{"code":"M7B-B1","meaning":"A component is a placeholder, restarts or makes no progress.","closure_criteria":"A rerun of M7.B passes M7.B-C01."},{"code":"M7B-B2","meaning":"Group id or commit policy differs.","closure_criteria":"A rerun of M7.B passes M7.B-C02."},{"code":"M7B-B3","meaning":"A component cannot reach a store.","closure_criteria":"A rerun of M7.B passes M7.B-C03."},{"code":"M7B-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.B passes U-PUBLISH."},{"code":"M7B-B5","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.B passes M7.B-C04."},{"code":"M7B-B6","meaning":"A write probe failed.","closure_criteria":"A rerun of M7.B passes M7.B-C05."},{"code":"M7B-B7","meaning":"Topic readiness is of another cluster.","closure_criteria":"A rerun of M7.B passes M7.B-C06."}]},{"lane":"M7.C","topic":"rtdl_caught_up","snapshot_name":"m7_c_rtdl_caught_up_snapshot.json","title":"Caught up","plane_id":"P8.B","phase_id":"P8","depends_on":["M7.B"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["RTDL_CAUGHT_UP_LAG_MAX","OFFSETS_SNAPSHOT_PATH_PATTERN","RTDL_CORE_EVIDENCE_PATH_PATTERN"],"source_lanes":["M6.G","M7.B"],"rerun_rule":"Reset a consumer only to a recorded good position, then run the lane again.","state":"built","checks":[{"id":"M7.C-C01","title":"Offsets snapshot","expected_text":"Every partition of every consumed topic is present, per group.","expects":{"groups":{"$list_of":{"$data":true}},"missing":[]},"codes":["M7C-B1","M7C-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.C-C02","title":"Lag","expected_text":"High watermark minus committed position is at most RTDL_CAUGHT_UP_LAG_MAX for each group, topic and partition, in two samples after P7 closed.","expects":{"lag_max":{"$at_most":10},"lag_max_now":{"$at_most":10},"samples":{"$at_least":2},"interval_ms_min":{"$at_least":{"$data":true}}},"codes":["M7C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.C-C03","title":"Run scope","expected_text":"Equal; the snapshot is published.","expects":{"exit_code":0,"runs":[{"$data":true}],"writers":[{"$data":true}]},"codes":["M7C-B3","M7C-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.C-C04","title":"No regression","expected_text":"Positions do not go back between samples, and reach the P7 end offsets of the run.","expects":{"basis":{"$data":true},"went_back":[],"ends_before_p7":[],"admitted_unconsumed":[],"regression_between_samples":false},"codes":["M7C-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.C-C05","title":"Non-empty rule","expected_text":"A topic with admissions in P7 has an end offset of at least 0 and at or after the one of P7, in the same epoch; all -1 is stale, never green.","expects":{"p7":{"$data":true},"snapshot":{"$data":true},"topics_filled":{"$at_least":1},"topics_empty":[]},"codes":["M7C-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U2":"M7C-B3","U5":"M7C-B4"},"blockers":[{"code":"M7C-B1","meaning":"The offsets snapshot is missing.","closure_criteria":"A rerun of M7.C passes M7.C-C01."},{"code":"M7C-B2","meaning":"A lag is above its maximum.","closure_criteria":"A rerun of M7.C passes M7.C-C02."},{"code":"M7C-B3","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.C passes M7.C-C03."},{"code":"M7C-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.C passes M7.C-C03."},{"code":"M7C-B5","meaning":"A partition is missing.","closure_criteria":"A rerun of M7.C passes M7.C-C01."},{"code":"M7C-B6","meaning":"A position went back or ends before P7.","closure_criteria":"A rerun of M7.C passes M7.C-C04."},{"code":"M7C-B7","meaning":"The log is empty or of another epoch.","closure_criteria":"A rerun of M7.C passes M7.C-C05."}]},{"lane":"M7.D","topic":"archive_durability","snapshot_name":"m7_d_archive_durability_snapshot.json","title":"Archive durability","plane_id":"P8.C","phase_id":"P8","depends_on":["M7.C"],"parallel_safe":false,"budget_seconds":600,"required_handles":["S3_ARCHIVE_EVENTS_PREFIX_PATTERN","S3_ARCHIVE_BUCKET"],"source_lanes":["M6.G","M7.B","M7.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.D-C01","title":"Objects","expected_text":"They exist under the events prefix of the run, are readable and parse.","expects":{"segments":{"$at_least":1},"faults":[]},"codes":["M7D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.D-C02","title":"Conservation","expected_text":"Archived unique count equals admitted unique count per archived topic; origin offsets are contiguous per partition; the checkpoint is not ahead of the archive; mismatch total 0.","expects":[],"codes":["M7D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.D-C03","title":"Writer","expected_text":"No crash since its start.","expects":{"restarts":0,"running":1,"task":{"$data":true}},"codes":["M7D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M7D-B3"},"blockers":[{"code":"M7D-B1","meaning":"The archive is missing or unreadable.","closure_criteria":"A rerun of M7.D passes M7.D-C01."},{"code":"M7D-B2","meaning":"The archive does not hold what was admitted.","closure_criteria":"A rerun of M7.D passes M7.D-C02."},{"code":"M7D-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.D passes U-PUBLISH."},{"code":"M7D-B4","meaning":"The archive writer crashed.","closure_criteria":"A rerun of M7.D passes M7.D-C03."}]},{"lane":"M7.P8","topic":"plane","snapshot_name":"m7_p8_plane_snapshot.json","title":"Plane P8","plane_id":"P8.D","phase_id":"P8","depends_on":["M7.A","M7.B","M7.C","M7.D"],"parallel_safe":false,"budget_seconds":300,"required_handles":[],"source_lanes":["M7.A","M7.B","M7.C","M7.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.P8-C01","title":"Sources","expected_text":"M7.A to M7.D pass.","expects":[],"codes":["M7P8-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P8-C02","title":"Union","expected_text":"The blocker union is empty.","expects":[],"codes":["M7P8-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P8-C03","title":"Plane budget","expected_text":"The lanes of the plane took at most 40 minutes together.","expects":{"$at_most":2400},"codes":["M7P8-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7P8-B1","U5":"M7P8-B3","U7":"M7P8-B4"},"blockers":[{"code":"M7P8-B1","meaning":"A source does not pass.","closure_criteria":"A rerun of M7.P8 passes M7.P8-C01."},{"code":"M7P8-B2","meaning":"A blocker is open.","closure_criteria":"A rerun of M7.P8 passes M7.P8-C02."},{"code":"M7P8-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.P8 passes U-PUBLISH."},{"code":"M7P8-B4","meaning":"The plane is over its budget.","closure_criteria":"A rerun of M7.P8 passes M7.P8-C03."}]},{"lane":"M7.E","topic":"decision_lane_readiness","snapshot_name":"m7_e_decision_lane_readiness_snapshot.json","title":"Decision readiness","plane_id":"P9.A","phase_id":"P9","depends_on":["M7.P8"],"parallel_safe":false,"budget_seconds":900,"required_handles":["SVC_DECISION_LANE_DL","SVC_DECISION_LANE_DF","SVC_DECISION_LANE_AL","SVC_DECISION_LANE_DLA","ACTION_IDEMPOTENCY_KEY_FIELDS","ACTION_OUTCOME_WRITE_POLICY"],"source_lanes":["M7.P8"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.E-C01","title":"Four services","expected_text":"dl, df, al, dla pass two probes.","expects":[{"component":"al","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[],"ill":[]},{"component":"df","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[],"ill":[]},{"component":"dl","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[],"ill":[]},{"component":"dla","services":[{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0},{"desired":1,"running":1,"pending":0,"tasks":1,"restarts":0}],"tasks":[{"$data":true},{"$data":true}],"reported_by":{"$data":true},"unassigned":[],"stuck":[],"ill":[]}],"codes":["M7E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.E-C02","title":"Idempotency pins","expected_text":"ACTION_IDEMPOTENCY_KEY_FIELDS and ACTION_OUTCOME_WRITE_POLICY equal their pins in run time and in the unique index.","expects":{"index":{"$data":true},"declared":{"$data":true},"outcomes":{"$data":true},"declared_outcomes":{"$data":true}},"codes":["M7E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.E-C03","title":"Upstream","expected_text":"The upstream flow is not zero.","expects":{"admitted":{"$above":0},"consumed":{"$above":0}},"codes":["M7E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7E-B6","U2":"M7E-B5","U5":"M7E-B4"},"blockers":[{"code":"M7E-B1","meaning":"A decision service is not ready.","closure_criteria":"A rerun of M7.E passes M7.E-C01."},{"code":"M7E-B2","meaning":"An idempotency pin differs.","closure_criteria":"A rerun of M7.E passes M7.E-C02."},{"code":"M7E-B3","meaning":"The upstream flow is zero.","closure_criteria":"A rerun of M7.E passes M7.E-C03."},{"code":"M7E-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.E passes U-PUBLISH."},{"code":"M7E-B5","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.E passes U-SCOPE."},{"code":"M7E-B6","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M7.E passes U-ENTRY."}]},{"lane":"M7.F","topic":"decision_chain_commit","snapshot_name":"m7_f_decision_chain_commit_snapshot.json","title":"Decision commit","plane_id":"P9.B","phase_id":"P9","depends_on":["M7.E"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["DECISION_LANE_EVIDENCE_PATH_PATTERN","DLA_EVIDENCE_PATH_PATTERN","FP_BUS_RTDL_V1","FP_BUS_AUDIT_V1"],"source_lanes":["M6.G","M7.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.F-C01","title":"Summaries","expected_text":"decision_summary, action_summary and audit_summary exist, run-scoped.","expects":{"exit_code":0,"runs":[{"$data":true}],"writers":[{"$data":true}],"truth_leaks":[]},"codes":["M7F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.F-C02","title":"Non-zero rule","expected_text":"Admitted traffic above 0 means decisions, intents, outcomes and audit records above 0.","expects":{"traffic":{"$above":0},"decisions":{"$above":0},"intents":{"$above":0},"outcomes":{"$above":0},"records":{"$above":0}},"codes":["M7F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.F-C03","title":"Idempotency","expected_text":"Distinct keys equal rows for intents and outcomes; outcomes at most intents; audit count equals the sum of audited kinds; nothing overwritten.","expects":{"doubled":[],"overwritten":[]},"codes":["M7F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.F-C04","title":"Stability","expected_text":"The services were stable during the window.","expects":{"$list_of":{"component":{"$data":true},"task_arn":{"$data":true},"running":1,"restarts":0,"ill":[]}},"codes":["M7F-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.F-C05","title":"Conservation","expected_text":"Decisions and coded rejections equal admitted traffic; decisions equal what was admitted and audited of them; intents equal outcomes, and effects equal executed actions; every chain is whole; the outboxes are empty; each summary says what is counted.","expects":[],"codes":["M7F-B7"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7F-B6","U2":"M7F-B5","U5":"M7F-B3"},"blockers":[{"code":"M7F-B1","meaning":"A summary is missing or zero.","closure_criteria":"A rerun of M7.F passes M7.F-C01, M7.F-C02."},{"code":"M7F-B2","meaning":"An action or audit record is doubled or overwritten.","closure_criteria":"A rerun of M7.F passes M7.F-C03."},{"code":"M7F-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.F passes U-PUBLISH."},{"code":"M7F-B4","meaning":"A decision service was not stable.","closure_criteria":"A rerun of M7.F passes M7.F-C04."},{"code":"M7F-B5","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.F passes U-SCOPE."},{"code":"M7F-B6","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M7.F passes U-ENTRY."},{"code":"M7F-B7","meaning":"The decision chain does not hold what was admitted.","closure_criteria":"A rerun of M7.F passes M7.F-C05."}]},{"lane":"M7.P9","topic":"plane","snapshot_name":"m7_p9_plane_snapshot.json","title":"Plane P9","plane_id":"P9.C","phase_id":"P9","depends_on":["M7.E","M7.F"],"parallel_safe":false,"budget_seconds":300,"required_handles":[],"source_lanes":["M7.E","M7.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.P9-C01","title":"Sources","expected_text":"M7.E and M7.F pass.","expects":[],"codes":["M7P9-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P9-C02","title":"Union","expected_text":"The blocker union is empty.","expects":[],"codes":["M7P9-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P9-C03","title":"Plane budget","expected_text":"The lanes of the plane took at most 40 minutes together.","expects":{"$at_most":2400},"codes":["M7P9-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7P9-B1","U5":"M7P9-B3","U7":"M7P9-B4"},"blockers":[{"code":"M7P9-B1","meaning":"A source does not pass.","closure_criteria":"A rerun of M7.P9 passes M7.P9-C01."},{"code":"M7P9-B2","meaning":"A blocker is open.","closure_criteria":"A rerun of M7.P9 passes M7.P9-C02."},{"code":"M7P9-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.P9 passes U-PUBLISH."},{"code":"M7P9-B4","meaning":"The plane is over its budget.","closure_criteria":"A rerun of M7.P9 passes M7.P9-C03."}]},{"lane":"M7.G","topic":"case_label_db_readiness","snapshot_name":"m7_g_case_label_db_readiness_snapshot.json","title":"Keys and database","plane_id":"P10.A","phase_id":"P10","depends_on":["M7.P9"],"parallel_safe":false,"budget_seconds":900,"required_handles":["SVC_CASE_TRIGGER","SVC_CM","SVC_LS","CASE_SUBJECT_KEY_FIELDS","LABEL_SUBJECT_KEY_FIELDS","DB_SCHEMA_CASES","DB_SCHEMA_LABELS"],"source_lanes":["M2.H","M7.A","M7.P9"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.G-C01","title":"Subject keys","expected_text":"The subject keys that the ledger pinned for this phase and those that run.json carries, as it is stored, are the ones of this definition.","expects":{"CASE_SUBJECT_KEY_FIELDS":["platform_run_id","event_class","event_id"],"LABEL_SUBJECT_KEY_FIELDS":["platform_run_id","event_id"],"run":{"CASE_SUBJECT_KEY_FIELDS":["platform_run_id","event_class","event_id"],"LABEL_SUBJECT_KEY_FIELDS":["platform_run_id","event_id"]}},"codes":["M7G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.G-C02","title":"Database","expected_text":"case-trigger, cm and ls report to it under their own roles; every table of both schemas is there; the migration receipt is of this database.","expects":{"connected":["case-trigger","cm","ls"],"missing":[],"migrated":{"$data":true}},"codes":["M7G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.G-C02a","title":"Managed instance","expected_text":"The service that manages databases calls the instance of the migration receipt available.","expects":{"status":"available","resource_id":{"$data":true}},"codes":["M7G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The database is a process of this machine, and no service manages it. That daemons and migrations meet in one database is M7.G-C02."},{"id":"M7.G-C03","title":"Constants","expected_text":"What the running daemons declare and what unique indexes hold equals the keys.","expects":{"image":[{"component":"case-trigger","case":["platform_run_id","event_class","event_id"]},{"component":"cm","case":["platform_run_id","event_class","event_id"],"label":["platform_run_id","event_id"]},{"component":"ls","label":["platform_run_id","event_id"]}],"database":{"component":"database","case":["platform_run_id","event_class","event_id"],"label":["platform_run_id","event_id"]}},"codes":["M7G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.G-C04","title":"Services","expected_text":"case-trigger, cm and ls run the task definitions of this release, once, without a restart, and are healthy.","expects":{"$list_of":{"component":{"$data":true},"task_definition":{"$data":true},"running":1,"pending":0,"restarts":0,"health":{"$one_of":["GREEN","AMBER"]}}},"codes":["M7G-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M7G-B3"},"blockers":[{"code":"M7G-B1","meaning":"A subject key is a placeholder or differs.","closure_criteria":"A rerun of M7.G passes M7.G-C01."},{"code":"M7G-B2","meaning":"The database is not ready for cases and labels.","closure_criteria":"A rerun of M7.G passes M7.G-C02, M7.G-C02a."},{"code":"M7G-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.G passes U-PUBLISH."},{"code":"M7G-B4","meaning":"A constant differs from its key.","closure_criteria":"A rerun of M7.G passes M7.G-C03."},{"code":"M7G-B5","meaning":"A case or label service is not healthy.","closure_criteria":"A rerun of M7.G passes M7.G-C04."}]},{"lane":"M7.H","topic":"case_label_commit","snapshot_name":"m7_h_case_label_commit_snapshot.json","title":"Case and label commit","plane_id":"P10.B","phase_id":"P10","depends_on":["M7.G"],"parallel_safe":false,"budget_seconds":1200,"required_handles":["CASE_EVIDENCE_PATH_PATTERN","LABEL_EVIDENCE_PATH_PATTERN","FP_BUS_CASE_TRIGGERS_V1","FP_BUS_LABELS_EVENTS_V1"],"source_lanes":["M7.F","M7.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.H-C01","title":"Summaries","expected_text":"case_summary and label_summary were written by the task that was asked, with every field, for this run.","expects":{"exit_code":0,"runs":[{"$data":true}],"writers":[{"$data":true}]},"codes":["M7H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.H-C02","title":"Append-only","expected_text":"Every table that the release guards is guarded in the database, which counts no update and no delete in them; one version of each object that is written once.","expects":{"guarded":{"$data":true},"updates":0,"deletes":0,"rewritten":[]},"codes":["M7H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.H-C03","title":"Identity","expected_text":"Rows equal distinct identities of timeline events, labels and intake, and both what the summaries say.","expects":{"timeline":{"rows":{"$data":true},"distinct":{"$data":true}},"labels":{"rows":{"$data":true},"distinct":{"$data":true}},"intake":{"rows":{"$data":true},"distinct":{"$data":true}}},"codes":["M7H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.H-C04","title":"Conservation","expected_text":"Triggers that the gate admitted are taken in or set aside; labels of the store are published and those of cases answered; cases and labels above 0 when triggers are; nothing unsettled, no label without its case or event.","expects":{"triggers_taken_in":{"$data":true},"triggers_published":{"$data":true},"labels_published":{"$data":true},"labels_of_cases":{"$data":true},"cases":{"$at_least":{"$data":true}},"labels":{"$at_least":{"$data":true}},"not_settled":0,"orphans":0},"codes":["M7H-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.H-C05","title":"Stability","expected_text":"M7.G passes and the services were stable.","expects":{"ready":true,"services":{"$list_of":{"component":{"$data":true},"task":{"$data":true},"running":1,"restarts":0}}},"codes":["M7H-B4","M7H-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M7H-B3"},"blockers":[{"code":"M7H-B1","meaning":"A summary is missing or incomplete.","closure_criteria":"A rerun of M7.H passes M7.H-C01."},{"code":"M7H-B2","meaning":"A timeline or label is doubled, changed or deleted.","closure_criteria":"A rerun of M7.H passes M7.H-C02, M7.H-C03."},{"code":"M7H-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.H passes U-PUBLISH."},{"code":"M7H-B4","meaning":"M7.G does not pass.","closure_criteria":"A rerun of M7.H passes M7.H-C05."},{"code":"M7H-B5","meaning":"A service was not stable.","closure_criteria":"A rerun of M7.H passes M7.H-C05."},{"code":"M7H-B6","meaning":"A trigger is lost or a label is an orphan.","closure_criteria":"A rerun of M7.H passes M7.H-C04."}]},{"lane":"M7.P10","topic":"plane","snapshot_name":"m7_p10_plane_snapshot.json","title":"Plane P10","plane_id":"P10.C","phase_id":"P10","depends_on":["M7.P8","M7.P9","M7.G","M7.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M7.P8","M7.P9","M7.G","M7.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.P10-C01","title":"Sources","expected_text":"The planes P8 and P9 and the lanes G and H pass.","expects":[],"codes":["M7P10-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P10-C02","title":"Predicates","expected_text":"Each of them says of itself that it passes.","expects":[],"codes":["M7P10-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.P10-C03","title":"Union","expected_text":"The blocker union is empty.","expects":[],"codes":["M7P10-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7P10-B1","U2":"M7P10-B4","U5":"M7P10-B5"},"blockers":[{"code":"M7P10-B1","meaning":"A source does not pass.","closure_criteria":"A rerun of M7.P10 passes M7.P10-C01."},{"code":"M7P10-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M7.P10 passes M7.P10-C02."},{"code":"M7P10-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M7.P10 passes M7.P10-C03."},{"code":"M7P10-B4","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.P10 passes U-SCOPE."},{"code":"M7P10-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M7.P10 passes U-PUBLISH."}]},{"lane":"M7.I","topic":"verdict","snapshot_name":"m7_i_verdict_snapshot.json","title":"Verdict","phase_id":"P10","depends_on":["M7.A","M7.B","M7.C","M7.D","M7.P8","M7.E","M7.F","M7.P9","M7.G","M7.H","M7.P10"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M7.A","M7.B","M7.C","M7.D","M7.P8","M7.E","M7.F","M7.P9","M7.G","M7.H","M7.P10"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.I-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M7I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.I-C02","title":"Predicates","expected_text":"p8_rtdl_caught_up, p9_decision_chain_committed, p10_case_labels_committed over the gate map m7a to m7h.","expects":[],"codes":["M7I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.I-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M7I-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M7.I-C04","title":"No source fails","expected_text":"No source snapshot is non-pass.","expects":[],"codes":["M7I-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M7I-B1","U2":"M7I-B5","U5":"M7I-B4"},"blockers":[{"code":"M7I-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M7.I passes M7.I-C01."},{"code":"M7I-B2","meaning":"A predicate is false or cannot be evaluated.","closure_criteria":"A rerun of M7.I passes M7.I-C02."},{"code":"M7I-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M7.I passes M7.I-C03."},{"code":"M7I-B4","meaning":"The verdict could not be published.","closure_criteria":"A rerun of M7.I passes U-PUBLISH."},{"code":"M7I-B5","meaning":"The run scope differs.","closure_criteria":"A rerun of M7.I passes U-SCOPE."},{"code":"M7I-B6","meaning":"A source does not pass.","closure_criteria":"A rerun of M7.I passes M7.I-C04."}]},{"lane":"M7.J","topic":"handoff","snapshot_name":"m7_j_handoff_snapshot.json","title":"Handoff","phase_id":"P10","depends_on":["M7.I"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M7.C","M7.D","M7.F","M7.H","M7.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M7.J-C01","title":"Handoff pack","expected_text":"m8_handoff_pack.json with m8_entry_gate READY; all nine data-plane evidence URIs were read.","expects":{"verdict":"ADVANCE_TO_M8","unreadable":[],"read":["kafka_offsets_uri","rtdl_offsets_uri","rtdl_caught_up_uri","archive_write_summary_uri","decision_summary_uri","action_summary_uri","audit_summary_uri","case_summary_uri","label_summary_uri"],"m8_entry_gate":"READY"},"codes":["M7J-B1","M7J-B2","M7J-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U6":"M7J-B3","U5":"M7J-B4","U2":"M7J-B5"},"blockers":[{"code":"M7J-B1","meaning":"The verdict is not ADVANCE_TO_M8.","closure_criteria":"A rerun of M7.J passes M7.J-C01."},{"code":"M7J-B2","meaning":"A field is missing.","closure_criteria":"A rerun of M7.J passes M7.J-C01."},{"code":"M7J-B3","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M7.J passes U-SECRET."},{"code":"M7J-B4","meaning":"The pack could not be published.","closure_criteria":"A rerun of M7.J passes U-PUBLISH."},{"code":"M7J-B5","meaning":"The run id drifted.","closure_criteria":"A rerun of M7.J passes U-SCOPE."},{"code":"M7J-B6","meaning":"A URI is unreadable.","closure_criteria":"A rerun of M7.J passes M7.J-C01."}]}],"verdict":{"lane":"M7.I","predicates":[{"name":"p8_rtdl_caught_up","lanes":["M7.A","M7.B","M7.C","M7.D","M7.P8"]},{"name":"p9_decision_chain_committed","lanes":["M7.E","M7.F","M7.P9"]},{"name":"p10_case_labels_committed","lanes":["M7.G","M7.H","M7.P10"]}]},"dod":[{"item":"P8: RTDL core catch-up evidence exists and lag is within its maximum","check_ids":["M7.A-C01","M7.B-C01","M7.B-C02","M7.B-C03","M7.B-C04","M7.B-C05","M7.B-C06","M7.C-C01","M7.C-C02","M7.C-C03","M7.C-C04","M7.C-C05"]},{"item":"P8: archive durability evidence is present","check_ids":["M7.D-C01","M7.D-C02","M7.D-C03","M7.P8-C01","M7.P8-C02","M7.P8-C03"]},{"item":"P9: decision lane and audit evidence exists, append-only and idempotent","check_ids":["M7.E-C01","M7.E-C02","M7.E-C03","M7.F-C01","M7.F-C02","M7.F-C03","M7.F-C04","M7.F-C05","M7.P9-C01","M7.P9-C02","M7.P9-C03"]},{"item":"P10: case and label evidence exists, append-only, on managed database state","check_ids":["M7.G-C01","M7.G-C02","M7.G-C02a","M7.G-C03","M7.G-C04","M7.H-C01","M7.H-C02","M7.H-C03","M7.H-C04","M7.H-C05","M7.P10-C01","M7.P10-C02","M7.P10-C03"]},{"item":"Verdict and handoff are published","check_ids":["M7.I-C01","M7.I-C02","M7.I-C03","M7.I-C04","M7.J-C01"]}],"rollback":{"rule":"The run id stays; topics, prior evidence, audit, timelines and labels are never deleted; only derivable intermediate state is rebuilt.","levels":[{"level":"L0","when":"One retry after a transient infrastructure error."},{"level":"L1","when":"Rebuild derivable RTDL state, or reset a consumer to a recorded good position."},{"level":"L2","when":"A contaminated run scope or a changed dedupe surface: a new platform_run_id."}]},"evidence_contract":[{"base":"exec","key_pattern":"m7_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.A","phase_id":"P8","state":"built"},{"base":"exec","key_pattern":"m7_b_rtdl_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.B","phase_id":"P8","state":"built"},{"base":"exec","key_pattern":"m7_c_rtdl_caught_up_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.C","phase_id":"P8","state":"built"},{"base":"exec","key_pattern":"m7_d_archive_durability_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.D","phase_id":"P8","state":"built"},{"base":"exec","key_pattern":"m7_p8_plane_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.P8","phase_id":"P8","state":"built"},{"base":"exec","key_pattern":"m7_e_decision_lane_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.E","phase_id":"P9","state":"built"},{"base":"exec","key_pattern":"m7_f_decision_chain_commit_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.F","phase_id":"P9","state":"built"},{"base":"exec","key_pattern":"m7_p9_plane_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.P9","phase_id":"P9","state":"built"},{"base":"exec","key_pattern":"m7_g_case_label_db_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.G","phase_id":"P10","state":"built"},{"base":"exec","key_pattern":"m7_h_case_label_commit_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.H","phase_id":"P10","state":"built"},{"base":"exec","key_pattern":"m7_p10_plane_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.P10","phase_id":"P10","state":"built"},{"base":"exec","key_pattern":"m7_i_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.I","phase_id":"P10","state":"built"},{"base":"exec","key_pattern":"m7_j_handoff_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M7.J","phase_id":"P10","state":"built"},{"base":"run","key_pattern":"rtdl_core/offsets_snapshot.json","schema":"offsets_snapshot.v1","required":true,"class":"D","writer":"lag-sampler","phase_id":"P8","state":"built"},{"base":"run","key_pattern":"rtdl_core/caught_up.json","schema":"caught_up.v1","required":true,"class":"D","writer":"lag-sampler","phase_id":"P8","state":"built"},{"base":"run","key_pattern":"rtdl_core/archive_write_summary.json","schema":"archive_write_summary.v1","required":true,"class":"D","writer":"lag-sampler","phase_id":"P8","state":"built"},{"base":"archive","key_pattern":"*.jsonl.zst","schema":"archive_record.v1","required":true,"class":"T","writer":"archive-writer","phase_id":"P8","state":"built"},{"base":"run","key_pattern":"decision_lane/decision_summary.json","schema":"decision_summary.v1","required":true,"class":"D","writer":"decision-summary","phase_id":"P9","state":"built"},{"base":"run","key_pattern":"decision_lane/action_summary.json","schema":"action_summary.v1","required":true,"class":"D","writer":"decision-summary","phase_id":"P9","state":"built"},{"base":"run","key_pattern":"decision_lane/audit_summary.json","schema":"audit_summary.v1","required":true,"class":"D","writer":"decision-summary","phase_id":"P9","state":"built"},{"base":"run","key_pattern":"decision_log_audit/records/*","schema":"audit_record.v1","required":true,"class":"T","writer":"dla","phase_id":"P9","state":"built"},{"base":"run","key_pattern":"case_labels/case_summary.json","schema":"case_summary.v1","required":true,"class":"D","writer":"case-summary","phase_id":"P10","state":"built"},{"base":"run","key_pattern":"case_labels/label_summary.json","schema":"label_summary.v1","required":true,"class":"D","writer":"case-summary","phase_id":"P10","state":"built"},{"base":"exec","key_pattern":"m8_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M7.J","phase_id":"P10","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M7.A"]},"identity_iam":{"lanes":["M7.B","M7.G"]},"network":{"lanes":["M7.B"]},"data_stores":{"lanes":["M7.D","M7.G"]},"messaging":{"lanes":["M7.C"]},"secrets":{"not_applicable":"No secret is read that M4 did not bind; U-SECRET covers the evidence."},"observability_evidence":{"lanes":["M7.C","M7.D","M7.F","M7.H","M7.I"]},"rollback_rerun":{"lanes":["M7.C"]},"teardown":{"not_applicable":"The services stop in M9."},"budget":{"lanes":["M7.P8","M7.P9","M7.P10"]}},"required_decisions":[{"key":"lag_maximum","text":"Lag maximum","handles":["RTDL_CAUGHT_UP_LAG_MAX"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"consumer_group","text":"Consumer group","handles":["RTDL_CORE_CONSUMER_GROUP_ID"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"commit_policy","text":"Commit policy","handles":["RTDL_CORE_OFFSET_COMMIT_POLICY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"subject_key_fields","text":"Subject keys of cases and labels","handles":["CASE_SUBJECT_KEY_FIELDS","LABEL_SUBJECT_KEY_FIELDS"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"action_idempotency_fields","text":"Idempotency fields of actions","handles":["ACTION_IDEMPOTENCY_KEY_FIELDS"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"outcome_write_policy","text":"Write policy of outcomes","handles":["ACTION_OUTCOME_WRITE_POLICY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}}]}');

// actions/m8-closure/phase.json
var phase_default9 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M8","phase_ids":["P11"],"name":"Observability and governance closure","intent":"Exactly one reporter writes the closure set; it is complete, consistent, derived and marked.","exec_family":"run_control","predecessor":"M7","entry_criteria":[{"id":"M8-E01","text":"M7 is DONE","expected_text":"Verdict ADVANCE_TO_M8.","shown_by":"verdict"},{"id":"M8-E02","text":"Entry gate","expected_text":"m8_entry_gate is READY.","shown_by":["M8.A"]}],"lanes":[{"lane":"M8.A","topic":"handle_closure","snapshot_name":"m8_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P11","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M8.A","source_lanes":["M7.I","M7.J"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.A-C01","title":"P11 closure set","expected_text":"The pack of M7 is readable, of this run and of the execution that ended, opens the gate and names all nine of the data plane; every key is concrete.","expects":{"handles":{"verdict":"ADVANCE_TO_M8","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"pack":{"platform_run_id":{"$data":true},"execution_id":{"$data":true},"m8_entry_gate":"READY","evidence":["kafka_offsets_uri","rtdl_offsets_uri","rtdl_caught_up_uri","archive_write_summary_uri","decision_summary_uri","action_summary_uri","audit_summary_uri","case_summary_uri","label_summary_uri"]}},"codes":["M8A-B1","M8A-B2","M8A-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8A-B1","U3":"M8A-B2","U5":"M8A-B4","U2":"M8A-B5"},"blockers":[{"code":"M8A-B1","meaning":"The handoff of M7 is invalid.","closure_criteria":"A rerun of M8.A passes M8.A-C01."},{"code":"M8A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M8.A passes M8.A-C01."},{"code":"M8A-B3","meaning":"A handle is a placeholder.","closure_criteria":"A rerun of M8.A passes M8.A-C01."},{"code":"M8A-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.A passes U-PUBLISH."},{"code":"M8A-B5","meaning":"The run scope differs.","closure_criteria":"A rerun of M8.A passes U-SCOPE."}]},{"lane":"M8.B","topic":"reporter_readiness","snapshot_name":"m8_b_reporter_readiness_snapshot.json","title":"Reporter posture","phase_id":"P11","depends_on":["M8.A"],"parallel_safe":false,"budget_seconds":720,"required_handles":["TD_REPORTER","ROLE_REPORTER_SINGLE_WRITER","ECS_REPORTER_TASK_MEMORY","REPORTER_LOCK_BACKEND","REPORTER_LOCK_KEY_PATTERN"],"source_lanes":["M8.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.B-C01","title":"Task definition","expected_text":"Real command with the one-shot flag and the required run id; the platform digest; memory at least ECS_REPORTER_TASK_MEMORY.","expects":{"family":{"$data":true},"command":["reporter"],"kind":"job","run_scope":{"$data":true},"image_digest":{"$data":true},"missing":[],"memory_mib":{"$at_least":1024}},"codes":["M8B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.B-C02","title":"Single-writer role","expected_text":"The definition of the reporter names the role of the single writer and no other.","expects":{"task_role":{"$data":true},"execution_role":{"$data":true}},"codes":["M8B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Processes of one machine have no cloud role whose policy could be read or simulated."},{"id":"M8.B-C02a","title":"Rights of the single writer","expected_text":"By policy simulation its role reads all and writes closure only.","codes":["M8B-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"Processes of one machine have no cloud role, and the emulator of AWS simulates no policy of one."},{"id":"M8.B-C03","title":"Lock","expected_text":"Backend db_advisory_lock; the key renders from its pattern; the database is reachable.","expects":{"backend":"db_advisory_lock","key":{"$data":true},"free":true,"exclusive":true},"codes":["M8B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8B-B5","U5":"M8B-B4"},"blockers":[{"code":"M8B-B1","meaning":"The reporter is a stub, mutable or too small.","closure_criteria":"A rerun of M8.B passes M8.B-C01."},{"code":"M8B-B2","meaning":"The reporter runs under another role.","closure_criteria":"A rerun of M8.B passes M8.B-C02, M8.B-C02a."},{"code":"M8B-B3","meaning":"The lock cannot be taken.","closure_criteria":"A rerun of M8.B passes M8.B-C03."},{"code":"M8B-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.B passes U-PUBLISH."},{"code":"M8B-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.B passes U-ENTRY."}]},{"lane":"M8.C","topic":"input_readiness","snapshot_name":"m8_c_input_readiness_snapshot.json","title":"Inputs","phase_id":"P11","depends_on":["M8.B"],"parallel_safe":false,"budget_seconds":600,"required_handles":["RECEIPT_SUMMARY_PATH_PATTERN","QUARANTINE_INDEX_PATH_PATTERN","KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN","OFFSETS_SNAPSHOT_PATH_PATTERN"],"source_lanes":["M3.F","M6.G","M7.C","M7.D","M7.F","M7.H","M8.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.C-C01","title":"All inputs","expected_text":"receipt_summary, quarantine_summary, kafka_offsets, rtdl offsets, caught_up, archive summary, decision, action and audit summaries, case and label summaries, run manifest: all readable.","expects":[],"codes":["M8C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.C-C02","title":"Run scope and ambiguity","expected_text":"Run scope equal; ambiguity 0 after fresh regeneration.","expects":{"of_another_run":[],"ambiguous":0,"open":0,"stale":[]},"codes":["M8C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.C-C03","title":"Offset ranges","expected_text":"Present, end at or after start, not empty for every topic with admissions.","expects":[],"codes":["M8C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8C-B5","U2":"M8C-B2","U5":"M8C-B4"},"blockers":[{"code":"M8C-B1","meaning":"An input is unreadable.","closure_criteria":"A rerun of M8.C passes M8.C-C01."},{"code":"M8C-B2","meaning":"The run scope differs or a publish is ambiguous.","closure_criteria":"A rerun of M8.C passes M8.C-C02."},{"code":"M8C-B3","meaning":"An offset range is missing or empty.","closure_criteria":"A rerun of M8.C passes M8.C-C03."},{"code":"M8C-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.C passes U-PUBLISH."},{"code":"M8C-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.C passes U-ENTRY."}]},{"lane":"M8.D","topic":"single_writer_probe","snapshot_name":"m8_d_single_writer_probe_snapshot.json","title":"Contention probe","phase_id":"P11","depends_on":["M8.C"],"parallel_safe":false,"budget_seconds":900,"required_handles":["REPORTER_LOCK_KEY_PATTERN"],"source_lanes":["M8.B","M8.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.D-C01","title":"Overlap","expected_text":"Two reporter tasks overlap in RUNNING, with the window as evidence; exactly one exits 0.","expects":{"exited_zero":1,"acquisitions":1,"overlap_ms":{"$above":0},"held_ms":{"$at_least":{"$data":true}}},"codes":["M8D-B2","M8D-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.D-C02","title":"Loser","expected_text":"Exits with the lock-denied code, writes an explicit conflict record and no closure object.","expects":[],"codes":["M8D-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.D-C03","title":"One version","expected_text":"The probe left no second version of a closure object.","expects":[],"codes":["M8D-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.D-C04","title":"Manual closeout","expected_text":"A write by another identity while the lock is held is denied by policy and recorded.","codes":["M8D-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":["embedded","emulated"],"substrate_reason":"A directory has no bucket policy that could deny a writer by identity, and the emulator of AWS decides none by identity or condition."}],"universal_codes":{"U1":"M8D-B5","U5":"M8D-B3"},"blockers":[{"code":"M8D-B1","meaning":"The loser did not exit as denied, or wrote closure.","closure_criteria":"A rerun of M8.D passes M8.D-C02."},{"code":"M8D-B2","meaning":"Two writers closed, or could have closed.","closure_criteria":"A rerun of M8.D passes M8.D-C01, M8.D-C03, M8.D-C04."},{"code":"M8D-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.D passes U-PUBLISH."},{"code":"M8D-B4","meaning":"The lock cannot be proven.","closure_criteria":"A rerun of M8.D passes M8.D-C01."},{"code":"M8D-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.D passes U-ENTRY."}]},{"lane":"M8.E","topic":"reporter_execution","snapshot_name":"m8_e_reporter_execution_snapshot.json","title":"Execution","phase_id":"P11","depends_on":["M8.D"],"parallel_safe":false,"budget_seconds":900,"required_handles":["TD_REPORTER"],"source_lanes":["M8.C","M8.D"],"rerun_rule":"A rerun is legal: identical inputs give identical derived content, timestamps aside.","state":"built","checks":[{"id":"M8.E-C01","title":"One-shot","expected_text":"Exit 0 within the timeout.","expects":{"exit_code":0,"stop_reason":"exited"},"codes":["M8E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.E-C02","title":"Lock record","expected_text":"Attempt, acquire and release in order for the same lock key.","expects":{"events":["ATTEMPT","ACQUIRED","RELEASED"],"locks":[{"key":{"$data":true},"id":{"$data":true}}],"fences":[{"$data":true}],"listed":["ATTEMPT","ACQUIRED","RELEASED"],"acquired":true,"released":true,"newest_fence":{"$data":true}},"codes":["M8E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8E-B4","U3":"M8E-B5","U5":"M8E-B3"},"blockers":[{"code":"M8E-B1","meaning":"The reporter failed or timed out.","closure_criteria":"A rerun of M8.E passes M8.E-C01."},{"code":"M8E-B2","meaning":"The lock record is missing or out of order.","closure_criteria":"A rerun of M8.E passes M8.E-C02."},{"code":"M8E-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.E passes U-PUBLISH."},{"code":"M8E-B4","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.E passes U-ENTRY."},{"code":"M8E-B5","meaning":"A handle of the contract is unresolved.","closure_criteria":"A rerun of M8.E passes U-HANDLES."}]},{"lane":"M8.F","topic":"bundle_completeness","snapshot_name":"m8_f_bundle_completeness_snapshot.json","title":"Bundle","phase_id":"P11","depends_on":["M8.E"],"parallel_safe":false,"budget_seconds":600,"required_handles":["RUN_REPORT_PATH_PATTERN","RECONCILIATION_PATH_PATTERN","REPLAY_ANCHORS_PATH_PATTERN","ENV_CONFORMANCE_PATH_PATTERN","ANOMALY_SUMMARY_PATH_PATTERN","GOVERNANCE_EVENTS_PATH_PATTERN","RUN_CLOSURE_MARKER_PATH_PATTERN"],"source_lanes":["M3.C","M8.E"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.F-C01","title":"Closure objects","expected_text":"run_report, reconciliation, replay_anchors, environment_conformance, anomaly_summary and run_completed exist, parse and are schema-valid, with the governance roll-up.","expects":[],"codes":["M8F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.F-C02","title":"Scope and writer","expected_text":"Run scope in each; the writer is the reporter task; no hand-made surface.","expects":[],"codes":["M8F-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.F-C03","title":"Receipts and quarantine","expected_text":"Every receipt and quarantine object of the run was read to its last line: none is lost, unknown, altered or of another run, and index, objects and log agree.","expects":{"faults":[],"receipts":{"$at_least":1},"environments":[{"$data":true}],"run_config_digests":{"$data":true},"scenario_run_ids":{"$data":true},"offset_kinds":["kafka_offset"]},"codes":["M8F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.F-C04","title":"Evidence of the phases before","expected_text":"The index of each completed phase has the root that the ledger recorded, and every object in it reads back with its digest.","expects":{"phases":["M0","M1","M2","M3","M4","M5","M6","M7"],"objects":{"$at_least":1},"faults":[]},"codes":["M8F-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8F-B4","U3":"M8F-B5","U5":"M8F-B3"},"blockers":[{"code":"M8F-B1","meaning":"An object of the bundle is missing or invalid.","closure_criteria":"A rerun of M8.F passes M8.F-C01, M8.F-C03, M8.F-C04."},{"code":"M8F-B2","meaning":"A closure object has another scope or writer.","closure_criteria":"A rerun of M8.F passes M8.F-C02."},{"code":"M8F-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.F passes U-PUBLISH."},{"code":"M8F-B4","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.F passes U-ENTRY."},{"code":"M8F-B5","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M8.F passes U-HANDLES."}]},{"lane":"M8.G","topic":"replay_reconciliation","snapshot_name":"m8_g_replay_reconciliation_snapshot.json","title":"Replay and reconciliation","phase_id":"P11","depends_on":["M8.F"],"parallel_safe":false,"budget_seconds":600,"required_handles":["REPLAY_ANCHORS_PATH_PATTERN","RECONCILIATION_PATH_PATTERN"],"source_lanes":["M6.G","M7.C","M8.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.G-C01","title":"Anchors","expected_text":"Not empty when admissions are above 0; counts equal lengths; each equals or covers the lower bounds of the offsets snapshots.","expects":[],"codes":["M8G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.G-C02","title":"Reconciliation","expected_text":"Status PASS; every check true; deltas numeric and at least 0; sent to received and received to admit, duplicate and quarantine recomputed independently.","expects":[],"codes":["M8G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.G-C02b","title":"Decision identity","expected_text":"Decision to outcome recomputed independently: traffic, decisions, intents, outcomes, effects and audit records, with the identities R7 to R10.","expects":[],"codes":["M8G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.G-C02c","title":"Case and label identity","expected_text":"Escalation to label recomputed independently: triggers, cases, events of timelines and labels, with the identities R11 and R12.","expects":[],"codes":["M8G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.G-C03","title":"Replay spot check","expected_text":"Anchored offsets are readable and run-scoped.","expects":[],"codes":["M8G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8G-B4","U3":"M8G-B5","U5":"M8G-B3"},"blockers":[{"code":"M8G-B1","meaning":"Anchors are empty, wrong or unreadable.","closure_criteria":"A rerun of M8.G passes M8.G-C01, M8.G-C03."},{"code":"M8G-B2","meaning":"The reconciliation does not hold.","closure_criteria":"A rerun of M8.G passes M8.G-C02, M8.G-C02b."},{"code":"M8G-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.G passes U-PUBLISH."},{"code":"M8G-B4","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.G passes U-ENTRY."},{"code":"M8G-B5","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M8.G passes U-HANDLES."}]},{"lane":"M8.H","topic":"obs_gov_closure","snapshot_name":"m8_h_obs_gov_closure_snapshot.json","title":"Marker and observability","phase_id":"P11","depends_on":["M8.G"],"parallel_safe":false,"budget_seconds":600,"required_handles":["RUN_REPORT_PATH_PATTERN","RECONCILIATION_PATH_PATTERN","REPLAY_ANCHORS_PATH_PATTERN","ENV_CONFORMANCE_PATH_PATTERN","ANOMALY_SUMMARY_PATH_PATTERN","GOVERNANCE_EVENTS_PATH_PATTERN","RUN_CLOSURE_MARKER_PATH_PATTERN"],"source_lanes":["M3.C","M8.E","M8.F","M8.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.H-C01","title":"Closure marker","expected_text":"Status COMPLETED; every closure reference resolves with its digest.","expects":[],"codes":["M8H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.H-C02","title":"Observability","expected_text":"Conformance PASS on every row; anomaly total equals the sum of its counts; at least 50 sampled governance rows, or all, each with id, family, time and run; at least one RUN_REPORT_GENERATED.","expects":{"conformance":[],"anomalies":[],"governance":[]},"codes":["M8H-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.H-C03","title":"Derived-summary boundary","expected_text":"Only contract keys, references only to allowed surfaces, no raw payload.","expects":[],"codes":["M8H-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8H-B4","U3":"M8H-B5","U5":"M8H-B3"},"blockers":[{"code":"M8H-B1","meaning":"The marker is missing or a reference does not resolve.","closure_criteria":"A rerun of M8.H passes M8.H-C01."},{"code":"M8H-B2","meaning":"An observability output is invalid.","closure_criteria":"A rerun of M8.H passes M8.H-C02."},{"code":"M8H-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M8.H passes U-PUBLISH."},{"code":"M8H-B4","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M8.H passes U-ENTRY."},{"code":"M8H-B5","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M8.H passes U-HANDLES."},{"code":"M8H-B6","meaning":"A summary holds what it must not.","closure_criteria":"A rerun of M8.H passes M8.H-C03."}]},{"lane":"M8.I","topic":"verdict","snapshot_name":"m8_i_verdict_snapshot.json","title":"Verdict and handoff","phase_id":"P11","depends_on":["M8.A","M8.B","M8.C","M8.D","M8.E","M8.F","M8.G","M8.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M8.A","M8.B","M8.C","M8.D","M8.E","M8.F","M8.G","M8.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M8.I-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M8I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.I-C02","title":"Predicates","expected_text":"p11_handles_closed, single_writer_verified, closure_bundle_complete, replay_reconciliation_coherent, closure_marker_valid, obs_outputs_valid.","expects":[],"codes":["M8I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.I-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M8I-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M8.I-C04","title":"Handoff","expected_text":"m9_handoff_pack.json: all fields complete, every URI readable.","expects":{"pack":{"$data":true},"unreadable":[]},"codes":["M8I-B2","M8I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M8I-B1","U5":"M8I-B4","U6":"M8I-B5"},"blockers":[{"code":"M8I-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M8.I passes M8.I-C01."},{"code":"M8I-B2","meaning":"A predicate is false, or the handoff is incomplete.","closure_criteria":"A rerun of M8.I passes M8.I-C02, M8.I-C04."},{"code":"M8I-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M8.I passes M8.I-C03."},{"code":"M8I-B4","meaning":"Verdict or handoff could not be published.","closure_criteria":"A rerun of M8.I passes M8.I-C04."},{"code":"M8I-B5","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M8.I passes U-SECRET."}]}],"verdict":{"lane":"M8.I","predicates":[{"name":"p11_handles_closed","lanes":["M8.A","M8.B"]},{"name":"single_writer_verified","lanes":["M8.D","M8.E"]},{"name":"closure_bundle_complete","lanes":["M8.C","M8.F"]},{"name":"replay_reconciliation_coherent","lanes":["M8.G"]},{"name":"closure_marker_valid","lanes":["M8.H"]},{"name":"obs_outputs_valid","lanes":["M8.H"]}]},"dod":[{"item":"Single-writer reporter lock is enforced","check_ids":["M8.A-C01","M8.B-C01","M8.B-C02","M8.B-C02a","M8.B-C03","M8.E-C01","M8.E-C02"]},{"item":"Run report, reconciliation, conformance and replay anchors are produced","check_ids":["M8.C-C01","M8.C-C02","M8.C-C03","M8.F-C01","M8.F-C02","M8.F-C03","M8.F-C04","M8.G-C01","M8.G-C02","M8.G-C02b","M8.G-C02c","M8.G-C03","M8.H-C02","M8.H-C03"]},{"item":"Run closure marker is written","check_ids":["M8.H-C01"]},{"item":"Contention fails closed with explicit conflict evidence","check_ids":["M8.D-C01","M8.D-C02","M8.D-C03","M8.D-C04"]},{"item":"Verdict and handoff are published","check_ids":["M8.I-C01","M8.I-C02","M8.I-C03","M8.I-C04"]}],"rollback":{"rule":"The reporter may run again on identical inputs; the closure marker is create-only and is superseded by a new version, never silently overwritten.","levels":[{"level":"L0","when":"One retry of the reporter after a transient error."},{"level":"L1","when":"Remove and regenerate derived summaries only."},{"level":"L2","when":"Semantic ambiguity in the run: a new platform_run_id."}]},"evidence_contract":[{"base":"exec","key_pattern":"m8_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.A","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_b_reporter_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.B","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_c_input_readiness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.C","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_d_single_writer_probe_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.D","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_e_reporter_execution_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.E","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_f_bundle_completeness_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.F","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_g_replay_reconciliation_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.G","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_h_obs_gov_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.H","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m8_i_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M8.I","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/run_report.json","schema":"run_report.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/reconciliation.json","schema":"reconciliation.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/replay_anchors.json","schema":"replay_anchors.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/environment_conformance.json","schema":"environment_conformance.v1","required":true,"class":"D","writer":"env-conformance","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/anomaly_summary.json","schema":"anomaly_summary.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/governance/events.jsonl","schema":"governance_event.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"obs/reporter_lock.jsonl","schema":"reporter_lock_event.v1","required":true,"class":"D","writer":"reporter","phase_id":"P11","state":"built"},{"base":"run","key_pattern":"run_completed.json","schema":"run_completed.v1","required":true,"class":"M","writer":"reporter","phase_id":"P11","state":"built"},{"base":"exec","key_pattern":"m9_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M8.I","phase_id":"P11","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M8.A"]},"identity_iam":{"lanes":["M8.B"]},"network":{"not_applicable":"The reporter uses the network that M4.D proved."},"data_stores":{"lanes":["M8.B"]},"messaging":{"lanes":["M8.G"]},"secrets":{"lanes":["M8.I"]},"observability_evidence":{"lanes":["M8.F","M8.G","M8.H"]},"rollback_rerun":{"lanes":["M8.D","M8.E"]},"teardown":{"not_applicable":"The reporter is a job and ends by itself."},"budget":{"not_applicable":"One job of a few minutes; M9.G reads its cost."}},"required_decisions":[{"key":"lock","text":"Lock backend and key pattern","handles":["REPORTER_LOCK_BACKEND","REPORTER_LOCK_KEY_PATTERN"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"reporter_memory","text":"Memory of the reporter","handles":["ECS_REPORTER_TASK_MEMORY"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"closure_paths","text":"Paths of the closure set","handles":["RUN_REPORT_PATH_PATTERN","RECONCILIATION_PATH_PATTERN","REPLAY_ANCHORS_PATH_PATTERN","ENV_CONFORMANCE_PATH_PATTERN","ANOMALY_SUMMARY_PATH_PATTERN","GOVERNANCE_EVENTS_PATH_PATTERN","RUN_CLOSURE_MARKER_PATH_PATTERN"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}}],"budget_seconds":6000}');

// actions/m9-teardown/phase.json
var phase_default10 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M9","phase_ids":["P12"],"name":"Teardown proof and cost guardrails","intent":"Destroy everything ephemeral, preserve core and evidence, prove absence, prove combined spend below critical.","exec_family":"run_control","predecessor":"M8","entry_criteria":[{"id":"M9-E01","text":"M8 is DONE","expected_text":"Verdict ADVANCE_TO_M9; while budget_stop is true the phase may run as an emergency stop.","shown_by":"verdict"}],"lanes":[{"lane":"M9.A","topic":"handle_closure","snapshot_name":"m9_a_handle_closure_snapshot.json","title":"Handle closure","phase_id":"P12","depends_on":[],"parallel_safe":false,"budget_seconds":600,"required_handles":"M9.A","source_lanes":["M8.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.A-C01","title":"P12 closure set","expected_text":"The handoff of M8 is readable; every key is concrete.","expects":{"verdict":"ADVANCE_TO_M9","refs_unreadable":[],"unresolved":[],"placeholders":[],"unanswered":[]},"codes":["M9A-B1","M9A-B2","M9A-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9A-B1","U3":"M9A-B2","U2":"M9A-B3","U5":"M9A-B5"},"blockers":[{"code":"M9A-B1","meaning":"The handoff of M8 is invalid.","closure_criteria":"A rerun of M9.A passes M9.A-C01."},{"code":"M9A-B2","meaning":"A handle is unresolved.","closure_criteria":"A rerun of M9.A passes M9.A-C01."},{"code":"M9A-B3","meaning":"The run scope differs.","closure_criteria":"A rerun of M9.A passes U-SCOPE."},{"code":"M9A-B4","meaning":"A handle is a placeholder.","closure_criteria":"A rerun of M9.A passes M9.A-C01."},{"code":"M9A-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.A passes U-PUBLISH."}]},{"lane":"M9.B","topic":"teardown_inventory","snapshot_name":"m9_b_teardown_inventory_snapshot.json","title":"Inventory freeze","phase_id":"P12","depends_on":["M9.A"],"parallel_safe":false,"budget_seconds":600,"required_handles":["CANONICAL_DEMO_SECRET_TARGETS","S3_ORACLE_BUCKET","S3_ARCHIVE_BUCKET","S3_QUARANTINE_BUCKET","S3_EVIDENCE_BUCKET"],"source_lanes":["M9.A"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.B-C01","title":"Destroy set","expected_text":"State targets, Confluent targets, runtime targets and secret targets, built from live lists, only ephemeral.","expects":{"kinds":{"$list_of":{"$data":true}},"foreign_secrets":[],"foreign_tasks":[]},"codes":["M9B-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.B-C02","title":"Preserve set","expected_text":"State bucket and lock: both exist, the lock active.","expects":{"state_bucket":{"$data":true},"lock_table":{"$data":true}},"codes":["M9B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"The embedded stack starts and stops without Terraform, so it has no plan, state or lock table. The rest of the set is M9.B-C02a."},{"id":"M9.B-C02a","title":"Preserve set without Terraform","expected_text":"Core buckets, registry and evidence: all exist.","expects":{"buckets":{"$list_of":{"$data":true}},"image":{"$data":true}},"codes":["M9B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.B-C02b","title":"Preserved budget","expected_text":"The budget exists.","expects":{"budget":{"$data":true}},"codes":["M9B-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Without an account nothing has a budget, and the emulator of AWS keeps none that Terraform could make."},{"id":"M9.B-C03","title":"Intersection","expected_text":"Empty.","expects":[],"codes":["M9B-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9B-B5","U5":"M9B-B4"},"blockers":[{"code":"M9B-B1","meaning":"A core resource is in the destroy set.","closure_criteria":"A rerun of M9.B passes M9.B-C01."},{"code":"M9B-B2","meaning":"A preserved resource is missing.","closure_criteria":"A rerun of M9.B passes M9.B-C02, M9.B-C02a, M9.B-C02b."},{"code":"M9B-B3","meaning":"Destroy set and preserve set overlap.","closure_criteria":"A rerun of M9.B passes M9.B-C03."},{"code":"M9B-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.B passes U-PUBLISH."},{"code":"M9B-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M9.B passes U-ENTRY."}]},{"lane":"M9.C","topic":"confluent_destroy","snapshot_name":"m9_c_confluent_destroy_snapshot.json","title":"Confluent destroy","phase_id":"P12","depends_on":["M9.B"],"parallel_safe":false,"budget_seconds":1500,"required_handles":["WF_TEARDOWN","CONFLUENT_ENV_NAME","CONFLUENT_CLUSTER_NAME"],"source_lanes":["M9.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.C-C01","title":"Dispatch","expected_text":"The teardown workflow runs with stack_target confluent; the run is identified by a correlation id, not as the latest.","expects":{"runs":1,"workflow":{"$data":true},"event":"workflow_dispatch","title":{"$data":true}},"codes":["M9C-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."},{"id":"M9.C-C02","title":"Outcome","expected_text":"Conclusion success and destroy_outcome success.","expects":{"conclusion":"success","stack_target":"confluent","correlation_id":{"$data":true},"destroy_outcome":"success"},"codes":["M9C-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."},{"id":"M9.C-C03","title":"State empty","expected_text":"0 resources, by a list command that itself succeeded.","expects":{"exit_code":0,"resources":0},"codes":["M9C-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."}],"universal_codes":{"U1":"M9C-B5","U5":"M9C-B4"},"blockers":[{"code":"M9C-B1","meaning":"The teardown was not dispatched.","closure_criteria":"A rerun of M9.C passes M9.C-C01."},{"code":"M9C-B2","meaning":"The destroy failed.","closure_criteria":"A rerun of M9.C passes M9.C-C02."},{"code":"M9C-B3","meaning":"Emptiness is not proven.","closure_criteria":"A rerun of M9.C passes M9.C-C03."},{"code":"M9C-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.C passes U-PUBLISH."},{"code":"M9C-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M9.C passes U-ENTRY."}]},{"lane":"M9.D","topic":"demo_destroy","snapshot_name":"m9_d_demo_destroy_snapshot.json","title":"Demo destroy","phase_id":"P12","depends_on":["M9.B","M9.C"],"parallel_safe":false,"budget_seconds":1800,"required_handles":["WF_TEARDOWN","ECS_CLUSTER_NAME","RDS_INSTANCE_ID"],"source_lanes":["M9.B"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.D-C01","title":"Destroy","expected_text":"Runs for the demo stack with the required run id and needs no Confluent state or credential; success; nothing of the stack is left by a list that itself succeeded.","expects":{"ended":true,"leftovers":[],"destroyed":{"$list_of":{"$data":true}}},"codes":["M9D-B1","M9D-B2","M9D-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.D-C02","title":"Preserve set","expected_text":"Probed again, unchanged.","expects":{"buckets":{"$list_of":{"bucket":{"$data":true},"objects":{"$data":true},"set_sha256":{"$data":true}}},"evidence":{"bucket":{"$data":true},"objects":{"$at_least":{"$data":true}}},"image":{"$data":true}},"codes":["M9D-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9D-B5","U5":"M9D-B4"},"blockers":[{"code":"M9D-B1","meaning":"The destroy was not started.","closure_criteria":"A rerun of M9.D passes M9.D-C01."},{"code":"M9D-B2","meaning":"The destroy failed.","closure_criteria":"A rerun of M9.D passes M9.D-C01."},{"code":"M9D-B3","meaning":"Emptiness is not proven.","closure_criteria":"A rerun of M9.D passes M9.D-C01."},{"code":"M9D-B4","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.D passes U-PUBLISH."},{"code":"M9D-B5","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M9.D passes U-ENTRY."},{"code":"M9D-B6","meaning":"A preserved resource changed.","closure_criteria":"A rerun of M9.D passes M9.D-C02."}]},{"lane":"M9.E","topic":"post_destroy_residual","snapshot_name":"m9_e_post_destroy_residual_snapshot.json","title":"Residuals","phase_id":"P12","depends_on":["M9.C","M9.D"],"parallel_safe":false,"budget_seconds":600,"required_handles":["ECS_CLUSTER_NAME","RDS_INSTANCE_ID"],"source_lanes":["M9.B","M9.D"],"rerun_rule":"An orphan is imported or deleted as recorded evidence, then lane E runs again.","state":"built","checks":[{"id":"M9.E-C01","title":"Services and tasks","expected_text":"None running, pending or stopping, by cluster and by tag, strays of single tasks included.","expects":{"answers":false,"services":[],"tasks":[]},"codes":["M9E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.E-C02","title":"Network residuals","expected_text":"NAT gateways, load balancers of all kinds, unattached addresses, interfaces in the VPC, endpoints: 0.","expects":{"nat-gateway":[],"load-balancer":[],"classic-load-balancer":[],"elastic-ip":[],"vpc":[],"network-interface":[],"vpc-endpoint":[]},"codes":["M9E-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M9.E-C03","title":"Database and paid leftovers","expected_text":"The instance is absent; no manual snapshot; no paid log group beyond retention.","expects":{"db-instance":[],"db-snapshot":[],"over_cap":[]},"codes":["M9E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Logs are files of the rehearsal; no paid log group exists. The database is M9.E-C03a."},{"id":"M9.E-C03a","title":"Database absent","expected_text":"No instance or process, nobody at its address, none of its data: no folder, no snapshot.","expects":{"process":false,"port":false,"data_folder":false},"codes":["M9E-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.E-C04","title":"Event log control plane","expected_text":"Cluster and environment are absent by a control-plane query, and so are the API keys of the deleted service accounts.","expects":{"environment":[],"service-account":[],"api-key":[]},"codes":["M9E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"There is no Confluent organisation behind this substrate, so its control plane has nothing to answer."},{"id":"M9.E-C05","title":"Preserve set and permissions","expected_text":"Preserve set unchanged; no query was refused.","expects":{"preserved":{"buckets":{"$list_of":{"bucket":{"$data":true},"objects":{"$data":true},"set_sha256":{"$data":true}}},"evidence":{"bucket":{"$data":true},"objects":{"$at_least":{"$data":true}}},"image":{"$data":true}},"refused":[],"scope":{"$list_of":{"$data":true}}},"codes":["M9E-B5","M9E-B6"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.E-C06","title":"Processes, ports, temporary data","expected_text":"Where the tasks ran no process of the platform, no listening port and no temporary folder is left; of a managed compute the account tells: no task, no address of the database, no volume.","expects":{"processes":[],"ports":[],"folders":[]},"codes":["M9E-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9E-B4","U5":"M9E-B7"},"blockers":[{"code":"M9E-B1","meaning":"A service, task, process or cluster is left.","closure_criteria":"A rerun of M9.E passes M9.E-C01, M9.E-C04, M9.E-C06."},{"code":"M9E-B2","meaning":"A network resource is left.","closure_criteria":"A rerun of M9.E passes M9.E-C02."},{"code":"M9E-B3","meaning":"The database or a paid leftover exists.","closure_criteria":"A rerun of M9.E passes M9.E-C03, M9.E-C03a."},{"code":"M9E-B4","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M9.E passes U-ENTRY."},{"code":"M9E-B5","meaning":"A preserved resource drifted.","closure_criteria":"A rerun of M9.E passes M9.E-C05."},{"code":"M9E-B6","meaning":"A query was refused.","closure_criteria":"A rerun of M9.E passes M9.E-C05."},{"code":"M9E-B7","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.E passes U-PUBLISH."}]},{"lane":"M9.F","topic":"secret_cleanup","snapshot_name":"m9_f_secret_cleanup_snapshot.json","title":"Secrets","phase_id":"P12","depends_on":["M9.D"],"parallel_safe":false,"budget_seconds":600,"required_handles":["CANONICAL_DEMO_SECRET_TARGETS"],"source_lanes":["M9.B","M9.D"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.F-C01","title":"Targets absent","expected_text":"All seven canonical targets, by a query of metadata only.","expects":[],"codes":["M9F-B1","M9F-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.F-C02","title":"Target set","expected_text":"Equals lane B; the recursive list below the demo tree is empty.","expects":{"not_frozen":[],"foreign":[],"remaining":[]},"codes":["M9F-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9F-B3","U5":"M9F-B6","U6":"M9F-B2"},"blockers":[{"code":"M9F-B1","meaning":"A secret is left.","closure_criteria":"A rerun of M9.F passes M9.F-C01."},{"code":"M9F-B2","meaning":"A secret value was emitted.","closure_criteria":"Rotate it. A rerun of M9.F passes U-SECRET."},{"code":"M9F-B3","meaning":"A prerequisite does not pass.","closure_criteria":"A rerun of M9.F passes U-ENTRY."},{"code":"M9F-B4","meaning":"The target set drifted.","closure_criteria":"A rerun of M9.F passes M9.F-C02."},{"code":"M9F-B5","meaning":"The query was refused.","closure_criteria":"A rerun of M9.F passes M9.F-C01."},{"code":"M9F-B6","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.F passes U-PUBLISH."}]},{"lane":"M9.G","topic":"cost_guardrail","snapshot_name":"m9_g_cost_guardrail_snapshot.json","title":"Cost","phase_id":"P12","depends_on":["M9.E","M9.F"],"parallel_safe":false,"budget_seconds":600,"required_handles":["TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT","TOTAL_BUDGET_ALERT_1_AMOUNT","TOTAL_BUDGET_ALERT_2_AMOUNT","TOTAL_BUDGET_ALERT_3_AMOUNT","COST_CAPTURE_SCOPE","COST_CAPTURE_PERIOD","CONFLUENT_BILLING_SNAPSHOT_KEY_PATTERN","LOG_RETENTION_DAYS"],"source_lanes":["M9.E","M9.F"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.G-C01","title":"Budget","expected_text":"Readable; limit and unit as pinned.","expects":{"limit":{"$data":true},"unit":{"$data":true}},"codes":["M9G-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M9.G-C02","title":"Thresholds","expected_text":"Exactly 10, 20 and 28.","expects":[{"$data":true},{"$data":true},{"$data":true}],"codes":["M9G-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M9.G-C03","title":"AWS month to date","expected_text":"Below 28.","expects":{"amount":{"$non_empty":true},"unit":{"$data":true},"below":{"$data":true},"is_below":true},"codes":["M9G-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M9.G-C04","title":"Residual footguns","expected_text":"Queried again; any error of a query fails.","expects":{"nat-gateway":[],"load-balancer":[],"classic-load-balancer":[],"elastic-ip":[],"instance":[],"snapshot":[],"db-snapshot":[]},"codes":["M9G-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"One machine has no VPC, gateway, load balancer or security group."},{"id":"M9.G-C05","title":"Log retention","expected_text":"Within its cap.","expects":{"over_cap":[]},"codes":["M9G-B5"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded"],"substrate_reason":"Logs are files of the rehearsal; no paid log group exists."},{"id":"M9.G-C06","title":"Confluent billing snapshot","expected_text":"Present, younger than 24 hours, in USD.","expects":{"ambiguous":false,"unit":{"$data":true},"snapshot":{"$non_empty":true}},"codes":["M9G-B8"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."},{"id":"M9.G-C07","title":"Combined","expected_text":"AWS plus Confluent below 28.","expects":{"amount":{"$non_empty":true},"unit":{"$data":true},"below":{"$data":true},"is_below":true},"codes":["M9G-B9"],"severity":"BLOCKER","state":"built","may_be_substrate":["embedded","emulated"],"substrate_reason":"Nothing on this substrate is billed, so there is no budget or bill to read."}],"universal_codes":{"U1":"M9G-B6","U5":"M9G-B7"},"blockers":[{"code":"M9G-B1","meaning":"The budget is unreadable or differs.","closure_criteria":"A rerun of M9.G passes M9.G-C01."},{"code":"M9G-B2","meaning":"A threshold differs.","closure_criteria":"A rerun of M9.G passes M9.G-C02."},{"code":"M9G-B3","meaning":"AWS has reached the last alert.","closure_criteria":"A rerun of M9.G passes M9.G-C03."},{"code":"M9G-B4","meaning":"A cost footgun is left or cannot be ruled out.","closure_criteria":"A rerun of M9.G passes M9.G-C04."},{"code":"M9G-B5","meaning":"A log group is kept too long.","closure_criteria":"A rerun of M9.G passes M9.G-C05."},{"code":"M9G-B6","meaning":"A source does not pass.","closure_criteria":"A rerun of M9.G passes U-ENTRY."},{"code":"M9G-B7","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M9.G passes U-PUBLISH."},{"code":"M9G-B8","meaning":"The billing snapshot is missing, stale or in another currency.","closure_criteria":"A rerun of M9.G passes M9.G-C06."},{"code":"M9G-B9","meaning":"The combined cost has reached the last alert.","closure_criteria":"Sets budget_stop; clear it by a budget-reset intent and a snapshot below alert 3. A rerun of M9.G passes M9.G-C07."}]},{"lane":"M9.H","topic":"teardown_proof","snapshot_name":"m9_h_teardown_proof_snapshot.json","title":"Proof","phase_id":"P12","depends_on":["M9.E","M9.F","M9.G"],"parallel_safe":false,"budget_seconds":600,"required_handles":["TEARDOWN_PROOF_PATH_PATTERN"],"source_lanes":["M9.B","M9.C","M9.D","M9.E","M9.F","M9.G"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.H-C01","title":"teardown_proof.json","expected_text":"Complete, and demo_session.json carries when the demo stack was gone.","expects":{"unproven":[],"proof":{"$non_empty":true},"demo_session":{"$data":true}},"codes":["M9H-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U5":"M9H-B2"},"blockers":[{"code":"M9H-B1","meaning":"The proof is incomplete.","closure_criteria":"A rerun of M9.H passes M9.H-C01."},{"code":"M9H-B2","meaning":"The proof could not be published.","closure_criteria":"A rerun of M9.H passes U-PUBLISH."}]},{"lane":"M9.I","topic":"verdict","snapshot_name":"m9_i_verdict_snapshot.json","title":"Verdict and handoff","phase_id":"P12","depends_on":["M9.A","M9.B","M9.C","M9.D","M9.E","M9.F","M9.G","M9.H"],"parallel_safe":false,"budget_seconds":600,"required_handles":[],"source_lanes":["M9.A","M9.B","M9.C","M9.D","M9.E","M9.F","M9.G","M9.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"built","checks":[{"id":"M9.I-C01","title":"Sources","expected_text":"Every lane snapshot of the phase is readable.","expects":[],"codes":["M9I-B1"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.I-C02","title":"Predicates","expected_text":"p12_authority_closed, teardown_inventory_frozen, confluent_destroy_verified, demo_destroy_verified, post_destroy_residual_clear, demo_secret_cleanup_verified, cross_platform_cost_guardrail_clear, teardown_proof_published.","expects":[],"codes":["M9I-B2"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.I-C03","title":"Rollup","expected_text":"The union of all blockers is empty.","expects":[],"codes":["M9I-B3"],"severity":"BLOCKER","state":"built","may_be_substrate":[]},{"id":"M9.I-C04","title":"Handoff","expected_text":"m10_handoff_pack.json: all fields complete, every URI readable.","expects":{"pack":{"$data":true},"unreadable":[]},"codes":["M9I-B2","M9I-B4"],"severity":"BLOCKER","state":"built","may_be_substrate":[]}],"universal_codes":{"U1":"M9I-B1","U2":"M9I-B2","U5":"M9I-B4","U6":"M9I-B5"},"blockers":[{"code":"M9I-B1","meaning":"A source is missing or unreadable.","closure_criteria":"A rerun of M9.I passes M9.I-C01."},{"code":"M9I-B2","meaning":"A predicate is false, or the scope or handoff is wrong.","closure_criteria":"A rerun of M9.I passes M9.I-C02, M9.I-C04."},{"code":"M9I-B3","meaning":"A blocker is open.","closure_criteria":"A rerun of M9.I passes M9.I-C03."},{"code":"M9I-B4","meaning":"Verdict or handoff could not be published.","closure_criteria":"A rerun of M9.I passes M9.I-C04."},{"code":"M9I-B5","meaning":"A secret is in the pack.","closure_criteria":"A rerun of M9.I passes U-SECRET."}]}],"verdict":{"lane":"M9.I","predicates":[{"name":"p12_authority_closed","lanes":["M9.A"]},{"name":"teardown_inventory_frozen","lanes":["M9.B"]},{"name":"confluent_destroy_verified","lanes":["M9.C"]},{"name":"demo_destroy_verified","lanes":["M9.D"]},{"name":"post_destroy_residual_clear","lanes":["M9.E"]},{"name":"demo_secret_cleanup_verified","lanes":["M9.F"]},{"name":"cross_platform_cost_guardrail_clear","lanes":["M9.G"]},{"name":"teardown_proof_published","lanes":["M9.H"]}]},"dod":[{"item":"Demo resources are destroyed; core and evidence are preserved","check_ids":["M9.A-C01","M9.B-C01","M9.B-C02","M9.B-C02a","M9.B-C02b","M9.B-C03","M9.C-C01","M9.C-C02","M9.C-C03","M9.D-C01","M9.D-C02"]},{"item":"No demo services or tasks remain, and no NAT or load balancer","check_ids":["M9.E-C01","M9.E-C02","M9.E-C03","M9.E-C03a","M9.E-C04","M9.E-C05","M9.E-C06"]},{"item":"Demo-scoped secrets and credentials are removed","check_ids":["M9.F-C01","M9.F-C02"]},{"item":"Combined cost is below critical","check_ids":["M9.G-C01","M9.G-C02","M9.G-C03","M9.G-C04","M9.G-C05","M9.G-C06","M9.G-C07"]},{"item":"Teardown proof exists","check_ids":["M9.H-C01","M9.I-C01","M9.I-C02","M9.I-C03","M9.I-C04"]}],"rollback":{"rule":"Destroy is idempotent and may run again; evidence and state are never emptied; an orphan is imported or deleted as recorded evidence, then lane E runs again.","levels":[{"level":"L0","when":"One retry of a query or a destroy after a transient error."},{"level":"L1","when":"A partial destroy: run the same lane again."},{"level":"L4","when":"Cost stop: destroy the ephemeral substrate at once."}]},"evidence_contract":[{"base":"exec","key_pattern":"m9_a_handle_closure_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.A","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_b_teardown_inventory_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.B","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_c_confluent_destroy_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.C","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_d_demo_destroy_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.D","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_e_post_destroy_residual_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.E","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_f_secret_cleanup_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.F","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_g_cost_guardrail_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.G","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_h_teardown_proof_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.H","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m9_i_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M9.I","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"confluent_destroy_snapshot.json","schema":"stack_destroy_snapshot.v1","required":true,"class":"G","writer":"M9.C","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"demo_destroy_snapshot.json","schema":"stack_destroy_snapshot.v1","required":true,"class":"G","writer":"M9.D","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"confluent_billing_snapshot.json","schema":"confluent_billing_snapshot.v1","required":false,"class":"G","writer":"M9.G","phase_id":"P12","state":"built","when":"an organisation of Confluent is billed"},{"base":"exec","key_pattern":"cost_snapshot.json","schema":"cost_snapshot.v1","required":false,"class":"G","writer":"M9.G","phase_id":"P12","state":"built","when":"both providers told what the month has cost"},{"base":"run","key_pattern":"teardown/teardown_proof.json","schema":"teardown_proof.v1","required":true,"class":"M","writer":"M9.H","phase_id":"P12","state":"built"},{"base":"run","key_pattern":"operate/demo_session.json","schema":"demo_session.v1","required":true,"class":"D","writer":"M9.H","phase_id":"P12","state":"built"},{"base":"exec","key_pattern":"m10_handoff_pack.json","schema":"handoff_pack.v1","required":true,"class":"M","writer":"M9.I","phase_id":"P12","state":"built"}],"capabilities":{"authority_handles":{"lanes":["M9.A"]},"identity_iam":{"lanes":["M9.E"]},"network":{"lanes":["M9.E"]},"data_stores":{"lanes":["M9.B","M9.D","M9.E"]},"messaging":{"lanes":["M9.C","M9.E"]},"secrets":{"lanes":["M9.F"]},"observability_evidence":{"lanes":["M9.H","M9.I"]},"rollback_rerun":{"lanes":["M9.D"]},"teardown":{"lanes":["M9.C","M9.D","M9.E","M9.F","M9.H"]},"budget":{"lanes":["M9.G"]}},"required_decisions":[{"key":"destroy_set","text":"Destroy set","handles":[],"type":{"kind":"list"},"compared_by":{"check":"M9.D-C01","member":"expected.destroyed"}},{"key":"preserve_set","text":"Preserve set","handles":["S3_ORACLE_BUCKET","S3_ARCHIVE_BUCKET","S3_QUARANTINE_BUCKET","S3_EVIDENCE_BUCKET","TF_STATE_BUCKET","TF_LOCK_TABLE","AWS_BUDGET_NAME"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"cost_scope","text":"Scope of the cost capture","handles":["COST_CAPTURE_SCOPE","COST_CAPTURE_PERIOD"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"budget_limits","text":"Budget limits","handles":["TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT","TOTAL_BUDGET_ALERT_1_AMOUNT","TOTAL_BUDGET_ALERT_2_AMOUNT","TOTAL_BUDGET_ALERT_3_AMOUNT"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"residual_scope","text":"Scope of the residual check","handles":[],"type":{"kind":"list"},"compared_by":{"check":"M9.E-C05","member":"expected.scope"}},{"key":"profile","text":"Profile of waits and bounds","handles":[],"type":{"kind":"enum","values":["certification","rehearsal"]}}]}');

// actions/m10-certification/phase.json
var phase_default11 = JSON.parse('{"schema":"fp.phase_definition.v1","plan_phase":"M10","phase_ids":["certification"],"name":"Certification: semantic green and scale green","intent":"Certify semantics, fail-closed behaviour, scale and reproducibility; emit one deterministic verdict.","exec_family":"run_control","predecessor":"M9","entry_criteria":[{"id":"M10-E01","text":"M9 is DONE or rerun_approved is recorded","expected_text":"Verdict ADVANCE_TO_M10 with empty rollup."},{"id":"M10-E02","text":"Thresholds","expected_text":"Pinned before the first runtime lane."},{"id":"M10-E03","text":"Budget","expected_text":"Not critical."}],"lanes":[{"lane":"M10.A0","topic":"rematerialisation","snapshot_name":"m10_a0_rematerialisation_snapshot.json","title":"Rematerialise","phase_id":"certification","depends_on":[],"parallel_safe":false,"budget_seconds":5400,"required_handles":[],"source_lanes":["M9.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"planned","checks":[{"id":"M10.A0-C01","title":"New epoch","expected_text":"Ephemeral stacks applied again; M2.D to M2.J, M3 with a fresh run id, M4, M5.C to M5.F and M6.A to M6.C run again with fresh snapshots.","codes":["M10A-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M10A-B4","meaning":"The entry gate of certification does not hold.","closure_criteria":"A rerun of M10.A0 passes M10.A0-C01."}]},{"lane":"M10.A","topic":"threshold_matrix","snapshot_name":"m10_a_threshold_matrix_snapshot.json","title":"Thresholds","phase_id":"certification","depends_on":["M10.A0"],"parallel_safe":false,"budget_seconds":1800,"required_handles":["SVC_IG","SVC_RTDL_CORE_IEG","SVC_DECISION_LANE_DF"],"source_lanes":["M9.I","M10.A0"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"planned","checks":[{"id":"M10.A-C01","title":"Handoff","expected_text":"M9 handoff readable, m9_verdict ADVANCE_TO_M10, pass, empty rollup.","codes":["M10A-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.A-C02","title":"Matrix","expected_text":"All slots present; finite numbers above 0; no placeholder.","codes":["M10A-B1","M10A-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.A-C03","title":"Lane graph","expected_text":"Total: each lane has exactly its declared dependency.","codes":["M10A-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.A-C04","title":"Matrix digest","expected_text":"Recorded in the ledger; each later lane verifies it.","codes":["M10A-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10A-B4","U5":"M10A-B3"},"blockers":[{"code":"M10A-B1","meaning":"A threshold is missing or was changed.","closure_criteria":"A rerun of M10.A passes M10.A-C02, M10.A-C04."},{"code":"M10A-B2","meaning":"A threshold is a placeholder.","closure_criteria":"A rerun of M10.A passes M10.A-C02."},{"code":"M10A-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.A passes U-PUBLISH."},{"code":"M10A-B4","meaning":"The entry gate of certification does not hold.","closure_criteria":"A rerun of M10.A passes M10.A-C01."},{"code":"M10A-B5","meaning":"The lane graph has a gap.","closure_criteria":"A rerun of M10.A passes M10.A-C03."}]},{"lane":"M10.B","topic":"semantic_20","snapshot_name":"m10_b_semantic_20_snapshot.json","title":"Semantic 20","phase_id":"certification","depends_on":["M10.A"],"parallel_safe":false,"budget_seconds":2700,"required_handles":[],"source_lanes":["M10.A"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.B-C01","title":"Entry","expected_text":"M10.A passes; the target of run_20 is concrete; it depends on M10.A alone.","codes":["M10B-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.B-C02","title":"Managed chain","expected_text":"SR, WSP and reporter all exit 0 with their task ARNs recorded; ADMIT is at least 20.","codes":["M10B-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.B-C03","title":"Surfaces","expected_text":"All surfaces are present, and the gates of P4 to P11 are evaluated again, not read from an earlier run.","codes":["M10B-B2","M10B-B3"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.B-C04","title":"Semantics","expected_text":"Ambiguity 0; cases and labels are committed.","codes":["M10B-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10B-B4","U2":"M10B-B3","U5":"M10B-B5"},"blockers":[{"code":"M10B-B1","meaning":"A semantic gate does not pass.","closure_criteria":"A rerun of M10.B passes M10.B-C02, M10.B-C04."},{"code":"M10B-B2","meaning":"A surface is missing.","closure_criteria":"A rerun of M10.B passes M10.B-C03."},{"code":"M10B-B3","meaning":"The run scope differs.","closure_criteria":"A rerun of M10.B passes M10.B-C03."},{"code":"M10B-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.B passes M10.B-C01."},{"code":"M10B-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.B passes U-PUBLISH."}]},{"lane":"M10.C","topic":"semantic_200","snapshot_name":"m10_c_semantic_200_snapshot.json","title":"Semantic 200","phase_id":"certification","depends_on":["M10.B"],"parallel_safe":false,"budget_seconds":3600,"required_handles":[],"source_lanes":["M10.A","M10.B"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.C-C01","title":"Entry","expected_text":"M10.B passes; the target of run_200 is concrete; it depends on M10.B alone.","codes":["M10C-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.C-C02","title":"Managed chain","expected_text":"SR, WSP and reporter all exit 0 with their task ARNs recorded; ADMIT is at least 200.","codes":["M10C-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.C-C03","title":"Surfaces","expected_text":"All surfaces are present, and the gates of P4 to P11 are evaluated again, not read from an earlier run.","codes":["M10C-B2","M10C-B3"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.C-C04","title":"Semantics","expected_text":"Ambiguity 0; cases and labels are committed.","codes":["M10C-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10C-B4","U2":"M10C-B3","U5":"M10C-B5","U7":"M10C-B6"},"blockers":[{"code":"M10C-B1","meaning":"A semantic gate does not pass.","closure_criteria":"A rerun of M10.C passes M10.C-C02, M10.C-C04."},{"code":"M10C-B2","meaning":"A surface is missing.","closure_criteria":"A rerun of M10.C passes M10.C-C03."},{"code":"M10C-B3","meaning":"The run scope differs.","closure_criteria":"A rerun of M10.C passes M10.C-C03."},{"code":"M10C-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.C passes M10.C-C01."},{"code":"M10C-B5","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.C passes U-PUBLISH."},{"code":"M10C-B6","meaning":"The lane took more than 3600 s.","closure_criteria":"A rerun of M10.C passes U-BUDGET."}]},{"lane":"M10.D","topic":"incident_drill","snapshot_name":"m10_d_incident_drill_snapshot.json","title":"Incident drill","phase_id":"certification","depends_on":["M10.C"],"parallel_safe":false,"budget_seconds":3600,"required_handles":["TD_DUPLICATE_INJECTOR"],"source_lanes":["M10.A","M10.C"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"planned","checks":[{"id":"M10.D-C01","title":"Candidates","expected_text":"Run-scoped ADMIT receipts sorted by object key, the first 100 tuples with unchanged payload hash; the manifest is published before the injection.","codes":["M10D-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.D-C02","title":"Injection","expected_text":"A managed injector sends exactly those envelopes through the authentication boundary with a result per item; a READY replay is no injection.","codes":["M10D-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.D-C03","title":"Deltas","expected_text":"DUPLICATE at least 100 (exactly 100 with the exact injector); ADMIT, intents, outcomes, cases and triggers 0; end offsets unchanged; audit 0 or monotonic; no object has a new version.","codes":["M10D-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.D-C04","title":"Evidence and budget","expected_text":"Evidence complete, dependency, scope and publish hold, within 3600 s.","codes":["M10D-B3","M10D-B4","M10D-B6","M10D-B7","M10D-B8"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.D-C05","title":"Further drills","expected_text":"Payload mismatch becomes ANOMALY; publish timeout blocks P7 until reconciled; wrong run id refused; missing context is a recorded degrade; reporter contention denied.","codes":["M10D-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10D-B4","U2":"M10D-B6","U5":"M10D-B7","U7":"M10D-B8"},"blockers":[{"code":"M10D-B1","meaning":"The drill was not executed.","closure_criteria":"A rerun of M10.D passes M10.D-C02."},{"code":"M10D-B2","meaning":"An expected outcome is absent, or something failed open.","closure_criteria":"A rerun of M10.D passes M10.D-C03, M10.D-C05."},{"code":"M10D-B3","meaning":"Evidence is missing.","closure_criteria":"A rerun of M10.D passes M10.D-C04."},{"code":"M10D-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.D passes M10.D-C04."},{"code":"M10D-B5","meaning":"There are too few candidates.","closure_criteria":"A rerun of M10.D passes M10.D-C01."},{"code":"M10D-B6","meaning":"The run scope differs.","closure_criteria":"A rerun of M10.D passes M10.D-C04."},{"code":"M10D-B7","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.D passes M10.D-C04."},{"code":"M10D-B8","meaning":"The lane took more than 3600 s.","closure_criteria":"A rerun of M10.D passes M10.D-C04."}]},{"lane":"M10.E","topic":"window_scale","snapshot_name":"m10_e_window_scale_snapshot.json","title":"Representative window","phase_id":"certification","depends_on":["M10.D"],"parallel_safe":false,"budget_seconds":7200,"required_handles":[],"source_lanes":["M10.A","M10.D"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.E-C01","title":"Window manifest","expected_text":"From stream view manifests only: the earliest contiguous window that satisfies duration, all outputs and volume.","codes":["M10E-B1","M10E-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.E-C02","title":"Chain","expected_text":"A fresh run id; executed with explicit window_start_utc and window_end_utc.","codes":["M10E-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.E-C03","title":"Volume and span","expected_text":"ADMIT at least 50000; span at least 30 minutes; contiguous.","codes":["M10E-B1","M10E-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.E-C04","title":"Lag","expected_text":"At most 10 at closure; monotonic checkpoint; no stall.","codes":["M10E-B3"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.E-C05","title":"Closure","expected_text":"Reaches P11: marker COMPLETED, conformance PASS; end to end at most 7200 s.","codes":["M10E-B4","M10E-B5","M10E-B6","M10E-B7","M10E-B8"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10E-B4","U2":"M10E-B6","U5":"M10E-B7","U7":"M10E-B8"},"blockers":[{"code":"M10E-B1","meaning":"Volume or span is too small.","closure_criteria":"A rerun of M10.E passes M10.E-C01, M10.E-C03."},{"code":"M10E-B2","meaning":"The window is not contiguous.","closure_criteria":"A rerun of M10.E passes M10.E-C01, M10.E-C03."},{"code":"M10E-B3","meaning":"Lag is too high or a checkpoint stalls.","closure_criteria":"A rerun of M10.E passes M10.E-C04."},{"code":"M10E-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.E passes M10.E-C05."},{"code":"M10E-B5","meaning":"A task failed or closure was not reached.","closure_criteria":"A rerun of M10.E passes M10.E-C02, M10.E-C05."},{"code":"M10E-B6","meaning":"The run scope differs or a publish is ambiguous.","closure_criteria":"A rerun of M10.E passes M10.E-C05."},{"code":"M10E-B7","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.E passes M10.E-C05."},{"code":"M10E-B8","meaning":"The lane took more than 7200 s.","closure_criteria":"A rerun of M10.E passes M10.E-C05."}]},{"lane":"M10.F","topic":"burst","snapshot_name":"m10_f_burst_snapshot.json","title":"Burst","phase_id":"certification","depends_on":["M10.E"],"parallel_safe":false,"budget_seconds":5400,"required_handles":[],"source_lanes":["M10.A","M10.E"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.F-C01","title":"Baseline","expected_text":"Admits and emits per minute of E, with numerator and window.","codes":["M10F-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.F-C02","title":"Posture","expected_text":"A fresh run id; the durable checkpoint is proven by the report of WSP; the replica count of IG is pinned.","codes":["M10F-B6","M10F-B9"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.F-C03","title":"Load","expected_text":"Multiplier at least 3.0; window at least 15 minutes; admit ratio at least 0.995.","codes":["M10F-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.F-C04","title":"No drift","expected_text":"Ambiguity 0, no duplicate side effect, no fail-open.","codes":["M10F-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.F-C05","title":"Lag","expected_text":"At most 10 at closure; monotonic; within 5400 s.","codes":["M10F-B3","M10F-B4","M10F-B7","M10F-B8"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10F-B4","U2":"M10F-B6","U5":"M10F-B3","U7":"M10F-B8"},"blockers":[{"code":"M10F-B1","meaning":"The load is below its threshold.","closure_criteria":"A rerun of M10.F passes M10.F-C03."},{"code":"M10F-B2","meaning":"Semantics drifted under load.","closure_criteria":"A rerun of M10.F passes M10.F-C04."},{"code":"M10F-B3","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.F passes M10.F-C05."},{"code":"M10F-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.F passes M10.F-C05."},{"code":"M10F-B5","meaning":"The baseline is missing.","closure_criteria":"A rerun of M10.F passes M10.F-C01."},{"code":"M10F-B6","meaning":"The run scope differs.","closure_criteria":"A rerun of M10.F passes M10.F-C02."},{"code":"M10F-B7","meaning":"Lag is too high or a checkpoint goes back.","closure_criteria":"A rerun of M10.F passes M10.F-C05."},{"code":"M10F-B8","meaning":"The lane took more than 5400 s.","closure_criteria":"A rerun of M10.F passes M10.F-C05."},{"code":"M10F-B9","meaning":"A task failed.","closure_criteria":"A rerun of M10.F passes M10.F-C02."}]},{"lane":"M10.G","topic":"soak","snapshot_name":"m10_g_soak_snapshot.json","title":"Soak","phase_id":"certification","depends_on":["M10.F"],"parallel_safe":false,"budget_seconds":10800,"required_handles":["TD_LAG_SAMPLER"],"source_lanes":["M10.A","M10.E","M10.F","M9.G"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.G-C01","title":"Entry","expected_text":"E and F pass; the cost snapshot is not critical and younger than 24 hours; a fresh run id.","codes":["M10G-B4","M10G-B8"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.G-C02","title":"Duration","expected_text":"A sharded run of four outputs at representative posture, at least 90 minutes from first admit to terminal sample.","codes":["M10G-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.G-C03","title":"Samples","expected_text":"Every 5 minutes, none missing by more than 90 s.","codes":["M10G-B6"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.G-C04","title":"Stability window","expected_text":"Maximum lag at most 10 in the last 30 minutes.","codes":["M10G-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.G-C05","title":"Checkpoints","expected_text":"Monotonic; stall at most 10 minutes.","codes":["M10G-B3"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.G-C06","title":"No drift","expected_text":"Ambiguity 0, no fail-open, no side-effect drift; within 10800 s.","codes":["M10G-B5","M10G-B7","M10G-B8"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10G-B4","U5":"M10G-B7","U7":"M10G-B8"},"blockers":[{"code":"M10G-B1","meaning":"The soak is too short.","closure_criteria":"A rerun of M10.G passes M10.G-C02."},{"code":"M10G-B2","meaning":"Lag is too high in the stability window.","closure_criteria":"A rerun of M10.G passes M10.G-C04."},{"code":"M10G-B3","meaning":"A checkpoint stalls or goes back.","closure_criteria":"A rerun of M10.G passes M10.G-C05."},{"code":"M10G-B4","meaning":"A dependency does not pass.","closure_criteria":"A rerun of M10.G passes M10.G-C01."},{"code":"M10G-B5","meaning":"Semantics drifted.","closure_criteria":"A rerun of M10.G passes M10.G-C06."},{"code":"M10G-B6","meaning":"A sample is missing.","closure_criteria":"A rerun of M10.G passes M10.G-C03."},{"code":"M10G-B7","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.G passes M10.G-C06."},{"code":"M10G-B8","meaning":"Cost is critical or stale, or the lane took more than 10800 s.","closure_criteria":"A rerun of M10.G passes M10.G-C01, M10.G-C06."}]},{"lane":"M10.H","topic":"recovery","snapshot_name":"m10_h_recovery_snapshot.json","title":"Recovery","phase_id":"certification","depends_on":["M10.G"],"parallel_safe":false,"budget_seconds":7200,"required_handles":["SVC_IG","SVC_RTDL_CORE_IEG","SVC_DECISION_LANE_DF"],"source_lanes":["M10.A","M10.G"],"rerun_rule":"On a fresh platform_run_id.","state":"planned","checks":[{"id":"M10.H-C00","title":"Reporter native","expected_text":"The one-shot reporter exits 0 on the current definition and emits conformance, report and anchors.","codes":["M10H-B0"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.H-C01","title":"Restarts","expected_text":"A fresh run id under representative load; baseline captured; each target is restarted alone by stopping its task.","codes":["M10H-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.H-C02","title":"Recovery time","expected_text":"At most 300 s for each target.","codes":["M10H-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.H-C03","title":"After recovery","expected_text":"30 minutes with lag at most 10 and monotonic checkpoints.","codes":["M10H-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.H-C04","title":"Idempotency","expected_text":"Every emitted event is accounted for; events sent again are DUPLICATE with the same hash; actions, cases and audit idempotent; ambiguity 0; fail-open 0.","codes":["M10H-B3","M10H-B4","M10H-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U5":"M10H-B4","U7":"M10H-B5"},"blockers":[{"code":"M10H-B0","meaning":"The reporter does not close natively.","closure_criteria":"A rerun of M10.H passes M10.H-C00."},{"code":"M10H-B1","meaning":"A restart was not executed as pinned.","closure_criteria":"A rerun of M10.H passes M10.H-C01."},{"code":"M10H-B2","meaning":"Recovery took too long or lag did not settle.","closure_criteria":"A rerun of M10.H passes M10.H-C02, M10.H-C03."},{"code":"M10H-B3","meaning":"An event was lost or doubled.","closure_criteria":"A rerun of M10.H passes M10.H-C04."},{"code":"M10H-B4","meaning":"Evidence is missing.","closure_criteria":"A rerun of M10.H passes M10.H-C04."},{"code":"M10H-B5","meaning":"The lane took more than 7200 s.","closure_criteria":"A rerun of M10.H passes M10.H-C04."}]},{"lane":"M10.I","topic":"reproducibility","snapshot_name":"m10_i_reproducibility_snapshot.json","title":"Reproducibility","phase_id":"certification","depends_on":["M10.H"],"parallel_safe":false,"budget_seconds":5400,"required_handles":[],"source_lanes":["M10.A","M10.H"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"planned","checks":[{"id":"M10.I-C01","title":"Baseline","expected_text":"The closed run of H or a pinned clean run; all surfaces readable.","codes":["M10I-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.I-C02","title":"Second run","expected_text":"A fresh run id; the same oracle roots, load shape, authentication, image digest and registry digest; the same scenario_run_id.","codes":["M10I-B1","M10I-B3","M10I-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.I-C03","title":"Vectors","expected_text":"Duplicate and quarantine shares within 0.05, equal anchor keysets, publish ambiguous 0, fail-open 0, lag at most 10.","codes":["M10I-B5","M10I-B6","M10I-B7","M10I-B8","M10I-B9"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.I-C04","title":"Keyset source","expected_text":"obs/replay_anchors.json, not empty; no other surface.","codes":["M10I-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.I-C05","title":"Content","expected_text":"For the event ids of both runs: payload hashes, decisions and case outcomes identical.","codes":["M10I-B7"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U5":"M10I-B8","U7":"M10I-B9"},"blockers":[{"code":"M10I-B1","meaning":"The second run failed.","closure_criteria":"A rerun of M10.I passes M10.I-C02."},{"code":"M10I-B2","meaning":"The baseline is unreadable.","closure_criteria":"A rerun of M10.I passes M10.I-C01."},{"code":"M10I-B3","meaning":"A surface is missing.","closure_criteria":"A rerun of M10.I passes M10.I-C02."},{"code":"M10I-B4","meaning":"The profiles differ.","closure_criteria":"A rerun of M10.I passes M10.I-C02."},{"code":"M10I-B5","meaning":"The anchor keysets differ or are empty.","closure_criteria":"A rerun of M10.I passes M10.I-C03, M10.I-C04."},{"code":"M10I-B6","meaning":"A share is outside its tolerance.","closure_criteria":"A rerun of M10.I passes M10.I-C03."},{"code":"M10I-B7","meaning":"An invariant, lag or content differs.","closure_criteria":"A rerun of M10.I passes M10.I-C03, M10.I-C05."},{"code":"M10I-B8","meaning":"The snapshot could not be published.","closure_criteria":"A rerun of M10.I passes M10.I-C03."},{"code":"M10I-B9","meaning":"The lane took more than 5400 s.","closure_criteria":"A rerun of M10.I passes M10.I-C03."}]},{"lane":"M10.J","topic":"certification_verdict","snapshot_name":"m10_j_certification_verdict_snapshot.json","title":"Verdict","phase_id":"certification","depends_on":["M10.A","M10.B","M10.C","M10.D","M10.E","M10.F","M10.G","M10.H","M10.I"],"parallel_safe":false,"budget_seconds":1800,"required_handles":[],"source_lanes":["M10.A","M10.B","M10.C","M10.D","M10.E","M10.F","M10.G","M10.H","M10.I"],"rerun_rule":"The same lane with the same checks; a failed snapshot stays as a witness.","state":"planned","checks":[{"id":"M10.J-C01","title":"Sources","expected_text":"A to I readable and parsable.","codes":["M10J-B1","M10J-B2"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.J-C02","title":"Recomputed","expected_text":"Each overall_pass recomputes to true; blockers empty.","codes":["M10J-B3","M10J-B4"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.J-C03","title":"Families","expected_text":"Semantic B and C, drill D, scale E to H, reproducibility I complete; missing_refs empty.","codes":["M10J-B5"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]},{"id":"M10.J-C04","title":"Pure verdict","expected_text":"ADVANCE_CERTIFIED_DEV_MIN if and only if all of it is true, else HOLD_M10; no override input exists.","codes":["M10J-B6"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{"U1":"M10J-B1","U5":"M10J-B7","U7":"M10J-B8"},"blockers":[{"code":"M10J-B1","meaning":"A source is unreadable.","closure_criteria":"A rerun of M10.J passes M10.J-C01."},{"code":"M10J-B2","meaning":"A source does not parse.","closure_criteria":"A rerun of M10.J passes M10.J-C01."},{"code":"M10J-B3","meaning":"A source does not pass.","closure_criteria":"A rerun of M10.J passes M10.J-C02."},{"code":"M10J-B4","meaning":"A blocker is open.","closure_criteria":"A rerun of M10.J passes M10.J-C02."},{"code":"M10J-B5","meaning":"An evidence family is incomplete.","closure_criteria":"A rerun of M10.J passes M10.J-C03."},{"code":"M10J-B6","meaning":"The verdict could not be emitted as a pure function of its sources.","closure_criteria":"A rerun of M10.J passes M10.J-C04."},{"code":"M10J-B7","meaning":"The verdict could not be published.","closure_criteria":"A rerun of M10.J passes U-PUBLISH."},{"code":"M10J-B8","meaning":"The lane took more than 1800 s.","closure_criteria":"A rerun of M10.J passes U-BUDGET."}]},{"lane":"M10.K","topic":"post_cert_teardown_refresh","snapshot_name":"m10_k_post_cert_teardown_refresh_snapshot.json","title":"Teardown refresh","phase_id":"certification","depends_on":["M10.J"],"parallel_safe":false,"budget_seconds":4500,"required_handles":[],"source_lanes":["M10.J"],"rerun_rule":"Runs whatever J says.","state":"planned","checks":[{"id":"M10.K-C01","title":"Teardown again","expected_text":"M9.C to M9.H run on the current epoch; the refresh snapshot and the certified summary are published.","codes":["M10K-B1"],"severity":"BLOCKER","state":"planned","may_be_substrate":[]}],"universal_codes":{},"blockers":[{"code":"M10K-B1","meaning":"The teardown after certification does not pass; the verdict stands, the programme is not complete.","closure_criteria":"A rerun of M10.K passes M10.K-C01."}]}],"verdict":{"lane":"M10.J","predicates":[{"name":"thresholds_pinned","lanes":["M10.A0","M10.A"]},{"name":"semantic_green","lanes":["M10.B","M10.C"]},{"name":"incident_drill_fail_closed","lanes":["M10.D"]},{"name":"scale_green","lanes":["M10.E","M10.F","M10.G","M10.H"]},{"name":"reproducible","lanes":["M10.I"]}]},"dod":[{"item":"20-event shakedown run is green end to end","check_ids":["M10.B-C01","M10.B-C02","M10.B-C03","M10.B-C04"]},{"item":"200-event run is green end to end","check_ids":["M10.C-C01","M10.C-C02","M10.C-C03","M10.C-C04"]},{"item":"An incident drill is executed with fail-closed evidence","check_ids":["M10.D-C01","M10.D-C02","M10.D-C03","M10.D-C04","M10.D-C05"]},{"item":"Representative window passes on a contiguous event-time slice","check_ids":["M10.E-C01","M10.E-C02","M10.E-C03","M10.E-C04","M10.E-C05"]},{"item":"Burst passes at elevated ingest pressure without semantic drift","check_ids":["M10.F-C01","M10.F-C02","M10.F-C03","M10.F-C04","M10.F-C05"]},{"item":"Soak passes with stable lag and checkpoints","check_ids":["M10.G-C01","M10.G-C02","M10.G-C03","M10.G-C04","M10.G-C05","M10.G-C06"]},{"item":"Recovery passes after controlled restart under load with idempotent outcomes","check_ids":["M10.H-C00","M10.H-C01","M10.H-C02","M10.H-C03","M10.H-C04"]},{"item":"A second run is reproducible without semantic drift","check_ids":["M10.I-C01","M10.I-C02","M10.I-C03","M10.I-C04","M10.I-C05"]},{"item":"Thresholds are pinned before execution","check_ids":["M10.A0-C01","M10.A-C01","M10.A-C02","M10.A-C03","M10.A-C04"]},{"item":"Evidence bundle and verdict are complete","check_ids":["M10.J-C01","M10.J-C02","M10.J-C03","M10.J-C04","M10.K-C01"]}],"rollback":{"rule":"A failing lane is remediated and run again unchanged; scale lanes run again on a fresh run id; a threshold changes only by a new execution of A and a rerun of every dependent lane.","levels":[{"level":"L0","when":"One retry of a job after a transient error."},{"level":"L1","when":"Targeted cleanup of derived objects of the failed unit."},{"level":"L2","when":"A scale lane: a fresh platform_run_id."},{"level":"L4","when":"A contaminated epoch: rematerialise with A0."}]},"evidence_contract":[{"base":"exec","key_pattern":"m10_a0_rematerialisation_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.A0","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_a_threshold_matrix_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.A","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_b_semantic_20_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.B","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_c_semantic_200_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.C","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_d_incident_drill_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.D","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_e_window_scale_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.E","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_f_burst_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.F","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_g_soak_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.G","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_h_recovery_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.H","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_i_reproducibility_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.I","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_j_certification_verdict_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.J","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_k_post_cert_teardown_refresh_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10.K","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/m10_*_snapshot.json","schema":"lane_snapshot.v1","required":true,"class":"G","writer":"M10","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/injection_manifest.json","schema":"injection_manifest.v1","required":true,"class":"M","writer":"M10.D","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/drills/*.json","schema":"drill_record.v1","required":true,"class":"G","writer":"M10.D","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/window_manifest.json","schema":"window_manifest.v1","required":true,"class":"M","writer":"M10.E","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/m10_g_observation_series.json","schema":"observation_series.v1","required":true,"class":"T","writer":"lag-sampler","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/m10_h_observation_series.json","schema":"observation_series.v1","required":true,"class":"T","writer":"lag-sampler","phase_id":"certification","state":"planned"},{"base":"run","key_pattern":"m10/m10_h_restart_injection.json","schema":"restart_injection.v1","required":true,"class":"M","writer":"M10.H","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_j_source_matrix_snapshot.json","schema":"source_matrix_snapshot.v1","required":true,"class":"G","writer":"M10.J","phase_id":"certification","state":"planned"},{"base":"exec","key_pattern":"m10_certification_bundle_index.json","schema":"bundle_index.v1","required":true,"class":"M","writer":"M10.J","phase_id":"certification","state":"planned"}],"capabilities":{"authority_handles":{"lanes":["M10.A"]},"identity_iam":{"lanes":["M10.A0"]},"network":{"lanes":["M10.A0"]},"data_stores":{"lanes":["M10.A0"]},"messaging":{"lanes":["M10.A0"]},"secrets":{"lanes":["M10.A0"]},"observability_evidence":{"lanes":["M10.B","M10.C","M10.J"]},"rollback_rerun":{"lanes":["M10.H","M10.I"]},"teardown":{"lanes":["M10.K"]},"budget":{"lanes":["M10.A","M10.G","M10.K"]}},"required_decisions":[{"key":"threshold_matrix","text":"Every threshold and budget of the threshold matrix","handles":[],"type":{"kind":"digest","form":"hex64"}},{"key":"drill_type","text":"Drill type","handles":[],"type":{"kind":"text","form":"[a-z][a-z0-9_]{0,63}"}},{"key":"recovery_targets","text":"Recovery targets","handles":["SVC_IG","SVC_RTDL_CORE_IEG","SVC_DECISION_LANE_DF"],"type":{"kind":"handles"},"compared_with":"handles_registry"},{"key":"replica_posture","text":"Replica posture per lane","handles":[],"type":{"kind":"lists","members":["single","scaled"]}},{"key":"comparator_tolerances","text":"Tolerances of the comparator","handles":[],"type":{"kind":"digest","form":"hex64"}},{"key":"reproducibility_baseline","text":"Baseline run of the reproducibility lane","handles":[],"type":{"kind":"text","form":"platform_[0-9]{8}T[0-9]{6}Z(?:_[0-9]{2})?"}}]}');

// actions/lib/definition/universal-checks.json
var universal_checks_default = JSON.parse('{"schema":"fp.universal_checks.v1","checks":[{"id":"U-ENTRY","title":"Sources","expected_text":"Each declared source snapshot is readable by exact key and version, parses, has overall_pass true and no blocker, and its digest equals the index.","codes":["U1"],"severity":"BLOCKER"},{"id":"U-SCOPE","title":"Run scope","expected_text":"The run id and the chain of execution ids are identical in all sources and equal to the active run.","codes":["U2"],"severity":"BLOCKER"},{"id":"U-HANDLES","title":"Handles","expected_text":"Every handle that the lane reads is declared, concrete and of one origin.","codes":["U3"],"severity":"BLOCKER"},{"id":"U-FRESH","title":"Epoch","expected_text":"Cluster id, database resource id, image digest and task definition revisions of the sources equal the live ones.","codes":["U8"],"severity":"BLOCKER"},{"id":"U-RUNTIME","title":"Task definitions","expected_text":"Before a task or service starts: no stub command, the image is the pinned digest, required environment and secret names are present.","codes":["U8"],"severity":"BLOCKER"},{"id":"U-SECRET","title":"No secret","expected_text":"The artifact holds nothing shaped like a credential.","codes":["U6"],"severity":"BLOCKER"},{"id":"U-PUBLISH","title":"Publication","expected_text":"The artifact is schema-valid, written create-only, read back by version id, and its digest is equal.","codes":["U4","U5"],"severity":"BLOCKER"},{"id":"U-BUDGET","title":"Budget","expected_text":"Elapsed time is within the budget of the lane, and start, end and elapsed time are recorded.","codes":["U7"],"severity":"BLOCKER"}],"codes":[{"code":"U1","meaning":"A source snapshot is missing, unreadable or does not pass.","closure_criteria":"Run the source lane again until it passes; then a rerun of this lane passes U-ENTRY."},{"code":"U2","meaning":"The run scope differs or is absent.","closure_criteria":"Start from sources of the active run; a rerun of this lane passes U-SCOPE."},{"code":"U3","meaning":"A handle is undeclared, unresolved or has two origins.","closure_criteria":"Give it one concrete value at its origin; a rerun of this lane passes U-HANDLES."},{"code":"U4","meaning":"The artifact is not schema-valid.","closure_criteria":"Mend the lane that wrote it; a rerun passes U-PUBLISH."},{"code":"U5","meaning":"The artifact could not be written, or reads back as other bytes.","closure_criteria":"Restore the evidence store; a rerun of this lane passes U-PUBLISH."},{"code":"U6","meaning":"The artifact holds something shaped like a credential.","closure_criteria":"Remove it at its source and rotate it; a rerun of this lane passes U-SECRET."},{"code":"U7","meaning":"The lane took longer than its budget.","closure_criteria":"A rerun of this lane within its budget, or a waiver where 02, section 6.4, allows one."},{"code":"U8","meaning":"The basis is stale, or a task definition is a stub or mutable.","closure_criteria":"Run the stale sources again on the live epoch; a rerun of this lane passes U-FRESH and U-RUNTIME."}]}');

// actions/lib/definition/phase-definition.ts
var DOCUMENTS = [phase_default, phase_default2, phase_default3, phase_default4, phase_default5, phase_default6, phase_default7, phase_default8, phase_default9, phase_default10, phase_default11];
var parsed = /* @__PURE__ */ new Map();
var phaseDefinitions = () => DOCUMENTS.map(({ plan_phase }) => loadPhaseDefinition(plan_phase));
var universalChecks = UniversalChecksV1$evidence_schemas_src_generated_universal_checks_v1.parse(universal_checks_default);
function loadPhaseDefinition(planPhase) {
  const known3 = parsed.get(planPhase);
  if (known3 !== void 0) return known3;
  const document = DOCUMENTS.find(({ plan_phase }) => plan_phase === planPhase);
  if (document === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_UNKNOWN", JSON.stringify(planPhase.slice(0, 32)));
  const definition = PhaseDefinitionV1$evidence_schemas_src_generated_phase_definition_v1.parse(document);
  parsed.set(planPhase, definition);
  return definition;
}
var comparedBy = (check) => COMPARED.get(check) ?? [];
var COMPARED = Map.groupBy(
  DOCUMENTS.flatMap(
    ({ plan_phase, required_decisions }) => required_decisions.flatMap(
      (decision2) => "compared_by" in decision2 && decision2.compared_by !== void 0 ? [{ phase: plan_phase, key: decision2.key, ...decision2.compared_by }] : []
    )
  ),
  ({ check }) => check
);
function getLaneDefinition(laneId) {
  const definition = loadPhaseDefinition(laneId.split(".")[0] ?? "");
  const found = definition.lanes.find(({ lane: lane2 }) => lane2 === laneId);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LANE_UNKNOWN", JSON.stringify(laneId.slice(0, 32)));
  return found;
}
function definitionSha256(planPhase) {
  const known3 = digests.get(planPhase);
  if (known3 !== void 0) return known3;
  const digest = digestOf$evidence_schemas_src_digest(loadPhaseDefinition(planPhase));
  digests.set(planPhase, digest);
  return digest;
}
var digests = /* @__PURE__ */ new Map();
function restOf(check, { substrate, onGitHub = false }) {
  const told = check.told_by === "github" && onGitHub;
  if (!told && check.may_be_substrate.some((name) => name === substrate)) {
    return { outcome: "not_applicable", reason: check.substrate_reason ?? "cannot exist here" };
  }
  return check.state === "built" ? void 0 : { outcome: "planned", reason: "not built" };
}
var isFactless = ({ checks }, place) => checks.every((one) => restOf(one, place)?.outcome === "not_applicable");
var owedEvidence = ({ lanes, evidence_contract }, place) => evidence_contract.filter(({ state, required, writer, key_pattern }) => {
  if (state !== "built" || !required) return false;
  const lane2 = lanes.find((one) => one.lane === writer);
  return lane2 === void 0 || lane2.snapshot_name === key_pattern || !isFactless(lane2, place);
});
function requiredHandles(lane2, substrate) {
  const required = lane2.required_handles;
  if (typeof required === "string")
    return isClosureLane$evidence_schemas_src_handles(required) ? closureSet$evidence_schemas_src_handles(required, substrate) : unknown(required);
  const keys = required.map((key) => isHandleKey$evidence_schemas_src_handles(key) ? key : unknown(key));
  return keys.filter((key) => findHandleAbsence$evidence_schemas_src_handles(key, substrate) === void 0);
}
var universalCode = (lane2, code) => lane2.universal_codes[code] ?? `${lane2.lane.replace(".", "")}-${code}`;
function getBlocker(lane2, code) {
  const own = lane2.blockers.find((blocker) => blocker.code === code);
  if (own !== void 0) return own;
  const shared = universalChecks.codes.find((entry2) => code === `${lane2.lane.replace(".", "")}-${entry2.code}`);
  if (shared !== void 0) return { ...shared, code };
  throw new PlatformError$evidence_schemas_src_platform_error("E_BLOCKER_CODE_UNKNOWN", `${lane2.lane} has no ${JSON.stringify(code.slice(0, 32))}`);
}
function unknown(key) {
  throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", `${key} is not in the registry`);
}

// actions/lib/run/handover.ts
var text = (value) => typeof value === "string" && value !== "" ? { value } : void 0;
var anyText = (value) => typeof value === "string" ? { value } : void 0;
var form = (pattern) => (value) => typeof value === "string" && pattern.test(value) ? { value } : void 0;
var count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? { value } : void 0;
var flag = (value) => typeof value === "boolean" ? { value } : void 0;
var oneOf = (...names) => (value) => names.includes(value) ? { value } : void 0;
var nullable = (member2) => (value) => value === null ? { value: null } : member2(value);
var optional = (member2) => (value) => value === void 0 ? { value: void 0 } : member2(value);
var either = (first, second) => (value) => first(value) ?? second(value);
var matching = (is) => (value) => is(value) ? { value } : void 0;
function list(member2) {
  return (value) => {
    if (!Array.isArray(value)) return void 0;
    const values = [];
    for (const one of value) {
      const read = member2(one);
      if (read === void 0) return void 0;
      values.push(read.value);
    }
    return { value: values };
  };
}
function byName(member2) {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const read = {};
    for (const [name, one] of Object.entries(value)) {
      const found = member2(one);
      if (found === void 0) return void 0;
      read[name] = found.value;
    }
    return { value: read };
  };
}
function record(members) {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
    const values = {};
    for (const [name, member2] of Object.entries(members)) {
      const read = member2(Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0);
      if (read === void 0) return void 0;
      if (read.value !== void 0) values[name] = read.value;
    }
    return { value: values };
  };
}
function closed(members) {
  const open = record(members);
  return (value) => hasUnknown(members, value) ? void 0 : open(value);
}
var hasUnknown = (members, value) => typeof value === "object" && value !== null && Object.keys(value).some((name) => !Object.hasOwn(members, name));
function handoverOf(lane2, members) {
  const names = Object.keys(members);
  const faultsIn = (handed) => [
    ...names.filter((name) => record({ [name]: members[name] ?? text })(handed) === void 0).map((name) => `no usable ${name}`),
    ...hasUnknown(members, handed) ? ["a member that this lane does not hand over"] : []
  ];
  const read = closed(members);
  return {
    lane: lane2,
    names,
    faults: (payload) => faultsIn(handedIn(payload)),
    parse: (payload) => {
      const handed = read(handedIn(payload));
      if (handed !== void 0) return handed.value;
      const faults = faultsIn(handedIn(payload));
      throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", `${lane2}: ${faults.join(", ") || "no record"}`);
    }
  };
}
function handedIn(payload) {
  if (typeof payload !== "object" || payload === null || !Object.hasOwn(payload, "profile")) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([name]) => name !== "profile"));
}

// actions/lib/handovers/shared.ts
var OUTCOME = oneOf("pass", "fail", "planned", "not_applicable");
var verdictHandover = (lane2) => handoverOf(lane2, {
  verdict: text,
  lanes: byName(OUTCOME),
  planned_lanes: list(text),
  predicates: byName(OUTCOME)
});
var planeHandover = (lane2) => handoverOf(lane2, { lanes: byName(OUTCOME), planned_lanes: list(text) });
var HANDLE_ROW = closed({
  key: matching((value) => typeof value === "string" && isHandleKey$evidence_schemas_src_handles(value)),
  scope: oneOf("const", "core", "confluent", "demo", "ci", "run"),
  origin: oneOf(
    "literal",
    "tf:core",
    "tf:confluent",
    "tf:demo",
    "operator-input",
    "operator-secret",
    "runtime",
    "derived"
  ),
  resolved: flag,
  placeholder: flag,
  value_or_locator: nullable(text)
});
var closureHandover = (lane2) => handoverOf(lane2, { rows: list(HANDLE_ROW), unresolved_count: count });

// actions/lib/handovers/m6.ts
var reply = closed({
  status: count,
  health: optional(oneOf("GREEN", "AMBER", "RED")),
  error: optional(text),
  quarantine_ref: optional(text)
});
var demanded = (value) => text(value) ?? byName(matching(isPresent))(value);
var isPresent = (value) => value !== void 0 && value !== null;
var demand = closed({
  status: count,
  health: optional(demanded),
  error: optional(demanded),
  quarantine_ref: optional(demanded)
});
var REFUSAL = "ENVELOPE_UNIDENTIFIABLE";
var declaredRefusals = (replies) => replies.flatMap(
  ({ error: error2, quarantine_ref: ref2 }) => error2 === REFUSAL && ref2 !== void 0 ? [{ reason: error2, count: 1, ref: ref2 }] : []
);
var READINESS = {
  auth_header: text,
  matrix: list(closed({ case: text, expected: demand, observed: reply })),
  key_version: count,
  /** Refusals that were provoked on purpose: the closure of the run counts them as declared. */
  declared_refusals: list(closed({ reason: text, count, ref: text }))
};
var igReadinessHandover = handoverOf("M6.B", READINESS);
var igReadinessMembers = record(READINESS);
var PROBE_TYPE = "platform_probe";
var ingressClosureHandover = closureHandover("M6.A");
var ingestSmokeHandover = handoverOf("M6.C", {
  smoke: closed({ event_id: text, topic: text, partition: count, offset: count, receipt_ref: text }),
  watermarks_before: byName(list(closed({ partition: count, high: count })))
});
var srReadyHandover = handoverOf("M6.D", {
  task_arn: text,
  ready_ref: closed({ topic: text, partition: count, offset: count, message_id: text }),
  gates: list(closed({ gate_id: text, status: text }))
});
var streamLaunchHandover = handoverOf("M6.E", {
  task_arn: text,
  exit_code: count,
  stop_reason: text,
  ready_runs: list(closed({ sequence: count, status: text }))
});
var wspSummaryHandover = handoverOf("M6.F", {
  totals: byName(count),
  retries: byName(count),
  effective_eps: count,
  timing: closed({ ended_at_utc: text })
});
var PLACES = list(closed({ topic: text, partition: count, first: count, last: count, admitted: count }));
var ingestCommitHandover = handoverOf("M6.G", {
  counts_by_decision: byName(count),
  objects: closed({ receipts: count, segments: count, bytes: count, quarantine_records: count }),
  partitions: PLACES
});
var ingestPlacesMembers = record({ partitions: PLACES });
var ingressVerdictHandover = verdictHandover("M6.H");
var m6EntryGateHandover = handoverOf("M6.I", { entry_gate: oneOf("OPEN") });

// actions/lib/run/execution.ts
function executionPlace(env, phase, executionId) {
  const family = phase === "M1" ? "packaging" : phase === "M2" ? "substrate" : "run_control";
  return { family, env, execution_id: executionId };
}
function phaseOf(executionId) {
  const name = executionId.slice(0, executionId.indexOf("_")).toUpperCase();
  const phase = PLAN_PHASES.find((one) => one === name);
  if (phase === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_UNKNOWN", JSON.stringify(executionId.slice(0, 32)));
  return phase;
}
var executionIdAt = (phase, atUtc) => `${phase.toLowerCase()}_${atUtc.slice(0, 19).replace(/[-:]/g, "")}Z`;

// actions/lib/handovers/m3.ts
var hex = (length) => (value) => typeof value === "string" && value.length === length && /^[0-9a-f]+$/.test(value) ? { value } : void 0;
var runIdHandover = handoverOf("M3.B", {
  candidate_platform_run_id: text,
  final_platform_run_id: text,
  collision_attempts: count,
  collision_detected: flag,
  scenario_equivalence: closed({ input: text, fields: text, canonicalization: text, derivation: text })
});
var pinnedDigestsHandover = handoverOf("M3.C", {
  config_digest_algo: text,
  config_digest: hex(64),
  scenario_config_digest: hex(64),
  run_config_digest: hex(64),
  run_equivalence_key: hex(64),
  scenario_run_id: hex(32),
  image_digest: text
});
var runPinningClosureHandover = closureHandover("M3.A");
var manifestHandover = handoverOf("M3.D", { mirrored: count });
var scopeExportHandover = handoverOf("M3.E", { families: count });
var runPinningVerdictHandover = verdictHandover("M3.F");
var m3EntryGateHandover = handoverOf("M3.G", { entry_gate: oneOf("OPEN") });

// actions/lib/run/run-scope.ts
async function findRunId(session, ledger) {
  const ref2 = findSnapshotRef(ledger, "M3.B");
  if (ref2 === void 0) return void 0;
  const { overall_pass: minted, payload } = await readSnapshot(session.evidence, ref2);
  return minted ? runIdHandover.parse(payload).final_platform_run_id : void 0;
}
var BEFORE_ANY_RUN = /* @__PURE__ */ new Set(["M0", "M1", "M2"]);
var UP_TO_THE_MINT = /* @__PURE__ */ new Set(["M3.A", "M3.B"]);
var precedesTheRun = (phase, lane2) => BEFORE_ANY_RUN.has(phase) || UP_TO_THE_MINT.has(lane2);

// actions/lib/run/failure-record.ts
function failureRecordKey({ substrate, executionId, attempt }, lane2) {
  const place = executionPlace(substrate, phaseOf(executionId), executionId);
  return evidenceKey$evidence_schemas_src_evidence_key(place, `failure_record_${lane2.toLowerCase().replace(".", "_")}_${attempt}.json`);
}
function documentKeys({ substrate, executionId, attempt }, lane2) {
  const phase = phaseOf(executionId);
  const { lanes, evidence_contract } = loadPhaseDefinition(phase);
  const snapshot = lanes.find((one) => one.lane === lane2)?.snapshot_name;
  return evidence_contract.filter(({ base, writer, key_pattern }) => base === "exec" && writer === lane2 && key_pattern !== snapshot).map(({ key_pattern }) => evidenceKey$evidence_schemas_src_evidence_key(executionPlace(substrate, phase, executionId), key_pattern, { attempt }));
}
var P7_LANE = "M6.G";
var comesAfterP7 = (phase) => PLAN_PHASES.indexOf(phase) > PLAN_PHASES.indexOf("M6");
var PARTIALS_MAX = 20;
var placesRef = ({ phases }, phase) => comesAfterP7(phase) ? phases.M6.lanes[P7_LANE]?.snapshot : void 0;
function offsetsIn(payload) {
  const read = ingestPlacesMembers(payload);
  if (read === void 0 || read.value.partitions.length === 0) return void 0;
  return read.value.partitions.map(({ topic, partition, first, last }) => ({
    ...{ topic, partition },
    start_offset: first,
    end_offset: last
  }));
}
var logsOf = ({ repository, run_id, run_attempt }) => /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9]+$/.test(run_id) ? `${repository}/actions/runs/${run_id}/attempts/${run_attempt}` : void 0;
var rollbackOf = (code) => Object.hasOwn(codeTable$evidence_schemas_src_platform_error, code) && codeTable$evidence_schemas_src_platform_error[code].retry ? "L0" : void 0;
var attemptAt = (where, lane2, { untilUtc, left, offsets }) => ({
  ...where,
  executionId: lane2.executionId ?? "",
  attempt: lane2.attempt,
  ci: lane2.startedBy ?? NOBODY,
  startedAtUtc: lane2.startedAtUtc ?? untilUtc,
  untilUtc,
  left,
  offsets
});
var NOBODY = { repository: "", workflow: "", workflow_sha: "", run_id: "", run_attempt: 0, job: "", actor: "" };
function failureRecordFaults(record2, started) {
  const { phase, lane: lane2, substrate, executionId, attempt, ci } = started;
  const due = {
    substrate,
    plan_phase: phase,
    phase_id: loadPhaseDefinition(phase).phase_ids[0] ?? "pre-P(-1)",
    lane: lane2,
    execution_id: executionId,
    attempt,
    stage: lane2,
    ci,
    partials: started.left,
    // What nobody read is null; a process that breaks may not be able to read the offsets that others can.
    offsets_so_far: record2.offsets_so_far === null ? null : started.offsets ?? null,
    logs_ref: logsOf(ci) ?? null,
    rollback_level: rollbackOf(record2.error_class) ?? null,
    ...precedesTheRun(phase, lane2) ? { platform_run_id: "N/A" } : {}
  };
  const said = { ...record2 };
  const other = Object.entries(due).filter(([name, value]) => canonicalJson$evidence_schemas_src_canonical_json(said[name]) !== canonicalJson$evidence_schemas_src_canonical_json(value));
  const { written_at_utc: at, error_class: code, reason } = record2;
  return [
    ...other.map(([name]) => `says another ${name} than the attempt that was started`),
    ...started.startedAtUtc <= at && at <= started.untilUtc ? [] : ["was not written while its attempt ran"],
    ...code === "BUG" || Object.hasOwn(codeTable$evidence_schemas_src_platform_error, code) ? [] : [`says ${code}, which is no code`],
    ...code === "BUG" || reason.startsWith(code) ? [] : ["gives another reason than its code"],
    ...code !== "E_LANE_LOST" || reason === lostReason(started) ? [] : ["gives another reason than its end"]
  ];
}
var lostText = ({ lane: lane2, attempt }) => `${lane2} attempt ${attempt} ended without a snapshot`;
var lostReason = (started) => `E_LANE_LOST: ${lostText(started)}`;

// actions/lib/bundle/packed-files.ts
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
var PACKED = ".bundle.zst";
var PACKED_BYTES_MAX = 8 * 1024 * 1024;
var UNPACKED_BYTES_MAX = 24 * 1024 * 1024;
var HEADER_BOUNDS = { bytesMax: 4 * 1024 * 1024, depthMax: 3, valuesMax: 2e5 };
var UNPACKING = {
  maxOutputLength: UNPACKED_BYTES_MAX,
  chunkSize: UNPACKED_BYTES_MAX,
  rejectGarbageAfterEnd: true,
  params: { [constants.ZSTD_d_windowLogMax]: 25 }
};
var NEWLINE = 10;
function packedFiles(bytes) {
  const unpacked = unpackedFiles(bytes);
  if ("fault" in unpacked)
    return {
      list: () => ({ files: [], refused: [{ path: PACKED, what: unpacked.fault }] }),
      read: () => unpacked
    };
  return {
    list: () => ({ files: unpacked.listed, refused: [] }),
    read: (path, bytesMax) => {
      const found = unpacked.contents.get(path);
      if (found === void 0) return { fault: "is missing" };
      return found.length > bytesMax ? { fault: `has ${found.length} bytes, at most ${bytesMax} can be` } : { bytes: found };
    }
  };
}
function unpackedFiles(bytes) {
  if (bytes.length > PACKED_BYTES_MAX)
    return { fault: `has ${bytes.length} bytes, at most ${PACKED_BYTES_MAX} can be` };
  let whole;
  try {
    whole = zstdDecompressSync(bytes, UNPACKING);
  } catch {
    return { fault: `cannot be unpacked to at most ${UNPACKED_BYTES_MAX} bytes` };
  }
  const end = whole.indexOf(NEWLINE);
  const header = end < 0 ? { fault: "has no list of files" } : readJson$evidence_schemas_src_strict_json(whole.subarray(0, end), HEADER_BOUNDS);
  if ("fault" in header) return header;
  if (!isListing(header.value)) return { fault: "has no list of files" };
  const contents = /* @__PURE__ */ new Map();
  let at = end + 1;
  for (const { path, size } of header.value) {
    contents.set(path, whole.subarray(at, at + size));
    at += size;
  }
  if (at !== whole.length || contents.size !== header.value.length)
    return { fault: "does not hold what its list says" };
  return { listed: header.value, contents };
}
var isListing = (value) => Array.isArray(value) && value.every(
  (one) => typeof one?.path === "string" && Number.isSafeInteger(one.size) && (one.size ?? -1) >= 0
);

// actions/lib/posture/declared-tasks.ts
var rolesOf = ({ taskRole, executionRole }) => ({
  task_role: taskRole === null ? null : roleNameOf(taskRole),
  execution_role: executionRole === null ? null : roleNameOf(executionRole)
});
var roleNameOf = (arn) => arn.slice(arn.lastIndexOf("/") + 1);
async function getDeclaredTask(posture, name) {
  const found = await posture.findTaskDefinition(name);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_DEFINITION_UNKNOWN", name);
  return found;
}

// actions/lib/run/pinned-digests.ts
async function pinnedDigests(context) {
  const pinned = pinnedDigestsHandover.parse((await context.source("M3.C")).payload);
  return {
    configDigest: pinned.config_digest,
    scenarioConfigDigest: pinned.scenario_config_digest,
    runConfigDigest: pinned.run_config_digest,
    runEquivalenceKey: pinned.run_equivalence_key,
    scenarioRunId: pinned.scenario_run_id
  };
}

// actions/lib/platform/stack.ts
import { readFile } from "node:fs/promises";

// other-part:evidence-schemas/src/generated/stack_description.v1.ts
import { StackDescriptionV1$evidence_schemas_src_generated_stack_description_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/topic_catalog.v1.ts
import { TopicCatalogV1$evidence_schemas_src_generated_topic_catalog_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/open.ts
import { openObjectStore$runtime_src_substrate_object_store_open } from "./substrate.mjs";

// other-part:evidence-schemas/src/generated/demo_manifest.v1.ts
import { DemoManifestV1$evidence_schemas_src_generated_demo_manifest_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";
import { replaceEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";
import { systemClock$runtime_src_kernel_clock } from "./substrate.mjs";
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/lib/terraform/runner.ts
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// actions/lib/terraform/answer.ts
var COMPLAINT_MAX = 300;
function reasonIn({ complaint }) {
  const said = /Error: ([^\n]+)/.exec(complaint)?.[1] ?? complaint.split("\n").find((line) => line.trim() !== "");
  return (said ?? "Terraform said nothing").trim().slice(0, COMPLAINT_MAX);
}
function requireAnswer(what, answer) {
  if (answer.status === 0) return answer;
  throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `${what} ended with ${answer.status}: ${reasonIn(answer)}`);
}

// actions/lib/terraform/runner.ts
var STACK = "cdk.tf.json";
var LOCK = ".terraform.lock.hcl";
var COMMAND_MS_MAX = 9e5;
var OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
var COLOURLESS = ["-input=false", "-no-color"];
function stackText(folder) {
  const file = join(folder, STACK);
  if (!existsSync(file)) throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `${file} is not there`);
  return readFileSync(file, "utf8");
}
var synthesisedSha256 = (folder) => sha256Hex$evidence_schemas_src_digest(stackText(folder));
function openTerraform({ folder, environment, plugins }) {
  const run = (args, values = {}) => terraform([`-chdir=${folder}`, ...args], { ...environment, ...values, CHECKPOINT_DISABLE: "1" });
  return {
    folder,
    run,
    init: () => {
      const locked = existsSync(join(folder, LOCK)) ? ["-lockfile=readonly"] : [];
      return run(["init", ...COLOURLESS, ...locked, ...plugins === void 0 ? [] : [`-plugin-dir=${plugins}`]]);
    },
    plan: (file, options = ["-lock-timeout=5m"], values = {}) => run(["plan", ...COLOURLESS, "-detailed-exitcode", `-out=${file}`, ...options], values),
    apply: (file, values = {}) => run(["apply", ...COLOURLESS, "-lock-timeout=5m", file], values),
    show: async (file) => {
      const shown = await run(["show", "-json", ...file === void 0 ? [] : [file]]);
      if (shown.status !== 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `show: ${reasonIn(shown)}`);
      return parseJson$evidence_schemas_src_strict_json(shown.text, "E_TERRAFORM_UNREADABLE", file ?? "the state");
    }
  };
}
function terraform(args, env) {
  const { promise, resolve } = Promise.withResolvers();
  const child = spawn("terraform", args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: COMMAND_MS_MAX });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text2) => {
      if (said[name].length < OUTPUT_BYTES_MAX) said[name] += text2;
    });
  }
  child.once("error", (error2) => resolve({ status: null, text: "", complaint: error2.message }));
  child.once("close", (status) => resolve({ status, text: said.stdout, complaint: said.stderr }));
  return promise;
}

// actions/lib/terraform/state.ts
var resourcesOf = ({ values }, type) => (values?.root_module.resources ?? []).filter((one) => one.type === type && one.mode !== "data");
function outputOf({ values }, name) {
  const output = values?.outputs?.[name];
  if (output === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `the state has no output ${name}`);
  if (output.sensitive) throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", `the output ${name} is a secret`);
  return output.value;
}
var resourcesIn = (text2) => pulled(text2).length;
var namedResourcesIn = (text2) => pulled(text2).flatMap(
  ({ mode, type, name, instances = [] }) => mode === "data" ? [] : instances.map(({ index_key: index, attributes }) => ({
    address: `${type}.${name}${index === void 0 ? "" : `[${JSON.stringify(index)}]`}`,
    id: typeof attributes?.id === "string" && attributes.id !== "" ? attributes.id : "none"
  }))
);
function pulled(text2) {
  if (text2.trim() === "") return [];
  const { resources } = parseJson$evidence_schemas_src_strict_json(text2, "E_TERRAFORM_UNREADABLE", "the state");
  const isList = Array.isArray(resources);
  if (resources === void 0 || !isList)
    throw new PlatformError$evidence_schemas_src_platform_error("E_TERRAFORM_UNREADABLE", "the state lists no resources");
  return resources;
}

// actions/lib/platform/demo-manifest.ts
var manifestKeyOf = ({ stack_url }) => stack_url.slice("manifest:".length);
var demoRunIdOf = (key) => key.split("/").at(-2) ?? "";
function demoManifestOf(state, { config, synthesisedSha256: synthesised, atUtc }) {
  const output = (name) => outputOf(state, name);
  const { task_definitions: definitions, ...run } = output("manifest");
  const values = (type) => resourcesOf(state, type).map((one) => one.values);
  return DemoManifestV1$evidence_schemas_src_generated_demo_manifest_v1.parse({
    schema: "fp.demo_manifest.v1",
    substrate: config.substrate,
    account_id: config.account_id,
    demo_run_id: demoRunIdOf(manifestKeyOf(config)),
    platform_run_id: run.platform_run_id,
    written_at_utc: atUtc,
    synthesised_sha256: synthesised,
    image_digest: run.image_digest,
    expires_at: run.expires_at,
    cluster: { name: output("ECS_CLUSTER_NAME"), arn: values("aws_ecs_cluster")[0]?.arn },
    network: {
      vpc_id: output("VPC_ID"),
      subnet_ids_public: output("SUBNET_IDS_PUBLIC"),
      security_group_id_app: output("SECURITY_GROUP_ID_APP"),
      security_group_id_db: output("SECURITY_GROUP_ID_DB"),
      discovery_namespace: output("SERVICE_DISCOVERY_NAMESPACE")
    },
    database: {
      instance_id: values("aws_db_instance")[0]?.identifier,
      endpoint: output("RDS_ENDPOINT"),
      resource_id: output("DB_RESOURCE_ID")
    },
    services: values("aws_ecs_service").map(({ name, task_definition }) => ({ service: String(name), task_definition })).sort((one, other) => one.service < other.service ? -1 : 1),
    task_definitions: Object.entries(definitions ?? {}).map(([family, arn]) => ({ family, arn })).sort((one, other) => one.family < other.family ? -1 : 1),
    parameter_paths: values("aws_ssm_parameter").map(({ name }) => String(name)).sort()
  });
}
async function publishDemoManifest({ store, clock }, config, terraform2) {
  const synthesised = synthesisedSha256(terraform2.folder);
  const state = await terraform2.show();
  const manifest = demoManifestOf(state, { config, synthesisedSha256: synthesised, atUtc: nowUtc$runtime_src_kernel_clock(clock) });
  const [key, target] = [manifestKeyOf(config), { store, bucket: config.buckets.evidence }];
  try {
    return { key, manifest, stored: await createEvidence$runtime_src_evidence_write(target, key, DemoManifestV1$evidence_schemas_src_generated_demo_manifest_v1, manifest) };
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_EVIDENCE_CONFLICT")) throw error2;
    const present = await readDemoManifest(store, config);
    if (digestOf$evidence_schemas_src_digest({ ...present, written_at_utc: "" }) !== digestOf$evidence_schemas_src_digest({ ...manifest, written_at_utc: "" })) throw error2;
    return { key, manifest: present, stored: await store.get(target.bucket, key) };
  }
}
async function readDemoManifest(store, config) {
  const key = manifestKeyOf(config);
  const { body } = await store.get(config.buckets.evidence, key);
  const manifest = parsed2(body, key);
  const own = { substrate: config.substrate, account_id: config.account_id, demo_run_id: demoRunIdOf(key) };
  const foreign = Object.keys(own).filter((name) => manifest[name] !== own[name]);
  if (foreign.length === 0) return manifest;
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `${key} is of another ${foreign.join(", ")}`);
}
function parsed2(body, key) {
  try {
    return DemoManifestV1$evidence_schemas_src_generated_demo_manifest_v1.parse(parseJson$evidence_schemas_src_strict_json(body, "E_SCHEMA_INVALID", key));
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_SCHEMA_INVALID")) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `${key}: ${error2.message}`, { cause: error2 });
  }
}

// actions/lib/platform/stack.ts
function stackFileOf(config) {
  if (config.substrate === "embedded") return config.stack_url.slice("file:".length);
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_ABSENT", `${config.substrate} has no embedded stack`);
}
async function findStack(config) {
  if (config.substrate === "embedded") return findEmbeddedStack(config);
  try {
    return await readDemoManifest(openObjectStore$runtime_src_substrate_object_store_open(config.object_store_url), config);
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error2;
  }
}
var getStack = async (config) => await findStack(config) ?? noStack();
async function findEmbeddedStack(config) {
  try {
    return StackDescriptionV1$evidence_schemas_src_generated_stack_description_v1.parse(
      parseJson$evidence_schemas_src_strict_json(await readFile(stackFileOf(config), "utf8"), "E_SCHEMA_INVALID", "the description of the stack")
    );
  } catch (error2) {
    if (error2.code === "ENOENT") return void 0;
    throw error2;
  }
}
var getEmbeddedStack = async (config) => await findEmbeddedStack(config) ?? noStack();
function noStack() {
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_ABSENT", "the stack is not up");
}
var isManaged = (stack) => stack.schema === "fp.demo_manifest.v1";
var catalogKeyOf = (url) => url.slice("catalog:".length);
async function findBusCatalog(config) {
  if (config.substrate === "embedded" || config.bus_url === void 0) return void 0;
  const key = catalogKeyOf(config.bus_url);
  const body = await findBody(config, key);
  if (body === void 0) return void 0;
  const catalog = parsedCatalog(body, key);
  if (catalog.substrate === config.substrate) return catalog;
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `${key} is of another substrate`);
}
async function findBody(config, key) {
  try {
    return (await openObjectStore$runtime_src_substrate_object_store_open(config.object_store_url).get(config.buckets.evidence, key)).body;
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error2;
  }
}
function parsedCatalog(body, key) {
  try {
    return TopicCatalogV1$evidence_schemas_src_generated_topic_catalog_v1.parse(parseJson$evidence_schemas_src_strict_json(body, "E_SCHEMA_INVALID", key));
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_SCHEMA_INVALID")) throw error2;
    throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `${key}: ${error2.message}`, { cause: error2 });
  }
}
async function findClusterId(config) {
  if (config.substrate === "embedded") return (await findEmbeddedStack(config))?.bus.cluster_id ?? null;
  return (await findBusCatalog(config))?.cluster.id ?? null;
}
async function getBusKind(config) {
  if (config.substrate === "embedded") return (await getEmbeddedStack(config)).bus.kind;
  await getClusterId(config);
  return "kafka";
}
var getClusterId = async (config) => await findClusterId(config) ?? noStack();

// actions/lib/handovers/m1.ts
var HEX642 = form(/^[0-9a-f]{64}$/);
var EXIT_CODE = matching((value) => Number.isSafeInteger(value));
var DIGEST = form(/^sha256:[0-9a-f]{64}$/);
var STEP = closed({
  step: oneOf(
    "validate_inputs",
    "oidc",
    "registry_login",
    "context_scan",
    "build",
    "push_immutable_tag",
    "push_convenience_tag",
    "resolve_digest",
    "write_evidence"
  ),
  outcome: oneOf("ok", "failed"),
  started_at_utc: text,
  ended_at_utc: text,
  exit_code: nullable(count),
  retries: count
});
var imageHandover = handoverOf("M1.C", {
  image_digest: DIGEST,
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  steps: list(STEP),
  tool_versions: byName(text)
});
var candidateHandover = handoverOf("M1.A", {
  candidate_digest: form(/^sha256:[0-9a-f]{64}$/),
  files: count,
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  sources: oneOf("commit", "changed", "no_repository"),
  source_sha256: HEX642,
  include_manifest_sha256: HEX642,
  build_completed_at_utc: text
});
var matrixHandover = handoverOf("M1.B", {
  modes: byName(closed({ environment: list(text), secret_argument_exit_code: nullable(EXIT_CODE) }))
});
var securityHandover = handoverOf("M1.D", { context_files: count, image_files: count });
var gateHandover = handoverOf("M1.H", { refused_cases: list(text), positive_faults: count });
var readinessHandover = handoverOf("M1.I", {
  state: oneOf("READY_FOR_BUILD_GO", "NOT_READY"),
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  lanes: byName(text)
});

// actions/lib/run/epoch.ts
async function readEpoch(context) {
  const { config } = context.session;
  const stack = valueOr(await observe(() => findStack(config)), void 0);
  return {
    kafka_cluster_id: valueOr(await observe(() => findClusterId(config)), null),
    db_resource_id: stack?.database.resource_id ?? null,
    image_digest: await pinnedImageDigest(context)
  };
}
async function pinnedImageDigest({ session, ledger }) {
  const ref2 = findSnapshotRef(ledger, "M1.C");
  if (ref2 === void 0) return null;
  const { payload, overall_pass } = await readSnapshot(session.evidence, ref2);
  return overall_pass ? imageHandover.parse(payload).image_digest : null;
}

// actions/lib/platform/tasks.ts
async function taskSpec(context, mode, environment = {}) {
  const { image_digest: imageDigest } = await readEpoch(context);
  if (imageDigest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "M1.C has proved no image digest");
  return {
    family: taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX")),
    imageDigest,
    command: [mode],
    environment: { ...await commonEnvironment(context, mode), ...environment }
  };
}
async function commonEnvironment(context, mode) {
  const { config } = context.session;
  const digest = await runConfigDigest(context);
  return {
    ENVIRONMENT: config.substrate,
    OBJECT_STORE_URL: config.object_store_url,
    PARAMETERS_URL: config.parameters_url,
    S3_ORACLE_BUCKET: config.buckets.oracle,
    S3_ARCHIVE_BUCKET: config.buckets.archive,
    S3_QUARANTINE_BUCKET: config.buckets.quarantine,
    S3_EVIDENCE_BUCKET: config.buckets.evidence,
    SERVICE_RELEASE_ID: `git-${context.session.ci.workflow_sha}`,
    ...locatorsOf(mode, config.substrate),
    ...context.platformRunId === void 0 ? {} : { [handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")]: context.platformRunId },
    ...digest === void 0 ? {} : { RUN_CONFIG_DIGEST: digest }
  };
}
async function runConfigDigest({ session, ledger }) {
  const ref2 = findSnapshotRef(ledger, "M3.C");
  if (ref2 === void 0) return void 0;
  const { overall_pass: pinned, payload } = await readSnapshot(session.evidence, ref2);
  return pinned ? pinnedDigestsHandover.parse(payload).run_config_digest : void 0;
}
var MIB2 = 1048576;
async function taskMemoryMib({ session }, family) {
  if (session.config.substrate === "embedded") return Math.floor(process.availableMemory() / MIB2);
  const { arn, memory } = await getDeclaredTask(await session.posture(), family);
  if (memory === null) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${arn} asks for no memory`);
  return memory;
}
async function runJob(context, mode, { environment = {}, timeoutMs = 36e5 } = {}) {
  const compute = context.session.compute();
  context.report(`${mode}: started`);
  const stopped = await compute.runJob(await taskSpec(context, mode, environment), { timeoutMs });
  const lastLines = await compute.logs(stopped.taskArn, 20);
  context.report(`${mode}: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines };
}

// actions/lib/platform/services.ts
var servicePlaces = () => DAEMONS$runtime_src_catalog.map(({ handle: key, pack }) => ({ handle: key, service: handle$evidence_schemas_src_handles(key), pack }));
async function serviceMap(context) {
  const entries = [];
  for (const daemon of BUILT_DAEMONS$runtime_src_catalog) {
    const { handle: key, pack, mode } = daemon;
    entries.push({ handle: key, service: handle$evidence_schemas_src_handles(key), pack, mode, spec: await serviceSpec(context, daemon) });
  }
  return entries;
}
async function serviceSpec(context, daemon) {
  const { mode, ports, environment, needs } = daemon;
  const needed = await Promise.all(needs.map(async (need) => NEEDS[need](context)));
  return taskSpec(context, mode, {
    ...daemonIdentity$runtime_src_catalog(daemon),
    // Processes of one machine share its ports, tasks of a cluster have an interface each.
    ...ports.ops ? listenerOf$runtime_src_catalog("OPS_PORT", LOOPBACK, context.substrate === "embedded" ? 0 : OPS_PORT$runtime_src_catalog) : {},
    ...Object.fromEntries(environment.map((key) => [key, handle$evidence_schemas_src_handles(key, context.handleInputs)])),
    ...Object.assign({}, ...needed)
  });
}
var LOOPBACK = "127.0.0.1";
var NEEDS = {
  "gate listener": (context) => listens(context, "gate listener", "ig_port"),
  "case listener": (context) => listens(context, "case listener", "cm_port"),
  "label listener": (context) => listens(context, "label listener", "ls_port"),
  "scenario run": async (context) => ({ SCENARIO_RUN_ID: await scenarioRunId(context) }),
  "roster of daemons": () => ({ CONFORMANCE_COMPONENTS: BUILT_DAEMONS$runtime_src_catalog.map(({ mode }) => mode).join(",") }),
  "permitted skips": skipsEnvironment
};
async function listens({ session: { config } }, need, reserved) {
  const port = LISTENERS$runtime_src_catalog[need];
  if (config.substrate !== "embedded") return listenerOf$runtime_src_catalog(port, handle$evidence_schemas_src_handles("IG_LISTEN_ADDR"), handle$evidence_schemas_src_handles(port));
  return listenerOf$runtime_src_catalog(port, LOOPBACK, (await getEmbeddedStack(config))[reserved]);
}
async function gatePort({ session }) {
  const { config } = session;
  if (config.substrate === "embedded") return (await getEmbeddedStack(config)).ig_port;
  const { arn, containers } = await getDeclaredTask(await session.posture(), taskFamilyOf$runtime_src_catalog("ig", handle$evidence_schemas_src_handles("NAME_PREFIX")));
  const [port, second] = containers.flatMap(({ ports }) => ports);
  if (port !== void 0 && second === void 0) return port;
  throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${arn} does not map one port`);
}
function skipsEnvironment({ substrate }) {
  const skips = permittedSkips(substrate);
  return skips.length === 0 ? {} : { CONFORMANCE_SKIPS_PERMITTED: skips.join(",") };
}
var scenarioRunId = async (context) => (await pinnedDigests(context)).scenarioRunId;

// actions/lib/rules/log-security.ts
var TABLE_LOG_SECURITY = "scram-sha-256";
var SECURITIES = {
  dev_min: ["sasl_ssl"],
  emulated: ["sasl_ssl", "sasl_plaintext"],
  embedded: [TABLE_LOG_SECURITY, "sasl_ssl", "sasl_plaintext"]
};

// actions/lib/rules/sort-needs.ts
var SORTS_MAX = 2;
var SORT_MEMORY_MIB = 1024;
var STORAGE_FACTOR = 4;
var sortNeeds = (sourceBytes) => ({
  memory_mib: SORTS_MAX * SORT_MEMORY_MIB,
  storage_bytes: STORAGE_FACTOR * sourceBytes
});
var isRowsFile = (key) => key.endsWith(".parquet");

// actions/lib/rules/stream-topics.ts
var STREAM_TOPICS = [
  handle$evidence_schemas_src_handles("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1")
];

// actions/lib/io/inputs.ts
import { readFileSync as readFileSync2 } from "node:fs";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants as constants2, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants2.R_OK | constants2.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item2) => this.wrap("li", item2)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// actions/lib/io/inputs.ts
var actionsIo = {
  input: (name) => getInput(name, { required: true }),
  findInput: (name) => getInput(name) || void 0,
  output: (name, value) => setOutput(name, value),
  info,
  annotate: ({ title, file, line }, message) => error(message, { title, file, startLine: line }),
  fail: (message) => setFailed(message),
  summarise: async (markdown) => {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
  }
};
function jsonInput(io, name, absent) {
  const text2 = io.findInput(name);
  if (text2 === void 0 && absent !== void 0) return absent;
  return parseJson$evidence_schemas_src_strict_json(text2 ?? "", "E_SCHEMA_INVALID", `the input ${name}`);
}
var ciIdentity = () => ({
  repository: process.env.GITHUB_REPOSITORY ?? "local",
  workflow: process.env.GITHUB_WORKFLOW ?? "rehearsal",
  workflow_sha: process.env.GITHUB_WORKFLOW_SHA ?? "local",
  run_id: process.env.GITHUB_RUN_ID ?? "local",
  run_attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? "1"),
  job: process.env.GITHUB_JOB ?? "local",
  actor: process.env.GITHUB_ACTOR ?? "local"
});
var githubAccess = () => ({
  apiUrl: process.env.GITHUB_API_URL ?? "https://api.github.com",
  token: process.env.GITHUB_TOKEN
});
var INPUTS_PIPE = 3;
function takeInputs() {
  const text2 = readFileSync2(INPUTS_PIPE, "utf8");
  if (text2 === "") process.exit(0);
  Object.assign(process.env, parseJson$evidence_schemas_src_strict_json(text2, "E_SCHEMA_INVALID", "the variables of the run"));
}
var findSecretVariable = (name) => process.env[name] || void 0;
var givenCredentials = () => ({
  names: Object.entries(process.env).flatMap(([name, value]) => value ? [name] : []),
  accessKeyId: process.env.AWS_ACCESS_KEY_ID
});
var gitEnvironment = () => ({
  ...systemEnvironment(),
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0"
});
function systemEnvironment() {
  const given = Object.entries({ PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR });
  return Object.fromEntries(given.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
var terraformPlugins = () => process.env.TF_PLUGIN_DIR || void 0;
function terraformEnvironment() {
  const named = Object.entries(process.env).filter(([name]) => /^(TF_VAR_|AWS_|CONFLUENT_CLOUD_)/.test(name));
  return {
    ...systemEnvironment(),
    ...Object.fromEntries(named.flatMap(([name, value]) => value ? [[name, value]] : []))
  };
}

// actions/lib/rules/closed-network.ts
var activeServices = (rows) => rows.filter(({ desired, running }) => desired > 0 || running > 0).map(({ service }) => service);
var WORLD = /* @__PURE__ */ new Set(["0.0.0.0/0", "::/0"]);
var INTERNET_GATEWAY = /^igw-/;
var closedNetwork = ({ publicSubnets, app, database, databasePort }) => ({
  public_subnets: publicSubnets.toSorted(),
  app_group_admits: [app],
  database_group_admits: [`${app} tcp ${databasePort}`],
  groups_that_admit_the_world: [],
  database: { is_public: false, groups: [database] }
});
var foundNetwork = ({ network, database }, names) => ({
  public_subnets: network.subnets.filter(({ id }) => names.publicSubnets.includes(id)).filter(({ mapsPublicIp, wayOut }) => mapsPublicIp && leadsOut(wayOut, network)).map(({ id }) => id).sort(),
  app_group_admits: unique(admissionsTo(names.app, network).map(({ source }) => source)),
  database_group_admits: unique(
    admissionsTo(names.database, network).map(({ source, protocol, ports }) => {
      const [from, to] = ports ?? ["all", "all"];
      return `${source} ${protocol} ${from === to ? from : `${from}-${to}`}`;
    })
  ),
  groups_that_admit_the_world: network.groups.filter(({ admits }) => admits.some(({ source }) => WORLD.has(source))).map(({ id }) => id).sort(),
  database: database === void 0 ? null : { is_public: database.isPublic, groups: database.groups.toSorted() }
});
var leadsOut = (wayOut, { gateways }) => wayOut !== null && INTERNET_GATEWAY.test(wayOut) && gateways.includes(wayOut);
var admissionsTo = (group, { groups }) => groups.find(({ id }) => id === group)?.admits ?? [];
var unique = (texts) => [...new Set(texts)].sort();

// actions/lib/run/documents.ts
var attemptDocument = (name, schema, document) => ({ name, place: "execution", ...planned2(schema, document), kept: { as: "attempt" } });
var onceDocument = (name, { schema, document, identity }) => ({
  name,
  place: "run",
  ...planned2(schema, document),
  kept: { as: "once", identity }
});
var derivedDocument = (name, schema, document) => ({ name, place: "run", ...planned2(schema, document), kept: { as: "derived" } });
var planned2 = (schema, document) => ({
  schema,
  document,
  text: () => schema.write(document)
});
var afterDocument = (member2, planned3) => ({
  ...planned3,
  after: member2
});
function localDigest(planned3) {
  if (!isReadable(planned3)) return planned3;
  try {
    return { value: sha256Hex$evidence_schemas_src_digest(planned3.value.text()) };
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2)) return { unreadable: error2.message.slice(0, 256) };
    throw error2;
  }
}
var isConflict = (written) => !isReadable(written) && written.unreadable.includes("E_EVIDENCE_CONFLICT");
var attemptKey = ({ substrate, executionId, attempt }, name) => evidenceKey$evidence_schemas_src_evidence_key(executionPlace(substrate, phaseOf(executionId), executionId), name, { attempt });
function documentKey(context, { name, place }) {
  const { platformRunId } = context;
  if (place === "execution") return attemptKey(context, name);
  if (platformRunId === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_NOT_PINNED", `${name} belongs to a run`);
  return evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId }, name);
}

// actions/lib/checks/check.ts
function checkOf(id, { expected, observed, fails, evidence = [] }) {
  if (!isReadable(observed)) {
    return { id, expected, observed: { unreadable: observed.unreadable }, pass: false, fails, evidence };
  }
  const pass = !saysUnreadable(observed.value) && meets(expected, observed.value);
  return { id, expected, observed: observed.value, pass, fails, evidence };
}
var holds3 = ({ expected, observed }) => isReadable(observed) && meets(expected, observed.value);
function allReadable(facts) {
  const values = {};
  for (const [name, read] of Object.entries(facts)) {
    if (!isReadable(read)) return { unreadable: `${name}: ${read.unreadable}` };
    values[name] = read.value;
  }
  return { value: values };
}

// actions/lib/ledger/money.ts
var DECIMALS_MAX = 10;
var SCALE = 10n ** BigInt(DECIMALS_MAX);
function unitsOf(money2) {
  const [whole = "0", decimals = ""] = money2.replace("-", "").split(".");
  const units = BigInt(whole + decimals.padEnd(DECIMALS_MAX, "0"));
  return money2.startsWith("-") ? -units : units;
}
function moneyOf(units) {
  const magnitude = units < 0n ? -units : units;
  const decimals = String(magnitude % SCALE).padStart(DECIMALS_MAX, "0").replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${magnitude / SCALE}${decimals === "" ? "" : `.${decimals}`}`;
}
var sumOf = (amounts) => moneyOf(amounts.reduce((total, amount) => total + unitsOf(amount), 0n));
var isBelow = (amount, bound) => unitsOf(amount) < unitsOf(bound);
var PROVIDED = /^(-?)(\d{1,15})(?:\.(\d{1,18}))?(?:[eE]([+-]?\d{1,2}))?$/;
function findMoney(text2) {
  const [whole, sign2 = "", units = "", decimals = "", exponent = "0"] = PROVIDED.exec(text2) ?? [];
  if (whole === void 0) return void 0;
  const shift = DECIMALS_MAX + Number(exponent) - decimals.length;
  const digits = BigInt(`${sign2}${units}${decimals}`);
  if (shift >= 0) return moneyOf(digits * 10n ** BigInt(shift));
  const divisor = 10n ** BigInt(-shift);
  const down = digits / divisor;
  return moneyOf(digits > 0n && digits % divisor !== 0n ? down + 1n : down);
}
function percentOf(amount, limit) {
  const [part, whole] = [unitsOf(amount) * 10000n, unitsOf(limit)];
  const down = part / whole;
  const hundredths = part > 0n && part % whole !== 0n ? down + 1n : down;
  return moneyOf(hundredths * SCALE / 100n);
}

// actions/lib/cost/judgements.ts
var costPins = () => ({
  limit: handle$evidence_schemas_src_handles("TOTAL_MONTHLY_BUDGET_LIMIT_AMOUNT"),
  unit: handle$evidence_schemas_src_handles("TOTAL_MONTHLY_BUDGET_LIMIT_UNIT"),
  alerts: [
    handle$evidence_schemas_src_handles("TOTAL_BUDGET_ALERT_1_AMOUNT"),
    handle$evidence_schemas_src_handles("TOTAL_BUDGET_ALERT_2_AMOUNT"),
    handle$evidence_schemas_src_handles("TOTAL_BUDGET_ALERT_3_AMOUNT")
  ],
  retentionDays: handle$evidence_schemas_src_handles("LOG_RETENTION_DAYS")
});
function costJudgements(facts, pins) {
  const { budget, aws, footguns, logGroups } = facts;
  const below = belowStop(pins);
  return {
    "M9.G-C01": {
      expected: { limit: pins.limit, unit: pins.unit },
      observed: mapFact(budget, (found) => found && { limit: found.limit, unit: found.unit }),
      fails: "M9G-B1"
    },
    "M9.G-C02": {
      expected: pins.alerts,
      observed: mapFact(
        budget,
        (found) => found === null ? null : byThreshold(found.notifications).map(({ threshold }) => threshold)
      ),
      fails: "M9G-B2"
    },
    "M9.G-C03": {
      expected: below,
      observed: mapFact(aws, (found) => againstStop(found, pins)),
      fails: "M9G-B3"
    },
    "M9.G-C04": {
      expected: Object.fromEntries(Object.keys(footguns).map((kind2) => [kind2, []])),
      observed: allReadable(footguns),
      fails: "M9G-B4"
    },
    "M9.G-C05": {
      expected: { over_cap: [] },
      observed: mapFact(logGroups, (groups) => ({ over_cap: overCap(groups, pins) })),
      fails: "M9G-B5"
    },
    "M9.G-C06": { expected: { ambiguous: false, unit: pins.unit }, observed: billed(facts, pins), fails: "M9G-B8" },
    "M9.G-C07": { expected: below, observed: combinedAgainstStop(facts, pins), fails: "M9G-B9" }
  };
}
var belowStop = ({ unit, alerts: [, , stop] }) => ({
  amount: { $non_empty: true },
  unit,
  below: stop,
  is_below: true
});
var againstStop = ({ amount, unit }, { alerts: [, , stop] }) => ({ amount, unit, below: stop, is_below: isBelow(amount, stop) });
var combinedAgainstStop = (facts, pins) => mapFact(
  allReadable({ amount: combinedOf(facts), aws: facts.aws }),
  ({ amount, aws }) => againstStop({ amount, unit: aws.unit }, pins)
);
var byThreshold = (notifications) => notifications.toSorted((a, b) => isBelow(a.threshold, b.threshold) ? -1 : 1);
var overCap = (groups, { retentionDays }) => groups.flatMap(
  ({ name, retention }) => /^[1-9]\d*$/.test(retention) && Number(retention) <= retentionDays ? [] : [`${name}: ${retention}`]
);
var billed = ({ confluent, busExisted: busExisted2 }, { unit }) => mapFact(allReadable({ confluent, busExisted: busExisted2 }), (read) => ({
  ambiguous: read.confluent.line_item_count === 0 && read.busExisted,
  unit
}));
function combinedOf({ aws, confluent, busExisted: busExisted2 }) {
  const read = allReadable({ aws, confluent, busExisted: busExisted2 });
  if (!isReadable(read)) return read;
  const { total, line_item_count: lines } = read.value.confluent;
  if (lines === 0 && read.value.busExisted) return { unreadable: "CONFLUENT_BILLING_AMBIGUOUS" };
  return fact(sumOf([read.value.aws.amount, total]));
}

// actions/lib/ledger/approval-guard.ts
var ACTS = {
  PHASE_ACTIVATED: { activation: "activation" },
  EXECUTION_GO_GRANTED: { execution_go: "execute" },
  EXECUTION_GO_REVOKED: { revocation: "execute" },
  // A phase whose first lanes settle what is to be executed has its decisions answered with its activation.
  DECISION_PINNED: { activation: "activation", execution_go: "execute", decision: "execute" },
  DRIFT_RESOLVED: { drift_resolution: "activation" },
  PHASE_REOPENED: { reopening: "activation" },
  WAIVER_RECORDED: { waiver: "activation" },
  BUDGET_STOP_CLEARED: { budget_reset: "activation" }
};
function approvalRefusal(state, draft, facts) {
  const { event, actor, payload } = draft;
  const named = "approval" in payload ? payload.approval : null;
  if (actor.kind !== "operator" || named === null) {
    return refuse("E_ACTIVATION_NOT_OPERATOR", `${event} is an operator's act, not ${actor.id}'s`);
  }
  const { approval } = facts;
  if (approval === void 0) return refuse("E_APPROVAL_UNREADABLE", `${named.key} cannot be read`);
  if (approval.sha256 !== named.sha256) return refuse("E_EVIDENCE_DIGEST", named.key);
  const twice = answeredTwice(approval.record);
  if (twice.length > 0) return refuse("E_DECISION_TWICE", "one answer holds a key more than once", twice);
  const differing = differences(state, draft, { record: approval.record, nonce: named.nonce }, facts);
  if (differing.length > 0) return refuse("E_APPROVAL_MISMATCH", `the answer permits no ${event} here`, differing);
  const unsigned = unsignedParts(approval);
  if (unsigned.length > 0) return refuse("E_APPROVAL_MISMATCH", "the answer is not what was signed", unsigned);
  const token = draft.event === "DECISION_PINNED" ? `${named.nonce}#${draft.payload.key}` : named.nonce;
  const spent2 = state.usedNonces.includes(named.nonce) && !holdsPlan(state, draft, named.nonce);
  if (state.usedNonces.includes(token) || spent2) {
    return refuse("E_ACTIVATION_TOKEN_REUSED", "the approval was used before");
  }
  if (approval.record.expires_at_utc <= facts.nowUtc) {
    return refuse("E_APPROVAL_EXPIRED", `the answer was good until ${approval.record.expires_at_utc}`);
  }
  if (approval.record.self_approved && approval.record.protection.prevent_self_review) {
    return refuse("E_ACTIVATION_NOT_OPERATOR", `${approval.record.operator} answered what he asked himself`);
  }
  const weak = weaknesses(approval.record, facts.substrate);
  return weak.length === 0 ? void 0 : refuse("E_APPROVAL_WEAK", "the environment does not protect", weak);
}
var answeredTwice = ({ decisions }) => {
  const keys = decisions.map(({ key }) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
};
var unsignedParts = ({ record: record2, signatureDifferences: signatureDifferences2 }) => record2.mechanism === "signed_dispatch" ? signatureDifferences2 ?? ["signed_dispatch"] : [];
function holdsPlan({ phases }, { event, phase, payload }, nonce) {
  const { activation: activation2, executionGo, pinned } = phases[phase];
  if (event !== "DECISION_PINNED" || executionGo !== void 0) return false;
  return activation2?.approval.nonce === nonce && pinned[payload.key] === void 0;
}
function differences(state, draft, { record: record2, nonce }, facts) {
  const environment = ACTS[draft.event]?.[record2.purpose];
  const { pinned, activatedBy } = state.phases.M0;
  const operator = pinned.operator_identity?.value ?? activatedBy;
  const parts = [
    ["purpose", environment !== void 0],
    ["environment", record2.environment === `phase-${environment}-${draft.phase.toLowerCase()}`],
    ["phase", record2.phase === draft.phase],
    ["substrate", record2.substrate === facts.substrate],
    ["nonce", record2.nonce === nonce],
    ["approval_id", record2.approval_id === draft.actor.approval_id],
    ["operator", record2.operator === draft.actor.id && (operator === void 0 || operator === record2.operator)],
    ...subjectParts(record2.subject, subjectOf(draft)),
    // An answer from the future is no answer yet; nothing is concluded about what came first.
    ["approved_at_utc", record2.approved_at_utc <= facts.nowUtc],
    ["execution_id", inExecution(state.phases[draft.phase].execution, draft, record2)],
    ["definition_sha256", isOfPlan(draft.event, record2, state.phases[draft.phase])],
    ...ownParts(draft, record2, state.phases[draft.phase])
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}
function subjectOf({ event, payload }) {
  if (event === "DRIFT_RESOLVED") {
    const { class: name, resolution, refs, stale_lanes } = payload;
    return { event, class: name, resolution, refs, stale_lanes };
  }
  if (event === "PHASE_REOPENED") {
    const { reason, affected_lanes, occupied_by } = payload;
    return { event, reason, affected_lanes, occupied_by };
  }
  if (event === "WAIVER_RECORDED") {
    const { item: item2, elapsed_seconds, reason, residual_risk } = payload;
    return { event, item: item2, elapsed_seconds, reason, residual_risk };
  }
  if (event === "BUDGET_STOP_CLEARED") {
    const { reset_intent, snapshot } = payload;
    return { event, reset_intent, snapshot };
  }
  return event === "EXECUTION_GO_REVOKED" ? { event, reason: payload.reason } : null;
}
function subjectParts(answered2, asked) {
  if (answered2 === null || asked === null || answered2.event !== asked.event)
    return [["subject", answered2 === null && asked === null]];
  const given = new Map(Object.entries(answered2));
  return Object.entries(asked).map(([name, value]) => [
    `subject.${name}`,
    canonicalJson$evidence_schemas_src_canonical_json(given.get(name)) === canonicalJson$evidence_schemas_src_canonical_json(value)
  ]);
}
var namesItsAct = ({ purpose, subject }) => subject === null ? !NAMED.some((event) => ACTS[event]?.[purpose] !== void 0) : ACTS[subject.event]?.[purpose] !== void 0;
var NAMED = [
  "DRIFT_RESOLVED",
  "PHASE_REOPENED",
  "WAIVER_RECORDED",
  "EXECUTION_GO_REVOKED",
  "BUDGET_STOP_CLEARED"
];
var isOfPlan = (event, { purpose, definition_sha256: answered2 }, { definitionSha256: pinned }) => event === "EXECUTION_GO_GRANTED" ? answered2 === (pinned ?? "") : answered2 !== null === (purpose === "execution_go");
var MECHANISMS = {
  embedded_recorded_answer: "recorded_answer",
  github_environment: "github_environment",
  signed_dispatch: "signed_dispatch"
};
function ownParts({ event, payload }, record2, phase) {
  const until = "expires_at_utc" in payload ? payload.expires_at_utc : record2.expires_at_utc;
  const parts = [["expires_at_utc", until === record2.expires_at_utc]];
  if (event === "PHASE_ACTIVATED") {
    return [
      ...parts,
      ["predecessor_verdict", sameRef(record2.predecessor_verdict, payload.predecessor_verdict)],
      ["self_approved", record2.self_approved === payload.self_approved],
      ["comment", record2.comment === payload.reason],
      ["mechanism", MECHANISMS[record2.mechanism] === payload.approval_mechanism]
    ];
  }
  const before = record2.purpose === "activation" ? phase.activation?.predecessor_verdict ?? null : null;
  const others = [...parts, ["predecessor_verdict", sameRef(record2.predecessor_verdict, before)]];
  if (event === "EXECUTION_GO_GRANTED") return [...others, ...answeredParts(record2, phase.pinned)];
  if (event !== "DECISION_PINNED") return others;
  const answers = record2.decisions.filter((one) => one.key === payload.key);
  const same2 = answers.length > 0 && answers.every((answer) => isPinned(answer, payload));
  return [
    ...others,
    [`decisions.${payload.key}`, same2],
    ["operator_identity", payload.key !== "operator_identity" || namesWhoOpened(payload.value, phase)]
  ];
}
var answeredParts = ({ decisions }, pinned) => decisions.map((answer) => [`decisions.${answer.key}`, isPinned(answer, pinned[answer.key])]);
var isPinned = ({ value, locator }, pin) => pin !== void 0 && pin.value === value && pin.locator === locator && pin.digest === digestOf$evidence_schemas_src_digest(value ?? locator ?? { not_applicable: null });
var namesWhoOpened = (value, { activation: activation2, activatedBy, execution }) => value === activatedBy || execution !== activation2?.execution_id;
function inExecution(current, { event, phase, payload }, record2) {
  const named = "execution_id" in payload ? payload.execution_id : record2.execution_id;
  const begins = event === "PHASE_ACTIVATED" || event === "PHASE_REOPENED";
  if (begins && !isExecutionOf(phase, record2.execution_id)) return false;
  return named === record2.execution_id && (begins || current === void 0 || current === named);
}
var sameRef = (one, other) => one === null || other === null ? one === other : one.key === other.key && one.version_id === other.version_id && one.sha256 === other.sha256;
function weaknesses({ mechanism, protection }, substrate) {
  if (substrate !== "dev_min") return [];
  if (mechanism === "signed_dispatch") return [];
  const parts = [
    ["mechanism", mechanism !== "embedded_recorded_answer"],
    ["required_reviewers", protection.required_reviewers.length > 0],
    ["admin_bypass", !protection.admin_bypass],
    ["prevent_self_review", protection.prevent_self_review || protection.required_reviewers.length === 1],
    ["branch_policy", protection.branch_policy !== "none"]
  ];
  return parts.filter(([, strong]) => !strong).map(([name]) => name);
}

// actions/lib/ledger/completion-guard.ts
var ITEMS = ["T1", "T2", "T3", "T4", "T5", "T6"];
function completion(state, draft, facts) {
  const phase = state.phases[draft.phase];
  const waits = noWait(phase);
  if (waits !== void 0) return waits;
  if (phase.openBlockers.length > 0) {
    return refuse(
      "E_OPEN_BLOCKERS",
      "blockers are open",
      phase.openBlockers.map(({ code }) => code)
    );
  }
  return noDrift(phase) ?? lanesDone(phase, draft.payload, facts) ?? mayExecute(phase, draft.payload, facts) ?? checklistHolds(phase, draft.payload, facts) ?? envelopeAgrees(state, draft, facts);
}
function lanesDone(phase, payload, facts) {
  const lanes = Object.entries(phase.lanes);
  const running = lanes.filter(([, lane2]) => lane2.status === "RUNNING").map(([name]) => name);
  if (running.length > 0) return refuse("E_LANE_CONCURRENT", "a lane is running", running);
  const open = lanes.filter(
    ([, lane2]) => lane2.planned ? !mayRest(facts.substrate, "planned") : !passes(lane2, facts.nowUtc) || lane2.executionId !== payload.execution_id
  ).map(([name, lane2]) => `${name} ${lane2.planned ? "planned" : lane2.status}`);
  if (lanes.length === 0) return refuse("E_LANES_OPEN", "the phase has no lanes", ["PLAN_EXPANDED"]);
  return open.length === 0 ? void 0 : refuse("E_LANES_OPEN", `not passed in ${payload.execution_id}`, open);
}
function mayExecute({ lanes, executionGo: go }, { execution_id: executionId }, { nowUtc }) {
  if (Object.values(lanes).every(({ planned: planned3, startsUnderActivation }) => planned3 || startsUnderActivation))
    return void 0;
  if (go === void 0) return refuse("E_NO_EXECUTION_GO", "no execution go holds");
  return goRefusal(go, { executionId, nowUtc });
}
function checklistHolds({ checklist, changedSeq }, payload, { substrate }) {
  if (checklist === void 0 || checklist.seq < changedSeq) {
    return refuse("E_CHECKLIST_INCOMPLETE", "the checklist is older than what it is about", ["TRANSITION_CHECKED"]);
  }
  const open = ITEMS.filter((id) => {
    const found = checklist.items.filter((item2) => item2.id === id);
    return found.length !== 1 || !found.every(({ outcome }) => mayRest(substrate, outcome));
  });
  if (open.length > 0) return refuse("E_CHECKLIST_INCOMPLETE", "items are not true", open);
  if (digestOf$evidence_schemas_src_digest(checklist.items) === payload.checklist_sha256) return void 0;
  return refuse("E_CHECKLIST_INCOMPLETE", "the digest is that of another checklist", ["TRANSITION_CHECKED"]);
}
function envelopeAgrees(state, { phase: name, payload }, { envelope, indexRoots, substrate }) {
  if (envelope === void 0) return refuse("E_PHASE_ENVELOPE_MISSING", `${payload.envelope.key} cannot be read`);
  const { document } = envelope;
  const next = successorOf(name);
  const before = predecessorOf(name);
  const previous = before === void 0 ? null : state.phases[before].completed?.envelope.sha256 ?? null;
  const coverage = phaseCoverage(state.phases[name]);
  const parts = [
    ["sha256", envelope.sha256 === payload.envelope.sha256],
    ["plan_phase", document.plan_phase === name],
    ["execution_id", document.execution_id === payload.execution_id],
    ["substrate", document.substrate === substrate],
    ["verdict", document.verdict === "PASS" && document.failure_note === null],
    ["verdict_code", document.verdict_code === payload.verdict_code],
    ["verdict_code", next === void 0 || payload.verdict_code === `ADVANCE_TO_${next}`],
    ["prev_phase_envelope_sha256", document.prev_phase_envelope_sha256 === previous],
    [
      "coverage",
      digestOf$evidence_schemas_src_digest(document.coverage) === digestOf$evidence_schemas_src_digest(coverage) && digestOf$evidence_schemas_src_digest(payload.coverage) === digestOf$evidence_schemas_src_digest(coverage)
    ],
    ["bundle_root_sha256", indexRoots?.execution === payload.bundle_root_sha256],
    ["run_index_root_sha256", indexRoots !== void 0 && indexRoots.run === payload.run_index_root_sha256]
  ];
  const differing = parts.filter(([, agrees]) => !agrees).map(([part]) => part);
  if (differing.length === 0) return void 0;
  return refuse("E_PHASE_ENVELOPE_MISSING", `no envelope of ${payload.execution_id} that advances`, differing);
}

// actions/lib/ledger/cost-guard.ts
var budgetStop = (draft, facts) => ofItsSnapshot(draft, facts) ?? (isBelow(draft.payload.amount, draft.payload.bound) ? refuse("E_BUDGET_BELOW_STOP", `${draft.payload.amount} is below ${draft.payload.bound}`) : void 0);
function budgetReset(draft, facts) {
  const { payload } = draft;
  const foreign = ofItsSnapshot(draft, facts);
  if (foreign !== void 0) return foreign;
  if (payload.reset_intent.trim() !== "" && isFresh(payload.data_as_of_utc, facts.nowUtc) && isBelow(payload.amount, payload.bound))
    return void 0;
  return refuse("E_BUDGET_RESET_INTENT_MISSING", "no reset intent with a fresh snapshot below the stop");
}
function ofItsSnapshot({ payload }, { cost, substrate }) {
  if (cost === void 0) return refuse("E_EVIDENCE_MISSING", payload.snapshot.key);
  const told = costTold(cost);
  const differing = [
    ...Object.keys(told).filter((name) => told[name] !== payload[name]),
    ...cost.substrate === substrate ? [] : ["substrate"]
  ];
  return differing.length === 0 ? void 0 : refuse("E_COST_MISMATCH", "the snapshot says something else", differing);
}
var costTold = (cost) => ({
  amount: cost.combined_month_to_date,
  bound: cost.alert_3,
  currency: cost.currency,
  data_as_of_utc: cost.data_as_of_utc
});
var FRESH_MS = 24 * 36e5;
function isFresh(asOfUtc, nowUtc) {
  const age = Date.parse(nowUtc) - Date.parse(asOfUtc);
  return age >= 0 && age <= FRESH_MS;
}

// actions/lib/ledger/compared.ts
var NOTHING = digestOf$evidence_schemas_src_digest([]);
var comparedFindings = (name, found) => ({
  what: name,
  pinned_sha256: NOTHING,
  found_sha256: digestOf$evidence_schemas_src_digest(found)
});
function misplaced(compared, {
  phase,
  class: name,
  keys
}) {
  const wanted = [
    [name, NOTHING],
    ...keys.map((key) => [key, pinnedDigest(phase, key)])
  ];
  const absent = wanted.filter(([what, pinned], index) => {
    const row = compared[index];
    return row?.what !== what || row.pinned_sha256 !== pinned;
  });
  return [...absent.map(([what]) => what), ...compared.slice(wanted.length).map(({ what }) => what)];
}
var isEqual = ({ pinned_sha256, found_sha256 }) => pinned_sha256 === found_sha256;

// actions/lib/ledger/drift-guard.ts
function driftShown(phase, { payload }) {
  const { class: name, evidence, keys = [], compared } = payload;
  if (phase.openDrift.includes(name)) return refuse("E_DRIFT_OPEN", `${name} is open already`, [name]);
  const unknown2 = keys.filter((key) => pinnedDigest(phase, key) === void 0);
  if (unknown2.length > 0) return refuse("E_DECISION_UNKNOWN_KEY", "the phase has no such pin", unknown2);
  const open = [
    ...misplaced(compared, { phase, class: name, keys }),
    ...compared.filter(isEqual).map(({ what }) => what),
    ...compared[0]?.found_sha256 === comparedFindings(name, evidence).found_sha256 ? [] : ["evidence"]
  ];
  return open.length === 0 ? void 0 : refuse("E_DRIFT_NOT_SHOWN", "what was compared shows no drift", [...new Set(open)]);
}
function driftResolution({ phases }, draft, facts) {
  const { class: name, resolution, stale_lanes: stale } = draft.payload;
  const phase = phases[draft.phase];
  if (!phase.openDrift.includes(name)) return refuse("E_DRIFT_CLASS_UNKNOWN", `${name} is not open`);
  return (resolution === "REPINNED" ? repinned(phase, draft) : reverted(phase, draft, facts)) ?? plannedIn(phases, stale);
}
function plannedIn(phases, named) {
  const known3 = new Set(Object.values(phases).flatMap(({ lanes }) => Object.keys(lanes)));
  const unknown2 = named.filter((lane2) => !known3.has(lane2));
  return unknown2.length === 0 ? void 0 : refuse("E_LANE_NOT_BUILT", "no plan has the lanes to be made stale", unknown2);
}
function repinned(phase, { payload }) {
  const { pins: violated = {}, registries = {} } = phase.driftRaised[payload.class] ?? {};
  const names = Object.keys(violated);
  if (names.length === 0) return refuse("E_DRIFT_NO_REPIN", `${payload.class} names no pin that a repin could replace`);
  const unchanged = names.filter((key) => pinnedDigest(phase, key) === violated[key]);
  const sameVersion = names.filter((key) => {
    const pin = phase.pinned[key];
    return pin?.source === "handles_registry" && pin.registry_sha256 === registries[key];
  });
  const unnamed = names.filter((key) => !payload.refs.includes(key));
  const foreign = payload.refs.filter((ref2) => !names.includes(ref2));
  const compared = payload.compared.map(({ what }) => what);
  const open = [.../* @__PURE__ */ new Set([...unchanged, ...sameVersion, ...unnamed, ...foreign, ...compared])];
  return open.length === 0 ? void 0 : refuse("E_DRIFT_NO_REPIN", `other pins than those that ${payload.class} names, or the same versions`, open);
}
function reverted(phase, { phase: plan_phase, payload }, { driftReviews = [], substrate }) {
  const raised = phase.driftRaised[payload.class];
  const { compared } = payload;
  if (isDetected(payload.class)) {
    const keys = Object.keys(raised?.pins ?? {});
    const differing = compared.filter((row) => !isEqual(row)).map(({ what }) => what);
    const open = [...misplaced(compared, { phase, class: payload.class, keys }), ...differing];
    return open.length === 0 ? void 0 : refuse("E_DRIFT_NO_EVIDENCE", "its detector does not say that the pin holds again", [...new Set(open)]);
  }
  const answering = driftReviews.filter(
    (review) => review.class === payload.class && review.raised_event_sha256 === raised?.eventSha256 && review.plan_phase === plan_phase && review.substrate === substrate
  );
  if (compared.length === 0 && answering.length > 0 && answering.length === payload.refs.length) return void 0;
  return refuse("E_DRIFT_NO_EVIDENCE", `not every reference is a review of this ${payload.class}`, payload.refs);
}

// actions/lib/ledger/guards.ts
function guards(state, draft, facts) {
  const phase = state.phases[draft.phase];
  const operator = () => approvalRefusal(state, draft, facts);
  switch (draft.event) {
    case "LEDGER_INITIALISED":
      return state.seq === 0 ? void 0 : refuse("E_LEDGER_EXISTS", `the ledger holds ${state.seq} events`);
    case "PHASE_ACTIVATED":
      return activation(state, draft, facts);
    case "PLAN_EXPANDED":
      return expansion(phase, draft, facts);
    case "DECISION_PINNED":
      return pinning(state, draft, facts);
    case "EXECUTION_GO_GRANTED":
      return noWait(phase) ?? elaborated(phase, facts) ?? plannedLanes(phase, draft) ?? decided(state, draft.phase, facts) ?? noDrift(phase) ?? noBudgetStop(state, draft.phase) ?? operator();
    case "EXECUTION_GO_REVOKED":
      return draft.payload.approval === null && draft.actor.kind === "controller" ? void 0 : operator();
    case "LANE_STARTED":
      return laneStart(state, draft, facts);
    case "LANE_RESULT_RECORDED":
      return laneResult(phase, draft, facts);
    case "BLOCKER_OPENED":
      return closable(phase, draft) ?? known("E_BLOCKER_CODE_UNKNOWN", draft.payload.code, facts.knownCodes ?? []);
    case "BLOCKER_CLOSED":
      return blockerClosure(phase, draft);
    case "DRIFT_RAISED":
      return known("E_DRIFT_CLASS_UNKNOWN", draft.payload.class, DRIFT_CLASSES) ?? driftShown(phase, draft);
    case "DRIFT_RESOLVED":
      return driftResolution(state, draft, facts) ?? operator();
    case "WAIVER_RECORDED":
      return waiver(phase, draft, facts) ?? operator();
    case "PHASE_COMPLETED":
      return completion(state, draft, facts);
    case "PHASE_REOPENED":
      return reopening(state, draft) ?? noBudgetStop(state, draft.phase) ?? operator();
    case "BUDGET_STOP_CLEARED":
      return budgetReset(draft, facts) ?? operator();
    case "NEXT_PHASE_HELD":
      return heldNext(state, draft) ?? heldOnce(phase, draft);
    case "TRANSITION_CHECKED":
      return void 0;
    case "EVIDENCE_SEALED":
      return sealing(state, draft, facts);
    case "BUDGET_STOP_SET":
      return budgetStop(draft, facts);
  }
}
var known = (code, name, names) => names.includes(name) ? void 0 : refuse(code, name);
var closable = ({ lanes }, { lane: lane2 = "" }) => lanes[lane2]?.planned === false ? void 0 : refuse("E_LANE_NOT_BUILT", `${lane2} is not a lane that runs`);
function activation(state, draft, facts) {
  const occupant = findOccupant(state);
  if (occupant !== void 0) return refuse("E_SLOT_OCCUPIED", `${occupant} is ${state.phases[occupant].status}`);
  if (draft.actor.kind !== "operator") {
    return refuse("E_ACTIVATION_NOT_OPERATOR", `an activation is an operator's act, not ${draft.actor.id}'s`);
  }
  const earlier = PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(draft.phase));
  const open = earlier.filter((name) => state.phases[name].status !== "DONE" || isStale(state.phases[name]));
  const predecessor = predecessorOf(draft.phase);
  if (open.length > 0) {
    const what = open.map(
      (name) => `${name} is ${state.phases[name].status === "DONE" ? "stale" : state.phases[name].status}`
    );
    return refuse("E_PREDECESSOR_NOT_DONE", what.join(", "), open);
  }
  const drift = Object.values(state.phases).flatMap(({ openDrift }) => openDrift);
  return (predecessor === void 0 ? void 0 : predecessorVerdict(draft, facts)) ?? noBudgetStop(state, draft.phase) ?? (drift.length === 0 ? void 0 : refuse("E_DRIFT_OPEN", "drift is open", drift)) ?? approvalRefusal(state, draft, facts);
}
function predecessorVerdict(draft, facts) {
  const stored = facts.predecessorVerdict;
  const approved = draft.payload.predecessor_verdict;
  if (stored === void 0 || approved === null || stored.verdict !== `ADVANCE_TO_${draft.phase}`) {
    return refuse("E_PREDECESSOR_VERDICT_MISSING", `no readable verdict ADVANCE_TO_${draft.phase}`);
  }
  if (stored.sha256 === approved.sha256) return void 0;
  return refuse("E_ACTIVATION_TOKEN_STALE", "the verdict changed after the approval");
}
function expansion(phase, draft, facts) {
  if (phase.status !== "ACTIVE" && phase.status !== "BLOCKED")
    return refuse("E_NOT_ACTIVE", `the phase is ${phase.status}`);
  const missing = facts.missingParts ?? ["definition"];
  if (missing.length > 0) return refuse("E_ELABORATION_INCOMPLETE", "the definition lacks parts", missing);
  const gaps = facts.planGaps ?? [];
  if (gaps.length > 0) return refuse("E_PLAN_GAP", "no lane owns a capability", gaps);
  if (draft.payload.definition_sha256 !== facts.definitionSha256)
    return refuse("E_DEFINITION_CHANGED", "the digest is that of another definition");
  const differing = planDifferences(draft.payload, facts.plan);
  if (differing.length > 0)
    return refuse("E_DEFINITION_CHANGED", "the plan says something else than the definition", differing);
  return nothingRuns(phase) ?? blockersOwned(phase, draft.payload);
}
function planDifferences({ lanes, required_decisions }, plan) {
  if (plan === void 0) return ["definition"];
  const wanted = new Map(plan.lanes.map((lane2) => [lane2.lane, digestOf$evidence_schemas_src_digest(lane2)]));
  const found = new Map(lanes.map((lane2) => [lane2.lane, digestOf$evidence_schemas_src_digest(lane2)]));
  const names = [.../* @__PURE__ */ new Set([...wanted.keys(), ...found.keys()])];
  const differing = names.filter((name) => wanted.get(name) !== found.get(name));
  const ordered = digestOf$evidence_schemas_src_digest(lanes) === digestOf$evidence_schemas_src_digest(plan.lanes);
  return [
    ...differing,
    ...differing.length === 0 && !ordered ? ["lanes"] : [],
    ...digestOf$evidence_schemas_src_digest(required_decisions) === digestOf$evidence_schemas_src_digest(plan.required_decisions) ? [] : ["required_decisions"]
  ];
}
function blockersOwned({ openBlockers }, { lanes }) {
  const runs = new Set(lanes.filter(({ state }) => state === "built").map(({ lane: lane2 }) => lane2));
  const orphans = openBlockers.filter(({ lane: lane2 }) => !runs.has(lane2)).map(({ code, lane: lane2 }) => `${code} on ${lane2}`);
  return orphans.length === 0 ? void 0 : refuse("E_OPEN_BLOCKERS", "the plan has no lane that closes them", orphans);
}
function plannedLanes({ lanes }, draft) {
  const named = draft.payload.lanes;
  const foreign = named.filter((name, index) => lanes[name]?.planned !== false || named.indexOf(name) !== index);
  if (named.length > 0 && foreign.length === 0) return void 0;
  return refuse("E_LANE_NOT_BUILT", "the go names other lanes than the plan runs", foreign);
}
function nothingRuns(phase) {
  const running = Object.entries(phase.lanes).filter(([, lane2]) => lane2.status === "RUNNING");
  return running.length === 0 ? void 0 : refuse(
    "E_LANE_CONCURRENT",
    "a lane is running",
    running.map(([name]) => name)
  );
}
function pinning(state, draft, facts) {
  const { payload } = draft;
  const phase = state.phases[draft.phase];
  if (facts.pin?.declared !== true) return refuse("E_DECISION_UNKNOWN_KEY", payload.key);
  if (facts.pin.fault !== void 0) return refuse("E_DECISION_PLACEHOLDER", `${payload.key} ${facts.pin.fault}`);
  if (facts.pin.differs !== void 0) return refuse("E_DECISION_MISMATCH", `${payload.key} ${facts.pin.differs}`);
  if (facts.registrySha256 !== payload.registry_sha256)
    return refuse("E_DECISION_MISMATCH", `${payload.key} names another registry than the one in force`);
  const earlier = pinnedOtherwise(state, draft.phase, payload);
  if (earlier !== void 0)
    return refuse("E_DECISION_TWICE", `${payload.key} is pinned as something else in ${earlier}`, [payload.key]);
  const running = phase.pinned[payload.key]?.digest === payload.digest ? void 0 : nothingRuns(phase);
  if (running !== void 0) return running;
  const { decidedBy = "operator" } = facts.pin;
  const answered2 = payload.approval !== null || draft.actor.kind === "operator";
  const byOperator = decidedBy === "operator" || payload.source === "operator" || answered2;
  return (byOperator ? approvalRefusal(state, draft, facts) : void 0) ?? declaredSource(payload, byOperator ? "operator" : decidedBy);
}
var declaredSource = ({ key, source }, decidedBy) => source === decidedBy ? void 0 : refuse("E_DECISION_MISMATCH", `${key} is decided by ${decidedBy} and says ${source}`);
function heldNext({ phases }, { phase }) {
  const before = predecessorOf(phase);
  if (before === void 0 || before === "M0" || phases[before].status !== "NOT_STARTED") return void 0;
  return refuse("E_PREDECESSOR_NOT_DONE", `${phase} is not next, ${before} is NOT_STARTED`, [before]);
}
function heldOnce({ holdReason }, { payload }) {
  if (holdReason === void 0 || holdReason === payload.hold_reason) return void 0;
  return refuse("E_ILLEGAL_TRANSITION", `the phase is held already: ${holdReason}`, ["PHASE_ACTIVATED"]);
}
function sealing(state, { phase, payload }, { evidence }) {
  const due = sealingPhase(state);
  if (phase !== due) return refuse("E_ILLEGAL_TRANSITION", `the evidence is sealed at ${due}, not at ${phase}`, [due]);
  if (evidence === void 0) return refuse("E_EVIDENCE_MISSING", "nobody counted what is sealed");
  if (digestOf$evidence_schemas_src_digest(evidence) === digestOf$evidence_schemas_src_digest(payload)) return void 0;
  const [sealed, found] = [payload, evidence].map(
    ({ objects, evidence_root_sha256: root }) => `${objects} objects with root ${root}`
  );
  return refuse("E_SEAL_MISMATCH", `sealed are ${sealed}, there are ${found}`);
}
function elaborated(phase, facts) {
  if (phase.elaboration !== "EXECUTION_GRADE")
    return refuse("E_ELABORATION_INCOMPLETE", "the plan is not expanded", ["PLAN_EXPANDED"]);
  if (phase.definitionSha256 === facts.definitionSha256) return void 0;
  return refuse("E_DEFINITION_CHANGED", "the definition of the phase is not the pinned one");
}
function reopening(state, { phase: name, payload }) {
  const unknown2 = payload.affected_lanes.filter((lane2) => state.phases[name].lanes[lane2] === void 0);
  if (payload.affected_lanes.length === 0 || unknown2.length > 0)
    return refuse("E_REOPEN_REASON", "a reopening names lanes of the phase", unknown2);
  const occupant = findOccupant(state);
  if (occupant !== (payload.occupied_by ?? void 0)) {
    return refuse(
      "E_SLOT_OCCUPIED",
      `${occupant ?? "nothing"} holds the slot, ${payload.occupied_by ?? "nothing"} was named for ${name}`
    );
  }
  if (occupant === void 0) return void 0;
  if (PLAN_PHASES.indexOf(occupant) < PLAN_PHASES.indexOf(name)) {
    return refuse("E_SLOT_OCCUPIED", `${occupant} holds the slot and comes before ${name}`);
  }
  return nothingRuns(state.phases[occupant]);
}

// actions/lib/ledger/decide.ts
var LEGAL = {
  LEDGER_INITIALISED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  PHASE_ACTIVATED: ["NOT_STARTED"],
  PLAN_EXPANDED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  DECISION_PINNED: ["ACTIVE", "BLOCKED"],
  EXECUTION_GO_GRANTED: ["ACTIVE", "BLOCKED"],
  EXECUTION_GO_REVOKED: ["ACTIVE", "BLOCKED"],
  LANE_STARTED: ["ACTIVE", "BLOCKED"],
  LANE_RESULT_RECORDED: ["ACTIVE", "BLOCKED"],
  BLOCKER_OPENED: ["ACTIVE", "BLOCKED"],
  BLOCKER_CLOSED: ["BLOCKED"],
  DRIFT_RAISED: ["ACTIVE", "BLOCKED", "DONE"],
  DRIFT_RESOLVED: ["BLOCKED", "DONE"],
  TRANSITION_CHECKED: ["ACTIVE"],
  PHASE_COMPLETED: ["ACTIVE", "BLOCKED"],
  NEXT_PHASE_HELD: ["NOT_STARTED"],
  PHASE_REOPENED: ["DONE"],
  WAIVER_RECORDED: ["ACTIVE", "BLOCKED"],
  BUDGET_STOP_SET: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  BUDGET_STOP_CLEARED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  EVIDENCE_SEALED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"]
};
var REFUSED_BY_NAME = {
  LEDGER_INITIALISED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  PLAN_EXPANDED: ["NOT_STARTED", "DONE"]
};
var allowedEvents = (status) => Object.keys(LEGAL).filter(
  (event) => LEGAL[event].includes(status) && REFUSED_BY_NAME[event]?.includes(status) !== true
);
function decide(state, draft, facts) {
  if (state.atUtc !== null && facts.nowUtc < state.atUtc) {
    return refuse("E_CLOCK_REGRESSION", `now ${facts.nowUtc} is before the newest event ${state.atUtc}`);
  }
  if (state.seq === 0 && draft.event !== "LEDGER_INITIALISED") {
    return refuse("E_ILLEGAL_TRANSITION", "the ledger is not initialised", ["LEDGER_INITIALISED"]);
  }
  const phase = state.phases[draft.phase];
  const { status } = phase;
  if (!LEGAL[draft.event].includes(status)) {
    const what = `${draft.event} on ${draft.phase} which is ${status}${heldBy(phase)}`;
    return refuse("E_ILLEGAL_TRANSITION", what, allowedEvents(status));
  }
  return byWhom(draft) ?? guards(state, draft, facts) ?? accept(draft);
}
var OF_CONTROLLER = /* @__PURE__ */ new Set([
  "LEDGER_INITIALISED",
  "PLAN_EXPANDED",
  "LANE_STARTED",
  "LANE_RESULT_RECORDED",
  "BLOCKER_OPENED",
  "BLOCKER_CLOSED",
  "TRANSITION_CHECKED",
  "PHASE_COMPLETED",
  "NEXT_PHASE_HELD",
  "BUDGET_STOP_SET",
  "EVIDENCE_SEALED"
]);
var byWhom = ({ event, actor }) => actor.kind === "controller" || !OF_CONTROLLER.has(event) ? void 0 : refuse("E_NOT_CONTROLLER", `${event} is the controller's act, not ${actor.id}'s`);
function heldBy({ openBlockers, openDrift, waitingOn }) {
  const holds4 = [
    ...waitingOn === void 0 ? [] : [`waits on ${waitingOn}`],
    ...openBlockers.map(({ code, lane: lane2 }) => `${code} open on ${lane2}`),
    ...openDrift.map((name) => `drift ${name}`)
  ];
  return holds4.length === 0 ? "" : ` (${holds4.join(", ")})`;
}

// actions/lib/rules/announced-outputs.ts
function outputsByRole() {
  const roles = Object.entries(handle$evidence_schemas_src_handles("ORACLE_OUTPUT_ROLE_BY_ID"));
  const of = (role) => roles.filter(([, found]) => found === role).map(([id]) => id).sort();
  return { traffic: of("traffic"), context: of("context") };
}
function announcedOf(announced) {
  const { traffic, context } = outputsByRole();
  const has = (id) => Object.hasOwn(announced, id);
  return { traffic: traffic.filter(has), context: context.filter(has) };
}

// actions/lib/ledger/lane-fold.ts
var NO_COVERAGE = { pass: 0, fail: 0, planned_checks: [], not_applicable_checks: [] };
var NEVER_RUN = {
  status: "NOT_RUN",
  executionId: void 0,
  attempt: 0,
  attempts: {},
  startedBy: void 0,
  startedAtUtc: void 0,
  snapshot: void 0,
  earlierSnapshots: [],
  coverage: NO_COVERAGE,
  resultSeq: 0,
  elapsedSeconds: void 0,
  waivable: void 0,
  epoch: void 0,
  waivedUntil: void 0
};
function expandPlan(phase, body, seq) {
  const lanes = body.lanes.map((lane2) => [
    lane2.lane,
    {
      ...phase.lanes[lane2.lane] ?? NEVER_RUN,
      planned: lane2.state === "planned",
      dependsOn: lane2.depends_on,
      sourceLanes: lane2.source_lanes,
      parallelSafe: lane2.parallel_safe,
      startsUnderActivation: lane2.starts_under === "activation"
    }
  ]);
  return {
    ...phase,
    // A go is over the plan that stood when it was given, as it is over the decisions.
    executionGo: phase.definitionSha256 === body.definition_sha256 ? phase.executionGo : void 0,
    elaboration: "EXECUTION_GRADE",
    definitionSha256: body.definition_sha256,
    expandedSeq: seq,
    requiredDecisions: body.required_decisions,
    lanes: Object.fromEntries(lanes)
  };
}
function beginLane(phase, event, body) {
  const { execution_id: executionId, attempt } = body;
  const executions = phase.executions.includes(executionId) ? phase.executions : [...phase.executions, executionId];
  return changeLane({ ...phase, executions }, event.lane, (lane2) => ({
    ...lane2,
    status: "RUNNING",
    executionId,
    attempt,
    attempts: { ...lane2.attempts, [executionId]: attempt },
    startedBy: event.ci,
    startedAtUtc: event.at_utc,
    waivable: void 0,
    waivedUntil: void 0
  }));
}
var finishLane = (phase, event, body) => changeLane(phase, event.lane, (lane2) => ({
  ...lane2,
  status: body.overall_pass ? "PASS" : "FAIL",
  snapshot: body.snapshot,
  earlierSnapshots: lane2.snapshot === void 0 ? [] : [...lane2.earlierSnapshots, lane2.snapshot],
  coverage: body.coverage,
  resultSeq: event.seq,
  elapsedSeconds: body.elapsed_seconds,
  waivable: body.waivable ?? void 0,
  epoch: body.epoch
}));
var waiveBudget = (phase, event, body) => changeLane(phase, event.lane, (lane2) => ({ ...lane2, status: "PASS", waivedUntil: body.expires_at_utc }));
function abandonRuns(phase) {
  const lanes = Object.entries(phase.lanes).map(([name, lane2]) => [
    name,
    lane2.status === "RUNNING" ? { ...lane2, status: "STALE" } : lane2
  ]);
  return { ...phase, lanes: Object.fromEntries(lanes) };
}
function changeLane(phase, name, change) {
  const lane2 = phase.lanes[name ?? ""];
  return lane2 === void 0 ? phase : { ...phase, lanes: { ...phase.lanes, [name ?? ""]: change(lane2) } };
}

// actions/lib/ledger/fold.ts
var fold = (events) => events.reduce(applyEvent, EMPTY_LEDGER);
function applyEvent(state, event) {
  const { seq, event_sha256: headSha256, at_utc: atUtc } = event;
  const tokens = spent(event);
  const usedNonces = tokens.length === 0 ? state.usedNonces : [...state.usedNonces, ...tokens];
  const next = { ...state, seq, headSha256, atUtc, usedNonces };
  if (event.event === "LEDGER_INITIALISED") return next;
  if (event.event === "BUDGET_STOP_SET") return { ...next, budgetStop: true };
  if (event.event === "BUDGET_STOP_CLEARED") return { ...next, budgetStop: false };
  const before = state.phases[event.phase];
  const after = applyToPhase(before, event);
  const changed = CHANGES.has(event.event) ? { ...after, changedSeq: seq } : after;
  return { ...next, phases: elsewhere({ ...state.phases, [event.phase]: changed }, event, before) };
}
var CHANGES = /* @__PURE__ */ new Set([
  "PLAN_EXPANDED",
  "DECISION_PINNED",
  "EXECUTION_GO_REVOKED",
  "LANE_STARTED",
  "LANE_RESULT_RECORDED",
  "BLOCKER_OPENED",
  "BLOCKER_CLOSED",
  "DRIFT_RAISED",
  "DRIFT_RESOLVED",
  "PHASE_REOPENED",
  "WAIVER_RECORDED"
]);
function spent({ event, payload }) {
  if (!("approval" in payload) || payload.approval === null) return [];
  const { nonce } = payload.approval;
  return [event === "DECISION_PINNED" ? `${nonce}#${payload.key}` : nonce];
}
function applyToPhase(phase, event) {
  const { seq } = event;
  switch (event.event) {
    case "PHASE_ACTIVATED":
      return {
        ...phase,
        status: "ACTIVE",
        holdReason: void 0,
        activation: event.payload,
        activatedSeq: seq,
        activatedBy: event.actor.id,
        execution: event.payload.execution_id
      };
    case "PLAN_EXPANDED":
      return expandPlan(phase, event.payload, seq);
    case "DECISION_PINNED":
      return pinDecision(phase, event.payload, seq);
    case "EXECUTION_GO_GRANTED": {
      const { lanes, execution_id: executionId, expires_at_utc: expiresAtUtc } = event.payload;
      return { ...phase, executionGo: { lanes, executionId, expiresAtUtc } };
    }
    case "EXECUTION_GO_REVOKED":
      return { ...abandonRuns(phase), executionGo: void 0 };
    case "LANE_STARTED":
      return beginLane(phase, event, event.payload);
    case "LANE_RESULT_RECORDED":
      return finishLane(phase, event, event.payload);
    case "BLOCKER_OPENED": {
      const opened = { code: event.payload.code, lane: event.lane ?? "", openedSeq: seq };
      return settled({ ...phase, openBlockers: [...phase.openBlockers, opened] });
    }
    case "BLOCKER_CLOSED":
      return settled(withoutBlocker(phase, event.lane, event.payload.code));
    case "DRIFT_RAISED": {
      const { class: name, keys = [] } = event.payload;
      const pins = Object.fromEntries(keys.map((key) => [key, pinnedDigest(phase, key) ?? ""]));
      const pinned = keys.flatMap((key) => {
        const registry = phase.pinned[key]?.registry_sha256;
        return registry === void 0 ? [] : [[key, registry]];
      });
      const raised = { eventSha256: event.event_sha256, pins, registries: Object.fromEntries(pinned) };
      const openDrift = [...phase.openDrift, name];
      return settled({ ...phase, openDrift, driftRaised: { ...phase.driftRaised, [name]: raised } });
    }
    case "DRIFT_RESOLVED":
      return settled({
        ...phase,
        openDrift: phase.openDrift.filter((open) => open !== event.payload.class)
      });
    case "TRANSITION_CHECKED":
      return { ...phase, checklist: { items: event.payload.items, seq } };
    case "PHASE_COMPLETED":
      return {
        ...phase,
        status: "DONE",
        executionGo: void 0,
        completed: { ...event.payload, seq },
        completedSeq: phase.completedSeq === 0 ? seq : phase.completedSeq
      };
    case "NEXT_PHASE_HELD":
      return { ...phase, holdReason: event.payload.hold_reason };
    case "PHASE_REOPENED":
      return settled({
        ...phase,
        status: "ACTIVE",
        execution: event.payload.execution_id,
        completed: void 0,
        checklist: void 0
      });
    case "WAIVER_RECORDED":
      return settled(withoutBlocker(waiveBudget(phase, event, event.payload), event.lane, event.payload.code));
    case "LEDGER_INITIALISED":
    case "BUDGET_STOP_SET":
    case "BUDGET_STOP_CLEARED":
    case "EVIDENCE_SEALED":
      return phase;
  }
}
function pinDecision(phase, payload, seq) {
  const pinned = { ...phase.pinned, [payload.key]: pinOf(payload, seq) };
  const same2 = phase.pinned[payload.key]?.digest === payload.digest;
  return { ...phase, pinned, executionGo: same2 ? phase.executionGo : void 0 };
}
function elsewhere(phases, event, before) {
  if (event.event === "LANE_STARTED") {
    const others = otherExecutions(phases[event.phase], event.payload.execution_id);
    return staleLanes(staleWithDependents(phases, others), dependentsOf(phases, [event.lane ?? ""]));
  }
  if (event.event === "DRIFT_RESOLVED") return staleWithDependents(phases, event.payload.stale_lanes);
  if (event.event === "PHASE_COMPLETED") return released(phases, event.phase);
  if (event.event === "PHASE_REOPENED") {
    const { affected_lanes, occupied_by } = event.payload;
    return waiting(staleWithDependents(phases, affected_lanes), occupied_by, event.phase);
  }
  return repins(event, before) ? staleWithDependents(phases, Object.keys(before.lanes)) : phases;
}
function repins({ event, payload }, before) {
  if (event === "PLAN_EXPANDED")
    return before.definitionSha256 !== void 0 && before.definitionSha256 !== payload.definition_sha256;
  if (event !== "DECISION_PINNED") return false;
  const known3 = before.pinned[payload.key];
  return known3 !== void 0 && known3.digest !== payload.digest;
}
var otherExecutions = (phase, executionId) => Object.entries(phase.lanes).filter(([, lane2]) => lane2.status === "PASS" && lane2.executionId !== executionId).map(([name]) => name);
function waiting(phases, occupant, on) {
  if (occupant === null) return phases;
  return { ...phases, [occupant]: settled({ ...phases[occupant], waitingOn: on }) };
}
function released(phases, done) {
  const waiter = PLAN_PHASES.find((phase) => phases[phase].waitingOn === done);
  return waiter === void 0 ? phases : { ...phases, [waiter]: settled({ ...phases[waiter], waitingOn: void 0 }) };
}
var withoutBlocker = (phase, lane2, code) => ({
  ...phase,
  openBlockers: phase.openBlockers.filter((open) => open.code !== code || open.lane !== lane2)
});
function settled(phase) {
  if (phase.status === "DONE") return phase;
  const halted = phase.openBlockers.length > 0 || phase.openDrift.length > 0 || phase.waitingOn !== void 0;
  return { ...phase, status: halted ? "BLOCKED" : "ACTIVE" };
}
var pinOf = (body, seq) => {
  const { digest, value, locator, not_applicable, source, registry_sha256 } = body;
  return { digest, value, locator, not_applicable, source, registry_sha256, seq };
};

// actions/lib/handovers/m0.ts
var HEX643 = form(/^[0-9a-f]{64}$/);
var authorityHandover = handoverOf("M0.A", {
  authority: list(closed({ rank: count, id: text, sha256: HEX643 })),
  /** Digest of the whole list: what `spec_sha256` means in every document. */
  spec_sha256: HEX643,
  /** Whether the head commit holds the list as it lies in the checkout; judged where nothing else may be packaged. */
  committed: oneOf("same", "differs", "no_repository"),
  registry_sha256: HEX643,
  roadmap_sha256: HEX643,
  scope: text,
  drift_protocol: closed({
    answers: list(text),
    classes: list(text),
    raised: list(text),
    resolutions: list(text),
    resolved: list(text)
  }),
  activation_rule: closed({ operator_only: list(text) })
});
var scopeHandover = handoverOf("M0.B", {
  scope: text,
  roadmap: list(closed({ plan_phase: text, name: text, phase_ids: list(text) })),
  roadmap_sha256: form(/^[0-9a-f]{64}$/)
});
var evidenceStrategyHandover = handoverOf("M0.C", { families: byName(list(text)) });
var decisionLogHandover = handoverOf("M0.D", {
  entries: list(closed({ key: text, decision: text, at_utc: text, pinned_by: text }))
});
var exitReadinessHandover = handoverOf("M0.E", {
  answers: list(text),
  successor: closed({ status: text, hold_reason: nullable(text) })
});

// actions/lib/definition/used-values.ts
function registryValue(decision2, substrate, inputs) {
  const rows = resolveHandles$evidence_schemas_src_handles(decisionHandles(decision2, substrate), inputs);
  const open = rows.filter((row) => !row.resolved).map((row) => row.key);
  if (open.length > 0) return { open };
  return { value: canonicalJson$evidence_schemas_src_canonical_json(Object.fromEntries(rows.map((row) => [row.key, row.value_or_locator]))) };
}
var closureSetValue = (substrate) => digestOf$evidence_schemas_src_digest(closureSet$evidence_schemas_src_handles("M2.A", substrate));
var specificationValue = (specSha2562) => `spine-green-v0@${specSha2562}`;
var entrypointMatrixValue = (modes) => digestOf$evidence_schemas_src_digest(modes.map(({ mode, kind: kind2 }) => ({ mode, kind: kind2 })).toSorted((a, b) => a.mode < b.mode ? -1 : 1));
var buildDriverValue = (substrate) => substrate === "embedded" ? "embedded_bundle" : String(handle$evidence_schemas_src_handles("IMAGE_BUILD_DRIVER"));

// actions/lib/run/lane.ts
function defineLane(spec) {
  return {
    id: spec.id,
    documents: (facts, context) => spec.documents?.(facts, context) ?? {},
    decide: (facts, written, context) => spec.decide(facts, written, context),
    handover: (facts, written, context) => spec.handover?.(facts, written, context)
  };
}
var built = (lane2, gather) => ({
  lane: lane2,
  gather
});

// actions/lib/handovers/m8.ts
var closureClosureHandover = closureHandover("M8.A");
var reporterReadinessHandover = handoverOf("M8.B", {
  environment_names: list(text),
  memory_mib: count,
  lock_key: text
});
var inputReadinessHandover = handoverOf("M8.C", {
  receipts: list(closed({ principal: text, decision: text, count })),
  admitted: list(closed({ topic: text, partition: count, events: count, first_offset: count, last_offset: count }))
});
var singleWriterHandover = handoverOf("M8.D", {
  hold_ms: count,
  tasks: list(closed({ task_arn: text, exit_code: count, started_at_utc: text, stopped_at_utc: text })),
  gained: list(closed({ name: text, version_id: text }))
});
var reporterExecutionHandover = handoverOf("M8.E", {
  task_arn: text,
  started_at_utc: text,
  stopped_at_utc: text,
  /** Number of the acquisition under which it wrote. */
  fence: text
});
var bundleHandover = handoverOf("M8.F", {
  marker_key: text,
  bundle_root_sha256: text,
  receipts: closed({ lines: count, objects: count, by_decision: byName(count), admitted_by_topic: byName(count) }),
  quarantines: closed({ records: count, by_reason: byName(count) }),
  log: closed({ admitted: count, copies: count, unreceipted: count })
});
var replayHandover = handoverOf("M8.G", { anchors: byName(count), emitted: count, spots_read: count });
var obsClosureHandover = handoverOf("M8.H", {
  marker_key: text,
  bundle_root_sha256: text,
  markers: count,
  conformance: list(text),
  anomaly_total: count,
  governance_facts: count
});
var closureVerdictHandover = handoverOf("M8.I", {
  m8_verdict: text,
  lanes: byName(OUTCOME),
  planned_lanes: list(text),
  predicates: byName(OUTCOME)
});

// actions/lib/handovers/m7.ts
var POSITION = closed({
  topic: text,
  partition: count,
  next_offset: count,
  committed_offset: nullable(count),
  high: count
});
var ref = closed({ key: text, version_id: text, sha256: text });
var caughtUpHandover = handoverOf("M7.C", {
  max_lag: count,
  samples: list(closed({ sampled_at_utc: text, max_lag: count })),
  groups: list(text),
  offsets_ref: ref,
  caught_up_ref: ref,
  basis_ref: ref
});
var decisionReadinessHandover = handoverOf("M7.E", {
  tasks: list(closed({ component: text, task_arn: text }))
});
var decisionChainHandover = handoverOf("M7.F", {
  traffic: count,
  rejected: count,
  decisions: count,
  intents: count,
  outcomes: count,
  effects: count,
  records: count,
  decision_ref: ref,
  action_ref: ref,
  audit_ref: ref
});
var caseCommitHandover = handoverOf("M7.H", {
  triggers: count,
  cases: count,
  labels: count,
  case_summary_ref: ref,
  label_summary_ref: ref
});
var spineClosureHandover = closureHandover("M7.A");
var rtdlReadinessHandover = handoverOf("M7.B", {
  task_arn: text,
  restart_count: count,
  components: list(
    closed({
      component: text,
      state: text,
      reasons: list(text),
      health: closed({ key: text, version_id: text, sha256: text }),
      partitions: list(POSITION)
    })
  )
});
var archiveDurabilityHandover = handoverOf("M7.D", {
  segments: count,
  records_by_topic: list(closed({ topic: text, records: count }))
});
var caseReadinessHandover = handoverOf("M7.G", {
  services: list(closed({ component: text, task: text, health: text, reasons: list(text) }))
});
var spineVerdictHandover = verdictHandover("M7.I");
var m7EntryGateHandover = handoverOf("M7.J", { m8_entry_gate: oneOf("READY") });
var p10PlaneHandover = planeHandover("M7.P10");
var p8PlaneHandover = planeHandover("M7.P8");
var p9PlaneHandover = planeHandover("M7.P9");

// actions/lib/platform/image-help.ts
var LINES_MAX = 200;
var TIMEOUT_MS = 6e4;
async function readImageCatalogue(context) {
  const modes = catalogueIn(await ask(context, ["--help"]));
  if (modes.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_HELP_UNREADABLE", "it lists no modes");
  return modes;
}
var readRequiredEnvironment = async (context, mode) => requiredIn(await ask(context, [mode, "--help"]));
var catalogueIn = (lines) => lines.flatMap((line) => {
  const [, mode, kind2] = /^ {2}([a-z][a-z-]*) +(job|daemon) +\S/.exec(line) ?? [];
  return mode === void 0 || kind2 === void 0 ? [] : [{ mode, kind: kind2 }];
});
var requiredIn = (lines) => lines.flatMap((line) => /^ {2}([A-Z][A-Z0-9_]*) \(required\)/.exec(line)?.[1] ?? []);
async function ask(context, command) {
  const compute = context.session.compute();
  const { imageDigest } = await taskSpec(context, "ig");
  const spec = { family: handle$evidence_schemas_src_handles("TD_RUNTIME_PROBE"), imageDigest, command, environment: {} };
  const stopped = await compute.runJob(spec, { timeoutMs: TIMEOUT_MS });
  if (stopped.exitCode !== 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_IMAGE_HELP_UNREADABLE", `${command.join(" ")} ends with ${stopped.exitCode}`);
  return compute.logs(stopped.taskArn, LINES_MAX);
}

// actions/lib/decision-lane/truth.ts
var differingPairs = (pairs) => pairs.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name}: ${left} and ${right}`);
var chainIdentities = (truth) => {
  const { published, audited, chains, records } = truth;
  const surplus = truth.effects - truth.executed;
  return {
    decision_ge_outcome: truth.decisions >= truth.outcomes,
    R7: truth.traffic === truth.decisions + truth.rejected && truth.decisions === truth.decidedEvents,
    R8: truth.decisions === published.decisions && truth.decisions === audited.decisions,
    R9: [truth.outcomes, truth.actions, published.intents, audited.intents].every((one) => one === truth.intents) && [published.outcomes, audited.outcomes].every((one) => one === truth.outcomes) && surplus >= 0 && surplus <= truth.uncertain && truth.doubledActions === 0 && truth.openActions === 0,
    R10: records.decisions === truth.decisions && records.chains === chains.whole && chains.open === 0
  };
};

// actions/lib/phase-end/checklist.ts
var checklistOf = (facts) => [
  doneItem(facts.dod),
  evidenceItem(facts.evidence),
  item("T3", facts.state.phases[facts.phase].openDrift, "no drift is open"),
  item("T4", facts.logFaults, "the decision log holds what the ledger holds of this execution"),
  item("T5", orderFaults(facts), "the next phase was not activated before this one was done"),
  item("T6", holdFaults(facts), "the next phase waits with a recorded reason, or has its activation")
];
function item(id, faults, holds4) {
  const detail = faults.length === 0 ? holds4 : faults.join(", ").slice(0, 1024);
  return { id, outcome: faults.length === 0 ? "pass" : "fail", detail };
}
function doneItem(dod) {
  const failing2 = dod.filter((one) => one.outcome === "fail").map((one) => one.item);
  const outcomes = dod.length === 0 ? ["fail"] : dod.map((one) => one.outcome);
  const detail = failing2.length === 0 ? tallyText(tallyOf(outcomes)) : `open: ${failing2.join(", ")}`;
  return { id: "T1", outcome: worstOf(outcomes), detail: detail.slice(0, 1024) };
}
var tallyText = (tally) => Object.entries(tally).filter(([, count2]) => count2 > 0).map(([outcome, count2]) => `${count2} ${outcome}`).join(", ");
var evidenceItem = ({ read, absent, faults }) => item(
  "T2",
  [...absent.map((key) => `absent: ${key}`), ...faults, ...read === 0 ? ["nothing was read"] : []],
  readText2(read)
);
var readText2 = (read) => `${read} required objects were read back`;
function orderFaults({ state, phase }) {
  const next = successorOf(phase);
  if (next === void 0) return [];
  const { activatedSeq, status } = state.phases[next];
  const { completedSeq } = state.phases[phase];
  const ordered = activatedSeq === 0 ? status === "NOT_STARTED" : completedSeq > 0 && activatedSeq > completedSeq;
  return ordered && status !== "ACTIVE" ? [] : [`${next} is ${status}, activated by event ${activatedSeq}`];
}
function holdFaults({ state, phase }) {
  const next = successorOf(phase);
  if (next === void 0) return [];
  const { activatedSeq, status, holdReason } = state.phases[next];
  if (activatedSeq > 0) return [];
  return status === "NOT_STARTED" && holdReason !== void 0 ? [] : [`${next} is ${status} without a hold reason`];
}

// actions/lib/shared-lanes/closure.ts
function closureJudgement({ opens, codes }, { handoff, rows, unanswered }) {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const verdict = opens === null ? null : `ADVANCE_TO_${opens}`;
  const opened = isReadable(handoff) && (handoff.value?.verdict ?? null) === verdict && (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened ? codes.handoff : placeholders.length > 0 ? codes.placeholder : unresolved.length > 0 ? codes.unresolved : codes.probe;
  return {
    expected: { verdict, refs_unreadable: [], unresolved: [], placeholders: [], unanswered: [] },
    observed: mapFact(allReadable({ handoff, unanswered }), (found) => ({
      verdict: found.handoff?.verdict ?? null,
      refs_unreadable: found.handoff?.refs_unreadable ?? [],
      unresolved,
      placeholders,
      unanswered: found.unanswered
    })),
    fails: cause ?? codes.unresolved
  };
}
var closureOutcome = ({ rows }) => ({
  rows,
  unresolved_count: rows.filter((row) => !row.resolved).length
});

// actions/lib/rules/caught-up.ts
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var consumedPartitions = ({ groups }) => groups.flatMap(
  ({ group_id: group, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.map((one) => ({ ...one, group, topic, name: nameOf({ topic, partition: one.partition }) }))
  )
);
var missingPartitions = (snapshot, duties) => duties.flatMap(({ group, partitions }) => {
  const groups = snapshot.groups.filter(({ group_id: id }) => id === group);
  const listed = new Set(consumedPartitions({ ...snapshot, groups }).map(({ name }) => name));
  return partitions.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
});
function leastDistanceMs({ samples }) {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros$runtime_src_kernel_clock(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === void 0 || earlier === void 0 ? -1 : (later - earlier) / 1e3;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}
var wentBack = (partitions, afterwards) => partitions.filter((one) => {
  const now = afterwards.find((progress) => progress.group === one.group && nameOf(progress) === one.name);
  return now === void 0 || now.nextOffset < one.end_offset || now.high < one.watermark_high;
}).map(({ name }) => name);
var endsBefore = (partitions, basis) => basis.topics.flatMap(
  ({ topic, partitions: recorded }) => recorded.flatMap(({ partition, end_offset: last }) => {
    const own = partitions.filter(({ name }) => name === nameOf({ topic, partition }));
    return last < 0 || own.every((one) => one.end_offset > last) ? [] : [nameOf({ topic, partition })];
  })
);
var unconsumed = (partitions, admitted) => admitted.filter((range) => {
  const own = partitions.filter(({ name }) => name === nameOf(range));
  const consumes = partitions.some(({ topic }) => topic === range.topic);
  return consumes && (own.length === 0 || own.some((one) => one.end_offset <= range.lastOffset));
}).map(nameOf);
var filledTopics = ({ topics }) => topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);
var emptyTopics = (partitions, basis) => filledTopics(basis).filter((topic) => {
  const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
  return !recorded.filter(({ end_offset: last }) => last >= 0).every((one) => {
    const own = partitions.filter(({ name }) => name === nameOf({ topic, partition: one.partition }));
    const isFilled = (its) => its.end_offset > its.start_offset && its.watermark_high > one.end_offset;
    return own.length > 0 && own.every(isFilled);
  });
});
var highestLag = ({ max_lag: last, samples }, partitions) => Math.max(
  last,
  ...samples.map(({ max_lag: lag }) => lag),
  ...partitions.map((one) => one.watermark_high - one.end_offset)
);

// actions/lib/phase-end/contract.ts
var owedRows = ({ session, ledger, definition }) => owedEvidence(definition, {
  substrate: session.config.substrate,
  onGitHub: isOnGitHub(ledger, definition.plan_phase)
});
function contractPlace(row, context) {
  const { session, definition, executionId, runId } = context;
  const { buckets, substrate } = session.config;
  if (row.base === "exec") {
    const prefix = evidencePrefix$evidence_schemas_src_evidence_key(executionPlace(substrate, definition.plan_phase, executionId));
    return { bucket: buckets.evidence, key: ofAttempt(row, context) ?? prefix + row.key_pattern };
  }
  if (runId === void 0) return void 0;
  switch (row.base) {
    case "run":
      return {
        bucket: buckets.evidence,
        key: evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }) + row.key_pattern
      };
    case "archive":
    case "quarantine":
      return {
        bucket: buckets[row.base],
        key: evidencePrefix$evidence_schemas_src_evidence_key({ family: row.base, platform_run_id: runId }) + row.key_pattern
      };
    case "oracle":
      return { bucket: buckets.oracle, key: oracleRunRoot(context.ledger) + row.key_pattern };
    default:
      return void 0;
  }
}
function ofAttempt(row, { ledger, definition, snapshots }) {
  const lane2 = definition.lanes.find((one) => one.lane === row.writer);
  if (lane2 === void 0) return void 0;
  if (lane2.snapshot_name === row.key_pattern) return findSnapshotRef(ledger, lane2.lane)?.key;
  const snapshot = snapshots.find((one) => one.lane === lane2.lane);
  return snapshot?.documents.find((one) => one.name === row.key_pattern)?.key;
}
function oracleRootOf(pinned) {
  const [namespace, run] = [pinned("ORACLE_SOURCE_NAMESPACE"), pinned("ORACLE_ENGINE_RUN_ID")];
  if (!namespace || !run) return void 0;
  return renderHandle$evidence_schemas_src_handles("S3_ORACLE_RUN_PREFIX_PATTERN", {
    oracle_source_namespace: namespace,
    oracle_engine_run_id: run
  });
}
var findOracleRunRoot = ({ phases: { M3 } }) => oracleRootOf((key) => M3.pinned[key]?.value);
function oracleRunRoot(ledger) {
  const root = findOracleRunRoot(ledger);
  if (root === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "M3 has not pinned a sealed input");
  return root;
}

// actions/lib/handovers/m4.ts
var daemonsClosureHandover = closureHandover("M4.A");
var serviceMapHandover = handoverOf("M4.B", {
  services: list(closed({ handle: text, service: text, pack: text, mode: text })),
  replicas: count
});
var iamBindingHandover = handoverOf("M4.C", {
  services: list(closed({ service: text, task_role: nullable(text), execution_role: nullable(text) })),
  roles: list(closed({ name: text, arn: text, trusts: list(text), inline_policies: list(text) }))
});
var dependenciesHandover = handoverOf("M4.D", { task_arn: text });
var launchContractHandover = handoverOf("M4.E", {
  services: list(closed({ service: text, command: list(text), task_definition: text, environment_names: list(text) })),
  task_definition_set_sha256: text
});
var daemonStartHandover = handoverOf("M4.F", {
  started_at_utc: text,
  services: list(closed({ service: text, task_definition: text, task_arns: list(text), image_digest: text })),
  heartbeats: count,
  loaded_versions: list(closed({ component: text, path: text, version: count, current_version: nullable(count) }))
});
var uniquenessHandover = handoverOf("M4.G", {
  tasks: list(closed({ taskArn: text, family: text, service: text }))
});
var daemonReadinessHandover = handoverOf("M4.H", { services: count });
var daemonsVerdictHandover = verdictHandover("M4.I");
var m4EntryGateHandover = handoverOf("M4.J", { entry_gate: oneOf("OPEN") });

// actions/lib/run/decided.ts
var decidedHandles = (context, keys) => Object.fromEntries(keys.flatMap((key) => Object.entries(handlesOf(context, key))));
function handlesOf({ decision: decision2 }, key) {
  const { value } = decision2(key);
  const pinned = Object.entries(membersOf2(value)).filter(
    (entry2) => isHandleKey$evidence_schemas_src_handles(entry2[0]) && typeof entry2[1] === "string"
  );
  if (pinned.length > 0) return Object.fromEntries(pinned);
  throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", `${key} pins no handle`);
}
function membersOf2(value) {
  const members = jsonText(value ?? void 0);
  return typeof members === "object" && members !== null ? members : {};
}
var resolvedHandles = ({ handleInputs }, keys) => Object.fromEntries(
  resolveHandles$evidence_schemas_src_handles(keys, handleInputs).filter((row) => row.resolved).map((row) => [row.key, row.value_or_locator])
);

// actions/lib/terraform/destroy-plan.ts
function declaredAddresses(text2) {
  const { resource = {} } = parseJson$evidence_schemas_src_strict_json(text2, "E_TERRAFORM_UNREADABLE", "the stack");
  return Object.entries(resource).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`));
}
function destroyScope({ declared, changes }) {
  const touched = changes.filter(({ actions }) => !actions.every((one) => one === "no-op" || one === "read"));
  const known3 = new Set(declared);
  const addresses = (some) => some.map(({ address }) => address).toSorted();
  return {
    deletes: touched.filter(({ actions }) => actions.join() === "delete").length,
    out_of_scope: addresses(touched.filter(({ address }) => !known3.has(address.replace(/\[.*\]$/, "")))),
    not_deleted: addresses(touched.filter(({ actions }) => actions.join() !== "delete"))
  };
}

// actions/lib/rules/destroy-status.ts
var outcomeOf = ({ destroy_outcome, destroy_exit_code, state_list_exit_code }) => destroy_exit_code === void 0 && state_list_exit_code === void 0 ? "not_applicable" : destroy_outcome;
var isSuccess = (outcome) => outcome === "success";
function destroyStatus(demo, confluent) {
  const outcomes = { demo: outcomeOf(demo), ...confluent === null ? {} : { confluent: outcomeOf(confluent) } };
  const ran = Object.values(outcomes).filter((one) => one !== "not_applicable");
  if (ran.length === 0) return { ...outcomes, overall: "not_applicable" };
  return { ...outcomes, overall: ran.every(isSuccess) ? "success" : "failure" };
}

// actions/phase-ledger/used-values.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join4 } from "node:path";

// other-part:evidence-schemas/src/generated/authority_list.v1.ts
import { AuthorityListV1$evidence_schemas_src_generated_authority_list_v1 } from "./schemas.mjs";

// actions/lib/platform/repository.ts
import { existsSync as existsSync3 } from "node:fs";
import { dirname, join as join2 } from "node:path";
function repositoryRoot() {
  let folder = import.meta.dirname;
  while (!existsSync3(join2(folder, "evidence-schemas", "codes.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the action does not run inside its repository");
    folder = parent;
  }
  return folder;
}

// actions/lib/handovers/m9.ts
var bucket = closed({ bucket: text, objects: count, set_sha256: text });
var preserveMembers = closed({
  /** Truth that nobody writes any more, so it must be the same afterwards. */
  buckets: list(bucket),
  /** It grows while lanes write, so it may only have more afterwards. */
  evidence: closed({ bucket: text, objects: count }),
  /** Digest of the image as its registry holds it. */
  image: text
});
var GOES = {
  /** Tasks that were there, in the compute's own words. */
  tasks: list(text),
  /** Paths of parameters. */
  secrets: list(text)
};
var embeddedSet = closed({
  ...GOES,
  stack: matching(StackDescriptionV1$evidence_schemas_src_generated_stack_description_v1.is),
  /** Folders that go with the stack. */
  data: list(text),
  /** Folders by which a process is known to be of this substrate: it names one of them in its command line. */
  marks: list(text)
});
var managedSet = closed({
  ...GOES,
  stack: matching(DemoManifestV1$evidence_schemas_src_generated_demo_manifest_v1.is),
  /** Identity of the database that its service told of; null where it told of none. */
  database: nullable(text),
  /** Path of the parameter by which somebody said that the stack is needed; null where nobody did. */
  heartbeat: nullable(text),
  /** What the state of the stack held, each with the name by which its service knows it. */
  resources: list(closed({ address: text, id: text }))
});
var INVENTORY = {
  destroy_set: either(embeddedSet, managedSet),
  preserve_set: preserveMembers
};
var inventoryHandover = handoverOf("M9.B", INVENTORY);
var inventoryMembers = record(INVENTORY);
var isManagedSet = (set) => "resources" in set;
var preservedAs = ({ buckets, evidence, image }) => ({
  buckets,
  evidence: { bucket: evidence.bucket, objects: { $at_least: evidence.objects } },
  image
});
var teardownClosureHandover = closureHandover("M9.A");
var OUTCOMES2 = ["success", "failure", "ambiguous"];
var teardownRef = closed({ key: text, version_id: text, sha256: text });
var busDestroyHandover = handoverOf("M9.C", {
  destroy_outcome: oneOf(...OUTCOMES2),
  workflow_name: text,
  workflow_run_id: text,
  workflow_run_url: text,
  workflow_conclusion: text,
  teardown_snapshot: teardownRef
});
var destroyHandover = handoverOf("M9.D", {
  destroy_outcome: oneOf(...OUTCOMES2),
  /** Absent of a stack that ends itself. */
  teardown_snapshot: optional(teardownRef)
});
var isExistence = (value) => typeof value === "boolean" || value === "unknown";
var residualHandover = handoverOf("M9.E", {
  services: list(text),
  tasks: list(text),
  database: closed({ process: flag, port: flag, data_folder: flag }),
  preserved_buckets: list(text)
});
var secretHandover = handoverOf("M9.F", {
  secret_target_matrix: list(closed({ parameter_name: text, expected_scope: text, exists: matching(isExistence) }))
});
var COMBINED = closed({
  scope: text,
  combined_mtd_cost_amount: text,
  limit: text,
  critical_threshold: text,
  utilization_pct: text
});
var costHandover = handoverOf("M9.G", { combined_mtd_cost_posture: nullable(COMBINED) });
var proofHandover = handoverOf("M9.H", { teardown_proof: text });
var teardownVerdictHandover = handoverOf("M9.I", {
  m9_verdict: text,
  m9_overall_pass: flag,
  phase_pass_matrix: byName(OUTCOME),
  predicates: byName(OUTCOME)
});

// actions/lib/run/handle-inputs.ts
async function readHandleInputs(session, ledger, platformRunId) {
  const stack = await findStack(session.config) ?? await findFrozenStack(session, ledger);
  const { config } = session;
  const managed = config.substrate === "embedded" ? {} : await accountValues(config);
  return { ...handleInputsOf(ledger, stack, platformRunId), ...managed };
}
async function accountValues(config) {
  const catalog = await findBusCatalog(config);
  return {
    AWS_ACCOUNT_ID: config.account_id,
    ...catalog === void 0 ? {} : { CONFLUENT_CLUSTER_ID: catalog.cluster.id }
  };
}
var handleInputsOf = (ledger, stack, platformRunId) => Object.fromEntries([
  ...pinnedHandles(ledger),
  ...stack === void 0 ? [] : Object.entries(isManaged(stack) ? managedValues(stack) : embeddedValues(stack)),
  ...platformRunId === void 0 ? [] : [["PLATFORM_RUN_ID", platformRunId]]
]);
var embeddedValues = ({ database, bus, ig_port, cm_port, ls_port }) => ({
  RDS_ENDPOINT: `${database.host}:${database.port}`,
  DB_RESOURCE_ID: database.resource_id,
  CONFLUENT_CLUSTER_ID: bus.cluster_id,
  IG_BASE_URL: `http://127.0.0.1:${ig_port}`,
  CM_BASE_URL: `http://127.0.0.1:${cm_port}`,
  LS_BASE_URL: `http://127.0.0.1:${ls_port}`
});
var managedValues = ({ network, database }) => ({
  VPC_ID: network.vpc_id,
  SUBNET_IDS_PUBLIC: network.subnet_ids_public,
  SECURITY_GROUP_ID_APP: network.security_group_id_app,
  SECURITY_GROUP_ID_DB: network.security_group_id_db,
  SERVICE_DISCOVERY_NAMESPACE: network.discovery_namespace,
  RDS_ENDPOINT: database.endpoint,
  DB_RESOURCE_ID: database.resource_id
});
async function findFrozenStack(session, ledger) {
  const ref2 = findSnapshotRef(ledger, inventoryHandover.lane);
  if (ref2 === void 0) return void 0;
  const { payload } = await readSnapshot(session.evidence, ref2);
  try {
    return inventoryHandover.parse(payload).destroy_set.stack;
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_HANDOVER_UNREADABLE")) return void 0;
    throw error2;
  }
}

// actions/lib/signature/operator-key.ts
import { existsSync as existsSync4, readFileSync as readFileSync3 } from "node:fs";
import { join as join3 } from "node:path";
var OPERATOR_KEY_FILE = ".github/operator-key.pem";
function readOperatorKey(root = repositoryRoot()) {
  const path = join3(root, OPERATOR_KEY_FILE);
  if (!existsSync4(path)) return NO_OPERATOR_KEY;
  const key = readVerifyingKey(readFileSync3(path, "utf8"));
  if ("fault" in key) throw new PlatformError$evidence_schemas_src_platform_error("E_SIGNATURE_KEY_INVALID", `${OPERATOR_KEY_FILE} ${key.fault}`);
  return operatorKeyText(key);
}

// actions/phase-ledger/used-values.ts
var READERS = {
  handles_registry: async (decision2, { session, ledger }) => {
    const state = ledger.state();
    const inputs = await readHandleInputs(session, state, await findRunId(session, state));
    const found = registryValue(decision2, session.config.substrate, inputs);
    if ("open" in found) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", found.open.join(", "));
    return found.value;
  },
  closure_set: (_, { session }) => closureSetValue(session.config.substrate),
  proved_image: async (_, { session, ledger }) => {
    const { image_digest } = await readEpoch({ session, ledger: ledger.state() });
    if (image_digest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "M1.C proved no image");
    return image_digest;
  },
  include_manifest: async () => sha256Hex$evidence_schemas_src_digest(await readFile2(join4(repositoryRoot(), handle$evidence_schemas_src_handles("IMAGE_BUILD_PATH"), INCLUDE))),
  entrypoint_matrix: () => entrypointMatrixValue(MODES$runtime_src_catalog),
  specification: async () => specificationValue(await readSpecSha256()),
  build_driver: (_, { session }) => buildDriverValue(session.config.substrate),
  operator_key: () => readOperatorKey(),
  oracle_input: async (_, context) => {
    const [, , bucket2 = "", ...path] = seedSource(context).split("/");
    const { sha256 } = await context.session.store.get(bucket2, [...path, "run_receipt.json"].join("/"));
    return sha256;
  }
};
async function readSpecSha256() {
  const path = join4(repositoryRoot(), "actions", "m0-authority", "authority.json");
  const { authorities } = AuthorityListV1$evidence_schemas_src_generated_authority_list_v1.parse(parseJson$evidence_schemas_src_strict_json(await readFile2(path), "E_LOCAL_FILE_UNUSABLE", path));
  return digestOf$evidence_schemas_src_digest(authorities);
}
var INCLUDE = "image-include.json";
function seedSource({ ledger, answered: answered2 }) {
  const pinned = answered2?.ORACLE_SEED_SOURCE_URI ?? ledger.state().phases.M3.pinned.ORACLE_SEED_SOURCE_URI?.value;
  if (typeof pinned !== "string") throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "ORACLE_SEED_SOURCE_URI");
  return pinned.replace(/\/$/, "");
}
var readUsedValue = async (decision2, context) => {
  const { compared_with: compared } = decision2;
  return compared === void 0 ? void 0 : observe(() => READERS[compared](decision2, context));
};
function differenceFrom(answer, used) {
  if (used === void 0 || answer.not_applicable !== null) return void 0;
  if (!isReadable(used)) return `cannot be compared: ${used.unreadable}`;
  return used.value === answer.value ? void 0 : "is not what is used";
}
async function differingDecisions(phase, context) {
  const { pinned } = context.ledger.state().phases[phase];
  const differing = [];
  for (const decision2 of loadPhaseDefinition(phase).required_decisions) {
    const { key, compared_with: compared } = decision2;
    const pin = pinned[key];
    if (pin === void 0 || compared === void 0) continue;
    if (differenceFrom(pin, await readUsedValue(decision2, context)) !== void 0) differing.push({ key, compared });
  }
  return differing;
}

// actions/lib/platform/github.ts
var TIMEOUT_MS2 = 2e4;
var readGitHub = (access2, path) => answered(path, async () => {
  const response = await ask2(access2, path, {});
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  return await response.json();
});
var dispatchWorkflow = (access2, workflow, dispatch) => answered(workflow, async () => {
  const response = await ask2(access2, `${workflow}/dispatches`, { method: "POST", body: JSON.stringify(dispatch) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`status ${response.status}`);
});
var ask2 = ({ apiUrl, token }, path, request) => fetch(`${apiUrl}${path}`, {
  ...request,
  headers: {
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    ...token === void 0 ? {} : { authorization: `Bearer ${token}` }
  },
  redirect: "error",
  signal: AbortSignal.timeout(TIMEOUT_MS2)
});
async function answered(path, work) {
  try {
    return await work();
  } catch (error2) {
    const what = error2 instanceof Error ? error2.message : String(error2);
    throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", `${path}: ${what}`, { cause: error2 });
  }
}
function member(value, name) {
  if (typeof value !== "object" || value === null || !(name in value)) return untold(name);
  return value[name];
}
function numberOf(value, name) {
  const found = member(value, name);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : untold(name);
}
function textOf(value, name) {
  const found = member(value, name);
  return typeof found === "string" ? found : untold(name);
}
function flagOf(value, name) {
  const found = member(value, name);
  return typeof found === "boolean" ? found : untold(name);
}
var listOf = (value) => Array.isArray(value) ? value : untold("list");
function untold(name) {
  throw new PlatformError$evidence_schemas_src_platform_error("E_GITHUB_UNREADABLE", `GitHub does not tell ${name}`);
}

// actions/lib/run/evidence.ts
function getRunId({ platformRunId }) {
  if (platformRunId === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_RUN_NOT_PINNED", "no run is pinned yet");
  return platformRunId;
}
var runKey = (context, name) => evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: getRunId(context) }, name);
var readAt = (context, key, parse) => readEvidence$runtime_src_evidence_read(context.session.evidence, key, parse);

// actions/lib/shared-lanes/gather-pack.ts
async function documentOf(context, lane2, name) {
  const found = (await context.source(lane2)).documents.find((one) => one.name === name);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${lane2} wrote no ${name}`);
  return found;
}
async function handedPointers(context, handed) {
  const found = Object.entries(handed).map(
    async ([name, one]) => [
      name,
      "run" in one ? { key: runKey(context, one.run) } : "snapshotOf" in one ? snapshotRefOf(context, one.snapshotOf) : await documentOf(context, one.lane, one.document)
    ]
  );
  return Object.fromEntries(await Promise.all(found));
}
async function gatherPack(context, reading) {
  const { session, ledger, definition } = context;
  const refs = [];
  const unreadable = [];
  const required = await observe(reading.required);
  if (!isReadable(required)) unreadable.push(required.unreadable);
  for (const [name, { key, version_id }] of Object.entries(isReadable(required) ? required.value : {})) {
    const stored = await observe(() => readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id));
    if (isReadable(stored)) {
      refs.push({ name, key, version_id: stored.value.versionId, sha256: stored.value.sha256 });
    } else unreadable.push(name);
  }
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    from: definition.plan_phase,
    verdict: reading.verdict === void 0 ? NO_VERDICT_YET : await observe(reading.verdict),
    refs,
    unreadable,
    matrix: Object.fromEntries(
      await Promise.all(
        lanes.filter(([, lane2]) => lane2.planned || lane2.snapshot !== void 0 && lane2.status !== "RUNNING").map(async ([id, lane2]) => [id, await outcomeOf2(id, lane2, context)])
      )
    ),
    executionIds: executionIds(context),
    scenarioRunId: await observe(async () => await reading.scenarioRunId?.() ?? null)
  };
}
async function outcomeOf2(id, lane2, { session, ledger }) {
  if (lane2.planned || lane2.status !== "PASS") return lane2.planned ? "planned" : "fail";
  const { snapshot } = await readSource(session.evidence, { ledger }, id);
  return isReadable(snapshot) ? passedOutcome(id, snapshot.value.checks) : "fail";
}
var NO_VERDICT_YET = { unreadable: "this lane is the verdict itself" };
var executionIds = ({ ledger, definition, executionId }) => executionsUpTo(ledger, definition.plan_phase, executionId);
function snapshotRefOf({ ledger }, lane2) {
  const ref2 = findSnapshotRef(ledger, lane2);
  if (ref2 === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `${lane2} has no recorded snapshot`);
  return ref2;
}

// other-part:evidence-schemas/src/generated/failure_record.v1.ts
import { FailureRecordV1$evidence_schemas_src_generated_failure_record_v1 } from "./schemas.mjs";

// actions/lib/ledger/store.ts
import { randomBytes } from "node:crypto";

// other-part:evidence-schemas/src/generated/ledger_event.v1.ts
import { LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/ledger_state.v1.ts
import { LedgerStateV1$evidence_schemas_src_generated_ledger_state_v1 } from "./schemas.mjs";

// other-part:runtime/src/kernel/concurrency.ts
import { mapLimited$runtime_src_kernel_concurrency } from "./substrate.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/lib/ledger/projection.ts
function project(state, substrate) {
  return {
    schema: "fp.ledger_state.v1",
    substrate,
    ledger_seq: state.seq,
    ledger_head_sha256: state.headSha256,
    at_utc: state.atUtc,
    budget_stop: state.budgetStop,
    used_nonces: [...state.usedNonces],
    final_word: finalWord(state),
    phases: PLAN_PHASES.map((phase) => projectPhase(state, phase)),
    planned_drift: PLANNED_DRIFT.map((row) => ({ class: row.class, waits_for: row.waitsFor }))
  };
}
function projectPhase(state, name) {
  const phase = state.phases[name];
  const go = phase.executionGo;
  return {
    phase: name,
    status: phase.status,
    elaboration: phase.elaboration,
    definition_sha256: phase.definitionSha256 ?? null,
    execution_go: go === void 0 ? null : { lanes: [...go.lanes], execution_id: go.executionId, expires_at_utc: go.expiresAtUtc },
    unresolved_decisions: [...unresolvedDecisions(phase)],
    open_blockers: phase.openBlockers.map(({ code, lane: lane2, openedSeq }) => ({ code, lane: lane2, opened_seq: openedSeq })),
    open_drift: [...phase.openDrift],
    hold_reason: phase.holdReason ?? null,
    waiting_on: phase.waitingOn ?? null,
    lanes: Object.entries(phase.lanes).map(([id, lane2]) => projectLane(id, lane2, state.atUtc ?? "")),
    completed_seq: phase.completed?.seq ?? null,
    verdict_code: phase.completed?.verdict_code ?? null
  };
}
var projectLane = (id, lane2, atUtc) => ({
  lane: id,
  status: lane2.status,
  planned: lane2.planned,
  execution_id: lane2.executionId ?? null,
  attempt: lane2.attempt,
  snapshot: lane2.snapshot ?? null,
  waived: lane2.waivedUntil !== void 0 && passes(lane2, atUtc)
});

// actions/lib/ledger/store.ts
var APPEND_ATTEMPTS_MAX = 8;
var READ_AT_ONCE = 32;
async function readLedger({ target, env }) {
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env })}events/`;
  const listed = [];
  for await (const object of listAll$runtime_src_substrate_object_store_port(target.store, target.bucket, prefix)) listed.push(object);
  const events = await mapLimited$runtime_src_kernel_concurrency(
    listed,
    READ_AT_ONCE,
    async ({ key, versionId }) => (await readEvidence$runtime_src_evidence_read(target, key, LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1.parse, versionId)).document
  );
  const broken = findBrokenLink(events);
  if (broken !== void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LEDGER_CHAIN_BROKEN", broken);
  return events;
}
async function openLedger(writer, appended = () => void 0) {
  let head;
  let state = EMPTY_LEDGER;
  const refold = async () => {
    const events = await readLedger(writer);
    head = events.at(-1);
    state = fold(events);
  };
  await refold();
  const append = async (draft, facts) => {
    for (let attempt = 1; attempt <= APPEND_ATTEMPTS_MAX; attempt += 1) {
      const atUtc = nowUtc$runtime_src_kernel_clock(writer.clock);
      const decision2 = decide(state, draft, { ...facts, nowUtc: atUtc, substrate: writer.env });
      if ("refusal" in decision2) return decision2;
      const event = seal(decision2.event, head, { atUtc, ci: writer.ci, nonce: randomBytes(16).toString("hex") });
      try {
        await createEvidence$runtime_src_evidence_write(writer.target, eventKey(writer, event.seq), LedgerEventV1$evidence_schemas_src_generated_ledger_event_v1, event);
        head = event;
        state = applyEvent(state, event);
        appended(event);
        return { event };
      } catch (error2) {
        if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_EVIDENCE_CONFLICT")) throw error2;
        await refold();
      }
    }
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_CONFLICT", `another writer appended ${APPEND_ATTEMPTS_MAX} times in a row`);
  };
  return { state: () => state, append, project: () => writeProjection(writer, state) };
}
var eventKey = (place, seq) => evidenceKey$evidence_schemas_src_evidence_key({ family: "ledger", env: place.env }, `events/${eventName(seq)}`);
async function writeProjection(writer, state) {
  const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "ledger", env: writer.env }, "state.json");
  const present = await writer.target.store.head(writer.target.bucket, key);
  if (present !== void 0 && await projectedSeq(writer, key, present.versionId) >= state.seq) return;
  try {
    await replaceEvidence$runtime_src_evidence_write(writer.target, key, LedgerStateV1$evidence_schemas_src_generated_ledger_state_v1, project(state, writer.env), present?.versionId);
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_MOVED", "E_EVIDENCE_CONFLICT")) throw error2;
  }
}
async function projectedSeq({ target }, key, versionId) {
  try {
    return (await readEvidence$runtime_src_evidence_read(target, key, LedgerStateV1$evidence_schemas_src_generated_ledger_state_v1.parse, versionId)).document.ledger_seq;
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND", "E_SCHEMA_INVALID", "E_EVIDENCE_UNREADABLE")) return 0;
    throw error2;
  }
}

// actions/lib/run/write-documents.ts
async function writeDocuments(context, documents) {
  const written = {};
  const refs = [];
  const faults = [];
  for (const [member2, planned3] of Object.entries(documents)) {
    if (!isReadable(planned3)) {
      written[member2] = planned3;
      continue;
    }
    const { name, after } = planned3.value;
    if (after !== void 0 && !isReadable(written[after] ?? ABSENT)) {
      written[member2] = { unreadable: `${name} was not written: ${after} is not there` };
      continue;
    }
    try {
      const { stored, kept_sha256 } = await keep(context, planned3.value);
      const ref2 = refOf(stored);
      written[member2] = { value: kept_sha256 === void 0 ? ref2 : { ...ref2, kept_sha256 } };
      refs.push({ name, ...ref2 });
    } catch (error2) {
      const code = isPlatformError$evidence_schemas_src_platform_error(error2) ? error2.code : "BUG";
      written[member2] = { unreadable: `${name} was not written: ${String(error2)}`.slice(0, 256) };
      faults.push({ name, code });
    }
  }
  return { written, refs, faults };
}
var ABSENT = { unreadable: "no such document" };
var refOf = ({ key, versionId, sha256 }) => ({
  key,
  version_id: versionId,
  sha256
});
async function keep(context, planned3) {
  const { session } = context;
  const key = documentKey(context, planned3);
  const { schema, document, kept } = planned3;
  switch (kept.as) {
    case "attempt":
      return { stored: await createEvidence$runtime_src_evidence_write(session.evidence, key, schema, document) };
    case "once":
      return keepOnce(session, key, { schema, document, identity: kept.identity });
    case "derived":
      return { stored: await replaceNewest(session, key, planned3) };
  }
}
async function keepOnce(session, key, { schema, document, identity }) {
  const keptOf = async (versionId) => {
    const read = await readEvidence$runtime_src_evidence_read(session.evidence, key, schema.parse, versionId);
    return { sha256: read.sha256, kept_sha256: digestOf$evidence_schemas_src_digest(identity(read.document)) };
  };
  try {
    const stored = await createEvidence$runtime_src_evidence_write(session.evidence, key, schema, document);
    const { kept_sha256 } = await keptOf(stored.versionId);
    return { stored, kept_sha256 };
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_EVIDENCE_CONFLICT")) throw error2;
    const present = await keptOf();
    if (present.kept_sha256 !== digestOf$evidence_schemas_src_digest(identity(document))) throw error2;
    const stored = await session.store.head(session.evidence.bucket, key);
    if (stored?.sha256 !== present.sha256) throw error2;
    return { stored, kept_sha256: present.kept_sha256 };
  }
}
async function replaceNewest(session, key, { schema, document }) {
  const present = await session.store.head(session.evidence.bucket, key);
  return replaceEvidence$runtime_src_evidence_write(session.evidence, key, schema, document, present?.versionId);
}

// actions/lib/run/leave-failure-record.ts
async function leaveFailureRecord(session, { definition, lane: lane2, executionId, attempt }, error2) {
  const { substrate } = session.config;
  const phase = definition.plan_phase;
  const ledger = await observe(() => readState(session));
  const offsets = valueOr(await observeFrom(ledger, (state) => findOffsets(session, state, phase)), void 0);
  const error_class = isPlatformError$evidence_schemas_src_platform_error(error2) ? error2.code : "BUG";
  const record2 = {
    schema: "fp.failure_record.v1",
    substrate,
    plan_phase: phase,
    phase_id: definition.phase_ids[0] ?? "pre-P(-1)",
    lane: lane2 === "close" ? null : lane2,
    platform_run_id: await runOf(session, ledger, { phase, lane: lane2 }) ?? "N/A",
    execution_id: executionId,
    attempt,
    stage: lane2,
    reason: (error2 instanceof Error ? error2.message : String(error2)).slice(0, 256),
    error_class,
    partials: lane2 === "close" ? [] : [...await documentsLeft(session, { executionId, attempt }, lane2)],
    offsets_so_far: offsets ?? null,
    logs_ref: logsOf(session.ci) ?? null,
    rollback_level: rollbackOf(error_class) ?? null,
    written_at_utc: nowUtc$runtime_src_kernel_clock(session.clock),
    ci: session.ci
  };
  const key = failureRecordKey({ substrate, executionId, attempt }, lane2);
  try {
    await createEvidence$runtime_src_evidence_write(session.evidence, key, FailureRecordV1$evidence_schemas_src_generated_failure_record_v1, record2);
    return "recorded";
  } catch (cause) {
    if (!isPlatformError$evidence_schemas_src_platform_error(cause, "E_EVIDENCE_CONFLICT")) throw cause;
    return "present";
  }
}
async function documentsLeft({ evidence: { store, bucket: bucket2 }, config: { substrate } }, attempt, lane2) {
  const found = documentKeys({ substrate, ...attempt }, lane2).map(async (key) => store.head(bucket2, key));
  return (await Promise.all(found)).flatMap((stored) => stored === void 0 ? [] : [refOf(stored)]);
}
async function findOffsets({ evidence }, ledger, phase) {
  const ref2 = placesRef(ledger, phase);
  return ref2 === void 0 ? void 0 : offsetsIn((await readSnapshot(evidence, ref2)).payload);
}
async function readState({ clock, ci, evidence: target, config }) {
  return (await openLedger({ target, env: config.substrate, clock, ci })).state();
}
async function runOf(session, ledger, { phase, lane: lane2 }) {
  if (precedesTheRun(phase, lane2)) return void 0;
  const run = await observeFrom(ledger, (state) => findRunId(session, state));
  return isReadable(run) ? run.value : void 0;
}

// actions/lib/phase-end/key-pattern.ts
function keyMatcher(pattern) {
  if (!pattern.includes("*")) return (key) => key === pattern;
  const parts = pattern.split("*").map((part) => RegExp.escape(part));
  const form2 = new RegExp(`^${parts.join(".*")}$`);
  return (key) => form2.test(key);
}
var namesKey = (pattern, key) => keyMatcher(pattern)(key);

// actions/lib/phase-end/results.ts
async function readPhaseResults(session, ledger, { phase, executionId }) {
  const definition = loadPhaseDefinition(phase);
  const current = passedLanes(definition, ledger, executionId);
  const sources = await Promise.all(current.map((lane2) => readSource(session.evidence, { ledger }, lane2)));
  const snapshots = sources.flatMap(({ snapshot }) => isReadable(snapshot) ? [snapshot.value] : []);
  const runId = await findRunId(session, ledger);
  const contract = { session, ledger, definition, executionId, snapshots, runId };
  return { snapshots, dod: dodResults(definition, snapshots), contract, ...await readContract(contract) };
}
var passedLanes = ({ plan_phase, lanes }, ledger, executionId) => lanes.flatMap(({ lane: lane2 }) => {
  const recorded = ledger.phases[plan_phase].lanes[lane2];
  if (recorded === void 0 || recorded.executionId !== executionId) return [];
  return passes(recorded, ledger.atUtc ?? "") ? [lane2] : [];
});
function dodResults(definition, snapshots) {
  const recorded = new Map(snapshots.flatMap(({ checks }) => checks).map((one) => [one.id, one.outcome]));
  const planned3 = new Set(
    definition.lanes.filter((lane2) => lane2.state === "planned").flatMap((lane2) => lane2.checks.map((one) => one.id))
  );
  return definition.dod.map(({ item: item2, check_ids }) => {
    const outcomes = check_ids.map((id) => planned3.has(id) ? "planned" : recorded.get(id) ?? "fail");
    return { item: item2, check_ids, outcome: worstOf(outcomes), checks: tallyOf(outcomes) };
  });
}
async function readContract(context) {
  const committed = [];
  const missingEvidence = [];
  const { session, definition } = context;
  const owed = owedRows(context);
  for (const row of definition.evidence_contract) {
    if (row.state !== "built") continue;
    const place = contractPlace(row, context);
    const stored = place === void 0 ? void 0 : await findStored(session, place);
    if (stored !== void 0) committed.push({ row, stored });
    else if (owed.includes(row)) missingEvidence.push(place?.key ?? row.key_pattern);
  }
  return { committed, missingEvidence };
}
async function findStored({ store }, { bucket: bucket2, key }) {
  if (!key.includes("*")) return store.head(bucket2, key);
  for await (const object of listAll$runtime_src_substrate_object_store_port(store, bucket2, key.slice(0, key.indexOf("*")))) {
    if (namesKey(key, object.key)) return object;
  }
  return void 0;
}

// actions/lib/platform/oracle-run.ts
var requiredOutputIds = () => handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
var runTokens = ({ handleInputs }) => ({
  oracle_source_namespace: String(handle$evidence_schemas_src_handles("ORACLE_SOURCE_NAMESPACE", handleInputs)),
  oracle_engine_run_id: String(handle$evidence_schemas_src_handles("ORACLE_ENGINE_RUN_ID", handleInputs))
});
function engineRunRoot(context) {
  const prefix = renderHandle$evidence_schemas_src_handles("S3_ORACLE_RUN_PREFIX_PATTERN", runTokens(context), context.handleInputs);
  const root = findS3Prefix$runtime_src_events_engine_run(`s3://${context.session.config.buckets.oracle}/${prefix}`);
  if (root === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", `${prefix} is no prefix`);
  return root;
}
var viewKey = (context, key, outputId) => renderHandle$evidence_schemas_src_handles(key, { ...runTokens(context), output_id: outputId }, context.handleInputs);

// actions/lib/phase-end/entry-gate.ts
var entryGateResults = (definition, ledger) => definition.entry_criteria.map(({ id, shown_by }) => {
  const { expected, observed } = shown_by === "verdict" ? verdictBefore(definition, ledger) : lanesOf(shown_by, ledger);
  const holds4 = shown_by !== void 0 && JSON.stringify(expected) === JSON.stringify(observed);
  return { id, expected, observed, outcome: holds4 ? "pass" : "fail" };
});
function verdictBefore({ plan_phase }, { phases }) {
  const before = predecessorOf(plan_phase);
  const observed = before === void 0 ? null : phases[before].completed?.verdict_code ?? null;
  return { expected: `ADVANCE_TO_${plan_phase}`, observed };
}
function lanesOf(lanes = [], { phases }) {
  const passed2 = lanes.filter((lane2) => phases[planPhaseOf(lane2)].lanes[lane2]?.status === "PASS");
  return { expected: { passed: [...lanes] }, observed: { passed: passed2 } };
}

// actions/lib/bundle/evidence-root.ts
var isOfLedger = ({ bucket: bucket2, key }, substrate) => bucket2 === handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET") && key.startsWith(evidencePrefix$evidence_schemas_src_evidence_key({ family: "ledger", env: substrate }));
function evidenceRoot({ substrate, entries, delete_markers }) {
  const beside = entries.filter((entry2) => !isOfLedger(entry2, substrate));
  const markers = delete_markers.filter((marker) => !isOfLedger(marker, substrate));
  return {
    evidence_root_sha256: digestOfListing({ entries: beside, delete_markers: markers }),
    objects: beside.length
  };
}
function evidenceRootAt(manifest, momentUtc) {
  const newest = /* @__PURE__ */ new Map();
  const then = manifest.entries.filter(({ written_at_utc }) => written_at_utc <= momentUtc);
  for (const entry2 of then) {
    const known3 = newest.get(nameOf2(entry2));
    if (known3 === void 0 || isOlder(known3, entry2)) newest.set(nameOf2(entry2), entry2);
  }
  const entries = then.map((entry2) => {
    const { bucket: bucket2, key, version_id } = entry2;
    const own = newest.get(nameOf2(entry2)) === entry2;
    return { ...entry2, path: own ? `objects/${bucket2}/${key}` : `versions/${bucket2}/${key}/${version_id}` };
  });
  const markers = manifest.delete_markers.filter((marker) => {
    const after = newest.get(nameOf2(marker));
    return after !== void 0 && marker.version_id < after.version_id;
  });
  const { substrate } = manifest;
  return evidenceRoot({
    substrate,
    entries: entries.toSorted((a, b) => a.path < b.path ? -1 : 1),
    delete_markers: markers
  });
}
var nameOf2 = ({ bucket: bucket2, key }) => `${bucket2}
${key}`;
var isOlder = (one, other) => one.written_at_utc === other.written_at_utc ? one.version_id < other.version_id : one.written_at_utc < other.written_at_utc;

// actions/lib/phase-end/replaced-runs.ts
var RUN_ID = /^platform_[0-9]{8}T[0-9]{6}Z(?:_[0-9]{2})?$/;
var MINTED = record({ final_platform_run_id: form(RUN_ID) });
var finalRunIn = ({ payload }) => MINTED(payload)?.value.final_platform_run_id;
async function replacedRuns({ evidence }, ledger) {
  const mint = ledger.phases.M3.lanes["M3.B"];
  const read = await Promise.all(
    (mint?.earlierSnapshots ?? []).map((ref2) => observe(() => readSnapshot(evidence, ref2)))
  );
  return [...new Set(read.flatMap((one) => isReadable(one) ? finalRunIn(one.value) ?? [] : []))];
}

// actions/lib/platform/checkout-files.ts
import { globSync } from "node:fs";
import { readFile as readFile3 } from "node:fs/promises";
import { join as join5 } from "node:path";
var readCheckoutText = (path) => readFile3(join5(repositoryRoot(), path), "utf8");
async function readCheckoutJson(path) {
  return parseJson$evidence_schemas_src_strict_json(await readCheckoutText(path), "E_LOCAL_FILE_UNUSABLE", path);
}
var MADE = /* @__PURE__ */ new Set(["node_modules", "dist", ".git", ".rehearsal", "coverage"]);
var findCheckoutFiles = (pattern, root = repositoryRoot()) => globSync(pattern, {
  cwd: root,
  exclude: (path) => path.split("/").some((name) => MADE.has(name))
}).sort();
var findAnywhere = (names, root = repositoryRoot()) => [...new Set([`**/${names}`, `**/.*/**/${names}`].flatMap((pattern) => findCheckoutFiles(pattern, root)))].sort();

// actions/lib/phase-end/bound.ts
function findBound({ bucket: bucket2, key }, indexes) {
  const names = keyMatcher(key);
  const listed = indexes.flatMap(({ entries }) => entries.filter((one) => one.bucket === bucket2 && names(one.key)));
  if (listed.length > 0) return { listed };
  const sets = indexes.flatMap(({ append_only_sets }) => append_only_sets);
  const set = sets.find((one) => one.bucket === bucket2 && key.startsWith(one.prefix));
  return set === void 0 ? void 0 : { set };
}

// other-part:evidence-schemas/src/generated/handoff_pack.v1.ts
import { HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1 } from "./schemas.mjs";

// actions/lib/shared-lanes/gather-closure.ts
async function gatherClosure(context, lane2, { handoffFrom, probe }) {
  const rows = resolveHandles$evidence_schemas_src_handles(requiredHandles(getLaneDefinition(lane2), context.substrate), context.handleInputs);
  const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
  return {
    handoff: await observe(() => handoffFrom === void 0 ? null : readHandoff(context, handoffFrom)),
    rows,
    unanswered: await observe(async () => await probe?.(context, concrete) ?? [])
  };
}
async function readHandoff(context, from) {
  const name = `${context.definition.plan_phase.toLowerCase()}_handoff_pack.json`;
  const writer = loadPhaseDefinition(from).evidence_contract.find((row) => row.key_pattern === name)?.writer;
  const pack = await context.document(writer, name, HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1);
  const unreadable = [];
  for (const ref2 of pack.required_evidence_refs) {
    const read = await observe(() => readEvidence$runtime_src_evidence_read(context.session.evidence, ref2.key, (value) => value, ref2.version_id));
    if (!isReadable(read) || read.value.sha256 !== ref2.sha256) unreadable.push(ref2.name);
  }
  return { verdict: pack.verdict, refs_unreadable: unreadable };
}

// actions/lib/shared-lanes/gather-verdict.ts
async function gatherVerdict(context, lane2) {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane2)?.source_lanes ?? [];
  const runs = names.filter((name) => lanes[name]?.planned !== true);
  return {
    sources: await Promise.all(runs.map((name) => readSource(session.evidence, { ledger, user: lane2 }, name))),
    planned: names.filter((name) => lanes[name]?.planned === true),
    predicates: definition.verdict.predicates
  };
}

// actions/lib/run/snapshot-key.ts
function getSnapshotRef({ ledger }, lane2) {
  const ref2 = findSnapshotRef(ledger, lane2);
  if (ref2 === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `${lane2} has no recorded snapshot`);
  return ref2;
}
async function hasLeftSnapshot({ evidence, config }, { snapshot_name: name }, { executionId, attempt }) {
  const place = executionPlace(config.substrate, phaseOf(executionId), executionId);
  for (const key of [evidenceKey$evidence_schemas_src_evidence_key(place, name, { attempt }), evidenceKey$evidence_schemas_src_evidence_key(place, name, { failedAttempt: attempt })]) {
    if (await evidence.store.head(evidence.bucket, key) !== void 0) return true;
  }
  return false;
}

// actions/lib/platform/migrated-database.ts
import { join as join6 } from "node:path";

// other-part:runtime/src/services/migrations/files.ts
import { readMigrations$runtime_src_services_migrations_files } from "./substrate.mjs";

// actions/lib/platform/migrated-database.ts
var migrationTexts = () => readMigrations$runtime_src_services_migrations_files(join6(repositoryRoot(), "runtime", "migrations")).map(({ sql }) => sql);
async function readIdentity(database) {
  const [row] = await database.query({
    text: `SELECT system_identifier::text AS id,
                  NOT pg_is_in_recovery() AND NOT current_setting('transaction_read_only')::boolean AS writable
             FROM pg_control_system()`
  });
  return { resource_id: row?.id ?? "", writable: row?.writable === true };
}
async function readFound(database) {
  const tables = await database.query({
    text: `SELECT schemaname || '.' || tablename AS name FROM pg_catalog.pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`
  });
  const migrations = await database.query({
    text: `SELECT lpad(version::text, 6, '0') || '_' || name || '.sql' AS file
             FROM public.schema_migrations m ORDER BY m.version`
  });
  return { tables: tables.map(({ name }) => name), migrations: migrations.map(({ file }) => file) };
}
function tablesOf(migrations) {
  const tables = /* @__PURE__ */ new Set();
  for (const sql of migrations) {
    for (const [, verb, table = ""] of sql.matchAll(STATEMENT)) {
      if (verb === "CREATE") tables.add(table);
      else tables.delete(table);
    }
  }
  return [...tables];
}
var STATEMENT = /^(CREATE|DROP) TABLE (?:IF (?:NOT )?EXISTS )?([a-z_]+\.[a-z0-9_]+)/gm;
function guardedTables(migrations) {
  const tables = /* @__PURE__ */ new Set();
  for (const sql of migrations) for (const [, table = ""] of sql.matchAll(GUARD)) tables.add(table);
  return [...tables].sort();
}
var GUARD = /^CREATE TRIGGER [a-z_]+ BEFORE UPDATE OR DELETE OR TRUNCATE ON ([a-z_]+\.[a-z0-9_]+)/gm;
async function readManagedInstance({
  config,
  posture
}) {
  if (config.substrate === "embedded") return null;
  const found = await (await posture()).findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"));
  return found === void 0 ? null : { status: found.status, resource_id: found.resourceId };
}
async function readLiveDatabase(session) {
  const identity = await readIdentity(await session.database());
  if (session.config.substrate === "embedded") return identity;
  const found = await readManagedInstance(session);
  if (found?.status === "available") return { ...identity, resource_id: found.resource_id };
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `the database is ${found?.status ?? "not there"}`);
}

// actions/lib/rules/bus-stack.ts
var OWN = "M9.C-";
var hasNoBusStack = (checks) => checks.filter(({ id }) => id.startsWith(OWN)).every(({ outcome }) => outcome === "not_applicable");

// actions/lib/phase-end/index-row.ts
var INDEX_NAME = "bundle_index.json";
function indexRow({ family, name, phase }) {
  const definition = loadPhaseDefinition(phase);
  const row = family === "execution" ? findRow(rowsOf(phase), name) : family === "run" ? findRow(RUN_ROWS, name) : void 0;
  const own = row?.class ?? (family === "execution" ? "G" : "D");
  return {
    class: name === INDEX_NAME ? "D" : own,
    writer: row?.writer ?? phase,
    phase_id: row?.phase_id ?? definition.phase_ids[0] ?? "pre-P(-1)",
    required: row?.required ?? false
  };
}
function compiled(rows) {
  const patterns = rows.filter(({ key_pattern }) => key_pattern.includes("*"));
  const exact = rows.filter((row) => !patterns.includes(row)).toReversed();
  return {
    exact: new Map(exact.map((row) => [row.key_pattern, row])),
    patterns: patterns.map((row) => ({ names: keyMatcher(row.key_pattern), row }))
  };
}
var findRow = ({ exact, patterns }, name) => exact.get(name) ?? patterns.find(({ names }) => names(name))?.row;
var RUN_ROWS = compiled(
  phaseDefinitions().flatMap(({ evidence_contract }) => evidence_contract.filter(({ base }) => base === "run"))
);
var known2 = /* @__PURE__ */ new Map();
function rowsOf(phase) {
  const rows = known2.get(phase) ?? compiled(loadPhaseDefinition(phase).evidence_contract.filter(({ base }) => base === "exec"));
  known2.set(phase, rows);
  return rows;
}

// actions/lib/checks/steady.ts
var isSteady = (row) => row.desiredCount === 1 && row.runningCount === 1 && row.pendingCount === 0 && row.tasks.length === 1 && row.restartCount === 0 && row.rollout === "completed";
var taskDefinitionSetSha256 = (rows) => digestOf$evidence_schemas_src_digest(rows.map(({ service, taskDefinition }) => `${service} ${taskDefinition}`).sort());

// actions/lib/rules/kept-things.ts
var KEPT_BY = { state: "M9.B-C02", budget: "M9.G-C01" };
var keptIn = (checks) => Object.fromEntries(
  Object.entries(KEPT_BY).flatMap(([name, id]) => {
    const outcome = checks.find((one) => one.id === id)?.outcome;
    return outcome === "not_applicable" ? [] : [[name, outcome === "pass"]];
  })
);

// actions/lib/handovers/m2.ts
var PARAMETER = closed({ path: text, present: flag, version: nullable(count), last_modified_utc: nullable(text) });
var handleClosureHandover = handoverOf("M2.A", { keys: count, unresolved_count: count });
var backendHandover = handoverOf("M2.B", {
  bucket: nullable(closed({ versioning: text, encryption: text, public_access_blocked: flag })),
  lock_table: nullable(closed({ status: text, hash_key: nullable(text), billing: text })),
  keys: closed({ core: text, confluent: text, demo: text })
});
var coreApplyHandover = handoverOf("M2.C", { plan_sha256: text, imported: count });
var demoApplyHandover = handoverOf("M2.D", { plan_sha256: text, manifest_key: text });
var secretSurfaceHandover = handoverOf("M2.E", { paths: list(PARAMETER) });
var topicReadinessHandover = handoverOf("M2.F", { cluster_id: text });
var migrationHandover = handoverOf("M2.H", { task_arn: text, tables: count });
var substrateExitHandover = verdictHandover("M2.J");

// actions/lib/handovers/m5.ts
var oracleClosureHandover = closureHandover("M5.A");
var inletPolicyHandover = handoverOf("M5.B", { inlet_mode: text, source_uri: text, jobs_scanned: count });
var seedHandover = handoverOf("M5.C", {
  task_arns: list(text),
  copied: count,
  copied_again: count,
  first_snapshot_version_id: text,
  content_index_digest: text,
  objects: count,
  oracle_pack_id: text
});
var launchMatrixHandover = handoverOf("M5.D", {
  matrix: list(
    closed({
      output_id: text,
      input_prefix: anyText,
      output_prefix: anyText,
      job_prefix: anyText,
      manifest_key: anyText,
      receipt_key: anyText,
      sort_key: list(text),
      built_in_sort_key: list(text)
    })
  ),
  sorts_max: count
});
var streamSortHandover = handoverOf("M5.E", {
  lane_mode: text,
  workload_profile_id: text,
  outputs: list(
    closed({ output_id: text, rows: count, stream_view_id: text, input_fingerprint: text, output_fingerprint: text })
  )
});
var checkerHandover = handoverOf("M5.F", {
  status: text,
  reason_codes: list(text),
  outputs: list(closed({ output_id: text, verdict: text, row_count: count }))
});
var rerunProbeHandover = handoverOf("M5.G", { output_id: text, output_fingerprint: text, raw_inputs: text });
var oracleVerdictHandover = verdictHandover("M5.H");
var m5EntryGateHandover = handoverOf("M5.I", { entry_gate: oneOf("OPEN") });

// actions/lib/handovers/lanes.ts
var HANDOVERS = {
  "M0.A": authorityHandover,
  "M0.B": scopeHandover,
  "M0.C": evidenceStrategyHandover,
  "M0.D": decisionLogHandover,
  "M0.E": exitReadinessHandover,
  "M1.A": candidateHandover,
  "M1.B": matrixHandover,
  "M1.C": imageHandover,
  "M1.D": securityHandover,
  "M1.E": null,
  "M1.F": null,
  "M1.G": null,
  "M1.H": gateHandover,
  "M1.I": readinessHandover,
  "M2.A": handleClosureHandover,
  "M2.B": backendHandover,
  "M2.C": coreApplyHandover,
  "M2.D": demoApplyHandover,
  "M2.E": secretSurfaceHandover,
  "M2.F": topicReadinessHandover,
  "M2.G": null,
  "M2.H": migrationHandover,
  "M2.I": null,
  "M2.J": substrateExitHandover,
  "M3.A": runPinningClosureHandover,
  "M3.B": runIdHandover,
  "M3.C": pinnedDigestsHandover,
  "M3.D": manifestHandover,
  "M3.E": scopeExportHandover,
  "M3.F": runPinningVerdictHandover,
  "M3.G": m3EntryGateHandover,
  "M4.A": daemonsClosureHandover,
  "M4.B": serviceMapHandover,
  "M4.C": iamBindingHandover,
  "M4.D": dependenciesHandover,
  "M4.E": launchContractHandover,
  "M4.F": daemonStartHandover,
  "M4.G": uniquenessHandover,
  "M4.H": daemonReadinessHandover,
  "M4.I": daemonsVerdictHandover,
  "M4.J": m4EntryGateHandover,
  "M5.A": oracleClosureHandover,
  "M5.B": inletPolicyHandover,
  "M5.C": seedHandover,
  "M5.D": launchMatrixHandover,
  "M5.E": streamSortHandover,
  "M5.F": checkerHandover,
  "M5.G": rerunProbeHandover,
  "M5.H": oracleVerdictHandover,
  "M5.I": m5EntryGateHandover,
  "M6.A": ingressClosureHandover,
  "M6.B": igReadinessHandover,
  "M6.C": ingestSmokeHandover,
  "M6.D": srReadyHandover,
  "M6.E": streamLaunchHandover,
  "M6.F": wspSummaryHandover,
  "M6.G": ingestCommitHandover,
  "M6.H": ingressVerdictHandover,
  "M6.I": m6EntryGateHandover,
  "M7.A": spineClosureHandover,
  "M7.B": rtdlReadinessHandover,
  "M7.C": caughtUpHandover,
  "M7.D": archiveDurabilityHandover,
  "M7.E": decisionReadinessHandover,
  "M7.F": decisionChainHandover,
  "M7.G": caseReadinessHandover,
  "M7.H": caseCommitHandover,
  "M7.I": spineVerdictHandover,
  "M7.J": m7EntryGateHandover,
  "M7.P10": p10PlaneHandover,
  "M7.P8": p8PlaneHandover,
  "M7.P9": p9PlaneHandover,
  "M8.A": closureClosureHandover,
  "M8.B": reporterReadinessHandover,
  "M8.C": inputReadinessHandover,
  "M8.D": singleWriterHandover,
  "M8.E": reporterExecutionHandover,
  "M8.F": bundleHandover,
  "M8.G": replayHandover,
  "M8.H": obsClosureHandover,
  "M8.I": closureVerdictHandover,
  "M9.A": teardownClosureHandover,
  "M9.B": inventoryHandover,
  "M9.C": busDestroyHandover,
  "M9.D": destroyHandover,
  "M9.E": residualHandover,
  "M9.F": secretHandover,
  "M9.G": costHandover,
  "M9.H": proofHandover,
  "M9.I": teardownVerdictHandover
};
var handoverOfLane = (lane2) => Object.entries(HANDOVERS).find(([name]) => name === lane2)?.[1] ?? null;

// actions/lib/checks/handed-over.ts
function handoverFaults(snapshot, place) {
  const { laneDefinition, definition } = place;
  const handed = handedIn(snapshot.payload);
  const reader = handoverOfLane(laneDefinition.lane);
  if (reader === null || isFactless(laneDefinition, place) || isUnevaluated(snapshot))
    return isNothing(handed) ? [] : ["payload: hands over what this lane does not"];
  const words = wordsOf(reader, { lane: laneDefinition.lane, definition, passes: snapshot.overall_pass });
  if (isNothing(handed)) {
    const isVerdict = laneDefinition.lane === definition.verdict.lane && Object.keys(words).length > 0;
    return snapshot.overall_pass || isVerdict ? ["payload: hands over nothing"] : [];
  }
  return [
    ...reader.faults(handed).map((what) => `payload: ${what}`),
    ...Object.entries(words).flatMap(
      ([name, due]) => valueIn(handed, name) === due ? [] : [`payload.${name}: its checks give ${String(due)}`]
    )
  ];
}
var verdictOf = (phase, passes2) => {
  const next = successorOf(phase);
  return passes2 && next !== void 0 ? `ADVANCE_TO_${next}` : `HOLD_${phase}`;
};
function wordsOf(reader, { lane: lane2, definition, passes: passes2 }) {
  if (lane2 === BUILD_READINESS) return { state: passes2 ? "READY_FOR_BUILD_GO" : "NOT_READY" };
  if (lane2 !== definition.verdict.lane) return {};
  return Object.fromEntries(
    reader.names.flatMap((name) => {
      if (/^(?:m\d+_)?verdict$/.test(name)) return [[name, verdictOf(definition.plan_phase, passes2)]];
      return /^m\d+_overall_pass$/.test(name) ? [[name, passes2]] : [];
    })
  );
}
var BUILD_READINESS = "M1.I";
var isUnevaluated = ({ checks }) => checks.some(({ id, outcome }) => WITHOUT_FACTS.includes(id) && outcome === "fail");
var WITHOUT_FACTS = ["U-ENTRY", "U-SCOPE", "U-HANDLES", "U-FRESH", "U-SECRET"];
var isNothing = (handed) => typeof handed === "object" && handed !== null && Object.keys(handed).length === 0;
var valueIn = (handed, name) => typeof handed === "object" && handed !== null && Object.hasOwn(handed, name) ? Reflect.get(handed, name) : void 0;

// actions/lib/shared-lanes/phase-verdict.ts
function laneOutcomes({ sources, planned: planned3 }, substrate) {
  const ran = sources.map(({ lane: lane2, snapshot, waived }) => [
    lane2,
    isReadable(snapshot) && snapshot.value.lane === lane2 && (waived === true || laneOverallPass(substrate, snapshot.value.checks, snapshot.value.blockers)) ? passedOutcome(lane2, snapshot.value.checks) : "fail"
  ]);
  return Object.fromEntries([...ran, ...planned3.map((lane2) => [lane2, "planned"])]);
}
function predicateOutcomes(facts, substrate) {
  const outcomes = laneOutcomes(facts, substrate);
  return Object.fromEntries(
    facts.predicates.map(({ name, lanes }) => [name, worstOf(lanes.map((lane2) => outcomes[lane2] ?? "fail"))])
  );
}
function verdictJudgements(codes, facts, substrate) {
  const predicates = predicateOutcomes(facts, substrate);
  return {
    sources: {
      expected: [],
      observed: fact(facts.sources.filter(({ snapshot }) => !isReadable(snapshot)).map((source) => source.lane)),
      fails: codes.sources
    },
    predicates: {
      expected: [],
      observed: fact(Object.keys(predicates).filter((name) => !mayRest(substrate, predicates[name] ?? "fail"))),
      fails: codes.predicates
    },
    union: {
      expected: [],
      observed: fact(
        facts.sources.flatMap(
          ({ snapshot, waived }) => isReadable(snapshot) && waived !== true ? snapshot.value.blockers.map((blocker) => blocker.code) : []
        )
      ),
      fails: codes.union
    }
  };
}
var verdictOutcome = (facts, phase, { substrate, passes: passes2 }) => ({
  verdict: verdictOf(phase, passes2),
  lanes: laneOutcomes(facts, substrate),
  planned_lanes: facts.planned,
  predicates: predicateOutcomes(facts, substrate)
});

// actions/lib/truth/archive-segments.ts
async function readSegmentRows(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT archive_ref, topic, partition_id, first_offset::text, last_offset::text, record_count, sha256
      FROM rtdl.archive_segments s WHERE platform_run_id = $1 ORDER BY s.topic, s.partition_id, s.first_offset`,
    values: [platformRunId]
  });
  return rows.map((row) => ({
    key: String(row.archive_ref),
    topic: String(row.topic),
    partition: Number(row.partition_id),
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    records: Number(row.record_count),
    sha256: String(row.sha256)
  }));
}
async function listSegments(place) {
  const prefix = renderHandle$evidence_schemas_src_handles("S3_ARCHIVE_EVENTS_PREFIX_PATTERN", { platform_run_id: place.platformRunId });
  const objects = /* @__PURE__ */ new Map();
  for await (const { key, sha256 } of listAll$runtime_src_substrate_object_store_port(place.store, place.bucket, prefix)) objects.set(key, sha256);
  return objects;
}

// actions/lib/platform/substrate-config.ts
import { readFileSync as readFileSync4 } from "node:fs";
import { join as join7 } from "node:path";

// other-part:evidence-schemas/src/generated/substrate_config.v1.ts
import { SubstrateConfigV1$evidence_schemas_src_generated_substrate_config_v1 } from "./schemas.mjs";

// other-part:runtime/src/config.ts
import { localEndpoints$runtime_src_config } from "./substrate.mjs";

// other-part:runtime/src/substrate/compute/ecs/address.ts
import { findEcsAddress$runtime_src_substrate_compute_ecs_address } from "./substrate.mjs";

// actions/lib/platform/substrate-config.ts
function readSubstrateConfig(path) {
  const config = SubstrateConfigV1$evidence_schemas_src_generated_substrate_config_v1.parse(parseJson$evidence_schemas_src_strict_json(readBytes(path), "E_SCHEMA_INVALID", "the substrate configuration"));
  if (config.substrate === "embedded") return config;
  const faults = [...registryFaults(config), ...config.substrate === "dev_min" ? localEndpoints$runtime_src_config() : []];
  if (faults.length > 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SUBSTRATE_CONFIG_REFUSED", faults.join("; "));
  return config;
}
function readBytes(path) {
  try {
    return readFileSync4(path);
  } catch (cause) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOCAL_FILE_UNUSABLE", `no substrate configuration can be read at ${path}`, { cause });
  }
}
function registryFaults(config) {
  const region = handle$evidence_schemas_src_handles("AWS_REGION");
  const { oracle, archive, quarantine, evidence, source } = config.buckets;
  const [compute] = config.compute_url.split("?");
  const own = [oracle, archive, quarantine, evidence];
  const rows = [
    ["object_store_url", config.object_store_url, `s3:${region}`],
    ["parameters_url", config.parameters_url, `ssm:${region}`],
    ["compute_url", compute, `ecs:${region}/${handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME")}`],
    ["buckets.oracle", oracle, handle$evidence_schemas_src_handles("S3_ORACLE_BUCKET")],
    ["buckets.archive", archive, handle$evidence_schemas_src_handles("S3_ARCHIVE_BUCKET")],
    ["buckets.quarantine", quarantine, handle$evidence_schemas_src_handles("S3_QUARANTINE_BUCKET")],
    ["buckets.evidence", evidence, handle$evidence_schemas_src_handles("S3_EVIDENCE_BUCKET")],
    ...config.image_registry_url.startsWith("ecr:") ? [["image_registry_url", config.image_registry_url, `ecr:${repositoryOf(config)}`]] : []
  ];
  return [
    ...rows.flatMap(([member2, found, wanted]) => found === wanted ? [] : [`${member2} is ${found}, not ${wanted}`]),
    ...findEcsAddress$runtime_src_substrate_compute_ecs_address(config.compute_url) === void 0 ? ["compute_url names no network of ECS"] : [],
    ...own.includes(source) ? ["buckets.source is a bucket of the platform"] : []
  ];
}
var repositoryOf = ({ account_id: account }) => handle$evidence_schemas_src_handles("ECR_REPO_URI", { AWS_ACCOUNT_ID: account });
var stackFolderOf = ({ stacks_url: url }, stack) => join7(url.slice("dir:".length), stack);

// actions/lib/terraform/open-stack.ts
function managedConfigOf({ config }) {
  if (config.substrate !== "embedded") return config;
  throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_ABSENT", "an embedded stack starts without Terraform");
}
var terraformOf = (config, stack, values = {}) => openTerraform({
  folder: stackFolderOf(config, stack),
  environment: { ...terraformEnvironment(), ...values },
  plugins: terraformPlugins()
});
async function openStack(config, stack) {
  const terraform2 = terraformOf(config, stack);
  requireAnswer("init", await terraform2.init());
  return terraform2;
}

// actions/lib/rules/manifest-identity.ts
var manifestIdentity = ({ written_at_utc: _, ...identity }) => identity;
var manifestDigest = (manifest) => digestOf$evidence_schemas_src_digest(manifestIdentity(manifest));
var markerIdentity = ({ platform_run_id, run_json_sha256 }) => ({
  platform_run_id,
  run_json_sha256
});
var markerDigest = (marker) => digestOf$evidence_schemas_src_digest(markerIdentity(marker));

// actions/lib/definition/waivable.ts
var PLANNING_OR_VERDICT = /* @__PURE__ */ new Set([
  "authority_lock",
  "scope_lock",
  "evidence_strategy",
  "decision_log",
  "exit_readiness",
  "handle_closure",
  "build_readiness",
  "threshold_matrix",
  "plane",
  "verdict",
  "handoff"
]);
var mayWaiveBudget = ({ topic }) => PLANNING_OR_VERDICT.has(topic);

// actions/lib/definition/elaboration.ts
function missingParts(definition) {
  const parts = [
    ["entry_criteria", definition.entry_criteria.length],
    ["lanes", definition.lanes.length],
    ["dod", definition.dod.length],
    ["rollback", definition.rollback.levels.length],
    ["evidence_contract", definition.evidence_contract.length]
  ];
  return parts.filter(([, size]) => size === 0).map(([name]) => name);
}
function planGaps(definition) {
  const known3 = new Set(definition.lanes.map((lane2) => lane2.lane));
  return Object.entries(definition.capabilities).filter(
    ([, owner]) => !("not_applicable" in owner) && !("lanes" in owner && owner.lanes.every((lane2) => known3.has(lane2)))
  ).map(([capability]) => capability);
}

// actions/lib/cost/facts.ts
async function readCostFacts(sources) {
  const { posture } = sources;
  const { month, period } = monthOf(nowUtc$runtime_src_kernel_clock(sources.clock));
  return {
    budget: await observe(() => readBudget(sources)),
    aws: await observe(() => readMonth(posture, month)),
    confluent: await observe(() => readBill(sources.billing, period)),
    busExisted: await observe(() => busExisted(sources, month.start)),
    footguns: await readResiduals(fact(sources), FOOTGUNS),
    logGroups: await observe(() => readLogGroups(sources))
  };
}
async function readBudget({ posture, account }) {
  const found = await posture.findBudget(account, handle$evidence_schemas_src_handles("AWS_BUDGET_NAME"));
  return found === void 0 ? null : budgetOf(found);
}
async function readMonth(posture, { start, end }) {
  const { amount, unit, isEstimated } = await posture.cost(start, end);
  return { amount: money(amount, "E_POSTURE_UNREADABLE"), unit, is_estimated: isEstimated };
}
function monthOf(now) {
  const [today, first] = [now.slice(0, 10), `${now.slice(0, 7)}-01`];
  return {
    month: { start: first, end: dayAfter(today, 1) },
    period: { start: today === first ? dayAfter(first, -1) : first, end: today }
  };
}
var DAY_MS = 864e5;
var dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
var budgetOf = ({ limit, unit, actual, isFiltered, notifications }) => ({
  limit: money(limit, "E_POSTURE_UNREADABLE"),
  unit,
  actual: money(actual, "E_POSTURE_UNREADABLE"),
  is_filtered: isFiltered,
  notifications: notifications.map((one) => ({ ...one, threshold: money(one.threshold, "E_POSTURE_UNREADABLE") }))
});
async function readBill(billing, { start, end }) {
  if (billing === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_BILLING_UNREADABLE", "CONFLUENT_BILLING_SECRET_MISSING");
  const { amounts, pages } = await billing.bill(start, end);
  const all = amounts.map((one) => money(one, "E_BILLING_UNREADABLE"));
  return {
    total: sumOf(all),
    gross: sumOf(all.filter((one) => isBelow("0", one))),
    line_item_count: all.length,
    pages,
    start_date: start,
    end_date: end
  };
}
async function busExisted({ evidence, substrate }, monthStart) {
  const events = await readLedger({ target: evidence, env: substrate });
  return events.some(({ phase, at_utc: atUtc }) => !["M0", "M1"].includes(phase) && atUtc >= monthStart);
}
function money(text2, code) {
  const found = findMoney(text2);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error(code, `${JSON.stringify(text2.slice(0, 32))} is no amount`);
  return found;
}

// other-part:runtime/src/substrate/compute/open.ts
import { openCompute$runtime_src_substrate_compute_open } from "./substrate.mjs";

// other-part:runtime/src/substrate/image/open.ts
import { openImageRegistry$runtime_src_substrate_image_open } from "./substrate.mjs";

// other-part:runtime/src/substrate/parameters/open.ts
import { openParameters$runtime_src_substrate_parameters_open } from "./substrate.mjs";

// actions/lib/run/session.ts
function openSession(configPath) {
  const config = readSubstrateConfig(configPath);
  const store = openObjectStore$runtime_src_substrate_object_store_open(config.object_store_url);
  const locators = {
    parametersUrl: config.parameters_url,
    dsnPath: handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
    bootstrapPath: handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
    apiKeyPath: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
    apiSecretPath: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH")
  };
  const opened = [];
  const once = (open) => {
    let port;
    return () => {
      port ??= Promise.resolve(open()).then((value) => {
        opened.push(value);
        return value;
      });
      return port;
    };
  };
  let compute;
  return {
    config,
    store,
    evidence: { store, bucket: config.buckets.evidence },
    parameters: openParameters$runtime_src_substrate_parameters_open(config.parameters_url),
    builds: openImageRegistry$runtime_src_substrate_image_open(config.image_builds_url),
    images: openImageRegistry$runtime_src_substrate_image_open(config.image_registry_url),
    clock: systemClock$runtime_src_kernel_clock,
    ci: ciIdentity(),
    compute: () => {
      compute ??= openCompute$runtime_src_substrate_compute_open(config.compute_url);
      return compute;
    },
    // The clients of database and broker are loaded by the few lanes that need them; every action would pay for them.
    database: once(async () => {
      const { databaseFrom } = await import("./database.mjs");
      return databaseFrom(locators, { applicationName: "phase-action", connectionsMax: 4 });
    }),
    eventLog: once(async () => {
      const { eventLogFrom } = await import("./database.mjs");
      return eventLogFrom(locators, "phase-action");
    }),
    posture: async () => {
      if (config.substrate === "embedded")
        throw new PlatformError$evidence_schemas_src_platform_error("E_POSTURE_UNREADABLE", "one machine has no account around it");
      const { awsPosture } = await import("./posture.mjs");
      return awsPosture(handle$evidence_schemas_src_handles("AWS_REGION"));
    },
    close: async () => {
      await Promise.all(opened.map((port) => port.close()));
      await compute?.close();
    }
  };
}

// actions/lib/shared-lanes/pack.ts
var withOwnVerdict = (facts, holds4) => ({
  ...facts,
  verdict: { value: { verdict: verdictOf(facts.from, holds4), ref: null } }
});
var packBasis = ({
  verdict,
  unreadable
}) => isReadable(verdict) ? { value: { verdict: verdict.value.verdict, unreadable } } : verdict;
function packDocument(facts, context) {
  const { from, verdict, refs, unreadable, scenarioRunId: scenarioRunId2 } = facts;
  if (!isReadable(verdict)) return verdict;
  if (!isReadable(scenarioRunId2)) return scenarioRunId2;
  if (unreadable.length > 0) return { unreadable: `not written: ${unreadable.join(", ")}`.slice(0, 256) };
  const to = successorOf(from);
  if (to === void 0 || verdict.value.verdict !== `ADVANCE_TO_${to}`) {
    return { unreadable: `not written: the verdict is ${verdict.value.verdict}` };
  }
  const document = attemptDocument(packName(to), HandoffPackV1$evidence_schemas_src_generated_handoff_pack_v1, {
    schema: "fp.handoff_pack.v1",
    substrate: context.substrate,
    handoff_id: `${context.executionId.toLowerCase()}_${context.attempt}`,
    generated_at_utc: context.gatheredAtUtc,
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: scenarioRunId2.value,
    execution_id: context.executionId,
    verdict: `ADVANCE_TO_${to}`,
    overall_pass: true,
    verdict_ref: verdict.value.ref,
    entry_gate: "OPEN",
    phase_pass_matrix: facts.matrix,
    source_execution_ids: facts.executionIds,
    required_evidence_refs: refs,
    registry_sha256: context.registrySha256,
    epoch: context.epoch,
    ci: context.ci,
    payload: facts.payload ?? {}
  });
  return { value: document };
}
var packName = (to) => `${to.toLowerCase()}_handoff_pack.json`;

// actions/lib/definition/phase-plan.ts
function phasePlan(planPhase) {
  const { lanes, required_decisions } = loadPhaseDefinition(planPhase);
  return {
    lanes: lanes.map(({ lane: lane2, state, depends_on, source_lanes, parallel_safe, starts_under }) => ({
      lane: lane2,
      state,
      depends_on,
      source_lanes,
      parallel_safe,
      ...starts_under === void 0 ? {} : { starts_under }
    })),
    required_decisions: required_decisions.map(({ key }) => key)
  };
}

// actions/lib/platform/handle-probes.ts
async function probeHandles(context, keys) {
  const named = (prefix) => keys.filter((key) => key.startsWith(prefix));
  return [
    ...await absentTopics(context, named("FP_BUS_")),
    ...await absentParameters(context, keys),
    ...await absentServices(context, named("SVC_")),
    ...await absentTasks(context, named("TD_"))
  ];
}
function nameOf3({ handleInputs }, key) {
  const value = handle$evidence_schemas_src_handles(key, handleInputs);
  if (typeof value !== "string") throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", `${key} is no name`);
  return value;
}
async function absentTopics(context, keys) {
  if (keys.length === 0) return [];
  const { topics } = await (await context.session.eventLog()).describe();
  return keys.filter((key) => !topics.some(({ topic }) => topic === nameOf3(context, key))).map((key) => `${key}: the log has no such topic`);
}
async function absentParameters(context, keys) {
  const named = keys.filter((one) => /^SSM_.*_PATH$|_DSN$/.test(one));
  if (named.length === 0) return [];
  const there = new Set((await context.session.parameters.describe("/")).map(({ path }) => path));
  return named.filter((key) => !there.has(nameOf3(context, key))).map((key) => `${key}: no such parameter`);
}
async function absentServices(context, keys) {
  if (keys.length === 0) return [];
  const running = await context.session.compute().describeServices();
  const built2 = new Set(
    servicePlaces().filter(({ service }) => isMode(service)).map((place) => place.handle)
  );
  return keys.filter((key) => built2.has(key) && !running.some(({ service }) => service === nameOf3(context, key))).map((key) => `${key}: the compute has no such service`);
}
async function absentTasks(context, keys) {
  if (keys.length === 0) return [];
  const { image_digest: digest } = await readEpoch(context);
  if (digest === null) return keys.map((key) => `${key}: no image is pinned`);
  await context.session.images.manifest(digest);
  return keys.filter((key) => !isMode(nameOf3(context, key))).map((key) => `${key}: the image has no such mode`);
}
var isMode = (family) => MODES$runtime_src_catalog.some(({ mode }) => family === taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX")));

// actions/lib/run/profile.ts
var PROFILES = {
  certification: {
    sample_interval_ms: 6e4,
    caught_up_interval_ms: 3e4,
    contention_overlap_ms: 2e4,
    stable_timeout_ms: 18e5,
    caught_up_timeout_ms: 12e5,
    settle_ms: 3e4,
    cases_worked: false,
    truth_label_delay_days: null,
    degraded_share_max: 0.01
  },
  rehearsal: {
    sample_interval_ms: 500,
    caught_up_interval_ms: 500,
    contention_overlap_ms: 2e3,
    stable_timeout_ms: 6e4,
    caught_up_timeout_ms: 3e5,
    settle_ms: 1e3,
    cases_worked: true,
    truth_label_delay_days: 0.25,
    degraded_share_max: 1
  }
};
function profileValues(name) {
  const values = name === null ? void 0 : PROFILES[name];
  if (values === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_PLACEHOLDER", `profile ${name ?? "nothing"} is none`);
  return values;
}
var profileEvidence = (name) => {
  const values = profileValues(name);
  return { profile: name, profile_sha256: digestOf$evidence_schemas_src_digest(values), values };
};

// actions/lib/phase-end/attempts.ts
async function readAttempts({ store, evidence }, place, name) {
  let newest;
  for (let attempt = 1; ; attempt += 1) {
    const key = evidenceKey$evidence_schemas_src_evidence_key(place, name, { attempt });
    const stored = await store.head(evidence.bucket, key);
    if (stored === void 0) return { newest, freeKey: key };
    newest = stored;
  }
}

// actions/lib/platform/git.ts
import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
async function readCheckout(root) {
  const changes = await findChanges(root, []);
  if (changes === void 0) return { kind: "no_repository" };
  const head = (await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]))?.trim();
  if (changes === 0 && head) return { kind: "commit", git_sha: head };
  return { kind: "changed", git_sha: head || null, changes };
}
async function readCommitted(root, paths) {
  const changes = await findChanges(root, ["--", ...paths]);
  if (changes === void 0) return "no_repository";
  return changes === 0 ? "same" : "differs";
}
async function findChanges(root, only) {
  const top = (await git(root, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/, "");
  if (top === void 0 || await realpath(top) !== await realpath(root)) return void 0;
  const status = await git(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", ...only]);
  return (status ?? "").split("\0").filter((entry2) => entry2 !== "").length;
}
var TIMEOUT_MS3 = 6e4;
var OUTPUT_BYTES_MAX2 = 64 * 1024 * 1024;
var QUIET_NO = 1;
async function git(root, args) {
  try {
    const { stdout } = await promisify(execFile)("git", ["-c", "core.fsmonitor=false", ...args], {
      cwd: root,
      env: gitEnvironment(),
      timeout: TIMEOUT_MS3,
      maxBuffer: OUTPUT_BYTES_MAX2
    });
    return stdout;
  } catch (error2) {
    const { code, stderr = "" } = error2;
    if (code === "ENOENT" || /not a git repository/.test(stderr)) return void 0;
    if (code === QUIET_NO && stderr === "") return "";
    const said = stderr.trim().split("\n")[0] ?? "";
    throw new PlatformError$evidence_schemas_src_platform_error("E_GIT_UNREADABLE", `git ${args[0]}: ${said || String(code)}`.slice(0, 256), {
      cause: error2
    });
  }
}

// other-part:runtime/src/consumer/streams.ts
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

// actions/lib/truth/decision-lane.ts
async function readDecisionLaneTruth(database, platformRunId) {
  const values = [platformRunId];
  const admitted = await database.query({
    text: `SELECT c.topic, c.event_type, count(*)::text AS events
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const [decided2] = await database.query({
    text: `SELECT count(*)::text AS rows, count(DISTINCT source_event_id)::text AS events,
        (SELECT count(*) FROM rtdl.df_rejections r WHERE r.platform_run_id = $1 AND EXISTS (
          SELECT FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
          WHERE c.platform_run_id = $1 AND c.topic = r.topic AND a.eb_partition = r.partition_id
            AND a.eb_offset = r.offset_value))::text AS rejected
      FROM rtdl.df_decisions WHERE platform_run_id = $1`,
    values
  });
  const [acted] = await database.query({
    text: `SELECT (SELECT count(*) FROM rtdl.al_intent_ledger WHERE platform_run_id = $1)::text AS intents,
        (SELECT count(*) FROM (SELECT DISTINCT platform_run_id, event_id, action_type FROM rtdl.al_intent_ledger
          WHERE platform_run_id = $1) AS t)::text AS actions,
        (SELECT count(*) FROM rtdl.al_outcomes_append WHERE platform_run_id = $1)::text AS outcomes,
        (SELECT count(*) FROM rtdl.al_outcomes_append
          WHERE platform_run_id = $1 AND status = 'EXECUTED')::text AS executed,
        (SELECT count(*) FROM rtdl.al_outcomes_append
          WHERE platform_run_id = $1 AND reason LIKE 'UNCERTAIN\\_COMMIT:%')::text AS uncertain,
        (SELECT count(*) FROM rtdl.al_effects WHERE platform_run_id = $1)::text AS effects,
        (SELECT count(*) FROM (SELECT action_id FROM rtdl.al_effects WHERE platform_run_id = $1
          GROUP BY action_id HAVING count(*) > 1) AS t)::text AS doubled,
        (SELECT count(*) FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND terminal_at IS NULL)::text AS open`,
    values
  });
  const [audited] = await database.query({
    text: `SELECT count(*) FILTER (WHERE event_type = 'decision_response')::text AS decisions,
        count(*) FILTER (WHERE event_type = 'action_intent')::text AS intents,
        count(*) FILTER (WHERE event_type = 'action_outcome')::text AS outcomes,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND cardinality(missing) = 0)::text AS whole,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND cardinality(missing) > 0)::text AS open,
        (SELECT count(*) FROM rtdl.dla_audit_index
          WHERE platform_run_id = $1 AND kind = 'DECISION')::text AS decision_records,
        (SELECT count(*) FROM rtdl.dla_audit_index
          WHERE platform_run_id = $1 AND kind = 'CHAIN')::text AS chain_records
      FROM rtdl.dla_intake_candidates WHERE platform_run_id = $1`,
    values
  });
  const outboxes = await database.query({
    text: `SELECT state, count(*)::text AS rows FROM (
        SELECT state FROM rtdl.df_outbox WHERE platform_run_id = $1
        UNION ALL SELECT state FROM rtdl.al_outbox WHERE platform_run_id = $1) AS t
      WHERE state <> 'DONE' GROUP BY state ORDER BY state`,
    values
  });
  const decidedOn = new Set(topicsReadBy$runtime_src_consumer_streams("df"));
  const sum = (of) => admitted.filter(of).reduce((total, row) => total + Number(row.events), 0);
  const unpublished = (state) => Number(outboxes.find((row) => row.state === state)?.rows ?? 0);
  return {
    traffic: sum(({ topic }) => decidedOn.has(String(topic))),
    published: {
      decisions: sum((row) => row.event_type === "decision_response"),
      intents: sum((row) => row.event_type === "action_intent"),
      outcomes: sum((row) => row.event_type === "action_outcome")
    },
    decisions: Number(decided2?.rows),
    decidedEvents: Number(decided2?.events),
    rejected: Number(decided2?.rejected),
    intents: Number(acted?.intents),
    actions: Number(acted?.actions),
    outcomes: Number(acted?.outcomes),
    executed: Number(acted?.executed),
    uncertain: Number(acted?.uncertain),
    effects: Number(acted?.effects),
    doubledActions: Number(acted?.doubled),
    openActions: Number(acted?.open),
    audited: {
      decisions: Number(audited?.decisions),
      intents: Number(audited?.intents),
      outcomes: Number(audited?.outcomes)
    },
    chains: { whole: Number(audited?.whole), open: Number(audited?.open) },
    records: { decisions: Number(audited?.decision_records), chains: Number(audited?.chain_records) },
    pending: unpublished("PENDING"),
    refused: unpublished("QUARANTINED")
  };
}

// actions/lib/platform/heartbeat.ts
var WORDS = ["platform_run_id", "phase", "phase_profile", "writer"];
var TIMES = ["updated_at_utc", "expires_at_utc"];
var WORD = /^[\w./:-]{1,255}$/;
var TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
async function readHeartbeat(parameters, path) {
  try {
    const { value, version, lastModifiedUtc } = await parameters.get(path);
    const parsed3 = parseHeartbeat(value.reveal());
    return "fault" in parsed3 ? parsed3 : { beat: parsed3, version, storedAtUtc: lastModifiedUtc };
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2)) throw error2;
    return { fault: "HEARTBEAT_READ_FAILED", facts: error2.message };
  }
}
function parseHeartbeat(text2) {
  const read = readJson$evidence_schemas_src_strict_json(text2);
  if (!("value" in read) || typeof read.value !== "object" || read.value === null || Array.isArray(read.value))
    return { fault: "HEARTBEAT_JSON_INVALID", facts: "it is no object of JSON" };
  const members = read.value;
  const isWord = (name) => typeof members[name] === "string" && WORD.test(members[name]);
  const wordless = WORDS.filter((name) => !isWord(name));
  if (wordless.length > 0) return { fault: "HEARTBEAT_JSON_INVALID", facts: `without ${wordless.join(", ")}` };
  const timeless = TIMES.filter((name) => members[name] === void 0);
  if (timeless.length > 0) return { fault: "HEARTBEAT_TIME_MISSING", facts: `without ${timeless.join(", ")}` };
  const odd = TIMES.filter((name) => !isTime(members[name]));
  if (odd.length > 0) return { fault: "HEARTBEAT_TIME_INVALID", facts: `${odd.join(", ")} is no time` };
  const member2 = (name) => String(members[name]);
  return {
    platform_run_id: member2("platform_run_id"),
    phase: member2("phase"),
    phase_profile: member2("phase_profile"),
    updated_at_utc: member2("updated_at_utc"),
    expires_at_utc: member2("expires_at_utc"),
    writer: member2("writer")
  };
}
var isTime = (value) => typeof value === "string" && TIME.test(value) && !Number.isNaN(Date.parse(value));
var writeHeartbeat = (parameters, path, beat) => parameters.put(path, JSON.stringify({ state: "active", ...beat }));

// actions/lib/platform/service-state.ts
import { setTimeout as sleep } from "node:timers/promises";
var POLL_MS = 200;
var taskDefinitionOf = (spec) => digestOf$evidence_schemas_src_digest(spec);
async function readHeartbeats(database, taskArns) {
  const rows = await database.query({
    text: `SELECT component, instance_id, platform_run_id, image_digest, run_config_digest, health_state,
        loaded_versions_json,
        (SELECT count(*) FROM jsonb_object_keys(policy_revs_json)) AS policy_revisions
      FROM obs.component_heartbeats WHERE instance_id = ANY($1::text[]) ORDER BY component, instance_id`,
    values: [taskArns]
  });
  return rows.map((row) => ({
    component: String(row.component),
    instanceId: String(row.instance_id),
    platformRunId: String(row.platform_run_id),
    imageDigest: String(row.image_digest),
    runConfigDigest: String(row.run_config_digest),
    healthState: String(row.health_state),
    policyRevisions: Number(row.policy_revisions),
    loadedVersions: versionsOf(row.loaded_versions_json)
  }));
}
var versionsOf = (json) => Object.fromEntries(Object.entries(json ?? {}).map(([path, version]) => [path, Number(version)]));
async function waitForServices(compute, names, { timeoutMs, also }) {
  const end = performance.now() + timeoutMs;
  for (; ; ) {
    const rows = await servicesNamed(compute, names);
    if (rows.some((row) => row.restartCount > 0 || row.rollout === "failed")) return;
    if (rows.length === names.length && rows.every(isSteady) && await also(rows)) return;
    if (performance.now() >= end) return;
    await sleep(POLL_MS);
  }
}
var servicesNamed = async (compute, names) => (await compute.describeServices()).filter(({ service }) => names.includes(service));

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// actions/lib/phase-end/bundle-index.ts
var SET_PREFIXES = ["ig/receipts/", "ig/reconciliation/", "obs/governance/events/", "obs/reporter_lock/"];
async function writeBundleIndexes(context, results) {
  const { plan_phase } = context.definition;
  const execution = executionPlace(context.substrate, plan_phase, context.executionId);
  const { platformRunId } = context;
  const place = platformRunId === void 0 ? void 0 : { family: "run", platform_run_id: platformRunId };
  const run = place === void 0 ? void 0 : await writeIndex(context, results, { place, scope: "run" });
  const own = await writeIndex(context, results, { place: execution, scope: "execution" });
  return { execution: own.root_sha256, run: run?.root_sha256 ?? null };
}
async function readIndexRoots({ evidence }, execution, runId) {
  const rootOf = async (place) => {
    const read = await observe(() => readEvidence$runtime_src_evidence_read(evidence, evidenceKey$evidence_schemas_src_evidence_key(place, INDEX_NAME), BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse));
    if (!isReadable(read)) return void 0;
    const { entries, append_only_sets } = read.value.document;
    return digestOf$evidence_schemas_src_digest({ entries, append_only_sets });
  };
  const own = await rootOf(execution);
  const run = runId === void 0 ? null : await rootOf({ family: "run", platform_run_id: runId });
  return own === void 0 || run === void 0 ? void 0 : { execution: own, run };
}
async function writeIndex(context, results, { place, scope: scope2 }) {
  const { session, executionId, platformRunId } = context;
  const key = evidenceKey$evidence_schemas_src_evidence_key(place, INDEX_NAME);
  const previous = await findIndex(context, key);
  const own = await collect(context, { prefix: evidencePrefix$evidence_schemas_src_evidence_key(place), scope: scope2 }, key);
  const parts = [own, ...scope2 === "run" ? await aroundRun(context) : await aroundExecution(context)];
  const entries = parts.flatMap((part) => part.entries).sort((a, b) => a.key < b.key ? -1 : 1);
  const sets = parts.flatMap((part) => part.sets);
  const index = {
    schema: "fp.bundle_index.v1",
    substrate: context.substrate,
    platform_run_id: platformRunId ?? "N/A",
    ...scope2 === "execution" ? { scope: scope2, execution_id: executionId } : { scope: scope2 },
    entries,
    append_only_sets: sets,
    root_sha256: digestOf$evidence_schemas_src_digest({ entries, append_only_sets: sets }),
    prev_root_sha256: previous?.document.root_sha256 ?? null,
    completeness: completenessOf(context, results),
    written_at_utc: nowUtc$runtime_src_kernel_clock(session.clock)
  };
  await replaceEvidence$runtime_src_evidence_write(session.evidence, key, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1, index, previous?.versionId);
  return index;
}
async function findIndex({ session }, key) {
  try {
    return await readEvidence$runtime_src_evidence_read(session.evidence, key, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse);
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error2;
  }
}
async function collect(context, { prefix, scope: scope2 }, ownIndex) {
  const entries = [];
  const sets = /* @__PURE__ */ new Map();
  const { bucket: bucket2 } = context.session.evidence;
  for await (const object of listAll$runtime_src_substrate_object_store_port(context.session.store, bucket2, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (object.key === ownIndex) continue;
    if (set === void 0) {
      entries.push(entryOf(context, object, { family: scope2, name }));
      continue;
    }
    sets.set(set, counted(sets.get(set), object));
  }
  return { entries, sets: [...sets].map(([set, tally]) => setOf(bucket2, prefix + set, tally)) };
}
var counted = (tally, { key, sha256, writtenAtUtc }) => ({
  count: (tally?.count ?? 0) + 1,
  lines: `${tally?.lines ?? ""}${key}	${sha256}
`,
  newest: tally === void 0 || tally.newest < writtenAtUtc ? writtenAtUtc : tally.newest
});
var setOf = (bucket2, prefix, { count: count2, lines, newest }) => ({
  prefix,
  bucket: bucket2,
  object_count: count2,
  as_of_utc: newest,
  set_sha256: sha256Hex$evidence_schemas_src_digest(lines)
});
async function aroundRun(context) {
  const { session, ledger, platformRunId } = context;
  const { oracle } = session.config.buckets;
  const entries = [];
  for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, oracle, oracleRunRoot(ledger))) {
    if (SEALING.test(object.key)) entries.push(entryOf(context, object, { family: "oracle", name: object.key }));
  }
  const replaced = (await replacedRuns(session, ledger)).filter((runId) => runId !== platformRunId);
  const others = replaced.map(
    (runId) => collect(context, { prefix: evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }), scope: "run" })
  );
  const runs = [...replaced, ...platformRunId === void 0 ? [] : [platformRunId]];
  const sets = await Promise.all(runs.map((runId) => bucketSets(context, runId)));
  return [{ entries, sets: sets.flat() }, ...await Promise.all(others)];
}
async function bucketSets({ session }, runId) {
  const sets = [];
  for (const family of ["archive", "quarantine"]) {
    const bucket2 = session.config.buckets[family];
    const prefix = evidencePrefix$evidence_schemas_src_evidence_key({ family, platform_run_id: runId });
    let tally;
    for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, bucket2, prefix)) tally = counted(tally, object);
    if (tally !== void 0) sets.push(setOf(bucket2, prefix, tally));
  }
  return sets;
}
async function aroundExecution(context) {
  const { definition, ledger, executionId, substrate } = context;
  const { plan_phase: phase } = definition;
  const replaced = ledger.phases[phase].executions.filter((one) => one !== executionId);
  const others = replaced.map(
    (one) => collect(context, { prefix: evidencePrefix$evidence_schemas_src_evidence_key(executionPlace(substrate, phase, one)), scope: "execution" })
  );
  return [{ entries: await runIndexEntries(context), sets: [] }, ...await Promise.all(others)];
}
var SEALING = /(_manifest|_SEALED|_receipt)\.json$/;
async function runIndexEntries(context) {
  const { session, platformRunId } = context;
  if (platformRunId === void 0) return [];
  const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId }, INDEX_NAME);
  const object = await session.store.head(session.evidence.bucket, key);
  return object === void 0 ? [] : [entryOf(context, object, { family: "run", name: INDEX_NAME })];
}
function entryOf({ definition }, object, place) {
  return {
    key: object.key,
    bucket: object.bucket,
    version_id: object.versionId,
    sha256: object.sha256,
    size: object.size_bytes,
    ...indexRow({ ...place, phase: definition.plan_phase }),
    written_at_utc: object.writtenAtUtc
  };
}
function completenessOf(context, results) {
  const phaseId = context.definition.phase_ids.at(-1) ?? "pre-P(-1)";
  const required = results.committed.filter(({ row }) => row.required).length;
  return {
    [phaseId]: {
      required: required + results.missingEvidence.length,
      present: required,
      missing: [...results.missingEvidence]
    }
  };
}

// actions/lib/posture/network.ts
async function readNetwork(session, handleInputs) {
  const vpc = handle$evidence_schemas_src_handles("VPC_ID", handleInputs);
  const posture = await session.posture();
  const place = { posture, owner: { ...platformOwner(), vpc } };
  return {
    vpc,
    names: {
      publicSubnets: handle$evidence_schemas_src_handles("SUBNET_IDS_PUBLIC", handleInputs),
      app: handle$evidence_schemas_src_handles("SECURITY_GROUP_ID_APP", handleInputs),
      database: handle$evidence_schemas_src_handles("SECURITY_GROUP_ID_DB", handleInputs),
      databasePort: handle$evidence_schemas_src_handles("DB_PORT")
    },
    residuals: await readResiduals(fact(place), ["nat-gateway", "load-balancer", "classic-load-balancer"]),
    reading: await observe(async () => ({
      network: await posture.network(vpc),
      database: await posture.findDatabase(handle$evidence_schemas_src_handles("RDS_INSTANCE_ID"))
    }))
  };
}

// actions/lib/ledger/run-permit.ts
function runRefusal(state, request) {
  const { phase: name, lane: id, executionId, attempt } = request;
  const phase = state.phases[name];
  if (id === "close") return closeRefusal(state, request);
  const lane2 = phase.lanes[id];
  if (lane2?.status !== "RUNNING" || lane2.executionId !== executionId || lane2.attempt !== attempt) {
    const found = lane2 === void 0 ? "no lane of the plan" : `${lane2.status}, attempt ${lane2.attempt}`;
    const where = lane2?.executionId === void 0 ? "" : ` of ${lane2.executionId}`;
    return refuse("E_LANE_NOT_RUNNING", `${id} is ${found}${where}, not attempt ${attempt} of ${executionId}`);
  }
  if (phase.definitionSha256 !== request.definitionSha256)
    return refuse("E_DEFINITION_CHANGED", "the action carries another definition than the pinned one");
  return permitted(phase, { lane: id, executionId, nowUtc: request.nowUtc }) ?? noDrift(phase) ?? noBudgetStop(state, name);
}
function closeRefusal(state, { phase: name, executionId }) {
  const { status, executions } = state.phases[name];
  if (status !== "ACTIVE" && status !== "BLOCKED") return refuse("E_NOT_ACTIVE", `${name} is ${status}`);
  if (executions.includes(executionId)) return void 0;
  return refuse("E_LANE_NOT_RUNNING", `no lane of ${name} ever started in ${executionId}`);
}

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/decision_log.v1.ts
import { DecisionLogV1$evidence_schemas_src_generated_decision_log_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// actions/lib/phase-end/close.ts
async function closePhase(context) {
  const { session, ledger, definition, executionId } = context;
  const place = executionPlace(context.substrate, definition.plan_phase, executionId);
  const results = await readPhaseResults(session, ledger, { phase: definition.plan_phase, executionId });
  const log = await readAttempts(session, place, DECISION_LOG);
  await createEvidence$runtime_src_evidence_write(session.evidence, log.freeKey, DecisionLogV1$evidence_schemas_src_generated_decision_log_v1, decisionLog(context));
  const roots = await writeBundleIndexes(context, results);
  const envelope = await phaseEnvelope(context, results);
  const { freeKey } = await readAttempts(session, place, "phase_evidence.json");
  const stored = await createEvidence$runtime_src_evidence_write(session.evidence, freeKey, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1, envelope);
  if (context.platformRunId !== void 0) await mirror(context, envelope, context.platformRunId);
  return {
    envelope: stored,
    verdict: envelope.verdict_code,
    bundleRootSha256: roots.execution,
    runIndexRootSha256: roots.run,
    missing: [...results.missingEvidence, ...heldItems(context, results), ...openLanes(context)]
  };
}
var decisionLog = (context) => ({
  schema: "fp.decision_log.v1",
  substrate: context.substrate,
  plan_phase: context.definition.plan_phase,
  execution_id: context.executionId,
  platform_run_id: context.platformRunId ?? "N/A",
  ledger_seq: context.ledger.seq,
  ledger_head_sha256: context.ledger.headSha256 ?? "",
  ...decisionLogBody(context.ledger, context.definition.plan_phase),
  written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock)
});
async function mirror({ session }, envelope, runId) {
  const name = `${envelope.phase_id}/phase_evidence_${envelope.plan_phase.toLowerCase()}.json`;
  const { freeKey } = await readAttempts(session, { family: "run", platform_run_id: runId }, name);
  await createEvidence$runtime_src_evidence_write(session.evidence, freeKey, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1, envelope);
}
async function phaseEnvelope(context, results) {
  const { session, ledger, definition, executionId } = context;
  const phase = definition.plan_phase;
  const before = predecessorOf(phase);
  const entered = entryGateResults(definition, ledger);
  const unentered = entered.filter(({ outcome }) => outcome !== "pass").map(({ id }) => id);
  const open = [...unentered, ...results.missingEvidence, ...heldItems(context, results), ...openLanes(context)];
  const pass = open.length === 0;
  const completed = nowUtc$runtime_src_kernel_clock(session.clock);
  const started = results.snapshots.map((snapshot) => snapshot.started_at_utc).sort()[0] ?? completed;
  return {
    schema: "fp.phase_evidence.v1",
    plan_phase: phase,
    phase_id: definition.phase_ids.at(-1) ?? "pre-P(-1)",
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: await scenarioOf(context),
    execution_id: executionId,
    authority_refs: [
      { id: "phase_definition", section: phase, sha256: definitionSha256(phase) },
      { id: "handles_registry", section: "all", sha256: registrySha256$evidence_schemas_src_handles() }
    ],
    entry_gate_results: entered,
    dod_results: results.dod.map((item2) => ({ ...item2, check_ids: [...item2.check_ids] })),
    dod_tally: tallyOf(results.dod.map(({ outcome }) => outcome)),
    committed_evidence: results.committed.map(({ row, stored }) => ({
      key: stored.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      required: row.required
    })),
    failure_note: pass ? null : failureNote(results, open, await findOffsets(session, ledger, phase)),
    coverage: phaseCoverage(ledger.phases[phase]),
    operator: await readOperator(context),
    written_at_utc: completed,
    started_at_utc: started,
    completed_at_utc: completed,
    elapsed_seconds: results.snapshots.reduce((sum, snapshot) => sum + snapshot.elapsed_seconds, 0),
    epoch: { ...await readEpoch(context), registry_sha256: registrySha256$evidence_schemas_src_handles(), spec_sha256: specSha256(ledger) },
    ci: session.ci,
    prev_phase_envelope_sha256: before === void 0 ? null : ledger.phases[before].completed?.envelope.sha256 ?? null,
    ...endingOf(context.substrate, phase, pass)
  };
}
function endingOf(substrate, phase, pass) {
  const next = successorOf(phase);
  if (pass && next === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LANE_NOT_BUILT", `${phase} has no word of its own`);
  const ending = next === void 0 || !pass ? { verdict: "FAIL", verdict_code: `HOLD_${phase}` } : { verdict: "PASS", verdict_code: `ADVANCE_TO_${next}` };
  return substrate === "dev_min" ? { substrate, ...ending } : { substrate, ...ending };
}
async function scenarioOf({ platformRunId, ledger, source }) {
  if (platformRunId === void 0 || findSnapshotRef(ledger, "M3.C") === void 0) return null;
  const { overall_pass: pinned, payload } = await source("M3.C");
  return pinned ? pinnedDigestsHandover.parse(payload).scenario_run_id : null;
}
async function readOperator(context) {
  const { session, definition, ledger } = context;
  const activation2 = ledger.phases[definition.plan_phase].activation;
  const ref2 = activation2?.approval ?? { key: missingApproval(context), version_id: "", sha256: "" };
  const record2 = await readDocument(session.evidence, ref2, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1.parse);
  return {
    id: record2.operator,
    approval_id: record2.approval_id,
    approved_at_utc: record2.approved_at_utc,
    approval_mechanism: record2.mechanism === "embedded_recorded_answer" ? "recorded_answer" : record2.mechanism
  };
}
var missingApproval = ({ substrate, definition, executionId }) => evidenceKey$evidence_schemas_src_evidence_key(executionPlace(substrate, definition.plan_phase, executionId), "approval_activation.json");
var heldItems = ({ substrate }, results) => results.dod.filter((item2) => !mayRest(substrate, item2.outcome)).map((item2) => item2.item);
var openLanes = ({ ledger, definition, executionId, substrate }) => Object.entries(ledger.phases[definition.plan_phase].lanes).filter(
  ([, lane2]) => lane2.planned ? !mayRest(substrate, "planned") : lane2.status !== "PASS" || lane2.executionId !== executionId
).map(([id, lane2]) => `${id} ${lane2.planned ? "planned" : lane2.status}`);
var failureNote = (results, open, offsets) => ({
  stage: "close",
  reason: open.join("; ").slice(0, 1024),
  partials: results.committed.map(({ stored }) => ({ key: stored.key, version_id: stored.versionId, sha256: stored.sha256 })).slice(0, PARTIALS_MAX),
  offsets_so_far: offsets ?? null,
  // Which of them a held phase needs is for a person to say, by the rule of the phase.
  rollback_level: null,
  rollback_ref: null
});

// other-part:evidence-schemas/src/generated/task_failure.v1.ts
import { TaskFailureV1$evidence_schemas_src_generated_task_failure_v1 } from "./schemas.mjs";

// actions/lib/platform/task-ends.ts
var ENDS_MAX = 40;
var FAILURES_MAX = 20;
var LOG_LINES = 60;
function taskEnds() {
  const ends = /* @__PURE__ */ new Map();
  return {
    note: async (compute, task) => {
      if (task.exitCode === 0 || ends.has(task.taskArn) || ends.size >= ENDS_MAX) return;
      const { taskArn: task_arn, family, exitCode: exit_code, stopReason: stop_reason } = task;
      const lines = await observe(() => compute.logs(task_arn, LOG_LINES));
      const failures = isReadable(lines) ? failuresIn(lines.value) : [];
      ends.set(task_arn, { task_arn, family, exit_code, stop_reason, failures: [...failures] });
    },
    all: () => [...ends.values()]
  };
}
function failuresIn(lines) {
  const said = new Set(lines.filter((line) => line.startsWith("{") && line.includes('"fp.task_failure.v1"')));
  return [...said].flatMap(failureIn).slice(-FAILURES_MAX);
}
function failureIn(line) {
  const failure = parseLine(line);
  if (!TaskFailureV1$evidence_schemas_src_generated_task_failure_v1.is(failure)) return [];
  const { schema: _, ...rest } = failure;
  return [findSecrets$evidence_schemas_src_secret_scan(rest).length === 0 ? rest : masked$evidence_schemas_src_secret_mask(rest)];
}
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch (error2) {
    return error2 instanceof SyntaxError ? void 0 : error2;
  }
}
var endLines = ({ family, exit_code, stop_reason, failures }) => [
  `${family} ended with ${exit_code} (${stop_reason})${failures.length === 0 ? ", and its log names no reason" : ""}`,
  ...failures.flatMap(({ code, facts, remedy, at }) => [
    `  ${code}: ${facts}`,
    ...at === void 0 ? [] : [
      `    at ${Object.entries(at).map(([name, value]) => `${name} ${value}`).join(", ")}`
    ],
    `    remedy: ${remedy}`
  ])
];

// actions/lib/platform/task-guard.ts
function guardedCompute(compute, pins) {
  const found = [];
  const ended = taskEnds();
  const look = async (spec) => {
    const faults = taskFaults(spec, await pins());
    if (faults.length === 0) return;
    found.push(...faults);
    throw new PlatformError$evidence_schemas_src_platform_error("E_TASK_DEFINITION_REFUSED", faults.join("; "));
  };
  return {
    faults: () => found,
    ends: ended.all,
    compute: {
      runJob: async (spec, options) => {
        await look(spec);
        const stopped = await compute.runJob(spec, options);
        await ended.note(compute, stopped);
        return stopped;
      },
      setService: async (name, spec, desiredCount) => {
        if (desiredCount > 0) await look(spec);
        return compute.setService(name, spec, desiredCount);
      },
      describeServices: async () => {
        const services = await compute.describeServices();
        for (const { lastStopped } of services) if (lastStopped !== void 0) await ended.note(compute, lastStopped);
        return services;
      },
      describeTasks: () => compute.describeTasks(),
      stopTask: (taskArn) => compute.stopTask(taskArn),
      endOf: (taskArn) => compute.endOf(taskArn),
      logs: (taskArn, linesMax) => compute.logs(taskArn, linesMax),
      close: () => compute.close()
    }
  };
}
var IMAGE_DIGEST = /^sha256:[0-9a-f]{64}$/;
var SECRET_LOCATORS = ["SSM_DB_DSN_PATH", "SSM_CONFLUENT_BOOTSTRAP_PATH"];
function taskFaults(spec, { imageDigest, platformRunId }) {
  const [mode, ...more] = spec.command;
  const asks = mode === "--help" || more.includes("--help") || more.includes("--dry-run");
  const runKey2 = handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY");
  const wrong = [
    !asks && !MODES$runtime_src_catalog.some((one) => one.mode === mode) && `command ${JSON.stringify(mode ?? "")} is no mode of the image`,
    !IMAGE_DIGEST.test(spec.imageDigest) && `image ${spec.imageDigest} is no digest`,
    imageDigest !== void 0 && spec.imageDigest !== imageDigest && `image ${spec.imageDigest} is not the pinned one`,
    ...Object.entries(spec.environment).map(
      ([name, value]) => findPlaceholder$evidence_schemas_src_placeholder(value) !== void 0 && `${name} is a placeholder`
    ),
    ...asks ? [] : SECRET_LOCATORS.map((name) => spec.environment[name] === void 0 && `${name} is absent`),
    !asks && platformRunId !== void 0 && spec.environment[runKey2] !== platformRunId && `${runKey2} is another run`
  ];
  return wrong.filter((one) => one !== false).map((one) => `${spec.family}: ${one}`);
}

// actions/lib/definition/lane-role.ts
var OF_PHASE = {
  M0: "gate-readonly",
  M1: "packaging",
  M2: "gate-readonly",
  M3: "run-operator",
  M4: "run-operator",
  M5: "run-operator",
  M6: "run-operator",
  M7: "run-operator",
  M8: "run-operator",
  M9: "run-operator"
};
var OF_LANE = {
  // They work on stacks: one takes the lock, two apply, the others plan what goes, read what is there and destroy it.
  "M2.B": "terraform-apply",
  "M2.C": "terraform-apply",
  "M2.D": "terraform-apply",
  "M2.I": "terraform-apply",
  "M9.B": "terraform-apply",
  "M9.D": "terraform-apply",
  // They look at values of secrets, which none may that is there to look alone.
  "M2.E": "run-operator",
  "M2.F": "topic-verifier",
  "M2.H": "run-operator",
  // It asks what the roles are, which who works under them does not.
  "M4.C": "gate-readonly",
  // They look at what goes, what stays and what it cost; the others of the phase end the documents of the run.
  "M9.A": "gate-readonly",
  "M9.C": "gate-readonly",
  "M9.E": "gate-readonly",
  "M9.F": "gate-readonly",
  "M9.G": "gate-readonly"
};
function laneRole(phase, lane2) {
  const role = (lane2 === void 0 ? void 0 : OF_LANE[lane2]) ?? OF_PHASE[phase];
  if (role === void 0) throw new Error(`${phase} works under no role`);
  return role;
}

// actions/lib/platform/while-needed.ts
var PROFILE = {
  M2: "custom",
  M3: "custom",
  M4: "all_spine_daemons",
  M5: "all_spine_daemons",
  M6: "all_spine_daemons",
  M7: "all_spine_daemons",
  M8: "all_spine_daemons"
};
var BEAT_MS = 6e5;
async function whileNeeded(context, { lane: lane2, untilUtc, everyMs = BEAT_MS }, work) {
  const { plan_phase: phase } = context.definition;
  const profile = PROFILE[phase];
  if (context.substrate === "embedded" || profile === void 0) return work();
  if (laneRole(phase, lane2) !== "run-operator") return work();
  const { parameters, clock, ci } = context.session;
  const beat = async () => {
    const written = await observe(
      () => writeHeartbeat(parameters, handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH"), {
        platform_run_id: context.platformRunId ?? "N/A",
        phase,
        phase_profile: profile,
        updated_at_utc: nowUtc$runtime_src_kernel_clock(clock),
        expires_at_utc: context.ledger.phases[phase].executionGo?.expiresAtUtc ?? untilUtc,
        writer: ci.workflow.replaceAll(/[^\w./:-]/g, "_")
      })
    );
    if (!isReadable(written))
      context.report(`no heartbeat, so the idle guard may stop what runs: ${written.unreadable}`);
  };
  let beating = beat();
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, everyMs);
  try {
    await beating;
    return await work();
  } finally {
    clearInterval(timer);
    await beating;
  }
}

// actions/lib/checks/blockers.ts
function blockersOf(lane2, checks) {
  const failed = /* @__PURE__ */ new Map();
  for (const one of checks) {
    if (!one.pass) failed.set(one.fails, [...failed.get(one.fails) ?? [], one]);
  }
  return [...failed].map(([code, group]) => ({
    code,
    check_ids: group.map((one) => one.id),
    message: group.map(sentence).join("; ").slice(0, 1024),
    closure_criteria: getBlocker(lane2, code).closure_criteria
  }));
}
var sentence = ({ id, expected, observed }) => `${id}: expected ${brief(expected)}, observed ${brief(observed)}`;
var brief = (value) => canonicalJson$evidence_schemas_src_canonical_json(value ?? null).slice(0, 200);

// actions/lib/checks/coverage.ts
import assert from "node:assert/strict";
function recordedChecks(lane2, decided2, place) {
  const byId = new Map(decided2.map((one) => [one.id, one]));
  assert.equal(byId.size, decided2.length, `${lane2.lane} decides a check twice`);
  const listed = lane2.checks.map((definition) => {
    const rest = restOf(definition, place);
    const one = byId.get(definition.id);
    byId.delete(definition.id);
    if (rest !== void 0) return restingCheck(definition, rest);
    assert.ok(one !== void 0, `${lane2.lane} does not decide ${definition.id}`);
    return evaluated(definition, one);
  });
  const universal = [...byId.values()].map((one) => {
    assert.match(one.id, /^U-[A-Z]+$/, `${lane2.lane} decides ${one.id}, which its definition does not list`);
    const definition = universalChecks.checks.find(({ id }) => id === one.id);
    assert.ok(definition !== void 0, `${one.id} is no universal check`);
    return evaluated(definition, one);
  });
  return [...universal, ...listed];
}
function coverageOf(checks) {
  const ids = (outcome) => checks.filter((one) => one.outcome === outcome).map((one) => one.id);
  return {
    ...tallyOf(checks.map((one) => one.outcome)),
    planned_checks: ids("planned"),
    not_applicable_checks: ids("not_applicable")
  };
}
var restingCheck = (definition, { outcome, reason }) => ({
  id: definition.id,
  title: definition.title,
  expected: definition.expected_text,
  observed: null,
  outcome,
  pass: false,
  reason,
  fails: definition.codes[0] ?? "",
  evidence: [],
  severity: definition.severity
});
var evaluated = ({ title, severity }, one) => ({
  id: one.id,
  title,
  expected: one.expected ?? null,
  observed: one.observed ?? null,
  ...one.pass ? { outcome: "pass", pass: true } : { outcome: "fail", pass: false },
  fails: one.fails,
  evidence: one.evidence.slice(0, 20),
  severity
});

// actions/lib/checks/handles.ts
var unresolvedHandles = (lane2, substrate, inputs) => resolveHandles$evidence_schemas_src_handles(requiredHandles(lane2, substrate), inputs).filter((row) => !row.resolved).map((row) => row.key);

// actions/lib/checks/universal.ts
var guardChecks = (facts) => checksOf({
  "U-ENTRY": entry(facts),
  "U-SCOPE": scope(facts),
  "U-HANDLES": handles(facts),
  "U-FRESH": freshness(facts)
});
var brokenGuards = (checks) => checks.filter(({ id, pass }) => GUARDS.has(id) && !pass).map(({ id }) => id);
var GUARDS = /* @__PURE__ */ new Set(["U-ENTRY", "U-SCOPE", "U-HANDLES", "U-FRESH"]);
var notEvaluated = (broken) => ({
  unreadable: `not evaluated: ${broken.join(", ")} does not hold`
});
var sourceChecks = (facts) => checksOf({ "U-ENTRY": entry(facts), "U-SCOPE": scope(facts), "U-FRESH": freshness(facts) });
var effectChecks = ({
  laneDefinition: lane2,
  taskFaults: taskFaults2,
  writeFaults,
  elapsedSeconds
}) => checksOf({
  "U-RUNTIME": { expected: [], observed: fact(taskFaults2), fails: universalCode(lane2, "U8") },
  "U-PUBLISH": {
    expected: [],
    observed: fact(writeFaults.map(({ name, code }) => `${name}: ${code}`)),
    fails: universalCode(lane2, writeFaults.some(({ code }) => code === "E_SCHEMA_INVALID") ? "U4" : "U5")
  },
  "U-BUDGET": {
    expected: { $at_most: lane2.budget_seconds },
    observed: fact(elapsedSeconds),
    fails: universalCode(lane2, "U7")
  }
});
var secretCheck = (lane2, payload) => checkOf("U-SECRET", {
  expected: [],
  observed: fact(findSecrets$evidence_schemas_src_secret_scan(payload, { secrets: [] }).map(({ rule, json_path }) => `${rule} at ${json_path}`)),
  fails: universalCode(lane2, "U6")
});
var checksOf = (judgements) => Object.entries(judgements).map(([id, judgement]) => checkOf(id, judgement));
var entry = ({ laneDefinition, sources }) => ({
  expected: [],
  observed: fact(sources.filter((source) => !passed(source)).map((source) => source.lane)),
  fails: universalCode(laneDefinition, "U1"),
  evidence: sources.map((source) => source.ref?.key ?? source.lane)
});
var passed = ({ snapshot, waived }) => isReadable(snapshot) && (waived === true || snapshot.value.overall_pass && snapshot.value.blockers.length === 0);
var scope = ({ laneDefinition, sources, context }) => ({
  expected: [],
  observed: fact(foreignScope(sources, context)),
  fails: universalCode(laneDefinition, "U2")
});
var foreignScope = (sources, context) => sources.filter(({ snapshot }) => {
  if (!isReadable(snapshot)) return true;
  const { platform_run_id: run, plan_phase: phase, execution_id: execution } = snapshot.value;
  if (phase === context.definition.plan_phase && execution !== context.executionId) return true;
  return run !== "N/A" && run !== context.platformRunId;
}).map((source) => source.lane);
var handles = ({ laneDefinition, context, handleInputs }) => ({
  expected: [],
  observed: fact(unresolvedHandles(laneDefinition, context.substrate, handleInputs)),
  fails: universalCode(laneDefinition, "U3")
});
var freshness = ({ laneDefinition, sources, epoch, context }) => ({
  expected: [],
  observed: fact(staleSources(sources, epoch, context.definition.plan_phase)),
  fails: universalCode(laneDefinition, "U8")
});
function staleSources(sources, epoch, phase) {
  const live = { ...epoch };
  const current = (part, was) => was === live[part] || phase === "M9" && live[part] === null || phase === "M1" && part === "image_digest";
  return sources.filter(({ snapshot }) => {
    if (!isReadable(snapshot)) return true;
    const was = { ...snapshot.value.epoch };
    return Object.entries(was).some(([part, value]) => value !== null && !current(part, value));
  }).map((source) => source.lane);
}

// actions/lib/run/run-lane.ts
async function runLane(work) {
  const { laneDefinition, context, sources } = work;
  const { session } = context;
  const started = session.clock.elapsedMs();
  const { handleInputs } = context;
  const guards2 = guardChecks({ laneDefinition, context, sources, epoch: await readEpoch(context), handleInputs });
  const broken = brokenGuards(guards2);
  const findings = await findingsOf(work, broken);
  const elapsedSeconds = Math.round(session.clock.elapsedMs() - started) / 1e3;
  const effects = effectChecks({
    laneDefinition,
    taskFaults: context.taskFaults(),
    writeFaults: findings.documents.faults,
    elapsedSeconds
  });
  const decided2 = [...guards2, ...effects, ...findings.checks];
  const clean = outcomeOf3(work, [...decided2, secretCheck(laneDefinition, {})]);
  const handed = findings.payload(clean.overall_pass);
  const payload = { ...handed, ...profileOf(context) };
  const secret = secretCheck(laneDefinition, payload);
  const { checks, blockers, overall_pass } = outcomeOf3(work, [...guards2, ...effects, secret, ...findings.checks]);
  const ends = context.taskEnds();
  const snapshot = {
    schema: "fp.lane_snapshot.v1",
    lane: laneDefinition.lane,
    phase: laneDefinition.lane,
    plan_phase: work.definition.plan_phase,
    phase_id: laneDefinition.phase_id,
    substrate: context.substrate,
    platform_run_id: context.platformRunId ?? "N/A",
    execution_id: context.executionId,
    attempt: context.attempt,
    captured_at_utc: nowUtc$runtime_src_kernel_clock(session.clock),
    started_at_utc: work.startedAtUtc,
    completed_at_utc: nowUtc$runtime_src_kernel_clock(session.clock),
    elapsed_seconds: elapsedSeconds,
    runtime_budget: {
      budget_seconds: laneDefinition.budget_seconds,
      elapsed_seconds: elapsedSeconds,
      budget_pass: elapsedSeconds <= laneDefinition.budget_seconds
    },
    source_refs: sources.flatMap((source) => source.ref ?? []),
    documents: findings.documents.refs.map((ref2) => ({ ...ref2 })),
    checks,
    blockers,
    overall_pass,
    coverage: coverageOf(checks),
    registry_sha256: registrySha256$evidence_schemas_src_handles(),
    epoch: await readEpoch(context),
    ci: session.ci,
    non_secret_policy: { scanner_version: SCANNER_VERSION$evidence_schemas_src_secret_rules, rules_sha256: rulesSha256$evidence_schemas_src_secret_rules, hits: 0 },
    // What was scanned clean; a payload with a hit is left out and U-SECRET names rule and path.
    payload: secret.pass ? JSON.parse(canonicalJson$evidence_schemas_src_canonical_json(payload)) : {},
    ...ends.length === 0 ? {} : { task_ends: [...ends] }
  };
  const faults = handoverFaults(snapshot, { definition: work.definition, laneDefinition, ...placeOf(context) });
  if (faults.length > 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", `${laneDefinition.lane}: ${faults.join(", ")}`);
  return { snapshot, stored: await publish(context, laneDefinition, snapshot) };
}
function outcomeOf3({ laneDefinition, context }, own) {
  const checks = recordedChecks(laneDefinition, own, placeOf(context));
  const blockers = blockersOf(
    laneDefinition,
    checks.filter((one) => !mayRest(context.substrate, one.outcome))
  );
  return { checks, blockers, overall_pass: laneOverallPass(context.substrate, checks, blockers) };
}
async function findingsOf(work, broken) {
  const { laneDefinition, lane: lane2, context } = work;
  if (isFactless(laneDefinition, placeOf(context))) return { checks: [], payload: () => ({}), documents: NO_DOCUMENTS };
  return broken.length > 0 ? findingsWithoutBasis(work, broken) : find(lane2, context);
}
async function find({ lane: lane2, gather }, context) {
  const facts = await gather(context);
  const moment = await momentOf(context);
  const documents = await writeDocuments(context, lane2.documents(facts, moment));
  const decision2 = lane2.decide(facts, documents.written, moment);
  return {
    checks: Object.entries(decision2).map(([id, judgement]) => checkOf(id, judgement)),
    payload: (passes2) => lane2.handover(facts, documents.written, { ...moment, passes: passes2 }) ?? {},
    documents
  };
}
var placeOf = ({ substrate, ledger, definition }) => ({
  substrate,
  onGitHub: isOnGitHub(ledger, definition.plan_phase)
});
var NO_DOCUMENTS = { written: {}, refs: [], faults: [] };
async function momentOf(context) {
  const { substrate, platformRunId, executionId, attempt, session } = context;
  return {
    substrate,
    platformRunId,
    executionId,
    attempt,
    gatheredAtUtc: nowUtc$runtime_src_kernel_clock(session.clock),
    epoch: await readEpoch(context),
    registrySha256: registrySha256$evidence_schemas_src_handles(),
    ci: session.ci
  };
}
function findingsWithoutBasis({ laneDefinition, context }, broken) {
  const applicable = laneDefinition.checks.filter((one) => restOf(one, placeOf(context)) === void 0);
  const checks = applicable.map(
    ({ id, expected_text: expected, codes }) => checkOf(id, {
      expected,
      observed: notEvaluated(broken),
      fails: codes[0] ?? ""
    })
  );
  return { checks, payload: () => ({}), documents: NO_DOCUMENTS };
}
function profileOf({ ledger, definition }) {
  const pinned = ledger.phases[definition.plan_phase].pinned.profile;
  return pinned === void 0 ? {} : { profile: profileEvidence(pinned.value) };
}
function publish(context, laneDefinition, snapshot) {
  const { attempt } = context;
  const place = executionPlace(context.substrate, snapshot.plan_phase, context.executionId);
  const options = snapshot.overall_pass ? { attempt } : { failedAttempt: attempt };
  const key = evidenceKey$evidence_schemas_src_evidence_key(place, laneDefinition.snapshot_name, options);
  return createEvidence$runtime_src_evidence_write(context.session.evidence, key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1, snapshot);
}

// actions/lib/phase-action.ts
async function runPhaseAction(action, io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  const name = io.input("lane");
  const startedAtUtc = nowUtc$runtime_src_kernel_clock(session.clock);
  try {
    const ledger = await readPermit(action, session, io);
    const context = await laneContext(action, { session, ledger }, io);
    if (name === "close") return await close(context, io);
    await lane({ action, context, startedAtUtc }, name, io);
  } catch (error2) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error2, "E_LANE_NOT_RUNNING", "E_NOT_ACTIVE"))
      await recordFailure(action, { session, io }, error2);
    throw error2;
  } finally {
    await session.close();
  }
}
async function recordFailure({ definition }, { session, io }, error2) {
  const where = {
    definition,
    lane: io.input("lane"),
    executionId: io.input("execution-id"),
    attempt: Number(io.input("attempt"))
  };
  const left = await observe(() => leaveFailureRecord(session, where, error2));
  if (!isReadable(left)) io.info(`the failure record could not be written: ${left.unreadable}`);
}
async function readPermit({ definition }, session, io) {
  const { evidence: target, config, clock, ci } = session;
  const state = (await openLedger({ target, env: config.substrate, clock, ci })).state();
  const refused = runRefusal(state, {
    phase: definition.plan_phase,
    lane: io.input("lane"),
    executionId: io.input("execution-id"),
    attempt: Number(io.input("attempt")),
    nowUtc: nowUtc$runtime_src_kernel_clock(clock),
    definitionSha256: digestOf$evidence_schemas_src_digest(definition)
  });
  if (refused === void 0) return state;
  const { code, detail, unresolved } = refused.refusal;
  throw new PlatformError$evidence_schemas_src_platform_error(code, [detail, ...unresolved].join(", "));
}
async function lane({ action, context, startedAtUtc }, name, io) {
  const definition = action.definition.lanes.find((one) => one.lane === name);
  const implementation = action.lanes.find((one) => one.lane.id === name);
  if (definition === void 0 || implementation === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_LANE_UNKNOWN", `${JSON.stringify(name.slice(0, 32))} is not a lane that runs`);
  const recorded = definition.source_lanes.filter((source) => !isPlanned(context, source));
  const reader = { ledger: context.ledger, user: name };
  const sources = await Promise.all(recorded.map((source) => readSource(context.session.evidence, reader, source)));
  const untilUtc = textOfMicros$runtime_src_kernel_clock(context.session.clock.wallMicros() + definition.budget_seconds * 1e6);
  const { snapshot, stored } = await whileNeeded(
    context,
    { lane: name, untilUtc },
    () => runLane({
      definition: action.definition,
      laneDefinition: definition,
      lane: implementation,
      context,
      startedAtUtc,
      sources
    })
  );
  announce(io, stored);
  io.output("overall-pass", String(snapshot.overall_pass));
  io.output("blockers", JSON.stringify(snapshot.blockers.map((blocker) => blocker.code)));
  io.output("execution-id", context.executionId);
  if (!snapshot.overall_pass) {
    const text2 = failureText(name, snapshot);
    await io.summarise(`### ${name} fails

\`\`\`text
${text2}
\`\`\`
`);
    io.fail(text2);
  }
}
var failureText = (name, { blockers, task_ends }) => [
  `${name} fails: ${blockers.map(({ code }) => code).join(", ")}`,
  ...blockers.flatMap(({ code, message, closure_criteria }) => [
    `${code}: ${message}`,
    `  closes: ${closure_criteria}`
  ]),
  ...(task_ends ?? []).flatMap(endLines)
].join("\n");
var isPlanned = (context, lane2) => context.ledger.phases[planPhaseOf(lane2)].lanes[lane2]?.planned ?? false;
async function close(context, io) {
  const closed2 = await closePhase(context);
  announce(io, closed2.envelope);
  io.output("verdict", closed2.verdict);
  io.output("bundle-root-sha256", closed2.bundleRootSha256);
  io.output("run-index-root-sha256", closed2.runIndexRootSha256 ?? "");
  if (closed2.missing.length > 0) io.fail(`the evidence is not complete: ${closed2.missing.join(", ")}`);
}
function announce(io, stored) {
  io.output("snapshot-key", stored.key);
  io.output("snapshot-version", stored.versionId);
  io.output("snapshot-sha256", stored.sha256);
}
async function laneContext(action, { session, ledger }, io) {
  const { substrate } = session.config;
  const { plan_phase } = action.definition;
  const platformRunId = precedesTheRun(plan_phase, io.input("lane")) ? void 0 : await findRunId(session, ledger);
  const source = (lane2) => readSnapshot(session.evidence, getSnapshotRef({ ledger }, lane2));
  let guarded;
  const compute = () => {
    guarded ??= guardedCompute(session.compute(), async () => ({
      imageDigest: (await readEpoch({ session, ledger })).image_digest ?? void 0,
      platformRunId
    }));
    return guarded;
  };
  return {
    session: { ...session, compute: () => compute().compute },
    taskFaults: () => guarded?.faults() ?? [],
    taskEnds: () => guarded?.ends() ?? [],
    ledger,
    definition: action.definition,
    substrate,
    platformRunId,
    executionId: io.input("execution-id"),
    attempt: Number(io.input("attempt")),
    handleInputs: await readHandleInputs(session, ledger, platformRunId),
    decision: (key) => {
      const pinned = ledger.phases[plan_phase].pinned[key];
      if (pinned === void 0)
        throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", `${key} is not pinned for ${plan_phase}`);
      return pinned;
    },
    source,
    handover: async (schema) => schema.parse((await source(schema.lane)).payload),
    document: async (lane2, name, schema) => {
      const ref2 = (await source(lane2)).documents.find((one) => one.name === name);
      if (ref2 === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${lane2} wrote no ${name}`);
      return readDocument(session.evidence, ref2, schema.parse);
    },
    report: (line) => io.info(line)
  };
}

// actions/lib/checks/expectation.ts
function fitsExpectation(template, expected, depth = 0) {
  if (depth > DEPTH_MAX) return false;
  const fits = (part, value) => fitsExpectation(part, value, depth + 1);
  if (Array.isArray(template)) {
    return Array.isArray(expected) && expected.length === template.length && template.every((part, index) => fits(part, expected[index]));
  }
  if (template === void 0 || expected === void 0) return false;
  if (!isObject(template)) return canonicalJson$evidence_schemas_src_canonical_json(template) === canonicalJson$evidence_schemas_src_canonical_json(expected);
  const [name, ...more] = Object.keys(template);
  if (more.length === 0 && name !== void 0) {
    const part = template[name];
    if (name === "$data") return isData(expected, depth);
    if (name === "$either") return Array.isArray(part) && part.some((one) => fits(one, expected));
    if (name === "$list_of") return Array.isArray(expected) && expected.every((one) => fits(part, one));
    if (name === "$map_of") {
      return isObject(expected) && Object.entries(expected).every(([key, one]) => !key.startsWith("$") && fits(part, one));
    }
    if (name.startsWith("$")) {
      return isObject(expected) && Object.keys(expected).join() === name && fits(part, expected[name]);
    }
  }
  return isObject(expected) && Object.keys(expected).length === Object.keys(template).length && Object.entries(template).every(([key, part]) => Object.hasOwn(expected, key) && fits(part, expected[key]));
}
function isData(value, depth) {
  if (depth > DEPTH_MAX || value === void 0) return false;
  if (Array.isArray(value)) return value.every((one) => isData(one, depth + 1));
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, one]) => !key.startsWith("$") && isData(one, depth + 1));
}

// actions/lib/checks/judged-snapshot.ts
var WRITER = ["repository", "workflow", "workflow_sha", "run_id"];
var snapshotFaults = (snapshot, expectation) => [
  ...identityFaults(snapshot, expectation),
  ...keyFaults(snapshot, expectation),
  ...checkListFaults(snapshot, expectation),
  ...snapshot.checks.flatMap((one) => checkFaults(one, snapshot, expectation)),
  ...decisionFaults(snapshot, expectation),
  ...handoverFaults(snapshot, expectation).map((what) => ({ code: "E_VERDICT_INCONSISTENT", what })),
  ...sourceFaults(snapshot, expectation),
  ...verdictFaults(snapshot, expectation)
];
var failing = (code, parts) => parts.filter(([, holds4]) => !holds4).map(([what]) => ({ code, what }));
var same = (one, other) => canonicalJson$evidence_schemas_src_canonical_json(one ?? null) === canonicalJson$evidence_schemas_src_canonical_json(other ?? null);
function identityFaults(snapshot, expectation) {
  const { definition, laneDefinition: lane2, epoch, writer } = expectation;
  const times = [snapshot.started_at_utc, snapshot.captured_at_utc, snapshot.completed_at_utc];
  return failing("E_SNAPSHOT_SCHEMA", [
    ["lane", snapshot.lane === lane2.lane && snapshot.phase === lane2.lane],
    ["plan_phase", snapshot.plan_phase === definition.plan_phase],
    ["phase_id", snapshot.phase_id === lane2.phase_id],
    ["substrate", snapshot.substrate === expectation.substrate],
    ["platform_run_id", snapshot.platform_run_id === (expectation.platformRunId ?? "N/A")],
    ["execution_id", snapshot.execution_id === expectation.executionId],
    ["attempt", snapshot.attempt === expectation.attempt],
    ["registry_sha256", snapshot.registry_sha256 === expectation.registrySha256],
    ...Object.entries(epoch).map(
      ([part, live]) => [`epoch.${part}`, snapshot.epoch[part] === live]
    ),
    ...WRITER.map((name) => [`ci.${name}`, writer === void 0 || snapshot.ci[name] === writer[name]]),
    ["the order of its times", same(times, [...times].sort())]
  ]);
}
function keyFaults(snapshot, expectation) {
  const { laneDefinition, substrate, executionId, attempt, platformRunId, definition } = expectation;
  const place = executionPlace(substrate, definition.plan_phase, executionId);
  const options = snapshot.overall_pass ? { attempt } : { failedAttempt: attempt };
  const names = snapshot.documents.map(({ name }) => name);
  return failing("E_SNAPSHOT_SCHEMA", [
    ["its key", expectation.key === keyOf(() => evidenceKey$evidence_schemas_src_evidence_key(place, laneDefinition.snapshot_name, options))],
    ["documents: a name twice", new Set(names).size === names.length],
    ...snapshot.documents.map(({ key, name }) => {
      const legal = [
        keyOf(() => evidenceKey$evidence_schemas_src_evidence_key(place, name, { attempt })),
        platformRunId && keyOf(() => evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId }, name))
      ];
      return ["documents: a key of another execution, attempt or run", legal.includes(key)];
    })
  ]);
}
function keyOf(build) {
  try {
    return build();
  } catch (error2) {
    if (isPlatformError$evidence_schemas_src_platform_error(error2, "E_EVIDENCE_KEY_INVALID")) return void 0;
    throw error2;
  }
}
function checkListFaults({ checks }, { laneDefinition }) {
  const wanted = [...universalChecks.checks, ...laneDefinition.checks].map(({ id }) => id);
  const found = checks.map(({ id }) => id);
  return failing("E_SNAPSHOT_SCHEMA", [
    ...wanted.map((id) => [`checks: ${id} is not there once`, found.filter((one) => one === id).length === 1]),
    ["checks: one that the definition does not list", found.every((id) => wanted.includes(id))]
  ]);
}
function checkFaults(one, snapshot, expectation) {
  const { laneDefinition: lane2, substrate, onGitHub } = expectation;
  const universal = universalChecks.checks.find(({ id }) => id === one.id);
  const own = lane2.checks.find(({ id }) => id === one.id);
  const definition = universal ?? own;
  if (definition === void 0) return [];
  const rest = own === void 0 ? void 0 : restOf(own, { substrate, onGitHub });
  if (own !== void 0 && rest !== void 0) {
    return failing("E_SNAPSHOT_SCHEMA", [[`${one.id}: not what rests here`, same(one, restingCheck(own, rest))]]);
  }
  const codes = universal?.codes.map((code) => universalCode(lane2, code)) ?? definition.codes;
  const passes2 = !saysUnreadable(one.observed) && meets(one.expected, one.observed);
  return [
    ...failing("E_SNAPSHOT_SCHEMA", [
      [`${one.id}: title`, one.title === definition.title],
      [`${one.id}: severity`, one.severity === definition.severity],
      [`${one.id}: code`, codes.includes(one.fails)],
      [`${one.id}: outcome`, one.outcome === "pass" || one.outcome === "fail"]
    ]),
    ...failing("E_VERDICT_INCONSISTENT", [
      [`${one.id}: pass`, one.pass === passes2 && one.outcome === (passes2 ? "pass" : "fail")],
      [
        `${one.id}: expected`,
        fitsExpectation(expectationOf(one.id, lane2), one.expected) || wasNotEvaluated(one, own, snapshot)
      ],
      [`${one.id}: elapsed`, one.id !== "U-BUDGET" || same(one.observed, snapshot.elapsed_seconds)]
    ])
  ];
}
function wasNotEvaluated(one, own, { checks }) {
  const broken = brokenGuards(checks);
  return broken.length > 0 && one.expected === own?.expected_text && same(one.observed, notEvaluated(broken));
}
function decisionFaults(snapshot, { definition, pinned }) {
  const profile = pinned(definition.plan_phase, "profile");
  const shown = profile === void 0 || profile === null ? void 0 : profileEvidence(profile);
  return failing("E_VERDICT_INCONSISTENT", [
    // A phase without a profile has no member of this name, not even an empty one.
    ["payload.profile", canonicalJson$evidence_schemas_src_canonical_json(profileIn(snapshot)) === canonicalJson$evidence_schemas_src_canonical_json(shown === void 0 ? [] : [shown])],
    ...snapshot.checks.flatMap(
      (one) => comparedBy(one.id).flatMap(({ phase, key, member: member2 }) => {
        const value = pinned(phase, key);
        if (typeof value !== "string" || !isJudged(one.outcome)) return [];
        return [[`${one.id}: ${member2} is not ${key} as it was decided`, showsDecision(one, member2, value)]];
      })
    )
  ]);
}
var profileIn = ({ payload }) => Object.entries(payload).flatMap(([name, value]) => name === "profile" ? [value] : []);
var isJudged = (outcome) => outcome === "pass" || outcome === "fail";
function showsDecision(one, member2, value) {
  const [side, name] = member2.split(".");
  const decided2 = jsonOrText(value);
  if (side === "observed") return !one.pass || same(one.observed, decided2);
  const expected = one.expected;
  return same(expected?.[name ?? ""], typeof expected?.[name ?? ""] === "string" ? value : decided2) || saysUnreadable(one.observed);
}
function expectationOf(id, lane2) {
  const own = lane2.checks.find((check) => check.id === id);
  if (own !== void 0) return own.expects;
  return id === "U-BUDGET" ? { $at_most: lane2.budget_seconds } : [];
}
function sourceFaults(snapshot, expectation) {
  const { sources, laneDefinition, platformRunId, executionId, substrate, definition } = expectation;
  const found = new Map(snapshot.checks.map((one) => [one.id, lanesIn(one.observed)]));
  const unread = found.get("U-ENTRY") ?? [];
  const wanted = sources.flatMap(
    ({ ref: ref2, lane: lane2 }) => ref2 !== void 0 && (!unread.includes(lane2) || snapshot.source_refs.some((one) => one.lane === lane2)) ? [ref2] : []
  );
  const context = { platformRunId, executionId, substrate, definition };
  const again = sourceChecks({ laneDefinition, context, sources, epoch: snapshot.epoch });
  return [
    ...failing("E_EVIDENCE_DIGEST", [["source_refs", same(snapshot.source_refs, wanted)]]),
    ...failing(
      "E_VERDICT_INCONSISTENT",
      again.map((one) => {
        const recorded = found.get(one.id) ?? [];
        return [`${one.id}: observed`, lanesIn(one.observed).every((lane2) => recorded.includes(lane2))];
      })
    )
  ];
}
var lanesIn = (observed) => Array.isArray(observed) ? observed : [];
function verdictFaults(snapshot, { laneDefinition, substrate }) {
  const { checks, elapsed_seconds } = snapshot;
  const known3 = new Set([...universalChecks.checks, ...laneDefinition.checks].map(({ id }) => id));
  const blocking = checks.filter((one) => known3.has(one.id) && !mayRest(substrate, one.outcome));
  const codes = /* @__PURE__ */ new Set([...laneDefinition.blockers.map(({ code }) => code), ...universalCodes(laneDefinition)]);
  const blockers = blocking.every((one) => codes.has(one.fails)) ? blockersOf(laneDefinition, blocking) : void 0;
  const runtimeBudget = {
    budget_seconds: laneDefinition.budget_seconds,
    elapsed_seconds,
    budget_pass: elapsed_seconds <= laneDefinition.budget_seconds
  };
  return failing("E_VERDICT_INCONSISTENT", [
    ["blockers", blockers !== void 0 && same(snapshot.blockers, blockers)],
    ["coverage", same(snapshot.coverage, coverageOf(checks))],
    ["overall_pass", snapshot.overall_pass === laneOverallPass(substrate, checks, blockers ?? ["unknown"])],
    ["runtime_budget", same(snapshot.runtime_budget, runtimeBudget)]
  ]);
}
var universalCodes = (lane2) => universalChecks.codes.map(({ code }) => universalCode(lane2, code));

// actions/lib/rules/stream-rate.ts
function streamRateOf({ target_rate: rates }) {
  const [first, ...others] = rates;
  if (first === void 0) return "0";
  if (others.length === 0 && first.from_seconds === 0) return String(first.events_per_second);
  return rates.map(({ from_seconds, events_per_second }) => `${from_seconds}:${events_per_second}`).join(",");
}
export {
  ARCHIVE_KINDS as ARCHIVE_KINDS$actions_lib_bundle_scope_run_kinds,
  BOUNDS as BOUNDS$actions_lib_bundle_bounds,
  BY_DAEMON as BY_DAEMON$actions_lib_rules_closure_objects,
  CLOSURE_HANDLES as CLOSURE_HANDLES$actions_lib_rules_closure_objects,
  CLOSURE_NAMES as CLOSURE_NAMES$actions_lib_rules_closure_objects,
  DECISION_LOG as DECISION_LOG$actions_lib_phase_end_decision_log,
  DEPTH_MAX as DEPTH_MAX$actions_lib_checks_meets,
  DETECTORS as DETECTORS$actions_lib_drift_detectors,
  DRIFT_CLASSES as DRIFT_CLASSES$actions_lib_ledger_drift,
  DRIFT_ROWS as DRIFT_ROWS$actions_lib_ledger_drift,
  EMPTY_LEDGER as EMPTY_LEDGER$actions_lib_ledger_state,
  ENVELOPE_BYTES_MAX as ENVELOPE_BYTES_MAX$actions_lib_signature_dsse,
  EXECUTION_KINDS as EXECUTION_KINDS$actions_lib_bundle_scope_run_kinds,
  FAMILIES as FAMILIES$actions_lib_run_families,
  FAMILY_HANDLES as FAMILY_HANDLES$actions_lib_run_families,
  FOOTGUNS as FOOTGUNS$actions_lib_posture_readings,
  HANDED as HANDED$actions_lib_rules_handoff_evidence,
  HANDED_BY_MEMBER as HANDED_BY_MEMBER$actions_lib_rules_handoff_evidence,
  HANDLES_PINNED as HANDLES_PINNED$actions_lib_definition_decisions,
  HEARTBEAT_ENDED as HEARTBEAT_ENDED$actions_lib_drift_detectors,
  HITS_SHOWN_MAX as HITS_SHOWN_MAX$actions_lib_rules_secret_hits,
  INFRA_KINDS as INFRA_KINDS$actions_lib_bundle_scope_run_kinds,
  KEY_BYTES_MAX as KEY_BYTES_MAX$actions_lib_signature_keys,
  LEDGER_KINDS as LEDGER_KINDS$actions_lib_bundle_scope_run_kinds,
  LOCATORS as LOCATORS$actions_lib_rules_task_environment,
  MANIFEST as MANIFEST$actions_lib_bundle_manifest,
  MARKER as MARKER$actions_lib_rules_closure_objects,
  NO_OPERATOR_KEY as NO_OPERATOR_KEY$actions_lib_signature_signed_dispatch,
  ORACLE_KINDS as ORACLE_KINDS$actions_lib_bundle_scope_run_kinds,
  P7_LANE as P7_LANE$actions_lib_run_failure_record,
  PACKED as PACKED$actions_lib_bundle_packed_files,
  PACKED_BYTES_MAX as PACKED_BYTES_MAX$actions_lib_bundle_packed_files,
  PACKS$runtime_src_catalog as PACKS$actions_lib_platform_services,
  PARTIALS_MAX as PARTIALS_MAX$actions_lib_run_failure_record,
  PLAN_PHASES as PLAN_PHASES$actions_lib_ledger_events,
  PROBE_TYPE as PROBE_TYPE$actions_lib_handovers_m6,
  QUARANTINE_KINDS as QUARANTINE_KINDS$actions_lib_bundle_scope_run_kinds,
  REFUSAL as REFUSAL$actions_lib_handovers_m6,
  REPORTER_OBJECTS as REPORTER_OBJECTS$actions_lib_rules_closure_objects,
  RUN_KINDS as RUN_KINDS$actions_lib_bundle_scope_run_kinds,
  RUN_WIDE_DETECTORS as RUN_WIDE_DETECTORS$actions_lib_drift_detectors,
  SECURITIES as SECURITIES$actions_lib_rules_log_security,
  SHOWN_DETECTORS as SHOWN_DETECTORS$actions_lib_drift_detectors,
  SORTS_MAX as SORTS_MAX$actions_lib_rules_sort_needs,
  SORT_MEMORY_MIB as SORT_MEMORY_MIB$actions_lib_rules_sort_needs,
  STREAM_DETECTORS as STREAM_DETECTORS$actions_lib_drift_stream_detectors,
  STREAM_TOPICS as STREAM_TOPICS$actions_lib_rules_stream_topics,
  TABLE_LOG_SECURITY as TABLE_LOG_SECURITY$actions_lib_rules_log_security,
  UNCHANGING_TABLES as UNCHANGING_TABLES$actions_lib_drift_append_only_tables,
  accountAround as accountAround$actions_lib_posture_readings,
  actionsIo as actionsIo$actions_lib_io_inputs,
  activeServices as activeServices$actions_lib_rules_closed_network,
  afterDocument as afterDocument$actions_lib_run_documents,
  againstStop as againstStop$actions_lib_cost_judgements,
  allReadable as allReadable$actions_lib_checks_check,
  allowedEvents as allowedEvents$actions_lib_ledger_decide,
  announcedOf as announcedOf$actions_lib_rules_announced_outputs,
  answeredTwice as answeredTwice$actions_lib_ledger_approval_guard,
  applyEvent as applyEvent$actions_lib_ledger_fold,
  attemptAt as attemptAt$actions_lib_run_failure_record,
  attemptDocument as attemptDocument$actions_lib_run_documents,
  attemptKey as attemptKey$actions_lib_run_documents,
  authorityHandover as authorityHandover$actions_lib_handovers_m0,
  belowStop as belowStop$actions_lib_cost_judgements,
  buildDriverValue as buildDriverValue$actions_lib_definition_used_values,
  built as built$actions_lib_run_lane,
  bundleHandover as bundleHandover$actions_lib_handovers_m8,
  byName as byName$actions_lib_run_handover,
  byThreshold as byThreshold$actions_lib_cost_judgements,
  candidateHandover as candidateHandover$actions_lib_handovers_m1,
  caseCommitHandover as caseCommitHandover$actions_lib_handovers_m7,
  caseReadinessHandover as caseReadinessHandover$actions_lib_handovers_m7,
  catalogueIn as catalogueIn$actions_lib_platform_image_help,
  caughtUpHandover as caughtUpHandover$actions_lib_handovers_m7,
  chainIdentities as chainIdentities$actions_lib_decision_lane_truth,
  checklistOf as checklistOf$actions_lib_phase_end_checklist,
  closedNetwork as closedNetwork$actions_lib_rules_closed_network,
  closureJudgement as closureJudgement$actions_lib_shared_lanes_closure,
  closureOutcome as closureOutcome$actions_lib_shared_lanes_closure,
  closureSetValue as closureSetValue$actions_lib_definition_used_values,
  combinedOf as combinedOf$actions_lib_cost_judgements,
  comesAfterP7 as comesAfterP7$actions_lib_run_failure_record,
  comparedFindings as comparedFindings$actions_lib_ledger_compared,
  consumedPartitions as consumedPartitions$actions_lib_rules_caught_up,
  contractPlace as contractPlace$actions_lib_phase_end_contract,
  costJudgements as costJudgements$actions_lib_cost_judgements,
  costPins as costPins$actions_lib_cost_judgements,
  costTold as costTold$actions_lib_ledger_cost_guard,
  count as count$actions_lib_run_handover,
  daemonEnvironmentNames as daemonEnvironmentNames$actions_lib_rules_task_environment,
  daemonStartHandover as daemonStartHandover$actions_lib_handovers_m4,
  daemonsVerdictHandover as daemonsVerdictHandover$actions_lib_handovers_m4,
  decide as decide$actions_lib_ledger_decide,
  decidedHandles as decidedHandles$actions_lib_run_decided,
  decisionChainHandover as decisionChainHandover$actions_lib_handovers_m7,
  decisionLogFaults as decisionLogFaults$actions_lib_phase_end_decision_log,
  decisionReadinessHandover as decisionReadinessHandover$actions_lib_handovers_m7,
  decisionsOf as decisionsOf$actions_lib_definition_decisions,
  declaredAddresses as declaredAddresses$actions_lib_terraform_destroy_plan,
  declaredRefusals as declaredRefusals$actions_lib_handovers_m6,
  defineLane as defineLane$actions_lib_run_lane,
  definitionSha256 as definitionSha256$actions_lib_definition_phase_definition,
  derivedDocument as derivedDocument$actions_lib_run_documents,
  destroyScope as destroyScope$actions_lib_terraform_destroy_plan,
  destroyStatus as destroyStatus$actions_lib_rules_destroy_status,
  differenceFrom as differenceFrom$actions_phase_ledger_used_values,
  differingDecisions as differingDecisions$actions_phase_ledger_used_values,
  differingPairs as differingPairs$actions_lib_decision_lane_truth,
  dispatchToken as dispatchToken$actions_lib_signature_signed_dispatch,
  dispatchWorkflow as dispatchWorkflow$actions_lib_platform_github,
  documentKeys as documentKeys$actions_lib_run_failure_record,
  documentOf as documentOf$actions_lib_shared_lanes_gather_pack,
  documentRoom as documentRoom$actions_lib_bundle_bounds,
  documentsLeft as documentsLeft$actions_lib_run_leave_failure_record,
  dodResults as dodResults$actions_lib_phase_end_results,
  dsseText as dsseText$actions_lib_signature_dsse,
  emptyTopics as emptyTopics$actions_lib_rules_caught_up,
  endsBefore as endsBefore$actions_lib_rules_caught_up,
  engineRunRoot as engineRunRoot$actions_lib_platform_oracle_run,
  entryGateResults as entryGateResults$actions_lib_phase_end_entry_gate,
  entrypointMatrixValue as entrypointMatrixValue$actions_lib_definition_used_values,
  eventName as eventName$actions_lib_ledger_events,
  evidenceRoot as evidenceRoot$actions_lib_bundle_evidence_root,
  evidenceRootAt as evidenceRootAt$actions_lib_bundle_evidence_root,
  executionIdAt as executionIdAt$actions_lib_run_execution,
  executionIds as executionIds$actions_lib_shared_lanes_gather_pack,
  executionPlace as executionPlace$actions_lib_run_execution,
  executionsUpTo as executionsUpTo$actions_lib_ledger_derived,
  fact as fact$actions_lib_checks_fact,
  failureRecordFaults as failureRecordFaults$actions_lib_run_failure_record,
  failureRecordKey as failureRecordKey$actions_lib_run_failure_record,
  familyOf as familyOf$actions_lib_run_families,
  filledTopics as filledTopics$actions_lib_rules_caught_up,
  finalRunIn as finalRunIn$actions_lib_phase_end_replaced_runs,
  finalWord as finalWord$actions_lib_ledger_derived,
  findAnywhere as findAnywhere$actions_lib_platform_checkout_files,
  findBound as findBound$actions_lib_phase_end_bound,
  findBrokenLink as findBrokenLink$actions_lib_ledger_events,
  findCheckoutFiles as findCheckoutFiles$actions_lib_platform_checkout_files,
  findEmbeddedStack as findEmbeddedStack$actions_lib_platform_stack,
  findExecution as findExecution$actions_lib_ledger_derived,
  findOccupant as findOccupant$actions_lib_ledger_derived,
  findOffsets as findOffsets$actions_lib_run_leave_failure_record,
  findOracleRunRoot as findOracleRunRoot$actions_lib_phase_end_contract,
  findPinRule as findPinRule$actions_lib_definition_decisions,
  findRunId as findRunId$actions_lib_run_run_scope,
  findSecretVariable as findSecretVariable$actions_lib_io_inputs,
  findSnapshotRef as findSnapshotRef$actions_lib_run_sources,
  findStack as findStack$actions_lib_platform_stack,
  flag as flag$actions_lib_run_handover,
  flagOf as flagOf$actions_lib_platform_github,
  fold as fold$actions_lib_ledger_fold,
  foundNetwork as foundNetwork$actions_lib_rules_closed_network,
  gatePort as gatePort$actions_lib_platform_services,
  gatherClosure as gatherClosure$actions_lib_shared_lanes_gather_closure,
  gatherPack as gatherPack$actions_lib_shared_lanes_gather_pack,
  gatherVerdict as gatherVerdict$actions_lib_shared_lanes_gather_verdict,
  getBusKind as getBusKind$actions_lib_platform_stack,
  getClusterId as getClusterId$actions_lib_platform_stack,
  getDeclaredTask as getDeclaredTask$actions_lib_posture_declared_tasks,
  getLaneDefinition as getLaneDefinition$actions_lib_definition_phase_definition,
  getRunId as getRunId$actions_lib_run_evidence,
  getSnapshotRef as getSnapshotRef$actions_lib_run_snapshot_key,
  getStack as getStack$actions_lib_platform_stack,
  gitEnvironment as gitEnvironment$actions_lib_io_inputs,
  githubAccess as githubAccess$actions_lib_io_inputs,
  givenCredentials as givenCredentials$actions_lib_io_inputs,
  guardedTables as guardedTables$actions_lib_platform_migrated_database,
  handedPointers as handedPointers$actions_lib_shared_lanes_gather_pack,
  handleInputsOf as handleInputsOf$actions_lib_run_handle_inputs,
  hasLeftSnapshot as hasLeftSnapshot$actions_lib_run_snapshot_key,
  hasNoBusStack as hasNoBusStack$actions_lib_rules_bus_stack,
  heldBy as heldBy$actions_lib_ledger_decide,
  highestLag as highestLag$actions_lib_rules_caught_up,
  hitLine as hitLine$actions_lib_rules_secret_hits,
  hitLines as hitLines$actions_lib_rules_secret_hits,
  holds3 as holds$actions_lib_checks_check,
  iamBindingHandover as iamBindingHandover$actions_lib_handovers_m4,
  igReadinessHandover as igReadinessHandover$actions_lib_handovers_m6,
  igReadinessMembers as igReadinessMembers$actions_lib_handovers_m6,
  imageHandover as imageHandover$actions_lib_handovers_m1,
  inapplicableReason as inapplicableReason$actions_lib_definition_decision_types,
  indexRow as indexRow$actions_lib_phase_end_index_row,
  ingestSmokeHandover as ingestSmokeHandover$actions_lib_handovers_m6,
  ingressVerdictHandover as ingressVerdictHandover$actions_lib_handovers_m6,
  inventoryHandover as inventoryHandover$actions_lib_handovers_m9,
  inventoryMembers as inventoryMembers$actions_lib_handovers_m9,
  isBelow as isBelow$actions_lib_ledger_money,
  isConflict as isConflict$actions_lib_run_documents,
  isCountedVersion as isCountedVersion$actions_lib_bundle_manifest,
  isDetected as isDetected$actions_lib_ledger_drift,
  isHeldDocument as isHeldDocument$actions_lib_bundle_bounds,
  isManaged as isManaged$actions_lib_platform_stack,
  isManagedSet as isManagedSet$actions_lib_handovers_m9,
  isObject as isObject$actions_lib_checks_meets,
  isOfLedger as isOfLedger$actions_lib_bundle_evidence_root,
  isOfTasks as isOfTasks$actions_lib_drift_runtime_tasks,
  isOnGitHub as isOnGitHub$actions_lib_ledger_derived,
  isReadable as isReadable$actions_lib_checks_fact,
  isRowsFile as isRowsFile$actions_lib_rules_sort_needs,
  isSignatureOver as isSignatureOver$actions_lib_signature_keys,
  isSignedWith as isSignedWith$actions_lib_signature_signed_dispatch,
  isSteady as isSteady$actions_lib_checks_steady,
  isWaivedSource as isWaivedSource$actions_lib_run_sources,
  jsonInput as jsonInput$actions_lib_io_inputs,
  jsonOrText as jsonOrText$actions_lib_definition_json_text,
  jsonText as jsonText$actions_lib_definition_json_text,
  keptIn as keptIn$actions_lib_rules_kept_things,
  keyMatcher as keyMatcher$actions_lib_phase_end_key_pattern,
  laneOutcomes as laneOutcomes$actions_lib_shared_lanes_phase_verdict,
  laneOverallPass as laneOverallPass$actions_lib_checks_outcome,
  launchContractHandover as launchContractHandover$actions_lib_handovers_m4,
  leastDistanceMs as leastDistanceMs$actions_lib_rules_caught_up,
  leaveFailureRecord as leaveFailureRecord$actions_lib_run_leave_failure_record,
  list as list$actions_lib_run_handover,
  listOf as listOf$actions_lib_platform_github,
  listSegments as listSegments$actions_lib_truth_archive_segments,
  loadPhaseDefinition as loadPhaseDefinition$actions_lib_definition_phase_definition,
  localDigest as localDigest$actions_lib_run_documents,
  locatorsOf as locatorsOf$actions_lib_rules_task_environment,
  lostText as lostText$actions_lib_run_failure_record,
  managedConfigOf as managedConfigOf$actions_lib_terraform_open_stack,
  manifestDigest as manifestDigest$actions_lib_rules_manifest_identity,
  manifestIdentity as manifestIdentity$actions_lib_rules_manifest_identity,
  mapFact as mapFact$actions_lib_checks_fact,
  markerDigest as markerDigest$actions_lib_rules_manifest_identity,
  markerIdentity as markerIdentity$actions_lib_rules_manifest_identity,
  matching as matching$actions_lib_run_handover,
  matrixHandover as matrixHandover$actions_lib_handovers_m1,
  mayRest as mayRest$actions_lib_checks_outcome,
  mayWaiveBudget as mayWaiveBudget$actions_lib_definition_waivable,
  meets as meets$actions_lib_checks_meets,
  member as member$actions_lib_platform_github,
  migrationTexts as migrationTexts$actions_lib_platform_migrated_database,
  missingPartitions as missingPartitions$actions_lib_rules_caught_up,
  missingParts as missingParts$actions_lib_definition_elaboration,
  monthOf as monthOf$actions_lib_cost_facts,
  namedResourcesIn as namedResourcesIn$actions_lib_terraform_state,
  namesItsAct as namesItsAct$actions_lib_ledger_approval_guard,
  namesKey as namesKey$actions_lib_phase_end_key_pattern,
  nextAttemptOf as nextAttemptOf$actions_lib_ledger_lane_guards,
  nullable as nullable$actions_lib_run_handover,
  numberOf as numberOf$actions_lib_platform_github,
  observe as observe$actions_lib_checks_fact,
  observeFrom as observeFrom$actions_lib_checks_fact,
  offsetsIn as offsetsIn$actions_lib_run_failure_record,
  onceDocument as onceDocument$actions_lib_run_documents,
  oneOf as oneOf$actions_lib_run_handover,
  openLedger as openLedger$actions_lib_ledger_store,
  openSession as openSession$actions_lib_run_session,
  openStack as openStack$actions_lib_terraform_open_stack,
  openTerraform as openTerraform$actions_lib_terraform_runner,
  opensTopic as opensTopic$actions_lib_rules_task_environment,
  operatorKeyOf as operatorKeyOf$actions_lib_signature_signed_dispatch,
  optional as optional$actions_lib_run_handover,
  oracleRootOf as oracleRootOf$actions_lib_phase_end_contract,
  oracleRunRoot as oracleRunRoot$actions_lib_phase_end_contract,
  oracleVerdictHandover as oracleVerdictHandover$actions_lib_handovers_m5,
  outputOf as outputOf$actions_lib_terraform_state,
  outputsByRole as outputsByRole$actions_lib_rules_announced_outputs,
  overCap as overCap$actions_lib_cost_judgements,
  owedEvidence as owedEvidence$actions_lib_definition_phase_definition,
  owedRows as owedRows$actions_lib_phase_end_contract,
  packBasis as packBasis$actions_lib_shared_lanes_pack,
  packDocument as packDocument$actions_lib_shared_lanes_pack,
  packName as packName$actions_lib_shared_lanes_pack,
  packedFiles as packedFiles$actions_lib_bundle_packed_files,
  passedLanes as passedLanes$actions_lib_phase_end_results,
  passedOutcome as passedOutcome$actions_lib_checks_outcome,
  percentOf as percentOf$actions_lib_ledger_money,
  permitted as permitted$actions_lib_ledger_lane_guards,
  permittedSkips as permittedSkips$actions_lib_rules_conformance_skips,
  phaseCoverage as phaseCoverage$actions_lib_ledger_derived,
  phaseDefinitions as phaseDefinitions$actions_lib_definition_phase_definition,
  phaseOf as phaseOf$actions_lib_run_execution,
  phasePlan as phasePlan$actions_lib_definition_phase_plan,
  pinnedDigest as pinnedDigest$actions_lib_ledger_derived,
  pinnedDigests as pinnedDigests$actions_lib_run_pinned_digests,
  pinnedDigestsHandover as pinnedDigestsHandover$actions_lib_handovers_m3,
  pinnedHandles as pinnedHandles$actions_lib_ledger_derived,
  placesRef as placesRef$actions_lib_run_failure_record,
  planGaps as planGaps$actions_lib_definition_elaboration,
  planPhaseOf as planPhaseOf$actions_lib_run_sources,
  platformOwner as platformOwner$actions_lib_posture_owner,
  preAuthEncoding as preAuthEncoding$actions_lib_signature_pae,
  precedesTheRun as precedesTheRun$actions_lib_run_run_scope,
  predecessorOf as predecessorOf$actions_lib_ledger_derived,
  predicateOutcomes as predicateOutcomes$actions_lib_shared_lanes_phase_verdict,
  preserveMembers as preserveMembers$actions_lib_handovers_m9,
  preservedAs as preservedAs$actions_lib_handovers_m9,
  probeHandles as probeHandles$actions_lib_platform_handle_probes,
  profileEvidence as profileEvidence$actions_lib_run_profile,
  profileValues as profileValues$actions_lib_run_profile,
  project as project$actions_lib_ledger_projection,
  publishDemoManifest as publishDemoManifest$actions_lib_platform_demo_manifest,
  readAt as readAt$actions_lib_run_evidence,
  readAttempts as readAttempts$actions_lib_phase_end_attempts,
  readBudget as readBudget$actions_lib_cost_facts,
  readCheckout as readCheckout$actions_lib_platform_git,
  readCheckoutJson as readCheckoutJson$actions_lib_platform_checkout_files,
  readCheckoutText as readCheckoutText$actions_lib_platform_checkout_files,
  readCommitted as readCommitted$actions_lib_platform_git,
  readCostFacts as readCostFacts$actions_lib_cost_facts,
  readDecisionLaneTruth as readDecisionLaneTruth$actions_lib_truth_decision_lane,
  readDispatch as readDispatch$actions_lib_signature_signed_dispatch,
  readDocument as readDocument$actions_lib_run_sources,
  readDsse as readDsse$actions_lib_signature_dsse,
  readEpoch as readEpoch$actions_lib_run_epoch,
  readFound as readFound$actions_lib_platform_migrated_database,
  readGitHub as readGitHub$actions_lib_platform_github,
  readHandleInputs as readHandleInputs$actions_lib_run_handle_inputs,
  readHeartbeat as readHeartbeat$actions_lib_platform_heartbeat,
  readHeartbeats as readHeartbeats$actions_lib_platform_service_state,
  readImageCatalogue as readImageCatalogue$actions_lib_platform_image_help,
  readIndexRoots as readIndexRoots$actions_lib_phase_end_bundle_index,
  readLedger as readLedger$actions_lib_ledger_store,
  readLiveDatabase as readLiveDatabase$actions_lib_platform_migrated_database,
  readLogGroups as readLogGroups$actions_lib_posture_readings,
  readManagedInstance as readManagedInstance$actions_lib_platform_migrated_database,
  readManifest as readManifest$actions_lib_bundle_manifest,
  readMonth as readMonth$actions_lib_cost_facts,
  readNetwork as readNetwork$actions_lib_posture_network,
  readOperatorKey as readOperatorKey$actions_lib_signature_operator_key,
  readPhaseResults as readPhaseResults$actions_lib_phase_end_results,
  readRequiredEnvironment as readRequiredEnvironment$actions_lib_platform_image_help,
  readResiduals as readResiduals$actions_lib_posture_readings,
  readSegmentRows as readSegmentRows$actions_lib_truth_archive_segments,
  readServices as readServices$actions_lib_posture_readings,
  readSigningKey as readSigningKey$actions_lib_signature_keys,
  readSnapshot as readSnapshot$actions_lib_run_sources,
  readSource as readSource$actions_lib_run_sources,
  readSpecSha256 as readSpecSha256$actions_phase_ledger_used_values,
  readTasks as readTasks$actions_lib_posture_readings,
  readText2 as readText$actions_lib_phase_end_checklist,
  readUsedValue as readUsedValue$actions_phase_ledger_used_values,
  readVerifyingKey as readVerifyingKey$actions_lib_signature_keys,
  reasonIn as reasonIn$actions_lib_terraform_answer,
  record as record$actions_lib_run_handover,
  refuse as refuse$actions_lib_ledger_decision,
  registryValue as registryValue$actions_lib_definition_used_values,
  reporterEnvironmentNames as reporterEnvironmentNames$actions_lib_rules_task_environment,
  reporterExecutionHandover as reporterExecutionHandover$actions_lib_handovers_m8,
  repositoryRoot as repositoryRoot$actions_lib_platform_repository,
  requireAnswer as requireAnswer$actions_lib_terraform_answer,
  requiredHandles as requiredHandles$actions_lib_definition_phase_definition,
  requiredOutputIds as requiredOutputIds$actions_lib_platform_oracle_run,
  residualHandover as residualHandover$actions_lib_handovers_m9,
  resolvedHandles as resolvedHandles$actions_lib_run_decided,
  resourcesIn as resourcesIn$actions_lib_terraform_state,
  resourcesOf as resourcesOf$actions_lib_terraform_state,
  roleNameOf as roleNameOf$actions_lib_posture_declared_tasks,
  rolesOf as rolesOf$actions_lib_posture_declared_tasks,
  rtdlReadinessHandover as rtdlReadinessHandover$actions_lib_handovers_m7,
  runCoverage as runCoverage$actions_lib_ledger_derived,
  runJob as runJob$actions_lib_platform_tasks,
  runKey as runKey$actions_lib_run_evidence,
  runPhaseAction as runPhaseAction$actions_lib_phase_action,
  runPinningClosureHandover as runPinningClosureHandover$actions_lib_handovers_m3,
  runPinningVerdictHandover as runPinningVerdictHandover$actions_lib_handovers_m3,
  runTokens as runTokens$actions_lib_platform_oracle_run,
  scenarioRunId as scenarioRunId$actions_lib_platform_services,
  seal as seal$actions_lib_ledger_events,
  sealingPhase as sealingPhase$actions_lib_ledger_derived,
  secretHandover as secretHandover$actions_lib_handovers_m9,
  serviceMap as serviceMap$actions_lib_platform_services,
  serviceMapHandover as serviceMapHandover$actions_lib_handovers_m4,
  servicesNamed as servicesNamed$actions_lib_platform_service_state,
  setFailed as setFailed$node_modules__actions_core_lib_core,
  signatureDifferences as signatureDifferences$actions_lib_signature_signed_dispatch,
  signatureOver as signatureOver$actions_lib_signature_keys,
  snapshotFaults as snapshotFaults$actions_lib_checks_judged_snapshot,
  snapshotRefOf as snapshotRefOf$actions_lib_shared_lanes_gather_pack,
  sortNeeds as sortNeeds$actions_lib_rules_sort_needs,
  specSha256 as specSha256$actions_lib_ledger_derived,
  specificationValue as specificationValue$actions_lib_definition_used_values,
  spineVerdictHandover as spineVerdictHandover$actions_lib_handovers_m7,
  stackFileOf as stackFileOf$actions_lib_platform_stack,
  stackFolderOf as stackFolderOf$actions_lib_platform_substrate_config,
  stackText as stackText$actions_lib_terraform_runner,
  streamLaunchHandover as streamLaunchHandover$actions_lib_handovers_m6,
  streamRateOf as streamRateOf$actions_lib_rules_stream_rate,
  streamSortHandover as streamSortHandover$actions_lib_handovers_m5,
  successorOf as successorOf$actions_lib_ledger_derived,
  synthesisedSha256 as synthesisedSha256$actions_lib_terraform_runner,
  systemEnvironment as systemEnvironment$actions_lib_io_inputs,
  tablesOf as tablesOf$actions_lib_platform_migrated_database,
  takeInputs as takeInputs$actions_lib_io_inputs,
  tallyOf as tallyOf$actions_lib_checks_outcome,
  taskDefinitionOf as taskDefinitionOf$actions_lib_platform_service_state,
  taskDefinitionSetSha256 as taskDefinitionSetSha256$actions_lib_checks_steady,
  taskMemoryMib as taskMemoryMib$actions_lib_platform_tasks,
  taskSpec as taskSpec$actions_lib_platform_tasks,
  tasksNamedIn as tasksNamedIn$actions_lib_drift_runtime_tasks,
  terraformEnvironment as terraformEnvironment$actions_lib_io_inputs,
  terraformOf as terraformOf$actions_lib_terraform_open_stack,
  terraformPlugins as terraformPlugins$actions_lib_io_inputs,
  text as text$actions_lib_run_handover,
  textOf as textOf$actions_lib_platform_github,
  unconsumed as unconsumed$actions_lib_rules_caught_up,
  universalChecks as universalChecks$actions_lib_definition_phase_definition,
  universalCode as universalCode$actions_lib_definition_phase_definition,
  valueOr as valueOr$actions_lib_checks_fact,
  verdictJudgements as verdictJudgements$actions_lib_shared_lanes_phase_verdict,
  verdictOf as verdictOf$actions_lib_checks_handed_over,
  verdictOutcome as verdictOutcome$actions_lib_shared_lanes_phase_verdict,
  viewKey as viewKey$actions_lib_platform_oracle_run,
  waitForServices as waitForServices$actions_lib_platform_service_state,
  wentBack as wentBack$actions_lib_rules_caught_up,
  withOwnVerdict as withOwnVerdict$actions_lib_shared_lanes_pack,
  worstOf as worstOf$actions_lib_checks_outcome
};
