import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:actions/lib/definition/phase-definition.ts
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/phase-action.ts
import { runPhaseAction$actions_lib_phase_action } from "./lib.mjs";

// other-part:actions/lib/run/lane.ts
import { built$actions_lib_run_lane } from "./lib.mjs";
import { defineLane$actions_lib_run_lane } from "./lib.mjs";

// other-part:actions/lib/checks/fact.ts
import { fact$actions_lib_checks_fact } from "./lib.mjs";
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { mapFact$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/platform/handle-probes.ts
import { probeHandles$actions_lib_platform_handle_probes } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { readDocument$actions_lib_run_sources } from "./lib.mjs";
import { readSource$actions_lib_run_sources } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-closure.ts
import { gatherClosure$actions_lib_shared_lanes_gather_closure } from "./lib.mjs";

// actions/m8-closure/facts/a-handle-closure.ts
var gatherClosureHandles = async (context) => ({
  ...await gatherClosure$actions_lib_shared_lanes_gather_closure(context, "M8.A", { probe: probeHandles$actions_lib_platform_handle_probes }),
  spine: await observe$actions_lib_checks_fact(() => readSpine(context))
});
var readSpine = ({ session, ledger }) => Promise.all(
  Object.entries(ledger.phases.M7.lanes).filter(([, { planned }]) => !planned).map(async ([lane, { status }]) => ({ status, source: await readSource$actions_lib_run_sources(session.evidence, ledger, lane) }))
);

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/run_manifest.v1.validate.js
var C = u;
var g = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_manifest.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "scenario_run_id", "env", "phase_id", "written_at_utc", "config_digest", "config_digest_algo", "scenario_config_digest", "scenario_equivalence", "image", "source_handles", "registry_sha256", "spec_sha256"], properties: { schema: { const: "fp.run_manifest.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, env: { $ref: "common.v1.schema.json#/$defs/substrate" }, phase_id: { const: "P1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, config_digest_algo: { const: "sha256" }, scenario_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_equivalence: { type: "object", additionalProperties: false, required: ["key", "fields", "canonicalization_mode", "derivation_mode"], properties: { key: { $ref: "common.v1.schema.json#/$defs/hex64" }, fields: { const: ["oracle_input_manifest_uri", "oracle_input_manifest_sha256", "oracle_required_output_ids", "oracle_sort_key_by_output_id", "config_digest"] }, canonicalization_mode: { const: "json_sorted_keys_v1" }, derivation_mode: { const: "deterministic_hash_v1" } } }, image: { type: "object", additionalProperties: false, required: ["image_tag", "image_digest", "source_sha256", "image_reference_mode"], properties: { image_tag: { type: "string", maxLength: 1024, pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, git_sha: { $ref: "common.v1.schema.json#/$defs/git_sha" }, source_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, image_reference_mode: { const: "immutable_preferred" } }, if: { properties: { image_tag: { type: "string", pattern: "^git-" } } }, then: { properties: { git_sha: { type: "string" } }, required: ["git_sha"] }, else: { properties: { git_sha: false } } }, source_handles: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 4096 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" } }, registry_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, spec_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var k = { enum: ["embedded", "emulated", "dev_min"] };
var $ = Object.prototype.hasOwnProperty;
var q = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var y = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var j = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x = new RegExp("^[0-9a-f]{32}$", "u");
var b = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var d = new RegExp("^[0-9a-f]{64}$", "u");
var A = new RegExp("^git-", "u");
var Z = new RegExp("^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$", "u");
var E = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var z = new RegExp("^[0-9a-f]{40}$", "u");
var L = new RegExp("^[A-Z][A-Z0-9_]{0,127}$", "u");
function u(a, { instancePath: t = "", parentData: R4, parentDataProperty: V, rootData: N7 = a, dynamicAnchors: T6 = {} } = {}) {
  let e = null, i = 0;
  const h8 = u.evaluated;
  if (h8.dynamicProps && (h8.props = void 0), h8.dynamicItems && (h8.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.scenario_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.env === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.phase_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.config_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.config_digest_algo === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config_digest_algo" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.scenario_config_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_config_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.scenario_equivalence === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_equivalence" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.image === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.source_handles === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_handles" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.registry_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registry_sha256" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.spec_sha256 === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec_sha256" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in a)
      if (!$.call(g.properties, s)) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.run_manifest.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_manifest.v1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.platform_run_id !== void 0) {
      let s = a.platform_run_id;
      if (typeof s == "string") {
        if (!j.test(s)) {
          const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.scenario_run_id !== void 0) {
      let s = a.scenario_run_id;
      if (typeof s == "string") {
        if (!x.test(s)) {
          const r = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.env !== void 0) {
      let s = a.env;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const r = { instancePath: t + "/env", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: k.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.phase_id !== void 0 && a.phase_id !== "P1") {
      const s = { instancePath: t + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P1" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.written_at_utc !== void 0) {
      let s = a.written_at_utc;
      if (typeof s == "string") {
        if (!b.test(s)) {
          const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.config_digest !== void 0) {
      let s = a.config_digest;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.config_digest_algo !== void 0 && a.config_digest_algo !== "sha256") {
      const s = { instancePath: t + "/config_digest_algo", schemaPath: "#/properties/config_digest_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (a.scenario_config_digest !== void 0) {
      let s = a.scenario_config_digest;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/scenario_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.scenario_equivalence !== void 0) {
      let s = a.scenario_equivalence;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.key === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.fields === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "fields" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.canonicalization_mode === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "canonicalization_mode" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.derivation_mode === void 0) {
          const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/required", keyword: "required", params: { missingProperty: "derivation_mode" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in s)
          if (!(r === "key" || r === "fields" || r === "canonicalization_mode" || r === "derivation_mode")) {
            const p3 = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        if (s.key !== void 0) {
          let r = s.key;
          if (typeof r == "string") {
            if (!d.test(r)) {
              const p3 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          } else {
            const p3 = { instancePath: t + "/scenario_equivalence/key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
        if (s.fields !== void 0 && !q(s.fields, g.properties.scenario_equivalence.properties.fields.const)) {
          const r = { instancePath: t + "/scenario_equivalence/fields", schemaPath: "#/properties/scenario_equivalence/properties/fields/const", keyword: "const", params: { allowedValue: g.properties.scenario_equivalence.properties.fields.const } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.canonicalization_mode !== void 0 && s.canonicalization_mode !== "json_sorted_keys_v1") {
          const r = { instancePath: t + "/scenario_equivalence/canonicalization_mode", schemaPath: "#/properties/scenario_equivalence/properties/canonicalization_mode/const", keyword: "const", params: { allowedValue: "json_sorted_keys_v1" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.derivation_mode !== void 0 && s.derivation_mode !== "deterministic_hash_v1") {
          const r = { instancePath: t + "/scenario_equivalence/derivation_mode", schemaPath: "#/properties/scenario_equivalence/properties/derivation_mode/const", keyword: "const", params: { allowedValue: "deterministic_hash_v1" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/scenario_equivalence", schemaPath: "#/properties/scenario_equivalence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.image !== void 0) {
      let s = a.image;
      const r = i;
      let p3 = true;
      const c8 = i;
      if (s && typeof s == "object" && !Array.isArray(s) && s.image_tag !== void 0) {
        let n = s.image_tag;
        if (i === i)
          if (typeof n == "string") {
            if (!A.test(n)) {
              const m2 = {};
              e === null ? e = [m2] : e.push(m2), i++;
            }
          } else {
            const m2 = {};
            e === null ? e = [m2] : e.push(m2), i++;
          }
      }
      var f5 = c8 === i;
      i = r, e !== null && (r ? e.length = r : e = null);
      let _9;
      if (f5) {
        const n = i;
        if (s && typeof s == "object" && !Array.isArray(s)) {
          if (s.git_sha === void 0) {
            const m2 = { instancePath: t + "/image", schemaPath: "#/properties/image/then/required", keyword: "required", params: { missingProperty: "git_sha" } };
            e === null ? e = [m2] : e.push(m2), i++;
          }
          if (s.git_sha !== void 0 && typeof s.git_sha != "string") {
            const m2 = { instancePath: t + "/image/git_sha", schemaPath: "#/properties/image/then/properties/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : e.push(m2), i++;
          }
        }
        var f5 = n === i;
        if (p3 = f5, p3) {
          var l3 = {};
          l3.git_sha = true, l3.image_tag = true;
        }
        _9 = "then";
      } else {
        const n = i;
        if (s && typeof s == "object" && !Array.isArray(s) && s.git_sha !== void 0) {
          const m2 = { instancePath: t + "/image/git_sha", schemaPath: "#/properties/image/else/properties/git_sha/false schema", keyword: "false schema", params: {} };
          e === null ? e = [m2] : e.push(m2), i++;
        }
        var f5 = n === i;
        p3 = f5, p3 && l3 !== true && (l3 = l3 || {}, l3.git_sha = true), _9 = "else";
      }
      if (!p3) {
        const n = { instancePath: t + "/image", schemaPath: "#/properties/image/if", keyword: "if", params: { failingKeyword: _9 } };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.image_tag === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_tag" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (s.image_digest === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (s.source_sha256 === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "source_sha256" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (s.image_reference_mode === void 0) {
          const n = { instancePath: t + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "image_reference_mode" } };
          e === null ? e = [n] : e.push(n), i++;
        }
        for (const n in s)
          if (!(n === "image_tag" || n === "image_digest" || n === "git_sha" || n === "source_sha256" || n === "image_reference_mode")) {
            const o = { instancePath: t + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o] : e.push(o), i++;
          }
        if (s.image_tag !== void 0) {
          let n = s.image_tag;
          if (typeof n == "string") {
            if (y(n) > 1024) {
              const o = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (!Z.test(n)) {
              const o = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/pattern", keyword: "pattern", params: { pattern: "^(git-[0-9a-f]{40}|src-[0-9a-f]{64})$" } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/image/image_tag", schemaPath: "#/properties/image/properties/image_tag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.image_digest !== void 0) {
          let n = s.image_digest;
          if (typeof n == "string") {
            if (!E.test(n)) {
              const o = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/image/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.git_sha !== void 0) {
          let n = s.git_sha;
          if (typeof n == "string") {
            if (!z.test(n)) {
              const o = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/image/git_sha", schemaPath: "common.v1.schema.json#/$defs/git_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.source_sha256 !== void 0) {
          let n = s.source_sha256;
          if (typeof n == "string") {
            if (!d.test(n)) {
              const o = { instancePath: t + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            const o = { instancePath: t + "/image/source_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
        if (s.image_reference_mode !== void 0 && s.image_reference_mode !== "immutable_preferred") {
          const n = { instancePath: t + "/image/image_reference_mode", schemaPath: "#/properties/image/properties/image_reference_mode/const", keyword: "const", params: { allowedValue: "immutable_preferred" } };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        const n = { instancePath: t + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (a.source_handles !== void 0) {
      let s = a.source_handles;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const p3 = i;
          if (typeof r == "string" && !L.test(r)) {
            const c8 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,127}$" }, propertyName: r };
            e === null ? e = [c8] : e.push(c8), i++;
          }
          var w6 = p3 === i;
          if (!w6) {
            const c8 = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [c8] : e.push(c8), i++;
          }
        }
        for (const r in s) {
          let p3 = s[r];
          if (typeof p3 == "string") {
            if (y(p3) > 4096) {
              const c8 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [c8] : e.push(c8), i++;
            }
            if (y(p3) < 1) {
              const c8 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c8] : e.push(c8), i++;
            }
          } else {
            const c8 = { instancePath: t + "/source_handles/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/source_handles/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), i++;
          }
        }
      } else {
        const r = { instancePath: t + "/source_handles", schemaPath: "#/properties/source_handles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.registry_sha256 !== void 0) {
      let s = a.registry_sha256;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/registry_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.spec_sha256 !== void 0) {
      let s = a.spec_sha256;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/spec_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (a.run_config_digest !== void 0) {
      let s = a.run_config_digest;
      if (typeof s == "string") {
        if (!d.test(s)) {
          const r = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return u.errors = e, i === 0;
}
u.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_manifest.v1.ts
var RunManifestV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_manifest.v1", C);

// other-part:runtime/src/kernel/advisory-lock-id.ts
import { advisoryLockId$runtime_src_kernel_advisory_lock_id } from "./substrate.mjs";

// other-part:actions/lib/platform/image-help.ts
import { readImageCatalogue$actions_lib_platform_image_help } from "./lib.mjs";
import { readRequiredEnvironment$actions_lib_platform_image_help } from "./lib.mjs";

// other-part:actions/lib/run/evidence.ts
import { getRunId$actions_lib_run_evidence } from "./lib.mjs";
import { readAt$actions_lib_run_evidence } from "./lib.mjs";
import { runKey$actions_lib_run_evidence } from "./lib.mjs";

// other-part:evidence-schemas/src/canonical-json.ts
import { canonicalJson$evidence_schemas_src_canonical_json } from "./schemas.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";
import { resolveHandles$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/strict-json.ts
import { readJson$evidence_schemas_src_strict_json } from "./schemas.mjs";

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:actions/lib/handovers/m6.ts
import { igReadinessHandover$actions_lib_handovers_m6 } from "./lib.mjs";

// other-part:actions/lib/platform/tasks.ts
import { taskSpec$actions_lib_platform_tasks } from "./lib.mjs";

// other-part:actions/lib/run/profile.ts
import { profileValues$actions_lib_run_profile } from "./lib.mjs";

// actions/m8-closure/facts/reporter-job.ts
var REPORTER_MS_MAX = 6e5;
async function reporterSpec(context, holdMs = 0) {
  const { settle_ms: settleMs } = profileValues$actions_lib_run_profile(context.decision("profile").value);
  return taskSpec$actions_lib_platform_tasks(context, "reporter", {
    REPORTER_SCOPE: "closure",
    // Declared and wired: a lock that was only declared is what the first reference probe failed on.
    REPORTER_LOCK_BACKEND: handle$evidence_schemas_src_handles("REPORTER_LOCK_BACKEND"),
    REPORTER_LOCK_KEY_PATTERN: lockKeyPattern(),
    REPORTER_HOLD_SECONDS: seconds(holdMs),
    REPORTER_SETTLE_SECONDS: seconds(settleMs),
    REPORTER_REQUIRED_COMPONENTS: MODES$runtime_src_catalog.filter(({ kind }) => kind === "daemon").map(({ mode }) => mode).join(","),
    RTDL_CORE_CONSUMER_GROUP_ID: handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle$evidence_schemas_src_handles("RTDL_CAUGHT_UP_LAG_MAX")),
    ...await declaredAnomalies(context)
  });
}
async function declaredAnomalies(context) {
  const { declared_refusals: declared } = await context.handover(igReadinessHandover$actions_lib_handovers_m6);
  if (declared.length === 0) return {};
  const entries = declared.map(({ reason, count, ref }) => `${reason}:${count}:${ref}`);
  return { REPORTER_EXPECTED_ANOMALIES: entries.join(",") };
}
var seconds = (ms) => String(Math.ceil(ms / 1e3));
function lockKeyPattern() {
  const [row] = resolveHandles$evidence_schemas_src_handles(["REPORTER_LOCK_KEY_PATTERN"]);
  if (row?.value_or_locator == null) throw new PlatformError$evidence_schemas_src_platform_error("E_HANDLE_UNRESOLVED", "REPORTER_LOCK_KEY_PATTERN");
  return String(row.value_or_locator);
}

// actions/m8-closure/facts/b-reporter-readiness.ts
var MIB = 1048576;
var gatherReporterReadiness = async (context) => ({
  spec: await observe$actions_lib_checks_fact(() => reporterSpec(context)),
  kind: await observe$actions_lib_checks_fact(async () => {
    const modes = await readImageCatalogue$actions_lib_platform_image_help(context);
    return modes.find(({ mode }) => mode === "reporter")?.kind ?? null;
  }),
  required: await observe$actions_lib_checks_fact(() => readRequiredEnvironment$actions_lib_platform_image_help(context, "reporter")),
  manifest: await observe$actions_lib_checks_fact(
    async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse)).document
  ),
  memoryMib: await observe$actions_lib_checks_fact(() => Math.floor(process.availableMemory() / MIB)),
  lock: await observe$actions_lib_checks_fact(() => tryLock(context))
});
async function tryLock(context) {
  const { environment } = await reporterSpec(context);
  const key = (environment.REPORTER_LOCK_KEY_PATTERN ?? "").replaceAll("{platform_run_id}", getRunId$actions_lib_run_evidence(context));
  const backend = environment.REPORTER_LOCK_BACKEND ?? "none";
  return { backend, key, ...await holdTwice(await context.session.database(), advisoryLockId$runtime_src_kernel_advisory_lock_id(key)) };
}
async function holdTwice(database, id) {
  const first = await database.session();
  try {
    const free = await first.tryAdvisoryLock(id);
    const second = await database.session();
    try {
      const refused = !await second.tryAdvisoryLock(id);
      if (!refused) await second.advisoryUnlock(id);
      return { free, exclusive: free && refused };
    } finally {
      await second.close();
      if (free) await first.advisoryUnlock(id);
    }
  } finally {
    await first.close();
  }
}

// evidence-schemas/src/generated/archive_write_summary.v1.validate.js
var j2 = h;
var x2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "archive_write_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total", "run_scope_skipped_total", "unattested_total", "non_canonical_total", "admitted_unique_total", "by_topic", "origin_offset_ranges", "sample_keys", "complete"], properties: { schema: { const: "fp.archive_write_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, seen_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, payload_mismatch_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, write_error_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, run_scope_skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unattested_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, non_canonical_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, admitted_unique_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_topic: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "admitted_total", "archived_total", "segments", "size_bytes"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, admitted_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100 }, origin_offset_ranges: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "next_offset", "archived", "skipped", "foreign", "contiguous"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, next_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped: { type: "integer", minimum: 0, maximum: 9007199254740991 }, foreign: { type: "integer", minimum: 0, maximum: 9007199254740991 }, contiguous: { type: "boolean" } } }, maxItems: 1e3 }, sample_keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 20 }, complete: { type: "boolean" } } };
var q2 = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var v = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var F = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function d2(m2, { instancePath: s = "", parentData: b6, parentDataProperty: N7, rootData: g10 = m2, dynamicAnchors: k8 = {} } = {}) {
  let e = null, r = 0;
  const c8 = d2.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m2.task_arn === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m2.ci_run === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m2.image_digest === void 0) {
      const n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (const n in m2)
      if (!(n === "identity" || n === "task_arn" || n === "ci_run" || n === "image_digest")) {
        const i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (m2.identity !== void 0) {
      let n = m2.identity;
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
    if (m2.task_arn !== void 0) {
      let n = m2.task_arn;
      const i = r;
      let a = false, f5 = null;
      const _9 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
        if (u2(n) < 1) {
          const l3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var t = _9 === r;
      t && (a = true, f5 = 0);
      const y7 = r;
      if (n !== null) {
        const l3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var t = y7 === r;
      if (t && a ? (a = false, f5 = [f5, 1]) : t && (a = true, f5 = 1), a)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l3 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
    if (m2.ci_run !== void 0) {
      let n = m2.ci_run;
      const i = r;
      let a = false, f5 = null;
      const _9 = r;
      if (typeof n == "string") {
        if (u2(n) > 1024) {
          const l3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
        if (u2(n) < 1) {
          const l3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var o = _9 === r;
      o && (a = true, f5 = 0);
      const y7 = r;
      if (n !== null) {
        const l3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var o = y7 === r;
      if (o && a ? (a = false, f5 = [f5, 1]) : o && (a = true, f5 = 1), a)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l3 = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
    if (m2.image_digest !== void 0) {
      let n = m2.image_digest;
      const i = r;
      let a = false, f5 = null;
      const _9 = r;
      if (typeof n == "string") {
        if (!F.test(n)) {
          const l3 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var p3 = _9 === r;
      p3 && (a = true, f5 = 0);
      const y7 = r;
      if (n !== null) {
        const l3 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var p3 = y7 === r;
      if (p3 && a ? (a = false, f5 = [f5, 1]) : p3 && (a = true, f5 = 1), a)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const l3 = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
  } else {
    const n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return d2.errors = e, r === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h(m2, { instancePath: s = "", parentData: b6, parentDataProperty: N7, rootData: g10 = m2, dynamicAnchors: k8 = {} } = {}) {
  let e = null, r = 0;
  const c8 = h.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.written_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.writer === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.platform_run_id === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.captured_at_utc === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.seen_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.archived_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.duplicate_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.payload_mismatch_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.write_error_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_error_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.run_scope_skipped_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope_skipped_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.unattested_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unattested_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.non_canonical_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_canonical_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.admitted_unique_total === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admitted_unique_total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.by_topic === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_topic" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.origin_offset_ranges === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset_ranges" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.sample_keys === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_keys" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.complete === void 0) {
      const t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (const t in m2)
      if (!q2.call(x2.properties, t)) {
        const o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.archive_write_summary.v1") {
      const t = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.archive_write_summary.v1" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (m2.written_at_utc !== void 0) {
      let t = m2.written_at_utc;
      if (typeof t == "string") {
        if (!P.test(t)) {
          const o = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.writer !== void 0 && (d2(m2.writer, { instancePath: s + "/writer", parentData: m2, parentDataProperty: "writer", rootData: g10, dynamicAnchors: k8 }) || (e = e === null ? d2.errors : e.concat(d2.errors), r = e.length)), m2.platform_run_id !== void 0) {
      let t = m2.platform_run_id;
      if (typeof t == "string") {
        if (!v.test(t)) {
          const o = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.captured_at_utc !== void 0) {
      let t = m2.captured_at_utc;
      if (typeof t == "string") {
        if (!P.test(t)) {
          const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.seen_total !== void 0) {
      let t = m2.seen_total;
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
    if (m2.archived_total !== void 0) {
      let t = m2.archived_total;
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
    if (m2.duplicate_total !== void 0) {
      let t = m2.duplicate_total;
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
    if (m2.payload_mismatch_total !== void 0) {
      let t = m2.payload_mismatch_total;
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
    if (m2.write_error_total !== void 0) {
      let t = m2.write_error_total;
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
    if (m2.skipped_total !== void 0) {
      let t = m2.skipped_total;
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
    if (m2.run_scope_skipped_total !== void 0) {
      let t = m2.run_scope_skipped_total;
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
    if (m2.unattested_total !== void 0) {
      let t = m2.unattested_total;
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
    if (m2.non_canonical_total !== void 0) {
      let t = m2.non_canonical_total;
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
    if (m2.admitted_unique_total !== void 0) {
      let t = m2.admitted_unique_total;
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
    if (m2.by_topic !== void 0) {
      let t = m2.by_topic;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const p3 = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [p3] : e.push(p3), r++;
        }
        const o = t.length;
        for (let p3 = 0; p3 < o; p3++) {
          let n = t[p3];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.topic === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.admitted_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "admitted_total" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.archived_total === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "archived_total" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.segments === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.size_bytes === void 0) {
              const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (const i in n)
              if (!(i === "topic" || i === "admitted_total" || i === "archived_total" || i === "segments" || i === "size_bytes")) {
                const a = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (n.topic !== void 0) {
              let i = n.topic;
              if (typeof i == "string") {
                if (u2(i) > 249) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (u2(i) < 1) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/by_topic/" + p3 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.admitted_total !== void 0) {
              let i = n.admitted_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.archived_total !== void 0) {
              let i = n.archived_total;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.segments !== void 0) {
              let i = n.segments;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.size_bytes !== void 0) {
              let i = n.size_bytes;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/by_topic/" + p3 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
          } else {
            const i = { instancePath: s + "/by_topic/" + p3, schemaPath: "#/properties/by_topic/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/by_topic", schemaPath: "#/properties/by_topic/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.origin_offset_ranges !== void 0) {
      let t = m2.origin_offset_ranges;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const p3 = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [p3] : e.push(p3), r++;
        }
        const o = t.length;
        for (let p3 = 0; p3 < o; p3++) {
          let n = t[p3];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.topic === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.partition === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.start_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.next_offset === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "next_offset" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.archived === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "archived" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.skipped === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "skipped" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.foreign === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "foreign" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (n.contiguous === void 0) {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "contiguous" } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (const i in n)
              if (!(i === "topic" || i === "partition" || i === "start_offset" || i === "next_offset" || i === "archived" || i === "skipped" || i === "foreign" || i === "contiguous")) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                e === null ? e = [a] : e.push(a), r++;
              }
            if (n.topic !== void 0) {
              let i = n.topic;
              if (typeof i == "string") {
                if (u2(i) > 249) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (u2(i) < 1) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), r++;
              }
            }
            if (n.partition !== void 0) {
              let i = n.partition;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e6 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.start_offset !== void 0) {
              let i = n.start_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.next_offset !== void 0) {
              let i = n.next_offset;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.archived !== void 0) {
              let i = n.archived;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.skipped !== void 0) {
              let i = n.skipped;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.foreign !== void 0) {
              let i = n.foreign;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), r++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 9007199254740991 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
                if (i < 0 || isNaN(i)) {
                  const a = { instancePath: s + "/origin_offset_ranges/" + p3 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              }
            }
            if (n.contiguous !== void 0 && typeof n.contiguous != "boolean") {
              const i = { instancePath: s + "/origin_offset_ranges/" + p3 + "/contiguous", schemaPath: "#/properties/origin_offset_ranges/items/properties/contiguous/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: s + "/origin_offset_ranges/" + p3, schemaPath: "#/properties/origin_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.sample_keys !== void 0) {
      let t = m2.sample_keys;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          const p3 = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [p3] : e.push(p3), r++;
        }
        const o = t.length;
        for (let p3 = 0; p3 < o; p3++) {
          let n = t[p3];
          if (typeof n == "string") {
            if (u2(n) > 512) {
              const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (u2(n) < 1) {
              const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            const i = { instancePath: s + "/sample_keys/" + p3, schemaPath: "#/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        const o = { instancePath: s + "/sample_keys", schemaPath: "#/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (m2.complete !== void 0 && typeof m2.complete != "boolean") {
      const t = { instancePath: s + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    const t = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return h.errors = e, r === 0;
}
h.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/archive_write_summary.v1.ts
var ArchiveWriteSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("archive_write_summary.v1", j2);

// evidence-schemas/src/generated/caught_up.v1.validate.js
var F2 = _;
var x3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "caught_up.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "platform_run_id", "kafka_cluster_id", "captured_at_utc", "threshold", "max_lag", "interval_seconds_min", "samples", "partitions_covered", "basis_ref", "no_regression", "covers_basis", "same_epoch", "non_empty_pass", "apply_failures_total", "mismatches_total", "pass"], properties: { schema: { const: "fp.caught_up.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, threshold: { type: "integer", minimum: 0, maximum: 9007199254740991 }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, interval_seconds_min: { type: "number", minimum: 0 }, samples: { type: "array", items: { type: "object", additionalProperties: false, required: ["sampled_at_utc", "max_lag", "total_lag", "partitions", "records_done"], properties: { sampled_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, total_lag: { type: "integer", minimum: 0, maximum: 9007199254740991 }, partitions: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records_done: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 100, minItems: 2 }, partitions_covered: { type: "integer", minimum: 0, maximum: 9007199254740991 }, basis_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, no_regression: { type: "boolean" }, covers_basis: { type: "boolean" }, same_epoch: { type: "boolean" }, non_empty_pass: { type: "boolean" }, apply_failures_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, mismatches_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, pass: { type: "boolean" } } };
var q3 = Object.prototype.hasOwnProperty;
var f = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var N = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $2 = new RegExp("^[0-9a-f]{64}$", "u");
var L2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function c(n, { instancePath: t = "", parentData: b6, parentDataProperty: v12, rootData: k8 = n, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const d5 = c.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.identity === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [m2] : e.push(m2), r++;
    }
    if (n.task_arn === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [m2] : e.push(m2), r++;
    }
    if (n.ci_run === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [m2] : e.push(m2), r++;
    }
    if (n.image_digest === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m2] : e.push(m2), r++;
    }
    for (const m2 in n)
      if (!(m2 === "identity" || m2 === "task_arn" || m2 === "ci_run" || m2 === "image_digest")) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.identity !== void 0) {
      let m2 = n.identity;
      if (typeof m2 == "string") {
        if (f(m2) > 1024) {
          const a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (f(m2) < 1) {
          const a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        const a = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.task_arn !== void 0) {
      let m2 = n.task_arn;
      const a = r;
      let o = false, u6 = null;
      const h8 = r;
      if (typeof m2 == "string") {
        if (f(m2) > 1024) {
          const l3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
        if (f(m2) < 1) {
          const l3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var s = h8 === r;
      s && (o = true, u6 = 0);
      const y7 = r;
      if (m2 !== null) {
        const l3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var s = y7 === r;
      if (s && o ? (o = false, u6 = [u6, 1]) : s && (o = true, u6 = 1), o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        const l3 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
    if (n.ci_run !== void 0) {
      let m2 = n.ci_run;
      const a = r;
      let o = false, u6 = null;
      const h8 = r;
      if (typeof m2 == "string") {
        if (f(m2) > 1024) {
          const l3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
        if (f(m2) < 1) {
          const l3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var i = h8 === r;
      i && (o = true, u6 = 0);
      const y7 = r;
      if (m2 !== null) {
        const l3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var i = y7 === r;
      if (i && o ? (o = false, u6 = [u6, 1]) : i && (o = true, u6 = 1), o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        const l3 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
    if (n.image_digest !== void 0) {
      let m2 = n.image_digest;
      const a = r;
      let o = false, u6 = null;
      const h8 = r;
      if (typeof m2 == "string") {
        if (!L2.test(m2)) {
          const l3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l3] : e.push(l3), r++;
        }
      } else {
        const l3 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var p3 = h8 === r;
      p3 && (o = true, u6 = 0);
      const y7 = r;
      if (m2 !== null) {
        const l3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
      var p3 = y7 === r;
      if (p3 && o ? (o = false, u6 = [u6, 1]) : p3 && (o = true, u6 = 1), o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        const l3 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [l3] : e.push(l3), r++;
      }
    }
  } else {
    const m2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m2] : e.push(m2), r++;
  }
  return c.errors = e, r === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _(n, { instancePath: t = "", parentData: b6, parentDataProperty: v12, rootData: k8 = n, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const d5 = _.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
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
      if (!q3.call(x3.properties, s)) {
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
    if (n.writer !== void 0 && (c(n.writer, { instancePath: t + "/writer", parentData: n, parentDataProperty: "writer", rootData: k8, dynamicAnchors: P6 }) || (e = e === null ? c.errors : e.concat(c.errors), r = e.length)), n.platform_run_id !== void 0) {
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
          const p3 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [p3] : e.push(p3), r++;
        }
        if (s.length < 2) {
          const p3 = { instancePath: t + "/samples", schemaPath: "#/properties/samples/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [p3] : e.push(p3), r++;
        }
        const i = s.length;
        for (let p3 = 0; p3 < i; p3++) {
          let m2 = s[p3];
          if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
            if (m2.sampled_at_utc === void 0) {
              const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "sampled_at_utc" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (m2.max_lag === void 0) {
              const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "max_lag" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (m2.total_lag === void 0) {
              const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "total_lag" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (m2.partitions === void 0) {
              const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (m2.records_done === void 0) {
              const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "records_done" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (const a in m2)
              if (!(a === "sampled_at_utc" || a === "max_lag" || a === "total_lag" || a === "partitions" || a === "records_done")) {
                const o = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [o] : e.push(o), r++;
              }
            if (m2.sampled_at_utc !== void 0) {
              let a = m2.sampled_at_utc;
              if (typeof a == "string") {
                if (!g2.test(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                const o = { instancePath: t + "/samples/" + p3 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (m2.max_lag !== void 0) {
              let a = m2.max_lag;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const o = { instancePath: t + "/samples/" + p3 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m2.total_lag !== void 0) {
              let a = m2.total_lag;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const o = { instancePath: t + "/samples/" + p3 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m2.partitions !== void 0) {
              let a = m2.partitions;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const o = { instancePath: t + "/samples/" + p3 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
            if (m2.records_done !== void 0) {
              let a = m2.records_done;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const o = { instancePath: t + "/samples/" + p3 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), r++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (a < 0 || isNaN(a)) {
                  const o = { instancePath: t + "/samples/" + p3 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
            }
          } else {
            const a = { instancePath: t + "/samples/" + p3, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
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
            const p3 = { instancePath: t + "/basis_ref", schemaPath: "#/properties/basis_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [p3] : e.push(p3), r++;
          }
        if (s.key !== void 0) {
          let i = s.key;
          if (typeof i == "string") {
            if (f(i) > 512) {
              const p3 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p3] : e.push(p3), r++;
            }
            if (f(i) < 1) {
              const p3 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p3] : e.push(p3), r++;
            }
          } else {
            const p3 = { instancePath: t + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : e.push(p3), r++;
          }
        }
        if (s.version_id !== void 0) {
          let i = s.version_id;
          if (typeof i == "string") {
            if (f(i) > 512) {
              const p3 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [p3] : e.push(p3), r++;
            }
            if (f(i) < 1) {
              const p3 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p3] : e.push(p3), r++;
            }
          } else {
            const p3 = { instancePath: t + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : e.push(p3), r++;
          }
        }
        if (s.sha256 !== void 0) {
          let i = s.sha256;
          if (typeof i == "string") {
            if (!$2.test(i)) {
              const p3 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [p3] : e.push(p3), r++;
            }
          } else {
            const p3 = { instancePath: t + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : e.push(p3), r++;
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
  return _.errors = e, r === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/caught_up.v1.ts
var CaughtUpV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("caught_up.v1", F2);

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.validate.js
var I = w;
var j3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "kafka_offsets_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "kafka_cluster_id", "offset_kind", "topics", "verifier_identity", "p7_basis", "writer"], properties: { schema: { const: "fp.kafka_offsets_snapshot.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, offset_kind: { const: "kafka_offset" }, topics: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partitions", "sample"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partitions: { type: "array", items: { type: "object", additionalProperties: false, required: ["partition", "start_offset", "end_offset", "watermark_low", "watermark_high"], properties: { partition: { type: "integer", minimum: 0 }, start_offset: { type: "integer", minimum: -1 }, end_offset: { type: "integer", minimum: -1 }, watermark_low: { type: "integer", minimum: 0 }, watermark_high: { type: "integer", minimum: 0 } } }, minItems: 1 }, sample: { oneOf: [{ type: "object", additionalProperties: false, required: ["partition", "offset", "platform_run_id", "event_id"], properties: { partition: { type: "integer", minimum: 0 }, offset: { type: "integer", minimum: 0 }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event_id: { type: "string", minLength: 1, maxLength: 256 } } }, { type: "null" }] } } }, minItems: 1 }, verifier_identity: { type: "string", minLength: 1, maxLength: 1024 }, p7_basis: { const: true }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var N2 = Object.prototype.hasOwnProperty;
var y2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var L3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var b2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var x4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g3(o, { instancePath: r = "", parentData: O5, parentDataProperty: $7, rootData: P6 = o, dynamicAnchors: v12 = {} } = {}) {
  let e = null, t = 0;
  const _9 = g3.evaluated;
  if (_9.dynamicProps && (_9.props = void 0), _9.dynamicItems && (_9.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
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
        const f5 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    if (o.identity !== void 0) {
      let s = o.identity;
      if (typeof s == "string") {
        if (y2(s) > 1024) {
          const f5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (y2(s) < 1) {
          const f5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
      } else {
        const f5 = { instancePath: r + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    }
    if (o.task_arn !== void 0) {
      let s = o.task_arn;
      const f5 = t;
      let n = false, l3 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (y2(s) > 1024) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (y2(s) < 1) {
          const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var k8 = u6 === t;
      k8 && (n = true, l3 = 0);
      const d5 = t;
      if (s !== null) {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var k8 = d5 === t;
      if (k8 && n ? (n = false, l3 = [l3, 1]) : k8 && (n = true, l3 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const i = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.ci_run !== void 0) {
      let s = o.ci_run;
      const f5 = t;
      let n = false, l3 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (y2(s) > 1024) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (y2(s) < 1) {
          const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var p3 = u6 === t;
      p3 && (n = true, l3 = 0);
      const d5 = t;
      if (s !== null) {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var p3 = d5 === t;
      if (p3 && n ? (n = false, l3 = [l3, 1]) : p3 && (n = true, l3 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const i = { instancePath: r + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      const f5 = t;
      let n = false, l3 = null;
      const u6 = t;
      if (typeof s == "string") {
        if (!x4.test(s)) {
          const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: r + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m2 = u6 === t;
      m2 && (n = true, l3 = 0);
      const d5 = t;
      if (s !== null) {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m2 = d5 === t;
      if (m2 && n ? (n = false, l3 = [l3, 1]) : m2 && (n = true, l3 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const i = { instancePath: r + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
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
function w(o, { instancePath: r = "", parentData: O5, parentDataProperty: $7, rootData: P6 = o, dynamicAnchors: v12 = {} } = {}) {
  let e = null, t = 0;
  const _9 = w.evaluated;
  if (_9.dynamicProps && (_9.props = void 0), _9.dynamicItems && (_9.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.platform_run_id === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.captured_at_utc === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.written_at_utc === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.kafka_cluster_id === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.offset_kind === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.topics === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.verifier_identity === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifier_identity" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.p7_basis === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p7_basis" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.writer === void 0) {
      const p3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    for (const p3 in o)
      if (!N2.call(j3.properties, p3)) {
        const m2 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.kafka_offsets_snapshot.v1") {
      const p3 = { instancePath: r + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.kafka_offsets_snapshot.v1" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.platform_run_id !== void 0) {
      let p3 = o.platform_run_id;
      if (typeof p3 == "string") {
        if (!L3.test(p3)) {
          const m2 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
      } else {
        const m2 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.captured_at_utc !== void 0) {
      let p3 = o.captured_at_utc;
      if (typeof p3 == "string") {
        if (!b2.test(p3)) {
          const m2 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
      } else {
        const m2 = { instancePath: r + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let p3 = o.written_at_utc;
      if (typeof p3 == "string") {
        if (!b2.test(p3)) {
          const m2 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
      } else {
        const m2 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.kafka_cluster_id !== void 0) {
      let p3 = o.kafka_cluster_id;
      if (typeof p3 == "string") {
        if (y2(p3) > 1024) {
          const m2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
        if (y2(p3) < 1) {
          const m2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
      } else {
        const m2 = { instancePath: r + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.offset_kind !== void 0 && o.offset_kind !== "kafka_offset") {
      const p3 = { instancePath: r + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    if (o.topics !== void 0) {
      let p3 = o.topics;
      if (Array.isArray(p3)) {
        if (p3.length < 1) {
          const s = { instancePath: r + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        const m2 = p3.length;
        for (let s = 0; s < m2; s++) {
          let f5 = p3[s];
          if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
            if (f5.topic === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f5.partitions === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f5.sample === void 0) {
              const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "sample" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f5)
              if (!(n === "topic" || n === "partitions" || n === "sample")) {
                const l3 = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [l3] : e.push(l3), t++;
              }
            if (f5.topic !== void 0) {
              let n = f5.topic;
              if (typeof n == "string") {
                if (y2(n) > 249) {
                  const l3 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [l3] : e.push(l3), t++;
                }
                if (y2(n) < 1) {
                  const l3 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l3] : e.push(l3), t++;
                }
              } else {
                const l3 = { instancePath: r + "/topics/" + s + "/topic", schemaPath: "#/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l3] : e.push(l3), t++;
              }
            }
            if (f5.partitions !== void 0) {
              let n = f5.partitions;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  const u6 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                const l3 = n.length;
                for (let u6 = 0; u6 < l3; u6++) {
                  let d5 = n[u6];
                  if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
                    if (d5.partition === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d5.start_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d5.end_offset === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d5.watermark_low === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (d5.watermark_high === void 0) {
                      const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    for (const i in d5)
                      if (!(i === "partition" || i === "start_offset" || i === "end_offset" || i === "watermark_low" || i === "watermark_high")) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    if (d5.partition !== void 0) {
                      let i = d5.partition;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/partition", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    }
                    if (d5.start_offset !== void 0) {
                      let i = d5.start_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/start_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    }
                    if (d5.end_offset !== void 0) {
                      let i = d5.end_offset;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < -1 || isNaN(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/end_offset", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    }
                    if (d5.watermark_low !== void 0) {
                      let i = d5.watermark_low;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_low", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    }
                    if (d5.watermark_high !== void 0) {
                      let i = d5.watermark_high;
                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
                        const c8 = { instancePath: r + "/topics/" + s + "/partitions/" + u6 + "/watermark_high", schemaPath: "#/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        e === null ? e = [c8] : e.push(c8), t++;
                      }
                    }
                  } else {
                    const i = { instancePath: r + "/topics/" + s + "/partitions/" + u6, schemaPath: "#/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                const l3 = { instancePath: r + "/topics/" + s + "/partitions", schemaPath: "#/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l3] : e.push(l3), t++;
              }
            }
            if (f5.sample !== void 0) {
              let n = f5.sample;
              const l3 = t;
              let u6 = false, d5 = null;
              const i = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.partition === void 0) {
                  const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.offset === void 0) {
                  const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.platform_run_id === void 0) {
                  const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.event_id === void 0) {
                  const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/required", keyword: "required", params: { missingProperty: "event_id" } };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (const a in n)
                  if (!(a === "partition" || a === "offset" || a === "platform_run_id" || a === "event_id")) {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                if (n.partition !== void 0) {
                  let a = n.partition;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                  if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/partition", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                }
                if (n.offset !== void 0) {
                  let a = n.offset;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                  if (typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/offset", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                }
                if (n.platform_run_id !== void 0) {
                  let a = n.platform_run_id;
                  if (typeof a == "string") {
                    if (!L3.test(a)) {
                      const h8 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
                      e === null ? e = [h8] : e.push(h8), t++;
                    }
                  } else {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                }
                if (n.event_id !== void 0) {
                  let a = n.event_id;
                  if (typeof a == "string") {
                    if (y2(a) > 256) {
                      const h8 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      e === null ? e = [h8] : e.push(h8), t++;
                    }
                    if (y2(a) < 1) {
                      const h8 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [h8] : e.push(h8), t++;
                    }
                  } else {
                    const h8 = { instancePath: r + "/topics/" + s + "/sample/event_id", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/properties/event_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [h8] : e.push(h8), t++;
                  }
                }
              } else {
                const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), t++;
              }
              var k8 = i === t;
              k8 && (u6 = true, d5 = 0);
              const c8 = t;
              if (n !== null) {
                const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [a] : e.push(a), t++;
              }
              var k8 = c8 === t;
              if (k8 && u6 ? (u6 = false, d5 = [d5, 1]) : k8 && (u6 = true, d5 = 1), u6)
                t = l3, e !== null && (l3 ? e.length = l3 : e = null);
              else {
                const a = { instancePath: r + "/topics/" + s + "/sample", schemaPath: "#/properties/topics/items/properties/sample/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            const n = { instancePath: r + "/topics/" + s, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        const m2 = { instancePath: r + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.verifier_identity !== void 0) {
      let p3 = o.verifier_identity;
      if (typeof p3 == "string") {
        if (y2(p3) > 1024) {
          const m2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
        if (y2(p3) < 1) {
          const m2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), t++;
        }
      } else {
        const m2 = { instancePath: r + "/verifier_identity", schemaPath: "#/properties/verifier_identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), t++;
      }
    }
    if (o.p7_basis !== void 0 && o.p7_basis !== true) {
      const p3 = { instancePath: r + "/p7_basis", schemaPath: "#/properties/p7_basis/const", keyword: "const", params: { allowedValue: true } };
      e === null ? e = [p3] : e.push(p3), t++;
    }
    o.writer !== void 0 && (g3(o.writer, { instancePath: r + "/writer", parentData: o, parentDataProperty: "writer", rootData: P6, dynamicAnchors: v12 }) || (e = e === null ? g3.errors : e.concat(g3.errors), t = e.length));
  } else {
    const p3 = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p3] : e.push(p3), t++;
  }
  return w.errors = e, t === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/kafka_offsets_snapshot.v1.ts
var KafkaOffsetsSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("kafka_offsets_snapshot.v1", I);

// evidence-schemas/src/generated/offsets_snapshot.v1.validate.js
var S = N3;
var v2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var T = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Z2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function x5(l3, { instancePath: s = "", parentData: O5, parentDataProperty: A5, rootData: $7 = l3, dynamicAnchors: j10 = {} } = {}) {
  let e = null, t = 0;
  const w6 = x5.evaluated;
  if (w6.dynamicProps && (w6.props = void 0), w6.dynamicItems && (w6.items = void 0), l3 && typeof l3 == "object" && !Array.isArray(l3)) {
    if (l3.identity === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l3.task_arn === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l3.ci_run === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (l3.image_digest === void 0) {
      const i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (const i in l3)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const f5 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    if (l3.identity !== void 0) {
      let i = l3.identity;
      if (typeof i == "string") {
        if (_2(i) > 1024) {
          const f5 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (_2(i) < 1) {
          const f5 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
      } else {
        const f5 = { instancePath: s + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    }
    if (l3.task_arn !== void 0) {
      let i = l3.task_arn;
      const f5 = t;
      let n = false, u6 = null;
      const m2 = t;
      if (typeof i == "string") {
        if (_2(i) > 1024) {
          const a = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (_2(i) < 1) {
          const a = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        const a = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var P6 = m2 === t;
      P6 && (n = true, u6 = 0);
      const g10 = t;
      if (i !== null) {
        const a = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var P6 = g10 === t;
      if (P6 && n ? (n = false, u6 = [u6, 1]) : P6 && (n = true, u6 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const a = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l3.ci_run !== void 0) {
      let i = l3.ci_run;
      const f5 = t;
      let n = false, u6 = null;
      const m2 = t;
      if (typeof i == "string") {
        if (_2(i) > 1024) {
          const a = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (_2(i) < 1) {
          const a = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        const a = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var o = m2 === t;
      o && (n = true, u6 = 0);
      const g10 = t;
      if (i !== null) {
        const a = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var o = g10 === t;
      if (o && n ? (n = false, u6 = [u6, 1]) : o && (n = true, u6 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const a = { instancePath: s + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (l3.image_digest !== void 0) {
      let i = l3.image_digest;
      const f5 = t;
      let n = false, u6 = null;
      const m2 = t;
      if (typeof i == "string") {
        if (!Z2.test(i)) {
          const a = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        const a = { instancePath: s + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var d5 = m2 === t;
      d5 && (n = true, u6 = 0);
      const g10 = t;
      if (i !== null) {
        const a = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      var d5 = g10 === t;
      if (d5 && n ? (n = false, u6 = [u6, 1]) : d5 && (n = true, u6 = 1), n)
        t = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const a = { instancePath: s + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: u6 } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    const i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), t++;
  }
  return x5.errors = e, t === 0;
}
x5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function N3(l3, { instancePath: s = "", parentData: O5, parentDataProperty: A5, rootData: $7 = l3, dynamicAnchors: j10 = {} } = {}) {
  let e = null, t = 0;
  const w6 = N3.evaluated;
  if (w6.dynamicProps && (w6.props = void 0), w6.dynamicItems && (w6.items = void 0), l3 && typeof l3 == "object" && !Array.isArray(l3)) {
    if (l3.schema === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.written_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.writer === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.platform_run_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.captured_at_utc === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.kafka_cluster_id === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.offset_kind === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.groups === void 0) {
      const o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (const o in l3)
      if (!(o === "schema" || o === "written_at_utc" || o === "writer" || o === "platform_run_id" || o === "captured_at_utc" || o === "kafka_cluster_id" || o === "offset_kind" || o === "groups")) {
        const d5 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [d5] : e.push(d5), t++;
      }
    if (l3.schema !== void 0 && l3.schema !== "fp.offsets_snapshot.v1") {
      const o = { instancePath: s + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.offsets_snapshot.v1" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.written_at_utc !== void 0) {
      let o = l3.written_at_utc;
      if (typeof o == "string") {
        if (!v2.test(o)) {
          const d5 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d5] : e.push(d5), t++;
        }
      } else {
        const d5 = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : e.push(d5), t++;
      }
    }
    if (l3.writer !== void 0 && (x5(l3.writer, { instancePath: s + "/writer", parentData: l3, parentDataProperty: "writer", rootData: $7, dynamicAnchors: j10 }) || (e = e === null ? x5.errors : e.concat(x5.errors), t = e.length)), l3.platform_run_id !== void 0) {
      let o = l3.platform_run_id;
      if (typeof o == "string") {
        if (!T.test(o)) {
          const d5 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [d5] : e.push(d5), t++;
        }
      } else {
        const d5 = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : e.push(d5), t++;
      }
    }
    if (l3.captured_at_utc !== void 0) {
      let o = l3.captured_at_utc;
      if (typeof o == "string") {
        if (!v2.test(o)) {
          const d5 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d5] : e.push(d5), t++;
        }
      } else {
        const d5 = { instancePath: s + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : e.push(d5), t++;
      }
    }
    if (l3.kafka_cluster_id !== void 0) {
      let o = l3.kafka_cluster_id;
      if (typeof o == "string") {
        if (_2(o) > 512) {
          const d5 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [d5] : e.push(d5), t++;
        }
        if (_2(o) < 1) {
          const d5 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d5] : e.push(d5), t++;
        }
      } else {
        const d5 = { instancePath: s + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : e.push(d5), t++;
      }
    }
    if (l3.offset_kind !== void 0 && l3.offset_kind !== "kafka_offset") {
      const o = { instancePath: s + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (l3.groups !== void 0) {
      let o = l3.groups;
      if (Array.isArray(o)) {
        if (o.length > 100) {
          const i = { instancePath: s + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        const d5 = o.length;
        for (let i = 0; i < d5; i++) {
          let f5 = o[i];
          if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
            if (f5.group_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "group_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f5.component === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "component" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f5.stream_id === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "stream_id" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (f5.topics === void 0) {
              const n = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "topics" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (const n in f5)
              if (!(n === "group_id" || n === "component" || n === "stream_id" || n === "topics")) {
                const u6 = { instancePath: s + "/groups/" + i, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            if (f5.group_id !== void 0) {
              let n = f5.group_id;
              if (typeof n == "string") {
                if (_2(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_2(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f5.component !== void 0) {
              let n = f5.component;
              if (typeof n == "string") {
                if (_2(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_2(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/component", schemaPath: "#/properties/groups/items/properties/component/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f5.stream_id !== void 0) {
              let n = f5.stream_id;
              if (typeof n == "string") {
                if (_2(n) > 512) {
                  const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
                if (_2(n) < 1) {
                  const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), t++;
                }
              } else {
                const u6 = { instancePath: s + "/groups/" + i + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), t++;
              }
            }
            if (f5.topics !== void 0) {
              let n = f5.topics;
              if (Array.isArray(n)) {
                if (n.length > 100) {
                  const m2 = { instancePath: s + "/groups/" + i + "/topics", schemaPath: "#/properties/groups/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [m2] : e.push(m2), t++;
                }
                const u6 = n.length;
                for (let m2 = 0; m2 < u6; m2++) {
                  let g10 = n[m2];
                  if (g10 && typeof g10 == "object" && !Array.isArray(g10)) {
                    if (g10.topic === void 0) {
                      const a = { instancePath: s + "/groups/" + i + "/topics/" + m2, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (g10.partitions === void 0) {
                      const a = { instancePath: s + "/groups/" + i + "/topics/" + m2, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    for (const a in g10)
                      if (!(a === "topic" || a === "partitions")) {
                        const y7 = { instancePath: s + "/groups/" + i + "/topics/" + m2, schemaPath: "#/properties/groups/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                        e === null ? e = [y7] : e.push(y7), t++;
                      }
                    if (g10.topic !== void 0) {
                      let a = g10.topic;
                      if (typeof a == "string") {
                        if (_2(a) > 249) {
                          const y7 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                          e === null ? e = [y7] : e.push(y7), t++;
                        }
                        if (_2(a) < 1) {
                          const y7 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [y7] : e.push(y7), t++;
                        }
                      } else {
                        const y7 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [y7] : e.push(y7), t++;
                      }
                    }
                    if (g10.partitions !== void 0) {
                      let a = g10.partitions;
                      if (Array.isArray(a)) {
                        if (a.length > 1e3) {
                          const c8 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                          e === null ? e = [c8] : e.push(c8), t++;
                        }
                        const y7 = a.length;
                        for (let c8 = 0; c8 < y7; c8++) {
                          let h8 = a[c8];
                          if (h8 && typeof h8 == "object" && !Array.isArray(h8)) {
                            if (h8.partition === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.start_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.end_offset === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.watermark_low === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.watermark_high === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.lag === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "lag" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            if (h8.watermark_ts_utc === void 0) {
                              const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
                              e === null ? e = [r] : e.push(r), t++;
                            }
                            for (const r in h8)
                              if (!(r === "partition" || r === "start_offset" || r === "end_offset" || r === "committed_position" || r === "watermark_low" || r === "watermark_high" || r === "lag" || r === "watermark_ts_utc")) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                            if (h8.partition !== void 0) {
                              let r = h8.partition;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 1e6 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.start_offset !== void 0) {
                              let r = h8.start_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.end_offset !== void 0) {
                              let r = h8.end_offset;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.committed_position !== void 0) {
                              let r = h8.committed_position;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.watermark_low !== void 0) {
                              let r = h8.watermark_low;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.watermark_high !== void 0) {
                              let r = h8.watermark_high;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.lag !== void 0) {
                              let r = h8.lag;
                              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                                const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                                e === null ? e = [p3] : e.push(p3), t++;
                              }
                              if (typeof r == "number" && isFinite(r)) {
                                if (r > 9007199254740991 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                                if (r < 0 || isNaN(r)) {
                                  const p3 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  e === null ? e = [p3] : e.push(p3), t++;
                                }
                              }
                            }
                            if (h8.watermark_ts_utc !== void 0) {
                              let r = h8.watermark_ts_utc;
                              const p3 = t;
                              let q10 = false, L10 = null;
                              const F6 = t;
                              if (typeof r == "string") {
                                if (!v2.test(r)) {
                                  const k8 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                                  e === null ? e = [k8] : e.push(k8), t++;
                                }
                              } else {
                                const k8 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [k8] : e.push(k8), t++;
                              }
                              var P6 = F6 === t;
                              P6 && (q10 = true, L10 = 0);
                              const I5 = t;
                              if (r !== null) {
                                const k8 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                e === null ? e = [k8] : e.push(k8), t++;
                              }
                              var P6 = I5 === t;
                              if (P6 && q10 ? (q10 = false, L10 = [L10, 1]) : P6 && (q10 = true, L10 = 1), q10)
                                t = p3, e !== null && (p3 ? e.length = p3 : e = null);
                              else {
                                const k8 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: L10 } };
                                e === null ? e = [k8] : e.push(k8), t++;
                              }
                            }
                          } else {
                            const r = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions/" + c8, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [r] : e.push(r), t++;
                          }
                        }
                      } else {
                        const y7 = { instancePath: s + "/groups/" + i + "/topics/" + m2 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [y7] : e.push(y7), t++;
                      }
                    }
                  } else {
                    const a = { instancePath: s + "/groups/" + i + "/topics/" + m2, schemaPath: "#/properties/groups/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [a] : e.push(a), t++;
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
        const d5 = { instancePath: s + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [d5] : e.push(d5), t++;
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

// evidence-schemas/src/generated/quarantine_summary.v1.validate.js
var O = _3;
var q4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "quarantine_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "total", "records_scanned", "payloads_scanned", "by_reason_code", "sample_refs", "writer"], properties: { schema: { const: "fp.quarantine_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, total: { type: "integer", minimum: 0 }, records_scanned: { type: "integer", minimum: 0 }, payloads_scanned: { type: "integer", minimum: 0 }, by_reason_code: { $ref: "common.v1.schema.json#/$defs/count_map" }, sample_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 }, maxItems: 20 }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var j4 = Object.prototype.hasOwnProperty;
var f2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function d3(a, { instancePath: n = "", parentData: v12, parentDataProperty: $7, rootData: g10 = a, dynamicAnchors: w6 = {} } = {}) {
  let e = null, s = 0;
  const c8 = d3.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.task_arn === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.ci_run === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (a.image_digest === void 0) {
      const i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (const i in a)
      if (!(i === "identity" || i === "task_arn" || i === "ci_run" || i === "image_digest")) {
        const o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (a.identity !== void 0) {
      let i = a.identity;
      if (typeof i == "string") {
        if (f2(i) > 1024) {
          const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f2(i) < 1) {
          const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        const o = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (a.task_arn !== void 0) {
      let i = a.task_arn;
      const o = s;
      let m2 = false, l3 = null;
      const h8 = s;
      if (typeof i == "string") {
        if (f2(i) > 1024) {
          const p3 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
        if (f2(i) < 1) {
          const p3 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
      } else {
        const p3 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var u6 = h8 === s;
      u6 && (m2 = true, l3 = 0);
      const y7 = s;
      if (i !== null) {
        const p3 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var u6 = y7 === s;
      if (u6 && m2 ? (m2 = false, l3 = [l3, 1]) : u6 && (m2 = true, l3 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const p3 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
    }
    if (a.ci_run !== void 0) {
      let i = a.ci_run;
      const o = s;
      let m2 = false, l3 = null;
      const h8 = s;
      if (typeof i == "string") {
        if (f2(i) > 1024) {
          const p3 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
        if (f2(i) < 1) {
          const p3 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
      } else {
        const p3 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var r = h8 === s;
      r && (m2 = true, l3 = 0);
      const y7 = s;
      if (i !== null) {
        const p3 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var r = y7 === s;
      if (r && m2 ? (m2 = false, l3 = [l3, 1]) : r && (m2 = true, l3 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const p3 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
    }
    if (a.image_digest !== void 0) {
      let i = a.image_digest;
      const o = s;
      let m2 = false, l3 = null;
      const h8 = s;
      if (typeof i == "string") {
        if (!L4.test(i)) {
          const p3 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
      } else {
        const p3 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var t = h8 === s;
      t && (m2 = true, l3 = 0);
      const y7 = s;
      if (i !== null) {
        const p3 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
      var t = y7 === s;
      if (t && m2 ? (m2 = false, l3 = [l3, 1]) : t && (m2 = true, l3 = 1), m2)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        const p3 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [p3] : e.push(p3), s++;
      }
    }
  } else {
    const i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), s++;
  }
  return d3.errors = e, s === 0;
}
d3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _3(a, { instancePath: n = "", parentData: v12, parentDataProperty: $7, rootData: g10 = a, dynamicAnchors: w6 = {} } = {}) {
  let e = null, s = 0;
  const c8 = _3.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.as_of === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.total === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.records_scanned === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records_scanned" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.payloads_scanned === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloads_scanned" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.by_reason_code === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_reason_code" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.sample_refs === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_refs" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.writer === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (const r in a)
      if (!j4.call(q4.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.quarantine_summary.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.quarantine_summary.v1" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!b3.test(r)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.as_of !== void 0) {
      let r = a.as_of;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.total !== void 0) {
      let r = a.total;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.records_scanned !== void 0) {
      let r = a.records_scanned;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/records_scanned", schemaPath: "#/properties/records_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/records_scanned", schemaPath: "#/properties/records_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.payloads_scanned !== void 0) {
      let r = a.payloads_scanned;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: n + "/payloads_scanned", schemaPath: "#/properties/payloads_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: n + "/payloads_scanned", schemaPath: "#/properties/payloads_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.by_reason_code !== void 0) {
      let r = a.by_reason_code;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const i = s;
          if (typeof t == "string") {
            if (f2(t) > 256) {
              const o = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (f2(t) < 1) {
              const o = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
          var u6 = i === s;
          if (!u6) {
            const o = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        for (const t in r) {
          let i = r[t];
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            const o = { instancePath: n + "/by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
            const o = { instancePath: n + "/by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/by_reason_code", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.sample_refs !== void 0) {
      let r = a.sample_refs;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          const i = { instancePath: n + "/sample_refs", schemaPath: "#/properties/sample_refs/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), s++;
        }
        const t = r.length;
        for (let i = 0; i < t; i++) {
          let o = r[i];
          if (typeof o == "string") {
            if (f2(o) > 1024) {
              const m2 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [m2] : e.push(m2), s++;
            }
            if (f2(o) < 1) {
              const m2 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : e.push(m2), s++;
            }
          } else {
            const m2 = { instancePath: n + "/sample_refs/" + i, schemaPath: "#/properties/sample_refs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : e.push(m2), s++;
          }
        }
      } else {
        const t = { instancePath: n + "/sample_refs", schemaPath: "#/properties/sample_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    a.writer !== void 0 && (d3(a.writer, { instancePath: n + "/writer", parentData: a, parentDataProperty: "writer", rootData: g10, dynamicAnchors: w6 }) || (e = e === null ? d3.errors : e.concat(d3.errors), s = e.length));
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _3.errors = e, s === 0;
}
_3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/quarantine_summary.v1.ts
var QuarantineSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("quarantine_summary.v1", O);

// evidence-schemas/src/generated/receipt_summary.v1.validate.js
var R = h2;
var j5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "receipt_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "counts_by_decision", "counts_by_event_type", "counts_by_event_class", "counts_by_reason_code", "counts_by_output_id", "total_receipts", "receipt_objects_scanned", "receipt_segments_scanned", "receipt_bytes_scanned", "object_faults", "db_rows_scanned", "source_digest", "identity_pass", "writer"], properties: { schema: { const: "fp.receipt_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, counts_by_decision: { type: "object", additionalProperties: false, required: ["ADMIT", "DUPLICATE", "QUARANTINE", "ANOMALY", "PUBLISH_AMBIGUOUS"], properties: { ADMIT: { type: "integer", minimum: 0 }, DUPLICATE: { type: "integer", minimum: 0 }, QUARANTINE: { type: "integer", minimum: 0 }, ANOMALY: { type: "integer", minimum: 0 }, PUBLISH_AMBIGUOUS: { type: "integer", minimum: 0 } } }, counts_by_event_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_event_class: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_reason_code: { type: "object", additionalProperties: { type: "integer", minimum: 0 }, required: ["INTERNAL_ERROR"], properties: { INTERNAL_ERROR: { type: "integer", minimum: 0 } } }, counts_by_output_id: { $ref: "common.v1.schema.json#/$defs/count_map" }, total_receipts: { type: "integer", minimum: 0 }, receipt_objects_scanned: { type: "integer", minimum: 0 }, receipt_segments_scanned: { type: "integer", minimum: 0 }, receipt_bytes_scanned: { type: "integer", minimum: 0 }, object_faults: { type: "object", additionalProperties: false, required: ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"], properties: { missing: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, altered: { type: "integer", minimum: 0 }, foreign: { type: "integer", minimum: 0 }, identity: { type: "integer", minimum: 0 }, gap: { type: "integer", minimum: 0 }, count: { type: "integer", minimum: 0 } } }, db_rows_scanned: { type: "integer", minimum: 0 }, source_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, identity_pass: { type: "boolean" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, counts_by_topic: { $ref: "common.v1.schema.json#/$defs/count_map" }, distinct_admitted: { type: "integer", minimum: 0 } } };
var A2 = Object.prototype.hasOwnProperty;
var c2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L5 = new RegExp("^[0-9a-f]{64}$", "u");
var q5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y3(o, { instancePath: n = "", parentData: w6, parentDataProperty: k8, rootData: g10 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const u6 = y3.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const m2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [m2] : e.push(m2), i++;
    }
    if (o.task_arn === void 0) {
      const m2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [m2] : e.push(m2), i++;
    }
    if (o.ci_run === void 0) {
      const m2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [m2] : e.push(m2), i++;
    }
    if (o.image_digest === void 0) {
      const m2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m2] : e.push(m2), i++;
    }
    for (const m2 in o)
      if (!(m2 === "identity" || m2 === "task_arn" || m2 === "ci_run" || m2 === "image_digest")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
        e === null ? e = [t] : e.push(t), i++;
      }
    if (o.identity !== void 0) {
      let m2 = o.identity;
      if (typeof m2 == "string") {
        if (c2(m2) > 1024) {
          const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), i++;
        }
        if (c2(m2) < 1) {
          const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i++;
        }
      } else {
        const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    if (o.task_arn !== void 0) {
      let m2 = o.task_arn;
      const t = i;
      let s = false, r = null;
      const p3 = i;
      if (typeof m2 == "string") {
        if (c2(m2) > 1024) {
          const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (c2(m2) < 1) {
          const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var l3 = p3 === i;
      l3 && (s = true, r = 0);
      const _9 = i;
      if (m2 !== null) {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var l3 = _9 === i;
      if (l3 && s ? (s = false, r = [r, 1]) : l3 && (s = true, r = 1), s)
        i = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (o.ci_run !== void 0) {
      let m2 = o.ci_run;
      const t = i;
      let s = false, r = null;
      const p3 = i;
      if (typeof m2 == "string") {
        if (c2(m2) > 1024) {
          const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), i++;
        }
        if (c2(m2) < 1) {
          const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var f5 = p3 === i;
      f5 && (s = true, r = 0);
      const _9 = i;
      if (m2 !== null) {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var f5 = _9 === i;
      if (f5 && s ? (s = false, r = [r, 1]) : f5 && (s = true, r = 1), s)
        i = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (o.image_digest !== void 0) {
      let m2 = o.image_digest;
      const t = i;
      let s = false, r = null;
      const p3 = i;
      if (typeof m2 == "string") {
        if (!q5.test(m2)) {
          const a = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        const a = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var d5 = p3 === i;
      d5 && (s = true, r = 0);
      const _9 = i;
      if (m2 !== null) {
        const a = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i++;
      }
      var d5 = _9 === i;
      if (d5 && s ? (s = false, r = [r, 1]) : d5 && (s = true, r = 1), s)
        i = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    const m2 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m2] : e.push(m2), i++;
  }
  return y3.errors = e, i === 0;
}
y3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h2(o, { instancePath: n = "", parentData: w6, parentDataProperty: k8, rootData: g10 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const u6 = h2.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.as_of === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.counts_by_decision === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_decision" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.counts_by_event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_type" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.counts_by_event_class === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_class" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.counts_by_reason_code === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_reason_code" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.counts_by_output_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_output_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.total_receipts === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_receipts" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.receipt_objects_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_objects_scanned" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.receipt_segments_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_segments_scanned" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.receipt_bytes_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_bytes_scanned" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.object_faults === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_faults" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.db_rows_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_rows_scanned" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.source_digest === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_digest" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.identity_pass === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_pass" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (const t in o)
      if (!A2.call(j5.properties, t)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.receipt_summary.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.receipt_summary.v1" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.platform_run_id !== void 0) {
      let t = o.platform_run_id;
      if (typeof t == "string") {
        if (!v3.test(t)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.written_at_utc !== void 0) {
      let t = o.written_at_utc;
      if (typeof t == "string") {
        if (!N4.test(t)) {
          const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.as_of !== void 0) {
      let t = o.as_of;
      if (typeof t == "string") {
        if (!N4.test(t)) {
          const s = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.counts_by_decision !== void 0) {
      let t = o.counts_by_decision;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.ADMIT === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ADMIT" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.DUPLICATE === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "DUPLICATE" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.QUARANTINE === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "QUARANTINE" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.ANOMALY === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ANOMALY" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.PUBLISH_AMBIGUOUS === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "PUBLISH_AMBIGUOUS" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in t)
          if (!(s === "ADMIT" || s === "DUPLICATE" || s === "QUARANTINE" || s === "ANOMALY" || s === "PUBLISH_AMBIGUOUS")) {
            const r = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (t.ADMIT !== void 0) {
          let s = t.ADMIT;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.DUPLICATE !== void 0) {
          let s = t.DUPLICATE;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.QUARANTINE !== void 0) {
          let s = t.QUARANTINE;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.ANOMALY !== void 0) {
          let s = t.ANOMALY;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.PUBLISH_AMBIGUOUS !== void 0) {
          let s = t.PUBLISH_AMBIGUOUS;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.counts_by_event_type !== void 0) {
      let t = o.counts_by_event_type;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i;
          if (typeof s == "string") {
            if (c2(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (c2(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
          var l3 = r === i;
          if (!l3) {
            const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.counts_by_event_class !== void 0) {
      let t = o.counts_by_event_class;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i;
          if (typeof s == "string") {
            if (c2(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (c2(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
          var f5 = r === i;
          if (!f5) {
            const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.counts_by_reason_code !== void 0) {
      let t = o.counts_by_reason_code;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.INTERNAL_ERROR === void 0) {
          const s = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/required", keyword: "required", params: { missingProperty: "INTERNAL_ERROR" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in t)
          if (s !== "INTERNAL_ERROR") {
            let r = t[s];
            if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
        if (t.INTERNAL_ERROR !== void 0) {
          let s = t.INTERNAL_ERROR;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.counts_by_output_id !== void 0) {
      let t = o.counts_by_output_id;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i;
          if (typeof s == "string") {
            if (c2(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (c2(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
          var d5 = r === i;
          if (!d5) {
            const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.total_receipts !== void 0) {
      let t = o.total_receipts;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.receipt_objects_scanned !== void 0) {
      let t = o.receipt_objects_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.receipt_segments_scanned !== void 0) {
      let t = o.receipt_segments_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.receipt_bytes_scanned !== void 0) {
      let t = o.receipt_bytes_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.object_faults !== void 0) {
      let t = o.object_faults;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.missing === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "missing" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.unknown === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "unknown" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.pending === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.altered === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "altered" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.foreign === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "foreign" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.identity === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.gap === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "gap" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.count === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in t)
          if (!(s === "missing" || s === "unknown" || s === "pending" || s === "altered" || s === "foreign" || s === "identity" || s === "gap" || s === "count")) {
            const r = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (t.missing !== void 0) {
          let s = t.missing;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.unknown !== void 0) {
          let s = t.unknown;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.pending !== void 0) {
          let s = t.pending;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.altered !== void 0) {
          let s = t.altered;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.foreign !== void 0) {
          let s = t.foreign;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.identity !== void 0) {
          let s = t.identity;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.gap !== void 0) {
          let s = t.gap;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (t.count !== void 0) {
          let s = t.count;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.db_rows_scanned !== void 0) {
      let t = o.db_rows_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.source_digest !== void 0) {
      let t = o.source_digest;
      if (typeof t == "string") {
        if (!L5.test(t)) {
          const s = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.identity_pass !== void 0 && typeof o.identity_pass != "boolean") {
      const t = { instancePath: n + "/identity_pass", schemaPath: "#/properties/identity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.writer !== void 0 && (y3(o.writer, { instancePath: n + "/writer", parentData: o, parentDataProperty: "writer", rootData: g10, dynamicAnchors: b6 }) || (e = e === null ? y3.errors : e.concat(y3.errors), i = e.length)), o.counts_by_topic !== void 0) {
      let t = o.counts_by_topic;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i;
          if (typeof s == "string") {
            if (c2(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (c2(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
          var m2 = r === i;
          if (!m2) {
            const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (o.distinct_admitted !== void 0) {
      let t = o.distinct_admitted;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return h2.errors = e, i === 0;
}
h2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/receipt_summary.v1.ts
var ReceiptSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("receipt_summary.v1", R);

// other-part:runtime/src/consumer/streams.ts
import { streamIdOf$runtime_src_consumer_streams } from "./substrate.mjs";
import { topicsReadBy$runtime_src_consumer_streams } from "./substrate.mjs";

// actions/m8-closure/facts/truth.ts
async function readIngressTruth(database, platformRunId) {
  const values = [platformRunId];
  const receipts = await database.query({
    text: `SELECT c.principal, r.decision, count(*)::text AS count
      FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const admitted = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition, count(*)::text AS events, min(a.eb_offset)::text AS first_offset,
        max(a.eb_offset)::text AS last_offset
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'ADMITTED' GROUP BY 1, 2 ORDER BY 1, 2`,
    values
  });
  const [rest] = await database.query({
    text: `SELECT (SELECT count(*) FROM ig.open_admissions WHERE platform_run_id = $1)::text AS open,
        (SELECT count(*) FROM ig.quarantine_rows WHERE platform_run_id = $1)::text AS quarantined,
        (SELECT count(*) FROM ig.receipts WHERE platform_run_id = $1 AND receipt_write_failed)::text AS unwritten`,
    values
  });
  const unknown = await database.query({
    text: `SELECT c.principal, count(*)::text AS count FROM ig.receipt_rows r JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND r.decision = 'QUARANTINE' AND r.reason_codes = ARRAY['PUBLISH_AMBIGUOUS']
      GROUP BY 1 ORDER BY 1`,
    values
  });
  const anomalies = await readAnomalies(database, platformRunId);
  return {
    receipts: receipts.map((row) => ({
      principal: String(row.principal),
      decision: String(row.decision),
      count: Number(row.count)
    })),
    admitted: admitted.map((row) => ({
      topic: String(row.topic),
      partition: Number(row.partition),
      events: Number(row.events),
      first_offset: Number(row.first_offset),
      last_offset: Number(row.last_offset)
    })),
    quarantined: Number(rest?.quarantined),
    open: Number(rest?.open),
    receiptWriteFailed: Number(rest?.unwritten),
    unknownOutcomes: unknown.map((row) => ({ principal: String(row.principal), count: Number(row.count) })),
    anomalies,
    explained: await readExplained(database, platformRunId, anomalies)
  };
}
async function readAnomalies(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT reason, sum(count)::text AS count FROM (
        SELECT code AS reason, count(*) AS count FROM ig.quarantine_rows q, unnest(q.reason_codes) AS code
          WHERE q.platform_run_id = $1 GROUP BY code
        UNION ALL SELECT reason, count(*) FROM rtdl.archive_failures WHERE platform_run_id = $1 GROUP BY reason
        UNION ALL SELECT 'DUPLICATE_PUBLISH', count(*) - count(DISTINCT r.dedupe_key)
          FROM ig.reconciliations r, json_array_elements(r.record::json -> 'matches')
          WHERE r.platform_run_id = $1 AND r.new_state = 'ADMITTED'
        UNION ALL SELECT 'REPLAY_BASIS_MISMATCH', count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2
      ) AS seen GROUP BY reason HAVING sum(count) > 0 ORDER BY seen.reason`,
    values: [platformRunId, streamIdOf$runtime_src_consumer_streams("archive-writer", platformRunId)]
  });
  return Object.fromEntries(rows.map((row) => [String(row.reason), Number(row.count)]));
}
async function readExplained(database, platformRunId, { DUPLICATE_PUBLISH: copies }) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS resolved FROM ig.quarantine_rows q JOIN ig.receipt_rows r ON r.receipt_id = q.receipt_id
      WHERE q.platform_run_id = $1 AND q.reason_codes = ARRAY['PUBLISH_AMBIGUOUS'] AND encode(r.dedupe_key, 'hex') IN
        (SELECT dedupe_key FROM ig.reconciliations WHERE platform_run_id = $1)`,
    values: [platformRunId]
  });
  const resolved = Number(row?.resolved);
  return {
    ...copies === void 0 ? {} : { DUPLICATE_PUBLISH: copies },
    ...resolved === 0 ? {} : { PUBLISH_AMBIGUOUS: resolved }
  };
}
async function readArchiveTruth(database, platformRunId) {
  const stream = streamIdOf$runtime_src_consumer_streams("archive-writer", platformRunId);
  const records = await database.query({
    text: `SELECT topic, sum(record_count)::text AS records FROM rtdl.archive_segments s
      WHERE platform_run_id = $1 GROUP BY s.topic ORDER BY s.topic`,
    values: [platformRunId]
  });
  const [totals] = await database.query({
    text: `SELECT (SELECT coalesce(sum(value), 0) FROM obs.run_counters WHERE platform_run_id = $1
          AND component = 'archive-writer' AND counter = 'seen_total')::text AS seen,
        (SELECT count(*) FROM rtdl.archive_offset_mismatches WHERE stream_id = $2)::text AS mismatched`,
    values: [platformRunId, stream]
  });
  const [holes] = await database.query({
    text: `SELECT count(*)::text AS partitions FROM rtdl.archive_checkpoints c WHERE stream_id = $2
      AND next_offset - start_offset <>
        (SELECT coalesce(sum(record_count), 0) FROM rtdl.archive_segments s
          WHERE s.stream_id = c.stream_id AND s.topic = c.topic AND s.partition_id = c.partition_id)
        + (SELECT count(*) FROM rtdl.archive_failures f WHERE f.platform_run_id = $1 AND NOT f.archived
          AND f.topic = c.topic AND f.partition_id = c.partition_id)
        + (SELECT coalesce(sum(value), 0) FROM obs.run_counters r WHERE r.platform_run_id = $1
          AND r.component = 'archive-writer' AND r.counter = 'run_scope_skipped'
          AND r.dim = c.topic || '/' || c.partition_id)`,
    values: [platformRunId, stream]
  });
  const found = new Map(records.map((row) => [String(row.topic), Number(row.records)]));
  return {
    seen: Number(totals?.seen),
    mismatched: Number(totals?.mismatched),
    holes: Number(holes?.partitions),
    recordsByTopic: Object.fromEntries([
      ...topicsReadBy$runtime_src_consumer_streams("archive-writer").map((topic) => [topic, 0]),
      ...found
    ])
  };
}
async function readLivePartitions(log, topics) {
  const partitions = [];
  for (const topic of new Set(topics)) {
    partitions.push(...(await log.watermarks(topic)).map((watermark) => ({ topic, ...watermark })));
  }
  return partitions;
}

// actions/m8-closure/facts/c-input-readiness.ts
async function gatherInputs(context) {
  const inputs = await readClosureInputs(context);
  return {
    inputs,
    truth: await observe$actions_lib_checks_fact(async () => readIngressTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    live: await observe$actions_lib_checks_fact(async () => readLivePartitions(await context.session.eventLog(), topicsOf(inputs)))
  };
}
async function readClosureInputs(context) {
  const tokens = { platform_run_id: getRunId$actions_lib_run_evidence(context) };
  const read = (key, parse) => observe$actions_lib_checks_fact(async () => (await readAt$actions_lib_run_evidence(context, key(), parse)).document);
  return {
    run_manifest: await read(() => runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse),
    receipt_summary: await read(() => renderHandle$evidence_schemas_src_handles("RECEIPT_SUMMARY_PATH_PATTERN", tokens), ReceiptSummaryV1.parse),
    quarantine_summary: await read(
      () => renderHandle$evidence_schemas_src_handles("QUARANTINE_INDEX_PATH_PATTERN", tokens),
      QuarantineSummaryV1.parse
    ),
    kafka_offsets: await read(
      () => renderHandle$evidence_schemas_src_handles("KAFKA_OFFSETS_SNAPSHOT_PATH_PATTERN", tokens),
      KafkaOffsetsSnapshotV1.parse
    ),
    rtdl_offsets: await read(() => renderHandle$evidence_schemas_src_handles("OFFSETS_SNAPSHOT_PATH_PATTERN", tokens), OffsetsSnapshotV1.parse),
    caught_up: await read(() => runKey$actions_lib_run_evidence(context, "rtdl_core/caught_up.json"), CaughtUpV1.parse),
    archive_summary: await read(
      () => runKey$actions_lib_run_evidence(context, "rtdl_core/archive_write_summary.json"),
      ArchiveWriteSummaryV1.parse
    )
  };
}
var topicsOf = ({ kafka_offsets: ingest, rtdl_offsets: rtdl }) => [
  ...isReadable$actions_lib_checks_fact(ingest) ? ingest.value.topics.map(({ topic }) => topic) : [],
  ...isReadable$actions_lib_checks_fact(rtdl) ? rtdl.value.groups.flatMap(({ topics }) => topics.map(({ topic }) => topic)) : []
];

// runtime/src/mode.ts
var EXIT = {
  /** Done; and for a daemon: told to stop, drained, closed, also when it was still opening. */
  ok: 0,
  /** An operating error: what could not be opened, another schema, a lock that was lost while working. */
  failed: 1,
  /** The reporter found what blocks the closure, and wrote it. */
  closureBlocked: 3,
  usage: 64,
  /** Another instance holds the lock, at the start; nothing was done. */
  busy: 75,
  /** A key is missing or malformed; nothing was opened. */
  configuration: 78
};

// evidence-schemas/src/generated/anomaly_summary.v1.validate.js
var F3 = _4;
var w2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "anomaly_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "status", "anomaly_counts", "anomaly_total", "open_total", "expected", "top_reasons", "first_seen_utc", "last_seen_utc"], properties: { schema: { const: "fp.anomaly_summary.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, status: { enum: ["PASS", "WARN", "FAIL"] }, anomaly_counts: { type: "object", additionalProperties: false, required: ["ingress_publish_ambiguous", "ingress_receipt_write_failed", "ref_access_denied", "publish_ambiguous", "payload_hash_mismatch", "replay_basis_mismatch", "schema_policy_missing", "incompatibility", "unknown"], properties: { ingress_publish_ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ingress_receipt_write_failed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rtdl_degraded: { type: "integer", minimum: 0, maximum: 9007199254740991 }, case_labels_anomalies_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ref_access_denied: { type: "integer", minimum: 0, maximum: 9007199254740991 }, publish_ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 }, payload_hash_mismatch: { type: "integer", minimum: 0, maximum: 9007199254740991 }, replay_basis_mismatch: { type: "integer", minimum: 0, maximum: 9007199254740991 }, schema_policy_missing: { type: "integer", minimum: 0, maximum: 9007199254740991 }, incompatibility: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unknown: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, anomaly_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, open_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, expected: { type: "array", items: { type: "object", additionalProperties: false, required: ["reason", "count", "ref"], properties: { reason: { type: "string", minLength: 1, maxLength: 512 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ref: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 100 }, top_reasons: { type: "array", items: { type: "object", additionalProperties: false, required: ["reason", "category", "count"], properties: { reason: { type: "string", minLength: 1, maxLength: 512 }, category: { type: "string", minLength: 1, maxLength: 512 }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, maxItems: 50 }, first_seen_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_seen_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] } } };
var x6 = Object.prototype.hasOwnProperty;
var c3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var g4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var v4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function h3(m2, { instancePath: a = "", parentData: N7, parentDataProperty: q10, rootData: P6 = m2, dynamicAnchors: k8 = {} } = {}) {
  let e = null, i = 0;
  const f5 = h3.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (m2.task_arn === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (m2.ci_run === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (m2.image_digest === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in m2)
      if (!(s === "identity" || s === "task_arn" || s === "ci_run" || s === "image_digest")) {
        const r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (m2.identity !== void 0) {
      let s = m2.identity;
      if (typeof s == "string") {
        if (c3(s) > 1024) {
          const r = { instancePath: a + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (c3(s) < 1) {
          const r = { instancePath: a + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: a + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (m2.task_arn !== void 0) {
      let s = m2.task_arn;
      const r = i;
      let p3 = false, n = null;
      const o = i;
      if (typeof s == "string") {
        if (c3(s) > 1024) {
          const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
        if (c3(s) < 1) {
          const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var d5 = o === i;
      d5 && (p3 = true, n = 0);
      const u6 = i;
      if (s !== null) {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var d5 = u6 === i;
      if (d5 && p3 ? (p3 = false, n = [n, 1]) : d5 && (p3 = true, n = 1), p3)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: n } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (m2.ci_run !== void 0) {
      let s = m2.ci_run;
      const r = i;
      let p3 = false, n = null;
      const o = i;
      if (typeof s == "string") {
        if (c3(s) > 1024) {
          const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
        if (c3(s) < 1) {
          const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var y7 = o === i;
      y7 && (p3 = true, n = 0);
      const u6 = i;
      if (s !== null) {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var y7 = u6 === i;
      if (y7 && p3 ? (p3 = false, n = [n, 1]) : y7 && (p3 = true, n = 1), p3)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: n } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (m2.image_digest !== void 0) {
      let s = m2.image_digest;
      const r = i;
      let p3 = false, n = null;
      const o = i;
      if (typeof s == "string") {
        if (!L6.test(s)) {
          const l3 = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var t = o === i;
      t && (p3 = true, n = 0);
      const u6 = i;
      if (s !== null) {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var t = u6 === i;
      if (t && p3 ? (p3 = false, n = [n, 1]) : t && (p3 = true, n = 1), p3)
        i = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: n } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return h3.errors = e, i === 0;
}
h3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function _4(m2, { instancePath: a = "", parentData: N7, parentDataProperty: q10, rootData: P6 = m2, dynamicAnchors: k8 = {} } = {}) {
  let e = null, i = 0;
  const f5 = _4.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.written_at_utc === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.writer === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.generated_at_utc === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.platform_run_id === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.status === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.anomaly_counts === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomaly_counts" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.anomaly_total === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomaly_total" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.open_total === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_total" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.expected === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.top_reasons === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "top_reasons" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.first_seen_utc === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_seen_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.last_seen_utc === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_seen_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (const t in m2)
      if (!x6.call(w2.properties, t)) {
        const s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.anomaly_summary.v1") {
      const t = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.anomaly_summary.v1" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (m2.written_at_utc !== void 0) {
      let t = m2.written_at_utc;
      if (typeof t == "string") {
        if (!g4.test(t)) {
          const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.writer !== void 0 && (h3(m2.writer, { instancePath: a + "/writer", parentData: m2, parentDataProperty: "writer", rootData: P6, dynamicAnchors: k8 }) || (e = e === null ? h3.errors : e.concat(h3.errors), i = e.length)), m2.generated_at_utc !== void 0) {
      let t = m2.generated_at_utc;
      if (typeof t == "string") {
        if (!g4.test(t)) {
          const s = { instancePath: a + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.platform_run_id !== void 0) {
      let t = m2.platform_run_id;
      if (typeof t == "string") {
        if (!v4.test(t)) {
          const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.status !== void 0) {
      let t = m2.status;
      if (!(t === "PASS" || t === "WARN" || t === "FAIL")) {
        const s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: w2.properties.status.enum } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.anomaly_counts !== void 0) {
      let t = m2.anomaly_counts;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.ingress_publish_ambiguous === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ingress_publish_ambiguous" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.ingress_receipt_write_failed === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ingress_receipt_write_failed" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.ref_access_denied === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ref_access_denied" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.publish_ambiguous === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "publish_ambiguous" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.payload_hash_mismatch === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "payload_hash_mismatch" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.replay_basis_mismatch === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "replay_basis_mismatch" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.schema_policy_missing === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "schema_policy_missing" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.incompatibility === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "incompatibility" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t.unknown === void 0) {
          const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "unknown" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in t)
          if (!x6.call(w2.properties.anomaly_counts.properties, s)) {
            const r = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (t.ingress_publish_ambiguous !== void 0) {
          let s = t.ingress_publish_ambiguous;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.ingress_receipt_write_failed !== void 0) {
          let s = t.ingress_receipt_write_failed;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.rtdl_degraded !== void 0) {
          let s = t.rtdl_degraded;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.case_labels_anomalies_total !== void 0) {
          let s = t.case_labels_anomalies_total;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.ref_access_denied !== void 0) {
          let s = t.ref_access_denied;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.publish_ambiguous !== void 0) {
          let s = t.publish_ambiguous;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.payload_hash_mismatch !== void 0) {
          let s = t.payload_hash_mismatch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.replay_basis_mismatch !== void 0) {
          let s = t.replay_basis_mismatch;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.schema_policy_missing !== void 0) {
          let s = t.schema_policy_missing;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.incompatibility !== void 0) {
          let s = t.incompatibility;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (t.unknown !== void 0) {
          let s = t.unknown;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
      } else {
        const s = { instancePath: a + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.anomaly_total !== void 0) {
      let t = m2.anomaly_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: a + "/anomaly_total", schemaPath: "#/properties/anomaly_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const s = { instancePath: a + "/anomaly_total", schemaPath: "#/properties/anomaly_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t < 0 || isNaN(t)) {
          const s = { instancePath: a + "/anomaly_total", schemaPath: "#/properties/anomaly_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (m2.open_total !== void 0) {
      let t = m2.open_total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: a + "/open_total", schemaPath: "#/properties/open_total/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const s = { instancePath: a + "/open_total", schemaPath: "#/properties/open_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (t < 0 || isNaN(t)) {
          const s = { instancePath: a + "/open_total", schemaPath: "#/properties/open_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), i++;
        }
      }
    }
    if (m2.expected !== void 0) {
      let t = m2.expected;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const r = { instancePath: a + "/expected", schemaPath: "#/properties/expected/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        const s = t.length;
        for (let r = 0; r < s; r++) {
          let p3 = t[r];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.reason === void 0) {
              const n = { instancePath: a + "/expected/" + r, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p3.count === void 0) {
              const n = { instancePath: a + "/expected/" + r, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "count" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p3.ref === void 0) {
              const n = { instancePath: a + "/expected/" + r, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "ref" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (const n in p3)
              if (!(n === "reason" || n === "count" || n === "ref")) {
                const o = { instancePath: a + "/expected/" + r, schemaPath: "#/properties/expected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (p3.reason !== void 0) {
              let n = p3.reason;
              if (typeof n == "string") {
                if (c3(n) > 512) {
                  const o = { instancePath: a + "/expected/" + r + "/reason", schemaPath: "#/properties/expected/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (c3(n) < 1) {
                  const o = { instancePath: a + "/expected/" + r + "/reason", schemaPath: "#/properties/expected/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/expected/" + r + "/reason", schemaPath: "#/properties/expected/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (p3.count !== void 0) {
              let n = p3.count;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const o = { instancePath: a + "/expected/" + r + "/count", schemaPath: "#/properties/expected/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const o = { instancePath: a + "/expected/" + r + "/count", schemaPath: "#/properties/expected/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const o = { instancePath: a + "/expected/" + r + "/count", schemaPath: "#/properties/expected/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              }
            }
            if (p3.ref !== void 0) {
              let n = p3.ref;
              if (typeof n == "string") {
                if (c3(n) > 512) {
                  const o = { instancePath: a + "/expected/" + r + "/ref", schemaPath: "#/properties/expected/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (c3(n) < 1) {
                  const o = { instancePath: a + "/expected/" + r + "/ref", schemaPath: "#/properties/expected/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/expected/" + r + "/ref", schemaPath: "#/properties/expected/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const n = { instancePath: a + "/expected/" + r, schemaPath: "#/properties/expected/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.top_reasons !== void 0) {
      let t = m2.top_reasons;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          const r = { instancePath: a + "/top_reasons", schemaPath: "#/properties/top_reasons/maxItems", keyword: "maxItems", params: { limit: 50 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        const s = t.length;
        for (let r = 0; r < s; r++) {
          let p3 = t[r];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.reason === void 0) {
              const n = { instancePath: a + "/top_reasons/" + r, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p3.category === void 0) {
              const n = { instancePath: a + "/top_reasons/" + r, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "category" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p3.count === void 0) {
              const n = { instancePath: a + "/top_reasons/" + r, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "count" } };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (const n in p3)
              if (!(n === "reason" || n === "category" || n === "count")) {
                const o = { instancePath: a + "/top_reasons/" + r, schemaPath: "#/properties/top_reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (p3.reason !== void 0) {
              let n = p3.reason;
              if (typeof n == "string") {
                if (c3(n) > 512) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (c3(n) < 1) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/top_reasons/" + r + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (p3.category !== void 0) {
              let n = p3.category;
              if (typeof n == "string") {
                if (c3(n) > 512) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (c3(n) < 1) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/top_reasons/" + r + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (p3.count !== void 0) {
              let n = p3.count;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const o = { instancePath: a + "/top_reasons/" + r + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), i++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (n < 0 || isNaN(n)) {
                  const o = { instancePath: a + "/top_reasons/" + r + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              }
            }
          } else {
            const n = { instancePath: a + "/top_reasons/" + r, schemaPath: "#/properties/top_reasons/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/top_reasons", schemaPath: "#/properties/top_reasons/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (m2.first_seen_utc !== void 0) {
      let t = m2.first_seen_utc;
      const s = i;
      let r = false, p3 = null;
      const n = i;
      if (typeof t == "string") {
        if (!g4.test(t)) {
          const u6 = { instancePath: a + "/first_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [u6] : e.push(u6), i++;
        }
      } else {
        const u6 = { instancePath: a + "/first_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
      var d5 = n === i;
      d5 && (r = true, p3 = 0);
      const o = i;
      if (t !== null) {
        const u6 = { instancePath: a + "/first_seen_utc", schemaPath: "#/properties/first_seen_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
      var d5 = o === i;
      if (d5 && r ? (r = false, p3 = [p3, 1]) : d5 && (r = true, p3 = 1), r)
        i = s, e !== null && (s ? e.length = s : e = null);
      else {
        const u6 = { instancePath: a + "/first_seen_utc", schemaPath: "#/properties/first_seen_utc/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
    }
    if (m2.last_seen_utc !== void 0) {
      let t = m2.last_seen_utc;
      const s = i;
      let r = false, p3 = null;
      const n = i;
      if (typeof t == "string") {
        if (!g4.test(t)) {
          const u6 = { instancePath: a + "/last_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [u6] : e.push(u6), i++;
        }
      } else {
        const u6 = { instancePath: a + "/last_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
      var y7 = n === i;
      y7 && (r = true, p3 = 0);
      const o = i;
      if (t !== null) {
        const u6 = { instancePath: a + "/last_seen_utc", schemaPath: "#/properties/last_seen_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
      var y7 = o === i;
      if (y7 && r ? (r = false, p3 = [p3, 1]) : y7 && (r = true, p3 = 1), r)
        i = s, e !== null && (s ? e.length = s : e = null);
      else {
        const u6 = { instancePath: a + "/last_seen_utc", schemaPath: "#/properties/last_seen_utc/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [u6] : e.push(u6), i++;
      }
    }
  } else {
    const t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return _4.errors = e, i === 0;
}
_4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/anomaly_summary.v1.ts
var AnomalySummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("anomaly_summary.v1", F3);

// evidence-schemas/src/generated/environment_conformance.v1.validate.js
var S2 = g5;
var _5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "environment_conformance.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "scenario_run_id", "environment", "image_digest", "run_config_digest", "request_id", "status", "checks", "profiles"], properties: { schema: { const: "fp.environment_conformance.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { type: "string", minLength: 1, maxLength: 512 }, environment: { enum: ["embedded", "emulated", "dev_min"] }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, request_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] }, status: { enum: ["PASS", "FAIL"] }, checks: { type: "array", items: { type: "object", additionalProperties: false, required: ["check_id", "expected", "observed", "status", "details"], properties: { check_id: { type: "string", pattern: "^C[0-9]{2}_[a-z0-9_]+$" }, expected: {}, observed: {}, status: { enum: ["PASS", "FAIL", "SKIPPED"] }, details: { type: "string", minLength: 0, maxLength: 1024 } } }, maxItems: 64 }, profiles: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 64 } } } };
var x7 = Object.prototype.hasOwnProperty;
var u3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var q6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var O2 = new RegExp("^[0-9a-f]{64}$", "u");
var A3 = new RegExp("^C[0-9]{2}_[a-z0-9_]+$", "u");
function h4(p3, { instancePath: t = "", parentData: L10, parentDataProperty: $7, rootData: k8 = p3, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const d5 = h4.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.identity === void 0) {
      const n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p3.task_arn === void 0) {
      const n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p3.ci_run === void 0) {
      const n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (p3.image_digest === void 0) {
      const n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (const n in p3)
      if (!(n === "identity" || n === "task_arn" || n === "ci_run" || n === "image_digest")) {
        const o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (p3.identity !== void 0) {
      let n = p3.identity;
      if (typeof n == "string") {
        if (u3(n) > 1024) {
          const o = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (u3(n) < 1) {
          const o = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        const o = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (p3.task_arn !== void 0) {
      let n = p3.task_arn;
      const o = r;
      let a = false, l3 = null;
      const c8 = r;
      if (typeof n == "string") {
        if (u3(n) > 1024) {
          const m2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), r++;
        }
        if (u3(n) < 1) {
          const m2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), r++;
        }
      } else {
        const m2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var f5 = c8 === r;
      f5 && (a = true, l3 = 0);
      const y7 = r;
      if (n !== null) {
        const m2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var f5 = y7 === r;
      if (f5 && a ? (a = false, l3 = [l3, 1]) : f5 && (a = true, l3 = 1), a)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        const m2 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
    }
    if (p3.ci_run !== void 0) {
      let n = p3.ci_run;
      const o = r;
      let a = false, l3 = null;
      const c8 = r;
      if (typeof n == "string") {
        if (u3(n) > 1024) {
          const m2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), r++;
        }
        if (u3(n) < 1) {
          const m2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), r++;
        }
      } else {
        const m2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var s = c8 === r;
      s && (a = true, l3 = 0);
      const y7 = r;
      if (n !== null) {
        const m2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var s = y7 === r;
      if (s && a ? (a = false, l3 = [l3, 1]) : s && (a = true, l3 = 1), a)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        const m2 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
    }
    if (p3.image_digest !== void 0) {
      let n = p3.image_digest;
      const o = r;
      let a = false, l3 = null;
      const c8 = r;
      if (typeof n == "string") {
        if (!v5.test(n)) {
          const m2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m2] : e.push(m2), r++;
        }
      } else {
        const m2 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var i = c8 === r;
      i && (a = true, l3 = 0);
      const y7 = r;
      if (n !== null) {
        const m2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
      var i = y7 === r;
      if (i && a ? (a = false, l3 = [l3, 1]) : i && (a = true, l3 = 1), a)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        const m2 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), r++;
      }
    }
  } else {
    const n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return h4.errors = e, r === 0;
}
h4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g5(p3, { instancePath: t = "", parentData: L10, parentDataProperty: $7, rootData: k8 = p3, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const d5 = g5.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.schema === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.written_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.writer === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.generated_at_utc === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.platform_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.scenario_run_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.environment === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.image_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.run_config_digest === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.request_id === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.status === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.checks === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.profiles === void 0) {
      const s = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in p3)
      if (!x7.call(_5.properties, s)) {
        const i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (p3.schema !== void 0 && p3.schema !== "fp.environment_conformance.v1") {
      const s = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.environment_conformance.v1" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (p3.written_at_utc !== void 0) {
      let s = p3.written_at_utc;
      if (typeof s == "string") {
        if (!q6.test(s)) {
          const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.writer !== void 0 && (h4(p3.writer, { instancePath: t + "/writer", parentData: p3, parentDataProperty: "writer", rootData: k8, dynamicAnchors: P6 }) || (e = e === null ? h4.errors : e.concat(h4.errors), r = e.length)), p3.generated_at_utc !== void 0) {
      let s = p3.generated_at_utc;
      if (typeof s == "string") {
        if (!q6.test(s)) {
          const i = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.platform_run_id !== void 0) {
      let s = p3.platform_run_id;
      if (typeof s == "string") {
        if (!j6.test(s)) {
          const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.scenario_run_id !== void 0) {
      let s = p3.scenario_run_id;
      if (typeof s == "string") {
        if (u3(s) > 512) {
          const i = { instancePath: t + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (u3(s) < 1) {
          const i = { instancePath: t + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.environment !== void 0) {
      let s = p3.environment;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const i = { instancePath: t + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: _5.properties.environment.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.image_digest !== void 0) {
      let s = p3.image_digest;
      if (typeof s == "string") {
        if (!v5.test(s)) {
          const i = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.run_config_digest !== void 0) {
      let s = p3.run_config_digest;
      if (typeof s == "string") {
        if (!O2.test(s)) {
          const i = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        const i = { instancePath: t + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.request_id !== void 0) {
      let s = p3.request_id;
      const i = r;
      let n = false, o = null;
      const a = r;
      if (typeof s == "string") {
        if (u3(s) > 512) {
          const c8 = { instancePath: t + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [c8] : e.push(c8), r++;
        }
        if (u3(s) < 1) {
          const c8 = { instancePath: t + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c8] : e.push(c8), r++;
        }
      } else {
        const c8 = { instancePath: t + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c8] : e.push(c8), r++;
      }
      var f5 = a === r;
      f5 && (n = true, o = 0);
      const l3 = r;
      if (s !== null) {
        const c8 = { instancePath: t + "/request_id", schemaPath: "#/properties/request_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c8] : e.push(c8), r++;
      }
      var f5 = l3 === r;
      if (f5 && n ? (n = false, o = [o, 1]) : f5 && (n = true, o = 1), n)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        const c8 = { instancePath: t + "/request_id", schemaPath: "#/properties/request_id/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [c8] : e.push(c8), r++;
      }
    }
    if (p3.status !== void 0) {
      let s = p3.status;
      if (!(s === "PASS" || s === "FAIL")) {
        const i = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: _5.properties.status.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.checks !== void 0) {
      let s = p3.checks;
      if (Array.isArray(s)) {
        if (s.length > 64) {
          const n = { instancePath: t + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 64 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        const i = s.length;
        for (let n = 0; n < i; n++) {
          let o = s[n];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.check_id === void 0) {
              const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "check_id" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (o.expected === void 0) {
              const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "expected" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (o.observed === void 0) {
              const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "observed" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (o.status === void 0) {
              const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (o.details === void 0) {
              const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "details" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (const a in o)
              if (!(a === "check_id" || a === "expected" || a === "observed" || a === "status" || a === "details")) {
                const l3 = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [l3] : e.push(l3), r++;
              }
            if (o.check_id !== void 0) {
              let a = o.check_id;
              if (typeof a == "string") {
                if (!A3.test(a)) {
                  const l3 = { instancePath: t + "/checks/" + n + "/check_id", schemaPath: "#/properties/checks/items/properties/check_id/pattern", keyword: "pattern", params: { pattern: "^C[0-9]{2}_[a-z0-9_]+$" } };
                  e === null ? e = [l3] : e.push(l3), r++;
                }
              } else {
                const l3 = { instancePath: t + "/checks/" + n + "/check_id", schemaPath: "#/properties/checks/items/properties/check_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l3] : e.push(l3), r++;
              }
            }
            if (o.status !== void 0) {
              let a = o.status;
              if (!(a === "PASS" || a === "FAIL" || a === "SKIPPED")) {
                const l3 = { instancePath: t + "/checks/" + n + "/status", schemaPath: "#/properties/checks/items/properties/status/enum", keyword: "enum", params: { allowedValues: _5.properties.checks.items.properties.status.enum } };
                e === null ? e = [l3] : e.push(l3), r++;
              }
            }
            if (o.details !== void 0) {
              let a = o.details;
              if (typeof a == "string") {
                if (u3(a) > 1024) {
                  const l3 = { instancePath: t + "/checks/" + n + "/details", schemaPath: "#/properties/checks/items/properties/details/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [l3] : e.push(l3), r++;
                }
                if (u3(a) < 0) {
                  const l3 = { instancePath: t + "/checks/" + n + "/details", schemaPath: "#/properties/checks/items/properties/details/minLength", keyword: "minLength", params: { limit: 0 } };
                  e === null ? e = [l3] : e.push(l3), r++;
                }
              } else {
                const l3 = { instancePath: t + "/checks/" + n + "/details", schemaPath: "#/properties/checks/items/properties/details/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l3] : e.push(l3), r++;
              }
            }
          } else {
            const a = { instancePath: t + "/checks/" + n, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        const i = { instancePath: t + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (p3.profiles !== void 0) {
      let s = p3.profiles;
      if (s && typeof s == "object" && !Array.isArray(s))
        for (const i in s) {
          let n = s[i];
          if (Array.isArray(n)) {
            if (n.length > 64) {
              const a = { instancePath: t + "/profiles/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/profiles/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 64 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            const o = n.length;
            for (let a = 0; a < o; a++) {
              let l3 = n[a];
              if (typeof l3 == "string") {
                if (u3(l3) > 512) {
                  const c8 = { instancePath: t + "/profiles/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a, schemaPath: "#/properties/profiles/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [c8] : e.push(c8), r++;
                }
                if (u3(l3) < 1) {
                  const c8 = { instancePath: t + "/profiles/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a, schemaPath: "#/properties/profiles/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c8] : e.push(c8), r++;
                }
              } else {
                const c8 = { instancePath: t + "/profiles/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a, schemaPath: "#/properties/profiles/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c8] : e.push(c8), r++;
              }
            }
          } else {
            const o = { instancePath: t + "/profiles/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/profiles/additionalProperties/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      else {
        const i = { instancePath: t + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    const s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return g5.errors = e, r === 0;
}
g5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/environment_conformance.v1.ts
var EnvironmentConformanceV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("environment_conformance.v1", S2);

// evidence-schemas/src/generated/reconciliation.v1.validate.js
var F4 = g6;
var k2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "reconciliation.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "status", "checks", "deltas", "inputs", "explanations", "basis"], properties: { schema: { const: "fp.reconciliation.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, status: { enum: ["PASS", "FAIL"] }, checks: { type: "object", additionalProperties: false, required: [], properties: { sent_ge_received: { type: "boolean" }, received_ge_admit: { type: "boolean" }, decision_ge_outcome: { type: "boolean" }, archive_seen_ge_archived: { type: "boolean" }, R1: { type: "boolean" }, R2: { type: "boolean" }, R3: { type: "boolean" }, R4: { type: "boolean" }, R5: { type: "boolean" }, R6: { type: "boolean" }, R7: { type: "boolean" }, R8: { type: "boolean" }, R9: { type: "boolean" }, R10: { type: "boolean" }, R11: { type: "boolean" }, R12: { type: "boolean" }, R13: { type: "boolean" }, R14: { type: "boolean" } } }, deltas: { type: "object", additionalProperties: false, required: [], properties: { sent_minus_received: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }, received_minus_admit: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }, decision_minus_outcome: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }, archive_seen_minus_archived: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 } } }, inputs: { type: "object", additionalProperties: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 } }, explanations: { type: "array", items: { type: "object", additionalProperties: false, required: ["check", "left", "right", "explained_by"], properties: { check: { enum: ["sent_ge_received", "received_ge_admit", "decision_ge_outcome", "archive_seen_ge_archived", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14"] }, left: { type: "integer", minimum: 0, maximum: 9007199254740991 }, right: { type: "integer", minimum: 0, maximum: 9007199254740991 }, explained_by: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] } } }, maxItems: 1e3 }, basis: { type: "object", additionalProperties: false, required: ["run_report_ref", "snapshot_id"], properties: { run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, snapshot_id: { type: "string", minLength: 1, maxLength: 512 } } } } };
var v6 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var x8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N5 = new RegExp("^[0-9a-f]{64}$", "u");
var $3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _6(o, { instancePath: n = "", parentData: R4, parentDataProperty: q10, rootData: P6 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const h8 = _6.evaluated;
  if (h8.dynamicProps && (h8.props = void 0), h8.dynamicItems && (h8.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.identity === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.task_arn === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.ci_run === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (o.image_digest === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (const s in o)
      if (!(s === "identity" || s === "task_arn" || s === "ci_run" || s === "image_digest")) {
        const p3 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
    if (o.identity !== void 0) {
      let s = o.identity;
      if (typeof s == "string") {
        if (c4(s) > 1024) {
          const p3 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
        if (c4(s) < 1) {
          const p3 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
      } else {
        const p3 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
    }
    if (o.task_arn !== void 0) {
      let s = o.task_arn;
      const p3 = i;
      let a = false, l3 = null;
      const d5 = i;
      if (typeof s == "string") {
        if (c4(s) > 1024) {
          const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), i++;
        }
        if (c4(s) < 1) {
          const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), i++;
        }
      } else {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var y7 = d5 === i;
      y7 && (a = true, l3 = 0);
      const f5 = i;
      if (s !== null) {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var y7 = f5 === i;
      if (y7 && a ? (a = false, l3 = [l3, 1]) : y7 && (a = true, l3 = 1), a)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
    }
    if (o.ci_run !== void 0) {
      let s = o.ci_run;
      const p3 = i;
      let a = false, l3 = null;
      const d5 = i;
      if (typeof s == "string") {
        if (c4(s) > 1024) {
          const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : e.push(m2), i++;
        }
        if (c4(s) < 1) {
          const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : e.push(m2), i++;
        }
      } else {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var t = d5 === i;
      t && (a = true, l3 = 0);
      const f5 = i;
      if (s !== null) {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var t = f5 === i;
      if (t && a ? (a = false, l3 = [l3, 1]) : t && (a = true, l3 = 1), a)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
    }
    if (o.image_digest !== void 0) {
      let s = o.image_digest;
      const p3 = i;
      let a = false, l3 = null;
      const d5 = i;
      if (typeof s == "string") {
        if (!$3.test(s)) {
          const m2 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m2] : e.push(m2), i++;
        }
      } else {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var r = d5 === i;
      r && (a = true, l3 = 0);
      const f5 = i;
      if (s !== null) {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
      var r = f5 === i;
      if (r && a ? (a = false, l3 = [l3, 1]) : r && (a = true, l3 = 1), a)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [m2] : e.push(m2), i++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), i++;
  }
  return _6.errors = e, i === 0;
}
_6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g6(o, { instancePath: n = "", parentData: R4, parentDataProperty: q10, rootData: P6 = o, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i = 0;
  const h8 = g6.evaluated;
  if (h8.dynamicProps && (h8.props = void 0), h8.dynamicItems && (h8.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.generated_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.status === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.checks === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.deltas === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deltas" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.inputs === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.explanations === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "explanations" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.basis === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (const t in o)
      if (!v6.call(k2.properties, t)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.reconciliation.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reconciliation.v1" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (o.written_at_utc !== void 0) {
      let t = o.written_at_utc;
      if (typeof t == "string") {
        if (!x8.test(t)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.writer !== void 0 && (_6(o.writer, { instancePath: n + "/writer", parentData: o, parentDataProperty: "writer", rootData: P6, dynamicAnchors: b6 }) || (e = e === null ? _6.errors : e.concat(_6.errors), i = e.length)), o.generated_at_utc !== void 0) {
      let t = o.generated_at_utc;
      if (typeof t == "string") {
        if (!x8.test(t)) {
          const r = { instancePath: n + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: n + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.platform_run_id !== void 0) {
      let t = o.platform_run_id;
      if (typeof t == "string") {
        if (!j7.test(t)) {
          const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.status !== void 0) {
      let t = o.status;
      if (!(t === "PASS" || t === "FAIL")) {
        const r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: k2.properties.status.enum } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.checks !== void 0) {
      let t = o.checks;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const r in t)
          if (!v6.call(k2.properties.checks.properties, r)) {
            const s = { instancePath: n + "/checks", schemaPath: "#/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (t.sent_ge_received !== void 0 && typeof t.sent_ge_received != "boolean") {
          const r = { instancePath: n + "/checks/sent_ge_received", schemaPath: "#/properties/checks/properties/sent_ge_received/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.received_ge_admit !== void 0 && typeof t.received_ge_admit != "boolean") {
          const r = { instancePath: n + "/checks/received_ge_admit", schemaPath: "#/properties/checks/properties/received_ge_admit/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.decision_ge_outcome !== void 0 && typeof t.decision_ge_outcome != "boolean") {
          const r = { instancePath: n + "/checks/decision_ge_outcome", schemaPath: "#/properties/checks/properties/decision_ge_outcome/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.archive_seen_ge_archived !== void 0 && typeof t.archive_seen_ge_archived != "boolean") {
          const r = { instancePath: n + "/checks/archive_seen_ge_archived", schemaPath: "#/properties/checks/properties/archive_seen_ge_archived/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R1 !== void 0 && typeof t.R1 != "boolean") {
          const r = { instancePath: n + "/checks/R1", schemaPath: "#/properties/checks/properties/R1/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R2 !== void 0 && typeof t.R2 != "boolean") {
          const r = { instancePath: n + "/checks/R2", schemaPath: "#/properties/checks/properties/R2/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R3 !== void 0 && typeof t.R3 != "boolean") {
          const r = { instancePath: n + "/checks/R3", schemaPath: "#/properties/checks/properties/R3/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R4 !== void 0 && typeof t.R4 != "boolean") {
          const r = { instancePath: n + "/checks/R4", schemaPath: "#/properties/checks/properties/R4/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R5 !== void 0 && typeof t.R5 != "boolean") {
          const r = { instancePath: n + "/checks/R5", schemaPath: "#/properties/checks/properties/R5/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R6 !== void 0 && typeof t.R6 != "boolean") {
          const r = { instancePath: n + "/checks/R6", schemaPath: "#/properties/checks/properties/R6/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R7 !== void 0 && typeof t.R7 != "boolean") {
          const r = { instancePath: n + "/checks/R7", schemaPath: "#/properties/checks/properties/R7/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R8 !== void 0 && typeof t.R8 != "boolean") {
          const r = { instancePath: n + "/checks/R8", schemaPath: "#/properties/checks/properties/R8/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R9 !== void 0 && typeof t.R9 != "boolean") {
          const r = { instancePath: n + "/checks/R9", schemaPath: "#/properties/checks/properties/R9/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R10 !== void 0 && typeof t.R10 != "boolean") {
          const r = { instancePath: n + "/checks/R10", schemaPath: "#/properties/checks/properties/R10/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R11 !== void 0 && typeof t.R11 != "boolean") {
          const r = { instancePath: n + "/checks/R11", schemaPath: "#/properties/checks/properties/R11/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R12 !== void 0 && typeof t.R12 != "boolean") {
          const r = { instancePath: n + "/checks/R12", schemaPath: "#/properties/checks/properties/R12/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R13 !== void 0 && typeof t.R13 != "boolean") {
          const r = { instancePath: n + "/checks/R13", schemaPath: "#/properties/checks/properties/R13/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.R14 !== void 0 && typeof t.R14 != "boolean") {
          const r = { instancePath: n + "/checks/R14", schemaPath: "#/properties/checks/properties/R14/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        const r = { instancePath: n + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.deltas !== void 0) {
      let t = o.deltas;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const r in t)
          if (!(r === "sent_minus_received" || r === "received_minus_admit" || r === "decision_minus_outcome" || r === "archive_seen_minus_archived")) {
            const s = { instancePath: n + "/deltas", schemaPath: "#/properties/deltas/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (t.sent_minus_received !== void 0) {
          let r = t.sent_minus_received;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r < -9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
          }
        }
        if (t.received_minus_admit !== void 0) {
          let r = t.received_minus_admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r < -9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
          }
        }
        if (t.decision_minus_outcome !== void 0) {
          let r = t.decision_minus_outcome;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r < -9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
          }
        }
        if (t.archive_seen_minus_archived !== void 0) {
          let r = t.archive_seen_minus_archived;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : e.push(s), i++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r < -9007199254740991 || isNaN(r)) {
              const s = { instancePath: n + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              e === null ? e = [s] : e.push(s), i++;
            }
          }
        }
      } else {
        const r = { instancePath: n + "/deltas", schemaPath: "#/properties/deltas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.inputs !== void 0) {
      let t = o.inputs;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (const r in t) {
          let s = t[r];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p3 = { instancePath: n + "/inputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const p3 = { instancePath: n + "/inputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (s < -9007199254740991 || isNaN(s)) {
              const p3 = { instancePath: n + "/inputs/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          }
        }
      else {
        const r = { instancePath: n + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.explanations !== void 0) {
      let t = o.explanations;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          const s = { instancePath: n + "/explanations", schemaPath: "#/properties/explanations/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [s] : e.push(s), i++;
        }
        const r = t.length;
        for (let s = 0; s < r; s++) {
          let p3 = t[s];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.check === void 0) {
              const a = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "check" } };
              e === null ? e = [a] : e.push(a), i++;
            }
            if (p3.left === void 0) {
              const a = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "left" } };
              e === null ? e = [a] : e.push(a), i++;
            }
            if (p3.right === void 0) {
              const a = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "right" } };
              e === null ? e = [a] : e.push(a), i++;
            }
            if (p3.explained_by === void 0) {
              const a = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "explained_by" } };
              e === null ? e = [a] : e.push(a), i++;
            }
            for (const a in p3)
              if (!(a === "check" || a === "left" || a === "right" || a === "explained_by")) {
                const l3 = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [l3] : e.push(l3), i++;
              }
            if (p3.check !== void 0) {
              let a = p3.check;
              if (!(a === "sent_ge_received" || a === "received_ge_admit" || a === "decision_ge_outcome" || a === "archive_seen_ge_archived" || a === "R1" || a === "R2" || a === "R3" || a === "R4" || a === "R5" || a === "R6" || a === "R7" || a === "R8" || a === "R9" || a === "R10" || a === "R11" || a === "R12" || a === "R13" || a === "R14")) {
                const l3 = { instancePath: n + "/explanations/" + s + "/check", schemaPath: "#/properties/explanations/items/properties/check/enum", keyword: "enum", params: { allowedValues: k2.properties.explanations.items.properties.check.enum } };
                e === null ? e = [l3] : e.push(l3), i++;
              }
            }
            if (p3.left !== void 0) {
              let a = p3.left;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const l3 = { instancePath: n + "/explanations/" + s + "/left", schemaPath: "#/properties/explanations/items/properties/left/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l3] : e.push(l3), i++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const l3 = { instancePath: n + "/explanations/" + s + "/left", schemaPath: "#/properties/explanations/items/properties/left/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [l3] : e.push(l3), i++;
                }
                if (a < 0 || isNaN(a)) {
                  const l3 = { instancePath: n + "/explanations/" + s + "/left", schemaPath: "#/properties/explanations/items/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [l3] : e.push(l3), i++;
                }
              }
            }
            if (p3.right !== void 0) {
              let a = p3.right;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const l3 = { instancePath: n + "/explanations/" + s + "/right", schemaPath: "#/properties/explanations/items/properties/right/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [l3] : e.push(l3), i++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const l3 = { instancePath: n + "/explanations/" + s + "/right", schemaPath: "#/properties/explanations/items/properties/right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [l3] : e.push(l3), i++;
                }
                if (a < 0 || isNaN(a)) {
                  const l3 = { instancePath: n + "/explanations/" + s + "/right", schemaPath: "#/properties/explanations/items/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [l3] : e.push(l3), i++;
                }
              }
            }
            if (p3.explained_by !== void 0) {
              let a = p3.explained_by;
              const l3 = i;
              let d5 = false, f5 = null;
              const m2 = i;
              if (typeof a == "string") {
                if (c4(a) > 512) {
                  const u6 = { instancePath: n + "/explanations/" + s + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [u6] : e.push(u6), i++;
                }
                if (c4(a) < 1) {
                  const u6 = { instancePath: n + "/explanations/" + s + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u6] : e.push(u6), i++;
                }
              } else {
                const u6 = { instancePath: n + "/explanations/" + s + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u6] : e.push(u6), i++;
              }
              var y7 = m2 === i;
              y7 && (d5 = true, f5 = 0);
              const L10 = i;
              if (a !== null) {
                const u6 = { instancePath: n + "/explanations/" + s + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [u6] : e.push(u6), i++;
              }
              var y7 = L10 === i;
              if (y7 && d5 ? (d5 = false, f5 = [f5, 1]) : y7 && (d5 = true, f5 = 1), d5)
                i = l3, e !== null && (l3 ? e.length = l3 : e = null);
              else {
                const u6 = { instancePath: n + "/explanations/" + s + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [u6] : e.push(u6), i++;
              }
            }
          } else {
            const a = { instancePath: n + "/explanations/" + s, schemaPath: "#/properties/explanations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), i++;
          }
        }
      } else {
        const r = { instancePath: n + "/explanations", schemaPath: "#/properties/explanations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (o.basis !== void 0) {
      let t = o.basis;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.run_report_ref === void 0) {
          const r = { instancePath: n + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.snapshot_id === void 0) {
          const r = { instancePath: n + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "snapshot_id" } };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (const r in t)
          if (!(r === "run_report_ref" || r === "snapshot_id")) {
            const s = { instancePath: n + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [s] : e.push(s), i++;
          }
        if (t.run_report_ref !== void 0) {
          let r = t.run_report_ref;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.key === void 0) {
              const s = { instancePath: n + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r.version_id === void 0) {
              const s = { instancePath: n + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (r.sha256 === void 0) {
              const s = { instancePath: n + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [s] : e.push(s), i++;
            }
            for (const s in r)
              if (!(s === "key" || s === "version_id" || s === "sha256")) {
                const p3 = { instancePath: n + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            if (r.key !== void 0) {
              let s = r.key;
              if (typeof s == "string") {
                if (c4(s) > 512) {
                  const p3 = { instancePath: n + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [p3] : e.push(p3), i++;
                }
                if (c4(s) < 1) {
                  const p3 = { instancePath: n + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p3] : e.push(p3), i++;
                }
              } else {
                const p3 = { instancePath: n + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
            if (r.version_id !== void 0) {
              let s = r.version_id;
              if (typeof s == "string") {
                if (c4(s) > 512) {
                  const p3 = { instancePath: n + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [p3] : e.push(p3), i++;
                }
                if (c4(s) < 1) {
                  const p3 = { instancePath: n + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [p3] : e.push(p3), i++;
                }
              } else {
                const p3 = { instancePath: n + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
            if (r.sha256 !== void 0) {
              let s = r.sha256;
              if (typeof s == "string") {
                if (!N5.test(s)) {
                  const p3 = { instancePath: n + "/basis/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p3] : e.push(p3), i++;
                }
              } else {
                const p3 = { instancePath: n + "/basis/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          } else {
            const s = { instancePath: n + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
        if (t.snapshot_id !== void 0) {
          let r = t.snapshot_id;
          if (typeof r == "string") {
            if (c4(r) > 512) {
              const s = { instancePath: n + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [s] : e.push(s), i++;
            }
            if (c4(r) < 1) {
              const s = { instancePath: n + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : e.push(s), i++;
            }
          } else {
            const s = { instancePath: n + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), i++;
          }
        }
      } else {
        const r = { instancePath: n + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return g6.errors = e, i === 0;
}
g6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/reconciliation.v1.ts
var ReconciliationV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("reconciliation.v1", F4);

// evidence-schemas/src/generated/replay_anchors.v1.validate.js
var S3 = L7;
var N6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "replay_anchors.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "kafka_cluster_id", "anchors", "source_refs", "counts", "archive", "basis_digest"], properties: { schema: { const: "fp.replay_anchors.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, anchors: { type: "object", additionalProperties: false, required: ["ingest", "rtdl_core"], properties: { ingest: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 }, rtdl_core: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 } } }, source_refs: { type: "object", additionalProperties: false, required: ["ingest_offsets_ref", "rtdl_offsets_ref", "run_report_ref"], properties: { ingest_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, rtdl_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, counts: { type: "object", additionalProperties: false, required: ["ingest_anchors", "rtdl_anchors"], properties: { ingest_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rtdl_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, archive: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "first_offset", "last_offset", "records", "segments", "set_digest"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, first_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, last_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, set_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, maxItems: 1e3 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $4 = Object.prototype.hasOwnProperty;
var u4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var I2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var q7 = new RegExp("^[0-9a-f]{64}$", "u");
var T2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function x9(m2, { instancePath: t = "", parentData: F6, parentDataProperty: A5, rootData: j10 = m2, dynamicAnchors: b6 = {} } = {}) {
  let e = null, s = 0;
  const _9 = x9.evaluated;
  if (_9.dynamicProps && (_9.props = void 0), _9.dynamicItems && (_9.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.identity === void 0) {
      const l3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [l3] : e.push(l3), s++;
    }
    if (m2.task_arn === void 0) {
      const l3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [l3] : e.push(l3), s++;
    }
    if (m2.ci_run === void 0) {
      const l3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [l3] : e.push(l3), s++;
    }
    if (m2.image_digest === void 0) {
      const l3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [l3] : e.push(l3), s++;
    }
    for (const l3 in m2)
      if (!(l3 === "identity" || l3 === "task_arn" || l3 === "ci_run" || l3 === "image_digest")) {
        const f5 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l3 } };
        e === null ? e = [f5] : e.push(f5), s++;
      }
    if (m2.identity !== void 0) {
      let l3 = m2.identity;
      if (typeof l3 == "string") {
        if (u4(l3) > 1024) {
          const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : e.push(f5), s++;
        }
        if (u4(l3) < 1) {
          const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : e.push(f5), s++;
        }
      } else {
        const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : e.push(f5), s++;
      }
    }
    if (m2.task_arn !== void 0) {
      let l3 = m2.task_arn;
      const f5 = s;
      let a = false, p3 = null;
      const i = s;
      if (typeof l3 == "string") {
        if (u4(l3) > 1024) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (u4(l3) < 1) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var y7 = i === s;
      y7 && (a = true, p3 = 0);
      const o = s;
      if (l3 !== null) {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var y7 = o === s;
      if (y7 && a ? (a = false, p3 = [p3, 1]) : y7 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m2.ci_run !== void 0) {
      let l3 = m2.ci_run;
      const f5 = s;
      let a = false, p3 = null;
      const i = s;
      if (typeof l3 == "string") {
        if (u4(l3) > 1024) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (u4(l3) < 1) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var g10 = i === s;
      g10 && (a = true, p3 = 0);
      const o = s;
      if (l3 !== null) {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var g10 = o === s;
      if (g10 && a ? (a = false, p3 = [p3, 1]) : g10 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m2.image_digest !== void 0) {
      let l3 = m2.image_digest;
      const f5 = s;
      let a = false, p3 = null;
      const i = s;
      if (typeof l3 == "string") {
        if (!T2.test(l3)) {
          const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var k8 = i === s;
      k8 && (a = true, p3 = 0);
      const o = s;
      if (l3 !== null) {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var k8 = o === s;
      if (k8 && a ? (a = false, p3 = [p3, 1]) : k8 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    const l3 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l3] : e.push(l3), s++;
  }
  return x9.errors = e, s === 0;
}
x9.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function L7(m2, { instancePath: t = "", parentData: F6, parentDataProperty: A5, rootData: j10 = m2, dynamicAnchors: b6 = {} } = {}) {
  let e = null, s = 0;
  const _9 = L7.evaluated;
  if (_9.dynamicProps && (_9.props = void 0), _9.dynamicItems && (_9.items = void 0), m2 && typeof m2 == "object" && !Array.isArray(m2)) {
    if (m2.schema === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.written_at_utc === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.writer === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.generated_at_utc === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.platform_run_id === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.kafka_cluster_id === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.anchors === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.source_refs === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_refs" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.counts === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.archive === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.basis_digest === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_digest" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    for (const f5 in m2)
      if (!$4.call(N6.properties, f5)) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (m2.schema !== void 0 && m2.schema !== "fp.replay_anchors.v1") {
      const f5 = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.replay_anchors.v1" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m2.written_at_utc !== void 0) {
      let f5 = m2.written_at_utc;
      if (typeof f5 == "string") {
        if (!P3.test(f5)) {
          const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.writer !== void 0 && (x9(m2.writer, { instancePath: t + "/writer", parentData: m2, parentDataProperty: "writer", rootData: j10, dynamicAnchors: b6 }) || (e = e === null ? x9.errors : e.concat(x9.errors), s = e.length)), m2.generated_at_utc !== void 0) {
      let f5 = m2.generated_at_utc;
      if (typeof f5 == "string") {
        if (!P3.test(f5)) {
          const a = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.platform_run_id !== void 0) {
      let f5 = m2.platform_run_id;
      if (typeof f5 == "string") {
        if (!I2.test(f5)) {
          const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.kafka_cluster_id !== void 0) {
      let f5 = m2.kafka_cluster_id;
      if (typeof f5 == "string") {
        if (u4(f5) > 512) {
          const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (u4(f5) < 1) {
          const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.anchors !== void 0) {
      let f5 = m2.anchors;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.ingest === void 0) {
          const a = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "ingest" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (f5.rtdl_core === void 0) {
          const a = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "rtdl_core" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        for (const a in f5)
          if (!(a === "ingest" || a === "rtdl_core")) {
            const p3 = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        if (f5.ingest !== void 0) {
          let a = f5.ingest;
          if (Array.isArray(a)) {
            if (a.length > 1e4) {
              const i = { instancePath: t + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            const p3 = a.length;
            for (let i = 0; i < p3; i++) {
              let o = a[i];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.topic === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.partition === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.count === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o)
                  if (!$4.call(N6.properties.anchors.properties.ingest.items.properties, r)) {
                    const n = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o.topic !== void 0) {
                  let r = o.topic;
                  if (typeof r == "string") {
                    if (u4(r) > 249) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.partition !== void 0) {
                  let r = o.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.start_offset !== void 0) {
                  let r = o.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.end_offset !== void 0) {
                  let r = o.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.offset !== void 0) {
                  let r = o.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.offset_kind !== void 0 && o.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/ingest/" + i + "/offset_kind", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.count !== void 0) {
                  let r = o.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.first_ts_utc !== void 0) {
                  let r = o.first_ts_utc;
                  const n = s;
                  let h8 = false, d5 = null;
                  const w6 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/ingest/" + i + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var y7 = w6 === s;
                  y7 && (h8 = true, d5 = 0);
                  const v12 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var y7 = v12 === s;
                  if (y7 && h8 ? (h8 = false, d5 = [d5, 1]) : y7 && (h8 = true, d5 = 1), h8)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o.last_ts_utc !== void 0) {
                  let r = o.last_ts_utc;
                  const n = s;
                  let h8 = false, d5 = null;
                  const w6 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/ingest/" + i + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var g10 = w6 === s;
                  g10 && (h8 = true, d5 = 0);
                  const v12 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var g10 = v12 === s;
                  if (g10 && h8 ? (h8 = false, d5 = [d5, 1]) : g10 && (h8 = true, d5 = 1), h8)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o.captured_at_utc !== void 0) {
                  let r = o.captured_at_utc;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.group_id !== void 0) {
                  let r = o.group_id;
                  if (typeof r == "string") {
                    if (u4(r) > 512) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.stream_id !== void 0) {
                  let r = o.stream_id;
                  if (typeof r == "string") {
                    if (u4(r) > 512) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/ingest/" + i, schemaPath: "#/properties/anchors/properties/ingest/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
          } else {
            const p3 = { instancePath: t + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        }
        if (f5.rtdl_core !== void 0) {
          let a = f5.rtdl_core;
          if (Array.isArray(a)) {
            if (a.length > 1e4) {
              const i = { instancePath: t + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [i] : e.push(i), s++;
            }
            const p3 = a.length;
            for (let i = 0; i < p3; i++) {
              let o = a[i];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.topic === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.partition === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.count === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o)
                  if (!$4.call(N6.properties.anchors.properties.rtdl_core.items.properties, r)) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o.topic !== void 0) {
                  let r = o.topic;
                  if (typeof r == "string") {
                    if (u4(r) > 249) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.partition !== void 0) {
                  let r = o.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.start_offset !== void 0) {
                  let r = o.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.end_offset !== void 0) {
                  let r = o.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.offset !== void 0) {
                  let r = o.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.offset_kind !== void 0 && o.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i + "/offset_kind", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o.count !== void 0) {
                  let r = o.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o.first_ts_utc !== void 0) {
                  let r = o.first_ts_utc;
                  const n = s;
                  let h8 = false, d5 = null;
                  const w6 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var k8 = w6 === s;
                  k8 && (h8 = true, d5 = 0);
                  const v12 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var k8 = v12 === s;
                  if (k8 && h8 ? (h8 = false, d5 = [d5, 1]) : k8 && (h8 = true, d5 = 1), h8)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o.last_ts_utc !== void 0) {
                  let r = o.last_ts_utc;
                  const n = s;
                  let h8 = false, d5 = null;
                  const w6 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var l3 = w6 === s;
                  l3 && (h8 = true, d5 = 0);
                  const v12 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var l3 = v12 === s;
                  if (l3 && h8 ? (h8 = false, d5 = [d5, 1]) : l3 && (h8 = true, d5 = 1), h8)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o.captured_at_utc !== void 0) {
                  let r = o.captured_at_utc;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.group_id !== void 0) {
                  let r = o.group_id;
                  if (typeof r == "string") {
                    if (u4(r) > 512) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o.stream_id !== void 0) {
                  let r = o.stream_id;
                  if (typeof r == "string") {
                    if (u4(r) > 512) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u4(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/rtdl_core/" + i, schemaPath: "#/properties/anchors/properties/rtdl_core/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
          } else {
            const p3 = { instancePath: t + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        }
      } else {
        const a = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.source_refs !== void 0) {
      let f5 = m2.source_refs;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.ingest_offsets_ref === void 0) {
          const a = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "ingest_offsets_ref" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (f5.rtdl_offsets_ref === void 0) {
          const a = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "rtdl_offsets_ref" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (f5.run_report_ref === void 0) {
          const a = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        for (const a in f5)
          if (!(a === "ingest_offsets_ref" || a === "rtdl_offsets_ref" || a === "run_report_ref")) {
            const p3 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        if (f5.ingest_offsets_ref !== void 0) {
          let a = f5.ingest_offsets_ref;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.key === void 0) {
              const p3 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.version_id === void 0) {
              const p3 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.sha256 === void 0) {
              const p3 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            for (const p3 in a)
              if (!(p3 === "key" || p3 === "version_id" || p3 === "sha256")) {
                const i = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q7.test(p3)) {
                  const i = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            const p3 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        }
        if (f5.rtdl_offsets_ref !== void 0) {
          let a = f5.rtdl_offsets_ref;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.key === void 0) {
              const p3 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.version_id === void 0) {
              const p3 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.sha256 === void 0) {
              const p3 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            for (const p3 in a)
              if (!(p3 === "key" || p3 === "version_id" || p3 === "sha256")) {
                const i = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q7.test(p3)) {
                  const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            const p3 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        }
        if (f5.run_report_ref !== void 0) {
          let a = f5.run_report_ref;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.key === void 0) {
              const p3 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.version_id === void 0) {
              const p3 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a.sha256 === void 0) {
              const p3 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            for (const p3 in a)
              if (!(p3 === "key" || p3 === "version_id" || p3 === "sha256")) {
                const i = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i] : e.push(i), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u4(p3) > 512) {
                  const i = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
                if (u4(p3) < 1) {
                  const i = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q7.test(p3)) {
                  const i = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i] : e.push(i), s++;
                }
              } else {
                const i = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), s++;
              }
            }
          } else {
            const p3 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        }
      } else {
        const a = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.counts !== void 0) {
      let f5 = m2.counts;
      if (f5 && typeof f5 == "object" && !Array.isArray(f5)) {
        if (f5.ingest_anchors === void 0) {
          const a = { instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "ingest_anchors" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (f5.rtdl_anchors === void 0) {
          const a = { instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "rtdl_anchors" } };
          e === null ? e = [a] : e.push(a), s++;
        }
        for (const a in f5)
          if (!(a === "ingest_anchors" || a === "rtdl_anchors")) {
            const p3 = { instancePath: t + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
        if (f5.ingest_anchors !== void 0) {
          let a = f5.ingest_anchors;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const p3 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 9007199254740991 || isNaN(a)) {
              const p3 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a < 0 || isNaN(a)) {
              const p3 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
          }
        }
        if (f5.rtdl_anchors !== void 0) {
          let a = f5.rtdl_anchors;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            const p3 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), s++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 9007199254740991 || isNaN(a)) {
              const p3 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
            if (a < 0 || isNaN(a)) {
              const p3 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : e.push(p3), s++;
            }
          }
        }
      } else {
        const a = { instancePath: t + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.archive !== void 0) {
      let f5 = m2.archive;
      if (Array.isArray(f5)) {
        if (f5.length > 1e3) {
          const p3 = { instancePath: t + "/archive", schemaPath: "#/properties/archive/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
        const a = f5.length;
        for (let p3 = 0; p3 < a; p3++) {
          let i = f5[p3];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.topic === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.partition === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.first_offset === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.last_offset === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.records === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "records" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.segments === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (i.set_digest === void 0) {
              const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "set_digest" } };
              e === null ? e = [o] : e.push(o), s++;
            }
            for (const o in i)
              if (!(o === "topic" || o === "partition" || o === "first_offset" || o === "last_offset" || o === "records" || o === "segments" || o === "set_digest")) {
                const r = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [r] : e.push(r), s++;
              }
            if (i.topic !== void 0) {
              let o = i.topic;
              if (typeof o == "string") {
                if (u4(o) > 249) {
                  const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (u4(o) < 1) {
                  const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
            if (i.partition !== void 0) {
              let o = i.partition;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 1e6 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i.first_offset !== void 0) {
              let o = i.first_offset;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i.last_offset !== void 0) {
              let o = i.last_offset;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i.records !== void 0) {
              let o = i.records;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i.segments !== void 0) {
              let o = i.segments;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o < 0 || isNaN(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i.set_digest !== void 0) {
              let o = i.set_digest;
              if (typeof o == "string") {
                if (!q7.test(o)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + p3 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
          } else {
            const o = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        const a = { instancePath: t + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m2.basis_digest !== void 0) {
      let f5 = m2.basis_digest;
      if (typeof f5 == "string") {
        if (!q7.test(f5)) {
          const a = { instancePath: t + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    const f5 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [f5] : e.push(f5), s++;
  }
  return L7.errors = e, s === 0;
}
L7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/replay_anchors.v1.ts
var ReplayAnchorsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("replay_anchors.v1", S3);

// evidence-schemas/src/generated/run_completed.v1.validate.js
var T3 = g7;
var $5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_completed.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "completed_at_utc", "platform_run_id", "status", "closure_refs", "bundle_root_sha256", "fence", "supersedes"], properties: { schema: { const: "fp.run_completed.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, status: { const: "COMPLETED" }, closure_refs: { type: "object", additionalProperties: false, required: ["run_report_ref", "reconciliation_ref", "replay_anchors_ref", "environment_conformance_ref", "anomaly_summary_ref", "governance_events_ref"], properties: { run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reconciliation_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, replay_anchors_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, environment_conformance_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, anomaly_summary_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, governance_events_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, fence: { $ref: "common.v1.schema.json#/$defs/uint64" }, supersedes: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] } } };
var x10 = Object.prototype.hasOwnProperty;
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j8 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var h5 = new RegExp("^[0-9a-f]{64}$", "u");
var b4 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var O3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y4(a, { instancePath: i = "", parentData: L10, parentDataProperty: q10, rootData: v12 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, t = 0;
  const d5 = y4.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.task_arn === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.ci_run === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.image_digest === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in a)
      if (!(r === "identity" || r === "task_arn" || r === "ci_run" || r === "image_digest")) {
        const s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (a.identity !== void 0) {
      let r = a.identity;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const s = { instancePath: i + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (l(r) < 1) {
          const s = { instancePath: i + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (a.task_arn !== void 0) {
      let r = a.task_arn;
      const s = t;
      let u6 = false, m2 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const p3 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
        if (l(r) < 1) {
          const p3 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var _9 = f5 === t;
      _9 && (u6 = true, m2 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var _9 = c8 === t;
      if (_9 && u6 ? (u6 = false, m2 = [m2, 1]) : _9 && (u6 = true, m2 = 1), u6)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
    if (a.ci_run !== void 0) {
      let r = a.ci_run;
      const s = t;
      let u6 = false, m2 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (l(r) > 1024) {
          const p3 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
        if (l(r) < 1) {
          const p3 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var o = f5 === t;
      o && (u6 = true, m2 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var o = c8 === t;
      if (o && u6 ? (u6 = false, m2 = [m2, 1]) : o && (u6 = true, m2 = 1), u6)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
    if (a.image_digest !== void 0) {
      let r = a.image_digest;
      const s = t;
      let u6 = false, m2 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (!O3.test(r)) {
          const p3 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var n = f5 === t;
      n && (u6 = true, m2 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var n = c8 === t;
      if (n && u6 ? (u6 = false, m2 = [m2, 1]) : n && (u6 = true, m2 = 1), u6)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return y4.errors = e, t === 0;
}
y4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g7(a, { instancePath: i = "", parentData: L10, parentDataProperty: q10, rootData: v12 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, t = 0;
  const d5 = g7.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.written_at_utc === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.writer === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.generated_at_utc === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.completed_at_utc === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.platform_run_id === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.status === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.closure_refs === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure_refs" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.bundle_root_sha256 === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.fence === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.supersedes === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supersedes" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (const o in a)
      if (!x10.call($5.properties, o)) {
        const n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.run_completed.v1") {
      const o = { instancePath: i + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_completed.v1" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.written_at_utc !== void 0) {
      let o = a.written_at_utc;
      if (typeof o == "string") {
        if (!k3.test(o)) {
          const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.writer !== void 0 && (y4(a.writer, { instancePath: i + "/writer", parentData: a, parentDataProperty: "writer", rootData: v12, dynamicAnchors: P6 }) || (e = e === null ? y4.errors : e.concat(y4.errors), t = e.length)), a.generated_at_utc !== void 0) {
      let o = a.generated_at_utc;
      if (typeof o == "string") {
        if (!k3.test(o)) {
          const n = { instancePath: i + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.completed_at_utc !== void 0) {
      let o = a.completed_at_utc;
      if (typeof o == "string") {
        if (!k3.test(o)) {
          const n = { instancePath: i + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.platform_run_id !== void 0) {
      let o = a.platform_run_id;
      if (typeof o == "string") {
        if (!j8.test(o)) {
          const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.status !== void 0 && a.status !== "COMPLETED") {
      const o = { instancePath: i + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "COMPLETED" } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.closure_refs !== void 0) {
      let o = a.closure_refs;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.run_report_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o.reconciliation_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "reconciliation_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o.replay_anchors_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "replay_anchors_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o.environment_conformance_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "environment_conformance_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o.anomaly_summary_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "anomaly_summary_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o.governance_events_ref === void 0) {
          const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "governance_events_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (const n in o)
          if (!(n === "run_report_ref" || n === "reconciliation_ref" || n === "replay_anchors_ref" || n === "environment_conformance_ref" || n === "anomaly_summary_ref" || n === "governance_events_ref")) {
            const r = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [r] : e.push(r), t++;
          }
        if (o.run_report_ref !== void 0) {
          let n = o.run_report_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o.reconciliation_ref !== void 0) {
          let n = o.reconciliation_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o.replay_anchors_ref !== void 0) {
          let n = o.replay_anchors_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o.environment_conformance_ref !== void 0) {
          let n = o.environment_conformance_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o.anomaly_summary_ref !== void 0) {
          let n = o.anomaly_summary_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o.governance_events_ref !== void 0) {
          let n = o.governance_events_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l(r) > 512) {
                  const s = { instancePath: i + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l(r) < 1) {
                  const s = { instancePath: i + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h5.test(r)) {
                  const s = { instancePath: i + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        const n = { instancePath: i + "/closure_refs", schemaPath: "#/properties/closure_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.bundle_root_sha256 !== void 0) {
      let o = a.bundle_root_sha256;
      if (typeof o == "string") {
        if (!h5.test(o)) {
          const n = { instancePath: i + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.fence !== void 0) {
      let o = a.fence;
      if (typeof o == "string") {
        if (!b4.test(o)) {
          const n = { instancePath: i + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.supersedes !== void 0) {
      let o = a.supersedes;
      const n = t;
      let r = false, s = null;
      const u6 = t;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.key === void 0) {
          const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (o.version_id === void 0) {
          const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (o.sha256 === void 0) {
          const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        for (const f5 in o)
          if (!(f5 === "key" || f5 === "version_id" || f5 === "sha256")) {
            const c8 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        if (o.key !== void 0) {
          let f5 = o.key;
          if (typeof f5 == "string") {
            if (l(f5) > 512) {
              const c8 = { instancePath: i + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
            if (l(f5) < 1) {
              const c8 = { instancePath: i + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
        if (o.version_id !== void 0) {
          let f5 = o.version_id;
          if (typeof f5 == "string") {
            if (l(f5) > 512) {
              const c8 = { instancePath: i + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
            if (l(f5) < 1) {
              const c8 = { instancePath: i + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
        if (o.sha256 !== void 0) {
          let f5 = o.sha256;
          if (typeof f5 == "string") {
            if (!h5.test(f5)) {
              const c8 = { instancePath: i + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
      } else {
        const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
      var _9 = u6 === t;
      _9 && (r = true, s = 0);
      const m2 = t;
      if (o !== null) {
        const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
      var _9 = m2 === t;
      if (_9 && r ? (r = false, s = [s, 1]) : _9 && (r = true, s = 1), r)
        t = n, e !== null && (n ? e.length = n : e = null);
      else {
        const f5 = { instancePath: i + "/supersedes", schemaPath: "#/properties/supersedes/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    }
  } else {
    const o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), t++;
  }
  return g7.errors = e, t === 0;
}
g7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_completed.v1.ts
var RunCompletedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_completed.v1", T3);

// evidence-schemas/src/generated/run_report.v1.validate.js
var I3 = k4;
var w3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_report.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "scenario_run_ids", "ingress", "archive", "health", "evidence_refs", "basis"], properties: { schema: { const: "fp.run_report.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_ids: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/hex32" }, maxItems: 1e3 }, ingress: { type: "object", additionalProperties: false, required: ["sent", "received", "received_wsp", "admit", "duplicate", "quarantine", "publish_ambiguous", "publish_in_flight", "receipt_write_failed", "admitted_unique", "quarantine_records", "by_principal", "by_event_class", "by_event_type", "by_reason", "admitted_by_topic", "latency"], properties: { sent: { type: "integer", minimum: 0, maximum: 9007199254740991 }, received: { type: "integer", minimum: 0, maximum: 9007199254740991 }, received_wsp: { type: "integer", minimum: 0, maximum: 9007199254740991 }, admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, publish_ambiguous: { type: "integer", minimum: 0, maximum: 9007199254740991 }, publish_in_flight: { type: "integer", minimum: 0, maximum: 9007199254740991 }, receipt_write_failed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, admitted_unique: { type: "integer", minimum: 0, maximum: 9007199254740991 }, quarantine_records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, by_principal: { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "integer", minimum: 0 } } }, by_event_class: { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "integer", minimum: 0 } } }, by_event_type: { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "integer", minimum: 0 } } }, by_reason: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, admitted_by_topic: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, latency: { type: "object", additionalProperties: false, required: ["buckets_ms", "admission", "validate", "reserve", "dedupe", "publish", "commit", "receipt"], properties: { buckets_ms: { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 64, uniqueItems: true }, admission: { $ref: "#/$defs/percentiles" }, validate: { $ref: "#/$defs/percentiles" }, reserve: { $ref: "#/$defs/percentiles" }, dedupe: { $ref: "#/$defs/percentiles" }, publish: { $ref: "#/$defs/percentiles" }, commit: { $ref: "#/$defs/percentiles" }, receipt: { $ref: "#/$defs/percentiles" } } } } }, archive: { type: "object", additionalProperties: false, required: ["summary", "health_state", "segments", "size_bytes", "reconciliation_totals"], properties: { summary: { type: "object", additionalProperties: false, required: ["seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total", "late_total"], properties: { seen_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, archived_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, duplicate_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, payload_mismatch_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, write_error_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, skipped_total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, late_total: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, health_state: { enum: ["GREEN", "AMBER", "RED", "STOPPED", "FAILED", "UNKNOWN"] }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, size_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, reconciliation_totals: { type: "object", additionalProperties: false, required: ["records", "offsets_covered", "foreign"], properties: { records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offsets_covered: { type: "integer", minimum: 0, maximum: 9007199254740991 }, foreign: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } } }, health: { type: "array", items: { type: "object", additionalProperties: false, required: ["component", "instance_id", "health_state", "reasons", "age_seconds"], properties: { component: { type: "string", minLength: 1, maxLength: 512 }, instance_id: { type: "string", minLength: 1, maxLength: 512 }, health_state: { enum: ["GREEN", "AMBER", "RED", "STOPPED", "FAILED", "UNKNOWN"] }, reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 64 }, age_seconds: { type: "number", minimum: 0 } } }, maxItems: 1e3 }, evidence_refs: { type: "object", additionalProperties: false, required: ["receipt_refs_sample", "quarantine_refs_sample", "component_reconciliation_refs"], properties: { receipt_refs_sample: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 50 }, quarantine_refs_sample: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 50 }, component_reconciliation_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 50 } } }, basis: { type: "object", additionalProperties: false, required: ["provenance", "as_of", "snapshot_id", "rows_scanned", "evidence_ref_resolution", "basis_notes", "peak_rss_bytes", "elapsed_ms"], properties: { provenance: { type: "string", minLength: 1, maxLength: 512 }, as_of: { $ref: "common.v1.schema.json#/$defs/time_us" }, snapshot_id: { type: "string", minLength: 1, maxLength: 512 }, rows_scanned: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, evidence_ref_resolution: { type: "object", additionalProperties: false, required: ["attempted", "resolved", "denied", "allowlist_size"], properties: { attempted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, resolved: { type: "integer", minimum: 0, maximum: 9007199254740991 }, denied: { type: "integer", minimum: 0, maximum: 9007199254740991 }, allowlist_size: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, basis_notes: { type: "array", items: { type: "string", minLength: 1, maxLength: 512 }, maxItems: 50 }, peak_rss_bytes: { type: "integer", minimum: 0, maximum: 9007199254740991 }, elapsed_ms: { type: "integer", minimum: 0, maximum: 9007199254740991 } } } }, $defs: { percentiles: { type: "object", additionalProperties: false, required: ["measured", "p50_ms", "p95_ms", "p99_ms"], properties: { measured: { type: "integer", minimum: 0, maximum: 9007199254740991 }, p50_ms: { $ref: "#/$defs/percentile" }, p95_ms: { $ref: "#/$defs/percentile" }, p99_ms: { $ref: "#/$defs/percentile" } } }, percentile: { oneOf: [{ type: "integer", minimum: 1 }, { const: "beyond_last_bucket" }, { type: "null" }] } } };
var j9 = Object.prototype.hasOwnProperty;
var f3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $6 = new RegExp("^[0-9a-f]{32}$", "u");
var L8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function b5(u6, { instancePath: a = "", parentData: N7, parentDataProperty: q10, rootData: _9 = u6, dynamicAnchors: g10 = {} } = {}) {
  let e = null, i = 0;
  const y7 = b5.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), u6 && typeof u6 == "object" && !Array.isArray(u6)) {
    if (u6.identity === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.task_arn === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.ci_run === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.image_digest === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (const t in u6)
      if (!(t === "identity" || t === "task_arn" || t === "ci_run" || t === "image_digest")) {
        const p3 = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
    if (u6.identity !== void 0) {
      let t = u6.identity;
      if (typeof t == "string") {
        if (f3(t) > 1024) {
          const p3 = { instancePath: a + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
        if (f3(t) < 1) {
          const p3 = { instancePath: a + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
      } else {
        const p3 = { instancePath: a + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
    }
    if (u6.task_arn !== void 0) {
      let t = u6.task_arn;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (typeof t == "string") {
        if (f3(t) > 1024) {
          const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
        if (f3(t) < 1) {
          const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var n = c8 === i;
      n && (o = true, m2 = 0);
      const d5 = i;
      if (t !== null) {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var n = d5 === i;
      if (n && o ? (o = false, m2 = [m2, 1]) : n && (o = true, m2 = 1), o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (u6.ci_run !== void 0) {
      let t = u6.ci_run;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (typeof t == "string") {
        if (f3(t) > 1024) {
          const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
        if (f3(t) < 1) {
          const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var s = c8 === i;
      s && (o = true, m2 = 0);
      const d5 = i;
      if (t !== null) {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var s = d5 === i;
      if (s && o ? (o = false, m2 = [m2, 1]) : s && (o = true, m2 = 1), o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (u6.image_digest !== void 0) {
      let t = u6.image_digest;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (typeof t == "string") {
        if (!L8.test(t)) {
          const l3 = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l3] : e.push(l3), i++;
        }
      } else {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var r = c8 === i;
      r && (o = true, m2 = 0);
      const d5 = i;
      if (t !== null) {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var r = d5 === i;
      if (r && o ? (o = false, m2 = [m2, 1]) : r && (o = true, m2 = 1), o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
  } else {
    const t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return b5.errors = e, i === 0;
}
b5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h6(u6, { instancePath: a = "", parentData: N7, parentDataProperty: q10, rootData: _9 = u6, dynamicAnchors: g10 = {} } = {}) {
  let e = null, i = 0;
  const y7 = h6.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), u6 && typeof u6 == "object" && !Array.isArray(u6)) {
    if (u6.measured === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measured" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.p50_ms === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p50_ms" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.p95_ms === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p95_ms" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (u6.p99_ms === void 0) {
      const t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p99_ms" } };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (const t in u6)
      if (!(t === "measured" || t === "p50_ms" || t === "p95_ms" || t === "p99_ms")) {
        const p3 = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
    if (u6.measured !== void 0) {
      let t = u6.measured;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const p3 = { instancePath: a + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [p3] : e.push(p3), i++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const p3 = { instancePath: a + "/measured", schemaPath: "#/properties/measured/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
        if (t < 0 || isNaN(t)) {
          const p3 = { instancePath: a + "/measured", schemaPath: "#/properties/measured/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [p3] : e.push(p3), i++;
        }
      }
    }
    if (u6.p50_ms !== void 0) {
      let t = u6.p50_ms;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const l3 = { instancePath: a + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const l3 = { instancePath: a + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var n = c8 === i;
      n && (o = true, m2 = 0);
      const d5 = i;
      if (t !== "beyond_last_bucket") {
        const l3 = { instancePath: a + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var n = d5 === i;
      if (n && o)
        o = false, m2 = [m2, 1];
      else {
        n && (o = true, m2 = 1);
        const l3 = i;
        if (t !== null) {
          const P6 = { instancePath: a + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [P6] : e.push(P6), i++;
        }
        var n = l3 === i;
        n && o ? (o = false, m2 = [m2, 2]) : n && (o = true, m2 = 2);
      }
      if (o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (u6.p95_ms !== void 0) {
      let t = u6.p95_ms;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const l3 = { instancePath: a + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const l3 = { instancePath: a + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var s = c8 === i;
      s && (o = true, m2 = 0);
      const d5 = i;
      if (t !== "beyond_last_bucket") {
        const l3 = { instancePath: a + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var s = d5 === i;
      if (s && o)
        o = false, m2 = [m2, 1];
      else {
        s && (o = true, m2 = 1);
        const l3 = i;
        if (t !== null) {
          const P6 = { instancePath: a + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [P6] : e.push(P6), i++;
        }
        var s = l3 === i;
        s && o ? (o = false, m2 = [m2, 2]) : s && (o = true, m2 = 2);
      }
      if (o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
    if (u6.p99_ms !== void 0) {
      let t = u6.p99_ms;
      const p3 = i;
      let o = false, m2 = null;
      const c8 = i;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const l3 = { instancePath: a + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        const l3 = { instancePath: a + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var r = c8 === i;
      r && (o = true, m2 = 0);
      const d5 = i;
      if (t !== "beyond_last_bucket") {
        const l3 = { instancePath: a + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
      var r = d5 === i;
      if (r && o)
        o = false, m2 = [m2, 1];
      else {
        r && (o = true, m2 = 1);
        const l3 = i;
        if (t !== null) {
          const P6 = { instancePath: a + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          e === null ? e = [P6] : e.push(P6), i++;
        }
        var r = l3 === i;
        r && o ? (o = false, m2 = [m2, 2]) : r && (o = true, m2 = 2);
      }
      if (o)
        i = p3, e !== null && (p3 ? e.length = p3 : e = null);
      else {
        const l3 = { instancePath: a + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [l3] : e.push(l3), i++;
      }
    }
  } else {
    const t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i++;
  }
  return h6.errors = e, i === 0;
}
h6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k4(u6, { instancePath: a = "", parentData: N7, parentDataProperty: q10, rootData: _9 = u6, dynamicAnchors: g10 = {} } = {}) {
  let e = null, i = 0;
  const y7 = k4.evaluated;
  if (y7.dynamicProps && (y7.props = void 0), y7.dynamicItems && (y7.items = void 0), u6 && typeof u6 == "object" && !Array.isArray(u6)) {
    if (u6.schema === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.written_at_utc === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.writer === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.generated_at_utc === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.platform_run_id === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.scenario_run_ids === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_ids" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.ingress === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ingress" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.archive === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.health === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.evidence_refs === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_refs" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.basis === void 0) {
      const n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    for (const n in u6)
      if (!j9.call(w3.properties, n)) {
        const s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (u6.schema !== void 0 && u6.schema !== "fp.run_report.v1") {
      const n = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_report.v1" } };
      e === null ? e = [n] : e.push(n), i++;
    }
    if (u6.written_at_utc !== void 0) {
      let n = u6.written_at_utc;
      if (typeof n == "string") {
        if (!v7.test(n)) {
          const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.writer !== void 0 && (b5(u6.writer, { instancePath: a + "/writer", parentData: u6, parentDataProperty: "writer", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? b5.errors : e.concat(b5.errors), i = e.length)), u6.generated_at_utc !== void 0) {
      let n = u6.generated_at_utc;
      if (typeof n == "string") {
        if (!v7.test(n)) {
          const s = { instancePath: a + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.platform_run_id !== void 0) {
      let n = u6.platform_run_id;
      if (typeof n == "string") {
        if (!F5.test(n)) {
          const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        const s = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.scenario_run_ids !== void 0) {
      let n = u6.scenario_run_ids;
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          const r = { instancePath: a + "/scenario_run_ids", schemaPath: "#/properties/scenario_run_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        const s = n.length;
        for (let r = 0; r < s; r++) {
          let t = n[r];
          if (typeof t == "string") {
            if (!$6.test(t)) {
              const p3 = { instancePath: a + "/scenario_run_ids/" + r, schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
          } else {
            const p3 = { instancePath: a + "/scenario_run_ids/" + r, schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/scenario_run_ids", schemaPath: "#/properties/scenario_run_ids/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.ingress !== void 0) {
      let n = u6.ingress;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.sent === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "sent" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.received === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "received" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.received_wsp === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "received_wsp" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.admit === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admit" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.duplicate === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "duplicate" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.quarantine === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "quarantine" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.publish_ambiguous === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "publish_ambiguous" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.publish_in_flight === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "publish_in_flight" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.receipt_write_failed === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "receipt_write_failed" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.admitted_unique === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admitted_unique" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.quarantine_records === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "quarantine_records" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.by_principal === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_principal" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.by_event_class === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_event_class" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.by_event_type === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_event_type" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.by_reason === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_reason" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.admitted_by_topic === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admitted_by_topic" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.latency === void 0) {
          const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "latency" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in n)
          if (!j9.call(w3.properties.ingress.properties, s)) {
            const r = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (n.sent !== void 0) {
          let s = n.sent;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.received !== void 0) {
          let s = n.received;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.received_wsp !== void 0) {
          let s = n.received_wsp;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.admit !== void 0) {
          let s = n.admit;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.duplicate !== void 0) {
          let s = n.duplicate;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.quarantine !== void 0) {
          let s = n.quarantine;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.publish_ambiguous !== void 0) {
          let s = n.publish_ambiguous;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.publish_in_flight !== void 0) {
          let s = n.publish_in_flight;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.receipt_write_failed !== void 0) {
          let s = n.receipt_write_failed;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.admitted_unique !== void 0) {
          let s = n.admitted_unique;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.quarantine_records !== void 0) {
          let s = n.quarantine_records;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.by_principal !== void 0) {
          let s = n.by_principal;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (t && typeof t == "object" && !Array.isArray(t))
                for (const p3 in t) {
                  let o = t[p3];
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const m2 = { instancePath: a + "/ingress/by_principal/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                  if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                    const m2 = { instancePath: a + "/ingress/by_principal/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                }
              else {
                const p3 = { instancePath: a + "/ingress/by_principal/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/ingress/by_principal", schemaPath: "#/properties/ingress/properties/by_principal/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.by_event_class !== void 0) {
          let s = n.by_event_class;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (t && typeof t == "object" && !Array.isArray(t))
                for (const p3 in t) {
                  let o = t[p3];
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const m2 = { instancePath: a + "/ingress/by_event_class/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                  if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                    const m2 = { instancePath: a + "/ingress/by_event_class/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                }
              else {
                const p3 = { instancePath: a + "/ingress/by_event_class/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/ingress/by_event_class", schemaPath: "#/properties/ingress/properties/by_event_class/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.by_event_type !== void 0) {
          let s = n.by_event_type;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (t && typeof t == "object" && !Array.isArray(t))
                for (const p3 in t) {
                  let o = t[p3];
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const m2 = { instancePath: a + "/ingress/by_event_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                  if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                    const m2 = { instancePath: a + "/ingress/by_event_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [m2] : e.push(m2), i++;
                  }
                }
              else {
                const p3 = { instancePath: a + "/ingress/by_event_type/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/ingress/by_event_type", schemaPath: "#/properties/ingress/properties/by_event_type/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.by_reason !== void 0) {
          let s = n.by_reason;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p3 = { instancePath: a + "/ingress/by_reason/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_reason/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const p3 = { instancePath: a + "/ingress/by_reason/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_reason/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/ingress/by_reason", schemaPath: "#/properties/ingress/properties/by_reason/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.admitted_by_topic !== void 0) {
          let s = n.admitted_by_topic;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p3 = { instancePath: a + "/ingress/admitted_by_topic/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/admitted_by_topic/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const p3 = { instancePath: a + "/ingress/admitted_by_topic/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/admitted_by_topic/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/ingress/admitted_by_topic", schemaPath: "#/properties/ingress/properties/admitted_by_topic/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.latency !== void 0) {
          let s = n.latency;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.buckets_ms === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "buckets_ms" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.admission === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "admission" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.validate === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "validate" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.reserve === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "reserve" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.dedupe === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "dedupe" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.publish === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "publish" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.commit === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "commit" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.receipt === void 0) {
              const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "receipt" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            for (const r in s)
              if (!(r === "buckets_ms" || r === "admission" || r === "validate" || r === "reserve" || r === "dedupe" || r === "publish" || r === "commit" || r === "receipt")) {
                const t = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : e.push(t), i++;
              }
            if (s.buckets_ms !== void 0) {
              let r = s.buckets_ms;
              if (Array.isArray(r)) {
                if (r.length > 64) {
                  const m2 = { instancePath: a + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [m2] : e.push(m2), i++;
                }
                if (r.length < 1) {
                  const m2 = { instancePath: a + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [m2] : e.push(m2), i++;
                }
                const t = r.length;
                for (let m2 = 0; m2 < t; m2++) {
                  let c8 = r[m2];
                  if (!(typeof c8 == "number" && !(c8 % 1) && !isNaN(c8) && isFinite(c8))) {
                    const d5 = { instancePath: a + "/ingress/latency/buckets_ms/" + m2, schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/items/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d5] : e.push(d5), i++;
                  }
                  if (typeof c8 == "number" && isFinite(c8) && (c8 < 1 || isNaN(c8))) {
                    const d5 = { instancePath: a + "/ingress/latency/buckets_ms/" + m2, schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [d5] : e.push(d5), i++;
                  }
                }
                let p3 = r.length, o;
                if (p3 > 1) {
                  const m2 = {};
                  for (; p3--; ) {
                    let c8 = r[p3];
                    if (typeof c8 == "number" && !(c8 % 1) && !isNaN(c8) && isFinite(c8)) {
                      if (typeof m2[c8] == "number") {
                        o = m2[c8];
                        const d5 = { instancePath: a + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/uniqueItems", keyword: "uniqueItems", params: { i: p3, j: o } };
                        e === null ? e = [d5] : e.push(d5), i++;
                        break;
                      }
                      m2[c8] = p3;
                    }
                  }
                }
              } else {
                const t = { instancePath: a + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), i++;
              }
            }
            s.admission !== void 0 && (h6(s.admission, { instancePath: a + "/ingress/latency/admission", parentData: s, parentDataProperty: "admission", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.validate !== void 0 && (h6(s.validate, { instancePath: a + "/ingress/latency/validate", parentData: s, parentDataProperty: "validate", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.reserve !== void 0 && (h6(s.reserve, { instancePath: a + "/ingress/latency/reserve", parentData: s, parentDataProperty: "reserve", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.dedupe !== void 0 && (h6(s.dedupe, { instancePath: a + "/ingress/latency/dedupe", parentData: s, parentDataProperty: "dedupe", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.publish !== void 0 && (h6(s.publish, { instancePath: a + "/ingress/latency/publish", parentData: s, parentDataProperty: "publish", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.commit !== void 0 && (h6(s.commit, { instancePath: a + "/ingress/latency/commit", parentData: s, parentDataProperty: "commit", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length)), s.receipt !== void 0 && (h6(s.receipt, { instancePath: a + "/ingress/latency/receipt", parentData: s, parentDataProperty: "receipt", rootData: _9, dynamicAnchors: g10 }) || (e = e === null ? h6.errors : e.concat(h6.errors), i = e.length));
          } else {
            const r = { instancePath: a + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/ingress", schemaPath: "#/properties/ingress/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.archive !== void 0) {
      let n = u6.archive;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.summary === void 0) {
          const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "summary" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.health_state === void 0) {
          const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "health_state" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.segments === void 0) {
          const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "segments" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.size_bytes === void 0) {
          const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "size_bytes" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.reconciliation_totals === void 0) {
          const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "reconciliation_totals" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in n)
          if (!(s === "summary" || s === "health_state" || s === "segments" || s === "size_bytes" || s === "reconciliation_totals")) {
            const r = { instancePath: a + "/archive", schemaPath: "#/properties/archive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (n.summary !== void 0) {
          let s = n.summary;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.seen_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "seen_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.archived_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "archived_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.duplicate_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.payload_mismatch_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.write_error_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "write_error_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.skipped_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "skipped_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.late_total === void 0) {
              const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "late_total" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            for (const r in s)
              if (!(r === "seen_total" || r === "archived_total" || r === "duplicate_total" || r === "payload_mismatch_total" || r === "write_error_total" || r === "skipped_total" || r === "late_total")) {
                const t = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : e.push(t), i++;
              }
            if (s.seen_total !== void 0) {
              let r = s.seen_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.archived_total !== void 0) {
              let r = s.archived_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.duplicate_total !== void 0) {
              let r = s.duplicate_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.payload_mismatch_total !== void 0) {
              let r = s.payload_mismatch_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.write_error_total !== void 0) {
              let r = s.write_error_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.skipped_total !== void 0) {
              let r = s.skipped_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.late_total !== void 0) {
              let r = s.late_total;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/summary/late_total", schemaPath: "#/properties/archive/properties/summary/properties/late_total/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/late_total", schemaPath: "#/properties/archive/properties/summary/properties/late_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/summary/late_total", schemaPath: "#/properties/archive/properties/summary/properties/late_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
          } else {
            const r = { instancePath: a + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.health_state !== void 0) {
          let s = n.health_state;
          if (!(s === "GREEN" || s === "AMBER" || s === "RED" || s === "STOPPED" || s === "FAILED" || s === "UNKNOWN")) {
            const r = { instancePath: a + "/archive/health_state", schemaPath: "#/properties/archive/properties/health_state/enum", keyword: "enum", params: { allowedValues: w3.properties.archive.properties.health_state.enum } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.segments !== void 0) {
          let s = n.segments;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.size_bytes !== void 0) {
          let s = n.size_bytes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.reconciliation_totals !== void 0) {
          let s = n.reconciliation_totals;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.records === void 0) {
              const r = { instancePath: a + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "records" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.offsets_covered === void 0) {
              const r = { instancePath: a + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "offsets_covered" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.foreign === void 0) {
              const r = { instancePath: a + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "foreign" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            for (const r in s)
              if (!(r === "records" || r === "offsets_covered" || r === "foreign")) {
                const t = { instancePath: a + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : e.push(t), i++;
              }
            if (s.records !== void 0) {
              let r = s.records;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.offsets_covered !== void 0) {
              let r = s.offsets_covered;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.foreign !== void 0) {
              let r = s.foreign;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
          } else {
            const r = { instancePath: a + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.health !== void 0) {
      let n = u6.health;
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          const r = { instancePath: a + "/health", schemaPath: "#/properties/health/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [r] : e.push(r), i++;
        }
        const s = n.length;
        for (let r = 0; r < s; r++) {
          let t = n[r];
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.component === void 0) {
              const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "component" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (t.instance_id === void 0) {
              const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "instance_id" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (t.health_state === void 0) {
              const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "health_state" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (t.reasons === void 0) {
              const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "reasons" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            if (t.age_seconds === void 0) {
              const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "age_seconds" } };
              e === null ? e = [p3] : e.push(p3), i++;
            }
            for (const p3 in t)
              if (!(p3 === "component" || p3 === "instance_id" || p3 === "health_state" || p3 === "reasons" || p3 === "age_seconds")) {
                const o = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (t.component !== void 0) {
              let p3 = t.component;
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/health/" + r + "/component", schemaPath: "#/properties/health/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/health/" + r + "/component", schemaPath: "#/properties/health/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/health/" + r + "/component", schemaPath: "#/properties/health/items/properties/component/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (t.instance_id !== void 0) {
              let p3 = t.instance_id;
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/health/" + r + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/health/" + r + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/health/" + r + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (t.health_state !== void 0) {
              let p3 = t.health_state;
              if (!(p3 === "GREEN" || p3 === "AMBER" || p3 === "RED" || p3 === "STOPPED" || p3 === "FAILED" || p3 === "UNKNOWN")) {
                const o = { instancePath: a + "/health/" + r + "/health_state", schemaPath: "#/properties/health/items/properties/health_state/enum", keyword: "enum", params: { allowedValues: w3.properties.health.items.properties.health_state.enum } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (t.reasons !== void 0) {
              let p3 = t.reasons;
              if (Array.isArray(p3)) {
                if (p3.length > 64) {
                  const m2 = { instancePath: a + "/health/" + r + "/reasons", schemaPath: "#/properties/health/items/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  e === null ? e = [m2] : e.push(m2), i++;
                }
                const o = p3.length;
                for (let m2 = 0; m2 < o; m2++) {
                  let c8 = p3[m2];
                  if (typeof c8 == "string") {
                    if (f3(c8) > 512) {
                      const d5 = { instancePath: a + "/health/" + r + "/reasons/" + m2, schemaPath: "#/properties/health/items/properties/reasons/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [d5] : e.push(d5), i++;
                    }
                    if (f3(c8) < 1) {
                      const d5 = { instancePath: a + "/health/" + r + "/reasons/" + m2, schemaPath: "#/properties/health/items/properties/reasons/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d5] : e.push(d5), i++;
                    }
                  } else {
                    const d5 = { instancePath: a + "/health/" + r + "/reasons/" + m2, schemaPath: "#/properties/health/items/properties/reasons/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d5] : e.push(d5), i++;
                  }
                }
              } else {
                const o = { instancePath: a + "/health/" + r + "/reasons", schemaPath: "#/properties/health/items/properties/reasons/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (t.age_seconds !== void 0) {
              let p3 = t.age_seconds;
              if (typeof p3 == "number" && isFinite(p3)) {
                if (p3 < 0 || isNaN(p3)) {
                  const o = { instancePath: a + "/health/" + r + "/age_seconds", schemaPath: "#/properties/health/items/properties/age_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/health/" + r + "/age_seconds", schemaPath: "#/properties/health/items/properties/age_seconds/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const p3 = { instancePath: a + "/health/" + r, schemaPath: "#/properties/health/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p3] : e.push(p3), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.evidence_refs !== void 0) {
      let n = u6.evidence_refs;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.receipt_refs_sample === void 0) {
          const s = { instancePath: a + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "receipt_refs_sample" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.quarantine_refs_sample === void 0) {
          const s = { instancePath: a + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "quarantine_refs_sample" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.component_reconciliation_refs === void 0) {
          const s = { instancePath: a + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "component_reconciliation_refs" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in n)
          if (!(s === "receipt_refs_sample" || s === "quarantine_refs_sample" || s === "component_reconciliation_refs")) {
            const r = { instancePath: a + "/evidence_refs", schemaPath: "#/properties/evidence_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (n.receipt_refs_sample !== void 0) {
          let s = n.receipt_refs_sample;
          if (Array.isArray(s)) {
            if (s.length > 50) {
              const t = { instancePath: a + "/evidence_refs/receipt_refs_sample", schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [t] : e.push(t), i++;
            }
            const r = s.length;
            for (let t = 0; t < r; t++) {
              let p3 = s[t];
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/evidence_refs/receipt_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/evidence_refs/receipt_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/evidence_refs/receipt_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const r = { instancePath: a + "/evidence_refs/receipt_refs_sample", schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.quarantine_refs_sample !== void 0) {
          let s = n.quarantine_refs_sample;
          if (Array.isArray(s)) {
            if (s.length > 50) {
              const t = { instancePath: a + "/evidence_refs/quarantine_refs_sample", schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [t] : e.push(t), i++;
            }
            const r = s.length;
            for (let t = 0; t < r; t++) {
              let p3 = s[t];
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/evidence_refs/quarantine_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/evidence_refs/quarantine_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/evidence_refs/quarantine_refs_sample/" + t, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const r = { instancePath: a + "/evidence_refs/quarantine_refs_sample", schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.component_reconciliation_refs !== void 0) {
          let s = n.component_reconciliation_refs;
          if (Array.isArray(s)) {
            if (s.length > 50) {
              const t = { instancePath: a + "/evidence_refs/component_reconciliation_refs", schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [t] : e.push(t), i++;
            }
            const r = s.length;
            for (let t = 0; t < r; t++) {
              let p3 = s[t];
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/evidence_refs/component_reconciliation_refs/" + t, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/evidence_refs/component_reconciliation_refs/" + t, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/evidence_refs/component_reconciliation_refs/" + t, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const r = { instancePath: a + "/evidence_refs/component_reconciliation_refs", schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
      } else {
        const s = { instancePath: a + "/evidence_refs", schemaPath: "#/properties/evidence_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (u6.basis !== void 0) {
      let n = u6.basis;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.provenance === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "provenance" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.as_of === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "as_of" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.snapshot_id === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "snapshot_id" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.rows_scanned === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rows_scanned" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.evidence_ref_resolution === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "evidence_ref_resolution" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.basis_notes === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "basis_notes" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.peak_rss_bytes === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "peak_rss_bytes" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (n.elapsed_ms === void 0) {
          const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "elapsed_ms" } };
          e === null ? e = [s] : e.push(s), i++;
        }
        for (const s in n)
          if (!(s === "provenance" || s === "as_of" || s === "snapshot_id" || s === "rows_scanned" || s === "evidence_ref_resolution" || s === "basis_notes" || s === "peak_rss_bytes" || s === "elapsed_ms")) {
            const r = { instancePath: a + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i++;
          }
        if (n.provenance !== void 0) {
          let s = n.provenance;
          if (typeof s == "string") {
            if (f3(s) > 512) {
              const r = { instancePath: a + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (f3(s) < 1) {
              const r = { instancePath: a + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          } else {
            const r = { instancePath: a + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.as_of !== void 0) {
          let s = n.as_of;
          if (typeof s == "string") {
            if (!v7.test(s)) {
              const r = { instancePath: a + "/basis/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [r] : e.push(r), i++;
            }
          } else {
            const r = { instancePath: a + "/basis/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.snapshot_id !== void 0) {
          let s = n.snapshot_id;
          if (typeof s == "string") {
            if (f3(s) > 512) {
              const r = { instancePath: a + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (f3(s) < 1) {
              const r = { instancePath: a + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          } else {
            const r = { instancePath: a + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.rows_scanned !== void 0) {
          let s = n.rows_scanned;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (const r in s) {
              let t = s[r];
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const p3 = { instancePath: a + "/basis/rows_scanned/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rows_scanned/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const p3 = { instancePath: a + "/basis/rows_scanned/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rows_scanned/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p3] : e.push(p3), i++;
              }
            }
          else {
            const r = { instancePath: a + "/basis/rows_scanned", schemaPath: "#/properties/basis/properties/rows_scanned/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.evidence_ref_resolution !== void 0) {
          let s = n.evidence_ref_resolution;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.attempted === void 0) {
              const r = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "attempted" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.resolved === void 0) {
              const r = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "resolved" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.denied === void 0) {
              const r = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "denied" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s.allowlist_size === void 0) {
              const r = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "allowlist_size" } };
              e === null ? e = [r] : e.push(r), i++;
            }
            for (const r in s)
              if (!(r === "attempted" || r === "resolved" || r === "denied" || r === "allowlist_size")) {
                const t = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [t] : e.push(t), i++;
              }
            if (s.attempted !== void 0) {
              let r = s.attempted;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.resolved !== void 0) {
              let r = s.resolved;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.denied !== void 0) {
              let r = s.denied;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
            if (s.allowlist_size !== void 0) {
              let r = s.allowlist_size;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const t = { instancePath: a + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), i++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 9007199254740991 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
                if (r < 0 || isNaN(r)) {
                  const t = { instancePath: a + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), i++;
                }
              }
            }
          } else {
            const r = { instancePath: a + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.basis_notes !== void 0) {
          let s = n.basis_notes;
          if (Array.isArray(s)) {
            if (s.length > 50) {
              const t = { instancePath: a + "/basis/basis_notes", schemaPath: "#/properties/basis/properties/basis_notes/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [t] : e.push(t), i++;
            }
            const r = s.length;
            for (let t = 0; t < r; t++) {
              let p3 = s[t];
              if (typeof p3 == "string") {
                if (f3(p3) > 512) {
                  const o = { instancePath: a + "/basis/basis_notes/" + t, schemaPath: "#/properties/basis/properties/basis_notes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
                if (f3(p3) < 1) {
                  const o = { instancePath: a + "/basis/basis_notes/" + t, schemaPath: "#/properties/basis/properties/basis_notes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), i++;
                }
              } else {
                const o = { instancePath: a + "/basis/basis_notes/" + t, schemaPath: "#/properties/basis/properties/basis_notes/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            const r = { instancePath: a + "/basis/basis_notes", schemaPath: "#/properties/basis/properties/basis_notes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [r] : e.push(r), i++;
          }
        }
        if (n.peak_rss_bytes !== void 0) {
          let s = n.peak_rss_bytes;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
        if (n.elapsed_ms !== void 0) {
          let s = n.elapsed_ms;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: a + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              const r = { instancePath: a + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [r] : e.push(r), i++;
            }
            if (s < 0 || isNaN(s)) {
              const r = { instancePath: a + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [r] : e.push(r), i++;
            }
          }
        }
      } else {
        const s = { instancePath: a + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    const n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), i++;
  }
  return k4.errors = e, i === 0;
}
k4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_report.v1.ts
var RunReportV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_report.v1", I3);

// other-part:runtime/src/evidence/json-lines.ts
import { jsonLines$runtime_src_evidence_json_lines } from "./substrate.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// actions/m8-closure/closure-set.ts
var CLOSURE_HANDLES = {
  run_report: "RUN_REPORT_PATH_PATTERN",
  reconciliation: "RECONCILIATION_PATH_PATTERN",
  replay_anchors: "REPLAY_ANCHORS_PATH_PATTERN",
  environment_conformance: "ENV_CONFORMANCE_PATH_PATTERN",
  anomaly_summary: "ANOMALY_SUMMARY_PATH_PATTERN",
  governance_events: "GOVERNANCE_EVENTS_PATH_PATTERN"
};
var CLOSURE_NAMES = Object.keys(CLOSURE_HANDLES);
var BY_DAEMON = "environment_conformance";
var MARKER = "run_completed";
var REPORTER_OBJECTS = [...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON), MARKER];
var NO_RUN = "none";
var closureKey = ({ platformRunId = NO_RUN }, name) => renderHandle$evidence_schemas_src_handles(CLOSURE_HANDLES[name], { platform_run_id: platformRunId });
function markerKey({ platformRunId = NO_RUN }, number) {
  const key = renderHandle$evidence_schemas_src_handles("RUN_CLOSURE_MARKER_PATH_PATTERN", { platform_run_id: platformRunId });
  return number === 0 ? key : key.replace(/\.json$/, `.supersede-${number}.json`);
}
function lockOf({ platformRunId = NO_RUN }) {
  const key = renderHandle$evidence_schemas_src_handles("REPORTER_LOCK_KEY_PATTERN", { platform_run_id: platformRunId });
  return { key, id: advisoryLockId$runtime_src_kernel_advisory_lock_id(key) };
}
var newestMarker = ({ markers }) => isReadable$actions_lib_checks_fact(markers) ? markers.value.at(-1) : void 0;

// actions/m8-closure/facts/closure-set.ts
var closurePlaceOf = ({ session, platformRunId }) => ({
  evidence: session.evidence,
  platformRunId
});
async function readClosureSet(place) {
  const markers = await observe$actions_lib_checks_fact(() => readMarkers(place));
  const refs = isReadable$actions_lib_checks_fact(markers) ? markers.value.at(-1)?.document.closure_refs : void 0;
  const read = (name, parse) => (
    // The key is the pinned one: a marker that names another place does not lead the gate there.
    observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(place.evidence, closureKey(place, name), parse, refs?.[`${name}_ref`].version_id))
  );
  return {
    markers,
    run_report: await read("run_report", RunReportV1.parse),
    reconciliation: await read("reconciliation", ReconciliationV1.parse),
    replay_anchors: await read("replay_anchors", ReplayAnchorsV1.parse),
    environment_conformance: await read("environment_conformance", EnvironmentConformanceV1.parse),
    anomaly_summary: await read("anomaly_summary", AnomalySummaryV1.parse),
    governance_events: await observe$actions_lib_checks_fact(() => readRollUp(place, refs?.governance_events_ref.version_id))
  };
}
async function readMarkers(place) {
  const { store, bucket } = place.evidence;
  const markers = [];
  for (let number = 0; ; number += 1) {
    const key = markerKey(place, number);
    const stored = await store.head(bucket, key);
    if (stored === void 0) break;
    const read = await readEvidence$runtime_src_evidence_read(place.evidence, key, RunCompletedV1.parse, stored.versionId);
    const versions = (await store.versions(bucket, key)).length;
    markers.push({ key, writtenAtUtc: stored.writtenAtUtc, versions, ...read });
  }
  if (markers.length === 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", `${markerKey(place, 0)} is absent`);
  return markers;
}
async function readRollUp(place, versionId) {
  const { store, bucket } = place.evidence;
  const stored = await store.get(bucket, closureKey(place, "governance_events"), versionId);
  return {
    versionId: stored.versionId,
    sha256: stored.sha256,
    writtenAtUtc: stored.writtenAtUtc,
    rows: jsonLines$runtime_src_evidence_json_lines(stored.body, "the roll-up")
  };
}

// actions/m8-closure/facts/closure-versions.ts
async function readClosureVersions(place) {
  const found = [];
  for (const name of CLOSURE_NAMES.filter((one) => one !== BY_DAEMON)) {
    found.push(...await versionsAt(place, name, closureKey(place, name)));
  }
  for (let number = 0; ; number += 1) {
    const versions = await versionsAt(place, MARKER, markerKey(place, number));
    if (versions.length === 0) return found;
    found.push(...versions);
  }
}
async function readClosureHistory(place) {
  const history = [];
  for (const version of await readClosureVersions(place)) history.push(await signedVersion(place, version));
  return history;
}
async function gainedSince(place, before) {
  const known = new Set(before.map(({ key, versionId }) => `${key} ${versionId}`));
  const now = (await readClosureVersions(place)).filter(({ key, versionId }) => !known.has(`${key} ${versionId}`));
  const gained = [];
  for (const version of now) gained.push(await signedVersion(place, version));
  return gained;
}
async function versionsAt({ evidence: { store, bucket } }, name, key) {
  const versions = await store.versions(bucket, key);
  return versions.map(({ versionId }) => ({ name, key, versionId }));
}
async function signedVersion({ evidence }, { name, key, versionId }) {
  if (name === "governance_events") return { name, versionId, writer: null };
  const { document } = await readEvidence$runtime_src_evidence_read(evidence, key, taskOf, versionId);
  return { name, versionId, writer: document };
}
function taskOf(value) {
  const writer = typeof value === "object" && value !== null && "writer" in value ? value.writer : void 0;
  const task = typeof writer === "object" && writer !== null && "task_arn" in writer ? writer.task_arn : void 0;
  return typeof task === "string" ? task : "unnamed";
}

// evidence-schemas/src/generated/reporter_lock_event.v1.validate.js
var T4 = f4;
var k5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "reporter_lock_event.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "event", "lock_key", "lock_id", "instance", "task_arn", "holder", "fence", "ts_utc"], properties: { schema: { const: "fp.reporter_lock_event.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event: { enum: ["ATTEMPT", "ACQUIRED", "DENIED", "RELEASED", "LOST"] }, lock_key: { type: "string", minLength: 1, maxLength: 512 }, lock_id: { type: "string", pattern: "^-?[0-9]{1,19}$" }, instance: { type: "string", minLength: 1, maxLength: 512 }, task_arn: { type: "string", minLength: 1, maxLength: 512 }, holder: { oneOf: [{ type: "object", additionalProperties: false, required: ["instance", "acquired_at_utc"], properties: { instance: { type: "string", minLength: 1, maxLength: 512 }, acquired_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, fence: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/uint64" }, { type: "null" }] }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var P4 = Object.prototype.hasOwnProperty;
var c5 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v8 = new RegExp("^-?[0-9]{1,19}$", "u");
var g8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var q8 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function f4(o, { instancePath: n = "", parentData: $7, parentDataProperty: L10, rootData: j10 = o, dynamicAnchors: E3 = {} } = {}) {
  let e = null, t = 0;
  const u6 = f4.evaluated;
  if (u6.dynamicProps && (u6.props = void 0), u6.dynamicItems && (u6.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.event === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.lock_key === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_key" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.lock_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.instance === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.task_arn === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.holder === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holder" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.fence === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.ts_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in o)
      if (!P4.call(k5.properties, r)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (o.schema !== void 0 && o.schema !== "fp.reporter_lock_event.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reporter_lock_event.v1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o.platform_run_id !== void 0) {
      let r = o.platform_run_id;
      if (typeof r == "string") {
        if (!w4.test(r)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.event !== void 0) {
      let r = o.event;
      if (!(r === "ATTEMPT" || r === "ACQUIRED" || r === "DENIED" || r === "RELEASED" || r === "LOST")) {
        const s = { instancePath: n + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: k5.properties.event.enum } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.lock_key !== void 0) {
      let r = o.lock_key;
      if (typeof r == "string") {
        if (c5(r) > 512) {
          const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c5(r) < 1) {
          const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.lock_id !== void 0) {
      let r = o.lock_id;
      if (typeof r == "string") {
        if (!v8.test(r)) {
          const s = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.instance !== void 0) {
      let r = o.instance;
      if (typeof r == "string") {
        if (c5(r) > 512) {
          const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c5(r) < 1) {
          const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.task_arn !== void 0) {
      let r = o.task_arn;
      if (typeof r == "string") {
        if (c5(r) > 512) {
          const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c5(r) < 1) {
          const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o.holder !== void 0) {
      let r = o.holder;
      const s = t;
      let p3 = false, l3 = null;
      const h8 = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.instance === void 0) {
          const i = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "instance" } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (r.acquired_at_utc === void 0) {
          const i = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "acquired_at_utc" } };
          e === null ? e = [i] : e.push(i), t++;
        }
        for (const i in r)
          if (!(i === "instance" || i === "acquired_at_utc")) {
            const a = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (r.instance !== void 0) {
          let i = r.instance;
          if (typeof i == "string") {
            if (c5(i) > 512) {
              const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (c5(i) < 1) {
              const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (r.acquired_at_utc !== void 0) {
          let i = r.acquired_at_utc;
          if (typeof i == "string") {
            if (!g8.test(i)) {
              const a = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            const a = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        const i = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var d5 = h8 === t;
      d5 && (p3 = true, l3 = 0);
      const y7 = t;
      if (r !== null) {
        const i = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var d5 = y7 === t;
      if (d5 && p3 ? (p3 = false, l3 = [l3, 1]) : d5 && (p3 = true, l3 = 1), p3)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const i = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.fence !== void 0) {
      let r = o.fence;
      const s = t;
      let p3 = false, l3 = null;
      const h8 = t;
      if (typeof r == "string") {
        if (!q8.test(r)) {
          const i = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        const i = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m2 = h8 === t;
      m2 && (p3 = true, l3 = 0);
      const y7 = t;
      if (r !== null) {
        const i = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m2 = y7 === t;
      if (m2 && p3 ? (p3 = false, l3 = [l3, 1]) : m2 && (p3 = true, l3 = 1), p3)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const i = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf", keyword: "oneOf", params: { passingSchemas: l3 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (o.ts_utc !== void 0) {
      let r = o.ts_utc;
      if (typeof r == "string") {
        if (!g8.test(r)) {
          const s = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return f4.errors = e, t === 0;
}
f4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/reporter_lock_event.v1.ts
var ReporterLockEventV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("reporter_lock_event.v1", T4);

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// actions/m8-closure/facts/lock-evidence.ts
var LIST = "obs/reporter_lock.jsonl";
async function readLockEvents(place, taskArns) {
  const { store, bucket } = place.evidence;
  const events = [];
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, runKey$actions_lib_run_evidence(place, LIST).replace(/\.jsonl$/, "/"))) {
    const { document } = await readEvidence$runtime_src_evidence_read(place.evidence, key, ReporterLockEventV1.parse);
    if (taskArns.includes(document.task_arn)) events.push(document);
  }
  return events.sort((one, other) => one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc));
}
async function readLockList(place) {
  const { store, bucket } = place.evidence;
  const { body } = await store.get(bucket, runKey$actions_lib_run_evidence(place, LIST));
  return jsonLines$runtime_src_evidence_json_lines(body, "the lock list").map((line) => ReporterLockEventV1.parse(line));
}
async function readAcquisitions(database, platformRunId) {
  const rows = await database.query({
    text: `SELECT fence::text, instance, acquired_at, released_at FROM obs.reporter_runs
      WHERE platform_run_id = $1 ORDER BY reporter_runs.fence`,
    values: [platformRunId]
  });
  return rows.map(({ fence, instance, acquired_at, released_at }) => ({
    fence,
    instance,
    acquiredAtUtc: acquired_at,
    releasedAtUtc: released_at ?? void 0
  }));
}

// actions/m8-closure/facts/d-single-writer-probe.ts
async function gatherProbe(context) {
  const place = closurePlaceOf(context);
  const holdMs = profileValues$actions_lib_run_profile(context.decision("profile").value).contention_overlap_ms;
  const before = await observe$actions_lib_checks_fact(() => readClosureVersions(place));
  const tasks = isReadable$actions_lib_checks_fact(before) ? await observe$actions_lib_checks_fact(() => runBoth(context, holdMs)) : before;
  const arns = isReadable$actions_lib_checks_fact(tasks) ? tasks.value.map(({ taskArn }) => taskArn) : [];
  return {
    tasks,
    events: await observe$actions_lib_checks_fact(() => readLockEvents(place, arns)),
    acquisitions: await observe$actions_lib_checks_fact(async () => readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context))),
    gained: isReadable$actions_lib_checks_fact(before) ? await observe$actions_lib_checks_fact(() => gainedSince(place, before.value)) : before,
    holdMs,
    deniedExitCode: EXIT.busy
  };
}
async function runBoth(context, holdMs) {
  const compute = context.session.compute();
  const spec = await reporterSpec(context, holdMs);
  context.report(`reporter: two tasks, lock held for ${holdMs} ms`);
  const options = { timeoutMs: REPORTER_MS_MAX };
  const tasks = await Promise.all([compute.runJob(spec, options), compute.runJob(spec, options)]);
  for (const { taskArn, exitCode } of tasks) context.report(`${taskArn}: exit ${exitCode}`);
  return tasks;
}

// actions/m8-closure/facts/e-reporter-execution.ts
async function gatherExecution(context) {
  const place = closurePlaceOf(context);
  const task = await observe$actions_lib_checks_fact(() => runReporter(context));
  return {
    task,
    events: await observe$actions_lib_checks_fact(() => readLockEvents(place, isReadable$actions_lib_checks_fact(task) ? [task.value.taskArn] : [])),
    list: await observe$actions_lib_checks_fact(() => readLockList(place)),
    acquisitions: await observe$actions_lib_checks_fact(async () => readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context)))
  };
}
async function runReporter(context) {
  const compute = context.session.compute();
  context.report("reporter: started");
  const task = await compute.runJob(await reporterSpec(context), { timeoutMs: REPORTER_MS_MAX });
  context.report(`reporter: exit ${task.exitCode}`);
  return task;
}

// other-part:runtime/src/truth/receipt-scan/scan.ts
import { SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";
import { scanReceipts$runtime_src_truth_receipt_scan_scan } from "./substrate.mjs";

// other-part:actions/lib/platform/service-state.ts
import { servicesNamed$actions_lib_platform_service_state } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// other-part:actions/lib/run/pinned-digests.ts
import { pinnedDigests$actions_lib_run_pinned_digests } from "./lib.mjs";

// other-part:actions/lib/run/handover.ts
import { byName$actions_lib_run_handover } from "./lib.mjs";
import { count$actions_lib_run_handover } from "./lib.mjs";
import { handoverOf$actions_lib_run_handover } from "./lib.mjs";
import { list$actions_lib_run_handover } from "./lib.mjs";
import { oneOf$actions_lib_run_handover } from "./lib.mjs";
import { record$actions_lib_run_handover } from "./lib.mjs";
import { text$actions_lib_run_handover } from "./lib.mjs";

// actions/m8-closure/execution.ts
var reporterExecutionHandover = handoverOf$actions_lib_run_handover("M8.E", {
  task_arn: text$actions_lib_run_handover,
  started_at_utc: text$actions_lib_run_handover,
  stopped_at_utc: text$actions_lib_run_handover,
  /** Number of the acquisition under which it wrote. */
  fence: text$actions_lib_run_handover
});

// actions/m8-closure/facts/conformance-answer.ts
async function readConformanceAnswer(database, platformRunId, requestedBy) {
  const [row] = await database.query({
    text: `SELECT request_id::text, document_version_id, document_sha256 FROM obs.conformance_requests
      WHERE platform_run_id = $1 AND requested_by = $2 AND answered_at IS NOT NULL
      ORDER BY conformance_requests.request_id DESC LIMIT 1`,
    values: [platformRunId, requestedBy]
  });
  if (row === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", `no conformance was written for ${requestedBy}`);
  return { requestId: row.request_id, requestedBy, versionId: row.document_version_id, sha256: row.document_sha256 };
}

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// actions/m8-closure/facts/recorded-evidence.ts
async function readRecordedEvidence(record, before) {
  const earlier = PLAN_PHASES$actions_lib_ledger_events.slice(0, PLAN_PHASES$actions_lib_ledger_events.indexOf(before));
  const phases = [];
  const faults = [];
  let objects = 0;
  for (const phase of earlier.filter((one) => record.ledger.phases[one].completed !== void 0)) {
    const index = await observe$actions_lib_checks_fact(() => readIndex(record, phase));
    if (!isReadable$actions_lib_checks_fact(index)) {
      faults.push(`${phase}: ${index.unreadable}`);
      continue;
    }
    phases.push(phase);
    for (const { key, version_id, sha256 } of index.value.entries) {
      const read = await observe$actions_lib_checks_fact(() => readDigest(record, { key, version_id }));
      objects += 1;
      if (!isReadable$actions_lib_checks_fact(read)) faults.push(`${key}: ${read.unreadable}`);
      else if (read.value !== sha256) faults.push(`${key}: another digest`);
    }
  }
  return { phases, objects, faults };
}
async function readIndex({ evidence, ledger, substrate }, phase) {
  const { completed } = ledger.phases[phase];
  if (completed === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_PHASE_ENVELOPE_MISSING", phase);
  const envelope = await readDocument$actions_lib_run_sources(evidence, completed.envelope, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse);
  const key = evidenceKey$evidence_schemas_src_evidence_key(executionPlace$actions_lib_run_execution(substrate, phase, envelope.execution_id), "bundle_index.json");
  const { document } = await readEvidence$runtime_src_evidence_read(evidence, key, BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse);
  const { entries, append_only_sets, root_sha256: root } = document;
  const found = digestOf$evidence_schemas_src_digest({ entries, append_only_sets });
  if (root === completed.bundle_root_sha256 && found === root) return document;
  throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_DIGEST", `${key} has root ${found}, the ledger ${completed.bundle_root_sha256}`);
}
async function readDigest({ evidence: { store, bucket } }, { key, version_id }) {
  return sha256Hex$evidence_schemas_src_digest((await store.get(bucket, key, version_id)).body);
}

// actions/m8-closure/facts/f-bundle-completeness.ts
var gatherBundle = async (context) => ({
  set: await readClosureSet(closurePlaceOf(context)),
  newest: await observe$actions_lib_checks_fact(() => readNewest(context)),
  history: await observe$actions_lib_checks_fact(() => readClosureHistory(closurePlaceOf(context))),
  by: await observe$actions_lib_checks_fact(() => readAuthorship(context)),
  scan: await observe$actions_lib_checks_fact(() => scan(context)),
  pins: await observe$actions_lib_checks_fact(async () => {
    const { runConfigDigest, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
    return { runConfigDigest, scenarioRunId };
  }),
  recorded: await observe$actions_lib_checks_fact(() => {
    const { session, ledger, substrate, definition } = context;
    return readRecordedEvidence({ evidence: session.evidence, ledger, substrate }, definition.plan_phase);
  })
});
async function readNewest({ session, platformRunId }) {
  const { store, bucket } = session.evidence;
  const found = {};
  for (const name of CLOSURE_NAMES) {
    found[name] = (await store.head(bucket, closureKey({ platformRunId }, name)))?.versionId;
  }
  return found;
}
async function readAuthorship(context) {
  const { session } = context;
  const database = await session.database();
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const services = await servicesNamed$actions_lib_platform_service_state(session.compute(), [handle$evidence_schemas_src_handles("SVC_ENV_CONFORMANCE")]);
  const { image_digest: imageDigest } = await readEpoch$actions_lib_run_epoch(context);
  if (imageDigest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "no image is pinned");
  return {
    reporter,
    holders: (await readAcquisitions(database, getRunId$actions_lib_run_evidence(context))).map(({ instance }) => instance),
    conformance: services.flatMap(({ tasks }) => tasks.map(({ taskArn }) => taskArn)),
    answer: await readConformanceAnswer(database, getRunId$actions_lib_run_evidence(context), reporter),
    imageDigest
  };
}
async function scan(context) {
  const { session } = context;
  const eventLog = await session.eventLog();
  return (await session.database()).transaction(
    (database) => scanReceipts$runtime_src_truth_receipt_scan_scan(
      {
        store: session.store,
        evidenceBucket: session.config.buckets.evidence,
        quarantineBucket: session.config.buckets.quarantine,
        database,
        eventLog
      },
      getRunId$actions_lib_run_evidence(context)
    ),
    SCAN_TRANSACTION$runtime_src_truth_receipt_scan_scan
  );
}

// actions/m8-closure/facts/g-replay-reconciliation.ts
import { createHash } from "node:crypto";

// evidence-schemas/src/generated/envelope.v1.validate.js
var q9 = h7;
var v9 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "envelope.v1.schema.json", type: "object", additionalProperties: false, required: ["event_id", "event_type", "ts_utc", "manifest_fingerprint"], properties: { event_id: { type: "string", minLength: 1, maxLength: 256 }, event_type: { type: "string", minLength: 1, maxLength: 256 }, schema_version: { type: "string", minLength: 1, maxLength: 64 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, emitted_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" }, scenario_id: { oneOf: [{ type: "string", minLength: 1, maxLength: 256 }, { type: "integer", minimum: 0, maximum: 9007199254740991 }] }, run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, producer: { type: "string", minLength: 1, maxLength: 128 }, trace_id: { type: "string", minLength: 1, maxLength: 128 }, span_id: { type: "string", minLength: 1, maxLength: 128 }, parent_event_id: { type: "string", minLength: 1, maxLength: 256 }, payload: { type: "object" } } };
var P5 = Object.prototype.hasOwnProperty;
var p = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var d4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var u5 = new RegExp("^[0-9a-f]{64}$", "u");
var w5 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var y5 = new RegExp("^[0-9a-f]{32}$", "u");
var k6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
function h7(i, { instancePath: n = "", parentData: $7, parentDataProperty: L10, rootData: x11 = i, dynamicAnchors: j10 = {} } = {}) {
  let e = null, r = 0;
  const f5 = h7.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.event_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (i.event_type === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (i.ts_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (i.manifest_fingerprint === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (const s in i)
      if (!P5.call(v9.properties, s)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (i.event_id !== void 0) {
      let s = i.event_id;
      if (typeof s == "string") {
        if (p(s) > 256) {
          const t = { instancePath: n + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.event_type !== void 0) {
      let s = i.event_type;
      if (typeof s == "string") {
        if (p(s) > 256) {
          const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.schema_version !== void 0) {
      let s = i.schema_version;
      if (typeof s == "string") {
        if (p(s) > 64) {
          const t = { instancePath: n + "/schema_version", schemaPath: "#/properties/schema_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/schema_version", schemaPath: "#/properties/schema_version/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.ts_utc !== void 0) {
      let s = i.ts_utc;
      if (typeof s == "string") {
        if (!d4.test(s)) {
          const t = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.emitted_at_utc !== void 0) {
      let s = i.emitted_at_utc;
      if (typeof s == "string") {
        if (!d4.test(s)) {
          const t = { instancePath: n + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.manifest_fingerprint !== void 0) {
      let s = i.manifest_fingerprint;
      if (typeof s == "string") {
        if (!u5.test(s)) {
          const t = { instancePath: n + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.parameter_hash !== void 0) {
      let s = i.parameter_hash;
      if (typeof s == "string") {
        if (!u5.test(s)) {
          const t = { instancePath: n + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.seed !== void 0) {
      let s = i.seed;
      if (typeof s == "string") {
        if (!w5.test(s)) {
          const t = { instancePath: n + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.scenario_id !== void 0) {
      let s = i.scenario_id;
      const t = r;
      let o = false, m2 = null;
      const _9 = r;
      if (typeof s == "string") {
        if (p(s) > 256) {
          const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (p(s) < 1) {
          const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c8 = _9 === r;
      c8 && (o = true, m2 = 0);
      const g10 = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 0 || isNaN(s)) {
          const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var c8 = g10 === r;
      if (c8 && o ? (o = false, m2 = [m2, 1]) : c8 && (o = true, m2 = 1), o)
        r = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: m2 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (i.run_id !== void 0) {
      let s = i.run_id;
      if (typeof s == "string") {
        if (!y5.test(s)) {
          const t = { instancePath: n + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.platform_run_id !== void 0) {
      let s = i.platform_run_id;
      if (typeof s == "string") {
        if (!k6.test(s)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.scenario_run_id !== void 0) {
      let s = i.scenario_run_id;
      if (typeof s == "string") {
        if (!y5.test(s)) {
          const t = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.producer !== void 0) {
      let s = i.producer;
      if (typeof s == "string") {
        if (p(s) > 128) {
          const t = { instancePath: n + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.trace_id !== void 0) {
      let s = i.trace_id;
      if (typeof s == "string") {
        if (p(s) > 128) {
          const t = { instancePath: n + "/trace_id", schemaPath: "#/properties/trace_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.span_id !== void 0) {
      let s = i.span_id;
      if (typeof s == "string") {
        if (p(s) > 128) {
          const t = { instancePath: n + "/span_id", schemaPath: "#/properties/span_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/span_id", schemaPath: "#/properties/span_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/span_id", schemaPath: "#/properties/span_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.parent_event_id !== void 0) {
      let s = i.parent_event_id;
      if (typeof s == "string") {
        if (p(s) > 256) {
          const t = { instancePath: n + "/parent_event_id", schemaPath: "#/properties/parent_event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        if (p(s) < 1) {
          const t = { instancePath: n + "/parent_event_id", schemaPath: "#/properties/parent_event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
      } else {
        const t = { instancePath: n + "/parent_event_id", schemaPath: "#/properties/parent_event_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (i.payload !== void 0) {
      let s = i.payload;
      if (!(s && typeof s == "object" && !Array.isArray(s))) {
        const t = { instancePath: n + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return h7.errors = e, r === 0;
}
h7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/envelope.v1.ts
var EnvelopeV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("envelope.v1", q9);

// evidence-schemas/src/generated/wsp_summary.v1.validate.js
var C2 = k7;
var v10 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "source_prefixes", "per_output", "totals", "retries", "non_retryable", "terminal", "exit_reason", "exit_detail", "first_send_at_utc", "started_at_utc", "ended_at_utc", "effective_eps", "shard_plan", "checkpoint_pack_key", "ready_run_refs", "attempt", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16 }, per_output: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "rows_read", "emitted", "acked_admit", "acked_duplicate", "acked_quarantine", "first_ts_utc", "last_ts_utc", "started", "ended", "last_checkpoint", "resumed_from"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, rows_read: { type: "integer", minimum: 0, maximum: 9007199254740991 }, emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started: { type: "boolean" }, ended: { type: "boolean" }, last_checkpoint: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, resumed_from: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] } } }, maxItems: 16, minItems: 1 }, totals: { type: "object", additionalProperties: false, required: ["emitted", "acked_admit", "acked_duplicate", "acked_quarantine"], properties: { emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, retries: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]*$" } }, non_retryable: { type: "integer", minimum: 0, maximum: 1 }, terminal: { enum: ["STREAMED", "INTERRUPTED", "FAILED"] }, exit_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { type: "null" }] }, exit_detail: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, first_send_at_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, effective_eps: { type: "number", minimum: 0 }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, ready_run_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 1e3 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var L9 = Object.prototype.hasOwnProperty;
var c6 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Z3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var z2 = new RegExp("^[0-9a-f]{32}$", "u");
var O4 = new RegExp("^[0-9a-f]{64}$", "u");
var _7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var A4 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var E2 = new RegExp("^[A-Za-z0-9_]+$", "u");
var T5 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var I4 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var R2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function k7(u6, { instancePath: p3 = "", parentData: D, parentDataProperty: S4, rootData: M = u6, dynamicAnchors: U = {} } = {}) {
  let e = null, s = 0;
  const w6 = k7.evaluated;
  if (w6.dynamicProps && (w6.props = void 0), w6.dynamicItems && (w6.items = void 0), u6 && typeof u6 == "object" && !Array.isArray(u6)) {
    if (u6.platform_run_id === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.scenario_run_id === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.phase_id === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.ready_ref === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.source_prefixes === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.per_output === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.totals === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.retries === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.non_retryable === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_retryable" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.terminal === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.exit_reason === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_reason" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.exit_detail === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_detail" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.first_send_at_utc === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_send_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.started_at_utc === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.ended_at_utc === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.effective_eps === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_eps" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.shard_plan === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.checkpoint_pack_key === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.ready_run_refs === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_run_refs" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.attempt === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.written_at_utc === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.writer === void 0) {
      const i = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (const i in u6)
      if (!L9.call(v10.properties, i)) {
        const r = { instancePath: p3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (u6.platform_run_id !== void 0) {
      let i = u6.platform_run_id;
      if (typeof i == "string") {
        if (!Z3.test(i)) {
          const r = { instancePath: p3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.scenario_run_id !== void 0) {
      let i = u6.scenario_run_id;
      if (typeof i == "string") {
        if (!z2.test(i)) {
          const r = { instancePath: p3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.phase_id !== void 0 && u6.phase_id !== "P6") {
      const i = { instancePath: p3 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (u6.ready_ref !== void 0) {
      let i = u6.ready_ref;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.topic === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.partition === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.offset === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.message_id === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.broker_time_utc === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const t = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i.topic !== void 0) {
          let r = i.topic;
          if (typeof r == "string") {
            if (c6(r) > 249) {
              const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c6(r) < 1) {
              const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i.partition !== void 0) {
          let r = i.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.offset !== void 0) {
          let r = i.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.message_id !== void 0) {
          let r = i.message_id;
          if (typeof r == "string") {
            if (!O4.test(r)) {
              const t = { instancePath: p3 + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i.broker_time_utc !== void 0) {
          let r = i.broker_time_utc;
          if (typeof r == "string") {
            if (!_7.test(r)) {
              const t = { instancePath: p3 + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.source_prefixes !== void 0) {
      let i = u6.source_prefixes;
      if (Array.isArray(i)) {
        if (i.length > 16) {
          const t = { instancePath: p3 + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i.length;
        for (let t = 0; t < r; t++) {
          let o = i[t];
          if (typeof o == "string") {
            if (c6(o) > 2048) {
              const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (c6(o) < 1) {
              const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (!A4.test(o)) {
              const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        const r = { instancePath: p3 + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.per_output !== void 0) {
      let i = u6.per_output;
      if (Array.isArray(i)) {
        if (i.length > 16) {
          const t = { instancePath: p3 + "/per_output", schemaPath: "#/properties/per_output/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (i.length < 1) {
          const t = { instancePath: p3 + "/per_output", schemaPath: "#/properties/per_output/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i.length;
        for (let t = 0; t < r; t++) {
          let o = i[t];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.output_id === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.rows_read === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "rows_read" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.emitted === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "emitted" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.acked_admit === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_admit" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.acked_duplicate === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.acked_quarantine === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.first_ts_utc === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.last_ts_utc === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.started === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "started" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.ended === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "ended" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.last_checkpoint === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_checkpoint" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.resumed_from === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "resumed_from" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (const a in o)
              if (!L9.call(v10.properties.per_output.items.properties, a)) {
                const m2 = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
            if (o.output_id !== void 0) {
              let a = o.output_id;
              if (typeof a == "string") {
                if (c6(a) > 128) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (c6(a) < 1) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (!E2.test(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              } else {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
            }
            if (o.rows_read !== void 0) {
              let a = o.rows_read;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              }
            }
            if (o.emitted !== void 0) {
              let a = o.emitted;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              }
            }
            if (o.acked_admit !== void 0) {
              let a = o.acked_admit;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              }
            }
            if (o.acked_duplicate !== void 0) {
              let a = o.acked_duplicate;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              }
            }
            if (o.acked_quarantine !== void 0) {
              let a = o.acked_quarantine;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : e.push(m2), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m2 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : e.push(m2), s++;
                }
              }
            }
            if (o.first_ts_utc !== void 0) {
              let a = o.first_ts_utc;
              const m2 = s;
              let l3 = false, f5 = null;
              const h8 = s;
              if (typeof a == "string") {
                if (!_7.test(a)) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = h8 === s;
              P6 && (l3 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = y7 === s;
              if (P6 && l3 ? (l3 = false, f5 = [f5, 1]) : P6 && (l3 = true, f5 = 1), l3)
                s = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.last_ts_utc !== void 0) {
              let a = o.last_ts_utc;
              const m2 = s;
              let l3 = false, f5 = null;
              const h8 = s;
              if (typeof a == "string") {
                if (!_7.test(a)) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var g10 = h8 === s;
              g10 && (l3 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var g10 = y7 === s;
              if (g10 && l3 ? (l3 = false, f5 = [f5, 1]) : g10 && (l3 = true, f5 = 1), l3)
                s = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.started !== void 0 && typeof o.started != "boolean") {
              const a = { instancePath: p3 + "/per_output/" + t + "/started", schemaPath: "#/properties/per_output/items/properties/started/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.ended !== void 0 && typeof o.ended != "boolean") {
              const a = { instancePath: p3 + "/per_output/" + t + "/ended", schemaPath: "#/properties/per_output/items/properties/ended/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o.last_checkpoint !== void 0) {
              let a = o.last_checkpoint;
              const m2 = s;
              let l3 = false, f5 = null;
              const h8 = s;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.part === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (a.row_index === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (a.ts_utc === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                for (const n in a)
                  if (!(n === "part" || n === "row_index" || n === "ts_utc")) {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                if (a.part !== void 0) {
                  let n = a.part;
                  if (typeof n == "string") {
                    if (c6(n) > 64) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                    if (c6(n) < 1) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  } else {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                }
                if (a.row_index !== void 0) {
                  let n = a.row_index;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 9007199254740991 || isNaN(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  }
                }
                if (a.ts_utc !== void 0) {
                  let n = a.ts_utc;
                  if (typeof n == "string") {
                    if (!_7.test(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  } else {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var x11 = h8 === s;
              x11 && (l3 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var x11 = y7 === s;
              if (x11 && l3 ? (l3 = false, f5 = [f5, 1]) : x11 && (l3 = true, f5 = 1), l3)
                s = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.resumed_from !== void 0) {
              let a = o.resumed_from;
              const m2 = s;
              let l3 = false, f5 = null;
              const h8 = s;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (a.part === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (a.row_index === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (a.ts_utc === void 0) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                for (const n in a)
                  if (!(n === "part" || n === "row_index" || n === "ts_utc")) {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                if (a.part !== void 0) {
                  let n = a.part;
                  if (typeof n == "string") {
                    if (c6(n) > 64) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                    if (c6(n) < 1) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  } else {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                }
                if (a.row_index !== void 0) {
                  let n = a.row_index;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 9007199254740991 || isNaN(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  }
                }
                if (a.ts_utc !== void 0) {
                  let n = a.ts_utc;
                  if (typeof n == "string") {
                    if (!_7.test(n)) {
                      const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [d5] : e.push(d5), s++;
                    }
                  } else {
                    const d5 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d5] : e.push(d5), s++;
                  }
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q10 = h8 === s;
              q10 && (l3 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q10 = y7 === s;
              if (q10 && l3 ? (l3 = false, f5 = [f5, 1]) : q10 && (l3 = true, f5 = 1), l3)
                s = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        const r = { instancePath: p3 + "/per_output", schemaPath: "#/properties/per_output/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.totals !== void 0) {
      let i = u6.totals;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.emitted === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "emitted" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.acked_admit === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_admit" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.acked_duplicate === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.acked_quarantine === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i)
          if (!(r === "emitted" || r === "acked_admit" || r === "acked_duplicate" || r === "acked_quarantine")) {
            const t = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i.emitted !== void 0) {
          let r = i.emitted;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.acked_admit !== void 0) {
          let r = i.acked_admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.acked_duplicate !== void 0) {
          let r = i.acked_duplicate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.acked_quarantine !== void 0) {
          let r = i.acked_quarantine;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
      } else {
        const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.retries !== void 0) {
      let i = u6.retries;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (const r in i) {
          const t = s;
          if (typeof r == "string" && !T5.test(r)) {
            const o = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, propertyName: r };
            e === null ? e = [o] : e.push(o), s++;
          }
          var F6 = t === s;
          if (!F6) {
            const o = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        for (const r in i) {
          let t = i[r];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), s++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (t < 0 || isNaN(t)) {
              const o = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o] : e.push(o), s++;
            }
          }
        }
      } else {
        const r = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.non_retryable !== void 0) {
      let i = u6.non_retryable;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 1 || isNaN(i)) {
          const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (u6.terminal !== void 0) {
      let i = u6.terminal;
      if (!(i === "STREAMED" || i === "INTERRUPTED" || i === "FAILED")) {
        const r = { instancePath: p3 + "/terminal", schemaPath: "#/properties/terminal/enum", keyword: "enum", params: { allowedValues: v10.properties.terminal.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.exit_reason !== void 0) {
      let i = u6.exit_reason;
      const r = s;
      let t = false, o = null;
      const a = s;
      if (typeof i == "string") {
        if (c6(i) > 128) {
          const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
        if (c6(i) < 1) {
          const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
        if (!I4.test(i)) {
          const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
      } else {
        const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var N7 = a === s;
      N7 && (t = true, o = 0);
      const m2 = s;
      if (i !== null) {
        const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var N7 = m2 === s;
      if (N7 && t ? (t = false, o = [o, 1]) : N7 && (t = true, o = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
    }
    if (u6.exit_detail !== void 0) {
      let i = u6.exit_detail;
      const r = s;
      let t = false, o = null;
      const a = s;
      if (typeof i == "string") {
        if (c6(i) > 1024) {
          const l3 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
        if (c6(i) < 1) {
          const l3 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
      } else {
        const l3 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var $7 = a === s;
      $7 && (t = true, o = 0);
      const m2 = s;
      if (i !== null) {
        const l3 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var $7 = m2 === s;
      if ($7 && t ? (t = false, o = [o, 1]) : $7 && (t = true, o = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
    }
    if (u6.first_send_at_utc !== void 0) {
      let i = u6.first_send_at_utc;
      const r = s;
      let t = false, o = null;
      const a = s;
      if (typeof i == "string") {
        if (!_7.test(i)) {
          const l3 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [l3] : e.push(l3), s++;
        }
      } else {
        const l3 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var b6 = a === s;
      b6 && (t = true, o = 0);
      const m2 = s;
      if (i !== null) {
        const l3 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
      var b6 = m2 === s;
      if (b6 && t ? (t = false, o = [o, 1]) : b6 && (t = true, o = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l3 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [l3] : e.push(l3), s++;
      }
    }
    if (u6.started_at_utc !== void 0) {
      let i = u6.started_at_utc;
      if (typeof i == "string") {
        if (!_7.test(i)) {
          const r = { instancePath: p3 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.ended_at_utc !== void 0) {
      let i = u6.ended_at_utc;
      if (typeof i == "string") {
        if (!_7.test(i)) {
          const r = { instancePath: p3 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.effective_eps !== void 0) {
      let i = u6.effective_eps;
      if (typeof i == "number" && isFinite(i)) {
        if (i < 0 || isNaN(i)) {
          const r = { instancePath: p3 + "/effective_eps", schemaPath: "#/properties/effective_eps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/effective_eps", schemaPath: "#/properties/effective_eps/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.shard_plan !== void 0) {
      let i = u6.shard_plan;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.lane_count === void 0) {
          const r = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.lane_index === void 0) {
          const r = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i)
          if (!(r === "lane_count" || r === "lane_index")) {
            const t = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i.lane_count !== void 0) {
          let r = i.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const t = { instancePath: p3 + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 1 || isNaN(r)) {
              const t = { instancePath: p3 + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
        if (i.lane_index !== void 0) {
          let r = i.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: p3 + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const t = { instancePath: p3 + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: p3 + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          }
        }
      } else {
        const r = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.checkpoint_pack_key !== void 0) {
      let i = u6.checkpoint_pack_key;
      if (typeof i == "string") {
        if (!O4.test(i)) {
          const r = { instancePath: p3 + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.ready_run_refs !== void 0) {
      let i = u6.ready_run_refs;
      if (Array.isArray(i)) {
        if (i.length > 1e3) {
          const t = { instancePath: p3 + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i.length;
        for (let t = 0; t < r; t++) {
          let o = i[t];
          if (typeof o == "string") {
            if (c6(o) > 2048) {
              const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (c6(o) < 1) {
              const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (!A4.test(o)) {
              const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        const r = { instancePath: p3 + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.attempt !== void 0) {
      let i = u6.attempt;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 9007199254740991 || isNaN(i)) {
          const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i < 1 || isNaN(i)) {
          const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (u6.written_at_utc !== void 0) {
      let i = u6.written_at_utc;
      if (typeof i == "string") {
        if (!_7.test(i)) {
          const r = { instancePath: p3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u6.writer !== void 0) {
      let i = u6.writer;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.identity === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.task_arn === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i.image_digest === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const t = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i.identity !== void 0) {
          let r = i.identity;
          if (typeof r == "string") {
            if (c6(r) > 128) {
              const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c6(r) < 1) {
              const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i.task_arn !== void 0) {
          let r = i.task_arn;
          if (typeof r == "string") {
            if (c6(r) > 1024) {
              const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c6(r) < 1) {
              const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i.image_digest !== void 0) {
          let r = i.image_digest;
          if (typeof r == "string") {
            if (!R2.test(r)) {
              const t = { instancePath: p3 + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    const i = { instancePath: p3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), s++;
  }
  return k7.errors = e, s === 0;
}
k7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_summary.v1.ts
var WspSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_summary.v1", C2);

// other-part:actions/lib/handovers/m7.ts
import { caughtUpHandover$actions_lib_handovers_m7 } from "./lib.mjs";

// other-part:actions/lib/truth/archive-segments.ts
import { listSegments$actions_lib_truth_archive_segments } from "./lib.mjs";
import { readSegmentRows$actions_lib_truth_archive_segments } from "./lib.mjs";

// actions/m8-closure/ingress-truth.ts
var receiptsOf = ({ receipts }, of = {}) => receipts.filter(
  ({ principal, decision }) => principal === (of.principal ?? principal) && decision === (of.decision ?? decision)
).reduce((sum2, { count }) => sum2 + count, 0);
var admittedUnique = ({ admitted }) => admitted.reduce((sum2, { events }) => sum2 + events, 0);
function admittedTopics({ admitted }) {
  const sums = /* @__PURE__ */ new Map();
  for (const { topic, events } of admitted) sums.set(topic, (sums.get(topic) ?? 0) + events);
  return sums;
}

// actions/m8-closure/anchors.ts
function anchorFaults(document, sources, truth) {
  const { ingest, rtdl_core: rtdl } = document.anchors;
  const admitted = receiptsOf(truth.ingress, { decision: "ADMIT" });
  const clusters = [document.kafka_cluster_id, sources.ingest.kafka_cluster_id, sources.rtdl.kafka_cluster_id];
  return [
    ...admitted > 0 && (ingest.length === 0 || rtdl.length === 0) ? ["admissions without an anchor"] : [],
    ...document.counts.ingest_anchors === ingest.length && document.counts.rtdl_anchors === rtdl.length ? [] : ["a count is not the length of its array"],
    ...sourceFaults(document.source_refs, truth.judged),
    ...document.basis_digest === digestOf$evidence_schemas_src_digest(document.anchors) ? [] : ["the basis digest is not that of the anchors"],
    ...clusters.every((id) => id === truth.clusterId) ? [] : ["an anchor or its source is of another cluster"],
    ...[...ingest, ...rtdl].flatMap((anchor) => rangeFault(anchor, truth.live)),
    ...ingest.filter((anchor) => anchor.count !== eventsOf(anchor, truth)).map((one) => `${nameOf(one)}: miscounted`),
    ...uncovered(ingestRanges(sources.ingest), ingest).map((name) => `${name}: published and not anchored`),
    ...uncovered(rtdlRanges(sources.rtdl), rtdl).map((name) => `${name}: consumed and not anchored`),
    ...uncovered(admittedRanges(truth.ingress), ingest).map((name) => `${name}: admitted and not anchored`),
    ...archiveFaults(document.archive, truth.archive)
  ];
}
var sourceFaults = (refs, { ingest, rtdl }) => [["ingest", refs.ingest_offsets_ref, ingest], ["rtdl", refs.rtdl_offsets_ref, rtdl]].filter(([, claimed, judged]) => digestOf$evidence_schemas_src_digest(claimed) !== digestOf$evidence_schemas_src_digest(judged)).map(([name]) => `${name}: another snapshot than the one that was judged`);
function rangeFault(anchor, live) {
  const { start_offset: start, end_offset: end, offset } = anchor;
  if (end <= start || offset !== end) return [`${nameOf(anchor)}: no range`];
  const there = live.find((one) => nameOf(one) === nameOf(anchor));
  return there !== void 0 && start >= there.low && end <= there.high ? [] : [`${nameOf(anchor)}: not what the log holds`];
}
var nameOf = ({ topic, partition }) => `${topic}/${partition}`;
var eventsOf = (anchor, { ingress }) => ingress.admitted.find((one) => nameOf(one) === nameOf(anchor))?.events ?? 0;
function archiveFaults(claimed, found) {
  const byName = new Map(found.map((set) => [nameOf(set), digestOf$evidence_schemas_src_digest(set)]));
  const names = new Set(claimed.map(nameOf));
  return [
    ...claimed.filter((set) => byName.get(nameOf(set)) !== digestOf$evidence_schemas_src_digest(set)).map((set) => `${nameOf(set)}: the archive holds another set`),
    ...[...byName.keys()].filter((name) => !names.has(name)).map((name) => `${name}: archived and not anchored`)
  ];
}
var uncovered = (ranges, anchors) => ranges.filter(
  (range) => !anchors.some(
    (anchor) => nameOf(anchor) === nameOf(range) && anchor.stream_id === range.stream && anchor.start_offset <= range.start && anchor.end_offset >= range.end
  )
).map(nameOf);
var ingestRanges = ({ topics }) => topics.flatMap(
  ({ topic, partitions }) => partitions.filter(({ end_offset }) => end_offset >= 0).map(({ partition, start_offset, end_offset }) => ({
    ...{ topic, partition, stream: void 0 },
    start: start_offset,
    end: end_offset + 1
  }))
);
var rtdlRanges = ({ groups }) => groups.flatMap(
  ({ stream_id: stream, topics }) => topics.flatMap(
    ({ topic, partitions }) => partitions.filter(({ start_offset, end_offset }) => end_offset > start_offset).map(({ partition, start_offset, end_offset }) => ({
      ...{ topic, partition, stream },
      start: start_offset,
      end: end_offset
    }))
  )
);
var admittedRanges = ({ admitted }) => admitted.map(({ topic, partition, first_offset, last_offset }) => ({
  ...{ topic, partition, stream: void 0 },
  start: first_offset,
  end: last_offset + 1
}));
var spotsOf = ({ anchors }) => anchors.ingest.flatMap(
  ({ topic, partition, start_offset, end_offset }) => [.../* @__PURE__ */ new Set([start_offset, end_offset - 1])].map((offset) => ({ topic, partition, offset }))
);
var spotFaults = (reads, admissions) => [
  ...reads.length === 0 && admissions > 0 ? ["no anchored offset was read"] : [],
  ...reads.filter(({ found }) => found !== "of the run").map((read) => `${nameOf(read)} at ${read.offset}: ${read.found}`)
];

// actions/m8-closure/bundle-handover.ts
var bundleHandover = handoverOf$actions_lib_run_handover("M8.F", {
  marker_key: text$actions_lib_run_handover,
  bundle_root_sha256: text$actions_lib_run_handover,
  receipts: record$actions_lib_run_handover({ lines: count$actions_lib_run_handover, objects: count$actions_lib_run_handover, by_decision: byName$actions_lib_run_handover(count$actions_lib_run_handover), admitted_by_topic: byName$actions_lib_run_handover(count$actions_lib_run_handover) }),
  quarantines: record$actions_lib_run_handover({ records: count$actions_lib_run_handover, by_reason: byName$actions_lib_run_handover(count$actions_lib_run_handover) }),
  log: record$actions_lib_run_handover({ admitted: count$actions_lib_run_handover, copies: count$actions_lib_run_handover, unreceipted: count$actions_lib_run_handover })
});
var objectTruthOf = ({ receipts, quarantines, log }) => ({
  receipts: receipts.lines,
  byDecision: receipts.by_decision,
  admittedByTopic: receipts.admitted_by_topic,
  quarantineRecords: quarantines.records,
  quarantineReasons: Object.keys(quarantines.by_reason),
  copies: log.copies,
  unreceipted: log.unreceipted
});

// actions/m8-closure/facts/g-replay-reconciliation.ts
async function gatherReplay(context) {
  const { session } = context;
  const set = await readClosureSet(closurePlaceOf(context));
  const anchors = mapFact$actions_lib_checks_fact(set.replay_anchors, ({ document }) => document);
  const ofAnchors = async (read) => isReadable$actions_lib_checks_fact(anchors) ? observe$actions_lib_checks_fact(() => read(anchors.value)) : anchors;
  return {
    set,
    sources: await ofAnchors(({ source_refs: refs }) => readSources(context, refs)),
    judged: await observe$actions_lib_checks_fact(async () => {
      const { basis_ref: ingest, offsets_ref: rtdl } = await context.handover(caughtUpHandover$actions_lib_handovers_m7);
      return { ingest, rtdl };
    }),
    ...await readCounts(context),
    archived: await observe$actions_lib_checks_fact(() => readArchivedSets(context)),
    objects: await observe$actions_lib_checks_fact(async () => objectTruthOf(await context.handover(bundleHandover))),
    emitted: await observe$actions_lib_checks_fact(async () => {
      const { document } = await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "wsp/wsp_summary.json"), WspSummaryV1.parse);
      return document.totals.emitted;
    }),
    spots: await ofAnchors((document) => readSpots(context, spotsOf(document))),
    live: await ofAnchors(
      async ({ anchors: { ingest, rtdl_core: rtdl } }) => readLivePartitions(
        await session.eventLog(),
        [...ingest, ...rtdl].map(({ topic }) => topic)
      )
    ),
    clusterId: await observe$actions_lib_checks_fact(async () => (await (await session.eventLog()).describe()).clusterId)
  };
}
async function readCounts(context) {
  const counts = await observe$actions_lib_checks_fact(
    async () => (await context.session.database()).transaction(
      async (transaction) => ({
        truth: await readIngressTruth(transaction, getRunId$actions_lib_run_evidence(context)),
        archive: await readArchiveTruth(transaction, getRunId$actions_lib_run_evidence(context))
      }),
      { isolation: "repeatable read", readOnly: true, statementTimeoutMs: 12e4 }
    )
  );
  return { truth: mapFact$actions_lib_checks_fact(counts, ({ truth }) => truth), archive: mapFact$actions_lib_checks_fact(counts, ({ archive }) => archive) };
}
async function readSources({ session }, refs) {
  const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = refs;
  return {
    ingest: (await readEvidence$runtime_src_evidence_read(session.evidence, ingest.key, KafkaOffsetsSnapshotV1.parse, ingest.version_id)).document,
    rtdl: (await readEvidence$runtime_src_evidence_read(session.evidence, rtdl.key, OffsetsSnapshotV1.parse, rtdl.version_id)).document
  };
}
async function readArchivedSets(context) {
  const { session } = context;
  const platformRunId = getRunId$actions_lib_run_evidence(context);
  const rows = await readSegmentRows$actions_lib_truth_archive_segments(await session.database(), platformRunId);
  return archivedSets(
    rows,
    await listSegments$actions_lib_truth_archive_segments({ store: session.store, bucket: session.config.buckets.archive, platformRunId })
  );
}
function archivedSets(rows, objects) {
  return [...Map.groupBy(rows, ({ topic, partition }) => `${topic}/${partition}`).values()].flatMap((segments) => {
    const [first, last] = [segments[0], segments.at(-1)];
    if (first === void 0 || last === void 0) return [];
    const digest = createHash("sha256");
    for (const { key } of segments) digest.update(`${key}	${objects.get(key) ?? "absent"}
`);
    return [
      {
        topic: first.topic,
        partition: first.partition,
        first_offset: first.firstOffset,
        last_offset: last.lastOffset,
        records: segments.reduce((sum2, { records }) => sum2 + records, 0),
        segments: segments.length,
        set_digest: digest.digest("hex")
      }
    ];
  });
}
async function readSpots(context, spots) {
  const log = await context.session.eventLog();
  const reads = [];
  for (const spot of spots) reads.push({ ...spot, found: await findAt(log, spot, getRunId$actions_lib_run_evidence(context)) });
  return reads;
}
var ONE_RECORD = { recordsMax: 1, bytesMax: 1048576, waitMs: 2e3 };
async function findAt(log, { topic, partition, offset }, platformRunId) {
  const [record] = await log.read(topic, partition, offset, ONE_RECORD);
  if (record?.value === void 0 || record.offset !== offset) return "nothing";
  const envelope = jsonOf(record.value);
  if (!EnvelopeV1.is(envelope)) return "no envelope";
  return envelope.platform_run_id === platformRunId ? "of the run" : "of another run";
}
function jsonOf(bytes) {
  const read = readJson$evidence_schemas_src_strict_json(bytes);
  return "fault" in read ? void 0 : read.value;
}

// other-part:actions/lib/platform/conformance-skips.ts
import { permittedSkips$actions_lib_platform_conformance_skips } from "./lib.mjs";

// actions/m8-closure/facts/h-obs-gov-closure.ts
async function gatherObsGov(context) {
  const place = closurePlaceOf(context);
  const set = await readClosureSet(place);
  const { governance_events: rollUp } = set;
  return {
    set,
    resolved: await observe$actions_lib_checks_fact(() => resolveRefs(place, newestMarker(set))),
    fence: await observe$actions_lib_checks_fact(() => newestFence(context)),
    conformance: await observe$actions_lib_checks_fact(() => readPins(context)),
    anomalies: await observe$actions_lib_checks_fact(() => readAnomalyTruth(context)),
    facts: isReadable$actions_lib_checks_fact(rollUp) ? await observe$actions_lib_checks_fact(() => readFacts(place, rollUp.value.writtenAtUtc)) : rollUp
  };
}
async function resolveRefs({ evidence }, marker) {
  if (marker === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_OBJECT_NOT_FOUND", "there is no marker");
  const found = {};
  for (const name of CLOSURE_NAMES) {
    const { key, version_id: versionId } = marker.document.closure_refs[`${name}_ref`];
    const read = await observe$actions_lib_checks_fact(() => evidence.store.get(evidence.bucket, key, versionId));
    found[name] = isReadable$actions_lib_checks_fact(read) ? { sha256: sha256Hex$evidence_schemas_src_digest(read.value.body), writtenAtUtc: read.value.writtenAtUtc } : void 0;
  }
  return found;
}
async function newestFence(context) {
  const newest = (await readAcquisitions(await context.session.database(), getRunId$actions_lib_run_evidence(context))).at(-1);
  if (newest === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "nobody ever held the lock of this run");
  return newest.fence;
}
async function readPins(context) {
  const { task_arn: reporter } = await context.handover(reporterExecutionHandover);
  const { runConfigDigest, scenarioRunId } = await pinnedDigests$actions_lib_run_pinned_digests(context);
  const { image_digest: imageDigest } = await readEpoch$actions_lib_run_epoch(context);
  if (imageDigest === null) throw new PlatformError$evidence_schemas_src_platform_error("E_EVIDENCE_MISSING", "no image is pinned");
  return {
    imageDigest,
    runConfigDigest,
    scenarioRunId,
    environment: context.substrate,
    permitted: permittedSkips$actions_lib_platform_conformance_skips(context.substrate),
    answer: await readConformanceAnswer(await context.session.database(), getRunId$actions_lib_run_evidence(context), reporter)
  };
}
async function readAnomalyTruth(context) {
  const { environment } = await reporterSpec(context);
  const truth = await readIngressTruth(await context.session.database(), getRunId$actions_lib_run_evidence(context));
  return { ...truth, declared: { ...truth.explained, ...declaredIn(environment.REPORTER_EXPECTED_ANOMALIES) } };
}
var declaredIn = (text) => Object.fromEntries(
  (text ?? "").split(",").flatMap((entry) => {
    const [reason, times] = entry.trim().split(":");
    return reason && times ? [[reason, Number(times)]] : [];
  })
);
async function readFacts(place, untilUtc) {
  const { store, bucket } = place.evidence;
  const prefix = runKey$actions_lib_run_evidence(place, "obs/governance/events.jsonl").replace(/\.jsonl$/, "/");
  const facts = [];
  for await (const { key, versionId, writtenAtUtc } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) {
    if (writtenAtUtc > untilUtc) continue;
    const { body } = await store.get(bucket, key, versionId);
    facts.push({ eventId: key.slice(prefix.length).replace(/\.json$/, ""), sha256: sha256Hex$evidence_schemas_src_digest(body) });
  }
  return facts;
}

// other-part:actions/lib/shared-lanes/gather-pack.ts
import { gatherPack$actions_lib_shared_lanes_gather_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/gather-verdict.ts
import { gatherVerdict$actions_lib_shared_lanes_gather_verdict } from "./lib.mjs";

// actions/m8-closure/facts/i-verdict.ts
var gatherClosureVerdict = async (context) => ({
  verdict: await gatherVerdict$actions_lib_shared_lanes_gather_verdict(context, "M8.I"),
  pack: await gatherPack$actions_lib_shared_lanes_gather_pack(context, {
    required: () => closedDocuments(context),
    scenarioRunId: async () => (await readAt$actions_lib_run_evidence(context, runKey$actions_lib_run_evidence(context, "run.json"), RunManifestV1.parse)).document.scenario_run_id
  })
});
async function closedDocuments(context) {
  const marker = (await readMarkers(closurePlaceOf(context))).at(-1);
  if (marker === void 0) return {};
  const refs = marker.document.closure_refs;
  const documents = CLOSURE_NAMES.filter((name) => name !== "governance_events");
  return {
    ...Object.fromEntries(documents.map((name) => [name, refs[`${name}_ref`]])),
    run_completed: { key: marker.key, version_id: marker.versionId }
  };
}

// other-part:actions/lib/checks/check.ts
import { allReadable$actions_lib_checks_check } from "./lib.mjs";
import { holds$actions_lib_checks_check } from "./lib.mjs";

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/closure.ts
import { closureHandover$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureJudgement$actions_lib_shared_lanes_closure } from "./lib.mjs";
import { closureOutcome$actions_lib_shared_lanes_closure } from "./lib.mjs";

// actions/m8-closure/lanes/a-handle-closure.ts
var CODES = { handoff: "M8A-B1", unresolved: "M8A-B2", placeholder: "M8A-B3", probe: "M8A-B2" };
var closureHandles = defineLane$actions_lib_run_lane({
  id: "M8.A",
  decide: ({ spine, ...facts }, _written, { substrate }) => {
    const closure = closureJudgement$actions_lib_shared_lanes_closure({ opens: null, codes: CODES }, facts);
    const judged = mapFact$actions_lib_checks_fact(spine, (lanes) => ({
      built: lanes.length,
      not_passing: lanes.filter((lane) => !passes(lane, substrate)).map(({ source }) => source.lane)
    }));
    const opened = isReadable$actions_lib_checks_fact(judged) && judged.value.built > 0 && judged.value.not_passing.length === 0;
    return {
      "M8.A-C01": {
        expected: { handles: closure.expected, spine: { built: { $at_least: 1 }, not_passing: [] } },
        observed: allReadable$actions_lib_checks_check({ handles: closure.observed, spine: judged }),
        fails: opened ? closure.fails : CODES.handoff
      }
    };
  },
  handover: { schema: closureHandover$actions_lib_shared_lanes_closure("M8.A"), of: closureOutcome$actions_lib_shared_lanes_closure }
});
var passes = ({ status, source: { lane, snapshot } }, substrate) => status === "PASS" && isReadable$actions_lib_checks_fact(snapshot) && snapshot.value.lane === lane && laneOverallPass$actions_lib_checks_outcome(substrate, snapshot.value.checks, snapshot.value.blockers);

// actions/m8-closure/lanes/b-reporter-readiness.ts
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["IMAGE_DIGEST", "TASK_ARN"]);
var reporterReadiness = defineLane$actions_lib_run_lane({
  id: "M8.B",
  decide: ({ spec, kind, required, manifest, memoryMib, lock }, _written, context) => ({
    "M8.B-C01": {
      expected: {
        family: handle$evidence_schemas_src_handles("TD_REPORTER"),
        command: ["reporter"],
        kind: "job",
        run_scope: isReadable$actions_lib_checks_fact(manifest) ? manifest.value.platform_run_id : null,
        image_digest: isReadable$actions_lib_checks_fact(manifest) ? manifest.value.image.image_digest : null,
        missing: [],
        memory_mib: { $at_least: handle$evidence_schemas_src_handles("ECS_REPORTER_TASK_MEMORY") }
      },
      observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ spec, kind, required, manifest, memoryMib }), (read) => ({
        family: read.spec.family,
        command: read.spec.command,
        kind: read.kind,
        run_scope: read.spec.environment[handle$evidence_schemas_src_handles("REQUIRED_PLATFORM_RUN_ID_ENV_KEY")] ?? "none",
        image_digest: read.spec.imageDigest,
        missing: read.required.filter((name) => !SET_BY_COMPUTE.has(name) && !read.spec.environment[name]),
        memory_mib: read.memoryMib
      })),
      fails: "M8B-B1"
    },
    "M8.B-C03": {
      expected: { backend: "db_advisory_lock", key: lockOf(context).key, free: true, exclusive: true },
      observed: lock,
      fails: "M8B-B3"
    }
  }),
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.B", { environment_names: list$actions_lib_run_handover(text$actions_lib_run_handover), memory_mib: count$actions_lib_run_handover, lock_key: text$actions_lib_run_handover }),
    of: ({ spec, memoryMib, lock }) => isReadable$actions_lib_checks_fact(spec) && isReadable$actions_lib_checks_fact(memoryMib) && isReadable$actions_lib_checks_fact(lock) ? {
      environment_names: Object.keys(spec.value.environment).sort(),
      memory_mib: memoryMib.value,
      lock_key: lock.value.key
    } : void 0
  }
});

// actions/m8-closure/inputs.ts
var unreadableInputs = (inputs) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`]
);
var foreignInputs = (inputs, platformRunId) => Object.entries(inputs).flatMap(
  ([name, read]) => isReadable$actions_lib_checks_fact(read) && read.value.platform_run_id !== platformRunId ? [name] : []
);
function staleCounts(receipts, quarantines, truth) {
  const counts = receipts.counts_by_decision;
  const pairs = [
    ["ADMIT", counts.ADMIT, receiptsOf(truth, { decision: "ADMIT" })],
    ["DUPLICATE", counts.DUPLICATE, receiptsOf(truth, { decision: "DUPLICATE" })],
    ["QUARANTINE", counts.QUARANTINE, receiptsOf(truth, { decision: "QUARANTINE" })],
    ["receipts", receipts.total_receipts, receiptsOf(truth)],
    ["quarantine records", quarantines.total, truth.quarantined]
  ];
  return pairs.filter(([, recorded, counted]) => recorded !== counted).map(([name, recorded, counted]) => `${name}: ${recorded}, counted ${counted}`);
}
function rangeFaults(ingest, rtdl, { admitted, live }) {
  const published = ingest.topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })));
  const consumed = rtdl.groups.flatMap(
    ({ topics }) => topics.flatMap(({ topic, partitions }) => partitions.map((one) => ({ topic, ...one })))
  );
  const highs = new Map(live.map(({ topic, partition, high }) => [`${topic}/${partition}`, high]));
  const beyond = [...published.map((one) => ({ ...one, next: one.end_offset + 1 })), ...consumed.map(nextOfConsumer)].filter(({ topic, partition, next }) => next > (highs.get(`${topic}/${partition}`) ?? -1)).map(({ topic, partition }) => `${topic}/${partition}: beyond the end of the log`);
  const backwards = [...published, ...consumed].filter((one) => one.end_offset < one.start_offset);
  const uncovered2 = admitted.flatMap(({ topic, partition, first_offset, last_offset }) => {
    const here = (one) => one.topic === topic && one.partition === partition;
    const inPublished = published.some(
      (one) => here(one) && one.start_offset <= first_offset && one.end_offset >= last_offset
    );
    const unread = consumed.some((one) => here(one) && one.end_offset <= last_offset);
    return [
      ...inPublished ? [] : [`${topic}/${partition}: admissions beyond the recorded range`],
      ...unread ? [`${topic}/${partition}: not consumed to the end`] : []
    ];
  });
  return [
    ...admitted.length === 0 ? ["nothing was admitted"] : [],
    ...published.length === 0 || consumed.length === 0 ? ["a snapshot holds no partition"] : [],
    ...backwards.map(({ topic, partition }) => `${topic}/${partition}: end before start`),
    ...beyond,
    ...uncovered2
  ];
}
var nextOfConsumer = (one) => ({
  ...one,
  next: one.end_offset
});

// actions/m8-closure/lanes/c-input-readiness.ts
var inputReadiness = defineLane$actions_lib_run_lane({
  id: "M8.C",
  decide: ({ inputs, truth, live }, _written, { platformRunId }) => {
    const { receipt_summary: receipts, quarantine_summary: quarantines } = inputs;
    const { kafka_offsets: ingest, rtdl_offsets: rtdl } = inputs;
    return {
      "M8.C-C01a": { expected: [], observed: fact$actions_lib_checks_fact(unreadableInputs(inputs)), fails: "M8C-B1" },
      "M8.C-C02": {
        expected: { of_another_run: [], ambiguous: 0, open: 0, stale: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ receipts, quarantines, truth }), (read) => ({
          of_another_run: foreignInputs(inputs, platformRunId),
          ambiguous: read.receipts.counts_by_decision.PUBLISH_AMBIGUOUS,
          open: read.truth.open,
          stale: staleCounts(read.receipts, read.quarantines, read.truth)
        })),
        fails: "M8C-B2"
      },
      "M8.C-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ ingest, rtdl, truth, live }),
          (read) => rangeFaults(read.ingest, read.rtdl, { admitted: read.truth.admitted, live: read.live })
        ),
        fails: "M8C-B3"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.C", {
      receipts: list$actions_lib_run_handover(record$actions_lib_run_handover({ principal: text$actions_lib_run_handover, decision: text$actions_lib_run_handover, count: count$actions_lib_run_handover })),
      admitted: list$actions_lib_run_handover(record$actions_lib_run_handover({ topic: text$actions_lib_run_handover, partition: count$actions_lib_run_handover, events: count$actions_lib_run_handover, first_offset: count$actions_lib_run_handover, last_offset: count$actions_lib_run_handover }))
    }),
    of: ({ truth }) => isReadable$actions_lib_checks_fact(truth) ? { receipts: truth.value.receipts, admitted: truth.value.admitted } : void 0
  }
});

// other-part:runtime/src/kernel/clock.ts
import { findMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// actions/m8-closure/contention.ts
var microsOf = (text) => findMicros$runtime_src_kernel_clock(text) ?? Number.NaN;
var msBetween = (from, to) => {
  const ms = Math.floor((to - from) / 1e3);
  return Number.isNaN(ms) ? 0 : ms;
};
var ofTasks = (tasks, acquisitions) => acquisitions.filter(({ instance }) => tasks.some(({ taskArn }) => taskArn === instance));
function winnerOf(tasks, acquisitions) {
  const [first, ...more] = ofTasks(tasks, acquisitions);
  return more.length === 0 ? first?.instance : void 0;
}
function contentionOf(tasks, acquisitions) {
  const held = ofTasks(tasks, acquisitions);
  return {
    exited_zero: tasks.filter(({ exitCode }) => exitCode === 0).length,
    acquisitions: held.length,
    overlap_ms: msBetween(
      Math.max(...tasks.map(({ startedAtUtc }) => microsOf(startedAtUtc))),
      Math.min(...tasks.map(({ stoppedAtUtc }) => microsOf(stoppedAtUtc)))
    ),
    held_ms: Math.max(
      0,
      ...held.map(
        ({ acquiredAtUtc, releasedAtUtc }) => releasedAtUtc === void 0 ? 0 : msBetween(microsOf(acquiredAtUtc), microsOf(releasedAtUtc))
      )
    )
  };
}
function loserFaults({ tasks, events, acquisitions, gained }, lock) {
  const winner = winnerOf(tasks, acquisitions);
  if (winner === void 0) return ["no single task acquired the lock"];
  return tasks.filter(({ taskArn }) => taskArn !== winner).flatMap(({ taskArn, exitCode }) => {
    const own = events.filter(({ task_arn: task }) => task === taskArn);
    const record = own.find((one) => one.event === "DENIED" && one.lock_key === lock.key && one.lock_id === lock.id);
    return [
      ...exitCode === lock.deniedExitCode ? [] : [`it ended with ${exitCode}`],
      ...record === void 0 ? ["it left no record of the conflict"] : [],
      ...record !== void 0 && record.holder?.instance !== winner ? ["its record does not name the holder"] : [],
      ...own.filter(({ event }) => event !== "ATTEMPT" && event !== "DENIED").map(({ event }) => `it says ${event}`),
      ...gained.filter(({ writer }) => writer === taskArn).map(({ name }) => `it wrote ${name}`)
    ];
  });
}
function gainedVersionFaults(names, gained, winner) {
  return [
    ...names.flatMap((name) => {
      const versions = gained.filter((one) => one.name === name).length;
      return versions === 1 ? [] : [`${name}: ${versions} versions`];
    }),
    ...gained.filter(({ writer }) => writer !== null && writer !== winner).map(({ name }) => `${name}: not written by the holder of the lock`)
  ];
}

// actions/m8-closure/lanes/d-single-writer-probe.ts
var singleWriterProbe = defineLane$actions_lib_run_lane({
  id: "M8.D",
  decide: (facts, _written, context) => {
    const { tasks, events, acquisitions, gained, holdMs, deniedExitCode } = facts;
    const contention = mapFact$actions_lib_checks_fact(
      allReadable$actions_lib_checks_check({ tasks, acquisitions }),
      (read) => contentionOf(read.tasks, read.acquisitions)
    );
    const bothClosed = isReadable$actions_lib_checks_fact(contention) && contention.value.exited_zero > 1;
    return {
      "M8.D-C01": {
        expected: {
          exited_zero: 1,
          acquisitions: 1,
          overlap_ms: { $above: 0 },
          held_ms: { $at_least: holdMs }
        },
        observed: contention,
        fails: bothClosed ? "M8D-B2" : "M8D-B4"
      },
      "M8.D-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ tasks, events, acquisitions, gained }),
          (read) => loserFaults(read, { ...lockOf(context), deniedExitCode })
        ),
        fails: "M8D-B1"
      },
      "M8.D-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ tasks, acquisitions, gained }),
          (read) => gainedVersionFaults(REPORTER_OBJECTS, read.gained, winnerOf(read.tasks, read.acquisitions))
        ),
        fails: "M8D-B2"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.D", {
      hold_ms: count$actions_lib_run_handover,
      tasks: list$actions_lib_run_handover(record$actions_lib_run_handover({ task_arn: text$actions_lib_run_handover, exit_code: count$actions_lib_run_handover, started_at_utc: text$actions_lib_run_handover, stopped_at_utc: text$actions_lib_run_handover })),
      gained: list$actions_lib_run_handover(record$actions_lib_run_handover({ name: text$actions_lib_run_handover, version_id: text$actions_lib_run_handover }))
    }),
    of: ({ tasks, gained, holdMs }) => isReadable$actions_lib_checks_fact(tasks) && isReadable$actions_lib_checks_fact(gained) ? {
      hold_ms: holdMs,
      tasks: tasks.value.map(({ taskArn, exitCode, startedAtUtc, stoppedAtUtc }) => ({
        task_arn: taskArn,
        exit_code: exitCode,
        started_at_utc: startedAtUtc,
        stopped_at_utc: stoppedAtUtc
      })),
      gained: gained.value.map(({ name, versionId }) => ({ name, version_id: versionId }))
    } : void 0
  }
});

// actions/m8-closure/lanes/e-reporter-execution.ts
var LIFE = ["ATTEMPT", "ACQUIRED", "RELEASED"];
var reporterExecution = defineLane$actions_lib_run_lane({
  id: "M8.E",
  decide: ({ task, events, list, acquisitions }, _written, context) => {
    const lock = lockOf(context);
    const held = acquisitionOf(task, acquisitions);
    const fence = isReadable$actions_lib_checks_fact(held) ? held.value?.fence ?? null : null;
    return {
      "M8.E-C01": {
        expected: { exit_code: 0, stop_reason: "exited" },
        observed: mapFact$actions_lib_checks_fact(task, ({ exitCode, stopReason }) => ({ exit_code: exitCode, stop_reason: stopReason })),
        fails: "M8E-B1"
      },
      "M8.E-C02": {
        // What the task wrote about the lock is held against what the database recorded when it gave it.
        expected: {
          events: LIFE,
          locks: [lock],
          fences: [fence],
          listed: LIFE,
          acquired: true,
          released: true,
          newest_fence: fence
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ task, events, list, held, acquisitions }), (read) => ({
          events: read.events.map(({ event }) => event),
          locks: distinct(read.events.map(({ lock_key: key, lock_id: id }) => ({ key, id }))),
          fences: distinct(read.events.flatMap((one) => one.event === "ACQUIRED" ? [one.fence] : [])),
          listed: read.list.filter(({ task_arn: arn }) => arn === read.task.taskArn).map(({ event }) => event),
          acquired: read.held !== void 0,
          released: read.held?.releasedAtUtc !== void 0,
          newest_fence: read.acquisitions.at(-1)?.fence ?? "none"
        })),
        fails: "M8E-B2"
      }
    };
  },
  handover: {
    schema: reporterExecutionHandover,
    of: ({ task, acquisitions }) => {
      const held = acquisitionOf(task, acquisitions);
      return isReadable$actions_lib_checks_fact(task) && isReadable$actions_lib_checks_fact(held) && held.value !== void 0 ? {
        task_arn: task.value.taskArn,
        started_at_utc: task.value.startedAtUtc,
        stopped_at_utc: task.value.stoppedAtUtc,
        fence: held.value.fence
      } : void 0;
    }
  }
});
var acquisitionOf = (task, acquisitions) => mapFact$actions_lib_checks_fact(
  allReadable$actions_lib_checks_check({ task, acquisitions }),
  (read) => read.acquisitions.find(({ instance }) => instance === read.task.taskArn)
);
var distinct = (values) => values.filter((one, index) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);

// evidence-schemas/src/generated/governance_event.v1.validate.js
var R3 = c7;
var l2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "governance_event.v1.schema.json", type: "object", additionalProperties: false, required: ["event_id", "event_family", "ts_utc", "actor", "pins", "provenance", "dedupe_key", "details"], properties: { event_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, event_family: { enum: ["RUN_READY_SEEN", "RUN_STARTED", "RUN_ENDED", "RUN_CANCELLED", "POLICY_REV_CHANGED", "CORRIDOR_ANOMALY", "EVIDENCE_REF_RESOLVED", "RUN_REPORT_GENERATED", "CASE_LIFECYCLE", "LABEL_LIFECYCLE", "EVIDENCE_ACCESS", "BUNDLE_RESOLVED", "BUNDLE_FALLBACK", "BUNDLE_FAIL_CLOSED", "REPORTER_LOCK", "RUN_CLOSED", "RUN_CLOSE_BLOCKED"] }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, actor: { type: "object", additionalProperties: false, required: ["actor_id", "source_type", "source_component"], properties: { actor_id: { type: "string", minLength: 1, maxLength: 256 }, source_type: { enum: ["SYSTEM", "HUMAN", "EXTERNAL", "AUTO"] }, source_component: { type: "string", minLength: 1, maxLength: 128 } } }, pins: { type: "object", additionalProperties: false, required: ["platform_run_id"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, provenance: { type: "object", additionalProperties: false, required: ["service_release_id", "environment"], properties: { service_release_id: { type: "string", minLength: 1, maxLength: 256, not: { enum: ["dev-local", "unknown"] } }, environment: { enum: ["embedded", "emulated", "dev_min"] }, config_revision: { type: "string", minLength: 1, maxLength: 512 }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, dedupe_key: { type: "string", minLength: 1, maxLength: 1024 }, details: { type: "object" } } };
var m = new RegExp("^[0-9a-f]{64}$", "u");
var _8 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var y6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v11 = new RegExp("^[0-9a-f]{32}$", "u");
var g9 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var p2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
function c7(o, { instancePath: i = "", parentData: E3, parentDataProperty: P6, rootData: L10 = o, dynamicAnchors: k8 = {} } = {}) {
  let e = null, n = 0;
  const d5 = c7.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), o && typeof o == "object" && !Array.isArray(o)) {
    if (o.event_id === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.event_family === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_family" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.ts_utc === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.actor === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.pins === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.provenance === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.dedupe_key === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dedupe_key" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (o.details === void 0) {
      const s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    for (const s in o)
      if (!(s === "event_id" || s === "event_family" || s === "ts_utc" || s === "actor" || s === "pins" || s === "provenance" || s === "dedupe_key" || s === "details")) {
        const r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), n++;
      }
    if (o.event_id !== void 0) {
      let s = o.event_id;
      if (typeof s == "string") {
        if (!m.test(s)) {
          const r = { instancePath: i + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: i + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.event_family !== void 0) {
      let s = o.event_family;
      if (!(s === "RUN_READY_SEEN" || s === "RUN_STARTED" || s === "RUN_ENDED" || s === "RUN_CANCELLED" || s === "POLICY_REV_CHANGED" || s === "CORRIDOR_ANOMALY" || s === "EVIDENCE_REF_RESOLVED" || s === "RUN_REPORT_GENERATED" || s === "CASE_LIFECYCLE" || s === "LABEL_LIFECYCLE" || s === "EVIDENCE_ACCESS" || s === "BUNDLE_RESOLVED" || s === "BUNDLE_FALLBACK" || s === "BUNDLE_FAIL_CLOSED" || s === "REPORTER_LOCK" || s === "RUN_CLOSED" || s === "RUN_CLOSE_BLOCKED")) {
        const r = { instancePath: i + "/event_family", schemaPath: "#/properties/event_family/enum", keyword: "enum", params: { allowedValues: l2.properties.event_family.enum } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.ts_utc !== void 0) {
      let s = o.ts_utc;
      if (typeof s == "string") {
        if (!_8.test(s)) {
          const r = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: i + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.actor !== void 0) {
      let s = o.actor;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.actor_id === void 0) {
          const r = { instancePath: i + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "actor_id" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.source_type === void 0) {
          const r = { instancePath: i + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_type" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.source_component === void 0) {
          const r = { instancePath: i + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_component" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        for (const r in s)
          if (!(r === "actor_id" || r === "source_type" || r === "source_component")) {
            const t = { instancePath: i + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), n++;
          }
        if (s.actor_id !== void 0) {
          let r = s.actor_id;
          if (typeof r == "string") {
            if (p2(r) > 256) {
              const t = { instancePath: i + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (p2(r) < 1) {
              const t = { instancePath: i + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.source_type !== void 0) {
          let r = s.source_type;
          if (!(r === "SYSTEM" || r === "HUMAN" || r === "EXTERNAL" || r === "AUTO")) {
            const t = { instancePath: i + "/actor/source_type", schemaPath: "#/properties/actor/properties/source_type/enum", keyword: "enum", params: { allowedValues: l2.properties.actor.properties.source_type.enum } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.source_component !== void 0) {
          let r = s.source_component;
          if (typeof r == "string") {
            if (p2(r) > 128) {
              const t = { instancePath: i + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (p2(r) < 1) {
              const t = { instancePath: i + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
      } else {
        const r = { instancePath: i + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.pins !== void 0) {
      let s = o.pins;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.platform_run_id === void 0) {
          const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        for (const r in s)
          if (!(r === "platform_run_id" || r === "scenario_run_id" || r === "manifest_fingerprint" || r === "parameter_hash" || r === "scenario_id" || r === "seed")) {
            const t = { instancePath: i + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), n++;
          }
        if (s.platform_run_id !== void 0) {
          let r = s.platform_run_id;
          if (typeof r == "string") {
            if (!y6.test(r)) {
              const t = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.scenario_run_id !== void 0) {
          let r = s.scenario_run_id;
          if (typeof r == "string") {
            if (!v11.test(r)) {
              const t = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.manifest_fingerprint !== void 0) {
          let r = s.manifest_fingerprint;
          if (typeof r == "string") {
            if (!m.test(r)) {
              const t = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.parameter_hash !== void 0) {
          let r = s.parameter_hash;
          if (typeof r == "string") {
            if (!m.test(r)) {
              const t = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.scenario_id !== void 0) {
          let r = s.scenario_id;
          if (typeof r == "string") {
            if (p2(r) > 256) {
              const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (p2(r) < 1) {
              const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.seed !== void 0) {
          let r = s.seed;
          if (typeof r == "string") {
            if (!g9.test(r)) {
              const t = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
      } else {
        const r = { instancePath: i + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.provenance !== void 0) {
      let s = o.provenance;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.service_release_id === void 0) {
          const r = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.environment === void 0) {
          const r = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          e === null ? e = [r] : e.push(r), n++;
        }
        for (const r in s)
          if (!(r === "service_release_id" || r === "environment" || r === "config_revision" || r === "run_config_digest")) {
            const t = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), n++;
          }
        if (s.service_release_id !== void 0) {
          let r = s.service_release_id;
          const t = n, h8 = n;
          if (!(r === "dev-local" || r === "unknown")) {
            const a = {};
            e === null ? e = [a] : e.push(a), n++;
          }
          var u6 = h8 === n;
          if (u6) {
            const a = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/not", keyword: "not", params: {} };
            e === null ? e = [a] : e.push(a), n++;
          } else
            n = t, e !== null && (t ? e.length = t : e = null);
          if (typeof r == "string") {
            if (p2(r) > 256) {
              const a = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (p2(r) < 1) {
              const a = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
        if (s.environment !== void 0) {
          let r = s.environment;
          if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
            const t = { instancePath: i + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: l2.properties.provenance.properties.environment.enum } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.config_revision !== void 0) {
          let r = s.config_revision;
          if (typeof r == "string") {
            if (p2(r) > 512) {
              const t = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [t] : e.push(t), n++;
            }
            if (p2(r) < 1) {
              const t = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
        if (s.run_config_digest !== void 0) {
          let r = s.run_config_digest;
          if (typeof r == "string") {
            if (!m.test(r)) {
              const t = { instancePath: i + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : e.push(t), n++;
            }
          } else {
            const t = { instancePath: i + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), n++;
          }
        }
      } else {
        const r = { instancePath: i + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.dedupe_key !== void 0) {
      let s = o.dedupe_key;
      if (typeof s == "string") {
        if (p2(s) > 1024) {
          const r = { instancePath: i + "/dedupe_key", schemaPath: "#/properties/dedupe_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (p2(s) < 1) {
          const r = { instancePath: i + "/dedupe_key", schemaPath: "#/properties/dedupe_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), n++;
        }
      } else {
        const r = { instancePath: i + "/dedupe_key", schemaPath: "#/properties/dedupe_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
    if (o.details !== void 0) {
      let s = o.details;
      if (!(s && typeof s == "object" && !Array.isArray(s))) {
        const r = { instancePath: i + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), n++;
      }
    }
  } else {
    const s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), n++;
  }
  return c7.errors = e, n === 0;
}
c7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/governance_event.v1.ts
var GovernanceEventV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("governance_event.v1", R3);

// actions/m8-closure/bundle.ts
var isRowOf = (row, platformRunId) => GovernanceEventV1.is(row) && row.pins.platform_run_id === platformRunId;
function pinnedRunOf(row) {
  const pins = typeof row === "object" && row !== null && "pins" in row ? row.pins : void 0;
  return typeof pins === "object" && pins !== null && "platform_run_id" in pins ? pins.platform_run_id : void 0;
}
function missingObjects(set) {
  const unreadable = ["markers", ...CLOSURE_NAMES].flatMap((name) => {
    const read = set[name];
    return isReadable$actions_lib_checks_fact(read) ? [] : [`${name}: ${read.unreadable}`];
  });
  const rollUp = set.governance_events;
  if (!isReadable$actions_lib_checks_fact(rollUp)) return unreadable;
  const wrong = rollUp.value.rows.filter((row) => !GovernanceEventV1.is(row)).length;
  return [
    ...unreadable,
    ...rollUp.value.rows.length === 0 ? ["governance_events: no row"] : [],
    ...wrong === 0 ? [] : [`governance_events: ${wrong} rows are no facts`]
  ];
}
function foreignObjects(set, { newest, history, by }, platformRunId) {
  const marker = newestMarker(set);
  const signed = marker === void 0 ? [] : [[MARKER, marker.document]];
  for (const name of CLOSURE_NAMES) {
    const read = set[name];
    if (isReadable$actions_lib_checks_fact(read) && "document" in read.value) signed.push([name, read.value.document]);
  }
  const foreignRows = isReadable$actions_lib_checks_fact(set.governance_events) ? set.governance_events.value.rows.filter((row) => pinnedRunOf(row) !== platformRunId).length : 0;
  const allowed = (name) => name === BY_DAEMON ? by.conformance : [by.reporter];
  const closed = (name) => marker?.document.closure_refs[`${name}_ref`].version_id;
  return [
    ...signed.filter(([, document]) => document.platform_run_id !== platformRunId).map(([name]) => `${name}: another run`),
    ...signed.filter(([name, { writer }]) => writer.task_arn === null || !allowed(name).includes(writer.task_arn)).map(([name, { writer }]) => `${name}: written by ${writer.task_arn ?? "nobody"}`),
    ...signed.filter(([, { writer }]) => writer.image_digest !== by.imageDigest).map(([name]) => `${name}: written by another image`),
    ...foreignRows === 0 ? [] : [`governance_events: ${foreignRows} rows of another run`],
    ...CLOSURE_NAMES.filter((name) => name !== BY_DAEMON && newest[name] !== closed(name)).map(
      (name) => `${name}: the newest version is not the one that was closed`
    ),
    ...history.filter(({ writer }) => writer !== null && !by.holders.includes(writer)).map(({ name, versionId, writer }) => `${name} ${versionId}: written by ${writer}, who never held the lock`),
    ...by.answer.requestedBy === by.reporter && by.answer.versionId === closed(BY_DAEMON) ? [] : [`${BY_DAEMON}: not the answer to the reporter's request`]
  ];
}

// actions/m8-closure/lanes/f-bundle-completeness.ts
var EARLIER = ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7"];
var SAMPLES_MAX = 20;
var bundleCompleteness = defineLane$actions_lib_run_lane({
  id: "M8.F",
  decide: (facts, _written, { platformRunId, substrate }) => {
    const { set, newest, history, by, scan: scan2, pins, recorded } = facts;
    return {
      "M8.F-C01": { expected: [], observed: fact$actions_lib_checks_fact(missingObjects(set)), fails: "M8F-B1" },
      "M8.F-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ newest, history, by }), (read) => foreignObjects(set, read, platformRunId)),
        fails: "M8F-B2"
      },
      "M8.F-C03": {
        expected: {
          faults: [],
          receipts: { $at_least: 1 },
          environments: [substrate],
          run_config_digests: isReadable$actions_lib_checks_fact(pins) ? [pins.value.runConfigDigest] : null,
          scenario_run_ids: isReadable$actions_lib_checks_fact(pins) ? [pins.value.scenarioRunId] : null,
          offset_kinds: ["kafka_offset"]
        },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ scan: scan2, pins }), (read) => ({
          faults: faultsOf(read.scan),
          receipts: read.scan.receipts.lines,
          environments: read.scan.receipts.environments,
          run_config_digests: read.scan.receipts.runConfigDigests,
          scenario_run_ids: read.scan.receipts.scenarioRunIds,
          offset_kinds: read.scan.receipts.offsetKinds
        })),
        fails: "M8F-B1"
      },
      "M8.F-C04": {
        expected: { phases: EARLIER, objects: { $at_least: 1 }, faults: [] },
        observed: mapFact$actions_lib_checks_fact(recorded, (read) => ({ ...read, faults: read.faults.slice(0, SAMPLES_MAX) })),
        fails: "M8F-B1"
      }
    };
  },
  handover: {
    schema: bundleHandover,
    of: ({ set, scan: scan2 }) => {
      const marker = newestMarker(set);
      if (marker === void 0 || !isReadable$actions_lib_checks_fact(scan2)) return void 0;
      const { receipts, quarantines, partitions } = scan2.value;
      return {
        marker_key: marker.key,
        bundle_root_sha256: marker.document.bundle_root_sha256,
        receipts: {
          lines: receipts.lines,
          objects: receipts.objects,
          by_decision: { ...receipts.byDecision },
          admitted_by_topic: { ...receipts.admittedByTopic }
        },
        quarantines: { records: quarantines.records, by_reason: { ...quarantines.byReason } },
        log: {
          admitted: sum(partitions.map(({ admitted }) => admitted)),
          copies: sum(partitions.map(({ copies }) => copies)),
          unreceipted: sum(partitions.map(({ unreceipted }) => unreceipted))
        }
      };
    }
  }
});
var faultsOf = ({ faults, samples }) => [
  ...Object.entries(faults).filter(([, times]) => times > 0).map(([fault, times]) => `${fault}: ${times}`),
  ...samples.slice(0, SAMPLES_MAX).map(({ fault, ref, detail }) => `${fault} ${ref}: ${detail}`)
];
var sum = (values) => values.reduce((all, one) => all + one, 0);

// actions/m8-closure/reconciled.ts
var STREAMER = "wsp";
var sumOf = (counts) => Object.values(counts).reduce((sum2, count) => sum2 + count, 0);
var repeatsOf = ({ ingress }) => receiptsOf(ingress, { principal: STREAMER, decision: "DUPLICATE" }) + ingress.unknownOutcomes.filter(({ principal }) => principal === STREAMER).reduce((sum2, { count }) => sum2 + count, 0);
function sentOf(truth) {
  const surplus = receiptsOf(truth.ingress, { principal: STREAMER }) - truth.emitted;
  return surplus > 0 && surplus <= repeatsOf(truth) ? truth.emitted + surplus : truth.emitted;
}
var copiesOf = ({ ingress }) => ingress.anomalies.DUPLICATE_PUBLISH ?? 0;
function recomputedChecks(truth) {
  const { ingress, archive, objects, emitted } = truth;
  const received = receiptsOf(ingress);
  const streamed = receiptsOf(ingress, { principal: STREAMER });
  const [admit, duplicate, quarantine] = ["ADMIT", "DUPLICATE", "QUARANTINE"].map(
    (decision) => receiptsOf(ingress, { decision })
  );
  const surplus = streamed - emitted;
  const admitted = admittedTopics(ingress);
  const equalByTopic = (found) => [.../* @__PURE__ */ new Set([...admitted.keys(), ...Object.keys(found)])].every(
    (topic) => (found[topic] ?? 0) === (admitted.get(topic) ?? 0)
  );
  return {
    sent_ge_received: sentOf(truth) >= streamed,
    received_ge_admit: received >= (admit ?? 0),
    archive_seen_ge_archived: archive.seen >= sumOf(archive.recordsByTopic),
    R1: surplus === 0 || surplus > 0 && surplus <= repeatsOf(truth),
    R2: received === (admit ?? 0) + (duplicate ?? 0) + (quarantine ?? 0) && admit === admittedUnique(ingress),
    R3: objects.receipts === received && ingress.receiptWriteFailed === 0,
    R4: equalByTopic(objects.admittedByTopic) && objects.unreceipted === 0 && objects.copies <= copiesOf(truth),
    R5: archive.holes === 0 && archivesAdmissions(truth),
    R13: ingress.open === 0,
    R14: objects.quarantineRecords === ingress.quarantined && objects.quarantineReasons.every((reason) => Object.hasOwn(codeTable$evidence_schemas_src_platform_error, reason))
  };
}
function archivesAdmissions(truth) {
  const admitted = admittedTopics(truth.ingress);
  return Object.entries(truth.archive.recordsByTopic).every(([topic, records]) => {
    const surplus = records - (admitted.get(topic) ?? 0);
    return surplus >= 0 && surplus <= copiesOf(truth);
  });
}
function recomputedDeltas(truth) {
  const { ingress, archive } = truth;
  return {
    sent_minus_received: sentOf(truth) - receiptsOf(ingress, { principal: STREAMER }),
    received_minus_admit: receiptsOf(ingress) - receiptsOf(ingress, { decision: "ADMIT" }),
    archive_seen_minus_archived: archive.seen - sumOf(archive.recordsByTopic)
  };
}
function reconciliationFaults({ status, checks, deltas, basis }, truth, reportSha256) {
  const own = recomputedChecks(truth);
  const claimed = checks;
  const ownDeltas = recomputedDeltas(truth);
  const claimedDeltas = deltas;
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...Object.keys(own).filter((name) => own[name] !== true).map((name) => `${name} does not hold`),
    ...Object.keys(own).filter((name) => claimed[name] !== own[name]).map((name) => `${name} is ${claimed[name] ?? "absent"}, recomputed ${own[name]}`),
    ...Object.keys(claimed).filter((name) => !Object.hasOwn(own, name)).map((name) => `${name} cannot be recomputed`),
    ...Object.keys(ownDeltas).filter((name) => claimedDeltas[name] !== ownDeltas[name]).map((name) => `${name} is ${claimedDeltas[name] ?? "absent"}, recomputed ${ownDeltas[name]}`),
    ...Object.keys(ownDeltas).filter((name) => (ownDeltas[name] ?? 0) < 0).map((name) => `${name} is negative`),
    ...basis.run_report_ref.sha256 === reportSha256 ? [] : ["it rests on another report"]
  ];
}
function reportFaults(report, truth) {
  const { ingress: rows, archive, objects } = truth;
  const { ingress } = report;
  const { summary } = report.archive;
  const counted = (name) => receiptsOf(rows, { decision: name });
  const pairs = [
    ["sent", ingress.sent, sentOf(truth)],
    ["received", ingress.received, receiptsOf(rows)],
    ["received of the stream", ingress.received_wsp, receiptsOf(rows, { principal: STREAMER })],
    ["admit", ingress.admit, counted("ADMIT")],
    ["duplicate", ingress.duplicate, counted("DUPLICATE")],
    ["quarantine", ingress.quarantine, counted("QUARANTINE")],
    ["admit, duplicate and quarantine", ingress.admit + ingress.duplicate + ingress.quarantine, ingress.received],
    ["distinct admissions", ingress.admitted_unique, admittedUnique(rows)],
    ["quarantine records", ingress.quarantine_records, rows.quarantined],
    ["open admissions", ingress.publish_ambiguous + ingress.publish_in_flight, rows.open],
    ["receipts that were not stored", ingress.receipt_write_failed, rows.receiptWriteFailed],
    ["receipts in objects", ingress.received, objects.receipts],
    ...["ADMIT", "DUPLICATE", "QUARANTINE"].map(
      (name) => [`${name} in objects`, counted(name), objects.byDecision[name] ?? 0]
    ),
    ["quarantine records in objects", ingress.quarantine_records, objects.quarantineRecords],
    ["archived", summary.archived_total, sumOf(archive.recordsByTopic)],
    ["seen by the archive", summary.seen_total, archive.seen],
    ["mismatches of the archive", summary.payload_mismatch_total, archive.mismatched]
  ];
  return [
    ...pairs.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name}: ${left}, counted ${right}`),
    ...digestOf$evidence_schemas_src_digest(ingress.by_principal) === digestOf$evidence_schemas_src_digest(byPrincipal(rows)) ? [] : ["by principal: counted otherwise"],
    ...digestOf$evidence_schemas_src_digest(ingress.admitted_by_topic) === digestOf$evidence_schemas_src_digest(Object.fromEntries(admittedTopics(rows))) ? [] : ["admitted by topic: counted otherwise"]
  ];
}
function byPrincipal({ receipts }) {
  const counts = {};
  for (const { principal, decision, count } of receipts) {
    counts[principal] = { ...counts[principal], [decision]: count };
  }
  return counts;
}

// actions/m8-closure/lanes/g-replay-reconciliation.ts
var replayReconciliation = defineLane$actions_lib_run_lane({
  id: "M8.G",
  decide: (facts) => {
    const { set, sources, judged, truth, archive, archived, objects, emitted, spots, live, clusterId } = facts;
    const { run_report: report, reconciliation, replay_anchors: anchors } = set;
    return {
      "M8.G-C01": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ anchors, sources, judged, truth, archived, live, clusterId }),
          (read) => anchorFaults(read.anchors.document, read.sources, {
            judged: read.judged,
            ingress: read.truth,
            live: read.live,
            clusterId: read.clusterId,
            archive: read.archived
          })
        ),
        fails: "M8G-B1"
      },
      "M8.G-C02": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ reconciliation, report, truth, archive, objects, emitted }), (read) => {
          const { truth: ingress, archive: kept, objects: found, emitted: sent } = read;
          const all = { ingress, archive: kept, objects: found, emitted: sent };
          return [
            ...reconciliationFaults(read.reconciliation.document, all, read.report.sha256),
            ...reportFaults(read.report.document, all)
          ];
        }),
        fails: "M8G-B2"
      },
      "M8.G-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ spots, truth }),
          (read) => spotFaults(read.spots, receiptsOf(read.truth, { decision: "ADMIT" }))
        ),
        fails: "M8G-B1"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.G", { anchors: byName$actions_lib_run_handover(count$actions_lib_run_handover), emitted: count$actions_lib_run_handover, spots_read: count$actions_lib_run_handover }),
    of: ({ set: { replay_anchors: anchors }, emitted, spots }) => isReadable$actions_lib_checks_fact(anchors) && isReadable$actions_lib_checks_fact(emitted) && isReadable$actions_lib_checks_fact(spots) ? {
      anchors: { ...anchors.value.document.counts },
      emitted: emitted.value,
      spots_read: spots.value.length
    } : void 0
  }
});

// actions/m8-closure/anomalies.ts
var REASONS_MAX = 50;
var CORRIDOR = "REF_ACCESS_DENIED";
function anomalyFaults({ status, anomaly_counts: counts, anomaly_total: total, open_total, expected, top_reasons }, { anomalies, open, receiptWriteFailed, declared }) {
  const { ingress_publish_ambiguous: ambiguous, ingress_receipt_write_failed: unwritten, ...categories } = counts;
  const sum2 = (values) => values.reduce((all, count) => all + count, 0);
  const claimed = new Map(top_reasons.map(({ reason, count }) => [reason, count]));
  const told = new Map(expected.map(({ reason, count }) => [reason, count]));
  const found = Object.entries(anomalies).filter(([, count]) => count > 0);
  const wrong = found.filter(([reason, count]) => claimed.get(reason) !== count);
  const untold = [.../* @__PURE__ */ new Set([...told.keys(), ...Object.keys(declared)])].filter(
    (reason) => told.get(reason) !== declared[reason]
  );
  return [
    ...sum2(Object.values(counts)) === total ? [] : [`the total is ${total}, the counts differ`],
    ...found.length > REASONS_MAX ? [] : wrong.map(([reason, count]) => `${reason}: counted ${count}`),
    ...[...claimed.keys()].filter((one) => one !== CORRIDOR && !anomalies[one]).map((one) => `${one}: counted 0`),
    ...sum2(Object.values(categories)) === sum2(found.map(([, count]) => count)) + (claimed.get(CORRIDOR) ?? 0) ? [] : ["the categories do not hold what was counted"],
    ...unwritten === receiptWriteFailed ? [] : [`receipts that were not stored: counted ${receiptWriteFailed}`],
    ...ambiguous <= open && open_total === open + receiptWriteFailed ? [] : [`open: counted ${open}`],
    ...untold.map((reason) => `${reason}: not declared like that`),
    ...found.filter(([reason, count]) => count > (declared[reason] ?? 0)).map(([reason, count]) => `${reason}: ${count} times, declared ${declared[reason] ?? 0}`),
    ...status === "PASS" ? [] : [`status ${status}`]
  ];
}

// actions/m8-closure/closure-judgement.ts
function markerFaults(markers, resolved, { platformRunId, keys, fence }) {
  const marker = markers.at(-1);
  if (marker === void 0) return ["no marker"];
  const { status, closure_refs: refs, bundle_root_sha256: root } = marker.document;
  const newest = microsOf2(marker.writtenAtUtc);
  return [
    ...status === "COMPLETED" && marker.document.platform_run_id === platformRunId ? [] : ["it is of another run"],
    ...marker.document.fence === fence ? [] : ["it is not of the newest acquisition of the lock"],
    ...root === rootOf(marker, resolved, keys) ? [] : ["its root is not the digest of what it refers to"],
    ...CLOSURE_NAMES.flatMap((name) => {
      const found = resolved[name];
      const ref = refs[`${name}_ref`];
      if (ref.key !== keys[name]) return [`${name}: it refers to another place`];
      if (found?.sha256 !== ref.sha256) return [`${name}: the reference does not resolve`];
      return microsOf2(found.writtenAtUtc) <= newest ? [] : [`${name}: written after the marker`];
    }),
    ...markers.filter(({ versions }) => versions !== 1).map(({ key, versions }) => `${key}: ${versions} versions`),
    ...brokenLinks(markers)
  ];
}
var microsOf2 = (text) => findMicros$runtime_src_kernel_clock(text) ?? Number.NaN;
var rootOf = ({ document }, resolved, keys) => digestOf$evidence_schemas_src_digest(
  Object.fromEntries(
    CLOSURE_NAMES.map((name) => [
      `${name}_ref`,
      {
        key: keys[name],
        version_id: document.closure_refs[`${name}_ref`].version_id,
        sha256: resolved[name]?.sha256 ?? null
      }
    ])
  )
);
var brokenLinks = (markers) => markers.flatMap((marker, index) => {
  const before = markers[index - 1];
  const { supersedes } = marker.document;
  const linked = before === void 0 ? supersedes === null : supersedes?.key === before.key && supersedes.sha256 === before.sha256;
  return linked ? [] : [`${marker.key}: it supersedes another marker than the one before it`];
});
var CONFORMANCE_CHECKS = [
  "C01_run_pins",
  "C02_image_digest",
  "C03_config_digest",
  "C04_run_scope",
  "C05_policy_revisions",
  "C06_topics",
  "C07_auth_posture",
  "C08_no_local_fallback",
  "C09_schema_version",
  "C10_object_store",
  "C11_consumer_identity",
  "C12_truth_leak_guard",
  "C13_clock_skew",
  "C14_sealed_inputs",
  "C15_egress_bypass",
  "C16_semantic_contract_alignment",
  "C17_policy_revision_presence",
  "C18_security_corridor_posture",
  "C19_governance_event_schema_contract"
];
function conformanceFaults({ document, sha256 }, { permitted, answer, ...pins }) {
  const { status, checks } = document;
  const found = checks.map(({ check_id: id }) => id);
  const about = {
    image: document.image_digest === pins.imageDigest,
    configuration: document.run_config_digest === pins.runConfigDigest,
    scenario: document.scenario_run_id === pins.scenarioRunId,
    environment: document.environment === pins.environment,
    request: document.request_id === answer.requestId && sha256 === answer.sha256
  };
  return [
    ...status === "PASS" ? [] : [`status ${status}`],
    ...CONFORMANCE_CHECKS.filter((id) => found.filter((one) => one === id).length !== 1).map(
      (id) => `${id}: not made once`
    ),
    ...checks.filter((row) => row.status === "FAIL" || row.status === "SKIPPED" && !permitted.includes(row.check_id)).map((row) => `${row.check_id}: ${row.status}`),
    ...Object.entries(about).filter(([, same]) => !same).map(([name]) => `of another ${name}`)
  ];
}
var RAW = /* @__PURE__ */ new Set(["payload", "payload_json", "envelope", "body", "raw", "record"]);
function boundaryFaults(documents, prefixes) {
  return Object.entries(documents).flatMap(
    ([name, document]) => [...membersOf(document)].flatMap(({ path, member, value }) => {
      if (RAW.has(member)) return [`${name}${path}: a record`];
      const isRef = typeof value === "string" && (member === "key" || path.includes("_ref"));
      return isRef && isPlace(value) && !staysBelow(value, prefixes) ? [`${name}${path}: outside the run`] : [];
    })
  );
}
var isPlace = (text) => text.includes("/");
function staysBelow(reference, prefixes) {
  const key = reference.replace(/^s3:\/\/[^/]+\//, "");
  return prefixes.some((prefix) => key.startsWith(prefix)) && !key.split("/").includes("..");
}
function* membersOf(value, path = "", member = "") {
  if (member !== "") yield { path, member, value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* membersOf(child, `${path}.${name}`, Array.isArray(value) ? member : name);
  }
}

// actions/m8-closure/governance.ts
function governanceFaults(rows, { platformRunId, facts, reportSha256 }) {
  const events = rows.flatMap((row) => GovernanceEventV1.is(row) ? [row] : []);
  const wrong = rows.filter((row) => !isRowOf(row, platformRunId)).length;
  const stored = new Map(facts.map(({ eventId, sha256 }) => [eventId, sha256]));
  const listed = new Set(events.map(({ event_id: id }) => id));
  const generated = events.filter(({ event_family: family }) => family === "RUN_REPORT_GENERATED");
  return [
    ...wrong === 0 ? [] : [`${wrong} rows are no facts of the run`],
    ...events.filter((event) => event.event_id !== identityOf(event)).map(({ event_id: id }) => `${id}: another identity`),
    ...events.filter((event) => stored.get(event.event_id) !== sha256Hex$evidence_schemas_src_digest(canonicalJson$evidence_schemas_src_canonical_json(event))).map(({ event_id: id }) => `${id}: not what its object says`),
    ...[...stored.keys()].filter((id) => !listed.has(id)).map((id) => `${id}: not listed`),
    ...rows.length === facts.length ? [] : [`${rows.length} rows for ${facts.length} facts`],
    ...isSorted(events) ? [] : ["the rows are not in order"],
    ...generated.some(({ dedupe_key: key }) => key.endsWith(`:${reportSha256}`)) ? [] : ["no RUN_REPORT_GENERATED of the report that was closed"]
  ];
}
function identityOf({ event_family, pins, actor, dedupe_key }) {
  const { platform_run_id, scenario_run_id = "" } = pins;
  return sha256Hex$evidence_schemas_src_digest([event_family, platform_run_id, scenario_run_id, actor.source_component, dedupe_key].join("|"));
}
var isSorted = (events) => events.every((event, index) => {
  const before = events[index - 1];
  if (before === void 0) return true;
  const [earlier, later] = [before, event].map(({ ts_utc: at, event_id: id }) => `${at} ${id}`);
  return (earlier ?? "") < (later ?? "");
});

// actions/m8-closure/lanes/h-obs-gov-closure.ts
var obsGovClosure = defineLane$actions_lib_run_lane({
  id: "M8.H",
  decide: ({ set, resolved, fence, conformance: pins, anomalies: truth, facts }, _written, context) => {
    const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
    const { governance_events: rollUp, run_report: report } = set;
    const { platformRunId } = context;
    return {
      "M8.H-C01": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check({ markers, resolved, fence }),
          (read) => markerFaults(read.markers, read.resolved, { platformRunId, keys: closureKeys(context), fence: read.fence })
        ),
        fails: "M8H-B1"
      },
      "M8.H-C02": {
        expected: { conformance: [], anomalies: [], governance: [] },
        observed: mapFact$actions_lib_checks_fact(allReadable$actions_lib_checks_check({ conformance, pins, anomalies, truth, rollUp, facts, report }), (read) => ({
          conformance: conformanceFaults(read.conformance, read.pins),
          anomalies: anomalyFaults(read.anomalies.document, read.truth),
          governance: governanceFaults(read.rollUp.rows, {
            platformRunId,
            facts: read.facts,
            reportSha256: read.report.sha256
          })
        })),
        fails: "M8H-B2"
      },
      "M8.H-C03": {
        expected: [],
        observed: mapFact$actions_lib_checks_fact(
          allReadable$actions_lib_checks_check(derivedDocuments(set)),
          (documents) => boundaryFaults(
            Object.fromEntries(Object.entries(documents).map(([name, { document }]) => [name, document])),
            allowedPrefixes(platformRunId)
          )
        ),
        fails: "M8H-B6"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.H", {
      marker_key: text$actions_lib_run_handover,
      bundle_root_sha256: text$actions_lib_run_handover,
      markers: count$actions_lib_run_handover,
      conformance: list$actions_lib_run_handover(text$actions_lib_run_handover),
      anomaly_total: count$actions_lib_run_handover,
      governance_facts: count$actions_lib_run_handover
    }),
    of: ({ set, facts }) => {
      const { markers, environment_conformance: conformance, anomaly_summary: anomalies } = set;
      const marker = newestMarker(set);
      if (marker === void 0 || !isReadable$actions_lib_checks_fact(markers)) return void 0;
      if (!isReadable$actions_lib_checks_fact(conformance) || !isReadable$actions_lib_checks_fact(anomalies) || !isReadable$actions_lib_checks_fact(facts)) return void 0;
      return {
        marker_key: marker.key,
        bundle_root_sha256: marker.document.bundle_root_sha256,
        markers: markers.value.length,
        conformance: conformance.value.document.checks.map(({ check_id, status }) => `${check_id} ${status}`),
        anomaly_total: anomalies.value.document.anomaly_total,
        governance_facts: facts.value.length
      };
    }
  }
});
var derivedDocuments = ({ run_report, reconciliation, replay_anchors, anomaly_summary }) => ({
  run_report,
  reconciliation,
  replay_anchors,
  anomaly_summary
});
var closureKeys = (context) => Object.fromEntries(CLOSURE_NAMES.map((name) => [name, closureKey(context, name)]));
var allowedPrefixes = (platformRunId = "none") => [
  evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: platformRunId }),
  `quarantine/${platformRunId}/`,
  `archive/${platformRunId}/`
];

// other-part:actions/lib/run/documents.ts
import { attemptKey$actions_lib_run_documents } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/pack.ts
import { packDocument$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { packName$actions_lib_shared_lanes_pack } from "./lib.mjs";
import { withOwnVerdict$actions_lib_shared_lanes_pack } from "./lib.mjs";

// other-part:actions/lib/shared-lanes/phase-verdict.ts
import { verdictJudgements$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";
import { verdictOutcome$actions_lib_shared_lanes_phase_verdict } from "./lib.mjs";

// actions/m8-closure/lanes/i-verdict.ts
var CODES2 = { sources: "M8I-B1", predicates: "M8I-B2", union: "M8I-B3" };
var OUTCOME = oneOf$actions_lib_run_handover("pass", "fail", "planned", "not_applicable");
var closureVerdict = defineLane$actions_lib_run_lane({
  id: "M8.I",
  documents: (facts, context) => ({
    pack: packDocument$actions_lib_shared_lanes_pack(withOwnVerdict$actions_lib_shared_lanes_pack(facts.pack, verdictHolds(facts, context.substrate)), context)
  }),
  decide: (facts, written, context) => {
    const { substrate } = context;
    const { sources, predicates, union } = verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, facts.verdict, substrate);
    return {
      "M8.I-C01": sources,
      "M8.I-C02": predicates,
      "M8.I-C03": union,
      "M8.I-C04": {
        expected: { pack: attemptKey$actions_lib_run_documents(context, packName$actions_lib_shared_lanes_pack("M9")), unreadable: [] },
        observed: fact$actions_lib_checks_fact({
          pack: isReadable$actions_lib_checks_fact(written.pack) ? written.pack.value.key : written.pack.unreadable,
          unreadable: facts.pack.unreadable
        }),
        // A pack that its verdict withholds is no fault of the store.
        fails: verdictHolds(facts, substrate) ? "M8I-B4" : "M8I-B2"
      }
    };
  },
  handover: {
    schema: handoverOf$actions_lib_run_handover("M8.I", {
      m8_verdict: text$actions_lib_run_handover,
      lanes: byName$actions_lib_run_handover(OUTCOME),
      planned_lanes: list$actions_lib_run_handover(text$actions_lib_run_handover),
      predicates: byName$actions_lib_run_handover(OUTCOME)
    }),
    of: ({ verdict }, _written, context) => {
      const { verdict: word, ...outcome } = verdictOutcome$actions_lib_shared_lanes_phase_verdict(verdict, "M8", context);
      return { m8_verdict: word, ...outcome };
    }
  }
});
var verdictHolds = ({ verdict }, substrate) => Object.values(verdictJudgements$actions_lib_shared_lanes_phase_verdict(CODES2, verdict, substrate)).every(holds$actions_lib_checks_check);

// actions/m8-closure/main.ts
var run = (io) => runPhaseAction$actions_lib_phase_action(
  {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition("M8"),
    lanes: [
      built$actions_lib_run_lane(closureHandles, gatherClosureHandles),
      built$actions_lib_run_lane(reporterReadiness, gatherReporterReadiness),
      built$actions_lib_run_lane(inputReadiness, gatherInputs),
      built$actions_lib_run_lane(singleWriterProbe, gatherProbe),
      built$actions_lib_run_lane(reporterExecution, gatherExecution),
      built$actions_lib_run_lane(bundleCompleteness, gatherBundle),
      built$actions_lib_run_lane(replayReconciliation, gatherReplay),
      built$actions_lib_run_lane(obsGovClosure, gatherObsGov),
      built$actions_lib_run_lane(closureVerdict, gatherClosureVerdict)
    ]
  },
  io
);
export {
  run
};
