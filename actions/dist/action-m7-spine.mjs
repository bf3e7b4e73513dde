import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/platform/handle-probes.ts
import { probeHandles$actions_lib_platform_handle_probes } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { parseJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/health_document.v1.validate.js
var N = f;
var y = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "health_document.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "generated_at_utc", "component", "instance_id", "platform_run_id", "scenario_run_id", "stream_id", "health_state", "health_reasons", "conditions", "metrics", "checkpoints", "lag"], properties: { schema: { const: "fp.health_document.v1" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, component: { type: "string", minLength: 1, maxLength: 512 }, instance_id: { type: "string", minLength: 1, maxLength: 512 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] }, health_state: { enum: ["GREEN", "AMBER", "RED"] }, health_reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 64 }, conditions: { type: "array", items: { type: "object", additionalProperties: false, required: ["reason", "state", "observed", "limit"], properties: { reason: { type: "string", minLength: 1, maxLength: 512 }, state: { enum: ["AMBER", "RED"] }, observed: { type: "number", minimum: 0 }, limit: { type: "number", minimum: 0 } } }, maxItems: 64 }, metrics: { type: "object", additionalProperties: { type: "number" } }, checkpoints: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, lag: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } };
var g = Object.prototype.hasOwnProperty;
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var k = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function f(p3, { instancePath: s = "", parentData: w5, parentDataProperty: b11, rootData: q3 = p3, dynamicAnchors: L8 = {} } = {}) {
  let e = null, i = 0;
  const h4 = f.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.schema === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.generated_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.component === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "component" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.instance_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.scenario_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.stream_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.health_state === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health_state" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.health_reasons === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health_reasons" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.conditions === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.metrics === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.checkpoints === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoints" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.lag === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lag" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in p3)
      if (!g.call(y.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    if (p3.schema !== void 0 && p3.schema !== "fp.health_document.v1") {
      const r = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.health_document.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (p3.generated_at_utc !== void 0) {
      let r = p3.generated_at_utc;
      if (typeof r == "string") {
        if (!P.test(r)) {
          const t = { instancePath: s + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.component !== void 0) {
      let r = p3.component;
      if (typeof r == "string") {
        if (c(r) > 512) {
          const t = { instancePath: s + "/component", schemaPath: "#/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (c(r) < 1) {
          const t = { instancePath: s + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.instance_id !== void 0) {
      let r = p3.instance_id;
      if (typeof r == "string") {
        if (c(r) > 512) {
          const t = { instancePath: s + "/instance_id", schemaPath: "#/properties/instance_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (c(r) < 1) {
          const t = { instancePath: s + "/instance_id", schemaPath: "#/properties/instance_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.platform_run_id !== void 0) {
      let r = p3.platform_run_id;
      if (typeof r == "string") {
        if (!k.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.scenario_run_id !== void 0) {
      let r = p3.scenario_run_id;
      if (typeof r == "string") {
        if (c(r) > 512) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (c(r) < 1) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.stream_id !== void 0) {
      let r = p3.stream_id;
      const t = i;
      let o = false, m2 = null;
      const a = i;
      if (typeof r == "string") {
        if (c(r) > 512) {
          const d5 = { instancePath: s + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
        }
        if (c(r) < 1) {
          const d5 = { instancePath: s + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
        }
      } else {
        const d5 = { instancePath: s + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
      }
      var u6 = a === i;
      u6 && (o = true, m2 = 0);
      const l2 = i;
      if (r !== null) {
        const d5 = { instancePath: s + "/stream_id", schemaPath: "#/properties/stream_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
      }
      var u6 = l2 === i;
      if (u6 && o ? (o = false, m2 = [m2, 1]) : u6 && (o = true, m2 = 1), o)
        i = t, e !== null && (t ? e.length = t : e = null);
      else {
        const d5 = { instancePath: s + "/stream_id", schemaPath: "#/properties/stream_id/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
      }
    }
    if (p3.health_state !== void 0) {
      let r = p3.health_state;
      if (!(r === "GREEN" || r === "AMBER" || r === "RED")) {
        const t = { instancePath: s + "/health_state", schemaPath: "#/properties/health_state/enum", keyword: "enum", params: { allowedValues: y.properties.health_state.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.health_reasons !== void 0) {
      let r = p3.health_reasons;
      if (Array.isArray(r)) {
        if (r.length > 64) {
          const o = { instancePath: s + "/health_reasons", schemaPath: "#/properties/health_reasons/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let m2 = r[o];
          if (typeof m2 == "string") {
            if (c(m2) > 512) {
              const a = { instancePath: s + "/health_reasons/" + o, schemaPath: "#/properties/health_reasons/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (c(m2) < 1) {
              const a = { instancePath: s + "/health_reasons/" + o, schemaPath: "#/properties/health_reasons/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: s + "/health_reasons/" + o, schemaPath: "#/properties/health_reasons/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/health_reasons", schemaPath: "#/properties/health_reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.conditions !== void 0) {
      let r = p3.conditions;
      if (Array.isArray(r)) {
        if (r.length > 64) {
          const o = { instancePath: s + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let m2 = r[o];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.reason === void 0) {
              const a = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m2.state === void 0) {
              const a = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "state" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m2.observed === void 0) {
              const a = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "observed" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (m2.limit === void 0) {
              const a = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/required", keyword: "required", params: { missingProperty: "limit" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            for (const a in m2)
              if (!(a === "reason" || a === "state" || a === "observed" || a === "limit")) {
                const l2 = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
              }
            if (m2.reason !== void 0) {
              let a = m2.reason;
              if (typeof a == "string") {
                if (c(a) > 512) {
                  const l2 = { instancePath: s + "/conditions/" + o + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
                }
                if (c(a) < 1) {
                  const l2 = { instancePath: s + "/conditions/" + o + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
                }
              } else {
                const l2 = { instancePath: s + "/conditions/" + o + "/reason", schemaPath: "#/properties/conditions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
              }
            }
            if (m2.state !== void 0) {
              let a = m2.state;
              if (!(a === "AMBER" || a === "RED")) {
                const l2 = { instancePath: s + "/conditions/" + o + "/state", schemaPath: "#/properties/conditions/items/properties/state/enum", keyword: "enum", params: { allowedValues: y.properties.conditions.items.properties.state.enum } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
              }
            }
            if (m2.observed !== void 0) {
              let a = m2.observed;
              if (typeof a == "number" && isFinite(a)) {
                if (a < 0 || isNaN(a)) {
                  const l2 = { instancePath: s + "/conditions/" + o + "/observed", schemaPath: "#/properties/conditions/items/properties/observed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
                }
              } else {
                const l2 = { instancePath: s + "/conditions/" + o + "/observed", schemaPath: "#/properties/conditions/items/properties/observed/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
              }
            }
            if (m2.limit !== void 0) {
              let a = m2.limit;
              if (typeof a == "number" && isFinite(a)) {
                if (a < 0 || isNaN(a)) {
                  const l2 = { instancePath: s + "/conditions/" + o + "/limit", schemaPath: "#/properties/conditions/items/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
                }
              } else {
                const l2 = { instancePath: s + "/conditions/" + o + "/limit", schemaPath: "#/properties/conditions/items/properties/limit/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
              }
            }
          } else {
            const a = { instancePath: s + "/conditions/" + o, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
      } else {
        const t = { instancePath: s + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.metrics !== void 0) {
      let r = p3.metrics;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (const t in r) {
          let o = r[t];
          if (!(typeof o == "number" && isFinite(o))) {
            const m2 = { instancePath: s + "/metrics/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
        }
      else {
        const t = { instancePath: s + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.checkpoints !== void 0) {
      let r = p3.checkpoints;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (const t in r) {
          let o = r[t];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const m2 = { instancePath: s + "/checkpoints/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              const m2 = { instancePath: s + "/checkpoints/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
            if (o < 0 || isNaN(o)) {
              const m2 = { instancePath: s + "/checkpoints/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checkpoints/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/checkpoints", schemaPath: "#/properties/checkpoints/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (p3.lag !== void 0) {
      let r = p3.lag;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (const t in r) {
          let o = r[t];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const m2 = { instancePath: s + "/lag/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              const m2 = { instancePath: s + "/lag/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
            if (o < 0 || isNaN(o)) {
              const m2 = { instancePath: s + "/lag/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lag/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/lag", schemaPath: "#/properties/lag/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return f.errors = e, i === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/health_document.v1.ts
var HealthDocumentV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("health_document.v1", N);

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var I = f2;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "topic_readiness_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "security", "identity_used"], properties: { schema: { const: "fp.topic_readiness_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, connectivity_pass: { type: "boolean" }, topics_present: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "integer", minimum: 1 }, retention_ms: { type: "integer", minimum: -1 }, cleanup_policy: { type: "string", minLength: 1, maxLength: 64 }, matches_pins: { type: "boolean" } } } }, identity_used: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "object", additionalProperties: false, required: ["unknown_because"], properties: { unknown_because: { type: "string", minLength: 1, maxLength: 1024 } } }] }, security: { type: "string", minLength: 1, maxLength: 64 } } };
var k2 = { enum: ["embedded", "emulated", "dev_min"] };
var P2 = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var b = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function f2(m2, { instancePath: r = "", parentData: L8, parentDataProperty: q3, rootData: x8 = m2, dynamicAnchors: v6 = {} } = {}) {
  let e = null, s = 0;
  const y8 = f2.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.substrate === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.execution_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.captured_at_utc === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.kafka_cluster_id === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.connectivity_pass === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.topics_present === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.topics_missing === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.topics === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.security === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.identity_used === void 0) {
      const t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in m2)
      if (!P2.call(g2.properties, t)) {
        const o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.topic_readiness_snapshot.v1") {
      const t = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.substrate !== void 0) {
      let t = m2.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const o = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k2.enum } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.execution_id !== void 0) {
      let t = m2.execution_id;
      if (typeof t == "string") {
        if (!w.test(t)) {
          const o = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.captured_at_utc !== void 0) {
      let t = m2.captured_at_utc;
      if (typeof t == "string") {
        if (!b.test(t)) {
          const o = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.kafka_cluster_id !== void 0) {
      let t = m2.kafka_cluster_id;
      if (typeof t == "string") {
        if (u(t) > 1024) {
          const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (u(t) < 1) {
          const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.connectivity_pass !== void 0 && typeof m2.connectivity_pass != "boolean") {
      const t = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (m2.topics_present !== void 0) {
      let t = m2.topics_present;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let i = 0; i < o; i++) {
          let p3 = t[i];
          if (typeof p3 == "string") {
            if (u(p3) > 249) {
              const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(p3) < 1) {
              const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: r + "/topics_present/" + i, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        let c5 = t.length, l2;
        if (c5 > 1) {
          const i = {};
          for (; c5--; ) {
            let p3 = t[c5];
            if (typeof p3 == "string") {
              if (typeof i[p3] == "number") {
                l2 = i[p3];
                const a = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: c5, j: l2 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                break;
              }
              i[p3] = c5;
            }
          }
        }
      } else {
        const o = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.topics_missing !== void 0) {
      let t = m2.topics_missing;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let i = 0; i < o; i++) {
          let p3 = t[i];
          if (typeof p3 == "string") {
            if (u(p3) > 249) {
              const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (u(p3) < 1) {
              const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          } else {
            const a = { instancePath: r + "/topics_missing/" + i, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        let c5 = t.length, l2;
        if (c5 > 1) {
          const i = {};
          for (; c5--; ) {
            let p3 = t[c5];
            if (typeof p3 == "string") {
              if (typeof i[p3] == "number") {
                l2 = i[p3];
                const a = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: c5, j: l2 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                break;
              }
              i[p3] = c5;
            }
          }
        }
      } else {
        const o = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.topics !== void 0) {
      let t = m2.topics;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let c5 = 0; c5 < o; c5++) {
          let l2 = t[c5];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.topic === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.partitions === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.retention_ms === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.cleanup_policy === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (l2.matches_pins === void 0) {
              const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            for (const i in l2)
              if (!(i === "topic" || i === "partitions" || i === "retention_ms" || i === "cleanup_policy" || i === "matches_pins")) {
                const p3 = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            if (l2.topic !== void 0) {
              let i = l2.topic;
              if (typeof i == "string") {
                if (u(i) > 249) {
                  const p3 = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (u(i) < 1) {
                  const p3 = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              } else {
                const p3 = { instancePath: r + "/topics/" + c5 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            }
            if (l2.partitions !== void 0) {
              let i = l2.partitions;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const p3 = { instancePath: r + "/topics/" + c5 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                const p3 = { instancePath: r + "/topics/" + c5 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            }
            if (l2.retention_ms !== void 0) {
              let i = l2.retention_ms;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const p3 = { instancePath: r + "/topics/" + c5 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                const p3 = { instancePath: r + "/topics/" + c5 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            }
            if (l2.cleanup_policy !== void 0) {
              let i = l2.cleanup_policy;
              if (typeof i == "string") {
                if (u(i) > 64) {
                  const p3 = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (u(i) < 1) {
                  const p3 = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              } else {
                const p3 = { instancePath: r + "/topics/" + c5 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            }
            if (l2.matches_pins !== void 0 && typeof l2.matches_pins != "boolean") {
              const i = { instancePath: r + "/topics/" + c5 + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: r + "/topics/" + c5, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
      } else {
        const o = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (m2.identity_used !== void 0) {
      let t = m2.identity_used;
      const o = s;
      let c5 = false, l2 = null;
      const i = s;
      if (typeof t == "string") {
        if (u(t) > 1024) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        if (u(t) < 1) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
      } else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
      var h4 = i === s;
      h4 && (c5 = true, l2 = 0);
      const p3 = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.unknown_because === void 0) {
          const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/required", keyword: "required", params: { missingProperty: "unknown_because" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        for (const a in t)
          if (a !== "unknown_because") {
            const d5 = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
          }
        if (t.unknown_because !== void 0) {
          let a = t.unknown_because;
          if (typeof a == "string") {
            if (u(a) > 1024) {
              const d5 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
            }
            if (u(a) < 1) {
              const d5 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
            }
          } else {
            const d5 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
          }
        }
      } else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
      var h4 = p3 === s;
      if (h4 && c5 ? (c5 = false, l2 = [l2, 1]) : h4 && (c5 = true, l2 = 1), c5)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const a = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
      }
    }
    if (m2.security !== void 0) {
      let t = m2.security;
      if (typeof t == "string") {
        if (u(t) > 64) {
          const o = { instancePath: r + "/security", schemaPath: "#/properties/security/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (u(t) < 1) {
          const o = { instancePath: r + "/security", schemaPath: "#/properties/security/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: r + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
  } else {
    const t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return f2.errors = e, s === 0;
}
f2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("topic_readiness_snapshot.v1", I);

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";
import { observeFrom$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { scenarioRunId$actions_lib_platform_services } from "./lib.mjs";
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/truth/archive-segments.ts
import { listSegments$actions_lib_truth_archive_segments } from "./lib.mjs";
import { readSegmentRows$actions_lib_truth_archive_segments } from "./lib.mjs";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";
import { getConsumerStream$runtime_src_consumer_streams } from "./substrate.mjs";
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

// runtime/src/decisions/restrictive.ts
var RESTRICTIVE = /* @__PURE__ */ new Set(["DF_FAIL_CLOSED_RATE"]);
var isOnlyRestrictive = (health) => health.state === "RED" && health.reasons.every((reason) => RESTRICTIVE.has(reason));

// actions/m7-spine/workers.ts
function getDaemon(rows, component) {
  const found = rows.find((one) => one.component === component);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_DAEMON_UNKNOWN", `nothing was read of ${component}`);
  return found;
}
var STEADY = { desired: 1, running: 1, pending: 0, tasks: 1, restarts: 0 };
var taskOf = ({ service }) => service.tasks[0]?.taskArn ?? null;
function workOf([first, second], { instanceId, assigned }) {
  const nameOf2 = ({ topic, partition }) => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf2(one), one.nextOffset]));
  const held = new Set(assigned);
  return {
    services: [first, second].map(({ service }) => ({
      desired: service.desiredCount,
      running: service.runningCount,
      pending: service.pendingCount,
      tasks: service.tasks.length,
      restarts: service.restartCount
    })),
    tasks: [taskOf(first), taskOf(second)],
    reported_by: instanceId,
    unassigned: second.partitions.map(nameOf2).filter((name) => !held.has(name)),
    stuck: second.partitions.filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf2(one)) ?? one.nextOffset)).map(nameOf2)
  };
}
var illnessOf = (health) => health.state === "GREEN" || health.state === "AMBER" || isOnlyRestrictive(health) ? [] : [health.state, ...health.reasons];

// actions/m7-spine/facts/workers.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/catalog.ts
import { DAEMONS$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/truth/heartbeats.ts
import { readHeartbeats$runtime_src_truth_heartbeats } from "./substrate.mjs";

// other-part:runtime/src/truth/progress.ts
import { readProgress$runtime_src_truth_progress } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m7-spine/facts/workers.ts
var daemonsOf = (pack) => DAEMONS$runtime_src_catalog.filter((row) => row.pack === pack).map(({ mode, handle: key }) => ({ mode, service: handle$evidence_schemas_src_handles(key) })).toSorted((one, other) => one.mode < other.mode ? -1 : 1);
async function readWorkers(context, pack) {
  const places = daemonsOf(pack);
  const first = await sampleAll(context, places);
  await sleep(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  const second = await sampleAll(context, places);
  const workers = [];
  for (const earlier of first) {
    const { component } = earlier;
    const samples = [earlier, getDaemon(second, component)];
    workers.push({ component, samples, report: await readReport(context, component) });
  }
  return workers;
}
async function sampleAll(context, places) {
  const { session } = context;
  const services = await session.compute().describeServices();
  const { groups } = await readProgress$runtime_src_truth_progress(await session.database(), await session.eventLog(), streamsOf(context, places));
  return places.map(({ mode, service: name }) => {
    const service = services.find((one) => one.service === name);
    if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
    const partitions = groups.find(({ stream }) => stream.component === mode)?.partitions ?? [];
    return { component: mode, service, partitions };
  });
}
function streamsOf(context, places) {
  const modes = new Set(places.map(({ mode }) => mode));
  return consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context)).filter(
    ({ component }) => modes.has(component)
  );
}
async function readReport(context, component) {
  const database = await context.session.database();
  const own = (await readHeartbeats$runtime_src_truth_heartbeats(database, getRunId$actions_lib_run_evidence(context))).find((one) => one.component === component);
  if (own === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HEARTBEAT_MISSING", `${component} declares nothing for this run`);
  const [row] = await database.query({
    text: "SELECT lag_json FROM obs.component_heartbeats WHERE component = $1 AND instance_id = $2",
    values: [component, own.instanceId]
  });
  return { ...own, assigned: Object.keys(row?.lag_json ?? {}).sort() };
}

// actions/m7-spine/facts/core-components.ts
async function readCoreComponents(context) {
  const workers = await readWorkers(context, "rtdl_core");
  const components = [];
  for (const { mode, service } of daemonsOf("rtdl_core")) {
    const { groupId } = getConsumerStream$runtime_src_consumer_streams(mode, handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
    components.push({
      ...getDaemon(workers, mode),
      environment: await readEnvironment(context, service),
      streamGroup: groupId
    });
  }
  return components;
}
async function readEnvironment(context, name) {
  const entry = (await serviceMap$actions_lib_platform_services(context)).find(({ service }) => service === name);
  if (entry === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `this release has no ${name}`);
  const { RTDL_CORE_CONSUMER_GROUP_ID: group = "", RTDL_CORE_OFFSET_COMMIT_POLICY: policy = "" } = entry.spec.environment;
  return { group, policy, taskDefinition: taskDefinitionOf$actions_lib_platform_service_state(entry.spec) };
}

// actions/m7-spine/facts/b-rtdl-readiness.ts
async function gatherRtdlReadiness(context) {
  const stored = await observe$actions_lib_checks_fact(() => readStoredHealth(context));
  const archived = await observe$actions_lib_checks_fact(() => findNewestSegments(context));
  return {
    components: await observe$actions_lib_checks_fact(() => readCoreComponents(context)),
    stored,
    archived,
    wanted: await observe$actions_lib_checks_fact(() => wantedDaemons(context)),
    live: await observe$actions_lib_checks_fact(() => liveDaemons(context)),
    probes: await observe$actions_lib_checks_fact(() => probeBuckets(context)),
    readyCluster: await observe$actions_lib_checks_fact(async () => {
      const name = "topic_readiness_snapshot.json";
      return (await context.document("M2.F", name, TopicReadinessSnapshotV1)).kafka_cluster_id;
    }),
    liveCluster: await observe$actions_lib_checks_fact(async () => (await (await context.session.eventLog()).describe()).clusterId),
    pins: { group: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), policy: handle$evidence_schemas_src_handles("RTDL_CORE_OFFSET_COMMIT_POLICY") }
  };
}
async function readStoredHealth(context) {
  const found = [];
  for (const { mode } of daemonsOf("rtdl_core")) {
    const key = runKey$actions_lib_run_evidence(context, `${mode}/health/last_health.json`);
    const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, HealthDocumentV1.parse);
    found.push({
      component: mode,
      writtenBy: document.instance_id,
      ref: { key, version_id: versionId, sha256 }
    });
  }
  return found;
}
async function findNewestSegments(context) {
  const { session } = context;
  const rows = await readSegmentRows$actions_lib_truth_archive_segments(await session.database(), getRunId$actions_lib_run_evidence(context));
  const newest = new Map(rows.map(({ topic, partition, key }) => [`${topic}/${partition}`, key]));
  const found = [];
  for (const key of newest.values()) {
    const stored = await session.store.head(session.config.buckets.archive, key);
    if (stored === void 0)
      throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${key} is in the ledger, not in the store`);
    found.push(stored.key);
  }
  return found;
}
var byService = (one, other) => one.service < other.service ? -1 : 1;
var wantedDaemons = async (context) => (await serviceMap$actions_lib_platform_services(context)).map(({ service, spec }) => ({ service, task_definition: taskDefinitionOf$actions_lib_platform_service_state(spec) })).sort(byService);
async function liveDaemons({ session }) {
  const described = await session.compute().describeServices();
  const services = described.filter(({ desiredCount, tasks }) => desiredCount > 0 || tasks.length > 0);
  const arns = services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn));
  const declared = await readHeartbeats$actions_lib_platform_service_state(await session.database(), arns);
  const runOf = (arn) => declared.find(({ instanceId }) => instanceId === arn)?.platformRunId ?? null;
  return services.map(({ service, taskDefinition, tasks }) => ({
    service,
    task_definition: taskDefinition,
    runs: tasks.map(({ taskArn }) => runOf(taskArn))
  })).sort(byService);
}
async function probeBuckets({ session, executionId, attempt }) {
  const answered = [];
  for (const name of ["archive", "evidence"]) {
    const bucket = session.config.buckets[name];
    const key = `probes/${executionId}_${attempt}.txt`;
    const { versionId } = await session.store.put(bucket, key, executionId, { kind: "create" });
    const { body } = await session.store.get(bucket, key, versionId);
    await session.store.delete(bucket, key);
    if (Buffer.from(body).toString("utf8") === executionId) answered.push(name);
  }
  return answered;
}

// evidence-schemas/src/generated/caught_up.v1.validate.js
var T = g3;
var N2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "caught_up.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "kafka_cluster_id", "captured_at_utc", "threshold", "max_lag", "interval_seconds_min", "samples", "partitions_covered", "basis_ref", "no_regression", "covers_basis", "same_epoch", "non_empty_pass", "apply_failures_total", "mismatches_total", "pass"], properties: { schema: { const: "fp.caught_up.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, threshold: { type: "integer", minimum: 0, maximum: 9007199254740991 }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, interval_seconds_min: { type: "number", minimum: 0 }, samples: { type: "array", items: { type: "object", additionalProperties: false, required: ["sampled_at_utc", "max_lag", "total_lag", "partitions", "records_done"], properties: { sampled_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, total_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, partitions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records_done: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100, minItems: 2 }, partitions_covered: { type: "integer", minimum: 0, maximum: 9007199254740991 }, basis_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, no_regression: { type: "boolean" }, covers_basis: { type: "boolean" }, same_epoch: { type: "boolean" }, non_empty_pass: { type: "boolean" }, apply_failures_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, mismatches_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } };
var $ = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var L = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var j = new RegExp("^[0-9a-f]{64}$", "u");
var F = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y2(o, { instancePath: t = "", parentData: v6, parentDataProperty: x8, rootData: P6 = o, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const c5 = y2.evaluated;
  if (c5.dynamicProps && (c5.props = void 0), c5.dynamicItems && (c5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (o.task_arn === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (o.ci_run === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (o.image_digest === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    for (const l2 in o)
      if (!(l2 === "identity" || l2 === "task_arn" || l2 === "ci_run" || l2 === "image_digest")) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    if (o.identity !== void 0) {
      let l2 = o.identity;
      if (typeof l2 == "string") {
        if (u2(l2) > 1024) {
          const n = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        if (u2(l2) < 1) {
          const n = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
      } else {
        const n = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
      }
    }
    if (o.task_arn !== void 0) {
      let l2 = o.task_arn;
      const n = s;
      let p3 = false, d5 = null;
      const _7 = s;
      if (typeof l2 == "string") {
        if (u2(l2) > 1024) {
          const f5 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
        if (u2(l2) < 1) {
          const f5 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
      } else {
        const f5 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var r = _7 === s;
      r && (p3 = true, d5 = 0);
      const h4 = s;
      if (l2 !== null) {
        const f5 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var r = h4 === s;
      if (r && p3 ? (p3 = false, d5 = [d5, 1]) : r && (p3 = true, d5 = 1), p3)
        s = n, e !== null && (n ? e.length = n : e = null);
      else {
        const f5 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
    }
    if (o.ci_run !== void 0) {
      let l2 = o.ci_run;
      const n = s;
      let p3 = false, d5 = null;
      const _7 = s;
      if (typeof l2 == "string") {
        if (u2(l2) > 1024) {
          const f5 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
        if (u2(l2) < 1) {
          const f5 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
      } else {
        const f5 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var i = _7 === s;
      i && (p3 = true, d5 = 0);
      const h4 = s;
      if (l2 !== null) {
        const f5 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var i = h4 === s;
      if (i && p3 ? (p3 = false, d5 = [d5, 1]) : i && (p3 = true, d5 = 1), p3)
        s = n, e !== null && (n ? e.length = n : e = null);
      else {
        const f5 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
    }
    if (o.image_digest !== void 0) {
      let l2 = o.image_digest;
      const n = s;
      let p3 = false, d5 = null;
      const _7 = s;
      if (typeof l2 == "string") {
        if (!F.test(l2)) {
          const f5 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
      } else {
        const f5 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var m2 = _7 === s;
      m2 && (p3 = true, d5 = 0);
      const h4 = s;
      if (l2 !== null) {
        const f5 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var m2 = h4 === s;
      if (m2 && p3 ? (p3 = false, d5 = [d5, 1]) : m2 && (p3 = true, d5 = 1), p3)
        s = n, e !== null && (n ? e.length = n : e = null);
      else {
        const f5 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
    }
  } else {
    const l2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
  }
  return y2.errors = e, s === 0;
}
y2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g3(o, { instancePath: t = "", parentData: v6, parentDataProperty: x8, rootData: P6 = o, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const c5 = g3.evaluated;
  if (c5.dynamicProps && (c5.props = void 0), c5.dynamicItems && (c5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.written_at_utc === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.writer === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.kafka_cluster_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.captured_at_utc === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.threshold === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.max_lag === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_lag" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.interval_seconds_min === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval_seconds_min" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.samples === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.partitions_covered === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partitions_covered" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.basis_ref === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_ref" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.no_regression === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "no_regression" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.covers_basis === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers_basis" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.same_epoch === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "same_epoch" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.non_empty_pass === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_empty_pass" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.apply_failures_total === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apply_failures_total" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.mismatches_total === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches_total" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.pass === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pass" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in o)
      if (!$.call(N2.properties, r)) {
        const i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.caught_up.v1") {
      const r = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.caught_up.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.written_at_utc !== void 0) {
      let r = o.written_at_utc;
      if (typeof r == "string") {
        if (!k3.test(r)) {
          const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.writer !== void 0 && (y2(o.writer, { instancePath: t + "/writer", parentData: o, parentDataProperty: "writer", rootData: P6, dynamicAnchors: w5 }) || (e = e === null ? y2.errors : joinFaults$evidence_schemas_src_fault_bound(e, y2.errors), s = e.length)), o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!L.test(r)) {
          const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.kafka_cluster_id !== void 0) {
      let r = o.kafka_cluster_id;
      if (typeof r == "string") {
        if (u2(r) > 512) {
          const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (u2(r) < 1) {
          const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let r = o.captured_at_utc;
      if (typeof r == "string") {
        if (!k3.test(r)) {
          const i = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.threshold !== void 0) {
      let r = o.threshold;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (o.max_lag !== void 0) {
      let r = o.max_lag;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (o.interval_seconds_min !== void 0) {
      let r = o.interval_seconds_min;
      if (typeof r == "number" && isFinite(r)) {
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: t + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.samples !== void 0) {
      let r = o.samples;
      if (Array.isArray(r)) {
        if (r.length > 100) {
          const m2 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
        if (r.length < 2) {
          const m2 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
        const i = r.length;
        for (let m2 = 0; m2 < i; m2++) {
          let l2 = r[m2];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.sampled_at_utc === void 0) {
              const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "sampled_at_utc" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (l2.max_lag === void 0) {
              const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "max_lag" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (l2.total_lag === void 0) {
              const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "total_lag" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (l2.partitions === void 0) {
              const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (l2.records_done === void 0) {
              const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "records_done" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            for (const n in l2)
              if (!(n === "sampled_at_utc" || n === "max_lag" || n === "total_lag" || n === "partitions" || n === "records_done")) {
                const p3 = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            if (l2.sampled_at_utc !== void 0) {
              let n = l2.sampled_at_utc;
              if (typeof n == "string") {
                if (!k3.test(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              } else {
                const p3 = { instancePath: t + "/samples/" + m2 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
            }
            if (l2.max_lag !== void 0) {
              let n = l2.max_lag;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const p3 = { instancePath: t + "/samples/" + m2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              }
            }
            if (l2.total_lag !== void 0) {
              let n = l2.total_lag;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const p3 = { instancePath: t + "/samples/" + m2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              }
            }
            if (l2.partitions !== void 0) {
              let n = l2.partitions;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const p3 = { instancePath: t + "/samples/" + m2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              }
            }
            if (l2.records_done !== void 0) {
              let n = l2.records_done;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const p3 = { instancePath: t + "/samples/" + m2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const p3 = { instancePath: t + "/samples/" + m2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
                }
              }
            }
          } else {
            const n = { instancePath: t + "/samples/" + m2, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const i = { instancePath: t + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.partitions_covered !== void 0) {
      let r = o.partitions_covered;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (o.basis_ref !== void 0) {
      let r = o.basis_ref;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.key === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r.version_id === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r.sha256 === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        for (const i in r)
          if (!(i === "key" || i === "version_id" || i === "sha256")) {
            const m2 = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        if (r.key !== void 0) {
          let i = r.key;
          if (typeof i == "string") {
            if (u2(i) > 512) {
              const m2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (u2(i) < 1) {
              const m2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (r.version_id !== void 0) {
          let i = r.version_id;
          if (typeof i == "string") {
            if (u2(i) > 512) {
              const m2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (u2(i) < 1) {
              const m2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (r.sha256 !== void 0) {
          let i = r.sha256;
          if (typeof i == "string") {
            if (!j.test(i)) {
              const m2 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
      } else {
        const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.no_regression !== void 0 && typeof o.no_regression != "boolean") {
      const r = { instancePath: t + "/no_regression", schemaPath: "#/properties/no_regression/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.covers_basis !== void 0 && typeof o.covers_basis != "boolean") {
      const r = { instancePath: t + "/covers_basis", schemaPath: "#/properties/covers_basis/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.same_epoch !== void 0 && typeof o.same_epoch != "boolean") {
      const r = { instancePath: t + "/same_epoch", schemaPath: "#/properties/same_epoch/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.non_empty_pass !== void 0 && typeof o.non_empty_pass != "boolean") {
      const r = { instancePath: t + "/non_empty_pass", schemaPath: "#/properties/non_empty_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.apply_failures_total !== void 0) {
      let r = o.apply_failures_total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (o.mismatches_total !== void 0) {
      let r = o.mismatches_total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (r < 0 || isNaN(r)) {
          const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (o.pass !== void 0 && typeof o.pass != "boolean") {
      const r = { instancePath: t + "/pass", schemaPath: "#/properties/pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
  } else {
    const r = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return g3.errors = e, s === 0;
}
g3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/caught_up.v1.ts
var CaughtUpV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("caught_up.v1", T);

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.validate.js
var D = P3;
var x = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "kafka_offsets_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "kafka_cluster_id", "offset_kind", "topics", "verifier_identity", "p7_basis", "writer"], properties: { schema: { const: "fp.kafka_offsets_snapshot.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, offset_kind: { const: "kafka_offset" }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "sample"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "start_offset", "end_offset", "watermark_low", "watermark_high"], properties: { partition: { type: "integer", minimum: 0 }, start_offset: { type: "integer", minimum: -1 }, end_offset: { type: "integer", minimum: -1 }, watermark_low: { type: "integer", minimum: 0 }, watermark_high: { type: "integer", minimum: 0 } } }, minItems: 1 }, sample: { oneOf: [{ type: "object", additionalProperties: false, required: ["partition", "offset", "platform_run_id", "event_id"], properties: { partition: { type: "integer", minimum: 0 }, offset: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event_id: { type: "string", minLength: 1, maxLength: 256 } } }, { type: "null" }] } } }, minItems: 1 }, verifier_identity: { type: "string", minLength: 1, maxLength: 1024 }, p7_basis: { const: true }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var F2 = Object.prototype.hasOwnProperty;
var _ = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var O = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var A = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function w2(a, { instancePath: r = "", parentData: j5, parentDataProperty: $8, rootData: v6 = a, dynamicAnchors: q3 = {} } = {}) {
  let e = null, t = 0;
  const k7 = w2.evaluated;
  if (k7.dynamicProps && (k7.props = void 0), k7.dynamicItems && (k7.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.task_arn === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.ci_run === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    if (a.image_digest === void 0) {
      const n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
    }
    for (const n in a)
      if (!(n === "identity" || n === "task_arn" || n === "ci_run" || n === "image_digest")) {
        const c5 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
      }
    if (a.identity !== void 0) {
      let n = a.identity;
      if (typeof n == "string") {
        if (_(n) > 1024) {
          const c5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
        }
        if (_(n) < 1) {
          const c5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
        }
      } else {
        const c5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
      }
    }
    if (a.task_arn !== void 0) {
      let n = a.task_arn;
      const c5 = t;
      let p3 = false, f5 = null;
      const d5 = t;
      if (typeof n == "string") {
        if (_(n) > 1024) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
        if (_(n) < 1) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var g11 = d5 === t;
      g11 && (p3 = true, f5 = 0);
      const y8 = t;
      if (n !== null) {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var g11 = y8 === t;
      if (g11 && p3 ? (p3 = false, f5 = [f5, 1]) : g11 && (p3 = true, f5 = 1), p3)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
    if (a.ci_run !== void 0) {
      let n = a.ci_run;
      const c5 = t;
      let p3 = false, f5 = null;
      const d5 = t;
      if (typeof n == "string") {
        if (_(n) > 1024) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
        if (_(n) < 1) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var o = d5 === t;
      o && (p3 = true, f5 = 0);
      const y8 = t;
      if (n !== null) {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var o = y8 === t;
      if (o && p3 ? (p3 = false, f5 = [f5, 1]) : o && (p3 = true, f5 = 1), p3)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
    if (a.image_digest !== void 0) {
      let n = a.image_digest;
      const c5 = t;
      let p3 = false, f5 = null;
      const d5 = t;
      if (typeof n == "string") {
        if (!A.test(n)) {
          const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
        }
      } else {
        const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var l2 = d5 === t;
      l2 && (p3 = true, f5 = 0);
      const y8 = t;
      if (n !== null) {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
      var l2 = y8 === t;
      if (l2 && p3 ? (p3 = false, f5 = [f5, 1]) : l2 && (p3 = true, f5 = 1), p3)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
      }
    }
  } else {
    const n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
  }
  return w2.errors = e, t === 0;
}
w2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P3(a, { instancePath: r = "", parentData: j5, parentDataProperty: $8, rootData: v6 = a, dynamicAnchors: q3 = {} } = {}) {
  let e = null, t = 0;
  const k7 = P3.evaluated;
  if (k7.dynamicProps && (k7.props = void 0), k7.dynamicItems && (k7.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.platform_run_id === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.captured_at_utc === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.written_at_utc === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.kafka_cluster_id === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.offset_kind === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.topics === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.verifier_identity === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifier_identity" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.p7_basis === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p7_basis" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.writer === void 0) {
      const o = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    for (const o in a)
      if (!F2.call(x.properties, o)) {
        const l2 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.kafka_offsets_snapshot.v1") {
      const o = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.kafka_offsets_snapshot.v1" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.platform_run_id !== void 0) {
      let o = a.platform_run_id;
      if (typeof o == "string") {
        if (!b2.test(o)) {
          const l2 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
      } else {
        const l2 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.captured_at_utc !== void 0) {
      let o = a.captured_at_utc;
      if (typeof o == "string") {
        if (!O.test(o)) {
          const l2 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
      } else {
        const l2 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let o = a.written_at_utc;
      if (typeof o == "string") {
        if (!O.test(o)) {
          const l2 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
      } else {
        const l2 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.kafka_cluster_id !== void 0) {
      let o = a.kafka_cluster_id;
      if (typeof o == "string") {
        if (_(o) > 1024) {
          const l2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
        if (_(o) < 1) {
          const l2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
      } else {
        const l2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.offset_kind !== void 0 && a.offset_kind !== "kafka_offset") {
      const o = { instancePath: r + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (a.topics !== void 0) {
      let o = a.topics;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          const n = { instancePath: r + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        const l2 = o.length;
        for (let n = 0; n < l2; n++) {
          let c5 = o[n];
          if (c5 && typeof c5 == "object" && !Array.isArray(c5)) {
            if (c5.topic === void 0) {
              const p3 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
            }
            if (c5.partitions === void 0) {
              const p3 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
            }
            if (c5.sample === void 0) {
              const p3 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
            }
            for (const p3 in c5)
              if (!(p3 === "topic" || p3 === "partitions" || p3 === "sample")) {
                const f5 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
            if (c5.topic !== void 0) {
              let p3 = c5.topic;
              if (typeof p3 == "string") {
                if (_(p3) > 249) {
                  const f5 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
                }
                if (_(p3) < 1) {
                  const f5 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
                }
              } else {
                const f5 = { instancePath: r + "/topics/" + n + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
            }
            if (c5.partitions !== void 0) {
              let p3 = c5.partitions;
              if (Array.isArray(p3)) {
                if (p3.length < 1) {
                  const d5 = { instancePath: r + "/topics/" + n + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), t++;
                }
                const f5 = p3.length;
                for (let d5 = 0; d5 < f5; d5++) {
                  let y8 = p3[d5];
                  if (y8 && typeof y8 == "object" && !Array.isArray(y8)) {
                    if (y8.partition === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y8.start_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y8.end_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y8.watermark_low === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    if (y8.watermark_high === void 0) {
                      const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                    }
                    for (const i in y8)
                      if (!(i === "partition" || i === "start_offset" || i === "end_offset" || i === "watermark_low" || i === "watermark_high")) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    if (y8.partition !== void 0) {
                      let i = y8.partition;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    }
                    if (y8.start_offset !== void 0) {
                      let i = y8.start_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    }
                    if (y8.end_offset !== void 0) {
                      let i = y8.end_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    }
                    if (y8.watermark_low !== void 0) {
                      let i = y8.watermark_low;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    }
                    if (y8.watermark_high !== void 0) {
                      let i = y8.watermark_high;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const u6 = { instancePath: r + "/topics/" + n + "/partitions/" + d5 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                      }
                    }
                  } else {
                    const i = { instancePath: r + "/topics/" + n + "/partitions/" + d5, schemaPath: "#/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), t++;
                  }
                }
              } else {
                const f5 = { instancePath: r + "/topics/" + n + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
              }
            }
            if (c5.sample !== void 0) {
              let p3 = c5.sample;
              const f5 = t;
              let d5 = false, y8 = null;
              const i = t;
              if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
                if (p3.partition === void 0) {
                  const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
                }
                if (p3.offset === void 0) {
                  const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
                }
                if (p3.platform_run_id === void 0) {
                  const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
                }
                if (p3.event_id === void 0) {
                  const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "event_id" } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
                }
                for (const m2 in p3)
                  if (!(m2 === "partition" || m2 === "offset" || m2 === "platform_run_id" || m2 === "event_id")) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                if (p3.partition !== void 0) {
                  let m2 = p3.partition;
                  if (!(typeof m2 == "number" && !(m2 % 1) && !isNaN(m2) && isFinite(m2))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                  if (typeof m2 == "number" && isFinite(m2) && (m2 < 0 || isNaN(m2))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p3.offset !== void 0) {
                  let m2 = p3.offset;
                  if (!(typeof m2 == "number" && !(m2 % 1) && !isNaN(m2) && isFinite(m2))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                  if (typeof m2 == "number" && isFinite(m2) && (m2 < 0 || isNaN(m2))) {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p3.platform_run_id !== void 0) {
                  let m2 = p3.platform_run_id;
                  if (typeof m2 == "string") {
                    if (!b2.test(m2)) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
                if (p3.event_id !== void 0) {
                  let m2 = p3.event_id;
                  if (typeof m2 == "string") {
                    if (_(m2) > 256) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                    if (_(m2) < 1) {
                      const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + n + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), t++;
                  }
                }
              } else {
                const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
              }
              var g11 = i === t;
              g11 && (d5 = true, y8 = 0);
              const u6 = t;
              if (p3 !== null) {
                const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
              }
              var g11 = u6 === t;
              if (g11 && d5 ? (d5 = false, y8 = [y8, 1]) : g11 && (d5 = true, y8 = 1), d5)
                t = f5, e !== null && (f5 ? e.length = f5 : e = null);
              else {
                const m2 = { instancePath: r + "/topics/" + n + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf", keyword: "oneOf", params: { passingSchemas: y8 } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
              }
            }
          } else {
            const p3 = { instancePath: r + "/topics/" + n, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
          }
        }
      } else {
        const l2 = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.verifier_identity !== void 0) {
      let o = a.verifier_identity;
      if (typeof o == "string") {
        if (_(o) > 1024) {
          const l2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
        if (_(o) < 1) {
          const l2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
        }
      } else {
        const l2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
      }
    }
    if (a.p7_basis !== void 0 && a.p7_basis !== true) {
      const o = { instancePath: r + "/p7_basis", schemaPath: "#/properties/p7_basis/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    a.writer !== void 0 && (w2(a.writer, { instancePath: r + "/writer", parentData: a, parentDataProperty: "writer", rootData: v6, dynamicAnchors: q3 }) || (e = e === null ? w2.errors : joinFaults$evidence_schemas_src_fault_bound(e, w2.errors), t = e.length));
  } else {
    const o = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
  }
  return P3.errors = e, t === 0;
}
P3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
var KafkaOffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("kafka_offsets_snapshot.v1", D);

// evidence-schemas/src/generated/offsets_snapshot.v1.validate.js
var z = v;
var $2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var D2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var k4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var E = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function q(f5, { instancePath: i = "", parentData: A4, parentDataProperty: F10, rootData: j5 = f5, dynamicAnchors: b11 = {} } = {}) {
  let e = null, t = 0;
  const P6 = q.evaluated;
  if (P6.dynamicProps && (P6.props = void 0), P6.dynamicItems && (P6.items = void 0), f5 && typeof f5 == "object" && !Array.isArray(f5)) {
    if (f5.identity === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (f5.task_arn === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (f5.ci_run === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    if (f5.image_digest === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
    }
    for (const o in f5)
      if (!(o === "identity" || o === "task_arn" || o === "ci_run" || o === "image_digest")) {
        const c5 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
      }
    if (f5.identity !== void 0) {
      let o = f5.identity;
      if (typeof o == "string") {
        if (k4(o) > 1024) {
          const c5 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
        }
        if (k4(o) < 1) {
          const c5 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
        }
      } else {
        const c5 = { instancePath: i + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), t++;
      }
    }
    if (f5.task_arn !== void 0) {
      let o = f5.task_arn;
      const c5 = t;
      let m2 = false, u6 = null;
      const l2 = t;
      if (typeof o == "string") {
        if (k4(o) > 1024) {
          const n = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (k4(o) < 1) {
          const n = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var x8 = l2 === t;
      x8 && (m2 = true, u6 = 0);
      const h4 = t;
      if (o !== null) {
        const n = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var x8 = h4 === t;
      if (x8 && m2 ? (m2 = false, u6 = [u6, 1]) : x8 && (m2 = true, u6 = 1), m2)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const n = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (f5.ci_run !== void 0) {
      let o = f5.ci_run;
      const c5 = t;
      let m2 = false, u6 = null;
      const l2 = t;
      if (typeof o == "string") {
        if (k4(o) > 1024) {
          const n = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (k4(o) < 1) {
          const n = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var a = l2 === t;
      a && (m2 = true, u6 = 0);
      const h4 = t;
      if (o !== null) {
        const n = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var a = h4 === t;
      if (a && m2 ? (m2 = false, u6 = [u6, 1]) : a && (m2 = true, u6 = 1), m2)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const n = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (f5.image_digest !== void 0) {
      let o = f5.image_digest;
      const c5 = t;
      let m2 = false, u6 = null;
      const l2 = t;
      if (typeof o == "string") {
        if (!E.test(o)) {
          const n = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var g11 = l2 === t;
      g11 && (m2 = true, u6 = 0);
      const h4 = t;
      if (o !== null) {
        const n = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
      var g11 = h4 === t;
      if (g11 && m2 ? (m2 = false, u6 = [u6, 1]) : g11 && (m2 = true, u6 = 1), m2)
        t = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const n = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
  } else {
    const o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function v(f5, { instancePath: i = "", parentData: A4, parentDataProperty: F10, rootData: j5 = f5, dynamicAnchors: b11 = {} } = {}) {
  let e = null, t = 0;
  const P6 = v.evaluated;
  if (P6.dynamicProps && (P6.props = void 0), P6.dynamicItems && (P6.items = void 0), f5 && typeof f5 == "object" && !Array.isArray(f5)) {
    if (f5.schema === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.written_at_utc === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.writer === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.platform_run_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.captured_at_utc === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.kafka_cluster_id === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.offset_kind === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.groups === void 0) {
      const a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    for (const a in f5)
      if (!(a === "schema" || a === "written_at_utc" || a === "writer" || a === "platform_run_id" || a === "captured_at_utc" || a === "kafka_cluster_id" || a === "offset_kind" || a === "groups")) {
        const g11 = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    if (f5.schema !== void 0 && f5.schema !== "fp.offsets_snapshot.v1") {
      const a = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.offsets_snapshot.v1" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.written_at_utc !== void 0) {
      let a = f5.written_at_utc;
      if (typeof a == "string") {
        if (!$2.test(a)) {
          const g11 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
        }
      } else {
        const g11 = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    }
    if (f5.writer !== void 0 && (q(f5.writer, { instancePath: i + "/writer", parentData: f5, parentDataProperty: "writer", rootData: j5, dynamicAnchors: b11 }) || (e = e === null ? q.errors : joinFaults$evidence_schemas_src_fault_bound(e, q.errors), t = e.length)), f5.platform_run_id !== void 0) {
      let a = f5.platform_run_id;
      if (typeof a == "string") {
        if (!D2.test(a)) {
          const g11 = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
        }
      } else {
        const g11 = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    }
    if (f5.captured_at_utc !== void 0) {
      let a = f5.captured_at_utc;
      if (typeof a == "string") {
        if (!$2.test(a)) {
          const g11 = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
        }
      } else {
        const g11 = { instancePath: i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    }
    if (f5.kafka_cluster_id !== void 0) {
      let a = f5.kafka_cluster_id;
      if (typeof a == "string") {
        if (k4(a) > 512) {
          const g11 = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
        }
        if (k4(a) < 1) {
          const g11 = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
        }
      } else {
        const g11 = { instancePath: i + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    }
    if (f5.offset_kind !== void 0 && f5.offset_kind !== "kafka_offset") {
      const a = { instancePath: i + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (f5.groups !== void 0) {
      let a = f5.groups;
      if (Array.isArray(a)) {
        if (a.length > 100) {
          const o = { instancePath: i + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), t++;
        }
        const g11 = a.length;
        for (let o = 0; o < g11; o++) {
          let c5 = a[o];
          if (c5 && typeof c5 == "object" && !Array.isArray(c5)) {
            if (c5.group_id === void 0) {
              const m2 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "group_id" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            if (c5.component === void 0) {
              const m2 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "component" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            if (c5.stream_id === void 0) {
              const m2 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "stream_id" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            if (c5.topics === void 0) {
              const m2 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "topics" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            for (const m2 in c5)
              if (!(m2 === "group_id" || m2 === "component" || m2 === "stream_id" || m2 === "topics")) {
                const u6 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
              }
            if (c5.group_id !== void 0) {
              let m2 = c5.group_id;
              if (typeof m2 == "string") {
                if (k4(m2) > 512) {
                  const u6 = { instancePath: i + "/groups/" + o + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
                if (k4(m2) < 1) {
                  const u6 = { instancePath: i + "/groups/" + o + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
              } else {
                const u6 = { instancePath: i + "/groups/" + o + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
              }
            }
            if (c5.component !== void 0) {
              let m2 = c5.component;
              if (typeof m2 == "string") {
                if (k4(m2) > 512) {
                  const u6 = { instancePath: i + "/groups/" + o + "/component", schemaPath: "#/properties/groups/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
                if (k4(m2) < 1) {
                  const u6 = { instancePath: i + "/groups/" + o + "/component", schemaPath: "#/properties/groups/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
              } else {
                const u6 = { instancePath: i + "/groups/" + o + "/component", schemaPath: "#/properties/groups/items/properties/component/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
              }
            }
            if (c5.stream_id !== void 0) {
              let m2 = c5.stream_id;
              if (typeof m2 == "string") {
                if (k4(m2) > 512) {
                  const u6 = { instancePath: i + "/groups/" + o + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
                if (k4(m2) < 1) {
                  const u6 = { instancePath: i + "/groups/" + o + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
                }
              } else {
                const u6 = { instancePath: i + "/groups/" + o + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
              }
            }
            if (c5.topics !== void 0) {
              let m2 = c5.topics;
              if (Array.isArray(m2)) {
                if (m2.length > 100) {
                  const l2 = { instancePath: i + "/groups/" + o + "/topics", schemaPath: "#/properties/groups/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), t++;
                }
                const u6 = m2.length;
                for (let l2 = 0; l2 < u6; l2++) {
                  let h4 = m2[l2];
                  if (h4 && typeof h4 == "object" && !Array.isArray(h4)) {
                    if (h4.topic === void 0) {
                      const n = { instancePath: i + "/groups/" + o + "/topics/" + l2, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
                      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                    }
                    if (h4.partitions === void 0) {
                      const n = { instancePath: i + "/groups/" + o + "/topics/" + l2, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
                      e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                    }
                    for (const n in h4)
                      if (!(n === "topic" || n === "partitions")) {
                        const _7 = { instancePath: i + "/groups/" + o + "/topics/" + l2, schemaPath: "#/properties/groups/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                        e === null ? e = [_7] : noteFault$evidence_schemas_src_fault_bound(e, _7), t++;
                      }
                    if (h4.topic !== void 0) {
                      let n = h4.topic;
                      if (typeof n == "string") {
                        if (k4(n) > 249) {
                          const _7 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                          e === null ? e = [_7] : noteFault$evidence_schemas_src_fault_bound(e, _7), t++;
                        }
                        if (k4(n) < 1) {
                          const _7 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [_7] : noteFault$evidence_schemas_src_fault_bound(e, _7), t++;
                        }
                      } else {
                        const _7 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [_7] : noteFault$evidence_schemas_src_fault_bound(e, _7), t++;
                      }
                    }
                    if (h4.partitions !== void 0) {
                      let n = h4.partitions;
                      if (Array.isArray(n)) {
                        if (n.length > 1e3) {
                          const d5 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), t++;
                        }
                        const _7 = n.length;
                        for (let d5 = 0; d5 < _7; d5++) {
                          let y8 = n[d5];
                          if (y8 && typeof y8 == "object" && !Array.isArray(y8)) {
                            if (y8.partition === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.start_offset === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.end_offset === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.watermark_low === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.watermark_high === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.lag === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "lag" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            if (y8.watermark_ts_utc === void 0) {
                              const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
                              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                            }
                            for (const r in y8)
                              if (!(r === "partition" || r === "start_offset" || r === "end_offset" || r === "committed_position" || r === "watermark_low" || r === "watermark_high" || r === "lag" || r === "watermark_ts_utc")) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                            if (y8.partition !== void 0) {
                              let r = y8.partition;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 1e6 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.start_offset !== void 0) {
                              let r = y8.start_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.end_offset !== void 0) {
                              let r = y8.end_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.committed_position !== void 0) {
                              let r = y8.committed_position;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.watermark_low !== void 0) {
                              let r = y8.watermark_low;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.watermark_high !== void 0) {
                              let r = y8.watermark_high;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.lag !== void 0) {
                              let r = y8.lag;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), t++;
                                }
                              }
                            }
                            if (y8.watermark_ts_utc !== void 0) {
                              let r = y8.watermark_ts_utc;
                              const p3 = t;
                              let L8 = false, N5 = null;
                              const I3 = t;
                              if (typeof r == "string") {
                                if (!$2.test(r)) {
                                  const w5 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                                  e === null ? e = [w5] : noteFault$evidence_schemas_src_fault_bound(e, w5), t++;
                                }
                              } else {
                                const w5 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [w5] : noteFault$evidence_schemas_src_fault_bound(e, w5), t++;
                              }
                              var x8 = I3 === t;
                              x8 && (L8 = true, N5 = 0);
                              const T4 = t;
                              if (r !== null) {
                                const w5 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                e === null ? e = [w5] : noteFault$evidence_schemas_src_fault_bound(e, w5), t++;
                              }
                              var x8 = T4 === t;
                              if (x8 && L8 ? (L8 = false, N5 = [N5, 1]) : x8 && (L8 = true, N5 = 1), L8)
                                t = p3, e !== null && (p3 ? e.length = p3 : e = null);
                              else {
                                const w5 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: N5 } };
                                e === null ? e = [w5] : noteFault$evidence_schemas_src_fault_bound(e, w5), t++;
                              }
                            }
                          } else {
                            const r = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions/" + d5, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
                          }
                        }
                      } else {
                        const _7 = { instancePath: i + "/groups/" + o + "/topics/" + l2 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [_7] : noteFault$evidence_schemas_src_fault_bound(e, _7), t++;
                      }
                    }
                  } else {
                    const n = { instancePath: i + "/groups/" + o + "/topics/" + l2, schemaPath: "#/properties/groups/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
                  }
                }
              } else {
                const u6 = { instancePath: i + "/groups/" + o + "/topics", schemaPath: "#/properties/groups/items/properties/topics/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), t++;
              }
            }
          } else {
            const m2 = { instancePath: i + "/groups/" + o, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
          }
        }
      } else {
        const g11 = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [g11] : noteFault$evidence_schemas_src_fault_bound(e, g11), t++;
      }
    }
  } else {
    const a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
  }
  return v.errors = e, t === 0;
}
v.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/offsets_snapshot.v1.ts
var OffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("offsets_snapshot.v1", z);

// runtime/src/truth/admissions.ts
async function readAdmittedRanges(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset, count(*)::text AS events,
        min(a.ts_us)::text AS first_ts_us, max(a.ts_us)::text AS last_ts_us
      FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED'
      GROUP BY c.topic, a.eb_partition ORDER BY c.topic, a.eb_partition`,
    values: [platformRunId]
  });
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    firstOffset: Number(row.first_offset),
    lastOffset: Number(row.last_offset),
    events: Number(row.events),
    firstTsUs: Number(row.first_ts_us),
    lastTsUs: Number(row.last_ts_us)
  }));
}
async function readCopies(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT record::json -> 'matches' -> 0 ->> 'topic' AS topic,
        sum(json_array_length(record::json -> 'matches') - 1)::text AS copies
      FROM ig.reconciliations WHERE platform_run_id = $1 AND new_state = 'ADMITTED'
      GROUP BY 1 HAVING sum(json_array_length(record::json -> 'matches')) > count(*) ORDER BY 1`,
    values: [platformRunId]
  });
  return new Map(rows.map(({ topic, copies }) => [topic, Number(copies)]));
}
function admittedByTopic(ranges) {
  const sums = /* @__PURE__ */ new Map();
  for (const { topic, events } of ranges) sums.set(topic, (sums.get(topic) ?? 0) + events);
  return sums;
}

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m7-spine/facts/c-caught-up.ts
async function gatherCaughtUp(context) {
  const { session } = context;
  const sampler = await observe$actions_lib_checks_fact(() => sample(context));
  const ofSampler = async (name, parse) => isReadable$actions_lib_checks_fact(sampler) ? observe$actions_lib_checks_fact(() => readDocument(context, name, parse)) : sampler;
  return {
    sampler,
    offsets: await ofSampler("rtdl_core/offsets_snapshot.json", OffsetsSnapshotV1.parse),
    verdict: await ofSampler("rtdl_core/caught_up.json", CaughtUpV1.parse),
    basis: await observe$actions_lib_checks_fact(
      () => readDocument(context, "ingest/kafka_offsets_snapshot.json", KafkaOffsetsSnapshotV1.parse)
    ),
    duties: await observe$actions_lib_checks_fact(() => readDuties(context)),
    afterwards: await observe$actions_lib_checks_fact(() => readGroups(context)),
    admitted: await observe$actions_lib_checks_fact(async () => readAdmittedRanges(await session.database(), getRunId$actions_lib_run_evidence(context))),
    liveCluster: await observe$actions_lib_checks_fact(async () => (await (await session.eventLog()).describe()).clusterId),
    intervalMs: profileValues$actions_lib_run_profile(context.decision("profile").value).caught_up_interval_ms
  };
}
async function readDocument(context, name, parse) {
  const key = runKey$actions_lib_run_evidence(context, name);
  const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
  return { document, ref: { key, version_id: versionId, sha256 } };
}
async function readDuties(context) {
  const log = await context.session.eventLog();
  const duties = [];
  for (const { groupId, topics } of streamsOf2(context)) {
    const partitions = [];
    for (const topic of topics) {
      const watermarks = await log.watermarks(topic);
      if (watermarks.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_LOG_TOPIC_UNKNOWN", `${topic} has no partition`);
      partitions.push(...watermarks.map(({ partition }) => `${topic}/${partition}`));
    }
    duties.push({ group: groupId, partitions });
  }
  return duties;
}
async function readGroups(context) {
  const { session } = context;
  const progress = await readProgress$runtime_src_truth_progress(await session.database(), await session.eventLog(), streamsOf2(context));
  return progress.groups.flatMap(
    ({ stream, partitions }) => partitions.map((one) => ({ ...one, group: stream.groupId }))
  );
}
var streamsOf2 = (context) => consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
async function sample(context) {
  const profile = profileValues$actions_lib_run_profile(context.decision("profile").value);
  const { taskArn, exitCode } = await runJob$actions_lib_platform_tasks(context, "lag-sampler", {
    environment: {
      RTDL_CORE_CONSUMER_GROUP_ID: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
      RTDL_CAUGHT_UP_LAG_MAX: String(handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX")),
      LAG_SAMPLE_INTERVAL_SECONDS: String(Math.ceil(profile.caught_up_interval_ms / 1e3)),
      LAG_SAMPLE_WAIT_SECONDS_MAX: String(Math.ceil(profile.caught_up_timeout_ms / 1e3))
    }
  });
  return { taskArn, exitCode };
}

// evidence-schemas/src/generated/archive_record.v1.validate.js
var L2 = p;
var u3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "archive_record.v1.schema.json", type: "object", additionalProperties: false, required: ["archived_at_utc", "platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "scenario_id", "event_id", "event_type", "ts_utc", "payload_hash", "origin_offset", "envelope"], properties: { archived_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, payload_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, offset: { $ref: "common.v1.schema.json#/$defs/uint64" }, offset_kind: { const: "kafka_offset" } } }, envelope: { type: "object" }, unattested: { const: true }, verbatim: { type: "string", minLength: 2, maxLength: 1048576 } } };
var y3 = Object.prototype.hasOwnProperty;
var f3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var c2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var _2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var g4 = new RegExp("^[0-9a-f]{32}$", "u");
var d = new RegExp("^[0-9a-f]{64}$", "u");
var h = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function p(o, { instancePath: s = "", parentData: v6, parentDataProperty: k7, rootData: P6 = o, dynamicAnchors: w5 = {} } = {}) {
  let e = null, i = 0;
  const m2 = p.evaluated;
  if (m2.dynamicProps && (m2.props = void 0), m2.dynamicItems && (m2.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.archived_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.scenario_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.manifest_fingerprint === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.parameter_hash === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.scenario_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.event_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.event_type === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.ts_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.payload_hash === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_hash" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.origin_offset === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.envelope === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "envelope" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in o)
      if (!y3.call(u3.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    if (o.archived_at_utc !== void 0) {
      let r = o.archived_at_utc;
      if (typeof r == "string") {
        if (!c2.test(r)) {
          const t = { instancePath: s + "/archived_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/archived_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!_2.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.scenario_run_id !== void 0) {
      let r = o.scenario_run_id;
      if (typeof r == "string") {
        if (!g4.test(r)) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.manifest_fingerprint !== void 0) {
      let r = o.manifest_fingerprint;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: s + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.parameter_hash !== void 0) {
      let r = o.parameter_hash;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: s + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.scenario_id !== void 0) {
      let r = o.scenario_id;
      if (typeof r == "string") {
        if (f3(r) > 256) {
          const t = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.seed !== void 0) {
      let r = o.seed;
      if (typeof r == "string") {
        if (!h.test(r)) {
          const t = { instancePath: s + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.event_id !== void 0) {
      let r = o.event_id;
      if (typeof r == "string") {
        if (f3(r) > 256) {
          const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.event_type !== void 0) {
      let r = o.event_type;
      if (typeof r == "string") {
        if (f3(r) > 256) {
          const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.ts_utc !== void 0) {
      let r = o.ts_utc;
      if (typeof r == "string") {
        if (!c2.test(r)) {
          const t = { instancePath: s + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.payload_hash !== void 0) {
      let r = o.payload_hash;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: s + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.origin_offset !== void 0) {
      let r = o.origin_offset;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.topic === void 0) {
          const t = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r.partition === void 0) {
          const t = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r.offset === void 0) {
          const t = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (r.offset_kind === void 0) {
          const t = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        for (const t in r)
          if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind")) {
            const a = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        if (r.topic !== void 0) {
          let t = r.topic;
          if (typeof t == "string") {
            if (f3(t) > 249) {
              const a = { instancePath: s + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (f3(t) < 1) {
              const a = { instancePath: s + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: s + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (r.partition !== void 0) {
          let t = r.partition;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const a = { instancePath: s + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 1e6 || isNaN(t)) {
              const a = { instancePath: s + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            if (t < 0 || isNaN(t)) {
              const a = { instancePath: s + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          }
        }
        if (r.offset !== void 0) {
          let t = r.offset;
          if (typeof t == "string") {
            if (!h.test(t)) {
              const a = { instancePath: s + "/origin_offset/offset", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
          } else {
            const a = { instancePath: s + "/origin_offset/offset", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
          }
        }
        if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
          const t = { instancePath: s + "/origin_offset/offset_kind", schemaPath: "#/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/origin_offset", schemaPath: "#/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.envelope !== void 0) {
      let r = o.envelope;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        const t = { instancePath: s + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
    if (o.unattested !== void 0 && o.unattested !== true) {
      const r = { instancePath: s + "/unattested", schemaPath: "#/properties/unattested/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (o.verbatim !== void 0) {
      let r = o.verbatim;
      if (typeof r == "string") {
        if (f3(r) > 1048576) {
          const t = { instancePath: s + "/verbatim", schemaPath: "#/properties/verbatim/maxLength", keyword: "maxLength", params: { limit: 1048576 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        if (f3(r) < 2) {
          const t = { instancePath: s + "/verbatim", schemaPath: "#/properties/verbatim/minLength", keyword: "minLength", params: { limit: 2 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
      } else {
        const t = { instancePath: s + "/verbatim", schemaPath: "#/properties/verbatim/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return p.errors = e, i === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/archive_record.v1.ts
var ArchiveRecordV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("archive_record.v1", L2);

// evidence-schemas/src/generated/archive_write_summary.v1.validate.js
var z2 = g5;
var v2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "archive_write_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total", "run_scope_skipped_total", "unattested_total", "non_canonical_total", "admitted_unique_total", "by_topic", "origin_offset_ranges", "sample_keys", "complete"], properties: { schema: { const: "fp.archive_write_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, seen_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, payload_mismatch_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, write_error_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, run_scope_skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unattested_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, non_canonical_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, admitted_unique_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_topic: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "admitted_total", "archived_total", "segments", "size_bytes"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, admitted_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100 }, origin_offset_ranges: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "next_offset", "archived", "skipped", "foreign", "contiguous"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, next_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped: { type: "integer", minimum: 0, maximum: 9007199254740991 }, foreign: { type: "integer", minimum: 0, maximum: 9007199254740991 }, contiguous: { type: "boolean" } } }, maxItems: 1e3 }, sample_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 20 }, complete: { type: "boolean" } } };
var F3 = Object.prototype.hasOwnProperty;
var u4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var L3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _3(l2, { instancePath: s = "", parentData: N5, parentDataProperty: x8, rootData: k7 = l2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, r = 0;
  const d5 = _3.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.identity === void 0) {
      const m2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
    }
    if (l2.task_arn === void 0) {
      const m2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
    }
    if (l2.ci_run === void 0) {
      const m2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
    }
    if (l2.image_digest === void 0) {
      const m2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
    }
    for (const m2 in l2)
      if (!(m2 === "identity" || m2 === "task_arn" || m2 === "ci_run" || m2 === "image_digest")) {
        const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    if (l2.identity !== void 0) {
      let m2 = l2.identity;
      if (typeof m2 == "string") {
        if (u4(m2) > 1024) {
          const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
        if (u4(m2) < 1) {
          const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
        }
      } else {
        const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
      }
    }
    if (l2.task_arn !== void 0) {
      let m2 = l2.task_arn;
      const i = r;
      let o = false, c5 = null;
      const y8 = r;
      if (typeof m2 == "string") {
        if (u4(m2) > 1024) {
          const f5 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
        }
        if (u4(m2) < 1) {
          const f5 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
        }
      } else {
        const f5 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var t = y8 === r;
      t && (o = true, c5 = 0);
      const h4 = r;
      if (m2 !== null) {
        const f5 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var t = h4 === r;
      if (t && o ? (o = false, c5 = [c5, 1]) : t && (o = true, c5 = 1), o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const f5 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
    }
    if (l2.ci_run !== void 0) {
      let m2 = l2.ci_run;
      const i = r;
      let o = false, c5 = null;
      const y8 = r;
      if (typeof m2 == "string") {
        if (u4(m2) > 1024) {
          const f5 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
        }
        if (u4(m2) < 1) {
          const f5 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
        }
      } else {
        const f5 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var n = y8 === r;
      n && (o = true, c5 = 0);
      const h4 = r;
      if (m2 !== null) {
        const f5 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var n = h4 === r;
      if (n && o ? (o = false, c5 = [c5, 1]) : n && (o = true, c5 = 1), o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const f5 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
    }
    if (l2.image_digest !== void 0) {
      let m2 = l2.image_digest;
      const i = r;
      let o = false, c5 = null;
      const y8 = r;
      if (typeof m2 == "string") {
        if (!$3.test(m2)) {
          const f5 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
        }
      } else {
        const f5 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var p3 = y8 === r;
      p3 && (o = true, c5 = 0);
      const h4 = r;
      if (m2 !== null) {
        const f5 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
      var p3 = h4 === r;
      if (p3 && o ? (o = false, c5 = [c5, 1]) : p3 && (o = true, c5 = 1), o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const f5 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
      }
    }
  } else {
    const m2 = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
  }
  return _3.errors = e, r === 0;
}
_3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g5(l2, { instancePath: s = "", parentData: N5, parentDataProperty: x8, rootData: k7 = l2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, r = 0;
  const d5 = g5.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.written_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.writer === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.platform_run_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.captured_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.seen_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.archived_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.duplicate_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.payload_mismatch_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.write_error_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_error_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.run_scope_skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope_skipped_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.unattested_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unattested_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.non_canonical_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_canonical_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.admitted_unique_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admitted_unique_total" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.by_topic === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_topic" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.origin_offset_ranges === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset_ranges" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.sample_keys === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_keys" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.complete === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    for (const t in l2)
      if (!F3.call(v2.properties, t)) {
        const n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.archive_write_summary.v1") {
      const t = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.archive_write_summary.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
    if (l2.written_at_utc !== void 0) {
      let t = l2.written_at_utc;
      if (typeof t == "string") {
        if (!b3.test(t)) {
          const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.writer !== void 0 && (_3(l2.writer, { instancePath: s + "/writer", parentData: l2, parentDataProperty: "writer", rootData: k7, dynamicAnchors: w5 }) || (e = e === null ? _3.errors : joinFaults$evidence_schemas_src_fault_bound(e, _3.errors), r = e.length)), l2.platform_run_id !== void 0) {
      let t = l2.platform_run_id;
      if (typeof t == "string") {
        if (!L3.test(t)) {
          const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.captured_at_utc !== void 0) {
      let t = l2.captured_at_utc;
      if (typeof t == "string") {
        if (!b3.test(t)) {
          const n = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      } else {
        const n = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.seen_total !== void 0) {
      let t = l2.seen_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.archived_total !== void 0) {
      let t = l2.archived_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.duplicate_total !== void 0) {
      let t = l2.duplicate_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.payload_mismatch_total !== void 0) {
      let t = l2.payload_mismatch_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.write_error_total !== void 0) {
      let t = l2.write_error_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.skipped_total !== void 0) {
      let t = l2.skipped_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.run_scope_skipped_total !== void 0) {
      let t = l2.run_scope_skipped_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.unattested_total !== void 0) {
      let t = l2.unattested_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.non_canonical_total !== void 0) {
      let t = l2.non_canonical_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.admitted_unique_total !== void 0) {
      let t = l2.admitted_unique_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const n = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const n = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
        if (t < 0 || isNaN(t)) {
          const n = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
        }
      }
    }
    if (l2.by_topic !== void 0) {
      let t = l2.by_topic;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const p3 = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
        const n = t.length;
        for (let p3 = 0; p3 < n; p3++) {
          let m2 = t[p3];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.topic === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.admitted_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "admitted_total" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.archived_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "archived_total" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.segments === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.size_bytes === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            for (const i in m2)
              if (!(i === "topic" || i === "admitted_total" || i === "archived_total" || i === "segments" || i === "size_bytes")) {
                const o = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (m2.topic !== void 0) {
              let i = m2.topic;
              if (typeof i == "string") {
                if (u4(i) > 249) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u4(i) < 1) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (m2.admitted_total !== void 0) {
              let i = m2.admitted_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.archived_total !== void 0) {
              let i = m2.archived_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.segments !== void 0) {
              let i = m2.segments;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.size_bytes !== void 0) {
              let i = m2.size_bytes;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
          } else {
            const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
          }
        }
      } else {
        const n = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.origin_offset_ranges !== void 0) {
      let t = l2.origin_offset_ranges;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const p3 = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
        const n = t.length;
        for (let p3 = 0; p3 < n; p3++) {
          let m2 = t[p3];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.topic === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.partition === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.start_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.next_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "next_offset" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.archived === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "archived" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.skipped === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "skipped" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.foreign === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "foreign" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (m2.contiguous === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "contiguous" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            for (const i in m2)
              if (!(i === "topic" || i === "partition" || i === "start_offset" || i === "next_offset" || i === "archived" || i === "skipped" || i === "foreign" || i === "contiguous")) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (m2.topic !== void 0) {
              let i = m2.topic;
              if (typeof i == "string") {
                if (u4(i) > 249) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u4(i) < 1) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (m2.partition !== void 0) {
              let i = m2.partition;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.start_offset !== void 0) {
              let i = m2.start_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.next_offset !== void 0) {
              let i = m2.next_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.archived !== void 0) {
              let i = m2.archived;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.skipped !== void 0) {
              let i = m2.skipped;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.foreign !== void 0) {
              let i = m2.foreign;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const o = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              }
            }
            if (m2.contiguous !== void 0 && typeof m2.contiguous != "boolean") {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3 + "/contiguous", schemaPath: "#/properties/origin_offset_ranges/items/properties/contiguous/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
          } else {
            const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
          }
        }
      } else {
        const n = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.sample_keys !== void 0) {
      let t = l2.sample_keys;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          const p3 = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
        const n = t.length;
        for (let p3 = 0; p3 < n; p3++) {
          let m2 = t[p3];
          if (typeof m2 == "string") {
            if (u4(m2) > 512) {
              const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
            if (u4(m2) < 1) {
              const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
            }
          } else {
            const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
          }
        }
      } else {
        const n = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), r++;
      }
    }
    if (l2.complete !== void 0 && typeof l2.complete != "boolean") {
      const t = { instancePath: s + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
  }
  return g5.errors = e, r === 0;
}
g5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/archive_write_summary.v1.ts
var ArchiveWriteSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("archive_write_summary.v1", z2);

// other-part:runtime/src/evidence/json-lines.ts
import { jsonLines$runtime_src_evidence_json_lines } from "./substrate.mjs";

// other-part:runtime/src/evidence/packed.ts
import { unpack$runtime_src_evidence_packed } from "./substrate.mjs";

// runtime/src/truth/archive.ts
async function readArchiveTotals(database, platformRunId, streamId) {
  const counters = await database.query({
    text: `SELECT counter, sum(value)::text AS value FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = 'archive-writer' GROUP BY counter`,
    values: [platformRunId]
  });
  const topics = await database.query({
    text: `SELECT topic, sum(record_count)::text AS records, count(*)::text AS segments,
        sum(size_bytes)::text AS size_bytes
      FROM rtdl.archive_segments WHERE platform_run_id = $1 GROUP BY topic ORDER BY topic`,
    values: [platformRunId]
  });
  const samples = await database.query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY topic, partition_id, first_offset LIMIT 20`,
    values: [platformRunId]
  });
  return {
    counters: new Map(counters.map((row) => [row.counter, Number(row.value)])),
    topics: topics.map((row) => ({
      topic: row.topic,
      records: Number(row.records),
      segments: Number(row.segments),
      sizeBytes: Number(row.size_bytes)
    })),
    ranges: await readRanges(database, platformRunId, streamId),
    sampleKeys: samples.map((row) => row.archive_ref)
  };
}
async function readRanges(database, platformRunId, streamId) {
  const rows = await database.query({
    text: `SELECT c.topic, c.partition_id, c.start_offset::text, c.next_offset::text,
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s WHERE s.stream_id = c.stream_id
          AND s.topic = c.topic AND s.partition_id = c.partition_id)::text AS archived,
        (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $2 AND f.topic = c.topic
          AND f.partition_id = c.partition_id AND NOT f.archived)::text AS skipped,
        (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $2
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)::text AS foreign_count,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches m WHERE m.stream_id = c.stream_id
          AND m.topic = c.topic AND m.partition_id = c.partition_id)::text AS mismatched
      FROM rtdl.archive_checkpoints c WHERE c.stream_id = $1 ORDER BY c.topic, c.partition_id`,
    values: [streamId, platformRunId]
  });
  return rows.map((row) => {
    const [startOffset, nextOffset] = [Number(row.start_offset), Number(row.next_offset)];
    const [archived, skipped, foreign] = [Number(row.archived), Number(row.skipped), Number(row.foreign_count)];
    return {
      topic: row.topic,
      partition: row.partition_id,
      startOffset,
      nextOffset,
      archived,
      skipped,
      foreign,
      mismatched: Number(row.mismatched),
      contiguous: archived + skipped + foreign === nextOffset - startOffset
    };
  });
}

// other-part:actions/lib/handovers/m7.ts
import { caseCommitHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { caseReadinessHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { decisionChainHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { decisionReadinessHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { rtdlReadinessHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { spineVerdictHandover$actions_lib_handovers_m7 } from "./lib.mjs";

// actions/m7-spine/segments.ts
function segmentFaults(row, records, runId) {
  const first = records[0]?.offset;
  const last = records.at(-1)?.offset;
  const faults = {
    [`${records.length} records, the ledger has ${row.records}`]: records.length !== row.records,
    "another range": first !== row.firstOffset || last !== row.lastOffset,
    "offsets out of order": records.some(({ offset }, at) => at > 0 && offset <= (records[at - 1]?.offset ?? offset)),
    "another origin": records.some(({ topic, partition }) => topic !== row.topic || partition !== row.partition),
    "another run": records.some((record) => record.platform_run_id !== runId)
  };
  return Object.entries(faults).filter(([, holds]) => holds).map(([fault]) => `${row.key}: ${fault}`);
}
function ledgerFaults(rows, objects) {
  const known = new Set(rows.map(({ key }) => key));
  return [
    ...rows.flatMap(({ key, sha256 }) => {
      const stored = objects.get(key);
      if (stored === void 0) return [`${key}: not in the store`];
      return stored === sha256 ? [] : [`${key}: another digest`];
    }),
    ...[...objects.keys()].filter((key) => !known.has(key)).map((key) => `${key}: not in the ledger`)
  ];
}

// actions/m7-spine/facts/archive-writer.ts
var COMPONENT = "archive-writer";
async function getWriterService({ session }) {
  const name = handle$evidence_schemas_src_handles("SVC_RTDL_CORE_ARCHIVE_WRITER");
  const found = (await session.compute().describeServices()).find(({ service }) => service === name);
  if (found === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
  return found;
}
function writerStream(context) {
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
  return getDaemon(streams, COMPONENT);
}

// actions/m7-spine/facts/d-archive-durability.ts
var CONTENT_BYTES_MAX = 64 * 1024 * 1024;
async function gatherDurability(context) {
  const segments = await observe$actions_lib_checks_fact(async () => readSegmentRows$actions_lib_truth_archive_segments(await context.session.database(), getRunId$actions_lib_run_evidence(context)));
  return {
    segments,
    objects: await observe$actions_lib_checks_fact(() => listSegments$actions_lib_truth_archive_segments(placeOf(context))),
    content: isReadable$actions_lib_checks_fact(segments) ? await observe$actions_lib_checks_fact(() => readContent(placeOf(context), segments.value)) : segments,
    ...await readTruth(context),
    summary: await observe$actions_lib_checks_fact(async () => {
      const key = runKey$actions_lib_run_evidence(context, "rtdl_core/archive_write_summary.json");
      return (await readAt$actions_lib_run_evidence(context, key, ArchiveWriteSummaryV1.parse)).document;
    }),
    writer: await observe$actions_lib_checks_fact(() => getWriterService(context)),
    taskBefore: await observe$actions_lib_checks_fact(async () => (await context.handover(rtdlReadinessHandover$actions_lib_handovers_m7)).task_arn)
  };
}
var placeOf = (context) => ({
  store: context.session.store,
  bucket: context.session.config.buckets.archive,
  platformRunId: getRunId$actions_lib_run_evidence(context)
});
async function readContent(place, rows) {
  const records = /* @__PURE__ */ new Map();
  const faults = [];
  for (const row of rows) {
    const read = await observe$actions_lib_checks_fact(() => readSegment(place, row));
    if (!isReadable$actions_lib_checks_fact(read)) {
      faults.push(`${row.key}: ${read.unreadable}`);
      continue;
    }
    faults.push(...segmentFaults(row, read.value, place.platformRunId));
    records.set(row.topic, (records.get(row.topic) ?? 0) + read.value.length);
  }
  return { records, faults };
}
async function readSegment({ store, bucket }, { key, sha256 }) {
  const { body } = await store.get(bucket, key);
  const found = sha256Hex$evidence_schemas_src_digest(body);
  if (found !== sha256) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `the bytes have digest ${found}`);
  const content = await unpack$runtime_src_evidence_packed(key, body, CONTENT_BYTES_MAX);
  return jsonLines$runtime_src_evidence_json_lines(content, "the segment").map((line) => {
    const { platform_run_id, origin_offset: origin } = ArchiveRecordV1.parse(line);
    return {
      platform_run_id,
      topic: origin.topic,
      partition: origin.partition,
      offset: Number(origin.offset)
    };
  });
}
async function readTruth(context) {
  const truth = await observe$actions_lib_checks_fact(async () => {
    const run2 = getRunId$actions_lib_run_evidence(context);
    const { streamId } = writerStream(context);
    return (await context.session.database()).transaction(
      async (transaction) => ({
        archive: await readArchiveTotals(transaction, run2, streamId),
        admitted: await readAdmittedRanges(transaction, run2),
        copies: await readCopies(transaction, run2)
      }),
      { isolation: "repeatable read", readOnly: true }
    );
  });
  return {
    ranges: mapFact$actions_lib_checks_fact(truth, ({ archive }) => archive.ranges),
    copies: mapFact$actions_lib_checks_fact(truth, ({ copies }) => copies),
    admitted: archivedAdmissions(
      context,
      mapFact$actions_lib_checks_fact(truth, ({ admitted }) => admitted)
    )
  };
}
var archivedAdmissions = (context, admitted) => mapFact$actions_lib_checks_fact(admitted, (ranges) => {
  const sums = new Map(writerStream(context).topics.map((topic) => [topic, 0]));
  for (const { topic, events } of ranges) {
    const known = sums.get(topic);
    if (known !== void 0) sums.set(topic, known + events);
  }
  return sums;
});

// runtime/src/truth/decision-lane/actions.ts
async function readActionGuards(database) {
  const columns = await database.query({
    text: `SELECT a.attname AS name
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = 'rtdl.al_intent_ledger'::regclass AND a.attnum = k.number
      WHERE i.indexrelid = to_regclass('rtdl.al_action_idempotency') AND i.indisunique AND i.indisvalid
      ORDER BY k.place`
  });
  const triggers = await database.query({
    text: `SELECT 1 AS refuses FROM pg_trigger WHERE tgrelid = 'rtdl.al_outcomes_append'::regclass
      AND tgname = 'append_only' AND tgenabled <> 'D' AND tgtype & 58 = 58`
  });
  return {
    keyFields: columns.map(({ name }) => name),
    writePolicy: triggers.length === 1 ? "append_only" : "mutable"
  };
}

// actions/m7-spine/facts/e-decision-readiness.ts
var gatherDecisionReadiness = async (context) => ({
  workers: await observe$actions_lib_checks_fact(() => readWorkers(context, "rtdl_decision_lane")),
  guards: await observe$actions_lib_checks_fact(async () => readActionGuards(await context.session.database())),
  traffic: await observe$actions_lib_checks_fact(() => readTraffic(context)),
  pins: {
    keyFields: handle$evidence_schemas_src_handles("ACTION_IDEMPOTENCY_KEY_FIELDS"),
    writePolicy: handle$evidence_schemas_src_handles("ACTION_OUTCOME_WRITE_POLICY")
  }
});
async function readTraffic(context) {
  const admitted = admittedByTopic(await readAdmittedRanges(await context.session.database(), getRunId$actions_lib_run_evidence(context)));
  return Object.fromEntries(topicsReadBy$runtime_src_consumer_streams("df").map((topic) => [topic, admitted.get(topic) ?? 0]));
}

// evidence-schemas/src/generated/action_summary.v1.validate.js
var D3 = g6;
var b4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "action_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "intents", "distinct_intent_keys", "distinct_actions", "by_action_type", "outcomes", "distinct_outcome_keys", "by_status", "uncertain", "open", "duplicates_prevented", "effects_executed", "double_effects", "quarantined", "idempotency_key_fields", "write_policy", "outbox"], properties: { schema: { const: "fp.action_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, intents: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_intent_keys: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_actions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_action_type: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, outcomes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_outcome_keys: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_status: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, uncertain: { type: "integer", minimum: 0, maximum: 9007199254740991 }, open: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicates_prevented: { type: "integer", minimum: 0, maximum: 9007199254740991 }, effects_executed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, double_effects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantined: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, idempotency_key_fields: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 }, maxItems: 16 }, write_policy: { enum: ["append_only", "mutable"] }, outbox: { type: "object", additionalProperties: false, required: ["pending", "refused"], properties: { pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, refused: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } } };
var j2 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y4(o, { instancePath: s = "", parentData: N5, parentDataProperty: q3, rootData: k7 = o, dynamicAnchors: w5 = {} } = {}) {
  let e = null, r = 0;
  const f5 = y4.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (o.task_arn === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (o.ci_run === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    if (o.image_digest === void 0) {
      const a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
    }
    for (const a in o)
      if (!(a === "identity" || a === "task_arn" || a === "ci_run" || a === "image_digest")) {
        const l2 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
      }
    if (o.identity !== void 0) {
      let a = o.identity;
      if (typeof a == "string") {
        if (d2(a) > 1024) {
          const l2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
        }
        if (d2(a) < 1) {
          const l2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
        }
      } else {
        const l2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
      }
    }
    if (o.task_arn !== void 0) {
      let a = o.task_arn;
      const l2 = r;
      let u6 = false, c5 = null;
      const _7 = r;
      if (typeof a == "string") {
        if (d2(a) > 1024) {
          const p3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
        if (d2(a) < 1) {
          const p3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
      } else {
        const p3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var i = _7 === r;
      i && (u6 = true, c5 = 0);
      const h4 = r;
      if (a !== null) {
        const p3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var i = h4 === r;
      if (i && u6 ? (u6 = false, c5 = [c5, 1]) : i && (u6 = true, c5 = 1), u6)
        r = l2, e !== null && (l2 ? e.length = l2 : e = null);
      else {
        const p3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
    }
    if (o.ci_run !== void 0) {
      let a = o.ci_run;
      const l2 = r;
      let u6 = false, c5 = null;
      const _7 = r;
      if (typeof a == "string") {
        if (d2(a) > 1024) {
          const p3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
        if (d2(a) < 1) {
          const p3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
      } else {
        const p3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var t = _7 === r;
      t && (u6 = true, c5 = 0);
      const h4 = r;
      if (a !== null) {
        const p3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var t = h4 === r;
      if (t && u6 ? (u6 = false, c5 = [c5, 1]) : t && (u6 = true, c5 = 1), u6)
        r = l2, e !== null && (l2 ? e.length = l2 : e = null);
      else {
        const p3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
    }
    if (o.image_digest !== void 0) {
      let a = o.image_digest;
      const l2 = r;
      let u6 = false, c5 = null;
      const _7 = r;
      if (typeof a == "string") {
        if (!$4.test(a)) {
          const p3 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
        }
      } else {
        const p3 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var m2 = _7 === r;
      m2 && (u6 = true, c5 = 0);
      const h4 = r;
      if (a !== null) {
        const p3 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
      var m2 = h4 === r;
      if (m2 && u6 ? (u6 = false, c5 = [c5, 1]) : m2 && (u6 = true, c5 = 1), u6)
        r = l2, e !== null && (l2 ? e.length = l2 : e = null);
      else {
        const p3 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: c5 } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
      }
    }
  } else {
    const a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
  }
  return y4.errors = e, r === 0;
}
y4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g6(o, { instancePath: s = "", parentData: N5, parentDataProperty: q3, rootData: k7 = o, dynamicAnchors: w5 = {} } = {}) {
  let e = null, r = 0;
  const f5 = g6.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.written_at_utc === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.writer === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.platform_run_id === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.captured_at_utc === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.intents === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intents" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.distinct_intent_keys === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_intent_keys" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.distinct_actions === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_actions" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.by_action_type === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_action_type" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.outcomes === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcomes" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.distinct_outcome_keys === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_outcome_keys" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.by_status === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_status" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.uncertain === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uncertain" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.open === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.duplicates_prevented === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_prevented" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.effects_executed === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effects_executed" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.double_effects === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "double_effects" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.quarantined === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantined" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.idempotency_key_fields === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotency_key_fields" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.write_policy === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_policy" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.outbox === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outbox" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    for (const i in o)
      if (!j2.call(b4.properties, i)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.action_summary.v1") {
      const i = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.action_summary.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
    }
    if (o.written_at_utc !== void 0) {
      let i = o.written_at_utc;
      if (typeof i == "string") {
        if (!x2.test(i)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.writer !== void 0 && (y4(o.writer, { instancePath: s + "/writer", parentData: o, parentDataProperty: "writer", rootData: k7, dynamicAnchors: w5 }) || (e = e === null ? y4.errors : joinFaults$evidence_schemas_src_fault_bound(e, y4.errors), r = e.length)), o.platform_run_id !== void 0) {
      let i = o.platform_run_id;
      if (typeof i == "string") {
        if (!F4.test(i)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let i = o.captured_at_utc;
      if (typeof i == "string") {
        if (!x2.test(i)) {
          const t = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.intents !== void 0) {
      let i = o.intents;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.distinct_intent_keys !== void 0) {
      let i = o.distinct_intent_keys;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.distinct_actions !== void 0) {
      let i = o.distinct_actions;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.by_action_type !== void 0) {
      let i = o.by_action_type;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let m2 = i[t];
          if (!(typeof m2 == "number" && !(m2 % 1) && !isNaN(m2) && isFinite(m2))) {
            const a = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
          if (typeof m2 == "number" && isFinite(m2)) {
            if (m2 > 9007199254740991 || isNaN(m2)) {
              const a = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (m2 < 0 || isNaN(m2)) {
              const a = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/by_action_type", schemaPath: "#/properties/by_action_type/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.outcomes !== void 0) {
      let i = o.outcomes;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.distinct_outcome_keys !== void 0) {
      let i = o.distinct_outcome_keys;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.by_status !== void 0) {
      let i = o.by_status;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let m2 = i[t];
          if (!(typeof m2 == "number" && !(m2 % 1) && !isNaN(m2) && isFinite(m2))) {
            const a = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
          if (typeof m2 == "number" && isFinite(m2)) {
            if (m2 > 9007199254740991 || isNaN(m2)) {
              const a = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (m2 < 0 || isNaN(m2)) {
              const a = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/by_status", schemaPath: "#/properties/by_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.uncertain !== void 0) {
      let i = o.uncertain;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.open !== void 0) {
      let i = o.open;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/open", schemaPath: "#/properties/open/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/open", schemaPath: "#/properties/open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.duplicates_prevented !== void 0) {
      let i = o.duplicates_prevented;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.effects_executed !== void 0) {
      let i = o.effects_executed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.double_effects !== void 0) {
      let i = o.double_effects;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      }
    }
    if (o.quarantined !== void 0) {
      let i = o.quarantined;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let m2 = i[t];
          if (!(typeof m2 == "number" && !(m2 % 1) && !isNaN(m2) && isFinite(m2))) {
            const a = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
          }
          if (typeof m2 == "number" && isFinite(m2)) {
            if (m2 > 9007199254740991 || isNaN(m2)) {
              const a = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
            if (m2 < 0 || isNaN(m2)) {
              const a = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.idempotency_key_fields !== void 0) {
      let i = o.idempotency_key_fields;
      if (Array.isArray(i)) {
        if (i.length > 16) {
          const m2 = { instancePath: s + "/idempotency_key_fields", schemaPath: "#/properties/idempotency_key_fields/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const t = i.length;
        for (let m2 = 0; m2 < t; m2++) {
          let a = i[m2];
          if (typeof a == "string") {
            if (d2(a) > 64) {
              const l2 = { instancePath: s + "/idempotency_key_fields/" + m2, schemaPath: "#/properties/idempotency_key_fields/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
            }
            if (d2(a) < 1) {
              const l2 = { instancePath: s + "/idempotency_key_fields/" + m2, schemaPath: "#/properties/idempotency_key_fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
            }
          } else {
            const l2 = { instancePath: s + "/idempotency_key_fields/" + m2, schemaPath: "#/properties/idempotency_key_fields/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), r++;
          }
        }
      } else {
        const t = { instancePath: s + "/idempotency_key_fields", schemaPath: "#/properties/idempotency_key_fields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.write_policy !== void 0) {
      let i = o.write_policy;
      if (!(i === "append_only" || i === "mutable")) {
        const t = { instancePath: s + "/write_policy", schemaPath: "#/properties/write_policy/enum", keyword: "enum", params: { allowedValues: b4.properties.write_policy.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (o.outbox !== void 0) {
      let i = o.outbox;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.pending === void 0) {
          const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i.refused === void 0) {
          const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "refused" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i)
          if (!(t === "pending" || t === "refused")) {
            const m2 = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        if (i.pending !== void 0) {
          let t = i.pending;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const m2 = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const m2 = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
            if (t < 0 || isNaN(t)) {
              const m2 = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
          }
        }
        if (i.refused !== void 0) {
          let t = i.refused;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const m2 = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const m2 = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
            if (t < 0 || isNaN(t)) {
              const m2 = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
          }
        }
      } else {
        const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
  } else {
    const i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), r++;
  }
  return g6.errors = e, r === 0;
}
g6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/action_summary.v1.ts
var ActionSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("action_summary.v1", D3);

// evidence-schemas/src/generated/audit_summary.v1.validate.js
var z3 = g7;
var b5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "audit_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "records", "by_kind", "audited", "chains", "missing", "quarantined", "divergences", "topic_offset_ranges", "segments", "append_only_check"], properties: { schema: { const: "fp.audit_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_kind: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, audited: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, chains: { type: "object", additionalProperties: false, required: ["resolved", "unresolved"], properties: { resolved: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unresolved: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, missing: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, quarantined: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, divergences: { type: "integer", minimum: 0, maximum: 9007199254740991 }, topic_offset_ranges: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "first_offset", "last_offset", "events"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, first_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, last_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, events: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 1e4 }, segments: { type: "object", additionalProperties: false, required: ["prefix", "count", "size_bytes", "sample_keys"], properties: { prefix: { type: "string", minLength: 1, maxLength: 512 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, sample_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 20 } } }, append_only_check: { type: "object", additionalProperties: false, required: ["updates", "deletes", "index_objects", "stored_objects", "unpaired_objects", "rewritten_objects", "digests_sampled", "digests_differing", "pass"], properties: { updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, index_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, stored_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unpaired_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rewritten_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, digests_sampled: { type: "integer", minimum: 0, maximum: 9007199254740991 }, digests_differing: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var N3 = Object.prototype.hasOwnProperty;
var f4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y5(l2, { instancePath: n = "", parentData: q3, parentDataProperty: j5, rootData: k7 = l2, dynamicAnchors: P6 = {} } = {}) {
  let e = null, s = 0;
  const u6 = y5.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.identity === void 0) {
      const p3 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
    }
    if (l2.task_arn === void 0) {
      const p3 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
    }
    if (l2.ci_run === void 0) {
      const p3 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
    }
    if (l2.image_digest === void 0) {
      const p3 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
    }
    for (const p3 in l2)
      if (!(p3 === "identity" || p3 === "task_arn" || p3 === "ci_run" || p3 === "image_digest")) {
        const o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    if (l2.identity !== void 0) {
      let p3 = l2.identity;
      if (typeof p3 == "string") {
        if (f4(p3) > 1024) {
          const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (f4(p3) < 1) {
          const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (l2.task_arn !== void 0) {
      let p3 = l2.task_arn;
      const o = s;
      let m2 = false, d5 = null;
      const _7 = s;
      if (typeof p3 == "string") {
        if (f4(p3) > 1024) {
          const c5 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
        if (f4(p3) < 1) {
          const c5 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
      } else {
        const c5 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var t = _7 === s;
      t && (m2 = true, d5 = 0);
      const h4 = s;
      if (p3 !== null) {
        const c5 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var t = h4 === s;
      if (t && m2 ? (m2 = false, d5 = [d5, 1]) : t && (m2 = true, d5 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const c5 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
    }
    if (l2.ci_run !== void 0) {
      let p3 = l2.ci_run;
      const o = s;
      let m2 = false, d5 = null;
      const _7 = s;
      if (typeof p3 == "string") {
        if (f4(p3) > 1024) {
          const c5 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
        if (f4(p3) < 1) {
          const c5 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
      } else {
        const c5 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var i = _7 === s;
      i && (m2 = true, d5 = 0);
      const h4 = s;
      if (p3 !== null) {
        const c5 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var i = h4 === s;
      if (i && m2 ? (m2 = false, d5 = [d5, 1]) : i && (m2 = true, d5 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const c5 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
    }
    if (l2.image_digest !== void 0) {
      let p3 = l2.image_digest;
      const o = s;
      let m2 = false, d5 = null;
      const _7 = s;
      if (typeof p3 == "string") {
        if (!L4.test(p3)) {
          const c5 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
      } else {
        const c5 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var r = _7 === s;
      r && (m2 = true, d5 = 0);
      const h4 = s;
      if (p3 !== null) {
        const c5 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
      var r = h4 === s;
      if (r && m2 ? (m2 = false, d5 = [d5, 1]) : r && (m2 = true, d5 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const c5 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
    }
  } else {
    const p3 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
  }
  return y5.errors = e, s === 0;
}
y5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g7(l2, { instancePath: n = "", parentData: q3, parentDataProperty: j5, rootData: k7 = l2, dynamicAnchors: P6 = {} } = {}) {
  let e = null, s = 0;
  const u6 = g7.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.captured_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.records === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.by_kind === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_kind" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.audited === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audited" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.chains === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chains" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.missing === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.quarantined === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantined" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.divergences === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "divergences" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.topic_offset_ranges === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic_offset_ranges" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.segments === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "segments" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.append_only_check === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in l2)
      if (!N3.call(b5.properties, t)) {
        const i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.audit_summary.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.audit_summary.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (l2.written_at_utc !== void 0) {
      let t = l2.written_at_utc;
      if (typeof t == "string") {
        if (!x3.test(t)) {
          const i = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.writer !== void 0 && (y5(l2.writer, { instancePath: n + "/writer", parentData: l2, parentDataProperty: "writer", rootData: k7, dynamicAnchors: P6 }) || (e = e === null ? y5.errors : joinFaults$evidence_schemas_src_fault_bound(e, y5.errors), s = e.length)), l2.platform_run_id !== void 0) {
      let t = l2.platform_run_id;
      if (typeof t == "string") {
        if (!F5.test(t)) {
          const i = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.captured_at_utc !== void 0) {
      let t = l2.captured_at_utc;
      if (typeof t == "string") {
        if (!x3.test(t)) {
          const i = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.records !== void 0) {
      let t = l2.records;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const i = { instancePath: n + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const i = { instancePath: n + "/records", schemaPath: "#/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t < 0 || isNaN(t)) {
          const i = { instancePath: n + "/records", schemaPath: "#/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (l2.by_kind !== void 0) {
      let t = l2.by_kind;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const i in t) {
          let r = t[i];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/by_kind/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const p3 = { instancePath: n + "/by_kind/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (r < 0 || isNaN(r)) {
              const p3 = { instancePath: n + "/by_kind/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
          }
        }
      else {
        const i = { instancePath: n + "/by_kind", schemaPath: "#/properties/by_kind/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.audited !== void 0) {
      let t = l2.audited;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const i in t) {
          let r = t[i];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/audited/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const p3 = { instancePath: n + "/audited/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (r < 0 || isNaN(r)) {
              const p3 = { instancePath: n + "/audited/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
          }
        }
      else {
        const i = { instancePath: n + "/audited", schemaPath: "#/properties/audited/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.chains !== void 0) {
      let t = l2.chains;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.resolved === void 0) {
          const i = { instancePath: n + "/chains", schemaPath: "#/properties/chains/required", keyword: "required", params: { missingProperty: "resolved" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.unresolved === void 0) {
          const i = { instancePath: n + "/chains", schemaPath: "#/properties/chains/required", keyword: "required", params: { missingProperty: "unresolved" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        for (const i in t)
          if (!(i === "resolved" || i === "unresolved")) {
            const r = { instancePath: n + "/chains", schemaPath: "#/properties/chains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (t.resolved !== void 0) {
          let i = t.resolved;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.unresolved !== void 0) {
          let i = t.unresolved;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
      } else {
        const i = { instancePath: n + "/chains", schemaPath: "#/properties/chains/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.missing !== void 0) {
      let t = l2.missing;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const i in t) {
          let r = t[i];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/missing/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const p3 = { instancePath: n + "/missing/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (r < 0 || isNaN(r)) {
              const p3 = { instancePath: n + "/missing/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
          }
        }
      else {
        const i = { instancePath: n + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.quarantined !== void 0) {
      let t = l2.quarantined;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const i in t) {
          let r = t[i];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/quarantined/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const p3 = { instancePath: n + "/quarantined/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (r < 0 || isNaN(r)) {
              const p3 = { instancePath: n + "/quarantined/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
          }
        }
      else {
        const i = { instancePath: n + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.divergences !== void 0) {
      let t = l2.divergences;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const i = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const i = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t < 0 || isNaN(t)) {
          const i = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      }
    }
    if (l2.topic_offset_ranges !== void 0) {
      let t = l2.topic_offset_ranges;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          const r = { instancePath: n + "/topic_offset_ranges", schemaPath: "#/properties/topic_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        const i = t.length;
        for (let r = 0; r < i; r++) {
          let p3 = t[r];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.topic === void 0) {
              const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (p3.partition === void 0) {
              const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (p3.first_offset === void 0) {
              const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (p3.last_offset === void 0) {
              const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (p3.events === void 0) {
              const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "events" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in p3)
              if (!(o === "topic" || o === "partition" || o === "first_offset" || o === "last_offset" || o === "events")) {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
            if (p3.topic !== void 0) {
              let o = p3.topic;
              if (typeof o == "string") {
                if (f4(o) > 249) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (f4(o) < 1) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              } else {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
            }
            if (p3.partition !== void 0) {
              let o = p3.partition;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 65535 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              }
            }
            if (p3.first_offset !== void 0) {
              let o = p3.first_offset;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              }
            }
            if (p3.last_offset !== void 0) {
              let o = p3.last_offset;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              }
            }
            if (p3.events !== void 0) {
              let o = p3.events;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const m2 = { instancePath: n + "/topic_offset_ranges/" + r + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              }
            }
          } else {
            const o = { instancePath: n + "/topic_offset_ranges/" + r, schemaPath: "#/properties/topic_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const i = { instancePath: n + "/topic_offset_ranges", schemaPath: "#/properties/topic_offset_ranges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.segments !== void 0) {
      let t = l2.segments;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.prefix === void 0) {
          const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "prefix" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.count === void 0) {
          const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.size_bytes === void 0) {
          const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "size_bytes" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.sample_keys === void 0) {
          const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "sample_keys" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        for (const i in t)
          if (!(i === "prefix" || i === "count" || i === "size_bytes" || i === "sample_keys")) {
            const r = { instancePath: n + "/segments", schemaPath: "#/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (t.prefix !== void 0) {
          let i = t.prefix;
          if (typeof i == "string") {
            if (f4(i) > 512) {
              const r = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (f4(i) < 1) {
              const r = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          } else {
            const r = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
        if (t.count !== void 0) {
          let i = t.count;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.size_bytes !== void 0) {
          let i = t.size_bytes;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.sample_keys !== void 0) {
          let i = t.sample_keys;
          if (Array.isArray(i)) {
            if (i.length > 20) {
              const p3 = { instancePath: n + "/segments/sample_keys", schemaPath: "#/properties/segments/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            const r = i.length;
            for (let p3 = 0; p3 < r; p3++) {
              let o = i[p3];
              if (typeof o == "string") {
                if (f4(o) > 512) {
                  const m2 = { instancePath: n + "/segments/sample_keys/" + p3, schemaPath: "#/properties/segments/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
                if (f4(o) < 1) {
                  const m2 = { instancePath: n + "/segments/sample_keys/" + p3, schemaPath: "#/properties/segments/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
                }
              } else {
                const m2 = { instancePath: n + "/segments/sample_keys/" + p3, schemaPath: "#/properties/segments/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
              }
            }
          } else {
            const r = { instancePath: n + "/segments/sample_keys", schemaPath: "#/properties/segments/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        }
      } else {
        const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (l2.append_only_check !== void 0) {
      let t = l2.append_only_check;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.updates === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.deletes === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.index_objects === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "index_objects" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.stored_objects === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "stored_objects" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.unpaired_objects === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "unpaired_objects" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.rewritten_objects === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "rewritten_objects" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.digests_sampled === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "digests_sampled" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.digests_differing === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "digests_differing" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (t.pass === void 0) {
          const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        for (const i in t)
          if (!N3.call(b5.properties.append_only_check.properties, i)) {
            const r = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
        if (t.updates !== void 0) {
          let i = t.updates;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.deletes !== void 0) {
          let i = t.deletes;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.index_objects !== void 0) {
          let i = t.index_objects;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.stored_objects !== void 0) {
          let i = t.stored_objects;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.unpaired_objects !== void 0) {
          let i = t.unpaired_objects;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.rewritten_objects !== void 0) {
          let i = t.rewritten_objects;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.digests_sampled !== void 0) {
          let i = t.digests_sampled;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.digests_differing !== void 0) {
          let i = t.digests_differing;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const r = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
            if (i < 0 || isNaN(i)) {
              const r = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
            }
          }
        }
        if (t.pass !== void 0 && typeof t.pass != "boolean") {
          const i = { instancePath: n + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return g7.errors = e, s === 0;
}
g7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/audit_summary.v1.ts
var AuditSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("audit_summary.v1", z3);

// evidence-schemas/src/generated/decision_summary.v1.validate.js
var T2 = P4;
var F6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "decision_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "decisions", "distinct_ids", "distinct_sources", "by_outcome", "by_mode", "by_context_status", "by_score_source", "reasons_top", "degraded", "degrade_reasons", "fail_closed", "rejections", "replays", "mismatches", "latency", "outbox", "truth_leak_check"], properties: { schema: { const: "fp.decision_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, decisions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_sources: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_outcome: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_mode: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_context_status: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_score_source: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, reasons_top: { type: "array", items: { type: "object", additionalProperties: false, required: ["reason", "count"], properties: { reason: { type: "string", minLength: 1, maxLength: 128 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 50 }, degraded: { type: "integer", minimum: 0, maximum: 9007199254740991 }, degrade_reasons: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, fail_closed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejections: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, replays: { type: "integer", minimum: 0, maximum: 9007199254740991 }, mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, latency: { type: "object", additionalProperties: false, required: ["buckets_ms", "measured", "p50_ms", "p95_ms", "p99_ms"], properties: { buckets_ms: { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 64, uniqueItems: true }, measured: { type: "integer", minimum: 0, maximum: 9007199254740991 }, p50_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] }, p95_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] }, p99_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] } } }, outbox: { type: "object", additionalProperties: false, required: ["pending", "refused"], properties: { pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, refused: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, truth_leak_check: { type: "object", additionalProperties: false, required: ["names_checked", "forbidden", "pass"], properties: { names_checked: { type: "integer", minimum: 0, maximum: 9007199254740991 }, forbidden: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 100 }, pass: { type: "boolean" } } } } };
var O2 = Object.prototype.hasOwnProperty;
var h2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var A2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g8(m2, { instancePath: t = "", parentData: q3, parentDataProperty: j5, rootData: b11 = m2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const _7 = g8.evaluated;
  if (_7.dynamicProps && (_7.props = void 0), _7.dynamicItems && (_7.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.task_arn === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.ci_run === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.image_digest === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in m2)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (m2.identity !== void 0) {
      let i = m2.identity;
      if (typeof i == "string") {
        if (h2(i) > 1024) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (h2(i) < 1) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.task_arn !== void 0) {
      let i = m2.task_arn;
      const r = s;
      let n = false, o = null;
      const p3 = s;
      if (typeof i == "string") {
        if (h2(i) > 1024) {
          const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
        if (h2(i) < 1) {
          const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
      } else {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var d5 = p3 === s;
      d5 && (n = true, o = 0);
      const c5 = s;
      if (i !== null) {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var d5 = c5 === s;
      if (d5 && n ? (n = false, o = [o, 1]) : d5 && (n = true, o = 1), n)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (m2.ci_run !== void 0) {
      let i = m2.ci_run;
      const r = s;
      let n = false, o = null;
      const p3 = s;
      if (typeof i == "string") {
        if (h2(i) > 1024) {
          const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
        if (h2(i) < 1) {
          const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
      } else {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var f5 = p3 === s;
      f5 && (n = true, o = 0);
      const c5 = s;
      if (i !== null) {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var f5 = c5 === s;
      if (f5 && n ? (n = false, o = [o, 1]) : f5 && (n = true, o = 1), n)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
    if (m2.image_digest !== void 0) {
      let i = m2.image_digest;
      const r = s;
      let n = false, o = null;
      const p3 = s;
      if (typeof i == "string") {
        if (!L5.test(i)) {
          const l2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
        }
      } else {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var y8 = p3 === s;
      y8 && (n = true, o = 0);
      const c5 = s;
      if (i !== null) {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
      var y8 = c5 === s;
      if (y8 && n ? (n = false, o = [o, 1]) : y8 && (n = true, o = 1), n)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return g8.errors = e, s === 0;
}
g8.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P4(m2, { instancePath: t = "", parentData: q3, parentDataProperty: j5, rootData: b11 = m2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const _7 = P4.evaluated;
  if (_7.dynamicProps && (_7.props = void 0), _7.dynamicItems && (_7.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.captured_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.decisions === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisions" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.distinct_ids === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_ids" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.distinct_sources === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_sources" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_outcome === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_outcome" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_mode === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_mode" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_context_status === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_context_status" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_score_source === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_score_source" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.reasons_top === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons_top" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.degraded === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degraded" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.degrade_reasons === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degrade_reasons" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.fail_closed === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fail_closed" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.rejections === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejections" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.replays === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replays" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.latency === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latency" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.outbox === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outbox" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.truth_leak_check === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truth_leak_check" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in m2)
      if (!O2.call(F6.properties, i)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.decision_summary.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.decision_summary.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.written_at_utc !== void 0) {
      let i = m2.written_at_utc;
      if (typeof i == "string") {
        if (!x4.test(i)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.writer !== void 0 && (g8(m2.writer, { instancePath: t + "/writer", parentData: m2, parentDataProperty: "writer", rootData: b11, dynamicAnchors: w5 }) || (e = e === null ? g8.errors : joinFaults$evidence_schemas_src_fault_bound(e, g8.errors), s = e.length)), m2.platform_run_id !== void 0) {
      let i = m2.platform_run_id;
      if (typeof i == "string") {
        if (!A2.test(i)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.captured_at_utc !== void 0) {
      let i = m2.captured_at_utc;
      if (typeof i == "string") {
        if (!x4.test(i)) {
          const r = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.decisions !== void 0) {
      let i = m2.decisions;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.distinct_ids !== void 0) {
      let i = m2.distinct_ids;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.distinct_sources !== void 0) {
      let i = m2.distinct_sources;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.by_outcome !== void 0) {
      let i = m2.by_outcome;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_outcome", schemaPath: "#/properties/by_outcome/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_mode !== void 0) {
      let i = m2.by_mode;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_mode", schemaPath: "#/properties/by_mode/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_context_status !== void 0) {
      let i = m2.by_context_status;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_context_status", schemaPath: "#/properties/by_context_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_score_source !== void 0) {
      let i = m2.by_score_source;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_score_source", schemaPath: "#/properties/by_score_source/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.reasons_top !== void 0) {
      let i = m2.reasons_top;
      if (Array.isArray(i)) {
        if (i.length > 50) {
          const n = { instancePath: t + "/reasons_top", schemaPath: "#/properties/reasons_top/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
        }
        const r = i.length;
        for (let n = 0; n < r; n++) {
          let o = i[n];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.reason === void 0) {
              const p3 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (o.count === void 0) {
              const p3 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/required", keyword: "required", params: { missingProperty: "count" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            for (const p3 in o)
              if (!(p3 === "reason" || p3 === "count")) {
                const c5 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
            if (o.reason !== void 0) {
              let p3 = o.reason;
              if (typeof p3 == "string") {
                if (h2(p3) > 128) {
                  const c5 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
                if (h2(p3) < 1) {
                  const c5 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
              } else {
                const c5 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
            }
            if (o.count !== void 0) {
              let p3 = o.count;
              if (!(typeof p3 == "number" && !(p3 % 1) && !isNaN(p3) && isFinite(p3))) {
                const c5 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
              if (typeof p3 == "number" && isFinite(p3)) {
                if (p3 > 9007199254740991 || isNaN(p3)) {
                  const c5 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
                if (p3 < 0 || isNaN(p3)) {
                  const c5 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
              }
            }
          } else {
            const p3 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/reasons_top", schemaPath: "#/properties/reasons_top/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.degraded !== void 0) {
      let i = m2.degraded;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.degrade_reasons !== void 0) {
      let i = m2.degrade_reasons;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/degrade_reasons", schemaPath: "#/properties/degrade_reasons/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.fail_closed !== void 0) {
      let i = m2.fail_closed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.rejections !== void 0) {
      let i = m2.rejections;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const r in i) {
          let n = i[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const o = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const o = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (n < 0 || isNaN(n)) {
              const o = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/rejections", schemaPath: "#/properties/rejections/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.replays !== void 0) {
      let i = m2.replays;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.mismatches !== void 0) {
      let i = m2.mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.latency !== void 0) {
      let i = m2.latency;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.buckets_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "buckets_ms" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.measured === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "measured" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.p50_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p50_ms" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.p95_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p95_ms" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.p99_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p99_ms" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "buckets_ms" || r === "measured" || r === "p50_ms" || r === "p95_ms" || r === "p99_ms")) {
            const n = { instancePath: t + "/latency", schemaPath: "#/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (i.buckets_ms !== void 0) {
          let r = i.buckets_ms;
          if (Array.isArray(r)) {
            if (r.length > 64) {
              const c5 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
            }
            if (r.length < 1) {
              const c5 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
            }
            const n = r.length;
            for (let c5 = 0; c5 < n; c5++) {
              let l2 = r[c5];
              if (!(typeof l2 == "number" && !(l2 % 1) && !isNaN(l2) && isFinite(l2))) {
                const u6 = { instancePath: t + "/latency/buckets_ms/" + c5, schemaPath: "#/properties/latency/properties/buckets_ms/items/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
              }
              if (typeof l2 == "number" && isFinite(l2) && (l2 < 1 || isNaN(l2))) {
                const u6 = { instancePath: t + "/latency/buckets_ms/" + c5, schemaPath: "#/properties/latency/properties/buckets_ms/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
              }
            }
            let o = r.length, p3;
            if (o > 1) {
              const c5 = {};
              for (; o--; ) {
                let l2 = r[o];
                if (typeof l2 == "number" && !(l2 % 1) && !isNaN(l2) && isFinite(l2)) {
                  if (typeof c5[l2] == "number") {
                    p3 = c5[l2];
                    const u6 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/uniqueItems", keyword: "uniqueItems", params: { i: o, j: p3 } };
                    e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
                    break;
                  }
                  c5[l2] = o;
                }
              }
            }
          } else {
            const n = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (i.measured !== void 0) {
          let r = i.measured;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          }
        }
        if (i.p50_ms !== void 0) {
          let r = i.p50_ms;
          const n = s;
          let o = false, p3 = null;
          const c5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var d5 = c5 === s;
          d5 && (o = true, p3 = 0);
          const l2 = s;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var d5 = l2 === s;
          if (d5 && o)
            o = false, p3 = [p3, 1];
          else {
            d5 && (o = true, p3 = 1);
            const u6 = s;
            if (r !== null) {
              const k7 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [k7] : noteFault$evidence_schemas_src_fault_bound(e, k7), s++;
            }
            var d5 = u6 === s;
            d5 && o ? (o = false, p3 = [p3, 2]) : d5 && (o = true, p3 = 2);
          }
          if (o)
            s = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
        }
        if (i.p95_ms !== void 0) {
          let r = i.p95_ms;
          const n = s;
          let o = false, p3 = null;
          const c5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var f5 = c5 === s;
          f5 && (o = true, p3 = 0);
          const l2 = s;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var f5 = l2 === s;
          if (f5 && o)
            o = false, p3 = [p3, 1];
          else {
            f5 && (o = true, p3 = 1);
            const u6 = s;
            if (r !== null) {
              const k7 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [k7] : noteFault$evidence_schemas_src_fault_bound(e, k7), s++;
            }
            var f5 = u6 === s;
            f5 && o ? (o = false, p3 = [p3, 2]) : f5 && (o = true, p3 = 2);
          }
          if (o)
            s = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
        }
        if (i.p99_ms !== void 0) {
          let r = i.p99_ms;
          const n = s;
          let o = false, p3 = null;
          const c5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var y8 = c5 === s;
          y8 && (o = true, p3 = 0);
          const l2 = s;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
          var y8 = l2 === s;
          if (y8 && o)
            o = false, p3 = [p3, 1];
          else {
            y8 && (o = true, p3 = 1);
            const u6 = s;
            if (r !== null) {
              const k7 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [k7] : noteFault$evidence_schemas_src_fault_bound(e, k7), s++;
            }
            var y8 = u6 === s;
            y8 && o ? (o = false, p3 = [p3, 2]) : y8 && (o = true, p3 = 2);
          }
          if (o)
            s = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
            e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.outbox !== void 0) {
      let i = m2.outbox;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.pending === void 0) {
          const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.refused === void 0) {
          const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "refused" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "pending" || r === "refused")) {
            const n = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (i.pending !== void 0) {
          let r = i.pending;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          }
        }
        if (i.refused !== void 0) {
          let r = i.refused;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          }
        }
      } else {
        const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.truth_leak_check !== void 0) {
      let i = m2.truth_leak_check;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.names_checked === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "names_checked" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.forbidden === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "forbidden" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.pass === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "names_checked" || r === "forbidden" || r === "pass")) {
            const n = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        if (i.names_checked !== void 0) {
          let r = i.names_checked;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
          }
        }
        if (i.forbidden !== void 0) {
          let r = i.forbidden;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: t + "/truth_leak_check/forbidden", schemaPath: "#/properties/truth_leak_check/properties/forbidden/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            const n = r.length;
            for (let o = 0; o < n; o++) {
              let p3 = r[o];
              if (typeof p3 == "string") {
                if (h2(p3) > 256) {
                  const c5 = { instancePath: t + "/truth_leak_check/forbidden/" + o, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
                if (h2(p3) < 1) {
                  const c5 = { instancePath: t + "/truth_leak_check/forbidden/" + o, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
                }
              } else {
                const c5 = { instancePath: t + "/truth_leak_check/forbidden/" + o, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
              }
            }
          } else {
            const n = { instancePath: t + "/truth_leak_check/forbidden", schemaPath: "#/properties/truth_leak_check/properties/forbidden/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
        if (i.pass !== void 0 && typeof i.pass != "boolean") {
          const r = { instancePath: t + "/truth_leak_check/pass", schemaPath: "#/properties/truth_leak_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return P4.errors = e, s === 0;
}
P4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/decision_summary.v1.ts
var DecisionSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("decision_summary.v1", T2);

// other-part:actions/lib/truth/decision-lane.ts
import { readDecisionLaneTruth$actions_lib_truth_decision_lane } from "./lib.mjs";

// evidence-schemas/src/generated/audit_record.v1.validate.js
var F7 = g9;
var y6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "audit_record.v1.schema.json", type: "object", additionalProperties: false, required: ["audit_id", "kind", "decision_id", "decision_event", "source_event", "bundle_ref", "snapshot_hash", "graph_version", "eb_offset_basis", "degrade_posture", "policy_rev", "run_config_digest", "pins", "recorded_at_utc"], properties: { audit_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, kind: { enum: ["DECISION", "CHAIN"] }, decision_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, decision_event: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, action_intents: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, maxItems: 64 }, action_outcomes: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, maxItems: 64 }, bundle_ref: { type: "object", additionalProperties: false, required: ["bundle_id"], properties: { bundle_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, registry_ref: { type: "string", minLength: 1, maxLength: 2048 }, bundle_version: { type: "string", minLength: 1, maxLength: 128 } } }, snapshot_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, snapshot_ref: { type: "string", minLength: 1, maxLength: 2048 }, graph_version: { type: "object", additionalProperties: false, required: ["version_id", "watermark_ts_utc"], properties: { version_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, watermark_ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, stream: { type: "string", minLength: 1, maxLength: 256 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, computed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, eb_offset_basis: { type: "object", additionalProperties: false, required: ["stream", "offset_kind", "offsets"], properties: { stream: { type: "string", minLength: 1, maxLength: 256 }, offset_kind: { const: "kafka_offset" }, offsets: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "offset"], properties: { partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" } } }, maxItems: 1024 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, window_start: { $ref: "common.v1.schema.json#/$defs/time_us" }, window_end: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, degrade_posture: { type: "object", additionalProperties: false, required: ["mode", "capabilities_mask", "policy_rev", "posture_seq", "decided_at_utc"], properties: { mode: { enum: ["NORMAL", "DEGRADED_1", "DEGRADED_2", "FAIL_CLOSED"] }, capabilities_mask: { type: "object", additionalProperties: false, required: ["allow_ieg", "allowed_feature_groups", "allow_model_primary", "allow_model_stage2", "allow_fallback_heuristics", "action_posture"], properties: { allow_ieg: { type: "boolean" }, allowed_feature_groups: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 64 }, allow_model_primary: { type: "boolean" }, allow_model_stage2: { type: "boolean" }, allow_fallback_heuristics: { type: "boolean" }, action_posture: { enum: ["NORMAL", "STEP_UP_ONLY"] } } }, policy_rev: { type: "object", additionalProperties: false, required: ["policy_id", "revision"], properties: { policy_id: { type: "string", minLength: 1, maxLength: 128 }, revision: { type: "string", minLength: 1, maxLength: 128 }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, posture_seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, decided_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, reason: { type: "string", minLength: 1, maxLength: 2048 }, evidence_refs: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "ref"], properties: { kind: { type: "string", minLength: 1, maxLength: 128 }, ref: { type: "string", minLength: 1, maxLength: 2048 } } }, maxItems: 64 } } }, policy_rev: { type: "object", additionalProperties: false, required: ["policy_id", "revision"], properties: { policy_id: { type: "string", minLength: 1, maxLength: 128 }, revision: { type: "string", minLength: 1, maxLength: 128 }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, pins: { type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" } } }, context_refs: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "eb_ref", "role"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, role: { enum: ["arrival_events", "arrival_entities", "flow_anchor"] } } }, maxItems: 64 }, source_event: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, recorded_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var v3 = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h3 = new RegExp("^[0-9a-f]{32}$", "u");
var l = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var _4 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var u5 = new RegExp("^[0-9a-f]{64}$", "u");
var b6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function g9(c5, { instancePath: s = "", parentData: x8, parentDataProperty: L8, rootData: q3 = c5, dynamicAnchors: $8 = {} } = {}) {
  let e = null, i = 0;
  const k7 = g9.evaluated;
  if (k7.dynamicProps && (k7.props = void 0), k7.dynamicItems && (k7.items = void 0), c5 && typeof c5 == "object" && !Array.isArray(c5)) {
    if (c5.audit_id === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audit_id" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.kind === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.decision_id === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.decision_event === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_event" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.source_event === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_event" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.bundle_ref === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_ref" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.snapshot_hash === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "snapshot_hash" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.graph_version === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "graph_version" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.eb_offset_basis === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eb_offset_basis" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.degrade_posture === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degrade_posture" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.policy_rev === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.run_config_digest === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.pins === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    if (c5.recorded_at_utc === void 0) {
      const f5 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at_utc" } };
      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
    }
    for (const f5 in c5)
      if (!v3.call(y6.properties, f5)) {
        const r = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    if (c5.audit_id !== void 0) {
      let f5 = c5.audit_id;
      if (typeof f5 == "string") {
        if (!h3.test(f5)) {
          const r = { instancePath: s + "/audit_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/audit_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.kind !== void 0) {
      let f5 = c5.kind;
      if (!(f5 === "DECISION" || f5 === "CHAIN")) {
        const r = { instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: y6.properties.kind.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.decision_id !== void 0) {
      let f5 = c5.decision_id;
      if (typeof f5 == "string") {
        if (!h3.test(f5)) {
          const r = { instancePath: s + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.decision_event !== void 0) {
      let f5 = c5.decision_event;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.event_id === void 0) {
          const r = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "event_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.event_type === void 0) {
          const r = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "event_type" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.ts_utc === void 0) {
          const r = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.eb_ref === void 0) {
          const r = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "eb_ref" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "event_id" || r === "event_type" || r === "ts_utc" || r === "eb_ref" || r === "origin_offset")) {
            const t = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.event_id !== void 0) {
          let r = f5.event_id;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.event_type !== void 0) {
          let r = f5.event_type;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.ts_utc !== void 0) {
          let r = f5.ts_utc;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/decision_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/decision_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.eb_ref !== void 0) {
          let r = f5.eb_ref;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const a = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (m(t) > 249) {
                  const a = { instancePath: s + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const a = { instancePath: s + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const a = { instancePath: s + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (t < 0 || isNaN(t)) {
                  const a = { instancePath: s + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (m(t) > 20) {
                  const a = { instancePath: s + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (!_4.test(t)) {
                  const a = { instancePath: s + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: s + "/decision_event/eb_ref/offset_kind", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!l.test(t)) {
                  const a = { instancePath: s + "/decision_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.origin_offset !== void 0) {
          let r = f5.origin_offset;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const a = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (m(t) > 249) {
                  const a = { instancePath: s + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const a = { instancePath: s + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const a = { instancePath: s + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (t < 0 || isNaN(t)) {
                  const a = { instancePath: s + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (m(t) > 20) {
                  const a = { instancePath: s + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (!_4.test(t)) {
                  const a = { instancePath: s + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: s + "/decision_event/origin_offset/offset_kind", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!l.test(t)) {
                  const a = { instancePath: s + "/decision_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/decision_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/decision_event", schemaPath: "#/properties/decision_event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.action_intents !== void 0) {
      let f5 = c5.action_intents;
      if (Array.isArray(f5)) {
        if (f5.length > 64) {
          const t = { instancePath: s + "/action_intents", schemaPath: "#/properties/action_intents/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = f5.length;
        for (let t = 0; t < r; t++) {
          let a = f5[t];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.event_id === void 0) {
              const d5 = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.event_type === void 0) {
              const d5 = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.ts_utc === void 0) {
              const d5 = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "ts_utc" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.eb_ref === void 0) {
              const d5 = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            for (const d5 in a)
              if (!(d5 === "event_id" || d5 === "event_type" || d5 === "ts_utc" || d5 === "eb_ref" || d5 === "origin_offset")) {
                const n = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d5 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            if (a.event_id !== void 0) {
              let d5 = a.event_id;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.event_type !== void 0) {
              let d5 = a.event_type;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.ts_utc !== void 0) {
              let d5 = a.ts_utc;
              if (typeof d5 == "string") {
                if (!l.test(d5)) {
                  const n = { instancePath: s + "/action_intents/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_intents/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.eb_ref !== void 0) {
              let d5 = a.eb_ref;
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.topic === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset_kind === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "topic" || n === "partition" || n === "offset" || n === "offset_kind" || n === "published_at_utc")) {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.topic !== void 0) {
                  let n = d5.topic;
                  if (typeof n == "string") {
                    if (m(n) > 249) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.offset_kind !== void 0 && d5.offset_kind !== "kafka_offset") {
                  const n = { instancePath: s + "/action_intents/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.published_at_utc !== void 0) {
                  let n = d5.published_at_utc;
                  if (typeof n == "string") {
                    if (!l.test(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.origin_offset !== void 0) {
              let d5 = a.origin_offset;
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.topic === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset_kind === void 0) {
                  const n = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "topic" || n === "partition" || n === "offset" || n === "offset_kind" || n === "published_at_utc")) {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.topic !== void 0) {
                  let n = d5.topic;
                  if (typeof n == "string") {
                    if (m(n) > 249) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.offset_kind !== void 0 && d5.offset_kind !== "kafka_offset") {
                  const n = { instancePath: s + "/action_intents/" + t + "/origin_offset/offset_kind", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.published_at_utc !== void 0) {
                  let n = d5.published_at_utc;
                  if (typeof n == "string") {
                    if (!l.test(n)) {
                      const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_intents/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const d5 = { instancePath: s + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/action_intents", schemaPath: "#/properties/action_intents/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.action_outcomes !== void 0) {
      let f5 = c5.action_outcomes;
      if (Array.isArray(f5)) {
        if (f5.length > 64) {
          const t = { instancePath: s + "/action_outcomes", schemaPath: "#/properties/action_outcomes/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = f5.length;
        for (let t = 0; t < r; t++) {
          let a = f5[t];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.event_id === void 0) {
              const d5 = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.event_type === void 0) {
              const d5 = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.ts_utc === void 0) {
              const d5 = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "ts_utc" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.eb_ref === void 0) {
              const d5 = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            for (const d5 in a)
              if (!(d5 === "event_id" || d5 === "event_type" || d5 === "ts_utc" || d5 === "eb_ref" || d5 === "origin_offset")) {
                const n = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d5 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            if (a.event_id !== void 0) {
              let d5 = a.event_id;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.event_type !== void 0) {
              let d5 = a.event_type;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.ts_utc !== void 0) {
              let d5 = a.ts_utc;
              if (typeof d5 == "string") {
                if (!l.test(d5)) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/action_outcomes/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.eb_ref !== void 0) {
              let d5 = a.eb_ref;
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.topic === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset_kind === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "topic" || n === "partition" || n === "offset" || n === "offset_kind" || n === "published_at_utc")) {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.topic !== void 0) {
                  let n = d5.topic;
                  if (typeof n == "string") {
                    if (m(n) > 249) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.offset_kind !== void 0 && d5.offset_kind !== "kafka_offset") {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.published_at_utc !== void 0) {
                  let n = d5.published_at_utc;
                  if (typeof n == "string") {
                    if (!l.test(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.origin_offset !== void 0) {
              let d5 = a.origin_offset;
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.topic === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset_kind === void 0) {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "topic" || n === "partition" || n === "offset" || n === "offset_kind" || n === "published_at_utc")) {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.topic !== void 0) {
                  let n = d5.topic;
                  if (typeof n == "string") {
                    if (m(n) > 249) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.offset_kind !== void 0 && d5.offset_kind !== "kafka_offset") {
                  const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/offset_kind", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.published_at_utc !== void 0) {
                  let n = d5.published_at_utc;
                  if (typeof n == "string") {
                    if (!l.test(n)) {
                      const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/action_outcomes/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const d5 = { instancePath: s + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/action_outcomes", schemaPath: "#/properties/action_outcomes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.bundle_ref !== void 0) {
      let f5 = c5.bundle_ref;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.bundle_id === void 0) {
          const r = { instancePath: s + "/bundle_ref", schemaPath: "#/properties/bundle_ref/required", keyword: "required", params: { missingProperty: "bundle_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "bundle_id" || r === "registry_ref" || r === "bundle_version")) {
            const t = { instancePath: s + "/bundle_ref", schemaPath: "#/properties/bundle_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.bundle_id !== void 0) {
          let r = f5.bundle_id;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.registry_ref !== void 0) {
          let r = f5.registry_ref;
          if (typeof r == "string") {
            if (m(r) > 2048) {
              const t = { instancePath: s + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.bundle_version !== void 0) {
          let r = f5.bundle_version;
          if (typeof r == "string") {
            if (m(r) > 128) {
              const t = { instancePath: s + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/bundle_ref", schemaPath: "#/properties/bundle_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.snapshot_hash !== void 0) {
      let f5 = c5.snapshot_hash;
      if (typeof f5 == "string") {
        if (!u5.test(f5)) {
          const r = { instancePath: s + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.snapshot_ref !== void 0) {
      let f5 = c5.snapshot_ref;
      if (typeof f5 == "string") {
        if (m(f5) > 2048) {
          const r = { instancePath: s + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (m(f5) < 1) {
          const r = { instancePath: s + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.graph_version !== void 0) {
      let f5 = c5.graph_version;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.version_id === void 0) {
          const r = { instancePath: s + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.watermark_ts_utc === void 0) {
          const r = { instancePath: s + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "version_id" || r === "watermark_ts_utc" || r === "stream" || r === "basis_digest" || r === "computed_at_utc")) {
            const t = { instancePath: s + "/graph_version", schemaPath: "#/properties/graph_version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.version_id !== void 0) {
          let r = f5.version_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: s + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.watermark_ts_utc !== void 0) {
          let r = f5.watermark_ts_utc;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.stream !== void 0) {
          let r = f5.stream;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.basis_digest !== void 0) {
          let r = f5.basis_digest;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.computed_at_utc !== void 0) {
          let r = f5.computed_at_utc;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/graph_version", schemaPath: "#/properties/graph_version/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.eb_offset_basis !== void 0) {
      let f5 = c5.eb_offset_basis;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.stream === void 0) {
          const r = { instancePath: s + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "stream" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.offset_kind === void 0) {
          const r = { instancePath: s + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.offsets === void 0) {
          const r = { instancePath: s + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offsets" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "stream" || r === "offset_kind" || r === "offsets" || r === "basis_digest" || r === "window_start" || r === "window_end")) {
            const t = { instancePath: s + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.stream !== void 0) {
          let r = f5.stream;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.offset_kind !== void 0 && f5.offset_kind !== "kafka_offset") {
          const r = { instancePath: s + "/eb_offset_basis/offset_kind", schemaPath: "#/properties/eb_offset_basis/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.offsets !== void 0) {
          let r = f5.offsets;
          if (Array.isArray(r)) {
            if (r.length > 1024) {
              const a = { instancePath: s + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/maxItems", keyword: "maxItems", params: { limit: 1024 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            const t = r.length;
            for (let a = 0; a < t; a++) {
              let d5 = r[a];
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/eb_offset_basis/offsets/" + a, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/eb_offset_basis/offsets/" + a, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "partition" || n === "offset")) {
                    const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/eb_offset_basis/offsets/" + a + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/eb_offset_basis/offsets/" + a, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.basis_digest !== void 0) {
          let r = f5.basis_digest;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.window_start !== void 0) {
          let r = f5.window_start;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.window_end !== void 0) {
          let r = f5.window_end;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.degrade_posture !== void 0) {
      let f5 = c5.degrade_posture;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.mode === void 0) {
          const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "mode" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.capabilities_mask === void 0) {
          const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "capabilities_mask" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.policy_rev === void 0) {
          const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "policy_rev" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.posture_seq === void 0) {
          const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "posture_seq" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.decided_at_utc === void 0) {
          const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "decided_at_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "mode" || r === "capabilities_mask" || r === "policy_rev" || r === "posture_seq" || r === "decided_at_utc" || r === "reason" || r === "evidence_refs")) {
            const t = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.mode !== void 0) {
          let r = f5.mode;
          if (!(r === "NORMAL" || r === "DEGRADED_1" || r === "DEGRADED_2" || r === "FAIL_CLOSED")) {
            const t = { instancePath: s + "/degrade_posture/mode", schemaPath: "#/properties/degrade_posture/properties/mode/enum", keyword: "enum", params: { allowedValues: y6.properties.degrade_posture.properties.mode.enum } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.capabilities_mask !== void 0) {
          let r = f5.capabilities_mask;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.allow_ieg === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_ieg" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allowed_feature_groups === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allowed_feature_groups" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allow_model_primary === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_primary" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allow_model_stage2 === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_stage2" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allow_fallback_heuristics === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_fallback_heuristics" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.action_posture === void 0) {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "action_posture" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "allow_ieg" || t === "allowed_feature_groups" || t === "allow_model_primary" || t === "allow_model_stage2" || t === "allow_fallback_heuristics" || t === "action_posture")) {
                const a = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.allow_ieg !== void 0 && typeof r.allow_ieg != "boolean") {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask/allow_ieg", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_ieg/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allowed_feature_groups !== void 0) {
              let t = r.allowed_feature_groups;
              if (Array.isArray(t)) {
                if (t.length > 64) {
                  const d5 = { instancePath: s + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
                }
                const a = t.length;
                for (let d5 = 0; d5 < a; d5++) {
                  let n = t[d5];
                  if (typeof n == "string") {
                    if (m(n) > 128) {
                      const p3 = { instancePath: s + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + d5, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + d5, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + d5, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const a = { instancePath: s + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.allow_model_primary !== void 0 && typeof r.allow_model_primary != "boolean") {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask/allow_model_primary", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_primary/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allow_model_stage2 !== void 0 && typeof r.allow_model_stage2 != "boolean") {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask/allow_model_stage2", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_stage2/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.allow_fallback_heuristics !== void 0 && typeof r.allow_fallback_heuristics != "boolean") {
              const t = { instancePath: s + "/degrade_posture/capabilities_mask/allow_fallback_heuristics", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_fallback_heuristics/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.action_posture !== void 0) {
              let t = r.action_posture;
              if (!(t === "NORMAL" || t === "STEP_UP_ONLY")) {
                const a = { instancePath: s + "/degrade_posture/capabilities_mask/action_posture", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/action_posture/enum", keyword: "enum", params: { allowedValues: y6.properties.degrade_posture.properties.capabilities_mask.properties.action_posture.enum } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.policy_rev !== void 0) {
          let r = f5.policy_rev;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.policy_id === void 0) {
              const t = { instancePath: s + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.revision === void 0) {
              const t = { instancePath: s + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "policy_id" || t === "revision" || t === "content_digest")) {
                const a = { instancePath: s + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.policy_id !== void 0) {
              let t = r.policy_id;
              if (typeof t == "string") {
                if (m(t) > 128) {
                  const a = { instancePath: s + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.revision !== void 0) {
              let t = r.revision;
              if (typeof t == "string") {
                if (m(t) > 128) {
                  const a = { instancePath: s + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.content_digest !== void 0) {
              let t = r.content_digest;
              if (typeof t == "string") {
                if (!u5.test(t)) {
                  const a = { instancePath: s + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.posture_seq !== void 0) {
          let r = f5.posture_seq;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: s + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: s + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: s + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          }
        }
        if (f5.decided_at_utc !== void 0) {
          let r = f5.decided_at_utc;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.reason !== void 0) {
          let r = f5.reason;
          if (typeof r == "string") {
            if (m(r) > 2048) {
              const t = { instancePath: s + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.evidence_refs !== void 0) {
          let r = f5.evidence_refs;
          if (Array.isArray(r)) {
            if (r.length > 64) {
              const a = { instancePath: s + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
            }
            const t = r.length;
            for (let a = 0; a < t; a++) {
              let d5 = r[a];
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.kind === void 0) {
                  const n = { instancePath: s + "/degrade_posture/evidence_refs/" + a, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.ref === void 0) {
                  const n = { instancePath: s + "/degrade_posture/evidence_refs/" + a, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "kind" || n === "ref")) {
                    const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.kind !== void 0) {
                  let n = d5.kind;
                  if (typeof n == "string") {
                    if (m(n) > 128) {
                      const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.ref !== void 0) {
                  let n = d5.ref;
                  if (typeof n == "string") {
                    if (m(n) > 2048) {
                      const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/degrade_posture/evidence_refs/" + a + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/degrade_posture/evidence_refs/" + a, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/degrade_posture", schemaPath: "#/properties/degrade_posture/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.policy_rev !== void 0) {
      let f5 = c5.policy_rev;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.policy_id === void 0) {
          const r = { instancePath: s + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.revision === void 0) {
          const r = { instancePath: s + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "policy_id" || r === "revision" || r === "content_digest")) {
            const t = { instancePath: s + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.policy_id !== void 0) {
          let r = f5.policy_id;
          if (typeof r == "string") {
            if (m(r) > 128) {
              const t = { instancePath: s + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.revision !== void 0) {
          let r = f5.revision;
          if (typeof r == "string") {
            if (m(r) > 128) {
              const t = { instancePath: s + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.content_digest !== void 0) {
          let r = f5.content_digest;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.run_config_digest !== void 0) {
      let f5 = c5.run_config_digest;
      if (typeof f5 == "string") {
        if (!u5.test(f5)) {
          const r = { instancePath: s + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.pins !== void 0) {
      let f5 = c5.pins;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.platform_run_id === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.scenario_run_id === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.manifest_fingerprint === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.parameter_hash === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.seed === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.scenario_id === void 0) {
          const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "platform_run_id" || r === "scenario_run_id" || r === "manifest_fingerprint" || r === "parameter_hash" || r === "seed" || r === "scenario_id" || r === "run_id")) {
            const t = { instancePath: s + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.platform_run_id !== void 0) {
          let r = f5.platform_run_id;
          if (typeof r == "string") {
            if (!b6.test(r)) {
              const t = { instancePath: s + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.scenario_run_id !== void 0) {
          let r = f5.scenario_run_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: s + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.manifest_fingerprint !== void 0) {
          let r = f5.manifest_fingerprint;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.parameter_hash !== void 0) {
          let r = f5.parameter_hash;
          if (typeof r == "string") {
            if (!u5.test(r)) {
              const t = { instancePath: s + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.seed !== void 0) {
          let r = f5.seed;
          if (typeof r == "string") {
            if (!w3.test(r)) {
              const t = { instancePath: s + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.scenario_id !== void 0) {
          let r = f5.scenario_id;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.run_id !== void 0) {
          let r = f5.run_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: s + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.context_refs !== void 0) {
      let f5 = c5.context_refs;
      if (Array.isArray(f5)) {
        if (f5.length > 64) {
          const t = { instancePath: s + "/context_refs", schemaPath: "#/properties/context_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
        }
        const r = f5.length;
        for (let t = 0; t < r; t++) {
          let a = f5[t];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.event_id === void 0) {
              const d5 = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.event_type === void 0) {
              const d5 = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.eb_ref === void 0) {
              const d5 = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (a.role === void 0) {
              const d5 = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            for (const d5 in a)
              if (!(d5 === "event_id" || d5 === "event_type" || d5 === "eb_ref" || d5 === "role")) {
                const n = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d5 } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            if (a.event_id !== void 0) {
              let d5 = a.event_id;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.event_type !== void 0) {
              let d5 = a.event_type;
              if (typeof d5 == "string") {
                if (m(d5) > 256) {
                  const n = { instancePath: s + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (m(d5) < 1) {
                  const n = { instancePath: s + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
              } else {
                const n = { instancePath: s + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.eb_ref !== void 0) {
              let d5 = a.eb_ref;
              if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                if (d5.topic === void 0) {
                  const n = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.partition === void 0) {
                  const n = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset === void 0) {
                  const n = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.offset_kind === void 0) {
                  const n = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                for (const n in d5)
                  if (!(n === "topic" || n === "partition" || n === "offset" || n === "offset_kind" || n === "published_at_utc")) {
                    const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                if (d5.topic !== void 0) {
                  let n = d5.topic;
                  if (typeof n == "string") {
                    if (m(n) > 249) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.partition !== void 0) {
                  let n = d5.partition;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 65535 || isNaN(n)) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  }
                }
                if (d5.offset !== void 0) {
                  let n = d5.offset;
                  if (typeof n == "string") {
                    if (m(n) > 20) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (m(n) < 1) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                    if (!_4.test(n)) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
                if (d5.offset_kind !== void 0 && d5.offset_kind !== "kafka_offset") {
                  const n = { instancePath: s + "/context_refs/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
                }
                if (d5.published_at_utc !== void 0) {
                  let n = d5.published_at_utc;
                  if (typeof n == "string") {
                    if (!l.test(n)) {
                      const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                    }
                  } else {
                    const p3 = { instancePath: s + "/context_refs/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), i++;
                  }
                }
              } else {
                const n = { instancePath: s + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
            if (a.role !== void 0) {
              let d5 = a.role;
              if (!(d5 === "arrival_events" || d5 === "arrival_entities" || d5 === "flow_anchor")) {
                const n = { instancePath: s + "/context_refs/" + t + "/role", schemaPath: "#/properties/context_refs/items/properties/role/enum", keyword: "enum", params: { allowedValues: y6.properties.context_refs.items.properties.role.enum } };
                e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i++;
              }
            }
          } else {
            const d5 = { instancePath: s + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/context_refs", schemaPath: "#/properties/context_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.source_event !== void 0) {
      let f5 = c5.source_event;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.event_id === void 0) {
          const r = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.event_type === void 0) {
          const r = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_type" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.ts_utc === void 0) {
          const r = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "ts_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        if (f5.eb_ref === void 0) {
          const r = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "eb_ref" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
        for (const r in f5)
          if (!(r === "event_id" || r === "event_type" || r === "ts_utc" || r === "eb_ref" || r === "origin_offset")) {
            const t = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        if (f5.event_id !== void 0) {
          let r = f5.event_id;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.event_type !== void 0) {
          let r = f5.event_type;
          if (typeof r == "string") {
            if (m(r) > 256) {
              const t = { instancePath: s + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (m(r) < 1) {
              const t = { instancePath: s + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.ts_utc !== void 0) {
          let r = f5.ts_utc;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const t = { instancePath: s + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
          } else {
            const t = { instancePath: s + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.eb_ref !== void 0) {
          let r = f5.eb_ref;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const a = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (m(t) > 249) {
                  const a = { instancePath: s + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const a = { instancePath: s + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const a = { instancePath: s + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (t < 0 || isNaN(t)) {
                  const a = { instancePath: s + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (m(t) > 20) {
                  const a = { instancePath: s + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (!_4.test(t)) {
                  const a = { instancePath: s + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: s + "/source_event/eb_ref/offset_kind", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!l.test(t)) {
                  const a = { instancePath: s + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
        if (f5.origin_offset !== void 0) {
          let r = f5.origin_offset;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const a = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (m(t) > 249) {
                  const a = { instancePath: s + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const a = { instancePath: s + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const a = { instancePath: s + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (t < 0 || isNaN(t)) {
                  const a = { instancePath: s + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (m(t) > 20) {
                  const a = { instancePath: s + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (m(t) < 1) {
                  const a = { instancePath: s + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
                if (!_4.test(t)) {
                  const a = { instancePath: s + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: s + "/source_event/origin_offset/offset_kind", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!l.test(t)) {
                  const a = { instancePath: s + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
                }
              } else {
                const a = { instancePath: s + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i++;
              }
            }
          } else {
            const t = { instancePath: s + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i++;
          }
        }
      } else {
        const r = { instancePath: s + "/source_event", schemaPath: "#/properties/source_event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
    if (c5.recorded_at_utc !== void 0) {
      let f5 = c5.recorded_at_utc;
      if (typeof f5 == "string") {
        if (!l.test(f5)) {
          const r = { instancePath: s + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
        }
      } else {
        const r = { instancePath: s + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
      }
    }
  } else {
    const f5 = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i++;
  }
  return g9.errors = e, i === 0;
}
g9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/audit_record.v1.ts
var AuditRecordV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("audit_record.v1", F7);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m7-spine/audit-records.ts
function auditObjectFaults(key, { indexed, lines }, platformRunId) {
  const wrong = lines.flatMap((line, place) => {
    const row = indexed[place];
    if (row === void 0 || row.line !== place + 1) return [`line ${place + 1} is not indexed`];
    return [
      ...row.digest === line.digest ? [] : [`line ${place + 1} has another digest than the index`],
      ...row.auditId === line.auditId && row.kind === line.kind ? [] : [`line ${place + 1} is another record`],
      ...line.platformRunId === platformRunId ? [] : [`line ${place + 1} is of another run`]
    ];
  });
  const missing = indexed.length > lines.length ? [`${indexed.length - lines.length} indexed records are not there`] : [];
  return [...wrong, ...missing].map((fault) => `${key}: ${fault}`);
}
var auditListingFaults = (indexed, stored) => [
  ...[...indexed].filter((key) => !stored.has(key)).map((key) => `${key}: not in the store`),
  ...[...stored.keys()].filter((key) => !indexed.has(key)).map((key) => `${key}: not in the index`),
  ...[...stored].filter(([, versions]) => versions !== 1).map(([key, versions]) => `${key}: ${versions} versions`)
];

// actions/m7-spine/facts/audit-content.ts
var CONTENT_BYTES_MAX2 = 64 * 1024 * 1024;
var readAuditContent = async (context) => readAuditObjects({
  database: await context.session.database(),
  store: context.session.store,
  bucket: context.session.config.buckets.evidence,
  platformRunId: getRunId$actions_lib_run_evidence(context)
});
async function readAuditObjects(place) {
  const { store, bucket, platformRunId } = place;
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId })}decision_log_audit/records/`;
  const stored = /* @__PURE__ */ new Map();
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    stored.set(key, (await store.versions(bucket, key)).length);
  }
  const indexed = await indexedObjects(place);
  const faults = [...auditListingFaults(indexed, stored)];
  const records = { decisions: 0, chains: 0 };
  for (const key of stored.keys()) {
    const read = await observe$actions_lib_checks_fact(() => readLines(place, key));
    if (!isReadable$actions_lib_checks_fact(read)) {
      faults.push(`${key}: ${read.unreadable}`);
      continue;
    }
    const rows = indexed.has(key) ? await indexedRecords(place, key) : [];
    faults.push(...auditObjectFaults(key, { indexed: rows, lines: read.value }, platformRunId));
    records.decisions += read.value.filter(({ kind }) => kind === "DECISION").length;
    records.chains += read.value.filter(({ kind }) => kind === "CHAIN").length;
  }
  return { records, objects: stored.size, faults };
}
async function indexedObjects({ database, platformRunId }) {
  const rows = await database.query({
    text: "SELECT object_ref FROM rtdl.dla_audit_index WHERE platform_run_id = $1 GROUP BY object_ref ORDER BY 1",
    values: [platformRunId]
  });
  return new Set(rows.map((row) => String(row.object_ref)));
}
async function indexedRecords({ database, platformRunId }, key) {
  const rows = await database.query({
    text: `SELECT audit_id, kind, record_digest, line FROM rtdl.dla_audit_index
      WHERE platform_run_id = $1 AND object_ref = $2 ORDER BY line`,
    values: [platformRunId, key]
  });
  return rows.map((row) => ({
    auditId: String(row.audit_id),
    kind: String(row.kind),
    digest: String(row.record_digest),
    line: Number(row.line)
  }));
}
async function readLines({ store, bucket }, key) {
  const { body } = await store.get(bucket, key);
  const content = await unpack$runtime_src_evidence_packed(key, body, CONTENT_BYTES_MAX2);
  const texts = Buffer.from(content).toString("utf8").split("\n");
  return jsonLines$runtime_src_evidence_json_lines(content, key).map((line, place) => {
    const text = texts[place];
    if (text === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_UNREADABLE", `${key} ends within a line`);
    const { audit_id: auditId, kind, pins } = AuditRecordV1.parse(line);
    return { auditId, kind, platformRunId: pins.platform_run_id, digest: sha256Hex$evidence_schemas_src_digest(text) };
  });
}

// actions/m7-spine/facts/f-decision-commit.ts
async function gatherDecisionCommit(context) {
  const counter = await observe$actions_lib_checks_fact(() => runJob$actions_lib_platform_tasks(context, "decision-summary"));
  const ofCounter = async (name, parse) => isReadable$actions_lib_checks_fact(counter) ? observe$actions_lib_checks_fact(() => readSummary(context, name, parse)) : counter;
  return {
    counter,
    decision: await ofCounter("decision_summary.json", DecisionSummaryV1.parse),
    action: await ofCounter("action_summary.json", ActionSummaryV1.parse),
    audit: await ofCounter("audit_summary.json", AuditSummaryV1.parse),
    truth: await observe$actions_lib_checks_fact(() => readTruth2(context)),
    content: await observe$actions_lib_checks_fact(() => readAuditContent(context)),
    live: await observe$actions_lib_checks_fact(() => readLive(context)),
    tasksBefore: await observe$actions_lib_checks_fact(async () => (await context.handover(decisionReadinessHandover$actions_lib_handovers_m7)).tasks)
  };
}
async function readSummary(context, name, parse) {
  const key = runKey$actions_lib_run_evidence(context, `decision_lane/${name}`);
  const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
  return { document, ref: { key, version_id: versionId, sha256 } };
}
var readTruth2 = async (context) => (await context.session.database()).transaction(
  (transaction) => readDecisionLaneTruth$actions_lib_truth_decision_lane(transaction, getRunId$actions_lib_run_evidence(context)),
  { isolation: "repeatable read", readOnly: true, statementTimeoutMs: 12e4 }
);
async function readLive(context) {
  const { session } = context;
  const services = await session.compute().describeServices();
  const health = await readHeartbeats$runtime_src_truth_heartbeats(await session.database(), getRunId$actions_lib_run_evidence(context));
  return daemonsOf("rtdl_decision_lane").map(({ mode, service: name }) => {
    const service = services.find((one) => one.service === name);
    const own = health.find(({ component }) => component === mode);
    if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
    if (own === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_HEARTBEAT_MISSING", `${mode} declares nothing for this run`);
    return { component: mode, service, ill: illnessOf(own) };
  });
}

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.validate.js
var T3 = c3;
var k5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "db_migration_run_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], properties: { schema: { const: "fp.db_migration_run_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, stop_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, marker: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, migrations_applied: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true }, tables_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true } } };
var b7 = { enum: ["embedded", "emulated", "dev_min"] };
var P5 = Object.prototype.hasOwnProperty;
var d3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var x5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function c3(o, { instancePath: n = "", parentData: L8, parentDataProperty: q3, rootData: v6 = o, dynamicAnchors: O3 = {} } = {}) {
  let e = null, s = 0;
  const u6 = c3.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.substrate === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.execution_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.captured_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.db_resource_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.task_arn === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.task_definition === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.exit_code === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.stop_reason === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.marker === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.migrations_applied === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.tables === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.tables_missing === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in o)
      if (!P5.call(k5.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.db_migration_run_snapshot.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (o.substrate !== void 0) {
      let r = o.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: b7.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.execution_id !== void 0) {
      let r = o.execution_id;
      if (typeof r == "string") {
        if (!w4.test(r)) {
          const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let r = o.captured_at_utc;
      if (typeof r == "string") {
        if (!x5.test(r)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.db_resource_id !== void 0) {
      let r = o.db_resource_id;
      if (typeof r == "string") {
        if (d3(r) > 1024) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d3(r) < 1) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.task_arn !== void 0) {
      let r = o.task_arn;
      if (typeof r == "string") {
        if (d3(r) > 1024) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d3(r) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.task_definition !== void 0) {
      let r = o.task_definition;
      if (typeof r == "string") {
        if (d3(r) > 1024) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d3(r) < 1) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.exit_code !== void 0) {
      let r = o.exit_code;
      const t = s;
      let l2 = false, p3 = null;
      const m2 = s;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var h4 = m2 === s;
      h4 && (l2 = true, p3 = 0);
      const f5 = s;
      if (r !== null) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var h4 = f5 === s;
      if (h4 && l2 ? (l2 = false, p3 = [p3, 1]) : h4 && (l2 = true, p3 = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.stop_reason !== void 0) {
      let r = o.stop_reason;
      const t = s;
      let l2 = false, p3 = null;
      const m2 = s;
      if (typeof r == "string") {
        if (d3(r) > 1024) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (d3(r) < 1) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var y8 = m2 === s;
      y8 && (l2 = true, p3 = 0);
      const f5 = s;
      if (r !== null) {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var y8 = f5 === s;
      if (y8 && l2 ? (l2 = false, p3 = [p3, 1]) : y8 && (l2 = true, p3 = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.marker !== void 0) {
      let r = o.marker;
      const t = s;
      let l2 = false, p3 = null;
      const m2 = s;
      if (typeof r == "string") {
        if (d3(r) > 1024) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
        if (d3(r) < 1) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
        }
      } else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var _7 = m2 === s;
      _7 && (l2 = true, p3 = 0);
      const f5 = s;
      if (r !== null) {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
      var _7 = f5 === s;
      if (_7 && l2 ? (l2 = false, p3 = [p3, 1]) : _7 && (l2 = true, p3 = 1), l2)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
      }
    }
    if (o.migrations_applied !== void 0) {
      let r = o.migrations_applied;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let l2 = 0; l2 < t; l2++) {
          let p3 = r[l2];
          if (typeof p3 == "string") {
            if (d3(p3) > 128) {
              const m2 = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (d3(p3) < 1) {
              const m2 = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: n + "/migrations_applied/" + l2, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.tables !== void 0) {
      let r = o.tables;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m2 = 0; m2 < t; m2++) {
          let f5 = r[m2];
          if (typeof f5 == "string") {
            if (d3(f5) > 128) {
              const i = { instancePath: n + "/tables/" + m2, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (d3(f5) < 1) {
              const i = { instancePath: n + "/tables/" + m2, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/tables/" + m2, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        let l2 = r.length, p3;
        if (l2 > 1) {
          const m2 = {};
          for (; l2--; ) {
            let f5 = r[l2];
            if (typeof f5 == "string") {
              if (typeof m2[f5] == "number") {
                p3 = m2[f5];
                const i = { instancePath: n + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: l2, j: p3 } };
                e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
                break;
              }
              m2[f5] = l2;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (o.tables_missing !== void 0) {
      let r = o.tables_missing;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m2 = 0; m2 < t; m2++) {
          let f5 = r[m2];
          if (typeof f5 == "string") {
            if (d3(f5) > 128) {
              const i = { instancePath: n + "/tables_missing/" + m2, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
            if (d3(f5) < 1) {
              const i = { instancePath: n + "/tables_missing/" + m2, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
            }
          } else {
            const i = { instancePath: n + "/tables_missing/" + m2, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
          }
        }
        let l2 = r.length, p3;
        if (l2 > 1) {
          const m2 = {};
          for (; l2--; ) {
            let f5 = r[l2];
            if (typeof f5 == "string") {
              if (typeof m2[f5] == "number") {
                p3 = m2[f5];
                const i = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: l2, j: p3 } };
                e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
                break;
              }
              m2[f5] = l2;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return c3.errors = e, s === 0;
}
c3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("db_migration_run_snapshot.v1", T3);

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var B = _5;
var y7 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $5 = { enum: ["embedded", "emulated", "dev_min"] };
var q2 = Object.prototype.hasOwnProperty;
var j3 = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var v4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b8 = new RegExp("^[0-9a-f]{32}$", "u");
var A3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var p2 = new RegExp("^[0-9a-f]{64}$", "u");
var Z = new RegExp("^git-", "u");
var E2 = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var z4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var L6 = new RegExp("^[0-9a-f]{40}$", "u");
var R = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function _5(n, { instancePath: a = "", parentData: V, parentDataProperty: N5, rootData: T4 = n, dynamicAnchors: D5 = {} } = {}) {
  let e = null, i = 0;
  const h4 = _5.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_run_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.env === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.config_digest === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.config_digest_algo === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_config_digest === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_equivalence === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.image === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.source_handles === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.registry_sha256 === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.spec_sha256 === void 0) {
      const r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    for (const r in n)
      if (!q2.call(y7.properties, r)) {
        const s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.run_manifest.v1") {
      const r = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!x6.test(r)) {
          const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let r = n.scenario_run_id;
      if (typeof r == "string") {
        if (!b8.test(r)) {
          const s = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.env !== void 0) {
      let r = n.env;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: a + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: $5.enum } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P1") {
      const r = { instancePath: a + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!A3.test(r)) {
          const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.config_digest !== void 0) {
      let r = n.config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.config_digest_algo !== void 0 && n.config_digest_algo !== "sha256") {
      const r = { instancePath: a + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
    }
    if (n.scenario_config_digest !== void 0) {
      let r = n.scenario_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.scenario_equivalence !== void 0) {
      let r = n.scenario_equivalence;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.key === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.fields === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.canonicalization_mode === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.derivation_mode === void 0) {
          const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        for (const s in r)
          if (!(s === "key" || s === "fields" || s === "canonicalization_mode" || s === "derivation_mode")) {
            const m2 = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
        if (r.key !== void 0) {
          let s = r.key;
          if (typeof s == "string") {
            if (!p2.test(s)) {
              const m2 = { instancePath: a + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
            }
          } else {
            const m2 = { instancePath: a + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i++;
          }
        }
        if (r.fields !== void 0 && !j3(r.fields, y7.properties.scenario_equivalence.properties.fields.const)) {
          const s = { instancePath: a + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: y7.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.canonicalization_mode !== void 0 && r.canonicalization_mode !== "json_sorted_keys_v1") {
          const s = { instancePath: a + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
        if (r.derivation_mode !== void 0 && r.derivation_mode !== "deterministic_hash_v1") {
          const s = { instancePath: a + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.image !== void 0) {
      let r = n.image;
      const s = i;
      let m2 = true;
      const d5 = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.image_tag !== void 0) {
        let o = r.image_tag;
        if (i === i)
          if (typeof o == "string") {
            if (!Z.test(o)) {
              const l2 = {};
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
            }
          } else {
            const l2 = {};
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
          }
      }
      var u6 = d5 === i;
      i = s, e !== null && (s ? e.length = s : e = null);
      let g11;
      if (u6) {
        const o = i;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.git_sha === void 0) {
            const l2 = { instancePath: a + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
          }
          if (r.git_sha !== void 0 && typeof r.git_sha != "string") {
            const l2 = { instancePath: a + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
          }
        }
        var u6 = o === i;
        if (m2 = u6, m2) {
          var f5 = {};
          f5.git_sha = true, f5.image_tag = true;
        }
        g11 = "then";
      } else {
        const o = i;
        if (r && typeof r == "object" && !Array.isArray(r) && r.git_sha !== void 0) {
          const l2 = { instancePath: a + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), i++;
        }
        var u6 = o === i;
        m2 = u6, m2 && f5 !== true && (f5 = f5 || {}, f5.git_sha = true), g11 = "else";
      }
      if (!m2) {
        const o = { instancePath: a + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: g11 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.image_tag === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.image_digest === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.source_sha256 === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        if (r.image_reference_mode === void 0) {
          const o = { instancePath: a + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
        for (const o in r)
          if (!(o === "image_tag" || o === "image_digest" || o === "git_sha" || o === "source_sha256" || o === "image_reference_mode")) {
            const c5 = { instancePath: a + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
          }
        if (r.image_tag !== void 0) {
          let o = r.image_tag;
          if (typeof o == "string") {
            if (v4(o) > 1024) {
              const c5 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
            }
            if (!E2.test(o)) {
              const c5 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
            }
          } else {
            const c5 = { instancePath: a + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
          }
        }
        if (r.image_digest !== void 0) {
          let o = r.image_digest;
          if (typeof o == "string") {
            if (!z4.test(o)) {
              const c5 = { instancePath: a + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
            }
          } else {
            const c5 = { instancePath: a + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
          }
        }
        if (r.git_sha !== void 0) {
          let o = r.git_sha;
          if (typeof o == "string") {
            if (!L6.test(o)) {
              const c5 = { instancePath: a + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
            }
          } else {
            const c5 = { instancePath: a + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
          }
        }
        if (r.source_sha256 !== void 0) {
          let o = r.source_sha256;
          if (typeof o == "string") {
            if (!p2.test(o)) {
              const c5 = { instancePath: a + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
            }
          } else {
            const c5 = { instancePath: a + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), i++;
          }
        }
        if (r.image_reference_mode !== void 0 && r.image_reference_mode !== "immutable_preferred") {
          const o = { instancePath: a + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
        }
      } else {
        const o = { instancePath: a + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i++;
      }
    }
    if (n.source_handles !== void 0) {
      let r = n.source_handles;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const m2 = i;
          if (typeof s == "string" && !R.test(s)) {
            const d5 = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: s };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
          var k7 = m2 === i;
          if (!k7) {
            const d5 = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
        }
        for (const s in r) {
          let m2 = r[s];
          if (typeof m2 == "string") {
            if (v4(m2) > 4096) {
              const d5 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
            if (v4(m2) < 1) {
              const d5 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
            }
          } else {
            const d5 = { instancePath: a + "/source_handles/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.registry_sha256 !== void 0) {
      let r = n.registry_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.spec_sha256 !== void 0) {
      let r = n.spec_sha256;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
    if (n.run_config_digest !== void 0) {
      let r = n.run_config_digest;
      if (typeof r == "string") {
        if (!p2.test(r)) {
          const s = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
        }
      } else {
        const s = { instancePath: a + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i++;
      }
    }
  } else {
    const r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i++;
  }
  return _5.errors = e, i === 0;
}
_5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", B);

// other-part:actions/lib/platform/migrated-database.ts
import { guardedTables$actions_lib_platform_migrated_database } from "./lib.mjs";
import { migrationTexts$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readFound$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readLiveDatabase$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readManagedInstance$actions_lib_platform_migrated_database } from "./lib.mjs";
import { tablesOf$actions_lib_platform_migrated_database } from "./lib.mjs";

// actions/m7-spine/facts/case-services.ts
async function readCaseServices(context) {
  const described = await context.session.compute().describeServices();
  const reports = await readHeartbeats$runtime_src_truth_heartbeats(await context.session.database(), getRunId$actions_lib_run_evidence(context));
  return (await wantedServices(context)).map(({ service, mode }) => {
    const row = described.find((one) => one.service === service);
    if (row === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${service}`);
    const report = reports.find(({ component }) => component === mode);
    return {
      component: mode,
      task_definition: row.taskDefinition,
      running: row.runningCount,
      pending: row.pendingCount,
      restarts: row.restartCount,
      task: row.tasks[0]?.taskArn ?? "none",
      reported_by: report?.instanceId ?? "nobody",
      health: report?.state ?? "UNKNOWN",
      reasons: report?.reasons ?? []
    };
  });
}
var wantedDefinitions = async (context) => (await wantedServices(context)).map(({ mode, spec }) => ({
  component: mode,
  task_definition: taskDefinitionOf$actions_lib_platform_service_state(spec)
}));
var wantedServices = async (context) => (await serviceMap$actions_lib_platform_services(context)).filter(({ pack }) => pack === "case_labels");
async function readDeclaredKeys(context) {
  const reports = await readHeartbeats$runtime_src_truth_heartbeats(await context.session.database(), getRunId$actions_lib_run_evidence(context));
  return (await wantedServices(context)).map(({ mode }) => {
    const declared = reports.find(({ component }) => component === mode)?.policyRevisions ?? {};
    const { case_subject_fields: cases, label_subject_fields: labels } = declared;
    return {
      component: mode,
      ...cases === void 0 ? {} : { case: cases.split(",") },
      ...labels === void 0 ? {} : { label: labels.split(",") }
    };
  });
}
async function readConstrainedKeys(context) {
  const rows = await (await context.session.database()).query({
    text: `SELECT i.indrelid::regclass::text AS tables, array_agg(a.attname::text ORDER BY a.attnum) AS columns
      FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indexrelid
      WHERE i.indrelid = ANY($1::regclass[]) AND i.indisunique AND i.indisvalid
      GROUP BY i.indexrelid, i.indrelid HAVING count(*) > 1`,
    values: [[CASES, LABELS]]
  });
  const columnsOf = (table) => rows.find(({ tables }) => tables === table)?.columns ?? [];
  return {
    component: "database",
    case: columnsOf(CASES),
    // A subject may have many labels of many types: what comes after the subject tells them apart.
    label: columnsOf(LABELS).slice(0, handle$evidence_schemas_src_handles("LABEL_SUBJECT_KEY_FIELDS").length)
  };
}
var CASES = "cases.cm_cases";
var LABELS = "labels.ls_label_assertions";

// actions/m7-spine/facts/g-case-label-readiness.ts
var gatherCaseReadiness = async (context) => ({
  pinned: await observe$actions_lib_checks_fact(() => readPinned(context)),
  manifest: await observe$actions_lib_checks_fact(() => readManifestKeys(context)),
  missing: await observe$actions_lib_checks_fact(() => readMissing(context)),
  migrated: await observe$actions_lib_checks_fact(async () => {
    const name = "db_migration_run_snapshot.json";
    return (await context.document("M2.H", name, DbMigrationRunSnapshotV1)).db_resource_id;
  }),
  live: await observe$actions_lib_checks_fact(async () => (await readLiveDatabase$actions_lib_platform_migrated_database(context.session)).resource_id),
  managed: await observe$actions_lib_checks_fact(() => readManagedInstance$actions_lib_platform_migrated_database(context.session)),
  declared: await observe$actions_lib_checks_fact(() => readDeclaredKeys(context)),
  constrained: await observe$actions_lib_checks_fact(() => readConstrainedKeys(context)),
  wanted: await observe$actions_lib_checks_fact(() => wantedDefinitions(context)),
  services: await observe$actions_lib_checks_fact(() => readCaseServices(context))
});
var SUBJECT_KEYS = ["CASE_SUBJECT_KEY_FIELDS", "LABEL_SUBJECT_KEY_FIELDS"];
function readPinned(context) {
  const { value } = context.decision("subject_key_fields");
  if (value === null) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", "the subject keys are not pinned");
  const pinned = parseJson$evidence_schemas_src_strict_json(value, "E_DECISION_INCOMPLETE", "the subject keys");
  return listsIn(pinned, "E_DECISION_INCOMPLETE");
}
async function readManifestKeys(context) {
  const { document } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse);
  const carried = Object.fromEntries(SUBJECT_KEYS.map((key) => [key, document.source_handles[key]]));
  return listsIn(carried, "E_SCHEMA_INVALID");
}
var listsIn = (texts, code) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parseJson$evidence_schemas_src_strict_json(String(text), code, key)]));
async function readMissing(context) {
  const schemas = [handle$evidence_schemas_src_handles("DB_SCHEMA_CASES"), handle$evidence_schemas_src_handles("DB_SCHEMA_LABELS")].map((schema) => `${schema}.`);
  const { tables } = await readFound$actions_lib_platform_migrated_database(await context.session.database());
  const there = new Set(tables);
  return tablesOf$actions_lib_platform_migrated_database(migrationTexts$actions_lib_platform_migrated_database()).filter((table) => schemas.some((schema) => table.startsWith(schema))).filter((table) => !there.has(table));
}

// evidence-schemas/src/generated/case_summary.v1.validate.js
var I2 = g10;
var x7 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "case_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "writer", "as_of", "source_handles", "decisions_seen", "triggers_seen", "triggers_by_type", "triggers_by_rule", "triggers_published", "triggers_quarantined", "trigger_mismatches", "outcomes_waiting", "intake_rows", "intake_replays", "intake_quarantined", "intake_mismatches", "cases_created", "cases_open", "timeline_events", "distinct_event_ids", "by_event_kind", "timeline_mismatches", "append_only_check"], properties: { schema: { const: "fp.case_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, as_of: { $ref: "common.v1.schema.json#/$defs/time_us" }, source_handles: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1, maxItems: 20 }, decisions_seen: { type: "integer", minimum: 0, maximum: 9007199254740991 }, triggers_seen: { type: "integer", minimum: 0, maximum: 9007199254740991 }, triggers_by_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, triggers_by_rule: { $ref: "common.v1.schema.json#/$defs/count_map" }, triggers_published: { type: "object", additionalProperties: false, required: ["admit", "duplicate", "quarantine", "ambiguous"], properties: { admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, triggers_quarantined: { type: "integer", minimum: 0, maximum: 9007199254740991 }, trigger_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, outcomes_waiting: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_rows: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_replays: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_quarantined: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cases_created: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cases_open: { type: "integer", minimum: 0, maximum: 9007199254740991 }, timeline_events: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_event_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_event_kind: { $ref: "common.v1.schema.json#/$defs/count_map" }, timeline_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, append_only_check: { type: "object", additionalProperties: false, required: ["tables", "updates", "deletes", "pass"], properties: { tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 100 }, updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var j4 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _6(m2, { instancePath: t = "", parentData: N5, parentDataProperty: q3, rootData: k7 = m2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const d5 = _6.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.task_arn === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.ci_run === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.image_digest === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in m2)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (m2.identity !== void 0) {
      let i = m2.identity;
      if (typeof i == "string") {
        if (c4(i) > 1024) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (c4(i) < 1) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.task_arn !== void 0) {
      let i = m2.task_arn;
      const r = s;
      let a = false, o = null;
      const l2 = s;
      if (typeof i == "string") {
        if (c4(i) > 1024) {
          const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (c4(i) < 1) {
          const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var f5 = l2 === s;
      f5 && (a = true, o = 0);
      const u6 = s;
      if (i !== null) {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var f5 = u6 === s;
      if (f5 && a ? (a = false, o = [o, 1]) : f5 && (a = true, o = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (m2.ci_run !== void 0) {
      let i = m2.ci_run;
      const r = s;
      let a = false, o = null;
      const l2 = s;
      if (typeof i == "string") {
        if (c4(i) > 1024) {
          const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (c4(i) < 1) {
          const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var y8 = l2 === s;
      y8 && (a = true, o = 0);
      const u6 = s;
      if (i !== null) {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var y8 = u6 === s;
      if (y8 && a ? (a = false, o = [o, 1]) : y8 && (a = true, o = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (m2.image_digest !== void 0) {
      let i = m2.image_digest;
      const r = s;
      let a = false, o = null;
      const l2 = s;
      if (typeof i == "string") {
        if (!F8.test(i)) {
          const p3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var h4 = l2 === s;
      h4 && (a = true, o = 0);
      const u6 = s;
      if (i !== null) {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var h4 = u6 === s;
      if (h4 && a ? (a = false, o = [o, 1]) : h4 && (a = true, o = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return _6.errors = e, s === 0;
}
_6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g10(m2, { instancePath: t = "", parentData: N5, parentDataProperty: q3, rootData: k7 = m2, dynamicAnchors: w5 = {} } = {}) {
  let e = null, s = 0;
  const d5 = g10.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.as_of === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.source_handles === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.decisions_seen === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisions_seen" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.triggers_seen === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_seen" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.triggers_by_type === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_by_type" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.triggers_by_rule === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_by_rule" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.triggers_published === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_published" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.triggers_quarantined === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_quarantined" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.trigger_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger_mismatches" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.outcomes_waiting === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcomes_waiting" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.intake_rows === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_rows" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.intake_replays === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_replays" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.intake_quarantined === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_quarantined" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.intake_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_mismatches" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.cases_created === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases_created" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.cases_open === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases_open" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.timeline_events === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_events" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.distinct_event_ids === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_event_ids" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_event_kind === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_event_kind" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.timeline_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_mismatches" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.append_only_check === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in m2)
      if (!j4.call(x7.properties, i)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.case_summary.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.case_summary.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.platform_run_id !== void 0) {
      let i = m2.platform_run_id;
      if (typeof i == "string") {
        if (!$6.test(i)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.written_at_utc !== void 0) {
      let i = m2.written_at_utc;
      if (typeof i == "string") {
        if (!b9.test(i)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.writer !== void 0 && (_6(m2.writer, { instancePath: t + "/writer", parentData: m2, parentDataProperty: "writer", rootData: k7, dynamicAnchors: w5 }) || (e = e === null ? _6.errors : joinFaults$evidence_schemas_src_fault_bound(e, _6.errors), s = e.length)), m2.as_of !== void 0) {
      let i = m2.as_of;
      if (typeof i == "string") {
        if (!b9.test(i)) {
          const r = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.source_handles !== void 0) {
      let i = m2.source_handles;
      if (Array.isArray(i)) {
        if (i.length > 20) {
          const a = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        if (i.length < 1) {
          const a = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        const r = i.length;
        for (let a = 0; a < r; a++) {
          let o = i[a];
          if (typeof o == "string") {
            if (c4(o) > 128) {
              const l2 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
            if (c4(o) < 1) {
              const l2 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
            }
          } else {
            const l2 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.decisions_seen !== void 0) {
      let i = m2.decisions_seen;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.triggers_seen !== void 0) {
      let i = m2.triggers_seen;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.triggers_by_type !== void 0) {
      let i = m2.triggers_by_type;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (c4(r) > 256) {
              const o = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c4(r) < 1) {
              const o = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var f5 = a === s;
          if (!f5) {
            const o = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/triggers_by_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/triggers_by_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.triggers_by_rule !== void 0) {
      let i = m2.triggers_by_rule;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (c4(r) > 256) {
              const o = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c4(r) < 1) {
              const o = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var y8 = a === s;
          if (!y8) {
            const o = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/triggers_by_rule/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/triggers_by_rule/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.triggers_published !== void 0) {
      let i = m2.triggers_published;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.admit === void 0) {
          const r = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "admit" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.duplicate === void 0) {
          const r = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "duplicate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.quarantine === void 0) {
          const r = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.ambiguous === void 0) {
          const r = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "ambiguous" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "admit" || r === "duplicate" || r === "quarantine" || r === "ambiguous")) {
            const a = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (i.admit !== void 0) {
          let r = i.admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.duplicate !== void 0) {
          let r = i.duplicate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.quarantine !== void 0) {
          let r = i.quarantine;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.ambiguous !== void 0) {
          let r = i.ambiguous;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
      } else {
        const r = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.triggers_quarantined !== void 0) {
      let i = m2.triggers_quarantined;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.trigger_mismatches !== void 0) {
      let i = m2.trigger_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.outcomes_waiting !== void 0) {
      let i = m2.outcomes_waiting;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.intake_rows !== void 0) {
      let i = m2.intake_rows;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.intake_replays !== void 0) {
      let i = m2.intake_replays;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.intake_quarantined !== void 0) {
      let i = m2.intake_quarantined;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.intake_mismatches !== void 0) {
      let i = m2.intake_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.cases_created !== void 0) {
      let i = m2.cases_created;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.cases_open !== void 0) {
      let i = m2.cases_open;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.timeline_events !== void 0) {
      let i = m2.timeline_events;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.distinct_event_ids !== void 0) {
      let i = m2.distinct_event_ids;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.by_event_kind !== void 0) {
      let i = m2.by_event_kind;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (c4(r) > 256) {
              const o = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (c4(r) < 1) {
              const o = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var h4 = a === s;
          if (!h4) {
            const o = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/by_event_kind/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/by_event_kind/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.timeline_mismatches !== void 0) {
      let i = m2.timeline_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.append_only_check !== void 0) {
      let i = m2.append_only_check;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.tables === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "tables" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.updates === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.deletes === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.pass === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "tables" || r === "updates" || r === "deletes" || r === "pass")) {
            const a = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (i.tables !== void 0) {
          let r = i.tables;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            const a = r.length;
            for (let o = 0; o < a; o++) {
              let l2 = r[o];
              if (typeof l2 == "string") {
                if (c4(l2) > 128) {
                  const u6 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
                }
                if (c4(l2) < 1) {
                  const u6 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
                }
              } else {
                const u6 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : noteFault$evidence_schemas_src_fault_bound(e, u6), s++;
              }
            }
          } else {
            const a = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (i.updates !== void 0) {
          let r = i.updates;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.deletes !== void 0) {
          let r = i.deletes;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.pass !== void 0 && typeof i.pass != "boolean") {
          const r = { instancePath: t + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return g10.errors = e, s === 0;
}
g10.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/case_summary.v1.ts
var CaseSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("case_summary.v1", I2);

// evidence-schemas/src/generated/label_summary.v1.validate.js
var D4 = b10;
var v5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "label_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "writer", "as_of", "source_handles", "assertions", "accepted", "rejected", "pending", "rejected_by_reason", "replayed", "by_type", "by_value", "by_source", "by_principal", "timeline_rows", "distinct_assertion_ids", "conflicts", "orphans", "labels_published", "handshake", "anomalies_total", "append_only_check"], properties: { schema: { const: "fp.label_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, as_of: { $ref: "common.v1.schema.json#/$defs/time_us" }, source_handles: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1, maxItems: 20 }, assertions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected_by_reason: { $ref: "common.v1.schema.json#/$defs/count_map" }, replayed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_value: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_source: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_principal: { $ref: "common.v1.schema.json#/$defs/count_map" }, timeline_rows: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_assertion_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, conflicts: { type: "integer", minimum: 0, maximum: 9007199254740991 }, orphans: { type: "integer", minimum: 0, maximum: 9007199254740991 }, labels_published: { type: "object", additionalProperties: false, required: ["admit", "duplicate", "quarantine", "ambiguous"], properties: { admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, handshake: { type: "object", additionalProperties: false, required: ["requested", "accepted", "rejected", "accepted_by_store"], properties: { requested: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted_by_store: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, anomalies_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, append_only_check: { type: "object", additionalProperties: false, required: ["tables", "updates", "deletes", "pass"], properties: { tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 100 }, updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var $7 = Object.prototype.hasOwnProperty;
var d4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var F9 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var L7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function k6(m2, { instancePath: t = "", parentData: j5, parentDataProperty: q3, rootData: g11 = m2, dynamicAnchors: P6 = {} } = {}) {
  let e = null, s = 0;
  const u6 = k6.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (m2.task_arn === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (m2.ci_run === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    if (m2.image_digest === void 0) {
      const l2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
    }
    for (const l2 in m2)
      if (!(l2 === "identity" || l2 === "task_arn" || l2 === "ci_run" || l2 === "image_digest")) {
        const c5 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
    if (m2.identity !== void 0) {
      let l2 = m2.identity;
      if (typeof l2 == "string") {
        if (d4(l2) > 1024) {
          const c5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
        if (d4(l2) < 1) {
          const c5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
        }
      } else {
        const c5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c5] : noteFault$evidence_schemas_src_fault_bound(e, c5), s++;
      }
    }
    if (m2.task_arn !== void 0) {
      let l2 = m2.task_arn;
      const c5 = s;
      let i = false, r = null;
      const a = s;
      if (typeof l2 == "string") {
        if (d4(l2) > 1024) {
          const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (d4(l2) < 1) {
          const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var y8 = a === s;
      y8 && (i = true, r = 0);
      const o = s;
      if (l2 !== null) {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var y8 = o === s;
      if (y8 && i ? (i = false, r = [r, 1]) : y8 && (i = true, r = 1), i)
        s = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const p3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (m2.ci_run !== void 0) {
      let l2 = m2.ci_run;
      const c5 = s;
      let i = false, r = null;
      const a = s;
      if (typeof l2 == "string") {
        if (d4(l2) > 1024) {
          const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (d4(l2) < 1) {
          const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var h4 = a === s;
      h4 && (i = true, r = 0);
      const o = s;
      if (l2 !== null) {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var h4 = o === s;
      if (h4 && i ? (i = false, r = [r, 1]) : h4 && (i = true, r = 1), i)
        s = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const p3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (m2.image_digest !== void 0) {
      let l2 = m2.image_digest;
      const c5 = s;
      let i = false, r = null;
      const a = s;
      if (typeof l2 == "string") {
        if (!L7.test(l2)) {
          const p3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var _7 = a === s;
      _7 && (i = true, r = 0);
      const o = s;
      if (l2 !== null) {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
      var _7 = o === s;
      if (_7 && i ? (i = false, r = [r, 1]) : _7 && (i = true, r = 1), i)
        s = c5, e !== null && (c5 ? e.length = c5 : e = null);
      else {
        const p3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
  } else {
    const l2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l2] : noteFault$evidence_schemas_src_fault_bound(e, l2), s++;
  }
  return k6.errors = e, s === 0;
}
k6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function b10(m2, { instancePath: t = "", parentData: j5, parentDataProperty: q3, rootData: g11 = m2, dynamicAnchors: P6 = {} } = {}) {
  let e = null, s = 0;
  const u6 = b10.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.as_of === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.source_handles === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.assertions === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assertions" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.accepted === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.rejected === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejected" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.pending === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.rejected_by_reason === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejected_by_reason" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.replayed === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replayed" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_type === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_type" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_value === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_value" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_source === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_source" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.by_principal === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_principal" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.timeline_rows === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_rows" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.distinct_assertion_ids === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_assertion_ids" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.conflicts === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.orphans === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orphans" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.labels_published === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels_published" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.handshake === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handshake" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.anomalies_total === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomalies_total" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.append_only_check === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    for (const i in m2)
      if (!$7.call(v5.properties, i)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.label_summary.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.label_summary.v1" } };
      e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
    }
    if (m2.platform_run_id !== void 0) {
      let i = m2.platform_run_id;
      if (typeof i == "string") {
        if (!F9.test(i)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.written_at_utc !== void 0) {
      let i = m2.written_at_utc;
      if (typeof i == "string") {
        if (!N4.test(i)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.writer !== void 0 && (k6(m2.writer, { instancePath: t + "/writer", parentData: m2, parentDataProperty: "writer", rootData: g11, dynamicAnchors: P6 }) || (e = e === null ? k6.errors : joinFaults$evidence_schemas_src_fault_bound(e, k6.errors), s = e.length)), m2.as_of !== void 0) {
      let i = m2.as_of;
      if (typeof i == "string") {
        if (!N4.test(i)) {
          const r = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.source_handles !== void 0) {
      let i = m2.source_handles;
      if (Array.isArray(i)) {
        if (i.length > 20) {
          const a = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        if (i.length < 1) {
          const a = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
        }
        const r = i.length;
        for (let a = 0; a < r; a++) {
          let o = i[a];
          if (typeof o == "string") {
            if (d4(o) > 128) {
              const p3 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
            if (d4(o) < 1) {
              const p3 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
            }
          } else {
            const p3 = { instancePath: t + "/source_handles/" + a, schemaPath: "#/properties/source_handles/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.assertions !== void 0) {
      let i = m2.assertions;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.accepted !== void 0) {
      let i = m2.accepted;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.rejected !== void 0) {
      let i = m2.rejected;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.pending !== void 0) {
      let i = m2.pending;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/pending", schemaPath: "#/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/pending", schemaPath: "#/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.rejected_by_reason !== void 0) {
      let i = m2.rejected_by_reason;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (d4(r) > 256) {
              const o = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d4(r) < 1) {
              const o = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var y8 = a === s;
          if (!y8) {
            const o = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/rejected_by_reason/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/rejected_by_reason/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.replayed !== void 0) {
      let i = m2.replayed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.by_type !== void 0) {
      let i = m2.by_type;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (d4(r) > 256) {
              const o = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d4(r) < 1) {
              const o = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var h4 = a === s;
          if (!h4) {
            const o = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/by_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/by_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_value !== void 0) {
      let i = m2.by_value;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (d4(r) > 256) {
              const o = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d4(r) < 1) {
              const o = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var _7 = a === s;
          if (!_7) {
            const o = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/by_value/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/by_value/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_source !== void 0) {
      let i = m2.by_source;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (d4(r) > 256) {
              const o = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d4(r) < 1) {
              const o = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var l2 = a === s;
          if (!l2) {
            const o = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/by_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/by_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.by_principal !== void 0) {
      let i = m2.by_principal;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const a = s;
          if (typeof r == "string") {
            if (d4(r) > 256) {
              const o = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d4(r) < 1) {
              const o = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: r };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          }
          var c5 = a === s;
          if (!c5) {
            const o = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const r in i) {
          let a = i[r];
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const o = { instancePath: t + "/by_principal/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
            const o = { instancePath: t + "/by_principal/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.timeline_rows !== void 0) {
      let i = m2.timeline_rows;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.distinct_assertion_ids !== void 0) {
      let i = m2.distinct_assertion_ids;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.conflicts !== void 0) {
      let i = m2.conflicts;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.orphans !== void 0) {
      let i = m2.orphans;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.labels_published !== void 0) {
      let i = m2.labels_published;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.admit === void 0) {
          const r = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "admit" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.duplicate === void 0) {
          const r = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "duplicate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.quarantine === void 0) {
          const r = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.ambiguous === void 0) {
          const r = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "ambiguous" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "admit" || r === "duplicate" || r === "quarantine" || r === "ambiguous")) {
            const a = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (i.admit !== void 0) {
          let r = i.admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.duplicate !== void 0) {
          let r = i.duplicate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.quarantine !== void 0) {
          let r = i.quarantine;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.ambiguous !== void 0) {
          let r = i.ambiguous;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
      } else {
        const r = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.handshake !== void 0) {
      let i = m2.handshake;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.requested === void 0) {
          const r = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "requested" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.accepted === void 0) {
          const r = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "accepted" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.rejected === void 0) {
          const r = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "rejected" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.accepted_by_store === void 0) {
          const r = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "accepted_by_store" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "requested" || r === "accepted" || r === "rejected" || r === "accepted_by_store")) {
            const a = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (i.requested !== void 0) {
          let r = i.requested;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.accepted !== void 0) {
          let r = i.accepted;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.rejected !== void 0) {
          let r = i.rejected;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.accepted_by_store !== void 0) {
          let r = i.accepted_by_store;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
      } else {
        const r = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (m2.anomalies_total !== void 0) {
      let i = m2.anomalies_total;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (m2.append_only_check !== void 0) {
      let i = m2.append_only_check;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.tables === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "tables" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.updates === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.deletes === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (i.pass === void 0) {
          const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in i)
          if (!(r === "tables" || r === "updates" || r === "deletes" || r === "pass")) {
            const a = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        if (i.tables !== void 0) {
          let r = i.tables;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            const a = r.length;
            for (let o = 0; o < a; o++) {
              let p3 = r[o];
              if (typeof p3 == "string") {
                if (d4(p3) > 128) {
                  const f5 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
                }
                if (d4(p3) < 1) {
                  const f5 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
                }
              } else {
                const f5 = { instancePath: t + "/append_only_check/tables/" + o, schemaPath: "#/properties/append_only_check/properties/tables/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
              }
            }
          } else {
            const a = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
        }
        if (i.updates !== void 0) {
          let r = i.updates;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.deletes !== void 0) {
          let r = i.deletes;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
            if (r < 0 || isNaN(r)) {
              const a = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
            }
          }
        }
        if (i.pass !== void 0 && typeof i.pass != "boolean") {
          const r = { instancePath: t + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : noteFault$evidence_schemas_src_fault_bound(e, i), s++;
  }
  return b10.errors = e, s === 0;
}
b10.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/label_summary.v1.ts
var LabelSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("label_summary.v1", D4);

// actions/m7-spine/facts/h-case-label-commit.ts
async function gatherCaseCommit(context) {
  const job = await observe$actions_lib_checks_fact(() => runJob$actions_lib_platform_tasks(context, "case-summary"));
  const ofJob = (name, parse) => observeFrom$actions_lib_checks_fact(job, async () => {
    const key = runKey$actions_lib_run_evidence(context, name);
    const { document, versionId, sha256 } = await readAt$actions_lib_run_evidence(context, key, parse);
    return { document, ref: { key, version_id: versionId, sha256 } };
  });
  return {
    job,
    cases: await ofJob("case_labels/case_summary.json", CaseSummaryV1.parse),
    labels: await ofJob("case_labels/label_summary.json", LabelSummaryV1.parse),
    truth: await observe$actions_lib_checks_fact(() => readTruth3(context)),
    guards: await observe$actions_lib_checks_fact(() => guardsOf()),
    rewritten: await observe$actions_lib_checks_fact(() => readRewritten(context)),
    ...await readStability(context)
  };
}
async function readStability(context) {
  return {
    readiness: await observe$actions_lib_checks_fact(async () => {
      const { checks, blockers } = await context.source("M7.G");
      return { checks, blockers };
    }),
    before: await observe$actions_lib_checks_fact(
      async () => (await context.handover(caseReadinessHandover$actions_lib_handovers_m7)).services.map(({ component, task }) => ({ component, task }))
    ),
    services: await observe$actions_lib_checks_fact(() => readCaseServices(context))
  };
}
var readTruth3 = async (context) => (await context.session.database()).transaction(
  async (transaction) => {
    const run2 = getRunId$actions_lib_run_evidence(context);
    const admitted = await transaction.query({
      text: `SELECT c.event_type, count(*)::text AS count
          FROM ig.admission_rows a JOIN ig.contexts c ON c.context_id = a.context_id
          WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' AND c.event_type IN ('case_trigger', 'label_accepted')
          GROUP BY 1`,
      values: [run2]
    });
    const [accepted] = await transaction.query({
      text: `SELECT count(*)::text AS count FROM labels.ls_label_assertions
          WHERE platform_run_id = $1 AND principal = 'case_management'`,
      values: [run2]
    });
    return {
      admitted: Object.fromEntries(admitted.map(({ event_type, count }) => [event_type, Number(count)])),
      acceptedOfCases: Number(accepted?.count),
      identities: {
        timeline: await identitiesOf(transaction, run2, IDENTITIES.timeline),
        labels: await identitiesOf(transaction, run2, IDENTITIES.labels),
        intake: await identitiesOf(transaction, run2, IDENTITIES.intake)
      }
    };
  },
  { isolation: "repeatable read", readOnly: true }
);
var IDENTITIES = {
  timeline: ["cases.cm_case_timeline", "case_id, timeline_event_type, source_ref_id"],
  labels: ["labels.ls_label_timeline", "event_id, label_type, assertion_json::json ->> 'case_timeline_event_id'"],
  intake: ["cases.cm_case_trigger_intake", "case_id, trigger_type, source_ref_id"]
};
async function identitiesOf(database, run2, [table, identity]) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS rows, count(DISTINCT (${identity}))::text AS distinct
      FROM ${table} WHERE platform_run_id = $1`,
    values: [run2]
  });
  return { rows: Number(row?.rows), distinct: Number(row?.distinct) };
}
function guardsOf() {
  const schemas = [handle$evidence_schemas_src_handles("DB_SCHEMA_CASES"), handle$evidence_schemas_src_handles("DB_SCHEMA_LABELS")];
  return guardedTables$actions_lib_platform_migrated_database(migrationTexts$actions_lib_platform_migrated_database()).filter((table) => schemas.some((schema) => table.startsWith(`${schema}.`)));
}
async function readRewritten(context) {
  const { store, bucket } = context.session.evidence;
  const prefix = `${evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: getRunId$actions_lib_run_evidence(context) })}label_store/slices/`;
  const found = [];
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    if ((await store.versions(bucket, key)).length > 1) found.push(key);
  }
  return found;
}

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";
import { snapshotRefOf$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// actions/m7-spine/facts/j-handoff.ts
var gatherSpinePack = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(spineVerdictHandover$actions_lib_handovers_m7)).verdict,
    ref: snapshotRefOf$actions_lib_shared_lanes_gather_pack(context, "M7.I")
  }),
  required: () => dataPlane(context),
  scenarioRunId: () => scenarioRunId$actions_lib_platform_services(context)
});
async function dataPlane(context) {
  const core = await context.handover(caughtUpHandover$actions_lib_handovers_m7);
  const decisions = await context.handover(decisionChainHandover$actions_lib_handovers_m7);
  const cases = await context.handover(caseCommitHandover$actions_lib_handovers_m7);
  return {
    kafka_offsets_uri: core.basis_ref,
    rtdl_offsets_uri: core.offsets_ref,
    rtdl_caught_up_uri: core.caught_up_ref,
    archive_write_summary_uri: { key: runKey$actions_lib_run_evidence(context, "rtdl_core/archive_write_summary.json") },
    decision_summary_uri: decisions.decision_ref,
    action_summary_uri: decisions.action_ref,
    audit_summary_uri: decisions.audit_ref,
    case_summary_uri: cases.case_summary_ref,
    label_summary_uri: cases.label_summary_ref
  };
}

// other-part:actions/lib/shared-lanes/closure.ts
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m7-spine/lanes/a-handle-closure.ts
var CODES = { handoff: "M7A-B1", unresolved: "M7A-B2", placeholder: "M7A-B3", probe: "M7A-B4" };
var p8HandleClosure = defineLane$actions_lib_run_lane({
  id: "M7.A",
  decide: (facts) => ({ "M7.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M7", codes: CODES }, facts) }),
  handover: closureOutcome$actions_lib_shared_lanes_closure
});

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// actions/m7-spine/lanes/b-rtdl-readiness.ts
var WRITER = "archive-writer";
var CORE = ["archive-writer", "csfb", "ieg", "ofp"];
var rtdlReadiness = defineLane$actions_lib_run_lane({
  id: "M7.B",
  decide: (facts, _written, { platformRunId }) => {
    const { components, stored, archived, wanted, live, pins } = facts;
    const core = isReadable$actions_lib_checks_fact(components) ? components.value : [];
    return {
      "M7.B-C01": {
        expected: CORE.map((component) => {
          const own = core.find((one) => one.component === component);
          const worker = own === void 0 ? null : taskOf(own.samples[1]);
          const services = [STEADY, STEADY];
          return { component, services, tasks: [worker, worker], reported_by: worker, unassigned: [], stuck: [] };
        }),
        observed: mapFact$actions_lib_checks_fact(
          components,
          (read) => read.map((one) => ({ component: one.component, ...workOf(one.samples, one.report) }))
        ),
        fails: "M7B-B1"
      },
      "M7.B-C02": {
        expected: CORE.map((component) => {
          const own = core.find((one) => one.component === component);
          return {
            component,
            environment: { group: pins.group, policy: pins.policy },
            task_definition: own?.environment.taskDefinition ?? null,
            reported: { group: own?.streamGroup ?? null, policy: pins.policy }
          };
        }),
        observed: mapFact$actions_lib_checks_fact(
          components,
          (read) => read.map((one) => ({
            component: one.component,
            ...policyOf({ ...one, taskDefinition: one.samples[1].service.taskDefinition })
          }))
        ),
        fails: "M7B-B2"
      },
      "M7.B-C03": {
        // A heartbeat proves the database, committed positions the log, an object of the running task the object store.
        expected: {
          reached: CORE.map((component) => {
            const own = core.find((one) => one.component === component);
            const stored_by = own === void 0 ? null : taskOf(own.samples[1]);
            return { component, heartbeat: HEALTHY, positions_committed: { $at_least: 1 }, stored_by };
          }),
          segments: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ components, stored, archived }), (read) => ({
          reached: read.components.map((one) => ({
            component: one.component,
            heartbeat: one.report.state,
            positions_committed: committedOf(one),
            stored_by: getDaemon(read.stored, one.component).writtenBy
          })),
          segments: read.archived
        })),
        fails: "M7B-B3"
      },
      "M7.B-C04": {
        expected: isReadable$actions_lib_checks_fact(wanted) ? wanted.value.map((one) => ({ ...one, runs: [platformRunId ?? null] })) : [{ runs: [platformRunId ?? null] }],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ wanted, live }), (read) => read.live),
        fails: "M7B-B5"
      },
      "M7.B-C05": { expected: ["archive", "evidence"], observed: facts.probes, fails: "M7B-B6" },
      "M7.B-C06": {
        expected: isReadable$actions_lib_checks_fact(facts.liveCluster) ? facts.liveCluster.value : null,
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ ready: facts.readyCluster, live: facts.liveCluster }),
          (clusters) => clusters.ready
        ),
        fails: "M7B-B7"
      }
    };
  },
  handover: ({ components, stored }) => {
    if (!isReadable$actions_lib_checks_fact(components) || !isReadable$actions_lib_checks_fact(stored)) return void 0;
    const { samples } = getDaemon(components.value, WRITER);
    const task = taskOf(samples[1]);
    if (task === null) return void 0;
    return {
      task_arn: task,
      restart_count: samples[1].service.restartCount,
      components: components.value.map((one) => ({
        component: one.component,
        state: one.report.state,
        reasons: [...one.report.reasons],
        health: getDaemon(stored.value, one.component).ref,
        partitions: one.samples[1].partitions.map(({ topic, partition, nextOffset, committedOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          committed_offset: committedOffset ?? null,
          high
        }))
      }))
    };
  }
});
var HEALTHY = { $one_of: ["GREEN", "AMBER"] };
var committedOf = ({ samples: [, { partitions }] }) => partitions.filter(({ committedOffset }) => (committedOffset ?? 0) > 0).length;
var policyOf = ({
  environment,
  report,
  taskDefinition
}) => ({
  environment: { group: environment.group, policy: environment.policy },
  task_definition: taskDefinition,
  reported: {
    group: report.policyRevisions.consumer_group ?? null,
    policy: report.policyRevisions.offset_commit_policy ?? null
  }
});

// other-part:actions/lib/rules/caught-up.ts
import { consumedPartitions$actions_lib_rules_caught_up } from "./lib.mjs";
import { emptyTopics$actions_lib_rules_caught_up } from "./lib.mjs";
import { endsBefore$actions_lib_rules_caught_up } from "./lib.mjs";
import { filledTopics$actions_lib_rules_caught_up } from "./lib.mjs";
import { highestLag$actions_lib_rules_caught_up } from "./lib.mjs";
import { leastDistanceMs$actions_lib_rules_caught_up } from "./lib.mjs";
import { missingPartitions$actions_lib_rules_caught_up } from "./lib.mjs";
import { unconsumed$actions_lib_rules_caught_up } from "./lib.mjs";
import { wentBack$actions_lib_rules_caught_up } from "./lib.mjs";

// actions/m7-spine/lanes/c-caught-up.ts
var rtdlCaughtUp = defineLane$actions_lib_run_lane({
  id: "M7.C",
  decide: (facts, _written, { platformRunId }) => {
    const { sampler, offsets, verdict, basis, duties, afterwards, admitted, liveCluster, intervalMs } = facts;
    const partitions = mapFact$actions_lib_checks_fact(offsets, ({ document }) => consumedPartitions$actions_lib_rules_caught_up(document));
    const lagMax = handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX");
    const listed = isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(duties);
    const task = isReadable$actions_lib_checks_fact(sampler) ? sampler.value.taskArn : null;
    const live = isReadable$actions_lib_checks_fact(liveCluster) ? liveCluster.value : null;
    return {
      "M7.C-C01": {
        expected: { groups: isReadable$actions_lib_checks_fact(duties) ? duties.value.map(({ group }) => group) : [], missing: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ offsets, duties }), (read) => ({
          groups: read.offsets.document.groups.map(({ group_id: group }) => group),
          missing: missingPartitions$actions_lib_rules_caught_up(read.offsets.document, read.duties)
        })),
        fails: listed ? "M7C-B5" : "M7C-B1"
      },
      "M7.C-C02": {
        expected: {
          lag_max: { $at_most: lagMax },
          lag_max_now: { $at_most: lagMax },
          samples: { $at_least: 2 },
          interval_ms_min: { $at_least: intervalMs }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, verdict, afterwards }), (read) => ({
          lag_max: highestLag$actions_lib_rules_caught_up(read.verdict.document, read.partitions),
          lag_max_now: Math.max(0, ...read.afterwards.map(({ lag }) => lag)),
          samples: read.verdict.document.samples.length,
          interval_ms_min: leastDistanceMs$actions_lib_rules_caught_up(read.verdict.document)
        })),
        fails: "M7C-B2"
      },
      "M7.C-C03": {
        // Documents of an earlier attempt would be of the run as well; they name another task. A sample of the task that
        // this lane started is younger than the lane, and than the offsets of P7, whose version the task read (C04).
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ sampler, offsets, verdict, basis }), (read) => ({
          exit_code: read.sampler.exitCode,
          runs: [...new Set([read.offsets, read.verdict, read.basis].map(({ document }) => document.platform_run_id))],
          writers: [...new Set([read.offsets, read.verdict].map(({ document }) => document.writer.task_arn))]
        })),
        fails: isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(verdict) && isReadable$actions_lib_checks_fact(sampler) ? "M7C-B3" : "M7C-B4"
      },
      "M7.C-C04": {
        expected: {
          basis: isReadable$actions_lib_checks_fact(basis) ? basis.value.ref.version_id : null,
          went_back: [],
          ends_before_p7: [],
          admitted_unconsumed: [],
          regression_between_samples: false
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, afterwards, basis, verdict, admitted }), (read) => ({
          basis: read.verdict.document.basis_ref.version_id,
          went_back: wentBack$actions_lib_rules_caught_up(read.partitions, read.afterwards),
          ends_before_p7: endsBefore$actions_lib_rules_caught_up(read.partitions, read.basis.document),
          admitted_unconsumed: unconsumed$actions_lib_rules_caught_up(read.partitions, read.admitted),
          regression_between_samples: !read.verdict.document.no_regression
        })),
        fails: "M7C-B6"
      },
      "M7.C-C05": {
        expected: { p7: live, snapshot: live, topics_filled: { $at_least: 1 }, topics_empty: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, basis, offsets, liveCluster }), (read) => ({
          p7: read.basis.document.kafka_cluster_id,
          snapshot: read.offsets.document.kafka_cluster_id,
          topics_filled: filledTopics$actions_lib_rules_caught_up(read.basis.document).length,
          topics_empty: emptyTopics$actions_lib_rules_caught_up(read.partitions, read.basis.document)
        })),
        fails: "M7C-B7"
      }
    };
  },
  handover: ({ verdict, offsets, basis }) => isReadable$actions_lib_checks_fact(verdict) && isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(basis) ? {
    max_lag: verdict.value.document.max_lag,
    samples: verdict.value.document.samples.map(({ sampled_at_utc, max_lag }) => ({ sampled_at_utc, max_lag })),
    groups: offsets.value.document.groups.map(({ group_id: group }) => group),
    offsets_ref: offsets.value.ref,
    caught_up_ref: verdict.value.ref,
    basis_ref: basis.value.ref
  } : void 0
});

// actions/m7-spine/conservation.ts
function conservationFaults(facts) {
  const { segments, records, ranges, admitted, copies, summary } = facts;
  const total = [...records.values()].reduce((sum, count) => sum + count, 0);
  const topics = /* @__PURE__ */ new Set([...admitted.keys(), ...records.keys()]);
  return [
    ...[...topics].flatMap((topic) => {
      const [archived, events] = [records.get(topic) ?? 0, admitted.get(topic) ?? 0];
      const copied = copies.get(topic) ?? 0;
      return archived === events + copied ? [] : [`${topic}: archived ${archived}, admitted ${events}, copied ${copied}`];
    }),
    ...overlaps(segments).map((key) => `${key}: overlaps the segment before it`),
    ...ranges.filter(({ contiguous }) => !contiguous).map((range) => `${nameOf(range)}: not contiguous`),
    ...segments.filter((row) => !ranges.some((range) => covers(range, row))).map(({ key }) => `${key}: beyond the checkpoint`),
    ...ranges.filter(({ mismatched }) => mismatched > 0).map((range) => `${nameOf(range)}: mismatches`),
    ...summary.archived_total === total ? [] : [`the summary counts ${summary.archived_total} records of ${total}`],
    ...summary.payload_mismatch_total === 0 ? [] : ["the summary counts mismatches"],
    ...summary.complete ? [] : ["the summary is not complete"]
  ];
}
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var covers = (range, row) => nameOf(range) === nameOf(row) && range.startOffset <= row.firstOffset && row.lastOffset < range.nextOffset;
var overlaps = (rows) => rows.filter((row, index) => {
  const before = rows[index - 1];
  return before !== void 0 && nameOf(before) === nameOf(row) && row.firstOffset <= before.lastOffset;
}).map(({ key }) => key);

// actions/m7-spine/lanes/d-archive-durability.ts
var FAULTS_MAX = 20;
var archiveDurability = defineLane$actions_lib_run_lane({
  id: "M7.D",
  decide: (facts) => {
    const { objects, segments, content, ranges, admitted, copies, summary, writer, taskBefore } = facts;
    const records = mapFact$actions_lib_checks_fact(content, (read) => read.records);
    return {
      "M7.D-C01": {
        expected: { segments: { $at_least: 1 }, faults: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ objects, segments, content }), (read) => ({
          segments: read.segments.length,
          faults: [...ledgerFaults(read.segments, read.objects), ...read.content.faults].slice(0, FAULTS_MAX)
        })),
        fails: "M7D-B1"
      },
      "M7.D-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ segments, records, ranges, admitted, copies, summary }),
          (read) => conservationFaults(read).slice(0, FAULTS_MAX)
        ),
        fails: "M7D-B2"
      },
      "M7.D-C03": {
        expected: { restarts: 0, running: 1, task: isReadable$actions_lib_checks_fact(taskBefore) ? taskBefore.value : null },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ writer, taskBefore }), (read) => ({
          restarts: read.writer.restartCount,
          running: read.writer.runningCount,
          task: read.writer.tasks[0]?.taskArn ?? "none"
        })),
        fails: "M7D-B4"
      }
    };
  },
  handover: ({ segments, content }) => isReadable$actions_lib_checks_fact(segments) && isReadable$actions_lib_checks_fact(content) ? {
    segments: segments.value.length,
    records_by_topic: [...content.value.records].map(([topic, records]) => ({ topic, records }))
  } : void 0
});

// actions/m7-spine/lanes/e-decision-readiness.ts
var DECISION_LANE = ["al", "df", "dl", "dla"];
var decisionReadiness = defineLane$actions_lib_run_lane({
  id: "M7.E",
  decide: ({ workers, guards, traffic, pins }) => {
    const lane = isReadable$actions_lib_checks_fact(workers) ? workers.value : [];
    return {
      "M7.E-C01": {
        // The task that runs at both moments is the one that reports: it works, and nobody works in its place.
        expected: DECISION_LANE.map((component) => {
          const own = lane.find((one) => one.component === component);
          const task = own === void 0 ? null : taskOf(own.samples[1]);
          const services = [STEADY, STEADY];
          return { component, services, tasks: [task, task], reported_by: task, unassigned: [], stuck: [], ill: [] };
        }),
        observed: mapFact$actions_lib_checks_fact(
          workers,
          (read) => read.map((one) => ({
            component: one.component,
            ...workOf(one.samples, one.report),
            ill: illnessOf(one.report)
          }))
        ),
        fails: "M7E-B1"
      },
      "M7.E-C02": {
        expected: {
          index: pins.keyFields,
          declared: pins.keyFields,
          outcomes: pins.writePolicy,
          declared_outcomes: pins.writePolicy
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ workers, guards }), (read) => {
          const declared = read.workers.find(({ component }) => component === "al")?.report.policyRevisions ?? {};
          return {
            index: read.guards.keyFields,
            declared: (declared.action_idempotency_key_fields ?? "").split(","),
            outcomes: read.guards.writePolicy,
            declared_outcomes: declared.action_outcome_write_policy ?? null
          };
        }),
        fails: "M7E-B2"
      },
      "M7.E-C03": {
        expected: { admitted: { $above: 0 }, consumed: { $above: 0 } },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ workers, traffic }), (read) => ({
          admitted: Object.values(read.traffic).reduce((sum, events) => sum + events, 0),
          consumed: consumedBy(read.workers.find(({ component }) => component === "df"))
        })),
        fails: "M7E-B3"
      }
    };
  },
  handover: ({ workers }) => {
    if (!isReadable$actions_lib_checks_fact(workers)) return void 0;
    const tasks = workers.value.map(({ component, samples }) => ({ component, task_arn: taskOf(samples[1]) ?? "" }));
    return tasks.some(({ task_arn: arn }) => arn === "") ? void 0 : { tasks };
  }
});
var consumedBy = (fabric) => (fabric?.samples[1].partitions ?? []).reduce((sum, { startOffset, nextOffset }) => sum + nextOffset - startOffset, 0);

// other-part:actions/lib/decision-lane/truth.ts
import { chainIdentities$actions_lib_decision_lane_truth } from "./lib.mjs";
import { differingPairs$actions_lib_decision_lane_truth } from "./lib.mjs";

// actions/m7-spine/decision-chain.ts
var sumOf = (counts) => Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
var chainFaults = ({ decision, action, audit }, truth, content) => [
  ...Object.entries(chainIdentities$actions_lib_decision_lane_truth(truth)).filter(([, holds]) => !holds).map(([name]) => `${name} does not hold`),
  ...truth.pending === 0 ? [] : [`${truth.pending} events are not published`],
  ...truth.refused === 0 ? [] : [`the gate refused ${truth.refused} events`],
  ...differingPairs$actions_lib_decision_lane_truth([
    ["decisions", decision.decisions, truth.decisions],
    ["decisions by outcome", sumOf(decision.by_outcome), truth.decisions],
    ["decisions by mode", sumOf(decision.by_mode), truth.decisions],
    ["intents", action.intents, truth.intents],
    ["intents by kind", sumOf(action.by_action_type), truth.intents],
    ["outcomes", action.outcomes, truth.outcomes],
    ["outcomes by status", sumOf(action.by_status), truth.outcomes],
    ["executed actions", action.by_status.EXECUTED ?? 0, truth.executed],
    ["uncertain actions", action.uncertain, truth.uncertain],
    ["effects", action.effects_executed, truth.effects],
    ["open actions", action.open, truth.openActions],
    ["whole chains", audit.chains.resolved, truth.chains.whole],
    ["open chains", audit.chains.unresolved, truth.chains.open],
    ["records of decisions", audit.by_kind.DECISION ?? 0, truth.records.decisions],
    ["records of chains", audit.by_kind.CHAIN ?? 0, truth.records.chains],
    ["records of decisions in objects", content.records.decisions, truth.records.decisions],
    ["records of chains in objects", content.records.chains, truth.records.chains],
    ["events that wait", decision.outbox.pending + action.outbox.pending, truth.pending],
    ["refused events", decision.outbox.refused + action.outbox.refused, truth.refused]
  ])
];
function doubledFaults({ decision, action, audit }, truth) {
  const pairs = [
    ["decisions and their ids", decision.decisions, decision.distinct_ids],
    ["decisions and their events", decision.decisions, decision.distinct_sources],
    ["intents and their keys", action.intents, action.distinct_intent_keys],
    ["intents and their actions", action.intents, action.distinct_actions],
    ["outcomes and their keys", action.outcomes, action.distinct_outcome_keys],
    ["double effects", action.double_effects, 0],
    ["audited events by family", sumOf(audit.audited), sumOf({ ...truth.published })],
    ["records and their kinds", audit.records, sumOf(audit.by_kind)]
  ];
  const more = action.outcomes > action.intents ? [`${action.outcomes} outcomes of ${action.intents} intents`] : [];
  return [...differingPairs$actions_lib_decision_lane_truth(pairs), ...more];
}
function overwrittenFaults({ append_only_check: check }, content) {
  const { updates, deletes, unpaired_objects, rewritten_objects, digests_differing } = check;
  return [
    ...differingPairs$actions_lib_decision_lane_truth([
      ["changed rows", updates, 0],
      ["removed rows", deletes, 0],
      ["unpaired objects", unpaired_objects, 0],
      ["rewritten objects", rewritten_objects, 0],
      ["differing digests", digests_differing, 0],
      ["objects", check.stored_objects, content.objects]
    ]),
    ...check.pass ? [] : ["the audit does not call itself append-only"],
    ...content.faults
  ];
}

// actions/m7-spine/lanes/f-decision-commit.ts
var FAULTS_MAX2 = 20;
var decisionCommit = defineLane$actions_lib_run_lane({
  id: "M7.F",
  decide: (facts, _written, { platformRunId }) => {
    const { counter, decision, action, audit, truth, content, live, tasksBefore } = facts;
    const task = isReadable$actions_lib_checks_fact(counter) ? counter.value.taskArn : null;
    const read = mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ decision, action, audit }), (found) => ({
      decision: found.decision.document,
      action: found.action.document,
      audit: found.audit.document
    }));
    return {
      "M7.F-C01": {
        // Documents of an earlier attempt would be of the run as well; they name another task.
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task], truth_leaks: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ counter, read }), ({ counter: ended, read: documents }) => ({
          exit_code: ended.exitCode,
          runs: [...new Set(Object.values(documents).map(({ platform_run_id: run2 }) => run2))],
          writers: [...new Set(Object.values(documents).map(({ writer }) => writer.task_arn))],
          truth_leaks: documents.decision.truth_leak_check.forbidden
        })),
        fails: "M7F-B1"
      },
      "M7.F-C02": {
        expected: {
          traffic: { $above: 0 },
          decisions: { $above: 0 },
          intents: { $above: 0 },
          outcomes: { $above: 0 },
          records: { $above: 0 }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ read, truth }), ({ read: documents, truth: counted }) => ({
          traffic: counted.traffic,
          decisions: documents.decision.decisions,
          intents: documents.action.intents,
          outcomes: documents.action.outcomes,
          records: documents.audit.records
        })),
        fails: "M7F-B1"
      },
      "M7.F-C03": {
        expected: { doubled: [], overwritten: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ read, truth, content }), (found) => ({
          doubled: doubledFaults(found.read, found.truth).slice(0, FAULTS_MAX2),
          overwritten: overwrittenFaults(found.read.audit, found.content).slice(0, FAULTS_MAX2)
        })),
        fails: "M7F-B2"
      },
      "M7.F-C04": {
        expected: (isReadable$actions_lib_checks_fact(tasksBefore) ? tasksBefore.value : []).map((one) => ({
          ...one,
          running: 1,
          restarts: 0,
          ill: []
        })),
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ live, tasksBefore }),
          (found) => found.live.map(({ component, service, ill }) => ({
            component,
            task_arn: service.tasks[0]?.taskArn ?? null,
            running: service.runningCount,
            restarts: service.restartCount,
            ill
          }))
        ),
        fails: "M7F-B4"
      },
      "M7.F-C05": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ read, truth, content }),
          (found) => chainFaults(found.read, found.truth, found.content).slice(0, FAULTS_MAX2)
        ),
        fails: "M7F-B7"
      }
    };
  },
  handover: ({ decision, action, audit, truth }) => isReadable$actions_lib_checks_fact(decision) && isReadable$actions_lib_checks_fact(action) && isReadable$actions_lib_checks_fact(audit) && isReadable$actions_lib_checks_fact(truth) ? {
    traffic: truth.value.traffic,
    rejected: truth.value.rejected,
    decisions: decision.value.document.decisions,
    intents: action.value.document.intents,
    outcomes: action.value.document.outcomes,
    effects: action.value.document.effects_executed,
    records: audit.value.document.records,
    decision_ref: decision.value.ref,
    action_ref: action.value.ref,
    audit_ref: audit.value.ref
  } : void 0
});

// actions/m7-spine/lanes/g-case-label-readiness.ts
var KNOWS = [
  { component: "case-trigger", keys: ["case"] },
  { component: "cm", keys: ["case", "label"] },
  { component: "ls", keys: ["label"] }
];
var caseReadiness = defineLane$actions_lib_run_lane({
  id: "M7.G",
  decide: (facts) => {
    const { pinned, manifest, missing, migrated, live, managed, declared, constrained, wanted, services } = facts;
    const keys = { case: handle$evidence_schemas_src_handles("CASE_SUBJECT_KEY_FIELDS"), label: handle$evidence_schemas_src_handles("LABEL_SUBJECT_KEY_FIELDS") };
    const handles = { CASE_SUBJECT_KEY_FIELDS: keys.case, LABEL_SUBJECT_KEY_FIELDS: keys.label };
    return {
      "M7.G-C01": {
        expected: { ...handles, run: handles },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ pinned, manifest }), (read) => ({ ...read.pinned, run: read.manifest })),
        fails: "M7G-B1"
      },
      "M7.G-C02": {
        // A heartbeat is a row that the daemon itself wrote, under the role that it has in this database.
        expected: {
          connected: KNOWS.map(({ component }) => component),
          missing: [],
          migrated: isReadable$actions_lib_checks_fact(live) ? live.value : null
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ services, missing, migrated, live }), (read) => ({
          connected: read.services.filter((one) => one.reported_by === one.task && one.health !== "UNKNOWN").map(({ component }) => component),
          missing: read.missing,
          migrated: read.migrated
        })),
        fails: "M7G-B2"
      },
      "M7.G-C02a": {
        expected: { status: "available", resource_id: isReadable$actions_lib_checks_fact(migrated) ? migrated.value : null },
        observed: managed,
        fails: "M7G-B2"
      },
      "M7.G-C03": {
        expected: {
          image: KNOWS.map(({ component, keys: known }) => ({
            component,
            ...Object.fromEntries(known.map((kind) => [kind, keys[kind]]))
          })),
          database: { component: "database", ...keys }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ declared, constrained }), (read) => ({
          image: read.declared,
          database: read.constrained
        })),
        fails: "M7G-B4"
      },
      "M7.G-C04": {
        expected: isReadable$actions_lib_checks_fact(wanted) ? wanted.value.map((one) => ({ ...one, running: 1, pending: 0, restarts: 0, health: HEALTHY2 })) : [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ wanted, services }),
          (read) => read.services.map(({ component, task_definition, running, pending, restarts, health }) => ({
            component,
            task_definition,
            running,
            pending,
            restarts,
            health
          }))
        ),
        fails: "M7G-B5"
      }
    };
  },
  handover: ({ services }) => isReadable$actions_lib_checks_fact(services) ? {
    services: services.value.map(({ component, task, health, reasons }) => ({
      component,
      task,
      health,
      reasons: [...reasons]
    }))
  } : void 0
});
var HEALTHY2 = { $one_of: ["GREEN", "AMBER"] };

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// actions/m7-spine/lanes/h-case-label-commit.ts
var caseCommit = defineLane$actions_lib_run_lane({
  id: "M7.H",
  decide: (facts, _written, { platformRunId, substrate }) => {
    const { job, truth, guards, rewritten, before, services } = facts;
    const ready = mapFact$actions_lib_checks_fact(facts.readiness, ({ checks, blockers }) => laneOverallPass$actions_lib_checks_outcome(substrate, checks, blockers));
    const cases = mapFact$actions_lib_checks_fact(facts.cases, ({ document }) => document);
    const labels = mapFact$actions_lib_checks_fact(facts.labels, ({ document }) => document);
    const task = isReadable$actions_lib_checks_fact(job) ? job.value.taskArn : null;
    return {
      "M7.H-C01": {
        // Documents of an earlier attempt would be of the run as well; they name another task.
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ job, cases, labels }), (read) => ({
          exit_code: read.job.exitCode,
          runs: distinct([read.cases.platform_run_id, read.labels.platform_run_id]),
          writers: distinct([read.cases.writer.task_arn, read.labels.writer.task_arn])
        })),
        fails: "M7H-B1"
      },
      "M7.H-C02": {
        expected: { guarded: isReadable$actions_lib_checks_fact(guards) ? guards.value : null, updates: 0, deletes: 0, rewritten: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ cases, labels, guards, rewritten }), (read) => {
          const [own, of] = [read.cases.append_only_check, read.labels.append_only_check];
          return {
            guarded: [...own.tables, ...of.tables].sort(),
            updates: own.updates + of.updates,
            deletes: own.deletes + of.deletes,
            rewritten: read.rewritten
          };
        }),
        fails: "M7H-B2"
      },
      "M7.H-C03": {
        expected: {
          timeline: twice(mapFact$actions_lib_checks_fact(cases, ({ timeline_events: rows }) => rows)),
          labels: twice(mapFact$actions_lib_checks_fact(labels, ({ accepted: rows }) => rows)),
          intake: twice(mapFact$actions_lib_checks_fact(cases, ({ intake_rows: rows }) => rows))
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ cases, labels, truth }), (read) => read.truth.identities),
        fails: "M7H-B2"
      },
      "M7.H-C04": {
        // On one side what the gate admitted and the store holds, on the other what cases made of it.
        expected: conserved(truth),
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ cases, labels, truth }), ({ cases: told, labels: said }) => ({
          triggers_taken_in: told.intake_rows + told.intake_quarantined,
          triggers_published: told.triggers_seen,
          labels_published: said.accepted,
          labels_of_cases: said.handshake.accepted,
          cases: told.cases_created,
          labels: said.accepted,
          not_settled: told.triggers_published.ambiguous + said.labels_published.ambiguous + said.pending,
          orphans: said.orphans
        })),
        fails: "M7H-B6"
      },
      "M7.H-C05": {
        expected: {
          ready: true,
          services: isReadable$actions_lib_checks_fact(before) ? before.value.map((one) => ({ ...one, running: 1, restarts: 0 })) : [{ running: 1, restarts: 0 }]
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ ready, before, services }), (read) => ({
          ready: read.ready,
          services: read.services.map(({ component, task: now, running, restarts }) => ({
            component,
            task: now,
            running,
            restarts
          }))
        })),
        fails: isReadable$actions_lib_checks_fact(ready) && ready.value ? "M7H-B5" : "M7H-B4"
      }
    };
  },
  handover: ({ cases, labels }) => isReadable$actions_lib_checks_fact(cases) && isReadable$actions_lib_checks_fact(labels) ? {
    triggers: cases.value.document.triggers_seen,
    cases: cases.value.document.cases_created,
    labels: labels.value.document.accepted,
    case_summary_ref: cases.value.ref,
    label_summary_ref: labels.value.ref
  } : void 0
});
var distinct = (values) => [...new Set(values)];
var twice = (rows) => isReadable$actions_lib_checks_fact(rows) ? { rows: rows.value, distinct: rows.value } : { rows: null, distinct: null };
function conserved(truth) {
  const read = isReadable$actions_lib_checks_fact(truth) ? truth.value : void 0;
  const triggers = read?.admitted.case_trigger ?? 0;
  return {
    triggers_taken_in: read === void 0 ? null : triggers,
    triggers_published: read === void 0 ? null : triggers,
    labels_published: read === void 0 ? null : read.admitted.label_accepted ?? 0,
    labels_of_cases: read === void 0 ? null : read.acceptedOfCases,
    // A run in which nothing escalated has no case, and none is missing.
    cases: { $at_least: triggers > 0 ? 1 : 0 },
    labels: { $at_least: triggers > 0 ? 1 : 0 },
    not_settled: 0,
    orphans: 0
  };
}

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/lib/shared-lanes/plane.ts
var notPassing = ({ sources }, substrate) => sources.filter(
  ({ lane, snapshot, waived }) => waived !== true && !(isReadable$actions_lib_checks_fact(snapshot) && snapshot.value.lane === lane && laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.value.checks, []))
).map(({ lane }) => lane);
var notSayingPass = ({ sources }) => sources.filter(({ snapshot, waived }) => waived !== true && isReadable$actions_lib_checks_fact(snapshot) && !snapshot.value.overall_pass).map(({ lane }) => lane);
var openBlockers = ({ sources }) => sources.flatMap(
  ({ snapshot, waived }) => isReadable$actions_lib_checks_fact(snapshot) && waived !== true ? snapshot.value.blockers.map(({ code }) => code) : []
);
var secondsOf = ({ sources }) => sources.reduce(
  (sum, { snapshot }) => sum + (isReadable$actions_lib_checks_fact(snapshot) ? snapshot.value.elapsed_seconds : Number.POSITIVE_INFINITY),
  0
);
var planeJudgements = (codes, facts, substrate) => ({
  sources: { expected: [], observed: fact$actions_lib_checks_fact(notPassing(facts, substrate)), fails: codes.sources },
  union: { expected: [], observed: fact$actions_lib_checks_fact(openBlockers(facts)), fails: codes.union }
});
var planeBudget = (code, secondsMax, facts) => {
  const seconds = secondsOf(facts);
  return {
    expected: { $at_most: secondsMax },
    observed: Number.isFinite(seconds) ? fact$actions_lib_checks_fact(seconds) : { unreadable: "a lane of the plane has no readable snapshot" },
    fails: code
  };
};
var planeOutcome = (facts, substrate) => ({
  lanes: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts, substrate),
  planned_lanes: facts.planned
});

// actions/m7-spine/lanes/i-verdict.ts
var CODES2 = { sources: "M7I-B1", predicates: "M7I-B2", union: "M7I-B3" };
var spineVerdict = defineLane$actions_lib_run_lane({
  id: "M7.I",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts, substrate);
    return {
      "M7.I-C01": sources,
      "M7.I-C02": predicates,
      "M7.I-C03": union,
      "M7.I-C04": { expected: [], observed: fact$actions_lib_checks_fact(notSayingPass(facts)), fails: "M7I-B6" }
    };
  },
  handover: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M7", context)
});

// other-part:actions/lib/shared-lanes/pack.ts
import { packBasis$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";

// actions/m7-spine/lanes/j-handoff.ts
var DATA_PLANE = [
  "kafka_offsets_uri",
  "rtdl_offsets_uri",
  "rtdl_caught_up_uri",
  "archive_write_summary_uri",
  "decision_summary_uri",
  "action_summary_uri",
  "audit_summary_uri",
  "case_summary_uri",
  "label_summary_uri"
];
var spineHandoff = defineLane$actions_lib_run_lane({
  id: "M7.J",
  documents: (facts, context) => ({
    pack: packDocument$actions_lib_shared_lanes_pack({ ...facts, payload: { m8_entry_gate: "READY" } }, context)
  }),
  decide: (facts, written) => ({
    "M7.J-C01": {
      expected: { verdict: "ADVANCE_TO_M8", unreadable: [], read: DATA_PLANE, m8_entry_gate: "READY" },
      observed: mapFact$actions_lib_checks_fact(packBasis$actions_lib_shared_lanes_pack(facts), (basis) => ({
        ...basis,
        read: facts.refs.map(({ name }) => name),
        m8_entry_gate: isReadable$actions_lib_checks_fact(written.pack) ? "READY" : "CLOSED"
      })),
      fails: packFault(facts)
    }
  }),
  handover: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { m8_entry_gate: "READY" } : void 0
});
function packFault({ verdict, unreadable }) {
  if (!isReadable$actions_lib_checks_fact(verdict) || verdict.value.verdict !== "ADVANCE_TO_M8") return "M7J-B1";
  return unreadable.length > 0 ? "M7J-B6" : "M7J-B2";
}

// actions/m7-spine/lanes/p8-plane.ts
var SECONDS_MAX = 2400;
var rtdlPlane = defineLane$actions_lib_run_lane({
  id: "M7.P8",
  decide: (facts, _written, { substrate }) => {
    const { sources, union } = planeJudgements({ sources: "M7P8-B1", union: "M7P8-B2" }, facts, substrate);
    return {
      "M7.P8-C01": sources,
      "M7.P8-C02": union,
      "M7.P8-C03": planeBudget("M7P8-B4", SECONDS_MAX, facts)
    };
  },
  handover: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
});

// actions/m7-spine/lanes/p9-plane.ts
var SECONDS_MAX2 = 2400;
var decisionPlane = defineLane$actions_lib_run_lane({
  id: "M7.P9",
  decide: (facts, _written, { substrate }) => {
    const { sources, union } = planeJudgements({ sources: "M7P9-B1", union: "M7P9-B2" }, facts, substrate);
    return {
      "M7.P9-C01": sources,
      "M7.P9-C02": union,
      "M7.P9-C03": planeBudget("M7P9-B4", SECONDS_MAX2, facts)
    };
  },
  handover: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
});

// actions/m7-spine/lanes/p10-plane.ts
var casePlane = defineLane$actions_lib_run_lane({
  id: "M7.P10",
  decide: (facts, _written, { substrate }) => {
    const { sources, union } = planeJudgements({ sources: "M7P10-B1", union: "M7P10-B3" }, facts, substrate);
    return {
      "M7.P10-C01": sources,
      // Their own word beside what their checks say.
      "M7.P10-C02": { expected: [], observed: fact$actions_lib_checks_fact(notSayingPass(facts)), fails: "M7P10-B2" },
      "M7.P10-C03": union
    };
  },
  handover: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
});

// actions/m7-spine/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M7"),
    lanes: [
      built$actions_lib_run_lane(p8HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M7.A", { handoffFrom: "M6", probe: probeHandles$actions_lib_platform_handle_probes })),
      built$actions_lib_run_lane(rtdlReadiness, gatherRtdlReadiness),
      built$actions_lib_run_lane(rtdlCaughtUp, gatherCaughtUp),
      built$actions_lib_run_lane(archiveDurability, gatherDurability),
      built$actions_lib_run_lane(rtdlPlane, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M7.P8")),
      built$actions_lib_run_lane(decisionReadiness, gatherDecisionReadiness),
      built$actions_lib_run_lane(decisionCommit, gatherDecisionCommit),
      built$actions_lib_run_lane(decisionPlane, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M7.P9")),
      built$actions_lib_run_lane(caseReadiness, gatherCaseReadiness),
      built$actions_lib_run_lane(caseCommit, gatherCaseCommit),
      built$actions_lib_run_lane(casePlane, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M7.P10")),
      built$actions_lib_run_lane(spineVerdict, (context) => gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M7.I")),
      built$actions_lib_run_lane(spineHandoff, gatherSpinePack)
    ]
  },
  io
);
export {
  run
};
