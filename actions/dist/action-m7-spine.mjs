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

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var $ = d;
var _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "topic_readiness_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "security", "identity_used"], properties: { schema: { const: "fp.topic_readiness_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, connectivity_pass: { type: "boolean" }, topics_present: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "integer", minimum: 1 }, retention_ms: { type: "integer", minimum: -1 }, cleanup_policy: { type: "string", minLength: 1, maxLength: 64 }, matches_pins: { type: "boolean" } } } }, identity_used: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "object", additionalProperties: false, required: ["unknown_because"], properties: { unknown_because: { type: "string", minLength: 1, maxLength: 1024 } } }] }, security: { type: "string", minLength: 1, maxLength: 64 } } };
var g = { enum: ["embedded", "emulated", "dev_min"] };
var k = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d(c4, { instancePath: r = "", parentData: b6, parentDataProperty: L5, rootData: q6 = c4, dynamicAnchors: x7 = {} } = {}) {
  let e = null, i = 0;
  const f4 = d.evaluated;
  if (f4.dynamicProps && (f4.props = void 0), f4.dynamicItems && (f4.items = void 0), c4 && typeof c4 == "object" && !Array.isArray(c4)) {
    if (c4.schema === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.substrate === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.execution_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.captured_at_utc === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.kafka_cluster_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.connectivity_pass === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.topics_present === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.topics_missing === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.topics === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.security === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.identity_used === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in c4)
      if (!k.call(_.properties, s)) {
        const n = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (c4.schema !== void 0 && c4.schema !== "fp.topic_readiness_snapshot.v1") {
      const s = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.substrate !== void 0) {
      let s = c4.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const n = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: g.enum } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.execution_id !== void 0) {
      let s = c4.execution_id;
      if (typeof s == "string") {
        if (!P.test(s)) {
          const n = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.captured_at_utc !== void 0) {
      let s = c4.captured_at_utc;
      if (typeof s == "string") {
        if (!w.test(s)) {
          const n = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.kafka_cluster_id !== void 0) {
      let s = c4.kafka_cluster_id;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (m(s) < 1) {
          const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.connectivity_pass !== void 0 && typeof c4.connectivity_pass != "boolean") {
      const s = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c4.topics_present !== void 0) {
      let s = c4.topics_present;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let t = 0; t < n; t++) {
          let p2 = s[t];
          if (typeof p2 == "string") {
            if (m(p2) > 249) {
              const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p2) < 1) {
              const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        let a2 = s.length, u6;
        if (a2 > 1) {
          const t = {};
          for (; a2--; ) {
            let p2 = s[a2];
            if (typeof p2 == "string") {
              if (typeof t[p2] == "number") {
                u6 = t[p2];
                const o = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: a2, j: u6 } };
                e === null ? e = [o] : e.push(o), i++;
                break;
              }
              t[p2] = a2;
            }
          }
        }
      } else {
        const n = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.topics_missing !== void 0) {
      let s = c4.topics_missing;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let t = 0; t < n; t++) {
          let p2 = s[t];
          if (typeof p2 == "string") {
            if (m(p2) > 249) {
              const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (m(p2) < 1) {
              const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        let a2 = s.length, u6;
        if (a2 > 1) {
          const t = {};
          for (; a2--; ) {
            let p2 = s[a2];
            if (typeof p2 == "string") {
              if (typeof t[p2] == "number") {
                u6 = t[p2];
                const o = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: a2, j: u6 } };
                e === null ? e = [o] : e.push(o), i++;
                break;
              }
              t[p2] = a2;
            }
          }
        }
      } else {
        const n = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.topics !== void 0) {
      let s = c4.topics;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let a2 = 0; a2 < n; a2++) {
          let u6 = s[a2];
          if (u6 && typeof u6 == "object" && !Array.isArray(u6)) {
            if (u6.topic === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u6.partitions === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u6.retention_ms === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u6.cleanup_policy === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u6.matches_pins === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (const t in u6)
              if (!(t === "topic" || t === "partitions" || t === "retention_ms" || t === "cleanup_policy" || t === "matches_pins")) {
                const p2 = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            if (u6.topic !== void 0) {
              let t = u6.topic;
              if (typeof t == "string") {
                if (m(t) > 249) {
                  const p2 = { instancePath: r + "/topics/" + a2 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [p2] : e.push(p2), i++;
                }
                if (m(t) < 1) {
                  const p2 = { instancePath: r + "/topics/" + a2 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p2] : e.push(p2), i++;
                }
              } else {
                const p2 = { instancePath: r + "/topics/" + a2 + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u6.partitions !== void 0) {
              let t = u6.partitions;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u6.retention_ms !== void 0) {
              let t = u6.retention_ms;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < -1 || isNaN(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u6.cleanup_policy !== void 0) {
              let t = u6.cleanup_policy;
              if (typeof t == "string") {
                if (m(t) > 64) {
                  const p2 = { instancePath: r + "/topics/" + a2 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [p2] : e.push(p2), i++;
                }
                if (m(t) < 1) {
                  const p2 = { instancePath: r + "/topics/" + a2 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p2] : e.push(p2), i++;
                }
              } else {
                const p2 = { instancePath: r + "/topics/" + a2 + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u6.matches_pins !== void 0 && typeof u6.matches_pins != "boolean") {
              const t = { instancePath: r + "/topics/" + a2 + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        const n = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c4.identity_used !== void 0) {
      let s = c4.identity_used;
      const n = i;
      let a2 = false, u6 = null;
      const t = i;
      if (typeof s == "string") {
        if (m(s) > 1024) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : e.push(o), i++;
        }
        if (m(s) < 1) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), i++;
        }
      } else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), i++;
      }
      var h4 = t === i;
      h4 && (a2 = true, u6 = 0);
      const p2 = i;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.unknown_because === void 0) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/required", keyword: "required", params: { missingProperty: "unknown_because" } };
          e === null ? e = [o] : e.push(o), i++;
        }
        for (const o in s)
          if (o !== "unknown_because") {
            const l4 = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l4] : e.push(l4), i++;
          }
        if (s.unknown_because !== void 0) {
          let o = s.unknown_because;
          if (typeof o == "string") {
            if (m(o) > 1024) {
              const l4 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [l4] : e.push(l4), i++;
            }
            if (m(o) < 1) {
              const l4 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l4] : e.push(l4), i++;
            }
          } else {
            const l4 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : e.push(l4), i++;
          }
        }
      } else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), i++;
      }
      var h4 = p2 === i;
      if (h4 && a2 ? (a2 = false, u6 = [u6, 1]) : h4 && (a2 = true, u6 = 1), a2)
        i = n, e !== null && (n ? e.length = n : e = null);
      else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [o] : e.push(o), i++;
      }
    }
    if (c4.security !== void 0) {
      let s = c4.security;
      if (typeof s == "string") {
        if (m(s) > 64) {
          const n = { instancePath: r + "/security", schemaPath: "#/properties/security/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (m(s) < 1) {
          const n = { instancePath: r + "/security", schemaPath: "#/properties/security/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: r + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    const s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return d.errors = e, i === 0;
}
d.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("topic_readiness_snapshot.v1", $);

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

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";
import { getConsumerStream$runtime_src_consumer_streams } from "./substrate.mjs";
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

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
  const found = streams.find(({ component }) => component === COMPONENT);
  if (found === void 0) throw new Error("this release has no archive stream");
  return found;
}

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
  for (const { mode } of places) {
    const [earlier, later] = [first.get(mode), second.get(mode)];
    if (earlier === void 0 || later === void 0) throw new Error(`${mode} was not sampled`);
    workers.push({ component: mode, samples: [earlier, later], report: await readReport(context, mode) });
  }
  return workers;
}
async function sampleAll(context, places) {
  const { session } = context;
  const services = await session.compute().describeServices();
  const { groups } = await readProgress$runtime_src_truth_progress(await session.database(), await session.eventLog(), streamsOf(context, places));
  return new Map(
    places.map(({ mode, service: name }) => {
      const service = services.find((one) => one.service === name);
      if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
      const partitions = groups.find(({ stream }) => stream.component === mode)?.partitions ?? [];
      return [mode, { service, partitions }];
    })
  );
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
    const worker = workers.find(({ component }) => component === mode);
    if (worker === void 0) throw new Error(`${mode} was not sampled`);
    const { groupId } = getConsumerStream$runtime_src_consumer_streams(mode, handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
    components.push({ ...worker, environment: await readEnvironment(context, service), streamGroup: groupId });
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
  const components = await observe$actions_lib_checks_fact(() => readCoreComponents(context));
  const writer = mapFact$actions_lib_checks_fact(components, (read) => {
    const own = read.find(({ component }) => component === "archive-writer");
    if (own === void 0) throw new Error("this release has no archive stream");
    return own;
  });
  return {
    components,
    samples: mapFact$actions_lib_checks_fact(writer, ({ samples }) => samples),
    report: mapFact$actions_lib_checks_fact(writer, ({ report }) => report),
    environment: mapFact$actions_lib_checks_fact(writer, ({ environment }) => environment),
    ...await gatherRest(context)
  };
}
var gatherRest = async (context) => ({
  committed: await observe$actions_lib_checks_fact(() => readCommitted(context)),
  newestSegment: await observe$actions_lib_checks_fact(() => findNewestSegment(context)),
  wanted: await observe$actions_lib_checks_fact(() => wantedDaemons(context)),
  live: await observe$actions_lib_checks_fact(() => liveDaemons(context)),
  probes: await observe$actions_lib_checks_fact(() => probeBuckets(context)),
  readyCluster: await observe$actions_lib_checks_fact(async () => {
    const name = "topic_readiness_snapshot.json";
    return (await context.document("M2.F", name, TopicReadinessSnapshotV1)).kafka_cluster_id;
  }),
  liveCluster: await observe$actions_lib_checks_fact(async () => (await (await context.session.eventLog()).describe()).clusterId),
  pins: {
    group: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
    streamGroup: writerStream(context).groupId,
    policy: handle$evidence_schemas_src_handles("RTDL_CORE_OFFSET_COMMIT_POLICY")
  }
});
async function readCommitted(context) {
  const { groupId, topics } = writerStream(context);
  const positions = await (await context.session.eventLog()).committed(groupId, topics);
  return positions.filter(({ nextOffset }) => nextOffset > 0).length;
}
async function findNewestSegment(context) {
  const { session } = context;
  const [row] = await (await session.database()).query({
    text: `SELECT archive_ref FROM rtdl.archive_segments WHERE platform_run_id = $1
      ORDER BY archived_at DESC LIMIT 1`,
    values: [getRunId$actions_lib_run_evidence(context)]
  });
  if (row === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", "nothing is archived");
  const key = String(row.archive_ref);
  const stored = await session.store.head(session.config.buckets.archive, key);
  if (stored === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${key} is in the ledger, not in the store`);
  return stored.key;
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
var F = _2;
var x = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "caught_up.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "kafka_cluster_id", "captured_at_utc", "threshold", "max_lag", "interval_seconds_min", "samples", "partitions_covered", "basis_ref", "no_regression", "covers_basis", "same_epoch", "non_empty_pass", "apply_failures_total", "mismatches_total", "pass"], properties: { schema: { const: "fp.caught_up.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, threshold: { type: "integer", minimum: 0, maximum: 9007199254740991 }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, interval_seconds_min: { type: "number", minimum: 0 }, samples: { type: "array", items: { type: "object", additionalProperties: false, required: ["sampled_at_utc", "max_lag", "total_lag", "partitions", "records_done"], properties: { sampled_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, total_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, partitions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records_done: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100, minItems: 2 }, partitions_covered: { type: "integer", minimum: 0, maximum: 9007199254740991 }, basis_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, no_regression: { type: "boolean" }, covers_basis: { type: "boolean" }, same_epoch: { type: "boolean" }, non_empty_pass: { type: "boolean" }, apply_failures_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, mismatches_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } };
var q = Object.prototype.hasOwnProperty;
var f = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var N = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $2 = new RegExp("^[0-9a-f]{64}$", "u");
var L = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function c(n, { instancePath: t = "", parentData: b6, parentDataProperty: v9, rootData: k5 = n, dynamicAnchors: P7 = {} } = {}) {
  let e = null, r = 0;
  const d7 = c.evaluated;
  if (d7.dynamicProps && (d7.props = void 0), d7.dynamicItems && (d7.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.identity === void 0) {
      const m3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [m3] : e.push(m3), r++;
    }
    if (n.task_arn === void 0) {
      const m3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [m3] : e.push(m3), r++;
    }
    if (n.ci_run === void 0) {
      const m3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [m3] : e.push(m3), r++;
    }
    if (n.image_digest === void 0) {
      const m3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m3] : e.push(m3), r++;
    }
    for (const m3 in n)
      if (!(m3 === "identity" || m3 === "task_arn" || m3 === "ci_run" || m3 === "image_digest")) {
        const a2 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m3 } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    if (n.identity !== void 0) {
      let m3 = n.identity;
      if (typeof m3 == "string") {
        if (f(m3) > 1024) {
          const a2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
        if (f(m3) < 1) {
          const a2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (n.task_arn !== void 0) {
      let m3 = n.task_arn;
      const a2 = r;
      let o = false, u6 = null;
      const h4 = r;
      if (typeof m3 == "string") {
        if (f(m3) > 1024) {
          const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (f(m3) < 1) {
          const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var s = h4 === r;
      s && (o = true, u6 = 0);
      const y6 = r;
      if (m3 !== null) {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var s = y6 === r;
      if (s && o ? (o = false, u6 = [u6, 1]) : s && (o = true, u6 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (n.ci_run !== void 0) {
      let m3 = n.ci_run;
      const a2 = r;
      let o = false, u6 = null;
      const h4 = r;
      if (typeof m3 == "string") {
        if (f(m3) > 1024) {
          const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (f(m3) < 1) {
          const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var i = h4 === r;
      i && (o = true, u6 = 0);
      const y6 = r;
      if (m3 !== null) {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var i = y6 === r;
      if (i && o ? (o = false, u6 = [u6, 1]) : i && (o = true, u6 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (n.image_digest !== void 0) {
      let m3 = n.image_digest;
      const a2 = r;
      let o = false, u6 = null;
      const h4 = r;
      if (typeof m3 == "string") {
        if (!L.test(m3)) {
          const l4 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var p2 = h4 === r;
      p2 && (o = true, u6 = 0);
      const y6 = r;
      if (m3 !== null) {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var p2 = y6 === r;
      if (p2 && o ? (o = false, u6 = [u6, 1]) : p2 && (o = true, u6 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
  } else {
    const m3 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m3] : e.push(m3), r++;
  }
  return c.errors = e, r === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _2(n, { instancePath: t = "", parentData: b6, parentDataProperty: v9, rootData: k5 = n, dynamicAnchors: P7 = {} } = {}) {
  let e = null, r = 0;
  const d7 = _2.evaluated;
  if (d7.dynamicProps && (d7.props = void 0), d7.dynamicItems && (d7.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.writer === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.kafka_cluster_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.captured_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.threshold === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.max_lag === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_lag" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.interval_seconds_min === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval_seconds_min" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.samples === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.partitions_covered === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partitions_covered" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.basis_ref === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_ref" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.no_regression === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "no_regression" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.covers_basis === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers_basis" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.same_epoch === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "same_epoch" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.non_empty_pass === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_empty_pass" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.apply_failures_total === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apply_failures_total" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.mismatches_total === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches_total" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.pass === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pass" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in n)
      if (!q.call(x.properties, s)) {
        const i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.caught_up.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.caught_up.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.written_at_utc !== void 0) {
      let s = n.written_at_utc;
      if (typeof s == "string") {
        if (!g2.test(s)) {
          const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.writer !== void 0 && (c(n.writer, { instancePath: t + "/writer", parentData: n, parentDataProperty: "writer", rootData: k5, dynamicAnchors: P7 }) || (e = e === null ? c.errors : e.concat(c.errors), r = e.length)), n.platform_run_id !== void 0) {
      let s = n.platform_run_id;
      if (typeof s == "string") {
        if (!N.test(s)) {
          const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.kafka_cluster_id !== void 0) {
      let s = n.kafka_cluster_id;
      if (typeof s == "string") {
        if (f(s) > 512) {
          const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (f(s) < 1) {
          const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.captured_at_utc !== void 0) {
      let s = n.captured_at_utc;
      if (typeof s == "string") {
        if (!g2.test(s)) {
          const i = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.threshold !== void 0) {
      let s = n.threshold;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/threshold", schemaPath: "#/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (n.max_lag !== void 0) {
      let s = n.max_lag;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/max_lag", schemaPath: "#/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (n.interval_seconds_min !== void 0) {
      let s = n.interval_seconds_min;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.samples !== void 0) {
      let s = n.samples;
      if (Array.isArray(s)) {
        if (s.length > 100) {
          const p2 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        if (s.length < 2) {
          const p2 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        const i = s.length;
        for (let p2 = 0; p2 < i; p2++) {
          let m3 = s[p2];
          if (m3 && typeof m3 == "object" && !Array.isArray(m3)) {
            if (m3.sampled_at_utc === void 0) {
              const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "sampled_at_utc" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (m3.max_lag === void 0) {
              const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "max_lag" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (m3.total_lag === void 0) {
              const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "total_lag" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (m3.partitions === void 0) {
              const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (m3.records_done === void 0) {
              const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "records_done" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            for (const a2 in m3)
              if (!(a2 === "sampled_at_utc" || a2 === "max_lag" || a2 === "total_lag" || a2 === "partitions" || a2 === "records_done")) {
                const o = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (m3.sampled_at_utc !== void 0) {
              let a2 = m3.sampled_at_utc;
              if (typeof a2 == "string") {
                if (!g2.test(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                const o = { instancePath: t + "/samples/" + p2 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (m3.max_lag !== void 0) {
              let a2 = m3.max_lag;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: t + "/samples/" + p2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m3.total_lag !== void 0) {
              let a2 = m3.total_lag;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: t + "/samples/" + p2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m3.partitions !== void 0) {
              let a2 = m3.partitions;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: t + "/samples/" + p2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m3.records_done !== void 0) {
              let a2 = m3.records_done;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: t + "/samples/" + p2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: t + "/samples/" + p2 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            const a2 = { instancePath: t + "/samples/" + p2, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a2] : e.push(a2), r++;
          }
        }
      } else {
        const i = { instancePath: t + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.partitions_covered !== void 0) {
      let s = n.partitions_covered;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/partitions_covered", schemaPath: "#/properties/partitions_covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (n.basis_ref !== void 0) {
      let s = n.basis_ref;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.key === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s.version_id === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s.sha256 === void 0) {
          const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (const i in s)
          if (!(i === "key" || i === "version_id" || i === "sha256")) {
            const p2 = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
        if (s.key !== void 0) {
          let i = s.key;
          if (typeof i == "string") {
            if (f(i) > 512) {
              const p2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (f(i) < 1) {
              const p2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          } else {
            const p2 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
        }
        if (s.version_id !== void 0) {
          let i = s.version_id;
          if (typeof i == "string") {
            if (f(i) > 512) {
              const p2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (f(i) < 1) {
              const p2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          } else {
            const p2 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
        }
        if (s.sha256 !== void 0) {
          let i = s.sha256;
          if (typeof i == "string") {
            if (!$2.test(i)) {
              const p2 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          } else {
            const p2 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
        }
      } else {
        const i = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.no_regression !== void 0 && typeof n.no_regression != "boolean") {
      const s = { instancePath: t + "/no_regression", schemaPath: "#/properties/no_regression/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.covers_basis !== void 0 && typeof n.covers_basis != "boolean") {
      const s = { instancePath: t + "/covers_basis", schemaPath: "#/properties/covers_basis/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.same_epoch !== void 0 && typeof n.same_epoch != "boolean") {
      const s = { instancePath: t + "/same_epoch", schemaPath: "#/properties/same_epoch/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.non_empty_pass !== void 0 && typeof n.non_empty_pass != "boolean") {
      const s = { instancePath: t + "/non_empty_pass", schemaPath: "#/properties/non_empty_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.apply_failures_total !== void 0) {
      let s = n.apply_failures_total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (n.mismatches_total !== void 0) {
      let s = n.mismatches_total;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (s < 0 || isNaN(s)) {
          const i = { instancePath: t + "/mismatches_total", schemaPath: "#/properties/mismatches_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (n.pass !== void 0 && typeof n.pass != "boolean") {
      const s = { instancePath: t + "/pass", schemaPath: "#/properties/pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return _2.errors = e, r === 0;
}
_2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/caught_up.v1.ts
var CaughtUpV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("caught_up.v1", F);

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.validate.js
var I = w2;
var j = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "kafka_offsets_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "kafka_cluster_id", "offset_kind", "topics", "verifier_identity", "p7_basis", "writer"], properties: { schema: { const: "fp.kafka_offsets_snapshot.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, offset_kind: { const: "kafka_offset" }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "sample"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "start_offset", "end_offset", "watermark_low", "watermark_high"], properties: { partition: { type: "integer", minimum: 0 }, start_offset: { type: "integer", minimum: -1 }, end_offset: { type: "integer", minimum: -1 }, watermark_low: { type: "integer", minimum: 0 }, watermark_high: { type: "integer", minimum: 0 } } }, minItems: 1 }, sample: { oneOf: [{ type: "object", additionalProperties: false, required: ["partition", "offset", "platform_run_id", "event_id"], properties: { partition: { type: "integer", minimum: 0 }, offset: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event_id: { type: "string", minLength: 1, maxLength: 256 } } }, { type: "null" }] } } }, minItems: 1 }, verifier_identity: { type: "string", minLength: 1, maxLength: 1024 }, p7_basis: { const: true }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var N2 = Object.prototype.hasOwnProperty;
var y = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var L2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g3(o, { instancePath: r = "", parentData: O2, parentDataProperty: $6, rootData: P7 = o, dynamicAnchors: v9 = {} } = {}) {
  let e = null, t = 0;
  const _10 = g3.evaluated;
  if (_10.dynamicProps && (_10.props = void 0), _10.dynamicItems && (_10.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.task_arn === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.ci_run === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (o.image_digest === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (const s in o)
      if (!(s === "identity" || s === "task_arn" || s === "ci_run" || s === "image_digest")) {
        const f4 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [f4] : e.push(f4), t++;
      }
    if (o.identity !== void 0) {
      let s = o.identity;
      if (typeof s == "string") {
        if (y(s) > 1024) {
          const f4 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f4] : e.push(f4), t++;
        }
        if (y(s) < 1) {
          const f4 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f4] : e.push(f4), t++;
        }
      } else {
        const f4 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f4] : e.push(f4), t++;
      }
    }
    if (o.task_arn !== void 0) {
      let s = o.task_arn;
      const f4 = t;
      let n = false, l4 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (y(s) > 1024) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (y(s) < 1) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var k5 = u6 === t;
      k5 && (n = true, l4 = 0);
      const d7 = t;
      if (s !== null) {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var k5 = d7 === t;
      if (k5 && n ? (n = false, l4 = [l4, 1]) : k5 && (n = true, l4 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.ci_run !== void 0) {
      let s = o.ci_run;
      const f4 = t;
      let n = false, l4 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (y(s) > 1024) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (y(s) < 1) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var p2 = u6 === t;
      p2 && (n = true, l4 = 0);
      const d7 = t;
      if (s !== null) {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var p2 = d7 === t;
      if (p2 && n ? (n = false, l4 = [l4, 1]) : p2 && (n = true, l4 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      const f4 = t;
      let n = false, l4 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (!x2.test(s)) {
          const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m3 = u6 === t;
      m3 && (n = true, l4 = 0);
      const d7 = t;
      if (s !== null) {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m3 = d7 === t;
      if (m3 && n ? (n = false, l4 = [l4, 1]) : m3 && (n = true, l4 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    const s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return g3.errors = e, t === 0;
}
g3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function w2(o, { instancePath: r = "", parentData: O2, parentDataProperty: $6, rootData: P7 = o, dynamicAnchors: v9 = {} } = {}) {
  let e = null, t = 0;
  const _10 = w2.evaluated;
  if (_10.dynamicProps && (_10.props = void 0), _10.dynamicItems && (_10.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.platform_run_id === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.captured_at_utc === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.written_at_utc === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.kafka_cluster_id === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.offset_kind === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.topics === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.verifier_identity === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifier_identity" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.p7_basis === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p7_basis" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.writer === void 0) {
      const p2 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    for (const p2 in o)
      if (!N2.call(j.properties, p2)) {
        const m3 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p2 } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.kafka_offsets_snapshot.v1") {
      const p2 = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.kafka_offsets_snapshot.v1" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.platform_run_id !== void 0) {
      let p2 = o.platform_run_id;
      if (typeof p2 == "string") {
        if (!L2.test(p2)) {
          const m3 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
      } else {
        const m3 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let p2 = o.captured_at_utc;
      if (typeof p2 == "string") {
        if (!b.test(p2)) {
          const m3 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
      } else {
        const m3 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let p2 = o.written_at_utc;
      if (typeof p2 == "string") {
        if (!b.test(p2)) {
          const m3 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
      } else {
        const m3 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.kafka_cluster_id !== void 0) {
      let p2 = o.kafka_cluster_id;
      if (typeof p2 == "string") {
        if (y(p2) > 1024) {
          const m3 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
        if (y(p2) < 1) {
          const m3 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
      } else {
        const m3 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.offset_kind !== void 0 && o.offset_kind !== "kafka_offset") {
      const p2 = { instancePath: r + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    if (o.topics !== void 0) {
      let p2 = o.topics;
      if (Array.isArray(p2)) {
        if (p2.length < 1) {
          const s = { instancePath: r + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        const m3 = p2.length;
        for (let s = 0; s < m3; s++) {
          let f4 = p2[s];
          if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
            if (f4.topic === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f4.partitions === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f4.sample === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f4)
              if (!(n === "topic" || n === "partitions" || n === "sample")) {
                const l4 = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [l4] : e.push(l4), t++;
              }
            if (f4.topic !== void 0) {
              let n = f4.topic;
              if (typeof n == "string") {
                if (y(n) > 249) {
                  const l4 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [l4] : e.push(l4), t++;
                }
                if (y(n) < 1) {
                  const l4 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l4] : e.push(l4), t++;
                }
              } else {
                const l4 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l4] : e.push(l4), t++;
              }
            }
            if (f4.partitions !== void 0) {
              let n = f4.partitions;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  const u6 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                const l4 = n.length;
                for (let u6 = 0; u6 < l4; u6++) {
                  let d7 = n[u6];
                  if (d7 && typeof d7 == "object" && !Array.isArray(d7)) {
                    if (d7.partition === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d7.start_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d7.end_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d7.watermark_low === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d7.watermark_high === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    for (const i in d7)
                      if (!(i === "partition" || i === "start_offset" || i === "end_offset" || i === "watermark_low" || i === "watermark_high")) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    if (d7.partition !== void 0) {
                      let i = d7.partition;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    }
                    if (d7.start_offset !== void 0) {
                      let i = d7.start_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    }
                    if (d7.end_offset !== void 0) {
                      let i = d7.end_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    }
                    if (d7.watermark_low !== void 0) {
                      let i = d7.watermark_low;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    }
                    if (d7.watermark_high !== void 0) {
                      let i = d7.watermark_high;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c4 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c4] : e.push(c4), t++;
                      }
                    }
                  } else {
                    const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                const l4 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l4] : e.push(l4), t++;
              }
            }
            if (f4.sample !== void 0) {
              let n = f4.sample;
              const l4 = t;
              let u6 = false, d7 = null;
              const i = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.partition === void 0) {
                  const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
                if (n.offset === void 0) {
                  const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
                if (n.platform_run_id === void 0) {
                  const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
                if (n.event_id === void 0) {
                  const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "event_id" } };
                  e === null ? e = [a2] : e.push(a2), t++;
                }
                for (const a2 in n)
                  if (!(a2 === "partition" || a2 === "offset" || a2 === "platform_run_id" || a2 === "event_id")) {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                if (n.partition !== void 0) {
                  let a2 = n.partition;
                  if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                  if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                }
                if (n.offset !== void 0) {
                  let a2 = n.offset;
                  if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                  if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                }
                if (n.platform_run_id !== void 0) {
                  let a2 = n.platform_run_id;
                  if (typeof a2 == "string") {
                    if (!L2.test(a2)) {
                      const h4 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                      e === null ? e = [h4] : e.push(h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                }
                if (n.event_id !== void 0) {
                  let a2 = n.event_id;
                  if (typeof a2 == "string") {
                    if (y(a2) > 256) {
                      const h4 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [h4] : e.push(h4), t++;
                    }
                    if (y(a2) < 1) {
                      const h4 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h4] : e.push(h4), t++;
                    }
                  } else {
                    const h4 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h4] : e.push(h4), t++;
                  }
                }
              } else {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
              var k5 = i === t;
              k5 && (u6 = true, d7 = 0);
              const c4 = t;
              if (n !== null) {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
              var k5 = c4 === t;
              if (k5 && u6 ? (u6 = false, d7 = [d7, 1]) : k5 && (u6 = true, d7 = 1), u6)
                t = l4, e !== null && (l4 ? e.length = l4 : e = null);
              else {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf", keyword: "oneOf", params: { passingSchemas: d7 } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
            }
          } else {
            const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const m3 = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.verifier_identity !== void 0) {
      let p2 = o.verifier_identity;
      if (typeof p2 == "string") {
        if (y(p2) > 1024) {
          const m3 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
        if (y(p2) < 1) {
          const m3 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), t++;
        }
      } else {
        const m3 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), t++;
      }
    }
    if (o.p7_basis !== void 0 && o.p7_basis !== true) {
      const p2 = { instancePath: r + "/p7_basis", schemaPath: "#/properties/p7_basis/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [p2] : e.push(p2), t++;
    }
    o.writer !== void 0 && (g3(o.writer, { instancePath: r + "/writer", parentData: o, parentDataProperty: "writer", rootData: P7, dynamicAnchors: v9 }) || (e = e === null ? g3.errors : e.concat(g3.errors), t = e.length));
  } else {
    const p2 = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p2] : e.push(p2), t++;
  }
  return w2.errors = e, t === 0;
}
w2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
var KafkaOffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("kafka_offsets_snapshot.v1", I);

// evidence-schemas/src/generated/offsets_snapshot.v1.validate.js
var S = N3;
var v = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var T = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Z = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function x3(l4, { instancePath: s = "", parentData: O2, parentDataProperty: A2, rootData: $6 = l4, dynamicAnchors: j9 = {} } = {}) {
  let e = null, t = 0;
  const w6 = x3.evaluated;
  if (w6.dynamicProps && (w6.props = void 0), w6.dynamicItems && (w6.items = void 0), l4 && typeof l4 == "object" && !Array.isArray(l4)) {
    if (l4.identity === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l4.task_arn === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l4.ci_run === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l4.image_digest === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (const i in l4)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const f4 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [f4] : e.push(f4), t++;
      }
    if (l4.identity !== void 0) {
      let i = l4.identity;
      if (typeof i == "string") {
        if (_3(i) > 1024) {
          const f4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f4] : e.push(f4), t++;
        }
        if (_3(i) < 1) {
          const f4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f4] : e.push(f4), t++;
        }
      } else {
        const f4 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f4] : e.push(f4), t++;
      }
    }
    if (l4.task_arn !== void 0) {
      let i = l4.task_arn;
      const f4 = t;
      let n = false, u6 = null;
      const m3 = t;
      if (typeof i == "string") {
        if (_3(i) > 1024) {
          const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        if (_3(i) < 1) {
          const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
      } else {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var P7 = m3 === t;
      P7 && (n = true, u6 = 0);
      const g6 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var P7 = g6 === t;
      if (P7 && n ? (n = false, u6 = [u6, 1]) : P7 && (n = true, u6 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
    if (l4.ci_run !== void 0) {
      let i = l4.ci_run;
      const f4 = t;
      let n = false, u6 = null;
      const m3 = t;
      if (typeof i == "string") {
        if (_3(i) > 1024) {
          const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
        if (_3(i) < 1) {
          const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
      } else {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var o = m3 === t;
      o && (n = true, u6 = 0);
      const g6 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var o = g6 === t;
      if (o && n ? (n = false, u6 = [u6, 1]) : o && (n = true, u6 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
    if (l4.image_digest !== void 0) {
      let i = l4.image_digest;
      const f4 = t;
      let n = false, u6 = null;
      const m3 = t;
      if (typeof i == "string") {
        if (!Z.test(i)) {
          const a2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [a2] : e.push(a2), t++;
        }
      } else {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var d7 = m3 === t;
      d7 && (n = true, u6 = 0);
      const g6 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var d7 = g6 === t;
      if (d7 && n ? (n = false, u6 = [u6, 1]) : d7 && (n = true, u6 = 1), n)
        t = f4, e !== null && (f4 ? e.length = f4 : e = null);
      else {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
  } else {
    const i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), t++;
  }
  return x3.errors = e, t === 0;
}
x3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function N3(l4, { instancePath: s = "", parentData: O2, parentDataProperty: A2, rootData: $6 = l4, dynamicAnchors: j9 = {} } = {}) {
  let e = null, t = 0;
  const w6 = N3.evaluated;
  if (w6.dynamicProps && (w6.props = void 0), w6.dynamicItems && (w6.items = void 0), l4 && typeof l4 == "object" && !Array.isArray(l4)) {
    if (l4.schema === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.written_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.writer === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.platform_run_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.captured_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.kafka_cluster_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.offset_kind === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.groups === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (const o in l4)
      if (!(o === "schema" || o === "written_at_utc" || o === "writer" || o === "platform_run_id" || o === "captured_at_utc" || o === "kafka_cluster_id" || o === "offset_kind" || o === "groups")) {
        const d7 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    if (l4.schema !== void 0 && l4.schema !== "fp.offsets_snapshot.v1") {
      const o = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.offsets_snapshot.v1" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.written_at_utc !== void 0) {
      let o = l4.written_at_utc;
      if (typeof o == "string") {
        if (!v.test(o)) {
          const d7 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d7] : e.push(d7), t++;
        }
      } else {
        const d7 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    }
    if (l4.writer !== void 0 && (x3(l4.writer, { instancePath: s + "/writer", parentData: l4, parentDataProperty: "writer", rootData: $6, dynamicAnchors: j9 }) || (e = e === null ? x3.errors : e.concat(x3.errors), t = e.length)), l4.platform_run_id !== void 0) {
      let o = l4.platform_run_id;
      if (typeof o == "string") {
        if (!T.test(o)) {
          const d7 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [d7] : e.push(d7), t++;
        }
      } else {
        const d7 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    }
    if (l4.captured_at_utc !== void 0) {
      let o = l4.captured_at_utc;
      if (typeof o == "string") {
        if (!v.test(o)) {
          const d7 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d7] : e.push(d7), t++;
        }
      } else {
        const d7 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    }
    if (l4.kafka_cluster_id !== void 0) {
      let o = l4.kafka_cluster_id;
      if (typeof o == "string") {
        if (_3(o) > 512) {
          const d7 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [d7] : e.push(d7), t++;
        }
        if (_3(o) < 1) {
          const d7 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d7] : e.push(d7), t++;
        }
      } else {
        const d7 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    }
    if (l4.offset_kind !== void 0 && l4.offset_kind !== "kafka_offset") {
      const o = { instancePath: s + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l4.groups !== void 0) {
      let o = l4.groups;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          const i = { instancePath: s + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        const d7 = o.length;
        for (let i = 0; i < d7; i++) {
          let f4 = o[i];
          if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
            if (f4.group_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "group_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f4.component === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "component" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f4.stream_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "stream_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f4.topics === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "topics" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f4)
              if (!(n === "group_id" || n === "component" || n === "stream_id" || n === "topics")) {
                const u6 = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            if (f4.group_id !== void 0) {
              let n = f4.group_id;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_3(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f4.component !== void 0) {
              let n = f4.component;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_3(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f4.stream_id !== void 0) {
              let n = f4.stream_id;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_3(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f4.topics !== void 0) {
              let n = f4.topics;
              if (Array.isArray(n)) {
                if (n.length > 100) {
                  const m3 = { instancePath: s + "/groups/" + i + "/topics", schemaPath: "#/properties/groups/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [m3] : e.push(m3), t++;
                }
                const u6 = n.length;
                for (let m3 = 0; m3 < u6; m3++) {
                  let g6 = n[m3];
                  if (g6 && typeof g6 == "object" && !Array.isArray(g6)) {
                    if (g6.topic === void 0) {
                      const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
                      e === null ? e = [a2] : e.push(a2), t++;
                    }
                    if (g6.partitions === void 0) {
                      const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
                      e === null ? e = [a2] : e.push(a2), t++;
                    }
                    for (const a2 in g6)
                      if (!(a2 === "topic" || a2 === "partitions")) {
                        const y6 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                        e === null ? e = [y6] : e.push(y6), t++;
                      }
                    if (g6.topic !== void 0) {
                      let a2 = g6.topic;
                      if (typeof a2 == "string") {
                        if (_3(a2) > 249) {
                          const y6 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                          e === null ? e = [y6] : e.push(y6), t++;
                        }
                        if (_3(a2) < 1) {
                          const y6 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [y6] : e.push(y6), t++;
                        }
                      } else {
                        const y6 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y6] : e.push(y6), t++;
                      }
                    }
                    if (g6.partitions !== void 0) {
                      let a2 = g6.partitions;
                      if (Array.isArray(a2)) {
                        if (a2.length > 1e3) {
                          const c4 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                          e === null ? e = [c4] : e.push(c4), t++;
                        }
                        const y6 = a2.length;
                        for (let c4 = 0; c4 < y6; c4++) {
                          let h4 = a2[c4];
                          if (h4 && typeof h4 == "object" && !Array.isArray(h4)) {
                            if (h4.partition === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.start_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.end_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.watermark_low === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.watermark_high === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.lag === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "lag" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h4.watermark_ts_utc === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            for (const r in h4)
                              if (!(r === "partition" || r === "start_offset" || r === "end_offset" || r === "committed_position" || r === "watermark_low" || r === "watermark_high" || r === "lag" || r === "watermark_ts_utc")) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                            if (h4.partition !== void 0) {
                              let r = h4.partition;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 1e6 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.start_offset !== void 0) {
                              let r = h4.start_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.end_offset !== void 0) {
                              let r = h4.end_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.committed_position !== void 0) {
                              let r = h4.committed_position;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.watermark_low !== void 0) {
                              let r = h4.watermark_low;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.watermark_high !== void 0) {
                              let r = h4.watermark_high;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.lag !== void 0) {
                              let r = h4.lag;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h4.watermark_ts_utc !== void 0) {
                              let r = h4.watermark_ts_utc;
                              const p2 = t;
                              let q6 = false, L5 = null;
                              const F4 = t;
                              if (typeof r == "string") {
                                if (!v.test(r)) {
                                  const k5 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                                  e === null ? e = [k5] : e.push(k5), t++;
                                }
                              } else {
                                const k5 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [k5] : e.push(k5), t++;
                              }
                              var P7 = F4 === t;
                              P7 && (q6 = true, L5 = 0);
                              const I2 = t;
                              if (r !== null) {
                                const k5 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                e === null ? e = [k5] : e.push(k5), t++;
                              }
                              var P7 = I2 === t;
                              if (P7 && q6 ? (q6 = false, L5 = [L5, 1]) : P7 && (q6 = true, L5 = 1), q6)
                                t = p2, e !== null && (p2 ? e.length = p2 : e = null);
                              else {
                                const k5 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: L5 } };
                                e === null ? e = [k5] : e.push(k5), t++;
                              }
                            }
                          } else {
                            const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c4, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [r] : e.push(r), t++;
                          }
                        }
                      } else {
                        const y6 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [y6] : e.push(y6), t++;
                      }
                    }
                  } else {
                    const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [a2] : e.push(a2), t++;
                  }
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/topics", schemaPath: "#/properties/groups/items/properties/topics/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
          } else {
            const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const d7 = { instancePath: s + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [d7] : e.push(d7), t++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), t++;
  }
  return N3.errors = e, t === 0;
}
N3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/offsets_snapshot.v1.ts
var OffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("offsets_snapshot.v1", S);

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
var j2 = p;
var c2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "archive_record.v1.schema.json", type: "object", additionalProperties: false, required: ["archived_at_utc", "platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "scenario_id", "event_id", "event_type", "ts_utc", "payload_hash", "origin_offset", "envelope"], properties: { archived_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, payload_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, offset: { $ref: "common.v1.schema.json#/$defs/uint64" }, offset_kind: { const: "kafka_offset" } } }, envelope: { type: "object" }, unattested: { const: true }, verbatim: { type: "string", minLength: 2, maxLength: 1048576 } } };
var u = Object.prototype.hasOwnProperty;
var a = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var y2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _4 = new RegExp("^[0-9a-f]{32}$", "u");
var m2 = new RegExp("^[0-9a-f]{64}$", "u");
var l = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function p(n, { instancePath: i = "", parentData: g6, parentDataProperty: v9, rootData: k5 = n, dynamicAnchors: P7 = {} } = {}) {
  let e = null, s = 0;
  const f4 = p.evaluated;
  if (f4.dynamicProps && (f4.props = void 0), f4.dynamicItems && (f4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.archived_at_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_at_utc" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.platform_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.scenario_run_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.manifest_fingerprint === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.parameter_hash === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.scenario_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.event_id === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.event_type === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.ts_utc === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.payload_hash === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_hash" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.origin_offset === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.envelope === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "envelope" } };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (const t in n)
      if (!u.call(c2.properties, t)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (n.archived_at_utc !== void 0) {
      let t = n.archived_at_utc;
      if (typeof t == "string") {
        if (!h.test(t)) {
          const r = { instancePath: i + "/archived_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/archived_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.platform_run_id !== void 0) {
      let t = n.platform_run_id;
      if (typeof t == "string") {
        if (!y2.test(t)) {
          const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let t = n.scenario_run_id;
      if (typeof t == "string") {
        if (!_4.test(t)) {
          const r = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.manifest_fingerprint !== void 0) {
      let t = n.manifest_fingerprint;
      if (typeof t == "string") {
        if (!m2.test(t)) {
          const r = { instancePath: i + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.parameter_hash !== void 0) {
      let t = n.parameter_hash;
      if (typeof t == "string") {
        if (!m2.test(t)) {
          const r = { instancePath: i + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.scenario_id !== void 0) {
      let t = n.scenario_id;
      if (typeof t == "string") {
        if (a(t) > 256) {
          const r = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a(t) < 1) {
          const r = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.seed !== void 0) {
      let t = n.seed;
      if (typeof t == "string") {
        if (!l.test(t)) {
          const r = { instancePath: i + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.event_id !== void 0) {
      let t = n.event_id;
      if (typeof t == "string") {
        if (a(t) > 256) {
          const r = { instancePath: i + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a(t) < 1) {
          const r = { instancePath: i + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.event_type !== void 0) {
      let t = n.event_type;
      if (typeof t == "string") {
        if (a(t) > 256) {
          const r = { instancePath: i + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a(t) < 1) {
          const r = { instancePath: i + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.ts_utc !== void 0) {
      let t = n.ts_utc;
      if (typeof t == "string") {
        if (!h.test(t)) {
          const r = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.payload_hash !== void 0) {
      let t = n.payload_hash;
      if (typeof t == "string") {
        if (!m2.test(t)) {
          const r = { instancePath: i + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/payload_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.origin_offset !== void 0) {
      let t = n.origin_offset;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.topic === void 0) {
          const r = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.partition === void 0) {
          const r = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.offset === void 0) {
          const r = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (t.offset_kind === void 0) {
          const r = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in t)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "offset_kind")) {
            const o = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [o] : e.push(o), s++;
          }
        if (t.topic !== void 0) {
          let r = t.topic;
          if (typeof r == "string") {
            if (a(r) > 249) {
              const o = { instancePath: i + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (a(r) < 1) {
              const o = { instancePath: i + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            const o = { instancePath: i + "/origin_offset/topic", schemaPath: "#/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.partition !== void 0) {
          let r = t.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o = { instancePath: i + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 1e6 || isNaN(r)) {
              const o = { instancePath: i + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (r < 0 || isNaN(r)) {
              const o = { instancePath: i + "/origin_offset/partition", schemaPath: "#/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
        }
        if (t.offset !== void 0) {
          let r = t.offset;
          if (typeof r == "string") {
            if (!l.test(r)) {
              const o = { instancePath: i + "/origin_offset/offset", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            const o = { instancePath: i + "/origin_offset/offset", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (t.offset_kind !== void 0 && t.offset_kind !== "kafka_offset") {
          const r = { instancePath: i + "/origin_offset/offset_kind", schemaPath: "#/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/origin_offset", schemaPath: "#/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.envelope !== void 0) {
      let t = n.envelope;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        const r = { instancePath: i + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (n.unattested !== void 0 && n.unattested !== true) {
      const t = { instancePath: i + "/unattested", schemaPath: "#/properties/unattested/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (n.verbatim !== void 0) {
      let t = n.verbatim;
      if (typeof t == "string") {
        if (a(t) > 1048576) {
          const r = { instancePath: i + "/verbatim", schemaPath: "#/properties/verbatim/maxLength", keyword: "maxLength", params: { limit: 1048576 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a(t) < 2) {
          const r = { instancePath: i + "/verbatim", schemaPath: "#/properties/verbatim/minLength", keyword: "minLength", params: { limit: 2 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/verbatim", schemaPath: "#/properties/verbatim/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), s++;
  }
  return p.errors = e, s === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/archive_record.v1.ts
var ArchiveRecordV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("archive_record.v1", j2);

// evidence-schemas/src/generated/archive_write_summary.v1.validate.js
var j3 = h2;
var x4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "archive_write_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total", "run_scope_skipped_total", "unattested_total", "non_canonical_total", "admitted_unique_total", "by_topic", "origin_offset_ranges", "sample_keys", "complete"], properties: { schema: { const: "fp.archive_write_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, seen_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, payload_mismatch_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, write_error_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, run_scope_skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unattested_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, non_canonical_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, admitted_unique_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_topic: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "admitted_total", "archived_total", "segments", "size_bytes"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, admitted_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100 }, origin_offset_ranges: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "next_offset", "archived", "skipped", "foreign", "contiguous"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, next_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped: { type: "integer", minimum: 0, maximum: 9007199254740991 }, foreign: { type: "integer", minimum: 0, maximum: 9007199254740991 }, contiguous: { type: "boolean" } } }, maxItems: 1e3 }, sample_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 20 }, complete: { type: "boolean" } } };
var q2 = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var v2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var F2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function d2(m3, { instancePath: s = "", parentData: b6, parentDataProperty: N7, rootData: g6 = m3, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = d2.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.identity === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m3.task_arn === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m3.ci_run === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m3.image_digest === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (const n in m3)
      if (!(n === "identity" || n === "task_arn" || n === "ci_run" || n === "image_digest")) {
        const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (m3.identity !== void 0) {
      let n = m3.identity;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u2(n) < 1) {
          const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m3.task_arn !== void 0) {
      let n = m3.task_arn;
      const i = r;
      let a2 = false, f4 = null;
      const _10 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (u2(n) < 1) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var t = _10 === r;
      t && (a2 = true, f4 = 0);
      const y6 = r;
      if (n !== null) {
        const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var t = y6 === r;
      if (t && a2 ? (a2 = false, f4 = [f4, 1]) : t && (a2 = true, f4 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (m3.ci_run !== void 0) {
      let n = m3.ci_run;
      const i = r;
      let a2 = false, f4 = null;
      const _10 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (u2(n) < 1) {
          const l4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var o = _10 === r;
      o && (a2 = true, f4 = 0);
      const y6 = r;
      if (n !== null) {
        const l4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var o = y6 === r;
      if (o && a2 ? (a2 = false, f4 = [f4, 1]) : o && (a2 = true, f4 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l4 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (m3.image_digest !== void 0) {
      let n = m3.image_digest;
      const i = r;
      let a2 = false, f4 = null;
      const _10 = r;
      if (typeof n == "string") {
        if (!F2.test(n)) {
          const l4 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var p2 = _10 === r;
      p2 && (a2 = true, f4 = 0);
      const y6 = r;
      if (n !== null) {
        const l4 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var p2 = y6 === r;
      if (p2 && a2 ? (a2 = false, f4 = [f4, 1]) : p2 && (a2 = true, f4 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l4 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
  } else {
    const n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return d2.errors = e, r === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h2(m3, { instancePath: s = "", parentData: b6, parentDataProperty: N7, rootData: g6 = m3, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = h2.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.schema === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.written_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.writer === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.platform_run_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.captured_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.seen_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.archived_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.duplicate_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.payload_mismatch_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.write_error_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_error_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.run_scope_skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope_skipped_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.unattested_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unattested_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.non_canonical_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_canonical_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.admitted_unique_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admitted_unique_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.by_topic === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_topic" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.origin_offset_ranges === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset_ranges" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.sample_keys === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_keys" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.complete === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (const t in m3)
      if (!q2.call(x4.properties, t)) {
        const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (m3.schema !== void 0 && m3.schema !== "fp.archive_write_summary.v1") {
      const t = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.archive_write_summary.v1" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.written_at_utc !== void 0) {
      let t = m3.written_at_utc;
      if (typeof t == "string") {
        if (!P2.test(t)) {
          const o = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.writer !== void 0 && (d2(m3.writer, { instancePath: s + "/writer", parentData: m3, parentDataProperty: "writer", rootData: g6, dynamicAnchors: k5 }) || (e = e === null ? d2.errors : e.concat(d2.errors), r = e.length)), m3.platform_run_id !== void 0) {
      let t = m3.platform_run_id;
      if (typeof t == "string") {
        if (!v2.test(t)) {
          const o = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.captured_at_utc !== void 0) {
      let t = m3.captured_at_utc;
      if (typeof t == "string") {
        if (!P2.test(t)) {
          const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.seen_total !== void 0) {
      let t = m3.seen_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/seen_total", schemaPath: "#/properties/seen_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.archived_total !== void 0) {
      let t = m3.archived_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/archived_total", schemaPath: "#/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.duplicate_total !== void 0) {
      let t = m3.duplicate_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/duplicate_total", schemaPath: "#/properties/duplicate_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.payload_mismatch_total !== void 0) {
      let t = m3.payload_mismatch_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.write_error_total !== void 0) {
      let t = m3.write_error_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/write_error_total", schemaPath: "#/properties/write_error_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.skipped_total !== void 0) {
      let t = m3.skipped_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/skipped_total", schemaPath: "#/properties/skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.run_scope_skipped_total !== void 0) {
      let t = m3.run_scope_skipped_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.unattested_total !== void 0) {
      let t = m3.unattested_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/unattested_total", schemaPath: "#/properties/unattested_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.non_canonical_total !== void 0) {
      let t = m3.non_canonical_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/non_canonical_total", schemaPath: "#/properties/non_canonical_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.admitted_unique_total !== void 0) {
      let t = m3.admitted_unique_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const o = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const o = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (t < 0 || isNaN(t)) {
          const o = { instancePath: s + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    if (m3.by_topic !== void 0) {
      let t = m3.by_topic;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const p2 = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        const o = t.length;
        for (let p2 = 0; p2 < o; p2++) {
          let n = t[p2];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.topic === void 0) {
              const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.admitted_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "admitted_total" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.archived_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "archived_total" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.segments === void 0) {
              const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.size_bytes === void 0) {
              const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (const i in n)
              if (!(i === "topic" || i === "admitted_total" || i === "archived_total" || i === "segments" || i === "size_bytes")) {
                const a2 = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
            if (n.topic !== void 0) {
              let i = n.topic;
              if (typeof i == "string") {
                if (u2(i) > 249) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (u2(i) < 1) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              } else {
                const a2 = { instancePath: s + "/by_topic/" + p2 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
            }
            if (n.admitted_total !== void 0) {
              let i = n.admitted_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/by_topic/" + p2 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.archived_total !== void 0) {
              let i = n.archived_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/by_topic/" + p2 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.segments !== void 0) {
              let i = n.segments;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/by_topic/" + p2 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.size_bytes !== void 0) {
              let i = n.size_bytes;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/by_topic/" + p2 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/by_topic/" + p2 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
          } else {
            const i = { instancePath: s + "/by_topic/" + p2, schemaPath: "#/properties/by_topic/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.origin_offset_ranges !== void 0) {
      let t = m3.origin_offset_ranges;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const p2 = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        const o = t.length;
        for (let p2 = 0; p2 < o; p2++) {
          let n = t[p2];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.topic === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.partition === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.start_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.next_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "next_offset" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.archived === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "archived" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.skipped === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "skipped" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.foreign === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "foreign" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.contiguous === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "contiguous" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (const i in n)
              if (!(i === "topic" || i === "partition" || i === "start_offset" || i === "next_offset" || i === "archived" || i === "skipped" || i === "foreign" || i === "contiguous")) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
            if (n.topic !== void 0) {
              let i = n.topic;
              if (typeof i == "string") {
                if (u2(i) > 249) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (u2(i) < 1) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              } else {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
            }
            if (n.partition !== void 0) {
              let i = n.partition;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.start_offset !== void 0) {
              let i = n.start_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.next_offset !== void 0) {
              let i = n.next_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.archived !== void 0) {
              let i = n.archived;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.skipped !== void 0) {
              let i = n.skipped;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.foreign !== void 0) {
              let i = n.foreign;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a2] : e.push(a2), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a2 = { instancePath: s + "/origin_offset_ranges/" + p2 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a2] : e.push(a2), r++;
                }
              }
            }
            if (n.contiguous !== void 0 && typeof n.contiguous != "boolean") {
              const i = { instancePath: s + "/origin_offset_ranges/" + p2 + "/contiguous", schemaPath: "#/properties/origin_offset_ranges/items/properties/contiguous/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: s + "/origin_offset_ranges/" + p2, schemaPath: "#/properties/origin_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.sample_keys !== void 0) {
      let t = m3.sample_keys;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          const p2 = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        const o = t.length;
        for (let p2 = 0; p2 < o; p2++) {
          let n = t[p2];
          if (typeof n == "string") {
            if (u2(n) > 512) {
              const i = { instancePath: s + "/sample_keys/" + p2, schemaPath: "#/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u2(n) < 1) {
              const i = { instancePath: s + "/sample_keys/" + p2, schemaPath: "#/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: s + "/sample_keys/" + p2, schemaPath: "#/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m3.complete !== void 0 && typeof m3.complete != "boolean") {
      const t = { instancePath: s + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return h2.errors = e, r === 0;
}
h2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/archive_write_summary.v1.ts
var ArchiveWriteSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("archive_write_summary.v1", j3);

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

// other-part:actions/lib/truth/archive-segments.ts
import { listSegments$actions_lib_truth_archive_segments } from "./lib.mjs";
import { readSegmentRows$actions_lib_truth_archive_segments } from "./lib.mjs";

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// runtime/src/decisions/restrictive.ts
var RESTRICTIVE = /* @__PURE__ */ new Set(["DF_FAIL_CLOSED_RATE"]);
var isOnlyRestrictive = (health) => health.state === "RED" && health.reasons.every((reason) => RESTRICTIVE.has(reason));

// actions/m7-spine/workers.ts
var STEADY = { desired: 1, running: 1, pending: 0, tasks: 1, restarts: 0 };
var taskOf = ({ service }) => service.tasks[0]?.taskArn ?? null;
function workOf([first, second], { instanceId, assigned }) {
  const nameOf3 = ({ topic, partition }) => `${topic}/${partition}`;
  const before = new Map(first.partitions.map((one) => [nameOf3(one), one.nextOffset]));
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
    unassigned: second.partitions.map(nameOf3).filter((name) => !held.has(name)),
    stuck: second.partitions.filter((one) => one.lag > 0 && one.nextOffset <= (before.get(nameOf3(one)) ?? one.nextOffset)).map(nameOf3)
  };
}
var illnessOf = (health) => health.state === "GREEN" || health.state === "AMBER" || isOnlyRestrictive(health) ? [] : [health.state, ...health.reasons];

// actions/m7-spine/lanes/b-rtdl-readiness.ts
var rtdlReadinessHandover = handoverOf$actions_lib_run_handover("M7.B", {
  task_arn: text$actions_lib_run_handover,
  restart_count: count$actions_lib_run_handover,
  health: text$actions_lib_run_handover,
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, next_offset: count$actions_lib_run_handover, high: count$actions_lib_run_handover }))
});
var CORE = ["archive-writer", "csfb", "ieg", "ofp"];
var rtdlReadiness = defineLane$actions_lib_run_lane({
  id: "M7.B",
  decide: (facts, _written, { platformRunId }) => {
    const { components, samples, report, environment, committed, newestSegment, wanted, live, pins } = facts;
    const core = isReadable$actions_lib_checks_fact(components) ? components.value : [];
    const task = isReadable$actions_lib_checks_fact(samples) ? taskOf(samples.value[1]) : null;
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
      "M7.B-C01a": {
        // The task that runs at both moments is the one that reports: it works, and nobody works in its place.
        expected: { services: [STEADY, STEADY], tasks: [task, task], reported_by: task, unassigned: [], stuck: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ samples, report }), (read) => workOf(read.samples, read.report)),
        fails: "M7B-B1"
      },
      "M7.B-C02a": {
        expected: {
          environment: { group: pins.group, policy: pins.policy },
          task_definition: isReadable$actions_lib_checks_fact(environment) ? environment.value.taskDefinition : null,
          reported: { group: pins.streamGroup, policy: pins.policy }
        },
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ environment, samples, report }),
          (read) => policyOf({ ...read, taskDefinition: read.samples[1].service.taskDefinition })
        ),
        fails: "M7B-B2"
      },
      "M7.B-C03a": {
        // The heartbeat proves the database, committed positions the log, the newest segment the object store.
        expected: {
          heartbeat: { $one_of: ["GREEN", "AMBER"] },
          positions_committed: { $at_least: 1 },
          segment: { $non_empty: true }
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ report, committed, newestSegment }), (read) => ({
          heartbeat: read.report.state,
          positions_committed: read.committed,
          segment: read.newestSegment
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
  handover: {
    schema: rtdlReadinessHandover,
    of: ({ samples, report }) => {
      if (!isReadable$actions_lib_checks_fact(samples) || !isReadable$actions_lib_checks_fact(report)) return void 0;
      const [, { service, partitions }] = samples.value;
      const task = taskOf(samples.value[1]);
      if (task === null) return void 0;
      return {
        task_arn: task,
        restart_count: service.restartCount,
        health: report.value.state,
        partitions: partitions.map(({ topic, partition, nextOffset, high }) => ({
          topic,
          partition,
          next_offset: nextOffset,
          high
        }))
      };
    }
  }
});
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
    taskBefore: await observe$actions_lib_checks_fact(async () => (await context.handover(rtdlReadinessHandover)).task_arn)
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
var L3 = _5;
var P3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "action_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "intents", "distinct_intent_keys", "distinct_actions", "by_action_type", "outcomes", "distinct_outcome_keys", "by_status", "uncertain", "open", "duplicates_prevented", "effects_executed", "double_effects", "quarantined", "idempotency_key_fields", "write_policy", "outbox"], properties: { schema: { const: "fp.action_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, intents: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_intent_keys: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_actions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_action_type: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, outcomes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_outcome_keys: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_status: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, uncertain: { type: "integer", minimum: 0, maximum: 9007199254740991 }, open: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicates_prevented: { type: "integer", minimum: 0, maximum: 9007199254740991 }, effects_executed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, double_effects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantined: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, idempotency_key_fields: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 }, maxItems: 16 }, write_policy: { enum: ["append_only", "mutable"] }, outbox: { type: "object", additionalProperties: false, required: ["pending", "refused"], properties: { pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, refused: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } } };
var q3 = Object.prototype.hasOwnProperty;
var f2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var v3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var j4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function d3(n, { instancePath: s = "", parentData: x7, parentDataProperty: N7, rootData: g6 = n, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = d3.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.identity === void 0) {
      const p2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (n.task_arn === void 0) {
      const p2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (n.ci_run === void 0) {
      const p2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (n.image_digest === void 0) {
      const p2 = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    for (const p2 in n)
      if (!(p2 === "identity" || p2 === "task_arn" || p2 === "ci_run" || p2 === "image_digest")) {
        const m3 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p2 } };
        e === null ? e = [m3] : e.push(m3), r++;
      }
    if (n.identity !== void 0) {
      let p2 = n.identity;
      if (typeof p2 == "string") {
        if (f2(p2) > 1024) {
          const m3 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), r++;
        }
        if (f2(p2) < 1) {
          const m3 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), r++;
        }
      } else {
        const m3 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), r++;
      }
    }
    if (n.task_arn !== void 0) {
      let p2 = n.task_arn;
      const m3 = r;
      let u6 = false, l4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (f2(p2) > 1024) {
          const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
        if (f2(p2) < 1) {
          const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var i = y6 === r;
      i && (u6 = true, l4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var i = h4 === r;
      if (i && u6 ? (u6 = false, l4 = [l4, 1]) : i && (u6 = true, l4 = 1), u6)
        r = m3, e !== null && (m3 ? e.length = m3 : e = null);
      else {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (n.ci_run !== void 0) {
      let p2 = n.ci_run;
      const m3 = r;
      let u6 = false, l4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (f2(p2) > 1024) {
          const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
        if (f2(p2) < 1) {
          const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var t = y6 === r;
      t && (u6 = true, l4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var t = h4 === r;
      if (t && u6 ? (u6 = false, l4 = [l4, 1]) : t && (u6 = true, l4 = 1), u6)
        r = m3, e !== null && (m3 ? e.length = m3 : e = null);
      else {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (n.image_digest !== void 0) {
      let p2 = n.image_digest;
      const m3 = r;
      let u6 = false, l4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (!j4.test(p2)) {
          const a2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var o = y6 === r;
      o && (u6 = true, l4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
      var o = h4 === r;
      if (o && u6 ? (u6 = false, l4 = [l4, 1]) : o && (u6 = true, l4 = 1), u6)
        r = m3, e !== null && (m3 ? e.length = m3 : e = null);
      else {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
  } else {
    const p2 = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p2] : e.push(p2), r++;
  }
  return d3.errors = e, r === 0;
}
d3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _5(n, { instancePath: s = "", parentData: x7, parentDataProperty: N7, rootData: g6 = n, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = _5.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.written_at_utc === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.writer === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.platform_run_id === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.captured_at_utc === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.intents === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intents" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.distinct_intent_keys === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_intent_keys" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.distinct_actions === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_actions" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.by_action_type === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_action_type" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.outcomes === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcomes" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.distinct_outcome_keys === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_outcome_keys" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.by_status === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_status" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.uncertain === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uncertain" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.open === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.duplicates_prevented === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_prevented" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.effects_executed === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effects_executed" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.double_effects === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "double_effects" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.quarantined === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantined" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.idempotency_key_fields === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotency_key_fields" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.write_policy === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_policy" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.outbox === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outbox" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (const i in n)
      if (!q3.call(P3.properties, i)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.action_summary.v1") {
      const i = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.action_summary.v1" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (n.written_at_utc !== void 0) {
      let i = n.written_at_utc;
      if (typeof i == "string") {
        if (!b2.test(i)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.writer !== void 0 && (d3(n.writer, { instancePath: s + "/writer", parentData: n, parentDataProperty: "writer", rootData: g6, dynamicAnchors: k5 }) || (e = e === null ? d3.errors : e.concat(d3.errors), r = e.length)), n.platform_run_id !== void 0) {
      let i = n.platform_run_id;
      if (typeof i == "string") {
        if (!v3.test(i)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.captured_at_utc !== void 0) {
      let i = n.captured_at_utc;
      if (typeof i == "string") {
        if (!b2.test(i)) {
          const t = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.intents !== void 0) {
      let i = n.intents;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/intents", schemaPath: "#/properties/intents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.distinct_intent_keys !== void 0) {
      let i = n.distinct_intent_keys;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_intent_keys", schemaPath: "#/properties/distinct_intent_keys/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.distinct_actions !== void 0) {
      let i = n.distinct_actions;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_actions", schemaPath: "#/properties/distinct_actions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.by_action_type !== void 0) {
      let i = n.by_action_type;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let o = i[t];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const p2 = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              const p2 = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (o < 0 || isNaN(o)) {
              const p2 = { instancePath: s + "/by_action_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_action_type/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/by_action_type", schemaPath: "#/properties/by_action_type/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.outcomes !== void 0) {
      let i = n.outcomes;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.distinct_outcome_keys !== void 0) {
      let i = n.distinct_outcome_keys;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/distinct_outcome_keys", schemaPath: "#/properties/distinct_outcome_keys/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.by_status !== void 0) {
      let i = n.by_status;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let o = i[t];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const p2 = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              const p2 = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (o < 0 || isNaN(o)) {
              const p2 = { instancePath: s + "/by_status/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_status/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/by_status", schemaPath: "#/properties/by_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.uncertain !== void 0) {
      let i = n.uncertain;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/uncertain", schemaPath: "#/properties/uncertain/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.open !== void 0) {
      let i = n.open;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/open", schemaPath: "#/properties/open/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/open", schemaPath: "#/properties/open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.duplicates_prevented !== void 0) {
      let i = n.duplicates_prevented;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/duplicates_prevented", schemaPath: "#/properties/duplicates_prevented/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.effects_executed !== void 0) {
      let i = n.effects_executed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/effects_executed", schemaPath: "#/properties/effects_executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.double_effects !== void 0) {
      let i = n.double_effects;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i < 0 || isNaN(i)) {
          const t = { instancePath: s + "/double_effects", schemaPath: "#/properties/double_effects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
    if (n.quarantined !== void 0) {
      let i = n.quarantined;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (const t in i) {
          let o = i[t];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
            const p2 = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof o == "number" && isFinite(o)) {
            if (o > 9007199254740991 || isNaN(o)) {
              const p2 = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (o < 0 || isNaN(o)) {
              const p2 = { instancePath: s + "/quarantined/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const t = { instancePath: s + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.idempotency_key_fields !== void 0) {
      let i = n.idempotency_key_fields;
      if (Array.isArray(i)) {
        if (i.length > 16) {
          const o = { instancePath: s + "/idempotency_key_fields", schemaPath: "#/properties/idempotency_key_fields/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        const t = i.length;
        for (let o = 0; o < t; o++) {
          let p2 = i[o];
          if (typeof p2 == "string") {
            if (f2(p2) > 64) {
              const m3 = { instancePath: s + "/idempotency_key_fields/" + o, schemaPath: "#/properties/idempotency_key_fields/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [m3] : e.push(m3), r++;
            }
            if (f2(p2) < 1) {
              const m3 = { instancePath: s + "/idempotency_key_fields/" + o, schemaPath: "#/properties/idempotency_key_fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m3] : e.push(m3), r++;
            }
          } else {
            const m3 = { instancePath: s + "/idempotency_key_fields/" + o, schemaPath: "#/properties/idempotency_key_fields/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
      } else {
        const t = { instancePath: s + "/idempotency_key_fields", schemaPath: "#/properties/idempotency_key_fields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.write_policy !== void 0) {
      let i = n.write_policy;
      if (!(i === "append_only" || i === "mutable")) {
        const t = { instancePath: s + "/write_policy", schemaPath: "#/properties/write_policy/enum", keyword: "enum", params: { allowedValues: P3.properties.write_policy.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.outbox !== void 0) {
      let i = n.outbox;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.pending === void 0) {
          const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (i.refused === void 0) {
          const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "refused" } };
          e === null ? e = [t] : e.push(t), r++;
        }
        for (const t in i)
          if (!(t === "pending" || t === "refused")) {
            const o = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : e.push(o), r++;
          }
        if (i.pending !== void 0) {
          let t = i.pending;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              const o = { instancePath: s + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
        }
        if (i.refused !== void 0) {
          let t = i.refused;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (t < 0 || isNaN(t)) {
              const o = { instancePath: s + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          }
        }
      } else {
        const t = { instancePath: s + "/outbox", schemaPath: "#/properties/outbox/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    const i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _5.errors = e, r === 0;
}
_5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/action_summary.v1.ts
var ActionSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("action_summary.v1", L3);

// evidence-schemas/src/generated/audit_summary.v1.validate.js
var $3 = _6;
var w3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "audit_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "records", "by_kind", "audited", "chains", "missing", "quarantined", "divergences", "topic_offset_ranges", "segments", "append_only_check"], properties: { schema: { const: "fp.audit_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_kind: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, audited: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, chains: { type: "object", additionalProperties: false, required: ["resolved", "unresolved"], properties: { resolved: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unresolved: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, missing: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, quarantined: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, divergences: { type: "integer", minimum: 0, maximum: 9007199254740991 }, topic_offset_ranges: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "first_offset", "last_offset", "events"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, first_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, last_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, events: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 1e4 }, segments: { type: "object", additionalProperties: false, required: ["prefix", "count", "size_bytes", "sample_keys"], properties: { prefix: { type: "string", minLength: 1, maxLength: 512 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, sample_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 20 } } }, append_only_check: { type: "object", additionalProperties: false, required: ["updates", "deletes", "index_objects", "stored_objects", "unpaired_objects", "rewritten_objects", "digests_sampled", "digests_differing", "pass"], properties: { updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, index_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, stored_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unpaired_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rewritten_objects: { type: "integer", minimum: 0, maximum: 9007199254740991 }, digests_sampled: { type: "integer", minimum: 0, maximum: 9007199254740991 }, digests_differing: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var b3 = Object.prototype.hasOwnProperty;
var d4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function f3(m3, { instancePath: n = "", parentData: x7, parentDataProperty: q6, rootData: g6 = m3, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const u6 = f3.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.identity === void 0) {
      const p2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (m3.task_arn === void 0) {
      const p2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (m3.ci_run === void 0) {
      const p2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    if (m3.image_digest === void 0) {
      const p2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p2] : e.push(p2), r++;
    }
    for (const p2 in m3)
      if (!(p2 === "identity" || p2 === "task_arn" || p2 === "ci_run" || p2 === "image_digest")) {
        const a2 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p2 } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    if (m3.identity !== void 0) {
      let p2 = m3.identity;
      if (typeof p2 == "string") {
        if (d4(p2) > 1024) {
          const a2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
        if (d4(p2) < 1) {
          const a2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), r++;
        }
      } else {
        const a2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a2] : e.push(a2), r++;
      }
    }
    if (m3.task_arn !== void 0) {
      let p2 = m3.task_arn;
      const a2 = r;
      let o = false, c4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (d4(p2) > 1024) {
          const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (d4(p2) < 1) {
          const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var t = y6 === r;
      t && (o = true, c4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var t = h4 === r;
      if (t && o ? (o = false, c4 = [c4, 1]) : t && (o = true, c4 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: c4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (m3.ci_run !== void 0) {
      let p2 = m3.ci_run;
      const a2 = r;
      let o = false, c4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (d4(p2) > 1024) {
          const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
        if (d4(p2) < 1) {
          const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var s = y6 === r;
      s && (o = true, c4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var s = h4 === r;
      if (s && o ? (o = false, c4 = [c4, 1]) : s && (o = true, c4 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: c4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
    if (m3.image_digest !== void 0) {
      let p2 = m3.image_digest;
      const a2 = r;
      let o = false, c4 = null;
      const y6 = r;
      if (typeof p2 == "string") {
        if (!v4.test(p2)) {
          const l4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l4] : e.push(l4), r++;
        }
      } else {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var i = y6 === r;
      i && (o = true, c4 = 0);
      const h4 = r;
      if (p2 !== null) {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
      var i = h4 === r;
      if (i && o ? (o = false, c4 = [c4, 1]) : i && (o = true, c4 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l4 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: c4 } };
        e === null ? e = [l4] : e.push(l4), r++;
      }
    }
  } else {
    const p2 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p2] : e.push(p2), r++;
  }
  return f3.errors = e, r === 0;
}
f3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _6(m3, { instancePath: n = "", parentData: x7, parentDataProperty: q6, rootData: g6 = m3, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const u6 = _6.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.captured_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.records === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.by_kind === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.audited === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audited" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.chains === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chains" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.missing === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.quarantined === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quarantined" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.divergences === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "divergences" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.topic_offset_ranges === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic_offset_ranges" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.segments === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "segments" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.append_only_check === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (const t in m3)
      if (!b3.call(w3.properties, t)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (m3.schema !== void 0 && m3.schema !== "fp.audit_summary.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.audit_summary.v1" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m3.written_at_utc !== void 0) {
      let t = m3.written_at_utc;
      if (typeof t == "string") {
        if (!N4.test(t)) {
          const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.writer !== void 0 && (f3(m3.writer, { instancePath: n + "/writer", parentData: m3, parentDataProperty: "writer", rootData: g6, dynamicAnchors: k5 }) || (e = e === null ? f3.errors : e.concat(f3.errors), r = e.length)), m3.platform_run_id !== void 0) {
      let t = m3.platform_run_id;
      if (typeof t == "string") {
        if (!j5.test(t)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.captured_at_utc !== void 0) {
      let t = m3.captured_at_utc;
      if (typeof t == "string") {
        if (!N4.test(t)) {
          const s = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.records !== void 0) {
      let t = m3.records;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const s = { instancePath: n + "/records", schemaPath: "#/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          const s = { instancePath: n + "/records", schemaPath: "#/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (m3.by_kind !== void 0) {
      let t = m3.by_kind;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const s in t) {
          let i = t[s];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const p2 = { instancePath: n + "/by_kind/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const p2 = { instancePath: n + "/by_kind/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (i < 0 || isNaN(i)) {
              const p2 = { instancePath: n + "/by_kind/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_kind/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const s = { instancePath: n + "/by_kind", schemaPath: "#/properties/by_kind/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.audited !== void 0) {
      let t = m3.audited;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const s in t) {
          let i = t[s];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const p2 = { instancePath: n + "/audited/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const p2 = { instancePath: n + "/audited/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (i < 0 || isNaN(i)) {
              const p2 = { instancePath: n + "/audited/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/audited/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const s = { instancePath: n + "/audited", schemaPath: "#/properties/audited/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.chains !== void 0) {
      let t = m3.chains;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.resolved === void 0) {
          const s = { instancePath: n + "/chains", schemaPath: "#/properties/chains/required", keyword: "required", params: { missingProperty: "resolved" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.unresolved === void 0) {
          const s = { instancePath: n + "/chains", schemaPath: "#/properties/chains/required", keyword: "required", params: { missingProperty: "unresolved" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (const s in t)
          if (!(s === "resolved" || s === "unresolved")) {
            const i = { instancePath: n + "/chains", schemaPath: "#/properties/chains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (t.resolved !== void 0) {
          let s = t.resolved;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/chains/resolved", schemaPath: "#/properties/chains/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.unresolved !== void 0) {
          let s = t.unresolved;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/chains/unresolved", schemaPath: "#/properties/chains/properties/unresolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
      } else {
        const s = { instancePath: n + "/chains", schemaPath: "#/properties/chains/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.missing !== void 0) {
      let t = m3.missing;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const s in t) {
          let i = t[s];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const p2 = { instancePath: n + "/missing/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const p2 = { instancePath: n + "/missing/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (i < 0 || isNaN(i)) {
              const p2 = { instancePath: n + "/missing/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/missing/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const s = { instancePath: n + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.quarantined !== void 0) {
      let t = m3.quarantined;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const s in t) {
          let i = t[s];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const p2 = { instancePath: n + "/quarantined/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 9007199254740991 || isNaN(i)) {
              const p2 = { instancePath: n + "/quarantined/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (i < 0 || isNaN(i)) {
              const p2 = { instancePath: n + "/quarantined/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/quarantined/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          }
        }
      else {
        const s = { instancePath: n + "/quarantined", schemaPath: "#/properties/quarantined/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.divergences !== void 0) {
      let t = m3.divergences;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const s = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          const s = { instancePath: n + "/divergences", schemaPath: "#/properties/divergences/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (m3.topic_offset_ranges !== void 0) {
      let t = m3.topic_offset_ranges;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          const i = { instancePath: n + "/topic_offset_ranges", schemaPath: "#/properties/topic_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        const s = t.length;
        for (let i = 0; i < s; i++) {
          let p2 = t[i];
          if (p2 && typeof p2 == "object" && !Array.isArray(p2)) {
            if (p2.topic === void 0) {
              const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (p2.partition === void 0) {
              const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (p2.first_offset === void 0) {
              const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (p2.last_offset === void 0) {
              const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            if (p2.events === void 0) {
              const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/required", keyword: "required", params: { missingProperty: "events" } };
              e === null ? e = [a2] : e.push(a2), r++;
            }
            for (const a2 in p2)
              if (!(a2 === "topic" || a2 === "partition" || a2 === "first_offset" || a2 === "last_offset" || a2 === "events")) {
                const o = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (p2.topic !== void 0) {
              let a2 = p2.topic;
              if (typeof a2 == "string") {
                if (d4(a2) > 249) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d4(a2) < 1) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                const o = { instancePath: n + "/topic_offset_ranges/" + i + "/topic", schemaPath: "#/properties/topic_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p2.partition !== void 0) {
              let a2 = p2.partition;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: n + "/topic_offset_ranges/" + i + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 65535 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/partition", schemaPath: "#/properties/topic_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (p2.first_offset !== void 0) {
              let a2 = p2.first_offset;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: n + "/topic_offset_ranges/" + i + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/first_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (p2.last_offset !== void 0) {
              let a2 = p2.last_offset;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: n + "/topic_offset_ranges/" + i + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/last_offset", schemaPath: "#/properties/topic_offset_ranges/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (p2.events !== void 0) {
              let a2 = p2.events;
              if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                const o = { instancePath: n + "/topic_offset_ranges/" + i + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a2 == "number" && isFinite(a2)) {
                if (a2 > 9007199254740991 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a2 < 0 || isNaN(a2)) {
                  const o = { instancePath: n + "/topic_offset_ranges/" + i + "/events", schemaPath: "#/properties/topic_offset_ranges/items/properties/events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            const a2 = { instancePath: n + "/topic_offset_ranges/" + i, schemaPath: "#/properties/topic_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a2] : e.push(a2), r++;
          }
        }
      } else {
        const s = { instancePath: n + "/topic_offset_ranges", schemaPath: "#/properties/topic_offset_ranges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.segments !== void 0) {
      let t = m3.segments;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.prefix === void 0) {
          const s = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "prefix" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.count === void 0) {
          const s = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.size_bytes === void 0) {
          const s = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "size_bytes" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sample_keys === void 0) {
          const s = { instancePath: n + "/segments", schemaPath: "#/properties/segments/required", keyword: "required", params: { missingProperty: "sample_keys" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (const s in t)
          if (!(s === "prefix" || s === "count" || s === "size_bytes" || s === "sample_keys")) {
            const i = { instancePath: n + "/segments", schemaPath: "#/properties/segments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (t.prefix !== void 0) {
          let s = t.prefix;
          if (typeof s == "string") {
            if (d4(s) > 512) {
              const i = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d4(s) < 1) {
              const i = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/segments/prefix", schemaPath: "#/properties/segments/properties/prefix/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (t.count !== void 0) {
          let s = t.count;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/segments/count", schemaPath: "#/properties/segments/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.size_bytes !== void 0) {
          let s = t.size_bytes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/segments/size_bytes", schemaPath: "#/properties/segments/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.sample_keys !== void 0) {
          let s = t.sample_keys;
          if (Array.isArray(s)) {
            if (s.length > 20) {
              const p2 = { instancePath: n + "/segments/sample_keys", schemaPath: "#/properties/segments/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            const i = s.length;
            for (let p2 = 0; p2 < i; p2++) {
              let a2 = s[p2];
              if (typeof a2 == "string") {
                if (d4(a2) > 512) {
                  const o = { instancePath: n + "/segments/sample_keys/" + p2, schemaPath: "#/properties/segments/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d4(a2) < 1) {
                  const o = { instancePath: n + "/segments/sample_keys/" + p2, schemaPath: "#/properties/segments/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                const o = { instancePath: n + "/segments/sample_keys/" + p2, schemaPath: "#/properties/segments/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            const i = { instancePath: n + "/segments/sample_keys", schemaPath: "#/properties/segments/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const s = { instancePath: n + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (m3.append_only_check !== void 0) {
      let t = m3.append_only_check;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.updates === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.deletes === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.index_objects === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "index_objects" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.stored_objects === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "stored_objects" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.unpaired_objects === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "unpaired_objects" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.rewritten_objects === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "rewritten_objects" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.digests_sampled === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "digests_sampled" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.digests_differing === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "digests_differing" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.pass === void 0) {
          const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (const s in t)
          if (!b3.call(w3.properties.append_only_check.properties, s)) {
            const i = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [i] : e.push(i), r++;
          }
        if (t.updates !== void 0) {
          let s = t.updates;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.deletes !== void 0) {
          let s = t.deletes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.index_objects !== void 0) {
          let s = t.index_objects;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/index_objects", schemaPath: "#/properties/append_only_check/properties/index_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.stored_objects !== void 0) {
          let s = t.stored_objects;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/stored_objects", schemaPath: "#/properties/append_only_check/properties/stored_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.unpaired_objects !== void 0) {
          let s = t.unpaired_objects;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/unpaired_objects", schemaPath: "#/properties/append_only_check/properties/unpaired_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.rewritten_objects !== void 0) {
          let s = t.rewritten_objects;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/rewritten_objects", schemaPath: "#/properties/append_only_check/properties/rewritten_objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.digests_sampled !== void 0) {
          let s = t.digests_sampled;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/digests_sampled", schemaPath: "#/properties/append_only_check/properties/digests_sampled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.digests_differing !== void 0) {
          let s = t.digests_differing;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const i = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (s < 0 || isNaN(s)) {
              const i = { instancePath: n + "/append_only_check/digests_differing", schemaPath: "#/properties/append_only_check/properties/digests_differing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (t.pass !== void 0 && typeof t.pass != "boolean") {
          const s = { instancePath: n + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: n + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return _6.errors = e, r === 0;
}
_6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/audit_summary.v1.ts
var AuditSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("audit_summary.v1", $3);

// evidence-schemas/src/generated/decision_summary.v1.validate.js
var $4 = g4;
var j6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "decision_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "decisions", "distinct_ids", "distinct_sources", "by_outcome", "by_mode", "by_context_status", "by_score_source", "reasons_top", "degraded", "degrade_reasons", "fail_closed", "rejections", "replays", "mismatches", "latency", "outbox", "truth_leak_check"], properties: { schema: { const: "fp.decision_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, decisions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_sources: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_outcome: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_mode: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_context_status: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, by_score_source: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, reasons_top: { type: "array", items: { type: "object", additionalProperties: false, required: ["reason", "count"], properties: { reason: { type: "string", minLength: 1, maxLength: 128 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 50 }, degraded: { type: "integer", minimum: 0, maximum: 9007199254740991 }, degrade_reasons: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, fail_closed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejections: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, replays: { type: "integer", minimum: 0, maximum: 9007199254740991 }, mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, latency: { type: "object", additionalProperties: false, required: ["buckets_ms", "measured", "p50_ms", "p95_ms", "p99_ms"], properties: { buckets_ms: { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 64, uniqueItems: true }, measured: { type: "integer", minimum: 0, maximum: 9007199254740991 }, p50_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] }, p95_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] }, p99_ms: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] } } }, outbox: { type: "object", additionalProperties: false, required: ["pending", "refused"], properties: { pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, refused: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, truth_leak_check: { type: "object", additionalProperties: false, required: ["names_checked", "forbidden", "pass"], properties: { names_checked: { type: "integer", minimum: 0, maximum: 9007199254740991 }, forbidden: { type: "array", items: { type: "string", minLength: 1, maxLength: 256 }, maxItems: 100 }, pass: { type: "boolean" } } } } };
var v5 = Object.prototype.hasOwnProperty;
var y3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var O = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function k2(o, { instancePath: t = "", parentData: x7, parentDataProperty: q6, rootData: P7 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const h4 = k2.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.task_arn === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.ci_run === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.image_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in o)
      if (!(s === "identity" || s === "task_arn" || s === "ci_run" || s === "image_digest")) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (o.identity !== void 0) {
      let s = o.identity;
      if (typeof s == "string") {
        if (y3(s) > 1024) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (y3(s) < 1) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.task_arn !== void 0) {
      let s = o.task_arn;
      const r = i;
      let n = false, a2 = null;
      const p2 = i;
      if (typeof s == "string") {
        if (y3(s) > 1024) {
          const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
        if (y3(s) < 1) {
          const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var c4 = p2 === i;
      c4 && (n = true, a2 = 0);
      const l4 = i;
      if (s !== null) {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var c4 = l4 === i;
      if (c4 && n ? (n = false, a2 = [a2, 1]) : c4 && (n = true, a2 = 1), n)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: a2 } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
    if (o.ci_run !== void 0) {
      let s = o.ci_run;
      const r = i;
      let n = false, a2 = null;
      const p2 = i;
      if (typeof s == "string") {
        if (y3(s) > 1024) {
          const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
        if (y3(s) < 1) {
          const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var d7 = p2 === i;
      d7 && (n = true, a2 = 0);
      const l4 = i;
      if (s !== null) {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var d7 = l4 === i;
      if (d7 && n ? (n = false, a2 = [a2, 1]) : d7 && (n = true, a2 = 1), n)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: a2 } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      const r = i;
      let n = false, a2 = null;
      const p2 = i;
      if (typeof s == "string") {
        if (!O.test(s)) {
          const m3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var f4 = p2 === i;
      f4 && (n = true, a2 = 0);
      const l4 = i;
      if (s !== null) {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var f4 = l4 === i;
      if (f4 && n ? (n = false, a2 = [a2, 1]) : f4 && (n = true, a2 = 1), n)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: a2 } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return k2.errors = e, i === 0;
}
k2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g4(o, { instancePath: t = "", parentData: x7, parentDataProperty: q6, rootData: P7 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const h4 = g4.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.writer === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.captured_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.decisions === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisions" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.distinct_ids === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_ids" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.distinct_sources === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_sources" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.by_outcome === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_outcome" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.by_mode === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_mode" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.by_context_status === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_context_status" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.by_score_source === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_score_source" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.reasons_top === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons_top" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.degraded === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degraded" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.degrade_reasons === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degrade_reasons" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.fail_closed === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fail_closed" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.rejections === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejections" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.replays === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replays" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.mismatches === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.latency === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latency" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.outbox === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outbox" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.truth_leak_check === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "truth_leak_check" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in o)
      if (!v5.call(j6.properties, s)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.decision_summary.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.decision_summary.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.written_at_utc !== void 0) {
      let s = o.written_at_utc;
      if (typeof s == "string") {
        if (!N5.test(s)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.writer !== void 0 && (k2(o.writer, { instancePath: t + "/writer", parentData: o, parentDataProperty: "writer", rootData: P7, dynamicAnchors: b6 }) || (e = e === null ? k2.errors : e.concat(k2.errors), i = e.length)), o.platform_run_id !== void 0) {
      let s = o.platform_run_id;
      if (typeof s == "string") {
        if (!F3.test(s)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let s = o.captured_at_utc;
      if (typeof s == "string") {
        if (!N5.test(s)) {
          const r = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.decisions !== void 0) {
      let s = o.decisions;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/decisions", schemaPath: "#/properties/decisions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.distinct_ids !== void 0) {
      let s = o.distinct_ids;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/distinct_ids", schemaPath: "#/properties/distinct_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.distinct_sources !== void 0) {
      let s = o.distinct_sources;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/distinct_sources", schemaPath: "#/properties/distinct_sources/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.by_outcome !== void 0) {
      let s = o.by_outcome;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_outcome/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_outcome/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_outcome", schemaPath: "#/properties/by_outcome/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.by_mode !== void 0) {
      let s = o.by_mode;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_mode/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_mode/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_mode", schemaPath: "#/properties/by_mode/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.by_context_status !== void 0) {
      let s = o.by_context_status;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_context_status/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_context_status/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_context_status", schemaPath: "#/properties/by_context_status/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.by_score_source !== void 0) {
      let s = o.by_score_source;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/by_score_source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/by_score_source/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/by_score_source", schemaPath: "#/properties/by_score_source/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.reasons_top !== void 0) {
      let s = o.reasons_top;
      if (Array.isArray(s)) {
        if (s.length > 50) {
          const n = { instancePath: t + "/reasons_top", schemaPath: "#/properties/reasons_top/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [n] : e.push(n), i++;
        }
        const r = s.length;
        for (let n = 0; n < r; n++) {
          let a2 = s[n];
          if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
            if (a2.reason === void 0) {
              const p2 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (a2.count === void 0) {
              const p2 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/required", keyword: "required", params: { missingProperty: "count" } };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            for (const p2 in a2)
              if (!(p2 === "reason" || p2 === "count")) {
                const l4 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p2 } };
                e === null ? e = [l4] : e.push(l4), i++;
              }
            if (a2.reason !== void 0) {
              let p2 = a2.reason;
              if (typeof p2 == "string") {
                if (y3(p2) > 128) {
                  const l4 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
                if (y3(p2) < 1) {
                  const l4 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
              } else {
                const l4 = { instancePath: t + "/reasons_top/" + n + "/reason", schemaPath: "#/properties/reasons_top/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l4] : e.push(l4), i++;
              }
            }
            if (a2.count !== void 0) {
              let p2 = a2.count;
              if (!(typeof p2 == "number" && !(p2 % 1) && !isNaN(p2) && isFinite(p2))) {
                const l4 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l4] : e.push(l4), i++;
              }
              if (typeof p2 == "number" && isFinite(p2)) {
                if (p2 > 9007199254740991 || isNaN(p2)) {
                  const l4 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
                if (p2 < 0 || isNaN(p2)) {
                  const l4 = { instancePath: t + "/reasons_top/" + n + "/count", schemaPath: "#/properties/reasons_top/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
              }
            }
          } else {
            const p2 = { instancePath: t + "/reasons_top/" + n, schemaPath: "#/properties/reasons_top/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const r = { instancePath: t + "/reasons_top", schemaPath: "#/properties/reasons_top/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.degraded !== void 0) {
      let s = o.degraded;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/degraded", schemaPath: "#/properties/degraded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.degrade_reasons !== void 0) {
      let s = o.degrade_reasons;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/degrade_reasons/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/degrade_reasons/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/degrade_reasons", schemaPath: "#/properties/degrade_reasons/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.fail_closed !== void 0) {
      let s = o.fail_closed;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/fail_closed", schemaPath: "#/properties/fail_closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.rejections !== void 0) {
      let s = o.rejections;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const r in s) {
          let n = s[r];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const a2 = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 9007199254740991 || isNaN(n)) {
              const a2 = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (n < 0 || isNaN(n)) {
              const a2 = { instancePath: t + "/rejections/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rejections/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      else {
        const r = { instancePath: t + "/rejections", schemaPath: "#/properties/rejections/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.replays !== void 0) {
      let s = o.replays;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/replays", schemaPath: "#/properties/replays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.mismatches !== void 0) {
      let s = o.mismatches;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: t + "/mismatches", schemaPath: "#/properties/mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (o.latency !== void 0) {
      let s = o.latency;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.buckets_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "buckets_ms" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.measured === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "measured" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.p50_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p50_ms" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.p95_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p95_ms" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.p99_ms === void 0) {
          const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: "p99_ms" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in s)
          if (!(r === "buckets_ms" || r === "measured" || r === "p50_ms" || r === "p95_ms" || r === "p99_ms")) {
            const n = { instancePath: t + "/latency", schemaPath: "#/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (s.buckets_ms !== void 0) {
          let r = s.buckets_ms;
          if (Array.isArray(r)) {
            if (r.length > 64) {
              const l4 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [l4] : e.push(l4), i++;
            }
            if (r.length < 1) {
              const l4 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l4] : e.push(l4), i++;
            }
            const n = r.length;
            for (let l4 = 0; l4 < n; l4++) {
              let m3 = r[l4];
              if (!(typeof m3 == "number" && !(m3 % 1) && !isNaN(m3) && isFinite(m3))) {
                const u6 = { instancePath: t + "/latency/buckets_ms/" + l4, schemaPath: "#/properties/latency/properties/buckets_ms/items/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u6] : e.push(u6), i++;
              }
              if (typeof m3 == "number" && isFinite(m3) && (m3 < 1 || isNaN(m3))) {
                const u6 = { instancePath: t + "/latency/buckets_ms/" + l4, schemaPath: "#/properties/latency/properties/buckets_ms/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [u6] : e.push(u6), i++;
              }
            }
            let a2 = r.length, p2;
            if (a2 > 1) {
              const l4 = {};
              for (; a2--; ) {
                let m3 = r[a2];
                if (typeof m3 == "number" && !(m3 % 1) && !isNaN(m3) && isFinite(m3)) {
                  if (typeof l4[m3] == "number") {
                    p2 = l4[m3];
                    const u6 = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/uniqueItems", keyword: "uniqueItems", params: { i: a2, j: p2 } };
                    e === null ? e = [u6] : e.push(u6), i++;
                    break;
                  }
                  l4[m3] = a2;
                }
              }
            }
          } else {
            const n = { instancePath: t + "/latency/buckets_ms", schemaPath: "#/properties/latency/properties/buckets_ms/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (s.measured !== void 0) {
          let r = s.measured;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/latency/measured", schemaPath: "#/properties/latency/properties/measured/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          }
        }
        if (s.p50_ms !== void 0) {
          let r = s.p50_ms;
          const n = i;
          let a2 = false, p2 = null;
          const l4 = i;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var c4 = l4 === i;
          c4 && (a2 = true, p2 = 0);
          const m3 = i;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var c4 = m3 === i;
          if (c4 && a2)
            a2 = false, p2 = [p2, 1];
          else {
            c4 && (a2 = true, p2 = 1);
            const u6 = i;
            if (r !== null) {
              const _10 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [_10] : e.push(_10), i++;
            }
            var c4 = u6 === i;
            c4 && a2 ? (a2 = false, p2 = [p2, 2]) : c4 && (a2 = true, p2 = 2);
          }
          if (a2)
            i = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p50_ms", schemaPath: "#/properties/latency/properties/p50_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p2 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
        }
        if (s.p95_ms !== void 0) {
          let r = s.p95_ms;
          const n = i;
          let a2 = false, p2 = null;
          const l4 = i;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var d7 = l4 === i;
          d7 && (a2 = true, p2 = 0);
          const m3 = i;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var d7 = m3 === i;
          if (d7 && a2)
            a2 = false, p2 = [p2, 1];
          else {
            d7 && (a2 = true, p2 = 1);
            const u6 = i;
            if (r !== null) {
              const _10 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [_10] : e.push(_10), i++;
            }
            var d7 = u6 === i;
            d7 && a2 ? (a2 = false, p2 = [p2, 2]) : d7 && (a2 = true, p2 = 2);
          }
          if (a2)
            i = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p95_ms", schemaPath: "#/properties/latency/properties/p95_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p2 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
        }
        if (s.p99_ms !== void 0) {
          let r = s.p99_ms;
          const n = i;
          let a2 = false, p2 = null;
          const l4 = i;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var f4 = l4 === i;
          f4 && (a2 = true, p2 = 0);
          const m3 = i;
          if (r !== "beyond_last_bucket") {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
          var f4 = m3 === i;
          if (f4 && a2)
            a2 = false, p2 = [p2, 1];
          else {
            f4 && (a2 = true, p2 = 1);
            const u6 = i;
            if (r !== null) {
              const _10 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf/2/type", keyword: "type", params: { type: "null" } };
              e === null ? e = [_10] : e.push(_10), i++;
            }
            var f4 = u6 === i;
            f4 && a2 ? (a2 = false, p2 = [p2, 2]) : f4 && (a2 = true, p2 = 2);
          }
          if (a2)
            i = n, e !== null && (n ? e.length = n : e = null);
          else {
            const u6 = { instancePath: t + "/latency/p99_ms", schemaPath: "#/properties/latency/properties/p99_ms/oneOf", keyword: "oneOf", params: { passingSchemas: p2 } };
            e === null ? e = [u6] : e.push(u6), i++;
          }
        }
      } else {
        const r = { instancePath: t + "/latency", schemaPath: "#/properties/latency/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.outbox !== void 0) {
      let s = o.outbox;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.pending === void 0) {
          const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.refused === void 0) {
          const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/required", keyword: "required", params: { missingProperty: "refused" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in s)
          if (!(r === "pending" || r === "refused")) {
            const n = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (s.pending !== void 0) {
          let r = s.pending;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/pending", schemaPath: "#/properties/outbox/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          }
        }
        if (s.refused !== void 0) {
          let r = s.refused;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/outbox/refused", schemaPath: "#/properties/outbox/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          }
        }
      } else {
        const r = { instancePath: t + "/outbox", schemaPath: "#/properties/outbox/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.truth_leak_check !== void 0) {
      let s = o.truth_leak_check;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.names_checked === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "names_checked" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.forbidden === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "forbidden" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.pass === void 0) {
          const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in s)
          if (!(r === "names_checked" || r === "forbidden" || r === "pass")) {
            const n = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [n] : e.push(n), i++;
          }
        if (s.names_checked !== void 0) {
          let r = s.names_checked;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (r < 0 || isNaN(r)) {
              const n = { instancePath: t + "/truth_leak_check/names_checked", schemaPath: "#/properties/truth_leak_check/properties/names_checked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), i++;
            }
          }
        }
        if (s.forbidden !== void 0) {
          let r = s.forbidden;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const a2 = { instancePath: t + "/truth_leak_check/forbidden", schemaPath: "#/properties/truth_leak_check/properties/forbidden/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            const n = r.length;
            for (let a2 = 0; a2 < n; a2++) {
              let p2 = r[a2];
              if (typeof p2 == "string") {
                if (y3(p2) > 256) {
                  const l4 = { instancePath: t + "/truth_leak_check/forbidden/" + a2, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
                if (y3(p2) < 1) {
                  const l4 = { instancePath: t + "/truth_leak_check/forbidden/" + a2, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l4] : e.push(l4), i++;
                }
              } else {
                const l4 = { instancePath: t + "/truth_leak_check/forbidden/" + a2, schemaPath: "#/properties/truth_leak_check/properties/forbidden/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l4] : e.push(l4), i++;
              }
            }
          } else {
            const n = { instancePath: t + "/truth_leak_check/forbidden", schemaPath: "#/properties/truth_leak_check/properties/forbidden/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (s.pass !== void 0 && typeof s.pass != "boolean") {
          const r = { instancePath: t + "/truth_leak_check/pass", schemaPath: "#/properties/truth_leak_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/truth_leak_check", schemaPath: "#/properties/truth_leak_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return g4.errors = e, i === 0;
}
g4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/decision_summary.v1.ts
var DecisionSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("decision_summary.v1", $4);

// other-part:actions/lib/handovers/m7.ts
import { caseCommitHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { decisionChainHandover$actions_lib_handovers_m7 } from "./lib.mjs";
import { decisionReadinessHandover$actions_lib_handovers_m7 } from "./lib.mjs";

// other-part:actions/lib/truth/decision-lane.ts
import { readDecisionLaneTruth$actions_lib_truth_decision_lane } from "./lib.mjs";

// evidence-schemas/src/generated/audit_record.v1.validate.js
var N6 = y4;
var _7 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "audit_record.v1.schema.json", type: "object", additionalProperties: false, required: ["audit_id", "kind", "decision_id", "decision_event", "source_event", "bundle_ref", "snapshot_hash", "graph_version", "eb_offset_basis", "degrade_posture", "policy_rev", "run_config_digest", "pins", "recorded_at_utc"], properties: { audit_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, kind: { enum: ["DECISION", "CHAIN"] }, decision_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, decision_event: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, action_intents: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, maxItems: 64 }, action_outcomes: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, maxItems: 64 }, bundle_ref: { type: "object", additionalProperties: false, required: ["bundle_id"], properties: { bundle_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, registry_ref: { type: "string", minLength: 1, maxLength: 2048 }, bundle_version: { type: "string", minLength: 1, maxLength: 128 } } }, snapshot_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, snapshot_ref: { type: "string", minLength: 1, maxLength: 2048 }, graph_version: { type: "object", additionalProperties: false, required: ["version_id", "watermark_ts_utc"], properties: { version_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, watermark_ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, stream: { type: "string", minLength: 1, maxLength: 256 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, computed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, eb_offset_basis: { type: "object", additionalProperties: false, required: ["stream", "offset_kind", "offsets"], properties: { stream: { type: "string", minLength: 1, maxLength: 256 }, offset_kind: { const: "kafka_offset" }, offsets: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "offset"], properties: { partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" } } }, maxItems: 1024 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, window_start: { $ref: "common.v1.schema.json#/$defs/time_us" }, window_end: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, degrade_posture: { type: "object", additionalProperties: false, required: ["mode", "capabilities_mask", "policy_rev", "posture_seq", "decided_at_utc"], properties: { mode: { enum: ["NORMAL", "DEGRADED_1", "DEGRADED_2", "FAIL_CLOSED"] }, capabilities_mask: { type: "object", additionalProperties: false, required: ["allow_ieg", "allowed_feature_groups", "allow_model_primary", "allow_model_stage2", "allow_fallback_heuristics", "action_posture"], properties: { allow_ieg: { type: "boolean" }, allowed_feature_groups: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 64 }, allow_model_primary: { type: "boolean" }, allow_model_stage2: { type: "boolean" }, allow_fallback_heuristics: { type: "boolean" }, action_posture: { enum: ["NORMAL", "STEP_UP_ONLY"] } } }, policy_rev: { type: "object", additionalProperties: false, required: ["policy_id", "revision"], properties: { policy_id: { type: "string", minLength: 1, maxLength: 128 }, revision: { type: "string", minLength: 1, maxLength: 128 }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, posture_seq: { type: "integer", minimum: 0, maximum: 9007199254740991 }, decided_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, reason: { type: "string", minLength: 1, maxLength: 2048 }, evidence_refs: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "ref"], properties: { kind: { type: "string", minLength: 1, maxLength: 128 }, ref: { type: "string", minLength: 1, maxLength: 2048 } } }, maxItems: 64 } } }, policy_rev: { type: "object", additionalProperties: false, required: ["policy_id", "revision"], properties: { policy_id: { type: "string", minLength: 1, maxLength: 128 }, revision: { type: "string", minLength: 1, maxLength: 128 }, content_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, pins: { type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "seed", "scenario_id"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" } } }, context_refs: { type: "array", items: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "eb_ref", "role"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, role: { enum: ["arrival_events", "arrival_entities", "flow_anchor"] } } }, maxItems: 64 }, source_event: { type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "eb_ref"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, eb_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, origin_offset: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "offset_kind"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 65535 }, offset: { type: "string", minLength: 1, maxLength: 20, pattern: "^(0|[1-9][0-9]*)$" }, offset_kind: { const: "kafka_offset" }, published_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } } } }, recorded_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var P4 = Object.prototype.hasOwnProperty;
var d5 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var h3 = new RegExp("^[0-9a-f]{32}$", "u");
var c3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var l2 = new RegExp("^(0|[1-9][0-9]*)$", "u");
var u3 = new RegExp("^[0-9a-f]{64}$", "u");
var v6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b4 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function y4(m3, { instancePath: i = "", parentData: w6, parentDataProperty: x7, rootData: L5 = m3, dynamicAnchors: q6 = {} } = {}) {
  let e = null, s = 0;
  const g6 = y4.evaluated;
  if (g6.dynamicProps && (g6.props = void 0), g6.dynamicItems && (g6.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
    if (m3.audit_id === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audit_id" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.kind === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.decision_id === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_id" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.decision_event === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision_event" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.source_event === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_event" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.bundle_ref === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_ref" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.snapshot_hash === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "snapshot_hash" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.graph_version === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "graph_version" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.eb_offset_basis === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eb_offset_basis" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.degrade_posture === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "degrade_posture" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.policy_rev === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.run_config_digest === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.pins === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    if (m3.recorded_at_utc === void 0) {
      const a2 = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_at_utc" } };
      e === null ? e = [a2] : e.push(a2), s++;
    }
    for (const a2 in m3)
      if (!P4.call(_7.properties, a2)) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (m3.audit_id !== void 0) {
      let a2 = m3.audit_id;
      if (typeof a2 == "string") {
        if (!h3.test(a2)) {
          const r = { instancePath: i + "/audit_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/audit_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.kind !== void 0) {
      let a2 = m3.kind;
      if (!(a2 === "DECISION" || a2 === "CHAIN")) {
        const r = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: _7.properties.kind.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.decision_id !== void 0) {
      let a2 = m3.decision_id;
      if (typeof a2 == "string") {
        if (!h3.test(a2)) {
          const r = { instancePath: i + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/decision_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.decision_event !== void 0) {
      let a2 = m3.decision_event;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.event_id === void 0) {
          const r = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "event_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.event_type === void 0) {
          const r = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "event_type" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.ts_utc === void 0) {
          const r = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "ts_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.eb_ref === void 0) {
          const r = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/required", keyword: "required", params: { missingProperty: "eb_ref" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "event_id" || r === "event_type" || r === "ts_utc" || r === "eb_ref" || r === "origin_offset")) {
            const t = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.event_id !== void 0) {
          let r = a2.event_id;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/decision_event/event_id", schemaPath: "#/properties/decision_event/properties/event_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.event_type !== void 0) {
          let r = a2.event_type;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/decision_event/event_type", schemaPath: "#/properties/decision_event/properties/event_type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.ts_utc !== void 0) {
          let r = a2.ts_utc;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/decision_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/decision_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.eb_ref !== void 0) {
          let r = a2.eb_ref;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const n = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (d5(t) > 249) {
                  const n = { instancePath: i + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/eb_ref/topic", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: i + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const n = { instancePath: i + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t < 0 || isNaN(t)) {
                  const n = { instancePath: i + "/decision_event/eb_ref/partition", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (d5(t) > 20) {
                  const n = { instancePath: i + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!l2.test(t)) {
                  const n = { instancePath: i + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/eb_ref/offset", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: i + "/decision_event/eb_ref/offset_kind", schemaPath: "#/properties/decision_event/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!c3.test(t)) {
                  const n = { instancePath: i + "/decision_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/decision_event/eb_ref", schemaPath: "#/properties/decision_event/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.origin_offset !== void 0) {
          let r = a2.origin_offset;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const n = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (d5(t) > 249) {
                  const n = { instancePath: i + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/origin_offset/topic", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: i + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const n = { instancePath: i + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t < 0 || isNaN(t)) {
                  const n = { instancePath: i + "/decision_event/origin_offset/partition", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (d5(t) > 20) {
                  const n = { instancePath: i + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!l2.test(t)) {
                  const n = { instancePath: i + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/origin_offset/offset", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: i + "/decision_event/origin_offset/offset_kind", schemaPath: "#/properties/decision_event/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!c3.test(t)) {
                  const n = { instancePath: i + "/decision_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/decision_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/decision_event/origin_offset", schemaPath: "#/properties/decision_event/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/decision_event", schemaPath: "#/properties/decision_event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.action_intents !== void 0) {
      let a2 = m3.action_intents;
      if (Array.isArray(a2)) {
        if (a2.length > 64) {
          const t = { instancePath: i + "/action_intents", schemaPath: "#/properties/action_intents/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = a2.length;
        for (let t = 0; t < r; t++) {
          let n = a2[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.event_id === void 0) {
              const f4 = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.event_type === void 0) {
              const f4 = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.ts_utc === void 0) {
              const f4 = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "ts_utc" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.eb_ref === void 0) {
              const f4 = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            for (const f4 in n)
              if (!(f4 === "event_id" || f4 === "event_type" || f4 === "ts_utc" || f4 === "eb_ref" || f4 === "origin_offset")) {
                const o = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f4 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            if (n.event_id !== void 0) {
              let f4 = n.event_id;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_intents/" + t + "/event_id", schemaPath: "#/properties/action_intents/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.event_type !== void 0) {
              let f4 = n.event_type;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_intents/" + t + "/event_type", schemaPath: "#/properties/action_intents/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.ts_utc !== void 0) {
              let f4 = n.ts_utc;
              if (typeof f4 == "string") {
                if (!c3.test(f4)) {
                  const o = { instancePath: i + "/action_intents/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_intents/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.eb_ref !== void 0) {
              let f4 = n.eb_ref;
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.topic === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset_kind === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "topic" || o === "partition" || o === "offset" || o === "offset_kind" || o === "published_at_utc")) {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.topic !== void 0) {
                  let o = f4.topic;
                  if (typeof o == "string") {
                    if (d5(o) > 249) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.offset_kind !== void 0 && f4.offset_kind !== "kafka_offset") {
                  const o = { instancePath: i + "/action_intents/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/action_intents/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.published_at_utc !== void 0) {
                  let o = f4.published_at_utc;
                  if (typeof o == "string") {
                    if (!c3.test(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/action_intents/" + t + "/eb_ref", schemaPath: "#/properties/action_intents/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.origin_offset !== void 0) {
              let f4 = n.origin_offset;
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.topic === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset_kind === void 0) {
                  const o = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "topic" || o === "partition" || o === "offset" || o === "offset_kind" || o === "published_at_utc")) {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.topic !== void 0) {
                  let o = f4.topic;
                  if (typeof o == "string") {
                    if (d5(o) > 249) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.offset_kind !== void 0 && f4.offset_kind !== "kafka_offset") {
                  const o = { instancePath: i + "/action_intents/" + t + "/origin_offset/offset_kind", schemaPath: "#/properties/action_intents/items/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.published_at_utc !== void 0) {
                  let o = f4.published_at_utc;
                  if (typeof o == "string") {
                    if (!c3.test(o)) {
                      const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_intents/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/action_intents/" + t + "/origin_offset", schemaPath: "#/properties/action_intents/items/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            const f4 = { instancePath: i + "/action_intents/" + t, schemaPath: "#/properties/action_intents/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f4] : e.push(f4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/action_intents", schemaPath: "#/properties/action_intents/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.action_outcomes !== void 0) {
      let a2 = m3.action_outcomes;
      if (Array.isArray(a2)) {
        if (a2.length > 64) {
          const t = { instancePath: i + "/action_outcomes", schemaPath: "#/properties/action_outcomes/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = a2.length;
        for (let t = 0; t < r; t++) {
          let n = a2[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.event_id === void 0) {
              const f4 = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.event_type === void 0) {
              const f4 = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.ts_utc === void 0) {
              const f4 = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "ts_utc" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.eb_ref === void 0) {
              const f4 = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            for (const f4 in n)
              if (!(f4 === "event_id" || f4 === "event_type" || f4 === "ts_utc" || f4 === "eb_ref" || f4 === "origin_offset")) {
                const o = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f4 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            if (n.event_id !== void 0) {
              let f4 = n.event_id;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_outcomes/" + t + "/event_id", schemaPath: "#/properties/action_outcomes/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.event_type !== void 0) {
              let f4 = n.event_type;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_outcomes/" + t + "/event_type", schemaPath: "#/properties/action_outcomes/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.ts_utc !== void 0) {
              let f4 = n.ts_utc;
              if (typeof f4 == "string") {
                if (!c3.test(f4)) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/action_outcomes/" + t + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.eb_ref !== void 0) {
              let f4 = n.eb_ref;
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.topic === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset_kind === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "topic" || o === "partition" || o === "offset" || o === "offset_kind" || o === "published_at_utc")) {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.topic !== void 0) {
                  let o = f4.topic;
                  if (typeof o == "string") {
                    if (d5(o) > 249) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/topic", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/partition", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/offset", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.offset_kind !== void 0 && f4.offset_kind !== "kafka_offset") {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.published_at_utc !== void 0) {
                  let o = f4.published_at_utc;
                  if (typeof o == "string") {
                    if (!c3.test(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/action_outcomes/" + t + "/eb_ref", schemaPath: "#/properties/action_outcomes/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.origin_offset !== void 0) {
              let f4 = n.origin_offset;
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.topic === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset_kind === void 0) {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "topic" || o === "partition" || o === "offset" || o === "offset_kind" || o === "published_at_utc")) {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.topic !== void 0) {
                  let o = f4.topic;
                  if (typeof o == "string") {
                    if (d5(o) > 249) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/topic", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/partition", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.offset_kind !== void 0 && f4.offset_kind !== "kafka_offset") {
                  const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/offset_kind", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.published_at_utc !== void 0) {
                  let o = f4.published_at_utc;
                  if (typeof o == "string") {
                    if (!c3.test(o)) {
                      const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/action_outcomes/" + t + "/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/action_outcomes/" + t + "/origin_offset", schemaPath: "#/properties/action_outcomes/items/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            const f4 = { instancePath: i + "/action_outcomes/" + t, schemaPath: "#/properties/action_outcomes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f4] : e.push(f4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/action_outcomes", schemaPath: "#/properties/action_outcomes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.bundle_ref !== void 0) {
      let a2 = m3.bundle_ref;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.bundle_id === void 0) {
          const r = { instancePath: i + "/bundle_ref", schemaPath: "#/properties/bundle_ref/required", keyword: "required", params: { missingProperty: "bundle_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "bundle_id" || r === "registry_ref" || r === "bundle_version")) {
            const t = { instancePath: i + "/bundle_ref", schemaPath: "#/properties/bundle_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.bundle_id !== void 0) {
          let r = a2.bundle_id;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/bundle_ref/bundle_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.registry_ref !== void 0) {
          let r = a2.registry_ref;
          if (typeof r == "string") {
            if (d5(r) > 2048) {
              const t = { instancePath: i + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/bundle_ref/registry_ref", schemaPath: "#/properties/bundle_ref/properties/registry_ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.bundle_version !== void 0) {
          let r = a2.bundle_version;
          if (typeof r == "string") {
            if (d5(r) > 128) {
              const t = { instancePath: i + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/bundle_ref/bundle_version", schemaPath: "#/properties/bundle_ref/properties/bundle_version/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/bundle_ref", schemaPath: "#/properties/bundle_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.snapshot_hash !== void 0) {
      let a2 = m3.snapshot_hash;
      if (typeof a2 == "string") {
        if (!u3.test(a2)) {
          const r = { instancePath: i + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/snapshot_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.snapshot_ref !== void 0) {
      let a2 = m3.snapshot_ref;
      if (typeof a2 == "string") {
        if (d5(a2) > 2048) {
          const r = { instancePath: i + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (d5(a2) < 1) {
          const r = { instancePath: i + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/snapshot_ref", schemaPath: "#/properties/snapshot_ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.graph_version !== void 0) {
      let a2 = m3.graph_version;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.version_id === void 0) {
          const r = { instancePath: i + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.watermark_ts_utc === void 0) {
          const r = { instancePath: i + "/graph_version", schemaPath: "#/properties/graph_version/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "version_id" || r === "watermark_ts_utc" || r === "stream" || r === "basis_digest" || r === "computed_at_utc")) {
            const t = { instancePath: i + "/graph_version", schemaPath: "#/properties/graph_version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.version_id !== void 0) {
          let r = a2.version_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: i + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/graph_version/version_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.watermark_ts_utc !== void 0) {
          let r = a2.watermark_ts_utc;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/graph_version/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.stream !== void 0) {
          let r = a2.stream;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/graph_version/stream", schemaPath: "#/properties/graph_version/properties/stream/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.basis_digest !== void 0) {
          let r = a2.basis_digest;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/graph_version/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.computed_at_utc !== void 0) {
          let r = a2.computed_at_utc;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/graph_version/computed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/graph_version", schemaPath: "#/properties/graph_version/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.eb_offset_basis !== void 0) {
      let a2 = m3.eb_offset_basis;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.stream === void 0) {
          const r = { instancePath: i + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "stream" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.offset_kind === void 0) {
          const r = { instancePath: i + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.offsets === void 0) {
          const r = { instancePath: i + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/required", keyword: "required", params: { missingProperty: "offsets" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "stream" || r === "offset_kind" || r === "offsets" || r === "basis_digest" || r === "window_start" || r === "window_end")) {
            const t = { instancePath: i + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.stream !== void 0) {
          let r = a2.stream;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/eb_offset_basis/stream", schemaPath: "#/properties/eb_offset_basis/properties/stream/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.offset_kind !== void 0 && a2.offset_kind !== "kafka_offset") {
          const r = { instancePath: i + "/eb_offset_basis/offset_kind", schemaPath: "#/properties/eb_offset_basis/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.offsets !== void 0) {
          let r = a2.offsets;
          if (Array.isArray(r)) {
            if (r.length > 1024) {
              const n = { instancePath: i + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/maxItems", keyword: "maxItems", params: { limit: 1024 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            const t = r.length;
            for (let n = 0; n < t; n++) {
              let f4 = r[n];
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/eb_offset_basis/offsets/" + n, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/eb_offset_basis/offsets/" + n, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "partition" || o === "offset")) {
                    const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/partition", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/eb_offset_basis/offsets/" + n + "/offset", schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/eb_offset_basis/offsets/" + n, schemaPath: "#/properties/eb_offset_basis/properties/offsets/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/eb_offset_basis/offsets", schemaPath: "#/properties/eb_offset_basis/properties/offsets/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.basis_digest !== void 0) {
          let r = a2.basis_digest;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/eb_offset_basis/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.window_start !== void 0) {
          let r = a2.window_start;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/eb_offset_basis/window_start", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.window_end !== void 0) {
          let r = a2.window_end;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/eb_offset_basis/window_end", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/eb_offset_basis", schemaPath: "#/properties/eb_offset_basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.degrade_posture !== void 0) {
      let a2 = m3.degrade_posture;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.mode === void 0) {
          const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "mode" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.capabilities_mask === void 0) {
          const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "capabilities_mask" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.policy_rev === void 0) {
          const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "policy_rev" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.posture_seq === void 0) {
          const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "posture_seq" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.decided_at_utc === void 0) {
          const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/required", keyword: "required", params: { missingProperty: "decided_at_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "mode" || r === "capabilities_mask" || r === "policy_rev" || r === "posture_seq" || r === "decided_at_utc" || r === "reason" || r === "evidence_refs")) {
            const t = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.mode !== void 0) {
          let r = a2.mode;
          if (!(r === "NORMAL" || r === "DEGRADED_1" || r === "DEGRADED_2" || r === "FAIL_CLOSED")) {
            const t = { instancePath: i + "/degrade_posture/mode", schemaPath: "#/properties/degrade_posture/properties/mode/enum", keyword: "enum", params: { allowedValues: _7.properties.degrade_posture.properties.mode.enum } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.capabilities_mask !== void 0) {
          let r = a2.capabilities_mask;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.allow_ieg === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_ieg" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allowed_feature_groups === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allowed_feature_groups" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allow_model_primary === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_primary" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allow_model_stage2 === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_model_stage2" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allow_fallback_heuristics === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "allow_fallback_heuristics" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.action_posture === void 0) {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/required", keyword: "required", params: { missingProperty: "action_posture" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "allow_ieg" || t === "allowed_feature_groups" || t === "allow_model_primary" || t === "allow_model_stage2" || t === "allow_fallback_heuristics" || t === "action_posture")) {
                const n = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.allow_ieg !== void 0 && typeof r.allow_ieg != "boolean") {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask/allow_ieg", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_ieg/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allowed_feature_groups !== void 0) {
              let t = r.allowed_feature_groups;
              if (Array.isArray(t)) {
                if (t.length > 64) {
                  const f4 = { instancePath: i + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [f4] : e.push(f4), s++;
                }
                const n = t.length;
                for (let f4 = 0; f4 < n; f4++) {
                  let o = t[f4];
                  if (typeof o == "string") {
                    if (d5(o) > 128) {
                      const p2 = { instancePath: i + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + f4, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + f4, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/degrade_posture/capabilities_mask/allowed_feature_groups/" + f4, schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const n = { instancePath: i + "/degrade_posture/capabilities_mask/allowed_feature_groups", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allowed_feature_groups/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.allow_model_primary !== void 0 && typeof r.allow_model_primary != "boolean") {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask/allow_model_primary", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_primary/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allow_model_stage2 !== void 0 && typeof r.allow_model_stage2 != "boolean") {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask/allow_model_stage2", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_model_stage2/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.allow_fallback_heuristics !== void 0 && typeof r.allow_fallback_heuristics != "boolean") {
              const t = { instancePath: i + "/degrade_posture/capabilities_mask/allow_fallback_heuristics", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/allow_fallback_heuristics/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.action_posture !== void 0) {
              let t = r.action_posture;
              if (!(t === "NORMAL" || t === "STEP_UP_ONLY")) {
                const n = { instancePath: i + "/degrade_posture/capabilities_mask/action_posture", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/properties/action_posture/enum", keyword: "enum", params: { allowedValues: _7.properties.degrade_posture.properties.capabilities_mask.properties.action_posture.enum } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/degrade_posture/capabilities_mask", schemaPath: "#/properties/degrade_posture/properties/capabilities_mask/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.policy_rev !== void 0) {
          let r = a2.policy_rev;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.policy_id === void 0) {
              const t = { instancePath: i + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.revision === void 0) {
              const t = { instancePath: i + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "policy_id" || t === "revision" || t === "content_digest")) {
                const n = { instancePath: i + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.policy_id !== void 0) {
              let t = r.policy_id;
              if (typeof t == "string") {
                if (d5(t) > 128) {
                  const n = { instancePath: i + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/degrade_posture/policy_rev/policy_id", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.revision !== void 0) {
              let t = r.revision;
              if (typeof t == "string") {
                if (d5(t) > 128) {
                  const n = { instancePath: i + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/degrade_posture/policy_rev/revision", schemaPath: "#/properties/degrade_posture/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.content_digest !== void 0) {
              let t = r.content_digest;
              if (typeof t == "string") {
                if (!u3.test(t)) {
                  const n = { instancePath: i + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/degrade_posture/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/degrade_posture/policy_rev", schemaPath: "#/properties/degrade_posture/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.posture_seq !== void 0) {
          let r = a2.posture_seq;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: i + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: i + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: i + "/degrade_posture/posture_seq", schemaPath: "#/properties/degrade_posture/properties/posture_seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (a2.decided_at_utc !== void 0) {
          let r = a2.decided_at_utc;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/degrade_posture/decided_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.reason !== void 0) {
          let r = a2.reason;
          if (typeof r == "string") {
            if (d5(r) > 2048) {
              const t = { instancePath: i + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/degrade_posture/reason", schemaPath: "#/properties/degrade_posture/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.evidence_refs !== void 0) {
          let r = a2.evidence_refs;
          if (Array.isArray(r)) {
            if (r.length > 64) {
              const n = { instancePath: i + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            const t = r.length;
            for (let n = 0; n < t; n++) {
              let f4 = r[n];
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.kind === void 0) {
                  const o = { instancePath: i + "/degrade_posture/evidence_refs/" + n, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.ref === void 0) {
                  const o = { instancePath: i + "/degrade_posture/evidence_refs/" + n, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "kind" || o === "ref")) {
                    const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.kind !== void 0) {
                  let o = f4.kind;
                  if (typeof o == "string") {
                    if (d5(o) > 128) {
                      const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/maxLength", keyword: "maxLength", params: { limit: 128 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/kind", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.ref !== void 0) {
                  let o = f4.ref;
                  if (typeof o == "string") {
                    if (d5(o) > 2048) {
                      const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/degrade_posture/evidence_refs/" + n + "/ref", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/degrade_posture/evidence_refs/" + n, schemaPath: "#/properties/degrade_posture/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/degrade_posture/evidence_refs", schemaPath: "#/properties/degrade_posture/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/degrade_posture", schemaPath: "#/properties/degrade_posture/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.policy_rev !== void 0) {
      let a2 = m3.policy_rev;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.policy_id === void 0) {
          const r = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.revision === void 0) {
          const r = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "policy_id" || r === "revision" || r === "content_digest")) {
            const t = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.policy_id !== void 0) {
          let r = a2.policy_id;
          if (typeof r == "string") {
            if (d5(r) > 128) {
              const t = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.revision !== void 0) {
          let r = a2.revision;
          if (typeof r == "string") {
            if (d5(r) > 128) {
              const t = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.content_digest !== void 0) {
          let r = a2.content_digest;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.run_config_digest !== void 0) {
      let a2 = m3.run_config_digest;
      if (typeof a2 == "string") {
        if (!u3.test(a2)) {
          const r = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.pins !== void 0) {
      let a2 = m3.pins;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.platform_run_id === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.scenario_run_id === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.manifest_fingerprint === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.parameter_hash === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.seed === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.scenario_id === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "platform_run_id" || r === "scenario_run_id" || r === "manifest_fingerprint" || r === "parameter_hash" || r === "seed" || r === "scenario_id" || r === "run_id")) {
            const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.platform_run_id !== void 0) {
          let r = a2.platform_run_id;
          if (typeof r == "string") {
            if (!v6.test(r)) {
              const t = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.scenario_run_id !== void 0) {
          let r = a2.scenario_run_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.manifest_fingerprint !== void 0) {
          let r = a2.manifest_fingerprint;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.parameter_hash !== void 0) {
          let r = a2.parameter_hash;
          if (typeof r == "string") {
            if (!u3.test(r)) {
              const t = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.seed !== void 0) {
          let r = a2.seed;
          if (typeof r == "string") {
            if (!b4.test(r)) {
              const t = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.scenario_id !== void 0) {
          let r = a2.scenario_id;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.run_id !== void 0) {
          let r = a2.run_id;
          if (typeof r == "string") {
            if (!h3.test(r)) {
              const t = { instancePath: i + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.context_refs !== void 0) {
      let a2 = m3.context_refs;
      if (Array.isArray(a2)) {
        if (a2.length > 64) {
          const t = { instancePath: i + "/context_refs", schemaPath: "#/properties/context_refs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = a2.length;
        for (let t = 0; t < r; t++) {
          let n = a2[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.event_id === void 0) {
              const f4 = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_id" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.event_type === void 0) {
              const f4 = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "event_type" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.eb_ref === void 0) {
              const f4 = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "eb_ref" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            if (n.role === void 0) {
              const f4 = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [f4] : e.push(f4), s++;
            }
            for (const f4 in n)
              if (!(f4 === "event_id" || f4 === "event_type" || f4 === "eb_ref" || f4 === "role")) {
                const o = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f4 } };
                e === null ? e = [o] : e.push(o), s++;
              }
            if (n.event_id !== void 0) {
              let f4 = n.event_id;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/context_refs/" + t + "/event_id", schemaPath: "#/properties/context_refs/items/properties/event_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.event_type !== void 0) {
              let f4 = n.event_type;
              if (typeof f4 == "string") {
                if (d5(f4) > 256) {
                  const o = { instancePath: i + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (d5(f4) < 1) {
                  const o = { instancePath: i + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), s++;
                }
              } else {
                const o = { instancePath: i + "/context_refs/" + t + "/event_type", schemaPath: "#/properties/context_refs/items/properties/event_type/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.eb_ref !== void 0) {
              let f4 = n.eb_ref;
              if (f4 && typeof f4 == "object" && !Array.isArray(f4)) {
                if (f4.topic === void 0) {
                  const o = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.partition === void 0) {
                  const o = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset === void 0) {
                  const o = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.offset_kind === void 0) {
                  const o = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                for (const o in f4)
                  if (!(o === "topic" || o === "partition" || o === "offset" || o === "offset_kind" || o === "published_at_utc")) {
                    const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                if (f4.topic !== void 0) {
                  let o = f4.topic;
                  if (typeof o == "string") {
                    if (d5(o) > 249) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/topic", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.partition !== void 0) {
                  let o = f4.partition;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 65535 || isNaN(o)) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/partition", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  }
                }
                if (f4.offset !== void 0) {
                  let o = f4.offset;
                  if (typeof o == "string") {
                    if (d5(o) > 20) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (d5(o) < 1) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                    if (!l2.test(o)) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/offset", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
                if (f4.offset_kind !== void 0 && f4.offset_kind !== "kafka_offset") {
                  const o = { instancePath: i + "/context_refs/" + t + "/eb_ref/offset_kind", schemaPath: "#/properties/context_refs/items/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [o] : e.push(o), s++;
                }
                if (f4.published_at_utc !== void 0) {
                  let o = f4.published_at_utc;
                  if (typeof o == "string") {
                    if (!c3.test(o)) {
                      const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [p2] : e.push(p2), s++;
                    }
                  } else {
                    const p2 = { instancePath: i + "/context_refs/" + t + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p2] : e.push(p2), s++;
                  }
                }
              } else {
                const o = { instancePath: i + "/context_refs/" + t + "/eb_ref", schemaPath: "#/properties/context_refs/items/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
            if (n.role !== void 0) {
              let f4 = n.role;
              if (!(f4 === "arrival_events" || f4 === "arrival_entities" || f4 === "flow_anchor")) {
                const o = { instancePath: i + "/context_refs/" + t + "/role", schemaPath: "#/properties/context_refs/items/properties/role/enum", keyword: "enum", params: { allowedValues: _7.properties.context_refs.items.properties.role.enum } };
                e === null ? e = [o] : e.push(o), s++;
              }
            }
          } else {
            const f4 = { instancePath: i + "/context_refs/" + t, schemaPath: "#/properties/context_refs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f4] : e.push(f4), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/context_refs", schemaPath: "#/properties/context_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.source_event !== void 0) {
      let a2 = m3.source_event;
      if (a2 && typeof a2 == "object" && !Array.isArray(a2)) {
        if (a2.event_id === void 0) {
          const r = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.event_type === void 0) {
          const r = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "event_type" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.ts_utc === void 0) {
          const r = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "ts_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (a2.eb_ref === void 0) {
          const r = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/required", keyword: "required", params: { missingProperty: "eb_ref" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in a2)
          if (!(r === "event_id" || r === "event_type" || r === "ts_utc" || r === "eb_ref" || r === "origin_offset")) {
            const t = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (a2.event_id !== void 0) {
          let r = a2.event_id;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/source_event/event_id", schemaPath: "#/properties/source_event/properties/event_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.event_type !== void 0) {
          let r = a2.event_type;
          if (typeof r == "string") {
            if (d5(r) > 256) {
              const t = { instancePath: i + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (d5(r) < 1) {
              const t = { instancePath: i + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/source_event/event_type", schemaPath: "#/properties/source_event/properties/event_type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.ts_utc !== void 0) {
          let r = a2.ts_utc;
          if (typeof r == "string") {
            if (!c3.test(r)) {
              const t = { instancePath: i + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: i + "/source_event/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.eb_ref !== void 0) {
          let r = a2.eb_ref;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const n = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (d5(t) > 249) {
                  const n = { instancePath: i + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/eb_ref/topic", schemaPath: "#/properties/source_event/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: i + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const n = { instancePath: i + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t < 0 || isNaN(t)) {
                  const n = { instancePath: i + "/source_event/eb_ref/partition", schemaPath: "#/properties/source_event/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (d5(t) > 20) {
                  const n = { instancePath: i + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!l2.test(t)) {
                  const n = { instancePath: i + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/eb_ref/offset", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: i + "/source_event/eb_ref/offset_kind", schemaPath: "#/properties/source_event/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!c3.test(t)) {
                  const n = { instancePath: i + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/source_event/eb_ref", schemaPath: "#/properties/source_event/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (a2.origin_offset !== void 0) {
          let r = a2.origin_offset;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.topic === void 0) {
              const t = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.partition === void 0) {
              const t = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset === void 0) {
              const t = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.offset_kind === void 0) {
              const t = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/required", keyword: "required", params: { missingProperty: "offset_kind" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in r)
              if (!(t === "topic" || t === "partition" || t === "offset" || t === "offset_kind" || t === "published_at_utc")) {
                const n = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (r.topic !== void 0) {
              let t = r.topic;
              if (typeof t == "string") {
                if (d5(t) > 249) {
                  const n = { instancePath: i + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/origin_offset/topic", schemaPath: "#/properties/source_event/properties/origin_offset/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.partition !== void 0) {
              let t = r.partition;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: i + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              if (typeof t == "number" && isFinite(t)) {
                if (t > 65535 || isNaN(t)) {
                  const n = { instancePath: i + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t < 0 || isNaN(t)) {
                  const n = { instancePath: i + "/source_event/origin_offset/partition", schemaPath: "#/properties/source_event/properties/origin_offset/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              }
            }
            if (r.offset !== void 0) {
              let t = r.offset;
              if (typeof t == "string") {
                if (d5(t) > 20) {
                  const n = { instancePath: i + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d5(t) < 1) {
                  const n = { instancePath: i + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!l2.test(t)) {
                  const n = { instancePath: i + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/origin_offset/offset", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (r.offset_kind !== void 0 && r.offset_kind !== "kafka_offset") {
              const t = { instancePath: i + "/source_event/origin_offset/offset_kind", schemaPath: "#/properties/source_event/properties/origin_offset/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r.published_at_utc !== void 0) {
              let t = r.published_at_utc;
              if (typeof t == "string") {
                if (!c3.test(t)) {
                  const n = { instancePath: i + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: i + "/source_event/origin_offset/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: i + "/source_event/origin_offset", schemaPath: "#/properties/source_event/properties/origin_offset/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: i + "/source_event", schemaPath: "#/properties/source_event/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m3.recorded_at_utc !== void 0) {
      let a2 = m3.recorded_at_utc;
      if (typeof a2 == "string") {
        if (!c3.test(a2)) {
          const r = { instancePath: i + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: i + "/recorded_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    const a2 = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a2] : e.push(a2), s++;
  }
  return y4.errors = e, s === 0;
}
y4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/audit_record.v1.ts
var AuditRecordV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("audit_record.v1", N6);

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
var j7 = d6;
var g5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "db_migration_run_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], properties: { schema: { const: "fp.db_migration_run_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, stop_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, marker: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, migrations_applied: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true }, tables_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true } } };
var k3 = { enum: ["embedded", "emulated", "dev_min"] };
var b5 = Object.prototype.hasOwnProperty;
var u4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P5 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d6(a2, { instancePath: n = "", parentData: x7, parentDataProperty: L5, rootData: q6 = a2, dynamicAnchors: v9 = {} } = {}) {
  let e = null, r = 0;
  const f4 = d6.evaluated;
  if (f4.dynamicProps && (f4.props = void 0), f4.dynamicItems && (f4.items = void 0), a2 && typeof a2 == "object" && !Array.isArray(a2)) {
    if (a2.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.execution_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.captured_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.db_resource_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.task_arn === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.task_definition === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.exit_code === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.stop_reason === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.marker === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.migrations_applied === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.tables === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.tables_missing === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in a2)
      if (!b5.call(g5.properties, s)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (a2.schema !== void 0 && a2.schema !== "fp.db_migration_run_snapshot.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a2.substrate !== void 0) {
      let s = a2.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k3.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.execution_id !== void 0) {
      let s = a2.execution_id;
      if (typeof s == "string") {
        if (!P5.test(s)) {
          const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.captured_at_utc !== void 0) {
      let s = a2.captured_at_utc;
      if (typeof s == "string") {
        if (!w4.test(s)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.db_resource_id !== void 0) {
      let s = a2.db_resource_id;
      if (typeof s == "string") {
        if (u4(s) > 1024) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u4(s) < 1) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.task_arn !== void 0) {
      let s = a2.task_arn;
      if (typeof s == "string") {
        if (u4(s) > 1024) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u4(s) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.task_definition !== void 0) {
      let s = a2.task_definition;
      if (typeof s == "string") {
        if (u4(s) > 1024) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u4(s) < 1) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.exit_code !== void 0) {
      let s = a2.exit_code;
      const t = r;
      let o = false, l4 = null;
      const p2 = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h4 = p2 === r;
      h4 && (o = true, l4 = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h4 = m3 === r;
      if (h4 && o ? (o = false, l4 = [l4, 1]) : h4 && (o = true, l4 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a2.stop_reason !== void 0) {
      let s = a2.stop_reason;
      const t = r;
      let o = false, l4 = null;
      const p2 = r;
      if (typeof s == "string") {
        if (u4(s) > 1024) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u4(s) < 1) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c4 = p2 === r;
      c4 && (o = true, l4 = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c4 = m3 === r;
      if (c4 && o ? (o = false, l4 = [l4, 1]) : c4 && (o = true, l4 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a2.marker !== void 0) {
      let s = a2.marker;
      const t = r;
      let o = false, l4 = null;
      const p2 = r;
      if (typeof s == "string") {
        if (u4(s) > 1024) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u4(s) < 1) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y6 = p2 === r;
      y6 && (o = true, l4 = 0);
      const m3 = r;
      if (s !== null) {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y6 = m3 === r;
      if (y6 && o ? (o = false, l4 = [l4, 1]) : y6 && (o = true, l4 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a2.migrations_applied !== void 0) {
      let s = a2.migrations_applied;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let o = 0; o < t; o++) {
          let l4 = s[o];
          if (typeof l4 == "string") {
            if (u4(l4) > 128) {
              const p2 = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
            if (u4(l4) < 1) {
              const p2 = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p2] : e.push(p2), r++;
            }
          } else {
            const p2 = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p2] : e.push(p2), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.tables !== void 0) {
      let s = a2.tables;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p2 = 0; p2 < t; p2++) {
          let m3 = s[p2];
          if (typeof m3 == "string") {
            if (u4(m3) > 128) {
              const i = { instancePath: n + "/tables/" + p2, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u4(m3) < 1) {
              const i = { instancePath: n + "/tables/" + p2, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables/" + p2, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l4;
        if (o > 1) {
          const p2 = {};
          for (; o--; ) {
            let m3 = s[o];
            if (typeof m3 == "string") {
              if (typeof p2[m3] == "number") {
                l4 = p2[m3];
                const i = { instancePath: n + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l4 } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p2[m3] = o;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a2.tables_missing !== void 0) {
      let s = a2.tables_missing;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p2 = 0; p2 < t; p2++) {
          let m3 = s[p2];
          if (typeof m3 == "string") {
            if (u4(m3) > 128) {
              const i = { instancePath: n + "/tables_missing/" + p2, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u4(m3) < 1) {
              const i = { instancePath: n + "/tables_missing/" + p2, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables_missing/" + p2, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l4;
        if (o > 1) {
          const p2 = {};
          for (; o--; ) {
            let m3 = s[o];
            if (typeof m3 == "string") {
              if (typeof p2[m3] == "number") {
                l4 = p2[m3];
                const i = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l4 } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p2[m3] = o;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return d6.errors = e, r === 0;
}
d6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("db_migration_run_snapshot.v1", j7);

// other-part:actions/lib/platform/migrated-database.ts
import { guardedTables$actions_lib_platform_migrated_database } from "./lib.mjs";
import { migrationTexts$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readFound$actions_lib_platform_migrated_database } from "./lib.mjs";
import { readIdentity$actions_lib_platform_migrated_database } from "./lib.mjs";
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
      health: report?.state ?? "UNKNOWN"
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
  missing: await observe$actions_lib_checks_fact(() => readMissing(context)),
  migrated: await observe$actions_lib_checks_fact(async () => {
    const name = "db_migration_run_snapshot.json";
    return (await context.document("M2.H", name, DbMigrationRunSnapshotV1)).db_resource_id;
  }),
  live: await observe$actions_lib_checks_fact(async () => (await readIdentity$actions_lib_platform_migrated_database(await context.session.database())).resource_id),
  declared: await observe$actions_lib_checks_fact(() => readDeclaredKeys(context)),
  constrained: await observe$actions_lib_checks_fact(() => readConstrainedKeys(context)),
  wanted: await observe$actions_lib_checks_fact(() => wantedDefinitions(context)),
  services: await observe$actions_lib_checks_fact(() => readCaseServices(context))
});
function readPinned(context) {
  const { value } = context.decision("subject_key_fields");
  if (value === null) throw new PlatformError$evidence_schemas_src_platform_error("E_DECISION_INCOMPLETE", "the subject keys are not pinned");
  const pinned = parseJson$evidence_schemas_src_strict_json(value, "E_DECISION_INCOMPLETE", "the subject keys");
  return Object.fromEntries(
    Object.entries(pinned).map(([key, text]) => [key, parseJson$evidence_schemas_src_strict_json(String(text), "E_DECISION_INCOMPLETE", key)])
  );
}
async function readMissing(context) {
  const schemas = [handle$evidence_schemas_src_handles("DB_SCHEMA_CASES"), handle$evidence_schemas_src_handles("DB_SCHEMA_LABELS")].map((schema) => `${schema}.`);
  const { tables } = await readFound$actions_lib_platform_migrated_database(await context.session.database());
  const there = new Set(tables);
  return tablesOf$actions_lib_platform_migrated_database(migrationTexts$actions_lib_platform_migrated_database()).filter((table) => schemas.some((schema) => table.startsWith(schema))).filter((table) => !there.has(table));
}

// evidence-schemas/src/generated/case_summary.v1.validate.js
var L4 = _8;
var q4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "case_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "writer", "as_of", "source_handles", "decisions_seen", "triggers_seen", "triggers_by_type", "triggers_by_rule", "triggers_published", "triggers_quarantined", "trigger_mismatches", "outcomes_waiting", "intake_rows", "intake_replays", "intake_quarantined", "intake_mismatches", "cases_created", "cases_open", "timeline_events", "distinct_event_ids", "by_event_kind", "timeline_mismatches", "append_only_check"], properties: { schema: { const: "fp.case_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, as_of: { $ref: "common.v1.schema.json#/$defs/time_us" }, source_handles: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1, maxItems: 20 }, decisions_seen: { type: "integer", minimum: 0, maximum: 9007199254740991 }, triggers_seen: { type: "integer", minimum: 0, maximum: 9007199254740991 }, triggers_by_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, triggers_by_rule: { $ref: "common.v1.schema.json#/$defs/count_map" }, triggers_published: { type: "object", additionalProperties: false, required: ["admit", "duplicate", "quarantine", "ambiguous"], properties: { admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, triggers_quarantined: { type: "integer", minimum: 0, maximum: 9007199254740991 }, trigger_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, outcomes_waiting: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_rows: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_replays: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_quarantined: { type: "integer", minimum: 0, maximum: 9007199254740991 }, intake_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cases_created: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cases_open: { type: "integer", minimum: 0, maximum: 9007199254740991 }, timeline_events: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_event_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_event_kind: { $ref: "common.v1.schema.json#/$defs/count_map" }, timeline_mismatches: { type: "integer", minimum: 0, maximum: 9007199254740991 }, append_only_check: { type: "object", additionalProperties: false, required: ["tables", "updates", "deletes", "pass"], properties: { tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 100 }, updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var v7 = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var P6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y5(a2, { instancePath: t = "", parentData: b6, parentDataProperty: N7, rootData: g6 = a2, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = y5.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), a2 && typeof a2 == "object" && !Array.isArray(a2)) {
    if (a2.identity === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.task_arn === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.ci_run === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.image_digest === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (const i in a2)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (a2.identity !== void 0) {
      let i = a2.identity;
      if (typeof i == "string") {
        if (l3(i) > 1024) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (l3(i) < 1) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.task_arn !== void 0) {
      let i = a2.task_arn;
      const s = r;
      let n = false, m3 = null;
      const o = r;
      if (typeof i == "string") {
        if (l3(i) > 1024) {
          const p2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        if (l3(i) < 1) {
          const p2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
      } else {
        const p2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var d7 = o === r;
      d7 && (n = true, m3 = 0);
      const u6 = r;
      if (i !== null) {
        const p2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var d7 = u6 === r;
      if (d7 && n ? (n = false, m3 = [m3, 1]) : d7 && (n = true, m3 = 1), n)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: m3 } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
    }
    if (a2.ci_run !== void 0) {
      let i = a2.ci_run;
      const s = r;
      let n = false, m3 = null;
      const o = r;
      if (typeof i == "string") {
        if (l3(i) > 1024) {
          const p2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
        if (l3(i) < 1) {
          const p2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
      } else {
        const p2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var h4 = o === r;
      h4 && (n = true, m3 = 0);
      const u6 = r;
      if (i !== null) {
        const p2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var h4 = u6 === r;
      if (h4 && n ? (n = false, m3 = [m3, 1]) : h4 && (n = true, m3 = 1), n)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: m3 } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
    }
    if (a2.image_digest !== void 0) {
      let i = a2.image_digest;
      const s = r;
      let n = false, m3 = null;
      const o = r;
      if (typeof i == "string") {
        if (!j8.test(i)) {
          const p2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p2] : e.push(p2), r++;
        }
      } else {
        const p2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var f4 = o === r;
      f4 && (n = true, m3 = 0);
      const u6 = r;
      if (i !== null) {
        const p2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
      var f4 = u6 === r;
      if (f4 && n ? (n = false, m3 = [m3, 1]) : f4 && (n = true, m3 = 1), n)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: m3 } };
        e === null ? e = [p2] : e.push(p2), r++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return y5.errors = e, r === 0;
}
y5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _8(a2, { instancePath: t = "", parentData: b6, parentDataProperty: N7, rootData: g6 = a2, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const c4 = _8.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), a2 && typeof a2 == "object" && !Array.isArray(a2)) {
    if (a2.schema === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.platform_run_id === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.written_at_utc === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.writer === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.as_of === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.source_handles === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.decisions_seen === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decisions_seen" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.triggers_seen === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_seen" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.triggers_by_type === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_by_type" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.triggers_by_rule === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_by_rule" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.triggers_published === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_published" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.triggers_quarantined === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "triggers_quarantined" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.trigger_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger_mismatches" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.outcomes_waiting === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcomes_waiting" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.intake_rows === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_rows" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.intake_replays === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_replays" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.intake_quarantined === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_quarantined" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.intake_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intake_mismatches" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.cases_created === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases_created" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.cases_open === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases_open" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.timeline_events === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_events" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.distinct_event_ids === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_event_ids" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.by_event_kind === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_event_kind" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.timeline_mismatches === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_mismatches" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.append_only_check === void 0) {
      const i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (const i in a2)
      if (!v7.call(q4.properties, i)) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (a2.schema !== void 0 && a2.schema !== "fp.case_summary.v1") {
      const i = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.case_summary.v1" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (a2.platform_run_id !== void 0) {
      let i = a2.platform_run_id;
      if (typeof i == "string") {
        if (!x5.test(i)) {
          const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.written_at_utc !== void 0) {
      let i = a2.written_at_utc;
      if (typeof i == "string") {
        if (!P6.test(i)) {
          const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.writer !== void 0 && (y5(a2.writer, { instancePath: t + "/writer", parentData: a2, parentDataProperty: "writer", rootData: g6, dynamicAnchors: k5 }) || (e = e === null ? y5.errors : e.concat(y5.errors), r = e.length)), a2.as_of !== void 0) {
      let i = a2.as_of;
      if (typeof i == "string") {
        if (!P6.test(i)) {
          const s = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.source_handles !== void 0) {
      let i = a2.source_handles;
      if (Array.isArray(i)) {
        if (i.length > 20) {
          const n = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (i.length < 1) {
          const n = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        const s = i.length;
        for (let n = 0; n < s; n++) {
          let m3 = i[n];
          if (typeof m3 == "string") {
            if (l3(m3) > 128) {
              const o = { instancePath: t + "/source_handles/" + n, schemaPath: "#/properties/source_handles/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (l3(m3) < 1) {
              const o = { instancePath: t + "/source_handles/" + n, schemaPath: "#/properties/source_handles/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            const o = { instancePath: t + "/source_handles/" + n, schemaPath: "#/properties/source_handles/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        const s = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.decisions_seen !== void 0) {
      let i = a2.decisions_seen;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/decisions_seen", schemaPath: "#/properties/decisions_seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.triggers_seen !== void 0) {
      let i = a2.triggers_seen;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/triggers_seen", schemaPath: "#/properties/triggers_seen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.triggers_by_type !== void 0) {
      let i = a2.triggers_by_type;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const s in i) {
          const n = r;
          if (typeof s == "string") {
            if (l3(s) > 256) {
              const m3 = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
            if (l3(s) < 1) {
              const m3 = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
          }
          var d7 = n === r;
          if (!d7) {
            const m3 = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
        for (const s in i) {
          let n = i[s];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const m3 = { instancePath: t + "/triggers_by_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
            const m3 = { instancePath: t + "/triggers_by_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
      } else {
        const s = { instancePath: t + "/triggers_by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.triggers_by_rule !== void 0) {
      let i = a2.triggers_by_rule;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const s in i) {
          const n = r;
          if (typeof s == "string") {
            if (l3(s) > 256) {
              const m3 = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
            if (l3(s) < 1) {
              const m3 = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
          }
          var h4 = n === r;
          if (!h4) {
            const m3 = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
        for (const s in i) {
          let n = i[s];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const m3 = { instancePath: t + "/triggers_by_rule/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
            const m3 = { instancePath: t + "/triggers_by_rule/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
      } else {
        const s = { instancePath: t + "/triggers_by_rule", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.triggers_published !== void 0) {
      let i = a2.triggers_published;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.admit === void 0) {
          const s = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "admit" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.duplicate === void 0) {
          const s = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "duplicate" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.quarantine === void 0) {
          const s = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.ambiguous === void 0) {
          const s = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/required", keyword: "required", params: { missingProperty: "ambiguous" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (const s in i)
          if (!(s === "admit" || s === "duplicate" || s === "quarantine" || s === "ambiguous")) {
            const n = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [n] : e.push(n), r++;
          }
        if (i.admit !== void 0) {
          let s = i.admit;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/admit", schemaPath: "#/properties/triggers_published/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (i.duplicate !== void 0) {
          let s = i.duplicate;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/duplicate", schemaPath: "#/properties/triggers_published/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (i.quarantine !== void 0) {
          let s = i.quarantine;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/quarantine", schemaPath: "#/properties/triggers_published/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (i.ambiguous !== void 0) {
          let s = i.ambiguous;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/triggers_published/ambiguous", schemaPath: "#/properties/triggers_published/properties/ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
      } else {
        const s = { instancePath: t + "/triggers_published", schemaPath: "#/properties/triggers_published/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.triggers_quarantined !== void 0) {
      let i = a2.triggers_quarantined;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/triggers_quarantined", schemaPath: "#/properties/triggers_quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.trigger_mismatches !== void 0) {
      let i = a2.trigger_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/trigger_mismatches", schemaPath: "#/properties/trigger_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.outcomes_waiting !== void 0) {
      let i = a2.outcomes_waiting;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/outcomes_waiting", schemaPath: "#/properties/outcomes_waiting/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.intake_rows !== void 0) {
      let i = a2.intake_rows;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/intake_rows", schemaPath: "#/properties/intake_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.intake_replays !== void 0) {
      let i = a2.intake_replays;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/intake_replays", schemaPath: "#/properties/intake_replays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.intake_quarantined !== void 0) {
      let i = a2.intake_quarantined;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/intake_quarantined", schemaPath: "#/properties/intake_quarantined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.intake_mismatches !== void 0) {
      let i = a2.intake_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/intake_mismatches", schemaPath: "#/properties/intake_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.cases_created !== void 0) {
      let i = a2.cases_created;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/cases_created", schemaPath: "#/properties/cases_created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.cases_open !== void 0) {
      let i = a2.cases_open;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/cases_open", schemaPath: "#/properties/cases_open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.timeline_events !== void 0) {
      let i = a2.timeline_events;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/timeline_events", schemaPath: "#/properties/timeline_events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.distinct_event_ids !== void 0) {
      let i = a2.distinct_event_ids;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/distinct_event_ids", schemaPath: "#/properties/distinct_event_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.by_event_kind !== void 0) {
      let i = a2.by_event_kind;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const s in i) {
          const n = r;
          if (typeof s == "string") {
            if (l3(s) > 256) {
              const m3 = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
            if (l3(s) < 1) {
              const m3 = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [m3] : e.push(m3), r++;
            }
          }
          var f4 = n === r;
          if (!f4) {
            const m3 = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
        for (const s in i) {
          let n = i[s];
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            const m3 = { instancePath: t + "/by_event_kind/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
          if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
            const m3 = { instancePath: t + "/by_event_kind/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [m3] : e.push(m3), r++;
          }
        }
      } else {
        const s = { instancePath: t + "/by_event_kind", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (a2.timeline_mismatches !== void 0) {
      let i = a2.timeline_mismatches;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const s = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const s = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i < 0 || isNaN(i)) {
          const s = { instancePath: t + "/timeline_mismatches", schemaPath: "#/properties/timeline_mismatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (a2.append_only_check !== void 0) {
      let i = a2.append_only_check;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.tables === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "tables" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.updates === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.deletes === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (i.pass === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (const s in i)
          if (!(s === "tables" || s === "updates" || s === "deletes" || s === "pass")) {
            const n = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [n] : e.push(n), r++;
          }
        if (i.tables !== void 0) {
          let s = i.tables;
          if (Array.isArray(s)) {
            if (s.length > 100) {
              const m3 = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [m3] : e.push(m3), r++;
            }
            const n = s.length;
            for (let m3 = 0; m3 < n; m3++) {
              let o = s[m3];
              if (typeof o == "string") {
                if (l3(o) > 128) {
                  const u6 = { instancePath: t + "/append_only_check/tables/" + m3, schemaPath: "#/properties/append_only_check/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [u6] : e.push(u6), r++;
                }
                if (l3(o) < 1) {
                  const u6 = { instancePath: t + "/append_only_check/tables/" + m3, schemaPath: "#/properties/append_only_check/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), r++;
                }
              } else {
                const u6 = { instancePath: t + "/append_only_check/tables/" + m3, schemaPath: "#/properties/append_only_check/properties/tables/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), r++;
              }
            }
          } else {
            const n = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        if (i.updates !== void 0) {
          let s = i.updates;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (i.deletes !== void 0) {
          let s = i.deletes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const n = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const n = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (s < 0 || isNaN(s)) {
              const n = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
        }
        if (i.pass !== void 0 && typeof i.pass != "boolean") {
          const s = { instancePath: t + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    const i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _8.errors = e, r === 0;
}
_8.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/case_summary.v1.ts
var CaseSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("case_summary.v1", L4);

// evidence-schemas/src/generated/label_summary.v1.validate.js
var A = k4;
var q5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "label_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "writer", "as_of", "source_handles", "assertions", "accepted", "rejected", "pending", "rejected_by_reason", "replayed", "by_type", "by_value", "by_source", "by_principal", "timeline_rows", "distinct_assertion_ids", "conflicts", "orphans", "labels_published", "handshake", "anomalies_total", "append_only_check"], properties: { schema: { const: "fp.label_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, as_of: { $ref: "common.v1.schema.json#/$defs/time_us" }, source_handles: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, minItems: 1, maxItems: 20 }, assertions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pending: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected_by_reason: { $ref: "common.v1.schema.json#/$defs/count_map" }, replayed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_value: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_source: { $ref: "common.v1.schema.json#/$defs/count_map" }, by_principal: { $ref: "common.v1.schema.json#/$defs/count_map" }, timeline_rows: { type: "integer", minimum: 0, maximum: 9007199254740991 }, distinct_assertion_ids: { type: "integer", minimum: 0, maximum: 9007199254740991 }, conflicts: { type: "integer", minimum: 0, maximum: 9007199254740991 }, orphans: { type: "integer", minimum: 0, maximum: 9007199254740991 }, labels_published: { type: "object", additionalProperties: false, required: ["admit", "duplicate", "quarantine", "ambiguous"], properties: { admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, handshake: { type: "object", additionalProperties: false, required: ["requested", "accepted", "rejected", "accepted_by_store"], properties: { requested: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rejected: { type: "integer", minimum: 0, maximum: 9007199254740991 }, accepted_by_store: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, anomalies_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, append_only_check: { type: "object", additionalProperties: false, required: ["tables", "updates", "deletes", "pass"], properties: { tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, maxItems: 100 }, updates: { type: "integer", minimum: 0, maximum: 9007199254740991 }, deletes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } } } };
var x6 = Object.prototype.hasOwnProperty;
var u5 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v8 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var $5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _9(n, { instancePath: t = "", parentData: N7, parentDataProperty: j9, rootData: b6 = n, dynamicAnchors: g6 = {} } = {}) {
  let e = null, i = 0;
  const c4 = _9.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.identity === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (n.task_arn === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (n.ci_run === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    if (n.image_digest === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [o] : e.push(o), i++;
    }
    for (const o in n)
      if (!(o === "identity" || o === "task_arn" || o === "ci_run" || o === "image_digest")) {
        const l4 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l4] : e.push(l4), i++;
      }
    if (n.identity !== void 0) {
      let o = n.identity;
      if (typeof o == "string") {
        if (u5(o) > 1024) {
          const l4 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : e.push(l4), i++;
        }
        if (u5(o) < 1) {
          const l4 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : e.push(l4), i++;
        }
      } else {
        const l4 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : e.push(l4), i++;
      }
    }
    if (n.task_arn !== void 0) {
      let o = n.task_arn;
      const l4 = i;
      let r = false, s = null;
      const a2 = i;
      if (typeof o == "string") {
        if (u5(o) > 1024) {
          const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
        if (u5(o) < 1) {
          const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var h4 = a2 === i;
      h4 && (r = true, s = 0);
      const p2 = i;
      if (o !== null) {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var h4 = p2 === i;
      if (h4 && r ? (r = false, s = [s, 1]) : h4 && (r = true, s = 1), r)
        i = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
    if (n.ci_run !== void 0) {
      let o = n.ci_run;
      const l4 = i;
      let r = false, s = null;
      const a2 = i;
      if (typeof o == "string") {
        if (u5(o) > 1024) {
          const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
        if (u5(o) < 1) {
          const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var f4 = a2 === i;
      f4 && (r = true, s = 0);
      const p2 = i;
      if (o !== null) {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var f4 = p2 === i;
      if (f4 && r ? (r = false, s = [s, 1]) : f4 && (r = true, s = 1), r)
        i = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
    if (n.image_digest !== void 0) {
      let o = n.image_digest;
      const l4 = i;
      let r = false, s = null;
      const a2 = i;
      if (typeof o == "string") {
        if (!$5.test(o)) {
          const m3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m3] : e.push(m3), i++;
        }
      } else {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var y6 = a2 === i;
      y6 && (r = true, s = 0);
      const p2 = i;
      if (o !== null) {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
      var y6 = p2 === i;
      if (y6 && r ? (r = false, s = [s, 1]) : y6 && (r = true, s = 1), r)
        i = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m3] : e.push(m3), i++;
      }
    }
  } else {
    const o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), i++;
  }
  return _9.errors = e, i === 0;
}
_9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k4(n, { instancePath: t = "", parentData: N7, parentDataProperty: j9, rootData: b6 = n, dynamicAnchors: g6 = {} } = {}) {
  let e = null, i = 0;
  const c4 = k4.evaluated;
  if (c4.dynamicProps && (c4.props = void 0), c4.dynamicItems && (c4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.writer === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.as_of === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.source_handles === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.assertions === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assertions" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.accepted === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.rejected === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejected" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.pending === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pending" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.rejected_by_reason === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejected_by_reason" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.replayed === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replayed" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.by_type === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_type" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.by_value === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_value" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.by_source === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_source" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.by_principal === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_principal" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.timeline_rows === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline_rows" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.distinct_assertion_ids === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distinct_assertion_ids" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.conflicts === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.orphans === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orphans" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.labels_published === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels_published" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.handshake === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handshake" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.anomalies_total === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomalies_total" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.append_only_check === void 0) {
      const r = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "append_only_check" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (const r in n)
      if (!x6.call(q5.properties, r)) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.label_summary.v1") {
      const r = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.label_summary.v1" } };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!v8.test(r)) {
          const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!w5.test(r)) {
          const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.writer !== void 0 && (_9(n.writer, { instancePath: t + "/writer", parentData: n, parentDataProperty: "writer", rootData: b6, dynamicAnchors: g6 }) || (e = e === null ? _9.errors : e.concat(_9.errors), i = e.length)), n.as_of !== void 0) {
      let r = n.as_of;
      if (typeof r == "string") {
        if (!w5.test(r)) {
          const s = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: t + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.source_handles !== void 0) {
      let r = n.source_handles;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          const a2 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [a2] : e.push(a2), i++;
        }
        if (r.length < 1) {
          const a2 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a2] : e.push(a2), i++;
        }
        const s = r.length;
        for (let a2 = 0; a2 < s; a2++) {
          let p2 = r[a2];
          if (typeof p2 == "string") {
            if (u5(p2) > 128) {
              const m3 = { instancePath: t + "/source_handles/" + a2, schemaPath: "#/properties/source_handles/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [m3] : e.push(m3), i++;
            }
            if (u5(p2) < 1) {
              const m3 = { instancePath: t + "/source_handles/" + a2, schemaPath: "#/properties/source_handles/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m3] : e.push(m3), i++;
            }
          } else {
            const m3 = { instancePath: t + "/source_handles/" + a2, schemaPath: "#/properties/source_handles/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m3] : e.push(m3), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.assertions !== void 0) {
      let r = n.assertions;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/assertions", schemaPath: "#/properties/assertions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.accepted !== void 0) {
      let r = n.accepted;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/accepted", schemaPath: "#/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.rejected !== void 0) {
      let r = n.rejected;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/rejected", schemaPath: "#/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.pending !== void 0) {
      let r = n.pending;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/pending", schemaPath: "#/properties/pending/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/pending", schemaPath: "#/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.rejected_by_reason !== void 0) {
      let r = n.rejected_by_reason;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i;
          if (typeof s == "string") {
            if (u5(s) > 256) {
              const p2 = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (u5(s) < 1) {
              const p2 = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
          }
          var h4 = a2 === i;
          if (!h4) {
            const p2 = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
            const p2 = { instancePath: t + "/rejected_by_reason/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
          if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
            const p2 = { instancePath: t + "/rejected_by_reason/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/rejected_by_reason", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.replayed !== void 0) {
      let r = n.replayed;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/replayed", schemaPath: "#/properties/replayed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.by_type !== void 0) {
      let r = n.by_type;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i;
          if (typeof s == "string") {
            if (u5(s) > 256) {
              const p2 = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (u5(s) < 1) {
              const p2 = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
          }
          var f4 = a2 === i;
          if (!f4) {
            const p2 = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
            const p2 = { instancePath: t + "/by_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
          if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
            const p2 = { instancePath: t + "/by_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/by_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.by_value !== void 0) {
      let r = n.by_value;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i;
          if (typeof s == "string") {
            if (u5(s) > 256) {
              const p2 = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (u5(s) < 1) {
              const p2 = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
          }
          var y6 = a2 === i;
          if (!y6) {
            const p2 = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
            const p2 = { instancePath: t + "/by_value/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
          if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
            const p2 = { instancePath: t + "/by_value/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/by_value", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.by_source !== void 0) {
      let r = n.by_source;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i;
          if (typeof s == "string") {
            if (u5(s) > 256) {
              const p2 = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (u5(s) < 1) {
              const p2 = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
          }
          var o = a2 === i;
          if (!o) {
            const p2 = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
            const p2 = { instancePath: t + "/by_source/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
          if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
            const p2 = { instancePath: t + "/by_source/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/by_source", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.by_principal !== void 0) {
      let r = n.by_principal;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const s in r) {
          const a2 = i;
          if (typeof s == "string") {
            if (u5(s) > 256) {
              const p2 = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            if (u5(s) < 1) {
              const p2 = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p2] : e.push(p2), i++;
            }
          }
          var l4 = a2 === i;
          if (!l4) {
            const p2 = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
        for (const s in r) {
          let a2 = r[s];
          if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
            const p2 = { instancePath: t + "/by_principal/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
          if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
            const p2 = { instancePath: t + "/by_principal/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p2] : e.push(p2), i++;
          }
        }
      } else {
        const s = { instancePath: t + "/by_principal", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.timeline_rows !== void 0) {
      let r = n.timeline_rows;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/timeline_rows", schemaPath: "#/properties/timeline_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.distinct_assertion_ids !== void 0) {
      let r = n.distinct_assertion_ids;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/distinct_assertion_ids", schemaPath: "#/properties/distinct_assertion_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.conflicts !== void 0) {
      let r = n.conflicts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/conflicts", schemaPath: "#/properties/conflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.orphans !== void 0) {
      let r = n.orphans;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/orphans", schemaPath: "#/properties/orphans/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.labels_published !== void 0) {
      let r = n.labels_published;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.admit === void 0) {
          const s = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "admit" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.duplicate === void 0) {
          const s = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "duplicate" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.quarantine === void 0) {
          const s = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.ambiguous === void 0) {
          const s = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/required", keyword: "required", params: { missingProperty: "ambiguous" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in r)
          if (!(s === "admit" || s === "duplicate" || s === "quarantine" || s === "ambiguous")) {
            const a2 = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
        if (r.admit !== void 0) {
          let s = r.admit;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/admit", schemaPath: "#/properties/labels_published/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.duplicate !== void 0) {
          let s = r.duplicate;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/duplicate", schemaPath: "#/properties/labels_published/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.quarantine !== void 0) {
          let s = r.quarantine;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/quarantine", schemaPath: "#/properties/labels_published/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.ambiguous !== void 0) {
          let s = r.ambiguous;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/labels_published/ambiguous", schemaPath: "#/properties/labels_published/properties/ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      } else {
        const s = { instancePath: t + "/labels_published", schemaPath: "#/properties/labels_published/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.handshake !== void 0) {
      let r = n.handshake;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.requested === void 0) {
          const s = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "requested" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.accepted === void 0) {
          const s = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "accepted" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.rejected === void 0) {
          const s = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "rejected" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.accepted_by_store === void 0) {
          const s = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/required", keyword: "required", params: { missingProperty: "accepted_by_store" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in r)
          if (!(s === "requested" || s === "accepted" || s === "rejected" || s === "accepted_by_store")) {
            const a2 = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
        if (r.requested !== void 0) {
          let s = r.requested;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/requested", schemaPath: "#/properties/handshake/properties/requested/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.accepted !== void 0) {
          let s = r.accepted;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/accepted", schemaPath: "#/properties/handshake/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.rejected !== void 0) {
          let s = r.rejected;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/rejected", schemaPath: "#/properties/handshake/properties/rejected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.accepted_by_store !== void 0) {
          let s = r.accepted_by_store;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/handshake/accepted_by_store", schemaPath: "#/properties/handshake/properties/accepted_by_store/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
      } else {
        const s = { instancePath: t + "/handshake", schemaPath: "#/properties/handshake/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (n.anomalies_total !== void 0) {
      let r = n.anomalies_total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const s = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const s = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r < 0 || isNaN(r)) {
          const s = { instancePath: t + "/anomalies_total", schemaPath: "#/properties/anomalies_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (n.append_only_check !== void 0) {
      let r = n.append_only_check;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.tables === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "tables" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.updates === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "updates" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.deletes === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "deletes" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (r.pass === void 0) {
          const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/required", keyword: "required", params: { missingProperty: "pass" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in r)
          if (!(s === "tables" || s === "updates" || s === "deletes" || s === "pass")) {
            const a2 = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
        if (r.tables !== void 0) {
          let s = r.tables;
          if (Array.isArray(s)) {
            if (s.length > 100) {
              const p2 = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/maxItems", keyword: "maxItems", params: { limit: 100 } };
              e === null ? e = [p2] : e.push(p2), i++;
            }
            const a2 = s.length;
            for (let p2 = 0; p2 < a2; p2++) {
              let m3 = s[p2];
              if (typeof m3 == "string") {
                if (u5(m3) > 128) {
                  const d7 = { instancePath: t + "/append_only_check/tables/" + p2, schemaPath: "#/properties/append_only_check/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [d7] : e.push(d7), i++;
                }
                if (u5(m3) < 1) {
                  const d7 = { instancePath: t + "/append_only_check/tables/" + p2, schemaPath: "#/properties/append_only_check/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d7] : e.push(d7), i++;
                }
              } else {
                const d7 = { instancePath: t + "/append_only_check/tables/" + p2, schemaPath: "#/properties/append_only_check/properties/tables/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d7] : e.push(d7), i++;
              }
            }
          } else {
            const a2 = { instancePath: t + "/append_only_check/tables", schemaPath: "#/properties/append_only_check/properties/tables/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
        }
        if (r.updates !== void 0) {
          let s = r.updates;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/append_only_check/updates", schemaPath: "#/properties/append_only_check/properties/updates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.deletes !== void 0) {
          let s = r.deletes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const a2 = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a2] : e.push(a2), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const a2 = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
            if (s < 0 || isNaN(s)) {
              const a2 = { instancePath: t + "/append_only_check/deletes", schemaPath: "#/properties/append_only_check/properties/deletes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a2] : e.push(a2), i++;
            }
          }
        }
        if (r.pass !== void 0 && typeof r.pass != "boolean") {
          const s = { instancePath: t + "/append_only_check/pass", schemaPath: "#/properties/append_only_check/properties/pass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: t + "/append_only_check", schemaPath: "#/properties/append_only_check/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    const r = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i++;
  }
  return k4.errors = e, i === 0;
}
k4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/label_summary.v1.ts
var LabelSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("label_summary.v1", A);

// actions/m7-spine/lanes/g-case-label-readiness.ts
var caseReadinessHandover = handoverOf$actions_lib_run_handover("M7.G", {
  services: list$actions_lib_run_handover(record$actions_lib_run_handover({ component: text$actions_lib_run_handover, task: text$actions_lib_run_handover }))
});
var KNOWS = [
  { component: "case-trigger", keys: ["case"] },
  { component: "cm", keys: ["case", "label"] },
  { component: "ls", keys: ["label"] }
];
var caseReadiness = defineLane$actions_lib_run_lane({
  id: "M7.G",
  decide: (facts) => {
    const { pinned, missing, migrated, live, declared, constrained, wanted, services } = facts;
    const keys = { case: handle$evidence_schemas_src_handles("CASE_SUBJECT_KEY_FIELDS"), label: handle$evidence_schemas_src_handles("LABEL_SUBJECT_KEY_FIELDS") };
    return {
      "M7.G-C01": {
        expected: { CASE_SUBJECT_KEY_FIELDS: keys.case, LABEL_SUBJECT_KEY_FIELDS: keys.label },
        observed: pinned,
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
        expected: isReadable$actions_lib_checks_fact(wanted) ? wanted.value.map((one) => ({ ...one, running: 1, pending: 0, restarts: 0, health: HEALTHY })) : [],
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
  handover: {
    schema: caseReadinessHandover,
    of: ({ services }) => isReadable$actions_lib_checks_fact(services) ? { services: services.value.map(({ component, task }) => ({ component, task })) } : void 0
  }
});
var HEALTHY = { $one_of: ["GREEN", "AMBER"] };

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
    readiness: await observe$actions_lib_checks_fact(async () => (await context.source("M7.G")).overall_pass),
    before: await observe$actions_lib_checks_fact(async () => (await context.handover(caseReadinessHandover)).services),
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

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { laneOutcomes$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictHandover$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

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
var OUTCOME = oneOf$actions_lib_run_handover("pass", "fail", "planned", "not_applicable");
var planeHandover = (lane) => handoverOf$actions_lib_run_handover(lane, { lanes: byName$actions_lib_run_handover(OUTCOME), planned_lanes: list$actions_lib_run_handover(text$actions_lib_run_handover) });
var planeOutcome = (facts, substrate) => ({
  lanes: laneOutcomes$actions_lib_shared_lanes_phase_verdict(facts, substrate),
  planned_lanes: facts.planned
});

// actions/m7-spine/lanes/i-verdict.ts
var CODES = { sources: "M7I-B1", predicates: "M7I-B2", union: "M7I-B3" };
var spineVerdictHandover = verdictHandover$actions_lib_shared_lanes_phase_verdict("M7.I");
var spineVerdict = defineLane$actions_lib_run_lane({
  id: "M7.I",
  decide: (facts, _written, { substrate }) => {
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES, facts, substrate);
    return {
      "M7.I-C01": sources,
      "M7.I-C02": predicates,
      "M7.I-C03": union,
      "M7.I-C04": { expected: [], observed: fact$actions_lib_checks_fact(notSayingPass(facts)), fails: "M7I-B6" }
    };
  },
  handover: { schema: spineVerdictHandover, of: (facts, _written, context) => verdictOutcome$actions_lib_shared_lanes_phase_verdict(facts, "M7", context) }
});

// actions/m7-spine/facts/j-handoff.ts
var gatherSpinePack = (context) => gatherPack$actions_lib_shared_lanes_gather_pack(context, {
  verdict: async () => ({
    verdict: (await context.handover(spineVerdictHandover)).verdict,
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
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m7-spine/lanes/a-handle-closure.ts
var CODES2 = { handoff: "M7A-B1", unresolved: "M7A-B2", placeholder: "M7A-B3", probe: "M7A-B4" };
var p8HandleClosure = defineLane$actions_lib_run_lane({
  id: "M7.A",
  decide: (facts) => ({ "M7.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M7", codes: CODES2 }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M7.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m7-spine/caught-up.ts
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var consumedPartitions = ({ groups }) => groups.flatMap(
  ({ group_id: group, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.map((one) => ({ ...one, group, topic, name: nameOf({ topic, partition: one.partition }) }))
  )
);
var missingPartitions = (snapshot, duties) => duties.flatMap(({ group, partitions }) => {
  const groups = snapshot.groups.filter(({ group_id: id }) => id === group);
  const listed = new Set(consumedPartitions({ ...snapshot, groups }).map(({ name }) => name));
  return partitions.filter((name) => !listed.has(name)).map((name) => `${group} ${name}`);
});
function leastDistanceMs({ samples }) {
  const times = samples.map(({ sampled_at_utc: at }) => findMicros$runtime_src_kernel_clock(at));
  const distances = times.slice(1).map((later, index) => {
    const earlier = times[index];
    return later === void 0 || earlier === void 0 ? -1 : (later - earlier) / 1e3;
  });
  return distances.length === 0 ? -1 : Math.floor(Math.min(...distances));
}
var wentBack = (partitions, afterwards) => partitions.filter((one) => {
  const now = afterwards.find((progress) => progress.group === one.group && nameOf(progress) === one.name);
  return now === void 0 || now.nextOffset < one.end_offset || now.high < one.watermark_high;
}).map(({ name }) => name);
var endsBefore = (partitions, basis) => basis.topics.flatMap(
  ({ topic, partitions: recorded }) => recorded.flatMap(({ partition, end_offset: last }) => {
    const own = partitions.filter(({ name }) => name === nameOf({ topic, partition }));
    return last < 0 || own.every((one) => one.end_offset > last) ? [] : [nameOf({ topic, partition })];
  })
);
var unconsumed = (partitions, admitted) => admitted.filter((range) => {
  const own = partitions.filter(({ name }) => name === nameOf(range));
  const consumes = partitions.some(({ topic }) => topic === range.topic);
  return consumes && (own.length === 0 || own.some((one) => one.end_offset <= range.lastOffset));
}).map(nameOf);
var filledTopics = ({ topics }) => topics.filter(({ partitions }) => partitions.some(({ end_offset: last }) => last >= 0)).map(({ topic }) => topic);
var emptyTopics = (partitions, basis) => filledTopics(basis).filter((topic) => {
  const recorded = basis.topics.find((one) => one.topic === topic)?.partitions ?? [];
  return !recorded.filter(({ end_offset: last }) => last >= 0).every((one) => {
    const own = partitions.filter(({ name }) => name === nameOf({ topic, partition: one.partition }));
    const isFilled = (its) => its.end_offset > its.start_offset && its.watermark_high > one.end_offset;
    return own.length > 0 && own.every(isFilled);
  });
});

// actions/m7-spine/lanes/c-caught-up.ts
var rtdlCaughtUp = defineLane$actions_lib_run_lane({
  id: "M7.C",
  decide: (facts, _written, { platformRunId }) => {
    const { sampler, offsets, verdict, basis, duties, afterwards, admitted, liveCluster, intervalMs } = facts;
    const partitions = mapFact$actions_lib_checks_fact(offsets, ({ document }) => consumedPartitions(document));
    const lagMax = handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX");
    const listed = isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(duties);
    const task = isReadable$actions_lib_checks_fact(sampler) ? sampler.value.taskArn : null;
    const live = isReadable$actions_lib_checks_fact(liveCluster) ? liveCluster.value : null;
    return {
      "M7.C-C01": {
        expected: { groups: isReadable$actions_lib_checks_fact(duties) ? duties.value.map(({ group }) => group) : [], missing: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ offsets, duties }), (read) => ({
          groups: read.offsets.document.groups.map(({ group_id: group }) => group),
          missing: missingPartitions(read.offsets.document, read.duties)
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
          lag_max: Math.max(
            read.verdict.document.max_lag,
            ...read.verdict.document.samples.map(({ max_lag: lag }) => lag),
            ...read.partitions.map((one) => one.watermark_high - one.end_offset)
          ),
          lag_max_now: Math.max(0, ...read.afterwards.map(({ lag }) => lag)),
          samples: read.verdict.document.samples.length,
          interval_ms_min: leastDistanceMs(read.verdict.document)
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
          went_back: wentBack(read.partitions, read.afterwards),
          ends_before_p7: endsBefore(read.partitions, read.basis.document),
          admitted_unconsumed: unconsumed(read.partitions, read.admitted),
          regression_between_samples: !read.verdict.document.no_regression
        })),
        fails: "M7C-B6"
      },
      "M7.C-C05": {
        expected: { p7: live, snapshot: live, topics_filled: { $at_least: 1 }, topics_empty: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, basis, offsets, liveCluster }), (read) => ({
          p7: read.basis.document.kafka_cluster_id,
          snapshot: read.offsets.document.kafka_cluster_id,
          topics_filled: filledTopics(read.basis.document).length,
          topics_empty: emptyTopics(read.partitions, read.basis.document)
        })),
        fails: "M7C-B7"
      }
    };
  },
  handover: {
    schema: caughtUpHandover$actions_lib_handovers_m7,
    of: ({ verdict, offsets, basis }) => isReadable$actions_lib_checks_fact(verdict) && isReadable$actions_lib_checks_fact(offsets) && isReadable$actions_lib_checks_fact(basis) ? {
      max_lag: verdict.value.document.max_lag,
      samples: verdict.value.document.samples.map(({ sampled_at_utc, max_lag }) => ({ sampled_at_utc, max_lag })),
      groups: offsets.value.document.groups.map(({ group_id: group }) => group),
      offsets_ref: offsets.value.ref,
      caught_up_ref: verdict.value.ref,
      basis_ref: basis.value.ref
    } : void 0
  }
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
    ...ranges.filter(({ contiguous }) => !contiguous).map((range) => `${nameOf2(range)}: not contiguous`),
    ...segments.filter((row) => !ranges.some((range) => covers(range, row))).map(({ key }) => `${key}: beyond the checkpoint`),
    ...ranges.filter(({ mismatched }) => mismatched > 0).map((range) => `${nameOf2(range)}: mismatches`),
    ...summary.archived_total === total ? [] : [`the summary counts ${summary.archived_total} records of ${total}`],
    ...summary.payload_mismatch_total === 0 ? [] : ["the summary counts mismatches"],
    ...summary.complete ? [] : ["the summary is not complete"]
  ];
}
var nameOf2 = ({ topic, partition }) => `${topic}/${partition}`;
var covers = (range, row) => nameOf2(range) === nameOf2(row) && range.startOffset <= row.firstOffset && row.lastOffset < range.nextOffset;
var overlaps = (rows) => rows.filter((row, index) => {
  const before = rows[index - 1];
  return before !== void 0 && nameOf2(before) === nameOf2(row) && row.firstOffset <= before.lastOffset;
}).map(({ key }) => key);

// actions/m7-spine/lanes/d-archive-durability.ts
var archiveDurabilityHandover = handoverOf$actions_lib_run_handover("M7.D", {
  segments: count$actions_lib_run_handover,
  records_by_topic: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, records: count$actions_lib_run_handover }))
});
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
  handover: {
    schema: archiveDurabilityHandover,
    of: ({ segments, content }) => isReadable$actions_lib_checks_fact(segments) && isReadable$actions_lib_checks_fact(content) ? {
      segments: segments.value.length,
      records_by_topic: [...content.value.records].map(([topic, records]) => ({ topic, records }))
    } : void 0
  }
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
  handover: {
    schema: decisionReadinessHandover$actions_lib_handovers_m7,
    of: ({ workers }) => {
      if (!isReadable$actions_lib_checks_fact(workers)) return void 0;
      const tasks = workers.value.map(({ component, samples }) => ({ component, task_arn: taskOf(samples[1]) ?? "" }));
      return tasks.some(({ task_arn: arn }) => arn === "") ? void 0 : { tasks };
    }
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
  handover: {
    schema: decisionChainHandover$actions_lib_handovers_m7,
    of: ({ decision, action, audit, truth }) => isReadable$actions_lib_checks_fact(decision) && isReadable$actions_lib_checks_fact(action) && isReadable$actions_lib_checks_fact(audit) && isReadable$actions_lib_checks_fact(truth) ? {
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
  }
});

// actions/m7-spine/lanes/h-case-label-commit.ts
var caseCommit = defineLane$actions_lib_run_lane({
  id: "M7.H",
  decide: (facts, _written, { platformRunId }) => {
    const { job, truth, guards, rewritten, readiness, before, services } = facts;
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
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ readiness, before, services }), (read) => ({
          ready: read.readiness,
          services: read.services.map(({ component, task: now, running, restarts }) => ({
            component,
            task: now,
            running,
            restarts
          }))
        })),
        fails: isReadable$actions_lib_checks_fact(readiness) && readiness.value ? "M7H-B5" : "M7H-B4"
      }
    };
  },
  handover: {
    schema: caseCommitHandover$actions_lib_handovers_m7,
    of: ({ cases, labels }) => isReadable$actions_lib_checks_fact(cases) && isReadable$actions_lib_checks_fact(labels) ? {
      triggers: cases.value.document.triggers_seen,
      cases: cases.value.document.cases_created,
      labels: labels.value.document.accepted,
      case_summary_ref: cases.value.ref,
      label_summary_ref: labels.value.ref
    } : void 0
  }
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
  handover: {
    schema: handoverOf$actions_lib_run_handover("M7.J", { m8_entry_gate: text$actions_lib_run_handover }),
    of: (_facts, written) => isReadable$actions_lib_checks_fact(written.pack) ? { m8_entry_gate: "READY" } : void 0
  }
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
  handover: {
    schema: planeHandover("M7.P8"),
    of: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
  }
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
  handover: {
    schema: planeHandover("M7.P9"),
    of: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
  }
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
  handover: {
    schema: planeHandover("M7.P10"),
    of: (facts, _written, { substrate }) => planeOutcome(facts, substrate)
  }
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
