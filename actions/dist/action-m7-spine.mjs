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

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

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
function d(c3, { instancePath: r = "", parentData: b2, parentDataProperty: L3, rootData: q3 = c3, dynamicAnchors: x5 = {} } = {}) {
  let e = null, i = 0;
  const f2 = d.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), c3 && typeof c3 == "object" && !Array.isArray(c3)) {
    if (c3.schema === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.substrate === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.execution_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.captured_at_utc === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.kafka_cluster_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.connectivity_pass === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.topics_present === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.topics_missing === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.topics === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.security === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.identity_used === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in c3)
      if (!k.call(_.properties, s)) {
        const n = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (c3.schema !== void 0 && c3.schema !== "fp.topic_readiness_snapshot.v1") {
      const s = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.substrate !== void 0) {
      let s = c3.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const n = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: g.enum } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (c3.execution_id !== void 0) {
      let s = c3.execution_id;
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
    if (c3.captured_at_utc !== void 0) {
      let s = c3.captured_at_utc;
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
    if (c3.kafka_cluster_id !== void 0) {
      let s = c3.kafka_cluster_id;
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
    if (c3.connectivity_pass !== void 0 && typeof c3.connectivity_pass != "boolean") {
      const s = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (c3.topics_present !== void 0) {
      let s = c3.topics_present;
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
        let a2 = s.length, u3;
        if (a2 > 1) {
          const t = {};
          for (; a2--; ) {
            let p2 = s[a2];
            if (typeof p2 == "string") {
              if (typeof t[p2] == "number") {
                u3 = t[p2];
                const o = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: a2, j: u3 } };
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
    if (c3.topics_missing !== void 0) {
      let s = c3.topics_missing;
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
        let a2 = s.length, u3;
        if (a2 > 1) {
          const t = {};
          for (; a2--; ) {
            let p2 = s[a2];
            if (typeof p2 == "string") {
              if (typeof t[p2] == "number") {
                u3 = t[p2];
                const o = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: a2, j: u3 } };
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
    if (c3.topics !== void 0) {
      let s = c3.topics;
      if (Array.isArray(s)) {
        const n = s.length;
        for (let a2 = 0; a2 < n; a2++) {
          let u3 = s[a2];
          if (u3 && typeof u3 == "object" && !Array.isArray(u3)) {
            if (u3.topic === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u3.partitions === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u3.retention_ms === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u3.cleanup_policy === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (u3.matches_pins === void 0) {
              const t = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (const t in u3)
              if (!(t === "topic" || t === "partitions" || t === "retention_ms" || t === "cleanup_policy" || t === "matches_pins")) {
                const p2 = { instancePath: r + "/topics/" + a2, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            if (u3.topic !== void 0) {
              let t = u3.topic;
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
            if (u3.partitions !== void 0) {
              let t = u3.partitions;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u3.retention_ms !== void 0) {
              let t = u3.retention_ms;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < -1 || isNaN(t))) {
                const p2 = { instancePath: r + "/topics/" + a2 + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [p2] : e.push(p2), i++;
              }
            }
            if (u3.cleanup_policy !== void 0) {
              let t = u3.cleanup_policy;
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
            if (u3.matches_pins !== void 0 && typeof u3.matches_pins != "boolean") {
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
    if (c3.identity_used !== void 0) {
      let s = c3.identity_used;
      const n = i;
      let a2 = false, u3 = null;
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
      var h3 = t === i;
      h3 && (a2 = true, u3 = 0);
      const p2 = i;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.unknown_because === void 0) {
          const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/required", keyword: "required", params: { missingProperty: "unknown_because" } };
          e === null ? e = [o] : e.push(o), i++;
        }
        for (const o in s)
          if (o !== "unknown_because") {
            const l2 = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l2] : e.push(l2), i++;
          }
        if (s.unknown_because !== void 0) {
          let o = s.unknown_because;
          if (typeof o == "string") {
            if (m(o) > 1024) {
              const l2 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [l2] : e.push(l2), i++;
            }
            if (m(o) < 1) {
              const l2 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l2] : e.push(l2), i++;
            }
          } else {
            const l2 = { instancePath: r + "/identity_used/unknown_because", schemaPath: "#/properties/identity_used/oneOf/1/properties/unknown_because/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l2] : e.push(l2), i++;
          }
        }
      } else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), i++;
      }
      var h3 = p2 === i;
      if (h3 && a2 ? (a2 = false, u3 = [u3, 1]) : h3 && (a2 = true, u3 = 1), a2)
        i = n, e !== null && (n ? e.length = n : e = null);
      else {
        const o = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [o] : e.push(o), i++;
      }
    }
    if (c3.security !== void 0) {
      let s = c3.security;
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
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/service-state.ts
import { readHeartbeats$actions_lib_platform_service_state } from "./lib.mjs";
import { taskDefinitionOf$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/platform/services.ts
import { serviceMap$actions_lib_platform_services } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

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

// actions/m7-spine/facts/core-components.ts
import { setTimeout as sleep } from "node:timers/promises";

// other-part:runtime/src/catalog.ts
import { DAEMONS$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/truth/heartbeats.ts
import { readHeartbeats$runtime_src_truth_heartbeats } from "./substrate.mjs";

// other-part:runtime/src/truth/progress.ts
import { readProgress$runtime_src_truth_progress } from "./substrate.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m7-spine/facts/core-components.ts
async function readCoreComponents(context) {
  const streams = coreStreams(context);
  const first = await sampleAll(context, streams);
  await sleep(profileValues$actions_lib_run_profile(context.decision("profile").value).sample_interval_ms);
  const second = await sampleAll(context, streams);
  const components = [];
  for (const { component, groupId } of streams) {
    const [earlier, later] = [first.get(component), second.get(component)];
    if (earlier === void 0 || later === void 0) throw new Error(`${component} was not sampled`);
    components.push({
      component,
      samples: [earlier, later],
      report: await readReport(context, component),
      environment: await readEnvironment(context, component),
      streamGroup: groupId
    });
  }
  return components;
}
function coreStreams(context) {
  const core = new Set(DAEMONS$runtime_src_catalog.filter(({ pack }) => pack === "rtdl_core").map(({ mode }) => mode));
  return consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context)).filter(({ component }) => core.has(component)).toSorted((one, other) => one.component < other.component ? -1 : 1);
}
async function sampleAll({ session }, streams) {
  const services = await session.compute().describeServices();
  const { groups } = await readProgress$runtime_src_truth_progress(await session.database(), await session.eventLog(), streams);
  return new Map(
    groups.map(({ stream: { component }, partitions }) => {
      const name = serviceOf(component);
      const service = services.find((one) => one.service === name);
      if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", `the compute has no ${name}`);
      return [component, { service, partitions }];
    })
  );
}
function serviceOf(component) {
  const row = DAEMONS$runtime_src_catalog.find(({ mode }) => mode === component);
  if (row === void 0) throw new Error(`the catalogue has no ${component}`);
  return handle$evidence_schemas_src_handles(row.handle);
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
async function readEnvironment(context, component) {
  const name = serviceOf(component);
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
function c(n, { instancePath: t = "", parentData: b2, parentDataProperty: v3, rootData: k2 = n, dynamicAnchors: P3 = {} } = {}) {
  let e = null, r = 0;
  const d3 = c.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
      let o = false, u3 = null;
      const h3 = r;
      if (typeof m3 == "string") {
        if (f(m3) > 1024) {
          const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
        if (f(m3) < 1) {
          const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var s = h3 === r;
      s && (o = true, u3 = 0);
      const y3 = r;
      if (m3 !== null) {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var s = y3 === r;
      if (s && o ? (o = false, u3 = [u3, 1]) : s && (o = true, u3 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
    if (n.ci_run !== void 0) {
      let m3 = n.ci_run;
      const a2 = r;
      let o = false, u3 = null;
      const h3 = r;
      if (typeof m3 == "string") {
        if (f(m3) > 1024) {
          const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
        if (f(m3) < 1) {
          const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var i = h3 === r;
      i && (o = true, u3 = 0);
      const y3 = r;
      if (m3 !== null) {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var i = y3 === r;
      if (i && o ? (o = false, u3 = [u3, 1]) : i && (o = true, u3 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
    if (n.image_digest !== void 0) {
      let m3 = n.image_digest;
      const a2 = r;
      let o = false, u3 = null;
      const h3 = r;
      if (typeof m3 == "string") {
        if (!L.test(m3)) {
          const l2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var p2 = h3 === r;
      p2 && (o = true, u3 = 0);
      const y3 = r;
      if (m3 !== null) {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var p2 = y3 === r;
      if (p2 && o ? (o = false, u3 = [u3, 1]) : p2 && (o = true, u3 = 1), o)
        r = a2, e !== null && (a2 ? e.length = a2 : e = null);
      else {
        const l2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
  } else {
    const m3 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m3] : e.push(m3), r++;
  }
  return c.errors = e, r === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _2(n, { instancePath: t = "", parentData: b2, parentDataProperty: v3, rootData: k2 = n, dynamicAnchors: P3 = {} } = {}) {
  let e = null, r = 0;
  const d3 = _2.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
    if (n.writer !== void 0 && (c(n.writer, { instancePath: t + "/writer", parentData: n, parentDataProperty: "writer", rootData: k2, dynamicAnchors: P3 }) || (e = e === null ? c.errors : e.concat(c.errors), r = e.length)), n.platform_run_id !== void 0) {
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
function g3(o, { instancePath: r = "", parentData: O, parentDataProperty: $3, rootData: P3 = o, dynamicAnchors: v3 = {} } = {}) {
  let e = null, t = 0;
  const _5 = g3.evaluated;
  if (_5.dynamicProps && (_5.props = void 0), _5.dynamicItems && (_5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
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
        const f2 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [f2] : e.push(f2), t++;
      }
    if (o.identity !== void 0) {
      let s = o.identity;
      if (typeof s == "string") {
        if (y(s) > 1024) {
          const f2 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f2] : e.push(f2), t++;
        }
        if (y(s) < 1) {
          const f2 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f2] : e.push(f2), t++;
        }
      } else {
        const f2 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f2] : e.push(f2), t++;
      }
    }
    if (o.task_arn !== void 0) {
      let s = o.task_arn;
      const f2 = t;
      let n = false, l2 = null;
      const u3 = t;
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
      var k2 = u3 === t;
      k2 && (n = true, l2 = 0);
      const d3 = t;
      if (s !== null) {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var k2 = d3 === t;
      if (k2 && n ? (n = false, l2 = [l2, 1]) : k2 && (n = true, l2 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.ci_run !== void 0) {
      let s = o.ci_run;
      const f2 = t;
      let n = false, l2 = null;
      const u3 = t;
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
      var p2 = u3 === t;
      p2 && (n = true, l2 = 0);
      const d3 = t;
      if (s !== null) {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var p2 = d3 === t;
      if (p2 && n ? (n = false, l2 = [l2, 1]) : p2 && (n = true, l2 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      const f2 = t;
      let n = false, l2 = null;
      const u3 = t;
      if (typeof s == "string") {
        if (!x2.test(s)) {
          const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m3 = u3 === t;
      m3 && (n = true, l2 = 0);
      const d3 = t;
      if (s !== null) {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m3 = d3 === t;
      if (m3 && n ? (n = false, l2 = [l2, 1]) : m3 && (n = true, l2 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
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
function w2(o, { instancePath: r = "", parentData: O, parentDataProperty: $3, rootData: P3 = o, dynamicAnchors: v3 = {} } = {}) {
  let e = null, t = 0;
  const _5 = w2.evaluated;
  if (_5.dynamicProps && (_5.props = void 0), _5.dynamicItems && (_5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
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
          let f2 = p2[s];
          if (f2 && typeof f2 == "object" && !Array.isArray(f2)) {
            if (f2.topic === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f2.partitions === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f2.sample === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f2)
              if (!(n === "topic" || n === "partitions" || n === "sample")) {
                const l2 = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [l2] : e.push(l2), t++;
              }
            if (f2.topic !== void 0) {
              let n = f2.topic;
              if (typeof n == "string") {
                if (y(n) > 249) {
                  const l2 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [l2] : e.push(l2), t++;
                }
                if (y(n) < 1) {
                  const l2 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l2] : e.push(l2), t++;
                }
              } else {
                const l2 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l2] : e.push(l2), t++;
              }
            }
            if (f2.partitions !== void 0) {
              let n = f2.partitions;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  const u3 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
                const l2 = n.length;
                for (let u3 = 0; u3 < l2; u3++) {
                  let d3 = n[u3];
                  if (d3 && typeof d3 == "object" && !Array.isArray(d3)) {
                    if (d3.partition === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d3.start_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d3.end_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d3.watermark_low === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d3.watermark_high === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    for (const i in d3)
                      if (!(i === "partition" || i === "start_offset" || i === "end_offset" || i === "watermark_low" || i === "watermark_high")) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    if (d3.partition !== void 0) {
                      let i = d3.partition;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    }
                    if (d3.start_offset !== void 0) {
                      let i = d3.start_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    }
                    if (d3.end_offset !== void 0) {
                      let i = d3.end_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    }
                    if (d3.watermark_low !== void 0) {
                      let i = d3.watermark_low;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    }
                    if (d3.watermark_high !== void 0) {
                      let i = d3.watermark_high;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c3 = { instancePath: r + "/topics/" + s + "/partitions/" + u3 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c3] : e.push(c3), t++;
                      }
                    }
                  } else {
                    const i = { instancePath: r + "/topics/" + s + "/partitions/" + u3, schemaPath: "#/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                const l2 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l2] : e.push(l2), t++;
              }
            }
            if (f2.sample !== void 0) {
              let n = f2.sample;
              const l2 = t;
              let u3 = false, d3 = null;
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
                    const h3 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                if (n.partition !== void 0) {
                  let a2 = n.partition;
                  if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                  if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                }
                if (n.offset !== void 0) {
                  let a2 = n.offset;
                  if (!(typeof a2 == "number" && !(a2 % 1) && !isNaN(a2) && isFinite(a2))) {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                  if (typeof a2 == "number" && isFinite(a2) && (a2 < 0 || isNaN(a2))) {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                }
                if (n.platform_run_id !== void 0) {
                  let a2 = n.platform_run_id;
                  if (typeof a2 == "string") {
                    if (!L2.test(a2)) {
                      const h3 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                      e === null ? e = [h3] : e.push(h3), t++;
                    }
                  } else {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                }
                if (n.event_id !== void 0) {
                  let a2 = n.event_id;
                  if (typeof a2 == "string") {
                    if (y(a2) > 256) {
                      const h3 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [h3] : e.push(h3), t++;
                    }
                    if (y(a2) < 1) {
                      const h3 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h3] : e.push(h3), t++;
                    }
                  } else {
                    const h3 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h3] : e.push(h3), t++;
                  }
                }
              } else {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
              var k2 = i === t;
              k2 && (u3 = true, d3 = 0);
              const c3 = t;
              if (n !== null) {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [a2] : e.push(a2), t++;
              }
              var k2 = c3 === t;
              if (k2 && u3 ? (u3 = false, d3 = [d3, 1]) : k2 && (u3 = true, d3 = 1), u3)
                t = l2, e !== null && (l2 ? e.length = l2 : e = null);
              else {
                const a2 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf", keyword: "oneOf", params: { passingSchemas: d3 } };
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
    o.writer !== void 0 && (g3(o.writer, { instancePath: r + "/writer", parentData: o, parentDataProperty: "writer", rootData: P3, dynamicAnchors: v3 }) || (e = e === null ? g3.errors : e.concat(g3.errors), t = e.length));
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
function x3(l2, { instancePath: s = "", parentData: O, parentDataProperty: A, rootData: $3 = l2, dynamicAnchors: j4 = {} } = {}) {
  let e = null, t = 0;
  const w3 = x3.evaluated;
  if (w3.dynamicProps && (w3.props = void 0), w3.dynamicItems && (w3.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.identity === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l2.task_arn === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l2.ci_run === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l2.image_digest === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (const i in l2)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const f2 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [f2] : e.push(f2), t++;
      }
    if (l2.identity !== void 0) {
      let i = l2.identity;
      if (typeof i == "string") {
        if (_3(i) > 1024) {
          const f2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f2] : e.push(f2), t++;
        }
        if (_3(i) < 1) {
          const f2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f2] : e.push(f2), t++;
        }
      } else {
        const f2 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f2] : e.push(f2), t++;
      }
    }
    if (l2.task_arn !== void 0) {
      let i = l2.task_arn;
      const f2 = t;
      let n = false, u3 = null;
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
      var P3 = m3 === t;
      P3 && (n = true, u3 = 0);
      const g4 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var P3 = g4 === t;
      if (P3 && n ? (n = false, u3 = [u3, 1]) : P3 && (n = true, u3 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const a2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
    if (l2.ci_run !== void 0) {
      let i = l2.ci_run;
      const f2 = t;
      let n = false, u3 = null;
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
      o && (n = true, u3 = 0);
      const g4 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var o = g4 === t;
      if (o && n ? (n = false, u3 = [u3, 1]) : o && (n = true, u3 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const a2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
    }
    if (l2.image_digest !== void 0) {
      let i = l2.image_digest;
      const f2 = t;
      let n = false, u3 = null;
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
      var d3 = m3 === t;
      d3 && (n = true, u3 = 0);
      const g4 = t;
      if (i !== null) {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a2] : e.push(a2), t++;
      }
      var d3 = g4 === t;
      if (d3 && n ? (n = false, u3 = [u3, 1]) : d3 && (n = true, u3 = 1), n)
        t = f2, e !== null && (f2 ? e.length = f2 : e = null);
      else {
        const a2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
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
function N3(l2, { instancePath: s = "", parentData: O, parentDataProperty: A, rootData: $3 = l2, dynamicAnchors: j4 = {} } = {}) {
  let e = null, t = 0;
  const w3 = N3.evaluated;
  if (w3.dynamicProps && (w3.props = void 0), w3.dynamicItems && (w3.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.written_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.writer === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.platform_run_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.captured_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.kafka_cluster_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.offset_kind === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.groups === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (const o in l2)
      if (!(o === "schema" || o === "written_at_utc" || o === "writer" || o === "platform_run_id" || o === "captured_at_utc" || o === "kafka_cluster_id" || o === "offset_kind" || o === "groups")) {
        const d3 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [d3] : e.push(d3), t++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.offsets_snapshot.v1") {
      const o = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.offsets_snapshot.v1" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.written_at_utc !== void 0) {
      let o = l2.written_at_utc;
      if (typeof o == "string") {
        if (!v.test(o)) {
          const d3 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d3] : e.push(d3), t++;
        }
      } else {
        const d3 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), t++;
      }
    }
    if (l2.writer !== void 0 && (x3(l2.writer, { instancePath: s + "/writer", parentData: l2, parentDataProperty: "writer", rootData: $3, dynamicAnchors: j4 }) || (e = e === null ? x3.errors : e.concat(x3.errors), t = e.length)), l2.platform_run_id !== void 0) {
      let o = l2.platform_run_id;
      if (typeof o == "string") {
        if (!T.test(o)) {
          const d3 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [d3] : e.push(d3), t++;
        }
      } else {
        const d3 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), t++;
      }
    }
    if (l2.captured_at_utc !== void 0) {
      let o = l2.captured_at_utc;
      if (typeof o == "string") {
        if (!v.test(o)) {
          const d3 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d3] : e.push(d3), t++;
        }
      } else {
        const d3 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), t++;
      }
    }
    if (l2.kafka_cluster_id !== void 0) {
      let o = l2.kafka_cluster_id;
      if (typeof o == "string") {
        if (_3(o) > 512) {
          const d3 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [d3] : e.push(d3), t++;
        }
        if (_3(o) < 1) {
          const d3 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d3] : e.push(d3), t++;
        }
      } else {
        const d3 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d3] : e.push(d3), t++;
      }
    }
    if (l2.offset_kind !== void 0 && l2.offset_kind !== "kafka_offset") {
      const o = { instancePath: s + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l2.groups !== void 0) {
      let o = l2.groups;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          const i = { instancePath: s + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        const d3 = o.length;
        for (let i = 0; i < d3; i++) {
          let f2 = o[i];
          if (f2 && typeof f2 == "object" && !Array.isArray(f2)) {
            if (f2.group_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "group_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f2.component === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "component" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f2.stream_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "stream_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f2.topics === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "topics" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f2)
              if (!(n === "group_id" || n === "component" || n === "stream_id" || n === "topics")) {
                const u3 = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            if (f2.group_id !== void 0) {
              let n = f2.group_id;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u3 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
                if (_3(n) < 1) {
                  const u3 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
              } else {
                const u3 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            }
            if (f2.component !== void 0) {
              let n = f2.component;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u3 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
                if (_3(n) < 1) {
                  const u3 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
              } else {
                const u3 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            }
            if (f2.stream_id !== void 0) {
              let n = f2.stream_id;
              if (typeof n == "string") {
                if (_3(n) > 512) {
                  const u3 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
                if (_3(n) < 1) {
                  const u3 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
              } else {
                const u3 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            }
            if (f2.topics !== void 0) {
              let n = f2.topics;
              if (Array.isArray(n)) {
                if (n.length > 100) {
                  const m3 = { instancePath: s + "/groups/" + i + "/topics", schemaPath: "#/properties/groups/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [m3] : e.push(m3), t++;
                }
                const u3 = n.length;
                for (let m3 = 0; m3 < u3; m3++) {
                  let g4 = n[m3];
                  if (g4 && typeof g4 == "object" && !Array.isArray(g4)) {
                    if (g4.topic === void 0) {
                      const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
                      e === null ? e = [a2] : e.push(a2), t++;
                    }
                    if (g4.partitions === void 0) {
                      const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
                      e === null ? e = [a2] : e.push(a2), t++;
                    }
                    for (const a2 in g4)
                      if (!(a2 === "topic" || a2 === "partitions")) {
                        const y3 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a2 } };
                        e === null ? e = [y3] : e.push(y3), t++;
                      }
                    if (g4.topic !== void 0) {
                      let a2 = g4.topic;
                      if (typeof a2 == "string") {
                        if (_3(a2) > 249) {
                          const y3 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                          e === null ? e = [y3] : e.push(y3), t++;
                        }
                        if (_3(a2) < 1) {
                          const y3 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [y3] : e.push(y3), t++;
                        }
                      } else {
                        const y3 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y3] : e.push(y3), t++;
                      }
                    }
                    if (g4.partitions !== void 0) {
                      let a2 = g4.partitions;
                      if (Array.isArray(a2)) {
                        if (a2.length > 1e3) {
                          const c3 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                          e === null ? e = [c3] : e.push(c3), t++;
                        }
                        const y3 = a2.length;
                        for (let c3 = 0; c3 < y3; c3++) {
                          let h3 = a2[c3];
                          if (h3 && typeof h3 == "object" && !Array.isArray(h3)) {
                            if (h3.partition === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.start_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.end_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.watermark_low === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.watermark_high === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.lag === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "lag" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h3.watermark_ts_utc === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            for (const r in h3)
                              if (!(r === "partition" || r === "start_offset" || r === "end_offset" || r === "committed_position" || r === "watermark_low" || r === "watermark_high" || r === "lag" || r === "watermark_ts_utc")) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                            if (h3.partition !== void 0) {
                              let r = h3.partition;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 1e6 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.start_offset !== void 0) {
                              let r = h3.start_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.end_offset !== void 0) {
                              let r = h3.end_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.committed_position !== void 0) {
                              let r = h3.committed_position;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.watermark_low !== void 0) {
                              let r = h3.watermark_low;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.watermark_high !== void 0) {
                              let r = h3.watermark_high;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.lag !== void 0) {
                              let r = h3.lag;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p2] : e.push(p2), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p2] : e.push(p2), t++;
                                }
                              }
                            }
                            if (h3.watermark_ts_utc !== void 0) {
                              let r = h3.watermark_ts_utc;
                              const p2 = t;
                              let q3 = false, L3 = null;
                              const F3 = t;
                              if (typeof r == "string") {
                                if (!v.test(r)) {
                                  const k2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                                  e === null ? e = [k2] : e.push(k2), t++;
                                }
                              } else {
                                const k2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [k2] : e.push(k2), t++;
                              }
                              var P3 = F3 === t;
                              P3 && (q3 = true, L3 = 0);
                              const I2 = t;
                              if (r !== null) {
                                const k2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                e === null ? e = [k2] : e.push(k2), t++;
                              }
                              var P3 = I2 === t;
                              if (P3 && q3 ? (q3 = false, L3 = [L3, 1]) : P3 && (q3 = true, L3 = 1), q3)
                                t = p2, e !== null && (p2 ? e.length = p2 : e = null);
                              else {
                                const k2 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: L3 } };
                                e === null ? e = [k2] : e.push(k2), t++;
                              }
                            }
                          } else {
                            const r = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions/" + c3, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [r] : e.push(r), t++;
                          }
                        }
                      } else {
                        const y3 = { instancePath: s + "/groups/" + i + "/topics/" + m3 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [y3] : e.push(y3), t++;
                      }
                    }
                  } else {
                    const a2 = { instancePath: s + "/groups/" + i + "/topics/" + m3, schemaPath: "#/properties/groups/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [a2] : e.push(a2), t++;
                  }
                }
              } else {
                const u3 = { instancePath: s + "/groups/" + i + "/topics", schemaPath: "#/properties/groups/items/properties/topics/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            }
          } else {
            const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const d3 = { instancePath: s + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [d3] : e.push(d3), t++;
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

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

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

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m7-spine/facts/c-caught-up.ts
async function gatherCaughtUp(context) {
  const { session } = context;
  const askedAtUtc = nowUtc$runtime_src_kernel_clock(session.clock);
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
    askedAtUtc,
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
  for (const { groupId, topics } of streamsOf(context)) {
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
  const progress = await readProgress$runtime_src_truth_progress(await session.database(), await session.eventLog(), streamsOf(context));
  return progress.groups.flatMap(
    ({ stream, partitions }) => partitions.map((one) => ({ ...one, group: stream.groupId }))
  );
}
var streamsOf = (context) => consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), getRunId$actions_lib_run_evidence(context));
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
function p(n, { instancePath: i = "", parentData: g4, parentDataProperty: v3, rootData: k2 = n, dynamicAnchors: P3 = {} } = {}) {
  let e = null, s = 0;
  const f2 = p.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
function d2(m3, { instancePath: s = "", parentData: b2, parentDataProperty: N4, rootData: g4 = m3, dynamicAnchors: k2 = {} } = {}) {
  let e = null, r = 0;
  const c3 = d2.evaluated;
  if (c3.dynamicProps && (c3.props = void 0), c3.dynamicItems && (c3.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
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
      let a2 = false, f2 = null;
      const _5 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
        if (u2(n) < 1) {
          const l2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var t = _5 === r;
      t && (a2 = true, f2 = 0);
      const y3 = r;
      if (n !== null) {
        const l2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var t = y3 === r;
      if (t && a2 ? (a2 = false, f2 = [f2, 1]) : t && (a2 = true, f2 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l2 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f2 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
    if (m3.ci_run !== void 0) {
      let n = m3.ci_run;
      const i = r;
      let a2 = false, f2 = null;
      const _5 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
        if (u2(n) < 1) {
          const l2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var o = _5 === r;
      o && (a2 = true, f2 = 0);
      const y3 = r;
      if (n !== null) {
        const l2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var o = y3 === r;
      if (o && a2 ? (a2 = false, f2 = [f2, 1]) : o && (a2 = true, f2 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l2 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f2 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
    if (m3.image_digest !== void 0) {
      let n = m3.image_digest;
      const i = r;
      let a2 = false, f2 = null;
      const _5 = r;
      if (typeof n == "string") {
        if (!F2.test(n)) {
          const l2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l2] : e.push(l2), r++;
        }
      } else {
        const l2 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var p2 = _5 === r;
      p2 && (a2 = true, f2 = 0);
      const y3 = r;
      if (n !== null) {
        const l2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
      var p2 = y3 === r;
      if (p2 && a2 ? (a2 = false, f2 = [f2, 1]) : p2 && (a2 = true, f2 = 1), a2)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l2 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f2 } };
        e === null ? e = [l2] : e.push(l2), r++;
      }
    }
  } else {
    const n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return d2.errors = e, r === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h2(m3, { instancePath: s = "", parentData: b2, parentDataProperty: N4, rootData: g4 = m3, dynamicAnchors: k2 = {} } = {}) {
  let e = null, r = 0;
  const c3 = h2.evaluated;
  if (c3.dynamicProps && (c3.props = void 0), c3.dynamicItems && (c3.items = void 0), m3 && typeof m3 == "object" && !Array.isArray(m3)) {
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
    if (m3.writer !== void 0 && (d2(m3.writer, { instancePath: s + "/writer", parentData: m3, parentDataProperty: "writer", rootData: g4, dynamicAnchors: k2 }) || (e = e === null ? d2.errors : e.concat(d2.errors), r = e.length)), m3.platform_run_id !== void 0) {
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
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m7-spine/lanes/b-rtdl-readiness.ts
var rtdlReadinessHandover = handoverOf$actions_lib_run_handover("M7.B", {
  task_arn: text$actions_lib_run_handover,
  restart_count: count$actions_lib_run_handover,
  health: text$actions_lib_run_handover,
  partitions: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, next_offset: count$actions_lib_run_handover, high: count$actions_lib_run_handover }))
});
var CORE = ["archive-writer", "csfb", "ieg", "ofp"];
var STEADY = { desired: 1, running: 1, pending: 0, tasks: 1, restarts: 0 };
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

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m7-spine/lanes/a-handle-closure.ts
var CODES = { handoff: "M7A-B1", unresolved: "M7A-B2", placeholder: "M7A-B3", probe: "M7A-B4" };
var p8HandleClosure = defineLane$actions_lib_run_lane({
  id: "M7.A",
  decide: (facts) => ({ "M7.A-C01": closureJudgement$actions_lib_shared_lanes_closure({ opens: "M7", codes: CODES }, facts) }),
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M7.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});

// other-part:actions/lib/handovers/m7.ts
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";

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
function sampledBefore({ samples }, moments) {
  const since = Math.max(...moments.map((at) => findMicros$runtime_src_kernel_clock(at) ?? Number.POSITIVE_INFINITY));
  return samples.map(({ sampled_at_utc: at }) => at).filter((at) => !((findMicros$runtime_src_kernel_clock(at) ?? -1) >= since));
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
    const { sampler, offsets, verdict, basis, duties, afterwards, admitted, liveCluster, intervalMs, askedAtUtc } = facts;
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
          interval_ms_min: { $at_least: intervalMs },
          sampled_before: []
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ partitions, verdict, basis, afterwards }), (read) => ({
          lag_max: Math.max(
            read.verdict.document.max_lag,
            ...read.verdict.document.samples.map(({ max_lag: lag }) => lag),
            ...read.partitions.map((one) => one.watermark_high - one.end_offset)
          ),
          lag_max_now: Math.max(0, ...read.afterwards.map(({ lag }) => lag)),
          samples: read.verdict.document.samples.length,
          interval_ms_min: leastDistanceMs(read.verdict.document),
          sampled_before: sampledBefore(read.verdict.document, [read.basis.document.captured_at_utc, askedAtUtc])
        })),
        fails: "M7C-B2"
      },
      "M7.C-C03": {
        // Documents of an earlier attempt would be of the run as well; they name another task.
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

// actions/m7-spine/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M7"),
    lanes: [
      built$actions_lib_run_lane(p8HandleClosure, (context) => gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M7.A", { handoffFrom: "M6", probe: probeHandles$actions_lib_platform_handle_probes })),
      built$actions_lib_run_lane(rtdlReadiness, gatherRtdlReadiness),
      built$actions_lib_run_lane(rtdlCaughtUp, gatherCaughtUp),
      built$actions_lib_run_lane(archiveDurability, gatherDurability)
    ]
  },
  io
);
export {
  run
};
