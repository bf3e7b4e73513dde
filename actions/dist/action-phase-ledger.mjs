import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// actions/phase-ledger/main.ts
import { hostname } from "node:os";

// other-part:evidence-schemas/src/document-schema.ts
import { documentSchema$evidence_schemas_src_document_schema } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/ucs2length.js
import { default$node_modules_ajv_dist_runtime_ucs2length } from "./schemas.mjs";

// other-part:node_modules/ajv/dist/runtime/equal.js
import { default$node_modules_ajv_dist_runtime_equal } from "./schemas.mjs";

// evidence-schemas/src/generated/ledger_commands.v1.validate.js
var C = O;
var P = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ledger_commands.v1.schema.json", type: "array", minItems: 1, maxItems: 100, items: { type: "object", discriminator: { propertyName: "command" }, oneOf: [{ type: "object", additionalProperties: false, required: ["command"], properties: { command: { const: "init" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval"], properties: { command: { const: "activate" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase"], properties: { command: { const: "expand" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "decisions"], properties: { command: { const: "pin" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] }, decisions: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "value", "locator", "not_applicable", "source"], properties: { key: { type: "string", minLength: 1, maxLength: 128 }, value: { oneOf: [{ type: "string", minLength: 1, maxLength: 4096 }, { type: "null" }] }, locator: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, not_applicable: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] }, source: { enum: ["operator", "handles_registry", "computed", "not_applicable"] } } }, minItems: 1, maxItems: 200 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval"], properties: { command: { const: "grant-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "reason", "approval"], properties: { command: { const: "revoke-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, reason: { type: "string", minLength: 1, maxLength: 1024 }, approval: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id"], properties: { command: { const: "start-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id", "attempt", "snapshot"], properties: { command: { const: "record-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "class", "impact", "evidence"], properties: { command: { const: "raise-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, class: { type: "string", minLength: 1, maxLength: 1024 }, impact: { type: "string", minLength: 1, maxLength: 1024 }, keys: { type: "array", uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 1024 } }, evidence: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, found: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id"], properties: { command: { const: "check-transition" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id", "envelope", "bundle_root_sha256"], properties: { command: { const: "complete" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, envelope: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "hold_reason"], properties: { command: { const: "hold" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, hold_reason: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "reason", "affected_lanes"], properties: { command: { const: "reopen" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reason: { enum: ["SCOPE_UPLIFT", "DRIFT_DISCOVERED", "EVIDENCE_INVALIDATED", "RERUN_APPROVED"] }, affected_lanes: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/lane_id" }, minItems: 1, uniqueItems: true } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "class", "resolution", "refs", "stale_lanes"], properties: { command: { const: "resolve-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, class: { type: "string", minLength: 1, maxLength: 16 }, resolution: { enum: ["REVERTED", "REPINNED"] }, refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, stale_lanes: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/lane_id" }, uniqueItems: true } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "lane", "reason", "residual_risk"], properties: { command: { const: "waive" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, lane: { $ref: "common.v1.schema.json#/$defs/lane_id" }, reason: { type: "string", minLength: 1, maxLength: 1024 }, residual_risk: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "snapshot"], properties: { command: { const: "set-budget-stop" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "reset_intent", "snapshot"], properties: { command: { const: "clear-budget-stop" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reset_intent: { type: "string", minLength: 1, maxLength: 1024 }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase"], properties: { command: { const: "watch-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { type: "object", additionalProperties: false, required: ["command", "evidence_root_sha256", "objects"], properties: { command: { const: "seal-evidence" }, evidence_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, objects: { type: "integer", minimum: 0 } } }] } };
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var I = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var k = new RegExp("^[0-9a-f]{64}$", "u");
var A = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
function O(g7, { instancePath: a = "", parentData: E3, parentDataProperty: N5, rootData: D = g7, dynamicAnchors: R5 = {} } = {}) {
  let e = null, i2 = 0;
  const M = O.evaluated;
  if (M.dynamicProps && (M.props = void 0), M.dynamicItems && (M.items = void 0), Array.isArray(g7)) {
    if (g7.length > 100) {
      const t = { instancePath: a, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (g7.length < 1) {
      const t = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    const b6 = g7.length;
    for (let t = 0; t < b6; t++) {
      let o3 = g7[t];
      if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
        const y7 = o3.command;
        if (typeof y7 == "string")
          if (y7 === "init") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (s !== "command") {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "init") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/0/properties/command/const", keyword: "const", params: { allowedValue: "init" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            var c8 = true;
          } else if (y7 === "activate") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "activate") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/1/properties/command/const", keyword: "const", params: { allowedValue: "activate" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[1].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "expand") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "expand") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/2/properties/command/const", keyword: "const", params: { allowedValue: "expand" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/2/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[2].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "pin") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.decisions === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "decisions" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval" || s === "decisions")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "pin") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/3/properties/command/const", keyword: "const", params: { allowedValue: "pin" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/3/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[3].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                const r = i2;
                let n = false, h6 = null;
                const l6 = i2;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  if (s.version_id === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  for (const p3 in s)
                    if (!(p3 === "key" || p3 === "version_id" || p3 === "sha256")) {
                      const d6 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  if (s.key !== void 0) {
                    let p3 = s.key;
                    if (typeof p3 == "string") {
                      if (m(p3) > 1024) {
                        const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                      if (m(p3) < 1) {
                        const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let p3 = s.version_id;
                    if (typeof p3 == "string") {
                      if (m(p3) > 1024) {
                        const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                      if (m(p3) < 1) {
                        const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let p3 = s.sha256;
                    if (typeof p3 == "string") {
                      if (!k.test(p3)) {
                        const d6 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                } else {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
                var _7 = l6 === i2;
                _7 && (n = true, h6 = 0);
                const f5 = i2;
                if (s !== null) {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/1/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
                var _7 = f5 === i2;
                if (_7 && n ? (n = false, h6 = [h6, 1]) : _7 && (n = true, h6 = 1), n)
                  i2 = r, e !== null && (r ? e.length = r : e = null);
                else {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf", keyword: "oneOf", params: { passingSchemas: h6 } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
              }
              if (o3.decisions !== void 0) {
                let s = o3.decisions;
                if (Array.isArray(s)) {
                  if (s.length > 200) {
                    const n = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/maxItems", keyword: "maxItems", params: { limit: 200 } };
                    e === null ? e = [n] : e.push(n), i2++;
                  }
                  if (s.length < 1) {
                    const n = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/minItems", keyword: "minItems", params: { limit: 1 } };
                    e === null ? e = [n] : e.push(n), i2++;
                  }
                  const r = s.length;
                  for (let n = 0; n < r; n++) {
                    let h6 = s[n];
                    if (h6 && typeof h6 == "object" && !Array.isArray(h6)) {
                      if (h6.key === void 0) {
                        const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "key" } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (h6.value === void 0) {
                        const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "value" } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (h6.locator === void 0) {
                        const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "locator" } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (h6.not_applicable === void 0) {
                        const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "not_applicable" } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (h6.source === void 0) {
                        const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "source" } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      for (const l6 in h6)
                        if (!(l6 === "key" || l6 === "value" || l6 === "locator" || l6 === "not_applicable" || l6 === "source")) {
                          const f5 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l6 } };
                          e === null ? e = [f5] : e.push(f5), i2++;
                        }
                      if (h6.key !== void 0) {
                        let l6 = h6.key;
                        if (typeof l6 == "string") {
                          if (m(l6) > 128) {
                            const f5 = { instancePath: a + "/" + t + "/decisions/" + n + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                            e === null ? e = [f5] : e.push(f5), i2++;
                          }
                          if (m(l6) < 1) {
                            const f5 = { instancePath: a + "/" + t + "/decisions/" + n + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [f5] : e.push(f5), i2++;
                          }
                        } else {
                          const f5 = { instancePath: a + "/" + t + "/decisions/" + n + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [f5] : e.push(f5), i2++;
                        }
                      }
                      if (h6.value !== void 0) {
                        let l6 = h6.value;
                        const f5 = i2;
                        let p3 = false, d6 = null;
                        const v5 = i2;
                        if (typeof l6 == "string") {
                          if (m(l6) > 4096) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                          if (m(l6) < 1) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                        } else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var L8 = v5 === i2;
                        L8 && (p3 = true, d6 = 0);
                        const w4 = i2;
                        if (l6 !== null) {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var L8 = w4 === i2;
                        if (L8 && p3 ? (p3 = false, d6 = [d6, 1]) : L8 && (p3 = true, d6 = 1), p3)
                          i2 = f5, e !== null && (f5 ? e.length = f5 : e = null);
                        else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                      }
                      if (h6.locator !== void 0) {
                        let l6 = h6.locator;
                        const f5 = i2;
                        let p3 = false, d6 = null;
                        const v5 = i2;
                        if (typeof l6 == "string") {
                          if (m(l6) > 1024) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                          if (m(l6) < 1) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                        } else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var q5 = v5 === i2;
                        q5 && (p3 = true, d6 = 0);
                        const w4 = i2;
                        if (l6 !== null) {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var q5 = w4 === i2;
                        if (q5 && p3 ? (p3 = false, d6 = [d6, 1]) : q5 && (p3 = true, d6 = 1), p3)
                          i2 = f5, e !== null && (f5 ? e.length = f5 : e = null);
                        else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                      }
                      if (h6.not_applicable !== void 0) {
                        let l6 = h6.not_applicable;
                        const f5 = i2;
                        let p3 = false, d6 = null;
                        const v5 = i2;
                        if (typeof l6 == "string") {
                          if (m(l6) > 512) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                          if (m(l6) < 1) {
                            const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [u5] : e.push(u5), i2++;
                          }
                        } else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var x6 = v5 === i2;
                        x6 && (p3 = true, d6 = 0);
                        const w4 = i2;
                        if (l6 !== null) {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                        var x6 = w4 === i2;
                        if (x6 && p3 ? (p3 = false, d6 = [d6, 1]) : x6 && (p3 = true, d6 = 1), p3)
                          i2 = f5, e !== null && (f5 ? e.length = f5 : e = null);
                        else {
                          const u5 = { instancePath: a + "/" + t + "/decisions/" + n + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                          e === null ? e = [u5] : e.push(u5), i2++;
                        }
                      }
                      if (h6.source !== void 0) {
                        let l6 = h6.source;
                        if (!(l6 === "operator" || l6 === "handles_registry" || l6 === "computed" || l6 === "not_applicable")) {
                          const f5 = { instancePath: a + "/" + t + "/decisions/" + n + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[3].properties.decisions.items.properties.source.enum } };
                          e === null ? e = [f5] : e.push(f5), i2++;
                        }
                      }
                    } else {
                      const l6 = { instancePath: a + "/" + t + "/decisions/" + n, schemaPath: "#/items/oneOf/3/properties/decisions/items/type", keyword: "type", params: { type: "object" } };
                      e === null ? e = [l6] : e.push(l6), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "grant-go") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "grant-go") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/4/properties/command/const", keyword: "const", params: { allowedValue: "grant-go" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/4/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[4].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "revoke-go") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.reason === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "reason" || s === "approval")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "revoke-go") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/5/properties/command/const", keyword: "const", params: { allowedValue: "revoke-go" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/5/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[5].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.reason !== void 0) {
                let s = o3.reason;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                const r = i2;
                let n = false, h6 = null;
                const l6 = i2;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  if (s.version_id === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [p3] : e.push(p3), i2++;
                  }
                  for (const p3 in s)
                    if (!(p3 === "key" || p3 === "version_id" || p3 === "sha256")) {
                      const d6 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  if (s.key !== void 0) {
                    let p3 = s.key;
                    if (typeof p3 == "string") {
                      if (m(p3) > 1024) {
                        const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                      if (m(p3) < 1) {
                        const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let p3 = s.version_id;
                    if (typeof p3 == "string") {
                      if (m(p3) > 1024) {
                        const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                      if (m(p3) < 1) {
                        const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let p3 = s.sha256;
                    if (typeof p3 == "string") {
                      if (!k.test(p3)) {
                        const d6 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [d6] : e.push(d6), i2++;
                      }
                    } else {
                      const d6 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [d6] : e.push(d6), i2++;
                    }
                  }
                } else {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
                var j6 = l6 === i2;
                j6 && (n = true, h6 = 0);
                const f5 = i2;
                if (s !== null) {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/1/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
                var j6 = f5 === i2;
                if (j6 && n ? (n = false, h6 = [h6, 1]) : j6 && (n = true, h6 = 1), n)
                  i2 = r, e !== null && (r ? e.length = r : e = null);
                else {
                  const p3 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf", keyword: "oneOf", params: { passingSchemas: h6 } };
                  e === null ? e = [p3] : e.push(p3), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "start-lane") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.lane === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.execution_id === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "lane" || s === "execution_id" || s === "attempt")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "start-lane") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/6/properties/command/const", keyword: "const", params: { allowedValue: "start-lane" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/6/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[6].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.lane !== void 0) {
                let s = o3.lane;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.execution_id !== void 0) {
                let s = o3.execution_id;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.attempt !== void 0) {
                let s = o3.attempt;
                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                  const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
                if (typeof s == "number" && isFinite(s)) {
                  if (s > 999 || isNaN(s)) {
                    const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s < 1 || isNaN(s)) {
                    const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "record-lane") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.lane === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.execution_id === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.attempt === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "attempt" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.snapshot === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "lane" || s === "execution_id" || s === "attempt" || s === "snapshot")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "record-lane") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/7/properties/command/const", keyword: "const", params: { allowedValue: "record-lane" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/7/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[7].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.lane !== void 0) {
                let s = o3.lane;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.execution_id !== void 0) {
                let s = o3.execution_id;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.attempt !== void 0) {
                let s = o3.attempt;
                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                  const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
                if (typeof s == "number" && isFinite(s)) {
                  if (s > 999 || isNaN(s)) {
                    const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s < 1 || isNaN(s)) {
                    const r = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                }
              }
              if (o3.snapshot !== void 0) {
                let s = o3.snapshot;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "raise-drift") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.class === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "class" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.impact === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "impact" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.evidence === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "evidence" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "class" || s === "impact" || s === "keys" || s === "evidence" || s === "found")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "raise-drift") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/8/properties/command/const", keyword: "const", params: { allowedValue: "raise-drift" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/8/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[8].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.class !== void 0) {
                let s = o3.class;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.impact !== void 0) {
                let s = o3.impact;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.keys !== void 0) {
                let s = o3.keys;
                if (Array.isArray(s)) {
                  const r = s.length;
                  for (let l6 = 0; l6 < r; l6++) {
                    let f5 = s[l6];
                    if (typeof f5 == "string") {
                      if (m(f5) > 1024) {
                        const p3 = { instancePath: a + "/" + t + "/keys/" + l6, schemaPath: "#/items/oneOf/8/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [p3] : e.push(p3), i2++;
                      }
                      if (m(f5) < 1) {
                        const p3 = { instancePath: a + "/" + t + "/keys/" + l6, schemaPath: "#/items/oneOf/8/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [p3] : e.push(p3), i2++;
                      }
                    } else {
                      const p3 = { instancePath: a + "/" + t + "/keys/" + l6, schemaPath: "#/items/oneOf/8/properties/keys/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [p3] : e.push(p3), i2++;
                    }
                  }
                  let n = s.length, h6;
                  if (n > 1) {
                    const l6 = {};
                    for (; n--; ) {
                      let f5 = s[n];
                      if (typeof f5 == "string") {
                        if (typeof l6[f5] == "number") {
                          h6 = l6[f5];
                          const p3 = { instancePath: a + "/" + t + "/keys", schemaPath: "#/items/oneOf/8/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h6 } };
                          e === null ? e = [p3] : e.push(p3), i2++;
                          break;
                        }
                        l6[f5] = n;
                      }
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/keys", schemaPath: "#/items/oneOf/8/properties/keys/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.evidence !== void 0) {
                let s = o3.evidence;
                if (Array.isArray(s)) {
                  const r = s.length;
                  for (let n = 0; n < r; n++) {
                    let h6 = s[n];
                    if (typeof h6 == "string") {
                      if (m(h6) > 1024) {
                        const l6 = { instancePath: a + "/" + t + "/evidence/" + n, schemaPath: "#/items/oneOf/8/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (m(h6) < 1) {
                        const l6 = { instancePath: a + "/" + t + "/evidence/" + n, schemaPath: "#/items/oneOf/8/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                    } else {
                      const l6 = { instancePath: a + "/" + t + "/evidence/" + n, schemaPath: "#/items/oneOf/8/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [l6] : e.push(l6), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/evidence", schemaPath: "#/items/oneOf/8/properties/evidence/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.found !== void 0) {
                let s = o3.found;
                if (s && typeof s == "object" && !Array.isArray(s))
                  for (const r in s) {
                    let n = s[r];
                    if (typeof n == "string") {
                      if (m(n) > 1024) {
                        const h6 = { instancePath: a + "/" + t + "/found/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [h6] : e.push(h6), i2++;
                      }
                      if (m(n) < 1) {
                        const h6 = { instancePath: a + "/" + t + "/found/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [h6] : e.push(h6), i2++;
                      }
                    } else {
                      const h6 = { instancePath: a + "/" + t + "/found/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [h6] : e.push(h6), i2++;
                    }
                  }
                else {
                  const r = { instancePath: a + "/" + t + "/found", schemaPath: "#/items/oneOf/8/properties/found/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "check-transition") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.execution_id === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "execution_id")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "check-transition") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/9/properties/command/const", keyword: "const", params: { allowedValue: "check-transition" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/9/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[9].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.execution_id !== void 0) {
                let s = o3.execution_id;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "complete") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.execution_id === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.envelope === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "envelope" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.bundle_root_sha256 === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "execution_id" || s === "envelope" || s === "bundle_root_sha256")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "complete") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/10/properties/command/const", keyword: "const", params: { allowedValue: "complete" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/10/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[10].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.execution_id !== void 0) {
                let s = o3.execution_id;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.envelope !== void 0) {
                let s = o3.envelope;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.bundle_root_sha256 !== void 0) {
                let s = o3.bundle_root_sha256;
                if (typeof s == "string") {
                  if (!k.test(s)) {
                    const r = { instancePath: a + "/" + t + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "hold") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.hold_reason === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "hold_reason" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "hold_reason")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "hold") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/11/properties/command/const", keyword: "const", params: { allowedValue: "hold" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/11/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[11].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.hold_reason !== void 0) {
                let s = o3.hold_reason;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "reopen") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.reason === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.affected_lanes === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "affected_lanes" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval" || s === "reason" || s === "affected_lanes")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "reopen") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/12/properties/command/const", keyword: "const", params: { allowedValue: "reopen" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/12/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[12].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.reason !== void 0) {
                let s = o3.reason;
                if (!(s === "SCOPE_UPLIFT" || s === "DRIFT_DISCOVERED" || s === "EVIDENCE_INVALIDATED" || s === "RERUN_APPROVED")) {
                  const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/12/properties/reason/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[12].properties.reason.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.affected_lanes !== void 0) {
                let s = o3.affected_lanes;
                if (Array.isArray(s)) {
                  if (s.length < 1) {
                    const l6 = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                    e === null ? e = [l6] : e.push(l6), i2++;
                  }
                  const r = s.length;
                  for (let l6 = 0; l6 < r; l6++) {
                    let f5 = s[l6];
                    if (typeof f5 == "string") {
                      if (!A.test(f5)) {
                        const p3 = { instancePath: a + "/" + t + "/affected_lanes/" + l6, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                        e === null ? e = [p3] : e.push(p3), i2++;
                      }
                    } else {
                      const p3 = { instancePath: a + "/" + t + "/affected_lanes/" + l6, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [p3] : e.push(p3), i2++;
                    }
                  }
                  let n = s.length, h6;
                  if (n > 1) {
                    e:
                      for (; n--; )
                        for (h6 = n; h6--; )
                          if (I(s[n], s[h6])) {
                            const l6 = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h6 } };
                            e === null ? e = [l6] : e.push(l6), i2++;
                            break e;
                          }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "resolve-drift") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.class === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "class" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.resolution === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "resolution" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.refs === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "refs" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.stale_lanes === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "stale_lanes" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval" || s === "class" || s === "resolution" || s === "refs" || s === "stale_lanes")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "resolve-drift") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/13/properties/command/const", keyword: "const", params: { allowedValue: "resolve-drift" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/13/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[13].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.class !== void 0) {
                let s = o3.class;
                if (typeof s == "string") {
                  if (m(s) > 16) {
                    const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/maxLength", keyword: "maxLength", params: { limit: 16 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.resolution !== void 0) {
                let s = o3.resolution;
                if (!(s === "REVERTED" || s === "REPINNED")) {
                  const r = { instancePath: a + "/" + t + "/resolution", schemaPath: "#/items/oneOf/13/properties/resolution/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[13].properties.resolution.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.refs !== void 0) {
                let s = o3.refs;
                if (Array.isArray(s)) {
                  const r = s.length;
                  for (let n = 0; n < r; n++) {
                    let h6 = s[n];
                    if (typeof h6 == "string") {
                      if (m(h6) > 1024) {
                        const l6 = { instancePath: a + "/" + t + "/refs/" + n, schemaPath: "#/items/oneOf/13/properties/refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                      if (m(h6) < 1) {
                        const l6 = { instancePath: a + "/" + t + "/refs/" + n, schemaPath: "#/items/oneOf/13/properties/refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [l6] : e.push(l6), i2++;
                      }
                    } else {
                      const l6 = { instancePath: a + "/" + t + "/refs/" + n, schemaPath: "#/items/oneOf/13/properties/refs/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [l6] : e.push(l6), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/refs", schemaPath: "#/items/oneOf/13/properties/refs/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.stale_lanes !== void 0) {
                let s = o3.stale_lanes;
                if (Array.isArray(s)) {
                  const r = s.length;
                  for (let l6 = 0; l6 < r; l6++) {
                    let f5 = s[l6];
                    if (typeof f5 == "string") {
                      if (!A.test(f5)) {
                        const p3 = { instancePath: a + "/" + t + "/stale_lanes/" + l6, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                        e === null ? e = [p3] : e.push(p3), i2++;
                      }
                    } else {
                      const p3 = { instancePath: a + "/" + t + "/stale_lanes/" + l6, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [p3] : e.push(p3), i2++;
                    }
                  }
                  let n = s.length, h6;
                  if (n > 1) {
                    e:
                      for (; n--; )
                        for (h6 = n; h6--; )
                          if (I(s[n], s[h6])) {
                            const l6 = { instancePath: a + "/" + t + "/stale_lanes", schemaPath: "#/items/oneOf/13/properties/stale_lanes/uniqueItems", keyword: "uniqueItems", params: { i: n, j: h6 } };
                            e === null ? e = [l6] : e.push(l6), i2++;
                            break e;
                          }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/stale_lanes", schemaPath: "#/items/oneOf/13/properties/stale_lanes/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "waive") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.lane === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.reason === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.residual_risk === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "residual_risk" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval" || s === "lane" || s === "reason" || s === "residual_risk")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "waive") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/14/properties/command/const", keyword: "const", params: { allowedValue: "waive" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/14/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[14].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.lane !== void 0) {
                let s = o3.lane;
                if (typeof s == "string") {
                  if (!A.test(s)) {
                    const r = { instancePath: a + "/" + t + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.reason !== void 0) {
                let s = o3.reason;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.residual_risk !== void 0) {
                let s = o3.residual_risk;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "set-budget-stop") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.snapshot === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "snapshot")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "set-budget-stop") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/15/properties/command/const", keyword: "const", params: { allowedValue: "set-budget-stop" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/15/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[15].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.snapshot !== void 0) {
                let s = o3.snapshot;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "clear-budget-stop") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.approval === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.reset_intent === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "reset_intent" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.snapshot === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase" || s === "approval" || s === "reset_intent" || s === "snapshot")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "clear-budget-stop") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/16/properties/command/const", keyword: "const", params: { allowedValue: "clear-budget-stop" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/16/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[16].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.approval !== void 0) {
                let s = o3.approval;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.reset_intent !== void 0) {
                let s = o3.reset_intent;
                if (typeof s == "string") {
                  if (m(s) > 1024) {
                    const r = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (m(s) < 1) {
                    const r = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.snapshot !== void 0) {
                let s = o3.snapshot;
                if (s && typeof s == "object" && !Array.isArray(s)) {
                  if (s.key === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.version_id === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  if (s.sha256 === void 0) {
                    const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                  for (const r in s)
                    if (!(r === "key" || r === "version_id" || r === "sha256")) {
                      const n = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  if (s.key !== void 0) {
                    let r = s.key;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.version_id !== void 0) {
                    let r = s.version_id;
                    if (typeof r == "string") {
                      if (m(r) > 1024) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                      if (m(r) < 1) {
                        const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                  if (s.sha256 !== void 0) {
                    let r = s.sha256;
                    if (typeof r == "string") {
                      if (!k.test(r)) {
                        const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [n] : e.push(n), i2++;
                      }
                    } else {
                      const n = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [n] : e.push(n), i2++;
                    }
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "watch-drift") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "phase")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "watch-drift") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/17/properties/command/const", keyword: "const", params: { allowedValue: "watch-drift" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.phase !== void 0) {
                let s = o3.phase;
                if (!(s === "M0" || s === "M1" || s === "M2" || s === "M3" || s === "M4" || s === "M5" || s === "M6" || s === "M7" || s === "M8" || s === "M9" || s === "M10")) {
                  const r = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/17/properties/phase/enum", keyword: "enum", params: { allowedValues: P.items.oneOf[17].properties.phase.enum } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else if (y7 === "seal-evidence") {
            if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
              if (o3.command === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.evidence_root_sha256 === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "evidence_root_sha256" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.objects === void 0) {
                const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "objects" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              for (const s in o3)
                if (!(s === "command" || s === "evidence_root_sha256" || s === "objects")) {
                  const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              if (o3.command !== void 0 && o3.command !== "seal-evidence") {
                const s = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/18/properties/command/const", keyword: "const", params: { allowedValue: "seal-evidence" } };
                e === null ? e = [s] : e.push(s), i2++;
              }
              if (o3.evidence_root_sha256 !== void 0) {
                let s = o3.evidence_root_sha256;
                if (typeof s == "string") {
                  if (!k.test(s)) {
                    const r = { instancePath: a + "/" + t + "/evidence_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    e === null ? e = [r] : e.push(r), i2++;
                  }
                } else {
                  const r = { instancePath: a + "/" + t + "/evidence_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
              if (o3.objects !== void 0) {
                let s = o3.objects;
                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                  const r = { instancePath: a + "/" + t + "/objects", schemaPath: "#/items/oneOf/18/properties/objects/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
                if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                  const r = { instancePath: a + "/" + t + "/objects", schemaPath: "#/items/oneOf/18/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), i2++;
                }
              }
            } else {
              const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), i2++;
            }
            c8 !== true && (c8 = true);
          } else {
            const s = { instancePath: a + "/" + t, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "command", tagValue: y7 } };
            e === null ? e = [s] : e.push(s), i2++;
          }
        else {
          const s = { instancePath: a + "/" + t, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "command", tagValue: y7 } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const y7 = { instancePath: a + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [y7] : e.push(y7), i2++;
      }
    }
  } else {
    const b6 = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [b6] : e.push(b6), i2++;
  }
  return O.errors = e, i2 === 0;
}
O.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ledger_commands.v1.ts
var LedgerCommandsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ledger_commands.v1", C);

// other-part:actions/lib/io/inputs.ts
import { actionsIo$actions_lib_io_inputs } from "./lib.mjs";
import { jsonInput$actions_lib_io_inputs } from "./lib.mjs";

// other-part:actions/lib/ledger/store.ts
import { openLedger$actions_lib_ledger_store } from "./lib.mjs";

// other-part:actions/lib/run/session.ts
import { openSession$actions_lib_run_session } from "./lib.mjs";

// actions/phase-ledger/append.ts
async function one({ ledger }, draft, facts = {}) {
  const appended = await ledger.append(draft, facts);
  return "refusal" in appended ? appended : { events: [appended.event] };
}
async function inOrder(acts) {
  const events = [];
  for (const act of acts) {
    const outcome = await act();
    if ("refusal" in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}
var byController = ({ phase }, { controller }) => ({ phase, actor: controller });

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";
import { sha256Hex$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/evidence-key.ts
import { evidenceKey$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { isHandleKey$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { codeTable$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:evidence-schemas/src/secret-scan.ts
import { findSecrets$evidence_schemas_src_secret_scan } from "./schemas.mjs";

// other-part:evidence-schemas/src/generated/phase_evidence.v1.ts
import { PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/read.ts
import { readEvidence$runtime_src_evidence_read } from "./substrate.mjs";

// other-part:actions/lib/checks/fact.ts
import { isReadable$actions_lib_checks_fact } from "./lib.mjs";
import { observe$actions_lib_checks_fact } from "./lib.mjs";

// other-part:actions/lib/definition/phase-definition.ts
import { definitionSha256$actions_lib_definition_phase_definition } from "./lib.mjs";
import { getLaneDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { loadPhaseDefinition$actions_lib_definition_phase_definition } from "./lib.mjs";
import { phaseDefinitions$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalChecks$actions_lib_definition_phase_definition } from "./lib.mjs";
import { universalCode$actions_lib_definition_phase_definition } from "./lib.mjs";

// other-part:actions/lib/ledger/derived.ts
import { findExecution$actions_lib_ledger_derived } from "./lib.mjs";
import { findOccupant$actions_lib_ledger_derived } from "./lib.mjs";
import { isOnGitHub$actions_lib_ledger_derived } from "./lib.mjs";
import { phaseCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { pinnedDigest$actions_lib_ledger_derived } from "./lib.mjs";
import { predecessorOf$actions_lib_ledger_derived } from "./lib.mjs";
import { runCoverage$actions_lib_ledger_derived } from "./lib.mjs";
import { successorOf$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/phase-end/bundle-index.ts
import { readIndexRoots$actions_lib_phase_end_bundle_index } from "./lib.mjs";

// other-part:actions/lib/phase-end/checklist.ts
import { checklistOf$actions_lib_phase_end_checklist } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:runtime/src/evidence/packed.ts
import { unpack$runtime_src_evidence_packed } from "./substrate.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/phase-end/bound.ts
import { findBound$actions_lib_phase_end_bound } from "./lib.mjs";

// other-part:actions/lib/phase-end/contract.ts
import { contractPlace$actions_lib_phase_end_contract } from "./lib.mjs";
import { oracleRunRoot$actions_lib_phase_end_contract } from "./lib.mjs";

// other-part:actions/lib/phase-end/key-pattern.ts
import { keyMatcher$actions_lib_phase_end_key_pattern } from "./lib.mjs";

// actions/lib/phase-end/read-back.ts
var INFLATED_BYTES_MAX = 256 * 1024 * 1024;
async function readBackContract(context) {
  const indexes = await readIndexes(context);
  const absent = [];
  const faults = [];
  let read = 0;
  for (const row of context.definition.evidence_contract) {
    if (row.state !== "built" || !row.required) continue;
    const place = contractPlace$actions_lib_phase_end_contract(row, context);
    const entries = place === void 0 ? [] : await boundObjects(place, indexes, context);
    if (entries.length === 0) absent.push(place?.key ?? row.key_pattern);
    for (const entry of entries) {
      read += 1;
      const found = await observe$actions_lib_checks_fact(() => objectFaults(entry, row, context));
      faults.push(...isReadable$actions_lib_checks_fact(found) ? found.value : [`${entry.key}: ${found.unreadable}`]);
    }
  }
  return { read, absent, faults };
}
async function readIndexes({ session, definition, executionId, runId }) {
  const places = [
    executionPlace$actions_lib_run_execution(session.config.substrate, definition.plan_phase, executionId),
    ...runId === void 0 ? [] : [{ family: "run", platform_run_id: runId }]
  ];
  const read = await Promise.all(
    places.map(
      (place) => observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, evidenceKey$evidence_schemas_src_evidence_key(place, INDEX), BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1.parse))
    )
  );
  return read.flatMap((one2) => isReadable$actions_lib_checks_fact(one2) ? [one2.value.document] : []);
}
var INDEX = "bundle_index.json";
async function rewrittenObjects(context) {
  const { store } = context.session;
  const found = [];
  const look = async (bucket, key) => {
    if ((await store.versions(bucket, key)).length > 1) found.push(key);
  };
  for (const { entries, append_only_sets } of await readIndexes(context)) {
    for (const entry of entries) if (entry.class !== "D") await look(entry.bucket, entry.key);
    for (const { bucket, prefix } of append_only_sets) {
      for await (const { key } of listAll$runtime_src_substrate_object_store_port(store, bucket, prefix)) await look(bucket, key);
    }
  }
  return found;
}
async function boundObjects(place, indexes, { session }) {
  const bound = findBound$actions_lib_phase_end_bound(place, indexes);
  if (bound === void 0) return [];
  if ("listed" in bound) return bound.listed;
  const { set } = bound;
  const { bucket, key } = place;
  const names = keyMatcher$actions_lib_phase_end_key_pattern(key);
  let first;
  let count = 0;
  for await (const object of listAll$runtime_src_substrate_object_store_port(session.store, bucket, set.prefix)) {
    count += 1;
    if (first === void 0 && names(object.key))
      first = { bucket, key: object.key, version_id: object.versionId, sha256: object.sha256 };
  }
  return first === void 0 || count < set.object_count ? [] : [first];
}
async function objectFaults(entry, row, context) {
  const { body } = await context.session.store.get(entry.bucket, entry.key, entry.version_id);
  const fail = (what) => [`${entry.key}: ${what}`];
  if (sha256Hex$evidence_schemas_src_digest(body) !== entry.sha256) return fail("is not what the index binds");
  const documents = await documentsOf(entry.key, body);
  const wrong = documents.filter((document) => !inScope(document, row, context)).length;
  const { countInvalid } = await import("./schema-lookup.mjs");
  const invalid = row.schema === null ? 0 : countInvalid(row.schema, documents);
  return [
    ...documents.length === 0 ? fail("holds no document") : [],
    ...invalid > 0 ? fail(`${invalid} of ${documents.length} documents are no ${row.schema}`) : [],
    ...wrong > 0 ? fail(`${wrong} of ${documents.length} documents are of another run or execution`) : []
  ];
}
async function documentsOf(key, body) {
  const bytes = await unpack$runtime_src_evidence_packed(key, body, INFLATED_BYTES_MAX);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!/\.jsonl(\.zst)?$/.test(key)) return [JSON.parse(text)];
  return text.split("\n").flatMap((line) => line === "" ? [] : [JSON.parse(line)]);
}
function inScope(document, { base }, { runId, executionId }) {
  if (typeof document !== "object" || document === null) return false;
  const { platform_run_id: run2, execution_id: execution } = document;
  const ofRun = run2 === void 0 || run2 === "N/A" || run2 === runId;
  return ofRun && (base !== "exec" || execution === void 0 || execution === executionId);
}

// other-part:actions/lib/run/run-scope.ts
import { findRunId$actions_lib_run_run_scope } from "./lib.mjs";
import { precedesTheRun$actions_lib_run_run_scope } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/decision_log.v1.ts
import { DecisionLogV1$evidence_schemas_src_generated_decision_log_v1 } from "./schemas.mjs";

// other-part:actions/lib/phase-end/attempts.ts
import { readAttempts$actions_lib_phase_end_attempts } from "./lib.mjs";

// other-part:actions/lib/phase-end/decision-log.ts
import { DECISION_LOG$actions_lib_phase_end_decision_log } from "./lib.mjs";
import { decisionLogFaults$actions_lib_phase_end_decision_log } from "./lib.mjs";

// other-part:actions/lib/phase-end/results.ts
import { readPhaseResults$actions_lib_phase_end_results } from "./lib.mjs";

// other-part:actions/lib/run/sources.ts
import { planPhaseOf$actions_lib_run_sources } from "./lib.mjs";
import { readDocument$actions_lib_run_sources } from "./lib.mjs";
import { readSource$actions_lib_run_sources } from "./lib.mjs";

// actions/phase-ledger/checklist.ts
async function readChecklistFacts({ phase, execution_id: executionId }, { session, ledger }) {
  const state = ledger.state();
  const { dod, contract, missingEvidence } = await readPhaseResults$actions_lib_phase_end_results(session, state, { phase, executionId });
  const evidence = await readBackContract(contract);
  const place = executionPlace$actions_lib_run_execution(session.config.substrate, phase, executionId);
  const { newest } = await readAttempts$actions_lib_phase_end_attempts(session, place, DECISION_LOG$actions_lib_phase_end_decision_log);
  const log = await observe$actions_lib_checks_fact(() => {
    const { key, versionId, sha256 } = newest ?? { key: DECISION_LOG$actions_lib_phase_end_decision_log, versionId: "1", sha256: "" };
    return readDocument$actions_lib_run_sources(session.evidence, { key, version_id: versionId, sha256 }, DecisionLogV1$evidence_schemas_src_generated_decision_log_v1.parse);
  });
  const logFaults = isReadable$actions_lib_checks_fact(log) ? decisionLogFaults$actions_lib_phase_end_decision_log(log.value, state, { phase, executionId }) : [log.unreadable];
  return { phase, state, contract, dod, evidence, missingEvidence, logFaults };
}

// other-part:actions/lib/drift/detectors.ts
import { DETECTORS$actions_lib_drift_detectors } from "./lib.mjs";
import { RUN_WIDE_DETECTORS$actions_lib_drift_detectors } from "./lib.mjs";

// other-part:actions/lib/ledger/compared.ts
import { comparedFindings$actions_lib_ledger_compared } from "./lib.mjs";

// other-part:actions/lib/ledger/drift.ts
import { DRIFT_ROWS$actions_lib_ledger_drift } from "./lib.mjs";
import { isDetected$actions_lib_ledger_drift } from "./lib.mjs";

// other-part:actions/lib/ledger/events.ts
import { PLAN_PHASES$actions_lib_ledger_events } from "./lib.mjs";

// other-part:actions/lib/ledger/decision.ts
import { refuse$actions_lib_ledger_decision } from "./lib.mjs";

// other-part:actions/phase-ledger/used-values.ts
import { differenceFrom$actions_phase_ledger_used_values } from "./lib.mjs";
import { differingDecisions$actions_phase_ledger_used_values } from "./lib.mjs";
import { readSpecSha256$actions_phase_ledger_used_values } from "./lib.mjs";
import { readUsedValue$actions_phase_ledger_used_values } from "./lib.mjs";

// actions/phase-ledger/sentinel/raise-drift.ts
async function raiseByHand(command, context) {
  const { class: name } = command;
  if (isDetected$actions_lib_ledger_drift(name))
    return refuse$actions_lib_ledger_decision("E_DRIFT_NOT_SHOWN", `a detector looks for ${name}: watch-drift raises what it finds`);
  return raiseDrift(command, context);
}
async function raiseDrift(raised, context) {
  const { phase, class: name, impact, evidence, keys = [], found = {} } = raised;
  const compared = [comparedFindings$actions_lib_ledger_compared(name, evidence), ...await comparedPins({ phase, keys, found }, context)];
  const payload = { class: name, impact, severity: "STOP", evidence, keys, compared };
  return one(context, { ...byController({ phase }, context), event: "DRIFT_RAISED", payload });
}
async function comparedPins({ phase, keys, found = {} }, context) {
  const compared = [];
  for (const key of keys) {
    const pinned_sha256 = pinnedDigest$actions_lib_ledger_derived(context.ledger.state().phases[phase], key);
    const said = found[key];
    const found_sha256 = said === void 0 ? await usedDigest(phase, key, context) : digestOf$evidence_schemas_src_digest(said);
    if (pinned_sha256 === void 0 || found_sha256 === void 0) continue;
    compared.push({ what: key, pinned_sha256, found_sha256 });
  }
  return compared;
}
async function usedDigest(phase, key, context) {
  if (key === "plan") return definitionSha256$actions_lib_definition_phase_definition(phase);
  const decision = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).required_decisions.find((one2) => one2.key === key);
  const used = decision === void 0 ? void 0 : await readUsedValue$actions_phase_ledger_used_values(decision, context);
  if (used === void 0) return void 0;
  return digestOf$evidence_schemas_src_digest(isReadable$actions_lib_checks_fact(used) ? used.value : { unreadable: used.unreadable });
}

// evidence-schemas/src/generated/checker_pass.v1.validate.js
var E = g;
var h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "checker_pass.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "engine_run_root", "world_key", "status", "reason_codes", "issues", "gates", "outputs", "overall_pass", "strict", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { oneOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }] }, status: { enum: ["OK", "WARN", "FAIL"] }, reason_codes: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 } }, issues: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "severity", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, severity: { enum: ["ERROR", "WARN"] }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, gates: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "verdict", "digest"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, verdict: { enum: ["PASS", "MISSING", "MISMATCH"] }, digest: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] } } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "verdict", "row_count", "part_count", "ordering_violations", "fingerprint_match", "stream_view_id", "receipt_ref", "manifest_ref"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, verdict: { enum: ["PASS", "FAIL"] }, row_count: { type: "integer", minimum: 0 }, part_count: { type: "integer", minimum: 0 }, ordering_violations: { type: "integer", minimum: 0 }, fingerprint_match: { type: "boolean" }, stream_view_id: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] }, receipt_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, manifest_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] } } } }, overall_pass: { type: "boolean" }, strict: { type: "boolean" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var A2 = Object.prototype.hasOwnProperty;
var c = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var $ = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var L = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var x = new RegExp("^[0-9a-f]{64}$", "u");
var N = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var S = new RegExp("^[A-Za-z0-9_]+$", "u");
function g(d6, { instancePath: r = "", parentData: z2, parentDataProperty: R5, rootData: F2 = d6, dynamicAnchors: I5 = {} } = {}) {
  let e = null, s = 0;
  const w4 = g.evaluated;
  if (w4.dynamicProps && (w4.props = void 0), w4.dynamicItems && (w4.items = void 0), d6 && typeof d6 == "object" && !Array.isArray(d6)) {
    if (d6.platform_run_id === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.written_at_utc === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.engine_run_root === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.world_key === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.status === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.reason_codes === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason_codes" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.issues === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issues" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.gates === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.outputs === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.overall_pass === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.strict === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strict" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.task_arn === void 0) {
      const o3 = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    for (const o3 in d6)
      if (!A2.call(h.properties, o3)) {
        const u5 = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o3 } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    if (d6.platform_run_id !== void 0) {
      let o3 = d6.platform_run_id;
      if (typeof o3 == "string") {
        if (!b.test(o3)) {
          const u5 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
      } else {
        const u5 = { instancePath: r + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.written_at_utc !== void 0) {
      let o3 = d6.written_at_utc;
      if (typeof o3 == "string") {
        if (!$.test(o3)) {
          const u5 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
      } else {
        const u5 = { instancePath: r + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.engine_run_root !== void 0) {
      let o3 = d6.engine_run_root;
      if (typeof o3 == "string") {
        if (c(o3) > 1024) {
          const u5 = { instancePath: r + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
        if (c(o3) < 1) {
          const u5 = { instancePath: r + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
        if (!L.test(o3)) {
          const u5 = { instancePath: r + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
      } else {
        const u5 = { instancePath: r + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.world_key !== void 0) {
      let o3 = d6.world_key;
      const u5 = s;
      let p3 = false, a = null;
      const t = s;
      if (o3 !== null) {
        const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/0/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var k8 = t === s;
      k8 && (p3 = true, a = 0);
      const i2 = s;
      if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
        if (o3.manifest_fingerprint === void 0) {
          const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (o3.parameter_hash === void 0) {
          const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (o3.scenario_id === void 0) {
          const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (o3.seed === void 0) {
          const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        for (const l6 in o3)
          if (!(l6 === "manifest_fingerprint" || l6 === "parameter_hash" || l6 === "scenario_id" || l6 === "seed")) {
            const m4 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l6 } };
            e === null ? e = [m4] : e.push(m4), s++;
          }
        if (o3.manifest_fingerprint !== void 0) {
          let l6 = o3.manifest_fingerprint;
          if (typeof l6 == "string") {
            if (!x.test(l6)) {
              const m4 = { instancePath: r + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m4] : e.push(m4), s++;
            }
          } else {
            const m4 = { instancePath: r + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), s++;
          }
        }
        if (o3.parameter_hash !== void 0) {
          let l6 = o3.parameter_hash;
          if (typeof l6 == "string") {
            if (!x.test(l6)) {
              const m4 = { instancePath: r + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m4] : e.push(m4), s++;
            }
          } else {
            const m4 = { instancePath: r + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), s++;
          }
        }
        if (o3.scenario_id !== void 0) {
          let l6 = o3.scenario_id;
          if (typeof l6 == "string") {
            if (c(l6) > 256) {
              const m4 = { instancePath: r + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [m4] : e.push(m4), s++;
            }
            if (c(l6) < 1) {
              const m4 = { instancePath: r + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m4] : e.push(m4), s++;
            }
          } else {
            const m4 = { instancePath: r + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), s++;
          }
        }
        if (o3.seed !== void 0) {
          let l6 = o3.seed;
          if (typeof l6 == "string") {
            if (!N.test(l6)) {
              const m4 = { instancePath: r + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [m4] : e.push(m4), s++;
            }
          } else {
            const m4 = { instancePath: r + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m4] : e.push(m4), s++;
          }
        }
      } else {
        const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var k8 = i2 === s;
      if (k8 && p3 ? (p3 = false, a = [a, 1]) : k8 && (p3 = true, a = 1), p3)
        s = u5, e !== null && (u5 ? e.length = u5 : e = null);
      else {
        const l6 = { instancePath: r + "/world_key", schemaPath: "#/properties/world_key/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
    }
    if (d6.status !== void 0) {
      let o3 = d6.status;
      if (!(o3 === "OK" || o3 === "WARN" || o3 === "FAIL")) {
        const u5 = { instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: h.properties.status.enum } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.reason_codes !== void 0) {
      let o3 = d6.reason_codes;
      if (Array.isArray(o3)) {
        const u5 = o3.length;
        for (let p3 = 0; p3 < u5; p3++) {
          let a = o3[p3];
          if (typeof a == "string") {
            if (c(a) > 64) {
              const t = { instancePath: r + "/reason_codes/" + p3, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c(a) < 1) {
              const t = { instancePath: r + "/reason_codes/" + p3, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: r + "/reason_codes/" + p3, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const u5 = { instancePath: r + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.issues !== void 0) {
      let o3 = d6.issues;
      if (Array.isArray(o3)) {
        const u5 = o3.length;
        for (let p3 = 0; p3 < u5; p3++) {
          let a = o3[p3];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.code === void 0) {
              const t = { instancePath: r + "/issues/" + p3, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.severity === void 0) {
              const t = { instancePath: r + "/issues/" + p3, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "severity" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.detail === void 0) {
              const t = { instancePath: r + "/issues/" + p3, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in a)
              if (!(t === "code" || t === "severity" || t === "detail")) {
                const i2 = { instancePath: r + "/issues/" + p3, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.code !== void 0) {
              let t = a.code;
              if (typeof t == "string") {
                if (c(t) > 64) {
                  const i2 = { instancePath: r + "/issues/" + p3 + "/code", schemaPath: "#/properties/issues/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/issues/" + p3 + "/code", schemaPath: "#/properties/issues/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/issues/" + p3 + "/code", schemaPath: "#/properties/issues/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.severity !== void 0) {
              let t = a.severity;
              if (!(t === "ERROR" || t === "WARN")) {
                const i2 = { instancePath: r + "/issues/" + p3 + "/severity", schemaPath: "#/properties/issues/items/properties/severity/enum", keyword: "enum", params: { allowedValues: h.properties.issues.items.properties.severity.enum } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.detail !== void 0) {
              let t = a.detail;
              if (typeof t == "string") {
                if (c(t) > 512) {
                  const i2 = { instancePath: r + "/issues/" + p3 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/issues/" + p3 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/issues/" + p3 + "/detail", schemaPath: "#/properties/issues/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
          } else {
            const t = { instancePath: r + "/issues/" + p3, schemaPath: "#/properties/issues/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const u5 = { instancePath: r + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.gates !== void 0) {
      let o3 = d6.gates;
      if (Array.isArray(o3)) {
        const u5 = o3.length;
        for (let p3 = 0; p3 < u5; p3++) {
          let a = o3[p3];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.gate_id === void 0) {
              const t = { instancePath: r + "/gates/" + p3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.verdict === void 0) {
              const t = { instancePath: r + "/gates/" + p3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.digest === void 0) {
              const t = { instancePath: r + "/gates/" + p3, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in a)
              if (!(t === "gate_id" || t === "verdict" || t === "digest")) {
                const i2 = { instancePath: r + "/gates/" + p3, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.gate_id !== void 0) {
              let t = a.gate_id;
              if (typeof t == "string") {
                if (c(t) > 128) {
                  const i2 = { instancePath: r + "/gates/" + p3 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/gates/" + p3 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/gates/" + p3 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.verdict !== void 0) {
              let t = a.verdict;
              if (!(t === "PASS" || t === "MISSING" || t === "MISMATCH")) {
                const i2 = { instancePath: r + "/gates/" + p3 + "/verdict", schemaPath: "#/properties/gates/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h.properties.gates.items.properties.verdict.enum } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.digest !== void 0) {
              let t = a.digest;
              const i2 = s;
              let l6 = false, m4 = null;
              const y7 = s;
              if (t !== null) {
                const n = { instancePath: r + "/gates/" + p3 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = y7 === s;
              P6 && (l6 = true, m4 = 0);
              const _7 = s;
              if (typeof t == "string") {
                if (!x.test(t)) {
                  const n = { instancePath: r + "/gates/" + p3 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: r + "/gates/" + p3 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = _7 === s;
              if (P6 && l6 ? (l6 = false, m4 = [m4, 1]) : P6 && (l6 = true, m4 = 1), l6)
                s = i2, e !== null && (i2 ? e.length = i2 : e = null);
              else {
                const n = { instancePath: r + "/gates/" + p3 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: r + "/gates/" + p3, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const u5 = { instancePath: r + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.outputs !== void 0) {
      let o3 = d6.outputs;
      if (Array.isArray(o3)) {
        const u5 = o3.length;
        for (let p3 = 0; p3 < u5; p3++) {
          let a = o3[p3];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (a.output_id === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.verdict === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.row_count === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.part_count === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.ordering_violations === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "ordering_violations" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.fingerprint_match === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "fingerprint_match" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.stream_view_id === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.receipt_ref === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.manifest_ref === void 0) {
              const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            for (const t in a)
              if (!A2.call(h.properties.outputs.items.properties, t)) {
                const i2 = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.output_id !== void 0) {
              let t = a.output_id;
              if (typeof t == "string") {
                if (c(t) > 128) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (!S.test(t)) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.verdict !== void 0) {
              let t = a.verdict;
              if (!(t === "PASS" || t === "FAIL")) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/verdict", schemaPath: "#/properties/outputs/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h.properties.outputs.items.properties.verdict.enum } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.row_count !== void 0) {
              let t = a.row_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.part_count !== void 0) {
              let t = a.part_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.ordering_violations !== void 0) {
              let t = a.ordering_violations;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.fingerprint_match !== void 0 && typeof a.fingerprint_match != "boolean") {
              const t = { instancePath: r + "/outputs/" + p3 + "/fingerprint_match", schemaPath: "#/properties/outputs/items/properties/fingerprint_match/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (a.stream_view_id !== void 0) {
              let t = a.stream_view_id;
              const i2 = s;
              let l6 = false, m4 = null;
              const y7 = s;
              if (t !== null) {
                const n = { instancePath: r + "/outputs/" + p3 + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var v5 = y7 === s;
              v5 && (l6 = true, m4 = 0);
              const _7 = s;
              if (typeof t == "string") {
                if (!x.test(t)) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: r + "/outputs/" + p3 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var v5 = _7 === s;
              if (v5 && l6 ? (l6 = false, m4 = [m4, 1]) : v5 && (l6 = true, m4 = 1), l6)
                s = i2, e !== null && (i2 ? e.length = i2 : e = null);
              else {
                const n = { instancePath: r + "/outputs/" + p3 + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (a.receipt_ref !== void 0) {
              let t = a.receipt_ref;
              if (typeof t == "string") {
                if (c(t) > 1024) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (!L.test(t)) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.manifest_ref !== void 0) {
              let t = a.manifest_ref;
              if (typeof t == "string") {
                if (c(t) > 1024) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (c(t) < 1) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (!L.test(t)) {
                  const i2 = { instancePath: r + "/outputs/" + p3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: r + "/outputs/" + p3 + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.slice !== void 0) {
              let t = a.slice;
              const i2 = s;
              let l6 = false, m4 = null;
              const y7 = s;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.start_utc === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.end_utc === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.max_rows === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                for (const n in t)
                  if (!(n === "kind" || n === "start_utc" || n === "end_utc" || n === "max_rows")) {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                if (t.kind !== void 0 && t.kind !== "window") {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.start_utc !== void 0) {
                  let n = t.start_utc;
                  if (typeof n == "string") {
                    if (!$.test(n)) {
                      const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f5] : e.push(f5), s++;
                    }
                  } else {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                }
                if (t.end_utc !== void 0) {
                  let n = t.end_utc;
                  if (typeof n == "string") {
                    if (!$.test(n)) {
                      const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f5] : e.push(f5), s++;
                    }
                  } else {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                }
                if (t.max_rows !== void 0 && t.max_rows !== null) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q5 = y7 === s;
              if (q5) {
                l6 = true, m4 = 0;
                var j6 = true;
              }
              const _7 = s;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.start_utc === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.end_utc === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.max_rows === void 0) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                for (const n in t)
                  if (!(n === "kind" || n === "start_utc" || n === "end_utc" || n === "max_rows")) {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                if (t.kind !== void 0 && t.kind !== "first_rows") {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.start_utc !== void 0 && t.start_utc !== null) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice/start_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.end_utc !== void 0 && t.end_utc !== null) {
                  const n = { instancePath: r + "/outputs/" + p3 + "/slice/end_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (t.max_rows !== void 0) {
                  let n = t.max_rows;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                  if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
                    const f5 = { instancePath: r + "/outputs/" + p3 + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [f5] : e.push(f5), s++;
                  }
                }
              } else {
                const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q5 = _7 === s;
              if (q5 && l6 ? (l6 = false, m4 = [m4, 1]) : q5 && (l6 = true, m4 = 1, j6 !== true && (j6 = true)), l6)
                s = i2, e !== null && (i2 ? e.length = i2 : e = null);
              else {
                const n = { instancePath: r + "/outputs/" + p3 + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            const t = { instancePath: r + "/outputs/" + p3, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
      } else {
        const u5 = { instancePath: r + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
    if (d6.overall_pass !== void 0 && typeof d6.overall_pass != "boolean") {
      const o3 = { instancePath: r + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.strict !== void 0 && typeof d6.strict != "boolean") {
      const o3 = { instancePath: r + "/strict", schemaPath: "#/properties/strict/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o3] : e.push(o3), s++;
    }
    if (d6.task_arn !== void 0) {
      let o3 = d6.task_arn;
      if (typeof o3 == "string") {
        if (c(o3) > 1024) {
          const u5 = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
        if (c(o3) < 1) {
          const u5 = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [u5] : e.push(u5), s++;
        }
      } else {
        const u5 = { instancePath: r + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u5] : e.push(u5), s++;
      }
    }
  } else {
    const o3 = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o3] : e.push(o3), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/checker_pass.v1.ts
var CheckerPassV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("checker_pass.v1", E);

// evidence-schemas/src/generated/daemons_ready.v1.validate.js
var R = v;
var L2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "daemons_ready.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "packs", "services", "run_scope", "source_anchors", "writer"], properties: { schema: { const: "fp.daemons_ready.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, packs: { type: "array", items: { type: "object", additionalProperties: false, required: ["pack", "services"], properties: { pack: { enum: ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"] }, services: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1 } } }, minItems: 1, maxItems: 5 }, services: { type: "array", items: { type: "object", additionalProperties: false, required: ["service_name", "task_definition", "task_arns", "desired_count", "running_count", "pending_count", "status", "image_digest"], properties: { service_name: { type: "string", minLength: 1, maxLength: 255 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, task_arns: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, desired_count: { type: "integer", minimum: 0 }, running_count: { type: "integer", minimum: 0 }, pending_count: { type: "integer", minimum: 0 }, status: { type: "string", minLength: 1, maxLength: 64 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } }, minItems: 1, maxItems: 13 }, run_scope: { type: "object", additionalProperties: false, required: ["key", "value"], properties: { key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, source_anchors: { type: "object", additionalProperties: false, required: ["m4_b", "m4_f", "m4_g"], properties: { m4_b: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_f: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_g: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var x2 = Object.prototype.hasOwnProperty;
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var $2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var j = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var A3 = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var I2 = new RegExp("^[0-9a-f]{64}$", "u");
function y(m4, { instancePath: t = "", parentData: P6, parentDataProperty: w4, rootData: _7 = m4, dynamicAnchors: g7 = {} } = {}) {
  let e = null, s = 0;
  const f5 = y.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.key === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.version_id === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.sha256 === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    for (const i2 in m4)
      if (!(i2 === "key" || i2 === "version_id" || i2 === "sha256")) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (m4.key !== void 0) {
      let i2 = m4.key;
      if (typeof i2 == "string") {
        if (d(i2) > 1024) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (d(i2) < 1) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!A3.test(i2)) {
          const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.version_id !== void 0) {
      let i2 = m4.version_id;
      if (typeof i2 == "string") {
        if (d(i2) > 1024) {
          const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (d(i2) < 1) {
          const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.sha256 !== void 0) {
      let i2 = m4.sha256;
      if (typeof i2 == "string") {
        if (!I2.test(i2)) {
          const n = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    const i2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : e.push(i2), s++;
  }
  return y.errors = e, s === 0;
}
y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k2(m4, { instancePath: t = "", parentData: P6, parentDataProperty: w4, rootData: _7 = m4, dynamicAnchors: g7 = {} } = {}) {
  let e = null, s = 0;
  const f5 = k2.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.identity === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p3] : e.push(p3), s++;
    }
    if (m4.task_arn === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p3] : e.push(p3), s++;
    }
    if (m4.ci_run === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p3] : e.push(p3), s++;
    }
    if (m4.image_digest === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p3] : e.push(p3), s++;
    }
    for (const p3 in m4)
      if (!(p3 === "identity" || p3 === "task_arn" || p3 === "ci_run" || p3 === "image_digest")) {
        const r = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (m4.identity !== void 0) {
      let p3 = m4.identity;
      if (typeof p3 == "string") {
        if (d(p3) > 1024) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (d(p3) < 1) {
          const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m4.task_arn !== void 0) {
      let p3 = m4.task_arn;
      const r = s;
      let a = false, l6 = null;
      const h6 = s;
      if (typeof p3 == "string") {
        if (d(p3) > 1024) {
          const c8 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c8] : e.push(c8), s++;
        }
        if (d(p3) < 1) {
          const c8 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c8] : e.push(c8), s++;
        }
      } else {
        const c8 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var i2 = h6 === s;
      i2 && (a = true, l6 = 0);
      const u5 = s;
      if (p3 !== null) {
        const c8 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var i2 = u5 === s;
      if (i2 && a ? (a = false, l6 = [l6, 1]) : i2 && (a = true, l6 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c8 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: l6 } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
    }
    if (m4.ci_run !== void 0) {
      let p3 = m4.ci_run;
      const r = s;
      let a = false, l6 = null;
      const h6 = s;
      if (typeof p3 == "string") {
        if (d(p3) > 1024) {
          const c8 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [c8] : e.push(c8), s++;
        }
        if (d(p3) < 1) {
          const c8 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c8] : e.push(c8), s++;
        }
      } else {
        const c8 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var n = h6 === s;
      n && (a = true, l6 = 0);
      const u5 = s;
      if (p3 !== null) {
        const c8 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var n = u5 === s;
      if (n && a ? (a = false, l6 = [l6, 1]) : n && (a = true, l6 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c8 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: l6 } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
    }
    if (m4.image_digest !== void 0) {
      let p3 = m4.image_digest;
      const r = s;
      let a = false, l6 = null;
      const h6 = s;
      if (typeof p3 == "string") {
        if (!b2.test(p3)) {
          const c8 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [c8] : e.push(c8), s++;
        }
      } else {
        const c8 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var o3 = h6 === s;
      o3 && (a = true, l6 = 0);
      const u5 = s;
      if (p3 !== null) {
        const c8 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
      var o3 = u5 === s;
      if (o3 && a ? (a = false, l6 = [l6, 1]) : o3 && (a = true, l6 = 1), a)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const c8 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: l6 } };
        e === null ? e = [c8] : e.push(c8), s++;
      }
    }
  } else {
    const p3 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p3] : e.push(p3), s++;
  }
  return k2.errors = e, s === 0;
}
k2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function v(m4, { instancePath: t = "", parentData: P6, parentDataProperty: w4, rootData: _7 = m4, dynamicAnchors: g7 = {} } = {}) {
  let e = null, s = 0;
  const f5 = v.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.schema === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.platform_run_id === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.captured_at_utc === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.written_at_utc === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.packs === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.services === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.run_scope === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.source_anchors === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_anchors" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.writer === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    for (const i2 in m4)
      if (!x2.call(L2.properties, i2)) {
        const n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (m4.schema !== void 0 && m4.schema !== "fp.daemons_ready.v1") {
      const i2 = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.daemons_ready.v1" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (m4.platform_run_id !== void 0) {
      let i2 = m4.platform_run_id;
      if (typeof i2 == "string") {
        if (!$2.test(i2)) {
          const n = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.captured_at_utc !== void 0) {
      let i2 = m4.captured_at_utc;
      if (typeof i2 == "string") {
        if (!j.test(i2)) {
          const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.written_at_utc !== void 0) {
      let i2 = m4.written_at_utc;
      if (typeof i2 == "string") {
        if (!j.test(i2)) {
          const n = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        const n = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.packs !== void 0) {
      let i2 = m4.packs;
      if (Array.isArray(i2)) {
        if (i2.length > 5) {
          const o3 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [o3] : e.push(o3), s++;
        }
        if (i2.length < 1) {
          const o3 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o3] : e.push(o3), s++;
        }
        const n = i2.length;
        for (let o3 = 0; o3 < n; o3++) {
          let p3 = i2[o3];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.pack === void 0) {
              const r = { instancePath: t + "/packs/" + o3, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "pack" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.services === void 0) {
              const r = { instancePath: t + "/packs/" + o3, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "services" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (const r in p3)
              if (!(r === "pack" || r === "services")) {
                const a = { instancePath: t + "/packs/" + o3, schemaPath: "#/properties/packs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [a] : e.push(a), s++;
              }
            if (p3.pack !== void 0) {
              let r = p3.pack;
              if (!(r === "control_ingress" || r === "rtdl_core" || r === "rtdl_decision_lane" || r === "case_labels" || r === "obs_gov")) {
                const a = { instancePath: t + "/packs/" + o3 + "/pack", schemaPath: "#/properties/packs/items/properties/pack/enum", keyword: "enum", params: { allowedValues: L2.properties.packs.items.properties.pack.enum } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.services !== void 0) {
              let r = p3.services;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  const l6 = { instancePath: t + "/packs/" + o3 + "/services", schemaPath: "#/properties/packs/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [l6] : e.push(l6), s++;
                }
                const a = r.length;
                for (let l6 = 0; l6 < a; l6++) {
                  let h6 = r[l6];
                  if (typeof h6 == "string") {
                    if (d(h6) > 255) {
                      const u5 = { instancePath: t + "/packs/" + o3 + "/services/" + l6, schemaPath: "#/properties/packs/items/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      e === null ? e = [u5] : e.push(u5), s++;
                    }
                    if (d(h6) < 1) {
                      const u5 = { instancePath: t + "/packs/" + o3 + "/services/" + l6, schemaPath: "#/properties/packs/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u5] : e.push(u5), s++;
                    }
                  } else {
                    const u5 = { instancePath: t + "/packs/" + o3 + "/services/" + l6, schemaPath: "#/properties/packs/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u5] : e.push(u5), s++;
                  }
                }
              } else {
                const a = { instancePath: t + "/packs/" + o3 + "/services", schemaPath: "#/properties/packs/items/properties/services/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
          } else {
            const r = { instancePath: t + "/packs/" + o3, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.services !== void 0) {
      let i2 = m4.services;
      if (Array.isArray(i2)) {
        if (i2.length > 13) {
          const o3 = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 13 } };
          e === null ? e = [o3] : e.push(o3), s++;
        }
        if (i2.length < 1) {
          const o3 = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o3] : e.push(o3), s++;
        }
        const n = i2.length;
        for (let o3 = 0; o3 < n; o3++) {
          let p3 = i2[o3];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.service_name === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.task_definition === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_definition" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.task_arns === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_arns" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.desired_count === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "desired_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.running_count === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "running_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.pending_count === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "pending_count" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.status === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            if (p3.image_digest === void 0) {
              const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "image_digest" } };
              e === null ? e = [r] : e.push(r), s++;
            }
            for (const r in p3)
              if (!(r === "service_name" || r === "task_definition" || r === "task_arns" || r === "desired_count" || r === "running_count" || r === "pending_count" || r === "status" || r === "image_digest")) {
                const a = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [a] : e.push(a), s++;
              }
            if (p3.service_name !== void 0) {
              let r = p3.service_name;
              if (typeof r == "string") {
                if (d(r) > 255) {
                  const a = { instancePath: t + "/services/" + o3 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o3 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o3 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.task_definition !== void 0) {
              let r = p3.task_definition;
              if (typeof r == "string") {
                if (d(r) > 1024) {
                  const a = { instancePath: t + "/services/" + o3 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o3 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o3 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.task_arns !== void 0) {
              let r = p3.task_arns;
              if (Array.isArray(r)) {
                const a = r.length;
                for (let l6 = 0; l6 < a; l6++) {
                  let h6 = r[l6];
                  if (typeof h6 == "string") {
                    if (d(h6) > 1024) {
                      const u5 = { instancePath: t + "/services/" + o3 + "/task_arns/" + l6, schemaPath: "#/properties/services/items/properties/task_arns/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u5] : e.push(u5), s++;
                    }
                    if (d(h6) < 1) {
                      const u5 = { instancePath: t + "/services/" + o3 + "/task_arns/" + l6, schemaPath: "#/properties/services/items/properties/task_arns/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u5] : e.push(u5), s++;
                    }
                  } else {
                    const u5 = { instancePath: t + "/services/" + o3 + "/task_arns/" + l6, schemaPath: "#/properties/services/items/properties/task_arns/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u5] : e.push(u5), s++;
                  }
                }
              } else {
                const a = { instancePath: t + "/services/" + o3 + "/task_arns", schemaPath: "#/properties/services/items/properties/task_arns/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.desired_count !== void 0) {
              let r = p3.desired_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.running_count !== void 0) {
              let r = p3.running_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.pending_count !== void 0) {
              let r = p3.pending_count;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : e.push(a), s++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                const a = { instancePath: t + "/services/" + o3 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.status !== void 0) {
              let r = p3.status;
              if (typeof r == "string") {
                if (d(r) > 64) {
                  const a = { instancePath: t + "/services/" + o3 + "/status", schemaPath: "#/properties/services/items/properties/status/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
                if (d(r) < 1) {
                  const a = { instancePath: t + "/services/" + o3 + "/status", schemaPath: "#/properties/services/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o3 + "/status", schemaPath: "#/properties/services/items/properties/status/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
            if (p3.image_digest !== void 0) {
              let r = p3.image_digest;
              if (typeof r == "string") {
                if (!b2.test(r)) {
                  const a = { instancePath: t + "/services/" + o3 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [a] : e.push(a), s++;
                }
              } else {
                const a = { instancePath: t + "/services/" + o3 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : e.push(a), s++;
              }
            }
          } else {
            const r = { instancePath: t + "/services/" + o3, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.run_scope !== void 0) {
      let i2 = m4.run_scope;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.key === void 0) {
          const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i2.value === void 0) {
          const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "value" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (const n in i2)
          if (!(n === "key" || n === "value")) {
            const o3 = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
        if (i2.key !== void 0 && i2.key !== "REQUIRED_PLATFORM_RUN_ID") {
          const n = { instancePath: t + "/run_scope/key", schemaPath: "#/properties/run_scope/properties/key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i2.value !== void 0) {
          let n = i2.value;
          if (typeof n == "string") {
            if (!$2.test(n)) {
              const o3 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
          } else {
            const o3 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
        }
      } else {
        const n = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (m4.source_anchors !== void 0) {
      let i2 = m4.source_anchors;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.m4_b === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_b" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i2.m4_f === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_f" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i2.m4_g === void 0) {
          const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_g" } };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (const n in i2)
          if (!(n === "m4_b" || n === "m4_f" || n === "m4_g")) {
            const o3 = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
        i2.m4_b !== void 0 && (y(i2.m4_b, { instancePath: t + "/source_anchors/m4_b", parentData: i2, parentDataProperty: "m4_b", rootData: _7, dynamicAnchors: g7 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), i2.m4_f !== void 0 && (y(i2.m4_f, { instancePath: t + "/source_anchors/m4_f", parentData: i2, parentDataProperty: "m4_f", rootData: _7, dynamicAnchors: g7 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), i2.m4_g !== void 0 && (y(i2.m4_g, { instancePath: t + "/source_anchors/m4_g", parentData: i2, parentDataProperty: "m4_g", rootData: _7, dynamicAnchors: g7 }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
      } else {
        const n = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    m4.writer !== void 0 && (k2(m4.writer, { instancePath: t + "/writer", parentData: m4, parentDataProperty: "writer", rootData: _7, dynamicAnchors: g7 }) || (e = e === null ? k2.errors : e.concat(k2.errors), s = e.length));
  } else {
    const i2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : e.push(i2), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/daemons_ready.v1.ts
var DaemonsReadyV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("daemons_ready.v1", R);

// evidence-schemas/src/generated/demo_session.v1.validate.js
var L3 = d2;
var _ = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_session.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "demo_start_utc", "demo_end_utc", "kafka_cluster_id", "db_resource_id", "bucket_map", "expires_at", "written_at_utc"], properties: { schema: { const: "fp.demo_session.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, demo_start_utc: { $ref: "common.v1.schema.json#/$defs/time" }, demo_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time" }, { type: "null" }] }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, bucket_map: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 63 }, propertyNames: { enum: ["archive", "evidence", "oracle", "quarantine"] } }, expires_at: { type: "string", maxLength: 1024, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var g2 = Object.prototype.hasOwnProperty;
var m2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var l = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var P2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function d2(a, { instancePath: i2 = "", parentData: b6, parentDataProperty: v5, rootData: x6 = a, dynamicAnchors: $6 = {} } = {}) {
  let e = null, s = 0;
  const u5 = d2.evaluated;
  if (u5.dynamicProps && (u5.props = void 0), u5.dynamicItems && (u5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.demo_start_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_start_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.demo_end_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_end_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.kafka_cluster_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.db_resource_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.bucket_map === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_map" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.expires_at === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (const r in a)
      if (!g2.call(_.properties, r)) {
        const t = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.demo_session.v1") {
      const r = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_session.v1" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!w.test(r)) {
          const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.demo_start_utc !== void 0) {
      let r = a.demo_start_utc;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.demo_end_utc !== void 0) {
      let r = a.demo_end_utc;
      const t = s;
      let p3 = false, n = null;
      const y7 = s;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const o3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [o3] : e.push(o3), s++;
        }
      } else {
        const o3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o3] : e.push(o3), s++;
      }
      var c8 = y7 === s;
      c8 && (p3 = true, n = 0);
      const k8 = s;
      if (r !== null) {
        const o3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o3] : e.push(o3), s++;
      }
      var c8 = k8 === s;
      if (c8 && p3 ? (p3 = false, n = [n, 1]) : c8 && (p3 = true, n = 1), p3)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o3 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: n } };
        e === null ? e = [o3] : e.push(o3), s++;
      }
    }
    if (a.kafka_cluster_id !== void 0) {
      let r = a.kafka_cluster_id;
      if (typeof r == "string") {
        if (m2(r) > 1024) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (m2(r) < 1) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.db_resource_id !== void 0) {
      let r = a.db_resource_id;
      if (typeof r == "string") {
        if (m2(r) > 1024) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (m2(r) < 1) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.bucket_map !== void 0) {
      let r = a.bucket_map;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const p3 = s;
          if (!(t === "archive" || t === "evidence" || t === "oracle" || t === "quarantine")) {
            const n = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames/enum", keyword: "enum", params: { allowedValues: _.properties.bucket_map.propertyNames.enum }, propertyName: t };
            e === null ? e = [n] : e.push(n), s++;
          }
          var h6 = p3 === s;
          if (!h6) {
            const n = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        for (const t in r) {
          let p3 = r[t];
          if (typeof p3 == "string") {
            if (m2(p3) > 63) {
              const n = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m2(p3) < 1) {
              const n = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), s++;
            }
          } else {
            const n = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.expires_at !== void 0) {
      let r = a.expires_at;
      if (typeof r == "string") {
        if (m2(r) > 1024) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (!P2.test(r)) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!l.test(r)) {
          const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return d2.errors = e, s === 0;
}
d2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_session.v1.ts
var DemoSessionV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_session.v1", L3);

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// evidence-schemas/src/generated/ready_publish_receipt.v1.validate.js
var j2 = p;
var u = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ready_publish_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "payload_sha256", "record_sha256", "platform_run_id", "scenario_run_id", "phase_id", "broker_time_utc", "written_at_utc", "writer"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, payload_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, record_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P5" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var h2 = Object.prototype.hasOwnProperty;
var o = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var d3 = new RegExp("^[0-9a-f]{64}$", "u");
var c2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var y2 = new RegExp("^[0-9a-f]{32}$", "u");
var l2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var _2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function p(n, { instancePath: i2 = "", parentData: g7, parentDataProperty: w4, rootData: k8 = n, dynamicAnchors: P6 = {} } = {}) {
  let e = null, s = 0;
  const m4 = p.evaluated;
  if (m4.dynamicProps && (m4.props = void 0), m4.dynamicItems && (m4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.topic === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.partition === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.offset === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.message_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.payload_sha256 === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_sha256" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.record_sha256 === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_sha256" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.scenario_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.phase_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.broker_time_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.writer === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (const r in n)
      if (!h2.call(u.properties, r)) {
        const t = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (n.topic !== void 0) {
      let r = n.topic;
      if (typeof r == "string") {
        if (o(r) > 249) {
          const t = { instancePath: i2 + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (o(r) < 1) {
          const t = { instancePath: i2 + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.partition !== void 0) {
      let r = n.partition;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: i2 + "/partition", schemaPath: "#/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: i2 + "/partition", schemaPath: "#/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      }
    }
    if (n.offset !== void 0) {
      let r = n.offset;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: i2 + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: i2 + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      }
    }
    if (n.message_id !== void 0) {
      let r = n.message_id;
      if (typeof r == "string") {
        if (!d3.test(r)) {
          const t = { instancePath: i2 + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.payload_sha256 !== void 0) {
      let r = n.payload_sha256;
      if (typeof r == "string") {
        if (!d3.test(r)) {
          const t = { instancePath: i2 + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.record_sha256 !== void 0) {
      let r = n.record_sha256;
      if (typeof r == "string") {
        if (!d3.test(r)) {
          const t = { instancePath: i2 + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!c2.test(r)) {
          const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.scenario_run_id !== void 0) {
      let r = n.scenario_run_id;
      if (typeof r == "string") {
        if (!y2.test(r)) {
          const t = { instancePath: i2 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.phase_id !== void 0 && n.phase_id !== "P5") {
      const r = { instancePath: i2 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (n.broker_time_utc !== void 0) {
      let r = n.broker_time_utc;
      if (typeof r == "string") {
        if (!l2.test(r)) {
          const t = { instancePath: i2 + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!l2.test(r)) {
          const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (n.writer !== void 0) {
      let r = n.writer;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.identity === void 0) {
          const t = { instancePath: i2 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.task_arn === void 0) {
          const t = { instancePath: i2 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (r.image_digest === void 0) {
          const t = { instancePath: i2 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [t] : e.push(t), s++;
        }
        for (const t in r)
          if (!(t === "identity" || t === "task_arn" || t === "image_digest")) {
            const a = { instancePath: i2 + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [a] : e.push(a), s++;
          }
        if (r.identity !== void 0) {
          let t = r.identity;
          if (typeof t == "string") {
            if (o(t) > 128) {
              const a = { instancePath: i2 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o(t) < 1) {
              const a = { instancePath: i2 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            const a = { instancePath: i2 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.task_arn !== void 0) {
          let t = r.task_arn;
          if (typeof t == "string") {
            if (o(t) > 1024) {
              const a = { instancePath: i2 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o(t) < 1) {
              const a = { instancePath: i2 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            const a = { instancePath: i2 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (r.image_digest !== void 0) {
          let t = r.image_digest;
          if (typeof t == "string") {
            if (!_2.test(t)) {
              const a = { instancePath: i2 + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [a] : e.push(a), s++;
            }
          } else {
            const a = { instancePath: i2 + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return p.errors = e, s === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ready_publish_receipt.v1.ts
var ReadyPublishReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ready_publish_receipt.v1", j2);

// evidence-schemas/src/generated/receipt_summary.v1.validate.js
var R2 = h3;
var j3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "receipt_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "counts_by_decision", "counts_by_event_type", "counts_by_event_class", "counts_by_reason_code", "counts_by_output_id", "total_receipts", "receipt_objects_scanned", "receipt_segments_scanned", "receipt_bytes_scanned", "object_faults", "db_rows_scanned", "source_digest", "identity_pass", "writer"], properties: { schema: { const: "fp.receipt_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, counts_by_decision: { type: "object", additionalProperties: false, required: ["ADMIT", "DUPLICATE", "QUARANTINE", "ANOMALY", "PUBLISH_AMBIGUOUS"], properties: { ADMIT: { type: "integer", minimum: 0 }, DUPLICATE: { type: "integer", minimum: 0 }, QUARANTINE: { type: "integer", minimum: 0 }, ANOMALY: { type: "integer", minimum: 0 }, PUBLISH_AMBIGUOUS: { type: "integer", minimum: 0 } } }, counts_by_event_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_event_class: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_reason_code: { type: "object", additionalProperties: { type: "integer", minimum: 0 }, required: ["INTERNAL_ERROR"], properties: { INTERNAL_ERROR: { type: "integer", minimum: 0 } } }, counts_by_output_id: { $ref: "common.v1.schema.json#/$defs/count_map" }, total_receipts: { type: "integer", minimum: 0 }, receipt_objects_scanned: { type: "integer", minimum: 0 }, receipt_segments_scanned: { type: "integer", minimum: 0 }, receipt_bytes_scanned: { type: "integer", minimum: 0 }, object_faults: { type: "object", additionalProperties: false, required: ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"], properties: { missing: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, altered: { type: "integer", minimum: 0 }, foreign: { type: "integer", minimum: 0 }, identity: { type: "integer", minimum: 0 }, gap: { type: "integer", minimum: 0 }, count: { type: "integer", minimum: 0 } } }, db_rows_scanned: { type: "integer", minimum: 0 }, source_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, identity_pass: { type: "boolean" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, counts_by_topic: { $ref: "common.v1.schema.json#/$defs/count_map" }, distinct_admitted: { type: "integer", minimum: 0 } } };
var A4 = Object.prototype.hasOwnProperty;
var c3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var L4 = new RegExp("^[0-9a-f]{64}$", "u");
var q = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y3(o3, { instancePath: n = "", parentData: w4, parentDataProperty: k8, rootData: g7 = o3, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i2 = 0;
  const u5 = y3.evaluated;
  if (u5.dynamicProps && (u5.props = void 0), u5.dynamicItems && (u5.items = void 0), o3 && typeof o3 == "object" && !Array.isArray(o3)) {
    if (o3.identity === void 0) {
      const m4 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [m4] : e.push(m4), i2++;
    }
    if (o3.task_arn === void 0) {
      const m4 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [m4] : e.push(m4), i2++;
    }
    if (o3.ci_run === void 0) {
      const m4 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [m4] : e.push(m4), i2++;
    }
    if (o3.image_digest === void 0) {
      const m4 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [m4] : e.push(m4), i2++;
    }
    for (const m4 in o3)
      if (!(m4 === "identity" || m4 === "task_arn" || m4 === "ci_run" || m4 === "image_digest")) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m4 } };
        e === null ? e = [t] : e.push(t), i2++;
      }
    if (o3.identity !== void 0) {
      let m4 = o3.identity;
      if (typeof m4 == "string") {
        if (c3(m4) > 1024) {
          const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), i2++;
        }
        if (c3(m4) < 1) {
          const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i2++;
        }
      } else {
        const t = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), i2++;
      }
    }
    if (o3.task_arn !== void 0) {
      let m4 = o3.task_arn;
      const t = i2;
      let s = false, r = null;
      const p3 = i2;
      if (typeof m4 == "string") {
        if (c3(m4) > 1024) {
          const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), i2++;
        }
        if (c3(m4) < 1) {
          const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i2++;
        }
      } else {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var l6 = p3 === i2;
      l6 && (s = true, r = 0);
      const _7 = i2;
      if (m4 !== null) {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var l6 = _7 === i2;
      if (l6 && s ? (s = false, r = [r, 1]) : l6 && (s = true, r = 1), s)
        i2 = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i2++;
      }
    }
    if (o3.ci_run !== void 0) {
      let m4 = o3.ci_run;
      const t = i2;
      let s = false, r = null;
      const p3 = i2;
      if (typeof m4 == "string") {
        if (c3(m4) > 1024) {
          const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : e.push(a), i2++;
        }
        if (c3(m4) < 1) {
          const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), i2++;
        }
      } else {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var f5 = p3 === i2;
      f5 && (s = true, r = 0);
      const _7 = i2;
      if (m4 !== null) {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var f5 = _7 === i2;
      if (f5 && s ? (s = false, r = [r, 1]) : f5 && (s = true, r = 1), s)
        i2 = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i2++;
      }
    }
    if (o3.image_digest !== void 0) {
      let m4 = o3.image_digest;
      const t = i2;
      let s = false, r = null;
      const p3 = i2;
      if (typeof m4 == "string") {
        if (!q.test(m4)) {
          const a = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [a] : e.push(a), i2++;
        }
      } else {
        const a = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var d6 = p3 === i2;
      d6 && (s = true, r = 0);
      const _7 = i2;
      if (m4 !== null) {
        const a = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [a] : e.push(a), i2++;
      }
      var d6 = _7 === i2;
      if (d6 && s ? (s = false, r = [r, 1]) : d6 && (s = true, r = 1), s)
        i2 = t, e !== null && (t ? e.length = t : e = null);
      else {
        const a = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: r } };
        e === null ? e = [a] : e.push(a), i2++;
      }
    }
  } else {
    const m4 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m4] : e.push(m4), i2++;
  }
  return y3.errors = e, i2 === 0;
}
y3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function h3(o3, { instancePath: n = "", parentData: w4, parentDataProperty: k8, rootData: g7 = o3, dynamicAnchors: b6 = {} } = {}) {
  let e = null, i2 = 0;
  const u5 = h3.evaluated;
  if (u5.dynamicProps && (u5.props = void 0), u5.dynamicItems && (u5.items = void 0), o3 && typeof o3 == "object" && !Array.isArray(o3)) {
    if (o3.schema === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.as_of === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.counts_by_decision === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_decision" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.counts_by_event_type === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_type" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.counts_by_event_class === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_class" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.counts_by_reason_code === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_reason_code" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.counts_by_output_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_output_id" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.total_receipts === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_receipts" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.receipt_objects_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_objects_scanned" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.receipt_segments_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_segments_scanned" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.receipt_bytes_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_bytes_scanned" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.object_faults === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_faults" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.db_rows_scanned === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_rows_scanned" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.source_digest === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_digest" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.identity_pass === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_pass" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    for (const t in o3)
      if (!A4.call(j3.properties, t)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    if (o3.schema !== void 0 && o3.schema !== "fp.receipt_summary.v1") {
      const t = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.receipt_summary.v1" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.platform_run_id !== void 0) {
      let t = o3.platform_run_id;
      if (typeof t == "string") {
        if (!v2.test(t)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.written_at_utc !== void 0) {
      let t = o3.written_at_utc;
      if (typeof t == "string") {
        if (!N2.test(t)) {
          const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.as_of !== void 0) {
      let t = o3.as_of;
      if (typeof t == "string") {
        if (!N2.test(t)) {
          const s = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.counts_by_decision !== void 0) {
      let t = o3.counts_by_decision;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.ADMIT === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ADMIT" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.DUPLICATE === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "DUPLICATE" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.QUARANTINE === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "QUARANTINE" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.ANOMALY === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ANOMALY" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.PUBLISH_AMBIGUOUS === void 0) {
          const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "PUBLISH_AMBIGUOUS" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in t)
          if (!(s === "ADMIT" || s === "DUPLICATE" || s === "QUARANTINE" || s === "ANOMALY" || s === "PUBLISH_AMBIGUOUS")) {
            const r = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        if (t.ADMIT !== void 0) {
          let s = t.ADMIT;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.DUPLICATE !== void 0) {
          let s = t.DUPLICATE;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.QUARANTINE !== void 0) {
          let s = t.QUARANTINE;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.ANOMALY !== void 0) {
          let s = t.ANOMALY;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.PUBLISH_AMBIGUOUS !== void 0) {
          let s = t.PUBLISH_AMBIGUOUS;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.counts_by_event_type !== void 0) {
      let t = o3.counts_by_event_type;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i2;
          if (typeof s == "string") {
            if (c3(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
            if (c3(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
          }
          var l6 = r === i2;
          if (!l6) {
            const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.counts_by_event_class !== void 0) {
      let t = o3.counts_by_event_class;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i2;
          if (typeof s == "string") {
            if (c3(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
            if (c3(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
          }
          var f5 = r === i2;
          if (!f5) {
            const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.counts_by_reason_code !== void 0) {
      let t = o3.counts_by_reason_code;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.INTERNAL_ERROR === void 0) {
          const s = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/required", keyword: "required", params: { missingProperty: "INTERNAL_ERROR" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in t)
          if (s !== "INTERNAL_ERROR") {
            let r = t[s];
            if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
            if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
          }
        if (t.INTERNAL_ERROR !== void 0) {
          let s = t.INTERNAL_ERROR;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.counts_by_output_id !== void 0) {
      let t = o3.counts_by_output_id;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i2;
          if (typeof s == "string") {
            if (c3(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
            if (c3(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
          }
          var d6 = r === i2;
          if (!d6) {
            const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.total_receipts !== void 0) {
      let t = o3.total_receipts;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.receipt_objects_scanned !== void 0) {
      let t = o3.receipt_objects_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.receipt_segments_scanned !== void 0) {
      let t = o3.receipt_segments_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.receipt_bytes_scanned !== void 0) {
      let t = o3.receipt_bytes_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.object_faults !== void 0) {
      let t = o3.object_faults;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.missing === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "missing" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.unknown === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "unknown" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.pending === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.altered === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "altered" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.foreign === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "foreign" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.identity === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.gap === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "gap" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (t.count === void 0) {
          const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in t)
          if (!(s === "missing" || s === "unknown" || s === "pending" || s === "altered" || s === "foreign" || s === "identity" || s === "gap" || s === "count")) {
            const r = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        if (t.missing !== void 0) {
          let s = t.missing;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.unknown !== void 0) {
          let s = t.unknown;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.pending !== void 0) {
          let s = t.pending;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.altered !== void 0) {
          let s = t.altered;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.foreign !== void 0) {
          let s = t.foreign;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.identity !== void 0) {
          let s = t.identity;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.gap !== void 0) {
          let s = t.gap;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
        if (t.count !== void 0) {
          let s = t.count;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const r = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [r] : e.push(r), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const r = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [r] : e.push(r), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.db_rows_scanned !== void 0) {
      let t = o3.db_rows_scanned;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.source_digest !== void 0) {
      let t = o3.source_digest;
      if (typeof t == "string") {
        if (!L4.test(t)) {
          const s = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.identity_pass !== void 0 && typeof o3.identity_pass != "boolean") {
      const t = { instancePath: n + "/identity_pass", schemaPath: "#/properties/identity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), i2++;
    }
    if (o3.writer !== void 0 && (y3(o3.writer, { instancePath: n + "/writer", parentData: o3, parentDataProperty: "writer", rootData: g7, dynamicAnchors: b6 }) || (e = e === null ? y3.errors : e.concat(y3.errors), i2 = e.length)), o3.counts_by_topic !== void 0) {
      let t = o3.counts_by_topic;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const s in t) {
          const r = i2;
          if (typeof s == "string") {
            if (c3(s) > 256) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
            if (c3(s) < 1) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: s };
              e === null ? e = [p3] : e.push(p3), i2++;
            }
          }
          var m4 = r === i2;
          if (!m4) {
            const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
        for (const s in t) {
          let r = t[s];
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : e.push(p3), i2++;
          }
        }
      } else {
        const s = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (o3.distinct_admitted !== void 0) {
      let t = o3.distinct_admitted;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const s = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        const s = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), i2++;
  }
  return h3.errors = e, i2 === 0;
}
h3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/receipt_summary.v1.ts
var ReceiptSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("receipt_summary.v1", R2);

// evidence-schemas/src/generated/replay_anchors.v1.validate.js
var S2 = L5;
var N3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "replay_anchors.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "kafka_cluster_id", "anchors", "source_refs", "counts", "archive", "basis_digest"], properties: { schema: { const: "fp.replay_anchors.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, anchors: { type: "object", additionalProperties: false, required: ["ingest", "rtdl_core"], properties: { ingest: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 }, rtdl_core: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 } } }, source_refs: { type: "object", additionalProperties: false, required: ["ingest_offsets_ref", "rtdl_offsets_ref", "run_report_ref"], properties: { ingest_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, rtdl_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, counts: { type: "object", additionalProperties: false, required: ["ingest_anchors", "rtdl_anchors"], properties: { ingest_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rtdl_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, archive: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "first_offset", "last_offset", "records", "segments", "set_digest"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, first_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, last_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, set_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, maxItems: 1e3 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var $3 = Object.prototype.hasOwnProperty;
var u2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var I3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var q2 = new RegExp("^[0-9a-f]{64}$", "u");
var T = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function x3(m4, { instancePath: t = "", parentData: F2, parentDataProperty: A6, rootData: j6 = m4, dynamicAnchors: b6 = {} } = {}) {
  let e = null, s = 0;
  const _7 = x3.evaluated;
  if (_7.dynamicProps && (_7.props = void 0), _7.dynamicItems && (_7.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.identity === void 0) {
      const l6 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [l6] : e.push(l6), s++;
    }
    if (m4.task_arn === void 0) {
      const l6 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [l6] : e.push(l6), s++;
    }
    if (m4.ci_run === void 0) {
      const l6 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [l6] : e.push(l6), s++;
    }
    if (m4.image_digest === void 0) {
      const l6 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [l6] : e.push(l6), s++;
    }
    for (const l6 in m4)
      if (!(l6 === "identity" || l6 === "task_arn" || l6 === "ci_run" || l6 === "image_digest")) {
        const f5 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l6 } };
        e === null ? e = [f5] : e.push(f5), s++;
      }
    if (m4.identity !== void 0) {
      let l6 = m4.identity;
      if (typeof l6 == "string") {
        if (u2(l6) > 1024) {
          const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : e.push(f5), s++;
        }
        if (u2(l6) < 1) {
          const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : e.push(f5), s++;
        }
      } else {
        const f5 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : e.push(f5), s++;
      }
    }
    if (m4.task_arn !== void 0) {
      let l6 = m4.task_arn;
      const f5 = s;
      let a = false, p3 = null;
      const i2 = s;
      if (typeof l6 == "string") {
        if (u2(l6) > 1024) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (u2(l6) < 1) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var y7 = i2 === s;
      y7 && (a = true, p3 = 0);
      const o3 = s;
      if (l6 !== null) {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var y7 = o3 === s;
      if (y7 && a ? (a = false, p3 = [p3, 1]) : y7 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m4.ci_run !== void 0) {
      let l6 = m4.ci_run;
      const f5 = s;
      let a = false, p3 = null;
      const i2 = s;
      if (typeof l6 == "string") {
        if (u2(l6) > 1024) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (u2(l6) < 1) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var g7 = i2 === s;
      g7 && (a = true, p3 = 0);
      const o3 = s;
      if (l6 !== null) {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var g7 = o3 === s;
      if (g7 && a ? (a = false, p3 = [p3, 1]) : g7 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (m4.image_digest !== void 0) {
      let l6 = m4.image_digest;
      const f5 = s;
      let a = false, p3 = null;
      const i2 = s;
      if (typeof l6 == "string") {
        if (!T.test(l6)) {
          const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var k8 = i2 === s;
      k8 && (a = true, p3 = 0);
      const o3 = s;
      if (l6 !== null) {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      var k8 = o3 === s;
      if (k8 && a ? (a = false, p3 = [p3, 1]) : k8 && (a = true, p3 = 1), a)
        s = f5, e !== null && (f5 ? e.length = f5 : e = null);
      else {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: p3 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
  } else {
    const l6 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l6] : e.push(l6), s++;
  }
  return x3.errors = e, s === 0;
}
x3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function L5(m4, { instancePath: t = "", parentData: F2, parentDataProperty: A6, rootData: j6 = m4, dynamicAnchors: b6 = {} } = {}) {
  let e = null, s = 0;
  const _7 = L5.evaluated;
  if (_7.dynamicProps && (_7.props = void 0), _7.dynamicItems && (_7.items = void 0), m4 && typeof m4 == "object" && !Array.isArray(m4)) {
    if (m4.schema === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.written_at_utc === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.writer === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.generated_at_utc === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.platform_run_id === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.kafka_cluster_id === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.anchors === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.source_refs === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_refs" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.counts === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.archive === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.basis_digest === void 0) {
      const f5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_digest" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    for (const f5 in m4)
      if (!$3.call(N3.properties, f5)) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (m4.schema !== void 0 && m4.schema !== "fp.replay_anchors.v1") {
      const f5 = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.replay_anchors.v1" } };
      e === null ? e = [f5] : e.push(f5), s++;
    }
    if (m4.written_at_utc !== void 0) {
      let f5 = m4.written_at_utc;
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
    if (m4.writer !== void 0 && (x3(m4.writer, { instancePath: t + "/writer", parentData: m4, parentDataProperty: "writer", rootData: j6, dynamicAnchors: b6 }) || (e = e === null ? x3.errors : e.concat(x3.errors), s = e.length)), m4.generated_at_utc !== void 0) {
      let f5 = m4.generated_at_utc;
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
    if (m4.platform_run_id !== void 0) {
      let f5 = m4.platform_run_id;
      if (typeof f5 == "string") {
        if (!I3.test(f5)) {
          const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m4.kafka_cluster_id !== void 0) {
      let f5 = m4.kafka_cluster_id;
      if (typeof f5 == "string") {
        if (u2(f5) > 512) {
          const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (u2(f5) < 1) {
          const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        const a = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m4.anchors !== void 0) {
      let f5 = m4.anchors;
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
              const i2 = { instancePath: t + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [i2] : e.push(i2), s++;
            }
            const p3 = a.length;
            for (let i2 = 0; i2 < p3; i2++) {
              let o3 = a[i2];
              if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
                if (o3.topic === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.partition === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.count === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o3)
                  if (!$3.call(N3.properties.anchors.properties.ingest.items.properties, r)) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o3.topic !== void 0) {
                  let r = o3.topic;
                  if (typeof r == "string") {
                    if (u2(r) > 249) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.partition !== void 0) {
                  let r = o3.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.start_offset !== void 0) {
                  let r = o3.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.end_offset !== void 0) {
                  let r = o3.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.offset !== void 0) {
                  let r = o3.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.offset_kind !== void 0 && o3.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/ingest/" + i2 + "/offset_kind", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.count !== void 0) {
                  let r = o3.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.first_ts_utc !== void 0) {
                  let r = o3.first_ts_utc;
                  const n = s;
                  let h6 = false, d6 = null;
                  const w4 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var y7 = w4 === s;
                  y7 && (h6 = true, d6 = 0);
                  const v5 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var y7 = v5 === s;
                  if (y7 && h6 ? (h6 = false, d6 = [d6, 1]) : y7 && (h6 = true, d6 = 1), h6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o3.last_ts_utc !== void 0) {
                  let r = o3.last_ts_utc;
                  const n = s;
                  let h6 = false, d6 = null;
                  const w4 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var g7 = w4 === s;
                  g7 && (h6 = true, d6 = 0);
                  const v5 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var g7 = v5 === s;
                  if (g7 && h6 ? (h6 = false, d6 = [d6, 1]) : g7 && (h6 = true, d6 = 1), h6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/ingest/" + i2 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o3.captured_at_utc !== void 0) {
                  let r = o3.captured_at_utc;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.group_id !== void 0) {
                  let r = o3.group_id;
                  if (typeof r == "string") {
                    if (u2(r) > 512) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.stream_id !== void 0) {
                  let r = o3.stream_id;
                  if (typeof r == "string") {
                    if (u2(r) > 512) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/ingest/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/ingest/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/ingest/" + i2, schemaPath: "#/properties/anchors/properties/ingest/items/type", keyword: "type", params: { type: "object" } };
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
              const i2 = { instancePath: t + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [i2] : e.push(i2), s++;
            }
            const p3 = a.length;
            for (let i2 = 0; i2 < p3; i2++) {
              let o3 = a[i2];
              if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
                if (o3.topic === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.partition === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.count === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                for (const r in o3)
                  if (!$3.call(N3.properties.anchors.properties.rtdl_core.items.properties, r)) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                if (o3.topic !== void 0) {
                  let r = o3.topic;
                  if (typeof r == "string") {
                    if (u2(r) > 249) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.partition !== void 0) {
                  let r = o3.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.start_offset !== void 0) {
                  let r = o3.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.end_offset !== void 0) {
                  let r = o3.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.offset !== void 0) {
                  let r = o3.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.offset_kind !== void 0 && o3.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/offset_kind", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3.count !== void 0) {
                  let r = o3.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                }
                if (o3.first_ts_utc !== void 0) {
                  let r = o3.first_ts_utc;
                  const n = s;
                  let h6 = false, d6 = null;
                  const w4 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var k8 = w4 === s;
                  k8 && (h6 = true, d6 = 0);
                  const v5 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var k8 = v5 === s;
                  if (k8 && h6 ? (h6 = false, d6 = [d6, 1]) : k8 && (h6 = true, d6 = 1), h6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o3.last_ts_utc !== void 0) {
                  let r = o3.last_ts_utc;
                  const n = s;
                  let h6 = false, d6 = null;
                  const w4 = s;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c8] : e.push(c8), s++;
                    }
                  } else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var l6 = w4 === s;
                  l6 && (h6 = true, d6 = 0);
                  const v5 = s;
                  if (r !== null) {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                  var l6 = v5 === s;
                  if (l6 && h6 ? (h6 = false, d6 = [d6, 1]) : l6 && (h6 = true, d6 = 1), h6)
                    s = n, e !== null && (n ? e.length = n : e = null);
                  else {
                    const c8 = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: d6 } };
                    e === null ? e = [c8] : e.push(c8), s++;
                  }
                }
                if (o3.captured_at_utc !== void 0) {
                  let r = o3.captured_at_utc;
                  if (typeof r == "string") {
                    if (!P3.test(r)) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.group_id !== void 0) {
                  let r = o3.group_id;
                  if (typeof r == "string") {
                    if (u2(r) > 512) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
                if (o3.stream_id !== void 0) {
                  let r = o3.stream_id;
                  if (typeof r == "string") {
                    if (u2(r) > 512) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                    if (u2(r) < 1) {
                      const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  } else {
                    const n = { instancePath: t + "/anchors/rtdl_core/" + i2 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [n] : e.push(n), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/rtdl_core/" + i2, schemaPath: "#/properties/anchors/properties/rtdl_core/items/type", keyword: "type", params: { type: "object" } };
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
    if (m4.source_refs !== void 0) {
      let f5 = m4.source_refs;
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
                const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q2.test(p3)) {
                  const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
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
                const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q2.test(p3)) {
                  const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
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
                const i2 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            if (a.key !== void 0) {
              let p3 = a.key;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.version_id !== void 0) {
              let p3 = a.version_id;
              if (typeof p3 == "string") {
                if (u2(p3) > 512) {
                  const i2 = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
                if (u2(p3) < 1) {
                  const i2 = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
              }
            }
            if (a.sha256 !== void 0) {
              let p3 = a.sha256;
              if (typeof p3 == "string") {
                if (!q2.test(p3)) {
                  const i2 = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [i2] : e.push(i2), s++;
                }
              } else {
                const i2 = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i2] : e.push(i2), s++;
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
    if (m4.counts !== void 0) {
      let f5 = m4.counts;
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
    if (m4.archive !== void 0) {
      let f5 = m4.archive;
      if (Array.isArray(f5)) {
        if (f5.length > 1e3) {
          const p3 = { instancePath: t + "/archive", schemaPath: "#/properties/archive/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [p3] : e.push(p3), s++;
        }
        const a = f5.length;
        for (let p3 = 0; p3 < a; p3++) {
          let i2 = f5[p3];
          if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
            if (i2.topic === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.partition === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.first_offset === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.last_offset === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.records === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "records" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.segments === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (i2.set_digest === void 0) {
              const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "set_digest" } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            for (const o3 in i2)
              if (!(o3 === "topic" || o3 === "partition" || o3 === "first_offset" || o3 === "last_offset" || o3 === "records" || o3 === "segments" || o3 === "set_digest")) {
                const r = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o3 } };
                e === null ? e = [r] : e.push(r), s++;
              }
            if (i2.topic !== void 0) {
              let o3 = i2.topic;
              if (typeof o3 == "string") {
                if (u2(o3) > 249) {
                  const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (u2(o3) < 1) {
                  const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + p3 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
            if (i2.partition !== void 0) {
              let o3 = i2.partition;
              if (!(typeof o3 == "number" && !(o3 % 1) && !isNaN(o3) && isFinite(o3))) {
                const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o3 == "number" && isFinite(o3)) {
                if (o3 > 1e6 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3 < 0 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i2.first_offset !== void 0) {
              let o3 = i2.first_offset;
              if (!(typeof o3 == "number" && !(o3 % 1) && !isNaN(o3) && isFinite(o3))) {
                const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o3 == "number" && isFinite(o3)) {
                if (o3 > 9007199254740991 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3 < 0 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i2.last_offset !== void 0) {
              let o3 = i2.last_offset;
              if (!(typeof o3 == "number" && !(o3 % 1) && !isNaN(o3) && isFinite(o3))) {
                const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o3 == "number" && isFinite(o3)) {
                if (o3 > 9007199254740991 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3 < 0 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i2.records !== void 0) {
              let o3 = i2.records;
              if (!(typeof o3 == "number" && !(o3 % 1) && !isNaN(o3) && isFinite(o3))) {
                const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o3 == "number" && isFinite(o3)) {
                if (o3 > 9007199254740991 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3 < 0 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/records", schemaPath: "#/properties/archive/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i2.segments !== void 0) {
              let o3 = i2.segments;
              if (!(typeof o3 == "number" && !(o3 % 1) && !isNaN(o3) && isFinite(o3))) {
                const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (typeof o3 == "number" && isFinite(o3)) {
                if (o3 > 9007199254740991 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
                if (o3 < 0 || isNaN(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              }
            }
            if (i2.set_digest !== void 0) {
              let o3 = i2.set_digest;
              if (typeof o3 == "string") {
                if (!q2.test(o3)) {
                  const r = { instancePath: t + "/archive/" + p3 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [r] : e.push(r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + p3 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : e.push(r), s++;
              }
            }
          } else {
            const o3 = { instancePath: t + "/archive/" + p3, schemaPath: "#/properties/archive/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
        }
      } else {
        const a = { instancePath: t + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (m4.basis_digest !== void 0) {
      let f5 = m4.basis_digest;
      if (typeof f5 == "string") {
        if (!q2.test(f5)) {
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
  return L5.errors = e, s === 0;
}
L5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/replay_anchors.v1.ts
var ReplayAnchorsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("replay_anchors.v1", S2);

// evidence-schemas/src/generated/reporter_lock_event.v1.validate.js
var T2 = f;
var k3 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "reporter_lock_event.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "event", "lock_key", "lock_id", "instance", "task_arn", "holder", "fence", "ts_utc"], properties: { schema: { const: "fp.reporter_lock_event.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event: { enum: ["ATTEMPT", "ACQUIRED", "DENIED", "RELEASED", "LOST"] }, lock_key: { type: "string", minLength: 1, maxLength: 512 }, lock_id: { type: "string", pattern: "^-?[0-9]{1,19}$" }, instance: { type: "string", minLength: 1, maxLength: 512 }, task_arn: { type: "string", minLength: 1, maxLength: 512 }, holder: { oneOf: [{ type: "object", additionalProperties: false, required: ["instance", "acquired_at_utc"], properties: { instance: { type: "string", minLength: 1, maxLength: 512 }, acquired_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, fence: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/uint64" }, { type: "null" }] }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var P4 = Object.prototype.hasOwnProperty;
var c4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var v3 = new RegExp("^-?[0-9]{1,19}$", "u");
var g3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var q3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function f(o3, { instancePath: n = "", parentData: $6, parentDataProperty: L8, rootData: j6 = o3, dynamicAnchors: E3 = {} } = {}) {
  let e = null, t = 0;
  const u5 = f.evaluated;
  if (u5.dynamicProps && (u5.props = void 0), u5.dynamicItems && (u5.items = void 0), o3 && typeof o3 == "object" && !Array.isArray(o3)) {
    if (o3.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.event === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.lock_key === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_key" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.lock_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_id" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.instance === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.task_arn === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.holder === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holder" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.fence === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.ts_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in o3)
      if (!P4.call(k3.properties, r)) {
        const s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (o3.schema !== void 0 && o3.schema !== "fp.reporter_lock_event.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reporter_lock_event.v1" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (o3.platform_run_id !== void 0) {
      let r = o3.platform_run_id;
      if (typeof r == "string") {
        if (!w2.test(r)) {
          const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.event !== void 0) {
      let r = o3.event;
      if (!(r === "ATTEMPT" || r === "ACQUIRED" || r === "DENIED" || r === "RELEASED" || r === "LOST")) {
        const s = { instancePath: n + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: k3.properties.event.enum } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.lock_key !== void 0) {
      let r = o3.lock_key;
      if (typeof r == "string") {
        if (c4(r) > 512) {
          const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c4(r) < 1) {
          const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.lock_id !== void 0) {
      let r = o3.lock_id;
      if (typeof r == "string") {
        if (!v3.test(r)) {
          const s = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.instance !== void 0) {
      let r = o3.instance;
      if (typeof r == "string") {
        if (c4(r) > 512) {
          const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c4(r) < 1) {
          const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.task_arn !== void 0) {
      let r = o3.task_arn;
      if (typeof r == "string") {
        if (c4(r) > 512) {
          const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c4(r) < 1) {
          const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (o3.holder !== void 0) {
      let r = o3.holder;
      const s = t;
      let p3 = false, l6 = null;
      const h6 = t;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.instance === void 0) {
          const i2 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "instance" } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        if (r.acquired_at_utc === void 0) {
          const i2 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "acquired_at_utc" } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        for (const i2 in r)
          if (!(i2 === "instance" || i2 === "acquired_at_utc")) {
            const a = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
            e === null ? e = [a] : e.push(a), t++;
          }
        if (r.instance !== void 0) {
          let i2 = r.instance;
          if (typeof i2 == "string") {
            if (c4(i2) > 512) {
              const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (c4(i2) < 1) {
              const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            const a = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
        if (r.acquired_at_utc !== void 0) {
          let i2 = r.acquired_at_utc;
          if (typeof i2 == "string") {
            if (!g3.test(i2)) {
              const a = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            const a = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        const i2 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
      var d6 = h6 === t;
      d6 && (p3 = true, l6 = 0);
      const y7 = t;
      if (r !== null) {
        const i2 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
      var d6 = y7 === t;
      if (d6 && p3 ? (p3 = false, l6 = [l6, 1]) : d6 && (p3 = true, l6 = 1), p3)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const i2 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf", keyword: "oneOf", params: { passingSchemas: l6 } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
    }
    if (o3.fence !== void 0) {
      let r = o3.fence;
      const s = t;
      let p3 = false, l6 = null;
      const h6 = t;
      if (typeof r == "string") {
        if (!q3.test(r)) {
          const i2 = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
      } else {
        const i2 = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
      var m4 = h6 === t;
      m4 && (p3 = true, l6 = 0);
      const y7 = t;
      if (r !== null) {
        const i2 = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
      var m4 = y7 === t;
      if (m4 && p3 ? (p3 = false, l6 = [l6, 1]) : m4 && (p3 = true, l6 = 1), p3)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const i2 = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf", keyword: "oneOf", params: { passingSchemas: l6 } };
        e === null ? e = [i2] : e.push(i2), t++;
      }
    }
    if (o3.ts_utc !== void 0) {
      let r = o3.ts_utc;
      if (typeof r == "string") {
        if (!g3.test(r)) {
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
  return f.errors = e, t === 0;
}
f.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/reporter_lock_event.v1.ts
var ReporterLockEventV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("reporter_lock_event.v1", T2);

// evidence-schemas/src/generated/run_completed.v1.validate.js
var T3 = g4;
var $4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_completed.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "completed_at_utc", "platform_run_id", "status", "closure_refs", "bundle_root_sha256", "fence", "supersedes"], properties: { schema: { const: "fp.run_completed.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, status: { const: "COMPLETED" }, closure_refs: { type: "object", additionalProperties: false, required: ["run_report_ref", "reconciliation_ref", "replay_anchors_ref", "environment_conformance_ref", "anomaly_summary_ref", "governance_events_ref"], properties: { run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reconciliation_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, replay_anchors_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, environment_conformance_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, anomaly_summary_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, governance_events_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, fence: { $ref: "common.v1.schema.json#/$defs/uint64" }, supersedes: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] } } };
var x4 = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var h4 = new RegExp("^[0-9a-f]{64}$", "u");
var b3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var O2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y4(a, { instancePath: i2 = "", parentData: L8, parentDataProperty: q5, rootData: v5 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, t = 0;
  const d6 = y4.evaluated;
  if (d6.dynamicProps && (d6.props = void 0), d6.dynamicItems && (d6.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.task_arn === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.ci_run === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (a.image_digest === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (const r in a)
      if (!(r === "identity" || r === "task_arn" || r === "ci_run" || r === "image_digest")) {
        const s = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), t++;
      }
    if (a.identity !== void 0) {
      let r = a.identity;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (l3(r) < 1) {
          const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    if (a.task_arn !== void 0) {
      let r = a.task_arn;
      const s = t;
      let u5 = false, m4 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const p3 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
        if (l3(r) < 1) {
          const p3 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var _7 = f5 === t;
      _7 && (u5 = true, m4 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var _7 = c8 === t;
      if (_7 && u5 ? (u5 = false, m4 = [m4, 1]) : _7 && (u5 = true, m4 = 1), u5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
    if (a.ci_run !== void 0) {
      let r = a.ci_run;
      const s = t;
      let u5 = false, m4 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (l3(r) > 1024) {
          const p3 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
        if (l3(r) < 1) {
          const p3 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var o3 = f5 === t;
      o3 && (u5 = true, m4 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var o3 = c8 === t;
      if (o3 && u5 ? (u5 = false, m4 = [m4, 1]) : o3 && (u5 = true, m4 = 1), u5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
    if (a.image_digest !== void 0) {
      let r = a.image_digest;
      const s = t;
      let u5 = false, m4 = null;
      const f5 = t;
      if (typeof r == "string") {
        if (!O2.test(r)) {
          const p3 = { instancePath: i2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [p3] : e.push(p3), t++;
        }
      } else {
        const p3 = { instancePath: i2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var n = f5 === t;
      n && (u5 = true, m4 = 0);
      const c8 = t;
      if (r !== null) {
        const p3 = { instancePath: i2 + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
      var n = c8 === t;
      if (n && u5 ? (u5 = false, m4 = [m4, 1]) : n && (u5 = true, m4 = 1), u5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const p3 = { instancePath: i2 + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
        e === null ? e = [p3] : e.push(p3), t++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), t++;
  }
  return y4.errors = e, t === 0;
}
y4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g4(a, { instancePath: i2 = "", parentData: L8, parentDataProperty: q5, rootData: v5 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, t = 0;
  const d6 = g4.evaluated;
  if (d6.dynamicProps && (d6.props = void 0), d6.dynamicItems && (d6.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.written_at_utc === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.writer === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.generated_at_utc === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.completed_at_utc === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.platform_run_id === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.status === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.closure_refs === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure_refs" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.bundle_root_sha256 === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.fence === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.supersedes === void 0) {
      const o3 = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supersedes" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    for (const o3 in a)
      if (!x4.call($4.properties, o3)) {
        const n = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o3 } };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.run_completed.v1") {
      const o3 = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_completed.v1" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.written_at_utc !== void 0) {
      let o3 = a.written_at_utc;
      if (typeof o3 == "string") {
        if (!k4.test(o3)) {
          const n = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.writer !== void 0 && (y4(a.writer, { instancePath: i2 + "/writer", parentData: a, parentDataProperty: "writer", rootData: v5, dynamicAnchors: P6 }) || (e = e === null ? y4.errors : e.concat(y4.errors), t = e.length)), a.generated_at_utc !== void 0) {
      let o3 = a.generated_at_utc;
      if (typeof o3 == "string") {
        if (!k4.test(o3)) {
          const n = { instancePath: i2 + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.completed_at_utc !== void 0) {
      let o3 = a.completed_at_utc;
      if (typeof o3 == "string") {
        if (!k4.test(o3)) {
          const n = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.platform_run_id !== void 0) {
      let o3 = a.platform_run_id;
      if (typeof o3 == "string") {
        if (!j4.test(o3)) {
          const n = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.status !== void 0 && a.status !== "COMPLETED") {
      const o3 = { instancePath: i2 + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "COMPLETED" } };
      e === null ? e = [o3] : e.push(o3), t++;
    }
    if (a.closure_refs !== void 0) {
      let o3 = a.closure_refs;
      if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
        if (o3.run_report_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o3.reconciliation_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "reconciliation_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o3.replay_anchors_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "replay_anchors_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o3.environment_conformance_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "environment_conformance_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o3.anomaly_summary_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "anomaly_summary_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (o3.governance_events_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "governance_events_ref" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (const n in o3)
          if (!(n === "run_report_ref" || n === "reconciliation_ref" || n === "replay_anchors_ref" || n === "environment_conformance_ref" || n === "anomaly_summary_ref" || n === "governance_events_ref")) {
            const r = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [r] : e.push(r), t++;
          }
        if (o3.run_report_ref !== void 0) {
          let n = o3.run_report_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o3.reconciliation_ref !== void 0) {
          let n = o3.reconciliation_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o3.replay_anchors_ref !== void 0) {
          let n = o3.replay_anchors_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o3.environment_conformance_ref !== void 0) {
          let n = o3.environment_conformance_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o3.anomaly_summary_ref !== void 0) {
          let n = o3.anomaly_summary_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (o3.governance_events_ref !== void 0) {
          let n = o3.governance_events_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : e.push(s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (l3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (l3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h4.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : e.push(s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : e.push(s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.bundle_root_sha256 !== void 0) {
      let o3 = a.bundle_root_sha256;
      if (typeof o3 == "string") {
        if (!h4.test(o3)) {
          const n = { instancePath: i2 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.fence !== void 0) {
      let o3 = a.fence;
      if (typeof o3 == "string") {
        if (!b3.test(o3)) {
          const n = { instancePath: i2 + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.supersedes !== void 0) {
      let o3 = a.supersedes;
      const n = t;
      let r = false, s = null;
      const u5 = t;
      if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
        if (o3.key === void 0) {
          const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (o3.version_id === void 0) {
          const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        if (o3.sha256 === void 0) {
          const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [f5] : e.push(f5), t++;
        }
        for (const f5 in o3)
          if (!(f5 === "key" || f5 === "version_id" || f5 === "sha256")) {
            const c8 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        if (o3.key !== void 0) {
          let f5 = o3.key;
          if (typeof f5 == "string") {
            if (l3(f5) > 512) {
              const c8 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
            if (l3(f5) < 1) {
              const c8 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
        if (o3.version_id !== void 0) {
          let f5 = o3.version_id;
          if (typeof f5 == "string") {
            if (l3(f5) > 512) {
              const c8 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
            if (l3(f5) < 1) {
              const c8 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
        if (o3.sha256 !== void 0) {
          let f5 = o3.sha256;
          if (typeof f5 == "string") {
            if (!h4.test(f5)) {
              const c8 = { instancePath: i2 + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [c8] : e.push(c8), t++;
            }
          } else {
            const c8 = { instancePath: i2 + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c8] : e.push(c8), t++;
          }
        }
      } else {
        const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
      var _7 = u5 === t;
      _7 && (r = true, s = 0);
      const m4 = t;
      if (o3 !== null) {
        const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
      var _7 = m4 === t;
      if (_7 && r ? (r = false, s = [s, 1]) : _7 && (r = true, s = 1), r)
        t = n, e !== null && (n ? e.length = n : e = null);
      else {
        const f5 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [f5] : e.push(f5), t++;
      }
    }
  } else {
    const o3 = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o3] : e.push(o3), t++;
  }
  return g4.errors = e, t === 0;
}
g4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_completed.v1.ts
var RunCompletedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_completed.v1", T3);

// evidence-schemas/src/generated/seed_snapshot.v1.validate.js
var x5 = d4;
var c5 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "seed_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "inlet_mode", "source_uri", "target_uri", "objects", "object_count", "byte_count", "content_index_digest", "copied", "skipped", "failures", "verified", "verdict", "started_at_utc", "ended_at_utc", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, inlet_mode: { enum: ["s3_to_s3_seed", "external_pre_staged"] }, source_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, target_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, objects: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "size", "checksum_algo", "checksum", "action"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, size: { type: "integer", minimum: 0 }, checksum_algo: { const: "sha256" }, checksum: { $ref: "common.v1.schema.json#/$defs/hex64" }, action: { enum: ["copied", "skipped", "failed"] } } } }, object_count: { type: "integer", minimum: 0 }, byte_count: { type: "integer", minimum: 0 }, content_index_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, copied: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, source_object_count: { type: "integer", minimum: 0 }, ignored: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, required: ["key", "reason"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, reason: { type: "string", minLength: 1, maxLength: 128 } } } }, ignored_count: { type: "integer", minimum: 0 }, failures: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, verified: { type: "boolean" }, verdict: { enum: ["PASS", "FAIL"] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var g5 = Object.prototype.hasOwnProperty;
var u3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var f2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var y5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var _3 = new RegExp("^[0-9a-f]{64}$", "u");
function d4(p3, { instancePath: i2 = "", parentData: P6, parentDataProperty: w4, rootData: b6 = p3, dynamicAnchors: j6 = {} } = {}) {
  let e = null, s = 0;
  const l6 = d4.evaluated;
  if (l6.dynamicProps && (l6.props = void 0), l6.dynamicItems && (l6.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.inlet_mode === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.source_uri === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_uri" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.target_uri === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_uri" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.objects === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objects" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.object_count === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_count" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.byte_count === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byte_count" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.content_index_digest === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_index_digest" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.copied === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copied" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.skipped === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.failures === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.verified === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.verdict === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.started_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.ended_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.task_arn === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (const r in p3)
      if (!g5.call(c5.properties, r)) {
        const t = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : e.push(t), s++;
      }
    if (p3.platform_run_id !== void 0) {
      let r = p3.platform_run_id;
      if (typeof r == "string") {
        if (!k5.test(r)) {
          const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.written_at_utc !== void 0) {
      let r = p3.written_at_utc;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.inlet_mode !== void 0) {
      let r = p3.inlet_mode;
      if (!(r === "s3_to_s3_seed" || r === "external_pre_staged")) {
        const t = { instancePath: i2 + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: c5.properties.inlet_mode.enum } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.source_uri !== void 0) {
      let r = p3.source_uri;
      if (typeof r == "string") {
        if (u3(r) > 1024) {
          const t = { instancePath: i2 + "/source_uri", schemaPath: "#/properties/source_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (u3(r) < 1) {
          const t = { instancePath: i2 + "/source_uri", schemaPath: "#/properties/source_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (!y5.test(r)) {
          const t = { instancePath: i2 + "/source_uri", schemaPath: "#/properties/source_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/source_uri", schemaPath: "#/properties/source_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.target_uri !== void 0) {
      let r = p3.target_uri;
      if (typeof r == "string") {
        if (u3(r) > 1024) {
          const t = { instancePath: i2 + "/target_uri", schemaPath: "#/properties/target_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (u3(r) < 1) {
          const t = { instancePath: i2 + "/target_uri", schemaPath: "#/properties/target_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (!y5.test(r)) {
          const t = { instancePath: i2 + "/target_uri", schemaPath: "#/properties/target_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/target_uri", schemaPath: "#/properties/target_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.objects !== void 0) {
      let r = p3.objects;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let a = 0; a < t; a++) {
          let m4 = r[a];
          if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
            if (m4.key === void 0) {
              const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.size === void 0) {
              const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "size" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.checksum_algo === void 0) {
              const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum_algo" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.checksum === void 0) {
              const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.action === void 0) {
              const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "action" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            for (const n in m4)
              if (!(n === "key" || n === "size" || n === "checksum_algo" || n === "checksum" || n === "action")) {
                const o3 = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            if (m4.key !== void 0) {
              let n = m4.key;
              if (typeof n == "string") {
                if (u3(n) > 1024) {
                  const o3 = { instancePath: i2 + "/objects/" + a + "/key", schemaPath: "#/properties/objects/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
                if (u3(n) < 1) {
                  const o3 = { instancePath: i2 + "/objects/" + a + "/key", schemaPath: "#/properties/objects/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/objects/" + a + "/key", schemaPath: "#/properties/objects/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
            if (m4.size !== void 0) {
              let n = m4.size;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const o3 = { instancePath: i2 + "/objects/" + a + "/size", schemaPath: "#/properties/objects/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                const o3 = { instancePath: i2 + "/objects/" + a + "/size", schemaPath: "#/properties/objects/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
            if (m4.checksum_algo !== void 0 && m4.checksum_algo !== "sha256") {
              const n = { instancePath: i2 + "/objects/" + a + "/checksum_algo", schemaPath: "#/properties/objects/items/properties/checksum_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.checksum !== void 0) {
              let n = m4.checksum;
              if (typeof n == "string") {
                if (!_3.test(n)) {
                  const o3 = { instancePath: i2 + "/objects/" + a + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/objects/" + a + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
            if (m4.action !== void 0) {
              let n = m4.action;
              if (!(n === "copied" || n === "skipped" || n === "failed")) {
                const o3 = { instancePath: i2 + "/objects/" + a + "/action", schemaPath: "#/properties/objects/items/properties/action/enum", keyword: "enum", params: { allowedValues: c5.properties.objects.items.properties.action.enum } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
          } else {
            const n = { instancePath: i2 + "/objects/" + a, schemaPath: "#/properties/objects/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.object_count !== void 0) {
      let r = p3.object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/object_count", schemaPath: "#/properties/object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/object_count", schemaPath: "#/properties/object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.byte_count !== void 0) {
      let r = p3.byte_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/byte_count", schemaPath: "#/properties/byte_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/byte_count", schemaPath: "#/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.content_index_digest !== void 0) {
      let r = p3.content_index_digest;
      if (typeof r == "string") {
        if (!_3.test(r)) {
          const t = { instancePath: i2 + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.copied !== void 0) {
      let r = p3.copied;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/copied", schemaPath: "#/properties/copied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.skipped !== void 0) {
      let r = p3.skipped;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.source_object_count !== void 0) {
      let r = p3.source_object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/source_object_count", schemaPath: "#/properties/source_object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/source_object_count", schemaPath: "#/properties/source_object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.ignored !== void 0) {
      let r = p3.ignored;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          const a = { instancePath: i2 + "/ignored", schemaPath: "#/properties/ignored/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [a] : e.push(a), s++;
        }
        const t = r.length;
        for (let a = 0; a < t; a++) {
          let m4 = r[a];
          if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
            if (m4.key === void 0) {
              const n = { instancePath: i2 + "/ignored/" + a, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.reason === void 0) {
              const n = { instancePath: i2 + "/ignored/" + a, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            for (const n in m4)
              if (!(n === "key" || n === "reason")) {
                const o3 = { instancePath: i2 + "/ignored/" + a, schemaPath: "#/properties/ignored/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            if (m4.key !== void 0) {
              let n = m4.key;
              if (typeof n == "string") {
                if (u3(n) > 1024) {
                  const o3 = { instancePath: i2 + "/ignored/" + a + "/key", schemaPath: "#/properties/ignored/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
                if (u3(n) < 1) {
                  const o3 = { instancePath: i2 + "/ignored/" + a + "/key", schemaPath: "#/properties/ignored/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/ignored/" + a + "/key", schemaPath: "#/properties/ignored/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
            if (m4.reason !== void 0) {
              let n = m4.reason;
              if (typeof n == "string") {
                if (u3(n) > 128) {
                  const o3 = { instancePath: i2 + "/ignored/" + a + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
                if (u3(n) < 1) {
                  const o3 = { instancePath: i2 + "/ignored/" + a + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/ignored/" + a + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
          } else {
            const n = { instancePath: i2 + "/ignored/" + a, schemaPath: "#/properties/ignored/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.ignored_count !== void 0) {
      let r = p3.ignored_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: i2 + "/ignored_count", schemaPath: "#/properties/ignored_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: i2 + "/ignored_count", schemaPath: "#/properties/ignored_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.failures !== void 0) {
      let r = p3.failures;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let a = 0; a < t; a++) {
          let m4 = r[a];
          if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
            if (m4.code === void 0) {
              const n = { instancePath: i2 + "/failures/" + a, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            if (m4.detail === void 0) {
              const n = { instancePath: i2 + "/failures/" + a, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [n] : e.push(n), s++;
            }
            for (const n in m4)
              if (!(n === "code" || n === "detail")) {
                const o3 = { instancePath: i2 + "/failures/" + a, schemaPath: "#/properties/failures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            if (m4.code !== void 0) {
              let n = m4.code;
              if (typeof n == "string") {
                if (u3(n) > 64) {
                  const o3 = { instancePath: i2 + "/failures/" + a + "/code", schemaPath: "#/properties/failures/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
                if (u3(n) < 1) {
                  const o3 = { instancePath: i2 + "/failures/" + a + "/code", schemaPath: "#/properties/failures/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/failures/" + a + "/code", schemaPath: "#/properties/failures/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
            if (m4.detail !== void 0) {
              let n = m4.detail;
              if (typeof n == "string") {
                if (u3(n) > 512) {
                  const o3 = { instancePath: i2 + "/failures/" + a + "/detail", schemaPath: "#/properties/failures/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
                if (u3(n) < 1) {
                  const o3 = { instancePath: i2 + "/failures/" + a + "/detail", schemaPath: "#/properties/failures/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o3] : e.push(o3), s++;
                }
              } else {
                const o3 = { instancePath: i2 + "/failures/" + a + "/detail", schemaPath: "#/properties/failures/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o3] : e.push(o3), s++;
              }
            }
          } else {
            const n = { instancePath: i2 + "/failures/" + a, schemaPath: "#/properties/failures/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.verified !== void 0 && typeof p3.verified != "boolean") {
      const r = { instancePath: i2 + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (p3.verdict !== void 0) {
      let r = p3.verdict;
      if (!(r === "PASS" || r === "FAIL")) {
        const t = { instancePath: i2 + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: c5.properties.verdict.enum } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.started_at_utc !== void 0) {
      let r = p3.started_at_utc;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: i2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.ended_at_utc !== void 0) {
      let r = p3.ended_at_utc;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: i2 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (p3.task_arn !== void 0) {
      let r = p3.task_arn;
      if (typeof r == "string") {
        if (u3(r) > 1024) {
          const t = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (u3(r) < 1) {
          const t = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return d4.errors = e, s === 0;
}
d4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/seed_snapshot.v1.ts
var SeedSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("seed_snapshot.v1", x5);

// evidence-schemas/src/generated/wsp_start.v1.validate.js
var R3 = h5;
var q4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_start.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "engine_run_root", "world_key", "outputs", "source_prefixes", "caps", "speedup", "target_eps", "shard_plan", "context_lead_ms", "channels", "checkpoint_backend", "checkpoint_pack_key", "attempt_id", "ig_base_url", "producer", "run_config_digest", "task_arn", "started_at_utc", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, engine_run_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "role", "stream_view_id", "row_count", "part_count"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, role: { enum: ["business_traffic", "behavioural_context"] }, stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, row_count: { type: "integer", minimum: 1, maximum: 9007199254740991 }, part_count: { type: "integer", minimum: 1, maximum: 9007199254740991 } } }, maxItems: 16, minItems: 1 }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16, minItems: 1 }, caps: { type: "object", additionalProperties: false, required: ["events_max", "events_per_output_max", "flows_max", "window_start_utc", "window_end_utc"], properties: { events_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, events_per_output_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, flows_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, window_start_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, window_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] } } }, speedup: { type: "number" }, target_eps: { oneOf: [{ type: "number", minimum: 0 }, { type: "null" }] }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, context_lead_ms: { type: "integer", minimum: 0, maximum: 9007199254740991 }, channels: { type: "integer", minimum: 1, maximum: 64 }, checkpoint_backend: { const: "postgres" }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, attempt_id: { type: "string", minLength: 1, maxLength: 64 }, ig_base_url: { type: "string", minLength: 1, maxLength: 512 }, producer: { type: "string", minLength: 1, maxLength: 128 }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var b4 = Object.prototype.hasOwnProperty;
var l4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var j5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var N4 = new RegExp("^[0-9a-f]{32}$", "u");
var f3 = new RegExp("^[0-9a-f]{64}$", "u");
var c6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var $5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var L6 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var O3 = new RegExp("^[A-Za-z0-9_]+$", "u");
var F = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function h5(p3, { instancePath: n = "", parentData: A6, parentDataProperty: I5, rootData: z2 = p3, dynamicAnchors: Z2 = {} } = {}) {
  let e = null, t = 0;
  const _7 = h5.evaluated;
  if (_7.dynamicProps && (_7.props = void 0), _7.dynamicItems && (_7.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.platform_run_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.scenario_run_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.phase_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.ready_ref === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.engine_run_root === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.world_key === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.outputs === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.source_prefixes === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.caps === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caps" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.speedup === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speedup" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.target_eps === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_eps" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.shard_plan === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.context_lead_ms === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context_lead_ms" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.channels === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.checkpoint_backend === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_backend" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.checkpoint_pack_key === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.attempt_id === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt_id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.ig_base_url === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ig_base_url" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.producer === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "producer" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.run_config_digest === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.task_arn === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.started_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.written_at_utc === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.writer === void 0) {
      const s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (const s in p3)
      if (!b4.call(q4.properties, s)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : e.push(r), t++;
      }
    if (p3.platform_run_id !== void 0) {
      let s = p3.platform_run_id;
      if (typeof s == "string") {
        if (!j5.test(s)) {
          const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.scenario_run_id !== void 0) {
      let s = p3.scenario_run_id;
      if (typeof s == "string") {
        if (!N4.test(s)) {
          const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.phase_id !== void 0 && p3.phase_id !== "P6") {
      const s = { instancePath: n + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.ready_ref !== void 0) {
      let s = p3.ready_ref;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.topic === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.partition === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.offset === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.message_id === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.broker_time_utc === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const i2 = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        if (s.topic !== void 0) {
          let r = s.topic;
          if (typeof r == "string") {
            if (l4(r) > 249) {
              const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (l4(r) < 1) {
              const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.partition !== void 0) {
          let r = s.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          }
        }
        if (s.offset !== void 0) {
          let r = s.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          }
        }
        if (s.message_id !== void 0) {
          let r = s.message_id;
          if (typeof r == "string") {
            if (!f3.test(r)) {
              const i2 = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.broker_time_utc !== void 0) {
          let r = s.broker_time_utc;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const i2 = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.engine_run_root !== void 0) {
      let s = p3.engine_run_root;
      if (typeof s == "string") {
        if (l4(s) > 2048) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l4(s) < 1) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (!$5.test(s)) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.world_key !== void 0) {
      let s = p3.world_key;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.manifest_fingerprint === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.parameter_hash === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.scenario_id === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.seed === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "manifest_fingerprint" || r === "parameter_hash" || r === "scenario_id" || r === "seed")) {
            const i2 = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        if (s.manifest_fingerprint !== void 0) {
          let r = s.manifest_fingerprint;
          if (typeof r == "string") {
            if (!f3.test(r)) {
              const i2 = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.parameter_hash !== void 0) {
          let r = s.parameter_hash;
          if (typeof r == "string") {
            if (!f3.test(r)) {
              const i2 = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.scenario_id !== void 0) {
          let r = s.scenario_id;
          if (typeof r == "string") {
            if (l4(r) > 256) {
              const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (l4(r) < 1) {
              const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.seed !== void 0) {
          let r = s.seed;
          if (typeof r == "string") {
            if (!L6.test(r)) {
              const i2 = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.outputs !== void 0) {
      let s = p3.outputs;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const i2 = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        if (s.length < 1) {
          const i2 = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        const r = s.length;
        for (let i2 = 0; i2 < r; i2++) {
          let m4 = s[i2];
          if (m4 && typeof m4 == "object" && !Array.isArray(m4)) {
            if (m4.output_id === void 0) {
              const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (m4.role === void 0) {
              const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (m4.stream_view_id === void 0) {
              const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (m4.row_count === void 0) {
              const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (m4.part_count === void 0) {
              const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [a] : e.push(a), t++;
            }
            for (const a in m4)
              if (!(a === "output_id" || a === "role" || a === "stream_view_id" || a === "row_count" || a === "part_count")) {
                const u5 = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
            if (m4.output_id !== void 0) {
              let a = m4.output_id;
              if (typeof a == "string") {
                if (l4(a) > 128) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
                if (l4(a) < 1) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
                if (!O3.test(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
              } else {
                const u5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
            }
            if (m4.role !== void 0) {
              let a = m4.role;
              if (!(a === "business_traffic" || a === "behavioural_context")) {
                const u5 = { instancePath: n + "/outputs/" + i2 + "/role", schemaPath: "#/properties/outputs/items/properties/role/enum", keyword: "enum", params: { allowedValues: q4.properties.outputs.items.properties.role.enum } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
            }
            if (m4.stream_view_id !== void 0) {
              let a = m4.stream_view_id;
              if (typeof a == "string") {
                if (!f3.test(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
              } else {
                const u5 = { instancePath: n + "/outputs/" + i2 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
            }
            if (m4.row_count !== void 0) {
              let a = m4.row_count;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const u5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
                if (a < 1 || isNaN(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
              }
            }
            if (m4.part_count !== void 0) {
              let a = m4.part_count;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const u5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u5] : e.push(u5), t++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
                if (a < 1 || isNaN(a)) {
                  const u5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [u5] : e.push(u5), t++;
                }
              }
            }
          } else {
            const a = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.source_prefixes !== void 0) {
      let s = p3.source_prefixes;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const i2 = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        if (s.length < 1) {
          const i2 = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i2] : e.push(i2), t++;
        }
        const r = s.length;
        for (let i2 = 0; i2 < r; i2++) {
          let m4 = s[i2];
          if (typeof m4 == "string") {
            if (l4(m4) > 2048) {
              const a = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (l4(m4) < 1) {
              const a = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (!$5.test(m4)) {
              const a = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [a] : e.push(a), t++;
            }
          } else {
            const a = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.caps !== void 0) {
      let s = p3.caps;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.events_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_max" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.events_per_output_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_per_output_max" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.flows_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "flows_max" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.window_start_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_start_utc" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.window_end_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_end_utc" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "events_max" || r === "events_per_output_max" || r === "flows_max" || r === "window_start_utc" || r === "window_end_utc")) {
            const i2 = { instancePath: n + "/caps", schemaPath: "#/properties/caps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        if (s.events_max !== void 0) {
          let r = s.events_max;
          const i2 = t;
          let m4 = false, a = null;
          const u5 = t;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o3 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            if (r < 1 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          }
          var y7 = u5 === t;
          y7 && (m4 = true, a = 0);
          const d6 = t;
          if (r !== null) {
            const o3 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var y7 = d6 === t;
          if (y7 && m4 ? (m4 = false, a = [a, 1]) : y7 && (m4 = true, a = 1), m4)
            t = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const o3 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        if (s.events_per_output_max !== void 0) {
          let r = s.events_per_output_max;
          const i2 = t;
          let m4 = false, a = null;
          const u5 = t;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o3 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            if (r < 1 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          }
          var w4 = u5 === t;
          w4 && (m4 = true, a = 0);
          const d6 = t;
          if (r !== null) {
            const o3 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var w4 = d6 === t;
          if (w4 && m4 ? (m4 = false, a = [a, 1]) : w4 && (m4 = true, a = 1), m4)
            t = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const o3 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        if (s.flows_max !== void 0) {
          let r = s.flows_max;
          const i2 = t;
          let m4 = false, a = null;
          const u5 = t;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const o3 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
            if (r < 1 || isNaN(r)) {
              const o3 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          }
          var g7 = u5 === t;
          g7 && (m4 = true, a = 0);
          const d6 = t;
          if (r !== null) {
            const o3 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var g7 = d6 === t;
          if (g7 && m4 ? (m4 = false, a = [a, 1]) : g7 && (m4 = true, a = 1), m4)
            t = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const o3 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        if (s.window_start_utc !== void 0) {
          let r = s.window_start_utc;
          const i2 = t;
          let m4 = false, a = null;
          const u5 = t;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const o3 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          } else {
            const o3 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var k8 = u5 === t;
          k8 && (m4 = true, a = 0);
          const d6 = t;
          if (r !== null) {
            const o3 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var k8 = d6 === t;
          if (k8 && m4 ? (m4 = false, a = [a, 1]) : k8 && (m4 = true, a = 1), m4)
            t = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const o3 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
        if (s.window_end_utc !== void 0) {
          let r = s.window_end_utc;
          const i2 = t;
          let m4 = false, a = null;
          const u5 = t;
          if (typeof r == "string") {
            if (!c6.test(r)) {
              const o3 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [o3] : e.push(o3), t++;
            }
          } else {
            const o3 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var P6 = u5 === t;
          P6 && (m4 = true, a = 0);
          const d6 = t;
          if (r !== null) {
            const o3 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
          var P6 = d6 === t;
          if (P6 && m4 ? (m4 = false, a = [a, 1]) : P6 && (m4 = true, a = 1), m4)
            t = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const o3 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
            e === null ? e = [o3] : e.push(o3), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.speedup !== void 0) {
      let s = p3.speedup;
      if (!(typeof s == "number" && isFinite(s))) {
        const r = { instancePath: n + "/speedup", schemaPath: "#/properties/speedup/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.target_eps !== void 0) {
      let s = p3.target_eps;
      const r = t;
      let i2 = false, m4 = null;
      const a = t;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          const d6 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [d6] : e.push(d6), t++;
        }
      } else {
        const d6 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [d6] : e.push(d6), t++;
      }
      var x6 = a === t;
      x6 && (i2 = true, m4 = 0);
      const u5 = t;
      if (s !== null) {
        const d6 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d6] : e.push(d6), t++;
      }
      var x6 = u5 === t;
      if (x6 && i2 ? (i2 = false, m4 = [m4, 1]) : x6 && (i2 = true, m4 = 1), i2)
        t = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d6 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf", keyword: "oneOf", params: { passingSchemas: m4 } };
        e === null ? e = [d6] : e.push(d6), t++;
      }
    }
    if (p3.shard_plan !== void 0) {
      let s = p3.shard_plan;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.lane_count === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.lane_index === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "lane_count" || r === "lane_index")) {
            const i2 = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        if (s.lane_count !== void 0) {
          let r = s.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (r < 1 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          }
        }
        if (s.lane_index !== void 0) {
          let r = s.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          }
        }
      } else {
        const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.context_lead_ms !== void 0) {
      let s = p3.context_lead_ms;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      }
    }
    if (p3.channels !== void 0) {
      let s = p3.channels;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 64 || isNaN(s)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s < 1 || isNaN(s)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      }
    }
    if (p3.checkpoint_backend !== void 0 && p3.checkpoint_backend !== "postgres") {
      const s = { instancePath: n + "/checkpoint_backend", schemaPath: "#/properties/checkpoint_backend/const", keyword: "const", params: { allowedValue: "postgres" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (p3.checkpoint_pack_key !== void 0) {
      let s = p3.checkpoint_pack_key;
      if (typeof s == "string") {
        if (!f3.test(s)) {
          const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.attempt_id !== void 0) {
      let s = p3.attempt_id;
      if (typeof s == "string") {
        if (l4(s) > 64) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l4(s) < 1) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.ig_base_url !== void 0) {
      let s = p3.ig_base_url;
      if (typeof s == "string") {
        if (l4(s) > 512) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l4(s) < 1) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.producer !== void 0) {
      let s = p3.producer;
      if (typeof s == "string") {
        if (l4(s) > 128) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l4(s) < 1) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.run_config_digest !== void 0) {
      let s = p3.run_config_digest;
      if (typeof s == "string") {
        if (!f3.test(s)) {
          const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.task_arn !== void 0) {
      let s = p3.task_arn;
      if (typeof s == "string") {
        if (l4(s) > 1024) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l4(s) < 1) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.started_at_utc !== void 0) {
      let s = p3.started_at_utc;
      if (typeof s == "string") {
        if (!c6.test(s)) {
          const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.written_at_utc !== void 0) {
      let s = p3.written_at_utc;
      if (typeof s == "string") {
        if (!c6.test(s)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), t++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (p3.writer !== void 0) {
      let s = p3.writer;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.identity === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.task_arn === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (s.image_digest === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : e.push(r), t++;
        }
        for (const r in s)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const i2 = { instancePath: n + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        if (s.identity !== void 0) {
          let r = s.identity;
          if (typeof r == "string") {
            if (l4(r) > 128) {
              const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (l4(r) < 1) {
              const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.task_arn !== void 0) {
          let r = s.task_arn;
          if (typeof r == "string") {
            if (l4(r) > 1024) {
              const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
            if (l4(r) < 1) {
              const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
        if (s.image_digest !== void 0) {
          let r = s.image_digest;
          if (typeof r == "string") {
            if (!F.test(r)) {
              const i2 = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [i2] : e.push(i2), t++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : e.push(i2), t++;
          }
        }
      } else {
        const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    const s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return h5.errors = e, t === 0;
}
h5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_start.v1.ts
var WspStartV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_start.v1", R3);

// evidence-schemas/src/generated/wsp_summary.v1.validate.js
var C2 = k6;
var v4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "source_prefixes", "per_output", "totals", "retries", "non_retryable", "terminal", "exit_reason", "exit_detail", "first_send_at_utc", "started_at_utc", "ended_at_utc", "effective_eps", "shard_plan", "checkpoint_pack_key", "ready_run_refs", "attempt", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16 }, per_output: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "rows_read", "emitted", "acked_admit", "acked_duplicate", "acked_quarantine", "first_ts_utc", "last_ts_utc", "started", "ended", "last_checkpoint", "resumed_from"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, rows_read: { type: "integer", minimum: 0, maximum: 9007199254740991 }, emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started: { type: "boolean" }, ended: { type: "boolean" }, last_checkpoint: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, resumed_from: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] } } }, maxItems: 16, minItems: 1 }, totals: { type: "object", additionalProperties: false, required: ["emitted", "acked_admit", "acked_duplicate", "acked_quarantine"], properties: { emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, retries: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]*$" } }, non_retryable: { type: "integer", minimum: 0, maximum: 1 }, terminal: { enum: ["STREAMED", "INTERRUPTED", "FAILED"] }, exit_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { type: "null" }] }, exit_detail: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, first_send_at_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, effective_eps: { type: "number", minimum: 0 }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, ready_run_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 1e3 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var L7 = Object.prototype.hasOwnProperty;
var c7 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var Z = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var z = new RegExp("^[0-9a-f]{32}$", "u");
var O4 = new RegExp("^[0-9a-f]{64}$", "u");
var _4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var A5 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var E2 = new RegExp("^[A-Za-z0-9_]+$", "u");
var T4 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var I4 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var R4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function k6(u5, { instancePath: p3 = "", parentData: D, parentDataProperty: S3, rootData: M = u5, dynamicAnchors: U = {} } = {}) {
  let e = null, s = 0;
  const w4 = k6.evaluated;
  if (w4.dynamicProps && (w4.props = void 0), w4.dynamicItems && (w4.items = void 0), u5 && typeof u5 == "object" && !Array.isArray(u5)) {
    if (u5.platform_run_id === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.scenario_run_id === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.phase_id === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.ready_ref === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.source_prefixes === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.per_output === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.totals === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.retries === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.non_retryable === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_retryable" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.terminal === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.exit_reason === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_reason" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.exit_detail === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_detail" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.first_send_at_utc === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_send_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.started_at_utc === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.ended_at_utc === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.effective_eps === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_eps" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.shard_plan === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.checkpoint_pack_key === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.ready_run_refs === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_run_refs" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.attempt === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.written_at_utc === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.writer === void 0) {
      const i2 = { instancePath: p3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    for (const i2 in u5)
      if (!L7.call(v4.properties, i2)) {
        const r = { instancePath: p3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [r] : e.push(r), s++;
      }
    if (u5.platform_run_id !== void 0) {
      let i2 = u5.platform_run_id;
      if (typeof i2 == "string") {
        if (!Z.test(i2)) {
          const r = { instancePath: p3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.scenario_run_id !== void 0) {
      let i2 = u5.scenario_run_id;
      if (typeof i2 == "string") {
        if (!z.test(i2)) {
          const r = { instancePath: p3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.phase_id !== void 0 && u5.phase_id !== "P6") {
      const i2 = { instancePath: p3 + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [i2] : e.push(i2), s++;
    }
    if (u5.ready_ref !== void 0) {
      let i2 = u5.ready_ref;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.topic === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.partition === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.offset === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.message_id === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.broker_time_utc === void 0) {
          const r = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i2)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const t = { instancePath: p3 + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i2.topic !== void 0) {
          let r = i2.topic;
          if (typeof r == "string") {
            if (c7(r) > 249) {
              const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c7(r) < 1) {
              const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i2.partition !== void 0) {
          let r = i2.partition;
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
        if (i2.offset !== void 0) {
          let r = i2.offset;
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
        if (i2.message_id !== void 0) {
          let r = i2.message_id;
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
        if (i2.broker_time_utc !== void 0) {
          let r = i2.broker_time_utc;
          if (typeof r == "string") {
            if (!_4.test(r)) {
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
    if (u5.source_prefixes !== void 0) {
      let i2 = u5.source_prefixes;
      if (Array.isArray(i2)) {
        if (i2.length > 16) {
          const t = { instancePath: p3 + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i2.length;
        for (let t = 0; t < r; t++) {
          let o3 = i2[t];
          if (typeof o3 == "string") {
            if (c7(o3) > 2048) {
              const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (c7(o3) < 1) {
              const a = { instancePath: p3 + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (!A5.test(o3)) {
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
    if (u5.per_output !== void 0) {
      let i2 = u5.per_output;
      if (Array.isArray(i2)) {
        if (i2.length > 16) {
          const t = { instancePath: p3 + "/per_output", schemaPath: "#/properties/per_output/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (i2.length < 1) {
          const t = { instancePath: p3 + "/per_output", schemaPath: "#/properties/per_output/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i2.length;
        for (let t = 0; t < r; t++) {
          let o3 = i2[t];
          if (o3 && typeof o3 == "object" && !Array.isArray(o3)) {
            if (o3.output_id === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.rows_read === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "rows_read" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.emitted === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "emitted" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.acked_admit === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_admit" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.acked_duplicate === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.acked_quarantine === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.first_ts_utc === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.last_ts_utc === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.started === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "started" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.ended === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "ended" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.last_checkpoint === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_checkpoint" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.resumed_from === void 0) {
              const a = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "resumed_from" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            for (const a in o3)
              if (!L7.call(v4.properties.per_output.items.properties, a)) {
                const m4 = { instancePath: p3 + "/per_output/" + t, schemaPath: "#/properties/per_output/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
            if (o3.output_id !== void 0) {
              let a = o3.output_id;
              if (typeof a == "string") {
                if (c7(a) > 128) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (c7(a) < 1) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (!E2.test(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              } else {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
            }
            if (o3.rows_read !== void 0) {
              let a = o3.rows_read;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              }
            }
            if (o3.emitted !== void 0) {
              let a = o3.emitted;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              }
            }
            if (o3.acked_admit !== void 0) {
              let a = o3.acked_admit;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              }
            }
            if (o3.acked_duplicate !== void 0) {
              let a = o3.acked_duplicate;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              }
            }
            if (o3.acked_quarantine !== void 0) {
              let a = o3.acked_quarantine;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m4] : e.push(m4), s++;
              }
              if (typeof a == "number" && isFinite(a)) {
                if (a > 9007199254740991 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
                if (a < 0 || isNaN(a)) {
                  const m4 = { instancePath: p3 + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m4] : e.push(m4), s++;
                }
              }
            }
            if (o3.first_ts_utc !== void 0) {
              let a = o3.first_ts_utc;
              const m4 = s;
              let l6 = false, f5 = null;
              const h6 = s;
              if (typeof a == "string") {
                if (!_4.test(a)) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = h6 === s;
              P6 && (l6 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var P6 = y7 === s;
              if (P6 && l6 ? (l6 = false, f5 = [f5, 1]) : P6 && (l6 = true, f5 = 1), l6)
                s = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o3.last_ts_utc !== void 0) {
              let a = o3.last_ts_utc;
              const m4 = s;
              let l6 = false, f5 = null;
              const h6 = s;
              if (typeof a == "string") {
                if (!_4.test(a)) {
                  const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var g7 = h6 === s;
              g7 && (l6 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var g7 = y7 === s;
              if (g7 && l6 ? (l6 = false, f5 = [f5, 1]) : g7 && (l6 = true, f5 = 1), l6)
                s = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o3.started !== void 0 && typeof o3.started != "boolean") {
              const a = { instancePath: p3 + "/per_output/" + t + "/started", schemaPath: "#/properties/per_output/items/properties/started/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.ended !== void 0 && typeof o3.ended != "boolean") {
              const a = { instancePath: p3 + "/per_output/" + t + "/ended", schemaPath: "#/properties/per_output/items/properties/ended/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (o3.last_checkpoint !== void 0) {
              let a = o3.last_checkpoint;
              const m4 = s;
              let l6 = false, f5 = null;
              const h6 = s;
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
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                if (a.part !== void 0) {
                  let n = a.part;
                  if (typeof n == "string") {
                    if (c7(n) > 64) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                    if (c7(n) < 1) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  } else {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                }
                if (a.row_index !== void 0) {
                  let n = a.row_index;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 9007199254740991 || isNaN(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  }
                }
                if (a.ts_utc !== void 0) {
                  let n = a.ts_utc;
                  if (typeof n == "string") {
                    if (!_4.test(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  } else {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var x6 = h6 === s;
              x6 && (l6 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var x6 = y7 === s;
              if (x6 && l6 ? (l6 = false, f5 = [f5, 1]) : x6 && (l6 = true, f5 = 1), l6)
                s = m4, e !== null && (m4 ? e.length = m4 : e = null);
              else {
                const n = { instancePath: p3 + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o3.resumed_from !== void 0) {
              let a = o3.resumed_from;
              const m4 = s;
              let l6 = false, f5 = null;
              const h6 = s;
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
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                if (a.part !== void 0) {
                  let n = a.part;
                  if (typeof n == "string") {
                    if (c7(n) > 64) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                    if (c7(n) < 1) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  } else {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                }
                if (a.row_index !== void 0) {
                  let n = a.row_index;
                  if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                  if (typeof n == "number" && isFinite(n)) {
                    if (n > 9007199254740991 || isNaN(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                    if (n < 0 || isNaN(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  }
                }
                if (a.ts_utc !== void 0) {
                  let n = a.ts_utc;
                  if (typeof n == "string") {
                    if (!_4.test(n)) {
                      const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [d6] : e.push(d6), s++;
                    }
                  } else {
                    const d6 = { instancePath: p3 + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [d6] : e.push(d6), s++;
                  }
                }
              } else {
                const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q5 = h6 === s;
              q5 && (l6 = true, f5 = 0);
              const y7 = s;
              if (a !== null) {
                const n = { instancePath: p3 + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [n] : e.push(n), s++;
              }
              var q5 = y7 === s;
              if (q5 && l6 ? (l6 = false, f5 = [f5, 1]) : q5 && (l6 = true, f5 = 1), l6)
                s = m4, e !== null && (m4 ? e.length = m4 : e = null);
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
    if (u5.totals !== void 0) {
      let i2 = u5.totals;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.emitted === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "emitted" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.acked_admit === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_admit" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.acked_duplicate === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.acked_quarantine === void 0) {
          const r = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i2)
          if (!(r === "emitted" || r === "acked_admit" || r === "acked_duplicate" || r === "acked_quarantine")) {
            const t = { instancePath: p3 + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i2.emitted !== void 0) {
          let r = i2.emitted;
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
        if (i2.acked_admit !== void 0) {
          let r = i2.acked_admit;
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
        if (i2.acked_duplicate !== void 0) {
          let r = i2.acked_duplicate;
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
        if (i2.acked_quarantine !== void 0) {
          let r = i2.acked_quarantine;
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
    if (u5.retries !== void 0) {
      let i2 = u5.retries;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        for (const r in i2) {
          const t = s;
          if (typeof r == "string" && !T4.test(r)) {
            const o3 = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, propertyName: r };
            e === null ? e = [o3] : e.push(o3), s++;
          }
          var F2 = t === s;
          if (!F2) {
            const o3 = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
        }
        for (const r in i2) {
          let t = i2[r];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const o3 = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o3] : e.push(o3), s++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const o3 = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
            if (t < 0 || isNaN(t)) {
              const o3 = { instancePath: p3 + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [o3] : e.push(o3), s++;
            }
          }
        }
      } else {
        const r = { instancePath: p3 + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.non_retryable !== void 0) {
      let i2 = u5.non_retryable;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof i2 == "number" && isFinite(i2)) {
        if (i2 > 1 || isNaN(i2)) {
          const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2 < 0 || isNaN(i2)) {
          const r = { instancePath: p3 + "/non_retryable", schemaPath: "#/properties/non_retryable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (u5.terminal !== void 0) {
      let i2 = u5.terminal;
      if (!(i2 === "STREAMED" || i2 === "INTERRUPTED" || i2 === "FAILED")) {
        const r = { instancePath: p3 + "/terminal", schemaPath: "#/properties/terminal/enum", keyword: "enum", params: { allowedValues: v4.properties.terminal.enum } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.exit_reason !== void 0) {
      let i2 = u5.exit_reason;
      const r = s;
      let t = false, o3 = null;
      const a = s;
      if (typeof i2 == "string") {
        if (c7(i2) > 128) {
          const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (c7(i2) < 1) {
          const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (!I4.test(i2)) {
          const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
      } else {
        const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var N5 = a === s;
      N5 && (t = true, o3 = 0);
      const m4 = s;
      if (i2 !== null) {
        const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var N5 = m4 === s;
      if (N5 && t ? (t = false, o3 = [o3, 1]) : N5 && (t = true, o3 = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l6 = { instancePath: p3 + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf", keyword: "oneOf", params: { passingSchemas: o3 } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
    }
    if (u5.exit_detail !== void 0) {
      let i2 = u5.exit_detail;
      const r = s;
      let t = false, o3 = null;
      const a = s;
      if (typeof i2 == "string") {
        if (c7(i2) > 1024) {
          const l6 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
        if (c7(i2) < 1) {
          const l6 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
      } else {
        const l6 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var $6 = a === s;
      $6 && (t = true, o3 = 0);
      const m4 = s;
      if (i2 !== null) {
        const l6 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var $6 = m4 === s;
      if ($6 && t ? (t = false, o3 = [o3, 1]) : $6 && (t = true, o3 = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l6 = { instancePath: p3 + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf", keyword: "oneOf", params: { passingSchemas: o3 } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
    }
    if (u5.first_send_at_utc !== void 0) {
      let i2 = u5.first_send_at_utc;
      const r = s;
      let t = false, o3 = null;
      const a = s;
      if (typeof i2 == "string") {
        if (!_4.test(i2)) {
          const l6 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [l6] : e.push(l6), s++;
        }
      } else {
        const l6 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var b6 = a === s;
      b6 && (t = true, o3 = 0);
      const m4 = s;
      if (i2 !== null) {
        const l6 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
      var b6 = m4 === s;
      if (b6 && t ? (t = false, o3 = [o3, 1]) : b6 && (t = true, o3 = 1), t)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const l6 = { instancePath: p3 + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o3 } };
        e === null ? e = [l6] : e.push(l6), s++;
      }
    }
    if (u5.started_at_utc !== void 0) {
      let i2 = u5.started_at_utc;
      if (typeof i2 == "string") {
        if (!_4.test(i2)) {
          const r = { instancePath: p3 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.ended_at_utc !== void 0) {
      let i2 = u5.ended_at_utc;
      if (typeof i2 == "string") {
        if (!_4.test(i2)) {
          const r = { instancePath: p3 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.effective_eps !== void 0) {
      let i2 = u5.effective_eps;
      if (typeof i2 == "number" && isFinite(i2)) {
        if (i2 < 0 || isNaN(i2)) {
          const r = { instancePath: p3 + "/effective_eps", schemaPath: "#/properties/effective_eps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/effective_eps", schemaPath: "#/properties/effective_eps/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.shard_plan !== void 0) {
      let i2 = u5.shard_plan;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.lane_count === void 0) {
          const r = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.lane_index === void 0) {
          const r = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i2)
          if (!(r === "lane_count" || r === "lane_index")) {
            const t = { instancePath: p3 + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i2.lane_count !== void 0) {
          let r = i2.lane_count;
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
        if (i2.lane_index !== void 0) {
          let r = i2.lane_index;
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
    if (u5.checkpoint_pack_key !== void 0) {
      let i2 = u5.checkpoint_pack_key;
      if (typeof i2 == "string") {
        if (!O4.test(i2)) {
          const r = { instancePath: p3 + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.ready_run_refs !== void 0) {
      let i2 = u5.ready_run_refs;
      if (Array.isArray(i2)) {
        if (i2.length > 1e3) {
          const t = { instancePath: p3 + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : e.push(t), s++;
        }
        const r = i2.length;
        for (let t = 0; t < r; t++) {
          let o3 = i2[t];
          if (typeof o3 == "string") {
            if (c7(o3) > 2048) {
              const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (c7(o3) < 1) {
              const a = { instancePath: p3 + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), s++;
            }
            if (!A5.test(o3)) {
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
    if (u5.attempt !== void 0) {
      let i2 = u5.attempt;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : e.push(r), s++;
      }
      if (typeof i2 == "number" && isFinite(i2)) {
        if (i2 > 9007199254740991 || isNaN(i2)) {
          const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2 < 1 || isNaN(i2)) {
          const r = { instancePath: p3 + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : e.push(r), s++;
        }
      }
    }
    if (u5.written_at_utc !== void 0) {
      let i2 = u5.written_at_utc;
      if (typeof i2 == "string") {
        if (!_4.test(i2)) {
          const r = { instancePath: p3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : e.push(r), s++;
        }
      } else {
        const r = { instancePath: p3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : e.push(r), s++;
      }
    }
    if (u5.writer !== void 0) {
      let i2 = u5.writer;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.identity === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.task_arn === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        if (i2.image_digest === void 0) {
          const r = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : e.push(r), s++;
        }
        for (const r in i2)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const t = { instancePath: p3 + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : e.push(t), s++;
          }
        if (i2.identity !== void 0) {
          let r = i2.identity;
          if (typeof r == "string") {
            if (c7(r) > 128) {
              const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c7(r) < 1) {
              const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i2.task_arn !== void 0) {
          let r = i2.task_arn;
          if (typeof r == "string") {
            if (c7(r) > 1024) {
              const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), s++;
            }
            if (c7(r) < 1) {
              const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), s++;
            }
          } else {
            const t = { instancePath: p3 + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), s++;
          }
        }
        if (i2.image_digest !== void 0) {
          let r = i2.image_digest;
          if (typeof r == "string") {
            if (!R4.test(r)) {
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
    const i2 = { instancePath: p3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : e.push(i2), s++;
  }
  return k6.errors = e, s === 0;
}
k6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_summary.v1.ts
var WspSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_summary.v1", C2);

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/platform/stack.ts
import { findStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// actions/phase-ledger/sentinel/read-database.ts
var SAMPLE_ROWS = 1e3;
async function readDatabaseFacts(session, runId) {
  const database = await session.database();
  const unique = await database.query({
    text: `SELECT array_agg(a.attname::text ORDER BY k.position) AS columns
      FROM pg_index i
      CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(number, position)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
      WHERE i.indrelid = to_regclass('ig.admission_rows') AND i.indisunique
      GROUP BY i.indexrelid ORDER BY 1`,
    values: []
  });
  const [sample] = await database.query({
    text: `SELECT count(*) FILTER (WHERE a.dedupe_key <>
        sha256(convert_to(c.platform_run_id || ':' || c.event_class || ':' || a.event_id, 'UTF8')))::text AS differing
      FROM (SELECT * FROM ig.admission_rows LIMIT ${SAMPLE_ROWS}) a JOIN ig.contexts c USING (context_id)`,
    values: []
  });
  const guarded = await database.query({
    text: `SELECT t.tgrelid::regclass::text AS name FROM pg_trigger t
      WHERE t.tgname = 'append_only' AND t.tgenabled <> 'D' ORDER BY 1`,
    values: []
  });
  const [open] = await database.query({
    text: `SELECT count(*)::text AS ambiguous FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.state = 'PUBLISH_AMBIGUOUS'`,
    values: [runId ?? "N/A"]
  });
  return {
    uniqueColumns: unique.map(({ columns }) => columns),
    foreignKeys: Number(sample?.differing ?? Number.NaN),
    guardedTables: guarded.map(({ name }) => name),
    ambiguous: Number(open?.ambiguous ?? Number.NaN)
  };
}

// actions/phase-ledger/sentinel/read-facts.ts
async function readDriftFacts(transition, context) {
  const { session, ledger } = context;
  const { phase, recorded, closing } = transition;
  const state = ledger.state();
  const platformRunId = await findRunId$actions_lib_run_run_scope(session, state);
  const differing = await differingDecisions$actions_phase_ledger_used_values(phase, context);
  const wide = await readRunWideFacts(context);
  const { stack } = wide;
  const asksDatabase = stack !== void 0 && (closing !== void 0 || phase === "M6") && isMigrated(state);
  return {
    ...wide,
    phase,
    platformRunId,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(phase),
    required: requiredNames(phase),
    handlesDiffering: differing.filter(({ compared }) => compared === "handles_registry").map(({ key }) => key),
    run: await readRunFacts(context, platformRunId),
    recorded: recorded === void 0 ? void 0 : await readRecorded(session, recorded),
    closing: closing !== void 0,
    rewritten: closing?.rewritten ?? [],
    absentEvidence: closing?.absentEvidence ?? [],
    database: asksDatabase ? await readDatabaseFacts(session, platformRunId) : void 0
  };
}
async function readRunWideFacts({ session, ledger }) {
  const state = ledger.state();
  const found = await findStack$actions_lib_platform_stack(session.config);
  const runId = found === void 0 ? void 0 : await findRunId$actions_lib_run_run_scope(session, state);
  const demo = await findRunDocument(session, runId, "operate/demo_session.json", DemoSessionV1.parse);
  const expiresAt = state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? void 0;
  return {
    nowUtc: nowUtc$runtime_src_kernel_clock(session.clock),
    state,
    epoch: await readEpoch$actions_lib_run_epoch({ session, ledger: state }),
    stack: found === void 0 ? void 0 : { expiresAt, demoEndUtc: demo?.demo_end_utc ?? null },
    tasks: found === void 0 ? [] : await session.compute().describeTasks(),
    modes: MODES$runtime_src_catalog.map(({ mode }) => mode)
  };
}
var isMigrated = (state) => state.phases.M2.lanes["M2.H"]?.status === "PASS";
function requiredNames(phase) {
  const { lanes, evidence_contract } = loadPhaseDefinition$actions_lib_definition_phase_definition(phase);
  return [
    ...MODES$runtime_src_catalog.flatMap(({ mode, service }) => [mode, service]),
    ...lanes.map(({ topic }) => topic),
    ...evidence_contract.filter((row) => row.required).map((row) => row.key_pattern)
  ];
}
async function readRunFacts(context, runId) {
  const { session, ledger } = context;
  const find2 = (name, parse) => findRunDocument(session, runId, name, parse);
  const wspStart = await find2("wsp/wsp_start.json", WspStartV1.parse);
  const seed = await find2("oracle/seed_snapshot.json", SeedSnapshotV1.parse);
  const checker = await find2("oracle/checker_pass.json", CheckerPassV1.parse);
  const readyReceipt = await find2("sr/ready_publish_receipt.json", ReadyPublishReceiptV1.parse);
  const wspSummary = await find2("wsp/wsp_summary.json", WspSummaryV1.parse);
  return {
    viewPrefix: viewPrefix(context, ledger.state()),
    wspStart,
    wspSummary,
    readyReceipt,
    receiptSummary: await find2("ingest/receipt_summary.json", ReceiptSummaryV1.parse),
    anchors: await find2("obs/replay_anchors.json", ReplayAnchorsV1.parse),
    lockEvents: await readLockEvents(session, runId),
    completed: await find2("run_completed.json", RunCompletedV1.parse),
    daemons: await find2("operate/daemons_ready.json", DaemonsReadyV1.parse),
    tasksOf: Object.fromEntries(
      Object.entries({
        "oracle/seed_snapshot.json": seed?.task_arn,
        "oracle/checker_pass.json": checker?.task_arn,
        "sr/ready_publish_receipt.json": readyReceipt?.writer.task_arn,
        "wsp/wsp_start.json": wspStart?.task_arn,
        "wsp/wsp_summary.json": wspSummary?.writer.task_arn
      }).filter(([, task]) => task !== void 0)
    )
  };
}
function viewPrefix({ session }, state) {
  const pinned = (key) => state.phases.M3.pinned[key]?.value ?? void 0;
  const namespace = pinned("ORACLE_SOURCE_NAMESPACE");
  const engineRun = pinned("ORACLE_ENGINE_RUN_ID");
  if (namespace === void 0 || engineRun === void 0) return void 0;
  const tokens = { oracle_source_namespace: namespace, oracle_engine_run_id: engineRun };
  const inputs = { ORACLE_SOURCE_NAMESPACE: namespace, ORACLE_ENGINE_RUN_ID: engineRun };
  const prefix = renderHandle$evidence_schemas_src_handles("S3_STREAM_VIEW_PREFIX_PATTERN", tokens, inputs);
  return prefix.startsWith(oracleRunRoot$actions_lib_phase_end_contract(state)) ? `s3://${session.config.buckets.oracle}/${prefix}` : void 0;
}
async function findRunDocument(session, runId, name, parse) {
  if (runId === void 0) return void 0;
  try {
    const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, name);
    return (await readEvidence$runtime_src_evidence_read(session.evidence, key, parse)).document;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function readLockEvents(session, runId) {
  if (runId === void 0) return [];
  try {
    const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, "obs/reporter_lock.jsonl");
    const { body } = await session.store.get(session.evidence.bucket, key);
    const lines = new TextDecoder("utf-8", { fatal: true }).decode(body).split("\n");
    return lines.flatMap((line) => line === "" ? [] : [ReporterLockEventV1.parse(JSON.parse(line))]);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return [];
    throw error;
  }
}
async function readRecorded(session, ref) {
  const { document: snapshot } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse, ref.version_id);
  const secrets = scan(ref.key, snapshot);
  for (const { key, version_id } of snapshot.documents) {
    const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
    secrets.push(...scan(key, document));
  }
  return { snapshot, secrets };
}
var scan = (key, document) => findSecrets$evidence_schemas_src_secret_scan(document, { secrets: [] }).map(({ rule, json_path }) => `${key}: ${rule} at ${json_path}`);

// actions/phase-ledger/sentinel/watch.ts
var findDrift = (facts) => findings(Object.keys(DETECTORS$actions_lib_drift_detectors).map((name) => [name, DETECTORS$actions_lib_drift_detectors[name](facts)]));
var findRunWideDrift = (facts) => findings(RUN_WIDE.map((name) => [name, RUN_WIDE_DETECTORS$actions_lib_drift_detectors[name](facts)]));
var RUN_WIDE = Object.keys(RUN_WIDE_DETECTORS$actions_lib_drift_detectors);
var findings = (looked) => looked.filter(([, found]) => found.length > 0).map(([name, found]) => {
  const condition = DRIFT_ROWS$actions_lib_ledger_drift.find((row) => row.class === name)?.condition ?? name;
  return { class: name, condition, found };
});
var EVIDENCE_MAX = 20;
var violatedPins = ({ class: name, found }) => name === "DS-I4" ? found : name === "DS-M2" ? ["plan"] : [];
async function watch(transition, context) {
  const { phase } = transition;
  if (!isOpen(context.ledger.state(), phase)) return watchRun(phase, context);
  return raise(phase, findDrift(await readDriftFacts(transition, context)), context);
}
async function watchRun(asked, context) {
  const phase = phaseOfDrift(context.ledger.state(), asked);
  if (phase === void 0) return inOrder([]);
  return raise(phase, findRunWideDrift(await readRunWideFacts(context)), context);
}
var isOpen = ({ phases }, phase) => phases[phase].status === "ACTIVE" || phases[phase].status === "BLOCKED";
function phaseOfDrift(state, asked) {
  if (isOpen(state, asked)) return asked;
  return findOccupant$actions_lib_ledger_derived(state) ?? PLAN_PHASES$actions_lib_ledger_events.filter((phase) => state.phases[phase].status === "DONE").at(-1);
}
function raise(phase, found, context) {
  const { phases } = context.ledger.state();
  const known = (name) => phases[phase].openDrift.includes(name) || name in RUN_WIDE_DETECTORS$actions_lib_drift_detectors && Object.values(phases).some(({ openDrift }) => openDrift.includes(name));
  const fresh = found.filter((finding) => !known(finding.class));
  return inOrder(
    fresh.map(
      (finding) => () => raiseDrift(
        {
          phase,
          class: finding.class,
          impact: `${finding.condition}; nothing runs until it is resolved`,
          evidence: finding.found.slice(0, EVIDENCE_MAX).map((text) => text.slice(0, 1024)),
          keys: [...violatedPins(finding)]
        },
        context
      )
    )
  );
}
var NEED_DATABASE = /* @__PURE__ */ new Set(["DS-S1", "DS-S3", "DS-S9"]);
async function compareAgain(name, phase, context) {
  const found = await findingsNow(name, phase, context);
  if (found === void 0) return [];
  const keys = Object.keys(context.ledger.state().phases[phase].driftRaised[name]?.pins ?? {});
  return [comparedFindings$actions_lib_ledger_compared(name, found), ...await comparedPins({ phase, keys }, context)];
}
async function findingsNow(name, phase, context) {
  const wide = RUN_WIDE.find((one2) => one2 === name);
  if (wide !== void 0) return RUN_WIDE_DETECTORS$actions_lib_drift_detectors[wide](await readRunWideFacts(context));
  const state = context.ledger.state();
  const executionId = state.phases[phase].executionGo?.executionId ?? findExecution$actions_lib_ledger_derived(state, phase);
  if (executionId === void 0) return void 0;
  const { contract, missingEvidence } = await readPhaseResults$actions_lib_phase_end_results(context.session, state, { phase, executionId });
  const closing = {
    absentEvidence: missingEvidence,
    rewritten: name === "DS-S3" ? await rewrittenObjects(contract) : []
  };
  const whole = await readDriftFacts({ phase, closing }, context);
  if (NEED_DATABASE.has(name) && whole.database === void 0 && whole.stack !== void 0) return void 0;
  const found = new Set(DETECTORS$actions_lib_drift_detectors[name](whole));
  for (const { snapshot } of Object.values(state.phases[phase].lanes)) {
    if (snapshot === void 0) continue;
    const recorded = await readRecorded(context.session, snapshot);
    for (const one2 of DETECTORS$actions_lib_drift_detectors[name]({ ...whole, recorded })) found.add(one2);
  }
  return [...found];
}

// actions/phase-ledger/close-phase.ts
async function checkTransition(command, context) {
  const { phase } = command;
  const held = await holdSuccessor(phase, context);
  if ("refusal" in held) return held;
  const facts = await readChecklistFacts(command, context);
  const closing = { absentEvidence: facts.missingEvidence, rewritten: await rewrittenObjects(facts.contract) };
  const checked = () => {
    const items = checklistOf$actions_lib_phase_end_checklist({ ...facts, state: context.ledger.state() });
    return one(context, { ...byController(command, context), event: "TRANSITION_CHECKED", payload: { items } });
  };
  return inOrder([async () => held, () => watch({ phase, closing }, context), checked]);
}
function holdSuccessor(phase, context) {
  const next = successorOf$actions_lib_ledger_derived(phase);
  const state = next === void 0 ? void 0 : context.ledger.state().phases[next];
  if (next === void 0 || state?.status !== "NOT_STARTED" || state.holdReason !== void 0) return inOrder([]);
  return hold({ phase: next, hold_reason: holdReason(phase, next, context) }, context);
}
var hold = ({ phase, hold_reason }, context) => one(context, { ...byController({ phase }, context), event: "NEXT_PHASE_HELD", payload: { hold_reason } });
function holdReason(phase, next, { ledger }) {
  const built = loadPhaseDefinition$actions_lib_definition_phase_definition(next).lanes.some((lane) => lane.state === "built");
  if (built) return "AWAITING_OPERATOR_ACTIVATION";
  const state = ledger.state();
  const planned = [...runCoverage$actions_lib_ledger_derived(state).planned_lanes, ...phaseCoverage$actions_lib_ledger_derived(state.phases[phase]).planned_lanes];
  return `NOT_BUILT: ${next} has no built lane, and ${new Set(planned).size} planned lanes were passed over`;
}
async function recordCompletion(command, context) {
  const { phase, envelope, execution_id } = command;
  const { session, ledger } = context;
  const read = await observe$actions_lib_checks_fact(
    () => readEvidence$runtime_src_evidence_read(session.evidence, envelope.key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, envelope.version_id)
  );
  const state = ledger.state();
  const runId = precedesTheRun$actions_lib_run_run_scope(phase, "close") ? void 0 : await findRunId$actions_lib_run_run_scope(session, state);
  const place = executionPlace$actions_lib_run_execution(session.config.substrate, phase, execution_id);
  const roots = await readIndexRoots$actions_lib_phase_end_bundle_index(session, place, runId);
  const payload = {
    execution_id,
    checklist_sha256: digestOf$evidence_schemas_src_digest(state.phases[phase].checklist?.items ?? []),
    envelope,
    verdict_code: isReadable$actions_lib_checks_fact(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
    bundle_root_sha256: command.bundle_root_sha256,
    run_index_root_sha256: roots?.run ?? null,
    coverage: phaseCoverage$actions_lib_ledger_derived(state.phases[phase])
  };
  const facts = {
    ...isReadable$actions_lib_checks_fact(read) ? { envelope: read.value } : {},
    ...roots === void 0 ? {} : { indexRoots: roots }
  };
  return one(context, { ...byController(command, context), event: "PHASE_COMPLETED", payload }, facts);
}

// other-part:evidence-schemas/src/generated/failure_record.v1.ts
import { FailureRecordV1$evidence_schemas_src_generated_failure_record_v1 } from "./schemas.mjs";

// other-part:actions/lib/ledger/lane-guards.ts
import { nextAttemptOf$actions_lib_ledger_lane_guards } from "./lib.mjs";

// other-part:actions/lib/run/failure-record.ts
import { failureRecordKey$actions_lib_run_failure_record } from "./lib.mjs";

// actions/phase-ledger/lanes.ts
async function startLane(command, context) {
  const { phase, lane, execution_id } = command;
  const attempt = command.attempt ?? nextAttemptOf$actions_lib_ledger_lane_guards(context.ledger.state().phases[phase].lanes[lane], execution_id);
  const lost = await findLostAttempt(command, context);
  const digest = definitionSha256$actions_lib_definition_phase_definition(phase);
  const payload = {
    execution_id,
    attempt,
    action_version: context.session.ci.workflow_sha,
    definition_sha256: digest,
    lost: lost?.ref ?? null
  };
  const facts = {
    definitionSha256: digest,
    differingDecisions: (await differingDecisions$actions_phase_ledger_used_values(phase, context)).map(({ key }) => key),
    ...lost === void 0 ? {} : { lostAttempt: lost.fact }
  };
  return one(context, { ...byController(command, context), lane, event: "LANE_STARTED", payload }, facts);
}
async function findLostAttempt({ phase, lane }, { session, ledger }) {
  const running = ledger.state().phases[phase].lanes[lane];
  if (running?.status !== "RUNNING" || running.executionId === void 0) return void 0;
  const { executionId, attempt } = running;
  const key = failureRecordKey$actions_lib_run_failure_record({ substrate: session.config.substrate, executionId, attempt }, lane);
  const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, FailureRecordV1$evidence_schemas_src_generated_failure_record_v1.parse));
  if (!isReadable$actions_lib_checks_fact(read) || read.value.document.lane !== lane) return void 0;
  const { sha256, versionId, document } = read.value;
  return { ref: { key, version_id: versionId, sha256 }, fact: { sha256, attempt: document.attempt } };
}

// evidence-schemas/src/generated/cost_snapshot.v1.validate.js
var _5 = o2;
var i = { enum: ["embedded", "emulated", "dev_min"] };
var d5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var m3 = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
function o2(r, { instancePath: a = "", parentData: u5, parentDataProperty: p3, rootData: f5 = r, dynamicAnchors: l6 = {} } = {}) {
  let e = null, n = 0;
  const c8 = o2.evaluated;
  if (c8.dynamicProps && (c8.props = void 0), c8.dynamicItems && (c8.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schema === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.substrate === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.captured_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.data_as_of_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data_as_of_utc" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.currency === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.combined_month_to_date === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "combined_month_to_date" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.alert_3 === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_3" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    for (const s in r)
      if (!(s === "schema" || s === "substrate" || s === "captured_at_utc" || s === "data_as_of_utc" || s === "currency" || s === "combined_month_to_date" || s === "alert_3")) {
        const t = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [t] : e.push(t), n++;
      }
    if (r.schema !== void 0 && r.schema !== "fp.cost_snapshot.v1") {
      const s = { instancePath: a + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.cost_snapshot.v1" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.substrate !== void 0) {
      let s = r.substrate;
      if (!(s === "embedded" || s === "emulated" || s === "dev_min")) {
        const t = { instancePath: a + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: i.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (r.captured_at_utc !== void 0) {
      let s = r.captured_at_utc;
      if (typeof s == "string") {
        if (!d5.test(s)) {
          const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: a + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (r.data_as_of_utc !== void 0) {
      let s = r.data_as_of_utc;
      if (typeof s == "string") {
        if (!d5.test(s)) {
          const t = { instancePath: a + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: a + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (r.currency !== void 0 && r.currency !== "USD") {
      const s = { instancePath: a + "/currency", schemaPath: "#/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.combined_month_to_date !== void 0) {
      let s = r.combined_month_to_date;
      if (typeof s == "string") {
        if (!m3.test(s)) {
          const t = { instancePath: a + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: a + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (r.alert_3 !== void 0) {
      let s = r.alert_3;
      if (typeof s == "string") {
        if (!m3.test(s)) {
          const t = { instancePath: a + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: a + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), n++;
  }
  return o2.errors = e, n === 0;
}
o2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/cost_snapshot.v1.ts
var CostSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("cost_snapshot.v1", _5);

// evidence-schemas/src/generated/drift_review.v1.validate.js
var b5 = l5;
var f4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "drift_review.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "plan_phase", "execution_id", "class", "raised_event_sha256", "looked_at", "written_at_utc", "ci"], properties: { schema: { const: "fp.drift_review.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, plan_phase: { $ref: "common.v1.schema.json#/$defs/plan_phase" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, class: { type: "string", pattern: "^DS-[A-Z][0-9]$" }, raised_event_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, looked_at: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["what", "found"], properties: { what: { type: "string", minLength: 1, maxLength: 1024 }, found: { type: "string", minLength: 1, maxLength: 1024 } } } }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } } };
var u4 = { enum: ["embedded", "emulated", "dev_min"] };
var y6 = { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var w3 = Object.prototype.hasOwnProperty;
var p2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var _6 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var k7 = new RegExp("^DS-[A-Z][0-9]$", "u");
var g6 = new RegExp("^[0-9a-f]{64}$", "u");
var P5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function l5(n, { instancePath: o3 = "", parentData: j6, parentDataProperty: v5, rootData: $6 = n, dynamicAnchors: L8 = {} } = {}) {
  let e = null, i2 = 0;
  const d6 = l5.evaluated;
  if (d6.dynamicProps && (d6.props = void 0), d6.dynamicItems && (d6.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.substrate === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.plan_phase === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.execution_id === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.class === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.raised_event_sha256 === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raised_event_sha256" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.looked_at === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looked_at" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.ci === void 0) {
      const r = { instancePath: o3, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    for (const r in n)
      if (!w3.call(f4.properties, r)) {
        const s = { instancePath: o3, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.drift_review.v1") {
      const r = { instancePath: o3 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.drift_review.v1" } };
      e === null ? e = [r] : e.push(r), i2++;
    }
    if (n.substrate !== void 0) {
      let r = n.substrate;
      if (!(r === "embedded" || r === "emulated" || r === "dev_min")) {
        const s = { instancePath: o3 + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u4.enum } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.plan_phase !== void 0) {
      let r = n.plan_phase;
      if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
        const s = { instancePath: o3 + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: y6.enum } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.execution_id !== void 0) {
      let r = n.execution_id;
      if (typeof r == "string") {
        if (!_6.test(r)) {
          const s = { instancePath: o3 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: o3 + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.class !== void 0) {
      let r = n.class;
      if (typeof r == "string") {
        if (!k7.test(r)) {
          const s = { instancePath: o3 + "/class", schemaPath: "#/properties/class/pattern", keyword: "pattern", params: { pattern: "^DS-[A-Z][0-9]$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: o3 + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.raised_event_sha256 !== void 0) {
      let r = n.raised_event_sha256;
      if (typeof r == "string") {
        if (!g6.test(r)) {
          const s = { instancePath: o3 + "/raised_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: o3 + "/raised_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.looked_at !== void 0) {
      let r = n.looked_at;
      if (Array.isArray(r)) {
        if (r.length > 100) {
          const t = { instancePath: o3 + "/looked_at", schemaPath: "#/properties/looked_at/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [t] : e.push(t), i2++;
        }
        if (r.length < 1) {
          const t = { instancePath: o3 + "/looked_at", schemaPath: "#/properties/looked_at/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), i2++;
        }
        const s = r.length;
        for (let t = 0; t < s; t++) {
          let c8 = r[t];
          if (c8 && typeof c8 == "object" && !Array.isArray(c8)) {
            if (c8.what === void 0) {
              const a = { instancePath: o3 + "/looked_at/" + t, schemaPath: "#/properties/looked_at/items/required", keyword: "required", params: { missingProperty: "what" } };
              e === null ? e = [a] : e.push(a), i2++;
            }
            if (c8.found === void 0) {
              const a = { instancePath: o3 + "/looked_at/" + t, schemaPath: "#/properties/looked_at/items/required", keyword: "required", params: { missingProperty: "found" } };
              e === null ? e = [a] : e.push(a), i2++;
            }
            for (const a in c8)
              if (!(a === "what" || a === "found")) {
                const m4 = { instancePath: o3 + "/looked_at/" + t, schemaPath: "#/properties/looked_at/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [m4] : e.push(m4), i2++;
              }
            if (c8.what !== void 0) {
              let a = c8.what;
              if (typeof a == "string") {
                if (p2(a) > 1024) {
                  const m4 = { instancePath: o3 + "/looked_at/" + t + "/what", schemaPath: "#/properties/looked_at/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [m4] : e.push(m4), i2++;
                }
                if (p2(a) < 1) {
                  const m4 = { instancePath: o3 + "/looked_at/" + t + "/what", schemaPath: "#/properties/looked_at/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : e.push(m4), i2++;
                }
              } else {
                const m4 = { instancePath: o3 + "/looked_at/" + t + "/what", schemaPath: "#/properties/looked_at/items/properties/what/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : e.push(m4), i2++;
              }
            }
            if (c8.found !== void 0) {
              let a = c8.found;
              if (typeof a == "string") {
                if (p2(a) > 1024) {
                  const m4 = { instancePath: o3 + "/looked_at/" + t + "/found", schemaPath: "#/properties/looked_at/items/properties/found/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [m4] : e.push(m4), i2++;
                }
                if (p2(a) < 1) {
                  const m4 = { instancePath: o3 + "/looked_at/" + t + "/found", schemaPath: "#/properties/looked_at/items/properties/found/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m4] : e.push(m4), i2++;
                }
              } else {
                const m4 = { instancePath: o3 + "/looked_at/" + t + "/found", schemaPath: "#/properties/looked_at/items/properties/found/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m4] : e.push(m4), i2++;
              }
            }
          } else {
            const a = { instancePath: o3 + "/looked_at/" + t, schemaPath: "#/properties/looked_at/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), i2++;
          }
        }
      } else {
        const s = { instancePath: o3 + "/looked_at", schemaPath: "#/properties/looked_at/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!P5.test(r)) {
          const s = { instancePath: o3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
      } else {
        const s = { instancePath: o3 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
    if (n.ci !== void 0) {
      let r = n.ci;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.repository === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.workflow === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.workflow_sha === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.run_id === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.run_attempt === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.job === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        if (r.actor === void 0) {
          const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [s] : e.push(s), i2++;
        }
        for (const s in r)
          if (!(s === "repository" || s === "workflow" || s === "workflow_sha" || s === "run_id" || s === "run_attempt" || s === "job" || s === "actor")) {
            const t = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        if (r.repository !== void 0) {
          let s = r.repository;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.workflow !== void 0) {
          let s = r.workflow;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.workflow_sha !== void 0) {
          let s = r.workflow_sha;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.run_id !== void 0) {
          let s = r.run_id;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.run_attempt !== void 0) {
          let s = r.run_attempt;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const t = { instancePath: o3 + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
            const t = { instancePath: o3 + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.job !== void 0) {
          let s = r.job;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
        if (r.actor !== void 0) {
          let s = r.actor;
          if (typeof s == "string") {
            if (p2(s) > 1024) {
              const t = { instancePath: o3 + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
            if (p2(s) < 1) {
              const t = { instancePath: o3 + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), i2++;
            }
          } else {
            const t = { instancePath: o3 + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), i2++;
          }
        }
      } else {
        const s = { instancePath: o3 + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), i2++;
      }
    }
  } else {
    const r = { instancePath: o3, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), i2++;
  }
  return l5.errors = e, i2 === 0;
}
l5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/drift_review.v1.ts
var DriftReviewV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("drift_review.v1", b5);

// other-part:actions/lib/definition/waivable.ts
import { mayWaiveBudget$actions_lib_definition_waivable } from "./lib.mjs";

// other-part:actions/lib/ledger/cost-guard.ts
import { costTold$actions_lib_ledger_cost_guard } from "./lib.mjs";

// other-part:evidence-schemas/src/generated/approval_record.v1.ts
import { ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1 } from "./schemas.mjs";

// other-part:actions/lib/signature/signed-dispatch.ts
import { signatureDifferences$actions_lib_signature_signed_dispatch } from "./lib.mjs";

// actions/phase-ledger/approvals.ts
async function readAnswer(ref, { session, ledger, controller }) {
  const read = await find(ref, session.evidence);
  if (read === void 0)
    return { actor: controller, named: { ...ref, nonce: "unread" }, record: void 0, facts: {} };
  const { document: record, sha256 } = read;
  const pinned = ledger.state().phases.M0.pinned.operator_key?.value ?? void 0;
  return {
    actor: { kind: "operator", id: record.operator, approval_id: record.approval_id },
    named: { ...ref, nonce: record.nonce },
    record,
    facts: { approval: { record, sha256, signatureDifferences: signatureDifferences$actions_lib_signature_signed_dispatch(record, pinned) } }
  };
}
async function find({ key, version_id }, target) {
  try {
    return await readEvidence$runtime_src_evidence_read(target, key, ApprovalRecordV1$evidence_schemas_src_generated_approval_record_v1.parse, version_id);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND", "E_SCHEMA_INVALID", "E_EVIDENCE_UNREADABLE")) return void 0;
    throw error;
  }
}

// actions/phase-ledger/operator-acts.ts
async function activate(command, context) {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const verdict = await predecessorVerdict(phase, context);
  const { record } = answer;
  const payload = {
    approval_id: record?.approval_id ?? "unread",
    approval_mechanism: mechanismOf(record),
    approval: answer.named,
    execution_id: record?.execution_id ?? executionOf(command.approval),
    reason: record?.comment ?? "unread",
    self_approved: record?.self_approved ?? false,
    predecessor_verdict: record?.predecessor_verdict ?? null,
    git_sha: context.session.ci.workflow_sha
  };
  const facts = { ...answer.facts, ...verdict === void 0 ? {} : { predecessorVerdict: verdict } };
  return one(context, { phase, actor: answer.actor, event: "PHASE_ACTIVATED", payload }, facts);
}
var mechanismOf = (record) => record === void 0 || record.mechanism === "embedded_recorded_answer" ? "recorded_answer" : record.mechanism;
var executionOf = ({ key }) => key.split("/").at(-2) ?? "";
async function predecessorVerdict(phase, { session, ledger }) {
  const predecessor = predecessorOf$actions_lib_ledger_derived(phase);
  const completed = predecessor === void 0 ? void 0 : ledger.state().phases[predecessor].completed;
  if (completed === void 0) return void 0;
  const { key, version_id } = completed.envelope;
  const read = await observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, PhaseEvidenceV1$evidence_schemas_src_generated_phase_evidence_v1.parse, version_id));
  if (!isReadable$actions_lib_checks_fact(read) || read.value.sha256 !== completed.envelope.sha256) return void 0;
  return { sha256: read.value.sha256, verdict: read.value.document.verdict_code };
}
async function grantGo(command, context) {
  const { phase } = command;
  const answer = await readAnswer(command.approval, context);
  const lanes = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).lanes.filter((lane) => lane.state === "built");
  const payload = {
    approval_id: answer.record?.approval_id ?? "unread",
    approval: answer.named,
    execution_id: answer.record?.execution_id ?? executionOf(command.approval),
    lanes: lanes.map((lane) => lane.lane),
    expires_at_utc: answer.record?.expires_at_utc ?? context.ledger.state().atUtc ?? ""
  };
  const facts = {
    ...answer.facts,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(phase),
    differingDecisions: (await differingDecisions$actions_phase_ledger_used_values(phase, context)).map(({ key }) => key)
  };
  return one(context, { phase, actor: answer.actor, event: "EXECUTION_GO_GRANTED", payload }, facts);
}
async function revokeGo(command, context) {
  const { phase, reason, approval } = command;
  const answer = approval === null ? void 0 : await readAnswer(approval, context);
  const actor = answer?.actor ?? context.controller;
  const payload = { reason, approval: answer?.named ?? null };
  return one(context, { phase, actor, event: "EXECUTION_GO_REVOKED", payload }, answer?.facts ?? {});
}
async function reopen(command, context) {
  const { phase, reason, affected_lanes } = command;
  const { actor, named, record, facts } = await readAnswer(command.approval, context);
  const occupied_by = findOccupant$actions_lib_ledger_derived(context.ledger.state()) ?? null;
  const execution_id = record?.execution_id ?? executionOf(command.approval);
  const payload = { execution_id, reason, affected_lanes, occupied_by, approval: named };
  return one(context, { phase, actor, event: "PHASE_REOPENED", payload }, facts);
}
async function resolveDrift(command, context) {
  const { phase, class: name, resolution, refs, stale_lanes } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const reverted = resolution === "REVERTED";
  const compared = reverted && isDetected$actions_lib_ledger_drift(name) ? await compareAgain(name, phase, context) : [];
  const payload = { class: name, resolution, refs, stale_lanes, compared: [...compared], approval: named };
  const reviews = reverted ? { driftReviews: await readReviews(refs, context) } : {};
  return one(context, { phase, actor, event: "DRIFT_RESOLVED", payload }, { ...facts, ...reviews });
}
async function readReviews(refs, { session }) {
  const found = await Promise.all(
    refs.map((key) => observe$actions_lib_checks_fact(() => readEvidence$runtime_src_evidence_read(session.evidence, key, DriftReviewV1.parse)))
  );
  return found.flatMap((read) => isReadable$actions_lib_checks_fact(read) ? [read.value.document] : []);
}
async function waive(command, context) {
  const { phase, lane, reason, residual_risk } = command;
  const { actor, named, facts, record } = await readAnswer(command.approval, context);
  const state = context.ledger.state().phases[phase].lanes[lane];
  const payload = {
    item: `runtime_budget:${lane}:${state?.executionId}`,
    code: state?.waivable ?? "none",
    elapsed_seconds: await elapsedOf(state?.snapshot, context),
    reason,
    residual_risk,
    expires_at_utc: record?.expires_at_utc ?? context.ledger.state().atUtc ?? "",
    approval: named
  };
  const budgetWaivable = mayWaiveBudget$actions_lib_definition_waivable(getLaneDefinition$actions_lib_definition_phase_definition(lane));
  return one(context, { phase, lane, actor, event: "WAIVER_RECORDED", payload }, { ...facts, budgetWaivable });
}
async function elapsedOf(ref, { session }) {
  if (ref === void 0) return 0;
  const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse, ref.version_id);
  return document.elapsed_seconds;
}
async function setBudgetStop(command, context) {
  const cost = await readCost(command.snapshot, context);
  const payload = { ...toldOf(cost, context), snapshot: command.snapshot };
  const facts = cost === void 0 ? {} : { cost };
  return one(context, { ...byController(command, context), event: "BUDGET_STOP_SET", payload }, facts);
}
async function clearBudgetStop(command, context) {
  const { phase, reset_intent, snapshot } = command;
  const { actor, named, facts } = await readAnswer(command.approval, context);
  const cost = await readCost(snapshot, context);
  const payload = { ...toldOf(cost, context), reset_intent, snapshot, approval: named };
  const known = cost === void 0 ? facts : { ...facts, cost };
  return one(context, { phase, actor, event: "BUDGET_STOP_CLEARED", payload }, known);
}
async function readCost(ref, { session }) {
  try {
    const read = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, CostSnapshotV1.parse, ref.version_id);
    return read.sha256 === ref.sha256 ? read.document : void 0;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND", "E_SCHEMA_INVALID", "E_EVIDENCE_UNREADABLE")) return void 0;
    throw error;
  }
}
var toldOf = (cost, { session }) => cost === void 0 ? { amount: "0", bound: "0", currency: "USD", data_as_of_utc: nowUtc$runtime_src_kernel_clock(session.clock) } : costTold$actions_lib_ledger_cost_guard(cost);

// other-part:actions/lib/definition/decision-types.ts
import { decisionFault$actions_lib_definition_decision_types } from "./lib.mjs";
import { pinnedHandleFault$actions_lib_definition_decision_types } from "./lib.mjs";

// other-part:actions/lib/definition/elaboration.ts
import { missingParts$actions_lib_definition_elaboration } from "./lib.mjs";
import { planGaps$actions_lib_definition_elaboration } from "./lib.mjs";

// other-part:actions/lib/definition/phase-plan.ts
import { phasePlan$actions_lib_definition_phase_plan } from "./lib.mjs";

// actions/phase-ledger/plan.ts
async function initialise(context) {
  const roadmap = phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase, phase_ids, name }) => ({ phase: plan_phase, phase_ids, name }));
  const payload = {
    seed_sha256: digestOf$evidence_schemas_src_digest(phaseDefinitions$actions_lib_definition_phase_definition().map(({ plan_phase }) => definitionSha256$actions_lib_definition_phase_definition(plan_phase))),
    roadmap,
    spec_sha256: await readSpecSha256$actions_phase_ledger_used_values()
  };
  return one(context, { phase: "M0", actor: context.controller, event: "LEDGER_INITIALISED", payload });
}
function expand(command, context) {
  const definition = loadPhaseDefinition$actions_lib_definition_phase_definition(command.phase);
  const digest = definitionSha256$actions_lib_definition_phase_definition(command.phase);
  const plan = phasePlan$actions_lib_definition_phase_plan(command.phase);
  const draft = {
    ...byController(command, context),
    event: "PLAN_EXPANDED",
    payload: { definition_sha256: digest, ...plan }
  };
  return one(context, draft, {
    missingParts: missingParts$actions_lib_definition_elaboration(definition),
    planGaps: planGaps$actions_lib_definition_elaboration(definition),
    plan,
    definitionSha256: digest
  });
}
async function pin(command, context) {
  const answer = command.approval === null ? void 0 : await readAnswer(command.approval, context);
  return inOrder(command.decisions.map((decision) => () => pinOne(command.phase, decision, answer, context)));
}
async function pinOne(phase, { key, value, locator, not_applicable, source }, answer, context) {
  const byOperator = source === "operator" ? answer : void 0;
  const draft = {
    phase,
    actor: byOperator?.actor ?? context.controller,
    event: "DECISION_PINNED",
    payload: {
      key,
      value,
      locator,
      not_applicable,
      source,
      digest: digestOf$evidence_schemas_src_digest(value ?? locator ?? { not_applicable }),
      approval: byOperator?.named ?? null
    }
  };
  const facts = await pinFacts(phase, { key, value, locator, not_applicable, source }, context);
  return one(context, draft, { pin: facts, ...byOperator?.facts });
}
async function pinFacts(phase, answer, context) {
  const { substrate } = context.session.config;
  const { key } = answer;
  const decision = loadPhaseDefinition$actions_lib_definition_phase_definition(phase).required_decisions.find((one2) => one2.key === key);
  if (decision === void 0) {
    if (!isHandleKey$evidence_schemas_src_handles(key)) return { declared: false };
    const fault2 = pinnedHandleFault$actions_lib_definition_decision_types(key, answer);
    return { declared: true, ...fault2 === void 0 ? {} : { fault: fault2 } };
  }
  const fault = decisionFault$actions_lib_definition_decision_types(decision, answer, substrate);
  if (fault !== void 0) return { declared: true, fault };
  const differs = differenceFrom$actions_phase_ledger_used_values(answer, await readUsedValue$actions_phase_ledger_used_values(decision, context));
  return { declared: true, ...differs === void 0 ? {} : { differs } };
}

// other-part:actions/lib/checks/judged-snapshot.ts
import { snapshotFaults$actions_lib_checks_judged_snapshot } from "./lib.mjs";

// actions/phase-ledger/record-lane.ts
async function recordLane(command, context) {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { lane, execution_id, attempt } = command;
  const definition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const record = () => one(
    context,
    {
      ...byController(command, context),
      lane,
      event: "LANE_RESULT_RECORDED",
      payload: {
        execution_id,
        attempt,
        overall_pass: snapshot?.overall_pass ?? false,
        snapshot: command.snapshot,
        blockers: snapshot?.blockers.map((blocker) => blocker.code) ?? [],
        elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
        budget_seconds: definition.budget_seconds,
        coverage: {
          pass: snapshot?.coverage.pass ?? 0,
          fail: snapshot?.coverage.fail ?? 0,
          planned_checks: snapshot?.coverage.planned_checks ?? [],
          not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? []
        },
        epoch: snapshot?.epoch ?? { kafka_cluster_id: null, db_resource_id: null, image_digest: null },
        waivable: snapshot === void 0 ? null : waivableCode(definition, snapshot)
      }
    },
    read === void 0 ? {} : { snapshot: read.facts }
  );
  const blockers = () => snapshot?.overall_pass === true ? closeBlockers(command, context) : openBlockers(command, snapshot, context);
  return inOrder([record, blockers]);
}
function waivableCode(lane, { checks, blockers }) {
  const failed = checks.filter((one2) => one2.outcome === "fail").map((one2) => one2.id);
  const [only, ...more] = blockers;
  return mayWaiveBudget$actions_lib_definition_waivable(lane) && failed.join() === "U-BUDGET" && more.length === 0 ? only?.code ?? null : null;
}
async function readStored(command, context) {
  const { key, version_id } = command.snapshot;
  const stored = await findStored({ key, version_id }, context);
  if (stored === void 0) return void 0;
  const faults = LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.faults(stored.document);
  if (faults.length > 0) {
    const what = faults.map(({ path }) => `schema: ${path}`);
    return { snapshot: void 0, facts: refused(stored.sha256, what) };
  }
  const snapshot = LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse(stored.document);
  const judged = [
    ...snapshotFaults$actions_lib_checks_judged_snapshot(snapshot, await expectation(command, context)),
    ...await documentFaults(snapshot, context)
  ];
  const blockers = snapshot.blockers.map((blocker) => blocker.code);
  return {
    snapshot,
    facts: { sha256: stored.sha256, faults: judged, overallPass: snapshot.overall_pass, blockers }
  };
}
var refused = (sha256, what) => ({
  sha256,
  faults: what.map((one2) => ({ code: "E_SNAPSHOT_SCHEMA", what: one2 })),
  overallPass: false,
  blockers: []
});
async function findStored({ key, version_id }, { session }) {
  try {
    return await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function expectation({ phase, lane, snapshot, execution_id, attempt }, context) {
  const { session } = context;
  const ledger = context.ledger.state();
  const laneDefinition = getLaneDefinition$actions_lib_definition_phase_definition(lane);
  const names = laneDefinition.source_lanes.filter(
    (name) => ledger.phases[planPhaseOf$actions_lib_run_sources(name)].lanes[name]?.planned !== true
  );
  return {
    definition: loadPhaseDefinition$actions_lib_definition_phase_definition(phase),
    laneDefinition,
    substrate: session.config.substrate,
    onGitHub: isOnGitHub$actions_lib_ledger_derived(ledger, phase),
    platformRunId: precedesTheRun$actions_lib_run_run_scope(phase, lane) ? void 0 : await findRunId$actions_lib_run_run_scope(session, ledger),
    executionId: execution_id,
    attempt,
    registrySha256: registrySha256$evidence_schemas_src_handles(),
    sources: await Promise.all(names.map((name) => readSource$actions_lib_run_sources(session.evidence, ledger, name))),
    epoch: await readEpoch$actions_lib_run_epoch({ session, ledger }),
    writer: ledger.phases[phase].lanes[lane]?.startedBy,
    pinned: (name, key) => ledger.phases[name].pinned[key]?.value,
    key: snapshot.key
  };
}
async function documentFaults(snapshot, context) {
  const faults = [];
  for (const { name, sha256, ...ref } of snapshot.documents) {
    const stored = await findStored(ref, context);
    if (stored === void 0) faults.push({ code: "E_EVIDENCE_MISSING", what: `document ${name}` });
    else if (stored.sha256 !== sha256) faults.push({ code: "E_EVIDENCE_DIGEST", what: `document ${name}` });
  }
  return faults;
}
function openBlockers(command, snapshot, context) {
  const { lane } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const fresh = (snapshot?.blockers ?? []).filter(
    (blocker) => !open.some((one2) => one2.code === blocker.code && one2.lane === lane)
  );
  const facts = { knownCodes: knownCodes(getLaneDefinition$actions_lib_definition_phase_definition(lane)) };
  return inOrder(
    fresh.map(
      (payload) => () => one(context, { ...byController(command, context), lane, event: "BLOCKER_OPENED", payload }, facts)
    )
  );
}
function closeBlockers(command, context) {
  const { lane, snapshot } = command;
  const open = context.ledger.state().phases[command.phase].openBlockers.filter((one2) => one2.lane === lane);
  return inOrder(
    open.map(({ code }) => () => {
      const payload = { code, closing_snapshot: snapshot };
      return one(context, { ...byController(command, context), lane, event: "BLOCKER_CLOSED", payload });
    })
  );
}
var knownCodes = (lane) => [
  ...lane.blockers.map((blocker) => blocker.code),
  ...universalChecks$actions_lib_definition_phase_definition.codes.map(({ code }) => universalCode$actions_lib_definition_phase_definition(lane, code))
];

// actions/phase-ledger/seal-evidence.ts
function sealEvidence(command, context) {
  const { evidence_root_sha256, objects } = command;
  const state = context.ledger.state();
  const phase = findOccupant$actions_lib_ledger_derived(state) ?? PLAN_PHASES$actions_lib_ledger_events.findLast((name) => state.phases[name].status === "DONE") ?? "M0";
  const payload = { evidence_root_sha256, objects };
  return one(context, { ...byController({ phase }, context), event: "EVIDENCE_SEALED", payload });
}

// actions/phase-ledger/commands.ts
var applyCommand = (command, context) => BEFORE_THEM.has(command.command) && "phase" in command ? inOrder([() => watchRun(command.phase, context), () => apply(command, context)]) : apply(command, context);
var BEFORE_THEM = /* @__PURE__ */ new Set([
  "activate",
  "expand",
  "pin",
  "grant-go",
  "waive",
  "reopen",
  "set-budget-stop",
  "clear-budget-stop",
  "hold"
]);
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
      return revokeGo(command, context);
    case "start-lane":
      return inOrder([() => watch({ phase: command.phase }, context), () => startLane(command, context)]);
    case "record-lane":
      return inOrder([
        () => recordLane(command, context),
        () => watch({ phase: command.phase, recorded: command.snapshot }, context)
      ]);
    case "raise-drift":
      return raiseByHand(command, context);
    case "watch-drift":
      return watch({ phase: command.phase }, context);
    case "resolve-drift":
      return resolveDrift(command, context);
    case "waive":
      return waive(command, context);
    case "check-transition":
      return checkTransition(command, context);
    case "complete":
      return inOrder([() => watch({ phase: command.phase }, context), () => recordCompletion(command, context)]);
    case "reopen":
      return reopen(command, context);
    case "set-budget-stop":
      return setBudgetStop(command, context);
    case "clear-budget-stop":
      return clearBudgetStop(command, context);
    case "hold":
      return hold(command, context);
    case "seal-evidence":
      return sealEvidence(command, context);
  }
}

// other-part:actions/lib/ledger/decide.ts
import { allowedEvents$actions_lib_ledger_decide } from "./lib.mjs";
import { heldBy$actions_lib_ledger_decide } from "./lib.mjs";

// actions/phase-ledger/refusal-text.ts
function refusalLines(command, { code, detail, unresolved }, state) {
  return [
    `${command.command} refused, ${code}: ${detail}`,
    // What is legal instead stands in the last line anyway.
    ...unresolved.length > 0 && code !== "E_ILLEGAL_TRANSITION" ? [`open: ${unresolved.join(", ")}`] : [],
    `remedy: ${codeTable$evidence_schemas_src_platform_error[code].remedy}`,
    `next: ${nextStep("phase" in command ? command.phase : "M0", state)}`
  ];
}
function nextStep(phase, state) {
  if (state.seq === 0) return "the ledger waits for LEDGER_INITIALISED";
  const { status } = state.phases[phase];
  const occupant = findOccupant$actions_lib_ledger_derived(state);
  const slot = occupant === void 0 || occupant === phase ? "" : `, ${occupant} holds the slot`;
  return `${phase} is ${status}${heldBy$actions_lib_ledger_decide(state.phases[phase])}${slot}; legal are ${allowedEvents$actions_lib_ledger_decide(status).join(", ")}`;
}

// actions/phase-ledger/main.ts
async function run(io = actionsIo$actions_lib_io_inputs) {
  const session = openSession$actions_lib_run_session(io.input("substrate-config"));
  try {
    const commands = LedgerCommandsV1.parse(jsonInput$actions_lib_io_inputs(io, "commands"));
    const writer = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = await openLedger$actions_lib_ledger_store(writer, (event) => {
      io.info(`${event.seq} ${event.phase} ${event.lane ?? ""} ${event.event}`);
      if (event.event === "LANE_STARTED") io.output("attempt", String(event.payload.attempt));
      if (event.event !== "DRIFT_RAISED") return;
      const { class: name, impact, evidence } = event.payload;
      io.info(`drift ${name}: ${impact} (${evidence.join("; ")})`);
    });
    const controller = {
      kind: "controller",
      id: `phase-ledger@${session.ci.run_id}/${hostname()}`.slice(0, 128)
    };
    try {
      await applyAll(commands, { session, ledger, controller }, io);
    } finally {
      await ledger.project();
      io.output("ledger-seq", String(ledger.state().seq));
      io.output("ledger-head-sha256", ledger.state().headSha256 ?? "");
    }
  } finally {
    await session.close();
  }
}
async function applyAll(commands, context, io) {
  for (const command of commands) {
    const outcome = await applyCommand(command, context);
    if ("refusal" in outcome) return refuse(command, outcome.refusal, context, io);
  }
  io.output("refused", "false");
}
async function refuse(command, refusal, { ledger }, io) {
  const lines = refusalLines(command, refusal, ledger.state());
  io.output("refused", "true");
  io.output("error-code", refusal.code);
  io.output("unresolved", JSON.stringify(refusal.unresolved));
  await io.summarise(lines.map((line, index) => index === 0 ? `### ${line}` : `- ${line}`).join("\n"));
  io.fail(lines.join("\n"));
}
export {
  run
};
