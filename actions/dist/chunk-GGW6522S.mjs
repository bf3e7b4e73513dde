import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PlatformError,
  digestOf,
  sha256Hex
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/ledger/events.ts
var PLAN_PHASES = ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"];
function seal(draft, previous, { atUtc, ci }) {
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
    prev_event_sha256: previous?.event_sha256 ?? null
  };
  return { ...unsealed, event_sha256: digestOf(unsealed) };
}
function findBrokenLink(events) {
  let previous;
  for (const event of events) {
    const { event_sha256, ...unsealed } = event;
    if (event.seq !== (previous?.seq ?? 0) + 1) return `event ${event.seq} follows ${previous?.seq ?? 0}`;
    if (event.prev_event_sha256 !== (previous?.event_sha256 ?? null))
      return `event ${event.seq} names another predecessor`;
    if (digestOf(unsealed) !== event_sha256) return `event ${event.seq} does not have its digest`;
    if (previous !== void 0 && event.at_utc < previous.at_utc)
      return `event ${event.seq} is older than its predecessor`;
    previous = event;
  }
  return void 0;
}

// actions/lib/ledger/derived.ts
var findOccupant = (state) => PLAN_PHASES.find((phase) => ["ACTIVE", "BLOCKED"].includes(state.phases[phase].status));
var predecessorOf = (phase) => PLAN_PHASES[PLAN_PHASES.indexOf(phase) - 1];
var successorOf = (phase) => PLAN_PHASES[PLAN_PHASES.indexOf(phase) + 1];
var unresolvedDecisions = (phase) => phase.requiredDecisions.filter((key) => phase.pinned[key] === void 0);
function runCoverage(state) {
  const completed = PLAN_PHASES.flatMap((phase) => state.phases[phase].completed ?? []);
  return {
    planned_lanes: completed.flatMap(({ coverage }) => coverage.planned_lanes),
    planned_checks: completed.flatMap(({ coverage }) => coverage.planned_checks),
    not_applicable_checks: completed.flatMap(({ coverage }) => coverage.not_applicable_checks)
  };
}
function finalWord(state) {
  const rehearsed = PLAN_PHASES.filter((phase) => phase !== "M10");
  const open = rehearsed.find((phase) => state.phases[phase].status !== "DONE");
  if (open !== void 0) return `HOLD_${open}`;
  const { planned_lanes, planned_checks } = runCoverage(state);
  if (planned_lanes.length + planned_checks.length > 0) return "REHEARSED_PARTIAL";
  return state.phases.M10.status === "DONE" ? "REHEARSED" : "HOLD_M10";
}

// actions/lib/run/execution.ts
function executionPlace(env, phase, executionId) {
  const family = phase === "M1" ? "packaging" : phase === "M2" ? "substrate" : "run_control";
  return { family, env, execution_id: executionId };
}
function phaseOf(executionId) {
  const name = executionId.slice(0, executionId.indexOf("_")).toUpperCase();
  const phase = PLAN_PHASES.find((one) => one === name);
  if (phase === void 0) throw new PlatformError("E_PHASE_UNKNOWN", JSON.stringify(executionId.slice(0, 32)));
  return phase;
}

// runtime/src/evidence/read.ts
async function readEvidence(target, key, parse, versionId) {
  const object = await target.store.get(target.bucket, key, versionId);
  const found = sha256Hex(object.body);
  if (found !== object.sha256)
    throw new PlatformError("E_EVIDENCE_DIGEST", `${key} reads ${found}, the store says ${object.sha256}`);
  const { text, byteOrderMark } = textOf(object);
  return {
    document: parse(jsonOf(text, object)),
    versionId: object.versionId,
    sha256: object.sha256,
    size_bytes: object.size_bytes,
    byteOrderMark
  };
}
function textOf(object) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(object.body);
    const byteOrderMark = text.startsWith("\uFEFF");
    return { text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch (error) {
    throw new PlatformError("E_EVIDENCE_UNREADABLE", `${object.key} is not UTF-8`, { cause: error });
  }
}
function jsonOf(text, object) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlatformError("E_EVIDENCE_UNREADABLE", `${object.key} is not JSON`, { cause: error });
  }
}

// runtime/src/substrate/object-store/port.ts
async function* listAll(store, bucket, prefix) {
  let after;
  do {
    const page = await store.list(bucket, prefix, after === void 0 ? {} : { after });
    yield* page.objects;
    after = page.next;
  } while (after !== void 0);
}

// actions/lib/checks/outcome.ts
var OUTCOMES = ["pass", "not_applicable", "planned", "fail"];
var worstOf = (outcomes) => OUTCOMES[Math.max(0, ...outcomes.map((one) => OUTCOMES.indexOf(one)))] ?? "fail";
function tallyOf(outcomes) {
  const count = (outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    pass: count("pass"),
    fail: count("fail"),
    planned: count("planned"),
    not_applicable: count("not_applicable")
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
    phases: PLAN_PHASES.map((phase) => projectPhase(state, phase))
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
    execution_go: go === void 0 ? null : { lanes: [...go.lanes], expires_at_utc: go.expiresAtUtc },
    unresolved_decisions: [...unresolvedDecisions(phase)],
    open_blockers: phase.openBlockers.map(({ code, lane, openedSeq }) => ({ code, lane, opened_seq: openedSeq })),
    open_drift: [...phase.openDrift],
    hold_reason: phase.holdReason ?? null,
    waiting_on: phase.waitingOn ?? null,
    lanes: Object.entries(phase.lanes).map(([id, lane]) => projectLane(id, lane)),
    completed_seq: phase.completed?.seq ?? null,
    verdict_code: phase.completed?.verdict_code ?? null
  };
}
var projectLane = (id, lane) => ({
  lane: id,
  status: lane.status,
  planned: lane.planned,
  execution_id: lane.executionId ?? null,
  attempt: lane.attempt,
  snapshot: lane.snapshot ?? null
});

// actions/lib/ledger/state.ts
var NO_COVERAGE = { pass: 0, fail: 0, planned_checks: [], not_applicable_checks: [] };
var NEW_PHASE = {
  status: "NOT_STARTED",
  elaboration: "GATE_LEVEL",
  executionGo: void 0,
  definitionSha256: void 0,
  requiredDecisions: [],
  pinned: {},
  lanes: {},
  openBlockers: [],
  openDrift: [],
  holdReason: void 0,
  waitingOn: void 0,
  checklist: void 0,
  completed: void 0,
  activation: void 0
};
var EMPTY_LEDGER = {
  seq: 0,
  headSha256: null,
  atUtc: null,
  phases: Object.fromEntries(PLAN_PHASES.map((phase) => [phase, NEW_PHASE])),
  budgetStop: false,
  usedNonces: []
};
var fold = (events) => events.reduce(apply, EMPTY_LEDGER);
function apply(state, event) {
  const next = { ...state, seq: event.seq, headSha256: event.event_sha256, atUtc: event.at_utc };
  if (event.event === "LEDGER_INITIALISED") return next;
  if (event.event === "BUDGET_STOP_SET") return { ...next, budgetStop: true };
  if (event.event === "BUDGET_STOP_CLEARED") return { ...next, budgetStop: false };
  const phases = { ...next.phases, [event.phase]: applyToPhase(next.phases[event.phase], event) };
  if (event.event === "PHASE_ACTIVATED")
    return { ...next, phases, usedNonces: [...next.usedNonces, event.payload.nonce] };
  if (event.event === "PHASE_REOPENED" && event.payload.occupied_by !== null) {
    const occupant = phases[event.payload.occupied_by];
    phases[event.payload.occupied_by] = { ...occupant, status: "BLOCKED", waitingOn: event.phase };
  }
  return { ...next, phases };
}
function applyToPhase(phase, event) {
  switch (event.event) {
    case "PHASE_ACTIVATED":
      return { ...phase, status: "ACTIVE", holdReason: void 0, activation: event.payload };
    case "PLAN_EXPANDED":
      return expandPlan(phase, event.payload);
    case "DECISION_PINNED":
      return pinDecision(phase, event.payload);
    case "EXECUTION_GO_GRANTED":
      return { ...phase, executionGo: { lanes: event.payload.lanes, expiresAtUtc: event.payload.expires_at_utc } };
    case "EXECUTION_GO_REVOKED":
      return { ...phase, executionGo: void 0 };
    case "LANE_STARTED":
      return startLane(phase, event, event.payload);
    case "LANE_RESULT_RECORDED":
      return recordLane(phase, event, event.payload);
    case "BLOCKER_OPENED":
      return withStatus({
        ...phase,
        openBlockers: [
          ...phase.openBlockers,
          { code: event.payload.code, lane: event.lane ?? "", openedSeq: event.seq }
        ]
      });
    case "BLOCKER_CLOSED":
      return withStatus({
        ...phase,
        openBlockers: phase.openBlockers.filter(({ code, lane }) => code !== event.payload.code || lane !== event.lane)
      });
    case "DRIFT_RAISED":
      return withStatus({ ...phase, openDrift: [...phase.openDrift, event.payload.class] });
    case "DRIFT_RESOLVED":
      return withStatus({
        ...staleLanes(phase, event.payload.stale_lanes),
        openDrift: phase.openDrift.filter((open) => open !== event.payload.class)
      });
    case "TRANSITION_CHECKED":
      return { ...phase, checklist: { items: event.payload.items, seq: event.seq } };
    case "PHASE_COMPLETED":
      return { ...phase, status: "DONE", executionGo: void 0, completed: { ...event.payload, seq: event.seq } };
    case "NEXT_PHASE_HELD":
      return { ...phase, holdReason: event.payload.hold_reason };
    case "PHASE_REOPENED":
      return {
        ...staleLanes(phase, event.payload.affected_lanes),
        status: "ACTIVE",
        completed: void 0,
        checklist: void 0
      };
    case "WAIVER_RECORDED":
    case "LEDGER_INITIALISED":
    case "BUDGET_STOP_SET":
    case "BUDGET_STOP_CLEARED":
      return phase;
  }
}
function withStatus(phase) {
  const halted = phase.openBlockers.length > 0 || phase.openDrift.length > 0;
  return { ...phase, status: halted ? "BLOCKED" : "ACTIVE" };
}
function expandPlan(phase, body) {
  const lanes = body.lanes.map((lane) => [
    lane.lane,
    {
      ...phase.lanes[lane.lane] ?? {
        status: "NOT_RUN",
        executionId: void 0,
        attempt: 0,
        snapshot: void 0,
        coverage: NO_COVERAGE,
        resultSeq: 0
      },
      planned: lane.state === "planned",
      dependsOn: lane.depends_on,
      parallelSafe: lane.parallel_safe
    }
  ]);
  return {
    ...phase,
    elaboration: "EXECUTION_GRADE",
    definitionSha256: body.definition_sha256,
    requiredDecisions: body.required_decisions,
    lanes: Object.fromEntries(lanes)
  };
}
function pinDecision(phase, body) {
  const before = phase.pinned[body.key];
  const { digest, value, locator } = body;
  const pinned = { ...phase.pinned, [body.key]: { digest, value, locator } };
  if (before === void 0 || before.digest === digest) return { ...phase, pinned };
  return { ...staleLanes(phase, Object.keys(phase.lanes)), pinned };
}
function startLane(phase, event, body) {
  const id = event.lane ?? "";
  const lane = phase.lanes[id];
  if (lane === void 0) return phase;
  const running = { ...lane, status: "RUNNING", executionId: body.execution_id, attempt: body.attempt };
  return { ...phase, lanes: { ...dependentsStale(phase, id).lanes, [id]: running } };
}
function recordLane(phase, event, body) {
  const id = event.lane ?? "";
  const lane = phase.lanes[id];
  if (lane === void 0) return phase;
  const done = {
    ...lane,
    status: body.overall_pass ? "PASS" : "FAIL",
    snapshot: body.snapshot,
    coverage: body.coverage,
    resultSeq: event.seq
  };
  return { ...phase, lanes: { ...phase.lanes, [id]: done } };
}
function dependentsStale(phase, id) {
  const affected = /* @__PURE__ */ new Set([id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, lane] of Object.entries(phase.lanes)) {
      if (affected.has(name) || !lane.dependsOn.some((dependency) => affected.has(dependency))) continue;
      affected.add(name);
      grew = true;
    }
  }
  affected.delete(id);
  return staleLanes(phase, [...affected]);
}
function staleLanes(phase, names) {
  const stale = new Set(names);
  const lanes = Object.entries(phase.lanes).map(([name, lane]) => [
    name,
    stale.has(name) && lane.status === "PASS" ? { ...lane, status: "STALE" } : lane
  ]);
  return { ...phase, lanes: Object.fromEntries(lanes) };
}

export {
  PLAN_PHASES,
  seal,
  findBrokenLink,
  findOccupant,
  predecessorOf,
  successorOf,
  unresolvedDecisions,
  runCoverage,
  finalWord,
  readEvidence,
  listAll,
  worstOf,
  tallyOf,
  mayRest,
  laneOverallPass,
  project,
  EMPTY_LEDGER,
  fold,
  apply,
  executionPlace,
  phaseOf
};
