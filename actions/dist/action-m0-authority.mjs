import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/names.ts
import { SCHEMA_NAMES$evidence_schemas_src_generated_names } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:actions/lib/checks/check.ts
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/ledger/drift.ts
import { DRIFT_CLASSES$actions_lib_ledger_drift } from "./lib.mjs";

// other-part:actions/lib/ledger/decide.ts
import { allowedEvents$actions_lib_ledger_decide } from "./lib.mjs";
import { decide$actions_lib_ledger_decide } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";
import { seal$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/state.ts
import { EMPTY_LEDGER$actions_lib_ledger_state } from "./lib.mjs";
import { apply$actions_lib_ledger_state } from "./lib.mjs";

// actions/lib/ledger/self-test.ts
function driftStopsTheLine() {
  const raised = [pinned, go, drift].reduce(after, activated());
  return faults([
    ["drift blocks the phase", raised.phases.M0.status === "BLOCKED"],
    ["drift stops lanes", refusal(raised, laneStart) === "E_DRIFT_OPEN"],
    ["only the operator resolves drift", refusal(raised, resolve) === "E_ACTIVATION_NOT_OPERATOR"],
    [
      "an unknown class is refused",
      refusal(activated(), { ...drift, payload: { ...drift.payload, class: "DS-X1" } }) === "E_DRIFT_CLASS_UNKNOWN"
    ]
  ]);
}
function transitionFaults() {
  const active = activated();
  return faults([
    [
      "automation cannot activate",
      refusal(INITIAL, { ...activate("M0"), actor: CONTROLLER }) === "E_ACTIVATION_NOT_OPERATOR"
    ],
    ["one phase holds the slot", refusal(active, activate("M1")) === "E_SLOT_OCCUPIED"],
    ["a phase needs its predecessor", refusal(INITIAL, activate("M1")) === "E_PREDECESSOR_NOT_DONE"],
    ["execution needs every decision", refusal(active, go) === "E_DECISION_INCOMPLETE"],
    ["a lane needs the execution go", refusal(active, laneStart) === "E_NO_EXECUTION_GO"],
    ["completion needs the checklist", refusal(active, complete) === "E_CHECKLIST_INCOMPLETE"],
    ["an approval is good once", refusal(INITIAL_USED, activate("M0")) === "E_ACTIVATION_TOKEN_REUSED"],
    ["nothing reopens but what is done", refusal(active, reopen) === "E_ILLEGAL_TRANSITION"],
    ["a phase that has not started allows few events", allowedEvents$actions_lib_ledger_decide("NOT_STARTED").length === 6]
  ]);
}
var CONTROLLER = { kind: "controller", id: "self-test" };
var OPERATOR = { kind: "operator", id: "self-test", approval_id: "self-test" };
var HEX = "0".repeat(64);
var NOW = "2026-01-01T00:00:00.000000Z";
var REF = { key: "evidence/none.json", version_id: "1", sha256: HEX };
var CI = {
  repository: "none",
  workflow: "none",
  workflow_sha: "none",
  run_id: "none",
  run_attempt: 1,
  job: "none",
  actor: "none"
};
var initialise = {
  phase: "M0",
  actor: CONTROLLER,
  event: "LEDGER_INITIALISED",
  payload: { seed_sha256: HEX, roadmap: [], spec_sha256: HEX }
};
var INITIAL = after(EMPTY_LEDGER$actions_lib_ledger_state, initialise);
var INITIAL_USED = { ...INITIAL, usedNonces: ["self-test"] };
var activate = (phase) => ({
  phase,
  actor: OPERATOR,
  event: "PHASE_ACTIVATED",
  payload: {
    approval_id: "self-test",
    reason: "self-test",
    self_approved: true,
    nonce: "self-test",
    predecessor_verdict: null,
    git_sha: "none"
  }
});
var expand = {
  phase: "M0",
  actor: CONTROLLER,
  event: "PLAN_EXPANDED",
  payload: {
    definition_sha256: HEX,
    lanes: [{ lane: "M0.A", state: "built", depends_on: [], parallel_safe: false }],
    required_decisions: ["undecided"]
  }
};
var go = {
  phase: "M0",
  actor: OPERATOR,
  event: "EXECUTION_GO_GRANTED",
  payload: { approval_id: "self-test", lanes: ["M0.A"], expires_at_utc: NOW }
};
var pinned = {
  phase: "M0",
  actor: CONTROLLER,
  event: "DECISION_PINNED",
  payload: { key: "undecided", value: "decided", locator: null, source: "self-test", digest: HEX }
};
var laneStart = {
  phase: "M0",
  lane: "M0.A",
  actor: CONTROLLER,
  event: "LANE_STARTED",
  payload: { execution_id: "m0_20260101T000000Z", attempt: 1, action_version: "none" }
};
var drift = {
  phase: "M0",
  actor: CONTROLLER,
  event: "DRIFT_RAISED",
  payload: { class: "DS-S1", impact: "self-test", severity: "STOP", evidence: ["self-test"] }
};
var resolve = {
  phase: "M0",
  actor: CONTROLLER,
  event: "DRIFT_RESOLVED",
  payload: { class: "DS-S1", resolution: "REVERTED", refs: [], stale_lanes: [] }
};
var complete = {
  phase: "M0",
  actor: CONTROLLER,
  event: "PHASE_COMPLETED",
  payload: {
    checklist_sha256: HEX,
    envelope: REF,
    verdict_code: "ADVANCE_TO_M1",
    bundle_root_sha256: HEX,
    coverage: { planned_lanes: [], planned_checks: [], not_applicable_checks: [] }
  }
};
var reopen = {
  phase: "M0",
  actor: OPERATOR,
  event: "PHASE_REOPENED",
  payload: { reason: "SCOPE_UPLIFT", affected_lanes: [], occupied_by: null }
};
function activated() {
  return [activate("M0"), expand].reduce(after, INITIAL);
}
function after(state, draft) {
  const event = seal$actions_lib_ledger_events(draft, void 0, { atUtc: NOW, ci: CI });
  return apply$actions_lib_ledger_state(state, { ...event, seq: state.seq + 1 });
}
function refusal(state, draft, facts = {}) {
  const decision = decide$actions_lib_ledger_decide(state, draft, { nowUtc: NOW, substrate: "dev_min", ...facts });
  return "refusal" in decision ? decision.refusal.code : void 0;
}
var faults = (rules) => rules.filter(([, holds]) => !holds).map(([rule]) => rule);

// other-part:actions/lib/run/lane.ts
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

// actions/m0-authority/authority.json
var authority_default = JSON.parse('[{"rank":1,"id":"migration-build-plan","sha256":"037f9b72b92ce4587723589433eff11bb440800bc8054e8d07a0e5584494a8ee"},{"rank":2,"id":"00-decisions","sha256":"6d7a10c5f94682b23e24319ce35da672d998a73aaea8f40c58cf7f5c2ef98c4d"},{"rank":3,"id":"01-phases","sha256":"3ca2f11ba8c2f668ff4e83ecfd17d9e1fff880c096cb155e8fd6d59b9571cc75"},{"rank":4,"id":"02-phase-ledger","sha256":"1c109967b5df0d5e2ce3ac326bf6ca8a8d47a69a278f67e7c69d08b9ba895ba3"},{"rank":5,"id":"03-handles","sha256":"d360d92da8273865d81af1d3d5bcf1ee28ec18833ff43034e4194d2b43295592"},{"rank":6,"id":"04-evidence","sha256":"d36cda644b59bf6460f594a47c1055c4539383094bd9914a9127baeacefbb154"},{"rank":7,"id":"05-infra","sha256":"f1670deab67d4eab7d1ebd5137d546657f138c73e675c14d1cdc9e6dfb580aec"},{"rank":8,"id":"10-runtime-overview","sha256":"15c82ecc2b7238214c156a0726aa305a3e86aa95bdaaaafd869a885fca7468d2"},{"rank":9,"id":"11-oracle-sr-wsp","sha256":"27e3871845745143f3ff82db9987e8d4b13917de552cba65c5af9a886cc2c41b"},{"rank":10,"id":"12-ingestion-gate","sha256":"1dff34e4aa115d9bf24e9aa131abaa3eb4f93647c166b13da107388044e419ca"},{"rank":11,"id":"13-rtdl","sha256":"63061fafb1663427fbaef0ea1f06b36a12d5ddfed182b428a98bd375b281f175"},{"rank":12,"id":"14-decision-lane","sha256":"caa9540891a58160f75a58e79644109dd91a89697321ccd3b3da23956eb5b7d5"},{"rank":13,"id":"15-case-labels","sha256":"6d6222b647bf0f0677194a675cdb62c155d0b865ada1ecdad4607189c0c07b08"},{"rank":14,"id":"16-obs-gov","sha256":"03bce1c631a4e7e040225683291c5355483e83623314107a191107cbd48fa1ca"},{"rank":15,"id":"17-bad-input","sha256":"c288977ca9c438449679d381665e3e031b0a3c2d2477d4e094428ea446b47235"}]');

// actions/m0-authority/lanes/a-authority-lock.ts
var authorityLock = plainLane$actions_lib_run_lane({
  id: "M0.A",
  gather: async () => ({
    authorities: authority_default,
    driftClasses: DRIFT_CLASSES$actions_lib_ledger_drift.length,
    driftFaults: driftStopsTheLine()
  }),
  decide: (facts) => [
    check$actions_lib_checks_check("M0.A-C01", {
      expected: { unordered: [], without_digest: [] },
      observed: fact$actions_lib_checks_fact(authorityFaults(facts.authorities)),
      fails: "M0A-B1"
    }),
    check$actions_lib_checks_check("M0.A-C02", {
      expected: { classes: 27, faults: [] },
      observed: fact$actions_lib_checks_fact({ classes: facts.driftClasses, faults: facts.driftFaults }),
      fails: "M0A-B2"
    })
  ],
  payload: (facts) => ({
    authority: facts.authorities,
    spec_sha256: digestOf$evidence_schemas_src_digest(facts.authorities),
    registry_sha256: registrySha256$evidence_schemas_src_handles(),
    drift_protocol: [
      "stop",
      "record impact and severity",
      "repin or revert",
      "mark affected lanes stale",
      "rerun",
      "resume"
    ],
    activation_rule: "operator only; completion may be automatic"
  })
});
function authorityFaults(list) {
  return {
    unordered: list.filter((entry, index) => entry.rank !== index + 1).map((entry) => entry.id),
    without_digest: list.filter((entry) => !/^[0-9a-f]{64}$/.test(entry.sha256)).map((entry) => entry.id)
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
var scopeLock = plainLane$actions_lib_run_lane({
  id: "M0.B",
  gather: async ({ ledger, decision }) => ({
    pinnedScope: decision("scope_lock").value,
    definitions: phaseDefinitions$actions_lib_definition_phase_definition(),
    ledgerPhases: PLAN_PHASES$actions_lib_ledger_events.filter((phase) => ledger.phases[phase] !== void 0)
  }),
  decide: (facts) => [
    check$actions_lib_checks_check("M0.B-C01", {
      expected: JSON.stringify(SCOPE),
      observed: fact$actions_lib_checks_fact(facts.pinnedScope),
      fails: "M0B-B1"
    }),
    check$actions_lib_checks_check("M0.B-C02", {
      expected: { roadmap: ROADMAP, ledger: ROADMAP.map(([phase]) => phase) },
      observed: fact$actions_lib_checks_fact({
        roadmap: facts.definitions.map(({ plan_phase, phase_ids }) => [plan_phase, phase_ids]),
        ledger: facts.ledgerPhases
      }),
      fails: "M0B-B2"
    }),
    check$actions_lib_checks_check("M0.B-C03", {
      expected: [],
      observed: fact$actions_lib_checks_fact(
        facts.definitions.filter((definition) => "status" in definition).map(({ plan_phase }) => plan_phase)
      ),
      fails: "M0B-B3"
    })
  ],
  payload: (facts) => ({
    scope: SCOPE,
    roadmap: facts.definitions.map(({ plan_phase, name }) => ({ plan_phase, name }))
  })
});

// actions/m0-authority/lanes/c-evidence-strategy.ts
var evidenceStrategy = plainLane$actions_lib_run_lane({
  id: "M0.C",
  gather: async () => ({ definitions: phaseDefinitions$actions_lib_definition_phase_definition(), schemas: new Set(SCHEMA_NAMES$evidence_schemas_src_generated_names) }),
  decide: ({ definitions, schemas }) => [
    check$actions_lib_checks_check("M0.C-C01", {
      expected: true,
      observed: fact$actions_lib_checks_fact(schemas.has("phase_evidence.v1")),
      fails: "M0C-B1"
    }),
    check$actions_lib_checks_check("M0.C-C02", {
      expected: { without_family: [], without_schema: [] },
      observed: fact$actions_lib_checks_fact(fidelityGaps(definitions, schemas)),
      fails: "M0C-B2"
    })
  ],
  payload: ({ definitions }) => ({
    evidence_rows: Object.fromEntries(definitions.map((one) => [one.plan_phase, one.evidence_contract.length]))
  })
});
function fidelityGaps(definitions, schemas) {
  const later = definitions.filter((definition) => definition.plan_phase !== "M0");
  return {
    without_family: later.filter((one) => one.evidence_contract.length === 0).map((one) => one.plan_phase),
    without_schema: later.flatMap((one) => one.evidence_contract).filter((row) => row.state === "built" && row.schema !== null && !schemas.has(row.schema)).map((row) => row.key_pattern)
  };
}

// actions/m0-authority/lanes/d-decision-log.ts
var decisionLog = plainLane$actions_lib_run_lane({
  id: "M0.D",
  gather: async ({ ledger }) => ({ entries: Object.keys(ledger.phases.M0.pinned).sort() }),
  decide: ({ entries }) => [
    check$actions_lib_checks_check("M0.D-C01", {
      expected: { entries_min: 1 },
      observed: fact$actions_lib_checks_fact({ entries: entries.length }),
      passes: (found) => found.entries >= 1,
      fails: "M0D-B1"
    })
  ],
  payload: ({ entries }) => ({ decisions: entries })
});

// actions/m0-authority/lanes/e-exit-readiness.ts
var exitReadiness = plainLane$actions_lib_run_lane({
  id: "M0.E",
  gather: async ({ ledger }) => ({
    faults: transitionFaults(),
    successor: { status: ledger.phases.M1.status, hold_reason: ledger.phases.M1.holdReason ?? null }
  }),
  decide: ({ faults: faults2, successor }) => [
    check$actions_lib_checks_check("M0.E-C01", { expected: [], observed: fact$actions_lib_checks_fact(faults2), fails: "M0E-B1" }),
    check$actions_lib_checks_check("M0.E-C02", {
      expected: { status: "NOT_STARTED", hold_reason: "AWAITING_OPERATOR_ACTIVATION" },
      observed: fact$actions_lib_checks_fact(successor),
      fails: "M0E-B2"
    })
  ]
});

// actions/m0-authority/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M0"),
    lanes: [authorityLock, scopeLock, evidenceStrategy, decisionLog, exitReadiness]
  },
  io
);
export {
  run
};
