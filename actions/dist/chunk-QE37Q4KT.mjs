import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  applicabilityOf,
  check,
  definitionSha256,
  fact,
  findRunId,
  findSnapshotRef,
  getBlocker,
  isReadable,
  laneOverallPass,
  namesKey,
  observe,
  phaseDefinitions,
  planPhaseOf,
  readPhaseResults,
  readSnapshot,
  readSource,
  requiredHandles,
  universalChecks,
  universalCode,
  valueOr
} from "./chunk-6WUYKXW3.mjs";
import {
  openLedger
} from "./chunk-7MDJBFWJ.mjs";
import {
  PLAN_PHASES,
  executionPlace,
  listAll,
  predecessorOf,
  readEvidence,
  successorOf
} from "./chunk-FX6MXMPM.mjs";
import {
  BundleIndexV1,
  FailureRecordV1,
  StackDescriptionV1
} from "./chunk-6C3MSOSA.mjs";
import {
  LaneSnapshotV1,
  PhaseEvidenceV1
} from "./chunk-RBA3VSPR.mjs";
import {
  createEvidence,
  openSession,
  replaceEvidence
} from "./chunk-SFQJHJB7.mjs";
import {
  ApprovalRecordV1,
  actionsIo
} from "./chunk-TJ33BL7S.mjs";
import {
  nowUtc
} from "./chunk-25M73F2V.mjs";
import {
  SCANNER_VERSION,
  canonicalJson,
  digestOf,
  evidenceKey,
  evidencePrefix,
  findSecrets,
  isHandleKey,
  isPlatformError,
  registrySha256,
  resolveHandles,
  rulesSha256,
  sha256Hex
} from "./chunk-O3X4AXKO.mjs";

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
async function writeIndex(context, results, place, scope) {
  const { session, executionId, platformRunId } = context;
  const key = evidenceKey(place, INDEX_NAME);
  const previous = await findIndex(context, key);
  const { entries, sets } = await collect(context, evidencePrefix(place), scope);
  const index = {
    schema: "fp.bundle_index.v1",
    scope,
    substrate: context.substrate,
    platform_run_id: platformRunId ?? "N/A",
    ...scope === "execution" ? { execution_id: executionId } : {},
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
async function collect(context, prefix, scope) {
  const entries = [];
  const sets = /* @__PURE__ */ new Map();
  const { bucket } = context.session.evidence;
  for await (const object of listAll(context.session.store, bucket, prefix)) {
    const name = object.key.slice(prefix.length);
    const set = SET_PREFIXES.find((start) => name.startsWith(start));
    if (name === INDEX_NAME) continue;
    if (set === void 0) {
      entries.push(entryOf(object, name, scope, context));
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
function entryOf(object, name, scope, context) {
  const definitions = scope === "run" ? phaseDefinitions() : [context.definition];
  const base = scope === "run" ? "run" : "exec";
  const row = definitions.flatMap((definition) => definition.evidence_contract).find((one) => one.base === base && namesKey(one.key_pattern, name));
  return {
    key: object.key,
    bucket: object.bucket,
    version_id: object.versionId,
    sha256: object.sha256,
    size: object.size_bytes,
    class: row?.class ?? (scope === "run" ? "D" : "G"),
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
    missing: [...results.missingEvidence, ...results.dod.filter((item) => !item.pass).map((item) => item.item)]
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
  const pass = results.missingEvidence.length === 0 && results.dod.every((item) => item.pass) && Object.values(lanes).every((lane2) => lane2.planned || lane2.status === "PASS");
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
    dod_results: results.dod.map(({ item, check_ids, pass: pass2 }) => ({ item, check_ids: [...check_ids], pass: pass2 })),
    committed_evidence: results.committed.map(({ row, stored }) => ({
      key: stored.key,
      version_id: stored.versionId,
      sha256: stored.sha256,
      size: stored.size_bytes,
      required: row.required
    })),
    failure_note: pass ? null : failureNote(results),
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
    pass: verdict === expected
  }));
}
var failureNote = (results) => ({
  stage: "close",
  reason: [...results.missingEvidence, ...results.dod.filter((item) => !item.pass).map((item) => item.item)].join("; ").slice(0, 1024),
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
    substrate_checks: lanes.flatMap(([, lane2]) => lane2.coverage.substrate_checks)
  };
}

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
function restOf(definition, substrate) {
  const applicability = applicabilityOf(definition, substrate);
  if (applicability === "evaluated") return void 0;
  const reason = applicability === "substrate" ? definition.substrate_reason ?? "cannot exist here" : "not built";
  return { applicability, reason };
}
var resting = (definition, { applicability, reason }) => ({
  id: definition.id,
  title: definition.title,
  expected: asJson(definition.expected_text),
  observed: asJson(null),
  pass: false,
  reason,
  applicability,
  fails: definition.codes[0] ?? "",
  evidence: []
});
var evaluated = (title, one) => ({
  id: one.id,
  title,
  expected: asJson(one.expected),
  observed: asJson(one.observed),
  pass: one.pass,
  applicability: "evaluated",
  fails: one.fails,
  evidence: one.evidence.slice(0, 20)
});
var asJson = (value) => value ?? null;
var universalTitle = (id) => universalChecks.checks.find((one) => one.id === id)?.title ?? id;

// actions/lib/checks/handles.ts
var unresolvedHandles = (lane2, substrate, inputs) => resolveHandles(requiredHandles(lane2, substrate), inputs).filter((row) => !row.resolved).map((row) => row.key);

// actions/lib/checks/universal.ts
function universalChecks2(facts) {
  const { laneDefinition: lane2, sources, context, epoch, payload, elapsedSeconds } = facts;
  const refs = sources.map((source) => source.ref?.key ?? source.lane);
  return [
    check("U-ENTRY", {
      expected: [],
      observed: fact(sources.filter((source) => !passed(source)).map((source) => source.lane)),
      fails: universalCode(lane2, "U1"),
      evidence: refs
    }),
    check("U-SCOPE", {
      expected: [],
      observed: fact(foreignScope(sources, context.platformRunId)),
      fails: universalCode(lane2, "U2")
    }),
    check("U-HANDLES", {
      expected: [],
      observed: fact(unresolvedHandles(lane2, context.substrate, facts.handleInputs)),
      fails: universalCode(lane2, "U3")
    }),
    check("U-SECRET", {
      expected: [],
      observed: fact(findSecrets(payload, { secrets: [] }).map(({ rule, json_path }) => `${rule} at ${json_path}`)),
      fails: universalCode(lane2, "U6")
    }),
    check("U-BUDGET", {
      expected: { seconds_max: lane2.budget_seconds },
      observed: fact(elapsedSeconds),
      passes: (seconds) => seconds <= lane2.budget_seconds,
      fails: universalCode(lane2, "U7")
    }),
    check("U-FRESH", {
      expected: [],
      observed: fact(staleSources(sources, epoch, context.definition.plan_phase)),
      fails: universalCode(lane2, "U8")
    })
  ];
}
var passed = ({ snapshot }) => isReadable(snapshot) && snapshot.value.overall_pass && snapshot.value.blockers.length === 0;
function foreignScope(sources, platformRunId) {
  return sources.filter(({ snapshot }) => {
    if (!isReadable(snapshot)) return true;
    const scope = snapshot.value.platform_run_id;
    return scope !== "N/A" && scope !== platformRunId;
  }).map((source) => source.lane);
}
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
async function runLane(definition, laneDefinition, lane2, context, sources) {
  const { session } = context;
  const started = session.clock.elapsedMs();
  const facts = await lane2.gather(context);
  const decided = lane2.decide(facts, context);
  const payload = { ...lane2.payload?.(facts, context), ...profileOf(context) };
  const elapsedSeconds = Math.round(session.clock.elapsedMs() - started) / 1e3;
  const epoch = await readEpoch(context);
  const own = [
    ...universalChecks2({
      laneDefinition,
      context,
      sources,
      epoch,
      payload,
      elapsedSeconds,
      handleInputs: context.handleInputs
    }),
    ...decided
  ];
  const checks = recordedChecks(laneDefinition, own, context.substrate);
  const blockers = blockersOf(laneDefinition, own);
  const snapshot = {
    schema: "fp.lane_snapshot.v1",
    lane: lane2.id,
    phase: lane2.id,
    plan_phase: definition.plan_phase,
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
    checks,
    blockers,
    overall_pass: laneOverallPass(context.substrate, checks, blockers),
    coverage: coverageOf2(checks),
    registry_sha256: registrySha256(),
    epoch,
    ci: session.ci,
    non_secret_policy: { scanner_version: SCANNER_VERSION, rules_sha256: rulesSha256, hits: 0 },
    // What was scanned clean; a payload with a hit is left out and U6 names rule and path.
    payload: findSecrets(payload, { secrets: [] }).length === 0 ? JSON.parse(canonicalJson(payload)) : {}
  };
  return { snapshot, stored: await publish(context, laneDefinition, snapshot) };
}
function profileOf({ ledger, definition }) {
  const pinned = ledger.phases[definition.plan_phase].pinned.profile;
  return pinned === void 0 ? {} : { profile: profileEvidence(pinned.value) };
}
function coverageOf2(checks) {
  const ids = (applicability) => checks.filter((one) => one.applicability === applicability).map((one) => one.id);
  const [evaluated2, substrate, planned] = [ids("evaluated"), ids("substrate"), ids("planned")];
  return {
    evaluated: evaluated2.length,
    substrate: substrate.length,
    planned: planned.length,
    substrate_checks: substrate,
    planned_checks: planned
  };
}
function publish(context, laneDefinition, snapshot) {
  const place = executionPlace(context.substrate, snapshot.plan_phase, context.executionId);
  const options = snapshot.overall_pass ? {} : { failedAttempt: context.attempt };
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
  const implementation = action.lanes.find((one) => one.id === name);
  if (definition === void 0 || implementation === void 0)
    throw new Error(`${name.slice(0, 32)} is not a lane that runs`);
  const recorded = definition.source_lanes.filter((source) => !isPlanned(context, source));
  const sources = await Promise.all(
    recorded.map((source) => readSource(context.session.evidence, context.ledger, source))
  );
  const { snapshot, stored } = await runLane(action.definition, definition, implementation, context, sources);
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
  return {
    session,
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
      if (pinned === void 0) throw new Error(`${key} is not pinned for ${plan_phase}`);
      return pinned;
    },
    source: async (lane2) => {
      const ref = findSnapshotRef(ledger, lane2);
      if (ref === void 0) throw new Error(`${lane2} has no recorded snapshot`);
      return readSnapshot(session.evidence, ref);
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
var defineLane = (lane2) => lane2;

export {
  findStack,
  getStack,
  readEpoch,
  profileValues,
  runPhaseAction,
  defineLane
};
