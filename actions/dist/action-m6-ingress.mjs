import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  engineRunRoot,
  requiredOutputIds,
  runTokens,
  viewKey
} from "./chunk-NPQASCJH.mjs";
import {
  probeHandles
} from "./chunk-CT77UBJU.mjs";
import {
  ControlMessageV1,
  IgReadyV1,
  ReadyPublishReceiptV1,
  ReadySignalV1,
  ReceiptV1,
  RunFactsViewV1,
  SrPassV1,
  WspReadyRunV1,
  WspStartV1
} from "./chunk-I4UQJ6LE.mjs";
import {
  CheckerPassV1,
  StreamSortReceiptV1,
  StreamSortSummaryV1
} from "./chunk-VWZNNAHK.mjs";
import {
  EnvelopeV1,
  QuarantineSummaryV1,
  ReceiptSummaryV1,
  WspSummaryV1
} from "./chunk-DZYX23IR.mjs";
import {
  KafkaOffsetsSnapshotV1
} from "./chunk-WPUFC75L.mjs";
import {
  LEAN_ENVIRONMENT
} from "./chunk-JA6SJ4NQ.mjs";
import {
  TOPICS
} from "./chunk-GO2ARB34.mjs";
import {
  gatePolicyRevision,
  pinnedDigests
} from "./chunk-TH7LP7RE.mjs";
import {
  isSteady,
  taskDefinitionOf
} from "./chunk-7MIJSPVB.mjs";
import {
  scenarioRunId,
  serviceMap
} from "./chunk-YNLCO4Z7.mjs";
import {
  handleClosure
} from "./chunk-3SW3S7WL.mjs";
import {
  runJob,
  taskSpec
} from "./chunk-ZQEJG7NF.mjs";
import {
  verdictLane
} from "./chunk-FL6MBDXK.mjs";
import {
  handoffLane
} from "./chunk-JBV6F7H4.mjs";
import "./chunk-SASGA76X.mjs";
import {
  getRunId,
  readAt,
  replaceAt,
  runKey
} from "./chunk-TZ4TTMDK.mjs";
import {
  allReadable,
  check,
  getSnapshotRef,
  getStack,
  plainLane,
  profileValues,
  readEpoch,
  runPhaseAction
} from "./chunk-KSESK3CM.mjs";
import {
  fact,
  isReadable,
  loadPhaseDefinition,
  mapFact,
  observe,
  valueOr
} from "./chunk-DZ52REQV.mjs";
import "./chunk-62NTBCUI.mjs";
import {
  listAll,
  readEvidence
} from "./chunk-HF4JBFEA.mjs";
import "./chunk-NIWZ6EJW.mjs";
import "./chunk-Y44YX55M.mjs";
import "./chunk-FV64UT5K.mjs";
import "./chunk-AIA4CCVC.mjs";
import {
  findMicros,
  nowUtc,
  textOfMicros
} from "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  canonicalJson,
  evidencePrefix,
  handle,
  renderHandle,
  sha256Hex,
  sha256Hex32
} from "./chunk-AGYZ7ZP2.mjs";

// actions/m6-ingress/lanes/b-ig-readiness.ts
import { setTimeout as sleep } from "node:timers/promises";

// actions/m6-ingress/auth-matrix.ts
import { randomBytes } from "node:crypto";

// actions/m6-ingress/gate.ts
var TIMEOUT_MS = 1e4;
async function askGate({ handleInputs }, request) {
  const headers = {};
  if (request.key !== void 0) headers[handle("IG_AUTH_HEADER_NAME")] = request.key;
  if (request.body !== void 0) headers["content-type"] = "application/json";
  const response = await fetch(`${handle("IG_BASE_URL", handleInputs)}${request.path}`, {
    method: request.body === void 0 ? "GET" : "POST",
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...request.body === void 0 ? {} : { body: request.body }
  });
  return { status: response.status, body: jsonOf(await response.text()) };
}
var readGateKey = async ({ session }, principal) => (await session.parameters.get(`${handle("SSM_IG_API_KEY_PATH")}/${principal}`)).value;
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// actions/m6-ingress/auth-matrix.ts
var NO_ENVELOPE = "[]";
var WRONG_KEY_BYTES = 24;
async function runAuthMatrix(context) {
  const rows = [];
  for (const { name, expected, request, passes } of await casesOf(context)) {
    const observed = observedOf(await askGate(context, request));
    rows.push({ case: name, expected, observed, pass: passes(observed) });
  }
  return rows;
}
async function casesOf(context) {
  const [wsp, ops] = [(await readGateKey(context, "wsp")).reveal(), (await readGateKey(context, "ops")).reveal()];
  const health = { path: handle("IG_HEALTHCHECK_PATH") };
  const ingest = { path: handle("IG_INGEST_PATH"), body: NO_ENVELOPE };
  const refused = { expected: "401", passes: isUnauthorized };
  const green = { expected: "200 and GREEN", passes: isGreen };
  return [
    { name: "health without key", request: health, ...refused },
    { name: "health with the key of ops", request: { ...health, key: ops }, ...green },
    { name: "health with the key of wsp", request: { ...health, key: wsp }, ...green },
    { name: "ingest without key", request: ingest, ...refused },
    {
      name: "ingest with a wrong key",
      request: { ...ingest, key: randomBytes(WRONG_KEY_BYTES).toString("hex") },
      ...refused
    },
    {
      name: "ingest with a valid key and an invalid body",
      request: { ...ingest, key: wsp },
      expected: "4xx other than 401",
      passes: isRefusedAsInvalid
    }
  ];
}
var isUnauthorized = ({ status }) => status === 401;
var isGreen = ({ status, health }) => status === 200 && health === "GREEN";
var isRefusedAsInvalid = ({ status }) => status >= 400 && status < 500 && status !== 401;
function observedOf({ status, body }) {
  const state = typeof body === "object" && body !== null && "state" in body ? body.state : void 0;
  const health = ["GREEN", "AMBER", "RED"].find((one) => one === state);
  return { status, ...health === void 0 ? {} : { health } };
}

// actions/m6-ingress/lanes/b-ig-readiness.ts
var igReadiness = plainLane({
  id: "M6.B",
  gather: async (context) => {
    const service = await observe(() => readService(context));
    const before = await observe(() => recordsOnTopics(context));
    const matrix = await observe(() => runAuthMatrix(context));
    const after = await observe(() => recordsOnTopics(context));
    const both = allReadable({ before, after });
    return {
      service,
      matrix,
      recordsGained: isReadable(both) ? { value: both.value.after - both.value.before } : both,
      key: await observe(() => readKey(context))
    };
  },
  decide: (facts) => decideReadiness(facts),
  payload: ({ matrix, key }) => ({
    matrix: isReadable(matrix) ? matrix.value : [],
    key_version: isReadable(key) ? key.value.version : null
  })
});
function decideReadiness({ service, matrix, recordsGained, key }) {
  return [
    check("M6.B-C01", {
      expected: { steady: true, same_task: true, real_command: true, image_pinned: true, port_mapped: true },
      observed: service,
      fails: "M6B-B1"
    }),
    check("M6.B-C02", {
      expected: { cases: "all pass", records_gained: 0 },
      observed: allReadable({ matrix, recordsGained }),
      passes: ({ matrix: rows, recordsGained: gained }) => rows.length > 0 && rows.every((row) => row.pass) && gained === 0,
      fails: "M6B-B2"
    }),
    check("M6.B-C03", {
      expected: { loaded: "the current version", allowed: ["ops", "wsp"] },
      observed: key,
      passes: (found) => isLoaded(found) && found.allowed.join() === "ops,wsp",
      fails: "M6B-B2"
    })
  ];
}
function isLoaded({ modifiedAtUtc, gateStartedAtUtc }) {
  const [modified, started] = [findMicros(modifiedAtUtc), findMicros(gateStartedAtUtc)];
  return modified !== void 0 && started !== void 0 && modified <= started;
}
async function readService(context) {
  const entry = (await serviceMap(context)).find(({ service }) => service === handle("SVC_IG"));
  if (entry === void 0) throw new Error("the service map has no gate");
  const first = await describeGate(context);
  await sleep(profileValues(context.decision("profile").value).sample_interval_ms);
  const second = await describeGate(context);
  const { ig_port: port } = await getStack(context.session.config);
  const isLive = second.taskDefinition === taskDefinitionOf(entry.spec);
  return {
    steady: isSteady(first) && isSteady(second),
    same_task: first.tasks[0]?.taskArn === second.tasks[0]?.taskArn,
    real_command: isLive && entry.spec.command.join(" ") === entry.mode,
    image_pinned: second.imageDigest === entry.spec.imageDigest,
    port_mapped: isLive && entry.spec.environment.IG_PORT === String(port) && new URL(String(handle("IG_BASE_URL", context.handleInputs))).port === String(port)
  };
}
async function describeGate({ session }) {
  const rows = await session.compute().describeServices();
  const found = rows.find(({ service }) => service === handle("SVC_IG"));
  if (found === void 0) throw new Error("the compute has no gate");
  return found;
}
async function recordsOnTopics({ session }) {
  const log = await session.eventLog();
  const watermarks = await Promise.all(TOPICS.map(({ topic }) => log.watermarks(topic)));
  return watermarks.flat().reduce((sum, { high }) => sum + high, 0);
}
async function readKey(context) {
  const parameter = await context.session.parameters.get(handle("SSM_IG_API_KEY_PATH"));
  const map = JSON.parse(parameter.value.reveal());
  if (typeof map !== "object" || map === null) throw new Error("the key parameter is no map");
  const principals = new Map(Object.entries(map));
  const allowed = [];
  for (const principal of ["ops", "wsp"]) {
    const digest = sha256Hex((await readGateKey(context, principal)).reveal());
    if (principals.get(digest) === principal) allowed.push(principal);
  }
  const [task] = (await describeGate(context)).tasks;
  if (task === void 0) throw new Error("the gate has no task");
  return {
    version: parameter.version,
    modifiedAtUtc: parameter.lastModifiedUtc,
    gateStartedAtUtc: task.startedAtUtc,
    allowed
  };
}

// actions/m6-ingress/posture.ts
async function readPosture(context) {
  const name = handle("SVC_IG");
  const entry = (await serviceMap(context)).find(({ service }) => service === name);
  const live = (await context.session.compute().describeServices()).find(({ service }) => service === name);
  if (entry === void 0 || live === void 0) throw new Error("there is no gate");
  const { environment } = entry.spec;
  const bootstrap = await context.session.parameters.get(environment.SSM_CONFLUENT_BOOTSTRAP_PATH ?? "");
  return {
    environment: environment.ENVIRONMENT ?? "",
    object_stores: objectStoresIn(environment),
    event_log: logKind(bootstrap.value.reveal()),
    definition_live: live.taskDefinition === taskDefinitionOf(entry.spec)
  };
}
var objectStoresIn = (environment) => [
  ...new Set(Object.values(environment).flatMap((value) => /^(dir|s3):/.exec(value)?.[1] ?? []))
];
var logKind = (bootstrap) => /^([a-z]+):\/\//.exec(bootstrap)?.[1] ?? "kafka";
var expectedPosture = (substrate, bus) => ({
  environment: substrate,
  object_stores: [substrate === "embedded" ? "dir" : "s3"],
  event_log: substrate === "dev_min" ? "kafka" : bus,
  definition_live: true
});

// actions/m6-ingress/probe.ts
import { setTimeout as sleep2 } from "node:timers/promises";
async function sendProbe(context) {
  const topic = handle("FP_BUS_AUDIT_V1");
  const log = await context.session.eventLog();
  const envelope = await probeEnvelope(context);
  const before = await log.watermarks(topic);
  const admitted = await observe(() => pushProbe(context, envelope));
  const after = await observe(() => log.watermarks(topic));
  if (!isReadable(admitted)) return { admitted, offsets: admitted, readBack: admitted, durable: admitted };
  const { partition, offset } = admitted.value;
  return {
    admitted,
    offsets: isReadable(after) ? { value: advanceOf(before, after.value, partition) } : after,
    readBack: await observe(async () => {
      const [record] = await log.read(topic, partition, offset, { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 });
      const text = Buffer.from(record?.value ?? []).toString("utf8");
      return record?.offset === offset && text === canonicalJson(envelope);
    }),
    durable: await observe(() => readDurableReceipt(context, admitted.value.receiptRef))
  };
}
function advanceOf(before, after, partition) {
  const highOf = (marks) => marks.find((mark) => mark.partition === partition)?.high ?? 0;
  const sum = (marks) => marks.reduce((total, { high }) => total + high, 0);
  const own = { before: highOf(before), after: highOf(after) };
  return { ...own, others: sum(after) - sum(before) - (own.after - own.before) };
}
async function probeEnvelope(context) {
  const { executionId, attempt, platformRunId, handleInputs, session } = context;
  if (platformRunId === void 0) throw new Error("no run is pinned");
  const sentAtUtc = nowUtc(session.clock);
  return {
    event_id: sha256Hex(`platform_probe|${platformRunId}|${executionId}|${attempt}|${sentAtUtc}`),
    event_type: "platform_probe",
    schema_version: "v1",
    ts_utc: sentAtUtc,
    manifest_fingerprint: handle("SR_MANIFEST_FINGERPRINT", handleInputs),
    parameter_hash: handle("SR_PARAMETER_HASH", handleInputs),
    seed: handle("SR_SEED", handleInputs),
    scenario_id: handle("ORACLE_SCENARIO_ID", handleInputs),
    platform_run_id: platformRunId,
    scenario_run_id: await scenarioRunId(context),
    producer: "svc:phase_action",
    payload: { execution_id: executionId, attempt, sent_at_utc: sentAtUtc }
  };
}
async function pushProbe(context, envelope) {
  const key = (await readGateKey(context, "ops")).reveal();
  const { status, body } = await askGate(context, {
    path: handle("IG_INGEST_PATH"),
    key,
    body: canonicalJson(envelope)
  });
  if (status !== 200 || typeof body !== "object" || body === null) throw new Error(`the gate answers ${status}`);
  const { receipt: answered, receipt_ref: receiptRef } = body;
  const receipt = ReceiptV1.parse(answered);
  if (typeof receiptRef !== "string") throw new Error("the answer names no receipt object");
  if (receipt.eb_ref === void 0) throw new Error(`the decision is ${receipt.decision}`);
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
var EXPORT_MS_MAX = 3e4;
var POLL_MS = 250;
async function readDurableReceipt({ session }, receiptRef) {
  const [, key = "", line = ""] = /^(.+)#([1-9][0-9]{0,6})$/.exec(receiptRef) ?? [];
  const { bucket } = session.evidence;
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX;
  while (await session.store.head(bucket, key) === void 0) {
    if (session.clock.elapsedMs() >= deadline) throw new Error("the receipt was not exported in time");
    await sleep2(POLL_MS);
  }
  const { body } = await session.store.get(bucket, key);
  const lines = Buffer.from(body).toString("utf8").split("\n");
  return ReceiptV1.parse(JSON.parse(lines[Number(line) - 1] ?? "null"));
}

// actions/m6-ingress/stream-topics.ts
var STREAM_TOPICS = [
  handle("FP_BUS_TRAFFIC_FRAUD_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1"),
  handle("FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1"),
  handle("FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1")
];

// actions/m6-ingress/lanes/c-ingest-smoke.ts
var ingestSmoke = plainLane({
  id: "M6.C",
  gather: async (context) => {
    const capturedAtUtc = nowUtc(context.session.clock);
    const posture = await observe(() => readPosture(context));
    const busKind = await observe(async () => (await getStack(context.session.config)).bus.kind);
    const watermarks = await observe(() => readWatermarks(context));
    const sent = await observe(() => sendProbe(context));
    const probe = isReadable(sent) ? sent.value : { admitted: sent, offsets: sent, readBack: sent, durable: sent };
    const ready = await observe(() => writeReady(context, probe, capturedAtUtc));
    return { posture, busKind, probe, watermarks, ready };
  },
  decide: (facts, context) => decideSmoke(facts, context),
  payload: ({ probe, watermarks, ready }) => ({
    smoke: isReadable(probe.admitted) ? probe.admitted.value : null,
    watermarks_before: isReadable(watermarks) ? watermarks.value : null,
    ig_ready: isReadable(ready) ? ready.value : null
  })
});
function decideSmoke({ posture, busKind, probe, watermarks, ready }, context) {
  return [
    check("M6.C-C01", {
      expected: isReadable(busKind) ? expectedPosture(context.substrate, busKind.value) : "the kinds of the substrate",
      observed: mapFact(allReadable({ posture, busKind }), (found) => found.posture),
      fails: "M6C-B4"
    }),
    check("M6.C-C02", {
      expected: { decision: "ADMIT", read_back: true, offset_advance: 1, at_old_end: true, receipt_durable: true },
      observed: mapFact(allReadable({ ...probe }), ({ admitted, offsets, readBack, durable }) => ({
        decision: admitted.decision,
        read_back: readBack,
        offset_advance: offsets.after - offsets.before + offsets.others,
        at_old_end: admitted.offset === offsets.before,
        receipt_durable: durable.receipt_id === admitted.receiptId && durable.event_id === admitted.eventId
      })),
      fails: probeCode(probe)
    }),
    check("M6.C-C03", {
      expected: true,
      observed: mapFact(allReadable({ ready, watermarks }), (found) => found.ready.key !== ""),
      fails: "M6C-B3"
    })
  ];
}
function probeCode({ admitted, offsets, readBack }) {
  if (!isReadable(admitted) || admitted.value.decision !== "ADMIT") return "M6C-B1";
  if (!isReadable(readBack) || !readBack.value) return "M6C-B1";
  if (!isReadable(offsets) || offsets.value.after - offsets.value.before !== 1) return "M6C-B5";
  if (offsets.value.others !== 0 || admitted.value.offset !== offsets.value.before) return "M6C-B5";
  return "M6C-B2";
}
async function readWatermarks({ session }) {
  const log = await session.eventLog();
  const rows = await Promise.all(STREAM_TOPICS.map(async (topic) => [topic, await log.watermarks(topic)]));
  return Object.fromEntries(rows);
}
async function writeReady(context, probe, capturedAtUtc) {
  const { admitted, durable } = probe;
  if (!isReadable(admitted)) throw new Error(admitted.unreadable);
  if (!isReadable(durable)) throw new Error(durable.unreadable);
  const { payload } = await context.source("M6.B");
  const { matrix, key_version: keyVersion } = payload;
  const { eventId, topic, partition, offset, receiptRef } = admitted.value;
  return replaceAt(context, runKey(context, "ingest/ig_ready.json"), IgReadyV1, {
    schema: "fp.ig_ready.v1",
    platform_run_id: getRunId(context),
    captured_at_utc: capturedAtUtc,
    written_at_utc: nowUtc(context.session.clock),
    auth_mode: handle("IG_AUTH_MODE"),
    auth_header: handle("IG_AUTH_HEADER_NAME"),
    matrix,
    smoke: { event_id: eventId, topic, partition, offset, receipt_ref: receiptRef },
    // What the gate itself put into the receipt, not what this action was built with.
    policy_rev: durable.value.policy_rev,
    environment: durable.value.environment,
    key_version: keyVersion,
    image_digest: (await readEpoch(context)).image_digest ?? "",
    writer: { identity: "M6.C", task_arn: null, ci_run: context.session.ci.run_id, image_digest: null }
  });
}

// actions/m6-ingress/stream-view.ts
function streamViewUri(context) {
  const prefix = renderHandle("S3_STREAM_VIEW_PREFIX_PATTERN", runTokens(context), context.handleInputs);
  return `s3://${context.session.config.buckets.oracle}/${prefix}`;
}
async function readSortReceipts(context) {
  const { store, config } = context.session;
  const oracle = { store, bucket: config.buckets.oracle };
  return Promise.all(
    requiredOutputIds().map(async (outputId) => {
      const key = viewKey(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId);
      return (await readEvidence(oracle, key, StreamSortReceiptV1.parse)).document;
    })
  );
}

// actions/m6-ingress/scenario-job.ts
async function scenarioEnvironment(context) {
  const inputs = context.handleInputs;
  const { runEquivalenceKey } = await pinnedDigests(context);
  const window = windowOf(await readSortReceipts(context));
  return {
    FP_BUS_CONTROL_V1: handle("FP_BUS_CONTROL_V1"),
    ORACLE_ENGINE_RUN_ROOT: engineRunRoot(context).uri,
    ORACLE_SCENARIO_ID: handle("ORACLE_SCENARIO_ID", inputs),
    ORACLE_STREAM_VIEW_ROOT: streamViewUri(context).replace(/\/$/, ""),
    SR_LAUNCH_REF: `${context.executionId}/${context.attempt}`,
    SR_RUN_EQUIVALENCE_KEY: runEquivalenceKey,
    SR_MANIFEST_FINGERPRINT: handle("SR_MANIFEST_FINGERPRINT", inputs),
    SR_PARAMETER_HASH: handle("SR_PARAMETER_HASH", inputs),
    SR_SEED: handle("SR_SEED", inputs),
    SR_WINDOW_START_UTC: window.startUtc,
    SR_WINDOW_END_UTC: window.endUtc,
    SR_OUTPUT_IDS: requiredOutputIds().join(","),
    // The engine is never invoked here (11, section 4.1).
    SR_STRATEGY: "FORCE_REUSE"
  };
}
function windowOf(receipts) {
  const micros = (text) => {
    const found = findMicros(text ?? "");
    if (found === void 0) throw new Error("a view has no event times");
    return found;
  };
  const starts = receipts.map(({ sorted_stats }) => micros(sorted_stats.min_ts_utc));
  const ends = receipts.map(({ sorted_stats }) => micros(sorted_stats.max_ts_utc));
  if (receipts.length === 0) throw new Error("there are no views");
  return { startUtc: textOfMicros(Math.min(...starts)), endUtc: textOfMicros(Math.max(...ends) + 1) };
}

// actions/m6-ingress/lanes/d-sr-ready.ts
var PREFLIGHT = {
  oracle_checked: true,
  stream_views: 4,
  key_derived: true,
  dsn_present: true,
  control_topic: true
};
var srReady = plainLane({
  id: "M6.D",
  gather: async (context) => {
    const preflight = await observe(() => readPreflight(context));
    const job = await observe(async () => {
      if (!isReadable(preflight) || canonicalJson(preflight.value) !== canonicalJson(PREFLIGHT))
        throw new Error("not launched: the preflight does not hold");
      return runJob(context, "sr", await scenarioEnvironment(context));
    });
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return {
      preflight,
      exitCode: mapFact(job, ({ exitCode }) => exitCode),
      taskArn: isReadable(job) ? job.value.taskArn : null,
      ...await readAnnouncement(context),
      outputIds: [...handle("ORACLE_REQUIRED_OUTPUT_IDS")].sort()
    };
  },
  decide: (facts, context) => decideReady(facts, context),
  payload: ({ receipt, pass, taskArn }) => ({
    task_arn: taskArn,
    ready_ref: isReadable(receipt) ? positionOf(receipt.value) : null,
    lease: isReadable(pass) ? pass.value.lease : null,
    gates: isReadable(pass) ? pass.value.gates.map(({ gate_id, status }) => ({ gate_id, status })) : []
  })
});
var positionOf = ({ topic, partition, offset, message_id }) => ({
  topic,
  partition,
  offset,
  message_id
});
function decideReady(facts, { platformRunId }) {
  const { preflight, exitCode, pass, factsView, receipt, signal, record, outputIds } = facts;
  return [
    check("M6.D-C01", { expected: PREFLIGHT, observed: preflight, fails: "M6D-B1" }),
    check("M6.D-C02", { expected: 0, observed: exitCode, fails: "M6D-B2" }),
    check("M6.D-C03", {
      expected: { verdict: "PASS", run: platformRunId ?? null, outputs: outputIds, lease_recorded: true },
      observed: mapFact(allReadable({ pass, factsView }), (read) => ({
        verdict: read.pass.verdict,
        run: read.pass.platform_run_id,
        outputs: read.factsView.locators.map(({ output_id }) => output_id).sort(),
        lease_recorded: read.pass.lease.owner !== "" && read.pass.lease.acquired_at <= read.pass.lease.released_at
      })),
      fails: "M6D-B3"
    }),
    check("M6.D-C04", {
      expected: {
        topic: handle("FP_BUS_CONTROL_V1"),
        run: platformRunId ?? null,
        message_ids: 1,
        payload_equal: true,
        record_sha256_equal: true,
        stream_views: outputIds
      },
      observed: mapFact(
        allReadable({ receipt, signal, record }),
        (read) => publishedAs(read.receipt, read.signal, read.record)
      ),
      fails: "M6D-B4"
    })
  ];
}
function publishedAs(receipt, signal, { text, message }) {
  return {
    topic: receipt.topic,
    run: receipt.platform_run_id,
    message_ids: (/* @__PURE__ */ new Set([receipt.message_id, signal.message_id, message.message_id])).size,
    payload_equal: canonicalJson(message.payload) === canonicalJson(signal) && sha256Hex(canonicalJson(signal)) === receipt.payload_sha256,
    record_sha256_equal: sha256Hex(text) === receipt.record_sha256,
    stream_views: Object.keys(signal.oracle_pack_ref?.stream_view_output_refs ?? {}).sort()
  };
}
async function readPreflight(context) {
  const { document: checker } = await readAt(context, runKey(context, "oracle/checker_pass.json"), CheckerPassV1.parse);
  const { runEquivalenceKey, scenarioRunId: scenarioRunId2 } = await pinnedDigests(context);
  const dsn = await context.session.parameters.get(handle("SSM_DB_DSN_PATH"));
  const { topics } = await (await context.session.eventLog()).describe();
  return {
    oracle_checked: checker.overall_pass,
    stream_views: checker.outputs.filter(({ verdict: verdict2 }) => verdict2 === "PASS").length,
    key_derived: sha256Hex32(`sr_run|${runEquivalenceKey}`) === scenarioRunId2,
    dsn_present: dsn.version > 0,
    control_topic: topics.some(({ topic }) => topic === handle("FP_BUS_CONTROL_V1"))
  };
}
async function readAnnouncement(context) {
  const read = (name, parse) => observe(async () => (await readAt(context, runKey(context, `sr/${name}`), parse)).document);
  const pass = await read("sr_pass.json", SrPassV1.parse);
  const receipt = await read("ready_publish_receipt.json", ReadyPublishReceiptV1.parse);
  const runId = isReadable(pass) ? pass.value.run_id : "none";
  return {
    pass,
    receipt,
    factsView: await read(`run_facts_view/${runId}.json`, RunFactsViewV1.parse),
    signal: await read(`ready_signal/${runId}.json`, ReadySignalV1.parse),
    record: await observe(async () => {
      if (!isReadable(receipt)) throw new Error(receipt.unreadable);
      return readRecord(context, receipt.value);
    })
  };
}
async function readRecord({ session }, { topic, partition, offset }) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(topic, partition, offset, limit);
  if (record?.value === void 0 || record.offset !== offset) throw new Error("there is no record at that position");
  const text = Buffer.from(record.value).toString("utf8");
  return { text, message: ControlMessageV1.parse(JSON.parse(text)) };
}

// actions/m6-ingress/stream-job.ts
import { setTimeout as sleep3 } from "node:timers/promises";
var EMBEDDED_INFLIGHT = 4;
var EMBEDDED_FLUSH_EVERY = 2e3;
async function streamSpec(context) {
  const isRehearsal = context.decision("profile").value === "rehearsal";
  return taskSpec(context, "wsp", {
    ...LEAN_ENVIRONMENT,
    IG_BASE_URL: String(handle("IG_BASE_URL", context.handleInputs)),
    FP_BUS_CONTROL_V1: handle("FP_BUS_CONTROL_V1"),
    CHECKPOINT_BACKEND: "postgres",
    WSP_MAX_INFLIGHT: String(isRehearsal ? EMBEDDED_INFLIGHT : handle("WSP_MAX_INFLIGHT")),
    WSP_CHECKPOINT_FLUSH_EVERY: String(isRehearsal ? EMBEDDED_FLUSH_EVERY : handle("WSP_CHECKPOINT_FLUSH_EVERY")),
    WSP_RETRY_MAX_ATTEMPTS: String(handle("WSP_RETRY_MAX_ATTEMPTS")),
    WSP_RETRY_BACKOFF_MS: String(handle("WSP_RETRY_BACKOFF_MS")),
    WSP_STOP_ON_NONRETRYABLE: String(handle("WSP_STOP_ON_NONRETRYABLE")),
    WSP_READY_MAX_MESSAGES: "1",
    WSP_REQUIRED_DAEMONS: "ig,archive-writer",
    ...isRehearsal ? { WSP_STREAM_SPEEDUP: "0" } : {}
  });
}
var TIMEOUT_MS2 = 6 * 36e5;
var POLL_MS2 = 1e3;
var LOG_LINES = 40;
async function runStreamJob(context, spec, totalRows2) {
  const compute = context.session.compute();
  context.report(`wsp: streams ${thousands(totalRows2)} events`);
  const ended = new AbortController();
  const job = compute.runJob(spec, { timeoutMs: TIMEOUT_MS2 }).finally(() => ended.abort());
  const [stopped] = await Promise.all([job, watch(context, spec.family, totalRows2, ended.signal)]);
  context.report(`wsp: exit ${stopped.exitCode}`);
  return { ...stopped, lastLines: await compute.logs(stopped.taskArn, LOG_LINES) };
}
async function watch(context, family, totalRows2, ended) {
  const { clock } = context.session;
  let said = { emitted: 0, atMs: clock.elapsedMs() };
  for (; ; ) {
    await observe(() => sleep3(POLL_MS2, void 0, { signal: ended }));
    if (ended.aborted) return;
    const emitted = valueOr(await observe(() => readEmitted(context, family)), void 0);
    if (emitted === void 0 || emitted === said.emitted) continue;
    const now = { emitted, atMs: clock.elapsedMs() };
    const perSecond = (now.emitted - said.emitted) / ((now.atMs - said.atMs) / 1e3);
    context.report(progressLine(now.emitted, totalRows2, perSecond));
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

// actions/m6-ingress/lanes/e-wsp-launch.ts
var wspLaunch = plainLane({
  id: "M6.E",
  gather: async (context) => {
    const contract = await observe(() => readContract(context));
    const expected = expectedContract(context.platformRunId);
    const job = await observe(async () => {
      if (!contractCheck(contract, expected).pass) throw new Error("not launched: the contract does not hold");
      return runStreamJob(context, await streamSpec(context), await totalRows(context));
    });
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return { contract, expected, job, rows: await observe(() => readHistory(context)) };
  },
  decide: ({ contract, expected, job, rows }) => [
    contractCheck(contract, expected),
    check("M6.E-C02", {
      expected: { launched: true, terminal: "STREAMED" },
      observed: isReadable(job) ? mapFact(rows, (history) => ({ launched: true, terminal: history.at(-1)?.status ?? null })) : job,
      fails: "M6E-B2"
    })
  ],
  payload: ({ contract, job, rows }) => ({
    contract: isReadable(contract) ? contract.value : null,
    task_arn: isReadable(job) ? job.value.taskArn : null,
    exit_code: isReadable(job) ? job.value.exitCode : null,
    stop_reason: isReadable(job) ? job.value.stopReason : null,
    ready_runs: isReadable(rows) ? rows.value.slice(-20).map(({ sequence, status }) => ({ sequence, status })) : []
  })
});
var contractCheck = (contract, expected) => check("M6.E-C01", { expected, observed: contract, fails: "M6E-B1" });
var expectedContract = (platformRunId) => ({
  real_command: true,
  base_url_discovered: true,
  checkpoint_dsn: true,
  sources_under_view: true,
  ready_filter: readyFilter(platformRunId),
  ...outputsByRole()
});
var readyFilter = (platformRunId) => renderHandle("READY_MESSAGE_FILTER", { platform_run_id: platformRunId ?? "none" });
function outputsByRole() {
  const roles = Object.entries(handle("ORACLE_OUTPUT_ROLE_BY_ID"));
  const of = (role) => roles.filter(([, found]) => found === role).map(([id]) => id).sort();
  return { traffic: of("traffic"), context: of("context") };
}
async function readContract(context) {
  const { environment, command } = await streamSpec(context);
  const { ig_port: port } = await getStack(context.session.config);
  const checkpoint = await context.session.parameters.get(handle("WSP_CHECKPOINT_DSN"));
  const ready = await readReady(context);
  const views = ready.oracle_pack_ref?.stream_view_output_refs ?? {};
  const root = streamViewUri(context);
  const announced = (wanted) => wanted.filter((id) => Object.hasOwn(views, id));
  const { traffic, context: behavioural } = outputsByRole();
  return {
    real_command: command.join(" ") === "wsp",
    base_url_discovered: isBaseUrl(environment.IG_BASE_URL ?? "", port),
    checkpoint_dsn: environment.SSM_DB_DSN_PATH === checkpoint.path && checkpoint.version > 0,
    sources_under_view: Object.values(views).length > 0 && Object.values(views).every((uri) => uri?.startsWith(root) === true),
    // The producer takes READY of the run in its environment and of no other (11, section 5.1).
    ready_filter: readyFilter(environment[handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")]),
    traffic: announced(traffic),
    context: announced(behavioural)
  };
}
function isBaseUrl(text, port) {
  if (!URL.canParse(text)) return false;
  const { port: found, pathname, search } = new URL(text);
  return found === String(port) && pathname === "/" && search === "";
}
async function readReady(context) {
  const { scenario_run_id: id } = await readReceipt(context);
  return (await readAt(context, runKey(context, `sr/ready_signal/${id}.json`), ReadySignalV1.parse)).document;
}
var readReceipt = async (context) => (await readAt(context, runKey(context, "sr/ready_publish_receipt.json"), ReadyPublishReceiptV1.parse)).document;
async function totalRows(context) {
  const key = runKey(context, "oracle/stream_sort_summary.json");
  const { document } = await readAt(context, key, StreamSortSummaryV1.parse);
  return document.per_output_results.reduce((sum, { rows }) => sum + rows, 0);
}
async function readHistory(context) {
  const { message_id: messageId } = await readReceipt(context);
  const run2 = evidencePrefix({ family: "run", platform_run_id: context.platformRunId ?? "" });
  const keys = [];
  const { store, bucket } = context.session.evidence;
  for await (const { key } of listAll(store, bucket, `${run2}wsp/ready_runs/${messageId}/`)) keys.push(key);
  const read = (key) => readEvidence(context.session.evidence, key, WspReadyRunV1.parse);
  const rows = (await Promise.all(keys.sort().map(read))).map(({ document }) => document);
  if (rows.length === 0) throw new Error("the READY of this run was not consumed");
  return rows;
}

// actions/m6-ingress/lanes/f-wsp-summary.ts
var wspSummary = plainLane({
  id: "M6.F",
  gather: async (context) => ({
    exitCode: await observe(() => readExitCode(context)),
    leftover: await observe(async () => {
      const family = handle("TD_WSP");
      return (await context.session.compute().describeTasks()).filter((task) => task.family === family).length;
    }),
    summary: await observe(
      async () => (await readAt(context, runKey(context, "wsp/wsp_summary.json"), WspSummaryV1.parse)).document
    ),
    start: await observe(
      async () => (await readAt(context, runKey(context, "wsp/wsp_start.json"), WspStartV1.parse)).document
    ),
    viewRows: await observe(() => readViewRows(context)),
    viewUri: await observe(() => streamViewUri(context)),
    requiredOutputIds: handle("ORACLE_REQUIRED_OUTPUT_IDS")
  }),
  decide: (facts) => decideSummary(facts),
  payload: ({ summary }) => isReadable(summary) ? {
    totals: summary.value.totals,
    retries: summary.value.retries,
    effective_eps: Math.round(summary.value.effective_eps),
    first_send_at_utc: summary.value.first_send_at_utc,
    ended_at_utc: summary.value.ended_at_utc
  } : {}
});
function decideSummary(facts) {
  const { exitCode, leftover, summary, start, viewRows, viewUri, requiredOutputIds: requiredOutputIds2 } = facts;
  return [
    check("M6.F-C01", {
      expected: { exit_code: 0, leftover: 0 },
      observed: mapFact(allReadable({ exitCode, leftover }), (read) => ({
        exit_code: read.exitCode,
        leftover: read.leftover
      })),
      fails: "M6F-B1"
    }),
    check("M6.F-C02", {
      expected: { sent_after_ready: true, sources_outside: [] },
      observed: mapFact(allReadable({ summary, viewUri }), (read) => ({
        sent_after_ready: sentAfterReady(read.summary),
        sources_outside: read.summary.source_prefixes.filter((prefix) => !prefix.startsWith(read.viewUri))
      })),
      fails: "M6F-B2"
    }),
    check("M6.F-C03", {
      expected: { terminal: "STREAMED", incomplete: [] },
      observed: mapFact(allReadable({ summary, start, viewRows }), (read) => ({
        terminal: read.summary.terminal,
        incomplete: incompleteOutputs(read.summary, read.start, read.viewRows, requiredOutputIds2)
      })),
      fails: "M6F-B3"
    }),
    // The producer gives a batch up after its last try and ends with this reason, so the bound of each batch held when
    // it is absent; how often batches were tried again is in the payload (11, section 5.5).
    check("M6.F-C04", {
      expected: { non_retryable: 0, exhausted: false },
      observed: mapFact(summary, (read) => ({
        non_retryable: read.non_retryable,
        exhausted: read.exit_reason === "IG_PUSH_RETRY_EXHAUSTED"
      })),
      fails: "M6F-B4"
    })
  ];
}
function sentAfterReady({ first_send_at_utc: sent, ready_ref: ready }) {
  const [sentAt, readyAt] = [findMicros(sent ?? ""), findMicros(ready.broker_time_utc)];
  return sentAt !== void 0 && readyAt !== void 0 && sentAt >= readyAt;
}
function incompleteOutputs(summary, { caps, outputs }, viewRows, required) {
  return required.flatMap((id) => {
    const output = summary.per_output.find((one) => one.output_id === id);
    const rows = viewRows[id];
    const opened = outputs.find((one) => one.output_id === id)?.row_count;
    if (output === void 0 || rows === void 0) return [`${id}: absent`];
    if (opened !== rows) return [`${id}: opened ${opened} rows, the view has ${rows}`];
    if (!output.started || !output.ended) return [`${id}: not ended`];
    const wanted = Math.min(rows, caps.events_per_output_max ?? rows);
    return output.emitted === wanted ? [] : [`${id}: emitted ${output.emitted} of ${wanted}`];
  });
}
async function readExitCode(context) {
  const { payload } = await context.source("M6.E");
  const { exit_code: exitCode } = payload;
  if (typeof exitCode !== "number") throw new Error("M6.E names no exit code");
  return exitCode;
}
async function readViewRows(context) {
  const key = runKey(context, "oracle/stream_sort_summary.json");
  const { document } = await readAt(context, key, StreamSortSummaryV1.parse);
  return Object.fromEntries(document.per_output_results.map(({ output_id, rows }) => [output_id, rows]));
}

// actions/m6-ingress/lanes/g-ingest-commit.ts
import { setTimeout as sleep4 } from "node:timers/promises";

// actions/m6-ingress/commit.ts
function decideCommit(facts, { substrate, platformRunId }) {
  const { receipts, truth, topics, provenance, pinnedPolicyDigest, streamTopics } = facts;
  return [
    check("M6.G-C00", {
      expected: { environments: [substrate], policy_digests: [pinnedPolicyDigest], offset_kinds: ["kafka_offset"] },
      observed: mapFact(allReadable({ truth, provenance }), (read) => ({
        environments: union(read.truth.environments, read.provenance.environments),
        policy_digests: union(read.truth.policyDigests, read.provenance.policy_digests),
        offset_kinds: read.provenance.offset_kinds
      })),
      fails: "M6G-B0"
    }),
    check("M6.G-C01", {
      expected: [],
      observed: mapFact(allReadable(summaryFacts(facts)), (read) => [
        ...staleSummaries(read, facts.startedAtUtc, platformRunId),
        ...identityFaults(read.receipts, read.quarantines, read.truth),
        ...streamFaults(read.stream, read.truth)
      ]),
      fails: "M6G-B1"
    }),
    check("M6.G-C02", {
      expected: [],
      observed: mapFact(
        allReadable({ topics, offsets: facts.offsets }),
        (read) => streamTopics.flatMap((topic) => topicFaults(topic, read.topics, read.offsets))
      ),
      fails: "M6G-B2"
    }),
    check("M6.G-C03", {
      expected: { ambiguous: 0, open_rows: 0 },
      observed: mapFact(allReadable({ receipts, truth }), (read) => ({
        ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
        open_rows: read.truth.openRows
      })),
      fails: "M6G-B3"
    }),
    check("M6.G-C04", {
      expected: { admitted: "above 0", empty_topics: [] },
      observed: mapFact(allReadable({ receipts, truth }), (read) => ({
        admitted: read.receipts.counts_by_decision.ADMIT,
        empty_topics: streamTopics.filter((topic) => admittedOn(read.truth, topic) === 0)
      })),
      passes: ({ admitted, empty_topics: empty }) => admitted > 0 && empty.length === 0,
      fails: "M6G-B4"
    })
  ];
}
var summaryFacts = ({ exitCode, receipts, quarantines, offsets, stream, truth }) => ({
  exitCode,
  receipts,
  quarantines,
  offsets,
  stream,
  truth
});
var union = (...lists) => [...new Set(lists.flat())].sort();
var admittedOn = ({ admitted }, topic) => admitted.find((one) => one.topic === topic)?.events ?? 0;
function staleSummaries(read, startedAtUtc, platformRunId) {
  const since = findMicros(startedAtUtc) ?? Number.POSITIVE_INFINITY;
  const documents = [
    { name: "receipt_summary", run: read.receipts.platform_run_id, at: read.receipts.as_of },
    { name: "quarantine_summary", run: read.quarantines.platform_run_id, at: read.quarantines.as_of },
    { name: "kafka_offsets_snapshot", run: read.offsets.platform_run_id, at: read.offsets.captured_at_utc }
  ];
  return [
    ...read.exitCode === 0 ? [] : [`the reporter ends with ${read.exitCode}`],
    ...documents.filter(({ run: run2 }) => run2 !== platformRunId).map(({ name }) => `${name} is of another run`),
    ...documents.filter(({ at }) => (findMicros(at) ?? -1) < since).map(({ name }) => `${name} was not regenerated`)
  ];
}
var sumOf = (rows, of = {}) => rows.filter((row) => Object.entries(of).every(([name, value]) => row[name] === value)).reduce((sum, { count }) => sum + count, 0);
function identityFaults(summary, quarantines, { receipts }) {
  const counts = summary.counts_by_decision;
  const pairs = [
    ["ADMIT", counts.ADMIT, sumOf(receipts, { decision: "ADMIT" })],
    ["DUPLICATE", counts.DUPLICATE, sumOf(receipts, { decision: "DUPLICATE" })],
    ["QUARANTINE", counts.QUARANTINE, sumOf(receipts, { decision: "QUARANTINE" })],
    ["total", summary.total_receipts, sumOf(receipts)],
    ["decisions", counts.ADMIT + counts.DUPLICATE + counts.QUARANTINE, summary.total_receipts],
    ["exported lines", summary.receipt_objects_scanned, summary.total_receipts]
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
function topicFaults(topic, topics, { topics: recorded }) {
  const found = topics.find((one) => one.topic === topic);
  const snapshot = recorded.find((one) => one.topic === topic);
  if (found === void 0 || snapshot === void 0) return [`${topic}: not read`];
  return [
    ...found.gained > 0 ? [] : [`${topic}: did not advance`],
    ...found.gained === found.admitted ? [] : [`${topic}: gained ${found.gained}, admitted ${found.admitted}`],
    ...found.sample_of_run && snapshot.sample !== null ? [] : [`${topic}: the sample is not of the run`]
  ];
}

// actions/m6-ingress/ingest-truth.ts
async function readIngestTruth(database, platformRunId) {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, c.event_class, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values
  });
  const admitted = await database.query({
    text: `SELECT topic, sum(events)::text AS events, (array_agg(partition ORDER BY last DESC))[1] AS partition,
        max(last)::text AS last_offset
      FROM (SELECT c.topic, a.eb_partition AS partition, count(*) AS events, max(a.eb_offset) AS last
        FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
        WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2) AS by_partition
      GROUP BY topic ORDER BY topic`,
    values
  });
  const [open] = await database.query({
    text: `SELECT count(*)::text AS rows FROM ig.open_admissions WHERE platform_run_id = $1`,
    values
  });
  const contexts = await database.query({
    text: `SELECT DISTINCT policy_digest, document::json ->> 'environment' AS environment FROM ig.contexts
      WHERE platform_run_id = $1 ORDER BY 1, 2`,
    values
  });
  const distinct = (name) => [...new Set(contexts.map((row) => String(row[name])))];
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      eventClass: String(row.event_class),
      decision: String(row.decision),
      count: Number(row.count)
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      events: Number(row.events),
      partition: Number(row.partition),
      lastOffset: Number(row.last_offset)
    })),
    openRows: Number(open?.rows),
    policyDigests: distinct("policy_digest"),
    environments: distinct("environment")
  };
}
async function pendingSegments(database, platformRunId) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS pending FROM ig.segments WHERE platform_run_id = $1 AND exported_at IS NULL`,
    values: [platformRunId]
  });
  return Number(row?.pending);
}
var SAMPLES_MAX = 20;
async function sampleReceipts(context) {
  const database = await context.session.database();
  const segments = await database.query({
    text: `SELECT ig.segment_name(opened_minute, segment_id) AS name FROM ig.segments
      WHERE platform_run_id = $1 AND kind = 'receipts' AND exported_at IS NOT NULL AND lines > 0
      ORDER BY segment_id DESC LIMIT ${SAMPLES_MAX}`,
    values: [context.platformRunId]
  });
  const { store, bucket } = context.session.evidence;
  const prefix = renderHandle("IG_RECEIPTS_PREFIX_PATTERN", { platform_run_id: context.platformRunId ?? "none" });
  return Promise.all(
    segments.map(async ({ name }) => {
      const { body } = await store.get(bucket, `${prefix}${String(name)}`);
      const text = Buffer.from(body).toString("utf8");
      return ReceiptV1.parse(JSON.parse(text.slice(0, text.indexOf("\n"))));
    })
  );
}

// actions/m6-ingress/lanes/g-ingest-commit.ts
var ingestCommit = plainLane({
  id: "M6.G",
  gather: gatherCommit,
  decide: (facts, context) => decideCommit(facts, context),
  payload: ({ truth, topics, receipts }) => ({
    counts_by_decision: isReadable(receipts) ? receipts.value.counts_by_decision : null,
    receipts: isReadable(truth) ? truth.value.receipts : [],
    topics: isReadable(topics) ? topics.value : []
  })
});
async function gatherCommit(context) {
  const startedAtUtc = nowUtc(context.session.clock);
  await observe(() => awaitExports(context));
  const job = await observe(() => regenerate(context));
  const read = (name, parse) => observe(async () => {
    if (!isReadable(job)) throw new Error(job.unreadable);
    return (await readAt(context, runKey(context, name), parse)).document;
  });
  const truth = await observe(
    async () => readIngestTruth(await context.session.database(), context.platformRunId ?? "")
  );
  return {
    startedAtUtc,
    exitCode: job,
    receipts: await read("ingest/receipt_summary.json", ReceiptSummaryV1.parse),
    quarantines: await read("ingest/quarantine_summary.json", QuarantineSummaryV1.parse),
    offsets: await read("ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1.parse),
    stream: await read("wsp/wsp_summary.json", WspSummaryV1.parse),
    truth,
    topics: await observe(() => readTopics(context, truth)),
    provenance: await observe(async () => {
      const found = await sampleReceipts(context);
      return {
        receipts_read: found.length,
        offset_kinds: [...new Set(found.flatMap(({ eb_ref }) => eb_ref?.offset_kind ?? []))].sort(),
        environments: [...new Set(found.map(({ environment }) => environment))].sort(),
        policy_digests: [...new Set(found.map(({ policy_rev }) => policy_rev.content_digest))].sort()
      };
    }),
    pinnedPolicyDigest: gatePolicyRevision.content_digest,
    streamTopics: STREAM_TOPICS
  };
}
var EXPORT_MS_MAX2 = 6e4;
var POLL_MS3 = 250;
async function awaitExports({ session, platformRunId }) {
  const database = await session.database();
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX2;
  while (await pendingSegments(database, platformRunId ?? "") > 0 && session.clock.elapsedMs() < deadline) {
    await sleep4(POLL_MS3);
  }
}
async function regenerate(context) {
  const job = await runJob(context, "reporter", {
    REPORTER_SCOPE: "ingest",
    REPORTER_LOCK_BACKEND: handle("REPORTER_LOCK_BACKEND"),
    RTDL_CORE_CONSUMER_GROUP_ID: handle("RTDL_CORE_CONSUMER_GROUP_ID")
  });
  if (job.exitCode !== 0) for (const line of job.lastLines) context.report(line);
  return job.exitCode;
}
async function readTopics(context, truth) {
  if (!isReadable(truth)) throw new Error(truth.unreadable);
  const { payload } = await context.source("M6.C");
  const { watermarks_before: before } = payload;
  const log = await context.session.eventLog();
  return Promise.all(
    STREAM_TOPICS.map(async (topic) => {
      const now = (await log.watermarks(topic)).reduce((sum, { high }) => sum + high, 0);
      const admitted = truth.value.admitted.find((one) => one.topic === topic);
      return {
        topic,
        gained: now - endBefore(before, topic),
        admitted: admitted?.events ?? 0,
        sample_of_run: admitted !== void 0 && await isOfRun(context, admitted)
      };
    })
  );
}
function endBefore(recorded, topic) {
  const rows = typeof recorded === "object" && recorded !== null ? new Map(Object.entries(recorded)).get(topic) : null;
  if (!Array.isArray(rows) || rows.length === 0) throw new Error(`M6.C names no end offsets of ${topic}`);
  return rows.reduce((sum, row) => {
    const high = typeof row === "object" && row !== null && "high" in row ? row.high : void 0;
    if (typeof high !== "number") throw new Error(`M6.C names no end offset of ${topic}`);
    return sum + high;
  }, 0);
}
async function isOfRun({ session, platformRunId }, { topic, partition, lastOffset }) {
  const limit = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
  const [record] = await (await session.eventLog()).read(topic, partition, lastOffset, limit);
  if (record?.value === void 0 || record.offset !== lastOffset) return false;
  const envelope = EnvelopeV1.parse(JSON.parse(Buffer.from(record.value).toString("utf8")));
  return envelope.platform_run_id === platformRunId;
}

// actions/m6-ingress/main.ts
var p4HandleClosure = handleClosure({
  lane: "M6.A",
  check: "M6.A-C01",
  codes: { handoff: "M6A-B1", unresolved: "M6A-B2", placeholder: "M6A-B3", probe: "M6A-B4" },
  handoffFrom: "M5",
  probe: probeHandles,
  more: async () => [
    check("M6.A-C02", {
      expected: { ig_auth_mode: "api_key", wsp_stop_on_nonretryable: true },
      observed: fact({
        ig_auth_mode: handle("IG_AUTH_MODE"),
        wsp_stop_on_nonretryable: handle("WSP_STOP_ON_NONRETRYABLE")
      }),
      fails: "M6A-B5"
    })
  ]
});
var verdict = verdictLane("M6.H", { sources: "M6H-B1", predicates: "M6H-B2", union: "M6H-B3" });
var handoff = handoffLane({
  lane: "M6.I",
  check: "M6.I-C01",
  verdictLane: "M6.H",
  codes: { verdict: "M6I-B1", fields: "M6I-B2" },
  required: async (context) => ({
    ig_ready_uri: runKey(context, "ingest/ig_ready.json"),
    sr_ready_uri: runKey(context, "sr/ready_publish_receipt.json"),
    wsp_summary_uri: runKey(context, "wsp/wsp_summary.json"),
    receipt_summary_uri: runKey(context, "ingest/receipt_summary.json"),
    quarantine_summary_uri: runKey(context, "ingest/quarantine_summary.json"),
    kafka_offsets_uri: runKey(context, "ingest/kafka_offsets_snapshot.json"),
    m6_g_ingest_commit_snapshot_uri: getSnapshotRef(context, "M6.G").key
  }),
  scenarioRunId
});
var run = (io) => runPhaseAction(
  {
    definition: loadPhaseDefinition("M6"),
    lanes: [
      p4HandleClosure,
      igReadiness,
      ingestSmoke,
      srReady,
      wspLaunch,
      wspSummary,
      ingestCommit,
      verdict,
      handoff
    ]
  },
  io
);
export {
  run
};
