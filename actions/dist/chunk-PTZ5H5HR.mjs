import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  taskSpec
} from "./chunk-ZL3RNTLT.mjs";
import {
  MODES,
  getStack
} from "./chunk-KBU2MMNA.mjs";
import {
  handle
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/platform/conformance-skips.ts
var permittedSkips = (substrate) => substrate === "embedded" ? ["C08_no_local_fallback", "C12_truth_leak_guard", "C15_egress_bypass"] : [];

// actions/lib/platform/services.ts
var PACKS = ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"];
var HANDLES = {
  control_ingress: ["SVC_IG"],
  rtdl_core: ["SVC_RTDL_CORE_ARCHIVE_WRITER", "SVC_RTDL_CORE_IEG", "SVC_RTDL_CORE_OFP", "SVC_RTDL_CORE_CSFB"],
  rtdl_decision_lane: ["SVC_DECISION_LANE_DL", "SVC_DECISION_LANE_DF", "SVC_DECISION_LANE_AL", "SVC_DECISION_LANE_DLA"],
  case_labels: ["SVC_CASE_TRIGGER", "SVC_CM", "SVC_LS"],
  obs_gov: ["SVC_ENV_CONFORMANCE"]
};
var servicePlaces = () => PACKS.flatMap((pack) => HANDLES[pack].map((key) => ({ handle: key, service: handle(key), pack })));
async function serviceMap(context) {
  const prefix = `${handle("NAME_PREFIX")}-`;
  const entries = [];
  for (const place of servicePlaces()) {
    const found = MODES.find((one) => one.kind === "daemon" && prefix + one.service === place.service);
    if (found !== void 0)
      entries.push({ ...place, mode: found.mode, spec: await serviceSpec(context, found.mode, place.pack) });
  }
  return entries;
}
async function serviceSpec(context, mode, pack) {
  return taskSpec(context, mode, {
    // Who the task is, independent of what its log says (05, section 7).
    FP_PACK_ID: pack,
    FP_RUNTIME_MODE: mode === "ig" ? "service" : "worker",
    FP_COMPONENT_MODE: mode.replaceAll("-", "_"),
    OPS_LISTEN_ADDR: "127.0.0.1",
    OPS_PORT: "0",
    ...await OWN_ENVIRONMENT[mode]?.(context)
  });
}
var OWN_ENVIRONMENT = {
  ig: async ({ session }) => ({
    IG_LISTEN_ADDR: "127.0.0.1",
    IG_PORT: String((await getStack(session.config)).ig_port),
    IG_AUTH_MODE: handle("IG_AUTH_MODE")
  }),
  "archive-writer": async () => ({
    RTDL_CORE_CONSUMER_GROUP_ID: handle("RTDL_CORE_CONSUMER_GROUP_ID"),
    RTDL_CORE_OFFSET_COMMIT_POLICY: handle("RTDL_CORE_OFFSET_COMMIT_POLICY")
  }),
  "env-conformance": async (context) => ({
    RTDL_CORE_CONSUMER_GROUP_ID: handle("RTDL_CORE_CONSUMER_GROUP_ID"),
    IG_BASE_URL: handle("IG_BASE_URL", context.handleInputs),
    IG_AUTH_MODE: handle("IG_AUTH_MODE"),
    SCENARIO_RUN_ID: await scenarioRunId(context),
    CONFORMANCE_COMPONENTS: MODES.filter(({ kind }) => kind === "daemon").map((one) => one.mode).join(","),
    ...skipsEnvironment(context)
  })
};
function skipsEnvironment({ substrate }) {
  const skips = permittedSkips(substrate);
  return skips.length === 0 ? {} : { CONFORMANCE_SKIPS_PERMITTED: skips.join(",") };
}
async function scenarioRunId(context) {
  const { payload } = await context.source("M3.C");
  const { scenario_run_id: id } = payload;
  if (typeof id !== "string" || id === "") throw new Error("M3.C names no scenario run");
  return id;
}

export {
  permittedSkips,
  PACKS,
  servicePlaces,
  serviceMap,
  scenarioRunId
};
