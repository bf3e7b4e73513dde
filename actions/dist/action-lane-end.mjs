import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { phaseOf$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/run/failure-record.ts
import { lostText$actions_lib_run_failure_record } from "./lib.mjs";

// other-part:actions/lib/run/leave-failure-record.ts
import { leaveFailureRecord$actions_lib_run_leave_failure_record } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// other-part:actions/lib/run/snapshot-key.ts
import { hasLeftSnapshot$actions_lib_run_snapshot_key } from "./lib.mjs";

// actions/lane-end/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const lane = io.input("lane");
  if (lane === "close") return;
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const executionId = io.input("execution-id");
    const attempt = Number(io.input("attempt"));
    const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(phaseOf$actions_lib_run_execution(executionId));
    const laneDefinition = definition.lanes.find((one) => one.lane === lane);
    if (laneDefinition === void 0) {
      throw new PlatformError$evidence_schemas_src_platform_error(
        "E_LANE_UNKNOWN",
        `${JSON.stringify(lane.slice(0, 32))} is no lane of its execution's phase`
      );
    }
    if (await hasLeftSnapshot$actions_lib_run_snapshot_key(session, laneDefinition, { executionId, attempt })) return;
    const error = new PlatformError$evidence_schemas_src_platform_error("E_LANE_LOST", lostText$actions_lib_run_failure_record({ lane, attempt }));
    const recorded = await leaveFailureRecord$actions_lib_run_leave_failure_record(session, { definition, lane, executionId, attempt }, error);
    io.output("recorded", String(recorded === "recorded"));
    io.info(recorded === "recorded" ? error.message : `${lane} attempt ${attempt} has left its failure record itself`);
  } finally {
    await session.close();
  }
}
export {
  run
};
