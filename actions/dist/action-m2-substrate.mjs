import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { requiredHandles$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.validate.js
var A = h;
var v = { enum: ["embedded", "emulated", "dev_min"] };
var P = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var k = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function h(p, { instancePath: o = "", parentData: x2, parentDataProperty: b2, rootData: q2 = p, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0;
  const f2 = h.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.schema === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.substrate === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.execution_id === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.captured_at_utc === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.rows === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.unresolved_count === void 0) {
      const r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unresolved_count" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in p)
      if (!(r === "schema" || r === "substrate" || r === "execution_id" || r === "captured_at_utc" || r === "rows" || r === "unresolved_count")) {
        const n = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (p.schema !== void 0 && p.schema !== "fp.handle_resolution_snapshot.v1") {
      const r = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.handle_resolution_snapshot.v1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (p.substrate !== void 0) {
      let r = p.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const n = { instancePath: o + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: v.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (p.execution_id !== void 0) {
      let r = p.execution_id;
      if (typeof r == "string") {
        if (!P.test(r)) {
          const n = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (p.captured_at_utc !== void 0) {
      let r = p.captured_at_utc;
      if (typeof r == "string") {
        if (!k.test(r)) {
          const n = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (p.rows !== void 0) {
      let r = p.rows;
      if (Array.isArray(r)) {
        const n = r.length;
        for (let a = 0; a < n; a++) {
          let l2 = r[a];
          if (l2 && typeof l2 == "object" && !Array.isArray(l2)) {
            if (l2.key === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.scope === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "scope" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.origin === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "origin" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.resolved === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "resolved" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.placeholder === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "placeholder" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.value_or_locator === void 0) {
              const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/required", keyword: "required", params: { missingProperty: "value_or_locator" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            for (const s in l2)
              if (!(s === "key" || s === "scope" || s === "origin" || s === "resolved" || s === "placeholder" || s === "value_or_locator")) {
                const i = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (l2.key !== void 0) {
              let s = l2.key;
              if (typeof s == "string") {
                if (d(s) > 4096) {
                  const i = { instancePath: o + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (d(s) < 1) {
                  const i = { instancePath: o + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                const i = { instancePath: o + "/rows/" + a + "/key", schemaPath: "#/properties/rows/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (l2.scope !== void 0) {
              let s = l2.scope;
              if (typeof s == "string") {
                if (d(s) > 4096) {
                  const i = { instancePath: o + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (d(s) < 1) {
                  const i = { instancePath: o + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                const i = { instancePath: o + "/rows/" + a + "/scope", schemaPath: "#/properties/rows/items/properties/scope/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (l2.origin !== void 0) {
              let s = l2.origin;
              if (typeof s == "string") {
                if (d(s) > 4096) {
                  const i = { instancePath: o + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (d(s) < 1) {
                  const i = { instancePath: o + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                const i = { instancePath: o + "/rows/" + a + "/origin", schemaPath: "#/properties/rows/items/properties/origin/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (l2.resolved !== void 0 && typeof l2.resolved != "boolean") {
              const s = { instancePath: o + "/rows/" + a + "/resolved", schemaPath: "#/properties/rows/items/properties/resolved/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.placeholder !== void 0 && typeof l2.placeholder != "boolean") {
              const s = { instancePath: o + "/rows/" + a + "/placeholder", schemaPath: "#/properties/rows/items/properties/placeholder/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (l2.value_or_locator !== void 0) {
              let s = l2.value_or_locator;
              const i = t;
              let m = false, c2 = null;
              const _2 = t;
              if (typeof s == "string") {
                if (d(s) > 4096) {
                  const u3 = { instancePath: o + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [u3] : e.push(u3), t++;
                }
              } else {
                const u3 = { instancePath: o + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
              var y2 = _2 === t;
              y2 && (m = true, c2 = 0);
              const g3 = t;
              if (s !== null) {
                const u3 = { instancePath: o + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
              var y2 = g3 === t;
              if (y2 && m ? (m = false, c2 = [c2, 1]) : y2 && (m = true, c2 = 1), m)
                t = i, e !== null && (i ? e.length = i : e = null);
              else {
                const u3 = { instancePath: o + "/rows/" + a + "/value_or_locator", schemaPath: "#/properties/rows/items/properties/value_or_locator/oneOf", keyword: "oneOf", params: { passingSchemas: c2 } };
                e === null ? e = [u3] : e.push(u3), t++;
              }
            }
          } else {
            const s = { instancePath: o + "/rows/" + a, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        const n = { instancePath: o + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (p.unresolved_count !== void 0) {
      let r = p.unresolved_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const n = { instancePath: o + "/unresolved_count", schemaPath: "#/properties/unresolved_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const n = { instancePath: o + "/unresolved_count", schemaPath: "#/properties/unresolved_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    const r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return h.errors = e, t === 0;
}
h.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/handle_resolution_snapshot.v1.ts
var HandleResolutionSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("handle_resolution_snapshot.v1", A);

// other-part:actions/lib/checks/check.ts
import { check$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { createAt$actions_lib_run_evidence } from "./lib.mjs";
import { executionKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { plainLane$actions_lib_run_lane } from "./lib.mjs";

// actions/m2-substrate/lanes/a-handle-closure.ts
var p0HandleClosure = plainLane$actions_lib_run_lane({
  id: "M2.A",
  gather: async (context) => {
    const keys = requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.A"), context.substrate);
    const rows = resolveHandles$evidence_schemas_src_handles(keys, context.handleInputs);
    await publish(context, rows);
    return { rows };
  },
  decide: ({ rows }) => [
    check$actions_lib_checks_check("M2.A-C01", {
      expected: { unresolved: [], placeholders: [] },
      observed: fact$actions_lib_checks_fact({
        unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
        placeholders: rows.filter((row) => row.placeholder).map((row) => row.key)
      }),
      fails: "M2A-B1"
    })
  ],
  payload: ({ rows }) => ({ keys: rows.length, unresolved_count: rows.filter((row) => !row.resolved).length })
});
var publish = (context, rows) => createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "handle_resolution_snapshot.json"), HandleResolutionSnapshotV1, {
  schema: "fp.handle_resolution_snapshot.v1",
  substrate: context.substrate,
  execution_id: context.executionId,
  captured_at_utc: context.startedAtUtc,
  rows: [...rows],
  unresolved_count: rows.filter((row) => !row.resolved).length
});

// evidence-schemas/src/generated/secret_surface_check.v1.validate.js
var N = f;
var k2 = { enum: ["embedded", "emulated", "dev_min"] };
var q = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x = new RegExp("^(?:/[a-z0-9][a-z0-9_.-]*){2,}$", "u");
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function f(l2, { instancePath: t = "", parentData: b2, parentDataProperty: L, rootData: $ = l2, dynamicAnchors: j2 = {} } = {}) {
  let e = null, r = 0;
  const y2 = f.evaluated;
  if (y2.dynamicProps && (y2.props = void 0), y2.dynamicItems && (y2.items = void 0), l2 && typeof l2 == "object" && !Array.isArray(l2)) {
    if (l2.schema === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.substrate === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.execution_id === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.captured_at_utc === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.paths === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.roles === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.loaded_versions === void 0) {
      const o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loaded_versions" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o in l2)
      if (!(o === "schema" || o === "substrate" || o === "execution_id" || o === "captured_at_utc" || o === "paths" || o === "roles" || o === "loaded_versions")) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (l2.schema !== void 0 && l2.schema !== "fp.secret_surface_check.v1") {
      const o = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.secret_surface_check.v1" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (l2.substrate !== void 0) {
      let o = l2.substrate;
      if (!(o === "embedded" || o === "emulated" || o === "dev_min")) {
        const n = { instancePath: t + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k2.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l2.execution_id !== void 0) {
      let o = l2.execution_id;
      if (typeof o == "string") {
        if (!q.test(o)) {
          const n = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: t + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l2.captured_at_utc !== void 0) {
      let o = l2.captured_at_utc;
      if (typeof o == "string") {
        if (!P2.test(o)) {
          const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l2.paths !== void 0) {
      let o = l2.paths;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          const a = { instancePath: t + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.path === void 0) {
              const s = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.present === void 0) {
              const s = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "present" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version === void 0) {
              const s = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.last_modified_utc === void 0) {
              const s = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/required", keyword: "required", params: { missingProperty: "last_modified_utc" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "path" || s === "present" || s === "version" || s === "last_modified_utc")) {
                const i = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [i] : e.push(i), r++;
              }
            if (p.path !== void 0) {
              let s = p.path;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const i = { instancePath: t + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (!x.test(s)) {
                  const i = { instancePath: t + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/[a-z0-9][a-z0-9_.-]*){2,}$" } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: t + "/paths/" + a + "/path", schemaPath: "#/properties/paths/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.present !== void 0 && typeof p.present != "boolean") {
              const s = { instancePath: t + "/paths/" + a + "/present", schemaPath: "#/properties/paths/items/properties/present/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version !== void 0) {
              let s = p.version;
              const i = r;
              let d3 = false, u3 = null;
              const h3 = r;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const m = { instancePath: t + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m] : e.push(m), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                const m = { instancePath: t + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [m] : e.push(m), r++;
              }
              var _2 = h3 === r;
              _2 && (d3 = true, u3 = 0);
              const g3 = r;
              if (s !== null) {
                const m = { instancePath: t + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m] : e.push(m), r++;
              }
              var _2 = g3 === r;
              if (_2 && d3 ? (d3 = false, u3 = [u3, 1]) : _2 && (d3 = true, u3 = 1), d3)
                r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const m = { instancePath: t + "/paths/" + a + "/version", schemaPath: "#/properties/paths/items/properties/version/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
            if (p.last_modified_utc !== void 0) {
              let s = p.last_modified_utc;
              const i = r;
              let d3 = false, u3 = null;
              const h3 = r;
              if (typeof s == "string") {
                if (!P2.test(s)) {
                  const m = { instancePath: t + "/paths/" + a + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                  e === null ? e = [m] : e.push(m), r++;
                }
              } else {
                const m = { instancePath: t + "/paths/" + a + "/last_modified_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), r++;
              }
              var v3 = h3 === r;
              v3 && (d3 = true, u3 = 0);
              const g3 = r;
              if (s !== null) {
                const m = { instancePath: t + "/paths/" + a + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [m] : e.push(m), r++;
              }
              var v3 = g3 === r;
              if (v3 && d3 ? (d3 = false, u3 = [u3, 1]) : v3 && (d3 = true, u3 = 1), d3)
                r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const m = { instancePath: t + "/paths/" + a + "/last_modified_utc", schemaPath: "#/properties/paths/items/properties/last_modified_utc/oneOf", keyword: "oneOf", params: { passingSchemas: u3 } };
                e === null ? e = [m] : e.push(m), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/paths/" + a, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: t + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l2.roles !== void 0) {
      let o = l2.roles;
      if (Array.isArray(o)) {
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.role === void 0) {
              const s = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.allowed === void 0) {
              const s = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "allowed" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.denied === void 0) {
              const s = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "denied" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.wildcard_read === void 0) {
              const s = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/required", keyword: "required", params: { missingProperty: "wildcard_read" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "role" || s === "allowed" || s === "denied" || s === "wildcard_read")) {
                const i = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [i] : e.push(i), r++;
              }
            if (p.role !== void 0) {
              let s = p.role;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const i = { instancePath: t + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (c(s) < 1) {
                  const i = { instancePath: t + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: t + "/roles/" + a + "/role", schemaPath: "#/properties/roles/items/properties/role/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.allowed !== void 0) {
              let s = p.allowed;
              if (Array.isArray(s)) {
                const i = s.length;
                for (let d3 = 0; d3 < i; d3++) {
                  let u3 = s[d3];
                  if (typeof u3 == "string") {
                    if (c(u3) > 1024) {
                      const h3 = { instancePath: t + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [h3] : e.push(h3), r++;
                    }
                    if (c(u3) < 1) {
                      const h3 = { instancePath: t + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h3] : e.push(h3), r++;
                    }
                  } else {
                    const h3 = { instancePath: t + "/roles/" + a + "/allowed/" + d3, schemaPath: "#/properties/roles/items/properties/allowed/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h3] : e.push(h3), r++;
                  }
                }
              } else {
                const i = { instancePath: t + "/roles/" + a + "/allowed", schemaPath: "#/properties/roles/items/properties/allowed/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.denied !== void 0) {
              let s = p.denied;
              if (Array.isArray(s)) {
                const i = s.length;
                for (let d3 = 0; d3 < i; d3++) {
                  let u3 = s[d3];
                  if (typeof u3 == "string") {
                    if (c(u3) > 1024) {
                      const h3 = { instancePath: t + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [h3] : e.push(h3), r++;
                    }
                    if (c(u3) < 1) {
                      const h3 = { instancePath: t + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h3] : e.push(h3), r++;
                    }
                  } else {
                    const h3 = { instancePath: t + "/roles/" + a + "/denied/" + d3, schemaPath: "#/properties/roles/items/properties/denied/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h3] : e.push(h3), r++;
                  }
                }
              } else {
                const i = { instancePath: t + "/roles/" + a + "/denied", schemaPath: "#/properties/roles/items/properties/denied/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.wildcard_read !== void 0 && typeof p.wildcard_read != "boolean") {
              const s = { instancePath: t + "/roles/" + a + "/wildcard_read", schemaPath: "#/properties/roles/items/properties/wildcard_read/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [s] : e.push(s), r++;
            }
          } else {
            const s = { instancePath: t + "/roles/" + a, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: t + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (l2.loaded_versions !== void 0) {
      let o = l2.loaded_versions;
      if (Array.isArray(o)) {
        const n = o.length;
        for (let a = 0; a < n; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.service_name === void 0) {
              const s = { instancePath: t + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.path === void 0) {
              const s = { instancePath: t + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "path" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            if (p.version === void 0) {
              const s = { instancePath: t + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/required", keyword: "required", params: { missingProperty: "version" } };
              e === null ? e = [s] : e.push(s), r++;
            }
            for (const s in p)
              if (!(s === "service_name" || s === "path" || s === "version")) {
                const i = { instancePath: t + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [i] : e.push(i), r++;
              }
            if (p.service_name !== void 0) {
              let s = p.service_name;
              if (typeof s == "string") {
                if (c(s) > 255) {
                  const i = { instancePath: t + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (c(s) < 1) {
                  const i = { instancePath: t + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: t + "/loaded_versions/" + a + "/service_name", schemaPath: "#/properties/loaded_versions/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.path !== void 0) {
              let s = p.path;
              if (typeof s == "string") {
                if (c(s) > 1024) {
                  const i = { instancePath: t + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (c(s) < 1) {
                  const i = { instancePath: t + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: t + "/loaded_versions/" + a + "/path", schemaPath: "#/properties/loaded_versions/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (p.version !== void 0) {
              let s = p.version;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const i = { instancePath: t + "/loaded_versions/" + a + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
                const i = { instancePath: t + "/loaded_versions/" + a + "/version", schemaPath: "#/properties/loaded_versions/items/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/loaded_versions/" + a, schemaPath: "#/properties/loaded_versions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), r++;
          }
        }
      } else {
        const n = { instancePath: t + "/loaded_versions", schemaPath: "#/properties/loaded_versions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    const o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return f.errors = e, r === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/secret_surface_check.v1.ts
var SecretSurfaceCheckV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("secret_surface_check.v1", N);

// actions/m2-substrate/lanes/e-secret-surface.ts
var secretSurface = plainLane$actions_lib_run_lane({
  id: "M2.E",
  gather: async (context) => {
    const rows = await observe$actions_lib_checks_fact(() => Promise.all(mandatoryPaths().map((path) => readRow(context, path))));
    if ("value" in rows) await publish2(context, rows.value);
    return { rows, runningTasks: await observe$actions_lib_checks_fact(async () => (await context.session.compute().describeTasks()).length) };
  },
  decide: ({ rows, runningTasks }) => [
    check$actions_lib_checks_check("M2.E-C01", {
      expected: [],
      observed: "value" in rows ? { of: rows.value.filter((row) => !row.present).map((row) => row.path) } : rows,
      fails: "M2E-B1"
    }),
    check$actions_lib_checks_check("M2.E-C03", { expected: 0, observed: runningTasks, fails: "M2E-B3" })
  ],
  payload: ({ rows }) => ({ paths: "value" in rows ? rows.value : [] })
});
var mandatoryPaths = () => [
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
  handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_USER_PATH"),
  handle$evidence_schemas_src_handles("SSM_DB_PASSWORD_PATH"),
  handle$evidence_schemas_src_handles("SSM_IG_API_KEY_PATH")
];
async function readRow({ session }, path) {
  try {
    const { version, lastModifiedUtc, value } = await session.parameters.get(path);
    return { path, present: value.reveal() !== "", version, last_modified_utc: lastModifiedUtc };
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_PARAMETER_ABSENT"))
      return { path, present: false, version: null, last_modified_utc: null };
    throw error;
  }
}
var publish2 = (context, rows) => createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "secret_surface_check.json"), SecretSurfaceCheckV1, {
  schema: "fp.secret_surface_check.v1",
  substrate: context.substrate,
  execution_id: context.executionId,
  captured_at_utc: context.startedAtUtc,
  paths: rows,
  roles: [],
  // No task runs yet, so no task has loaded a version (M2.E-C03).
  loaded_versions: []
});

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.validate.js
var v2 = l;
var h2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "topic_readiness_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "kafka_cluster_id", "connectivity_pass", "topics_present", "topics_missing", "topics", "identity_used"], properties: { schema: { const: "fp.topic_readiness_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, connectivity_pass: { type: "boolean" }, topics_present: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 249 }, uniqueItems: true }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "retention_ms", "cleanup_policy", "matches_pins"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "integer", minimum: 1 }, retention_ms: { type: "integer", minimum: -1 }, cleanup_policy: { enum: ["delete", "compact"] }, matches_pins: { type: "boolean" } } } }, identity_used: { type: "string", minLength: 1, maxLength: 1024 } } };
var y = { enum: ["embedded", "emulated", "dev_min"] };
var _ = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var k3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function l(o, { instancePath: r = "", parentData: P4, parentDataProperty: w2, rootData: q2 = o, dynamicAnchors: b2 = {} } = {}) {
  let e = null, i = 0;
  const d3 = l.evaluated;
  if (d3.dynamicProps && (d3.props = void 0), d3.dynamicItems && (d3.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.substrate === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.execution_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.captured_at_utc === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.kafka_cluster_id === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.connectivity_pass === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectivity_pass" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.topics_present === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_present" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.topics_missing === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics_missing" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.topics === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.identity_used === void 0) {
      const s = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_used" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in o)
      if (!_.call(h2.properties, s)) {
        const p = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.topic_readiness_snapshot.v1") {
      const s = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.topic_readiness_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.substrate !== void 0) {
      let s = o.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const p = { instancePath: r + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y.enum } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.execution_id !== void 0) {
      let s = o.execution_id;
      if (typeof s == "string") {
        if (!g.test(s)) {
          const p = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        const p = { instancePath: r + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let s = o.captured_at_utc;
      if (typeof s == "string") {
        if (!k3.test(s)) {
          const p = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        const p = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.kafka_cluster_id !== void 0) {
      let s = o.kafka_cluster_id;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const p = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (u(s) < 1) {
          const p = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        const p = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.connectivity_pass !== void 0 && typeof o.connectivity_pass != "boolean") {
      const s = { instancePath: r + "/connectivity_pass", schemaPath: "#/properties/connectivity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.topics_present !== void 0) {
      let s = o.topics_present;
      if (Array.isArray(s)) {
        const p = s.length;
        for (let t = 0; t < p; t++) {
          let n = s[t];
          if (typeof n == "string") {
            if (u(n) > 249) {
              const m = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (u(n) < 1) {
              const m = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            const m = { instancePath: r + "/topics_present/" + t, schemaPath: "#/properties/topics_present/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
        let a = s.length, c2;
        if (a > 1) {
          const t = {};
          for (; a--; ) {
            let n = s[a];
            if (typeof n == "string") {
              if (typeof t[n] == "number") {
                c2 = t[n];
                const m = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/uniqueItems", keyword: "uniqueItems", params: { i: a, j: c2 } };
                e === null ? e = [m] : e.push(m), i++;
                break;
              }
              t[n] = a;
            }
          }
        }
      } else {
        const p = { instancePath: r + "/topics_present", schemaPath: "#/properties/topics_present/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.topics_missing !== void 0) {
      let s = o.topics_missing;
      if (Array.isArray(s)) {
        const p = s.length;
        for (let t = 0; t < p; t++) {
          let n = s[t];
          if (typeof n == "string") {
            if (u(n) > 249) {
              const m = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [m] : e.push(m), i++;
            }
            if (u(n) < 1) {
              const m = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), i++;
            }
          } else {
            const m = { instancePath: r + "/topics_missing/" + t, schemaPath: "#/properties/topics_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), i++;
          }
        }
        let a = s.length, c2;
        if (a > 1) {
          const t = {};
          for (; a--; ) {
            let n = s[a];
            if (typeof n == "string") {
              if (typeof t[n] == "number") {
                c2 = t[n];
                const m = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/uniqueItems", keyword: "uniqueItems", params: { i: a, j: c2 } };
                e === null ? e = [m] : e.push(m), i++;
                break;
              }
              t[n] = a;
            }
          }
        }
      } else {
        const p = { instancePath: r + "/topics_missing", schemaPath: "#/properties/topics_missing/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.topics !== void 0) {
      let s = o.topics;
      if (Array.isArray(s)) {
        const p = s.length;
        for (let a = 0; a < p; a++) {
          let c2 = s[a];
          if (c2 && typeof c2 == "object" && !Array.isArray(c2)) {
            if (c2.topic === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (c2.partitions === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (c2.retention_ms === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "retention_ms" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (c2.cleanup_policy === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "cleanup_policy" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (c2.matches_pins === void 0) {
              const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "matches_pins" } };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (const t in c2)
              if (!(t === "topic" || t === "partitions" || t === "retention_ms" || t === "cleanup_policy" || t === "matches_pins")) {
                const n = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [n] : e.push(n), i++;
              }
            if (c2.topic !== void 0) {
              let t = c2.topic;
              if (typeof t == "string") {
                if (u(t) > 249) {
                  const n = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [n] : e.push(n), i++;
                }
                if (u(t) < 1) {
                  const n = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), i++;
                }
              } else {
                const n = { instancePath: r + "/topics/" + a + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (c2.partitions !== void 0) {
              let t = c2.partitions;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: r + "/topics/" + a + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                const n = { instancePath: r + "/topics/" + a + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (c2.retention_ms !== void 0) {
              let t = c2.retention_ms;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const n = { instancePath: r + "/topics/" + a + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < -1 || isNaN(t))) {
                const n = { instancePath: r + "/topics/" + a + "/retention_ms", schemaPath: "#/properties/topics/items/properties/retention_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (c2.cleanup_policy !== void 0) {
              let t = c2.cleanup_policy;
              if (!(t === "delete" || t === "compact")) {
                const n = { instancePath: r + "/topics/" + a + "/cleanup_policy", schemaPath: "#/properties/topics/items/properties/cleanup_policy/enum", keyword: "enum", params: { allowedValues: h2.properties.topics.items.properties.cleanup_policy.enum } };
                e === null ? e = [n] : e.push(n), i++;
              }
            }
            if (c2.matches_pins !== void 0 && typeof c2.matches_pins != "boolean") {
              const t = { instancePath: r + "/topics/" + a + "/matches_pins", schemaPath: "#/properties/topics/items/properties/matches_pins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            const t = { instancePath: r + "/topics/" + a, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        const p = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (o.identity_used !== void 0) {
      let s = o.identity_used;
      if (typeof s == "string") {
        if (u(s) > 1024) {
          const p = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p] : e.push(p), i++;
        }
        if (u(s) < 1) {
          const p = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        const p = { instancePath: r + "/identity_used", schemaPath: "#/properties/identity_used/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    const s = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return l.errors = e, i === 0;
}
l.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/topic_readiness_snapshot.v1.ts
var TopicReadinessSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("topic_readiness_snapshot.v1", v2);

// other-part:runtime/src/substrate/stack/pins.ts
import { TOPICS$runtime_src_substrate_stack_pins } from "./substrate.mjs";

// actions/m2-substrate/lanes/f-topic-readiness.ts
var topicReadiness = plainLane$actions_lib_run_lane({
  id: "M2.F",
  gather: async (context) => {
    const described = await observe$actions_lib_checks_fact(async () => (await context.session.eventLog()).describe());
    const identity = await observe$actions_lib_checks_fact(async () => {
      const paths = [
        handle$evidence_schemas_src_handles("SSM_CONFLUENT_BOOTSTRAP_PATH"),
        handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_KEY_PATH"),
        handle$evidence_schemas_src_handles("SSM_CONFLUENT_API_SECRET_PATH")
      ];
      await Promise.all(paths.map((path) => context.session.parameters.get(path)));
      return "SSM_CONFLUENT_API_KEY_PATH";
    });
    const evidence = await observe$actions_lib_checks_fact(async () => {
      if (!isReadable$actions_lib_checks_fact(described)) throw new Error(described.unreadable);
      return publish3(context, described.value);
    });
    return { described, identity, evidence };
  },
  decide: ({ described, identity, evidence }) => [
    check$actions_lib_checks_check("M2.F-C01", {
      expected: true,
      observed: mapFact$actions_lib_checks_fact(described, ({ clusterId }) => clusterId !== ""),
      fails: "M2F-B1"
    }),
    check$actions_lib_checks_check("M2.F-C02", {
      expected: { missing: [], different: [] },
      observed: mapFact$actions_lib_checks_fact(described, ({ topics }) => topicFaults(topics)),
      fails: "M2F-B1"
    }),
    check$actions_lib_checks_check("M2.F-C03", { expected: "SSM_CONFLUENT_API_KEY_PATH", observed: identity, fails: "M2F-B2" }),
    check$actions_lib_checks_check("M2.F-C04", { expected: true, observed: mapFact$actions_lib_checks_fact(evidence, ({ key }) => key !== ""), fails: "M2F-B3" })
  ],
  payload: ({ described }) => isReadable$actions_lib_checks_fact(described) ? { cluster_id: described.value.clusterId } : {}
});
function topicFaults(found) {
  const byName = new Map(found.map((topic) => [topic.topic, topic]));
  const missing = TOPICS$runtime_src_substrate_stack_pins.filter(({ topic }) => !byName.has(topic)).map(({ topic }) => topic);
  const different = TOPICS$runtime_src_substrate_stack_pins.filter((pinned) => {
    const live = byName.get(pinned.topic);
    return live !== void 0 && (live.partitions !== pinned.partitions || live.retentionMs !== pinned.retentionMs);
  }).map(({ topic }) => topic);
  return { missing, different };
}
function publish3(context, { clusterId, topics }) {
  const { missing, different } = topicFaults(topics);
  return createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "topic_readiness_snapshot.json"), TopicReadinessSnapshotV1, {
    schema: "fp.topic_readiness_snapshot.v1",
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    connectivity_pass: true,
    kafka_cluster_id: clusterId,
    identity_used: "SSM_CONFLUENT_API_KEY_PATH",
    topics_present: TOPICS$runtime_src_substrate_stack_pins.map(({ topic }) => topic).filter((topic) => !missing.includes(topic)),
    topics_missing: missing,
    topics: topics.map(({ topic, partitions, retentionMs }) => ({
      topic,
      partitions,
      retention_ms: retentionMs,
      cleanup_policy: "delete",
      matches_pins: !different.includes(topic)
    }))
  });
}

// actions/m2-substrate/lanes/h-db-migration.ts
import { join as join3 } from "node:path";

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.validate.js
var j = d2;
var g2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "db_migration_run_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "execution_id", "captured_at_utc", "db_resource_id", "task_arn", "task_definition", "exit_code", "stop_reason", "marker", "migrations_applied", "tables", "tables_missing"], properties: { schema: { const: "fp.db_migration_run_snapshot.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, exit_code: { oneOf: [{ type: "integer" }, { type: "null" }] }, stop_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, marker: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, migrations_applied: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 } }, tables: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true }, tables_missing: { type: "array", items: { type: "string", minLength: 1, maxLength: 128 }, uniqueItems: true } } };
var k4 = { enum: ["embedded", "emulated", "dev_min"] };
var b = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P3 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var w = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function d2(a, { instancePath: n = "", parentData: x2, parentDataProperty: L, rootData: q2 = a, dynamicAnchors: v3 = {} } = {}) {
  let e = null, r = 0;
  const f2 = d2.evaluated;
  if (f2.dynamicProps && (f2.props = void 0), f2.dynamicItems && (f2.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.substrate === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.execution_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.captured_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.db_resource_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.task_arn === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.task_definition === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_definition" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.exit_code === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_code" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.stop_reason === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stop_reason" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.marker === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marker" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.migrations_applied === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "migrations_applied" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.tables === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.tables_missing === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables_missing" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in a)
      if (!b.call(g2.properties, s)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.db_migration_run_snapshot.v1") {
      const s = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.db_migration_run_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (a.substrate !== void 0) {
      let s = a.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: n + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k4.enum } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.execution_id !== void 0) {
      let s = a.execution_id;
      if (typeof s == "string") {
        if (!P3.test(s)) {
          const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.captured_at_utc !== void 0) {
      let s = a.captured_at_utc;
      if (typeof s == "string") {
        if (!w.test(s)) {
          const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.db_resource_id !== void 0) {
      let s = a.db_resource_id;
      if (typeof s == "string") {
        if (u2(s) > 1024) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u2(s) < 1) {
          const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.task_arn !== void 0) {
      let s = a.task_arn;
      if (typeof s == "string") {
        if (u2(s) > 1024) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u2(s) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.task_definition !== void 0) {
      let s = a.task_definition;
      if (typeof s == "string") {
        if (u2(s) > 1024) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (u2(s) < 1) {
          const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/task_definition", schemaPath: "#/properties/task_definition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.exit_code !== void 0) {
      let s = a.exit_code;
      const t = r;
      let o = false, l2 = null;
      const p = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h3 = p === r;
      h3 && (o = true, l2 = 0);
      const m = r;
      if (s !== null) {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var h3 = m === r;
      if (h3 && o ? (o = false, l2 = [l2, 1]) : h3 && (o = true, l2 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/exit_code", schemaPath: "#/properties/exit_code/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.stop_reason !== void 0) {
      let s = a.stop_reason;
      const t = r;
      let o = false, l2 = null;
      const p = r;
      if (typeof s == "string") {
        if (u2(s) > 1024) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u2(s) < 1) {
          const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c2 = p === r;
      c2 && (o = true, l2 = 0);
      const m = r;
      if (s !== null) {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var c2 = m === r;
      if (c2 && o ? (o = false, l2 = [l2, 1]) : c2 && (o = true, l2 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/stop_reason", schemaPath: "#/properties/stop_reason/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.marker !== void 0) {
      let s = a.marker;
      const t = r;
      let o = false, l2 = null;
      const p = r;
      if (typeof s == "string") {
        if (u2(s) > 1024) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u2(s) < 1) {
          const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y2 = p === r;
      y2 && (o = true, l2 = 0);
      const m = r;
      if (s !== null) {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      var y2 = m === r;
      if (y2 && o ? (o = false, l2 = [l2, 1]) : y2 && (o = true, l2 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const i = { instancePath: n + "/marker", schemaPath: "#/properties/marker/oneOf", keyword: "oneOf", params: { passingSchemas: l2 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (a.migrations_applied !== void 0) {
      let s = a.migrations_applied;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let o = 0; o < t; o++) {
          let l2 = s[o];
          if (typeof l2 == "string") {
            if (u2(l2) > 128) {
              const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (u2(l2) < 1) {
              const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            const p = { instancePath: n + "/migrations_applied/" + o, schemaPath: "#/properties/migrations_applied/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/migrations_applied", schemaPath: "#/properties/migrations_applied/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.tables !== void 0) {
      let s = a.tables;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p = 0; p < t; p++) {
          let m = s[p];
          if (typeof m == "string") {
            if (u2(m) > 128) {
              const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u2(m) < 1) {
              const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables/" + p, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l2;
        if (o > 1) {
          const p = {};
          for (; o--; ) {
            let m = s[o];
            if (typeof m == "string") {
              if (typeof p[m] == "number") {
                l2 = p[m];
                const i = { instancePath: n + "/tables", schemaPath: "#/properties/tables/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l2 } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p[m] = o;
            }
          }
        }
      } else {
        const t = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (a.tables_missing !== void 0) {
      let s = a.tables_missing;
      if (Array.isArray(s)) {
        const t = s.length;
        for (let p = 0; p < t; p++) {
          let m = s[p];
          if (typeof m == "string") {
            if (u2(m) > 128) {
              const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u2(m) < 1) {
              const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: n + "/tables_missing/" + p, schemaPath: "#/properties/tables_missing/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        let o = s.length, l2;
        if (o > 1) {
          const p = {};
          for (; o--; ) {
            let m = s[o];
            if (typeof m == "string") {
              if (typeof p[m] == "number") {
                l2 = p[m];
                const i = { instancePath: n + "/tables_missing", schemaPath: "#/properties/tables_missing/uniqueItems", keyword: "uniqueItems", params: { i: o, j: l2 } };
                e === null ? e = [i] : e.push(i), r++;
                break;
              }
              p[m] = o;
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
  return d2.errors = e, r === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/db_migration_run_snapshot.v1.ts
var DbMigrationRunSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("db_migration_run_snapshot.v1", j);

// runtime/src/services/migrations/files.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// runtime/src/assets.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
function assetPath(name) {
  const candidates = [join(import.meta.dirname, name), join(import.meta.dirname, "..", name)];
  const found = candidates.find((path) => existsSync(path));
  if (found === void 0) throw new Error(`asset ${name} is in none of ${candidates.join(", ")}`);
  return found;
}

// runtime/src/services/migrations/files.ts
var FILE_NAME = /^([0-9]{6})_([a-z0-9_]+)\.sql$/;
function readMigrations(folder = assetPath("migrations")) {
  const migrations = readdirSync(folder).sort().map((file) => parseMigration(file, readFileSync(join2(folder, file), "utf8")));
  const doubled = migrations.find((migration, index) => migrations[index - 1]?.version === migration.version);
  if (doubled !== void 0) throw new Error(`two migrations have version ${doubled.version}`);
  return migrations;
}
function parseMigration(file, sql) {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (version === void 0 || name === void 0) throw new Error(`${file} is not named like a migration`);
  return { version: Number(version), name, sha256: sha256Hex$evidence_schemas_src_digest(sql), sql };
}

// other-part:actions/lib/platform/repository.ts
import { repositoryRoot$actions_lib_platform_repository } from "./lib.mjs";

// other-part:actions/lib/platform/stack.ts
import { getStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { runJob$actions_lib_platform_tasks } from "./lib.mjs";
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// actions/m2-substrate/lanes/h-db-migration.ts
var migrationsFolder = () => join3(repositoryRoot$actions_lib_platform_repository(), "runtime", "migrations");
var MARKER = "DB_MIGRATIONS_COMPLETE";
var databaseMigration = plainLane$actions_lib_run_lane({
  id: "M2.H",
  gather: async (context) => {
    const command = await observe$actions_lib_checks_fact(async () => (await taskSpec$actions_lib_platform_tasks(context, "db-migrate")).command);
    const stack = await observe$actions_lib_checks_fact(() => getStack$actions_lib_platform_stack(context.session.config));
    const parameter = await observe$actions_lib_checks_fact(async () => {
      const { version } = await context.session.parameters.get(handle$evidence_schemas_src_handles("SSM_DB_DSN_PATH"));
      return version;
    });
    const job = await observe$actions_lib_checks_fact(() => runJob$actions_lib_platform_tasks(context, "db-migrate"));
    const tables = await observe$actions_lib_checks_fact(() => readTables(context));
    const facts = {
      command,
      endpoint: mapFact$actions_lib_checks_fact(stack, ({ database }) => `${database.host}:${database.port}`),
      expectedEndpoint: handle$evidence_schemas_src_handles("RDS_ENDPOINT", context.handleInputs),
      parameter,
      job,
      tables
    };
    await publish4(context, facts);
    return facts;
  },
  decide: ({ command, endpoint, expectedEndpoint, parameter, job, tables }) => [
    check$actions_lib_checks_check("M2.H-C01", { expected: ["db-migrate"], observed: command, fails: "M2H-B1" }),
    check$actions_lib_checks_check("M2.H-C02", { expected: expectedEndpoint, observed: endpoint, fails: "M2H-B2" }),
    check$actions_lib_checks_check("M2.H-C03", { expected: true, observed: mapFact$actions_lib_checks_fact(parameter, (version) => version > 0), fails: "M2H-B3" }),
    check$actions_lib_checks_check("M2.H-C04a", {
      expected: { exit_code: 0, marker: true, missing: [] },
      observed: combined(job, tables),
      fails: "M2H-B4"
    })
  ],
  payload: ({ job, tables }) => ({
    task_arn: isReadable$actions_lib_checks_fact(job) ? job.value.taskArn : null,
    tables: isReadable$actions_lib_checks_fact(tables) ? tables.value.found.length : null
  })
});
function combined(job, tables) {
  if (!isReadable$actions_lib_checks_fact(job)) return job;
  if (!isReadable$actions_lib_checks_fact(tables)) return tables;
  return fact$actions_lib_checks_fact({ exit_code: job.value.exitCode, marker: markerOf(job.value) !== null, missing: tables.value.missing });
}
var markerOf = (job) => job.lastLines.find((line) => line.includes(MARKER)) ?? null;
async function readTables({ session }) {
  const database = await session.database();
  const rows = await database.query({
    text: `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
           WHERE table_schema IN ('ig', 'rtdl', 'obs', 'sr', 'wsp') AND table_type = 'BASE TABLE' ORDER BY 1`
  });
  const found = rows.map((row) => row.name);
  const wanted = readMigrations(migrationsFolder()).flatMap(
    ({ sql }) => [...sql.matchAll(/^CREATE TABLE (?:IF NOT EXISTS )?((?:ig|rtdl|obs|sr|wsp)\.[a-z_]+)/gm)].map(
      (match) => match[1] ?? ""
    )
  );
  return { found, missing: wanted.filter((table) => !found.includes(table)) };
}
async function publish4(context, { job, tables }) {
  if (!isReadable$actions_lib_checks_fact(job)) return;
  const stack = await getStack$actions_lib_platform_stack(context.session.config);
  await createAt$actions_lib_run_evidence(context, executionKey$actions_lib_run_evidence(context, "db_migration_run_snapshot.json"), DbMigrationRunSnapshotV1, {
    schema: "fp.db_migration_run_snapshot.v1",
    substrate: context.substrate,
    execution_id: context.executionId,
    captured_at_utc: context.startedAtUtc,
    db_resource_id: stack.database.resource_id,
    task_arn: job.value.taskArn,
    task_definition: job.value.family,
    exit_code: job.value.exitCode,
    stop_reason: job.value.stopReason,
    marker: markerOf(job.value) === null ? null : MARKER,
    migrations_applied: readMigrations(migrationsFolder()).map(({ name }) => name),
    tables: isReadable$actions_lib_checks_fact(tables) ? tables.value.found : [],
    tables_missing: isReadable$actions_lib_checks_fact(tables) ? tables.value.missing : []
  });
}

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/handoff.ts
import { decideHandoff$actions_lib_shared_lanes_handoff } from "./lib.mjs";
import { gatherHandoff$actions_lib_shared_lanes_handoff } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_verdict } from "./lib.mjs";

// actions/m2-substrate/lanes/j-exit.ts
var OWN = ["m2_exit_readiness_snapshot.json", "m3_handoff_pack.json"];
var substrateExit = plainLane$actions_lib_run_lane({
  id: "M2.J",
  gather: async (context) => {
    const results = await readPhaseResults$actions_lib_phase_end_results(context.session, context.ledger, "M2", context.executionId);
    const rows = resolveHandles$evidence_schemas_src_handles(requiredHandles$actions_lib_definition_phase_definition(getLaneDefinition$actions_lib_definition_phase_definition("M2.J"), context.substrate), context.handleInputs);
    return {
      verdict: await gatherVerdict$actions_lib_shared_lanes_verdict("M2.J", context),
      missingEvidence: results.missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name))),
      unresolved: rows.filter((row) => !row.resolved).map((row) => row.key),
      handoff: await gatherHandoff$actions_lib_shared_lanes_handoff(HANDOFF, context)
    };
  },
  decide: ({ verdict, missingEvidence, unresolved, handoff }) => [
    check$actions_lib_checks_check("M2.J-C01", { expected: [], observed: fact$actions_lib_checks_fact(notPassed(verdict)), fails: "M2J-B1" }),
    check$actions_lib_checks_check("M2.J-C02", { expected: [], observed: fact$actions_lib_checks_fact(missingEvidence), fails: "M2J-B2" }),
    check$actions_lib_checks_check("M2.J-C03", { expected: [], observed: fact$actions_lib_checks_fact(unresolved), fails: "M2J-B3" }),
    check$actions_lib_checks_check("M2.J-C04", { expected: [], observed: fact$actions_lib_checks_fact(blockers(verdict)), fails: "M2J-B4" }),
    decideHandoff$actions_lib_shared_lanes_handoff(HANDOFF, handoff)
  ],
  payload: ({ verdict, handoff }) => ({ planned_lanes: verdict.planned, handoff: handoff.ref ?? null })
});
var HANDOFF = {
  lane: "M2.J",
  check: "M2.J-C05",
  verdictLane: "M2.H",
  codes: { verdict: "M2J-B5", fields: "M2J-B5" },
  required: async (context) => ({
    handle_resolution_snapshot: executionKey$actions_lib_run_evidence(context, "handle_resolution_snapshot.json"),
    secret_surface_check: executionKey$actions_lib_run_evidence(context, "secret_surface_check.json"),
    topic_readiness_snapshot: executionKey$actions_lib_run_evidence(context, "topic_readiness_snapshot.json"),
    db_migration_run_snapshot: executionKey$actions_lib_run_evidence(context, "db_migration_run_snapshot.json")
  })
};
var notPassed = ({ sources }) => sources.filter(({ ref }) => ref?.overall_pass !== true).map((source) => source.lane);
var blockers = ({ sources }) => sources.flatMap(({ snapshot }) => isReadable$actions_lib_checks_fact(snapshot) ? snapshot.value.blockers.map((one) => one.code) : []);

// actions/m2-substrate/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M2"),
    lanes: [p0HandleClosure, secretSurface, topicReadiness, databaseMigration, substrateExit]
  },
  io
);
export {
  run
};
