import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// actions/phase-ledger/main.ts
import { hostname } from "node:os";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// evidence-schemas/src/generated/ledger_commands.v1.validate.js
var W = F;
var A = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ledger_commands.v1.schema.json", type: "array", minItems: 1, maxItems: 100, items: { oneOf: [{ type: "object", additionalProperties: false, required: ["command"], properties: { command: { const: "init" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval"], properties: { command: { const: "activate" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase"], properties: { command: { const: "expand" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "decisions"], properties: { command: { const: "pin" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, decisions: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "value", "locator", "source"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, value: { oneOf: [{ type: "string", minLength: 1, maxLength: 4096 }, { type: "null" }] }, locator: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, source: { type: "string", minLength: 1, maxLength: 1024 } } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "expires_at_utc"], properties: { command: { const: "grant-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, expires_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "reason"], properties: { command: { const: "revoke-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, reason: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id", "attempt"], properties: { command: { const: "start-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id", "attempt", "snapshot"], properties: { command: { const: "record-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "class", "impact", "evidence"], properties: { command: { const: "raise-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, class: { type: "string", minLength: 1, maxLength: 1024 }, impact: { type: "string", minLength: 1, maxLength: 1024 }, evidence: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id"], properties: { command: { const: "check-transition" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id", "envelope", "bundle_root_sha256"], properties: { command: { const: "complete" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, envelope: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "hold_reason"], properties: { command: { const: "hold" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, hold_reason: { type: "string", minLength: 1, maxLength: 1024 } } }] } };
var P = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var I = new RegExp("^[0-9a-f]{64}$", "u");
var C = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function F(V, { instancePath: i = "", parentData: G, parentDataProperty: H, rootData: J = V, dynamicAnchors: K = {} } = {}) {
  let e = null, s = 0;
  const D = F.evaluated;
  if (D.dynamicProps && (D.props = void 0), D.dynamicItems && (D.items = void 0), Array.isArray(V)) {
    if (V.length > 100) {
      const r = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (V.length < 1) {
      const r = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [r] : e.push(r), s++;
    }
    const T = V.length;
    for (let r = 0; r < T; r++) {
      let t = V[r];
      const Z = s;
      let O = false, _ = null;
      const z = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.command === void 0) {
          const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "command" } };
          e === null ? e = [h] : e.push(h), s++;
        }
        for (const h in t)
          if (h !== "command") {
            const v = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
            e === null ? e = [v] : e.push(v), s++;
          }
        if (t.command !== void 0 && t.command !== "init") {
          const h = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/0/properties/command/const", keyword: "const", params: { allowedValue: "init" } };
          e === null ? e = [h] : e.push(h), s++;
        }
      } else {
        const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), s++;
      }
      var x = z === s;
      if (x) {
        O = true, _ = 0;
        var q = true;
      }
      const B = s;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.command === void 0) {
          const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "command" } };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (t.phase === void 0) {
          const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "phase" } };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (t.approval === void 0) {
          const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "approval" } };
          e === null ? e = [h] : e.push(h), s++;
        }
        for (const h in t)
          if (!(h === "command" || h === "phase" || h === "approval")) {
            const v = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
            e === null ? e = [v] : e.push(v), s++;
          }
        if (t.command !== void 0 && t.command !== "activate") {
          const h = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/1/properties/command/const", keyword: "const", params: { allowedValue: "activate" } };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (t.phase !== void 0) {
          let h = t.phase;
          if (!(h === "M0" || h === "M1" || h === "M2" || h === "M3" || h === "M4" || h === "M5" || h === "M6" || h === "M7" || h === "M8" || h === "M9" || h === "M10")) {
            const v = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[1].properties.phase.enum } };
            e === null ? e = [v] : e.push(v), s++;
          }
        }
        if (t.approval !== void 0) {
          let h = t.approval;
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.key === void 0) {
              const v = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [v] : e.push(v), s++;
            }
            if (h.version_id === void 0) {
              const v = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [v] : e.push(v), s++;
            }
            if (h.sha256 === void 0) {
              const v = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [v] : e.push(v), s++;
            }
            for (const v in h)
              if (!(v === "key" || v === "version_id" || v === "sha256")) {
                const u = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                e === null ? e = [u] : e.push(u), s++;
              }
            if (h.key !== void 0) {
              let v = h.key;
              if (typeof v == "string") {
                if (P(v) > 1024) {
                  const u = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [u] : e.push(u), s++;
                }
                if (P(v) < 1) {
                  const u = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), s++;
                }
              } else {
                const u = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
            if (h.version_id !== void 0) {
              let v = h.version_id;
              if (typeof v == "string") {
                if (P(v) > 1024) {
                  const u = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [u] : e.push(u), s++;
                }
                if (P(v) < 1) {
                  const u = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), s++;
                }
              } else {
                const u = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
            if (h.sha256 !== void 0) {
              let v = h.sha256;
              if (typeof v == "string") {
                if (!I.test(v)) {
                  const u = { instancePath: i + "/" + r + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [u] : e.push(u), s++;
                }
              } else {
                const u = { instancePath: i + "/" + r + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
          } else {
            const v = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [v] : e.push(v), s++;
          }
        }
      } else {
        const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), s++;
      }
      var x = B === s;
      if (x && O)
        O = false, _ = [_, 1];
      else {
        x && (O = true, _ = 1, q !== true && (q = true));
        const h = s;
        if (t && typeof t == "object" && !Array.isArray(t)) {
          if (t.command === void 0) {
            const u = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "command" } };
            e === null ? e = [u] : e.push(u), s++;
          }
          if (t.phase === void 0) {
            const u = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "phase" } };
            e === null ? e = [u] : e.push(u), s++;
          }
          for (const u in t)
            if (!(u === "command" || u === "phase")) {
              const N = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
              e === null ? e = [N] : e.push(N), s++;
            }
          if (t.command !== void 0 && t.command !== "expand") {
            const u = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/2/properties/command/const", keyword: "const", params: { allowedValue: "expand" } };
            e === null ? e = [u] : e.push(u), s++;
          }
          if (t.phase !== void 0) {
            let u = t.phase;
            if (!(u === "M0" || u === "M1" || u === "M2" || u === "M3" || u === "M4" || u === "M5" || u === "M6" || u === "M7" || u === "M8" || u === "M9" || u === "M10")) {
              const N = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/2/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[2].properties.phase.enum } };
              e === null ? e = [N] : e.push(N), s++;
            }
          }
        } else {
          const u = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [u] : e.push(u), s++;
        }
        var x = h === s;
        if (x && O)
          O = false, _ = [_, 2];
        else {
          x && (O = true, _ = 2, q !== true && (q = true));
          const u = s;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.command === void 0) {
              const w = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "command" } };
              e === null ? e = [w] : e.push(w), s++;
            }
            if (t.phase === void 0) {
              const w = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "phase" } };
              e === null ? e = [w] : e.push(w), s++;
            }
            if (t.decisions === void 0) {
              const w = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "decisions" } };
              e === null ? e = [w] : e.push(w), s++;
            }
            for (const w in t)
              if (!(w === "command" || w === "phase" || w === "decisions")) {
                const $ = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
                e === null ? e = [$] : e.push($), s++;
              }
            if (t.command !== void 0 && t.command !== "pin") {
              const w = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/3/properties/command/const", keyword: "const", params: { allowedValue: "pin" } };
              e === null ? e = [w] : e.push(w), s++;
            }
            if (t.phase !== void 0) {
              let w = t.phase;
              if (!(w === "M0" || w === "M1" || w === "M2" || w === "M3" || w === "M4" || w === "M5" || w === "M6" || w === "M7" || w === "M8" || w === "M9" || w === "M10")) {
                const $ = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/3/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[3].properties.phase.enum } };
                e === null ? e = [$] : e.push($), s++;
              }
            }
            if (t.decisions !== void 0) {
              let w = t.decisions;
              if (Array.isArray(w)) {
                const $ = w.length;
                for (let p = 0; p < $; p++) {
                  let c = w[p];
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.key === void 0) {
                      const a = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "key" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                    if (c.value === void 0) {
                      const a = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "value" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                    if (c.locator === void 0) {
                      const a = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "locator" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                    if (c.source === void 0) {
                      const a = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "source" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                    for (const a in c)
                      if (!(a === "key" || a === "value" || a === "locator" || a === "source")) {
                        const M = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                        e === null ? e = [M] : e.push(M), s++;
                      }
                    if (c.key !== void 0) {
                      let a = c.key;
                      if (typeof a == "string") {
                        if (P(a) > 1024) {
                          const M = { instancePath: i + "/" + r + "/decisions/" + p + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [M] : e.push(M), s++;
                        }
                        if (P(a) < 1) {
                          const M = { instancePath: i + "/" + r + "/decisions/" + p + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [M] : e.push(M), s++;
                        }
                      } else {
                        const M = { instancePath: i + "/" + r + "/decisions/" + p + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [M] : e.push(M), s++;
                      }
                    }
                    if (c.value !== void 0) {
                      let a = c.value;
                      const M = s;
                      let m = false, g = null;
                      const o = s;
                      if (typeof a == "string") {
                        if (P(a) > 4096) {
                          const n = { instancePath: i + "/" + r + "/decisions/" + p + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                          e === null ? e = [n] : e.push(n), s++;
                        }
                        if (P(a) < 1) {
                          const n = { instancePath: i + "/" + r + "/decisions/" + p + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [n] : e.push(n), s++;
                        }
                      } else {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      var E = o === s;
                      E && (m = true, g = 0);
                      const d = s;
                      if (a !== null) {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      var E = d === s;
                      if (E && m ? (m = false, g = [g, 1]) : E && (m = true, g = 1), m)
                        s = M, e !== null && (M ? e.length = M : e = null);
                      else {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: g } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    }
                    if (c.locator !== void 0) {
                      let a = c.locator;
                      const M = s;
                      let m = false, g = null;
                      const o = s;
                      if (typeof a == "string") {
                        if (P(a) > 1024) {
                          const n = { instancePath: i + "/" + r + "/decisions/" + p + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [n] : e.push(n), s++;
                        }
                        if (P(a) < 1) {
                          const n = { instancePath: i + "/" + r + "/decisions/" + p + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [n] : e.push(n), s++;
                        }
                      } else {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      var S = o === s;
                      S && (m = true, g = 0);
                      const d = s;
                      if (a !== null) {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      var S = d === s;
                      if (S && m ? (m = false, g = [g, 1]) : S && (m = true, g = 1), m)
                        s = M, e !== null && (M ? e.length = M : e = null);
                      else {
                        const n = { instancePath: i + "/" + r + "/decisions/" + p + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf", keyword: "oneOf", params: { passingSchemas: g } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    }
                    if (c.source !== void 0) {
                      let a = c.source;
                      if (typeof a == "string") {
                        if (P(a) > 1024) {
                          const M = { instancePath: i + "/" + r + "/decisions/" + p + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [M] : e.push(M), s++;
                        }
                        if (P(a) < 1) {
                          const M = { instancePath: i + "/" + r + "/decisions/" + p + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [M] : e.push(M), s++;
                        }
                      } else {
                        const M = { instancePath: i + "/" + r + "/decisions/" + p + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [M] : e.push(M), s++;
                      }
                    }
                  } else {
                    const a = { instancePath: i + "/" + r + "/decisions/" + p, schemaPath: "#/items/oneOf/3/properties/decisions/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [a] : e.push(a), s++;
                  }
                }
              } else {
                const $ = { instancePath: i + "/" + r + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [$] : e.push($), s++;
              }
            }
          } else {
            const w = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [w] : e.push(w), s++;
          }
          var x = u === s;
          if (x && O)
            O = false, _ = [_, 3];
          else {
            x && (O = true, _ = 3, q !== true && (q = true));
            const w = s;
            if (t && typeof t == "object" && !Array.isArray(t)) {
              if (t.command === void 0) {
                const p = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [p] : e.push(p), s++;
              }
              if (t.phase === void 0) {
                const p = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [p] : e.push(p), s++;
              }
              if (t.approval === void 0) {
                const p = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [p] : e.push(p), s++;
              }
              if (t.expires_at_utc === void 0) {
                const p = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "expires_at_utc" } };
                e === null ? e = [p] : e.push(p), s++;
              }
              for (const p in t)
                if (!(p === "command" || p === "phase" || p === "approval" || p === "expires_at_utc")) {
                  const c = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
                  e === null ? e = [c] : e.push(c), s++;
                }
              if (t.command !== void 0 && t.command !== "grant-go") {
                const p = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/4/properties/command/const", keyword: "const", params: { allowedValue: "grant-go" } };
                e === null ? e = [p] : e.push(p), s++;
              }
              if (t.phase !== void 0) {
                let p = t.phase;
                if (!(p === "M0" || p === "M1" || p === "M2" || p === "M3" || p === "M4" || p === "M5" || p === "M6" || p === "M7" || p === "M8" || p === "M9" || p === "M10")) {
                  const c = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/4/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[4].properties.phase.enum } };
                  e === null ? e = [c] : e.push(c), s++;
                }
              }
              if (t.approval !== void 0) {
                let p = t.approval;
                if (p && typeof p == "object" && !Array.isArray(p)) {
                  if (p.key === void 0) {
                    const c = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [c] : e.push(c), s++;
                  }
                  if (p.version_id === void 0) {
                    const c = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [c] : e.push(c), s++;
                  }
                  if (p.sha256 === void 0) {
                    const c = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [c] : e.push(c), s++;
                  }
                  for (const c in p)
                    if (!(c === "key" || c === "version_id" || c === "sha256")) {
                      const a = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                  if (p.key !== void 0) {
                    let c = p.key;
                    if (typeof c == "string") {
                      if (P(c) > 1024) {
                        const a = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [a] : e.push(a), s++;
                      }
                      if (P(c) < 1) {
                        const a = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [a] : e.push(a), s++;
                      }
                    } else {
                      const a = { instancePath: i + "/" + r + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                  }
                  if (p.version_id !== void 0) {
                    let c = p.version_id;
                    if (typeof c == "string") {
                      if (P(c) > 1024) {
                        const a = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [a] : e.push(a), s++;
                      }
                      if (P(c) < 1) {
                        const a = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [a] : e.push(a), s++;
                      }
                    } else {
                      const a = { instancePath: i + "/" + r + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                  }
                  if (p.sha256 !== void 0) {
                    let c = p.sha256;
                    if (typeof c == "string") {
                      if (!I.test(c)) {
                        const a = { instancePath: i + "/" + r + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [a] : e.push(a), s++;
                      }
                    } else {
                      const a = { instancePath: i + "/" + r + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [a] : e.push(a), s++;
                    }
                  }
                } else {
                  const c = { instancePath: i + "/" + r + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [c] : e.push(c), s++;
                }
              }
              if (t.expires_at_utc !== void 0) {
                let p = t.expires_at_utc;
                if (typeof p == "string") {
                  if (!C.test(p)) {
                    const c = { instancePath: i + "/" + r + "/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
                    e === null ? e = [c] : e.push(c), s++;
                  }
                } else {
                  const c = { instancePath: i + "/" + r + "/expires_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), s++;
                }
              }
            } else {
              const p = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/4/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [p] : e.push(p), s++;
            }
            var x = w === s;
            if (x && O)
              O = false, _ = [_, 4];
            else {
              x && (O = true, _ = 4, q !== true && (q = true));
              const p = s;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.command === void 0) {
                  const a = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "command" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (t.phase === void 0) {
                  const a = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "phase" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (t.reason === void 0) {
                  const a = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "reason" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                for (const a in t)
                  if (!(a === "command" || a === "phase" || a === "reason")) {
                    const M = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                    e === null ? e = [M] : e.push(M), s++;
                  }
                if (t.command !== void 0 && t.command !== "revoke-go") {
                  const a = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/5/properties/command/const", keyword: "const", params: { allowedValue: "revoke-go" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (t.phase !== void 0) {
                  let a = t.phase;
                  if (!(a === "M0" || a === "M1" || a === "M2" || a === "M3" || a === "M4" || a === "M5" || a === "M6" || a === "M7" || a === "M8" || a === "M9" || a === "M10")) {
                    const M = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/5/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[5].properties.phase.enum } };
                    e === null ? e = [M] : e.push(M), s++;
                  }
                }
                if (t.reason !== void 0) {
                  let a = t.reason;
                  if (typeof a == "string") {
                    if (P(a) > 1024) {
                      const M = { instancePath: i + "/" + r + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [M] : e.push(M), s++;
                    }
                    if (P(a) < 1) {
                      const M = { instancePath: i + "/" + r + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [M] : e.push(M), s++;
                    }
                  } else {
                    const M = { instancePath: i + "/" + r + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [M] : e.push(M), s++;
                  }
                }
              } else {
                const a = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/5/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              var x = p === s;
              if (x && O)
                O = false, _ = [_, 5];
              else {
                x && (O = true, _ = 5, q !== true && (q = true));
                const a = s;
                if (t && typeof t == "object" && !Array.isArray(t)) {
                  if (t.command === void 0) {
                    const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "command" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  if (t.phase === void 0) {
                    const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "phase" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  if (t.lane === void 0) {
                    const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "lane" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  if (t.execution_id === void 0) {
                    const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "execution_id" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  if (t.attempt === void 0) {
                    const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "attempt" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  for (const m in t)
                    if (!(m === "command" || m === "phase" || m === "lane" || m === "execution_id" || m === "attempt")) {
                      const g = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
                      e === null ? e = [g] : e.push(g), s++;
                    }
                  if (t.command !== void 0 && t.command !== "start-lane") {
                    const m = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/6/properties/command/const", keyword: "const", params: { allowedValue: "start-lane" } };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  if (t.phase !== void 0) {
                    let m = t.phase;
                    if (!(m === "M0" || m === "M1" || m === "M2" || m === "M3" || m === "M4" || m === "M5" || m === "M6" || m === "M7" || m === "M8" || m === "M9" || m === "M10")) {
                      const g = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/6/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[6].properties.phase.enum } };
                      e === null ? e = [g] : e.push(g), s++;
                    }
                  }
                  if (t.lane !== void 0) {
                    let m = t.lane;
                    if (typeof m == "string") {
                      if (P(m) > 1024) {
                        const g = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                      if (P(m) < 1) {
                        const g = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                    } else {
                      const g = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [g] : e.push(g), s++;
                    }
                  }
                  if (t.execution_id !== void 0) {
                    let m = t.execution_id;
                    if (typeof m == "string") {
                      if (P(m) > 1024) {
                        const g = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                      if (P(m) < 1) {
                        const g = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                    } else {
                      const g = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [g] : e.push(g), s++;
                    }
                  }
                  if (t.attempt !== void 0) {
                    let m = t.attempt;
                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                      const g = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                      e === null ? e = [g] : e.push(g), s++;
                    }
                    if (typeof m == "number" && isFinite(m)) {
                      if (m > 999 || isNaN(m)) {
                        const g = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                      if (m < 1 || isNaN(m)) {
                        const g = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        e === null ? e = [g] : e.push(g), s++;
                      }
                    }
                  }
                } else {
                  const m = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/6/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var x = a === s;
                if (x && O)
                  O = false, _ = [_, 6];
                else {
                  x && (O = true, _ = 6, q !== true && (q = true));
                  const m = s;
                  if (t && typeof t == "object" && !Array.isArray(t)) {
                    if (t.command === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "command" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.phase === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "phase" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.lane === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "lane" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.execution_id === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "execution_id" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.attempt === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "attempt" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.snapshot === void 0) {
                      const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "snapshot" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    for (const o in t)
                      if (!(o === "command" || o === "phase" || o === "lane" || o === "execution_id" || o === "attempt" || o === "snapshot")) {
                        const d = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    if (t.command !== void 0 && t.command !== "record-lane") {
                      const o = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/7/properties/command/const", keyword: "const", params: { allowedValue: "record-lane" } };
                      e === null ? e = [o] : e.push(o), s++;
                    }
                    if (t.phase !== void 0) {
                      let o = t.phase;
                      if (!(o === "M0" || o === "M1" || o === "M2" || o === "M3" || o === "M4" || o === "M5" || o === "M6" || o === "M7" || o === "M8" || o === "M9" || o === "M10")) {
                        const d = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/7/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[7].properties.phase.enum } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    }
                    if (t.lane !== void 0) {
                      let o = t.lane;
                      if (typeof o == "string") {
                        if (P(o) > 1024) {
                          const d = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        if (P(o) < 1) {
                          const d = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                      } else {
                        const d = { instancePath: i + "/" + r + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    }
                    if (t.execution_id !== void 0) {
                      let o = t.execution_id;
                      if (typeof o == "string") {
                        if (P(o) > 1024) {
                          const d = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        if (P(o) < 1) {
                          const d = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                      } else {
                        const d = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    }
                    if (t.attempt !== void 0) {
                      let o = t.attempt;
                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                        const d = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 999 || isNaN(o)) {
                          const d = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        if (o < 1 || isNaN(o)) {
                          const d = { instancePath: i + "/" + r + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                      }
                    }
                    if (t.snapshot !== void 0) {
                      let o = t.snapshot;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.key === void 0) {
                          const d = { instancePath: i + "/" + r + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        if (o.version_id === void 0) {
                          const d = { instancePath: i + "/" + r + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        if (o.sha256 === void 0) {
                          const d = { instancePath: i + "/" + r + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                        for (const d in o)
                          if (!(d === "key" || d === "version_id" || d === "sha256")) {
                            const n = { instancePath: i + "/" + r + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
                            e === null ? e = [n] : e.push(n), s++;
                          }
                        if (o.key !== void 0) {
                          let d = o.key;
                          if (typeof d == "string") {
                            if (P(d) > 1024) {
                              const n = { instancePath: i + "/" + r + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              e === null ? e = [n] : e.push(n), s++;
                            }
                            if (P(d) < 1) {
                              const n = { instancePath: i + "/" + r + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [n] : e.push(n), s++;
                            }
                          } else {
                            const n = { instancePath: i + "/" + r + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [n] : e.push(n), s++;
                          }
                        }
                        if (o.version_id !== void 0) {
                          let d = o.version_id;
                          if (typeof d == "string") {
                            if (P(d) > 1024) {
                              const n = { instancePath: i + "/" + r + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              e === null ? e = [n] : e.push(n), s++;
                            }
                            if (P(d) < 1) {
                              const n = { instancePath: i + "/" + r + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [n] : e.push(n), s++;
                            }
                          } else {
                            const n = { instancePath: i + "/" + r + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [n] : e.push(n), s++;
                          }
                        }
                        if (o.sha256 !== void 0) {
                          let d = o.sha256;
                          if (typeof d == "string") {
                            if (!I.test(d)) {
                              const n = { instancePath: i + "/" + r + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                              e === null ? e = [n] : e.push(n), s++;
                            }
                          } else {
                            const n = { instancePath: i + "/" + r + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [n] : e.push(n), s++;
                          }
                        }
                      } else {
                        const d = { instancePath: i + "/" + r + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    }
                  } else {
                    const o = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/7/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [o] : e.push(o), s++;
                  }
                  var x = m === s;
                  if (x && O)
                    O = false, _ = [_, 7];
                  else {
                    x && (O = true, _ = 7, q !== true && (q = true));
                    const o = s;
                    if (t && typeof t == "object" && !Array.isArray(t)) {
                      if (t.command === void 0) {
                        const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "command" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      if (t.phase === void 0) {
                        const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "phase" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      if (t.class === void 0) {
                        const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "class" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      if (t.impact === void 0) {
                        const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "impact" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      if (t.evidence === void 0) {
                        const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "evidence" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      for (const n in t)
                        if (!(n === "command" || n === "phase" || n === "class" || n === "impact" || n === "evidence")) {
                          const L = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                          e === null ? e = [L] : e.push(L), s++;
                        }
                      if (t.command !== void 0 && t.command !== "raise-drift") {
                        const n = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/8/properties/command/const", keyword: "const", params: { allowedValue: "raise-drift" } };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      if (t.phase !== void 0) {
                        let n = t.phase;
                        if (!(n === "M0" || n === "M1" || n === "M2" || n === "M3" || n === "M4" || n === "M5" || n === "M6" || n === "M7" || n === "M8" || n === "M9" || n === "M10")) {
                          const L = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/8/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[8].properties.phase.enum } };
                          e === null ? e = [L] : e.push(L), s++;
                        }
                      }
                      if (t.class !== void 0) {
                        let n = t.class;
                        if (typeof n == "string") {
                          if (P(n) > 1024) {
                            const L = { instancePath: i + "/" + r + "/class", schemaPath: "#/items/oneOf/8/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            e === null ? e = [L] : e.push(L), s++;
                          }
                          if (P(n) < 1) {
                            const L = { instancePath: i + "/" + r + "/class", schemaPath: "#/items/oneOf/8/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [L] : e.push(L), s++;
                          }
                        } else {
                          const L = { instancePath: i + "/" + r + "/class", schemaPath: "#/items/oneOf/8/properties/class/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [L] : e.push(L), s++;
                        }
                      }
                      if (t.impact !== void 0) {
                        let n = t.impact;
                        if (typeof n == "string") {
                          if (P(n) > 1024) {
                            const L = { instancePath: i + "/" + r + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            e === null ? e = [L] : e.push(L), s++;
                          }
                          if (P(n) < 1) {
                            const L = { instancePath: i + "/" + r + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [L] : e.push(L), s++;
                          }
                        } else {
                          const L = { instancePath: i + "/" + r + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [L] : e.push(L), s++;
                        }
                      }
                      if (t.evidence !== void 0) {
                        let n = t.evidence;
                        if (Array.isArray(n)) {
                          const L = n.length;
                          for (let k = 0; k < L; k++) {
                            let j = n[k];
                            if (typeof j == "string") {
                              if (P(j) > 1024) {
                                const l = { instancePath: i + "/" + r + "/evidence/" + k, schemaPath: "#/items/oneOf/8/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                e === null ? e = [l] : e.push(l), s++;
                              }
                              if (P(j) < 1) {
                                const l = { instancePath: i + "/" + r + "/evidence/" + k, schemaPath: "#/items/oneOf/8/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                e === null ? e = [l] : e.push(l), s++;
                              }
                            } else {
                              const l = { instancePath: i + "/" + r + "/evidence/" + k, schemaPath: "#/items/oneOf/8/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                              e === null ? e = [l] : e.push(l), s++;
                            }
                          }
                        } else {
                          const L = { instancePath: i + "/" + r + "/evidence", schemaPath: "#/items/oneOf/8/properties/evidence/type", keyword: "type", params: { type: "array" } };
                          e === null ? e = [L] : e.push(L), s++;
                        }
                      }
                    } else {
                      const n = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/8/type", keyword: "type", params: { type: "object" } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    var x = o === s;
                    if (x && O)
                      O = false, _ = [_, 8];
                    else {
                      x && (O = true, _ = 8, q !== true && (q = true));
                      const n = s;
                      if (t && typeof t == "object" && !Array.isArray(t)) {
                        if (t.command === void 0) {
                          const k = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "command" } };
                          e === null ? e = [k] : e.push(k), s++;
                        }
                        if (t.phase === void 0) {
                          const k = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "phase" } };
                          e === null ? e = [k] : e.push(k), s++;
                        }
                        if (t.execution_id === void 0) {
                          const k = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "execution_id" } };
                          e === null ? e = [k] : e.push(k), s++;
                        }
                        for (const k in t)
                          if (!(k === "command" || k === "phase" || k === "execution_id")) {
                            const j = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                            e === null ? e = [j] : e.push(j), s++;
                          }
                        if (t.command !== void 0 && t.command !== "check-transition") {
                          const k = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/9/properties/command/const", keyword: "const", params: { allowedValue: "check-transition" } };
                          e === null ? e = [k] : e.push(k), s++;
                        }
                        if (t.phase !== void 0) {
                          let k = t.phase;
                          if (!(k === "M0" || k === "M1" || k === "M2" || k === "M3" || k === "M4" || k === "M5" || k === "M6" || k === "M7" || k === "M8" || k === "M9" || k === "M10")) {
                            const j = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/9/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[9].properties.phase.enum } };
                            e === null ? e = [j] : e.push(j), s++;
                          }
                        }
                        if (t.execution_id !== void 0) {
                          let k = t.execution_id;
                          if (typeof k == "string") {
                            if (P(k) > 1024) {
                              const j = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                              e === null ? e = [j] : e.push(j), s++;
                            }
                            if (P(k) < 1) {
                              const j = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [j] : e.push(j), s++;
                            }
                          } else {
                            const j = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [j] : e.push(j), s++;
                          }
                        }
                      } else {
                        const k = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/9/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [k] : e.push(k), s++;
                      }
                      var x = n === s;
                      if (x && O)
                        O = false, _ = [_, 9];
                      else {
                        x && (O = true, _ = 9, q !== true && (q = true));
                        const k = s;
                        if (t && typeof t == "object" && !Array.isArray(t)) {
                          if (t.command === void 0) {
                            const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "command" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          if (t.phase === void 0) {
                            const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "phase" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          if (t.execution_id === void 0) {
                            const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "execution_id" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          if (t.envelope === void 0) {
                            const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "envelope" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          if (t.bundle_root_sha256 === void 0) {
                            const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          for (const l in t)
                            if (!(l === "command" || l === "phase" || l === "execution_id" || l === "envelope" || l === "bundle_root_sha256")) {
                              const y = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
                              e === null ? e = [y] : e.push(y), s++;
                            }
                          if (t.command !== void 0 && t.command !== "complete") {
                            const l = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/10/properties/command/const", keyword: "const", params: { allowedValue: "complete" } };
                            e === null ? e = [l] : e.push(l), s++;
                          }
                          if (t.phase !== void 0) {
                            let l = t.phase;
                            if (!(l === "M0" || l === "M1" || l === "M2" || l === "M3" || l === "M4" || l === "M5" || l === "M6" || l === "M7" || l === "M8" || l === "M9" || l === "M10")) {
                              const y = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/10/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[10].properties.phase.enum } };
                              e === null ? e = [y] : e.push(y), s++;
                            }
                          }
                          if (t.execution_id !== void 0) {
                            let l = t.execution_id;
                            if (typeof l == "string") {
                              if (P(l) > 1024) {
                                const y = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                              if (P(l) < 1) {
                                const y = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                            } else {
                              const y = { instancePath: i + "/" + r + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                              e === null ? e = [y] : e.push(y), s++;
                            }
                          }
                          if (t.envelope !== void 0) {
                            let l = t.envelope;
                            if (l && typeof l == "object" && !Array.isArray(l)) {
                              if (l.key === void 0) {
                                const y = { instancePath: i + "/" + r + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "key" } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                              if (l.version_id === void 0) {
                                const y = { instancePath: i + "/" + r + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "version_id" } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                              if (l.sha256 === void 0) {
                                const y = { instancePath: i + "/" + r + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "sha256" } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                              for (const y in l)
                                if (!(y === "key" || y === "version_id" || y === "sha256")) {
                                  const f = { instancePath: i + "/" + r + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
                                  e === null ? e = [f] : e.push(f), s++;
                                }
                              if (l.key !== void 0) {
                                let y = l.key;
                                if (typeof y == "string") {
                                  if (P(y) > 1024) {
                                    const f = { instancePath: i + "/" + r + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    e === null ? e = [f] : e.push(f), s++;
                                  }
                                  if (P(y) < 1) {
                                    const f = { instancePath: i + "/" + r + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                                    e === null ? e = [f] : e.push(f), s++;
                                  }
                                } else {
                                  const f = { instancePath: i + "/" + r + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/type", keyword: "type", params: { type: "string" } };
                                  e === null ? e = [f] : e.push(f), s++;
                                }
                              }
                              if (l.version_id !== void 0) {
                                let y = l.version_id;
                                if (typeof y == "string") {
                                  if (P(y) > 1024) {
                                    const f = { instancePath: i + "/" + r + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                    e === null ? e = [f] : e.push(f), s++;
                                  }
                                  if (P(y) < 1) {
                                    const f = { instancePath: i + "/" + r + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                                    e === null ? e = [f] : e.push(f), s++;
                                  }
                                } else {
                                  const f = { instancePath: i + "/" + r + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/type", keyword: "type", params: { type: "string" } };
                                  e === null ? e = [f] : e.push(f), s++;
                                }
                              }
                              if (l.sha256 !== void 0) {
                                let y = l.sha256;
                                if (typeof y == "string") {
                                  if (!I.test(y)) {
                                    const f = { instancePath: i + "/" + r + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                    e === null ? e = [f] : e.push(f), s++;
                                  }
                                } else {
                                  const f = { instancePath: i + "/" + r + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                                  e === null ? e = [f] : e.push(f), s++;
                                }
                              }
                            } else {
                              const y = { instancePath: i + "/" + r + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/type", keyword: "type", params: { type: "object" } };
                              e === null ? e = [y] : e.push(y), s++;
                            }
                          }
                          if (t.bundle_root_sha256 !== void 0) {
                            let l = t.bundle_root_sha256;
                            if (typeof l == "string") {
                              if (!I.test(l)) {
                                const y = { instancePath: i + "/" + r + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                                e === null ? e = [y] : e.push(y), s++;
                              }
                            } else {
                              const y = { instancePath: i + "/" + r + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                              e === null ? e = [y] : e.push(y), s++;
                            }
                          }
                        } else {
                          const l = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/10/type", keyword: "type", params: { type: "object" } };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var x = k === s;
                        if (x && O)
                          O = false, _ = [_, 10];
                        else {
                          x && (O = true, _ = 10, q !== true && (q = true));
                          const l = s;
                          if (t && typeof t == "object" && !Array.isArray(t)) {
                            if (t.command === void 0) {
                              const f = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "command" } };
                              e === null ? e = [f] : e.push(f), s++;
                            }
                            if (t.phase === void 0) {
                              const f = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "phase" } };
                              e === null ? e = [f] : e.push(f), s++;
                            }
                            if (t.hold_reason === void 0) {
                              const f = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "hold_reason" } };
                              e === null ? e = [f] : e.push(f), s++;
                            }
                            for (const f in t)
                              if (!(f === "command" || f === "phase" || f === "hold_reason")) {
                                const b = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                                e === null ? e = [b] : e.push(b), s++;
                              }
                            if (t.command !== void 0 && t.command !== "hold") {
                              const f = { instancePath: i + "/" + r + "/command", schemaPath: "#/items/oneOf/11/properties/command/const", keyword: "const", params: { allowedValue: "hold" } };
                              e === null ? e = [f] : e.push(f), s++;
                            }
                            if (t.phase !== void 0) {
                              let f = t.phase;
                              if (!(f === "M0" || f === "M1" || f === "M2" || f === "M3" || f === "M4" || f === "M5" || f === "M6" || f === "M7" || f === "M8" || f === "M9" || f === "M10")) {
                                const b = { instancePath: i + "/" + r + "/phase", schemaPath: "#/items/oneOf/11/properties/phase/enum", keyword: "enum", params: { allowedValues: A.items.oneOf[11].properties.phase.enum } };
                                e === null ? e = [b] : e.push(b), s++;
                              }
                            }
                            if (t.hold_reason !== void 0) {
                              let f = t.hold_reason;
                              if (typeof f == "string") {
                                if (P(f) > 1024) {
                                  const b = { instancePath: i + "/" + r + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                                  e === null ? e = [b] : e.push(b), s++;
                                }
                                if (P(f) < 1) {
                                  const b = { instancePath: i + "/" + r + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                                  e === null ? e = [b] : e.push(b), s++;
                                }
                              } else {
                                const b = { instancePath: i + "/" + r + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [b] : e.push(b), s++;
                              }
                            }
                          } else {
                            const f = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf/11/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [f] : e.push(f), s++;
                          }
                          var x = l === s;
                          x && O ? (O = false, _ = [_, 11]) : x && (O = true, _ = 11, q !== true && (q = true));
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      if (O)
        s = Z, e !== null && (Z ? e.length = Z : e = null);
      else {
        const h = { instancePath: i + "/" + r, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: _ } };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
  } else {
    const T = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [T] : e.push(T), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ledger_commands.v1.ts
var LedgerCommandsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ledger_commands.v1", W);

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { openLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { HANDLE_KEYS$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/placeholder.ts
import { findPlaceholder$evidence_schemas_src_placeholder } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// actions/lib/definition/elaboration.ts
function missingParts(definition) {
  const parts = [
    ["entry_criteria", definition.entry_criteria.length],
    ["lanes", definition.lanes.length],
    ["dod", definition.dod.length],
    ["rollback", definition.rollback.levels.length],
    ["evidence_contract", definition.evidence_contract.length]
  ];
  return parts.filter(([, size]) => size === 0).map(([name]) => name);
}
function planGaps(definition) {
  const known = new Set(definition.lanes.map((lane) => lane.lane));
  return Object.entries(definition.capabilities).filter(
    ([, owner]) => !("not_applicable" in owner) && !("lanes" in owner && owner.lanes.every((lane) => known.has(lane)))
  ).map(([capability]) => capability);
}

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalCode$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";
import { runCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { successorOf$actions_lib_ledger_derived } from "./lib.mjs";

// actions/phase-ledger/append.ts
async function one(context, draft, facts = {}) {
  const appended = await context.ledger.append(draft, facts);
  return "refusal" in appended ? appended : { events: [appended.event] };
}

// other-part:actions/lib/checks/outcome.ts
import { laneOverallPass$actions_lib_checks_outcome } from "./lib.mjs";
import { tallyOf$actions_lib_checks_outcome } from "./lib.mjs";
import { worstOf$actions_lib_checks_outcome } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// actions/phase-ledger/checklist.ts
async function checklist(command, context) {
  const state = context.ledger.state();
  const results = await readPhaseResults$actions_lib_phase_end_results(context.session, state, command.phase, command.execution_id);
  const open = state.phases[command.phase].openDrift;
  const item = (id, pass, detail) => ({
    id,
    outcome: pass ? "pass" : "fail",
    detail
  });
  return [
    doneItem(results.dod),
    item(
      "T2",
      results.missingEvidence.length === 0,
      results.missingEvidence.length === 0 ? `${results.presentEvidence} required objects are there` : `missing: ${results.missingEvidence.join(", ")}`.slice(0, 1024)
    ),
    item("T3", open.length === 0, open.length === 0 ? "no drift is open" : `open: ${open.join(", ")}`),
    item(
      "T4",
      results.decisionLogged,
      results.decisionLogged ? "decisions are in the ledger" : "no decision is recorded"
    ),
    item("T5", true, "activation of the next phase is a separate operator act after completion"),
    item("T6", true, "the next phase is held with a reason when this one completes")
  ];
}
function doneItem(dod) {
  const failing = dod.filter((one2) => one2.outcome === "fail").map((one2) => one2.item);
  const outcomes = dod.map((one2) => one2.outcome);
  const detail = failing.length === 0 ? tallyText(tallyOf$actions_lib_checks_outcome(outcomes)) : `open: ${failing.join(", ")}`;
  return { id: "T1", outcome: worstOf$actions_lib_checks_outcome(outcomes), detail: detail.slice(0, 1024) };
}
var tallyText = (tally) => Object.entries(tally).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome}`).join(", ");

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// actions/phase-ledger/record-lane.ts
async function recordLane(command, context) {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { phase, lane, execution_id, attempt } = command;
  const actor = context.controller;
  const codes = snapshot?.blockers.map((blocker) => blocker.code) ?? [];
  const result = await one(
    context,
    {
      phase,
      lane,
      actor,
      event: "LANE_RESULT_RECORDED",
      payload: {
        execution_id,
        attempt,
        overall_pass: snapshot?.overall_pass ?? false,
        snapshot: command.snapshot,
        blockers: codes,
        elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
        budget_seconds: snapshot?.runtime_budget.budget_seconds ?? 1,
        coverage: {
          pass: snapshot?.coverage.pass ?? 0,
          fail: snapshot?.coverage.fail ?? 0,
          planned_checks: snapshot?.coverage.planned_checks ?? [],
          not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? []
        }
      }
    },
    read === void 0 ? {} : { snapshot: read.fact }
  );
  if ("refusal" in result || snapshot === void 0) return result;
  const blockers = snapshot.overall_pass ? await closeBlockers(command, context) : await openBlockers(command, snapshot, context);
  return "refusal" in blockers ? blockers : { events: [...result.events, ...blockers.events] };
}
async function readStored(command, { session }) {
  const { key, version_id } = command.snapshot;
  try {
    const { document, sha256 } = await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
    const valid = tryParse(document);
    const recomputedPass = valid !== void 0 && laneOverallPass$actions_lib_checks_outcome(session.config.substrate, valid.checks, valid.blockers);
    return { snapshot: valid, fact: { sha256, schemaValid: valid?.lane === command.lane, recomputedPass } };
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
function tryParse(document) {
  try {
    return LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse(document);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_SCHEMA_INVALID")) return void 0;
    throw error;
  }
}
async function openBlockers(command, snapshot, context) {
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const events = [];
  for (const blocker of snapshot.blockers) {
    if (open.some(({ code, lane }) => code === blocker.code && lane === command.lane)) continue;
    const outcome = await one(
      context,
      {
        phase: command.phase,
        lane: command.lane,
        actor: context.controller,
        event: "BLOCKER_OPENED",
        payload: blocker
      },
      { knownCodes: knownCodes(command) }
    );
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
async function closeBlockers(command, context) {
  const events = [];
  for (const { code, lane } of context.ledger.state().phases[command.phase].openBlockers) {
    if (lane !== command.lane) continue;
    const outcome = await one(context, {
      phase: command.phase,
      lane,
      actor: context.controller,
      event: "BLOCKER_CLOSED",
      payload: { code, closing_snapshot: command.snapshot }
    });
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
var UNIVERSAL_CODES = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8"];
function knownCodes({ lane }) {
  const definition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const universal = UNIVERSAL_CODES.map((code) => universalCode$actions_lib_definition_phase_definition(definition, code));
  return [...definition.blockers.map((blocker) => blocker.code), ...universal];
}

// actions/phase-ledger/commands.ts
async function apply(command, context) {
  switch (command.command) {
    case "init":
      return initialise(context);
    case "activate":
      return activate(command, context);
    case "expand":
      return expand(command, context);
    case "pin":
      return pin(command, context);
    case "grant-go":
      return grantGo(command, context);
    case "revoke-go":
      return one(context, {
        ...drafted(command, context),
        event: "EXECUTION_GO_REVOKED",
        payload: { reason: command.reason }
      });
    case "start-lane":
      return startLane(command, context);
    case "record-lane":
      return recordLane(command, context);
    case "raise-drift":
      return one(context, {
        ...drafted(command, context),
        event: "DRIFT_RAISED",
        payload: { class: command.class, impact: command.impact, severity: "STOP", evidence: command.evidence }
      });
    case "check-transition":
      return one(context, {
        ...drafted(command, context),
        event: "TRANSITION_CHECKED",
        payload: { items: await checklist(command, context) }
      });
    case "complete":
      return complete(command, context);
    case "hold":
      return one(context, {
        ...drafted(command, context),
        event: "NEXT_PHASE_HELD",
        payload: { hold_reason: command.hold_reason }
      });
  }
}
var drafted = (command, context) => ({
  phase: command.phase,
  actor: context.controller
});
function initialise(context) {
  const roadmap = phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase }) => definitionSha256$actions_lib_definition_phase_definition(plan_phase))),
    roadmap,
    spec_sha256: digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition())
  };
  return one(context, { phase: "M0", actor: context.controller, event: "LEDGER_INITIALISED", payload });
}
async function activate(command, context) {
  const { record, actor } = await readApproval(command.approval, context);
  const verdict = await predecessorVerdict(command.phase, context);
  return one(
    context,
    {
      phase: command.phase,
      actor,
      event: "PHASE_ACTIVATED",
      payload: {
        approval_id: record.approval_id,
        reason: record.comment,
        self_approved: record.self_approved,
        nonce: record.nonce,
        predecessor_verdict: record.predecessor_verdict,
        git_sha: context.session.ci.workflow_sha
      }
    },
    verdict === void 0 ? {} : { predecessorVerdict: verdict }
  );
}
async function readApproval(ref, { session, controller }) {
  const { document: record } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1.parse, ref.version_id);
  const actor = { kind: "operator", id: record.operator, approval_id: record.approval_id };
  return { record, actor: record.substrate === session.config.substrate ? actor : controller };
}
async function predecessorVerdict(phase, { session, ledger }) {
  const predecessor = predecessorOf$actions_lib_ledger_derived(phase);
  const completed = predecessor === void 0 ? void 0 : ledger.state().phases[predecessor].completed;
  if (completed === void 0) return void 0;
  const { key, version_id } = completed.envelope;
  const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, version_id));
  if (!isReadable$actions_lib_checks_fact(read) || read.value.sha256 !== completed.envelope.sha256) return void 0;
  return { sha256: read.value.sha256, verdict: read.value.document.verdict_code };
}
function expand(command, context) {
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(command.phase);
  const lanes = definition.lanes.map((lane) => ({
    lane: lane.lane,
    state: lane.state,
    depends_on: lane.depends_on,
    parallel_safe: lane.parallel_safe
  }));
  return one(
    context,
    {
      phase: command.phase,
      actor: context.controller,
      event: "PLAN_EXPANDED",
      payload: {
        definition_sha256: definitionSha256$actions_lib_definition_phase_definition(command.phase),
        lanes,
        required_decisions: definition.required_decisions.map((decision) => decision.key)
      }
    },
    { missingParts: missingParts(definition), planGaps: planGaps(definition) }
  );
}
var RUN_DECISIONS = ["profile", "workload_days", "oracle_input_manifest_sha256"];
async function pin(command, context) {
  const events = [];
  for (const { key, value, locator, source } of command.decisions) {
    const text = value ?? locator ?? "";
    const draft = {
      phase: command.phase,
      actor: context.controller,
      event: "DECISION_PINNED",
      payload: { key, value, locator, source, digest: digestOf$evidence_schemas_src_digest(text) }
    };
    const outcome = await one(context, draft, {
      concrete: text !== "" && findPlaceholder$evidence_schemas_src_placeholder(text) === void 0,
      knownDecisions: [...HANDLE_KEYS$evidence_schemas_src_handles, ...RUN_DECISIONS]
    });
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
async function grantGo(command, context) {
  const { record, actor } = await readApproval(command.approval, context);
  const lanes = loadPhaseDefinition$actions_lib_definition_phase_definition(command.phase).lanes.filter((lane) => lane.state === "built");
  return one(context, {
    phase: command.phase,
    actor,
    event: "EXECUTION_GO_GRANTED",
    payload: {
      approval_id: record.approval_id,
      lanes: lanes.map((lane) => lane.lane),
      expires_at_utc: command.expires_at_utc
    }
  });
}
function startLane(command, context) {
  const { phase, lane, execution_id, attempt } = command;
  return one(context, {
    phase,
    lane,
    actor: context.controller,
    event: "LANE_STARTED",
    payload: { execution_id, attempt, action_version: context.session.ci.workflow_sha }
  });
}
async function complete(command, context) {
  const { phase, envelope } = command;
  const read = await observe$actions_lib_checks_fact(
    () => readEvidence$runtime_src_evidence_read(context.session.evidence, envelope.key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, envelope.version_id)
  );
  const state = context.ledger.state().phases[phase];
  const pass = isReadable$actions_lib_checks_fact(read) && read.value.sha256 === envelope.sha256 && read.value.document.verdict === "PASS";
  const planned = Object.entries(state.lanes).filter(([, lane]) => lane.planned);
  const coverages = Object.values(state.lanes).map((lane) => lane.coverage);
  const done = await one(
    context,
    {
      phase,
      actor: context.controller,
      event: "PHASE_COMPLETED",
      payload: {
        checklist_sha256: digestOf$evidence_schemas_src_digest(state.checklist?.items ?? []),
        envelope,
        verdict_code: isReadable$actions_lib_checks_fact(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
        bundle_root_sha256: command.bundle_root_sha256,
        coverage: {
          planned_lanes: planned.map(([id]) => id),
          planned_checks: coverages.flatMap((coverage) => coverage.planned_checks),
          not_applicable_checks: coverages.flatMap((coverage) => coverage.not_applicable_checks)
        }
      }
    },
    { envelopeReadable: pass }
  );
  const successor = successorOf$actions_lib_ledger_derived(phase);
  if ("refusal" in done || successor === void 0) return done;
  const held = await one(context, {
    phase: successor,
    actor: context.controller,
    event: "NEXT_PHASE_HELD",
    payload: { hold_reason: holdReason(successor, context) }
  });
  return "refusal" in held ? held : { events: [...done.events, ...held.events] };
}
function holdReason(successor, context) {
  const built = loadPhaseDefinition$actions_lib_definition_phase_definition(successor).lanes.some((lane) => lane.state === "built");
  if (built) return "AWAITING_OPERATOR_ACTIVATION";
  const { planned_lanes } = runCoverage$actions_lib_ledger_derived(context.ledger.state());
  return `NOT_BUILT: ${successor} has no built lane, and ${planned_lanes.length} planned lanes were passed over`;
}

// actions/phase-ledger/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const commands = LedgerCommandsV1.parse(JSON.parse(io.input("commands")));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger$actions_lib_ledger_store(writer);
    const controller = {
      kind: "controller",
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128)
    };
    for (const command of commands) {
      const outcome = await apply(command, { session, ledger, controller });
      if ("refusal" in outcome) {
        const { code, detail, unresolved } = outcome.refusal;
        io.output("refused", "true");
        io.output("error-code", code);
        io.output("unresolved", JSON.stringify(unresolved));
        io.fail(
          `${command.command} refused, ${code}: ${detail}${unresolved.length > 0 ? ` (${unresolved.join(", ")})` : ""}`
        );
        return;
      }
      for (const event of outcome.events) io.info(`${event.seq} ${event.phase} ${event.lane ?? ""} ${event.event}`);
    }
    await ledger.project();
    io.output("refused", "false");
    io.output("ledger-seq", String(ledger.state().seq));
    io.output("ledger-head-sha256", ledger.state().headSha256 ?? "");
  } finally {
    await session.close();
  }
}
export {
  run
};
