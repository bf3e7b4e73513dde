import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LedgerCommandsV1
} from "./chunk-PHFDUIJ2.mjs";
import {
  definitionSha256,
  getLaneDefinition,
  isReadable,
  loadPhaseDefinition,
  observe,
  phaseDefinitions,
  readPhaseResults,
  universalCode
} from "./chunk-DZ52REQV.mjs";
import {
  openLedger
} from "./chunk-62NTBCUI.mjs";
import {
  laneOverallPass,
  predecessorOf,
  readEvidence,
  runCoverage,
  successorOf,
  tallyOf,
  worstOf
} from "./chunk-HF4JBFEA.mjs";
import {
  LaneSnapshotV1,
  PhaseEvidenceV1
} from "./chunk-Y44YX55M.mjs";
import {
  openSession
} from "./chunk-FV64UT5K.mjs";
import {
  ApprovalRecordV1,
  actionsIo
} from "./chunk-AIA4CCVC.mjs";
import "./chunk-VUJ5ABGO.mjs";
import "./chunk-HOJ3UIVB.mjs";
import "./chunk-SC7D6WKT.mjs";
import {
  HANDLE_KEYS,
  digestOf,
  findPlaceholder,
  isPlatformError
} from "./chunk-AGYZ7ZP2.mjs";

// actions/phase-ledger/main.ts
import { hostname } from "node:os";

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
  const known = new Set(definition.lanes.map((lane) => lane.lane));
  return Object.entries(definition.capabilities).filter(
    ([, owner]) => !("not_applicable" in owner) && !("lanes" in owner && owner.lanes.every((lane) => known.has(lane)))
  ).map(([capability]) => capability);
}

// actions/phase-ledger/append.ts
async function one(context, draft, facts = {}) {
  const appended = await context.ledger.append(draft, facts);
  return "refusal" in appended ? appended : { events: [appended.event] };
}

// actions/phase-ledger/checklist.ts
async function checklist(command, context) {
  const state = context.ledger.state();
  const results = await readPhaseResults(context.session, state, command.phase, command.execution_id);
  const open = state.phases[command.phase].openDrift;
  const item = (id, pass, detail) => ({
    id,
    outcome: pass ? "pass" : "fail",
    detail
  });
  return [
    doneItem(results.dod),
    item(
      "T2",
      results.missingEvidence.length === 0,
      results.missingEvidence.length === 0 ? `${results.presentEvidence} required objects are there` : `missing: ${results.missingEvidence.join(", ")}`.slice(0, 1024)
    ),
    item("T3", open.length === 0, open.length === 0 ? "no drift is open" : `open: ${open.join(", ")}`),
    item(
      "T4",
      results.decisionLogged,
      results.decisionLogged ? "decisions are in the ledger" : "no decision is recorded"
    ),
    item("T5", true, "activation of the next phase is a separate operator act after completion"),
    item("T6", true, "the next phase is held with a reason when this one completes")
  ];
}
function doneItem(dod) {
  const failing = dod.filter((one2) => one2.outcome === "fail").map((one2) => one2.item);
  const outcomes = dod.map((one2) => one2.outcome);
  const detail = failing.length === 0 ? tallyText(tallyOf(outcomes)) : `open: ${failing.join(", ")}`;
  return { id: "T1", outcome: worstOf(outcomes), detail: detail.slice(0, 1024) };
}
var tallyText = (tally) => Object.entries(tally).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`).join(", ");

// actions/phase-ledger/record-lane.ts
async function recordLane(command, context) {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { phase, lane, execution_id, attempt } = command;
  const actor = context.controller;
  const codes = snapshot?.blockers.map((blocker) => blocker.code) ?? [];
  const result = await one(
    context,
    {
      phase,
      lane,
      actor,
      event: "LANE_RESULT_RECORDED",
      payload: {
        execution_id,
        attempt,
        overall_pass: snapshot?.overall_pass ?? false,
        snapshot: command.snapshot,
        blockers: codes,
        elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
        budget_seconds: snapshot?.runtime_budget.budget_seconds ?? 1,
        coverage: {
          pass: snapshot?.coverage.pass ?? 0,
          fail: snapshot?.coverage.fail ?? 0,
          planned_checks: snapshot?.coverage.planned_checks ?? [],
          not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? []
        }
      }
    },
    read === void 0 ? {} : { snapshot: read.fact }
  );
  if ("refusal" in result || snapshot === void 0) return result;
  const blockers = snapshot.overall_pass ? await closeBlockers(command, context) : await openBlockers(command, snapshot, context);
  return "refusal" in blockers ? blockers : { events: [...result.events, ...blockers.events] };
}
async function readStored(command, { session }) {
  const { key, version_id } = command.snapshot;
  try {
    const { document, sha256 } = await readEvidence(session.evidence, key, (value) => value, version_id);
    const valid = tryParse(document);
    const recomputedPass = valid !== void 0 && laneOverallPass(session.config.substrate, valid.checks, valid.blockers);
    return { snapshot: valid, fact: { sha256, schemaValid: valid?.lane === command.lane, recomputedPass } };
  } catch (error) {
    if (isPlatformError(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
function tryParse(document) {
  try {
    return LaneSnapshotV1.parse(document);
  } catch (error) {
    if (isPlatformError(error, "E_SCHEMA_INVALID")) return void 0;
    throw error;
  }
}
async function openBlockers(command, snapshot, context) {
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const events = [];
  for (const blocker of snapshot.blockers) {
    if (open.some(({ code, lane }) => code === blocker.code && lane === command.lane)) continue;
    const outcome = await one(
      context,
      {
        phase: command.phase,
        lane: command.lane,
        actor: context.controller,
        event: "BLOCKER_OPENED",
        payload: blocker
      },
      { knownCodes: knownCodes(command) }
    );
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
async function closeBlockers(command, context) {
  const events = [];
  for (const { code, lane } of context.ledger.state().phases[command.phase].openBlockers) {
    if (lane !== command.lane) continue;
    const outcome = await one(context, {
      phase: command.phase,
      lane,
      actor: context.controller,
      event: "BLOCKER_CLOSED",
      payload: { code, closing_snapshot: command.snapshot }
    });
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
var UNIVERSAL_CODES = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8"];
function knownCodes({ lane }) {
  const definition = getLaneDefinition(lane);
  const universal = UNIVERSAL_CODES.map((code) => universalCode(definition, code));
  return [...definition.blockers.map((blocker) => blocker.code), ...universal];
}

// actions/phase-ledger/commands.ts
async function apply(command, context) {
  switch (command.command) {
    case "init":
      return initialise(context);
    case "activate":
      return activate(command, context);
    case "expand":
      return expand(command, context);
    case "pin":
      return pin(command, context);
    case "grant-go":
      return grantGo(command, context);
    case "revoke-go":
      return one(context, {
        ...drafted(command, context),
        event: "EXECUTION_GO_REVOKED",
        payload: { reason: command.reason }
      });
    case "start-lane":
      return startLane(command, context);
    case "record-lane":
      return recordLane(command, context);
    case "raise-drift":
      return one(context, {
        ...drafted(command, context),
        event: "DRIFT_RAISED",
        payload: { class: command.class, impact: command.impact, severity: "STOP", evidence: command.evidence }
      });
    case "check-transition":
      return one(context, {
        ...drafted(command, context),
        event: "TRANSITION_CHECKED",
        payload: { items: await checklist(command, context) }
      });
    case "complete":
      return complete(command, context);
    case "hold":
      return one(context, {
        ...drafted(command, context),
        event: "NEXT_PHASE_HELD",
        payload: { hold_reason: command.hold_reason }
      });
  }
}
var drafted = (command, context) => ({
  phase: command.phase,
  actor: context.controller
});
function initialise(context) {
  const roadmap = phaseDefinitions().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf(phaseDefinitions().map(({ plan_phase }) => definitionSha256(plan_phase))),
    roadmap,
    spec_sha256: digestOf(phaseDefinitions())
  };
  return one(context, { phase: "M0", actor: context.controller, event: "LEDGER_INITIALISED", payload });
}
async function activate(command, context) {
  const { record, actor } = await readApproval(command.approval, context);
  const verdict = await predecessorVerdict(command.phase, context);
  return one(
    context,
    {
      phase: command.phase,
      actor,
      event: "PHASE_ACTIVATED",
      payload: {
        approval_id: record.approval_id,
        reason: record.comment,
        self_approved: record.self_approved,
        nonce: record.nonce,
        predecessor_verdict: record.predecessor_verdict,
        git_sha: context.session.ci.workflow_sha
      }
    },
    verdict === void 0 ? {} : { predecessorVerdict: verdict }
  );
}
async function readApproval(ref, { session, controller }) {
  const { document: record } = await readEvidence(session.evidence, ref.key, ApprovalRecordV1.parse, ref.version_id);
  const actor = { kind: "operator", id: record.operator, approval_id: record.approval_id };
  return { record, actor: record.substrate === session.config.substrate ? actor : controller };
}
async function predecessorVerdict(phase, { session, ledger }) {
  const predecessor = predecessorOf(phase);
  const completed = predecessor === void 0 ? void 0 : ledger.state().phases[predecessor].completed;
  if (completed === void 0) return void 0;
  const { key, version_id } = completed.envelope;
  const read = await observe(() => readEvidence(session.evidence, key, PhaseEvidenceV1.parse, version_id));
  if (!isReadable(read) || read.value.sha256 !== completed.envelope.sha256) return void 0;
  return { sha256: read.value.sha256, verdict: read.value.document.verdict_code };
}
function expand(command, context) {
  const definition = loadPhaseDefinition(command.phase);
  const lanes = definition.lanes.map((lane) => ({
    lane: lane.lane,
    state: lane.state,
    depends_on: lane.depends_on,
    parallel_safe: lane.parallel_safe
  }));
  return one(
    context,
    {
      phase: command.phase,
      actor: context.controller,
      event: "PLAN_EXPANDED",
      payload: {
        definition_sha256: definitionSha256(command.phase),
        lanes,
        required_decisions: definition.required_decisions.map((decision) => decision.key)
      }
    },
    { missingParts: missingParts(definition), planGaps: planGaps(definition) }
  );
}
var RUN_DECISIONS = ["profile", "workload_days", "oracle_input_manifest_sha256"];
async function pin(command, context) {
  const events = [];
  for (const { key, value, locator, source } of command.decisions) {
    const text = value ?? locator ?? "";
    const draft = {
      phase: command.phase,
      actor: context.controller,
      event: "DECISION_PINNED",
      payload: { key, value, locator, source, digest: digestOf(text) }
    };
    const outcome = await one(context, draft, {
      concrete: text !== "" && findPlaceholder(text) === void 0,
      knownDecisions: [...HANDLE_KEYS, ...RUN_DECISIONS]
    });
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
async function grantGo(command, context) {
  const { record, actor } = await readApproval(command.approval, context);
  const lanes = loadPhaseDefinition(command.phase).lanes.filter((lane) => lane.state === "built");
  return one(context, {
    phase: command.phase,
    actor,
    event: "EXECUTION_GO_GRANTED",
    payload: {
      approval_id: record.approval_id,
      lanes: lanes.map((lane) => lane.lane),
      expires_at_utc: command.expires_at_utc
    }
  });
}
function startLane(command, context) {
  const { phase, lane, execution_id, attempt } = command;
  return one(context, {
    phase,
    lane,
    actor: context.controller,
    event: "LANE_STARTED",
    payload: { execution_id, attempt, action_version: context.session.ci.workflow_sha }
  });
}
async function complete(command, context) {
  const { phase, envelope } = command;
  const read = await observe(
    () => readEvidence(context.session.evidence, envelope.key, PhaseEvidenceV1.parse, envelope.version_id)
  );
  const state = context.ledger.state().phases[phase];
  const pass = isReadable(read) && read.value.sha256 === envelope.sha256 && read.value.document.verdict === "PASS";
  const planned = Object.entries(state.lanes).filter(([, lane]) => lane.planned);
  const coverages = Object.values(state.lanes).map((lane) => lane.coverage);
  const done = await one(
    context,
    {
      phase,
      actor: context.controller,
      event: "PHASE_COMPLETED",
      payload: {
        checklist_sha256: digestOf(state.checklist?.items ?? []),
        envelope,
        verdict_code: isReadable(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
        bundle_root_sha256: command.bundle_root_sha256,
        coverage: {
          planned_lanes: planned.map(([id]) => id),
          planned_checks: coverages.flatMap((coverage) => coverage.planned_checks),
          not_applicable_checks: coverages.flatMap((coverage) => coverage.not_applicable_checks)
        }
      }
    },
    { envelopeReadable: pass }
  );
  const successor = successorOf(phase);
  if ("refusal" in done || successor === void 0) return done;
  const held = await one(context, {
    phase: successor,
    actor: context.controller,
    event: "NEXT_PHASE_HELD",
    payload: { hold_reason: holdReason(successor, context) }
  });
  return "refusal" in held ? held : { events: [...done.events, ...held.events] };
}
function holdReason(successor, context) {
  const built = loadPhaseDefinition(successor).lanes.some((lane) => lane.state === "built");
  if (built) return "AWAITING_OPERATOR_ACTIVATION";
  const { planned_lanes } = runCoverage(context.ledger.state());
  return `NOT_BUILT: ${successor} has no built lane, and ${planned_lanes.length} planned lanes were passed over`;
}

// actions/phase-ledger/main.ts
async function run(io = actionsIo) {
  const session = openSession(io.input("substrate-config"));
  try {
    const commands = LedgerCommandsV1.parse(JSON.parse(io.input("commands")));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger(writer);
    const controller = {
      kind: "controller",
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128)
    };
    for (const command of commands) {
      const outcome = await apply(command, { session, ledger, controller });
      if ("refusal" in outcome) {
        const { code, detail, unresolved } = outcome.refusal;
        io.output("refused", "true");
        io.output("error-code", code);
        io.output("unresolved", JSON.stringify(unresolved));
        io.fail(
          `${command.command} refused, ${code}: ${detail}${unresolved.length > 0 ? ` (${unresolved.join(", ")})` : ""}`
        );
        return;
      }
      for (const event of outcome.events) io.info(`${event.seq} ${event.phase} ${event.lane ?? ""} ${event.event}`);
    }
    await ledger.project();
    io.output("refused", "false");
    io.output("ledger-seq", String(ledger.state().seq));
    io.output("ledger-head-sha256", ledger.state().headSha256 ?? "");
  } finally {
    await session.close();
  }
}
export {
  run
};
