import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// actions/m5-oracle/facts/a-handle-closure.ts
var gatherP3Closure = (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M5.A", {
  handoffFrom: "M4",
  probe: async () => unpinnedOutputs(handle$evidence_schemas_src_handles("ORACLE_REQUIRED_OUTPUT_IDS"), handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID"))
});
function unpinnedOutputs(outputIds, sortKeys) {
  if (outputIds.length === 0) return ["no output"];
  return outputIds.filter((id, index) => outputIds.indexOf(id) !== index || (sortKeys[id] ?? []).length === 0);
}

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";
import { valueOr$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/oracle-run.ts
import { engineRunRoot$actions_lib_platform_oracle_run } from "./lib.mjs";
import { requiredOutputIds$actions_lib_platform_oracle_run } from "./lib.mjs";
import { viewKey$actions_lib_platform_oracle_run } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// other-part:actions/lib/rules/sort-needs.ts
import { SORTS_MAX$actions_lib_rules_sort_needs } from "./lib.mjs";
import { SORT_MEMORY_MIB$actions_lib_rules_sort_needs } from "./lib.mjs";
import { isRowsFile$actions_lib_rules_sort_needs } from "./lib.mjs";
import { sortNeeds$actions_lib_rules_sort_needs } from "./lib.mjs";

// actions/m5-oracle/facts/jobs.ts
var oracleEnvironment = (context) => ({
  ORACLE_ENGINE_RUN_ROOT: engineRunRoot$actions_lib_platform_oracle_run(context).uri,
  ORACLE_SCENARIO_ID: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", context.handleInputs),
  ORACLE_REQUIRED_OUTPUT_IDS: requiredOutputIds$actions_lib_platform_oracle_run().join(",")
});
var inletEnvironment = (context) => ({
  ...oracleEnvironment(context),
  ORACLE_INLET_MODE: handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs),
  ORACLE_SEED_SOURCE_URI: handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs)
});
var sortEnvironment = (context, outputId) => ({
  ...oracleEnvironment(context),
  ORACLE_OUTPUT_ID: outputId,
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB$actions_lib_rules_sort_needs),
  STREAM_SORT_SLICE_DAYS: String(workloadDays(context) ?? 0)
});
var checkerEnvironment = (context) => ({
  ...oracleEnvironment(context),
  STREAM_SORT_MEMORY_LIMIT_MB: String(SORT_MEMORY_MIB$actions_lib_rules_sort_needs),
  ORACLE_STRICT_SEAL: "true"
});
function workloadDays({ decision }) {
  const { value } = decision("workload_days");
  if (value === "all") return void 0;
  if (value !== null && /^[1-9][0-9]{0,2}$/.test(value)) return Number(value);
  throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", "workload_days is neither all nor a number of days");
}
async function jobSpecs(context) {
  const specs = [
    await taskSpec$actions_lib_platform_tasks(context, "oracle-seed", inletEnvironment(context)),
    await taskSpec$actions_lib_platform_tasks(context, "oracle-pack", inletEnvironment(context)),
    await taskSpec$actions_lib_platform_tasks(context, "oracle-checker", checkerEnvironment(context))
  ];
  for (const outputId of requiredOutputIds$actions_lib_platform_oracle_run()) {
    specs.push(await taskSpec$actions_lib_platform_tasks(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  }
  return specs;
}
var runOracleJob = (context, mode, environment) => runJob$actions_lib_platform_tasks(context, mode, { environment });

// actions/m5-oracle/facts/b-inlet-policy.ts
var gatherInlet = async (context) => ({
  inletMode: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs)),
  sourceUri: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs)),
  jobs: await observe$actions_lib_checks_fact(() => jobSpecs(context)),
  substrate: substrateLocators(context)
});
function substrateLocators({ session }) {
  return {
    OBJECT_STORE_URL: session.config.object_store_url,
    PARAMETERS_URL: session.config.parameters_url,
    SSM_DB_DSN_PATH: handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
    SSM_CONFLUENT_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
    SSM_CONFLUENT_API_SECRET_PATH: handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
    SSM_IG_API_KEY_PATH: handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
  };
}

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/inlet_assertion_snapshot.v1.validate.js
var $ = _;
var f = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "inlet_assertion_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "inlet_mode", "oracle_bucket", "oracle_input_prefix", "required_output_ids", "missing_output_ids", "missing_gate_ids", "manifest_key", "sealed_key", "input_prefix_readable", "manifest_readable", "seal_readable", "manifest_output_coverage_pass", "overall_pass", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, inlet_mode: { enum: ["s3_to_s3_seed", "external_pre_staged"] }, oracle_bucket: { type: "string", minLength: 1, maxLength: 63 }, oracle_input_prefix: { type: "string", minLength: 1, maxLength: 1024 }, required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" } }, missing_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" } }, missing_gate_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, manifest_key: { type: "string", minLength: 1, maxLength: 1024 }, sealed_key: { type: "string", minLength: 1, maxLength: 1024 }, input_prefix_readable: { type: "boolean" }, manifest_readable: { type: "boolean" }, seal_readable: { type: "boolean" }, manifest_output_coverage_pass: { type: "boolean" }, overall_pass: { type: "boolean" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var c = Object.prototype.hasOwnProperty;
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var g = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var y = new RegExp("^[A-Za-z0-9_]+$", "u");
function _(a, { instancePath: i = "", parentData: k4, parentDataProperty: w3, rootData: P5 = a, dynamicAnchors: b2 = {} } = {}) {
  let e = null, s = 0;
  const u3 = _.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.platform_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.inlet_mode === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.oracle_bucket === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_bucket" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.oracle_input_prefix === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_input_prefix" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.required_output_ids === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_output_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.missing_output_ids === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing_output_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.missing_gate_ids === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing_gate_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.manifest_key === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_key" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.sealed_key === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sealed_key" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.input_prefix_readable === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_prefix_readable" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.manifest_readable === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_readable" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.seal_readable === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seal_readable" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.manifest_output_coverage_pass === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_output_coverage_pass" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.overall_pass === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.task_arn === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in a)
      if (!c.call(f.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!h.test(r)) {
          const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!g.test(r)) {
          const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.inlet_mode !== void 0) {
      let r = a.inlet_mode;
      if (!(r === "s3_to_s3_seed" || r === "external_pre_staged")) {
        const t = { instancePath: i + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: f.properties.inlet_mode.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.oracle_bucket !== void 0) {
      let r = a.oracle_bucket;
      if (typeof r == "string") {
        if (l(r) > 63) {
          const t = { instancePath: i + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (l(r) < 1) {
          const t = { instancePath: i + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.oracle_input_prefix !== void 0) {
      let r = a.oracle_input_prefix;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const t = { instancePath: i + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (l(r) < 1) {
          const t = { instancePath: i + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.required_output_ids !== void 0) {
      let r = a.required_output_ids;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let m4 = r[o];
          if (typeof m4 == "string") {
            if (l(m4) > 128) {
              const p = { instancePath: i + "/required_output_ids/" + o, schemaPath: "#/properties/required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
            if (l(m4) < 1) {
              const p = { instancePath: i + "/required_output_ids/" + o, schemaPath: "#/properties/required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
            if (!y.test(m4)) {
              const p = { instancePath: i + "/required_output_ids/" + o, schemaPath: "#/properties/required_output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
          } else {
            const p = { instancePath: i + "/required_output_ids/" + o, schemaPath: "#/properties/required_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/required_output_ids", schemaPath: "#/properties/required_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.missing_output_ids !== void 0) {
      let r = a.missing_output_ids;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let m4 = r[o];
          if (typeof m4 == "string") {
            if (l(m4) > 128) {
              const p = { instancePath: i + "/missing_output_ids/" + o, schemaPath: "#/properties/missing_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
            if (l(m4) < 1) {
              const p = { instancePath: i + "/missing_output_ids/" + o, schemaPath: "#/properties/missing_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
            if (!y.test(m4)) {
              const p = { instancePath: i + "/missing_output_ids/" + o, schemaPath: "#/properties/missing_output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
          } else {
            const p = { instancePath: i + "/missing_output_ids/" + o, schemaPath: "#/properties/missing_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/missing_output_ids", schemaPath: "#/properties/missing_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.missing_gate_ids !== void 0) {
      let r = a.missing_gate_ids;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let m4 = r[o];
          if (typeof m4 == "string") {
            if (l(m4) > 128) {
              const p = { instancePath: i + "/missing_gate_ids/" + o, schemaPath: "#/properties/missing_gate_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
            if (l(m4) < 1) {
              const p = { instancePath: i + "/missing_gate_ids/" + o, schemaPath: "#/properties/missing_gate_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
            }
          } else {
            const p = { instancePath: i + "/missing_gate_ids/" + o, schemaPath: "#/properties/missing_gate_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/missing_gate_ids", schemaPath: "#/properties/missing_gate_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.manifest_key !== void 0) {
      let r = a.manifest_key;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const t = { instancePath: i + "/manifest_key", schemaPath: "#/properties/manifest_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (l(r) < 1) {
          const t = { instancePath: i + "/manifest_key", schemaPath: "#/properties/manifest_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/manifest_key", schemaPath: "#/properties/manifest_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.sealed_key !== void 0) {
      let r = a.sealed_key;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const t = { instancePath: i + "/sealed_key", schemaPath: "#/properties/sealed_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (l(r) < 1) {
          const t = { instancePath: i + "/sealed_key", schemaPath: "#/properties/sealed_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/sealed_key", schemaPath: "#/properties/sealed_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.input_prefix_readable !== void 0 && typeof a.input_prefix_readable != "boolean") {
      const r = { instancePath: i + "/input_prefix_readable", schemaPath: "#/properties/input_prefix_readable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.manifest_readable !== void 0 && typeof a.manifest_readable != "boolean") {
      const r = { instancePath: i + "/manifest_readable", schemaPath: "#/properties/manifest_readable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.seal_readable !== void 0 && typeof a.seal_readable != "boolean") {
      const r = { instancePath: i + "/seal_readable", schemaPath: "#/properties/seal_readable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.manifest_output_coverage_pass !== void 0 && typeof a.manifest_output_coverage_pass != "boolean") {
      const r = { instancePath: i + "/manifest_output_coverage_pass", schemaPath: "#/properties/manifest_output_coverage_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.overall_pass !== void 0 && typeof a.overall_pass != "boolean") {
      const r = { instancePath: i + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.task_arn !== void 0) {
      let r = a.task_arn;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (l(r) < 1) {
          const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/inlet_assertion_snapshot.v1.ts
var InletAssertionSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("inlet_assertion_snapshot.v1", $);

// evidence-schemas/src/generated/oracle_pack_manifest.v1.validate.js
var v = l2;
var d = new RegExp("^[0-9a-f]{64}$", "u");
var f2 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var y2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function l2(o, { instancePath: a = "", parentData: _6, parentDataProperty: h4, rootData: u3 = o, dynamicAnchors: g6 = {} } = {}) {
  let e = null, t = 0;
  const p = l2.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.version === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.oracle_pack_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.world_key === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.engine_release === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_release" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.catalogue_digest === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalogue_digest" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.gate_map_digest === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_map_digest" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.created_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    for (const s in o)
      if (!(s === "version" || s === "oracle_pack_id" || s === "world_key" || s === "engine_release" || s === "catalogue_digest" || s === "gate_map_digest" || s === "created_at_utc")) {
        const r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    if (o.version !== void 0 && o.version !== "v0") {
      const s = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "v0" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
    }
    if (o.oracle_pack_id !== void 0) {
      let s = o.oracle_pack_id;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: a + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: a + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (o.world_key !== void 0) {
      let s = o.world_key;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.manifest_fingerprint === void 0) {
          const r = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.parameter_hash === void 0) {
          const r = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.scenario_id === void 0) {
          const r = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (s.seed === void 0) {
          const r = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        for (const r in s)
          if (!(r === "manifest_fingerprint" || r === "parameter_hash" || r === "scenario_id" || r === "seed")) {
            const n = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
          }
        if (s.manifest_fingerprint !== void 0) {
          let r = s.manifest_fingerprint;
          if (typeof r == "string") {
            if (!d.test(r)) {
              const n = { instancePath: a + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
            }
          } else {
            const n = { instancePath: a + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
          }
        }
        if (s.parameter_hash !== void 0) {
          let r = s.parameter_hash;
          if (typeof r == "string") {
            if (!d.test(r)) {
              const n = { instancePath: a + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
            }
          } else {
            const n = { instancePath: a + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
          }
        }
        if (s.scenario_id !== void 0) {
          let r = s.scenario_id;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const n = { instancePath: a + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
            }
            if (m(r) < 1) {
              const n = { instancePath: a + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
            }
          } else {
            const n = { instancePath: a + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
          }
        }
        if (s.seed !== void 0) {
          let r = s.seed;
          if (typeof r == "string") {
            if (!f2.test(r)) {
              const n = { instancePath: a + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
            }
          } else {
            const n = { instancePath: a + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
          }
        }
      } else {
        const r = { instancePath: a + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (o.engine_release !== void 0) {
      let s = o.engine_release;
      if (typeof s == "string") {
        if (m(s) > 128) {
          const r = { instancePath: a + "/engine_release", schemaPath: "#/properties/engine_release/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
        if (m(s) < 1) {
          const r = { instancePath: a + "/engine_release", schemaPath: "#/properties/engine_release/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: a + "/engine_release", schemaPath: "#/properties/engine_release/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (o.catalogue_digest !== void 0) {
      let s = o.catalogue_digest;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: a + "/catalogue_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: a + "/catalogue_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (o.gate_map_digest !== void 0) {
      let s = o.gate_map_digest;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: a + "/gate_map_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: a + "/gate_map_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
    if (o.created_at_utc !== void 0) {
      let s = o.created_at_utc;
      if (typeof s == "string") {
        if (!y2.test(s)) {
          const r = { instancePath: a + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
        }
      } else {
        const r = { instancePath: a + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
  }
  return l2.errors = e, t === 0;
}
l2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/oracle_pack_manifest.v1.ts
var OraclePackManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("oracle_pack_manifest.v1", v);

// evidence-schemas/src/generated/oracle_seal.v1.validate.js
var q = m2;
var _2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "oracle_seal.v1.schema.json", type: "object", additionalProperties: false, required: ["version", "oracle_pack_id", "seal_status", "sealed_at_utc"], properties: { version: { const: "v0" }, oracle_pack_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, seal_status: { enum: ["SEALED_OK", "SEALED_FAILED"] }, sealed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, manifest_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, content_index_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "files", "size_bytes"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, files: { type: "integer", minimum: 0 }, size_bytes: { type: "integer", minimum: 0 } } } } } };
var f3 = new RegExp("^[0-9a-f]{64}$", "u");
var h2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var P = new RegExp("^[A-Za-z0-9_]+$", "u");
var y3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function m2(p, { instancePath: o = "", parentData: g6, parentDataProperty: k4, rootData: w3 = p, dynamicAnchors: v4 = {} } = {}) {
  let e = null, i = 0;
  const d3 = m2.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.version === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (p.oracle_pack_id === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (p.seal_status === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seal_status" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (p.sealed_at_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sealed_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    for (const t in p)
      if (!(t === "version" || t === "oracle_pack_id" || t === "seal_status" || t === "sealed_at_utc" || t === "manifest_sha256" || t === "content_index_digest" || t === "outputs")) {
        const r = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    if (p.version !== void 0 && p.version !== "v0") {
      const t = { instancePath: o + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "v0" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
    }
    if (p.oracle_pack_id !== void 0) {
      let t = p.oracle_pack_id;
      if (typeof t == "string") {
        if (!f3.test(t)) {
          const r = { instancePath: o + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: o + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (p.seal_status !== void 0) {
      let t = p.seal_status;
      if (!(t === "SEALED_OK" || t === "SEALED_FAILED")) {
        const r = { instancePath: o + "/seal_status", schemaPath: "#/properties/seal_status/enum", keyword: "enum", params: { allowedValues: _2.properties.seal_status.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (p.sealed_at_utc !== void 0) {
      let t = p.sealed_at_utc;
      if (typeof t == "string") {
        if (!h2.test(t)) {
          const r = { instancePath: o + "/sealed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: o + "/sealed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (p.manifest_sha256 !== void 0) {
      let t = p.manifest_sha256;
      if (typeof t == "string") {
        if (!f3.test(t)) {
          const r = { instancePath: o + "/manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: o + "/manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (p.content_index_digest !== void 0) {
      let t = p.content_index_digest;
      if (typeof t == "string") {
        if (!f3.test(t)) {
          const r = { instancePath: o + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: o + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (p.outputs !== void 0) {
      let t = p.outputs;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let u3 = 0; u3 < r; u3++) {
          let l4 = t[u3];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.output_id === void 0) {
              const s = { instancePath: o + "/outputs/" + u3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
            }
            if (l4.files === void 0) {
              const s = { instancePath: o + "/outputs/" + u3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
            }
            if (l4.size_bytes === void 0) {
              const s = { instancePath: o + "/outputs/" + u3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
            }
            for (const s in l4)
              if (!(s === "output_id" || s === "files" || s === "size_bytes")) {
                const n = { instancePath: o + "/outputs/" + u3, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            if (l4.output_id !== void 0) {
              let s = l4.output_id;
              if (typeof s == "string") {
                if (y3(s) > 128) {
                  const n = { instancePath: o + "/outputs/" + u3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (y3(s) < 1) {
                  const n = { instancePath: o + "/outputs/" + u3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (!P.test(s)) {
                  const n = { instancePath: o + "/outputs/" + u3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: o + "/outputs/" + u3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (l4.files !== void 0) {
              let s = l4.files;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const n = { instancePath: o + "/outputs/" + u3 + "/files", schemaPath: "#/properties/outputs/items/properties/files/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const n = { instancePath: o + "/outputs/" + u3 + "/files", schemaPath: "#/properties/outputs/items/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (l4.size_bytes !== void 0) {
              let s = l4.size_bytes;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const n = { instancePath: o + "/outputs/" + u3 + "/size_bytes", schemaPath: "#/properties/outputs/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const n = { instancePath: o + "/outputs/" + u3 + "/size_bytes", schemaPath: "#/properties/outputs/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const s = { instancePath: o + "/outputs/" + u3, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
          }
        }
      } else {
        const r = { instancePath: o + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
  } else {
    const t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
  }
  return m2.errors = e, i === 0;
}
m2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/oracle_seal.v1.ts
var OracleSealV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("oracle_seal.v1", q);

// evidence-schemas/src/generated/seed_snapshot.v1.validate.js
var N = c2;
var f4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "seed_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "inlet_mode", "source_uri", "target_uri", "objects", "object_count", "byte_count", "content_index_digest", "copied", "skipped", "failures", "verified", "verdict", "started_at_utc", "ended_at_utc", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, inlet_mode: { enum: ["s3_to_s3_seed", "external_pre_staged"] }, source_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, target_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, objects: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "size", "checksum_algo", "checksum", "action"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, size: { type: "integer", minimum: 0 }, checksum_algo: { const: "sha256" }, checksum: { $ref: "common.v1.schema.json#/$defs/hex64" }, action: { enum: ["copied", "skipped", "failed"] } } } }, object_count: { type: "integer", minimum: 0 }, byte_count: { type: "integer", minimum: 0 }, content_index_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, copied: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, source_object_count: { type: "integer", minimum: 0 }, ignored: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, required: ["key", "reason"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, reason: { type: "string", minLength: 1, maxLength: 128 } } } }, ignored_count: { type: "integer", minimum: 0 }, failures: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, verified: { type: "boolean" }, verdict: { enum: ["PASS", "FAIL"] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var k = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var y4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var _3 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var g2 = new RegExp("^[0-9a-f]{64}$", "u");
function c2(p, { instancePath: s = "", parentData: w3, parentDataProperty: b2, rootData: j3 = p, dynamicAnchors: q6 = {} } = {}) {
  let e = null, i = 0;
  const u3 = c2.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.inlet_mode === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.source_uri === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_uri" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.target_uri === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_uri" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.objects === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objects" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.object_count === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_count" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.byte_count === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byte_count" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.content_index_digest === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_index_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.copied === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copied" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.skipped === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.failures === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.verified === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.verdict === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.started_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.ended_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.task_arn === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in p)
      if (!k.call(f4.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    if (p.platform_run_id !== void 0) {
      let r = p.platform_run_id;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.written_at_utc !== void 0) {
      let r = p.written_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.inlet_mode !== void 0) {
      let r = p.inlet_mode;
      if (!(r === "s3_to_s3_seed" || r === "external_pre_staged")) {
        const t = { instancePath: s + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: f4.properties.inlet_mode.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.source_uri !== void 0) {
      let r = p.source_uri;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (l3(r) < 1) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (!_3.test(r)) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.target_uri !== void 0) {
      let r = p.target_uri;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (l3(r) < 1) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (!_3.test(r)) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.objects !== void 0) {
      let r = p.objects;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m4 = 0; m4 < t; m4++) {
          let d3 = r[m4];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.key === void 0) {
              const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.size === void 0) {
              const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "size" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.checksum_algo === void 0) {
              const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum_algo" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.checksum === void 0) {
              const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.action === void 0) {
              const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "action" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            for (const o in d3)
              if (!(o === "key" || o === "size" || o === "checksum_algo" || o === "checksum" || o === "action")) {
                const a = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (d3.key !== void 0) {
              let o = d3.key;
              if (typeof o == "string") {
                if (l3(o) > 1024) {
                  const a = { instancePath: s + "/objects/" + m4 + "/key", schemaPath: "#/properties/objects/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (l3(o) < 1) {
                  const a = { instancePath: s + "/objects/" + m4 + "/key", schemaPath: "#/properties/objects/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/objects/" + m4 + "/key", schemaPath: "#/properties/objects/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (d3.size !== void 0) {
              let o = d3.size;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const a = { instancePath: s + "/objects/" + m4 + "/size", schemaPath: "#/properties/objects/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
              if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                const a = { instancePath: s + "/objects/" + m4 + "/size", schemaPath: "#/properties/objects/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (d3.checksum_algo !== void 0 && d3.checksum_algo !== "sha256") {
              const o = { instancePath: s + "/objects/" + m4 + "/checksum_algo", schemaPath: "#/properties/objects/items/properties/checksum_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.checksum !== void 0) {
              let o = d3.checksum;
              if (typeof o == "string") {
                if (!g2.test(o)) {
                  const a = { instancePath: s + "/objects/" + m4 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/objects/" + m4 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (d3.action !== void 0) {
              let o = d3.action;
              if (!(o === "copied" || o === "skipped" || o === "failed")) {
                const a = { instancePath: s + "/objects/" + m4 + "/action", schemaPath: "#/properties/objects/items/properties/action/enum", keyword: "enum", params: { allowedValues: f4.properties.objects.items.properties.action.enum } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const o = { instancePath: s + "/objects/" + m4, schemaPath: "#/properties/objects/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.object_count !== void 0) {
      let r = p.object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/object_count", schemaPath: "#/properties/object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/object_count", schemaPath: "#/properties/object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.byte_count !== void 0) {
      let r = p.byte_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/byte_count", schemaPath: "#/properties/byte_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/byte_count", schemaPath: "#/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.content_index_digest !== void 0) {
      let r = p.content_index_digest;
      if (typeof r == "string") {
        if (!g2.test(r)) {
          const t = { instancePath: s + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.copied !== void 0) {
      let r = p.copied;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/copied", schemaPath: "#/properties/copied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.skipped !== void 0) {
      let r = p.skipped;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.source_object_count !== void 0) {
      let r = p.source_object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/source_object_count", schemaPath: "#/properties/source_object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/source_object_count", schemaPath: "#/properties/source_object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.ignored !== void 0) {
      let r = p.ignored;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          const m4 = { instancePath: s + "/ignored", schemaPath: "#/properties/ignored/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), i++;
        }
        const t = r.length;
        for (let m4 = 0; m4 < t; m4++) {
          let d3 = r[m4];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.key === void 0) {
              const o = { instancePath: s + "/ignored/" + m4, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.reason === void 0) {
              const o = { instancePath: s + "/ignored/" + m4, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            for (const o in d3)
              if (!(o === "key" || o === "reason")) {
                const a = { instancePath: s + "/ignored/" + m4, schemaPath: "#/properties/ignored/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (d3.key !== void 0) {
              let o = d3.key;
              if (typeof o == "string") {
                if (l3(o) > 1024) {
                  const a = { instancePath: s + "/ignored/" + m4 + "/key", schemaPath: "#/properties/ignored/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (l3(o) < 1) {
                  const a = { instancePath: s + "/ignored/" + m4 + "/key", schemaPath: "#/properties/ignored/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/ignored/" + m4 + "/key", schemaPath: "#/properties/ignored/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (d3.reason !== void 0) {
              let o = d3.reason;
              if (typeof o == "string") {
                if (l3(o) > 128) {
                  const a = { instancePath: s + "/ignored/" + m4 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (l3(o) < 1) {
                  const a = { instancePath: s + "/ignored/" + m4 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/ignored/" + m4 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const o = { instancePath: s + "/ignored/" + m4, schemaPath: "#/properties/ignored/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.ignored_count !== void 0) {
      let r = p.ignored_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/ignored_count", schemaPath: "#/properties/ignored_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/ignored_count", schemaPath: "#/properties/ignored_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.failures !== void 0) {
      let r = p.failures;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m4 = 0; m4 < t; m4++) {
          let d3 = r[m4];
          if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
            if (d3.code === void 0) {
              const o = { instancePath: s + "/failures/" + m4, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            if (d3.detail === void 0) {
              const o = { instancePath: s + "/failures/" + m4, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
            }
            for (const o in d3)
              if (!(o === "code" || o === "detail")) {
                const a = { instancePath: s + "/failures/" + m4, schemaPath: "#/properties/failures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (d3.code !== void 0) {
              let o = d3.code;
              if (typeof o == "string") {
                if (l3(o) > 64) {
                  const a = { instancePath: s + "/failures/" + m4 + "/code", schemaPath: "#/properties/failures/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (l3(o) < 1) {
                  const a = { instancePath: s + "/failures/" + m4 + "/code", schemaPath: "#/properties/failures/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/failures/" + m4 + "/code", schemaPath: "#/properties/failures/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (d3.detail !== void 0) {
              let o = d3.detail;
              if (typeof o == "string") {
                if (l3(o) > 512) {
                  const a = { instancePath: s + "/failures/" + m4 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (l3(o) < 1) {
                  const a = { instancePath: s + "/failures/" + m4 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/failures/" + m4 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const o = { instancePath: s + "/failures/" + m4, schemaPath: "#/properties/failures/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.verified !== void 0 && typeof p.verified != "boolean") {
      const r = { instancePath: s + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p.verdict !== void 0) {
      let r = p.verdict;
      if (!(r === "PASS" || r === "FAIL")) {
        const t = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: f4.properties.verdict.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.started_at_utc !== void 0) {
      let r = p.started_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.ended_at_utc !== void 0) {
      let r = p.ended_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p.task_arn !== void 0) {
      let r = p.task_arn;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (l3(r) < 1) {
          const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return c2.errors = e, i === 0;
}
c2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/seed_snapshot.v1.ts
var SeedSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("seed_snapshot.v1", N);

// other-part:runtime/src/events/engine-run.ts
import { findS3Prefix$runtime_src_events_engine_run } from "./substrate.mjs";
import { sourceOf$runtime_src_events_engine_run } from "./substrate.mjs";
import { viewPrefix$runtime_src_events_engine_run } from "./substrate.mjs";

// other-part:runtime/src/events/outputs.ts
import { getOutput$runtime_src_events_outputs } from "./substrate.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/run/evidence.ts
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m5-oracle/facts/listing.ts
async function listBelow(store, bucket, prefix) {
  const objects = [];
  for await (const { key, size_bytes: size, sha256, versionId } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    objects.push({ key: key.slice(prefix.length), size, sha256, versionId });
  }
  return objects;
}

// actions/m5-oracle/facts/world.ts
var worldOf = ({ handleInputs }) => ({
  manifest_fingerprint: handle$evidence_schemas_src_handles("SR_MANIFEST_FINGERPRINT", handleInputs),
  parameter_hash: handle$evidence_schemas_src_handles("SR_PARAMETER_HASH", handleInputs),
  scenario_id: handle$evidence_schemas_src_handles("ORACLE_SCENARIO_ID", handleInputs),
  seed: handle$evidence_schemas_src_handles("SR_SEED", handleInputs)
});

// actions/m5-oracle/facts/c-seed.ts
async function gatherSeed(context) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const first = await observe$actions_lib_checks_fact(() => runSeed(context));
  const second = await observe$actions_lib_checks_fact(() => runSeed(context));
  const packJob = await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-pack", inletEnvironment(context)));
  const target = await observe$actions_lib_checks_fact(() => listBelow(context.session.store, root.bucket, `${root.prefix}/`));
  const source = await observe$actions_lib_checks_fact(() => listSource(context));
  return {
    first,
    second,
    packJob,
    target,
    source,
    owed: await observeFrom$actions_lib_checks_fact(source, (objects) => owedKeys(context, objects)),
    pack: await observe$actions_lib_checks_fact(() => readPack(context)),
    inlet: await observe$actions_lib_checks_fact(
      async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/inlet_assertion_snapshot.json"), InletAssertionSnapshotV1.parse)).document
    ),
    held: await observeFrom$actions_lib_checks_fact(target, (objects) => heldByOutput(context, objects)),
    requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run()
  };
}
async function runSeed(context) {
  const task = await runOracleJob(context, "oracle-seed", inletEnvironment(context));
  const { document, versionId } = await readAt$actions_lib_run_evidence(
    context,
    runKey$actions_lib_run_evidence(context, "oracle/seed_snapshot.json"),
    SeedSnapshotV1.parse
  );
  if (document.task_arn === task.taskArn) return { task, snapshot: document, versionId };
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `oracle-seed ended with ${task.exitCode} and wrote no snapshot`);
}
async function listSource(context) {
  const preStaged = handle$evidence_schemas_src_handles("ORACLE_INLET_MODE", context.handleInputs) === "external_pre_staged";
  const source = findS3Prefix$runtime_src_events_engine_run(handle$evidence_schemas_src_handles("ORACLE_SEED_SOURCE_URI", context.handleInputs));
  const root = preStaged ? engineRunRoot$actions_lib_platform_oracle_run(context) : source;
  if (root === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "ORACLE_SEED_SOURCE_URI is no prefix");
  return listBelow(context.session.store, root.bucket, `${root.prefix}/`);
}
function owedKeys(context, objects) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const patterns = requiredOutputIds$actions_lib_platform_oracle_run().map((id) => sourceOf$runtime_src_events_engine_run(root, getOutput$runtime_src_events_outputs(id), worldOf(context)));
  return objects.map(({ key }) => key).filter((key) => patterns.some(({ matches }) => matches(`${root.prefix}/${key}`)));
}
function heldByOutput(context, objects) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const world = worldOf(context);
  return Object.fromEntries(
    requiredOutputIds$actions_lib_platform_oracle_run().map((id) => {
      const prefix = sourceOf$runtime_src_events_engine_run(root, getOutput$runtime_src_events_outputs(id), world).prefix.slice(root.prefix.length + 1);
      return [id, objects.filter(({ key, size }) => key.startsWith(prefix) && size > 0).length];
    })
  );
}
async function readPack(context) {
  const { bucket, prefix } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const target = { store: context.session.store, bucket };
  const manifest = await readEvidence$runtime_src_evidence_read(
    target,
    `${prefix}/${handle$evidence_schemas_src_handles("ORACLE_PACK_MANIFEST_NAME")}`,
    OraclePackManifestV1.parse
  );
  const { document: seal } = await readEvidence$runtime_src_evidence_read(target, `${prefix}/${handle$evidence_schemas_src_handles("ORACLE_SEAL_NAME")}`, OracleSealV1.parse);
  return {
    manifestSha256: manifest.sha256,
    packIds: [manifest.document.oracle_pack_id, seal.oracle_pack_id],
    seal
  };
}

// actions/m5-oracle/facts/sort-machine.ts
import { statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { dirname } from "node:path";

// other-part:runtime/src/substrate/compute/ecs/address.ts
import { findEcsAddress$runtime_src_substrate_compute_ecs_address } from "./substrate.mjs";

// other-part:actions/lib/platform/stack.ts
import { stackFileOf$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/posture/declared-tasks.ts
import { getDeclaredTask$actions_lib_posture_declared_tasks } from "./lib.mjs";
import { rolesOf$actions_lib_posture_declared_tasks } from "./lib.mjs";

// actions/m5-oracle/facts/sort-machine.ts
var MIB = 1048576;
var GIB = 1073741824;
var SCRATCH_GIB_DEFAULT = 20;
var declaredSort = (posture) => getDeclaredTask$actions_lib_posture_declared_tasks(posture, handle$evidence_schemas_src_handles("TD_ORACLE_STREAM_SORT"));
async function readSortMachine({ session }) {
  if (session.config.substrate === "embedded") {
    const { bavail, bsize } = await statfs(dirname(stackFileOf$actions_lib_platform_stack(session.config)));
    return { memory_mib: Math.floor(totalmem() / MIB), storage_bytes: bavail * bsize };
  }
  const { memory, scratchGib } = await declaredSort(await session.posture());
  return { memory_mib: memory ?? 0, storage_bytes: (scratchGib ?? SCRATCH_GIB_DEFAULT) * GIB };
}
async function readJobPlace({ session }) {
  const posture = await session.posture();
  const address = findEcsAddress$runtime_src_substrate_compute_ecs_address(session.config.compute_url);
  const task = await declaredSort(posture);
  const named = address !== void 0 && address.subnets.length > 0 ? [address] : await networksOf(posture);
  return {
    ...rolesOf$actions_lib_posture_declared_tasks(task),
    cluster: address?.cluster ?? null,
    networks: named.map(({ subnets, securityGroups }) => ({
      subnets: subnets.toSorted(),
      security_groups: securityGroups.toSorted()
    })),
    cpu: task.cpu,
    memory: task.memory
  };
}
async function networksOf(posture) {
  const services = await posture.declaredServices(handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"));
  return [
    ...new Map(
      services.map((one) => [[...one.subnets.toSorted(), ...one.securityGroups.toSorted()].join(), one])
    ).values()
  ];
}
var dueJobPlace = ({ handleInputs }) => ({
  task_role: handle$evidence_schemas_src_handles("ROLE_ORACLE_JOB"),
  execution_role: handle$evidence_schemas_src_handles("ROLE_ECS_TASK_EXECUTION"),
  cluster: handle$evidence_schemas_src_handles("ECS_CLUSTER_NAME"),
  networks: [
    {
      subnets: handle$evidence_schemas_src_handles("SUBNET_IDS_PUBLIC", handleInputs).toSorted(),
      security_groups: [handle$evidence_schemas_src_handles("SECURITY_GROUP_ID_APP", handleInputs)]
    }
  ],
  cpu: handle$evidence_schemas_src_handles("ECS_ORACLE_SORT_CPU"),
  memory: handle$evidence_schemas_src_handles("ECS_ORACLE_SORT_MEMORY")
});

// actions/m5-oracle/facts/d-launch-matrix.ts
var gatherLaunchMatrix = async (context) => ({
  rows: await observe$actions_lib_checks_fact(() => requiredOutputIds$actions_lib_platform_oracle_run().map((outputId) => matrixRow(context, outputId))),
  profile: await observe$actions_lib_checks_fact(() => jobProfile(context)),
  pinnedFamily: handle$evidence_schemas_src_handles("TD_ORACLE_STREAM_SORT"),
  place: { due: await observe$actions_lib_checks_fact(() => dueJobPlace(context)), found: await observe$actions_lib_checks_fact(() => readJobPlace(context)) }
});
function matrixRow(context, outputId) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const output = getOutput$runtime_src_events_outputs(outputId);
  const sortKeys = handle$evidence_schemas_src_handles("ORACLE_SORT_KEY_BY_OUTPUT_ID");
  return {
    output_id: outputId,
    sort_key: sortKeys[outputId] ?? [],
    built_in_sort_key: output.sort_by,
    input_prefix: sourceOf$runtime_src_events_engine_run(root, output, worldOf(context)).prefix,
    output_prefix: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId),
    manifest_key: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId),
    receipt_key: viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId),
    job_prefix: viewPrefix$runtime_src_events_engine_run(root, outputId)
  };
}
async function jobProfile(context) {
  const { session } = context;
  const [outputId = ""] = requiredOutputIds$actions_lib_platform_oracle_run();
  const spec = await taskSpec$actions_lib_platform_tasks(context, "oracle-stream-sort", sortEnvironment(context, outputId));
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const source = await listBelow(session.store, root.bucket, `${root.prefix}/data/`);
  const bytes = source.filter(({ key }) => isRowsFile$actions_lib_rules_sort_needs(key)).reduce((sum, { size }) => sum + size, 0);
  const needed = sortNeeds$actions_lib_rules_sort_needs(bytes);
  return {
    family: spec.family,
    image_known: isReadable$actions_lib_checks_fact(await observe$actions_lib_checks_fact(() => session.images.manifest(spec.imageDigest))),
    ...await readSortMachine(context),
    memory_mib_needed: needed.memory_mib,
    storage_bytes_needed: needed.storage_bytes,
    sorts_max: SORTS_MAX$actions_lib_rules_sort_needs
  };
}

// actions/m5-oracle/facts/e-stream-sort.ts
import { availableParallelism } from "node:os";

// evidence-schemas/src/generated/stream_sort_receipt.v1.validate.js
var T = c3;
var q2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stream_sort_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["stream_view_id", "engine_run_root", "stream_view_root", "output_id", "output_ids", "sort_keys", "partition_granularity", "sort_key", "tie_breakers", "source_locator_digest", "input_fingerprint", "output_fingerprint", "input_count", "output_count", "source_row_count", "raw_stats", "sorted_stats", "stats_engine", "chunk_days", "platform_run_id", "started_at_utc", "ended_at_utc", "created_utc", "status", "task_arn"], properties: { stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, stream_view_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" } }, sort_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, partition_granularity: { const: "flat" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] }, sort_key: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tie_breakers: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, source_locator_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, input_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, output_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, input_count: { type: "integer", minimum: 1 }, output_count: { type: "integer", minimum: 1 }, source_row_count: { type: "integer", minimum: 1 }, raw_stats: { type: "object", additionalProperties: false, required: ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], properties: { row_count: { type: "integer", minimum: 0 }, hash_sum: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, hash_sum2: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, min_ts_utc: { type: "string", minLength: 1, maxLength: 64 }, max_ts_utc: { type: "string", minLength: 1, maxLength: 64 } } }, sorted_stats: { type: "object", additionalProperties: false, required: ["row_count", "hash_sum", "hash_sum2", "min_ts_utc", "max_ts_utc"], properties: { row_count: { type: "integer", minimum: 0 }, hash_sum: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, hash_sum2: { type: "string", minLength: 1, maxLength: 39, pattern: "^(0|[1-9][0-9]*)$" }, min_ts_utc: { type: "string", minLength: 1, maxLength: 64 }, max_ts_utc: { type: "string", minLength: 1, maxLength: 64 } } }, stats_engine: { type: "string", minLength: 1, maxLength: 64 }, chunk_days: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, created_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, status: { const: "OK" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var $2 = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var y5 = new RegExp("^[0-9a-f]{64}$", "u");
var P3 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var x = new RegExp("^[A-Za-z0-9_]+$", "u");
var _4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var g3 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var v2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function c3(o, { instancePath: i = "", parentData: j3, parentDataProperty: b2, rootData: N4 = o, dynamicAnchors: O2 = {} } = {}) {
  let e = null, s = 0;
  const f5 = c3.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.stream_view_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.engine_run_root === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.stream_view_root === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_ids === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sort_keys === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_keys" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.partition_granularity === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_granularity" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sort_key === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.tie_breakers === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tie_breakers" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.source_locator_digest === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_locator_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.input_fingerprint === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_fingerprint" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_fingerprint === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_fingerprint" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.input_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.output_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.source_row_count === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_row_count" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.raw_stats === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw_stats" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.sorted_stats === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sorted_stats" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.stats_engine === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stats_engine" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.chunk_days === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chunk_days" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.started_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.ended_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.created_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.status === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.task_arn === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in o)
      if (!$2.call(q2.properties, t)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (o.stream_view_id !== void 0) {
      let t = o.stream_view_id;
      if (typeof t == "string") {
        if (!y5.test(t)) {
          const r = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.engine_run_root !== void 0) {
      let t = o.engine_run_root;
      if (typeof t == "string") {
        if (u(t) > 1024) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u(t) < 1) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!P3.test(t)) {
          const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.stream_view_root !== void 0) {
      let t = o.stream_view_root;
      if (typeof t == "string") {
        if (u(t) > 1024) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u(t) < 1) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!P3.test(t)) {
          const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_id !== void 0) {
      let t = o.output_id;
      if (typeof t == "string") {
        if (u(t) > 128) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u(t) < 1) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!x.test(t)) {
          const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_ids !== void 0) {
      let t = o.output_ids;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u(d3) > 128) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u(d3) < 1) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (!x.test(d3)) {
              const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/output_ids/" + a, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.sort_keys !== void 0) {
      let t = o.sort_keys;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u(d3) > 128) {
              const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u(d3) < 1) {
              const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/sort_keys/" + a, schemaPath: "#/properties/sort_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sort_keys", schemaPath: "#/properties/sort_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.partition_granularity !== void 0 && o.partition_granularity !== "flat") {
      const t = { instancePath: i + "/partition_granularity", schemaPath: "#/properties/partition_granularity/const", keyword: "const", params: { allowedValue: "flat" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.slice !== void 0) {
      let t = o.slice;
      const r = s;
      let a = false, d3 = null;
      const m4 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.start_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.end_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.max_rows === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        for (const p in t)
          if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
            const l4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        if (t.kind !== void 0 && t.kind !== "window") {
          const p = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.start_utc !== void 0) {
          let p = t.start_utc;
          if (typeof p == "string") {
            if (!_4.test(p)) {
              const l4 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (t.end_utc !== void 0) {
          let p = t.end_utc;
          if (typeof p == "string") {
            if (!_4.test(p)) {
              const l4 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (t.max_rows !== void 0 && t.max_rows !== null) {
          const p = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
      } else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var h4 = m4 === s;
      if (h4) {
        a = true, d3 = 0;
        var w3 = true;
      }
      const L4 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.kind === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.start_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.end_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.max_rows === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        for (const p in t)
          if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
            const l4 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        if (t.kind !== void 0 && t.kind !== "first_rows") {
          const p = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.start_utc !== void 0 && t.start_utc !== null) {
          const p = { instancePath: i + "/slice/start_utc", schemaPath: "#/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.end_utc !== void 0 && t.end_utc !== null) {
          const p = { instancePath: i + "/slice/end_utc", schemaPath: "#/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (t.max_rows !== void 0) {
          let p = t.max_rows;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            const l4 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
            const l4 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
      } else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var h4 = L4 === s;
      if (h4 && a ? (a = false, d3 = [d3, 1]) : h4 && (a = true, d3 = 1, w3 !== true && (w3 = true)), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (o.sort_key !== void 0) {
      let t = o.sort_key;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u(d3) > 128) {
              const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u(d3) < 1) {
              const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/sort_key/" + a, schemaPath: "#/properties/sort_key/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sort_key", schemaPath: "#/properties/sort_key/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.tie_breakers !== void 0) {
      let t = o.tie_breakers;
      if (Array.isArray(t)) {
        const r = t.length;
        for (let a = 0; a < r; a++) {
          let d3 = t[a];
          if (typeof d3 == "string") {
            if (u(d3) > 128) {
              const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
            if (u(d3) < 1) {
              const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
            }
          } else {
            const m4 = { instancePath: i + "/tie_breakers/" + a, schemaPath: "#/properties/tie_breakers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/tie_breakers", schemaPath: "#/properties/tie_breakers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.source_locator_digest !== void 0) {
      let t = o.source_locator_digest;
      if (typeof t == "string") {
        if (!y5.test(t)) {
          const r = { instancePath: i + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/source_locator_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.input_fingerprint !== void 0) {
      let t = o.input_fingerprint;
      if (typeof t == "string") {
        if (!y5.test(t)) {
          const r = { instancePath: i + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/input_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_fingerprint !== void 0) {
      let t = o.output_fingerprint;
      if (typeof t == "string") {
        if (!y5.test(t)) {
          const r = { instancePath: i + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/output_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.input_count !== void 0) {
      let t = o.input_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/input_count", schemaPath: "#/properties/input_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/input_count", schemaPath: "#/properties/input_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.output_count !== void 0) {
      let t = o.output_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/output_count", schemaPath: "#/properties/output_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/output_count", schemaPath: "#/properties/output_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.source_row_count !== void 0) {
      let t = o.source_row_count;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/source_row_count", schemaPath: "#/properties/source_row_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const r = { instancePath: i + "/source_row_count", schemaPath: "#/properties/source_row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.raw_stats !== void 0) {
      let t = o.raw_stats;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.row_count === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum2 === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.min_ts_utc === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.max_ts_utc === void 0) {
          const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "row_count" || r === "hash_sum" || r === "hash_sum2" || r === "min_ts_utc" || r === "max_ts_utc")) {
            const a = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (t.row_count !== void 0) {
          let r = t.row_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: i + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const a = { instancePath: i + "/raw_stats/row_count", schemaPath: "#/properties/raw_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum !== void 0) {
          let r = t.hash_sum;
          if (typeof r == "string") {
            if (u(r) > 39) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/hash_sum", schemaPath: "#/properties/raw_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum2 !== void 0) {
          let r = t.hash_sum2;
          if (typeof r == "string") {
            if (u(r) > 39) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/hash_sum2", schemaPath: "#/properties/raw_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.min_ts_utc !== void 0) {
          let r = t.min_ts_utc;
          if (typeof r == "string") {
            if (u(r) > 64) {
              const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/min_ts_utc", schemaPath: "#/properties/raw_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.max_ts_utc !== void 0) {
          let r = t.max_ts_utc;
          if (typeof r == "string") {
            if (u(r) > 64) {
              const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/raw_stats/max_ts_utc", schemaPath: "#/properties/raw_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/raw_stats", schemaPath: "#/properties/raw_stats/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.sorted_stats !== void 0) {
      let t = o.sorted_stats;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.row_count === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "row_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.hash_sum2 === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "hash_sum2" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.min_ts_utc === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "min_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.max_ts_utc === void 0) {
          const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/required", keyword: "required", params: { missingProperty: "max_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "row_count" || r === "hash_sum" || r === "hash_sum2" || r === "min_ts_utc" || r === "max_ts_utc")) {
            const a = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (t.row_count !== void 0) {
          let r = t.row_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: i + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const a = { instancePath: i + "/sorted_stats/row_count", schemaPath: "#/properties/sorted_stats/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum !== void 0) {
          let r = t.hash_sum;
          if (typeof r == "string") {
            if (u(r) > 39) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/hash_sum", schemaPath: "#/properties/sorted_stats/properties/hash_sum/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.hash_sum2 !== void 0) {
          let r = t.hash_sum2;
          if (typeof r == "string") {
            if (u(r) > 39) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/maxLength", keyword: "maxLength", params: { limit: 39 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!g3.test(r)) {
              const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/hash_sum2", schemaPath: "#/properties/sorted_stats/properties/hash_sum2/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.min_ts_utc !== void 0) {
          let r = t.min_ts_utc;
          if (typeof r == "string") {
            if (u(r) > 64) {
              const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/min_ts_utc", schemaPath: "#/properties/sorted_stats/properties/min_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (t.max_ts_utc !== void 0) {
          let r = t.max_ts_utc;
          if (typeof r == "string") {
            if (u(r) > 64) {
              const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(r) < 1) {
              const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sorted_stats/max_ts_utc", schemaPath: "#/properties/sorted_stats/properties/max_ts_utc/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/sorted_stats", schemaPath: "#/properties/sorted_stats/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.stats_engine !== void 0) {
      let t = o.stats_engine;
      if (typeof t == "string") {
        if (u(t) > 64) {
          const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u(t) < 1) {
          const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/stats_engine", schemaPath: "#/properties/stats_engine/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.chunk_days !== void 0) {
      let t = o.chunk_days;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: i + "/chunk_days", schemaPath: "#/properties/chunk_days/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const r = { instancePath: i + "/chunk_days", schemaPath: "#/properties/chunk_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let t = o.platform_run_id;
      if (typeof t == "string") {
        if (!v2.test(t)) {
          const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.started_at_utc !== void 0) {
      let t = o.started_at_utc;
      if (typeof t == "string") {
        if (!_4.test(t)) {
          const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.ended_at_utc !== void 0) {
      let t = o.ended_at_utc;
      if (typeof t == "string") {
        if (!_4.test(t)) {
          const r = { instancePath: i + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.created_utc !== void 0) {
      let t = o.created_utc;
      if (typeof t == "string") {
        if (!_4.test(t)) {
          const r = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (o.status !== void 0 && o.status !== "OK") {
      const t = { instancePath: i + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "OK" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (o.task_arn !== void 0) {
      let t = o.task_arn;
      if (typeof t == "string") {
        if (u(t) > 1024) {
          const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u(t) < 1) {
          const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return c3.errors = e, s === 0;
}
c3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stream_sort_receipt.v1.ts
var StreamSortReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stream_sort_receipt.v1", T);

// evidence-schemas/src/generated/stream_view_manifest.v1.validate.js
var R = u2;
var q3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stream_view_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["stream_view_id", "engine_run_root", "stream_view_root", "engine_run_id", "scenario_id", "world_key", "output_id", "output_ids", "sort_keys", "partition_granularity", "created_utc", "shards"], properties: { stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, stream_view_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, engine_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, world_key: { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" } }, sort_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, partition_granularity: { const: "flat" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] }, created_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, shards: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "key", "rows", "bytes", "sha256", "min_key", "max_key"], properties: { name: { type: "string", minLength: 1, maxLength: 64, pattern: "^part-[0-9]{6}\\.parquet$" }, key: { type: "string", minLength: 1, maxLength: 1024 }, rows: { type: "integer", minimum: 1 }, bytes: { type: "integer", minimum: 1 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, min_key: { type: "string", minLength: 1, maxLength: 128 }, max_key: { type: "string", minLength: 1, maxLength: 128 } } } } } };
var $3 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var _5 = new RegExp("^[0-9a-f]{64}$", "u");
var P4 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var L = new RegExp("^[0-9a-f]{32}$", "u");
var v3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var x2 = new RegExp("^[A-Za-z0-9_]+$", "u");
var k2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j = new RegExp("^part-[0-9]{6}\\.parquet$", "u");
function u2(d3, { instancePath: i = "", parentData: b2, parentDataProperty: O2, rootData: A2 = d3, dynamicAnchors: z2 = {} } = {}) {
  let e = null, s = 0;
  const y7 = u2.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), d3 && typeof d3 == "object" && !Array.isArray(d3)) {
    if (d3.stream_view_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.engine_run_root === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.stream_view_root === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.engine_run_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.scenario_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.world_key === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.output_id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.output_ids === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.sort_keys === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_keys" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.partition_granularity === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_granularity" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.created_utc === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.shards === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shards" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in d3)
      if (!$3.call(q3.properties, r)) {
        const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (d3.stream_view_id !== void 0) {
      let r = d3.stream_view_id;
      if (typeof r == "string") {
        if (!_5.test(r)) {
          const t = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.engine_run_root !== void 0) {
      let r = d3.engine_run_root;
      if (typeof r == "string") {
        if (c4(r) > 1024) {
          const t = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!P4.test(r)) {
          const t = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.stream_view_root !== void 0) {
      let r = d3.stream_view_root;
      if (typeof r == "string") {
        if (c4(r) > 1024) {
          const t = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!P4.test(r)) {
          const t = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/stream_view_root", schemaPath: "#/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.engine_run_id !== void 0) {
      let r = d3.engine_run_id;
      if (typeof r == "string") {
        if (!L.test(r)) {
          const t = { instancePath: i + "/engine_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/engine_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.scenario_id !== void 0) {
      let r = d3.scenario_id;
      if (typeof r == "string") {
        if (c4(r) > 256) {
          const t = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.world_key !== void 0) {
      let r = d3.world_key;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.manifest_fingerprint === void 0) {
          const t = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.parameter_hash === void 0) {
          const t = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.scenario_id === void 0) {
          const t = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (r.seed === void 0) {
          const t = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        for (const t in r)
          if (!(t === "manifest_fingerprint" || t === "parameter_hash" || t === "scenario_id" || t === "seed")) {
            const o = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        if (r.manifest_fingerprint !== void 0) {
          let t = r.manifest_fingerprint;
          if (typeof t == "string") {
            if (!_5.test(t)) {
              const o = { instancePath: i + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        if (r.parameter_hash !== void 0) {
          let t = r.parameter_hash;
          if (typeof t == "string") {
            if (!_5.test(t)) {
              const o = { instancePath: i + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        if (r.scenario_id !== void 0) {
          let t = r.scenario_id;
          if (typeof t == "string") {
            if (c4(t) > 256) {
              const o = { instancePath: i + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c4(t) < 1) {
              const o = { instancePath: i + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        if (r.seed !== void 0) {
          let t = r.seed;
          if (typeof t == "string") {
            if (!v3.test(t)) {
              const o = { instancePath: i + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.output_id !== void 0) {
      let r = d3.output_id;
      if (typeof r == "string") {
        if (c4(r) > 128) {
          const t = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (c4(r) < 1) {
          const t = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!x2.test(r)) {
          const t = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.output_ids !== void 0) {
      let r = d3.output_ids;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let l4 = r[o];
          if (typeof l4 == "string") {
            if (c4(l4) > 128) {
              const a = { instancePath: i + "/output_ids/" + o, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (c4(l4) < 1) {
              const a = { instancePath: i + "/output_ids/" + o, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (!x2.test(l4)) {
              const a = { instancePath: i + "/output_ids/" + o, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/output_ids/" + o, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.sort_keys !== void 0) {
      let r = d3.sort_keys;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let l4 = r[o];
          if (typeof l4 == "string") {
            if (c4(l4) > 128) {
              const a = { instancePath: i + "/sort_keys/" + o, schemaPath: "#/properties/sort_keys/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (c4(l4) < 1) {
              const a = { instancePath: i + "/sort_keys/" + o, schemaPath: "#/properties/sort_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: i + "/sort_keys/" + o, schemaPath: "#/properties/sort_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/sort_keys", schemaPath: "#/properties/sort_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.partition_granularity !== void 0 && d3.partition_granularity !== "flat") {
      const r = { instancePath: i + "/partition_granularity", schemaPath: "#/properties/partition_granularity/const", keyword: "const", params: { allowedValue: "flat" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (d3.slice !== void 0) {
      let r = d3.slice;
      const t = s;
      let o = false, l4 = null;
      const a = s;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.kind === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.start_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.end_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.max_rows === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        for (const p in r)
          if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
            const f5 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        if (r.kind !== void 0 && r.kind !== "window") {
          const p = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.start_utc !== void 0) {
          let p = r.start_utc;
          if (typeof p == "string") {
            if (!k2.test(p)) {
              const f5 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
          } else {
            const f5 = { instancePath: i + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
        if (r.end_utc !== void 0) {
          let p = r.end_utc;
          if (typeof p == "string") {
            if (!k2.test(p)) {
              const f5 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
          } else {
            const f5 = { instancePath: i + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
        if (r.max_rows !== void 0 && r.max_rows !== null) {
          const p = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
      } else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var h4 = a === s;
      if (h4) {
        o = true, l4 = 0;
        var w3 = true;
      }
      const m4 = s;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.kind === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.start_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.end_utc === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.max_rows === void 0) {
          const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        for (const p in r)
          if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
            const f5 = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        if (r.kind !== void 0 && r.kind !== "first_rows") {
          const p = { instancePath: i + "/slice/kind", schemaPath: "#/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.start_utc !== void 0 && r.start_utc !== null) {
          const p = { instancePath: i + "/slice/start_utc", schemaPath: "#/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.end_utc !== void 0 && r.end_utc !== null) {
          const p = { instancePath: i + "/slice/end_utc", schemaPath: "#/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
        }
        if (r.max_rows !== void 0) {
          let p = r.max_rows;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
            const f5 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
          if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
            const f5 = { instancePath: i + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
      } else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
      var h4 = m4 === s;
      if (h4 && o ? (o = false, l4 = [l4, 1]) : h4 && (o = true, l4 = 1, w3 !== true && (w3 = true)), o)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const p = { instancePath: i + "/slice", schemaPath: "#/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), s++;
      }
    }
    if (d3.created_utc !== void 0) {
      let r = d3.created_utc;
      if (typeof r == "string") {
        if (!k2.test(r)) {
          const t = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (d3.shards !== void 0) {
      let r = d3.shards;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let l4 = r[o];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.name === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.key === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.rows === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "rows" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.bytes === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "bytes" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.sha256 === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.min_key === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "min_key" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (l4.max_key === void 0) {
              const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "max_key" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            for (const a in l4)
              if (!(a === "name" || a === "key" || a === "rows" || a === "bytes" || a === "sha256" || a === "min_key" || a === "max_key")) {
                const m4 = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            if (l4.name !== void 0) {
              let a = l4.name;
              if (typeof a == "string") {
                if (c4(a) > 64) {
                  const m4 = { instancePath: i + "/shards/" + o + "/name", schemaPath: "#/properties/shards/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
                if (c4(a) < 1) {
                  const m4 = { instancePath: i + "/shards/" + o + "/name", schemaPath: "#/properties/shards/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
                if (!j.test(a)) {
                  const m4 = { instancePath: i + "/shards/" + o + "/name", schemaPath: "#/properties/shards/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^part-[0-9]{6}\\.parquet$" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
              } else {
                const m4 = { instancePath: i + "/shards/" + o + "/name", schemaPath: "#/properties/shards/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.key !== void 0) {
              let a = l4.key;
              if (typeof a == "string") {
                if (c4(a) > 1024) {
                  const m4 = { instancePath: i + "/shards/" + o + "/key", schemaPath: "#/properties/shards/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
                if (c4(a) < 1) {
                  const m4 = { instancePath: i + "/shards/" + o + "/key", schemaPath: "#/properties/shards/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
              } else {
                const m4 = { instancePath: i + "/shards/" + o + "/key", schemaPath: "#/properties/shards/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.rows !== void 0) {
              let a = l4.rows;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: i + "/shards/" + o + "/rows", schemaPath: "#/properties/shards/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                const m4 = { instancePath: i + "/shards/" + o + "/rows", schemaPath: "#/properties/shards/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.bytes !== void 0) {
              let a = l4.bytes;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: i + "/shards/" + o + "/bytes", schemaPath: "#/properties/shards/items/properties/bytes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
              if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
                const m4 = { instancePath: i + "/shards/" + o + "/bytes", schemaPath: "#/properties/shards/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.sha256 !== void 0) {
              let a = l4.sha256;
              if (typeof a == "string") {
                if (!_5.test(a)) {
                  const m4 = { instancePath: i + "/shards/" + o + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
              } else {
                const m4 = { instancePath: i + "/shards/" + o + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.min_key !== void 0) {
              let a = l4.min_key;
              if (typeof a == "string") {
                if (c4(a) > 128) {
                  const m4 = { instancePath: i + "/shards/" + o + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
                if (c4(a) < 1) {
                  const m4 = { instancePath: i + "/shards/" + o + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
              } else {
                const m4 = { instancePath: i + "/shards/" + o + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
            if (l4.max_key !== void 0) {
              let a = l4.max_key;
              if (typeof a == "string") {
                if (c4(a) > 128) {
                  const m4 = { instancePath: i + "/shards/" + o + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
                if (c4(a) < 1) {
                  const m4 = { instancePath: i + "/shards/" + o + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
                }
              } else {
                const m4 = { instancePath: i + "/shards/" + o + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), s++;
              }
            }
          } else {
            const a = { instancePath: i + "/shards/" + o, schemaPath: "#/properties/shards/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
      } else {
        const t = { instancePath: i + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return u2.errors = e, s === 0;
}
u2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stream_view_manifest.v1.ts
var StreamViewManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stream_view_manifest.v1", R);

// actions/m5-oracle/facts/sort.ts
async function sortOutput(context, outputId) {
  const job = await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-stream-sort", sortEnvironment(context, outputId)));
  return { outputId, job, view: await observe$actions_lib_checks_fact(() => readView(context, outputId)) };
}
async function readView(context, outputId) {
  const { bucket } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const target = { store: context.session.store, bucket };
  const receiptKey = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_SORT_RECEIPT_KEY_PATTERN", outputId);
  const manifestKey = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_MANIFEST_KEY_PATTERN", outputId);
  const prefix = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
  return {
    receipt: (await readEvidence$runtime_src_evidence_read(target, receiptKey, StreamSortReceiptV1.parse)).document,
    manifest: (await readEvidence$runtime_src_evidence_read(target, manifestKey, StreamViewManifestV1.parse)).document,
    objects: await listBelow(target.store, bucket, prefix),
    manifestKey,
    receiptKey
  };
}
async function mapLimited(items, limit, work) {
  const results = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

// evidence-schemas/src/generated/functional_workload_profile.v1.validate.js
var q4 = m3;
var g4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var c5 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function m3(n, { instancePath: s = "", parentData: P5, parentDataProperty: k4, rootData: v4 = n, dynamicAnchors: x3 = {} } = {}) {
  let e = null, o = 0;
  const u3 = m3.evaluated;
  if (u3.dynamicProps && (u3.props = void 0), u3.dynamicItems && (u3.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.profile_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.record_cap_per_output === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_cap_per_output" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.selection_rule === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_rule" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.expected_counts === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_counts" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    for (const r in n)
      if (!(r === "schema" || r === "platform_run_id" || r === "written_at_utc" || r === "profile_id" || r === "record_cap_per_output" || r === "selection_rule" || r === "expected_counts")) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.functional_workload_profile.v1") {
      const r = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.functional_workload_profile.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!g4.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!w.test(r)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    }
    if (n.profile_id !== void 0) {
      let r = n.profile_id;
      if (typeof r == "string") {
        if (c5(r) > 128) {
          const t = { instancePath: s + "/profile_id", schemaPath: "#/properties/profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
        if (c5(r) < 1) {
          const t = { instancePath: s + "/profile_id", schemaPath: "#/properties/profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
      } else {
        const t = { instancePath: s + "/profile_id", schemaPath: "#/properties/profile_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    }
    if (n.record_cap_per_output !== void 0) {
      let r = n.record_cap_per_output;
      const t = o;
      let a = false, p = null;
      const y7 = o;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const l4 = { instancePath: s + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), o++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        const l4 = { instancePath: s + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), o++;
      }
      var f5 = y7 === o;
      f5 && (a = true, p = 0);
      const h4 = o;
      if (r !== null) {
        const l4 = { instancePath: s + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), o++;
      }
      var f5 = h4 === o;
      if (f5 && a ? (a = false, p = [p, 1]) : f5 && (a = true, p = 1), a)
        o = t, e !== null && (t ? e.length = t : e = null);
      else {
        const l4 = { instancePath: s + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), o++;
      }
    }
    if (n.selection_rule !== void 0) {
      let r = n.selection_rule;
      if (typeof r == "string") {
        if (c5(r) > 1024) {
          const t = { instancePath: s + "/selection_rule", schemaPath: "#/properties/selection_rule/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
        if (c5(r) < 1) {
          const t = { instancePath: s + "/selection_rule", schemaPath: "#/properties/selection_rule/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
        }
      } else {
        const t = { instancePath: s + "/selection_rule", schemaPath: "#/properties/selection_rule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    }
    if (n.expected_counts !== void 0) {
      let r = n.expected_counts;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const a = o;
          if (typeof t == "string") {
            if (c5(t) > 256) {
              const p = { instancePath: s + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), o++;
            }
            if (c5(t) < 1) {
              const p = { instancePath: s + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), o++;
            }
          }
          var _6 = a === o;
          if (!_6) {
            const p = { instancePath: s + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), o++;
          }
        }
        for (const t in r) {
          let a = r[t];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const p = { instancePath: s + "/expected_counts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), o++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const p = { instancePath: s + "/expected_counts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), o++;
          }
        }
      } else {
        const t = { instancePath: s + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), o++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), o++;
  }
  return m3.errors = e, o === 0;
}
m3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/functional_workload_profile.v1.ts
var FunctionalWorkloadProfileV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("functional_workload_profile.v1", q4);

// other-part:runtime/src/evidence/write.ts
import { createEvidence$runtime_src_evidence_write } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m5-oracle/facts/workload.ts
var NAME = "oracle/functional_workload_profile.json";
async function pinWorkload(context) {
  const { evidence } = context.session;
  const key = runKey$actions_lib_run_evidence(context, NAME);
  try {
    await createEvidence$runtime_src_evidence_write(evidence, key, FunctionalWorkloadProfileV1, profileOf(context));
  } catch (error) {
    if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_EVIDENCE_CONFLICT")) throw error;
  }
  return readBound(context);
}
async function readBound(context) {
  const { evidence } = context.session;
  return readEvidence$runtime_src_evidence_read(evidence, runKey$actions_lib_run_evidence(context, NAME), FunctionalWorkloadProfileV1.parse);
}
var profileOf = (context) => FunctionalWorkloadProfileV1.parse({
  schema: "fp.functional_workload_profile.v1",
  platform_run_id: context.platformRunId,
  written_at_utc: nowUtc$runtime_src_kernel_clock(context.session.clock),
  profile_id: handle$evidence_schemas_src_handles("M5_WORKLOAD_PROFILE_ID", context.handleInputs),
  record_cap_per_output: null,
  selection_rule: selectionRule(workloadDays(context)),
  // A window of time says how many records it holds only once they are read; the receipts then do.
  expected_counts: {}
});
var selectionRule = (days) => days === void 0 ? "Every record of the sealed world." : `The first ${days} days of event time, counted from the UTC midnight of the first event of each output.`;

// actions/m5-oracle/facts/e-stream-sort.ts
var CPU_UNITS = 1024;
async function gatherSort(context) {
  const profile = await observe$actions_lib_checks_fact(() => pinWorkload(context));
  const sorted = isReadable$actions_lib_checks_fact(profile) ? await mapLimited(requiredOutputIds$actions_lib_platform_oracle_run(), SORTS_MAX$actions_lib_rules_sort_needs, (outputId) => sortOutput(context, outputId)) : [];
  return {
    laneMode: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("M5_LANE_MODE", context.handleInputs)),
    profileId: await observe$actions_lib_checks_fact(() => handle$evidence_schemas_src_handles("M5_WORKLOAD_PROFILE_ID", context.handleInputs)),
    profile,
    selection: await observe$actions_lib_checks_fact(() => {
      const days = workloadDays(context);
      return { rule: selectionRule(days), days: days ?? null };
    }),
    requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run(),
    sorted,
    boundAfterwards: await observe$actions_lib_checks_fact(async () => (await readBound(context)).versionId),
    compute: await observe$actions_lib_checks_fact(() => ({
      cpu_units: CPU_UNITS * availableParallelism(),
      memory_mib: SORT_MEMORY_MIB$actions_lib_rules_sort_needs
    }))
  };
}

// evidence-schemas/src/generated/checker_pass.v1.validate.js
var W = w2;
var h3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "checker_pass.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "engine_run_root", "world_key", "status", "reason_codes", "issues", "gates", "outputs", "overall_pass", "strict", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { oneOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }] }, status: { enum: ["OK", "WARN", "FAIL"] }, reason_codes: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 } }, issues: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "severity", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, severity: { enum: ["ERROR", "WARN"] }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, gates: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "verdict", "digest"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, verdict: { enum: ["PASS", "MISSING", "MISMATCH"] }, digest: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] } } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "verdict", "row_count", "part_count", "ordering_violations", "fingerprint_match", "stream_view_id", "receipt_ref", "manifest_ref"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, verdict: { enum: ["PASS", "FAIL"] }, row_count: { type: "integer", minimum: 0 }, part_count: { type: "integer", minimum: 0 }, ordering_violations: { type: "integer", minimum: 0 }, fingerprint_match: { type: "boolean" }, stream_view_id: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] }, receipt_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, manifest_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] } } } }, overall_pass: { type: "boolean" }, strict: { type: "boolean" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var b = Object.prototype.hasOwnProperty;
var y6 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j2 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var $4 = new RegExp("^[0-9a-f]{64}$", "u");
var S = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var z = new RegExp("^[A-Za-z0-9_]+$", "u");
function w2(f5, { instancePath: s = "", parentData: R2, parentDataProperty: F2, rootData: I = f5, dynamicAnchors: Z = {} } = {}) {
  let e = null, r = 0;
  const k4 = w2.evaluated;
  if (k4.dynamicProps && (k4.props = void 0), k4.dynamicItems && (k4.items = void 0), f5 && typeof f5 == "object" && !Array.isArray(f5)) {
    if (f5.platform_run_id === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.written_at_utc === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.engine_run_root === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.world_key === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.status === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.reason_codes === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_codes" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.issues === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.gates === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.outputs === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.overall_pass === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.strict === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strict" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.task_arn === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    for (const a in f5)
      if (!b.call(h3.properties, a)) {
        const l4 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    if (f5.platform_run_id !== void 0) {
      let a = f5.platform_run_id;
      if (typeof a == "string") {
        if (!N2.test(a)) {
          const l4 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.written_at_utc !== void 0) {
      let a = f5.written_at_utc;
      if (typeof a == "string") {
        if (!L2.test(a)) {
          const l4 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.engine_run_root !== void 0) {
      let a = f5.engine_run_root;
      if (typeof a == "string") {
        if (y6(a) > 1024) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y6(a) < 1) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (!j2.test(a)) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.world_key !== void 0) {
      let a = f5.world_key;
      const l4 = r;
      let n = false, u3 = null;
      const t = r;
      if (a !== null) {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/0/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var P5 = t === r;
      P5 && (n = true, u3 = 0);
      const o = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.manifest_fingerprint === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.parameter_hash === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.scenario_id === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (a.seed === void 0) {
          const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        for (const m4 in a)
          if (!(m4 === "manifest_fingerprint" || m4 === "parameter_hash" || m4 === "scenario_id" || m4 === "seed")) {
            const d3 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m4 } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        if (a.manifest_fingerprint !== void 0) {
          let m4 = a.manifest_fingerprint;
          if (typeof m4 == "string") {
            if (!$4.test(m4)) {
              const d3 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.parameter_hash !== void 0) {
          let m4 = a.parameter_hash;
          if (typeof m4 == "string") {
            if (!$4.test(m4)) {
              const d3 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.scenario_id !== void 0) {
          let m4 = a.scenario_id;
          if (typeof m4 == "string") {
            if (y6(m4) > 256) {
              const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
            if (y6(m4) < 1) {
              const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
        if (a.seed !== void 0) {
          let m4 = a.seed;
          if (typeof m4 == "string") {
            if (!S.test(m4)) {
              const d3 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
            }
          } else {
            const d3 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d3] : noteFault$evidence_schemas_src_fault_bound(e, d3), r++;
          }
        }
      } else {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var P5 = o === r;
      if (P5 && n ? (n = false, u3 = [u3, 1]) : P5 && (n = true, u3 = 1), n)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (f5.status !== void 0) {
      let a = f5.status;
      if (!(a === "OK" || a === "WARN" || a === "FAIL")) {
        const l4 = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: h3.properties.status.enum } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.reason_codes !== void 0) {
      let a = f5.reason_codes;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u3 = a[n];
          if (typeof u3 == "string") {
            if (y6(u3) > 64) {
              const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (y6(u3) < 1) {
              const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
          } else {
            const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.issues !== void 0) {
      let a = f5.issues;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u3 = a[n];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.code === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.severity === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "severity" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.detail === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u3)
              if (!(t === "code" || t === "severity" || t === "detail")) {
                const o = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u3.code !== void 0) {
              let t = u3.code;
              if (typeof t == "string") {
                if (y6(t) > 64) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.severity !== void 0) {
              let t = u3.severity;
              if (!(t === "ERROR" || t === "WARN")) {
                const o = { instancePath: s + "/issues/" + n + "/severity", schemaPath: "#/properties/issues/items/properties/severity/enum", keyword: "enum", params: { allowedValues: h3.properties.issues.items.properties.severity.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.detail !== void 0) {
              let t = u3.detail;
              if (typeof t == "string") {
                if (y6(t) > 512) {
                  const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.gates !== void 0) {
      let a = f5.gates;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u3 = a[n];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.gate_id === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.verdict === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.digest === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u3)
              if (!(t === "gate_id" || t === "verdict" || t === "digest")) {
                const o = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u3.gate_id !== void 0) {
              let t = u3.gate_id;
              if (typeof t == "string") {
                if (y6(t) > 128) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.verdict !== void 0) {
              let t = u3.verdict;
              if (!(t === "PASS" || t === "MISSING" || t === "MISMATCH")) {
                const o = { instancePath: s + "/gates/" + n + "/verdict", schemaPath: "#/properties/gates/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h3.properties.gates.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.digest !== void 0) {
              let t = u3.digest;
              const o = r;
              let m4 = false, d3 = null;
              const _6 = r;
              if (t !== null) {
                const p = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var v4 = _6 === r;
              v4 && (m4 = true, d3 = 0);
              const g6 = r;
              if (typeof t == "string") {
                if (!$4.test(t)) {
                  const p = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var v4 = g6 === r;
              if (v4 && m4 ? (m4 = false, d3 = [d3, 1]) : v4 && (m4 = true, d3 = 1), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.outputs !== void 0) {
      let a = f5.outputs;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u3 = a[n];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.output_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.verdict === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.row_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.part_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.ordering_violations === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "ordering_violations" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.fingerprint_match === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "fingerprint_match" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.stream_view_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.receipt_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.manifest_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u3)
              if (!b.call(h3.properties.outputs.items.properties, t)) {
                const o = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u3.output_id !== void 0) {
              let t = u3.output_id;
              if (typeof t == "string") {
                if (y6(t) > 128) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!z.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.verdict !== void 0) {
              let t = u3.verdict;
              if (!(t === "PASS" || t === "FAIL")) {
                const o = { instancePath: s + "/outputs/" + n + "/verdict", schemaPath: "#/properties/outputs/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h3.properties.outputs.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.row_count !== void 0) {
              let t = u3.row_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.part_count !== void 0) {
              let t = u3.part_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.ordering_violations !== void 0) {
              let t = u3.ordering_violations;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.fingerprint_match !== void 0 && typeof u3.fingerprint_match != "boolean") {
              const t = { instancePath: s + "/outputs/" + n + "/fingerprint_match", schemaPath: "#/properties/outputs/items/properties/fingerprint_match/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u3.stream_view_id !== void 0) {
              let t = u3.stream_view_id;
              const o = r;
              let m4 = false, d3 = null;
              const _6 = r;
              if (t !== null) {
                const p = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var q6 = _6 === r;
              q6 && (m4 = true, d3 = 0);
              const g6 = r;
              if (typeof t == "string") {
                if (!$4.test(t)) {
                  const p = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var q6 = g6 === r;
              if (q6 && m4 ? (m4 = false, d3 = [d3, 1]) : q6 && (m4 = true, d3 = 1), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (u3.receipt_ref !== void 0) {
              let t = u3.receipt_ref;
              if (typeof t == "string") {
                if (y6(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j2.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.manifest_ref !== void 0) {
              let t = u3.manifest_ref;
              if (typeof t == "string") {
                if (y6(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y6(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j2.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u3.slice !== void 0) {
              let t = u3.slice;
              const o = r;
              let m4 = false, d3 = null;
              const _6 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.start_utc === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.end_utc === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.max_rows === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                for (const p in t)
                  if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "window") {
                  const p = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.start_utc !== void 0) {
                  let p = t.start_utc;
                  if (typeof p == "string") {
                    if (!L2.test(p)) {
                      const c6 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                    }
                  } else {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                }
                if (t.end_utc !== void 0) {
                  let p = t.end_utc;
                  if (typeof p == "string") {
                    if (!L2.test(p)) {
                      const c6 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                    }
                  } else {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                }
                if (t.max_rows !== void 0 && t.max_rows !== null) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var x3 = _6 === r;
              if (x3) {
                m4 = true, d3 = 0;
                var O2 = true;
              }
              const g6 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.start_utc === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.end_utc === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.max_rows === void 0) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                for (const p in t)
                  if (!(p === "kind" || p === "start_utc" || p === "end_utc" || p === "max_rows")) {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "first_rows") {
                  const p = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.start_utc !== void 0 && t.start_utc !== null) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.end_utc !== void 0 && t.end_utc !== null) {
                  const p = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (t.max_rows !== void 0) {
                  let p = t.max_rows;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                  if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
                    const c6 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [c6] : noteFault$evidence_schemas_src_fault_bound(e, c6), r++;
                  }
                }
              } else {
                const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              var x3 = g6 === r;
              if (x3 && m4 ? (m4 = false, d3 = [d3, 1]) : x3 && (m4 = true, d3 = 1, O2 !== true && (O2 = true)), m4)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
          } else {
            const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const l4 = { instancePath: s + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.overall_pass !== void 0 && typeof f5.overall_pass != "boolean") {
      const a = { instancePath: s + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.strict !== void 0 && typeof f5.strict != "boolean") {
      const a = { instancePath: s + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (f5.task_arn !== void 0) {
      let a = f5.task_arn;
      if (typeof a == "string") {
        if (y6(a) > 1024) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y6(a) < 1) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
  } else {
    const a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
  }
  return w2.errors = e, r === 0;
}
w2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/checker_pass.v1.ts
var CheckerPassV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("checker_pass.v1", W);

// actions/m5-oracle/facts/f-checker.ts
var gatherChecker = async (context) => ({
  job: await observe$actions_lib_checks_fact(() => runOracleJob(context, "oracle-checker", checkerEnvironment(context))),
  report: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "oracle/checker_pass.json"), CheckerPassV1.parse)).document
  ),
  requiredOutputIds: requiredOutputIds$actions_lib_platform_oracle_run()
});

// other-part:actions/lib/handovers/m5.ts
import { oracleVerdictHandover$actions_lib_handovers_m5 } from "./lib.mjs";
import { streamSortHandover$actions_lib_handovers_m5 } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// actions/m5-oracle/listing.ts
var listingDigest = (objects) => digestOf$evidence_schemas_src_digest(objects.map(({ key, size, sha256, versionId }) => [key, size, sha256, versionId]));

// actions/m5-oracle/lanes/g-rerun-probe.ts
var rerunProbe = defineLane$actions_lib_run_lane({
  id: "M5.G",
  decide: ({ checked, removed, before, after, rerun }) => {
    const changes = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ before, after }), (read) => changesBetween(read.before, read.after));
    const rawChanged = isReadable$actions_lib_checks_fact(changes) && changes.value.raw_inputs_changed;
    return {
      "M5.G-C01": {
        expected: {
          raw_inputs_changed: false,
          prefixes_changed: [],
          left_before_the_rerun: 0,
          exit_code: 0,
          // The checker's PASS is of the view that was replaced; it carries over only to the same rows in the same parts.
          view: isReadable$actions_lib_checks_fact(checked) ? identityOnly(checked.value) : null
        },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ changes, checked, removed, job: jobOf(rerun), view: viewOf(rerun) }),
          ({ changes: found, removed: left, job, view }) => ({
            ...found,
            left_before_the_rerun: left,
            exit_code: job.exitCode,
            view: { output_id: view.receipt.output_id, ...identityOf(view.receipt) }
          })
        ),
        fails: rawChanged ? "M5G-B2" : "M5G-B1"
      }
    };
  },
  handover: ({ checked, after }) => isReadable$actions_lib_checks_fact(checked) && isReadable$actions_lib_checks_fact(after) ? {
    output_id: checked.value.output_id,
    output_fingerprint: checked.value.output_fingerprint,
    raw_inputs: after.value.rawInputs
  } : void 0
});
var jobOf = (rerun) => isReadable$actions_lib_checks_fact(rerun) ? rerun.value.job : rerun;
var viewOf = (rerun) => isReadable$actions_lib_checks_fact(rerun) ? rerun.value.view : rerun;
var identityOf = ({ stream_view_id, input_fingerprint, output_fingerprint }) => ({
  stream_view_id,
  input_fingerprint,
  output_fingerprint
});
var identityOnly = (view) => ({ output_id: view.output_id, ...identityOf(view) });
var changesBetween = (before, after) => ({
  raw_inputs_changed: before.rawInputs !== after.rawInputs,
  prefixes_changed: [.../* @__PURE__ */ new Set([...Object.keys(before.otherPrefixes), ...Object.keys(after.otherPrefixes)])].filter((prefix) => before.otherPrefixes[prefix] !== after.otherPrefixes[prefix]).sort()
});
function surroundingsOf(objects, ownPrefix) {
  const others = objects.filter(({ key }) => !key.startsWith(ownPrefix));
  const views = Map.groupBy(
    others.filter(({ key }) => isView(key)),
    ({ key }) => key.slice(0, key.lastIndexOf("/") + 1)
  );
  return {
    rawInputs: listingDigest(others.filter(({ key }) => !isView(key))),
    otherPrefixes: Object.fromEntries([...views].map(([prefix, group]) => [prefix, listingDigest(group)]))
  };
}
var isView = (key) => key.startsWith("stream_view/");

// actions/m5-oracle/facts/g-rerun-probe.ts
async function gatherRerun(context) {
  const checked = await observe$actions_lib_checks_fact(() => smallestView(context));
  const before = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => surroundings(context, id));
  const removed = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => removeView(context, id));
  const rerun = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => sortOutput(context, id));
  const after = await observeFrom$actions_lib_checks_fact(checked, ({ output_id: id }) => surroundings(context, id));
  return { checked, before, removed, rerun, after };
}
async function smallestView(context) {
  const { outputs } = await context.handover(streamSortHandover$actions_lib_handovers_m5);
  const [smallest] = [...outputs].sort((left, right) => left.rows - right.rows);
  if (smallest === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDOVER_UNREADABLE", "M5.E hands over no view");
  return smallest;
}
async function removeView(context, outputId) {
  const { bucket } = engineRunRoot$actions_lib_platform_oracle_run(context);
  const { store } = context.session;
  const prefix = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId);
  for (const { key } of await listBelow(store, bucket, prefix)) await store.delete(bucket, prefix + key);
  return (await listBelow(store, bucket, prefix)).length;
}
async function surroundings(context, outputId) {
  const root = engineRunRoot$actions_lib_platform_oracle_run(context);
  const own = viewKey$actions_lib_platform_oracle_run(context, "S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN", outputId).slice(root.prefix.length + 1);
  return surroundingsOf(await listBelow(context.session.store, root.bucket, `${root.prefix}/`), own);
}

// other-part:actions/lib/platform/services.ts
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/rules/handoff-evidence.ts
import { HANDED$actions_lib_rules_handoff_evidence } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { handedPointers$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// actions/m5-oracle/facts/i-handoff.ts
var gatherOraclePack = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(oracleVerdictHandover$actions_lib_handovers_m5)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M5.H")
  }),
  required: () => handedPointers$actions_lib_shared_lanes_gather_pack(context, HANDED$actions_lib_rules_handoff_evidence.M5),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m5-oracle/lanes/a-handle-closure.ts
var CODES = { handoff: "M5A-B1", unresolved: "M5A-B2", placeholder: "M5A-B3", probe: "M5A-B4" };
var p3HandleClosure = defineLane$actions_lib_run_lane({
  id: "M5.A",
  decide: (facts) => ({ "M5.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M5", codes: CODES }, facts) }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// actions/m5-oracle/lanes/b-inlet-policy.ts
var FORBIDDEN = /^(?:\/|[A-Za-z]:\\|\.{1,2}\/|~)|^(?:file|dir|gs|az|abfss?|minio|https?):|localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/;
var inletPolicy = defineLane$actions_lib_run_lane({
  id: "M5.B",
  decide: (facts) => ({
    "M5.B-C01": {
      expected: {
        inlet_mode: { $one_of: ["s3_to_s3_seed", "external_pre_staged"] },
        source_uri: { $form: "s3_uri" },
        jobs: { $above: 0 },
        forbidden: []
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(inletReadings(facts)), (read) => ({
        inlet_mode: read.inletMode,
        source_uri: read.sourceUri,
        jobs: read.jobs.length,
        forbidden: forbiddenIn(read.jobs, facts.substrate)
      })),
      fails: areJobsClean(facts) ? "M5B-B2" : "M5B-B3"
    }
  }),
  handover: ({ inletMode, sourceUri, jobs }) => isReadable$actions_lib_checks_fact(inletMode) && isReadable$actions_lib_checks_fact(sourceUri) && isReadable$actions_lib_checks_fact(jobs) ? { inlet_mode: inletMode.value, source_uri: sourceUri.value, jobs_scanned: jobs.value.length } : void 0
});
var inletReadings = ({ inletMode, sourceUri, jobs }) => ({ inletMode, sourceUri, jobs });
var areJobsClean = ({ jobs, substrate }) => isReadable$actions_lib_checks_fact(jobs) && jobs.value.length > 0 && forbiddenIn(jobs.value, substrate).length === 0;
function forbiddenIn(jobs, substrate) {
  const hits = jobs.flatMap(({ command, environment }) => [
    ...command.filter((argument) => FORBIDDEN.test(argument)).map(() => "an argument"),
    ...Object.entries(environment).filter(([name, value]) => substrate[name] !== value && FORBIDDEN.test(value)).map(([name]) => name)
  ]);
  return [...new Set(hits)];
}

// actions/m5-oracle/lanes/c-seed.ts
var SAMPLES_MAX = 20;
var seedLane = defineLane$actions_lib_run_lane({
  id: "M5.C",
  decide: (facts) => {
    const { first, second, source, target, owed, packJob, pack, inlet, held, requiredOutputIds: required } = facts;
    return {
      "M5.C-C01": {
        expected: {
          exit_codes: [0, 0],
          objects: { $above: 0 },
          verified: [true, true],
          copied_again: 0,
          different: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ first, second, source, target, owed }), (read) => ({
          exit_codes: [read.first.task.exitCode, read.second.task.exitCode],
          objects: read.second.snapshot.object_count,
          verified: [read.first, read.second].map(({ snapshot }) => snapshot.verified && snapshot.verdict === "PASS"),
          copied_again: read.second.snapshot.copied,
          different: differentCopies(read.second.snapshot, read).slice(0, SAMPLES_MAX)
        })),
        fails: "M5C-B2"
      },
      "M5.C-C02": {
        expected: { objects: { $above: 0 } },
        observed: mapFact$actions_lib_checks_fact(target, (objects) => ({ objects: objects.length })),
        fails: "M5C-B2"
      },
      "M5.C-C03": {
        expected: {
          exit_code: 0,
          seal_status: "SEALED_OK",
          sealed_manifest_sha256: isReadable$actions_lib_checks_fact(pack) ? pack.value.manifestSha256 : null,
          pack_ids: 1
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pack, packJob }), (read) => ({
          exit_code: read.packJob.exitCode,
          seal_status: read.pack.seal.seal_status,
          sealed_manifest_sha256: read.pack.seal.manifest_sha256 ?? null,
          pack_ids: new Set(read.pack.packIds).size
        })),
        fails: "M5C-B3"
      },
      "M5.C-C04": {
        expected: { undeclared: [], without_object: [], asserted_missing: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pack, inlet, held }), (read) => ({
          undeclared: required.filter((id) => !isSealed(read.pack.seal, id)),
          without_object: required.filter((id) => (read.held[id] ?? 0) === 0),
          asserted_missing: read.inlet.missing_output_ids
        })),
        fails: "M5C-B4"
      }
    };
  },
  handover: ({ first, second, target, pack }) => isReadable$actions_lib_checks_fact(first) && isReadable$actions_lib_checks_fact(second) && isReadable$actions_lib_checks_fact(target) && isReadable$actions_lib_checks_fact(pack) ? {
    task_arns: [first.value.task.taskArn, second.value.task.taskArn],
    copied: first.value.snapshot.copied,
    copied_again: second.value.snapshot.copied,
    // The rerun replaced the derived snapshot; the first one stays readable by its version.
    first_snapshot_version_id: first.value.versionId,
    content_index_digest: second.value.snapshot.content_index_digest,
    objects: target.value.length,
    oracle_pack_id: pack.value.seal.oracle_pack_id
  } : void 0
});
var isSealed = ({ outputs }, id) => outputs?.some((output) => output.output_id === id && output.files > 0) === true;
function differentCopies({ objects }, { source, target, owed }) {
  const [from, to] = [source, target].map((list) => new Map(list.map((object) => [object.key, object])));
  const listed = new Map(objects.map((object) => [object.key, object]));
  return [.../* @__PURE__ */ new Set([...listed.keys(), ...owed])].filter((key) => {
    const said = listed.get(key);
    return [from?.get(key), to?.get(key)].some(
      (held) => said === void 0 || held?.sha256 !== said.checksum || held.size !== said.size
    );
  });
}

// actions/m5-oracle/lanes/d-launch-matrix.ts
var launchMatrix = defineLane$actions_lib_run_lane({
  id: "M5.D",
  decide: ({ rows, profile, pinnedFamily, place }) => ({
    "M5.D-C01": {
      expected: { outputs: { $above: 0 }, sort_keys: [], paths: [] },
      observed: mapFact$actions_lib_checks_fact(rows, (matrix) => ({
        outputs: matrix.length,
        sort_keys: sortKeyFaults(matrix),
        paths: pathFaults(matrix)
      })),
      fails: isReadable$actions_lib_checks_fact(rows) && sortKeyFaults(rows.value).length > 0 ? "M5D-B2" : "M5D-B3"
    },
    "M5.D-C02": {
      expected: valueOr$actions_lib_checks_fact(place.due, NOWHERE),
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check(place), ({ found }) => found),
      fails: "M5D-B4"
    },
    "M5.D-C02a": {
      expected: {
        family: pinnedFamily,
        image_known: true,
        memory_mib: { $at_least: isReadable$actions_lib_checks_fact(profile) ? profile.value.memory_mib_needed : 0 },
        storage_bytes: { $at_least: isReadable$actions_lib_checks_fact(profile) ? profile.value.storage_bytes_needed : 0 }
      },
      observed: mapFact$actions_lib_checks_fact(profile, ({ family, image_known, memory_mib, storage_bytes }) => ({
        family,
        image_known,
        memory_mib,
        storage_bytes
      })),
      fails: "M5D-B4"
    }
  }),
  handover: ({ rows, profile }) => {
    const both = allReadable$actions_lib_checks_check({ rows, profile });
    return isReadable$actions_lib_checks_fact(both) ? { matrix: both.value.rows, sorts_max: both.value.profile.sorts_max } : void 0;
  }
});
var NOWHERE = { task_role: null, execution_role: null, cluster: null, networks: null, cpu: null, memory: null };
var sortKeyFaults = (rows) => rows.filter((row) => row.sort_key.length === 0 || row.sort_key.join() !== row.built_in_sort_key.join()).map((row) => row.output_id);
function pathFaults(rows) {
  return rows.flatMap((row) => {
    const others = [
      row.input_prefix,
      ...rows.filter((other) => other !== row).flatMap((other) => [other.output_prefix, other.input_prefix])
    ];
    const faults = [
      ["a path is empty", [row.input_prefix, row.output_prefix, row.manifest_key, row.receipt_key].includes("")],
      ["the job writes elsewhere", row.job_prefix !== row.output_prefix],
      [
        "a document lies outside",
        ![row.manifest_key, row.receipt_key].every((key) => key.startsWith(row.output_prefix))
      ],
      ["the prefixes overlap", others.some((other) => overlap(other, row.output_prefix))]
    ];
    return faults.filter(([, holds]) => holds).map(([fault]) => `${row.output_id}: ${fault}`);
  });
}
var overlap = (left, right) => left.startsWith(right) || right.startsWith(left);

// evidence-schemas/src/generated/stream_sort_summary.v1.validate.js
var E = k3;
var q5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "stream_sort_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "lane_mode", "workload_profile_id", "compute_profile", "required_output_ids", "per_output_results", "failed_output_ids", "writer"], properties: { schema: { const: "fp.stream_sort_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, lane_mode: { enum: ["functional_green", "full_scale_probe"] }, workload_profile_id: { type: "string", minLength: 1, maxLength: 128 }, compute_profile: { type: "object", additionalProperties: false, required: ["cpu_units", "memory_mib"], properties: { cpu_units: { type: "integer", minimum: 1 }, memory_mib: { type: "integer", minimum: 1 }, ephemeral_storage_gib: { type: "integer", minimum: 1 } } }, required_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1 }, per_output_results: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "task_arn", "exit_code"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, rows: { type: "integer", minimum: 0 }, shards: { type: "integer", minimum: 0 }, manifest_key: { $ref: "common.v1.schema.json#/$defs/object_key" }, receipt_key: { $ref: "common.v1.schema.json#/$defs/object_key" }, elapsed_seconds: { type: "number", minimum: 0 } } } }, failed_output_ids: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var O = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var A = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L3 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var F = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g5(u3, { instancePath: i = "", parentData: x3, parentDataProperty: j3, rootData: w3 = u3, dynamicAnchors: P5 = {} } = {}) {
  let e = null, r = 0;
  const c6 = g5.evaluated;
  if (c6.dynamicProps && (c6.props = void 0), c6.dynamicItems && (c6.items = void 0), u3 && typeof u3 == "object" && !Array.isArray(u3)) {
    if (u3.identity === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u3.task_arn === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u3.ci_run === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (u3.image_digest === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in u3)
      if (!(t === "identity" || t === "task_arn" || t === "ci_run" || t === "image_digest")) {
        const l4 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    if (u3.identity !== void 0) {
      let t = u3.identity;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (d2(t) < 1) {
          const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (u3.task_arn !== void 0) {
      let t = u3.task_arn;
      const l4 = r;
      let s = false, p = null;
      const f5 = r;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (d2(t) < 1) {
          const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y7 = f5 === r;
      y7 && (s = true, p = 0);
      const _6 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var y7 = _6 === r;
      if (y7 && s ? (s = false, p = [p, 1]) : y7 && (s = true, p = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (u3.ci_run !== void 0) {
      let t = u3.ci_run;
      const l4 = r;
      let s = false, p = null;
      const f5 = r;
      if (typeof t == "string") {
        if (d2(t) > 1024) {
          const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
        if (d2(t) < 1) {
          const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var a = f5 === r;
      a && (s = true, p = 0);
      const _6 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var a = _6 === r;
      if (a && s ? (s = false, p = [p, 1]) : a && (s = true, p = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
    if (u3.image_digest !== void 0) {
      let t = u3.image_digest;
      const l4 = r;
      let s = false, p = null;
      const f5 = r;
      if (typeof t == "string") {
        if (!F.test(t)) {
          const m4 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
        }
      } else {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var n = f5 === r;
      n && (s = true, p = 0);
      const _6 = r;
      if (t !== null) {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
      var n = _6 === r;
      if (n && s ? (s = false, p = [p, 1]) : n && (s = true, p = 1), s)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m4 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
        e === null ? e = [m4] : noteFault$evidence_schemas_src_fault_bound(e, m4), r++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return g5.errors = e, r === 0;
}
g5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k3(u3, { instancePath: i = "", parentData: x3, parentDataProperty: j3, rootData: w3 = u3, dynamicAnchors: P5 = {} } = {}) {
  let e = null, r = 0;
  const c6 = k3.evaluated;
  if (c6.dynamicProps && (c6.props = void 0), c6.dynamicItems && (c6.items = void 0), u3 && typeof u3 == "object" && !Array.isArray(u3)) {
    if (u3.schema === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.platform_run_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.written_at_utc === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.lane_mode === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane_mode" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.workload_profile_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workload_profile_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.compute_profile === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compute_profile" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.required_output_ids === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_output_ids" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.per_output_results === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output_results" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.failed_output_ids === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failed_output_ids" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.writer === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    for (const a in u3)
      if (!O.call(q5.properties, a)) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    if (u3.schema !== void 0 && u3.schema !== "fp.stream_sort_summary.v1") {
      const a = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.stream_sort_summary.v1" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (u3.platform_run_id !== void 0) {
      let a = u3.platform_run_id;
      if (typeof a == "string") {
        if (!N3.test(a)) {
          const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.written_at_utc !== void 0) {
      let a = u3.written_at_utc;
      if (typeof a == "string") {
        if (!A.test(a)) {
          const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.lane_mode !== void 0) {
      let a = u3.lane_mode;
      if (!(a === "functional_green" || a === "full_scale_probe")) {
        const n = { instancePath: i + "/lane_mode", schemaPath: "#/properties/lane_mode/enum", keyword: "enum", params: { allowedValues: q5.properties.lane_mode.enum } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.workload_profile_id !== void 0) {
      let a = u3.workload_profile_id;
      if (typeof a == "string") {
        if (d2(a) > 128) {
          const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (d2(a) < 1) {
          const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: i + "/workload_profile_id", schemaPath: "#/properties/workload_profile_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.compute_profile !== void 0) {
      let a = u3.compute_profile;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.cpu_units === void 0) {
          const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "cpu_units" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (a.memory_mib === void 0) {
          const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/required", keyword: "required", params: { missingProperty: "memory_mib" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        for (const n in a)
          if (!(n === "cpu_units" || n === "memory_mib" || n === "ephemeral_storage_gib")) {
            const t = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        if (a.cpu_units !== void 0) {
          let n = a.cpu_units;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/cpu_units", schemaPath: "#/properties/compute_profile/properties/cpu_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
        if (a.memory_mib !== void 0) {
          let n = a.memory_mib;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/memory_mib", schemaPath: "#/properties/compute_profile/properties/memory_mib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
        if (a.ephemeral_storage_gib !== void 0) {
          let n = a.ephemeral_storage_gib;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const t = { instancePath: i + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
            const t = { instancePath: i + "/compute_profile/ephemeral_storage_gib", schemaPath: "#/properties/compute_profile/properties/ephemeral_storage_gib/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/compute_profile", schemaPath: "#/properties/compute_profile/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.required_output_ids !== void 0) {
      let a = u3.required_output_ids;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          const t = { instancePath: i + "/required_output_ids", schemaPath: "#/properties/required_output_ids/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (typeof l4 == "string") {
            if (d2(l4) > 128) {
              const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (d2(l4) < 1) {
              const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
          } else {
            const s = { instancePath: i + "/required_output_ids/" + t, schemaPath: "#/properties/required_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/required_output_ids", schemaPath: "#/properties/required_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.per_output_results !== void 0) {
      let a = u3.per_output_results;
      if (Array.isArray(a)) {
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.output_id === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l4.task_arn === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "task_arn" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (l4.exit_code === void 0) {
              const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/required", keyword: "required", params: { missingProperty: "exit_code" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in l4)
              if (!(s === "output_id" || s === "task_arn" || s === "exit_code" || s === "rows" || s === "shards" || s === "manifest_key" || s === "receipt_key" || s === "elapsed_seconds")) {
                const p = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            if (l4.output_id !== void 0) {
              let s = l4.output_id;
              if (typeof s == "string") {
                if (d2(s) > 128) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (d2(s) < 1) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: i + "/per_output_results/" + t + "/output_id", schemaPath: "#/properties/per_output_results/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.task_arn !== void 0) {
              let s = l4.task_arn;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (d2(s) < 1) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: i + "/per_output_results/" + t + "/task_arn", schemaPath: "#/properties/per_output_results/items/properties/task_arn/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.exit_code !== void 0) {
              let s = l4.exit_code;
              const p = r;
              let f5 = false, _6 = null;
              const m4 = r;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
              var y7 = m4 === r;
              y7 && (f5 = true, _6 = 0);
              const v4 = r;
              if (s !== null) {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
              var y7 = v4 === r;
              if (y7 && f5 ? (f5 = false, _6 = [_6, 1]) : y7 && (f5 = true, _6 = 1), f5)
                r = p, e !== null && (p ? e.length = p : e = null);
              else {
                const h4 = { instancePath: i + "/per_output_results/" + t + "/exit_code", schemaPath: "#/properties/per_output_results/items/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: _6 } };
                e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), r++;
              }
            }
            if (l4.rows !== void 0) {
              let s = l4.rows;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const p = { instancePath: i + "/per_output_results/" + t + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const p = { instancePath: i + "/per_output_results/" + t + "/rows", schemaPath: "#/properties/per_output_results/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.shards !== void 0) {
              let s = l4.shards;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const p = { instancePath: i + "/per_output_results/" + t + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const p = { instancePath: i + "/per_output_results/" + t + "/shards", schemaPath: "#/properties/per_output_results/items/properties/shards/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.manifest_key !== void 0) {
              let s = l4.manifest_key;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (d2(s) < 1) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (!L3.test(s)) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: i + "/per_output_results/" + t + "/manifest_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.receipt_key !== void 0) {
              let s = l4.receipt_key;
              if (typeof s == "string") {
                if (d2(s) > 1024) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (d2(s) < 1) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
                if (!L3.test(s)) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: i + "/per_output_results/" + t + "/receipt_key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
            if (l4.elapsed_seconds !== void 0) {
              let s = l4.elapsed_seconds;
              if (typeof s == "number" && isFinite(s)) {
                if (s < 0 || isNaN(s)) {
                  const p = { instancePath: i + "/per_output_results/" + t + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
                }
              } else {
                const p = { instancePath: i + "/per_output_results/" + t + "/elapsed_seconds", schemaPath: "#/properties/per_output_results/items/properties/elapsed_seconds/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [p] : noteFault$evidence_schemas_src_fault_bound(e, p), r++;
              }
            }
          } else {
            const s = { instancePath: i + "/per_output_results/" + t, schemaPath: "#/properties/per_output_results/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/per_output_results", schemaPath: "#/properties/per_output_results/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (u3.failed_output_ids !== void 0) {
      let a = u3.failed_output_ids;
      if (Array.isArray(a)) {
        const n = a.length;
        for (let t = 0; t < n; t++) {
          let l4 = a[t];
          if (typeof l4 == "string") {
            if (d2(l4) > 128) {
              const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (d2(l4) < 1) {
              const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
          } else {
            const s = { instancePath: i + "/failed_output_ids/" + t, schemaPath: "#/properties/failed_output_ids/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const n = { instancePath: i + "/failed_output_ids", schemaPath: "#/properties/failed_output_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    u3.writer !== void 0 && (g5(u3.writer, { instancePath: i + "/writer", parentData: u3, parentDataProperty: "writer", rootData: w3, dynamicAnchors: P5 }) || (e = e === null ? g5.errors : joinFaults$evidence_schemas_src_fault_bound(e, g5.errors), r = e.length));
  } else {
    const a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
  }
  return k3.errors = e, r === 0;
}
k3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/stream_sort_summary.v1.ts
var StreamSortSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("stream_sort_summary.v1", E);

// other-part:actions/lib/run/documents.ts
import { derivedDocument$actions_lib_run_documents } from "./lib.mjs";

// actions/m5-oracle/views.ts
function viewFaults(outputId, { receipt, manifest, objects }, days) {
  const held = new Map(objects.map((object) => [object.key, object]));
  const { shards } = manifest;
  const rows = shards.reduce((sum, shard) => sum + shard.rows, 0);
  const faults = [
    ["another output", receipt.output_id !== outputId || manifest.output_id !== outputId],
    ["another view", receipt.stream_view_id !== manifest.stream_view_id],
    ["no shard", shards.length === 0],
    [
      "a shard differs from the store",
      shards.some(({ name, bytes, sha256 }) => held.get(name)?.sha256 !== sha256 || held.get(name)?.size !== bytes)
    ],
    ["a part is in no manifest", objects.filter(({ key }) => key.endsWith(".parquet")).length !== shards.length],
    ["counts differ", rows !== receipt.output_count || receipt.input_count !== receipt.output_count],
    ["rows are lost", days === void 0 && receipt.input_count !== receipt.source_row_count],
    ["another slice", !isSliceOf(receipt, days)],
    [
      "a shard is out of order",
      shards.some(
        (shard, index) => shard.min_key > shard.max_key || shard.min_key < (shards[index - 1]?.max_key ?? "")
      )
    ]
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => `${outputId}: ${fault}`);
}
var DAY_MICROS = 864e8;
function isSliceOf({ slice }, days) {
  if (days === void 0 || slice === void 0) return days === void 0 && slice === void 0;
  if (slice.kind !== "window") return false;
  const [start, end] = [findMicros$runtime_src_kernel_clock(slice.start_utc), findMicros$runtime_src_kernel_clock(slice.end_utc)];
  return start !== void 0 && end !== void 0 && end - start === days * DAY_MICROS;
}
var daysOf = (views) => [...new Set(views.map(({ receipt: { slice } }) => spanOf(slice)))].sort().join(", ");
function spanOf(slice) {
  if (slice === void 0) return "all";
  const [start, end] = slice.kind === "window" ? [findMicros$runtime_src_kernel_clock(slice.start_utc), findMicros$runtime_src_kernel_clock(slice.end_utc)] : [void 0, void 0];
  return start === void 0 || end === void 0 ? slice.kind : String((end - start) / DAY_MICROS);
}
function elapsedSeconds({ startedAtUtc, stoppedAtUtc }) {
  const [start, end] = [findMicros$runtime_src_kernel_clock(startedAtUtc), findMicros$runtime_src_kernel_clock(stoppedAtUtc)];
  return start === void 0 || end === void 0 ? void 0 : (end - start) / 1e6;
}
var KILLED = 137;
var exitText = (code) => code === KILLED ? "exit 137 (memory or disk)" : `exit ${code}`;

// actions/m5-oracle/lanes/e-stream-sort.ts
var SUMMARY = "oracle/stream_sort_summary.json";
var streamSort = defineLane$actions_lib_run_lane({
  id: "M5.E",
  documents: (facts, context) => ({ summary: summaryOf(facts, context) }),
  decide: (facts, written) => {
    const { laneMode, profileId, profile, boundAfterwards, selection, sorted, requiredOutputIds: required } = facts;
    const tasks = endedTasks(sorted);
    const failed = sorted.flatMap(
      ({ outputId, job }) => isReadable$actions_lib_checks_fact(job) && job.value.exitCode !== 0 ? [`${outputId}: ${exitText(job.value.exitCode)}`] : []
    );
    return {
      "M5.E-C01": {
        expected: {
          lane_mode: { $non_empty: true },
          profile_id: isReadable$actions_lib_checks_fact(profileId) ? profileId.value : null,
          selection_rule: isReadable$actions_lib_checks_fact(selection) ? selection.value.rule : null,
          version: isReadable$actions_lib_checks_fact(profile) ? profile.value.versionId : null
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ laneMode, profileId, selection, profile, boundAfterwards }), (read) => ({
          lane_mode: read.laneMode,
          profile_id: read.profile.document.profile_id,
          selection_rule: read.profile.document.selection_rule,
          version: read.boundAfterwards
        })),
        fails: isReadable$actions_lib_checks_fact(laneMode) && isReadable$actions_lib_checks_fact(profileId) ? "M5E-B8" : "M5E-B6"
      },
      "M5.E-C02": { expected: "functional_green", observed: laneMode, fails: "M5E-B7" },
      "M5.E-C03": {
        expected: { launched: required, distinct_tasks: required.length, failed: [] },
        observed: fact$actions_lib_checks_fact({
          launched: sorted.filter(({ job }) => isReadable$actions_lib_checks_fact(job)).map(({ outputId }) => outputId),
          distinct_tasks: new Set(tasks.map(({ taskArn }) => taskArn)).size,
          failed
        }),
        fails: failed.length > 0 ? "M5E-B3" : "M5E-B2"
      },
      "M5.E-C04": {
        expected: {
          views: required,
          faults: [],
          workload_days: isReadable$actions_lib_checks_fact(selection) ? String(selection.value.days ?? "all") : null,
          summary: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ summary: written.summary, selection }), (read) => ({
          views: sorted.filter(({ view }) => isReadable$actions_lib_checks_fact(view)).map(({ outputId }) => outputId),
          faults: sorted.flatMap(
            ({ outputId, view }) => isReadable$actions_lib_checks_fact(view) ? viewFaults(outputId, view.value, read.selection.days ?? void 0) : [`${outputId}: ${view.unreadable}`]
          ),
          workload_days: daysOf(sorted.flatMap(({ view }) => isReadable$actions_lib_checks_fact(view) ? [view.value] : [])),
          summary: read.summary.key
        })),
        fails: "M5E-B4"
      }
    };
  },
  handover: ({ laneMode, profile, sorted }) => {
    const both = allReadable$actions_lib_checks_check({ laneMode, profile });
    return isReadable$actions_lib_checks_fact(both) ? {
      lane_mode: both.value.laneMode,
      workload_profile_id: both.value.profile.document.profile_id,
      outputs: sorted.flatMap(({ outputId, view }) => isReadable$actions_lib_checks_fact(view) ? [identityOf2(outputId, view.value)] : [])
    } : void 0;
  }
});
var identityOf2 = (outputId, { receipt }) => ({
  output_id: outputId,
  rows: receipt.output_count,
  stream_view_id: receipt.stream_view_id,
  input_fingerprint: receipt.input_fingerprint,
  output_fingerprint: receipt.output_fingerprint
});
var endedTasks = (sorted) => sorted.flatMap(({ job }) => isReadable$actions_lib_checks_fact(job) ? [job.value] : []);
function summaryOf(facts, context) {
  const { laneMode, profileId, compute, sorted, requiredOutputIds: required } = facts;
  const read = allReadable$actions_lib_checks_check({ laneMode, profileId, compute });
  if (!isReadable$actions_lib_checks_fact(read)) return read;
  const succeeded = sorted.filter(({ job, view }) => isReadable$actions_lib_checks_fact(job) && job.value.exitCode === 0 && isReadable$actions_lib_checks_fact(view));
  return fact$actions_lib_checks_fact(
    derivedDocument$actions_lib_run_documents(SUMMARY, StreamSortSummaryV1, {
      schema: "fp.stream_sort_summary.v1",
      platform_run_id: context.platformRunId ?? "N/A",
      written_at_utc: context.gatheredAtUtc,
      lane_mode: read.value.laneMode,
      workload_profile_id: read.value.profileId,
      compute_profile: read.value.compute,
      required_output_ids: required,
      per_output_results: sorted.flatMap(resultOf),
      failed_output_ids: required.filter((id) => !succeeded.some(({ outputId }) => outputId === id)),
      writer: { identity: "M5.E", task_arn: null, ci_run: context.ci.run_id, image_digest: null }
    })
  );
}
function resultOf({ outputId, job, view }) {
  if (!isReadable$actions_lib_checks_fact(job)) return [];
  const elapsed = elapsedSeconds(job.value);
  const found = isReadable$actions_lib_checks_fact(view) ? view.value : void 0;
  return [
    {
      output_id: outputId,
      task_arn: job.value.taskArn,
      exit_code: job.value.exitCode,
      ...found === void 0 ? {} : {
        rows: found.receipt.output_count,
        shards: found.manifest.shards.length,
        manifest_key: found.manifestKey,
        receipt_key: found.receiptKey
      },
      ...elapsed === void 0 ? {} : { elapsed_seconds: elapsed }
    }
  ];
}

// actions/m5-oracle/lanes/f-checker.ts
var checkerLane = defineLane$actions_lib_run_lane({
  id: "M5.F",
  decide: ({ job, report, requiredOutputIds }) => {
    const required = [...requiredOutputIds].sort();
    const passed = isReadable$actions_lib_checks_fact(report) ? [...passedOutputs(report.value.outputs)].sort() : [];
    const isPartial = passed.length > 0 && passed.join() !== required.join();
    return {
      "M5.F-C01": {
        expected: {
          exit_code: 0,
          // An older PASS proves nothing about what lies there now.
          task_arn: isReadable$actions_lib_checks_fact(job) ? job.value.taskArn : null,
          overall_pass: true,
          passed: required
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, report }), (read) => ({
          exit_code: read.job.exitCode,
          task_arn: read.report.task_arn,
          overall_pass: read.report.overall_pass,
          passed
        })),
        fails: isPartial ? "M5F-B2" : "M5F-B1"
      }
    };
  },
  handover: ({ report }) => isReadable$actions_lib_checks_fact(report) ? {
    status: report.value.status,
    reason_codes: report.value.reason_codes,
    outputs: report.value.outputs.map(({ output_id, verdict, row_count }) => ({
      output_id,
      verdict,
      row_count
    }))
  } : void 0
});
var passedOutputs = (outputs) => outputs.filter(
  (one) => one.verdict === "PASS" && one.ordering_violations === 0 && one.fingerprint_match && one.row_count > 0
).map((one) => one.output_id);

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m5-oracle/lanes/h-verdict.ts
var CODES2 = { sources: "M5H-B1", predicates: "M5H-B2", union: "M5H-B3" };
var oracleVerdict = defineLane$actions_lib_run_lane({
  id: "M5.H",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts, substrate);
    return { "M5.H-C01": sources, "M5.H-C02": predicates, "M5.H-C03": union };
  },
  handover: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M5", context)
});

// other-part:actions/lib/shared-lanes/pack.ts
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m5-oracle/lanes/i-handoff.ts
var oracleHandoff = defineLane$actions_lib_run_lane({
  id: "M5.I",
  documents: (facts, context) => ({ pack: packDocument$actions_lib_shared_lanes_pack(facts, context) }),
  decide: (facts, written) => ({
    "M5.I-C01": {
      expected: { verdict: "ADVANCE_TO_M6", unreadable: [], pack: { $non_empty: true } },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : ""
      })),
      fails: packFault(facts)
    }
  }),
  handover: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { entry_gate: "OPEN" } : void 0
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M6") return "M5I-B1";
  return unreadable.length > 0 ? "M5I-B2" : "M5I-B4";
}

// actions/m5-oracle/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M5"),
    lanes: [
      built$actions_lib_run_lane(p3HandleClosure, gatherP3Closure),
      built$actions_lib_run_lane(inletPolicy, gatherInlet),
      built$actions_lib_run_lane(seedLane, gatherSeed),
      built$actions_lib_run_lane(launchMatrix, gatherLaunchMatrix),
      built$actions_lib_run_lane(streamSort, gatherSort),
      built$actions_lib_run_lane(checkerLane, gatherChecker),
      built$actions_lib_run_lane(rerunProbe, gatherRerun),
      built$actions_lib_run_lane(oracleVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M5.H")),
      built$actions_lib_run_lane(oracleHandoff, gatherOraclePack)
    ]
  },
  io
);
export {
  run
};
