import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

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

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { gatherClosure$actions_lib_shared_lanes_closure } from "./lib.mjs";

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
    ...isRehearsal ? { WSP_STREAM_SPEEDUP: "0" } : {}
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
  const [stopped] = await Promise.all([job, watch(context, spec.family, totalRows, ended.signal)]);
  context.report(`wsp: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines: await compute.logs(stopped.taskArn, LOG_LINES) };
}
async function watch(context, family, totalRows, ended) {
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
  ...await gatherClosure$actions_lib_shared_lanes_closure(context, "M6.A", { handoffFrom: "M5", probe: probeHandles$actions_lib_platform_handle_probes }),
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

// other-part:actions/lib/platform/stack.ts
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m6-ingress/facts/auth-matrix.ts
import { randomBytes } from "node:crypto";

// actions/m6-ingress/auth-matrix.ts
var REFUSAL = "ENVELOPE_UNIDENTIFIABLE";
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
    error: REFUSAL,
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
  const { ig_port: port } = await getStack$actions_lib_platform_stack(context.session.config);
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

// other-part:actions/lib/handovers/m6.ts
import { igReadinessHandover$actions_lib_handovers_m6 } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/ig_ready.v1.ts
import { IgReadyV1$evidence_schemas_src_generated_ig_ready_v1 } from "./schemas.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/meets.ts
import { meets$actions_lib_checks_meets } from "./lib.mjs";

// other-part:actions/lib/run/documents.ts
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m6-ingress/lanes/c-ingest-smoke.ts
var READY = "ingest/ig_ready.json";
var ingestSmokeHandover = handoverOf$actions_lib_run_handover("M6.C", {
  smoke: record$actions_lib_run_handover({ event_id: text$actions_lib_run_handover, topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, offset: count$actions_lib_run_handover, receipt_ref: text$actions_lib_run_handover }),
  watermarks_before: byName$actions_lib_run_handover(list$actions_lib_run_handover(record$actions_lib_run_handover({ partition: count$actions_lib_run_handover, high: count$actions_lib_run_handover })))
});
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
  handover: {
    schema: ingestSmokeHandover,
    of: ({ probe: { admitted }, watermarks }) => isReadable$actions_lib_checks_fact(admitted) && isReadable$actions_lib_checks_fact(watermarks) ? { smoke: smokeOf(admitted.value), watermarks_before: watermarks.value } : void 0
  }
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
    derivedDocument$actions_lib_run_documents(READY, IgReadyV1$evidence_schemas_src_generated_ig_ready_v1, {
      schema: "fp.ig_ready.v1",
      platform_run_id: durable.platform_run_id,
      captured_at_utc: context.startedAtUtc,
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

// actions/m6-ingress/stream-topics.ts
var STREAM_TOPICS = [
  handle$evidence_schemas_src_handles("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle$evidence_schemas_src_handles("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1")
];

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
    stack_log: (await getStack$actions_lib_platform_stack(context.session.config)).bus.kind
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
    event_type: "platform_probe",
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
  const rows = await Promise.all(STREAM_TOPICS.map(async (topic) => [topic, await log.watermarks(topic)]));
  const earlier = await observe$actions_lib_checks_fact(async () => ({
    run: (await context.source("M6.C")).platform_run_id,
    ends: (await context.handover(ingestSmokeHandover)).watermarks_before
  }));
  const isOfRun = isReadable$actions_lib_checks_fact(earlier) && earlier.value.run === context.platformRunId;
  return earliestEnds(Object.fromEntries(rows), isOfRun ? earlier.value.ends : {});
}

// other-part:evidence-schemas/src/generated/checker_pass.v1.ts
import { CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/control_message.v1.ts
import { ControlMessageV1$evidence_schemas_src_generated_control_message_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/ready_publish_receipt.v1.ts
import { ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/ready_signal.v1.ts
import { ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/run_facts_view.v1.ts
import { RunFactsViewV1$evidence_schemas_src_generated_run_facts_view_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/sr_pass.v1.ts
import { SrPassV1$evidence_schemas_src_generated_sr_pass_v1 } from "./schemas.mjs";

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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M6.D", {
      task_arn: text$actions_lib_run_handover,
      ready_ref: record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, offset: count$actions_lib_run_handover, message_id: text$actions_lib_run_handover }),
      gates: list$actions_lib_run_handover(record$actions_lib_run_handover({ gate_id: text$actions_lib_run_handover, status: text$actions_lib_run_handover }))
    }),
    of: ({ job, receipt, pass }) => {
      const read = allReadable$actions_lib_checks_check({ job, receipt, pass });
      if (!isReadable$actions_lib_checks_fact(read)) return void 0;
      const { topic, partition, offset, message_id } = read.value.receipt;
      return {
        task_arn: read.value.job.taskArn,
        ready_ref: { topic, partition, offset, message_id },
        gates: read.value.pass.gates.map(({ gate_id, status }) => ({ gate_id, status }))
      };
    }
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

// other-part:evidence-schemas/src/generated/stream_sort_receipt.v1.ts
import { StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/stream_sort_summary.v1.ts
import { StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1 } from "./schemas.mjs";

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
      return (await readEvidence$runtime_src_evidence_read(oracle, key, StreamSortReceiptV1$evidence_schemas_src_generated_stream_sort_receipt_v1.parse)).document;
    })
  );
}
async function readViewRows(context) {
  const key = runKey$actions_lib_run_evidence(context, "oracle/stream_sort_summary.json");
  const { document } = await readAt$actions_lib_run_evidence(context, key, StreamSortSummaryV1$evidence_schemas_src_generated_stream_sort_summary_v1.parse);
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
  const { document: checker } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/checker_pass.json"), CheckerPassV1$evidence_schemas_src_generated_checker_pass_v1.parse);
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
  const pass = await observe$actions_lib_checks_fact(() => read("sr_pass.json", SrPassV1$evidence_schemas_src_generated_sr_pass_v1.parse));
  const receipt = await observe$actions_lib_checks_fact(() => read("ready_publish_receipt.json", ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1.parse));
  return {
    pass,
    receipt,
    factsView: await observeFrom$actions_lib_checks_fact(pass, ({ run_id: id }) => read(`run_facts_view/${id}.json`, RunFactsViewV1$evidence_schemas_src_generated_run_facts_view_v1.parse)),
    signal: await observeFrom$actions_lib_checks_fact(pass, ({ run_id: id }) => read(`ready_signal/${id}.json`, ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1.parse)),
    record: await observeFrom$actions_lib_checks_fact(receipt, (published) => readRecord(context, published))
  };
}
async function readRecord({ session }, { topic, partition, offset }) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(topic, partition, offset, limit);
  if (record?.value === void 0 || record.offset !== offset)
    throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_OFFSET_OUT_OF_RANGE", `${topic}/${partition} has no record at ${offset}`);
  const text = Buffer.from(record.value).toString("utf8");
  return { text, message: ControlMessageV1$evidence_schemas_src_generated_control_message_v1.parse(parseJson$evidence_schemas_src_strict_json(text, "E_SCHEMA_INVALID", "the record")) };
}

// other-part:evidence-schemas/src/generated/wsp_ready_run.v1.ts
import { WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m6-ingress/lanes/e-wsp-launch.ts
var streamLaunchHandover = handoverOf$actions_lib_run_handover("M6.E", {
  task_arn: text$actions_lib_run_handover,
  exit_code: count$actions_lib_run_handover,
  stop_reason: text$actions_lib_run_handover,
  ready_runs: list$actions_lib_run_handover(record$actions_lib_run_handover({ sequence: count$actions_lib_run_handover, status: text$actions_lib_run_handover }))
});
var ROWS_KEPT = 20;
var wspLaunch = defineLane$actions_lib_run_lane({
  id: "M6.E",
  decide: ({ contract, task, rows }, _written, { platformRunId }) => ({
    "M6.E-C01": launchJudgement(contract, platformRunId),
    "M6.E-C02": {
      // The one that streamed is the one whose end is known; a later announcement that was skipped streamed nothing.
      expected: { streamed_by: isReadable$actions_lib_checks_fact(task) ? task.value.taskArn : null, last: "STREAMED" },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task, rows }), (read) => ({
        streamed_by: read.rows.find(({ status }) => status === "STREAMED")?.task_arn ?? null,
        last: read.rows.at(-1)?.status ?? null
      })),
      fails: "M6E-B2"
    }
  }),
  handover: {
    schema: streamLaunchHandover,
    of: ({ task, rows }) => isReadable$actions_lib_checks_fact(task) && isReadable$actions_lib_checks_fact(rows) ? {
      task_arn: task.value.taskArn,
      exit_code: task.value.exitCode,
      stop_reason: task.value.stopReason,
      ready_runs: rows.value.slice(-ROWS_KEPT).map(({ sequence, status }) => ({ sequence, status }))
    } : void 0
  }
});
function endOfStream(rows, recorded) {
  const streamed = rows.find(({ status }) => status === "STREAMED");
  if (streamed === void 0) return void 0;
  if (!isReadable$actions_lib_checks_fact(recorded) || recorded.value.task_arn !== streamed.task_arn)
    return { unreadable: `nobody recorded how ${streamed.task_arn} ended, which streamed this run` };
  const { task_arn: taskArn, exit_code: exitCode, stop_reason: stopReason } = recorded.value;
  return { value: { taskArn, exitCode, stopReason } };
}
var launchJudgement = (contract, platformRunId) => ({
  expected: {
    command: ["wsp"],
    base_url: { port: isReadable$actions_lib_checks_fact(contract) ? contract.value.stack_port : null, path: "/", query: "" },
    checkpoint_dsn_path: isReadable$actions_lib_checks_fact(contract) ? contract.value.checkpoint_parameter.path : null,
    checkpoint_version: { $above: 0 },
    sources_outside: [],
    ready_filter: readyFilter(platformRunId ?? "none"),
    ...outputsByRole()
  },
  observed: mapFact$actions_lib_checks_fact(contract, (read) => ({
    command: read.command,
    base_url: urlParts(read.base_url),
    checkpoint_dsn_path: read.checkpoint_dsn_path,
    checkpoint_version: read.checkpoint_parameter.version,
    sources_outside: Object.values(read.announced).filter((uri) => !uri.startsWith(read.view_root)),
    ready_filter: readyFilter(read.ready_run),
    ...announcedOf(read.announced)
  })),
  fails: "M6E-B1"
});
var readyFilter = (platformRunId) => renderHandle$evidence_schemas_src_handles("READY_MESSAGE_FILTER", { platform_run_id: platformRunId });
function urlParts(text) {
  if (!URL.canParse(text)) return null;
  const { port, pathname, search } = new URL(text);
  return { port, path: pathname, query: search };
}
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

// actions/m6-ingress/facts/e-wsp-launch.ts
async function gatherLaunch(context) {
  const contract = await observe$actions_lib_checks_fact(() => readContract(context));
  const task = holds$actions_lib_checks_check(launchJudgement(contract, context.platformRunId)) ? await streamOnce(context) : { unreadable: "not launched: the contract does not hold" };
  return { contract, task, rows: await observe$actions_lib_checks_fact(() => readHistory(context)) };
}
async function streamOnce(context) {
  const before = await observe$actions_lib_checks_fact(() => rowsOf(context));
  if (!isReadable$actions_lib_checks_fact(before)) return before;
  const recorded = await observe$actions_lib_checks_fact(() => context.handover(streamLaunchHandover));
  return endOfStream(before.value, recorded) ?? observe$actions_lib_checks_fact(() => stream(context));
}
async function stream(context) {
  const rows = Object.values(await readViewRows(context)).reduce((sum, one) => sum + one, 0);
  const { taskArn, exitCode, stopReason } = await runStreamJob(context, await streamSpec(context), rows);
  return { taskArn, exitCode, stopReason };
}
async function readContract(context) {
  const { environment, command } = await streamSpec(context);
  const { ig_port: port } = await getStack$actions_lib_platform_stack(context.session.config);
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
    ready_run: environment[handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")] ?? ""
  };
}
async function readReady(context) {
  const { scenario_run_id: id } = await readReceipt(context);
  return (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, `sr/ready_signal/${id}.json`), ReadySignalV1$evidence_schemas_src_generated_ready_signal_v1.parse)).document;
}
var readReceipt = async (context) => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1$evidence_schemas_src_generated_ready_publish_receipt_v1.parse)).document;
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
  const read = (key) => readEvidence$runtime_src_evidence_read(context.session.evidence, key, WspReadyRunV1$evidence_schemas_src_generated_wsp_ready_run_v1.parse);
  return (await Promise.all(keys.sort().map(read))).map(({ document }) => document);
}

// other-part:evidence-schemas/src/generated/wsp_start.v1.ts
import { WspStartV1$evidence_schemas_src_generated_wsp_start_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/wsp_summary.v1.ts
import { WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1 } from "./schemas.mjs";

// actions/m6-ingress/facts/f-wsp-summary.ts
var gatherStreamSummary = async (context) => ({
  exitCode: await observe$actions_lib_checks_fact(async () => (await context.handover(streamLaunchHandover)).exit_code),
  leftover: await observe$actions_lib_checks_fact(async () => {
    const family = handle$evidence_schemas_src_handles("TD_WSP");
    const tasks = await context.session.compute().describeTasks();
    return tasks.filter((task) => task.family === family).map(({ taskArn }) => taskArn);
  }),
  summary: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1.parse)).document
  ),
  start: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_start.json"), WspStartV1$evidence_schemas_src_generated_wsp_start_v1.parse)).document
  ),
  viewRows: await observe$actions_lib_checks_fact(() => readViewRows(context)),
  viewUri: await observe$actions_lib_checks_fact(() => streamViewUri(context)),
  requiredOutputIds: handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS")
});

// actions/m6-ingress/facts/g-ingest-commit.ts
import { setTimeout as sleep4 } from "node:timers/promises";

// other-part:evidence-schemas/src/generated/envelope.v1.ts
import { EnvelopeV1$evidence_schemas_src_generated_envelope_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
import { KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/quarantine_summary.v1.ts
import { QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/receipt_summary.v1.ts
import { ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1 } from "./schemas.mjs";

// other-part:runtime/src/run-config.ts
import { gatePolicyRevision$runtime_src_run_config } from "./substrate.mjs";

// other-part:runtime/src/truth/receipt-scan/scan.ts
import { SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";
import { scanReceipts$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";

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
  await observe$actions_lib_checks_fact(() => awaitExports(context));
  const job = await observe$actions_lib_checks_fact(() => regenerate(context));
  const read = (name, parse) => observeFrom$actions_lib_checks_fact(job, async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, name), parse)).document);
  const scan = await observe$actions_lib_checks_fact(() => scanRun(context));
  return {
    exitCode: mapFact$actions_lib_checks_fact(job, ({ exitCode }) => exitCode),
    receipts: await read("ingest/receipt_summary.json", ReceiptSummaryV1$evidence_schemas_src_generated_receipt_summary_v1.parse),
    quarantines: await read("ingest/quarantine_summary.json", QuarantineSummaryV1$evidence_schemas_src_generated_quarantine_summary_v1.parse),
    offsets: await read("ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1$evidence_schemas_src_generated_kafka_offsets_snapshot_v1.parse),
    stream: await observe$actions_lib_checks_fact(
      async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1$evidence_schemas_src_generated_wsp_summary_v1.parse)).document
    ),
    truth: await observe$actions_lib_checks_fact(async () => readIngestTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    scan,
    topics: await observeFrom$actions_lib_checks_fact(scan, ({ partitions }) => readTopics(context, partitions)),
    pins: await observe$actions_lib_checks_fact(() => readPins2(context)),
    streamTopics: STREAM_TOPICS
  };
}
var EXPORT_MS_MAX2 = 6e4;
var POLL_MS3 = 250;
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
  const { watermarks_before: before } = await context.handover(ingestSmokeHandover);
  const log = await context.session.eventLog();
  const sumOf2 = (ends) => ends.reduce((sum, { high }) => sum + high, 0);
  return Promise.all(
    STREAM_TOPICS.map(async (topic) => {
      const recorded = before[topic];
      if (recorded === void 0 || recorded.length === 0)
        throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", `M6.C hands over no end offsets of ${topic}`);
      const newest = partitions.filter((one) => one.topic === topic).sort((a, b) => b.last - a.last)[0];
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
  return EnvelopeV1$evidence_schemas_src_generated_envelope_v1.parse(JSON.parse(Buffer.from(record.value).toString("utf8"))).platform_run_id ?? null;
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

// other-part:actions/lib/run/snapshot-key.ts
import { getSnapshotRef$actions_lib_run_snapshot_key } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { documentOf$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { gatherPack$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m6-ingress/lanes/h-verdict.ts
var CODES = { sources: "M6H-B1", predicates: "M6H-B2", union: "M6H-B3" };
var ingressVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M6.H");
var ingressVerdict = defineLane$actions_lib_run_lane({
  id: "M6.H",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, substrate);
    return { "M6.H-C01": sources, "M6.H-C02": predicates, "M6.H-C03": union };
  },
  handover: { schema: ingressVerdictHandover, of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M6", context) }
});

// actions/m6-ingress/facts/i-handoff.ts
var gatherIngressPack = (context) => gatherPack$actions_lib_shared_lanes_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(ingressVerdictHandover)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_pack(context, "M6.H")
  }),
  required: async () => ({
    ig_ready_uri: await documentOf$actions_lib_shared_lanes_pack(context, "M6.C", READY),
    sr_ready_uri: { key: runKey$actions_lib_run_evidence(context, "sr/ready_publish_receipt.json") },
    wsp_summary_uri: { key: runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json") },
    receipt_summary_uri: { key: runKey$actions_lib_run_evidence(context, "ingest/receipt_summary.json") },
    quarantine_summary_uri: { key: runKey$actions_lib_run_evidence(context, "ingest/quarantine_summary.json") },
    kafka_offsets_uri: { key: runKey$actions_lib_run_evidence(context, "ingest/kafka_offsets_snapshot.json") },
    m6_g_ingest_commit_snapshot_uri: getSnapshotRef$actions_lib_run_snapshot_key(context, "M6.G")
  }),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// actions/m6-ingress/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M6A-B1", unresolved: "M6A-B2", placeholder: "M6A-B3", probe: "M6A-B4" };
var p4HandleClosure = defineLane$actions_lib_run_lane({
  id: "M6.A",
  decide: (facts) => ({
    "M6.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M6", codes: CODES2 }, facts),
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
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M6.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
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
  handover: {
    schema: igReadinessHandover$actions_lib_handovers_m6,
    of: ({ replies, key, header }) => {
      if (!isReadable$actions_lib_checks_fact(replies) || !isReadable$actions_lib_checks_fact(key) || key.value.loaded_version === null) return void 0;
      return {
        auth_header: header,
        matrix: CASES.map((name) => ({ case: name, expected: DEMANDS[name], observed: replies.value[name] })),
        key_version: key.value.loaded_version,
        declared_refusals: CASES.flatMap((name) => {
          const { error, quarantine_ref: ref } = replies.value[name];
          return error === REFUSAL && ref !== void 0 ? [{ reason: error, count: 1, ref }] : [];
        })
      };
    }
  }
});

// actions/m6-ingress/times.ts
function isNotBefore(utc, sinceUtc) {
  const [at, since] = [findMicros$runtime_src_kernel_clock(utc ?? ""), findMicros$runtime_src_kernel_clock(sinceUtc)];
  return at !== void 0 && since !== void 0 && at >= since;
}

// actions/m6-ingress/lanes/f-wsp-summary.ts
var wspSummary = defineLane$actions_lib_run_lane({
  id: "M6.F",
  decide: (facts) => {
    const { exitCode, leftover, summary, start, viewRows, viewUri, requiredOutputIds } = facts;
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
        expected: { sent_after_ready: true, sources: { $above: 0 }, sources_outside: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ summary, viewUri }), (read) => ({
          sent_after_ready: isNotBefore(read.summary.first_send_at_utc, read.summary.ready_ref.broker_time_utc),
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M6.F", {
      totals: byName$actions_lib_run_handover(count$actions_lib_run_handover),
      retries: byName$actions_lib_run_handover(count$actions_lib_run_handover),
      effective_eps: count$actions_lib_run_handover,
      timing: record$actions_lib_run_handover({ ended_at_utc: text$actions_lib_run_handover })
    }),
    of: ({ summary }) => isReadable$actions_lib_checks_fact(summary) ? {
      totals: { ...summary.value.totals },
      retries: summary.value.retries,
      effective_eps: Math.round(summary.value.effective_eps),
      timing: { ended_at_utc: summary.value.ended_at_utc }
    } : void 0
  }
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

// actions/m6-ingress/commit.ts
function staleSummaries(read, { startedAtUtc, platformRunId }) {
  const documents = [
    { name: "receipt_summary", run: read.receipts.platform_run_id, at: read.receipts.as_of },
    { name: "quarantine_summary", run: read.quarantines.platform_run_id, at: read.quarantines.as_of },
    { name: "kafka_offsets_snapshot", run: read.offsets.platform_run_id, at: read.offsets.captured_at_utc }
  ];
  return [
    ...read.exitCode === 0 ? [] : [`the reporter ends with ${read.exitCode}`],
    ...documents.filter(({ run: run2 }) => run2 !== platformRunId).map(({ name }) => `${name} is of another run`),
    ...documents.filter(({ at }) => !isNotBefore(at, startedAtUtc)).map(({ name }) => `${name} was not regenerated`)
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
function streamFaults({ totals, retries, attempt }, { receipts }) {
  const streamed = sumOf(receipts, { principal: STREAMER });
  const probes = sumOf(receipts, { principal: PROBER, eventClass: PROBE_CLASS, decision: "ADMIT" });
  const surplus = streamed - totals.emitted;
  const triedAgain = attempt > 1 || Object.values(retries).some((batches = 0) => batches > 0);
  const explained = surplus === 0 || triedAgain && surplus > 0 && surplus <= sumOf(receipts, { principal: STREAMER, decision: "DUPLICATE" });
  const others = sumOf(receipts) - streamed - probes;
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M6.G", {
      counts_by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover),
      objects: record$actions_lib_run_handover({ receipts: count$actions_lib_run_handover, segments: count$actions_lib_run_handover, bytes: count$actions_lib_run_handover, quarantine_records: count$actions_lib_run_handover }),
      partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, first: count$actions_lib_run_handover, last: count$actions_lib_run_handover, admitted: count$actions_lib_run_handover }))
    }),
    of: ({ receipts, scan }) => isReadable$actions_lib_checks_fact(receipts) && isReadable$actions_lib_checks_fact(scan) ? {
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
  }
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
var summaryChecks = (facts, context) => {
  const { exitCode, receipts, quarantines, offsets, stream: stream2, truth, scan, topics, streamTopics } = facts;
  const all = allReadable$actions_lib_checks_check({ exitCode, receipts, quarantines, offsets, stream: stream2, truth, scan });
  return {
    "M6.G-C01": {
      expected: { stale: [], identity: [], stream: [] },
      observed: mapFact$actions_lib_checks_fact(all, (read) => ({
        stale: staleSummaries(read, context),
        identity: identityFaults(read),
        stream: streamFaults(read.stream, read.truth)
      })),
      fails: "M6G-B1"
    },
    "M6.G-C02": {
      expected: { topics: streamTopics, faults: [], snapshot: [] },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ topics, truth, offsets, scan }), (read) => ({
        topics: read.topics.map(({ topic }) => topic),
        faults: read.topics.flatMap((one) => topicFaults(one, read.truth, context.platformRunId)),
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M6.I", { entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
  }
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
      built$actions_lib_run_lane(ingressVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_phase_verdict(context, "M6.H")),
      built$actions_lib_run_lane(ingressHandoff, gatherIngressPack)
    ]
  },
  io
);
export {
  run
};
