import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/handle-probes.ts
import { probeHandles$actions_lib_platform_handle_probes } from "./lib.mjs";

// other-part:actions/lib/run/decided.ts
import { decidedHandles$actions_lib_run_decided } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex32$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { gatePort$actions_lib_platform_services } from "./lib.mjs";
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// actions/m6-ingress/facts/running-gate.ts
async function readGate(context) {
  const name = handle$evidence_schemas_src_handles("SVC_IG");
  const entry = (await serviceMap$actions_lib_platform_services(context)).find(({ service }) => service === name);
  const live = await describeGate(context);
  const [task] = live.tasks;
  if (entry === void 0 || task === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", name);
  return {
    sample: sampleOf(live),
    startedAtUtc: task.startedAtUtc,
    mapped_definition: taskDefinitionOf$actions_lib_platform_service_state(entry.spec),
    command: entry.spec.command,
    environment: entry.spec.environment
  };
}
var sampleGate = async (context) => sampleOf(await describeGate(context));
async function describeGate({ session }) {
  const name = handle$evidence_schemas_src_handles("SVC_IG");
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", name);
  return found;
}
var sampleOf = (row) => ({
  desired_count: row.desiredCount,
  running_count: row.runningCount,
  pending_count: row.pendingCount,
  restart_count: row.restartCount,
  task_arns: row.tasks.map(({ taskArn }) => taskArn),
  task_definition: row.taskDefinition,
  image_digest: row.imageDigest
});

// actions/m6-ingress/facts/stream-job.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/substrate/image/port.ts
import { LEAN_ENVIRONMENT$runtime_src_substrate_image_port } from "./substrate.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m6-ingress/facts/stream-job.ts
var EMBEDDED_INFLIGHT = 4;
var EMBEDDED_FLUSH_EVERY = 2e3;
async function streamSpec(context) {
  const isRehearsal = context.decision("profile").value === "rehearsal";
  const rate = Number(context.decision("stream_rate").value);
  return taskSpec$actions_lib_platform_tasks(context, "wsp", {
    ...LEAN_ENVIRONMENT$runtime_src_substrate_image_port,
    IG_BASE_URL: String(handle$evidence_schemas_src_handles("IG_BASE_URL", context.handleInputs)),
    FP_BUS_CONTROL_V1: handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1"),
    CHECKPOINT_BACKEND: "postgres",
    WSP_MAX_INFLIGHT: String(isRehearsal ? EMBEDDED_INFLIGHT : handle$evidence_schemas_src_handles("WSP_MAX_INFLIGHT")),
    WSP_CHECKPOINT_FLUSH_EVERY: String(isRehearsal ? EMBEDDED_FLUSH_EVERY : handle$evidence_schemas_src_handles("WSP_CHECKPOINT_FLUSH_EVERY")),
    WSP_RETRY_MAX_ATTEMPTS: String(handle$evidence_schemas_src_handles("WSP_RETRY_MAX_ATTEMPTS")),
    WSP_RETRY_BACKOFF_MS: String(handle$evidence_schemas_src_handles("WSP_RETRY_BACKOFF_MS")),
    WSP_STOP_ON_NONRETRYABLE: String(handle$evidence_schemas_src_handles("WSP_STOP_ON_NONRETRYABLE")),
    WSP_READY_MAX_MESSAGES: "1",
    WSP_REQUIRED_DAEMONS: "ig,archive-writer",
    ...isRehearsal ? { WSP_STREAM_SPEEDUP: "0" } : {},
    ...rate > 0 ? { WSP_TARGET_RATE: `0:${rate}` } : {}
  });
}
var TIMEOUT_MS = 6 * 36e5;
var POLL_MS = 1e3;
var LOG_LINES = 40;
async function runStreamJob(context, spec, totalRows) {
  const compute = context.session.compute();
  context.report(`wsp: streams ${thousands(totalRows)} events`);
  const ended = new AbortController();
  const job = compute.runJob(spec, { timeoutMs: TIMEOUT_MS }).finally(() => ended.abort());
  const [stopped] = await Promise.all([job, watch(context, { family: spec.family, totalRows }, ended.signal)]);
  context.report(`wsp: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines: await compute.logs(stopped.taskArn, LOG_LINES) };
}
async function watch(context, { family, totalRows }, ended) {
  const { clock } = context.session;
  let said = { emitted: 0, atMs: clock.elapsedMs() };
  for (; ; ) {
    await observe$actions_lib_checks_fact(() => sleep(POLL_MS, void 0, { signal: ended }));
    if (ended.aborted) return;
    const emitted = valueOr$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => readEmitted(context, family)), void 0);
    if (emitted === void 0 || emitted === said.emitted) continue;
    const now = { emitted, atMs: clock.elapsedMs() };
    const perSecond = (now.emitted - said.emitted) / ((now.atMs - said.atMs) / 1e3);
    context.report(progressLine(now.emitted, totalRows, perSecond));
    said = now;
  }
}
async function readEmitted({ session }, family) {
  const compute = session.compute();
  const task = (await compute.describeTasks()).find((one) => one.family === family);
  return task === void 0 ? void 0 : emittedIn(await compute.logs(task.taskArn, LOG_LINES));
}
function emittedIn(lines) {
  const line = lines.findLast((one) => one.includes('"WSP_PROGRESS"'));
  const emitted = /"emitted":([0-9]{1,15})[,}]/.exec(line ?? "")?.[1];
  return emitted === void 0 ? void 0 : Number(emitted);
}
var progressLine = (emitted, total, perSecond) => `streaming ${thousands(emitted)} of ${thousands(total)} (${thousands(Math.round(perSecond))}/s)`;
var thousands = (value) => value.toLocaleString("en-US");

// actions/m6-ingress/facts/a-handle-closure.ts
var gatherIngressClosure = async (context) => ({
  ...await gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M6.A", { handoffFrom: "M5", probe: probeHandles$actions_lib_platform_handle_probes }),
  pins: await observe$actions_lib_checks_fact(() => readPins(context))
});
async function readPins(context) {
  const gate = await readGate(context);
  const decided = decidedHandles$actions_lib_run_decided(context, ["ig_auth", "wsp_knobs"]);
  const { environment } = await streamSpec(context);
  return {
    gate_auth_mode: gate.environment.IG_AUTH_MODE ?? "",
    running_definition: gate.sample.task_definition,
    mapped_definition: gate.mapped_definition,
    stream_stop_on_nonretryable: environment.WSP_STOP_ON_NONRETRYABLE ?? "",
    decided_auth_mode: decided.IG_AUTH_MODE ?? "",
    decided_stop_on_nonretryable: decided.WSP_STOP_ON_NONRETRYABLE ?? ""
  };
}

// actions/m6-ingress/facts/b-ig-readiness.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// other-part:runtime/src/substrate/stack/pins.ts
import { TOPICS$runtime_src_substrate_stack_pins } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m6-ingress/facts/auth-matrix.ts
import { randomBytes } from "node:crypto";

// other-part:actions/lib/handovers/m6.ts
import { PROBE_TYPE$actions_lib_handovers_m6 } from "./lib.mjs";
import { REFUSAL$actions_lib_handovers_m6 } from "./lib.mjs";
import { declaredRefusals$actions_lib_handovers_m6 } from "./lib.mjs";
import { igReadinessHandover$actions_lib_handovers_m6 } from "./lib.mjs";
import { ingestSmokeHandover$actions_lib_handovers_m6 } from "./lib.mjs";
import { ingressVerdictHandover$actions_lib_handovers_m6 } from "./lib.mjs";
import { streamLaunchHandover$actions_lib_handovers_m6 } from "./lib.mjs";

// actions/m6-ingress/auth-matrix.ts
var UNAUTHORIZED = { status: 401, error: "UNAUTHORIZED" };
var GREEN = { status: 200, health: "GREEN" };
var DEMANDS = {
  "health without key": UNAUTHORIZED,
  "health with the key of ops": GREEN,
  "health with the key of wsp": GREEN,
  "ingest without key": UNAUTHORIZED,
  "ingest with a wrong key": UNAUTHORIZED,
  "ingest of what is no JSON": { status: 400, error: "MALFORMED_JSON" },
  "ingest of an envelope without its event": {
    status: 422,
    error: REFUSAL$actions_lib_handovers_m6,
    quarantine_ref: { $non_empty: true }
  }
};
var CASES = Object.keys(DEMANDS);

// other-part:actions/lib/definition/json-text.ts
import { jsonText$actions_lib_definition_json_text } from "./lib.mjs";

// actions/m6-ingress/facts/gate.ts
var TIMEOUT_MS2 = 1e4;
async function askGate({ handleInputs }, request) {
  const headers = {};
  if (request.key !== void 0) headers[handle$evidence_schemas_src_handles("IG_AUTH_HEADER_NAME")] = request.key;
  if (request.body !== void 0) headers["content-type"] = "application/json";
  const response = await fetch(`${handle$evidence_schemas_src_handles("IG_BASE_URL", handleInputs)}${request.path}`, {
    method: request.body === void 0 ? "GET" : "POST",
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MS2),
    ...request.body === void 0 ? {} : { body: request.body }
  });
  return { status: response.status, body: jsonText$actions_lib_definition_json_text(await response.text()) };
}
var readGateKey = async ({ session }, principal) => (await session.parameters.get(`${handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")}/${principal}`)).value;

// actions/m6-ingress/facts/auth-matrix.ts
var WRONG_KEY_BYTES = 24;
async function runAuthMatrix(context) {
  const requests = await requestsOf(context);
  const replies = {};
  for (const name of CASES) replies[name] = replyOf(await askGate(context, requests[name]));
  return replies;
}
async function requestsOf(context) {
  const [wsp, ops] = [(await readGateKey(context, "wsp")).reveal(), (await readGateKey(context, "ops")).reveal()];
  const health = { path: handle$evidence_schemas_src_handles("IG_HEALTHCHECK_PATH") };
  const path = handle$evidence_schemas_src_handles("IG_INGEST_PATH");
  const ingest = { path, body: envelopeWithoutEvent(context) };
  return {
    "health without key": health,
    "health with the key of ops": { ...health, key: ops },
    "health with the key of wsp": { ...health, key: wsp },
    "ingest without key": ingest,
    "ingest with a wrong key": { ...ingest, key: randomBytes(WRONG_KEY_BYTES).toString("hex") },
    "ingest of what is no JSON": { path, key: wsp, body: '{"event_id":' },
    "ingest of an envelope without its event": { ...ingest, key: wsp }
  };
}
var envelopeWithoutEvent = ({ platformRunId, handleInputs }) => canonicalJson$evidence_schemas_src_canonical_json({
  event_type: "platform_probe",
  schema_version: "v1",
  platform_run_id: platformRunId ?? null,
  manifest_fingerprint: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", handleInputs),
  producer: "svc:phase_action",
  payload: {}
});
function replyOf({ status, body }) {
  const members = typeof body === "object" && body !== null ? body : {};
  const health = ["GREEN", "AMBER", "RED"].find((one) => one === members.state);
  return {
    status,
    ...health === void 0 ? {} : { health },
    ...typeof members.error === "string" ? { error: members.error.slice(0, 128) } : {},
    ...typeof members.quarantine_ref === "string" ? { quarantine_ref: members.quarantine_ref } : {}
  };
}

// actions/m6-ingress/facts/b-ig-readiness.ts
async function gatherIgReadiness(context) {
  const service = await observe$actions_lib_checks_fact(() => readService(context));
  const recordsBefore = await observe$actions_lib_checks_fact(() => recordsOnTopics(context));
  const replies = await observe$actions_lib_checks_fact(() => runAuthMatrix(context));
  const recordsAfter = await observe$actions_lib_checks_fact(() => recordsOnTopics(context));
  const key = await observe$actions_lib_checks_fact(() => readKey(context));
  return { service, replies, header: handle$evidence_schemas_src_handles("IG_AUTH_HEADER_NAME"), recordsBefore, recordsAfter, key };
}
async function readService(context) {
  const gate = await readGate(context);
  await sleep2(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  const later = await sampleGate(context);
  const port = await gatePort$actions_lib_platform_services(context);
  return {
    samples: [gate.sample, later],
    mapped_definition: gate.mapped_definition,
    command: gate.command,
    port: gate.environment.IG_PORT ?? "",
    stack_port: String(port),
    base_url_port: new URL(String(handle$evidence_schemas_src_handles("IG_BASE_URL", context.handleInputs))).port
  };
}
async function recordsOnTopics({ session }) {
  const log = await session.eventLog();
  const watermarks = await Promise.all(TOPICS$runtime_src_substrate_stack_pins.map(({ topic }) => log.watermarks(topic)));
  return watermarks.flat().reduce((sum, { high }) => sum + high, 0);
}
async function readKey(context) {
  const path = handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH");
  const parameter = await context.session.parameters.get(path);
  const read = readJson$evidence_schemas_src_strict_json(parameter.value.reveal());
  const map = "fault" in read ? void 0 : read.value;
  if (typeof map !== "object" || map === null)
    throw new PlatformError$evidence_schemas_src_platform_error("E_PARAMETER_VALUE_INVALID", `${path} is no map`);
  const principals = new Map(Object.entries(map));
  const allowed = [];
  for (const principal of ["ops", "wsp"]) {
    const digest = sha256Hex$evidence_schemas_src_digest((await readGateKey(context, principal)).reveal());
    if (principals.get(digest) === principal) allowed.push(principal);
  }
  const { task_arns: arns } = await sampleGate(context);
  const declared = await readHeartbeats$actions_lib_platform_service_state(await context.session.database(), arns);
  return {
    current_version: parameter.version,
    loaded_version: declared.find(({ component }) => component === "ig")?.loadedVersions[path] ?? null,
    allowed
  };
}

// other-part:actions/lib/rules/stream-topics.ts
import { STREAM_TOPICS$actions_lib_rules_stream_topics } from "./lib.mjs";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/ig_ready.v1.validate.js
var R = k;
var L = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ig_ready.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "auth_mode", "auth_header", "matrix", "smoke", "policy_rev", "environment", "key_version", "image_digest", "writer"], properties: { schema: { const: "fp.ig_ready.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, auth_mode: { const: "api_key" }, auth_header: { const: "X-IG-Api-Key" }, matrix: { type: "array", items: { type: "object", additionalProperties: false, required: ["case", "expected", "observed", "pass"], properties: { case: { type: "string", minLength: 1, maxLength: 128 }, expected: { type: "object", required: ["status"], properties: { status: { type: "integer", minimum: 100, maximum: 599 } }, additionalProperties: true }, observed: { type: "object", additionalProperties: false, required: ["status"], properties: { status: { type: "integer", minimum: 100, maximum: 599 }, health: { enum: ["GREEN", "AMBER", "RED"] }, error: { type: "string", minLength: 1, maxLength: 128 }, quarantine_ref: { type: "string", minLength: 1, maxLength: 1024 } } }, pass: { type: "boolean" } } }, minItems: 1 }, smoke: { type: "object", additionalProperties: false, required: ["event_id", "topic", "partition", "offset", "receipt_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0 }, offset: { type: "integer", minimum: 0 }, receipt_ref: { type: "string", minLength: 1, maxLength: 1024 } } }, policy_rev: { $ref: "common.v1.schema.json#/$defs/policy_rev" }, environment: { $ref: "common.v1.schema.json#/$defs/substrate" }, key_version: { type: "integer", minimum: 1 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var N = { enum: ["embedded", "emulated", "dev_min"] };
var A = Object.prototype.hasOwnProperty;
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var O = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var j = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var $ = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var E = new RegExp("^[0-9a-f]{64}$", "u");
function y(p4, { instancePath: s = "", parentData: v6, parentDataProperty: x5, rootData: P6 = p4, dynamicAnchors: w7 = {} } = {}) {
  let e = null, r = 0;
  const u10 = y.evaluated;
  if (u10.dynamicProps && (u10.props = void 0), u10.dynamicItems && (u10.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.policy_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.revision === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.content_digest === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in p4)
      if (!(t === "policy_id" || t === "revision" || t === "content_digest")) {
        const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    if (p4.policy_id !== void 0) {
      let t = p4.policy_id;
      if (typeof t == "string") {
        if (c(t) > 256) {
          const i = { instancePath: s + "/policy_id", schemaPath: "#/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (c(t) < 1) {
          const i = { instancePath: s + "/policy_id", schemaPath: "#/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/policy_id", schemaPath: "#/properties/policy_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.revision !== void 0) {
      let t = p4.revision;
      if (typeof t == "string") {
        if (c(t) > 256) {
          const i = { instancePath: s + "/revision", schemaPath: "#/properties/revision/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (c(t) < 1) {
          const i = { instancePath: s + "/revision", schemaPath: "#/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.content_digest !== void 0) {
      let t = p4.content_digest;
      if (typeof t == "string") {
        if (!E.test(t)) {
          const i = { instancePath: s + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return y.errors = e, r === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h(p4, { instancePath: s = "", parentData: v6, parentDataProperty: x5, rootData: P6 = p4, dynamicAnchors: w7 = {} } = {}) {
  let e = null, r = 0;
  const u10 = h.evaluated;
  if (u10.dynamicProps && (u10.props = void 0), u10.dynamicItems && (u10.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.identity === void 0) {
      const d3 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
    }
    if (p4.task_arn === void 0) {
      const d3 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
    }
    if (p4.ci_run === void 0) {
      const d3 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
    }
    if (p4.image_digest === void 0) {
      const d3 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
    }
    for (const d3 in p4)
      if (!(d3 === "identity" || d3 === "task_arn" || d3 === "ci_run" || d3 === "image_digest")) {
        const m4 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d3 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    if (p4.identity !== void 0) {
      let d3 = p4.identity;
      if (typeof d3 == "string") {
        if (c(d3) > 1024) {
          const m4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (c(d3) < 1) {
          const m4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (p4.task_arn !== void 0) {
      let d3 = p4.task_arn;
      const m4 = r;
      let o = false, l4 = null;
      const g8 = r;
      if (typeof d3 == "string") {
        if (c(d3) > 1024) {
          const f4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
        }
        if (c(d3) < 1) {
          const f4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
        }
      } else {
        const f4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var t = g8 === r;
      t && (o = true, l4 = 0);
      const _9 = r;
      if (d3 !== null) {
        const f4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var t = _9 === r;
      if (t && o ? (o = false, l4 = [l4, 1]) : t && (o = true, l4 = 1), o)
        r = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const f4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
    }
    if (p4.ci_run !== void 0) {
      let d3 = p4.ci_run;
      const m4 = r;
      let o = false, l4 = null;
      const g8 = r;
      if (typeof d3 == "string") {
        if (c(d3) > 1024) {
          const f4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
        }
        if (c(d3) < 1) {
          const f4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
        }
      } else {
        const f4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var i = g8 === r;
      i && (o = true, l4 = 0);
      const _9 = r;
      if (d3 !== null) {
        const f4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var i = _9 === r;
      if (i && o ? (o = false, l4 = [l4, 1]) : i && (o = true, l4 = 1), o)
        r = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const f4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
    }
    if (p4.image_digest !== void 0) {
      let d3 = p4.image_digest;
      const m4 = r;
      let o = false, l4 = null;
      const g8 = r;
      if (typeof d3 == "string") {
        if (!$.test(d3)) {
          const f4 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
        }
      } else {
        const f4 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var a = g8 === r;
      a && (o = true, l4 = 0);
      const _9 = r;
      if (d3 !== null) {
        const f4 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
      var a = _9 === r;
      if (a && o ? (o = false, l4 = [l4, 1]) : a && (o = true, l4 = 1), o)
        r = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const f4 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), r++;
      }
    }
  } else {
    const d3 = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
  }
  return h.errors = e, r === 0;
}
h.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k(p4, { instancePath: s = "", parentData: v6, parentDataProperty: x5, rootData: P6 = p4, dynamicAnchors: w7 = {} } = {}) {
  let e = null, r = 0;
  const u10 = k.evaluated;
  if (u10.dynamicProps && (u10.props = void 0), u10.dynamicItems && (u10.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.schema === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.platform_run_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.captured_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.written_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.auth_mode === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_mode" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.auth_header === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_header" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.matrix === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matrix" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.smoke === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smoke" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.policy_rev === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.environment === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.key_version === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_version" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.image_digest === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.writer === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in p4)
      if (!A.call(L.properties, t)) {
        const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    if (p4.schema !== void 0 && p4.schema !== "fp.ig_ready.v1") {
      const t = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ig_ready.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.platform_run_id !== void 0) {
      let t = p4.platform_run_id;
      if (typeof t == "string") {
        if (!O.test(t)) {
          const i = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.captured_at_utc !== void 0) {
      let t = p4.captured_at_utc;
      if (typeof t == "string") {
        if (!j.test(t)) {
          const i = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.written_at_utc !== void 0) {
      let t = p4.written_at_utc;
      if (typeof t == "string") {
        if (!j.test(t)) {
          const i = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.auth_mode !== void 0 && p4.auth_mode !== "api_key") {
      const t = { instancePath: s + "/auth_mode", schemaPath: "#/properties/auth_mode/const", keyword: "const", params: { allowedValue: "api_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.auth_header !== void 0 && p4.auth_header !== "X-IG-Api-Key") {
      const t = { instancePath: s + "/auth_header", schemaPath: "#/properties/auth_header/const", keyword: "const", params: { allowedValue: "X-IG-Api-Key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (p4.matrix !== void 0) {
      let t = p4.matrix;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          const a = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        const i = t.length;
        for (let a = 0; a < i; a++) {
          let d3 = t[a];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.case === void 0) {
              const m4 = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "case" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
            }
            if (d3.expected === void 0) {
              const m4 = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "expected" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
            }
            if (d3.observed === void 0) {
              const m4 = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "observed" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
            }
            if (d3.pass === void 0) {
              const m4 = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "pass" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
            }
            for (const m4 in d3)
              if (!(m4 === "case" || m4 === "expected" || m4 === "observed" || m4 === "pass")) {
                const o = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m4 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (d3.case !== void 0) {
              let m4 = d3.case;
              if (typeof m4 == "string") {
                if (c(m4) > 128) {
                  const o = { instancePath: s + "/matrix/" + a + "/case", schemaPath: "#/properties/matrix/items/properties/case/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (c(m4) < 1) {
                  const o = { instancePath: s + "/matrix/" + a + "/case", schemaPath: "#/properties/matrix/items/properties/case/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/matrix/" + a + "/case", schemaPath: "#/properties/matrix/items/properties/case/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (d3.expected !== void 0) {
              let m4 = d3.expected;
              if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
                if (m4.status === void 0) {
                  const o = { instancePath: s + "/matrix/" + a + "/expected", schemaPath: "#/properties/matrix/items/properties/expected/required", keyword: "required", params: { missingProperty: "status" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (m4.status !== void 0) {
                  let o = m4.status;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const l4 = { instancePath: s + "/matrix/" + a + "/expected/status", schemaPath: "#/properties/matrix/items/properties/expected/properties/status/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 599 || isNaN(o)) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/expected/status", schemaPath: "#/properties/matrix/items/properties/expected/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                    if (o < 100 || isNaN(o)) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/expected/status", schemaPath: "#/properties/matrix/items/properties/expected/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                  }
                }
              } else {
                const o = { instancePath: s + "/matrix/" + a + "/expected", schemaPath: "#/properties/matrix/items/properties/expected/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (d3.observed !== void 0) {
              let m4 = d3.observed;
              if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
                if (m4.status === void 0) {
                  const o = { instancePath: s + "/matrix/" + a + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/required", keyword: "required", params: { missingProperty: "status" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                for (const o in m4)
                  if (!(o === "status" || o === "health" || o === "error" || o === "quarantine_ref")) {
                    const l4 = { instancePath: s + "/matrix/" + a + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                if (m4.status !== void 0) {
                  let o = m4.status;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const l4 = { instancePath: s + "/matrix/" + a + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 599 || isNaN(o)) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                    if (o < 100 || isNaN(o)) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                  }
                }
                if (m4.health !== void 0) {
                  let o = m4.health;
                  if (!(o === "GREEN" || o === "AMBER" || o === "RED")) {
                    const l4 = { instancePath: s + "/matrix/" + a + "/observed/health", schemaPath: "#/properties/matrix/items/properties/observed/properties/health/enum", keyword: "enum", params: { allowedValues: L.properties.matrix.items.properties.observed.properties.health.enum } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                }
                if (m4.error !== void 0) {
                  let o = m4.error;
                  if (typeof o == "string") {
                    if (c(o) > 128) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/error", schemaPath: "#/properties/matrix/items/properties/observed/properties/error/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                    if (c(o) < 1) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/error", schemaPath: "#/properties/matrix/items/properties/observed/properties/error/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                  } else {
                    const l4 = { instancePath: s + "/matrix/" + a + "/observed/error", schemaPath: "#/properties/matrix/items/properties/observed/properties/error/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                }
                if (m4.quarantine_ref !== void 0) {
                  let o = m4.quarantine_ref;
                  if (typeof o == "string") {
                    if (c(o) > 1024) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/quarantine_ref", schemaPath: "#/properties/matrix/items/properties/observed/properties/quarantine_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                    if (c(o) < 1) {
                      const l4 = { instancePath: s + "/matrix/" + a + "/observed/quarantine_ref", schemaPath: "#/properties/matrix/items/properties/observed/properties/quarantine_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                    }
                  } else {
                    const l4 = { instancePath: s + "/matrix/" + a + "/observed/quarantine_ref", schemaPath: "#/properties/matrix/items/properties/observed/properties/quarantine_ref/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
                  }
                }
              } else {
                const o = { instancePath: s + "/matrix/" + a + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (d3.pass !== void 0 && typeof d3.pass != "boolean") {
              const m4 = { instancePath: s + "/matrix/" + a + "/pass", schemaPath: "#/properties/matrix/items/properties/pass/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
            }
          } else {
            const m4 = { instancePath: s + "/matrix/" + a, schemaPath: "#/properties/matrix/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.smoke !== void 0) {
      let t = p4.smoke;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.event_id === void 0) {
          const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "event_id" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (t.topic === void 0) {
          const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (t.partition === void 0) {
          const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (t.offset === void 0) {
          const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (t.receipt_ref === void 0) {
          const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        for (const i in t)
          if (!(i === "event_id" || i === "topic" || i === "partition" || i === "offset" || i === "receipt_ref")) {
            const a = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        if (t.event_id !== void 0) {
          let i = t.event_id;
          if (typeof i == "string") {
            if (c(i) > 256) {
              const a = { instancePath: s + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (c(i) < 1) {
              const a = { instancePath: s + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          } else {
            const a = { instancePath: s + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        }
        if (t.topic !== void 0) {
          let i = t.topic;
          if (typeof i == "string") {
            if (c(i) > 249) {
              const a = { instancePath: s + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (c(i) < 1) {
              const a = { instancePath: s + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          } else {
            const a = { instancePath: s + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        }
        if (t.partition !== void 0) {
          let i = t.partition;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const a = { instancePath: s + "/smoke/partition", schemaPath: "#/properties/smoke/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            const a = { instancePath: s + "/smoke/partition", schemaPath: "#/properties/smoke/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        }
        if (t.offset !== void 0) {
          let i = t.offset;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const a = { instancePath: s + "/smoke/offset", schemaPath: "#/properties/smoke/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            const a = { instancePath: s + "/smoke/offset", schemaPath: "#/properties/smoke/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        }
        if (t.receipt_ref !== void 0) {
          let i = t.receipt_ref;
          if (typeof i == "string") {
            if (c(i) > 1024) {
              const a = { instancePath: s + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (c(i) < 1) {
              const a = { instancePath: s + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          } else {
            const a = { instancePath: s + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
        }
      } else {
        const i = { instancePath: s + "/smoke", schemaPath: "#/properties/smoke/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.policy_rev !== void 0 && (y(p4.policy_rev, { instancePath: s + "/policy_rev", parentData: p4, parentDataProperty: "policy_rev", rootData: P6, dynamicAnchors: w7 }) || (e = e === null ? y.errors : joinFaults$evidence_schemas_src_fault_bound(e, y.errors), r = e.length)), p4.environment !== void 0) {
      let t = p4.environment;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const i = { instancePath: s + "/environment", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: N.enum } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.key_version !== void 0) {
      let t = p4.key_version;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const i = { instancePath: s + "/key_version", schemaPath: "#/properties/key_version/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const i = { instancePath: s + "/key_version", schemaPath: "#/properties/key_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (p4.image_digest !== void 0) {
      let t = p4.image_digest;
      if (typeof t == "string") {
        if (!$.test(t)) {
          const i = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    p4.writer !== void 0 && (h(p4.writer, { instancePath: s + "/writer", parentData: p4, parentDataProperty: "writer", rootData: P6, dynamicAnchors: w7 }) || (e = e === null ? h.errors : joinFaults$evidence_schemas_src_fault_bound(e, h.errors), r = e.length));
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return k.errors = e, r === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ig_ready.v1.ts
var IgReadyV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ig_ready.v1", R);

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/meets.ts
import { meets$actions_lib_checks_meets } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m6-ingress/lanes/c-ingest-smoke.ts
var READY = "ingest/ig_ready.json";
var ingestSmoke = defineLane$actions_lib_run_lane({
  id: "M6.C",
  documents: (facts, context) => ({ ready: readyOf(facts, context) }),
  decide: ({ posture, probe, watermarks }, written, { substrate }) => ({
    "M6.C-C01": {
      expected: {
        environment: substrate,
        object_stores: [substrate === "embedded" ? "dir" : "s3"],
        event_log: substrate === "dev_min" ? "kafka" : isReadable$actions_lib_checks_fact(posture) ? posture.value.stack_log : null,
        running_definition: isReadable$actions_lib_checks_fact(posture) ? posture.value.mapped_definition : null
      },
      observed: mapFact$actions_lib_checks_fact(posture, ({ environment, object_stores, event_log, running_definition }) => ({
        environment,
        object_stores,
        event_log,
        running_definition
      })),
      fails: "M6C-B4"
    },
    "M6.C-C02": {
      expected: {
        decision: "ADMIT",
        record_sha256: probe.sentSha256,
        offset_advance: 1,
        others_advance: 0,
        offset: isReadable$actions_lib_checks_fact(probe.offsets) ? probe.offsets.value.before : null,
        durable_receipt: isReadable$actions_lib_checks_fact(probe.admitted) ? idsOf(probe.admitted.value) : null
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(partsOf(probe)), ({ admitted, offsets, readBack, durable }) => ({
        decision: admitted.decision,
        record_sha256: readBack,
        offset_advance: offsets.after - offsets.before,
        others_advance: offsets.others,
        offset: admitted.offset,
        durable_receipt: { receipt_id: durable.receipt_id, event_id: durable.event_id }
      })),
      fails: probeCode(probe)
    },
    "M6.C-C03": {
      expected: { key: { $non_empty: true }, version_id: { $non_empty: true }, topics: { $above: 0 } },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ ready: written.ready, watermarks }), (found) => ({
        key: found.ready.key,
        version_id: found.ready.version_id,
        topics: Object.values(found.watermarks).filter((partitions) => partitions.length > 0).length
      })),
      fails: "M6C-B3"
    }
  }),
  handover: ({ probe: { admitted }, watermarks }) => isReadable$actions_lib_checks_fact(admitted) && isReadable$actions_lib_checks_fact(watermarks) ? { smoke: smokeOf(admitted.value), watermarks_before: watermarks.value } : void 0
});
var earliestEnds = (now, earlier) => Object.fromEntries(
  Object.entries(now).map(([topic, marks]) => [
    topic,
    marks.map(({ partition, high }) => ({
      partition,
      high: earlier[topic]?.find((one) => one.partition === partition)?.high ?? high
    }))
  ])
);
var partsOf = ({ admitted, offsets, readBack, durable }) => ({ admitted, offsets, readBack, durable });
var idsOf = ({ receiptId, eventId }) => ({ receipt_id: receiptId, event_id: eventId });
var smokeOf = ({ eventId, topic, partition, offset, receiptRef }) => ({
  event_id: eventId,
  topic,
  partition,
  offset,
  receipt_ref: receiptRef
});
function probeCode({ admitted, offsets, readBack, sentSha256 }) {
  if (!isReadable$actions_lib_checks_fact(admitted) || admitted.value.decision !== "ADMIT") return "M6C-B1";
  if (!isReadable$actions_lib_checks_fact(readBack) || readBack.value !== sentSha256) return "M6C-B1";
  if (!isReadable$actions_lib_checks_fact(offsets) || offsets.value.after - offsets.value.before !== 1) return "M6C-B5";
  if (offsets.value.others !== 0 || admitted.value.offset !== offsets.value.before) return "M6C-B5";
  return "M6C-B2";
}
function readyOf({ posture, probe, gate }, context) {
  const read = allReadable$actions_lib_checks_check({ posture, admitted: probe.admitted, durable: probe.durable, gate });
  if (!isReadable$actions_lib_checks_fact(read)) return read;
  const { admitted, durable, gate: proven } = read.value;
  return fact$actions_lib_checks_fact(
    derivedDocument$actions_lib_run_documents(READY, IgReadyV1, {
      schema: "fp.ig_ready.v1",
      platform_run_id: durable.platform_run_id,
      captured_at_utc: context.gatheredAtUtc,
      written_at_utc: context.gatheredAtUtc,
      auth_mode: durable.actor.auth_mode,
      auth_header: proven.auth_header,
      matrix: matrixOf(proven),
      smoke: smokeOf(admitted),
      policy_rev: durable.policy_rev,
      environment: durable.environment,
      key_version: proven.key_version,
      image_digest: read.value.posture.image_digest,
      writer: { identity: "M6.C", task_arn: null, ci_run: context.ci.run_id, image_digest: null }
    })
  );
}
var matrixOf = ({ matrix }) => matrix.map(({ case: name, expected, observed }) => ({
  case: name,
  expected,
  observed,
  pass: meets$actions_lib_checks_meets(expected, observed)
}));
var PROBE_TOPIC = handle$evidence_schemas_src_handles("FP_BUS_AUDIT_V1");

// other-part:actions/lib/platform/stack.ts
import { getBusKind$actions_lib_platform_stack } from "./lib.mjs";

// actions/m6-ingress/facts/posture.ts
async function readPosture(context) {
  const { environment, sample, mapped_definition } = await readGate(context);
  const bootstrap = await context.session.parameters.get(environment.SSM_CONFLUENT_BOOTSTRAP_PATH ?? "");
  return {
    environment: environment.ENVIRONMENT ?? "",
    object_stores: objectStoresIn(environment),
    event_log: logKind(bootstrap.value.reveal()),
    running_definition: sample.task_definition,
    mapped_definition,
    image_digest: sample.image_digest,
    stack_log: await getBusKind$actions_lib_platform_stack(context.session.config)
  };
}
var objectStoresIn = (environment) => [
  ...new Set(Object.values(environment).flatMap((value) => /^(dir|s3):/.exec(value)?.[1] ?? []))
];
var logKind = (bootstrap) => /^([a-z]+):\/\//.exec(bootstrap)?.[1] ?? "kafka";

// actions/m6-ingress/facts/probe.ts
import { setTimeout as sleep3 } from "node:timers/promises";

// other-part:evidence-schemas/src/generated/receipt.v1.ts
import { ReceiptV1$evidence_schemas_src_generated_receipt_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/json-lines.ts
import { jsonLines$runtime_src_evidence_json_lines } from "./substrate.mjs";

// other-part:runtime/src/evidence/packed.ts
import { unpack$runtime_src_evidence_packed } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// actions/m6-ingress/facts/probe.ts
async function sendProbe(context) {
  const log = await observe$actions_lib_checks_fact(() => context.session.eventLog());
  const text = await observe$actions_lib_checks_fact(async () => canonicalJson$evidence_schemas_src_canonical_json(await probeEnvelope(context)));
  const before = await observeFrom$actions_lib_checks_fact(log, (opened) => opened.watermarks(PROBE_TOPIC));
  const admitted = await observeFrom$actions_lib_checks_fact(text, (body) => pushProbe(context, body));
  const after = await observeFrom$actions_lib_checks_fact(log, (opened) => opened.watermarks(PROBE_TOPIC));
  const position = mapFact$actions_lib_checks_fact(admitted, ({ partition, offset }) => ({ partition, offset }));
  return {
    sentSha256: "value" in text ? sha256Hex$evidence_schemas_src_digest(text.value) : "",
    admitted,
    offsets: mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ before, after, position }),
      (read) => advanceOf(read.before, read.after, read.position.partition)
    ),
    readBack: await observeFrom$actions_lib_checks_fact(position, ({ partition, offset }) => recordDigest(context, partition, offset)),
    durable: await observeFrom$actions_lib_checks_fact(admitted, ({ receiptRef }) => readDurableReceipt(context, receiptRef))
  };
}
function advanceOf(before, after, partition) {
  const highOf = (marks) => marks.find((mark) => mark.partition === partition)?.high ?? 0;
  const sum = (marks) => marks.reduce((total, { high }) => total + high, 0);
  const own = { before: highOf(before), after: highOf(after) };
  return { ...own, others: sum(after) - sum(before) - (own.after - own.before) };
}
async function probeEnvelope(context) {
  const { executionId, attempt, handleInputs, session } = context;
  const platformRunId = getRunId$actions_lib_run_evidence(context);
  const sentAtUtc = nowUtc$runtime_src_kernel_clock(session.clock);
  return {
    event_id: sha256Hex$evidence_schemas_src_digest(`platform_probe|${platformRunId}|${executionId}|${attempt}|${sentAtUtc}`),
    event_type: PROBE_TYPE$actions_lib_handovers_m6,
    schema_version: "v1",
    ts_utc: sentAtUtc,
    manifest_fingerprint: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", handleInputs),
    parameter_hash: handle$evidence_schemas_src_handles("SR_PARAMETER_HASH", handleInputs),
    seed: handle$evidence_schemas_src_handles("SR_SEED", handleInputs),
    scenario_id: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", handleInputs),
    platform_run_id: platformRunId,
    scenario_run_id: await scenarioRunId$actions_lib_platform_services(context),
    producer: "svc:phase_action",
    payload: { execution_id: executionId, attempt, sent_at_utc: sentAtUtc }
  };
}
async function pushProbe(context, body) {
  const key = (await readGateKey(context, "ops")).reveal();
  const answer = await askGate(context, { path: handle$evidence_schemas_src_handles("IG_INGEST_PATH"), key, body });
  if (answer.status !== 200 || typeof answer.body !== "object" || answer.body === null)
    throw new PlatformError$evidence_schemas_src_platform_error("E_GATE_REFUSED", `the probe is answered ${answer.status}`);
  const { receipt: answered, receipt_ref: receiptRef } = answer.body;
  const receipt = ReceiptV1$evidence_schemas_src_generated_receipt_v1.parse(answered);
  if (typeof receiptRef !== "string" || receipt.eb_ref === void 0)
    throw new PlatformError$evidence_schemas_src_platform_error("E_GATE_REFUSED", `the decision about the probe is ${receipt.decision}`);
  return {
    decision: receipt.decision,
    receiptId: receipt.receipt_id,
    receiptRef,
    eventId: receipt.event_id,
    topic: receipt.eb_ref.topic,
    partition: receipt.eb_ref.partition,
    offset: Number(receipt.eb_ref.offset)
  };
}
async function recordDigest({ session }, partition, offset) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(PROBE_TOPIC, partition, offset, limit);
  if (record?.value !== void 0 && record.offset === offset) return sha256Hex$evidence_schemas_src_digest(record.value);
  throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", `${PROBE_TOPIC}/${partition} has no record at ${offset}`);
}
var EXPORT_MS_MAX = 6e4;
var SEGMENT_BYTES_MAX = 64 * 2 ** 20;
var POLL_MS2 = 250;
async function readDurableReceipt({ session }, receiptRef) {
  const [, key = "", line = ""] = /^(.+)#([1-9][0-9]{0,6})$/.exec(receiptRef) ?? [];
  const { bucket } = session.evidence;
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX;
  while (await session.store.head(bucket, key) === void 0) {
    if (session.clock.elapsedMs() >= deadline)
      throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `${key} was not exported within ${EXPORT_MS_MAX} ms`);
    await sleep3(POLL_MS2);
  }
  const { body } = await session.store.get(bucket, key);
  const lines = jsonLines$runtime_src_evidence_json_lines(await unpack$runtime_src_evidence_packed(key, body, SEGMENT_BYTES_MAX), key);
  return ReceiptV1$evidence_schemas_src_generated_receipt_v1.parse(lines[Number(line) - 1]);
}

// actions/m6-ingress/facts/c-ingest-smoke.ts
async function gatherSmoke(context) {
  const posture = await observe$actions_lib_checks_fact(() => readPosture(context));
  const watermarks = await observe$actions_lib_checks_fact(() => endsBeforeTheStream(context));
  const probe = await sendProbe(context);
  return { posture, probe, watermarks, gate: await observe$actions_lib_checks_fact(() => context.handover(igReadinessHandover$actions_lib_handovers_m6)) };
}
async function endsBeforeTheStream(context) {
  const log = await context.session.eventLog();
  const rows = await Promise.all(STREAM_TOPICS$actions_lib_rules_stream_topics.map(async (topic) => [topic, await log.watermarks(topic)]));
  const earlier = await observe$actions_lib_checks_fact(async () => ({
    run: (await context.source("M6.C")).platform_run_id,
    ends: (await context.handover(ingestSmokeHandover$actions_lib_handovers_m6)).watermarks_before
  }));
  const isOfRun = isReadable$actions_lib_checks_fact(earlier) && earlier.value.run === context.platformRunId;
  return earliestEnds(Object.fromEntries(rows), isOfRun ? earlier.value.ends : {});
}

// evidence-schemas/src/generated/checker_pass.v1.validate.js
var W = w;
var h2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "checker_pass.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "engine_run_root", "world_key", "status", "reason_codes", "issues", "gates", "outputs", "overall_pass", "strict", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { oneOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }] }, status: { enum: ["OK", "WARN", "FAIL"] }, reason_codes: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 } }, issues: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "severity", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, severity: { enum: ["ERROR", "WARN"] }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, gates: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "verdict", "digest"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, verdict: { enum: ["PASS", "MISSING", "MISMATCH"] }, digest: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] } } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "verdict", "row_count", "part_count", "ordering_violations", "fingerprint_match", "stream_view_id", "receipt_ref", "manifest_ref"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, verdict: { enum: ["PASS", "FAIL"] }, row_count: { type: "integer", minimum: 0 }, part_count: { type: "integer", minimum: 0 }, ordering_violations: { type: "integer", minimum: 0 }, fingerprint_match: { type: "boolean" }, stream_view_id: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] }, receipt_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, manifest_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] } } } }, overall_pass: { type: "boolean" }, strict: { type: "boolean" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var b = Object.prototype.hasOwnProperty;
var y2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j2 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var $2 = new RegExp("^[0-9a-f]{64}$", "u");
var S = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var z = new RegExp("^[A-Za-z0-9_]+$", "u");
function w(f4, { instancePath: s = "", parentData: R3, parentDataProperty: F7, rootData: I4 = f4, dynamicAnchors: Z = {} } = {}) {
  let e = null, r = 0;
  const k5 = w.evaluated;
  if (k5.dynamicProps && (k5.props = void 0), k5.dynamicItems && (k5.items = void 0), f4 && typeof f4 == "object" && !Array.isArray(f4)) {
    if (f4.platform_run_id === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.written_at_utc === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.engine_run_root === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.world_key === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.status === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.reason_codes === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_codes" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.issues === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.gates === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.outputs === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.overall_pass === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.strict === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strict" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.task_arn === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    for (const a in f4)
      if (!b.call(h2.properties, a)) {
        const l4 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    if (f4.platform_run_id !== void 0) {
      let a = f4.platform_run_id;
      if (typeof a == "string") {
        if (!N2.test(a)) {
          const l4 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.written_at_utc !== void 0) {
      let a = f4.written_at_utc;
      if (typeof a == "string") {
        if (!L2.test(a)) {
          const l4 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.engine_run_root !== void 0) {
      let a = f4.engine_run_root;
      if (typeof a == "string") {
        if (y2(a) > 1024) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y2(a) < 1) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (!j2.test(a)) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.world_key !== void 0) {
      let a = f4.world_key;
      const l4 = r;
      let n = false, u10 = null;
      const t = r;
      if (a !== null) {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/0/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var P6 = t === r;
      P6 && (n = true, u10 = 0);
      const o = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.manifest_fingerprint === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.parameter_hash === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.scenario_id === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.seed === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        for (const m4 in a)
          if (!(m4 === "manifest_fingerprint" || m4 === "parameter_hash" || m4 === "scenario_id" || m4 === "seed")) {
            const d3 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m4 } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        if (a.manifest_fingerprint !== void 0) {
          let m4 = a.manifest_fingerprint;
          if (typeof m4 == "string") {
            if (!$2.test(m4)) {
              const d3 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.parameter_hash !== void 0) {
          let m4 = a.parameter_hash;
          if (typeof m4 == "string") {
            if (!$2.test(m4)) {
              const d3 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.scenario_id !== void 0) {
          let m4 = a.scenario_id;
          if (typeof m4 == "string") {
            if (y2(m4) > 256) {
              const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
            if (y2(m4) < 1) {
              const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.seed !== void 0) {
          let m4 = a.seed;
          if (typeof m4 == "string") {
            if (!S.test(m4)) {
              const d3 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
      } else {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var P6 = o === r;
      if (P6 && n ? (n = false, u10 = [u10, 1]) : P6 && (n = true, u10 = 1), n)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf", keyword: "oneOf", params: { passingSchemas: u10 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (f4.status !== void 0) {
      let a = f4.status;
      if (!(a === "OK" || a === "WARN" || a === "FAIL")) {
        const l4 = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: h2.properties.status.enum } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.reason_codes !== void 0) {
      let a = f4.reason_codes;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u10 = a[n];
          if (typeof u10 == "string") {
            if (y2(u10) > 64) {
              const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (y2(u10) < 1) {
              const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
          } else {
            const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.issues !== void 0) {
      let a = f4.issues;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u10 = a[n];
          if (u10 && typeof u10 == "object" && !Array.isArray(u10)) {
            if (u10.code === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.severity === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "severity" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.detail === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u10)
              if (!(t === "code" || t === "severity" || t === "detail")) {
                const o = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u10.code !== void 0) {
              let t = u10.code;
              if (typeof t == "string") {
                if (y2(t) > 64) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.severity !== void 0) {
              let t = u10.severity;
              if (!(t === "ERROR" || t === "WARN")) {
                const o = { instancePath: s + "/issues/" + n + "/severity", schemaPath: "#/properties/issues/items/properties/severity/enum", keyword: "enum", params: { allowedValues: h2.properties.issues.items.properties.severity.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.detail !== void 0) {
              let t = u10.detail;
              if (typeof t == "string") {
                if (y2(t) > 512) {
                  const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.gates !== void 0) {
      let a = f4.gates;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u10 = a[n];
          if (u10 && typeof u10 == "object" && !Array.isArray(u10)) {
            if (u10.gate_id === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.verdict === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.digest === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u10)
              if (!(t === "gate_id" || t === "verdict" || t === "digest")) {
                const o = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u10.gate_id !== void 0) {
              let t = u10.gate_id;
              if (typeof t == "string") {
                if (y2(t) > 128) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.verdict !== void 0) {
              let t = u10.verdict;
              if (!(t === "PASS" || t === "MISSING" || t === "MISMATCH")) {
                const o = { instancePath: s + "/gates/" + n + "/verdict", schemaPath: "#/properties/gates/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h2.properties.gates.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.digest !== void 0) {
              let t = u10.digest;
              const o = r;
              let m4 = false, d3 = null;
              const _9 = r;
              if (t !== null) {
                const p4 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var v6 = _9 === r;
              v6 && (m4 = true, d3 = 0);
              const g8 = r;
              if (typeof t == "string") {
                if (!$2.test(t)) {
                  const p4 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var v6 = g8 === r;
              if (v6 && m4 ? (m4 = false, d3 = [d3, 1]) : v6 && (m4 = true, d3 = 1), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p4 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.outputs !== void 0) {
      let a = f4.outputs;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u10 = a[n];
          if (u10 && typeof u10 == "object" && !Array.isArray(u10)) {
            if (u10.output_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.verdict === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.row_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.part_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.ordering_violations === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "ordering_violations" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.fingerprint_match === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "fingerprint_match" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.stream_view_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.receipt_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.manifest_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u10)
              if (!b.call(h2.properties.outputs.items.properties, t)) {
                const o = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u10.output_id !== void 0) {
              let t = u10.output_id;
              if (typeof t == "string") {
                if (y2(t) > 128) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!z.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.verdict !== void 0) {
              let t = u10.verdict;
              if (!(t === "PASS" || t === "FAIL")) {
                const o = { instancePath: s + "/outputs/" + n + "/verdict", schemaPath: "#/properties/outputs/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h2.properties.outputs.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.row_count !== void 0) {
              let t = u10.row_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.part_count !== void 0) {
              let t = u10.part_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.ordering_violations !== void 0) {
              let t = u10.ordering_violations;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.fingerprint_match !== void 0 && typeof u10.fingerprint_match != "boolean") {
              const t = { instancePath: s + "/outputs/" + n + "/fingerprint_match", schemaPath: "#/properties/outputs/items/properties/fingerprint_match/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u10.stream_view_id !== void 0) {
              let t = u10.stream_view_id;
              const o = r;
              let m4 = false, d3 = null;
              const _9 = r;
              if (t !== null) {
                const p4 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var q8 = _9 === r;
              q8 && (m4 = true, d3 = 0);
              const g8 = r;
              if (typeof t == "string") {
                if (!$2.test(t)) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var q8 = g8 === r;
              if (q8 && m4 ? (m4 = false, d3 = [d3, 1]) : q8 && (m4 = true, d3 = 1), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p4 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (u10.receipt_ref !== void 0) {
              let t = u10.receipt_ref;
              if (typeof t == "string") {
                if (y2(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j2.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.manifest_ref !== void 0) {
              let t = u10.manifest_ref;
              if (typeof t == "string") {
                if (y2(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y2(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j2.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u10.slice !== void 0) {
              let t = u10.slice;
              const o = r;
              let m4 = false, d3 = null;
              const _9 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.start_utc === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.end_utc === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.max_rows === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                for (const p4 in t)
                  if (!(p4 === "kind" || p4 === "start_utc" || p4 === "end_utc" || p4 === "max_rows")) {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "window") {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.start_utc !== void 0) {
                  let p4 = t.start_utc;
                  if (typeof p4 == "string") {
                    if (!L2.test(p4)) {
                      const c8 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                    }
                  } else {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                }
                if (t.end_utc !== void 0) {
                  let p4 = t.end_utc;
                  if (typeof p4 == "string") {
                    if (!L2.test(p4)) {
                      const c8 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                    }
                  } else {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                }
                if (t.max_rows !== void 0 && t.max_rows !== null) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var x5 = _9 === r;
              if (x5) {
                m4 = true, d3 = 0;
                var O7 = true;
              }
              const g8 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.start_utc === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.end_utc === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.max_rows === void 0) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                for (const p4 in t)
                  if (!(p4 === "kind" || p4 === "start_utc" || p4 === "end_utc" || p4 === "max_rows")) {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "first_rows") {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.start_utc !== void 0 && t.start_utc !== null) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.end_utc !== void 0 && t.end_utc !== null) {
                  const p4 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (t.max_rows !== void 0) {
                  let p4 = t.max_rows;
                  if (!(typeof p4 == "number" && !(p4 % 1) && !isNaN(p4) && isFinite(p4))) {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                  if (typeof p4 == "number" && isFinite(p4) && (p4 < 1 || isNaN(p4))) {
                    const c8 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
                  }
                }
              } else {
                const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              var x5 = g8 === r;
              if (x5 && m4 ? (m4 = false, d3 = [d3, 1]) : x5 && (m4 = true, d3 = 1, O7 !== true && (O7 = true)), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p4 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f4.overall_pass !== void 0 && typeof f4.overall_pass != "boolean") {
      const a = { instancePath: s + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.strict !== void 0 && typeof f4.strict != "boolean") {
      const a = { instancePath: s + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f4.task_arn !== void 0) {
      let a = f4.task_arn;
      if (typeof a == "string") {
        if (y2(a) > 1024) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y2(a) < 1) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
  } else {
    const a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
  }
  return w.errors = e, r === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/checker_pass.v1.ts
var CheckerPassV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("checker_pass.v1", W);

// evidence-schemas/src/generated/control_message.v1.validate.js
var j3 = p;
var u = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "control_message.v1.schema.json", type: "object", additionalProperties: false, required: ["topic", "message_id", "published_at_utc", "attributes", "partition_key", "payload"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, attributes: { type: "object", additionalProperties: false, required: ["kind", "run_id"], properties: { kind: { enum: ["READY", "READY_REEMIT", "TERMINAL_REEMIT"] }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" } } }, partition_key: { type: "string", minLength: 1, maxLength: 256 }, payload: { type: "object" } } };
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var c2 = new RegExp("^[0-9a-f]{64}$", "u");
var f = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var y3 = new RegExp("^[0-9a-f]{32}$", "u");
function p(n, { instancePath: s = "", parentData: h4, parentDataProperty: _9, rootData: k5 = n, dynamicAnchors: g8 = {} } = {}) {
  let e = null, i = 0;
  const d3 = p.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.topic === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (n.message_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (n.published_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (n.attributes === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attributes" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (n.partition_key === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (n.payload === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    for (const t in n)
      if (!(t === "topic" || t === "message_id" || t === "published_at_utc" || t === "attributes" || t === "partition_key" || t === "payload")) {
        const r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    if (n.topic !== void 0) {
      let t = n.topic;
      if (typeof t == "string") {
        if (l(t) > 249) {
          const r = { instancePath: s + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (l(t) < 1) {
          const r = { instancePath: s + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (n.message_id !== void 0) {
      let t = n.message_id;
      if (typeof t == "string") {
        if (!c2.test(t)) {
          const r = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (n.published_at_utc !== void 0) {
      let t = n.published_at_utc;
      if (typeof t == "string") {
        if (!f.test(t)) {
          const r = { instancePath: s + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (n.attributes !== void 0) {
      let t = n.attributes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          const r = { instancePath: s + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (t.run_id === void 0) {
          const r = { instancePath: s + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in t)
          if (!(r === "kind" || r === "run_id")) {
            const o = { instancePath: s + "/attributes", schemaPath: "#/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        if (t.kind !== void 0) {
          let r = t.kind;
          if (!(r === "READY" || r === "READY_REEMIT" || r === "TERMINAL_REEMIT")) {
            const o = { instancePath: s + "/attributes/kind", schemaPath: "#/properties/attributes/properties/kind/enum", keyword: "enum", params: { allowedValues: u.properties.attributes.properties.kind.enum } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
        if (t.run_id !== void 0) {
          let r = t.run_id;
          if (typeof r == "string") {
            if (!y3.test(r)) {
              const o = { instancePath: s + "/attributes/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
          } else {
            const o = { instancePath: s + "/attributes/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (n.partition_key !== void 0) {
      let t = n.partition_key;
      if (typeof t == "string") {
        if (l(t) > 256) {
          const r = { instancePath: s + "/partition_key", schemaPath: "#/properties/partition_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (l(t) < 1) {
          const r = { instancePath: s + "/partition_key", schemaPath: "#/properties/partition_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/partition_key", schemaPath: "#/properties/partition_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (n.payload !== void 0) {
      let t = n.payload;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        const r = { instancePath: s + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
  }
  return p.errors = e, i === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/control_message.v1.ts
var ControlMessageV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("control_message.v1", j3);

// evidence-schemas/src/generated/ready_publish_receipt.v1.validate.js
var b2 = p2;
var u2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ready_publish_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "payload_sha256", "record_sha256", "platform_run_id", "scenario_run_id", "phase_id", "broker_time_utc", "written_at_utc", "writer"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, payload_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, record_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P5" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var h3 = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var f2 = new RegExp("^[0-9a-f]{64}$", "u");
var y4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _ = new RegExp("^[0-9a-f]{32}$", "u");
var c3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var g = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function p2(a, { instancePath: s = "", parentData: w7, parentDataProperty: k5, rootData: P6 = a, dynamicAnchors: $10 = {} } = {}) {
  let e = null, i = 0;
  const d3 = p2.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.topic === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.partition === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.offset === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.message_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.payload_sha256 === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.record_sha256 === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.scenario_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.phase_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.broker_time_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.writer === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in a)
      if (!h3.call(u2.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    if (a.topic !== void 0) {
      let r = a.topic;
      if (typeof r == "string") {
        if (m(r) > 249) {
          const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (m(r) < 1) {
          const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.partition !== void 0) {
      let r = a.partition;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      }
    }
    if (a.offset !== void 0) {
      let r = a.offset;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      }
    }
    if (a.message_id !== void 0) {
      let r = a.message_id;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.payload_sha256 !== void 0) {
      let r = a.payload_sha256;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.record_sha256 !== void 0) {
      let r = a.record_sha256;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.scenario_run_id !== void 0) {
      let r = a.scenario_run_id;
      if (typeof r == "string") {
        if (!_.test(r)) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.phase_id !== void 0 && a.phase_id !== "P5") {
      const r = { instancePath: s + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (a.broker_time_utc !== void 0) {
      let r = a.broker_time_utc;
      if (typeof r == "string") {
        if (!c3.test(r)) {
          const t = { instancePath: s + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!c3.test(r)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (a.writer !== void 0) {
      let r = a.writer;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.identity === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r.task_arn === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r.image_digest === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        for (const t in r)
          if (!(t === "identity" || t === "task_arn" || t === "image_digest")) {
            const o = { instancePath: s + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        if (r.identity !== void 0) {
          let t = r.identity;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (m(t) < 1) {
              const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
          } else {
            const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
        if (r.task_arn !== void 0) {
          let t = r.task_arn;
          if (typeof t == "string") {
            if (m(t) > 1024) {
              const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (m(t) < 1) {
              const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
          } else {
            const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
        if (r.image_digest !== void 0) {
          let t = r.image_digest;
          if (typeof t == "string") {
            if (!g.test(t)) {
              const o = { instancePath: s + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
          } else {
            const o = { instancePath: s + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return p2.errors = e, i === 0;
}
p2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ready_publish_receipt.v1.ts
var ReadyPublishReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ready_publish_receipt.v1", b2);

// evidence-schemas/src/generated/ready_signal.v1.validate.js
var D = u3;
var w2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ready_signal.v1.schema.json", type: "object", additionalProperties: false, required: ["run_id", "platform_run_id", "scenario_run_id", "facts_view_ref", "bundle_hash", "message_id", "run_config_digest", "manifest_fingerprint", "parameter_hash", "scenario_id", "service_release_id", "environment", "provenance", "emitted_at_utc"], properties: { run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, facts_view_ref: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, bundle_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, plan_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, service_release_id: { type: "string", minLength: 1, maxLength: 256 }, environment: { enum: ["embedded", "emulated", "dev_min"] }, provenance: { type: "object", additionalProperties: false, required: ["service_release_id", "environment", "run_config_digest"], properties: { service_release_id: { type: "string", minLength: 1, maxLength: 256 }, environment: { enum: ["embedded", "emulated", "dev_min"] }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_revision: { type: "string", minLength: 1, maxLength: 512 } } }, emitted_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, oracle_pack_ref: { type: "object", additionalProperties: false, required: ["oracle_pack_id", "manifest_ref", "engine_run_root", "scenario_id", "stream_view_root", "stream_view_output_refs", "oracle_root", "engine_release"], properties: { oracle_pack_id: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex64" }, { type: "null" }] }, manifest_ref: { oneOf: [{ type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { type: "null" }] }, engine_run_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, stream_view_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, stream_view_output_refs: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, propertyNames: { pattern: "^[A-Za-z0-9_]+$" } }, oracle_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, engine_release: { oneOf: [{ type: "string", minLength: 1, maxLength: 128 }, { type: "null" }] } } } } };
var L3 = Object.prototype.hasOwnProperty;
var f3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $3 = new RegExp("^[0-9a-f]{32}$", "u");
var q = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var m2 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var _2 = new RegExp("^[0-9a-f]{64}$", "u");
var j4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var z2 = new RegExp("^[A-Za-z0-9_]+$", "u");
function u3(o, { instancePath: a = "", parentData: b8, parentDataProperty: O7, rootData: A8 = o, dynamicAnchors: Z = {} } = {}) {
  let e = null, s = 0;
  const y11 = u3.evaluated;
  if (y11.dynamicProps && (y11.props = void 0), y11.dynamicItems && (y11.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.run_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.platform_run_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.scenario_run_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.facts_view_ref === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts_view_ref" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.bundle_hash === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.message_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.run_config_digest === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.manifest_fingerprint === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.parameter_hash === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.scenario_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.service_release_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.environment === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.provenance === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.emitted_at_utc === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emitted_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in o)
      if (!L3.call(w2.properties, t)) {
        const r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (o.run_id !== void 0) {
      let t = o.run_id;
      if (typeof t == "string") {
        if (!$3.test(t)) {
          const r = { instancePath: a + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let t = o.platform_run_id;
      if (typeof t == "string") {
        if (!q.test(t)) {
          const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.scenario_run_id !== void 0) {
      let t = o.scenario_run_id;
      if (typeof t == "string") {
        if (!$3.test(t)) {
          const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.facts_view_ref !== void 0) {
      let t = o.facts_view_ref;
      if (typeof t == "string") {
        if (f3(t) > 2048) {
          const r = { instancePath: a + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (f3(t) < 1) {
          const r = { instancePath: a + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!m2.test(t)) {
          const r = { instancePath: a + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.bundle_hash !== void 0) {
      let t = o.bundle_hash;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.message_id !== void 0) {
      let t = o.message_id;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.run_config_digest !== void 0) {
      let t = o.run_config_digest;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.manifest_fingerprint !== void 0) {
      let t = o.manifest_fingerprint;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.parameter_hash !== void 0) {
      let t = o.parameter_hash;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.scenario_id !== void 0) {
      let t = o.scenario_id;
      if (typeof t == "string") {
        if (f3(t) > 256) {
          const r = { instancePath: a + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (f3(t) < 1) {
          const r = { instancePath: a + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.plan_hash !== void 0) {
      let t = o.plan_hash;
      if (typeof t == "string") {
        if (!_2.test(t)) {
          const r = { instancePath: a + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.service_release_id !== void 0) {
      let t = o.service_release_id;
      if (typeof t == "string") {
        if (f3(t) > 256) {
          const r = { instancePath: a + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (f3(t) < 1) {
          const r = { instancePath: a + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.environment !== void 0) {
      let t = o.environment;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: a + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: w2.properties.environment.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.provenance !== void 0) {
      let t = o.provenance;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.service_release_id === void 0) {
          const r = { instancePath: a + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.environment === void 0) {
          const r = { instancePath: a + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.run_config_digest === void 0) {
          const r = { instancePath: a + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "service_release_id" || r === "environment" || r === "run_config_digest" || r === "config_revision")) {
            const i = { instancePath: a + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.service_release_id !== void 0) {
          let r = t.service_release_id;
          if (typeof r == "string") {
            if (f3(r) > 256) {
              const i = { instancePath: a + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.environment !== void 0) {
          let r = t.environment;
          if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
            const i = { instancePath: a + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: w2.properties.provenance.properties.environment.enum } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.run_config_digest !== void 0) {
          let r = t.run_config_digest;
          if (typeof r == "string") {
            if (!_2.test(r)) {
              const i = { instancePath: a + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.config_revision !== void 0) {
          let r = t.config_revision;
          if (typeof r == "string") {
            if (f3(r) > 512) {
              const i = { instancePath: a + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: a + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.emitted_at_utc !== void 0) {
      let t = o.emitted_at_utc;
      if (typeof t == "string") {
        if (!j4.test(t)) {
          const r = { instancePath: a + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: a + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.oracle_pack_ref !== void 0) {
      let t = o.oracle_pack_ref;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.oracle_pack_id === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.manifest_ref === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.engine_run_root === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.scenario_id === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.stream_view_root === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.stream_view_output_refs === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_output_refs" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.oracle_root === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_root" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.engine_release === void 0) {
          const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_release" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "oracle_pack_id" || r === "manifest_ref" || r === "engine_run_root" || r === "scenario_id" || r === "stream_view_root" || r === "stream_view_output_refs" || r === "oracle_root" || r === "engine_release")) {
            const i = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.oracle_pack_id !== void 0) {
          let r = t.oracle_pack_id;
          const i = s;
          let l4 = false, c8 = null;
          const d3 = s;
          if (typeof r == "string") {
            if (!_2.test(r)) {
              const p4 = { instancePath: a + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
          } else {
            const p4 = { instancePath: a + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var g8 = d3 === s;
          g8 && (l4 = true, c8 = 0);
          const h4 = s;
          if (r !== null) {
            const p4 = { instancePath: a + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var g8 = h4 === s;
          if (g8 && l4 ? (l4 = false, c8 = [c8, 1]) : g8 && (l4 = true, c8 = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const p4 = { instancePath: a + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
        }
        if (t.manifest_ref !== void 0) {
          let r = t.manifest_ref;
          const i = s;
          let l4 = false, c8 = null;
          const d3 = s;
          if (typeof r == "string") {
            if (f3(r) > 2048) {
              const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
            if (f3(r) < 1) {
              const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
            if (!m2.test(r)) {
              const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
          } else {
            const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var k5 = d3 === s;
          k5 && (l4 = true, c8 = 0);
          const h4 = s;
          if (r !== null) {
            const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var k5 = h4 === s;
          if (k5 && l4 ? (l4 = false, c8 = [c8, 1]) : k5 && (l4 = true, c8 = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const p4 = { instancePath: a + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
        }
        if (t.engine_run_root !== void 0) {
          let r = t.engine_run_root;
          if (typeof r == "string") {
            if (f3(r) > 2048) {
              const i = { instancePath: a + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (!m2.test(r)) {
              const i = { instancePath: a + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.scenario_id !== void 0) {
          let r = t.scenario_id;
          if (typeof r == "string") {
            if (f3(r) > 256) {
              const i = { instancePath: a + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.stream_view_root !== void 0) {
          let r = t.stream_view_root;
          if (typeof r == "string") {
            if (f3(r) > 2048) {
              const i = { instancePath: a + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (!m2.test(r)) {
              const i = { instancePath: a + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.stream_view_output_refs !== void 0) {
          let r = t.stream_view_output_refs;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (const i in r) {
              const l4 = s;
              if (typeof i == "string" && !z2.test(i)) {
                const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: i };
                e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
              }
              var x5 = l4 === s;
              if (!x5) {
                const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
              }
            }
            for (const i in r) {
              let l4 = r[i];
              if (typeof l4 == "string") {
                if (f3(l4) > 2048) {
                  const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
                }
                if (f3(l4) < 1) {
                  const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
                }
                if (!m2.test(l4)) {
                  const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
                }
              } else {
                const c8 = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
              }
            }
          } else {
            const i = { instancePath: a + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.oracle_root !== void 0) {
          let r = t.oracle_root;
          if (typeof r == "string") {
            if (f3(r) > 2048) {
              const i = { instancePath: a + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (f3(r) < 1) {
              const i = { instancePath: a + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (!m2.test(r)) {
              const i = { instancePath: a + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: a + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.engine_release !== void 0) {
          let r = t.engine_release;
          const i = s;
          let l4 = false, c8 = null;
          const d3 = s;
          if (typeof r == "string") {
            if (f3(r) > 128) {
              const p4 = { instancePath: a + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
            if (f3(r) < 1) {
              const p4 = { instancePath: a + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
          } else {
            const p4 = { instancePath: a + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var v6 = d3 === s;
          v6 && (l4 = true, c8 = 0);
          const h4 = s;
          if (r !== null) {
            const p4 = { instancePath: a + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
          var v6 = h4 === s;
          if (v6 && l4 ? (l4 = false, c8 = [c8, 1]) : v6 && (l4 = true, c8 = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const p4 = { instancePath: a + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
        }
      } else {
        const r = { instancePath: a + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return u3.errors = e, s === 0;
}
u3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ready_signal.v1.ts
var ReadySignalV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ready_signal.v1", D);

// evidence-schemas/src/generated/run_facts_view.v1.validate.js
var H = P;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_facts_view.v1.schema.json", type: "object", additionalProperties: false, required: ["run_id", "platform_run_id", "scenario_run_id", "pins", "locators", "output_roles", "intended_outputs", "gate_receipts", "instance_receipts", "policy_rev", "bundle_hash", "run_config_digest", "service_release_id", "environment", "provenance", "plan_ref", "record_ref", "status_ref", "written_at_utc"], properties: { run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, pins: { type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "scenario_id", "seed", "run_id"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" } } }, locators: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "path", "partition_pins", "content_digest"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, path: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, partition_pins: { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, maxItems: 64, minItems: 1 }, output_roles: { type: "object", additionalProperties: { enum: ["business_traffic", "behavioural_context", "batch_only"] }, propertyNames: { pattern: "^[A-Za-z0-9_]+$" } }, intended_outputs: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, maxItems: 64, minItems: 1 }, gate_receipts: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "status", "scope", "digest", "receipt_kind", "artifacts"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, status: { enum: ["PASS", "FAIL", "MISSING", "CONFLICT"] }, scope: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { pattern: "^[a-z_]+$" } }, digest: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex64" }, { type: "null" }] }, receipt_kind: { const: "gate_bundle" }, artifacts: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 64 } } }, maxItems: 64 }, instance_receipts: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "status", "scope", "target_locator", "target_digest", "receipt_kind"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, status: { const: "PASS" }, scope: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { pattern: "^[a-z_]+$" } }, target_locator: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, target_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, receipt_kind: { const: "instance_proof" } } }, maxItems: 64 }, policy_rev: { type: "object", additionalProperties: false, required: ["policy_id", "revision", "content_digest"], properties: { policy_id: { type: "string", minLength: 1, maxLength: 128 }, revision: { type: "string", minLength: 1, maxLength: 128 }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, bundle_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, service_release_id: { type: "string", minLength: 1, maxLength: 256 }, environment: { enum: ["embedded", "emulated", "dev_min"] }, provenance: { type: "object", additionalProperties: false, required: ["service_release_id", "environment", "run_config_digest"], properties: { service_release_id: { type: "string", minLength: 1, maxLength: 256 }, environment: { enum: ["embedded", "emulated", "dev_min"] }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_revision: { type: "string", minLength: 1, maxLength: 512 } } }, plan_ref: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, record_ref: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, status_ref: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, oracle_pack_ref: { type: "object", additionalProperties: false, required: ["oracle_pack_id", "manifest_ref", "engine_run_root", "scenario_id", "stream_view_root", "stream_view_output_refs", "oracle_root", "engine_release"], properties: { oracle_pack_id: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex64" }, { type: "null" }] }, manifest_ref: { oneOf: [{ type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { type: "null" }] }, engine_run_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, stream_view_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, stream_view_output_refs: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, propertyNames: { pattern: "^[A-Za-z0-9_]+$" } }, oracle_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, engine_release: { oneOf: [{ type: "string", minLength: 1, maxLength: 128 }, { type: "null" }] } } }, evidence_notes: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 50 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var E2 = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var q2 = new RegExp("^[0-9a-f]{32}$", "u");
var z3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var u4 = new RegExp("^[0-9a-f]{64}$", "u");
var b3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var k2 = new RegExp("^[A-Za-z0-9_]+$", "u");
var y5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var A2 = new RegExp("^[a-z_]+$", "u");
var T = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function P(m4, { instancePath: i = "", parentData: R3, parentDataProperty: V2, rootData: F7 = m4, dynamicAnchors: C2 = {} } = {}) {
  let e = null, s = 0;
  const w7 = P.evaluated;
  if (w7.dynamicProps && (w7.props = void 0), w7.dynamicItems && (w7.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.run_id === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.platform_run_id === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.scenario_run_id === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.pins === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.locators === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locators" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.output_roles === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_roles" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.intended_outputs === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intended_outputs" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.gate_receipts === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_receipts" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.instance_receipts === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_receipts" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.policy_rev === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.bundle_hash === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.run_config_digest === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.service_release_id === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.environment === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.provenance === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.plan_ref === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_ref" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.record_ref === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_ref" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.status_ref === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_ref" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    if (m4.written_at_utc === void 0) {
      const n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
    }
    for (const n in m4)
      if (!E2.call(g2.properties, n)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (m4.run_id !== void 0) {
      let n = m4.run_id;
      if (typeof n == "string") {
        if (!q2.test(n)) {
          const t = { instancePath: i + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.platform_run_id !== void 0) {
      let n = m4.platform_run_id;
      if (typeof n == "string") {
        if (!z3.test(n)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.scenario_run_id !== void 0) {
      let n = m4.scenario_run_id;
      if (typeof n == "string") {
        if (!q2.test(n)) {
          const t = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.pins !== void 0) {
      let n = m4.pins;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.platform_run_id === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.scenario_run_id === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.manifest_fingerprint === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.parameter_hash === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.scenario_id === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.seed === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.run_id === void 0) {
          const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "platform_run_id" || t === "scenario_run_id" || t === "manifest_fingerprint" || t === "parameter_hash" || t === "scenario_id" || t === "seed" || t === "run_id")) {
            const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.platform_run_id !== void 0) {
          let t = n.platform_run_id;
          if (typeof t == "string") {
            if (!z3.test(t)) {
              const r = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.scenario_run_id !== void 0) {
          let t = n.scenario_run_id;
          if (typeof t == "string") {
            if (!q2.test(t)) {
              const r = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.manifest_fingerprint !== void 0) {
          let t = n.manifest_fingerprint;
          if (typeof t == "string") {
            if (!u4.test(t)) {
              const r = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.parameter_hash !== void 0) {
          let t = n.parameter_hash;
          if (typeof t == "string") {
            if (!u4.test(t)) {
              const r = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.scenario_id !== void 0) {
          let t = n.scenario_id;
          if (typeof t == "string") {
            if (d(t) > 256) {
              const r = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.seed !== void 0) {
          let t = n.seed;
          if (typeof t == "string") {
            if (!b3.test(t)) {
              const r = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.run_id !== void 0) {
          let t = n.run_id;
          if (typeof t == "string") {
            if (!q2.test(t)) {
              const r = { instancePath: i + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.locators !== void 0) {
      let n = m4.locators;
      if (Array.isArray(n)) {
        if (n.length > 64) {
          const r = { instancePath: i + "/locators", schemaPath: "#/properties/locators/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (n.length < 1) {
          const r = { instancePath: i + "/locators", schemaPath: "#/properties/locators/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const t = n.length;
        for (let r = 0; r < t; r++) {
          let c8 = n[r];
          if (c8 && typeof c8 == "object" && !Array.isArray(c8)) {
            if (c8.output_id === void 0) {
              const o = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.path === void 0) {
              const o = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.partition_pins === void 0) {
              const o = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "partition_pins" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.content_digest === void 0) {
              const o = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "content_digest" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in c8)
              if (!(o === "output_id" || o === "path" || o === "partition_pins" || o === "content_digest")) {
                const p4 = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            if (c8.output_id !== void 0) {
              let o = c8.output_id;
              if (typeof o == "string") {
                if (d(o) > 128) {
                  const p4 = { instancePath: i + "/locators/" + r + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (d(o) < 1) {
                  const p4 = { instancePath: i + "/locators/" + r + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (!k2.test(o)) {
                  const p4 = { instancePath: i + "/locators/" + r + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/locators/" + r + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.path !== void 0) {
              let o = c8.path;
              if (typeof o == "string") {
                if (d(o) > 2048) {
                  const p4 = { instancePath: i + "/locators/" + r + "/path", schemaPath: "#/properties/locators/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (d(o) < 1) {
                  const p4 = { instancePath: i + "/locators/" + r + "/path", schemaPath: "#/properties/locators/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (!y5.test(o)) {
                  const p4 = { instancePath: i + "/locators/" + r + "/path", schemaPath: "#/properties/locators/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/locators/" + r + "/path", schemaPath: "#/properties/locators/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.partition_pins !== void 0) {
              let o = c8.partition_pins;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.manifest_fingerprint === void 0) {
                  const p4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (o.parameter_hash === void 0) {
                  const p4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (o.scenario_id === void 0) {
                  const p4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (o.seed === void 0) {
                  const p4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "seed" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                for (const p4 in o)
                  if (!(p4 === "manifest_fingerprint" || p4 === "parameter_hash" || p4 === "scenario_id" || p4 === "seed")) {
                    const f4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                  }
                if (o.manifest_fingerprint !== void 0) {
                  let p4 = o.manifest_fingerprint;
                  if (typeof p4 == "string") {
                    if (!u4.test(p4)) {
                      const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                    }
                  } else {
                    const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                  }
                }
                if (o.parameter_hash !== void 0) {
                  let p4 = o.parameter_hash;
                  if (typeof p4 == "string") {
                    if (!u4.test(p4)) {
                      const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                    }
                  } else {
                    const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                  }
                }
                if (o.scenario_id !== void 0) {
                  let p4 = o.scenario_id;
                  if (typeof p4 == "string") {
                    if (d(p4) > 256) {
                      const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                    }
                    if (d(p4) < 1) {
                      const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                    }
                  } else {
                    const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                  }
                }
                if (o.seed !== void 0) {
                  let p4 = o.seed;
                  if (typeof p4 == "string") {
                    if (!b3.test(p4)) {
                      const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                    }
                  } else {
                    const f4 = { instancePath: i + "/locators/" + r + "/partition_pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                  }
                }
              } else {
                const p4 = { instancePath: i + "/locators/" + r + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.content_digest !== void 0) {
              let o = c8.content_digest;
              if (typeof o == "string") {
                if (!u4.test(o)) {
                  const p4 = { instancePath: i + "/locators/" + r + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/locators/" + r + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
          } else {
            const o = { instancePath: i + "/locators/" + r, schemaPath: "#/properties/locators/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/locators", schemaPath: "#/properties/locators/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.output_roles !== void 0) {
      let n = m4.output_roles;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (const t in n) {
          const r = s;
          if (typeof t == "string" && !k2.test(t)) {
            const c8 = { instancePath: i + "/output_roles", schemaPath: "#/properties/output_roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: t };
            e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
          }
          var I4 = r === s;
          if (!I4) {
            const c8 = { instancePath: i + "/output_roles", schemaPath: "#/properties/output_roles/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
          }
        }
        for (const t in n) {
          let r = n[t];
          if (!(r === "business_traffic" || r === "behavioural_context" || r === "batch_only")) {
            const c8 = { instancePath: i + "/output_roles/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/output_roles/additionalProperties/enum", keyword: "enum", params: { allowedValues: g2.properties.output_roles.additionalProperties.enum } };
            e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/output_roles", schemaPath: "#/properties/output_roles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.intended_outputs !== void 0) {
      let n = m4.intended_outputs;
      if (Array.isArray(n)) {
        if (n.length > 64) {
          const r = { instancePath: i + "/intended_outputs", schemaPath: "#/properties/intended_outputs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (n.length < 1) {
          const r = { instancePath: i + "/intended_outputs", schemaPath: "#/properties/intended_outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const t = n.length;
        for (let r = 0; r < t; r++) {
          let c8 = n[r];
          if (typeof c8 == "string") {
            if (d(c8) > 128) {
              const o = { instancePath: i + "/intended_outputs/" + r, schemaPath: "#/properties/intended_outputs/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d(c8) < 1) {
              const o = { instancePath: i + "/intended_outputs/" + r, schemaPath: "#/properties/intended_outputs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (!k2.test(c8)) {
              const o = { instancePath: i + "/intended_outputs/" + r, schemaPath: "#/properties/intended_outputs/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/intended_outputs/" + r, schemaPath: "#/properties/intended_outputs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/intended_outputs", schemaPath: "#/properties/intended_outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.gate_receipts !== void 0) {
      let n = m4.gate_receipts;
      if (Array.isArray(n)) {
        if (n.length > 64) {
          const r = { instancePath: i + "/gate_receipts", schemaPath: "#/properties/gate_receipts/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const t = n.length;
        for (let r = 0; r < t; r++) {
          let c8 = n[r];
          if (c8 && typeof c8 == "object" && !Array.isArray(c8)) {
            if (c8.gate_id === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.status === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.scope === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.digest === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.receipt_kind === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.artifacts === void 0) {
              const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "artifacts" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in c8)
              if (!(o === "gate_id" || o === "status" || o === "scope" || o === "digest" || o === "receipt_kind" || o === "artifacts")) {
                const p4 = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            if (c8.gate_id !== void 0) {
              let o = c8.gate_id;
              if (typeof o == "string") {
                if (d(o) > 128) {
                  const p4 = { instancePath: i + "/gate_receipts/" + r + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (d(o) < 1) {
                  const p4 = { instancePath: i + "/gate_receipts/" + r + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/gate_receipts/" + r + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.status !== void 0) {
              let o = c8.status;
              if (!(o === "PASS" || o === "FAIL" || o === "MISSING" || o === "CONFLICT")) {
                const p4 = { instancePath: i + "/gate_receipts/" + r + "/status", schemaPath: "#/properties/gate_receipts/items/properties/status/enum", keyword: "enum", params: { allowedValues: g2.properties.gate_receipts.items.properties.status.enum } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.scope !== void 0) {
              let o = c8.scope;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (const p4 in o) {
                  const f4 = s;
                  if (typeof p4 == "string" && !A2.test(p4)) {
                    const l4 = { instancePath: i + "/gate_receipts/" + r + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: p4 };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var N7 = f4 === s;
                  if (!N7) {
                    const l4 = { instancePath: i + "/gate_receipts/" + r + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: p4 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                for (const p4 in o) {
                  let f4 = o[p4];
                  if (typeof f4 == "string") {
                    if (d(f4) > 256) {
                      const l4 = { instancePath: i + "/gate_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                    if (d(f4) < 1) {
                      const l4 = { instancePath: i + "/gate_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: i + "/gate_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
              } else {
                const p4 = { instancePath: i + "/gate_receipts/" + r + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.digest !== void 0) {
              let o = c8.digest;
              const p4 = s;
              let f4 = false, l4 = null;
              const _9 = s;
              if (typeof o == "string") {
                if (!u4.test(o)) {
                  const h4 = { instancePath: i + "/gate_receipts/" + r + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
                }
              } else {
                const h4 = { instancePath: i + "/gate_receipts/" + r + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var v6 = _9 === s;
              v6 && (f4 = true, l4 = 0);
              const Z = s;
              if (o !== null) {
                const h4 = { instancePath: i + "/gate_receipts/" + r + "/digest", schemaPath: "#/properties/gate_receipts/items/properties/digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var v6 = Z === s;
              if (v6 && f4 ? (f4 = false, l4 = [l4, 1]) : v6 && (f4 = true, l4 = 1), f4)
                s = p4, e !== null && (p4 ? e.length = p4 : e = null);
              else {
                const h4 = { instancePath: i + "/gate_receipts/" + r + "/digest", schemaPath: "#/properties/gate_receipts/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
            }
            if (c8.receipt_kind !== void 0 && c8.receipt_kind !== "gate_bundle") {
              const o = { instancePath: i + "/gate_receipts/" + r + "/receipt_kind", schemaPath: "#/properties/gate_receipts/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "gate_bundle" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.artifacts !== void 0) {
              let o = c8.artifacts;
              if (Array.isArray(o)) {
                if (o.length > 64) {
                  const f4 = { instancePath: i + "/gate_receipts/" + r + "/artifacts", schemaPath: "#/properties/gate_receipts/items/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                }
                const p4 = o.length;
                for (let f4 = 0; f4 < p4; f4++) {
                  let l4 = o[f4];
                  if (typeof l4 == "string") {
                    if (d(l4) > 2048) {
                      const _9 = { instancePath: i + "/gate_receipts/" + r + "/artifacts/" + f4, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      e === null ? e = [_9] : noteFault$evidence_schemas_src_fault_bound(e, _9), s++;
                    }
                    if (d(l4) < 1) {
                      const _9 = { instancePath: i + "/gate_receipts/" + r + "/artifacts/" + f4, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [_9] : noteFault$evidence_schemas_src_fault_bound(e, _9), s++;
                    }
                    if (!y5.test(l4)) {
                      const _9 = { instancePath: i + "/gate_receipts/" + r + "/artifacts/" + f4, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                      e === null ? e = [_9] : noteFault$evidence_schemas_src_fault_bound(e, _9), s++;
                    }
                  } else {
                    const _9 = { instancePath: i + "/gate_receipts/" + r + "/artifacts/" + f4, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_9] : noteFault$evidence_schemas_src_fault_bound(e, _9), s++;
                  }
                }
              } else {
                const p4 = { instancePath: i + "/gate_receipts/" + r + "/artifacts", schemaPath: "#/properties/gate_receipts/items/properties/artifacts/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
          } else {
            const o = { instancePath: i + "/gate_receipts/" + r, schemaPath: "#/properties/gate_receipts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/gate_receipts", schemaPath: "#/properties/gate_receipts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.instance_receipts !== void 0) {
      let n = m4.instance_receipts;
      if (Array.isArray(n)) {
        if (n.length > 64) {
          const r = { instancePath: i + "/instance_receipts", schemaPath: "#/properties/instance_receipts/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const t = n.length;
        for (let r = 0; r < t; r++) {
          let c8 = n[r];
          if (c8 && typeof c8 == "object" && !Array.isArray(c8)) {
            if (c8.output_id === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.status === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.scope === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.target_locator === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "target_locator" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.target_digest === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "target_digest" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.receipt_kind === void 0) {
              const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in c8)
              if (!(o === "output_id" || o === "status" || o === "scope" || o === "target_locator" || o === "target_digest" || o === "receipt_kind")) {
                const p4 = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            if (c8.output_id !== void 0) {
              let o = c8.output_id;
              if (typeof o == "string") {
                if (d(o) > 128) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (d(o) < 1) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (!k2.test(o)) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/instance_receipts/" + r + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.status !== void 0 && c8.status !== "PASS") {
              const o = { instancePath: i + "/instance_receipts/" + r + "/status", schemaPath: "#/properties/instance_receipts/items/properties/status/const", keyword: "const", params: { allowedValue: "PASS" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c8.scope !== void 0) {
              let o = c8.scope;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (const p4 in o) {
                  const f4 = s;
                  if (typeof p4 == "string" && !A2.test(p4)) {
                    const l4 = { instancePath: i + "/instance_receipts/" + r + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: p4 };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var O7 = f4 === s;
                  if (!O7) {
                    const l4 = { instancePath: i + "/instance_receipts/" + r + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: p4 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                for (const p4 in o) {
                  let f4 = o[p4];
                  if (typeof f4 == "string") {
                    if (d(f4) > 256) {
                      const l4 = { instancePath: i + "/instance_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                    if (d(f4) < 1) {
                      const l4 = { instancePath: i + "/instance_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: i + "/instance_receipts/" + r + "/scope/" + p4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
              } else {
                const p4 = { instancePath: i + "/instance_receipts/" + r + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.target_locator !== void 0) {
              let o = c8.target_locator;
              if (typeof o == "string") {
                if (d(o) > 2048) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (d(o) < 1) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
                if (!y5.test(o)) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.target_digest !== void 0) {
              let o = c8.target_digest;
              if (typeof o == "string") {
                if (!u4.test(o)) {
                  const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
                }
              } else {
                const p4 = { instancePath: i + "/instance_receipts/" + r + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
              }
            }
            if (c8.receipt_kind !== void 0 && c8.receipt_kind !== "instance_proof") {
              const o = { instancePath: i + "/instance_receipts/" + r + "/receipt_kind", schemaPath: "#/properties/instance_receipts/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "instance_proof" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/instance_receipts/" + r, schemaPath: "#/properties/instance_receipts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/instance_receipts", schemaPath: "#/properties/instance_receipts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.policy_rev !== void 0) {
      let n = m4.policy_rev;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.policy_id === void 0) {
          const t = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.revision === void 0) {
          const t = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.content_digest === void 0) {
          const t = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "content_digest" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "policy_id" || t === "revision" || t === "content_digest")) {
            const r = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.policy_id !== void 0) {
          let t = n.policy_id;
          if (typeof t == "string") {
            if (d(t) > 128) {
              const r = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.revision !== void 0) {
          let t = n.revision;
          if (typeof t == "string") {
            if (d(t) > 128) {
              const r = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.content_digest !== void 0) {
          let t = n.content_digest;
          if (typeof t == "string") {
            if (!u4.test(t)) {
              const r = { instancePath: i + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.bundle_hash !== void 0) {
      let n = m4.bundle_hash;
      if (typeof n == "string") {
        if (!u4.test(n)) {
          const t = { instancePath: i + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.run_config_digest !== void 0) {
      let n = m4.run_config_digest;
      if (typeof n == "string") {
        if (!u4.test(n)) {
          const t = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.service_release_id !== void 0) {
      let n = m4.service_release_id;
      if (typeof n == "string") {
        if (d(n) > 256) {
          const t = { instancePath: i + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(n) < 1) {
          const t = { instancePath: i + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.environment !== void 0) {
      let n = m4.environment;
      if (!(n === "embedded" || n === "emulated" || n === "dev_min")) {
        const t = { instancePath: i + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: g2.properties.environment.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.provenance !== void 0) {
      let n = m4.provenance;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.service_release_id === void 0) {
          const t = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.environment === void 0) {
          const t = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.run_config_digest === void 0) {
          const t = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "service_release_id" || t === "environment" || t === "run_config_digest" || t === "config_revision")) {
            const r = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.service_release_id !== void 0) {
          let t = n.service_release_id;
          if (typeof t == "string") {
            if (d(t) > 256) {
              const r = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.environment !== void 0) {
          let t = n.environment;
          if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
            const r = { instancePath: i + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: g2.properties.provenance.properties.environment.enum } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.run_config_digest !== void 0) {
          let t = n.run_config_digest;
          if (typeof t == "string") {
            if (!u4.test(t)) {
              const r = { instancePath: i + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.config_revision !== void 0) {
          let t = n.config_revision;
          if (typeof t == "string") {
            if (d(t) > 512) {
              const r = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.plan_ref !== void 0) {
      let n = m4.plan_ref;
      if (typeof n == "string") {
        if (d(n) > 2048) {
          const t = { instancePath: i + "/plan_ref", schemaPath: "#/properties/plan_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(n) < 1) {
          const t = { instancePath: i + "/plan_ref", schemaPath: "#/properties/plan_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!y5.test(n)) {
          const t = { instancePath: i + "/plan_ref", schemaPath: "#/properties/plan_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/plan_ref", schemaPath: "#/properties/plan_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.record_ref !== void 0) {
      let n = m4.record_ref;
      if (typeof n == "string") {
        if (d(n) > 2048) {
          const t = { instancePath: i + "/record_ref", schemaPath: "#/properties/record_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(n) < 1) {
          const t = { instancePath: i + "/record_ref", schemaPath: "#/properties/record_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!y5.test(n)) {
          const t = { instancePath: i + "/record_ref", schemaPath: "#/properties/record_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/record_ref", schemaPath: "#/properties/record_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.status_ref !== void 0) {
      let n = m4.status_ref;
      if (typeof n == "string") {
        if (d(n) > 2048) {
          const t = { instancePath: i + "/status_ref", schemaPath: "#/properties/status_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d(n) < 1) {
          const t = { instancePath: i + "/status_ref", schemaPath: "#/properties/status_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!y5.test(n)) {
          const t = { instancePath: i + "/status_ref", schemaPath: "#/properties/status_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/status_ref", schemaPath: "#/properties/status_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.oracle_pack_ref !== void 0) {
      let n = m4.oracle_pack_ref;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.oracle_pack_id === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.manifest_ref === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.engine_run_root === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.scenario_id === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.stream_view_root === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.stream_view_output_refs === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_output_refs" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.oracle_root === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_root" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (n.engine_release === void 0) {
          const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_release" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in n)
          if (!(t === "oracle_pack_id" || t === "manifest_ref" || t === "engine_run_root" || t === "scenario_id" || t === "stream_view_root" || t === "stream_view_output_refs" || t === "oracle_root" || t === "engine_release")) {
            const r = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (n.oracle_pack_id !== void 0) {
          let t = n.oracle_pack_id;
          const r = s;
          let c8 = false, o = null;
          const p4 = s;
          if (typeof t == "string") {
            if (!u4.test(t)) {
              const l4 = { instancePath: i + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var L9 = p4 === s;
          L9 && (c8 = true, o = 0);
          const f4 = s;
          if (t !== null) {
            const l4 = { instancePath: i + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var L9 = f4 === s;
          if (L9 && c8 ? (c8 = false, o = [o, 1]) : L9 && (c8 = true, o = 1), c8)
            s = r, e !== null && (r ? e.length = r : e = null);
          else {
            const l4 = { instancePath: i + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (n.manifest_ref !== void 0) {
          let t = n.manifest_ref;
          const r = s;
          let c8 = false, o = null;
          const p4 = s;
          if (typeof t == "string") {
            if (d(t) > 2048) {
              const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
            if (d(t) < 1) {
              const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
            if (!y5.test(t)) {
              const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var x5 = p4 === s;
          x5 && (c8 = true, o = 0);
          const f4 = s;
          if (t !== null) {
            const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var x5 = f4 === s;
          if (x5 && c8 ? (c8 = false, o = [o, 1]) : x5 && (c8 = true, o = 1), c8)
            s = r, e !== null && (r ? e.length = r : e = null);
          else {
            const l4 = { instancePath: i + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (n.engine_run_root !== void 0) {
          let t = n.engine_run_root;
          if (typeof t == "string") {
            if (d(t) > 2048) {
              const r = { instancePath: i + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!y5.test(t)) {
              const r = { instancePath: i + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.scenario_id !== void 0) {
          let t = n.scenario_id;
          if (typeof t == "string") {
            if (d(t) > 256) {
              const r = { instancePath: i + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.stream_view_root !== void 0) {
          let t = n.stream_view_root;
          if (typeof t == "string") {
            if (d(t) > 2048) {
              const r = { instancePath: i + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!y5.test(t)) {
              const r = { instancePath: i + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.stream_view_output_refs !== void 0) {
          let t = n.stream_view_output_refs;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            for (const r in t) {
              const c8 = s;
              if (typeof r == "string" && !k2.test(r)) {
                const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: r };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
              var S2 = c8 === s;
              if (!S2) {
                const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            for (const r in t) {
              let c8 = t[r];
              if (typeof c8 == "string") {
                if (d(c8) > 2048) {
                  const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (d(c8) < 1) {
                  const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (!y5.test(c8)) {
                  const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
          } else {
            const r = { instancePath: i + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.oracle_root !== void 0) {
          let t = n.oracle_root;
          if (typeof t == "string") {
            if (d(t) > 2048) {
              const r = { instancePath: i + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (d(t) < 1) {
              const r = { instancePath: i + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (!y5.test(t)) {
              const r = { instancePath: i + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: i + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (n.engine_release !== void 0) {
          let t = n.engine_release;
          const r = s;
          let c8 = false, o = null;
          const p4 = s;
          if (typeof t == "string") {
            if (d(t) > 128) {
              const l4 = { instancePath: i + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
            if (d(t) < 1) {
              const l4 = { instancePath: i + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var $10 = p4 === s;
          $10 && (c8 = true, o = 0);
          const f4 = s;
          if (t !== null) {
            const l4 = { instancePath: i + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          var $10 = f4 === s;
          if ($10 && c8 ? (c8 = false, o = [o, 1]) : $10 && (c8 = true, o = 1), c8)
            s = r, e !== null && (r ? e.length = r : e = null);
          else {
            const l4 = { instancePath: i + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.evidence_notes !== void 0) {
      let n = m4.evidence_notes;
      if (Array.isArray(n)) {
        if (n.length > 50) {
          const r = { instancePath: i + "/evidence_notes", schemaPath: "#/properties/evidence_notes/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const t = n.length;
        for (let r = 0; r < t; r++) {
          let c8 = n[r];
          if (typeof c8 == "string") {
            if (d(c8) > 512) {
              const o = { instancePath: i + "/evidence_notes/" + r, schemaPath: "#/properties/evidence_notes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d(c8) < 1) {
              const o = { instancePath: i + "/evidence_notes/" + r, schemaPath: "#/properties/evidence_notes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/evidence_notes/" + r, schemaPath: "#/properties/evidence_notes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/evidence_notes", schemaPath: "#/properties/evidence_notes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (m4.written_at_utc !== void 0) {
      let n = m4.written_at_utc;
      if (typeof n == "string") {
        if (!T.test(n)) {
          const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_facts_view.v1.ts
var RunFactsViewV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_facts_view.v1", H);

// evidence-schemas/src/generated/sr_pass.v1.validate.js
var C = y6;
var q3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "sr_pass.v1.schema.json", type: "object", additionalProperties: false, required: ["run_id", "platform_run_id", "scenario_run_id", "phase_id", "verdict", "equivalence_key", "lease", "gates", "output_ids", "facts_view_ref", "bundle_hash", "message_id", "run_config_digest", "written_at_utc", "writer"], properties: { run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P5" }, verdict: { const: "PASS" }, equivalence_key: { type: "string", minLength: 1, maxLength: 256 }, lease: { type: "object", additionalProperties: false, required: ["owner", "acquired_at", "released_at"], properties: { owner: { type: "string", minLength: 1, maxLength: 256 }, acquired_at: { $ref: "common.v1.schema.json#/$defs/time_us" }, released_at: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, gates: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "status", "scope", "digest", "receipt_kind", "artifacts"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, status: { enum: ["PASS", "FAIL", "MISSING", "CONFLICT"] }, scope: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 256 }, propertyNames: { pattern: "^[a-z_]+$" } }, digest: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex64" }, { type: "null" }] }, receipt_kind: { const: "gate_bundle" }, artifacts: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 64 } } }, maxItems: 64 }, output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, maxItems: 64 }, facts_view_ref: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, bundle_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var j5 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $4 = new RegExp("^[0-9a-f]{32}$", "u");
var b4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var A3 = new RegExp("^[a-z_]+$", "u");
var w3 = new RegExp("^[0-9a-f]{64}$", "u");
var v = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var I = new RegExp("^[A-Za-z0-9_]+$", "u");
var z4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y6(p4, { instancePath: i = "", parentData: S2, parentDataProperty: Z, rootData: N7 = p4, dynamicAnchors: T4 = {} } = {}) {
  let e = null, s = 0;
  const g8 = y6.evaluated;
  if (g8.dynamicProps && (g8.props = void 0), g8.dynamicItems && (g8.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.scenario_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.phase_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.verdict === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.equivalence_key === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equivalence_key" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.lease === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lease" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.gates === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.output_ids === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.facts_view_ref === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts_view_ref" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.bundle_hash === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.message_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.run_config_digest === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.written_at_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.writer === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in p4)
      if (!j5.call(q3.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (p4.run_id !== void 0) {
      let r = p4.run_id;
      if (typeof r == "string") {
        if (!$4.test(r)) {
          const t = { instancePath: i + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.platform_run_id !== void 0) {
      let r = p4.platform_run_id;
      if (typeof r == "string") {
        if (!b4.test(r)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.scenario_run_id !== void 0) {
      let r = p4.scenario_run_id;
      if (typeof r == "string") {
        if (!$4.test(r)) {
          const t = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.phase_id !== void 0 && p4.phase_id !== "P5") {
      const r = { instancePath: i + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.verdict !== void 0 && p4.verdict !== "PASS") {
      const r = { instancePath: i + "/verdict", schemaPath: "#/properties/verdict/const", keyword: "const", params: { allowedValue: "PASS" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.equivalence_key !== void 0) {
      let r = p4.equivalence_key;
      if (typeof r == "string") {
        if (c4(r) > 256) {
          const t = { instancePath: i + "/equivalence_key", schemaPath: "#/properties/equivalence_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/equivalence_key", schemaPath: "#/properties/equivalence_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/equivalence_key", schemaPath: "#/properties/equivalence_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.lease !== void 0) {
      let r = p4.lease;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.owner === void 0) {
          const t = { instancePath: i + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "owner" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.acquired_at === void 0) {
          const t = { instancePath: i + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "acquired_at" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.released_at === void 0) {
          const t = { instancePath: i + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "released_at" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in r)
          if (!(t === "owner" || t === "acquired_at" || t === "released_at")) {
            const n = { instancePath: i + "/lease", schemaPath: "#/properties/lease/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (r.owner !== void 0) {
          let t = r.owner;
          if (typeof t == "string") {
            if (c4(t) > 256) {
              const n = { instancePath: i + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (c4(t) < 1) {
              const n = { instancePath: i + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (r.acquired_at !== void 0) {
          let t = r.acquired_at;
          if (typeof t == "string") {
            if (!P2.test(t)) {
              const n = { instancePath: i + "/lease/acquired_at", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/lease/acquired_at", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (r.released_at !== void 0) {
          let t = r.released_at;
          if (typeof t == "string") {
            if (!P2.test(t)) {
              const n = { instancePath: i + "/lease/released_at", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/lease/released_at", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/lease", schemaPath: "#/properties/lease/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.gates !== void 0) {
      let r = p4.gates;
      if (Array.isArray(r)) {
        if (r.length > 64) {
          const n = { instancePath: i + "/gates", schemaPath: "#/properties/gates/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        const t = r.length;
        for (let n = 0; n < t; n++) {
          let d3 = r[n];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.gate_id === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.status === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.scope === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.digest === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.receipt_kind === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.artifacts === void 0) {
              const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "artifacts" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in d3)
              if (!(o === "gate_id" || o === "status" || o === "scope" || o === "digest" || o === "receipt_kind" || o === "artifacts")) {
                const l4 = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
              }
            if (d3.gate_id !== void 0) {
              let o = d3.gate_id;
              if (typeof o == "string") {
                if (c4(o) > 128) {
                  const l4 = { instancePath: i + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                }
                if (c4(o) < 1) {
                  const l4 = { instancePath: i + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                }
              } else {
                const l4 = { instancePath: i + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
              }
            }
            if (d3.status !== void 0) {
              let o = d3.status;
              if (!(o === "PASS" || o === "FAIL" || o === "MISSING" || o === "CONFLICT")) {
                const l4 = { instancePath: i + "/gates/" + n + "/status", schemaPath: "#/properties/gates/items/properties/status/enum", keyword: "enum", params: { allowedValues: q3.properties.gates.items.properties.status.enum } };
                e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
              }
            }
            if (d3.scope !== void 0) {
              let o = d3.scope;
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (const l4 in o) {
                  const f4 = s;
                  if (typeof l4 == "string" && !A3.test(l4)) {
                    const m4 = { instancePath: i + "/gates/" + n + "/scope", schemaPath: "#/properties/gates/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: l4 };
                    e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                  }
                  var x5 = f4 === s;
                  if (!x5) {
                    const m4 = { instancePath: i + "/gates/" + n + "/scope", schemaPath: "#/properties/gates/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: l4 } };
                    e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                  }
                }
                for (const l4 in o) {
                  let f4 = o[l4];
                  if (typeof f4 == "string") {
                    if (c4(f4) > 256) {
                      const m4 = { instancePath: i + "/gates/" + n + "/scope/" + l4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                    }
                    if (c4(f4) < 1) {
                      const m4 = { instancePath: i + "/gates/" + n + "/scope/" + l4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                    }
                  } else {
                    const m4 = { instancePath: i + "/gates/" + n + "/scope/" + l4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                  }
                }
              } else {
                const l4 = { instancePath: i + "/gates/" + n + "/scope", schemaPath: "#/properties/gates/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
              }
            }
            if (d3.digest !== void 0) {
              let o = d3.digest;
              const l4 = s;
              let f4 = false, m4 = null;
              const u10 = s;
              if (typeof o == "string") {
                if (!w3.test(o)) {
                  const h4 = { instancePath: i + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
                }
              } else {
                const h4 = { instancePath: i + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var _9 = u10 === s;
              _9 && (f4 = true, m4 = 0);
              const L9 = s;
              if (o !== null) {
                const h4 = { instancePath: i + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
              var _9 = L9 === s;
              if (_9 && f4 ? (f4 = false, m4 = [m4, 1]) : _9 && (f4 = true, m4 = 1), f4)
                s = l4, e !== null && (l4 ? e.length = l4 : e = null);
              else {
                const h4 = { instancePath: i + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), s++;
              }
            }
            if (d3.receipt_kind !== void 0 && d3.receipt_kind !== "gate_bundle") {
              const o = { instancePath: i + "/gates/" + n + "/receipt_kind", schemaPath: "#/properties/gates/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "gate_bundle" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d3.artifacts !== void 0) {
              let o = d3.artifacts;
              if (Array.isArray(o)) {
                if (o.length > 64) {
                  const f4 = { instancePath: i + "/gates/" + n + "/artifacts", schemaPath: "#/properties/gates/items/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
                }
                const l4 = o.length;
                for (let f4 = 0; f4 < l4; f4++) {
                  let m4 = o[f4];
                  if (typeof m4 == "string") {
                    if (c4(m4) > 2048) {
                      const u10 = { instancePath: i + "/gates/" + n + "/artifacts/" + f4, schemaPath: "#/properties/gates/items/properties/artifacts/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), s++;
                    }
                    if (c4(m4) < 1) {
                      const u10 = { instancePath: i + "/gates/" + n + "/artifacts/" + f4, schemaPath: "#/properties/gates/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), s++;
                    }
                    if (!v.test(m4)) {
                      const u10 = { instancePath: i + "/gates/" + n + "/artifacts/" + f4, schemaPath: "#/properties/gates/items/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                      e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), s++;
                    }
                  } else {
                    const u10 = { instancePath: i + "/gates/" + n + "/artifacts/" + f4, schemaPath: "#/properties/gates/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), s++;
                  }
                }
              } else {
                const l4 = { instancePath: i + "/gates/" + n + "/artifacts", schemaPath: "#/properties/gates/items/properties/artifacts/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
              }
            }
          } else {
            const o = { instancePath: i + "/gates/" + n, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.output_ids !== void 0) {
      let r = p4.output_ids;
      if (Array.isArray(r)) {
        if (r.length > 64) {
          const n = { instancePath: i + "/output_ids", schemaPath: "#/properties/output_ids/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        const t = r.length;
        for (let n = 0; n < t; n++) {
          let d3 = r[n];
          if (typeof d3 == "string") {
            if (c4(d3) > 128) {
              const o = { instancePath: i + "/output_ids/" + n, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c4(d3) < 1) {
              const o = { instancePath: i + "/output_ids/" + n, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (!I.test(d3)) {
              const o = { instancePath: i + "/output_ids/" + n, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/output_ids/" + n, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.facts_view_ref !== void 0) {
      let r = p4.facts_view_ref;
      if (typeof r == "string") {
        if (c4(r) > 2048) {
          const t = { instancePath: i + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!v.test(r)) {
          const t = { instancePath: i + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.bundle_hash !== void 0) {
      let r = p4.bundle_hash;
      if (typeof r == "string") {
        if (!w3.test(r)) {
          const t = { instancePath: i + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.message_id !== void 0) {
      let r = p4.message_id;
      if (typeof r == "string") {
        if (!w3.test(r)) {
          const t = { instancePath: i + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.run_config_digest !== void 0) {
      let r = p4.run_config_digest;
      if (typeof r == "string") {
        if (!w3.test(r)) {
          const t = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.written_at_utc !== void 0) {
      let r = p4.written_at_utc;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.writer !== void 0) {
      let r = p4.writer;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.identity === void 0) {
          const t = { instancePath: i + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.task_arn === void 0) {
          const t = { instancePath: i + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.image_digest === void 0) {
          const t = { instancePath: i + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in r)
          if (!(t === "identity" || t === "task_arn" || t === "image_digest")) {
            const n = { instancePath: i + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (r.identity !== void 0) {
          let t = r.identity;
          if (typeof t == "string") {
            if (c4(t) > 128) {
              const n = { instancePath: i + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (c4(t) < 1) {
              const n = { instancePath: i + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (r.task_arn !== void 0) {
          let t = r.task_arn;
          if (typeof t == "string") {
            if (c4(t) > 1024) {
              const n = { instancePath: i + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (c4(t) < 1) {
              const n = { instancePath: i + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (r.image_digest !== void 0) {
          let t = r.image_digest;
          if (typeof t == "string") {
            if (!z4.test(t)) {
              const n = { instancePath: i + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          } else {
            const n = { instancePath: i + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return y6.errors = e, s === 0;
}
y6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/sr_pass.v1.ts
var SrPassV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("sr_pass.v1", C);

// other-part:actions/lib/run/pinned-digests.ts
import { pinnedDigests$actions_lib_run_pinned_digests } from "./lib.mjs";

// actions/m6-ingress/lanes/d-sr-ready.ts
var CONTROL_TOPIC = handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1");
var srReady = defineLane$actions_lib_run_lane({
  id: "M6.D",
  decide: (facts, _written, { platformRunId }) => {
    const { job, pass, factsView, receipt, signal, record: found } = facts;
    const outputs = [...facts.outputIds].sort();
    return {
      "M6.D-C01": preflightJudgement(facts),
      "M6.D-C02": { expected: 0, observed: mapFact$actions_lib_checks_fact(job, ({ exitCode }) => exitCode), fails: "M6D-B2" },
      "M6.D-C03": {
        expected: {
          verdict: "PASS",
          run: platformRunId ?? null,
          outputs,
          lease_owner: { $non_empty: true },
          lease_in_order: true
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pass, factsView }), (read) => ({
          verdict: read.pass.verdict,
          run: read.pass.platform_run_id,
          outputs: read.factsView.locators.map(({ output_id }) => output_id).sort(),
          lease_owner: read.pass.lease.owner,
          lease_in_order: read.pass.lease.acquired_at <= read.pass.lease.released_at
        })),
        fails: "M6D-B3"
      },
      "M6.D-C04": {
        expected: {
          topic: CONTROL_TOPIC,
          run: platformRunId ?? null,
          message_ids: 1,
          payload_sha256: isReadable$actions_lib_checks_fact(signal) ? sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(signal.value)) : null,
          receipt_payload_sha256: isReadable$actions_lib_checks_fact(signal) ? sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(signal.value)) : null,
          record_sha256: isReadable$actions_lib_checks_fact(receipt) ? receipt.value.record_sha256 : null,
          stream_views: outputs
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ receipt, signal, found }), (read) => ({
          topic: read.receipt.topic,
          run: read.receipt.platform_run_id,
          message_ids: (/* @__PURE__ */ new Set([read.receipt.message_id, read.signal.message_id, read.found.message.message_id])).size,
          payload_sha256: sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(read.found.message.payload)),
          receipt_payload_sha256: read.receipt.payload_sha256,
          record_sha256: sha256Hex$evidence_schemas_src_digest(read.found.text),
          stream_views: Object.keys(read.signal.oracle_pack_ref?.stream_view_output_refs ?? {}).sort()
        })),
        fails: "M6D-B4"
      }
    };
  },
  handover: ({ job, receipt, pass }) => {
    const read = allReadable$actions_lib_checks_check({ job, receipt, pass });
    if (!isReadable$actions_lib_checks_fact(read)) return void 0;
    const { topic, partition, offset, message_id } = read.value.receipt;
    return {
      task_arn: read.value.job.taskArn,
      ready_ref: { topic, partition, offset, message_id },
      gates: read.value.pass.gates.map(({ gate_id, status }) => ({ gate_id, status }))
    };
  }
});
var preflightJudgement = ({
  preflight,
  outputIds
}) => ({
  expected: {
    checker_passed: true,
    checked_outputs: [...outputIds].sort(),
    // Derived here once more from the pinned key (10, section 5).
    scenario_run_id: isReadable$actions_lib_checks_fact(preflight) ? sha256Hex32$evidence_schemas_src_digest(`sr_run|${preflight.value.run_equivalence_key}`) : null,
    dsn_version: { $above: 0 },
    control_topic: [CONTROL_TOPIC]
  },
  observed: mapFact$actions_lib_checks_fact(preflight, (read) => ({
    checker_passed: read.checker_passed,
    checked_outputs: [...read.checked_outputs].sort(),
    scenario_run_id: read.scenario_run_id,
    dsn_version: read.dsn_version,
    control_topic: read.topics.filter((topic) => topic === CONTROL_TOPIC)
  })),
  fails: "M6D-B1"
});

// other-part:actions/lib/platform/oracle-run.ts
import { engineRunRoot$actions_lib_platform_oracle_run } from "./lib.mjs";
import { requiredOutputIds$actions_lib_platform_oracle_run } from "./lib.mjs";
import { runTokens$actions_lib_platform_oracle_run } from "./lib.mjs";
import { viewKey$actions_lib_platform_oracle_run } from "./lib.mjs";

// evidence-schemas/src/generated/stream_sort_receipt.v1.validate.js
var T2 = c5;
var q4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stream_sort_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["stream_view_id", "engine_run_root", "stream_view_root", "output_id", "output_ids", "sort_keys", "partition_granularity", "sort_key", "tie_breakers", "source_locator_digest", "input_fingerprint", "output_fingerprint", "input_count", "output_count", "source_row_count", "raw_stats", "sorted_stats", "stats_engine", "chunk_days", "platform_run_id", "started_at_utc", "ended_at_utc", "created_utc", "status", "task_arn"], properties: { stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, stream_view_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" } }, sort_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, partition_granularity: { const: "flat" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] }, sort_key: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tie_breakers: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, source_locator_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, input_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, output_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, input_count: { type: "integer", minimum: 1 }, output_count: { type: "integer", minimum: 1 }, source_row_count: { type: "integer", minimum: 1 }, raw_stats: { type: "object", additionalProperties: false, required: ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], properties: { row_count: { type: "integer", minimum: 0 }, hash_sum: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, hash_sum2: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, min_ts_utc: { type: "string", minLength: 1, maxLength: 64 }, max_ts_utc: { type: "string", minLength: 1, maxLength: 64 } } }, sorted_stats: { type: "object", additionalProperties: false, required: ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], properties: { row_count: { type: "integer", minimum: 0 }, hash_sum: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, hash_sum2: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, min_ts_utc: { type: "string", minLength: 1, maxLength: 64 }, max_ts_utc: { type: "string", minLength: 1, maxLength: 64 } } }, stats_engine: { type: "string", minLength: 1, maxLength: 64 }, chunk_days: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, created_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, status: { const: "OK" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var $5 = Object.prototype.hasOwnProperty;
var u5 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var y7 = new RegExp("^[0-9a-f]{64}$", "u");
var P3 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var x = new RegExp("^[A-Za-z0-9_]+$", "u");
var _3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var g3 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var v2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function c5(o, { instancePath: i = "", parentData: j8, parentDataProperty: b8, rootData: N7 = o, dynamicAnchors: O7 = {} } = {}) {
  let e = null, s = 0;
  const f4 = c5.evaluated;
  if (f4.dynamicProps && (f4.props = void 0), f4.dynamicItems && (f4.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.stream_view_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.engine_run_root === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.stream_view_root === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_ids === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sort_keys === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_keys" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.partition_granularity === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_granularity" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sort_key === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.tie_breakers === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tie_breakers" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.source_locator_digest === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_locator_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.input_fingerprint === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_fingerprint" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_fingerprint === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_fingerprint" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.input_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.source_row_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_row_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.raw_stats === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw_stats" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sorted_stats === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sorted_stats" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.stats_engine === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stats_engine" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.chunk_days === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chunk_days" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.started_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.ended_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.created_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.status === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.task_arn === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in o)
      if (!$5.call(q4.properties, t)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (o.stream_view_id !== void 0) {
      let t = o.stream_view_id;
      if (typeof t == "string") {
        if (!y7.test(t)) {
          const r = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.engine_run_root !== void 0) {
      let t = o.engine_run_root;
      if (typeof t == "string") {
        if (u5(t) > 1024) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u5(t) < 1) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!P3.test(t)) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.stream_view_root !== void 0) {
      let t = o.stream_view_root;
      if (typeof t == "string") {
        if (u5(t) > 1024) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u5(t) < 1) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!P3.test(t)) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_id !== void 0) {
      let t = o.output_id;
      if (typeof t == "string") {
        if (u5(t) > 128) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u5(t) < 1) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!x.test(t)) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_ids !== void 0) {
      let t = o.output_ids;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u5(d3) > 128) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u5(d3) < 1) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (!x.test(d3)) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.sort_keys !== void 0) {
      let t = o.sort_keys;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u5(d3) > 128) {
              const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u5(d3) < 1) {
              const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sort_keys", schemaPath: "#/properties/sort_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.partition_granularity !== void 0 && o.partition_granularity !== "flat") {
      const t = { instancePath: i + "/partition_granularity", schemaPath: "#/properties/partition_granularity/const", keyword: "const", params: { allowedValue: "flat" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.slice !== void 0) {
      let t = o.slice;
      const r = s;
      let a = false, d3 = null;
      const m4 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.start_utc === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.end_utc === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.max_rows === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        for (const p4 in t)
          if (!(p4 === "kind" || p4 === "start_utc" || p4 === "end_utc" || p4 === "max_rows")) {
            const l4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        if (t.kind !== void 0 && t.kind !== "window") {
          const p4 = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.start_utc !== void 0) {
          let p4 = t.start_utc;
          if (typeof p4 == "string") {
            if (!_3.test(p4)) {
              const l4 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (t.end_utc !== void 0) {
          let p4 = t.end_utc;
          if (typeof p4 == "string") {
            if (!_3.test(p4)) {
              const l4 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (t.max_rows !== void 0 && t.max_rows !== null) {
          const p4 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
      } else {
        const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
      }
      var h4 = m4 === s;
      if (h4) {
        a = true, d3 = 0;
        var w7 = true;
      }
      const L9 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.start_utc === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.end_utc === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.max_rows === void 0) {
          const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        for (const p4 in t)
          if (!(p4 === "kind" || p4 === "start_utc" || p4 === "end_utc" || p4 === "max_rows")) {
            const l4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        if (t.kind !== void 0 && t.kind !== "first_rows") {
          const p4 = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.start_utc !== void 0 && t.start_utc !== null) {
          const p4 = { instancePath: i + "/slice/start_utc", schemaPath: "#/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.end_utc !== void 0 && t.end_utc !== null) {
          const p4 = { instancePath: i + "/slice/end_utc", schemaPath: "#/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
        }
        if (t.max_rows !== void 0) {
          let p4 = t.max_rows;
          if (!(typeof p4 == "number" && !(p4 % 1) && !isNaN(p4) && isFinite(p4))) {
            const l4 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          if (typeof p4 == "number" && isFinite(p4) && (p4 < 1 || isNaN(p4))) {
            const l4 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
      } else {
        const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
      }
      var h4 = L9 === s;
      if (h4 && a ? (a = false, d3 = [d3, 1]) : h4 && (a = true, d3 = 1, w7 !== true && (w7 = true)), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
      }
    }
    if (o.sort_key !== void 0) {
      let t = o.sort_key;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u5(d3) > 128) {
              const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u5(d3) < 1) {
              const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sort_key", schemaPath: "#/properties/sort_key/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.tie_breakers !== void 0) {
      let t = o.tie_breakers;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u5(d3) > 128) {
              const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u5(d3) < 1) {
              const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/tie_breakers", schemaPath: "#/properties/tie_breakers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.source_locator_digest !== void 0) {
      let t = o.source_locator_digest;
      if (typeof t == "string") {
        if (!y7.test(t)) {
          const r = { instancePath: i + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.input_fingerprint !== void 0) {
      let t = o.input_fingerprint;
      if (typeof t == "string") {
        if (!y7.test(t)) {
          const r = { instancePath: i + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_fingerprint !== void 0) {
      let t = o.output_fingerprint;
      if (typeof t == "string") {
        if (!y7.test(t)) {
          const r = { instancePath: i + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.input_count !== void 0) {
      let t = o.input_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/input_count", schemaPath: "#/properties/input_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/input_count", schemaPath: "#/properties/input_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_count !== void 0) {
      let t = o.output_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/output_count", schemaPath: "#/properties/output_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/output_count", schemaPath: "#/properties/output_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.source_row_count !== void 0) {
      let t = o.source_row_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/source_row_count", schemaPath: "#/properties/source_row_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/source_row_count", schemaPath: "#/properties/source_row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.raw_stats !== void 0) {
      let t = o.raw_stats;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.row_count === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum2 === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.min_ts_utc === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.max_ts_utc === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "row_count" || r === "hash_sum" || r === "hash_sum2" || r === "min_ts_utc" || r === "max_ts_utc")) {
            const a = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (t.row_count !== void 0) {
          let r = t.row_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: i + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const a = { instancePath: i + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum !== void 0) {
          let r = t.hash_sum;
          if (typeof r == "string") {
            if (u5(r) > 39) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum2 !== void 0) {
          let r = t.hash_sum2;
          if (typeof r == "string") {
            if (u5(r) > 39) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.min_ts_utc !== void 0) {
          let r = t.min_ts_utc;
          if (typeof r == "string") {
            if (u5(r) > 64) {
              const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.max_ts_utc !== void 0) {
          let r = t.max_ts_utc;
          if (typeof r == "string") {
            if (u5(r) > 64) {
              const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.sorted_stats !== void 0) {
      let t = o.sorted_stats;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.row_count === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum2 === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.min_ts_utc === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.max_ts_utc === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "row_count" || r === "hash_sum" || r === "hash_sum2" || r === "min_ts_utc" || r === "max_ts_utc")) {
            const a = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (t.row_count !== void 0) {
          let r = t.row_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: i + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const a = { instancePath: i + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum !== void 0) {
          let r = t.hash_sum;
          if (typeof r == "string") {
            if (u5(r) > 39) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum2 !== void 0) {
          let r = t.hash_sum2;
          if (typeof r == "string") {
            if (u5(r) > 39) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.min_ts_utc !== void 0) {
          let r = t.min_ts_utc;
          if (typeof r == "string") {
            if (u5(r) > 64) {
              const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.max_ts_utc !== void 0) {
          let r = t.max_ts_utc;
          if (typeof r == "string") {
            if (u5(r) > 64) {
              const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u5(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.stats_engine !== void 0) {
      let t = o.stats_engine;
      if (typeof t == "string") {
        if (u5(t) > 64) {
          const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u5(t) < 1) {
          const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.chunk_days !== void 0) {
      let t = o.chunk_days;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/chunk_days", schemaPath: "#/properties/chunk_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const r = { instancePath: i + "/chunk_days", schemaPath: "#/properties/chunk_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let t = o.platform_run_id;
      if (typeof t == "string") {
        if (!v2.test(t)) {
          const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.started_at_utc !== void 0) {
      let t = o.started_at_utc;
      if (typeof t == "string") {
        if (!_3.test(t)) {
          const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.ended_at_utc !== void 0) {
      let t = o.ended_at_utc;
      if (typeof t == "string") {
        if (!_3.test(t)) {
          const r = { instancePath: i + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.created_utc !== void 0) {
      let t = o.created_utc;
      if (typeof t == "string") {
        if (!_3.test(t)) {
          const r = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.status !== void 0 && o.status !== "OK") {
      const t = { instancePath: i + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "OK" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.task_arn !== void 0) {
      let t = o.task_arn;
      if (typeof t == "string") {
        if (u5(t) > 1024) {
          const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u5(t) < 1) {
          const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return c5.errors = e, s === 0;
}
c5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stream_sort_receipt.v1.ts
var StreamSortReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stream_sort_receipt.v1", T2);

// evidence-schemas/src/generated/stream_sort_summary.v1.validate.js
var E3 = k3;
var q5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stream_sort_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "lane_mode", "workload_profile_id", "compute_profile", "required_output_ids", "per_output_results", "failed_output_ids", "writer"], properties: { schema: { const: "fp.stream_sort_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, lane_mode: { enum: ["functional_green", "full_scale_probe"] }, workload_profile_id: { type: "string", minLength: 1, maxLength: 128 }, compute_profile: { type: "object", additionalProperties: false, required: ["cpu_units", "memory_mib"], properties: { cpu_units: { type: "integer", minimum: 1 }, memory_mib: { type: "integer", minimum: 1 }, ephemeral_storage_gib: { type: "integer", minimum: 1 } } }, required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1 }, per_output_results: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "task_arn", "exit_code"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, rows: { type: "integer", minimum: 0 }, shards: { type: "integer", minimum: 0 }, manifest_key: { $ref: "common.v1.schema.json#/$defs/object_key" }, receipt_key: { $ref: "common.v1.schema.json#/$defs/object_key" }, elapsed_seconds: { type: "number", minimum: 0 } } } }, failed_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var O2 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var A4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L4 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var F = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g4(u10, { instancePath: i = "", parentData: x5, parentDataProperty: j8, rootData: w7 = u10, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const c8 = g4.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), u10 && typeof u10 == "object" && !Array.isArray(u10)) {
    if (u10.identity === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u10.task_arn === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u10.ci_run === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u10.image_digest === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in u10)
      if (!(t === "identity" || t === "task_arn" || t === "ci_run" || t === "image_digest")) {
        const l4 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    if (u10.identity !== void 0) {
      let t = u10.identity;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (d2(t) < 1) {
          const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (u10.task_arn !== void 0) {
      let t = u10.task_arn;
      const l4 = r;
      let s = false, p4 = null;
      const f4 = r;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (d2(t) < 1) {
          const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y11 = f4 === r;
      y11 && (s = true, p4 = 0);
      const _9 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y11 = _9 === r;
      if (y11 && s ? (s = false, p4 = [p4, 1]) : y11 && (s = true, p4 = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: p4 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (u10.ci_run !== void 0) {
      let t = u10.ci_run;
      const l4 = r;
      let s = false, p4 = null;
      const f4 = r;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (d2(t) < 1) {
          const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var a = f4 === r;
      a && (s = true, p4 = 0);
      const _9 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var a = _9 === r;
      if (a && s ? (s = false, p4 = [p4, 1]) : a && (s = true, p4 = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: p4 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (u10.image_digest !== void 0) {
      let t = u10.image_digest;
      const l4 = r;
      let s = false, p4 = null;
      const f4 = r;
      if (typeof t == "string") {
        if (!F.test(t)) {
          const m4 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var n = f4 === r;
      n && (s = true, p4 = 0);
      const _9 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var n = _9 === r;
      if (n && s ? (s = false, p4 = [p4, 1]) : n && (s = true, p4 = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: p4 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return g4.errors = e, r === 0;
}
g4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k3(u10, { instancePath: i = "", parentData: x5, parentDataProperty: j8, rootData: w7 = u10, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const c8 = k3.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), u10 && typeof u10 == "object" && !Array.isArray(u10)) {
    if (u10.schema === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.platform_run_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.written_at_utc === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.lane_mode === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane_mode" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.workload_profile_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workload_profile_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.compute_profile === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compute_profile" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.required_output_ids === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_output_ids" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.per_output_results === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output_results" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.failed_output_ids === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed_output_ids" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.writer === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    for (const a in u10)
      if (!O2.call(q5.properties, a)) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    if (u10.schema !== void 0 && u10.schema !== "fp.stream_sort_summary.v1") {
      const a = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stream_sort_summary.v1" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u10.platform_run_id !== void 0) {
      let a = u10.platform_run_id;
      if (typeof a == "string") {
        if (!N3.test(a)) {
          const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.written_at_utc !== void 0) {
      let a = u10.written_at_utc;
      if (typeof a == "string") {
        if (!A4.test(a)) {
          const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.lane_mode !== void 0) {
      let a = u10.lane_mode;
      if (!(a === "functional_green" || a === "full_scale_probe")) {
        const n = { instancePath: i + "/lane_mode", schemaPath: "#/properties/lane_mode/enum", keyword: "enum", params: { allowedValues: q5.properties.lane_mode.enum } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.workload_profile_id !== void 0) {
      let a = u10.workload_profile_id;
      if (typeof a == "string") {
        if (d2(a) > 128) {
          const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (d2(a) < 1) {
          const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.compute_profile !== void 0) {
      let a = u10.compute_profile;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.cpu_units === void 0) {
          const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "cpu_units" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (a.memory_mib === void 0) {
          const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "memory_mib" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        for (const n in a)
          if (!(n === "cpu_units" || n === "memory_mib" || n === "ephemeral_storage_gib")) {
            const t = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        if (a.cpu_units !== void 0) {
          let n = a.cpu_units;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
        if (a.memory_mib !== void 0) {
          let n = a.memory_mib;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
        if (a.ephemeral_storage_gib !== void 0) {
          let n = a.ephemeral_storage_gib;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.required_output_ids !== void 0) {
      let a = u10.required_output_ids;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          const t = { instancePath: i + "/required_output_ids", schemaPath: "#/properties/required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (typeof l4 == "string") {
            if (d2(l4) > 128) {
              const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (d2(l4) < 1) {
              const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
          } else {
            const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/required_output_ids", schemaPath: "#/properties/required_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.per_output_results !== void 0) {
      let a = u10.per_output_results;
      if (Array.isArray(a)) {
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.output_id === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l4.task_arn === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "task_arn" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l4.exit_code === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in l4)
              if (!(s === "output_id" || s === "task_arn" || s === "exit_code" || s === "rows" || s === "shards" || s === "manifest_key" || s === "receipt_key" || s === "elapsed_seconds")) {
                const p4 = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            if (l4.output_id !== void 0) {
              let s = l4.output_id;
              if (typeof s == "string") {
                if (d2(s) > 128) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (d2(s) < 1) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.task_arn !== void 0) {
              let s = l4.task_arn;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (d2(s) < 1) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.exit_code !== void 0) {
              let s = l4.exit_code;
              const p4 = r;
              let f4 = false, _9 = null;
              const m4 = r;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
              var y11 = m4 === r;
              y11 && (f4 = true, _9 = 0);
              const v6 = r;
              if (s !== null) {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
              var y11 = v6 === r;
              if (y11 && f4 ? (f4 = false, _9 = [_9, 1]) : y11 && (f4 = true, _9 = 1), f4)
                r = p4, e !== null && (p4 ? e.length = p4 : e = null);
              else {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: _9 } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
            }
            if (l4.rows !== void 0) {
              let s = l4.rows;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.shards !== void 0) {
              let s = l4.shards;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.manifest_key !== void 0) {
              let s = l4.manifest_key;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (d2(s) < 1) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (!L4.test(s)) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.receipt_key !== void 0) {
              let s = l4.receipt_key;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (d2(s) < 1) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
                if (!L4.test(s)) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
            if (l4.elapsed_seconds !== void 0) {
              let s = l4.elapsed_seconds;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  const p4 = { instancePath: i + "/per_output_results/" + t + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
                }
              } else {
                const p4 = { instancePath: i + "/per_output_results/" + t + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/per_output_results", schemaPath: "#/properties/per_output_results/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u10.failed_output_ids !== void 0) {
      let a = u10.failed_output_ids;
      if (Array.isArray(a)) {
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (typeof l4 == "string") {
            if (d2(l4) > 128) {
              const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (d2(l4) < 1) {
              const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
          } else {
            const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/failed_output_ids", schemaPath: "#/properties/failed_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    u10.writer !== void 0 && (g4(u10.writer, { instancePath: i + "/writer", parentData: u10, parentDataProperty: "writer", rootData: w7, dynamicAnchors: P6 }) || (e = e === null ? g4.errors : joinFaults$evidence_schemas_src_fault_bound(e, g4.errors), r = e.length));
  } else {
    const a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
  }
  return k3.errors = e, r === 0;
}
k3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stream_sort_summary.v1.ts
var StreamSortSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stream_sort_summary.v1", E3);

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// actions/m6-ingress/facts/stream-view.ts
function streamViewUri(context) {
  const prefix = renderHandle$evidence_schemas_src_handles("S3_STREAM_VIEW_PREFIX_PATTERN", runTokens$actions_lib_platform_oracle_run(context), context.handleInputs);
  return `s3://${context.session.config.buckets.oracle}/${prefix}`;
}
async function readSortReceipts(context) {
  const { store, config } = context.session;
  const oracle = { store, bucket: config.buckets.oracle };
  return Promise.all(
    requiredOutputIds$actions_lib_platform_oracle_run().map(async (outputId) => {
      const key = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId);
      return (await readEvidence$runtime_src_evidence_read(oracle, key, StreamSortReceiptV1.parse)).document;
    })
  );
}
async function readViewRows(context) {
  const key = runKey$actions_lib_run_evidence(context, "oracle/stream_sort_summary.json");
  const { document } = await readAt$actions_lib_run_evidence(context, key, StreamSortSummaryV1.parse);
  return Object.fromEntries(
    document.per_output_results.flatMap(({ output_id, rows }) => rows === void 0 ? [] : [[output_id, rows]])
  );
}

// actions/m6-ingress/facts/scenario-job.ts
async function scenarioEnvironment(context) {
  const inputs = context.handleInputs;
  const { runEquivalenceKey } = await pinnedDigests$actions_lib_run_pinned_digests(context);
  const window = windowOf(await readSortReceipts(context));
  return {
    FP_BUS_CONTROL_V1: handle$evidence_schemas_src_handles("FP_BUS_CONTROL_V1"),
    ORACLE_ENGINE_RUN_ROOT: engineRunRoot$actions_lib_platform_oracle_run(context).uri,
    ORACLE_SCENARIO_ID: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", inputs),
    ORACLE_STREAM_VIEW_ROOT: streamViewUri(context).replace(/\/$/, ""),
    SR_LAUNCH_REF: `${context.executionId}/${context.attempt}`,
    SR_RUN_EQUIVALENCE_KEY: runEquivalenceKey,
    SR_MANIFEST_FINGERPRINT: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", inputs),
    SR_PARAMETER_HASH: handle$evidence_schemas_src_handles("SR_PARAMETER_HASH", inputs),
    SR_SEED: handle$evidence_schemas_src_handles("SR_SEED", inputs),
    SR_WINDOW_START_UTC: window.startUtc,
    SR_WINDOW_END_UTC: window.endUtc,
    SR_OUTPUT_IDS: requiredOutputIds$actions_lib_platform_oracle_run().join(","),
    // The engine is never invoked here (11, section 4.1).
    SR_STRATEGY: "FORCE_REUSE"
  };
}
function windowOf(receipts) {
  const micros = (text) => {
    const found = findMicros$runtime_src_kernel_clock(text ?? "");
    if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", "a view names no event times");
    return found;
  };
  const starts = receipts.map(({ sorted_stats }) => micros(sorted_stats.min_ts_utc));
  const ends = receipts.map(({ sorted_stats }) => micros(sorted_stats.max_ts_utc));
  if (receipts.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "no view is sorted");
  return { startUtc: textOfMicros$runtime_src_kernel_clock(Math.min(...starts)), endUtc: textOfMicros$runtime_src_kernel_clock(Math.max(...ends) + 1) };
}

// actions/m6-ingress/facts/d-sr-ready.ts
async function gatherReady(context) {
  const outputIds = handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS");
  const preflight = await observe$actions_lib_checks_fact(() => readPreflight(context));
  const job = holds$actions_lib_checks_check(preflightJudgement({ preflight, outputIds })) ? await observe$actions_lib_checks_fact(async () => runJob$actions_lib_platform_tasks(context, "sr", { environment: await scenarioEnvironment(context) })) : { unreadable: "not launched: the preflight does not hold" };
  return { preflight, job, ...await readAnnouncement(context), outputIds };
}
async function readPreflight(context) {
  const { document: checker } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/checker_pass.json"), CheckerPassV1.parse);
  const { runEquivalenceKey, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
  const dsn = await context.session.parameters.get(handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"));
  const { topics } = await (await context.session.eventLog()).describe();
  return {
    checker_passed: checker.overall_pass,
    checked_outputs: checker.outputs.filter(({ verdict }) => verdict === "PASS").map(({ output_id }) => output_id),
    run_equivalence_key: runEquivalenceKey,
    scenario_run_id: scenarioRunId,
    dsn_version: dsn.version,
    topics: topics.map(({ topic }) => topic)
  };
}
async function readAnnouncement(context) {
  const read = async (name, parse) => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, `sr/${name}`), parse)).document;
  const pass = await observe$actions_lib_checks_fact(() => read("sr_pass.json", SrPassV1.parse));
  const receipt = await observe$actions_lib_checks_fact(() => read("ready_publish_receipt.json", ReadyPublishReceiptV1.parse));
  return {
    pass,
    receipt,
    factsView: await observeFrom$actions_lib_checks_fact(pass, ({ run_id: id }) => read(`run_facts_view/${id}.json`, RunFactsViewV1.parse)),
    signal: await observeFrom$actions_lib_checks_fact(pass, ({ run_id: id }) => read(`ready_signal/${id}.json`, ReadySignalV1.parse)),
    record: await observeFrom$actions_lib_checks_fact(receipt, (published) => readRecord(context, published))
  };
}
async function readRecord({ session }, { topic, partition, offset }) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(topic, partition, offset, limit);
  if (record?.value === void 0 || record.offset !== offset)
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", `${topic}/${partition} has no record at ${offset}`);
  const text = Buffer.from(record.value).toString("utf8");
  return { text, message: ControlMessageV1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_SCHEMA_INVALID", "the record")) };
}

// evidence-schemas/src/generated/wsp_ready_run.v1.validate.js
var F2 = u6;
var O3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_ready_run.v1.schema.json", type: "object", additionalProperties: false, required: ["message_id", "sequence", "status", "reason", "detail", "platform_run_id", "scenario_run_id", "announced_platform_run_id", "ready_ref", "emitted", "engine_run_root", "scenario_id", "ts_utc", "task_arn"], properties: { message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, sequence: { type: "integer", minimum: 1, maximum: 9007199254740991 }, status: { enum: ["RECEIVED", "STREAMING", "STREAMED", "FAILED", "INTERRUPTED", "SKIPPED_DUPLICATE", "SKIPPED_OUT_OF_SCOPE", "SKIPPED_INVALID", "DEFERRED_DOWNSTREAM_NOT_READY"] }, reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { type: "null" }] }, detail: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/hex32" }, { type: "null" }] }, announced_platform_run_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 64 }, { type: "null" }] }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, engine_run_root: { oneOf: [{ type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { type: "null" }] }, scenario_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 256 }, { type: "null" }] }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var L5 = Object.prototype.hasOwnProperty;
var m3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var q6 = new RegExp("^[0-9a-f]{64}$", "u");
var $6 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var E4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v3 = new RegExp("^[0-9a-f]{32}$", "u");
var x2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var N4 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
function u6(p4, { instancePath: i = "", parentData: D5, parentDataProperty: j8, rootData: A8 = p4, dynamicAnchors: b8 = {} } = {}) {
  let e = null, s = 0;
  const c8 = u6.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.message_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.sequence === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.status === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.reason === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.detail === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.scenario_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.announced_platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "announced_platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.ready_ref === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.emitted === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emitted" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.engine_run_root === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.scenario_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.ts_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (p4.task_arn === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in p4)
      if (!L5.call(O3.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (p4.message_id !== void 0) {
      let r = p4.message_id;
      if (typeof r == "string") {
        if (!q6.test(r)) {
          const t = { instancePath: i + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.sequence !== void 0) {
      let r = p4.sequence;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r < 1 || isNaN(r)) {
          const t = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      }
    }
    if (p4.status !== void 0) {
      let r = p4.status;
      if (!(r === "RECEIVED" || r === "STREAMING" || r === "STREAMED" || r === "FAILED" || r === "INTERRUPTED" || r === "SKIPPED_DUPLICATE" || r === "SKIPPED_OUT_OF_SCOPE" || r === "SKIPPED_INVALID" || r === "DEFERRED_DOWNSTREAM_NOT_READY")) {
        const t = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: O3.properties.status.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.reason !== void 0) {
      let r = p4.reason;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (m3(r) > 128) {
          const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (m3(r) < 1) {
          const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (!$6.test(r)) {
          const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var _9 = f4 === s;
      _9 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var _9 = d3 === s;
      if (_9 && o ? (o = false, l4 = [l4, 1]) : _9 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/reason", schemaPath: "#/properties/reason/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.detail !== void 0) {
      let r = p4.detail;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (m3(r) > 1024) {
          const n = { instancePath: i + "/detail", schemaPath: "#/properties/detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (m3(r) < 1) {
          const n = { instancePath: i + "/detail", schemaPath: "#/properties/detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/detail", schemaPath: "#/properties/detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var y11 = f4 === s;
      y11 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/detail", schemaPath: "#/properties/detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var y11 = d3 === s;
      if (y11 && o ? (o = false, l4 = [l4, 1]) : y11 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/detail", schemaPath: "#/properties/detail/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.platform_run_id !== void 0) {
      let r = p4.platform_run_id;
      if (typeof r == "string") {
        if (!E4.test(r)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.scenario_run_id !== void 0) {
      let r = p4.scenario_run_id;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (!v3.test(r)) {
          const n = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var h4 = f4 === s;
      h4 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var h4 = d3 === s;
      if (h4 && o ? (o = false, l4 = [l4, 1]) : h4 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.announced_platform_run_id !== void 0) {
      let r = p4.announced_platform_run_id;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (m3(r) > 64) {
          const n = { instancePath: i + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (m3(r) < 1) {
          const n = { instancePath: i + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var g8 = f4 === s;
      g8 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var g8 = d3 === s;
      if (g8 && o ? (o = false, l4 = [l4, 1]) : g8 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.ready_ref !== void 0) {
      let r = p4.ready_ref;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.topic === void 0) {
          const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.partition === void 0) {
          const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.offset === void 0) {
          const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.message_id === void 0) {
          const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.broker_time_utc === void 0) {
          const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in r)
          if (!(t === "topic" || t === "partition" || t === "offset" || t === "message_id" || t === "broker_time_utc")) {
            const o = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        if (r.topic !== void 0) {
          let t = r.topic;
          if (typeof t == "string") {
            if (m3(t) > 249) {
              const o = { instancePath: i + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (m3(t) < 1) {
              const o = { instancePath: i + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        if (r.partition !== void 0) {
          let t = r.partition;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o = { instancePath: i + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o = { instancePath: i + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (t < 0 || isNaN(t)) {
              const o = { instancePath: i + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
        if (r.offset !== void 0) {
          let t = r.offset;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o = { instancePath: i + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o = { instancePath: i + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (t < 0 || isNaN(t)) {
              const o = { instancePath: i + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
        if (r.message_id !== void 0) {
          let t = r.message_id;
          if (typeof t == "string") {
            if (!q6.test(t)) {
              const o = { instancePath: i + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        if (r.broker_time_utc !== void 0) {
          let t = r.broker_time_utc;
          if (typeof t == "string") {
            if (!x2.test(t)) {
              const o = { instancePath: i + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.emitted !== void 0) {
      let r = p4.emitted;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i + "/emitted", schemaPath: "#/properties/emitted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: i + "/emitted", schemaPath: "#/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: i + "/emitted", schemaPath: "#/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      }
    }
    if (p4.engine_run_root !== void 0) {
      let r = p4.engine_run_root;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (m3(r) > 2048) {
          const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (m3(r) < 1) {
          const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (!N4.test(r)) {
          const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var P6 = f4 === s;
      P6 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var P6 = d3 === s;
      if (P6 && o ? (o = false, l4 = [l4, 1]) : P6 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.scenario_id !== void 0) {
      let r = p4.scenario_id;
      const t = s;
      let o = false, l4 = null;
      const f4 = s;
      if (typeof r == "string") {
        if (m3(r) > 256) {
          const n = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (m3(r) < 1) {
          const n = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var k5 = f4 === s;
      k5 && (o = true, l4 = 0);
      const d3 = s;
      if (r !== null) {
        const n = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
      var k5 = d3 === s;
      if (k5 && o ? (o = false, l4 = [l4, 1]) : k5 && (o = true, l4 = 1), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const n = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (p4.ts_utc !== void 0) {
      let r = p4.ts_utc;
      if (typeof r == "string") {
        if (!x2.test(r)) {
          const t = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (p4.task_arn !== void 0) {
      let r = p4.task_arn;
      if (typeof r == "string") {
        if (m3(r) > 1024) {
          const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (m3(r) < 1) {
          const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return u6.errors = e, s === 0;
}
u6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_ready_run.v1.ts
var WspReadyRunV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_ready_run.v1", F2);

// evidence-schemas/src/generated/wsp_summary.v1.validate.js
var J = g5;
var j6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "source_prefixes", "per_output", "totals", "retries", "non_retryable", "terminal", "exit_reason", "exit_detail", "first_send_at_utc", "started_at_utc", "ended_at_utc", "effective_eps", "target_rate", "shard_plan", "checkpoint_pack_key", "ready_run_refs", "attempt", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16 }, per_output: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "rows_read", "emitted", "acked_admit", "acked_duplicate", "acked_quarantine", "first_ts_utc", "last_ts_utc", "started", "ended", "last_checkpoint", "resumed_from"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, rows_read: { type: "integer", minimum: 0, maximum: 9007199254740991 }, emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started: { type: "boolean" }, ended: { type: "boolean" }, last_checkpoint: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, resumed_from: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] } } }, maxItems: 16, minItems: 1 }, totals: { type: "object", additionalProperties: false, required: ["emitted", "acked_admit", "acked_duplicate", "acked_quarantine"], properties: { emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, retries: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]*$" } }, non_retryable: { type: "integer", minimum: 0, maximum: 1 }, terminal: { enum: ["STREAMED", "INTERRUPTED", "FAILED"] }, exit_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { type: "null" }] }, exit_detail: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, first_send_at_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, effective_eps: { type: "number", minimum: 0 }, target_rate: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, required: ["from_seconds", "events_per_second"], properties: { from_seconds: { type: "integer", minimum: 0, maximum: 9999999 }, events_per_second: { type: "integer", minimum: 1, maximum: 9999999 } } } }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, ready_run_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 1e3 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var O4 = Object.prototype.hasOwnProperty;
var _4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var z5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var I2 = new RegExp("^[0-9a-f]{32}$", "u");
var A5 = new RegExp("^[0-9a-f]{64}$", "u");
var y8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F3 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var E5 = new RegExp("^[A-Za-z0-9_]+$", "u");
var T3 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var R2 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var D2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g5(l4, { instancePath: a = "", parentData: S2, parentDataProperty: M, rootData: U = l4, dynamicAnchors: V2 = {} } = {}) {
  let e = null, i = 0;
  const w7 = g5.evaluated;
  if (w7.dynamicProps && (w7.props = void 0), w7.dynamicItems && (w7.items = void 0), l4 && typeof l4 == "object" && !Array.isArray(l4)) {
    if (l4.platform_run_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.scenario_run_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.phase_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.ready_ref === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.source_prefixes === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.per_output === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.totals === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.retries === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.non_retryable === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_retryable" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.terminal === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.exit_reason === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_reason" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.exit_detail === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_detail" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.first_send_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_send_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.started_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.ended_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.effective_eps === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_eps" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.target_rate === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_rate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.shard_plan === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.checkpoint_pack_key === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.ready_run_refs === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_run_refs" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.attempt === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.written_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.writer === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    for (const s in l4)
      if (!O4.call(j6.properties, s)) {
        const r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    if (l4.platform_run_id !== void 0) {
      let s = l4.platform_run_id;
      if (typeof s == "string") {
        if (!z5.test(s)) {
          const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.scenario_run_id !== void 0) {
      let s = l4.scenario_run_id;
      if (typeof s == "string") {
        if (!I2.test(s)) {
          const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.phase_id !== void 0 && l4.phase_id !== "P6") {
      const s = { instancePath: a + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
    }
    if (l4.ready_ref !== void 0) {
      let s = l4.ready_ref;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.topic === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.partition === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.offset === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.message_id === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.broker_time_utc === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in s)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const t = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (s.topic !== void 0) {
          let r = s.topic;
          if (typeof r == "string") {
            if (_4(r) > 249) {
              const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (_4(r) < 1) {
              const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (s.partition !== void 0) {
          let r = s.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.offset !== void 0) {
          let r = s.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.message_id !== void 0) {
          let r = s.message_id;
          if (typeof r == "string") {
            if (!A5.test(r)) {
              const t = { instancePath: a + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (s.broker_time_utc !== void 0) {
          let r = s.broker_time_utc;
          if (typeof r == "string") {
            if (!y8.test(r)) {
              const t = { instancePath: a + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.source_prefixes !== void 0) {
      let s = l4.source_prefixes;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const t = { instancePath: a + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u10 = s[t];
          if (typeof u10 == "string") {
            if (_4(u10) > 2048) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (_4(u10) < 1) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (!F3.test(u10)) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
          } else {
            const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.per_output !== void 0) {
      let s = l4.per_output;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const t = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (s.length < 1) {
          const t = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u10 = s[t];
          if (u10 && typeof u10 == "object" && !Array.isArray(u10)) {
            if (u10.output_id === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.rows_read === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "rows_read" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.emitted === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "emitted" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.acked_admit === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_admit" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.acked_duplicate === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.acked_quarantine === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.first_ts_utc === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.last_ts_utc === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.started === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "started" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.ended === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "ended" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.last_checkpoint === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_checkpoint" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.resumed_from === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "resumed_from" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            for (const n in u10)
              if (!O4.call(j6.properties.per_output.items.properties, n)) {
                const m4 = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
            if (u10.output_id !== void 0) {
              let n = u10.output_id;
              if (typeof n == "string") {
                if (_4(n) > 128) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (_4(n) < 1) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (!E5.test(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              } else {
                const m4 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
            }
            if (u10.rows_read !== void 0) {
              let n = u10.rows_read;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.emitted !== void 0) {
              let n = u10.emitted;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.acked_admit !== void 0) {
              let n = u10.acked_admit;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.acked_duplicate !== void 0) {
              let n = u10.acked_duplicate;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.acked_quarantine !== void 0) {
              let n = u10.acked_quarantine;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.first_ts_utc !== void 0) {
              let n = u10.first_ts_utc;
              const m4 = i;
              let d3 = false, c8 = null;
              const h4 = i;
              if (typeof n == "string") {
                if (!y8.test(n)) {
                  const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var P6 = h4 === i;
              P6 && (d3 = true, c8 = 0);
              const k5 = i;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var P6 = k5 === i;
              if (P6 && d3 ? (d3 = false, c8 = [c8, 1]) : P6 && (d3 = true, c8 = 1), d3)
                i = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
            }
            if (u10.last_ts_utc !== void 0) {
              let n = u10.last_ts_utc;
              const m4 = i;
              let d3 = false, c8 = null;
              const h4 = i;
              if (typeof n == "string") {
                if (!y8.test(n)) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var x5 = h4 === i;
              x5 && (d3 = true, c8 = 0);
              const k5 = i;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var x5 = k5 === i;
              if (x5 && d3 ? (d3 = false, c8 = [c8, 1]) : x5 && (d3 = true, c8 = 1), d3)
                i = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
            }
            if (u10.started !== void 0 && typeof u10.started != "boolean") {
              const n = { instancePath: a + "/per_output/" + t + "/started", schemaPath: "#/properties/per_output/items/properties/started/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.ended !== void 0 && typeof u10.ended != "boolean") {
              const n = { instancePath: a + "/per_output/" + t + "/ended", schemaPath: "#/properties/per_output/items/properties/ended/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.last_checkpoint !== void 0) {
              let n = u10.last_checkpoint;
              const m4 = i;
              let d3 = false, c8 = null;
              const h4 = i;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.part === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                if (n.row_index === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                if (n.ts_utc === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                for (const o in n)
                  if (!(o === "part" || o === "row_index" || o === "ts_utc")) {
                    const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                if (n.part !== void 0) {
                  let o = n.part;
                  if (typeof o == "string") {
                    if (_4(o) > 64) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                    if (_4(o) < 1) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  } else {
                    const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                }
                if (n.row_index !== void 0) {
                  let o = n.row_index;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 9007199254740991 || isNaN(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  }
                }
                if (n.ts_utc !== void 0) {
                  let o = n.ts_utc;
                  if (typeof o == "string") {
                    if (!y8.test(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  } else {
                    const f4 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var q8 = h4 === i;
              q8 && (d3 = true, c8 = 0);
              const k5 = i;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var q8 = k5 === i;
              if (q8 && d3 ? (d3 = false, c8 = [c8, 1]) : q8 && (d3 = true, c8 = 1), d3)
                i = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
            }
            if (u10.resumed_from !== void 0) {
              let n = u10.resumed_from;
              const m4 = i;
              let d3 = false, c8 = null;
              const h4 = i;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.part === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                if (n.row_index === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                if (n.ts_utc === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
                }
                for (const o in n)
                  if (!(o === "part" || o === "row_index" || o === "ts_utc")) {
                    const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                if (n.part !== void 0) {
                  let o = n.part;
                  if (typeof o == "string") {
                    if (_4(o) > 64) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                    if (_4(o) < 1) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  } else {
                    const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                }
                if (n.row_index !== void 0) {
                  let o = n.row_index;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 9007199254740991 || isNaN(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  }
                }
                if (n.ts_utc !== void 0) {
                  let o = n.ts_utc;
                  if (typeof o == "string") {
                    if (!y8.test(o)) {
                      const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                    }
                  } else {
                    const f4 = { instancePath: a + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), i++;
                  }
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var N7 = h4 === i;
              N7 && (d3 = true, c8 = 0);
              const k5 = i;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
              var N7 = k5 === i;
              if (N7 && d3 ? (d3 = false, c8 = [c8, 1]) : N7 && (d3 = true, c8 = 1), d3)
                i = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf", keyword: "oneOf", params: { passingSchemas: c8 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
              }
            }
          } else {
            const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.totals !== void 0) {
      let s = l4.totals;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.emitted === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "emitted" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.acked_admit === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_admit" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.acked_duplicate === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.acked_quarantine === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in s)
          if (!(r === "emitted" || r === "acked_admit" || r === "acked_duplicate" || r === "acked_quarantine")) {
            const t = { instancePath: a + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (s.emitted !== void 0) {
          let r = s.emitted;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.acked_admit !== void 0) {
          let r = s.acked_admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.acked_duplicate !== void 0) {
          let r = s.acked_duplicate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.acked_quarantine !== void 0) {
          let r = s.acked_quarantine;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.retries !== void 0) {
      let s = l4.retries;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const t = i;
          if (typeof r == "string" && !T3.test(r)) {
            const u10 = { instancePath: a + "/retries", schemaPath: "#/properties/retries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, propertyName: r };
            e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), i++;
          }
          var Z = t === i;
          if (!Z) {
            const u10 = { instancePath: a + "/retries", schemaPath: "#/properties/retries/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), i++;
          }
        }
        for (const r in s) {
          let t = s[r];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const u10 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), i++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const u10 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), i++;
            }
            if (t < 0 || isNaN(t)) {
              const u10 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), i++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.non_retryable !== void 0) {
      let s = l4.non_retryable;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1 || isNaN(s)) {
          const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      }
    }
    if (l4.terminal !== void 0) {
      let s = l4.terminal;
      if (!(s === "STREAMED" || s === "INTERRUPTED" || s === "FAILED")) {
        const r = { instancePath: a + "/terminal", schemaPath: "#/properties/terminal/enum", keyword: "enum", params: { allowedValues: j6.properties.terminal.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.exit_reason !== void 0) {
      let s = l4.exit_reason;
      const r = i;
      let t = false, u10 = null;
      const n = i;
      if (typeof s == "string") {
        if (_4(s) > 128) {
          const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
        if (_4(s) < 1) {
          const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
        if (!R2.test(s)) {
          const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
      } else {
        const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var b8 = n === i;
      b8 && (t = true, u10 = 0);
      const m4 = i;
      if (s !== null) {
        const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var b8 = m4 === i;
      if (b8 && t ? (t = false, u10 = [u10, 1]) : b8 && (t = true, u10 = 1), t)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d3 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf", keyword: "oneOf", params: { passingSchemas: u10 } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
    }
    if (l4.exit_detail !== void 0) {
      let s = l4.exit_detail;
      const r = i;
      let t = false, u10 = null;
      const n = i;
      if (typeof s == "string") {
        if (_4(s) > 1024) {
          const d3 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
        if (_4(s) < 1) {
          const d3 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
      } else {
        const d3 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var $10 = n === i;
      $10 && (t = true, u10 = 0);
      const m4 = i;
      if (s !== null) {
        const d3 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var $10 = m4 === i;
      if ($10 && t ? (t = false, u10 = [u10, 1]) : $10 && (t = true, u10 = 1), t)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d3 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf", keyword: "oneOf", params: { passingSchemas: u10 } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
    }
    if (l4.first_send_at_utc !== void 0) {
      let s = l4.first_send_at_utc;
      const r = i;
      let t = false, u10 = null;
      const n = i;
      if (typeof s == "string") {
        if (!y8.test(s)) {
          const d3 = { instancePath: a + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
        }
      } else {
        const d3 = { instancePath: a + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var v6 = n === i;
      v6 && (t = true, u10 = 0);
      const m4 = i;
      if (s !== null) {
        const d3 = { instancePath: a + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
      var v6 = m4 === i;
      if (v6 && t ? (t = false, u10 = [u10, 1]) : v6 && (t = true, u10 = 1), t)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d3 = { instancePath: a + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: u10 } };
        e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), i++;
      }
    }
    if (l4.started_at_utc !== void 0) {
      let s = l4.started_at_utc;
      if (typeof s == "string") {
        if (!y8.test(s)) {
          const r = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.ended_at_utc !== void 0) {
      let s = l4.ended_at_utc;
      if (typeof s == "string") {
        if (!y8.test(s)) {
          const r = { instancePath: a + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.effective_eps !== void 0) {
      let s = l4.effective_eps;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: a + "/effective_eps", schemaPath: "#/properties/effective_eps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/effective_eps", schemaPath: "#/properties/effective_eps/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.target_rate !== void 0) {
      let s = l4.target_rate;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const t = { instancePath: a + "/target_rate", schemaPath: "#/properties/target_rate/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u10 = s[t];
          if (u10 && typeof u10 == "object" && !Array.isArray(u10)) {
            if (u10.from_seconds === void 0) {
              const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/required", keyword: "required", params: { missingProperty: "from_seconds" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (u10.events_per_second === void 0) {
              const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/required", keyword: "required", params: { missingProperty: "events_per_second" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            for (const n in u10)
              if (!(n === "from_seconds" || n === "events_per_second")) {
                const m4 = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
            if (u10.from_seconds !== void 0) {
              let n = u10.from_seconds;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9999999 || isNaN(n)) {
                  const m4 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const m4 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
            if (u10.events_per_second !== void 0) {
              let n = u10.events_per_second;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m4 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9999999 || isNaN(n)) {
                  const m4 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
                if (n < 1 || isNaN(n)) {
                  const m4 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
                }
              }
            }
          } else {
            const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/target_rate", schemaPath: "#/properties/target_rate/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.shard_plan !== void 0) {
      let s = l4.shard_plan;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.lane_count === void 0) {
          const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.lane_index === void 0) {
          const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in s)
          if (!(r === "lane_count" || r === "lane_index")) {
            const t = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (s.lane_count !== void 0) {
          let r = s.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 1 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (s.lane_index !== void 0) {
          let r = s.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.checkpoint_pack_key !== void 0) {
      let s = l4.checkpoint_pack_key;
      if (typeof s == "string") {
        if (!A5.test(s)) {
          const r = { instancePath: a + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.ready_run_refs !== void 0) {
      let s = l4.ready_run_refs;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const t = { instancePath: a + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u10 = s[t];
          if (typeof u10 == "string") {
            if (_4(u10) > 2048) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (_4(u10) < 1) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
            if (!F3.test(u10)) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
            }
          } else {
            const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.attempt !== void 0) {
      let s = l4.attempt;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s < 1 || isNaN(s)) {
          const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      }
    }
    if (l4.written_at_utc !== void 0) {
      let s = l4.written_at_utc;
      if (typeof s == "string") {
        if (!y8.test(s)) {
          const r = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (l4.writer !== void 0) {
      let s = l4.writer;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.identity === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.task_arn === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (s.image_digest === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in s)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const t = { instancePath: a + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (s.identity !== void 0) {
          let r = s.identity;
          if (typeof r == "string") {
            if (_4(r) > 128) {
              const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (_4(r) < 1) {
              const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (s.task_arn !== void 0) {
          let r = s.task_arn;
          if (typeof r == "string") {
            if (_4(r) > 1024) {
              const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (_4(r) < 1) {
              const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (s.image_digest !== void 0) {
          let r = s.image_digest;
          if (typeof r == "string") {
            if (!D2.test(r)) {
              const t = { instancePath: a + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: a + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
  }
  return g5.errors = e, i === 0;
}
g5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_summary.v1.ts
var WspSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_summary.v1", J);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/rules/stream-rate.ts
import { streamRateOf$actions_lib_rules_stream_rate } from "./lib.mjs";

// other-part:actions/lib/rules/announced-outputs.ts
import { announcedOf$actions_lib_rules_announced_outputs } from "./lib.mjs";
import { outputsByRole$actions_lib_rules_announced_outputs } from "./lib.mjs";

// actions/m6-ingress/lanes/e-wsp-launch.ts
var ROWS_KEPT = 20;
var wspLaunch = defineLane$actions_lib_run_lane({
  id: "M6.E",
  decide: ({ contract, task, rate, rows }, _written, { platformRunId }) => ({
    "M6.E-C01": launchJudgement({ contract, rate }, platformRunId),
    "M6.E-C02": {
      // The one that streamed is the one whose end is known; a later announcement that was skipped streamed nothing.
      expected: { streamed_by: isReadable$actions_lib_checks_fact(task) ? task.value.taskArn : null, last: "STREAMED" },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task, rows }), (read) => ({
        streamed_by: streamedBy(read.rows) ?? null,
        last: read.rows.at(-1)?.status ?? null
      })),
      fails: "M6E-B2"
    }
  }),
  handover: ({ task, rows }) => isReadable$actions_lib_checks_fact(task) && isReadable$actions_lib_checks_fact(rows) ? {
    task_arn: task.value.taskArn,
    exit_code: task.value.exitCode,
    stop_reason: task.value.stopReason,
    ready_runs: rows.value.slice(-ROWS_KEPT).map(({ sequence, status }) => ({ sequence, status }))
  } : void 0
});
var streamedBy = (rows) => rows.find(({ status }) => status === "STREAMED")?.task_arn;
function recordedEnd(taskArn, recorded) {
  if (!isReadable$actions_lib_checks_fact(recorded) || recorded.value.task_arn !== taskArn)
    return { unreadable: `nobody recorded how ${taskArn} ended, which streamed this run` };
  const { exit_code: exitCode, stop_reason: stopReason } = recorded.value;
  return { value: { taskArn, exitCode, stopReason } };
}
var launchJudgement = ({ contract, rate }, platformRunId) => ({
  expected: {
    command: ["wsp"],
    base_url: { port: isReadable$actions_lib_checks_fact(contract) ? contract.value.stack_port : null, path: "/", query: "" },
    checkpoint_dsn_path: isReadable$actions_lib_checks_fact(contract) ? contract.value.checkpoint_parameter.path : null,
    checkpoint_version: { $above: 0 },
    sources_outside: [],
    ready_filter: readyFilter(platformRunId ?? "none"),
    stream_rate: isReadable$actions_lib_checks_fact(contract) ? contract.value.stream_rate : null,
    ...outputsByRole$actions_lib_rules_announced_outputs()
  },
  observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ contract, rate }), ({ contract: read, rate: streamed }) => ({
    command: read.command,
    base_url: urlParts(read.base_url),
    checkpoint_dsn_path: read.checkpoint_dsn_path,
    checkpoint_version: read.checkpoint_parameter.version,
    sources_outside: Object.values(read.announced).filter((uri) => !uri.startsWith(read.view_root)),
    ready_filter: readyFilter(read.ready_run),
    stream_rate: streamed,
    ...announcedOf$actions_lib_rules_announced_outputs(read.announced)
  })),
  fails: "M6E-B1"
});
var mayLaunch = (contract, platformRunId) => isReadable$actions_lib_checks_fact(contract) && holds$actions_lib_checks_check(launchJudgement({ contract, rate: { value: contract.value.stream_rate ?? "" } }, platformRunId));
var readyFilter = (platformRunId) => renderHandle$evidence_schemas_src_handles("READY_MESSAGE_FILTER", { platform_run_id: platformRunId });
function urlParts(text) {
  if (!URL.canParse(text)) return null;
  const { port, pathname, search } = new URL(text);
  return { port, path: pathname, query: search };
}

// actions/m6-ingress/facts/e-wsp-launch.ts
async function gatherLaunch(context) {
  const contract = await observe$actions_lib_checks_fact(() => readContract(context));
  const task = mayLaunch(contract, context.platformRunId) ? await streamOnce(context) : { unreadable: "not launched: the contract does not hold" };
  const rate = isReadable$actions_lib_checks_fact(task) ? await observe$actions_lib_checks_fact(() => recordedRate(context, task.value)) : task;
  return { contract, task, rate, rows: await observe$actions_lib_checks_fact(() => readHistory(context)) };
}
async function streamOnce(context) {
  const before = await observe$actions_lib_checks_fact(() => rowsOf(context));
  if (!isReadable$actions_lib_checks_fact(before)) return before;
  const taskArn = streamedBy(before.value);
  if (taskArn === void 0) return observe$actions_lib_checks_fact(() => stream(context));
  const recorded = recordedEnd(taskArn, await observe$actions_lib_checks_fact(() => context.handover(streamLaunchHandover$actions_lib_handovers_m6)));
  return isReadable$actions_lib_checks_fact(recorded) ? recorded : observe$actions_lib_checks_fact(() => endTold(context, taskArn));
}
async function recordedRate(context, { taskArn }) {
  const key = runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json");
  const { document } = await readAt$actions_lib_run_evidence(context, key, WspSummaryV1.parse);
  if (document.writer.task_arn !== taskArn)
    throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `${taskArn} wrote no summary, ${document.writer.task_arn} did`);
  return streamRateOf$actions_lib_rules_stream_rate(document);
}
async function endTold(context, taskArn) {
  const { exitCode, stopReason } = await context.session.compute().endOf(taskArn);
  return { taskArn, exitCode, stopReason };
}
async function stream(context) {
  const rows = Object.values(await readViewRows(context)).reduce((sum, one) => sum + one, 0);
  const { taskArn, exitCode, stopReason } = await runStreamJob(context, await streamSpec(context), rows);
  return { taskArn, exitCode, stopReason };
}
async function readContract(context) {
  const { environment, command } = await streamSpec(context);
  const port = await gatePort$actions_lib_platform_services(context);
  const { path, version } = await context.session.parameters.get(handle$evidence_schemas_src_handles("WSP_CHECKPOINT_DSN"));
  const ready = await readReady(context);
  return {
    command,
    base_url: environment.IG_BASE_URL ?? "",
    stack_port: String(port),
    checkpoint_dsn_path: environment.SSM_DB_DSN_PATH ?? "",
    checkpoint_parameter: { path, version },
    announced: Object.fromEntries(
      Object.entries(ready.oracle_pack_ref?.stream_view_output_refs ?? {}).map(([id, uri]) => [id, uri ?? ""])
    ),
    view_root: streamViewUri(context),
    ready_run: environment[handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")] ?? "",
    stream_rate: context.decision("stream_rate").value
  };
}
async function readReady(context) {
  const { scenario_run_id: id } = await readReceipt(context);
  return (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, `sr/ready_signal/${id}.json`), ReadySignalV1.parse)).document;
}
var readReceipt = async (context) => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1.parse)).document;
async function readHistory(context) {
  const rows = await rowsOf(context);
  if (rows.length > 0) return rows;
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "the READY of this run was not consumed");
}
async function rowsOf(context) {
  const { message_id: messageId } = await readReceipt(context);
  const run2 = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: getRunId$actions_lib_run_evidence(context) });
  const keys = [];
  const { store, bucket } = context.session.evidence;
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, `${run2}wsp/ready_runs/${messageId}/`)) keys.push(key);
  const read = (key) => readEvidence$runtime_src_evidence_read(context.session.evidence, key, WspReadyRunV1.parse);
  return (await Promise.all(keys.sort().map(read))).map(({ document }) => document);
}

// evidence-schemas/src/generated/wsp_start.v1.validate.js
var V = y9;
var $7 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_start.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "engine_run_root", "world_key", "outputs", "source_prefixes", "caps", "speedup", "target_eps", "shard_plan", "context_lead_ms", "channels", "checkpoint_backend", "checkpoint_pack_key", "attempt_id", "ig_base_url", "producer", "run_config_digest", "task_arn", "started_at_utc", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, engine_run_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "role", "stream_view_id", "row_count", "part_count"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, role: { enum: ["business_traffic", "behavioural_context"] }, stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, row_count: { type: "integer", minimum: 1, maximum: 9007199254740991 }, part_count: { type: "integer", minimum: 1, maximum: 9007199254740991 } } }, maxItems: 16, minItems: 1 }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16, minItems: 1 }, caps: { type: "object", additionalProperties: false, required: ["events_max", "events_per_output_max", "flows_max", "window_start_utc", "window_end_utc"], properties: { events_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, events_per_output_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, flows_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, window_start_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, window_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] } } }, speedup: { type: "number" }, target_eps: { oneOf: [{ type: "number", minimum: 0 }, { type: "null" }] }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, context_lead_ms: { type: "integer", minimum: 0, maximum: 9007199254740991 }, channels: { type: "integer", minimum: 1, maximum: 64 }, checkpoint_backend: { const: "postgres" }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, attempt_id: { type: "string", minLength: 1, maxLength: 64 }, ig_base_url: { type: "string", minLength: 1, maxLength: 512 }, producer: { type: "string", minLength: 1, maxLength: 128 }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var j7 = Object.prototype.hasOwnProperty;
var u7 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L6 = new RegExp("^[0-9a-f]{32}$", "u");
var c6 = new RegExp("^[0-9a-f]{64}$", "u");
var _5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var b5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var O5 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var F4 = new RegExp("^[A-Za-z0-9_]+$", "u");
var A6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y9(p4, { instancePath: n = "", parentData: I4, parentDataProperty: z6, rootData: Z = p4, dynamicAnchors: T4 = {} } = {}) {
  let e = null, s = 0;
  const h4 = y9.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), p4 && typeof p4 == "object" && !Array.isArray(p4)) {
    if (p4.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.scenario_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.phase_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.ready_ref === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.engine_run_root === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.world_key === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.outputs === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.source_prefixes === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.caps === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caps" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.speedup === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speedup" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.target_eps === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_eps" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.shard_plan === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.context_lead_ms === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context_lead_ms" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.channels === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.checkpoint_backend === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_backend" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.checkpoint_pack_key === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.attempt_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.ig_base_url === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ig_base_url" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.producer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "producer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.run_config_digest === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.task_arn === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.started_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in p4)
      if (!j7.call($7.properties, t)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (p4.platform_run_id !== void 0) {
      let t = p4.platform_run_id;
      if (typeof t == "string") {
        if (!N5.test(t)) {
          const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.scenario_run_id !== void 0) {
      let t = p4.scenario_run_id;
      if (typeof t == "string") {
        if (!L6.test(t)) {
          const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.phase_id !== void 0 && p4.phase_id !== "P6") {
      const t = { instancePath: n + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.ready_ref !== void 0) {
      let t = p4.ready_ref;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.topic === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.partition === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.offset === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.message_id === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.broker_time_utc === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const i = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.topic !== void 0) {
          let r = t.topic;
          if (typeof r == "string") {
            if (u7(r) > 249) {
              const i = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (u7(r) < 1) {
              const i = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.partition !== void 0) {
          let r = t.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          }
        }
        if (t.offset !== void 0) {
          let r = t.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          }
        }
        if (t.message_id !== void 0) {
          let r = t.message_id;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const i = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.broker_time_utc !== void 0) {
          let r = t.broker_time_utc;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const i = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.engine_run_root !== void 0) {
      let t = p4.engine_run_root;
      if (typeof t == "string") {
        if (u7(t) > 2048) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u7(t) < 1) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!b5.test(t)) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.world_key !== void 0) {
      let t = p4.world_key;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.manifest_fingerprint === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.parameter_hash === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.scenario_id === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.seed === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "manifest_fingerprint" || r === "parameter_hash" || r === "scenario_id" || r === "seed")) {
            const i = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.manifest_fingerprint !== void 0) {
          let r = t.manifest_fingerprint;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const i = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.parameter_hash !== void 0) {
          let r = t.parameter_hash;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const i = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.scenario_id !== void 0) {
          let r = t.scenario_id;
          if (typeof r == "string") {
            if (u7(r) > 256) {
              const i = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (u7(r) < 1) {
              const i = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.seed !== void 0) {
          let r = t.seed;
          if (typeof r == "string") {
            if (!O5.test(r)) {
              const i = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.outputs !== void 0) {
      let t = p4.outputs;
      if (Array.isArray(t)) {
        if (t.length > 16) {
          const i = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.length < 1) {
          const i = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        const r = t.length;
        for (let i = 0; i < r; i++) {
          let l4 = t[i];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.output_id === void 0) {
              const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.role === void 0) {
              const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.stream_view_id === void 0) {
              const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.row_count === void 0) {
              const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.part_count === void 0) {
              const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in l4)
              if (!(o === "output_id" || o === "role" || o === "stream_view_id" || o === "row_count" || o === "part_count")) {
                const d3 = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            if (l4.output_id !== void 0) {
              let o = l4.output_id;
              if (typeof o == "string") {
                if (u7(o) > 128) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (u7(o) < 1) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (!F4.test(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
              } else {
                const d3 = { instancePath: n + "/outputs/" + i + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            }
            if (l4.role !== void 0) {
              let o = l4.role;
              if (!(o === "business_traffic" || o === "behavioural_context")) {
                const d3 = { instancePath: n + "/outputs/" + i + "/role", schemaPath: "#/properties/outputs/items/properties/role/enum", keyword: "enum", params: { allowedValues: $7.properties.outputs.items.properties.role.enum } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            }
            if (l4.stream_view_id !== void 0) {
              let o = l4.stream_view_id;
              if (typeof o == "string") {
                if (!c6.test(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
              } else {
                const d3 = { instancePath: n + "/outputs/" + i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
            }
            if (l4.row_count !== void 0) {
              let o = l4.row_count;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const d3 = { instancePath: n + "/outputs/" + i + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (o < 1 || isNaN(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
              }
            }
            if (l4.part_count !== void 0) {
              let o = l4.part_count;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const d3 = { instancePath: n + "/outputs/" + i + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
                if (o < 1 || isNaN(o)) {
                  const d3 = { instancePath: n + "/outputs/" + i + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), s++;
                }
              }
            }
          } else {
            const o = { instancePath: n + "/outputs/" + i, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.source_prefixes !== void 0) {
      let t = p4.source_prefixes;
      if (Array.isArray(t)) {
        if (t.length > 16) {
          const i = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.length < 1) {
          const i = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        const r = t.length;
        for (let i = 0; i < r; i++) {
          let l4 = t[i];
          if (typeof l4 == "string") {
            if (u7(l4) > 2048) {
              const o = { instancePath: n + "/source_prefixes/" + i, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (u7(l4) < 1) {
              const o = { instancePath: n + "/source_prefixes/" + i, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (!b5.test(l4)) {
              const o = { instancePath: n + "/source_prefixes/" + i, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: n + "/source_prefixes/" + i, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.caps !== void 0) {
      let t = p4.caps;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.events_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.events_per_output_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_per_output_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.flows_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "flows_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.window_start_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_start_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.window_end_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_end_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "events_max" || r === "events_per_output_max" || r === "flows_max" || r === "window_start_utc" || r === "window_end_utc")) {
            const i = { instancePath: n + "/caps", schemaPath: "#/properties/caps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.events_max !== void 0) {
          let r = t.events_max;
          const i = s;
          let l4 = false, o = null;
          const d3 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m4 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          }
          var w7 = d3 === s;
          w7 && (l4 = true, o = 0);
          const f4 = s;
          if (r !== null) {
            const m4 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var w7 = f4 === s;
          if (w7 && l4 ? (l4 = false, o = [o, 1]) : w7 && (l4 = true, o = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m4 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
        if (t.events_per_output_max !== void 0) {
          let r = t.events_per_output_max;
          const i = s;
          let l4 = false, o = null;
          const d3 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m4 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          }
          var g8 = d3 === s;
          g8 && (l4 = true, o = 0);
          const f4 = s;
          if (r !== null) {
            const m4 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var g8 = f4 === s;
          if (g8 && l4 ? (l4 = false, o = [o, 1]) : g8 && (l4 = true, o = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m4 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
        if (t.flows_max !== void 0) {
          let r = t.flows_max;
          const i = s;
          let l4 = false, o = null;
          const d3 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m4 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m4 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          }
          var k5 = d3 === s;
          k5 && (l4 = true, o = 0);
          const f4 = s;
          if (r !== null) {
            const m4 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var k5 = f4 === s;
          if (k5 && l4 ? (l4 = false, o = [o, 1]) : k5 && (l4 = true, o = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m4 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
        if (t.window_start_utc !== void 0) {
          let r = t.window_start_utc;
          const i = s;
          let l4 = false, o = null;
          const d3 = s;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const m4 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var P6 = d3 === s;
          P6 && (l4 = true, o = 0);
          const f4 = s;
          if (r !== null) {
            const m4 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var P6 = f4 === s;
          if (P6 && l4 ? (l4 = false, o = [o, 1]) : P6 && (l4 = true, o = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m4 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
        if (t.window_end_utc !== void 0) {
          let r = t.window_end_utc;
          const i = s;
          let l4 = false, o = null;
          const d3 = s;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const m4 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var x5 = d3 === s;
          x5 && (l4 = true, o = 0);
          const f4 = s;
          if (r !== null) {
            const m4 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          var x5 = f4 === s;
          if (x5 && l4 ? (l4 = false, o = [o, 1]) : x5 && (l4 = true, o = 1), l4)
            s = i, e !== null && (i ? e.length = i : e = null);
          else {
            const m4 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.speedup !== void 0) {
      let t = p4.speedup;
      if (!(typeof t == "number" && isFinite(t))) {
        const r = { instancePath: n + "/speedup", schemaPath: "#/properties/speedup/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.target_eps !== void 0) {
      let t = p4.target_eps;
      const r = s;
      let i = false, l4 = null;
      const o = s;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          const f4 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
        }
      } else {
        const f4 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
      }
      var v6 = o === s;
      v6 && (i = true, l4 = 0);
      const d3 = s;
      if (t !== null) {
        const f4 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
      }
      var v6 = d3 === s;
      if (v6 && i ? (i = false, l4 = [l4, 1]) : v6 && (i = true, l4 = 1), i)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const f4 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), s++;
      }
    }
    if (p4.shard_plan !== void 0) {
      let t = p4.shard_plan;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.lane_count === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.lane_index === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "lane_count" || r === "lane_index")) {
            const i = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.lane_count !== void 0) {
          let r = t.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const i = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (r < 1 || isNaN(r)) {
              const i = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          }
        }
        if (t.lane_index !== void 0) {
          let r = t.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const i = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          }
        }
      } else {
        const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.context_lead_ms !== void 0) {
      let t = p4.context_lead_ms;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t < 0 || isNaN(t)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (p4.channels !== void 0) {
      let t = p4.channels;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 64 || isNaN(t)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t < 1 || isNaN(t)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (p4.checkpoint_backend !== void 0 && p4.checkpoint_backend !== "postgres") {
      const t = { instancePath: n + "/checkpoint_backend", schemaPath: "#/properties/checkpoint_backend/const", keyword: "const", params: { allowedValue: "postgres" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p4.checkpoint_pack_key !== void 0) {
      let t = p4.checkpoint_pack_key;
      if (typeof t == "string") {
        if (!c6.test(t)) {
          const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.attempt_id !== void 0) {
      let t = p4.attempt_id;
      if (typeof t == "string") {
        if (u7(t) > 64) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u7(t) < 1) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.ig_base_url !== void 0) {
      let t = p4.ig_base_url;
      if (typeof t == "string") {
        if (u7(t) > 512) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u7(t) < 1) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.producer !== void 0) {
      let t = p4.producer;
      if (typeof t == "string") {
        if (u7(t) > 128) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u7(t) < 1) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.run_config_digest !== void 0) {
      let t = p4.run_config_digest;
      if (typeof t == "string") {
        if (!c6.test(t)) {
          const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.task_arn !== void 0) {
      let t = p4.task_arn;
      if (typeof t == "string") {
        if (u7(t) > 1024) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u7(t) < 1) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.started_at_utc !== void 0) {
      let t = p4.started_at_utc;
      if (typeof t == "string") {
        if (!_5.test(t)) {
          const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.written_at_utc !== void 0) {
      let t = p4.written_at_utc;
      if (typeof t == "string") {
        if (!_5.test(t)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p4.writer !== void 0) {
      let t = p4.writer;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.identity === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.task_arn === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.image_digest === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const i = { instancePath: n + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        if (t.identity !== void 0) {
          let r = t.identity;
          if (typeof r == "string") {
            if (u7(r) > 128) {
              const i = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (u7(r) < 1) {
              const i = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.task_arn !== void 0) {
          let r = t.task_arn;
          if (typeof r == "string") {
            if (u7(r) > 1024) {
              const i = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (u7(r) < 1) {
              const i = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        if (t.image_digest !== void 0) {
          let r = t.image_digest;
          if (typeof r == "string") {
            if (!A6.test(r)) {
              const i = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return y9.errors = e, s === 0;
}
y9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_start.v1.ts
var WspStartV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_start.v1", V);

// actions/m6-ingress/facts/f-wsp-summary.ts
var gatherStreamSummary = async (context) => ({
  exitCode: await observe$actions_lib_checks_fact(async () => (await context.handover(streamLaunchHandover$actions_lib_handovers_m6)).exit_code),
  leftover: await observe$actions_lib_checks_fact(async () => {
    const family = handle$evidence_schemas_src_handles("TD_WSP");
    const tasks = await context.session.compute().describeTasks();
    return tasks.filter((task) => task.family === family).map(({ taskArn }) => taskArn);
  }),
  summary: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1.parse)).document
  ),
  start: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_start.json"), WspStartV1.parse)).document
  ),
  published: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1.parse)).document
  ),
  viewRows: await observe$actions_lib_checks_fact(() => readViewRows(context)),
  viewUri: await observe$actions_lib_checks_fact(() => streamViewUri(context)),
  requiredOutputIds: handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS")
});

// actions/m6-ingress/facts/g-ingest-commit.ts
import { setTimeout as sleep4 } from "node:timers/promises";

// evidence-schemas/src/generated/envelope.v1.validate.js
var E6 = l2;
var P4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "envelope.v1.schema.json", type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "manifest_fingerprint"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, schema_version: { type: "string", minLength: 1, maxLength: 64 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, emitted_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, scenario_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 256 }, { type: "integer", minimum: 0, maximum: 9007199254740991 }] }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, producer: { type: "string", minLength: 1, maxLength: 128 }, trace_id: { type: "string", minLength: 1, maxLength: 128 }, span_id: { type: "string", minLength: 1, maxLength: 128 }, parent_event_id: { type: "string", minLength: 1, maxLength: 256 }, payload: { type: "object" } } };
var w4 = Object.prototype.hasOwnProperty;
var p3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var y10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var u8 = new RegExp("^[0-9a-f]{64}$", "u");
var k4 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var _6 = new RegExp("^[0-9a-f]{32}$", "u");
var $8 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function l2(a, { instancePath: s = "", parentData: L9, parentDataProperty: x5, rootData: j8 = a, dynamicAnchors: O7 = {} } = {}) {
  let e = null, n = 0;
  const c8 = l2.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.event_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (a.event_type === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (a.ts_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    if (a.manifest_fingerprint === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
    }
    for (const r in a)
      if (!w4.call(P4.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    if (a.event_id !== void 0) {
      let r = a.event_id;
      if (typeof r == "string") {
        if (p3(r) > 256) {
          const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.event_type !== void 0) {
      let r = a.event_type;
      if (typeof r == "string") {
        if (p3(r) > 256) {
          const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.schema_version !== void 0) {
      let r = a.schema_version;
      if (typeof r == "string") {
        if (p3(r) > 64) {
          const t = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.ts_utc !== void 0) {
      let r = a.ts_utc;
      if (typeof r == "string") {
        if (!y10.test(r)) {
          const t = { instancePath: s + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.emitted_at_utc !== void 0) {
      let r = a.emitted_at_utc;
      if (typeof r == "string") {
        if (!y10.test(r)) {
          const t = { instancePath: s + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.manifest_fingerprint !== void 0) {
      let r = a.manifest_fingerprint;
      if (typeof r == "string") {
        if (!u8.test(r)) {
          const t = { instancePath: s + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.parameter_hash !== void 0) {
      let r = a.parameter_hash;
      if (typeof r == "string") {
        if (!u8.test(r)) {
          const t = { instancePath: s + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.seed !== void 0) {
      let r = a.seed;
      if (typeof r == "string") {
        if (!k4.test(r)) {
          const t = { instancePath: s + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.scenario_id !== void 0) {
      let r = a.scenario_id;
      const t = n;
      let m4 = false, f4 = null;
      const g8 = n;
      if (typeof r == "string") {
        if (p3(r) > 256) {
          const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
        }
        if (p3(r) < 1) {
          const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
        }
      } else {
        const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
      }
      var d3 = g8 === n;
      d3 && (m4 = true, f4 = 0);
      const v6 = n;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
        }
        if (r < 0 || isNaN(r)) {
          const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
        }
      }
      var d3 = v6 === n;
      if (d3 && m4 ? (m4 = false, f4 = [f4, 1]) : d3 && (m4 = true, f4 = 1), m4)
        n = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), n++;
      }
    }
    if (a.run_id !== void 0) {
      let r = a.run_id;
      if (typeof r == "string") {
        if (!_6.test(r)) {
          const t = { instancePath: s + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!$8.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.scenario_run_id !== void 0) {
      let r = a.scenario_run_id;
      if (typeof r == "string") {
        if (!_6.test(r)) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.producer !== void 0) {
      let r = a.producer;
      if (typeof r == "string") {
        if (p3(r) > 128) {
          const t = { instancePath: s + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.trace_id !== void 0) {
      let r = a.trace_id;
      if (typeof r == "string") {
        if (p3(r) > 128) {
          const t = { instancePath: s + "/trace_id", schemaPath: "#/properties/trace_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.span_id !== void 0) {
      let r = a.span_id;
      if (typeof r == "string") {
        if (p3(r) > 128) {
          const t = { instancePath: s + "/span_id", schemaPath: "#/properties/span_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/span_id", schemaPath: "#/properties/span_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/span_id", schemaPath: "#/properties/span_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.parent_event_id !== void 0) {
      let r = a.parent_event_id;
      if (typeof r == "string") {
        if (p3(r) > 256) {
          const t = { instancePath: s + "/parent_event_id", schemaPath: "#/properties/parent_event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
        if (p3(r) < 1) {
          const t = { instancePath: s + "/parent_event_id", schemaPath: "#/properties/parent_event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
        }
      } else {
        const t = { instancePath: s + "/parent_event_id", schemaPath: "#/properties/parent_event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
    if (a.payload !== void 0) {
      let r = a.payload;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        const t = { instancePath: s + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
  }
  return l2.errors = e, n === 0;
}
l2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/envelope.v1.ts
var EnvelopeV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("envelope.v1", E6);

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.validate.js
var D3 = P5;
var x3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "kafka_offsets_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "kafka_cluster_id", "offset_kind", "topics", "verifier_identity", "p7_basis", "writer"], properties: { schema: { const: "fp.kafka_offsets_snapshot.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, offset_kind: { const: "kafka_offset" }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "sample"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "start_offset", "end_offset", "watermark_low", "watermark_high"], properties: { partition: { type: "integer", minimum: 0 }, start_offset: { type: "integer", minimum: -1 }, end_offset: { type: "integer", minimum: -1 }, watermark_low: { type: "integer", minimum: 0 }, watermark_high: { type: "integer", minimum: 0 } } }, minItems: 1 }, sample: { oneOf: [{ type: "object", additionalProperties: false, required: ["partition", "offset", "platform_run_id", "event_id"], properties: { partition: { type: "integer", minimum: 0 }, offset: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event_id: { type: "string", minLength: 1, maxLength: 256 } } }, { type: "null" }] } } }, minItems: 1 }, verifier_identity: { type: "string", minLength: 1, maxLength: 1024 }, p7_basis: { const: true }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var F5 = Object.prototype.hasOwnProperty;
var _7 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var O6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var A7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function w5(a, { instancePath: r = "", parentData: j8, parentDataProperty: $10, rootData: v6 = a, dynamicAnchors: q8 = {} } = {}) {
  let e = null, t = 0;
  const k5 = w5.evaluated;
  if (k5.dynamicProps && (k5.props = void 0), k5.dynamicItems && (k5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.task_arn === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.ci_run === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.image_digest === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    for (const n in a)
      if (!(n === "identity" || n === "task_arn" || n === "ci_run" || n === "image_digest")) {
        const c8 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), t++;
      }
    if (a.identity !== void 0) {
      let n = a.identity;
      if (typeof n == "string") {
        if (_7(n) > 1024) {
          const c8 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), t++;
        }
        if (_7(n) < 1) {
          const c8 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), t++;
        }
      } else {
        const c8 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), t++;
      }
    }
    if (a.task_arn !== void 0) {
      let n = a.task_arn;
      const c8 = t;
      let p4 = false, f4 = null;
      const d3 = t;
      if (typeof n == "string") {
        if (_7(n) > 1024) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
        if (_7(n) < 1) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var g8 = d3 === t;
      g8 && (p4 = true, f4 = 0);
      const y11 = t;
      if (n !== null) {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var g8 = y11 === t;
      if (g8 && p4 ? (p4 = false, f4 = [f4, 1]) : g8 && (p4 = true, f4 = 1), p4)
        t = c8, e !== null && (c8 ? e.length = c8 : e = null);
      else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
    if (a.ci_run !== void 0) {
      let n = a.ci_run;
      const c8 = t;
      let p4 = false, f4 = null;
      const d3 = t;
      if (typeof n == "string") {
        if (_7(n) > 1024) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
        if (_7(n) < 1) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var o = d3 === t;
      o && (p4 = true, f4 = 0);
      const y11 = t;
      if (n !== null) {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var o = y11 === t;
      if (o && p4 ? (p4 = false, f4 = [f4, 1]) : o && (p4 = true, f4 = 1), p4)
        t = c8, e !== null && (c8 ? e.length = c8 : e = null);
      else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
    if (a.image_digest !== void 0) {
      let n = a.image_digest;
      const c8 = t;
      let p4 = false, f4 = null;
      const d3 = t;
      if (typeof n == "string") {
        if (!A7.test(n)) {
          const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var l4 = d3 === t;
      l4 && (p4 = true, f4 = 0);
      const y11 = t;
      if (n !== null) {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var l4 = y11 === t;
      if (l4 && p4 ? (p4 = false, f4 = [f4, 1]) : l4 && (p4 = true, f4 = 1), p4)
        t = c8, e !== null && (c8 ? e.length = c8 : e = null);
      else {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
  } else {
    const n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
  }
  return w5.errors = e, t === 0;
}
w5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P5(a, { instancePath: r = "", parentData: j8, parentDataProperty: $10, rootData: v6 = a, dynamicAnchors: q8 = {} } = {}) {
  let e = null, t = 0;
  const k5 = P5.evaluated;
  if (k5.dynamicProps && (k5.props = void 0), k5.dynamicItems && (k5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.platform_run_id === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.captured_at_utc === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.written_at_utc === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.kafka_cluster_id === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.offset_kind === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.topics === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.verifier_identity === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifier_identity" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.p7_basis === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p7_basis" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.writer === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    for (const o in a)
      if (!F5.call(x3.properties, o)) {
        const l4 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.kafka_offsets_snapshot.v1") {
      const o = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.kafka_offsets_snapshot.v1" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.platform_run_id !== void 0) {
      let o = a.platform_run_id;
      if (typeof o == "string") {
        if (!b6.test(o)) {
          const l4 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
      } else {
        const l4 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.captured_at_utc !== void 0) {
      let o = a.captured_at_utc;
      if (typeof o == "string") {
        if (!O6.test(o)) {
          const l4 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
      } else {
        const l4 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let o = a.written_at_utc;
      if (typeof o == "string") {
        if (!O6.test(o)) {
          const l4 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
      } else {
        const l4 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.kafka_cluster_id !== void 0) {
      let o = a.kafka_cluster_id;
      if (typeof o == "string") {
        if (_7(o) > 1024) {
          const l4 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
        if (_7(o) < 1) {
          const l4 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
      } else {
        const l4 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.offset_kind !== void 0 && a.offset_kind !== "kafka_offset") {
      const o = { instancePath: r + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.topics !== void 0) {
      let o = a.topics;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          const n = { instancePath: r + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        const l4 = o.length;
        for (let n = 0; n < l4; n++) {
          let c8 = o[n];
          if (c8 && typeof c8 == "object" && !Array.isArray(c8)) {
            if (c8.topic === void 0) {
              const p4 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), t++;
            }
            if (c8.partitions === void 0) {
              const p4 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), t++;
            }
            if (c8.sample === void 0) {
              const p4 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), t++;
            }
            for (const p4 in c8)
              if (!(p4 === "topic" || p4 === "partitions" || p4 === "sample")) {
                const f4 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p4 } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            if (c8.topic !== void 0) {
              let p4 = c8.topic;
              if (typeof p4 == "string") {
                if (_7(p4) > 249) {
                  const f4 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
                }
                if (_7(p4) < 1) {
                  const f4 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
                }
              } else {
                const f4 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            }
            if (c8.partitions !== void 0) {
              let p4 = c8.partitions;
              if (Array.isArray(p4)) {
                if (p4.length < 1) {
                  const d3 = { instancePath: r + "/topics/" + n + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), t++;
                }
                const f4 = p4.length;
                for (let d3 = 0; d3 < f4; d3++) {
                  let y11 = p4[d3];
                  if (y11 && typeof y11 == "object" && !Array.isArray(y11)) {
                    if (y11.partition === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y11.start_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y11.end_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y11.watermark_low === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y11.watermark_high === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    for (const i in y11)
                      if (!(i === "partition" || i === "start_offset" || i === "end_offset" || i === "watermark_low" || i === "watermark_high")) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    if (y11.partition !== void 0) {
                      let i = y11.partition;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    }
                    if (y11.start_offset !== void 0) {
                      let i = y11.start_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    }
                    if (y11.end_offset !== void 0) {
                      let i = y11.end_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    }
                    if (y11.watermark_low !== void 0) {
                      let i = y11.watermark_low;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    }
                    if (y11.watermark_high !== void 0) {
                      let i = y11.watermark_high;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u10 = { instancePath: r + "/topics/" + n + "/partitions/" + d3 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u10] : noteFault$evidence_schemas_src_fault_bound(e, u10), t++;
                      }
                    }
                  } else {
                    const i = { instancePath: r + "/topics/" + n + "/partitions/" + d3, schemaPath: "#/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                  }
                }
              } else {
                const f4 = { instancePath: r + "/topics/" + n + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f4] : noteFault$evidence_schemas_src_fault_bound(e, f4), t++;
              }
            }
            if (c8.sample !== void 0) {
              let p4 = c8.sample;
              const f4 = t;
              let d3 = false, y11 = null;
              const i = t;
              if (p4 && typeof p4 == "object" && !Array.isArray(p4)) {
                if (p4.partition === void 0) {
                  const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
                }
                if (p4.offset === void 0) {
                  const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
                }
                if (p4.platform_run_id === void 0) {
                  const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
                }
                if (p4.event_id === void 0) {
                  const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "event_id" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
                }
                for (const m4 in p4)
                  if (!(m4 === "partition" || m4 === "offset" || m4 === "platform_run_id" || m4 === "event_id")) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m4 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                if (p4.partition !== void 0) {
                  let m4 = p4.partition;
                  if (!(typeof m4 == "number" && !(m4 % 1) && !isNaN(m4) && isFinite(m4))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                  if (typeof m4 == "number" && isFinite(m4) && (m4 < 0 || isNaN(m4))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p4.offset !== void 0) {
                  let m4 = p4.offset;
                  if (!(typeof m4 == "number" && !(m4 % 1) && !isNaN(m4) && isFinite(m4))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                  if (typeof m4 == "number" && isFinite(m4) && (m4 < 0 || isNaN(m4))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p4.platform_run_id !== void 0) {
                  let m4 = p4.platform_run_id;
                  if (typeof m4 == "string") {
                    if (!b6.test(m4)) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p4.event_id !== void 0) {
                  let m4 = p4.event_id;
                  if (typeof m4 == "string") {
                    if (_7(m4) > 256) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                    if (_7(m4) < 1) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
              } else {
                const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
              }
              var g8 = i === t;
              g8 && (d3 = true, y11 = 0);
              const u10 = t;
              if (p4 !== null) {
                const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
              }
              var g8 = u10 === t;
              if (g8 && d3 ? (d3 = false, y11 = [y11, 1]) : g8 && (d3 = true, y11 = 1), d3)
                t = f4, e !== null && (f4 ? e.length = f4 : e = null);
              else {
                const m4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf", keyword: "oneOf", params: { passingSchemas: y11 } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), t++;
              }
            }
          } else {
            const p4 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), t++;
          }
        }
      } else {
        const l4 = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.verifier_identity !== void 0) {
      let o = a.verifier_identity;
      if (typeof o == "string") {
        if (_7(o) > 1024) {
          const l4 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
        if (_7(o) < 1) {
          const l4 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
      } else {
        const l4 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
    if (a.p7_basis !== void 0 && a.p7_basis !== true) {
      const o = { instancePath: r + "/p7_basis", schemaPath: "#/properties/p7_basis/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    a.writer !== void 0 && (w5(a.writer, { instancePath: r + "/writer", parentData: a, parentDataProperty: "writer", rootData: v6, dynamicAnchors: q8 }) || (e = e === null ? w5.errors : joinFaults$evidence_schemas_src_fault_bound(e, w5.errors), t = e.length));
  } else {
    const o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
  }
  return P5.errors = e, t === 0;
}
P5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
var KafkaOffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("kafka_offsets_snapshot.v1", D3);

// evidence-schemas/src/generated/quarantine_summary.v1.validate.js
var D4 = g6;
var b7 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "quarantine_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "total", "records_scanned", "payloads_scanned", "by_reason_code", "sample_refs", "writer"], properties: { schema: { const: "fp.quarantine_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, total: { type: "integer", minimum: 0 }, records_scanned: { type: "integer", minimum: 0 }, payloads_scanned: { type: "integer", minimum: 0 }, by_reason_code: { $ref: "common.v1.schema.json#/$defs/count_map" }, sample_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 }, maxItems: 20 }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var L7 = Object.prototype.hasOwnProperty;
var c7 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function u9(o, { instancePath: n = "", parentData: $10, parentDataProperty: q8, rootData: w7 = o, dynamicAnchors: k5 = {} } = {}) {
  let e = null, s = 0;
  const d3 = u9.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (o.task_arn === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (o.ci_run === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (o.image_digest === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in o)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const m4 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
      }
    if (o.identity !== void 0) {
      let i = o.identity;
      if (typeof i == "string") {
        if (c7(i) > 1024) {
          const m4 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
        }
        if (c7(i) < 1) {
          const m4 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
        }
      } else {
        const m4 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
      }
    }
    if (o.task_arn !== void 0) {
      let i = o.task_arn;
      const m4 = s;
      let p4 = false, f4 = null;
      const h4 = s;
      if (typeof i == "string") {
        if (c7(i) > 1024) {
          const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
        }
        if (c7(i) < 1) {
          const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
        }
      } else {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var y11 = h4 === s;
      y11 && (p4 = true, f4 = 0);
      const _9 = s;
      if (i !== null) {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var y11 = _9 === s;
      if (y11 && p4 ? (p4 = false, f4 = [f4, 1]) : y11 && (p4 = true, f4 = 1), p4)
        s = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
    }
    if (o.ci_run !== void 0) {
      let i = o.ci_run;
      const m4 = s;
      let p4 = false, f4 = null;
      const h4 = s;
      if (typeof i == "string") {
        if (c7(i) > 1024) {
          const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
        }
        if (c7(i) < 1) {
          const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
        }
      } else {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var r = h4 === s;
      r && (p4 = true, f4 = 0);
      const _9 = s;
      if (i !== null) {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var r = _9 === s;
      if (r && p4 ? (p4 = false, f4 = [f4, 1]) : r && (p4 = true, f4 = 1), p4)
        s = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
    }
    if (o.image_digest !== void 0) {
      let i = o.image_digest;
      const m4 = s;
      let p4 = false, f4 = null;
      const h4 = s;
      if (typeof i == "string") {
        if (!x4.test(i)) {
          const l4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
        }
      } else {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var t = h4 === s;
      t && (p4 = true, f4 = 0);
      const _9 = s;
      if (i !== null) {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
      var t = _9 === s;
      if (t && p4 ? (p4 = false, f4 = [f4, 1]) : t && (p4 = true, f4 = 1), p4)
        s = m4, e !== null && (m4 ? e.length = m4 : e = null);
      else {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
      }
    }
  } else {
    const i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return u9.errors = e, s === 0;
}
u9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g6(o, { instancePath: n = "", parentData: $10, parentDataProperty: q8, rootData: w7 = o, dynamicAnchors: k5 = {} } = {}) {
  let e = null, s = 0;
  const d3 = g6.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.written_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.as_of === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.total === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.records_scanned === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records_scanned" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.payloads_scanned === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloads_scanned" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.by_reason_code === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_reason_code" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.sample_refs === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_refs" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.writer === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in o)
      if (!L7.call(b7.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.quarantine_summary.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.quarantine_summary.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!N6.test(r)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let r = o.written_at_utc;
      if (typeof r == "string") {
        if (!v4.test(r)) {
          const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.as_of !== void 0) {
      let r = o.as_of;
      if (typeof r == "string") {
        if (!v4.test(r)) {
          const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.total !== void 0) {
      let r = o.total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.records_scanned !== void 0) {
      let r = o.records_scanned;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/records_scanned", schemaPath: "#/properties/records_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/records_scanned", schemaPath: "#/properties/records_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.payloads_scanned !== void 0) {
      let r = o.payloads_scanned;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/payloads_scanned", schemaPath: "#/properties/payloads_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/payloads_scanned", schemaPath: "#/properties/payloads_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.by_reason_code !== void 0) {
      let r = o.by_reason_code;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const i = s;
          if (typeof t == "string") {
            if (c7(t) > 256) {
              const m4 = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (c7(t) < 1) {
              const m4 = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          }
          var y11 = i === s;
          if (!y11) {
            const m4 = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
        for (const t in r) {
          let i = r[t];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const m4 = { instancePath: n + "/by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            const m4 = { instancePath: n + "/by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.sample_refs !== void 0) {
      let r = o.sample_refs;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          const i = { instancePath: n + "/sample_refs", schemaPath: "#/properties/sample_refs/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        const t = r.length;
        for (let i = 0; i < t; i++) {
          let m4 = r[i];
          if (typeof m4 == "string") {
            if (c7(m4) > 1024) {
              const p4 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
            if (c7(m4) < 1) {
              const p4 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
            }
          } else {
            const p4 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/sample_refs", schemaPath: "#/properties/sample_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    o.writer !== void 0 && (u9(o.writer, { instancePath: n + "/writer", parentData: o, parentDataProperty: "writer", rootData: w7, dynamicAnchors: k5 }) || (e = e === null ? u9.errors : joinFaults$evidence_schemas_src_fault_bound(e, u9.errors), s = e.length));
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return g6.errors = e, s === 0;
}
g6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/quarantine_summary.v1.ts
var QuarantineSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("quarantine_summary.v1", D4);

// evidence-schemas/src/generated/receipt_summary.v1.validate.js
var F6 = g7;
var v5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "receipt_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "counts_by_decision", "counts_by_event_type", "counts_by_event_class", "counts_by_reason_code", "counts_by_output_id", "total_receipts", "receipt_objects_scanned", "receipt_segments_scanned", "receipt_bytes_scanned", "object_faults", "db_rows_scanned", "source_digest", "identity_pass", "writer"], properties: { schema: { const: "fp.receipt_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, counts_by_decision: { type: "object", additionalProperties: false, required: ["ADMIT", "DUPLICATE", "QUARANTINE", "ANOMALY", "PUBLISH_AMBIGUOUS"], properties: { ADMIT: { type: "integer", minimum: 0 }, DUPLICATE: { type: "integer", minimum: 0 }, QUARANTINE: { type: "integer", minimum: 0 }, ANOMALY: { type: "integer", minimum: 0 }, PUBLISH_AMBIGUOUS: { type: "integer", minimum: 0 } } }, counts_by_event_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_event_class: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_reason_code: { type: "object", additionalProperties: { type: "integer", minimum: 0 }, required: ["INTERNAL_ERROR"], properties: { INTERNAL_ERROR: { type: "integer", minimum: 0 } } }, counts_by_output_id: { $ref: "common.v1.schema.json#/$defs/count_map" }, total_receipts: { type: "integer", minimum: 0 }, receipt_objects_scanned: { type: "integer", minimum: 0 }, receipt_segments_scanned: { type: "integer", minimum: 0 }, receipt_bytes_scanned: { type: "integer", minimum: 0 }, object_faults: { type: "object", additionalProperties: false, required: ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"], properties: { missing: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, altered: { type: "integer", minimum: 0 }, foreign: { type: "integer", minimum: 0 }, identity: { type: "integer", minimum: 0 }, gap: { type: "integer", minimum: 0 }, count: { type: "integer", minimum: 0 } } }, db_rows_scanned: { type: "integer", minimum: 0 }, source_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, identity_pass: { type: "boolean" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, counts_by_topic: { $ref: "common.v1.schema.json#/$defs/count_map" }, distinct_admitted: { type: "integer", minimum: 0 } } };
var L8 = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var q7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var I3 = new RegExp("^[0-9a-f]{64}$", "u");
var $9 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _8(a, { instancePath: n = "", parentData: k5, parentDataProperty: j8, rootData: b8 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const u10 = _8.evaluated;
  if (u10.dynamicProps && (u10.props = void 0), u10.dynamicItems && (u10.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const c8 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
    }
    if (a.task_arn === void 0) {
      const c8 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
    }
    if (a.ci_run === void 0) {
      const c8 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
    }
    if (a.image_digest === void 0) {
      const c8 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
    }
    for (const c8 in a)
      if (!(c8 === "identity" || c8 === "task_arn" || c8 === "ci_run" || c8 === "image_digest")) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c8 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    if (a.identity !== void 0) {
      let c8 = a.identity;
      if (typeof c8 == "string") {
        if (l3(c8) > 1024) {
          const i = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (l3(c8) < 1) {
          const i = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (a.task_arn !== void 0) {
      let c8 = a.task_arn;
      const i = r;
      let t = false, s = null;
      const p4 = r;
      if (typeof c8 == "string") {
        if (l3(c8) > 1024) {
          const m4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (l3(c8) < 1) {
          const m4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var f4 = p4 === r;
      f4 && (t = true, s = 0);
      const h4 = r;
      if (c8 !== null) {
        const m4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var f4 = h4 === r;
      if (f4 && t ? (t = false, s = [s, 1]) : f4 && (t = true, s = 1), t)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (a.ci_run !== void 0) {
      let c8 = a.ci_run;
      const i = r;
      let t = false, s = null;
      const p4 = r;
      if (typeof c8 == "string") {
        if (l3(c8) > 1024) {
          const m4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (l3(c8) < 1) {
          const m4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var d3 = p4 === r;
      d3 && (t = true, s = 0);
      const h4 = r;
      if (c8 !== null) {
        const m4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var d3 = h4 === r;
      if (d3 && t ? (t = false, s = [s, 1]) : d3 && (t = true, s = 1), t)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (a.image_digest !== void 0) {
      let c8 = a.image_digest;
      const i = r;
      let t = false, s = null;
      const p4 = r;
      if (typeof c8 == "string") {
        if (!$9.test(c8)) {
          const m4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y11 = p4 === r;
      y11 && (t = true, s = 0);
      const h4 = r;
      if (c8 !== null) {
        const m4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y11 = h4 === r;
      if (y11 && t ? (t = false, s = [s, 1]) : y11 && (t = true, s = 1), t)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const m4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
  } else {
    const c8 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c8] : noteFault$evidence_schemas_src_fault_bound(e, c8), r++;
  }
  return _8.errors = e, r === 0;
}
_8.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g7(a, { instancePath: n = "", parentData: k5, parentDataProperty: j8, rootData: b8 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const u10 = g7.evaluated;
  if (u10.dynamicProps && (u10.props = void 0), u10.dynamicItems && (u10.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.platform_run_id === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.written_at_utc === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.as_of === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.counts_by_decision === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_decision" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.counts_by_event_type === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_type" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.counts_by_event_class === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_class" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.counts_by_reason_code === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_reason_code" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.counts_by_output_id === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_output_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.total_receipts === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_receipts" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.receipt_objects_scanned === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_objects_scanned" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.receipt_segments_scanned === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_segments_scanned" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.receipt_bytes_scanned === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_bytes_scanned" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.object_faults === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_faults" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.db_rows_scanned === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_rows_scanned" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.source_digest === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_digest" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.identity_pass === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_pass" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.writer === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    for (const i in a)
      if (!L8.call(v5.properties, i)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.receipt_summary.v1") {
      const i = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.receipt_summary.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.platform_run_id !== void 0) {
      let i = a.platform_run_id;
      if (typeof i == "string") {
        if (!q7.test(i)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let i = a.written_at_utc;
      if (typeof i == "string") {
        if (!w6.test(i)) {
          const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.as_of !== void 0) {
      let i = a.as_of;
      if (typeof i == "string") {
        if (!w6.test(i)) {
          const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_decision !== void 0) {
      let i = a.counts_by_decision;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.ADMIT === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ADMIT" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.DUPLICATE === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "DUPLICATE" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.QUARANTINE === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "QUARANTINE" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.ANOMALY === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ANOMALY" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.PUBLISH_AMBIGUOUS === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "PUBLISH_AMBIGUOUS" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i)
          if (!(t === "ADMIT" || t === "DUPLICATE" || t === "QUARANTINE" || t === "ANOMALY" || t === "PUBLISH_AMBIGUOUS")) {
            const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        if (i.ADMIT !== void 0) {
          let t = i.ADMIT;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.DUPLICATE !== void 0) {
          let t = i.DUPLICATE;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.QUARANTINE !== void 0) {
          let t = i.QUARANTINE;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.ANOMALY !== void 0) {
          let t = i.ANOMALY;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.PUBLISH_AMBIGUOUS !== void 0) {
          let t = i.PUBLISH_AMBIGUOUS;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_event_type !== void 0) {
      let i = a.counts_by_event_type;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const t in i) {
          const s = r;
          if (typeof t == "string") {
            if (l3(t) > 256) {
              const p4 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
            if (l3(t) < 1) {
              const p4 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
          }
          var f4 = s === r;
          if (!f4) {
            const p4 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
        for (const t in i) {
          let s = i[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p4 = { instancePath: n + "/counts_by_event_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p4 = { instancePath: n + "/counts_by_event_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_event_class !== void 0) {
      let i = a.counts_by_event_class;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const t in i) {
          const s = r;
          if (typeof t == "string") {
            if (l3(t) > 256) {
              const p4 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
            if (l3(t) < 1) {
              const p4 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
          }
          var d3 = s === r;
          if (!d3) {
            const p4 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
        for (const t in i) {
          let s = i[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p4 = { instancePath: n + "/counts_by_event_class/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p4 = { instancePath: n + "/counts_by_event_class/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_reason_code !== void 0) {
      let i = a.counts_by_reason_code;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.INTERNAL_ERROR === void 0) {
          const t = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/required", keyword: "required", params: { missingProperty: "INTERNAL_ERROR" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i)
          if (t !== "INTERNAL_ERROR") {
            let s = i[t];
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              const p4 = { instancePath: n + "/counts_by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
              const p4 = { instancePath: n + "/counts_by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
          }
        if (i.INTERNAL_ERROR !== void 0) {
          let t = i.INTERNAL_ERROR;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_output_id !== void 0) {
      let i = a.counts_by_output_id;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const t in i) {
          const s = r;
          if (typeof t == "string") {
            if (l3(t) > 256) {
              const p4 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
            if (l3(t) < 1) {
              const p4 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
          }
          var y11 = s === r;
          if (!y11) {
            const p4 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
        for (const t in i) {
          let s = i[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p4 = { instancePath: n + "/counts_by_output_id/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p4 = { instancePath: n + "/counts_by_output_id/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.total_receipts !== void 0) {
      let i = a.total_receipts;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_objects_scanned !== void 0) {
      let i = a.receipt_objects_scanned;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_segments_scanned !== void 0) {
      let i = a.receipt_segments_scanned;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_bytes_scanned !== void 0) {
      let i = a.receipt_bytes_scanned;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.object_faults !== void 0) {
      let i = a.object_faults;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.missing === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "missing" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.unknown === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "unknown" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.pending === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.altered === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "altered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.foreign === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "foreign" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.identity === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.gap === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "gap" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.count === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i)
          if (!(t === "missing" || t === "unknown" || t === "pending" || t === "altered" || t === "foreign" || t === "identity" || t === "gap" || t === "count")) {
            const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        if (i.missing !== void 0) {
          let t = i.missing;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.unknown !== void 0) {
          let t = i.unknown;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.pending !== void 0) {
          let t = i.pending;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.altered !== void 0) {
          let t = i.altered;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.foreign !== void 0) {
          let t = i.foreign;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.identity !== void 0) {
          let t = i.identity;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.gap !== void 0) {
          let t = i.gap;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i.count !== void 0) {
          let t = i.count;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.db_rows_scanned !== void 0) {
      let i = a.db_rows_scanned;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.source_digest !== void 0) {
      let i = a.source_digest;
      if (typeof i == "string") {
        if (!I3.test(i)) {
          const t = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.identity_pass !== void 0 && typeof a.identity_pass != "boolean") {
      const i = { instancePath: n + "/identity_pass", schemaPath: "#/properties/identity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (a.writer !== void 0 && (_8(a.writer, { instancePath: n + "/writer", parentData: a, parentDataProperty: "writer", rootData: b8, dynamicAnchors: P6 }) || (e = e === null ? _8.errors : joinFaults$evidence_schemas_src_fault_bound(e, _8.errors), r = e.length)), a.counts_by_topic !== void 0) {
      let i = a.counts_by_topic;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const t in i) {
          const s = r;
          if (typeof t == "string") {
            if (l3(t) > 256) {
              const p4 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
            if (l3(t) < 1) {
              const p4 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
            }
          }
          var c8 = s === r;
          if (!c8) {
            const p4 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
        for (const t in i) {
          let s = i[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p4 = { instancePath: n + "/counts_by_topic/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p4 = { instancePath: n + "/counts_by_topic/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p4] : noteFault$evidence_schemas_src_fault_bound(e, p4), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.distinct_admitted !== void 0) {
      let i = a.distinct_admitted;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        const t = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
  } else {
    const i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
  }
  return g7.errors = e, r === 0;
}
g7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/receipt_summary.v1.ts
var ReceiptSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("receipt_summary.v1", F6);

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

// other-part:runtime/src/run-config.ts
import { gatePolicyRevision$runtime_src_run_config } from "./substrate.mjs";

// other-part:runtime/src/truth/progress.ts
import { readProgress$runtime_src_truth_progress } from "./substrate.mjs";

// runtime/src/truth/run-clock.ts
async function readRunMicros(database, platformRunId) {
  const [row] = await database.query({
    name: "run_clock",
    text: `SELECT max(watermark_ts_utc) AS watermark FROM rtdl.archive_checkpoints
      WHERE stream_id = $1 AND topic = $2`,
    values: [`archive_writer.v0::${platformRunId}`, handle$evidence_schemas_src_handles("FP_BUS_TRAFFIC_FRAUD_V1")]
  });
  return row?.watermark == null ? void 0 : findMicros$runtime_src_kernel_clock(row.watermark);
}

// runtime/src/truth/calm.ts
var OUTBOXES = [
  ["decisions", "rtdl.df_outbox"],
  ["outcomes", "rtdl.al_outbox"],
  ["case triggers", "cases.case_trigger_outbox"],
  ["actions of cases", "cases.cm_action_outbox"],
  ["labels", "labels.ls_outbox"]
];
async function readOutboxes(database, platformRunId) {
  const counts = OUTBOXES.map(
    ([name, table]) => `SELECT '${name}' AS name, count(*) FILTER (WHERE state = 'PENDING')::text AS pending,
      count(*) FILTER (WHERE state = 'QUARANTINED')::text AS refused
      FROM ${table} WHERE platform_run_id = $1 AND state <> 'DONE'`
  );
  const rows = await database.query({
    text: counts.join(" UNION ALL "),
    values: [platformRunId]
  });
  return rows.map(({ name, pending, refused }) => ({ name, pending: Number(pending), refused: Number(refused) }));
}
async function readUnfinished(database, platformRunId) {
  const runMicros = await readRunMicros(database, platformRunId);
  const [row] = await database.query({
    text: `SELECT (SELECT count(*) FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND state <> 'TERMINAL')::text AS actions,
        (SELECT count(*) FROM rtdl.dla_lineage_chains
          WHERE platform_run_id = $1 AND chain_status = 'UNRESOLVED')::text AS chains,
        (SELECT count(*) FROM cases.case_trigger_pending_outcomes WHERE platform_run_id = $1)::text AS outcomes,
        (SELECT count(*) FROM cases.cm_label_work WHERE platform_run_id = $1 AND state = 'QUEUED')::text AS suspicions,
        (SELECT count(*) FROM cases.cm_label_emissions WHERE platform_run_id = $1 AND status = 'PENDING'
          AND observed_at <= $2::timestamptz)::text AS labels,
        (SELECT count(*) FROM cases.cm_lifecycle_facts WHERE platform_run_id = $1 AND NOT told)::text AS facts,
        (SELECT count(*) FROM labels.ls_lifecycle_facts WHERE platform_run_id = $1 AND NOT told)::text AS label_facts`,
    values: [platformRunId, runMicros === void 0 ? "-infinity" : textOfMicros$runtime_src_kernel_clock(runMicros)]
  });
  return Object.entries(UNFINISHED).flatMap(([name, words]) => {
    const count = Number(row?.[name] ?? 0);
    return count > 0 ? [`${count} ${words}`] : [];
  });
}
var UNFINISHED = {
  actions: "actions have no outcome",
  chains: "chains of decisions are not whole",
  outcomes: "outcomes wait for their decision",
  suspicions: "cases have a suspicion that is not asserted",
  labels: "labels of cases are not decided",
  facts: "facts about cases are not told",
  label_facts: "facts about labels are not told"
};
async function readUnrest(database, eventLog, { streams, platformRunId }) {
  const { groups } = await readProgress$runtime_src_truth_progress(database, eventLog, streams);
  const lagging = groups.flatMap(
    ({ stream: stream2, partitions }) => partitions.filter(({ lag }) => lag > 0).map(({ topic, partition, lag }) => `${stream2.component} lags by ${lag} on ${topic}/${partition}`)
  );
  const outboxes = await readOutboxes(database, platformRunId);
  return [
    ...lagging,
    ...outboxes.filter(({ pending }) => pending > 0).map(({ name, pending }) => `${pending} ${name} are not published`),
    ...await readUnfinished(database, platformRunId)
  ];
}

// other-part:runtime/src/truth/receipt-scan/scan.ts
import { SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";
import { scanReceipts$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";

// actions/m6-ingress/facts/case-work.ts
async function workCases(context) {
  const { cases_worked: worked, truth_label_delay_days: delayDays } = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const codes = [];
  if (delayDays !== null) {
    const environment = {
      ...address(context, "LS_BASE_URL"),
      SSM_LS_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_LS_API_KEY_PATH"),
      LABEL_FEED_DELAY_DAYS: String(delayDays)
    };
    codes.push((await runJob$actions_lib_platform_tasks(context, "label-feed", { environment })).exitCode);
  }
  if (worked) {
    const environment = { ...address(context, "CM_BASE_URL"), SSM_CM_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_CM_API_KEY_PATH") };
    codes.push((await runJob$actions_lib_platform_tasks(context, "case-analyst", { environment })).exitCode);
  }
  return codes;
}
var address = ({ handleInputs }, key) => ({
  [key]: String(handle$evidence_schemas_src_handles(key, handleInputs))
});

// actions/m6-ingress/facts/ingest-truth.ts
async function readIngestTruth(database, platformRunId) {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, c.event_class, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values
  });
  const admitted = await database.query({
    text: `SELECT c.topic, count(*)::text AS events
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1 ORDER BY 1`,
    values
  });
  const copies = await database.query({
    text: `SELECT m ->> 'topic' AS topic, (count(*) - count(DISTINCT r.dedupe_key))::text AS copies
      FROM ig.reconciliations r, json_array_elements(r.record::json -> 'matches') AS m
      WHERE r.platform_run_id = $1 AND r.new_state = 'ADMITTED' GROUP BY 1 ORDER BY 1`,
    values
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantines`,
    values
  });
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      eventClass: String(row.event_class),
      decision: String(row.decision),
      count: Number(row.count)
    })),
    quarantines: Number(rest?.quarantines),
    admitted: Object.fromEntries(admitted.map((row) => [String(row.topic), Number(row.events)])),
    copies: Object.fromEntries(copies.map((row) => [String(row.topic), Number(row.copies)])),
    openRows: Number(rest?.open)
  };
}
async function pendingSegments(database, platformRunId) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS pending FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL`,
    values: [platformRunId]
  });
  return Number(row?.pending);
}

// actions/m6-ingress/facts/g-ingest-commit.ts
async function gatherCommit(context) {
  await observe$actions_lib_checks_fact(() => awaitCalm(context));
  const worked = await observe$actions_lib_checks_fact(() => workCases(context));
  await observe$actions_lib_checks_fact(() => awaitCalm(context));
  await observe$actions_lib_checks_fact(() => awaitExports(context));
  const job = await observe$actions_lib_checks_fact(() => regenerate(context));
  const read = (name, parse) => observeFrom$actions_lib_checks_fact(job, async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, name), parse)).document);
  const scan = await observe$actions_lib_checks_fact(() => scanRun(context));
  return {
    reporter: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ worked, job }), (ended) => ({
      taskArn: ended.job.taskArn,
      exitCode: [...ended.worked, ended.job.exitCode].find(isFault) ?? 0
    })),
    receipts: await read("ingest/receipt_summary.json", ReceiptSummaryV1.parse),
    quarantines: await read("ingest/quarantine_summary.json", QuarantineSummaryV1.parse),
    offsets: await read("ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1.parse),
    stream: await observe$actions_lib_checks_fact(
      async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1.parse)).document
    ),
    truth: await observe$actions_lib_checks_fact(async () => readIngestTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    scan,
    topics: await observeFrom$actions_lib_checks_fact(scan, ({ partitions }) => readTopics(context, partitions)),
    pins: await observe$actions_lib_checks_fact(() => readPins2(context)),
    streamTopics: STREAM_TOPICS$actions_lib_rules_stream_topics
  };
}
var isFault = (exitCode) => exitCode !== 0;
var CALM_MS_MAX = 12e4;
var EXPORT_MS_MAX2 = 6e4;
var POLL_MS3 = 250;
async function awaitCalm(context) {
  const { clock } = context.session;
  const platformRunId = getRunId$actions_lib_run_evidence(context);
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), platformRunId);
  const [database, log] = [await context.session.database(), await context.session.eventLog()];
  const deadline = clock.elapsedMs() + CALM_MS_MAX;
  let calm = 0;
  while (calm < 2 && clock.elapsedMs() < deadline) {
    const unrest = await readUnrest(database, log, { streams, platformRunId });
    calm = unrest.length === 0 ? calm + 1 : 0;
    await sleep4(POLL_MS3);
  }
}
async function awaitExports(context) {
  const { clock } = context.session;
  const database = await context.session.database();
  const deadline = clock.elapsedMs() + EXPORT_MS_MAX2;
  while (await pendingSegments(database, getRunId$actions_lib_run_evidence(context)) > 0 && clock.elapsedMs() < deadline) await sleep4(POLL_MS3);
}
async function regenerate(context) {
  const job = await runJob$actions_lib_platform_tasks(context, "reporter", {
    environment: {
      REPORTER_SCOPE: "ingest",
      REPORTER_LOCK_BACKEND: handle$evidence_schemas_src_handles("REPORTER_LOCK_BACKEND"),
      RTDL_CORE_CONSUMER_GROUP_ID: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID")
    }
  });
  return job;
}
async function scanRun(context) {
  const { store, config } = context.session;
  const source = {
    store,
    evidenceBucket: config.buckets.evidence,
    quarantineBucket: config.buckets.quarantine,
    eventLog: await context.session.eventLog()
  };
  const database = await context.session.database();
  return database.transaction(
    (transaction) => scanReceipts$runtime_src_truth_receipt_scan_scan({ ...source, database: transaction }, getRunId$actions_lib_run_evidence(context)),
    SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan
  );
}
async function readTopics(context, partitions) {
  const { watermarks_before: before } = await context.handover(ingestSmokeHandover$actions_lib_handovers_m6);
  const log = await context.session.eventLog();
  const sumOf2 = (ends) => ends.reduce((sum, { high }) => sum + high, 0);
  return Promise.all(
    STREAM_TOPICS$actions_lib_rules_stream_topics.map(async (topic) => {
      const recorded = before[topic];
      if (recorded === void 0 || recorded.length === 0)
        throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", `M6.C hands over no end offsets of ${topic}`);
      const newest = partitions.filter((one) => one.topic === topic).sort((a, b8) => b8.last - a.last)[0];
      return {
        topic,
        before: sumOf2(recorded),
        now: sumOf2(await log.watermarks(topic)),
        sample_run: newest === void 0 ? null : await runOfRecord(context, newest)
      };
    })
  );
}
async function runOfRecord({ session }, { topic, partition, last }) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(topic, partition, last, limit);
  if (record?.value === void 0 || record.offset !== last) return null;
  return EnvelopeV1.parse(JSON.parse(Buffer.from(record.value).toString("utf8"))).platform_run_id ?? null;
}
async function readPins2(context) {
  const { runConfigDigest, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
  return {
    policy_digest: gatePolicyRevision$runtime_src_run_config.content_digest,
    run_config_digest: runConfigDigest,
    scenario_run_id: scenarioRunId,
    manifest_fingerprint: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", context.handleInputs)
  };
}

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { handedPointers$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// actions/m6-ingress/facts/i-handoff.ts
var gatherIngressPack = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(ingressVerdictHandover$actions_lib_handovers_m6)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M6.H")
  }),
  required: () => handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M6),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m6-ingress/lanes/a-handle-closure.ts
var CODES = { handoff: "M6A-B1", unresolved: "M6A-B2", placeholder: "M6A-B3", probe: "M6A-B4" };
var p4HandleClosure = defineLane$actions_lib_run_lane({
  id: "M6.A",
  decide: (facts) => ({
    "M6.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M6", codes: CODES }, facts),
    "M6.A-C02": {
      expected: {
        gate_auth_mode: "api_key",
        running_definition: "value" in facts.pins ? facts.pins.value.mapped_definition : null,
        mapped_definition: { $form: "hex64" },
        stream_stop_on_nonretryable: "true",
        decided_auth_mode: "api_key",
        decided_stop_on_nonretryable: "true"
      },
      observed: facts.pins,
      fails: "M6A-B5"
    }
  }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// actions/m6-ingress/lanes/b-ig-readiness.ts
var igReadiness = defineLane$actions_lib_run_lane({
  id: "M6.B",
  decide: ({ service, replies, recordsBefore, recordsAfter, key }, _written, { epoch }) => {
    const once = {
      desired_count: 1,
      running_count: 1,
      pending_count: 0,
      restart_count: 0,
      task_arns: isReadable$actions_lib_checks_fact(service) ? service.value.samples[0].task_arns.slice(0, 1) : [],
      task_definition: isReadable$actions_lib_checks_fact(service) ? service.value.mapped_definition : null,
      image_digest: epoch.image_digest
    };
    const port = isReadable$actions_lib_checks_fact(service) ? service.value.stack_port : null;
    return {
      "M6.B-C01": {
        expected: {
          samples: [{ ...once, task_arns: [{ $non_empty: true }] }, once],
          command: ["ig"],
          ports: [port, port]
        },
        observed: mapFact$actions_lib_checks_fact(service, (read) => ({
          samples: read.samples,
          command: read.command,
          ports: [read.port, read.base_url_port]
        })),
        fails: "M6B-B1"
      },
      "M6.B-C02": {
        expected: { replies: DEMANDS, records_gained: 0 },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ replies, recordsBefore, recordsAfter }), (read) => ({
          replies: read.replies,
          records_gained: read.recordsAfter - read.recordsBefore
        })),
        fails: "M6B-B2"
      },
      "M6.B-C03": {
        expected: { loaded_version: isReadable$actions_lib_checks_fact(key) ? key.value.current_version : null, allowed: ["ops", "wsp"] },
        observed: mapFact$actions_lib_checks_fact(key, ({ loaded_version, allowed }) => ({ loaded_version, allowed })),
        fails: "M6B-B2"
      }
    };
  },
  handover: ({ replies, key, header }) => {
    if (!isReadable$actions_lib_checks_fact(replies) || !isReadable$actions_lib_checks_fact(key) || key.value.loaded_version === null) return void 0;
    return {
      auth_header: header,
      matrix: CASES.map((name) => ({ case: name, expected: DEMANDS[name], observed: replies.value[name] })),
      key_version: key.value.loaded_version,
      declared_refusals: declaredRefusals$actions_lib_handovers_m6(CASES.map((name) => replies.value[name]))
    };
  }
});

// actions/m6-ingress/lanes/f-wsp-summary.ts
var wspSummary = defineLane$actions_lib_run_lane({
  id: "M6.F",
  decide: (facts) => {
    const { exitCode, leftover, summary, start, published, viewRows, viewUri, requiredOutputIds } = facts;
    return {
      "M6.F-C01": {
        expected: { exit_code: 0, leftover: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ exitCode, leftover }), (read) => ({
          exit_code: read.exitCode,
          leftover: read.leftover
        })),
        fails: "M6F-B1"
      },
      "M6.F-C02": {
        // A producer that names the announcement by its place on the log sent after it; two clocks tell no order.
        expected: {
          ready: isReadable$actions_lib_checks_fact(published) ? placeOf(published.value) : null,
          sent: true,
          sources: { $above: 0 },
          sources_outside: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ summary, viewUri }), (read) => ({
          ready: placeOf(read.summary.ready_ref),
          sent: read.summary.first_send_at_utc !== null,
          sources: read.summary.source_prefixes.length,
          sources_outside: read.summary.source_prefixes.filter((prefix) => !prefix.startsWith(read.viewUri))
        })),
        fails: "M6F-B2"
      },
      "M6.F-C03": {
        expected: { terminal: "STREAMED", incomplete: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ summary, start, viewRows }), (read) => ({
          terminal: read.summary.terminal,
          incomplete: incompleteOutputs(read, requiredOutputIds)
        })),
        fails: "M6F-B3"
      },
      // The producer gives a batch up after its last try and ends with this reason, so the bound of each batch held when
      // it is absent; how often batches were tried again is handed over (11, section 5.5).
      "M6.F-C04": {
        expected: { non_retryable: 0, exhausted: false },
        observed: mapFact$actions_lib_checks_fact(summary, (read) => ({
          non_retryable: read.non_retryable,
          exhausted: read.exit_reason === "IG_PUSH_RETRY_EXHAUSTED"
        })),
        fails: "M6F-B4"
      }
    };
  },
  handover: ({ summary }) => isReadable$actions_lib_checks_fact(summary) ? {
    totals: { ...summary.value.totals },
    retries: summary.value.retries,
    effective_eps: Math.round(summary.value.effective_eps),
    timing: { ended_at_utc: summary.value.ended_at_utc }
  } : void 0
});
var placeOf = ({ topic, partition, offset, message_id }) => ({
  topic,
  partition,
  offset,
  message_id
});
function incompleteOutputs({ summary, start, viewRows }, required) {
  return required.flatMap((id) => {
    const output = summary.per_output.find((one) => one.output_id === id);
    const rows = viewRows[id];
    const opened = start.outputs.find((one) => one.output_id === id)?.row_count;
    if (output === void 0 || rows === void 0) return [`${id}: absent`];
    if (opened !== rows) return [`${id}: opened ${opened} rows, the view has ${rows}`];
    if (!output.started || !output.ended) return [`${id}: not ended`];
    const wanted = Math.min(rows, start.caps.events_per_output_max ?? rows);
    return output.emitted === wanted ? [] : [`${id}: emitted ${output.emitted} of ${wanted}`];
  });
}

// other-part:runtime/src/catalog.ts
import { BUILT_DAEMONS$runtime_src_catalog } from "./substrate.mjs";

// actions/m6-ingress/commit.ts
function staleSummaries(read, platformRunId) {
  const documents = [
    { name: "receipt_summary", document: read.receipts },
    { name: "quarantine_summary", document: read.quarantines },
    { name: "kafka_offsets_snapshot", document: read.offsets }
  ];
  const { taskArn, exitCode } = read.reporter;
  return [
    ...exitCode === 0 ? [] : [`the reporter, or a job before it, ends with ${exitCode}`],
    ...documents.filter(({ document }) => document.platform_run_id !== platformRunId).map(({ name }) => `${name} is of another run`),
    ...documents.filter(({ document }) => document.writer.task_arn !== taskArn).map(({ name }) => `${name} was not regenerated`)
  ];
}
var sumOf = (rows, of = {}) => rows.filter((row) => Object.entries(of).every(([name, value]) => row[name] === value)).reduce((sum, { count }) => sum + count, 0);
function identityFaults({
  receipts: summary,
  quarantines,
  truth,
  scan
}) {
  const counts = summary.counts_by_decision;
  const { receipts } = truth;
  const pairs = [
    ["ADMIT", counts.ADMIT, sumOf(receipts, { decision: "ADMIT" })],
    ["DUPLICATE", counts.DUPLICATE, sumOf(receipts, { decision: "DUPLICATE" })],
    ["QUARANTINE", counts.QUARANTINE, sumOf(receipts, { decision: "QUARANTINE" })],
    ["total", summary.total_receipts, sumOf(receipts)],
    ["decisions", counts.ADMIT + counts.DUPLICATE + counts.QUARANTINE, summary.total_receipts],
    ["rows scanned", summary.db_rows_scanned, sumOf(receipts)],
    ["receipts read from objects", summary.receipt_objects_scanned, scan.receipts.lines],
    ["objects read", summary.receipt_segments_scanned, scan.receipts.objects],
    ["quarantine records", quarantines.total, truth.quarantines],
    ["quarantine records read from objects", quarantines.records_scanned, scan.quarantines.records]
  ];
  const unequal = pairs.filter(([, left, right]) => left !== right);
  return [
    ...unequal.map(([name, left, right]) => `${name}: ${left} against ${right}`),
    ...counts.ANOMALY > counts.QUARANTINE ? ["more anomalies than quarantines"] : [],
    ...quarantines.total < counts.ANOMALY ? ["fewer quarantine records than anomalies"] : []
  ];
}
var [STREAMER, PROBER] = ["wsp", "ops"];
var PROBE_CLASS = "probe";
var SPINE = new Set(BUILT_DAEMONS$runtime_src_catalog.flatMap(({ gatePrincipal }) => gatePrincipal ?? []));
function streamFaults({ totals, retries, attempt }, { receipts }) {
  const streamed = sumOf(receipts, { principal: STREAMER });
  const probes = sumOf(receipts, { principal: PROBER, eventClass: PROBE_CLASS, decision: "ADMIT" });
  const surplus = streamed - totals.emitted;
  const triedAgain = attempt > 1 || Object.values(retries).some((batches = 0) => batches > 0);
  const explained = surplus === 0 || triedAgain && surplus > 0 && surplus <= sumOf(receipts, { principal: STREAMER, decision: "DUPLICATE" });
  const ofSpine = sumOf(receipts.filter(({ principal }) => SPINE.has(principal)));
  const others = sumOf(receipts) - streamed - probes - ofSpine;
  return [
    ...explained ? [] : [`${streamed} receipts for ${totals.emitted} acknowledged sends`],
    ...others === 0 ? [] : [`${others} receipts of nobody who was to send`],
    ...probes > 0 ? [] : ["the probe has no receipt"]
  ];
}
function topicFaults({ topic, before, now, sample_run: sampleRun }, { admitted, copies }, platformRunId) {
  const gained = now - before;
  const count = (admitted[topic] ?? 0) + (copies[topic] ?? 0);
  return [
    ...gained > 0 ? [] : [`${topic}: did not advance`],
    ...gained === count ? [] : [`${topic}: gained ${gained}, admitted ${count}`],
    ...sampleRun === platformRunId ? [] : [`${topic}: the sample is of ${sampleRun ?? "nobody"}`]
  ];
}
function offsetSnapshotFaults({ topics }, partitions) {
  return partitions.flatMap(({ topic, partition, first, last }) => {
    const found = topics.find((one) => one.topic === topic)?.partitions.find((one) => one.partition === partition);
    if (found === void 0) return [`${topic}/${partition}: not in the offsets snapshot`];
    const range = [found.start_offset, found.end_offset];
    return range.join() === [first, last].join() ? [] : [`${topic}/${partition}: ${range.join()} is ${first},${last}`];
  });
}

// actions/m6-ingress/lanes/g-ingest-commit.ts
var ingestCommit = defineLane$actions_lib_run_lane({
  id: "M6.G",
  decide: (facts, _written, context) => ({
    ...provenanceChecks(facts, context),
    ...summaryChecks(facts, context),
    ...objectChecks(facts)
  }),
  handover: ({ receipts, scan }) => isReadable$actions_lib_checks_fact(receipts) && isReadable$actions_lib_checks_fact(scan) ? {
    counts_by_decision: { ...receipts.value.counts_by_decision },
    objects: {
      receipts: scan.value.receipts.lines,
      segments: scan.value.receipts.objects,
      bytes: scan.value.receipts.bytes,
      quarantine_records: scan.value.quarantines.records
    },
    partitions: scan.value.partitions.map(({ topic, partition, first, last, admitted }) => ({
      topic,
      partition,
      first,
      last,
      admitted
    }))
  } : void 0
});
var provenanceChecks = ({ scan, pins }, { substrate }) => ({
  "M6.G-C00": {
    expected: {
      environments: [substrate],
      policy_digests: [isReadable$actions_lib_checks_fact(pins) ? pins.value.policy_digest : null],
      run_config_digests: [isReadable$actions_lib_checks_fact(pins) ? pins.value.run_config_digest : null],
      offset_kinds: ["kafka_offset"]
    },
    observed: mapFact$actions_lib_checks_fact(scan, ({ receipts }) => ({
      environments: receipts.environments,
      policy_digests: receipts.policyDigests,
      run_config_digests: receipts.runConfigDigests,
      offset_kinds: receipts.offsetKinds
    })),
    fails: "M6G-B0"
  },
  "M6.G-C07": {
    expected: {
      ...NONE,
      scenario_run_ids: [isReadable$actions_lib_checks_fact(pins) ? pins.value.scenario_run_id : null],
      manifest_fingerprints: [isReadable$actions_lib_checks_fact(pins) ? pins.value.manifest_fingerprint : null]
    },
    observed: mapFact$actions_lib_checks_fact(scan, (found) => ({
      ...faultsOf(found, "foreign"),
      scenario_run_ids: found.receipts.scenarioRunIds,
      manifest_fingerprints: found.receipts.manifestFingerprints
    })),
    fails: "M6G-B0"
  }
});
var summaryChecks = (facts, { platformRunId }) => {
  const { reporter, receipts, quarantines, offsets, stream: stream2, truth, scan, topics, streamTopics } = facts;
  const all = allReadable$actions_lib_checks_check({ reporter, receipts, quarantines, offsets, stream: stream2, truth, scan });
  return {
    "M6.G-C01": {
      expected: { stale: [], identity: [], stream: [] },
      observed: mapFact$actions_lib_checks_fact(all, (read) => ({
        stale: staleSummaries(read, platformRunId),
        identity: identityFaults(read),
        stream: streamFaults(read.stream, read.truth)
      })),
      fails: "M6G-B1"
    },
    "M6.G-C02": {
      expected: { topics: streamTopics, faults: [], snapshot: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ topics, truth, offsets, scan }), (read) => ({
        topics: read.topics.map(({ topic }) => topic),
        faults: read.topics.flatMap((one) => topicFaults(one, read.truth, platformRunId)),
        snapshot: offsetSnapshotFaults(read.offsets, read.scan.partitions)
      })),
      fails: "M6G-B2"
    },
    "M6.G-C03": {
      expected: { ambiguous: 0, open_rows: 0 },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ receipts, truth }), (read) => ({
        ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
        open_rows: read.truth.openRows
      })),
      fails: "M6G-B3"
    },
    "M6.G-C04": {
      expected: { admitted: { $above: 0 }, by_topic: streamTopics.map(() => ({ $above: 0 })) },
      observed: mapFact$actions_lib_checks_fact(scan, ({ receipts: stored }) => ({
        admitted: stored.byDecision.ADMIT ?? 0,
        by_topic: streamTopics.map((topic) => stored.admittedByTopic[topic] ?? 0)
      })),
      fails: "M6G-B4"
    }
  };
};
var objectChecks = ({ scan, truth }) => ({
  "M6.G-C05": {
    expected: { missing: NONE, unknown: NONE, pending: NONE },
    observed: mapFact$actions_lib_checks_fact(scan, (found) => ({
      missing: faultsOf(found, "missing"),
      unknown: faultsOf(found, "unknown"),
      pending: faultsOf(found, "pending")
    })),
    fails: "M6G-B1"
  },
  "M6.G-C06": { expected: NONE, observed: mapFact$actions_lib_checks_fact(scan, (found) => faultsOf(found, "altered")), fails: "M6G-B1" },
  "M6.G-C08": { expected: NONE, observed: mapFact$actions_lib_checks_fact(scan, (found) => faultsOf(found, "identity")), fails: "M6G-B1" },
  "M6.G-C09": { expected: NONE, observed: mapFact$actions_lib_checks_fact(scan, (found) => faultsOf(found, "gap")), fails: "M6G-B2" },
  "M6.G-C10": {
    expected: { ...NONE, by_decision: isReadable$actions_lib_checks_fact(truth) ? countsOf(truth.value) : null },
    observed: mapFact$actions_lib_checks_fact(scan, (found) => ({ ...faultsOf(found, "count"), by_decision: found.receipts.byDecision })),
    fails: "M6G-B1"
  }
});
var NONE = { count: 0, samples: [] };
var faultsOf = ({ faults, samples }, fault) => ({
  count: faults[fault],
  samples: samples.filter((one) => one.fault === fault).map(({ ref, detail }) => `${ref}: ${detail}`)
});
function countsOf({ receipts }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { decision, count: number } of receipts) counts.set(decision, (counts.get(decision) ?? 0) + number);
  return Object.fromEntries(counts);
}

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m6-ingress/lanes/h-verdict.ts
var CODES2 = { sources: "M6H-B1", predicates: "M6H-B2", union: "M6H-B3" };
var ingressVerdict = defineLane$actions_lib_run_lane({
  id: "M6.H",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts, substrate);
    return { "M6.H-C01": sources, "M6.H-C02": predicates, "M6.H-C03": union };
  },
  handover: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M6", context)
});

// other-part:actions/lib/shared-lanes/pack.ts
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m6-ingress/lanes/i-handoff.ts
var ingressHandoff = defineLane$actions_lib_run_lane({
  id: "M6.I",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written) => ({
    "M6.I-C01": {
      expected: { verdict: "ADVANCE_TO_M7", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M7") return "M6I-B1";
  return unreadable.length > 0 ? "M6I-B2" : "M6I-B4";
}

// actions/m6-ingress/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M6"),
    lanes: [
      built$actions_lib_run_lane(p4HandleClosure, gatherIngressClosure),
      built$actions_lib_run_lane(igReadiness, gatherIgReadiness),
      built$actions_lib_run_lane(ingestSmoke, gatherSmoke),
      built$actions_lib_run_lane(srReady, gatherReady),
      built$actions_lib_run_lane(wspLaunch, gatherLaunch),
      built$actions_lib_run_lane(wspSummary, gatherStreamSummary),
      built$actions_lib_run_lane(ingestCommit, gatherCommit),
      built$actions_lib_run_lane(ingressVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M6.H")),
      built$actions_lib_run_lane(ingressHandoff, gatherIngressPack)
    ]
  },
  io
);
export {
  run
};
