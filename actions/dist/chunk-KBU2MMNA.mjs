import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  definitionSha256,
  fact,
  findRunId,
  findSnapshotRef,
  getBlocker,
  isReadable,
  namesKey,
  observe,
  phaseDefinitions,
  planPhaseOf,
  readDocument,
  readPhaseResults,
  readSnapshot,
  readSource,
  requiredHandles,
  restOf,
  universalChecks,
  universalCode,
  valueOr
} from "./chunk-2Q3ZYCAU.mjs";
import {
  openLedger
} from "./chunk-2IHRZKYU.mjs";
import {
  PLAN_PHASES,
  executionPlace,
  laneOverallPass,
  listAll,
  mayRest,
  phaseOf,
  predecessorOf,
  readEvidence,
  successorOf,
  tallyOf
} from "./chunk-GGW6522S.mjs";
import {
  BundleIndexV1,
  FailureRecordV1,
  StackDescriptionV1
} from "./chunk-X2RSPHC7.mjs";
import {
  LaneSnapshotV1,
  PhaseEvidenceV1
} from "./chunk-SJSJMFKB.mjs";
import {
  createEvidence,
  openSession,
  replaceEvidence
} from "./chunk-KOLWC6ER.mjs";
import {
  ApprovalRecordV1,
  actionsIo
} from "./chunk-LWL2HLOR.mjs";
import {
  nowUtc
} from "./chunk-QCXXAMRE.mjs";
import {
  PlatformError,
  SCANNER_VERSION,
  canonicalJson,
  digestOf,
  evidenceKey,
  evidencePrefix,
  findPlaceholder,
  findSecrets,
  handle,
  isHandleKey,
  isPlatformError,
  registrySha256,
  resolveHandles,
  rulesSha256,
  sha256Hex
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/checks/meets.ts
var FORMS = {
  image_digest: /^sha256:[0-9a-f]{64}$/,
  hex64: /^[0-9a-f]{64}$/,
  git_tag: /^git-[0-9a-f]{40}$/,
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
  if (!isObject(expected)) return canonicalJson(expected ?? null) === canonicalJson(observed ?? null);
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
    case "$any":
      return observed !== void 0 && !(isObject(observed) && "unreadable" in observed);
    default:
      return false;
  }
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// actions/lib/checks/check.ts
function checkOf(id, { expected, observed, fails, evidence = [] }) {
  if (!isReadable(observed)) {
    return { id, expected, observed: { unreadable: observed.unreadable }, pass: false, fails, evidence };
  }
  return { id, expected, observed: observed.value, pass: meets(expected, observed.value), fails, evidence };
}
function check(id, input) {
  const { expected, observed, fails, evidence = [] } = input;
  if ("unreadable" in observed) {
    return { id, expected, observed: { unreadable: observed.unreadable }, pass: false, fails, evidence };
  }
  const value = "of" in observed ? observed.of : observed.value;
  const passes = input.passes ?? ((found) => canonicalJson(found) === canonicalJson(expected));
  return { id, expected, observed: value, pass: passes(value), fails, evidence };
}
function allReadable(facts) {
  const values = {};
  for (const [name, read] of Object.entries(facts)) {
    if (!isReadable(read)) return { unreadable: `${name}: ${read.unreadable}` };
    values[name] = read.value;
  }
  return { value: values };
}

// actions/lib/run/snapshot-key.ts
function getSnapshotRef({ ledger }, lane2) {
  const ref = findSnapshotRef(ledger, lane2);
  if (ref === void 0) throw new PlatformError("E_EVIDENCE_MISSING", `${lane2} has no recorded snapshot`);
  return ref;
}

// actions/lib/platform/stack.ts
import { readFile } from "node:fs/promises";
async function findStack(config) {
  try {
    return StackDescriptionV1.parse(JSON.parse(await readFile(config.stack_url.slice("file:".length), "utf8")));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
async function getStack(config) {
  const stack = await findStack(config);
  if (stack === void 0) throw new Error("the embedded stack is not up");
  return stack;
}

// actions/lib/run/epoch.ts
async function readEpoch(context) {
  const stack = valueOr(await observe(() => findStack(context.session.config)), void 0);
  return {
    kafka_cluster_id: stack?.bus.cluster_id ?? null,
    db_resource_id: stack?.database.resource_id ?? null,
    image_digest: await pinnedImageDigest(context)
  };
}
async function pinnedImageDigest({ session, ledger }) {
  const ref = findSnapshotRef(ledger, "M1.C");
  if (ref === void 0) return null;
  const { payload } = await readSnapshot(session.evidence, ref);
  const digest = payload.image_digest;
  return typeof digest === "string" ? digest : null;
}

// actions/lib/phase-end/bundle-index.ts
var SET_PREFIXES = ["ig/receipts/", "ig/reconciliation/", "obs/governance/events/", "obs/reporter_lock/"];
var INDEX_NAME = "bundle_index.json";
async function writeBundleIndex(context, results) {
  const { plan_phase } = context.definition;
  const execution = executionPlace(context.substrate, plan_phase, context.executionId);
  const index = await writeIndex(context, results, execution, "execution");
  if (context.platformRunId === void 0) return index;
  await writeIndex(context, results, { family: "run", platform_run_id: context.platformRunId }, "run");
  return index;
}
async function writeIndex(context, results, place, scope2) {
  const { session, executionId, platformRunId } = context;
  const key = evidenceKey(place, INDEX_NAME);
  const previous = await findIndex(context, key);
  const { entries, sets } = await collect(context, evidencePrefix(place), scope2);
  const index = {
    schema: "fp.bundle_index.v1",
    scope: scope2,
    substrate: context.substrate,
    platform_run_id: platformRunId ?? "N/A",
    ...scope2 === "execution" ? { execution_id: executionId } : {},
    entries,
    append_only_sets: sets,
    root_sha256: digestOf({ entries, append_only_sets: sets }),
    prev_root_sha256: previous?.document.root_sha256 ?? null,
    completeness: completenessOf(context, results),
    written_at_utc: nowUtc(session.clock)
  };
  await replaceEvidence(session.evidence, key, BundleIndexV1, index, previous?.versionId);
  return index;
}
async function findIndex({ session }, key) {
  try {
    return await readEvidence(session.evidence, key, BundleIndexV1.parse);
  } catch (error) {
    if (isPlatformError(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function collect(context, prefix, scope2) {
  const entries = [];
  const sets = /* @__PURE__ */ new Map();
  const { bucket } = context.session.evidence;
  for await (const object of listAll(context.session.store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (name === INDEX_NAME) continue;
    if (set === void 0) {
      entries.push(entryOf(object, name, scope2, context));
      continue;
    }
    const { count, lines } = sets.get(set) ?? { count: 0, lines: "" };
    sets.set(set, { count: count + 1, lines: `${lines}${object.key}	${object.sha256}
` });
  }
  return {
    entries,
    sets: [...sets].map(([set, { count, lines }]) => ({
      prefix: prefix + set,
      bucket,
      object_count: count,
      set_sha256: sha256Hex(lines)
    }))
  };
}
function entryOf(object, name, scope2, context) {
  const definitions = scope2 === "run" ? phaseDefinitions() : [context.definition];
  const base = scope2 === "run" ? "run" : "exec";
  const row = definitions.flatMap((definition) => definition.evidence_contract).find((one) => one.base === base && namesKey(one.key_pattern, name));
  return {
    key: object.key,
    bucket: object.bucket,
    version_id: object.versionId,
    sha256: object.sha256,
    size: object.size_bytes,
    class: row?.class ?? (scope2 === "run" ? "D" : "G"),
    writer: row?.writer ?? context.definition.plan_phase,
    phase_id: row?.phase_id ?? context.definition.phase_ids[0] ?? "pre-P(-1)",
    required: row?.required ?? false,
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

// actions/lib/phase-end/close.ts
async function closePhase(context) {
  const { session, ledger, definition, executionId } = context;
  const results = await readPhaseResults(session, ledger, definition.plan_phase, executionId);
  const index = await writeBundleIndex(context, results);
  const envelope = await phaseEnvelope(context, results);
  const key = evidenceKey(executionPlace(context.substrate, definition.plan_phase, executionId), "phase_evidence.json");
  const stored = await createEvidence(session.evidence, key, PhaseEvidenceV1, envelope);
  if (context.platformRunId !== void 0) await mirror(context, envelope);
  return {
    envelope: stored,
    verdict: envelope.verdict_code,
    bundleRootSha256: index.root_sha256,
    missing: [...results.missingEvidence, ...heldItems(context, results)]
  };
}
async function mirror(context, envelope) {
  const place = { family: "run", platform_run_id: context.platformRunId ?? "" };
  const key = evidenceKey(place, `${envelope.phase_id}/phase_evidence_${envelope.plan_phase.toLowerCase()}.json`);
  await createEvidence(context.session.evidence, key, PhaseEvidenceV1, envelope);
}
async function phaseEnvelope(context, results) {
  const { session, ledger, definition, executionId } = context;
  const phase = definition.plan_phase;
  const before = predecessorOf(phase);
  const lanes = ledger.phases[phase].lanes;
  const pass = results.missingEvidence.length === 0 && results.dod.every((item) => mayRest(context.substrate, item.outcome)) && Object.values(lanes).every((lane2) => lane2.planned || lane2.status === "PASS");
  const started = results.snapshots.map((snapshot) => snapshot.started_at_utc).sort()[0] ?? context.startedAtUtc;
  const completed = nowUtc(session.clock);
  return {
    schema: "fp.phase_evidence.v1",
    plan_phase: phase,
    phase_id: definition.phase_ids.at(-1) ?? "pre-P(-1)",
    platform_run_id: context.platformRunId ?? "N/A",
    scenario_run_id: null,
    execution_id: executionId,
    authority_refs: [
      { id: "phase_definition", section: phase, sha256: definitionSha256(phase) },
      { id: "handles_registry", section: "all", sha256: registrySha256() }
    ],
    entry_gate_results: entryGate(context),
    dod_results: results.dod.map((item) => ({ ...item, check_ids: [...item.check_ids] })),
    committed_evidence: results.committed.map(({ row, stored }) => ({
      key: stored.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      required: row.required
    })),
    failure_note: pass ? null : failureNote(context, results),
    coverage: coverageOf(context),
    operator: await readOperator(context),
    written_at_utc: completed,
    started_at_utc: started,
    completed_at_utc: completed,
    elapsed_seconds: results.snapshots.reduce((sum, snapshot) => sum + snapshot.elapsed_seconds, 0),
    epoch: { ...await readEpoch(context), registry_sha256: registrySha256(), spec_sha256: null },
    ci: session.ci,
    prev_phase_envelope_sha256: before === void 0 ? null : ledger.phases[before].completed?.envelope.sha256 ?? null,
    substrate: context.substrate,
    verdict: pass ? "PASS" : "FAIL",
    verdict_code: pass && successorOf(phase) !== void 0 ? `ADVANCE_TO_${successorOf(phase)}` : `HOLD_${phase}`
  };
}
async function readOperator(context) {
  const { session, definition, executionId, substrate } = context;
  const key = evidenceKey(executionPlace(substrate, definition.plan_phase, executionId), "approval_activation.json");
  const { document } = await readEvidence(session.evidence, key, ApprovalRecordV1.parse);
  return {
    id: document.operator,
    approval_id: document.approval_id,
    approved_at_utc: document.approved_at_utc,
    approval_mechanism: document.mechanism === "embedded_recorded_answer" ? "recorded_answer" : document.mechanism
  };
}
function entryGate({ ledger, definition }) {
  const before = predecessorOf(definition.plan_phase);
  const verdict = before === void 0 ? null : ledger.phases[before].completed?.verdict_code ?? null;
  const expected = before === void 0 ? null : `ADVANCE_TO_${definition.plan_phase}`;
  return definition.entry_criteria.map(({ id }) => ({
    id,
    expected,
    observed: verdict,
    outcome: verdict === expected ? "pass" : "fail"
  }));
}
var heldItems = ({ substrate }, results) => results.dod.filter((item) => !mayRest(substrate, item.outcome)).map((item) => item.item);
var failureNote = (context, results) => ({
  stage: "close",
  reason: [...results.missingEvidence, ...heldItems(context, results)].join("; ").slice(0, 1024),
  partials: results.committed.map(({ stored }) => ({ key: stored.key, version_id: stored.versionId, sha256: stored.sha256 })).slice(0, 20),
  offsets_so_far: [],
  rollback_level: "L0",
  rollback_ref: null
});
function coverageOf({ ledger, definition }) {
  const lanes = Object.entries(ledger.phases[definition.plan_phase].lanes);
  return {
    planned_lanes: lanes.filter(([, lane2]) => lane2.planned).map(([id]) => id),
    planned_checks: lanes.flatMap(([, lane2]) => lane2.coverage.planned_checks),
    not_applicable_checks: lanes.flatMap(([, lane2]) => lane2.coverage.not_applicable_checks)
  };
}

// runtime/src/catalog.ts
var MODES = [
  {
    mode: "db-migrate",
    kind: "job",
    service: "db-migrations",
    summary: "brings the platform database to the schema of this image"
  },
  {
    mode: "oracle-world",
    kind: "job",
    service: "oracle-world",
    summary: "makes a sealed world from a seed, for machines without data"
  },
  {
    mode: "oracle-seed",
    kind: "job",
    service: "oracle-seed",
    summary: "copies an engine run from one object store prefix to another"
  },
  {
    mode: "oracle-pack",
    kind: "job",
    service: "oracle-pack",
    summary: "writes the pack manifest and the seal of an engine run"
  },
  {
    mode: "oracle-stream-sort",
    kind: "job",
    service: "oracle-stream-sort",
    summary: "sorts one output of an engine run by event time"
  },
  {
    mode: "oracle-checker",
    kind: "job",
    service: "oracle-checker",
    summary: "verifies gates, seal and stream views before anything is read"
  },
  { mode: "sr", kind: "job", service: "sr", summary: "collects the evidence of a scenario run and publishes READY" },
  { mode: "wsp", kind: "job", service: "wsp", summary: "streams the sorted world into the ingestion gate" },
  { mode: "ig", kind: "daemon", service: "ig", summary: "admits events: the only writer of the bus" },
  {
    mode: "archive-writer",
    kind: "daemon",
    service: "rtdl-core-archive-writer",
    summary: "archives every admitted event"
  },
  {
    mode: "env-conformance",
    kind: "daemon",
    service: "env-conformance",
    summary: "compares the running system with its pins"
  },
  {
    mode: "reporter",
    kind: "job",
    service: "reporter",
    summary: "closes a run: report, reconciliation, anchors, marker"
  },
  { mode: "lag-sampler", kind: "job", service: "lag-sampler", summary: "samples consumer lag and checkpoints" }
];

// actions/lib/platform/task-guard.ts
function guardedCompute(compute, pins) {
  const found = [];
  const look = async (spec) => {
    const faults = taskFaults(spec, await pins());
    if (faults.length === 0) return;
    found.push(...faults);
    throw new PlatformError("E_TASK_DEFINITION_REFUSED", faults.join("; "));
  };
  return {
    faults: () => found,
    compute: {
      runJob: async (spec, options) => {
        await look(spec);
        return compute.runJob(spec, options);
      },
      setService: async (name, spec, desiredCount) => {
        if (desiredCount > 0) await look(spec);
        return compute.setService(name, spec, desiredCount);
      },
      describeServices: () => compute.describeServices(),
      describeTasks: () => compute.describeTasks(),
      stopTask: (taskArn, how) => compute.stopTask(taskArn, how),
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
  const runKey = handle("REQUIRED_PLATFORM_RUN_ID_ENV_KEY");
  const wrong = [
    !asks && !MODES.some((one) => one.mode === mode) && `command ${JSON.stringify(mode ?? "")} is no mode of the image`,
    !IMAGE_DIGEST.test(spec.imageDigest) && `image ${spec.imageDigest} is no digest`,
    imageDigest !== void 0 && spec.imageDigest !== imageDigest && `image ${spec.imageDigest} is not the pinned one`,
    ...Object.entries(spec.environment).map(
      ([name, value]) => findPlaceholder(value) !== void 0 && `${name} is a placeholder`
    ),
    ...asks ? [] : SECRET_LOCATORS.map((name) => spec.environment[name] === void 0 && `${name} is absent`),
    !asks && platformRunId !== void 0 && spec.environment[runKey] !== platformRunId && `${runKey} is another run`
  ];
  return wrong.filter((one) => one !== false).map((one) => `${spec.family}: ${one}`);
}

// actions/lib/run/documents.ts
var attemptDocument = (name, schema, document) => ({
  name,
  place: "execution",
  text: () => schema.write(document),
  store: ({ session }, key) => createEvidence(session.evidence, key, schema, document)
});
var attemptKey = ({ substrate, executionId, attempt }, name) => evidenceKey(executionPlace(substrate, phaseOf(executionId), executionId), name, { attempt });
function documentKey(context, { name, place }) {
  const { platformRunId } = context;
  if (place === "execution") return attemptKey(context, name);
  if (platformRunId === void 0) throw new PlatformError("E_RUN_NOT_PINNED", `${name} belongs to a run`);
  return evidenceKey({ family: "run", platform_run_id: platformRunId }, name);
}
async function writeDocuments(context, documents) {
  const written = {};
  const refs = [];
  const faults = [];
  for (const [member, planned] of Object.entries(documents)) {
    if (!isReadable(planned)) {
      written[member] = planned;
      continue;
    }
    const { name } = planned.value;
    try {
      const ref = refOf(await planned.value.store(context, documentKey(context, planned.value)));
      written[member] = { value: ref };
      refs.push({ name, ...ref });
    } catch (error) {
      const code = isPlatformError(error) ? error.code : "BUG";
      written[member] = { unreadable: `${name} was not written: ${String(error)}`.slice(0, 256) };
      faults.push({ name, code });
    }
  }
  return { written, refs, faults };
}
var refOf = ({ key, versionId, sha256 }) => ({
  key,
  version_id: versionId,
  sha256
});

// actions/lib/run/handle-inputs.ts
async function readHandleInputs(session, ledger, platformRunId) {
  const pinned = PLAN_PHASES.flatMap((phase) => Object.entries(ledger.phases[phase].pinned)).filter(([key, decision]) => isHandleKey(key) && decision.value !== null).map(([key, decision]) => [key, decision.value]);
  const stack = await findStack(session.config);
  const running = stack === void 0 ? [] : [
    ["RDS_ENDPOINT", `${stack.database.host}:${stack.database.port}`],
    ["DB_RESOURCE_ID", stack.database.resource_id],
    ["CONFLUENT_CLUSTER_ID", stack.bus.cluster_id],
    ["IG_BASE_URL", `http://127.0.0.1:${stack.ig_port}`]
  ];
  return Object.fromEntries([
    ...pinned,
    ...running,
    ...platformRunId === void 0 ? [] : [["PLATFORM_RUN_ID", platformRunId]]
  ]);
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
var brief = (value) => canonicalJson(value ?? null).slice(0, 200);

// actions/lib/checks/coverage.ts
import assert from "node:assert/strict";
function recordedChecks(lane2, decided, substrate) {
  const byId = new Map(decided.map((one) => [one.id, one]));
  assert.equal(byId.size, decided.length, `${lane2.lane} decides a check twice`);
  const listed = lane2.checks.map((definition) => {
    const rest = restOf(definition, substrate);
    const one = byId.get(definition.id);
    byId.delete(definition.id);
    if (rest !== void 0) return resting(definition, rest);
    assert.ok(one !== void 0, `${lane2.lane} does not decide ${definition.id}`);
    return evaluated(definition.title, one);
  });
  const universal = [...byId.values()].map((one) => {
    assert.match(one.id, /^U-[A-Z]+$/, `${lane2.lane} decides ${one.id}, which its definition does not list`);
    return evaluated(universalTitle(one.id), one);
  });
  return [...universal, ...listed];
}
function coverageOf2(checks) {
  const ids = (outcome) => checks.filter((one) => one.outcome === outcome).map((one) => one.id);
  return {
    ...tallyOf(checks.map((one) => one.outcome)),
    planned_checks: ids("planned"),
    not_applicable_checks: ids("not_applicable")
  };
}
var resting = (definition, { outcome, reason }) => ({
  id: definition.id,
  title: definition.title,
  expected: definition.expected_text,
  observed: null,
  outcome,
  pass: false,
  reason,
  fails: definition.codes[0] ?? "",
  evidence: []
});
var evaluated = (title, one) => ({
  id: one.id,
  title,
  expected: one.expected ?? null,
  observed: one.observed ?? null,
  ...one.pass ? { outcome: "pass", pass: true } : { outcome: "fail", pass: false },
  fails: one.fails,
  evidence: one.evidence.slice(0, 20)
});
var universalTitle = (id) => universalChecks.checks.find((one) => one.id === id)?.title ?? id;

// actions/lib/checks/handles.ts
var unresolvedHandles = (lane2, substrate, inputs) => resolveHandles(requiredHandles(lane2, substrate), inputs).filter((row) => !row.resolved).map((row) => row.key);

// actions/lib/checks/universal.ts
var guardChecks = (facts) => checksOf({
  "U-ENTRY": entry(facts),
  "U-SCOPE": scope(facts),
  "U-HANDLES": handles(facts),
  "U-FRESH": freshness(facts)
});
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
  observed: fact(findSecrets(payload, { secrets: [] }).map(({ rule, json_path }) => `${rule} at ${json_path}`)),
  fails: universalCode(lane2, "U6")
});
var checksOf = (judgements) => Object.entries(judgements).map(([id, judgement]) => checkOf(id, judgement));
var entry = ({ laneDefinition, sources }) => ({
  expected: [],
  observed: fact(sources.filter((source) => !passed(source)).map((source) => source.lane)),
  fails: universalCode(laneDefinition, "U1"),
  evidence: sources.map((source) => source.ref?.key ?? source.lane)
});
var passed = ({ snapshot }) => isReadable(snapshot) && snapshot.value.overall_pass && snapshot.value.blockers.length === 0;
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
  const current = (part, was) => was === live[part] || phase === "M9" && live[part] === null;
  return sources.filter(({ snapshot }) => {
    if (!isReadable(snapshot)) return true;
    const was = { ...snapshot.value.epoch };
    return Object.entries(was).some(([part, value]) => value !== null && !current(part, value));
  }).map((source) => source.lane);
}

// actions/lib/run/profile.ts
var PROFILES = {
  certification: {
    sample_interval_ms: 6e4,
    caught_up_interval_ms: 3e4,
    contention_overlap_ms: 2e4,
    stable_timeout_ms: 18e5,
    caught_up_timeout_ms: 12e5,
    settle_ms: 3e4
  },
  rehearsal: {
    sample_interval_ms: 1e3,
    caught_up_interval_ms: 1e3,
    contention_overlap_ms: 2e3,
    stable_timeout_ms: 6e4,
    caught_up_timeout_ms: 3e5,
    settle_ms: 1e3
  }
};
function profileValues(name) {
  const values = name === null ? void 0 : PROFILES[name];
  if (values === void 0) throw new Error(`${name ?? "nothing"} is not a profile`);
  return values;
}
var profileEvidence = (name) => {
  const values = profileValues(name);
  return { profile: name, profile_sha256: digestOf(values), values };
};

// actions/lib/run/run-lane.ts
async function runLane(work) {
  const { laneDefinition, context, sources } = work;
  const { session } = context;
  const started = session.clock.elapsedMs();
  const { handleInputs } = context;
  const guards = guardChecks({ laneDefinition, context, sources, epoch: await readEpoch(context), handleInputs });
  const broken = guards.filter((one) => !one.pass).map((one) => one.id);
  const findings = broken.length > 0 ? notEvaluated(work, broken) : await find(work);
  const elapsedSeconds = Math.round(session.clock.elapsedMs() - started) / 1e3;
  const effects = effectChecks({
    laneDefinition,
    taskFaults: context.taskFaults(),
    writeFaults: findings.documents.faults,
    elapsedSeconds
  });
  const decided = [...guards, ...effects, ...findings.checks];
  const payload = { ...findings.payload(decided.every((one) => one.pass)), ...profileOf(context) };
  const secret = secretCheck(laneDefinition, payload);
  const own = [...guards, ...effects, secret, ...findings.checks];
  const checks = recordedChecks(laneDefinition, own, context.substrate);
  const blockers = blockersOf(laneDefinition, own);
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
    captured_at_utc: nowUtc(session.clock),
    started_at_utc: context.startedAtUtc,
    completed_at_utc: nowUtc(session.clock),
    elapsed_seconds: elapsedSeconds,
    runtime_budget: {
      budget_seconds: laneDefinition.budget_seconds,
      elapsed_seconds: elapsedSeconds,
      budget_pass: elapsedSeconds <= laneDefinition.budget_seconds
    },
    source_refs: sources.flatMap((source) => source.ref ?? []),
    documents: findings.documents.refs.map((ref) => ({ ...ref })),
    checks,
    blockers,
    overall_pass: laneOverallPass(context.substrate, checks, blockers),
    coverage: coverageOf2(checks),
    registry_sha256: registrySha256(),
    epoch: await readEpoch(context),
    ci: session.ci,
    non_secret_policy: { scanner_version: SCANNER_VERSION, rules_sha256: rulesSha256, hits: 0 },
    // What was scanned clean; a payload with a hit is left out and U-SECRET names rule and path.
    payload: secret.pass ? JSON.parse(canonicalJson(payload)) : {}
  };
  return { snapshot, stored: await publish(context, laneDefinition, snapshot) };
}
async function find({ lane: lane2, context }) {
  return "lane" in lane2 ? findBuilt(lane2, context) : findPlain(lane2, context);
}
async function findBuilt({ lane: lane2, gather }, context) {
  const facts = await gather(context);
  const moment = await momentOf(context);
  const documents = await writeDocuments(context, lane2.documents(facts, moment));
  const decision = lane2.decide(facts, documents.written, moment);
  return {
    checks: Object.entries(decision).map(([id, judgement]) => checkOf(id, judgement)),
    payload: (passes) => lane2.handover(facts, documents.written, { ...moment, passes }) ?? {},
    documents
  };
}
async function findPlain(lane2, context) {
  const facts = await lane2.gather(context);
  const moment = await momentOf(context);
  return {
    checks: lane2.decide(facts, moment),
    payload: () => lane2.payload?.(facts, moment) ?? {},
    documents: NO_DOCUMENTS
  };
}
var NO_DOCUMENTS = { written: {}, refs: [], faults: [] };
async function momentOf(context) {
  const { substrate, platformRunId, executionId, attempt, startedAtUtc, session } = context;
  return {
    substrate,
    platformRunId,
    executionId,
    attempt,
    startedAtUtc,
    gatheredAtUtc: nowUtc(session.clock),
    epoch: await readEpoch(context),
    registrySha256: registrySha256(),
    ci: session.ci
  };
}
function notEvaluated({ laneDefinition, context }, broken) {
  const applicable = laneDefinition.checks.filter((one) => restOf(one, context.substrate) === void 0);
  const checks = applicable.map(
    ({ id, expected_text: expected, codes }) => checkOf(id, {
      expected,
      observed: { unreadable: `not evaluated: ${broken.join(", ")} does not hold` },
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
  const key = evidenceKey(place, laneDefinition.snapshot_name, options);
  return createEvidence(context.session.evidence, key, LaneSnapshotV1, snapshot);
}

// actions/lib/phase-action.ts
async function runPhaseAction(action, io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  const name = io.input("lane");
  const started = nowUtc(session.clock);
  try {
    const context = await laneContext(action, session, io, started);
    if (name === "close") return await close(context, io);
    await lane(action, name, context, io);
  } catch (error) {
    await recordFailure(action, session, io, error);
    throw error;
  } finally {
    await session.close();
  }
}
async function lane(action, name, context, io) {
  const definition = action.definition.lanes.find((one) => one.lane === name);
  const implementation = action.lanes.find((one) => ("lane" in one ? one.lane.id : one.id) === name);
  if (definition === void 0 || implementation === void 0)
    throw new PlatformError("E_LANE_UNKNOWN", `${JSON.stringify(name.slice(0, 32))} is not a lane that runs`);
  const recorded = definition.source_lanes.filter((source) => !isPlanned(context, source));
  const sources = await Promise.all(
    recorded.map((source) => readSource(context.session.evidence, context.ledger, source))
  );
  const { snapshot, stored } = await runLane({
    definition: action.definition,
    laneDefinition: definition,
    lane: implementation,
    context,
    sources
  });
  announce(io, stored);
  io.output("overall-pass", String(snapshot.overall_pass));
  io.output("blockers", JSON.stringify(snapshot.blockers.map((blocker) => blocker.code)));
  io.output("execution-id", context.executionId);
  if (!snapshot.overall_pass) {
    io.fail(`${name} fails: ${snapshot.blockers.map(({ code, message }) => `${code} (${message})`).join("; ")}`);
  }
}
var isPlanned = (context, lane2) => context.ledger.phases[planPhaseOf(lane2)].lanes[lane2]?.planned ?? false;
async function close(context, io) {
  const closed = await closePhase(context);
  announce(io, closed.envelope);
  io.output("verdict", closed.verdict);
  io.output("bundle-root-sha256", closed.bundleRootSha256);
  if (closed.missing.length > 0) io.fail(`the evidence is not complete: ${closed.missing.join(", ")}`);
}
function announce(io, stored) {
  io.output("snapshot-key", stored.key);
  io.output("snapshot-version", stored.versionId);
  io.output("snapshot-sha256", stored.sha256);
}
async function laneContext(action, session, io, startedAtUtc) {
  const { substrate } = session.config;
  const ledger = (await openLedger({ target: session.evidence, env: substrate, clock: session.clock, ci: session.ci })).state();
  const { plan_phase } = action.definition;
  const platformRunId = await findRunId(session, ledger);
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
    ledger,
    definition: action.definition,
    substrate,
    platformRunId,
    executionId: io.input("execution-id"),
    attempt: Number(io.input("attempt")),
    startedAtUtc,
    handleInputs: await readHandleInputs(session, ledger, platformRunId),
    decision: (key) => {
      const pinned = ledger.phases[plan_phase].pinned[key];
      if (pinned === void 0)
        throw new PlatformError("E_DECISION_INCOMPLETE", `${key} is not pinned for ${plan_phase}`);
      return pinned;
    },
    source,
    handover: async (schema) => schema.parse((await source(schema.lane)).payload),
    document: async (lane2, name, schema) => {
      const snapshot = await source(lane2);
      const ref = snapshot.documents.find((one) => one.name === name);
      if (ref !== void 0) return readDocument(session.evidence, ref, schema.parse);
      const { substrate: env, execution_id: executionId, attempt } = snapshot;
      const key = attemptKey({ substrate: env, executionId, attempt }, name);
      return (await readEvidence(session.evidence, key, schema.parse)).document;
    },
    report: (line) => io.info(line)
  };
}
async function recordFailure({ definition }, session, io, error) {
  const { substrate } = session.config;
  const name = io.input("lane");
  const executionId = io.input("execution-id");
  const attempt = Number(io.input("attempt"));
  const record = {
    schema: "fp.failure_record.v1",
    substrate,
    plan_phase: definition.plan_phase,
    phase_id: definition.phase_ids[0] ?? "pre-P(-1)",
    lane: name === "close" ? null : name,
    platform_run_id: "N/A",
    execution_id: executionId,
    attempt,
    stage: name,
    reason: (error instanceof Error ? error.message : String(error)).slice(0, 256),
    error_class: isPlatformError(error) ? error.code : "BUG",
    partials: [],
    offsets_so_far: [],
    logs_ref: null,
    rollback_level: "L0",
    written_at_utc: nowUtc(session.clock),
    ci: session.ci
  };
  const place = executionPlace(substrate, definition.plan_phase, executionId);
  const key = evidenceKey(place, `failure_record_${name.toLowerCase().replace(".", "_")}_${attempt}.json`);
  await createEvidence(session.evidence, key, FailureRecordV1, record).catch(
    (cause) => io.info(`the failure record could not be written: ${String(cause)}`)
  );
}

// actions/lib/run/lane.ts
function defineLane(spec) {
  return {
    id: spec.id,
    documents: (facts, context) => spec.documents?.(facts, context) ?? {},
    decide: (facts, written, context) => spec.decide(facts, written, context),
    handover: (facts, written, context) => spec.handover?.of(facts, written, context)
  };
}
var built = (lane2, gather) => ({
  lane: lane2,
  gather
});
var plainLane = (lane2) => lane2;

export {
  findStack,
  getStack,
  readEpoch,
  MODES,
  attemptDocument,
  attemptKey,
  refOf,
  check,
  allReadable,
  profileValues,
  getSnapshotRef,
  runPhaseAction,
  defineLane,
  built,
  plainLane
};
