import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/handles.ts
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { jsonInput$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { openLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionIdAt$actions_lib_run_execution } from "./lib.mjs";
import { phaseOf$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// actions/phase-question/answers.ts
var ANSWERS_MAX = 200;
var VALUE_LENGTH_MAX = 4096;
function answersOf(dispatched, plan) {
  if (typeof dispatched !== "object" || dispatched === null || Array.isArray(dispatched))
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "the answers are no JSON object");
  const entries = Object.entries(dispatched);
  if (entries.length > ANSWERS_MAX) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `more than ${ANSWERS_MAX} answers`);
  const asked = new Set(plan.flatMap(({ required_decisions }) => required_decisions.map(({ key }) => key)));
  for (const [key, value] of entries) {
    if (!asked.has(key) && !isHandleKey$evidence_schemas_src_handles(key))
      throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_UNKNOWN_KEY", JSON.stringify(key.slice(0, 64)));
    if (typeof value !== "string" || value === "" || value.length > VALUE_LENGTH_MAX)
      throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", `${key} is no text of 1 to ${VALUE_LENGTH_MAX} characters`);
  }
  return Object.fromEntries(entries);
}

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/definition/decision-types.ts
import { inapplicableReason$actions_lib_definition_decision_types } from "./lib.mjs";

// other-part:actions/lib/definition/decisions.ts
import { HANDLES_PINNED$actions_lib_definition_decisions } from "./lib.mjs";
import { decisionsOf$actions_lib_definition_decisions } from "./lib.mjs";

// other-part:actions/lib/run/handle-inputs.ts
import { readHandleInputs$actions_lib_run_handle_inputs } from "./lib.mjs";

// other-part:actions/lib/run/run-scope.ts
import { findRunId$actions_lib_run_run_scope } from "./lib.mjs";

// other-part:actions/phase-ledger/used-values.ts
import { readUsedValue$actions_phase_ledger_used_values } from "./lib.mjs";

// actions/phase-question/decisions.ts
async function decisionsAsked(definition, answered, { session, ledger }) {
  const { substrate } = session.config;
  const state = ledger.state();
  const inputs = await readHandleInputs$actions_lib_run_handle_inputs(session, state, await findRunId$actions_lib_run_run_scope(session, state));
  const answers = {};
  for (const decision of definition.required_decisions) {
    const own = answered[decision.key];
    if (own !== void 0) answers[decision.key] = { value: own, source: "operator" };
    if (own !== void 0 || decision.type.kind === "handles") continue;
    if (inapplicableReason$actions_lib_definition_decision_types(decision, substrate) !== void 0) continue;
    const used = await readUsedValue$actions_phase_ledger_used_values(decision, { session, ledger, answered });
    if (used !== void 0 && isReadable$actions_lib_checks_fact(used)) answers[decision.key] = { value: used.value, source: "computed" };
  }
  return decisionsOf$actions_lib_definition_decisions(definition, {
    substrate,
    answers,
    pinnedHandles: HANDLES_PINNED$actions_lib_definition_decisions[definition.plan_phase] ?? [],
    inputs: { ...inputs, ...answered }
  });
}

// actions/phase-question/question-text.ts
function questionText({ definition, executionId, verdict, decisions }) {
  const { plan_phase: phase, name, intent, lanes } = definition;
  const built = lanes.filter((lane) => lane.state === "built");
  const open = definition.required_decisions.filter(({ key }) => !decisions.some((one) => one.key === key));
  return [
    `### ${phase} ${name}`,
    "",
    intent,
    "",
    `- execution \`${executionId}\``,
    verdict === void 0 ? "- no phase before it is done" : `- builds on \`${verdict.verdict_code}\`, envelope \`${verdict.envelope.sha256}\``,
    `- the execution go is over definition \`${definitionSha256$actions_lib_definition_phase_definition(phase)}\``,
    `- ${built.length} lanes run, ${lanes.length - built.length} are planned`,
    ...open.length === 0 ? [] : [`- **not decided**: ${open.map(({ key }) => key).join(", ")}`],
    "",
    "| Decision | Value | Source |",
    "| --- | --- | --- |",
    ...decisions.map(
      ({ key, value, not_applicable, source }) => row([key, value ?? not_applicable ?? "a locator", source])
    ),
    ""
  ].join("\n");
}
var CELL_LENGTH_MAX = 120;
var row = ([key = "", value = "", source = ""]) => `| ${key} | \`${value.replace(/[`|\r\n]/g, " ").slice(0, CELL_LENGTH_MAX)}\` | ${source} |`;

// actions/phase-question/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(io.input("phase"));
    const { plan_phase: phase } = definition;
    if (definition.lanes.every((lane) => lane.state === "planned"))
      throw new PlatformError$evidence_schemas_src_platform_error("E_LANE_NOT_BUILT", `${phase} has no lane that runs`);
    const executionId = io.findInput("execution-id") ?? executionIdAt$actions_lib_run_execution(phase, nowUtc$runtime_src_kernel_clock(session.clock));
    if (phaseOf$actions_lib_run_execution(executionId) !== phase)
      throw new PlatformError$evidence_schemas_src_platform_error("E_APPROVAL_MISMATCH", `${executionId} is no execution of ${phase}`);
    const answers = answersOf(jsonInput$actions_lib_io_inputs(io, "answers"), phaseDefinitions$actions_lib_definition_phase_definition());
    const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger$actions_lib_ledger_store(place);
    const before = predecessorOf$actions_lib_ledger_derived(phase);
    const verdict = before === void 0 ? void 0 : ledger.state().phases[before].completed;
    const decisions = await decisionsAsked(definition, answers, { session, ledger });
    const own = decisions.filter(({ source }) => source === "operator");
    const { status, executionGo } = ledger.state().phases[phase];
    const holds = executionGo?.executionId === executionId && executionGo.expiresAtUtc > nowUtc$runtime_src_kernel_clock(session.clock);
    io.output("execution-id", executionId);
    io.output("activated", String(status === "ACTIVE" || status === "BLOCKED"));
    io.output("permitted", String(holds));
    io.output("verdict-sha256", verdict?.envelope.sha256 ?? "");
    io.output("definition-sha256", definitionSha256$actions_lib_definition_phase_definition(phase));
    io.output("answered", JSON.stringify(own.map(({ key, value, locator }) => ({ key, value, locator }))));
    io.output("pins", JSON.stringify(own));
    io.output("declared", JSON.stringify(decisions.filter(({ source }) => source !== "operator")));
    await io.summarise(questionText({ definition, executionId, verdict, decisions }));
  } finally {
    await session.close();
  }
}
export {
  run
};
