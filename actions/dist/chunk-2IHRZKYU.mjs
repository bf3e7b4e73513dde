import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  EMPTY_LEDGER,
  apply,
  findBrokenLink,
  findOccupant,
  fold,
  listAll,
  mayRest,
  predecessorOf,
  project,
  readEvidence,
  seal,
  unresolvedDecisions
} from "./chunk-GGW6522S.mjs";
import {
  createEvidence,
  replaceEvidence
} from "./chunk-KOLWC6ER.mjs";
import {
  LedgerEventV1,
  LedgerStateV1
} from "./chunk-LWL2HLOR.mjs";
import {
  nowUtc
} from "./chunk-QCXXAMRE.mjs";
import {
  PlatformError,
  evidenceKey,
  evidencePrefix,
  isPlatformError
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/ledger/decision.ts
var accept = (event) => ({ event });
var refuse = (code, detail, unresolved = []) => ({
  refusal: { code, detail, unresolved }
});

// actions/lib/ledger/drift.ts
var DRIFT_CLASSES = [
  ...range("DS-S", 9),
  ...range("DS-M", 2),
  ...range("DS-I", 6),
  ...range("DS-B", 5),
  ...range("DS-E", 5)
];
function range(prefix, count) {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

// actions/lib/ledger/guards.ts
function guards(state, draft, facts) {
  const phase = state.phases[draft.phase];
  switch (draft.event) {
    case "LEDGER_INITIALISED":
      return state.seq === 0 ? void 0 : refuse("E_LEDGER_EXISTS", `the ledger holds ${state.seq} events`);
    case "PHASE_ACTIVATED":
      return activation(state, draft, draft.payload, facts);
    case "PLAN_EXPANDED":
      return expansion(phase, facts);
    case "DECISION_PINNED":
      return pin(phase, draft.payload, facts);
    case "EXECUTION_GO_GRANTED":
      return operatorOnly(draft) ?? elaborated(phase) ?? decided(phase) ?? noDrift(phase) ?? noBudgetStop(state, draft);
    case "EXECUTION_GO_REVOKED":
    case "WAIVER_RECORDED":
      return operatorOnly(draft) ?? waivable(draft);
    case "LANE_STARTED":
      return laneStart(state, phase, draft, facts);
    case "LANE_RESULT_RECORDED":
      return laneResult(phase, draft, draft.payload, facts);
    case "BLOCKER_OPENED":
      return known("E_BLOCKER_CODE_UNKNOWN", draft.payload.code, facts.knownCodes ?? []);
    case "BLOCKER_CLOSED":
      return blockerClosure(phase, draft, draft.payload);
    case "DRIFT_RAISED":
      return known("E_DRIFT_CLASS_UNKNOWN", draft.payload.class, DRIFT_CLASSES);
    case "DRIFT_RESOLVED":
      return operatorOnly(draft) ?? driftResolution(phase, draft.payload, facts);
    case "TRANSITION_CHECKED":
      return void 0;
    case "PHASE_COMPLETED":
      return completion(phase, facts);
    case "NEXT_PHASE_HELD":
      return void 0;
    case "PHASE_REOPENED":
      return operatorOnly(draft) ?? reopening(state, draft, draft.payload);
    case "BUDGET_STOP_SET":
      return void 0;
    case "BUDGET_STOP_CLEARED":
      return operatorOnly(draft) ?? budgetReset(draft.payload, facts);
  }
}
var operatorOnly = (draft) => draft.actor.kind === "operator" ? void 0 : refuse("E_ACTIVATION_NOT_OPERATOR", `${draft.event} is an operator's act, not ${draft.actor.id}'s`);
var noDrift = (phase) => phase.openDrift.length === 0 ? void 0 : refuse("E_DRIFT_OPEN", "drift is open", phase.openDrift);
var noBudgetStop = (state, draft) => state.budgetStop && draft.phase !== "M9" ? refuse("E_BUDGET_STOP", "the budget stop is set") : void 0;
var known = (code, name, names) => names.includes(name) ? void 0 : refuse(code, name);
function activation(state, draft, payload, facts) {
  const occupant = findOccupant(state);
  if (occupant !== void 0) return refuse("E_SLOT_OCCUPIED", `${occupant} is ${state.phases[occupant].status}`);
  const notOperator = operatorOnly(draft);
  if (notOperator !== void 0) return notOperator;
  const predecessor = predecessorOf(draft.phase);
  if (predecessor !== void 0 && state.phases[predecessor].status !== "DONE") {
    return refuse("E_PREDECESSOR_NOT_DONE", `${predecessor} is ${state.phases[predecessor].status}`);
  }
  if (state.usedNonces.includes(payload.nonce))
    return refuse("E_ACTIVATION_TOKEN_REUSED", "the approval was used before");
  const verdict = predecessor === void 0 ? void 0 : predecessorVerdict(draft, payload, facts);
  if (verdict !== void 0) return verdict;
  const stop = noBudgetStop(state, draft);
  if (stop !== void 0) return stop;
  const drift = Object.values(state.phases).flatMap((phase) => phase.openDrift);
  return drift.length === 0 ? void 0 : refuse("E_DRIFT_OPEN", "drift is open", drift);
}
function predecessorVerdict(draft, payload, facts) {
  const stored = facts.predecessorVerdict;
  if (stored === void 0 || payload.predecessor_verdict === null || stored.verdict !== `ADVANCE_TO_${draft.phase}`) {
    return refuse("E_PREDECESSOR_VERDICT_MISSING", `no readable verdict ADVANCE_TO_${draft.phase}`);
  }
  if (stored.sha256 === payload.predecessor_verdict.sha256) return void 0;
  return refuse("E_ACTIVATION_TOKEN_STALE", "the verdict changed after the approval");
}
function expansion(phase, facts) {
  if (phase.status !== "ACTIVE") return refuse("E_NOT_ACTIVE", `the phase is ${phase.status}`);
  const missing = facts.missingParts ?? ["definition"];
  if (missing.length > 0) return refuse("E_ELABORATION_INCOMPLETE", "the definition lacks parts", missing);
  const gaps = facts.planGaps ?? [];
  return gaps.length === 0 ? void 0 : refuse("E_PLAN_GAP", "no lane owns a capability", gaps);
}
function pin(phase, payload, facts) {
  const names = [...phase.requiredDecisions, ...facts.knownDecisions ?? []];
  if (!names.includes(payload.key)) return refuse("E_DECISION_UNKNOWN_KEY", payload.key);
  return facts.concrete === true ? void 0 : refuse("E_DECISION_PLACEHOLDER", `${payload.key} is not concrete`);
}
var elaborated = (phase) => phase.elaboration === "EXECUTION_GRADE" ? void 0 : refuse("E_ELABORATION_INCOMPLETE", "the plan is not expanded", ["PLAN_EXPANDED"]);
function decided(phase) {
  const unresolved = unresolvedDecisions(phase);
  return unresolved.length === 0 ? void 0 : refuse("E_DECISION_INCOMPLETE", "decisions are not pinned", unresolved);
}
function laneStart(state, phase, draft, facts) {
  const id = draft.lane ?? "";
  const lane = phase.lanes[id];
  if (lane === void 0 || lane.planned) return refuse("E_LANE_NOT_BUILT", `${id} is not a lane that runs`);
  const go = phase.executionGo;
  if (go === void 0 || !go.lanes.includes(id) || go.expiresAtUtc < facts.nowUtc) {
    return refuse("E_NO_EXECUTION_GO", `no execution go covers ${id}`);
  }
  return noDrift(phase) ?? noBudgetStop(state, draft) ?? dependencies(phase, lane, facts) ?? decided(phase) ?? concurrency(phase, id, lane);
}
function dependencies(phase, lane, facts) {
  const open = lane.dependsOn.filter((name) => {
    const dependency = phase.lanes[name];
    if (dependency === void 0) return true;
    if (dependency.planned) return facts.substrate !== "embedded";
    return dependency.status !== "PASS";
  });
  return open.length === 0 ? void 0 : refuse("E_LANE_DEPENDENCY", "dependencies have not passed", open);
}
function concurrency(phase, id, lane) {
  const running = Object.entries(phase.lanes).filter(([, one]) => one.status === "RUNNING");
  const inTheWay = running.filter(([name, one]) => name === id || !lane.parallelSafe || !one.parallelSafe);
  if (inTheWay.length === 0) return void 0;
  return refuse(
    "E_LANE_CONCURRENT",
    "another lane is running",
    inTheWay.map(([name]) => name)
  );
}
function laneResult(phase, draft, payload, facts) {
  const lane = phase.lanes[draft.lane ?? ""];
  if (lane?.status !== "RUNNING" || lane.attempt !== payload.attempt || lane.executionId !== payload.execution_id) {
    return refuse("E_ILLEGAL_TRANSITION", `${draft.lane} is not running this attempt`, ["LANE_STARTED"]);
  }
  if (facts.snapshot === void 0) return refuse("E_EVIDENCE_MISSING", payload.snapshot.key);
  if (facts.snapshot.sha256 !== payload.snapshot.sha256) return refuse("E_EVIDENCE_DIGEST", payload.snapshot.key);
  if (!facts.snapshot.schemaValid) return refuse("E_SNAPSHOT_SCHEMA", payload.snapshot.key);
  const consistent = facts.snapshot.recomputedPass === payload.overall_pass && payload.blockers.length === 0 === payload.overall_pass;
  return consistent ? void 0 : refuse("E_VERDICT_INCONSISTENT", `${draft.lane} disagrees with its checks`);
}
function blockerClosure(phase, draft, payload) {
  const blocker = phase.openBlockers.find(({ code, lane: lane2 }) => code === payload.code && lane2 === draft.lane);
  if (blocker === void 0) return refuse("E_BLOCKER_CODE_UNKNOWN", `${payload.code} is not open on ${draft.lane}`);
  const lane = phase.lanes[blocker.lane];
  const rerun = lane?.status === "PASS" && lane.resultSeq > blocker.openedSeq;
  const same = lane?.snapshot?.sha256 === payload.closing_snapshot.sha256;
  return rerun && same ? void 0 : refuse("E_BLOCKER_NEEDS_RERUN", `${blocker.lane} has not passed since`);
}
function driftResolution(phase, payload, facts) {
  if (!phase.openDrift.includes(payload.class)) return refuse("E_DRIFT_CLASS_UNKNOWN", `${payload.class} is not open`);
  if (payload.resolution === "REPINNED") {
    return facts.repinned === true ? void 0 : refuse("E_DRIFT_NO_REPIN", "no new pin with a registry version");
  }
  return facts.driftEvidence === true ? void 0 : refuse("E_DRIFT_NO_EVIDENCE", "no proof that the pin holds again");
}
function completion(phase, facts) {
  if (phase.openBlockers.length > 0) {
    return refuse(
      "E_OPEN_BLOCKERS",
      "blockers are open",
      phase.openBlockers.map(({ code }) => code)
    );
  }
  const drift = noDrift(phase);
  if (drift !== void 0) return drift;
  const newest = Math.max(0, ...Object.values(phase.lanes).map((lane) => lane.resultSeq));
  if (phase.checklist === void 0 || phase.checklist.seq < newest) {
    return refuse("E_CHECKLIST_INCOMPLETE", "the checklist is older than the newest lane result", [
      "TRANSITION_CHECKED"
    ]);
  }
  const failing = phase.checklist.items.filter((item) => item.outcome !== "pass" && !mayRest(facts.substrate, item.outcome)).map((item) => item.id);
  if (failing.length > 0) return refuse("E_CHECKLIST_INCOMPLETE", "items are not true", failing);
  return facts.envelopeReadable === true ? void 0 : refuse("E_PHASE_ENVELOPE_MISSING", "no durable envelope with verdict PASS");
}
function reopening(state, draft, payload) {
  const occupant = findOccupant(state);
  if (occupant === void 0 && payload.occupied_by === null) return void 0;
  if (occupant !== void 0 && occupant === payload.occupied_by) return void 0;
  return refuse(
    "E_SLOT_OCCUPIED",
    `${occupant ?? "nothing"} holds the slot, ${payload.occupied_by ?? "nothing"} was named for ${draft.phase}`
  );
}
function waivable(draft) {
  if (draft.event !== "WAIVER_RECORDED") return void 0;
  const budget = /^runtime_budget:(M\d+\.[A-Z0-9]+):m\d+_\d{8}T\d{6}Z$/.exec(draft.payload.item);
  if (budget !== null && !/^M10\.[E-H]$/.test(budget[1] ?? "")) return void 0;
  return refuse("E_NOT_WAIVABLE", draft.payload.item);
}
function budgetReset(payload, facts) {
  if (payload.reset_intent.trim() !== "" && facts.budgetBelowStop === true) return void 0;
  return refuse("E_BUDGET_RESET_INTENT_MISSING", "no reset intent with a fresh snapshot below the stop");
}

// actions/lib/ledger/decide.ts
var LEGAL = {
  LEDGER_INITIALISED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  PHASE_ACTIVATED: ["NOT_STARTED"],
  PLAN_EXPANDED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  DECISION_PINNED: ["ACTIVE", "BLOCKED"],
  EXECUTION_GO_GRANTED: ["ACTIVE"],
  EXECUTION_GO_REVOKED: ["ACTIVE", "BLOCKED"],
  LANE_STARTED: ["ACTIVE", "BLOCKED"],
  LANE_RESULT_RECORDED: ["ACTIVE", "BLOCKED"],
  BLOCKER_OPENED: ["ACTIVE", "BLOCKED"],
  BLOCKER_CLOSED: ["BLOCKED"],
  DRIFT_RAISED: ["ACTIVE", "BLOCKED"],
  DRIFT_RESOLVED: ["BLOCKED"],
  TRANSITION_CHECKED: ["ACTIVE"],
  PHASE_COMPLETED: ["ACTIVE", "BLOCKED"],
  NEXT_PHASE_HELD: ["NOT_STARTED"],
  PHASE_REOPENED: ["DONE"],
  WAIVER_RECORDED: ["ACTIVE", "BLOCKED"],
  BUDGET_STOP_SET: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"],
  BUDGET_STOP_CLEARED: ["NOT_STARTED", "ACTIVE", "BLOCKED", "DONE"]
};
var allowedEvents = (status) => Object.keys(LEGAL).filter((event) => LEGAL[event].includes(status));
function decide(state, draft, facts) {
  if (state.atUtc !== null && facts.nowUtc < state.atUtc) {
    return refuse("E_CLOCK_REGRESSION", `now ${facts.nowUtc} is before the newest event ${state.atUtc}`);
  }
  if (state.seq === 0 && draft.event !== "LEDGER_INITIALISED") {
    return refuse("E_ILLEGAL_TRANSITION", "the ledger is not initialised", ["LEDGER_INITIALISED"]);
  }
  const { status } = state.phases[draft.phase];
  if (!LEGAL[draft.event].includes(status)) {
    return refuse("E_ILLEGAL_TRANSITION", `${draft.event} on ${draft.phase} which is ${status}`, allowedEvents(status));
  }
  return guards(state, draft, facts) ?? accept(draft);
}

// actions/lib/ledger/store.ts
var APPEND_ATTEMPTS_MAX = 8;
async function readLedger({ target, env }) {
  const prefix = `${evidencePrefix({ family: "ledger", env })}events/`;
  const listed = [];
  for await (const object of listAll(target.store, target.bucket, prefix)) listed.push(object);
  const events = await Promise.all(
    listed.map(
      async ({ key, versionId }) => (await readEvidence(target, key, LedgerEventV1.parse, versionId)).document
    )
  );
  const broken = findBrokenLink(events);
  if (broken !== void 0) throw new PlatformError("E_LEDGER_CHAIN_BROKEN", broken);
  return events;
}
async function openLedger(writer) {
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
      const atUtc = nowUtc(writer.clock);
      const decision = decide(state, draft, { ...facts, nowUtc: atUtc, substrate: writer.env });
      if ("refusal" in decision) return decision;
      const event = seal(decision.event, head, { atUtc, ci: writer.ci });
      try {
        await createEvidence(writer.target, eventKey(writer, event.seq), LedgerEventV1, event);
        head = event;
        state = apply(state, event);
        return { event };
      } catch (error) {
        if (!isPlatformError(error, "E_EVIDENCE_CONFLICT")) throw error;
        await refold();
      }
    }
    throw new PlatformError("E_EVIDENCE_CONFLICT", `another writer appended ${APPEND_ATTEMPTS_MAX} times in a row`);
  };
  return { state: () => state, append, project: () => writeProjection(writer, state) };
}
var eventKey = (place, seq) => evidenceKey({ family: "ledger", env: place.env }, `events/${String(seq).padStart(8, "0")}.json`);
async function writeProjection(writer, state) {
  const key = evidenceKey({ family: "ledger", env: writer.env }, "state.json");
  const present = await writer.target.store.head(writer.target.bucket, key);
  try {
    await replaceEvidence(writer.target, key, LedgerStateV1, project(state, writer.env), present?.versionId);
  } catch (error) {
    if (!isPlatformError(error, "E_OBJECT_MOVED", "E_EVIDENCE_CONFLICT")) throw error;
  }
}

export {
  DRIFT_CLASSES,
  allowedEvents,
  decide,
  openLedger
};
