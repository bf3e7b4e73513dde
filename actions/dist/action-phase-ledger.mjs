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

// other-part:evidence-schemas/src/fault-bound.ts
import { joinFaults$evidence_schemas_src_fault_bound } from "./schemas.mjs";
import { noteFault$evidence_schemas_src_fault_bound } from "./schemas.mjs";

// evidence-schemas/src/generated/ledger_commands.v1.validate.js
var z = M;
var k = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ledger_commands.v1.schema.json", type: "array", minItems: 1, maxItems: 100, items: { type: "object", discriminator: { propertyName: "command" }, oneOf: [{ type: "object", additionalProperties: false, required: ["command"], properties: { command: { const: "init" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval"], properties: { command: { const: "activate" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase"], properties: { command: { const: "expand" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "decisions"], properties: { command: { const: "pin" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] }, decisions: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "value", "locator", "not_applicable", "source"], properties: { key: { type: "string", minLength: 1, maxLength: 128 }, value: { oneOf: [{ type: "string", minLength: 1, maxLength: 4096 }, { type: "null" }] }, locator: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, not_applicable: { oneOf: [{ type: "string", minLength: 1, maxLength: 512 }, { type: "null" }] }, source: { enum: ["operator", "handles_registry", "computed", "not_applicable"] } } }, minItems: 1, maxItems: 200 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval"], properties: { command: { const: "grant-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "reason", "approval"], properties: { command: { const: "revoke-go" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, reason: { type: "string", minLength: 1, maxLength: 1024 }, approval: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id"], properties: { command: { const: "start-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "lane", "execution_id", "attempt", "snapshot"], properties: { command: { const: "record-lane" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, lane: { type: "string", minLength: 1, maxLength: 1024 }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, attempt: { type: "integer", minimum: 1, maximum: 999 }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "class", "impact", "evidence"], properties: { command: { const: "raise-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, class: { type: "string", minLength: 1, maxLength: 1024 }, impact: { type: "string", minLength: 1, maxLength: 1024 }, keys: { type: "array", uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 1024 } }, evidence: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, found: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id"], properties: { command: { const: "check-transition" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "execution_id", "envelope", "bundle_root_sha256"], properties: { command: { const: "complete" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, execution_id: { type: "string", minLength: 1, maxLength: 1024 }, envelope: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "hold_reason"], properties: { command: { const: "hold" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, hold_reason: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "reason", "affected_lanes"], properties: { command: { const: "reopen" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reason: { enum: ["SCOPE_UPLIFT", "DRIFT_DISCOVERED", "EVIDENCE_INVALIDATED", "RERUN_APPROVED"] }, affected_lanes: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/lane_id" }, minItems: 1, uniqueItems: true } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "class", "resolution", "refs", "stale_lanes"], properties: { command: { const: "resolve-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, class: { type: "string", minLength: 1, maxLength: 16 }, resolution: { enum: ["REVERTED", "REPINNED"] }, refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, stale_lanes: { type: "array", items: { $ref: "common.v1.schema.json#/$defs/lane_id" }, uniqueItems: true } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "lane", "reason", "residual_risk"], properties: { command: { const: "waive" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, lane: { $ref: "common.v1.schema.json#/$defs/lane_id" }, reason: { type: "string", minLength: 1, maxLength: 1024 }, residual_risk: { type: "string", minLength: 1, maxLength: 1024 } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "snapshot"], properties: { command: { const: "set-budget-stop" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command", "phase", "approval", "reset_intent", "snapshot"], properties: { command: { const: "clear-budget-stop" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] }, approval: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reset_intent: { type: "string", minLength: 1, maxLength: 1024 }, snapshot: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, version_id: { type: "string", minLength: 1, maxLength: 1024 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, { type: "object", additionalProperties: false, required: ["command"], properties: { command: { const: "watch-drift" }, phase: { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] } } }, { type: "object", additionalProperties: false, required: ["command", "evidence_root_sha256", "objects"], properties: { command: { const: "seal-evidence" }, evidence_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, objects: { type: "integer", minimum: 0 } } }] } };
var d = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var E = default$node_modules_ajv_dist_runtime_equal.default ?? default$node_modules_ajv_dist_runtime_equal;
var g = new RegExp("^[0-9a-f]{64}$", "u");
var $ = new RegExp("^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$", "u");
function M(v6, { instancePath: a = "", parentData: N6, parentDataProperty: D4, rootData: R4 = v6, dynamicAnchors: F5 = {} } = {}) {
  let e = null, i2 = 0;
  const _8 = M.evaluated;
  if (_8.dynamicProps && (_8.props = void 0), _8.dynamicItems && (_8.items = void 0), Array.isArray(v6)) {
    if (v6.length > 100) {
      const t = { instancePath: a, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (v6.length < 1) {
      const t = { instancePath: a, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    const A5 = v6.length;
    for (let t = 0; t < A5; t++) {
      let p3 = v6[t];
      if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
        const P6 = p3.command;
        if (typeof P6 == "string")
          if (P6 === "init") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (r !== "command") {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "init") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/0/properties/command/const", keyword: "const", params: { allowedValue: "init" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/0/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            var u7 = true;
          } else if (P6 === "activate") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "activate") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/1/properties/command/const", keyword: "const", params: { allowedValue: "activate" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[1].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/1/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/1/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/1/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/1/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "expand") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "expand") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/2/properties/command/const", keyword: "const", params: { allowedValue: "expand" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/2/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[2].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "pin") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.decisions === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/required", keyword: "required", params: { missingProperty: "decisions" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval" || r === "decisions")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "pin") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/3/properties/command/const", keyword: "const", params: { allowedValue: "pin" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/3/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[3].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                const s = i2;
                let o = false, c7 = null;
                const m2 = i2;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  if (r.version_id === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  for (const l4 in r)
                    if (!(l4 === "key" || l4 === "version_id" || l4 === "sha256")) {
                      const f5 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l4 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  if (r.key !== void 0) {
                    let l4 = r.key;
                    if (typeof l4 == "string") {
                      if (d(l4) > 1024) {
                        const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                      if (d(l4) < 1) {
                        const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let l4 = r.version_id;
                    if (typeof l4 == "string") {
                      if (d(l4) > 1024) {
                        const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                      if (d(l4) < 1) {
                        const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let l4 = r.sha256;
                    if (typeof l4 == "string") {
                      if (!g.test(l4)) {
                        const f5 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                } else {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/0/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
                var L5 = m2 === i2;
                L5 && (o = true, c7 = 0);
                const h4 = i2;
                if (r !== null) {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf/1/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
                var L5 = h4 === i2;
                if (L5 && o ? (o = false, c7 = [c7, 1]) : L5 && (o = true, c7 = 1), o)
                  i2 = s, e !== null && (s ? e.length = s : e = null);
                else {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/3/properties/approval/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
              }
              if (p3.decisions !== void 0) {
                let r = p3.decisions;
                if (Array.isArray(r)) {
                  if (r.length > 200) {
                    const o = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/maxItems", keyword: "maxItems", params: { limit: 200 } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                  }
                  if (r.length < 1) {
                    const o = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/minItems", keyword: "minItems", params: { limit: 1 } };
                    e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                  }
                  const s = r.length;
                  for (let o = 0; o < s; o++) {
                    let c7 = r[o];
                    if (c7 && typeof c7 == "object" && !Array.isArray(c7)) {
                      if (c7.key === void 0) {
                        const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "key" } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (c7.value === void 0) {
                        const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "value" } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (c7.locator === void 0) {
                        const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "locator" } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (c7.not_applicable === void 0) {
                        const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "not_applicable" } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (c7.source === void 0) {
                        const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/required", keyword: "required", params: { missingProperty: "source" } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      for (const m2 in c7)
                        if (!(m2 === "key" || m2 === "value" || m2 === "locator" || m2 === "not_applicable" || m2 === "source")) {
                          const h4 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
                          e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), i2++;
                        }
                      if (c7.key !== void 0) {
                        let m2 = c7.key;
                        if (typeof m2 == "string") {
                          if (d(m2) > 128) {
                            const h4 = { instancePath: a + "/" + t + "/decisions/" + o + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                            e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), i2++;
                          }
                          if (d(m2) < 1) {
                            const h4 = { instancePath: a + "/" + t + "/decisions/" + o + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), i2++;
                          }
                        } else {
                          const h4 = { instancePath: a + "/" + t + "/decisions/" + o + "/key", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), i2++;
                        }
                      }
                      if (c7.value !== void 0) {
                        let m2 = c7.value;
                        const h4 = i2;
                        let l4 = false, f5 = null;
                        const w7 = i2;
                        if (typeof m2 == "string") {
                          if (d(m2) > 4096) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                          if (d(m2) < 1) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                        } else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var q4 = w7 === i2;
                        q4 && (l4 = true, f5 = 0);
                        const O5 = i2;
                        if (m2 !== null) {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var q4 = O5 === i2;
                        if (q4 && l4 ? (l4 = false, f5 = [f5, 1]) : q4 && (l4 = true, f5 = 1), l4)
                          i2 = h4, e !== null && (h4 ? e.length = h4 : e = null);
                        else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/value", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                      }
                      if (c7.locator !== void 0) {
                        let m2 = c7.locator;
                        const h4 = i2;
                        let l4 = false, f5 = null;
                        const w7 = i2;
                        if (typeof m2 == "string") {
                          if (d(m2) > 1024) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                          if (d(m2) < 1) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                        } else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var x2 = w7 === i2;
                        x2 && (l4 = true, f5 = 0);
                        const O5 = i2;
                        if (m2 !== null) {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var x2 = O5 === i2;
                        if (x2 && l4 ? (l4 = false, f5 = [f5, 1]) : x2 && (l4 = true, f5 = 1), l4)
                          i2 = h4, e !== null && (h4 ? e.length = h4 : e = null);
                        else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/locator", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/locator/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                      }
                      if (c7.not_applicable !== void 0) {
                        let m2 = c7.not_applicable;
                        const h4 = i2;
                        let l4 = false, f5 = null;
                        const w7 = i2;
                        if (typeof m2 == "string") {
                          if (d(m2) > 512) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                          if (d(m2) < 1) {
                            const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                            e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                          }
                        } else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/0/type", keyword: "type", params: { type: "string" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var j8 = w7 === i2;
                        j8 && (l4 = true, f5 = 0);
                        const O5 = i2;
                        if (m2 !== null) {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf/1/type", keyword: "type", params: { type: "null" } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                        var j8 = O5 === i2;
                        if (j8 && l4 ? (l4 = false, f5 = [f5, 1]) : j8 && (l4 = true, f5 = 1), l4)
                          i2 = h4, e !== null && (h4 ? e.length = h4 : e = null);
                        else {
                          const y8 = { instancePath: a + "/" + t + "/decisions/" + o + "/not_applicable", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/not_applicable/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
                          e === null ? e = [y8] : noteFault$evidence_schemas_src_fault_bound(e, y8), i2++;
                        }
                      }
                      if (c7.source !== void 0) {
                        let m2 = c7.source;
                        if (!(m2 === "operator" || m2 === "handles_registry" || m2 === "computed" || m2 === "not_applicable")) {
                          const h4 = { instancePath: a + "/" + t + "/decisions/" + o + "/source", schemaPath: "#/items/oneOf/3/properties/decisions/items/properties/source/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[3].properties.decisions.items.properties.source.enum } };
                          e === null ? e = [h4] : noteFault$evidence_schemas_src_fault_bound(e, h4), i2++;
                        }
                      }
                    } else {
                      const m2 = { instancePath: a + "/" + t + "/decisions/" + o, schemaPath: "#/items/oneOf/3/properties/decisions/items/type", keyword: "type", params: { type: "object" } };
                      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/decisions", schemaPath: "#/items/oneOf/3/properties/decisions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/3/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "grant-go") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "grant-go") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/4/properties/command/const", keyword: "const", params: { allowedValue: "grant-go" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/4/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[4].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/4/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/4/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/4/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/4/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "revoke-go") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.reason === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "reason" || r === "approval")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "revoke-go") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/5/properties/command/const", keyword: "const", params: { allowedValue: "revoke-go" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/5/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[5].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.reason !== void 0) {
                let r = p3.reason;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/5/properties/reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                const s = i2;
                let o = false, c7 = null;
                const m2 = i2;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  if (r.version_id === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                  }
                  for (const l4 in r)
                    if (!(l4 === "key" || l4 === "version_id" || l4 === "sha256")) {
                      const f5 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l4 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  if (r.key !== void 0) {
                    let l4 = r.key;
                    if (typeof l4 == "string") {
                      if (d(l4) > 1024) {
                        const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                      if (d(l4) < 1) {
                        const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let l4 = r.version_id;
                    if (typeof l4 == "string") {
                      if (d(l4) > 1024) {
                        const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                      if (d(l4) < 1) {
                        const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let l4 = r.sha256;
                    if (typeof l4 == "string") {
                      if (!g.test(l4)) {
                        const f5 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                      }
                    } else {
                      const f5 = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                } else {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/0/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
                var b7 = m2 === i2;
                b7 && (o = true, c7 = 0);
                const h4 = i2;
                if (r !== null) {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf/1/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
                var b7 = h4 === i2;
                if (b7 && o ? (o = false, c7 = [c7, 1]) : b7 && (o = true, c7 = 1), o)
                  i2 = s, e !== null && (s ? e.length = s : e = null);
                else {
                  const l4 = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/5/properties/approval/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                  e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/5/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "start-lane") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.lane === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.execution_id === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "lane" || r === "execution_id" || r === "attempt")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "start-lane") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/6/properties/command/const", keyword: "const", params: { allowedValue: "start-lane" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/6/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[6].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.lane !== void 0) {
                let r = p3.lane;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/6/properties/lane/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.execution_id !== void 0) {
                let r = p3.execution_id;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/6/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.attempt !== void 0) {
                let r = p3.attempt;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                  const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 999 || isNaN(r)) {
                    const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r < 1 || isNaN(r)) {
                    const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/6/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/6/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "record-lane") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.lane === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.execution_id === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.attempt === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "attempt" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.snapshot === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "lane" || r === "execution_id" || r === "attempt" || r === "snapshot")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "record-lane") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/7/properties/command/const", keyword: "const", params: { allowedValue: "record-lane" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/7/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[7].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.lane !== void 0) {
                let r = p3.lane;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/lane", schemaPath: "#/items/oneOf/7/properties/lane/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.execution_id !== void 0) {
                let r = p3.execution_id;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/7/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.attempt !== void 0) {
                let r = p3.attempt;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                  const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 999 || isNaN(r)) {
                    const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r < 1 || isNaN(r)) {
                    const s = { instancePath: a + "/" + t + "/attempt", schemaPath: "#/items/oneOf/7/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                }
              }
              if (p3.snapshot !== void 0) {
                let r = p3.snapshot;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/7/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/7/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/7/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "raise-drift") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.class === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "class" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.impact === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "impact" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.evidence === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/required", keyword: "required", params: { missingProperty: "evidence" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "class" || r === "impact" || r === "keys" || r === "evidence" || r === "found")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "raise-drift") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/8/properties/command/const", keyword: "const", params: { allowedValue: "raise-drift" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/8/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[8].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.class !== void 0) {
                let r = p3.class;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/8/properties/class/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.impact !== void 0) {
                let r = p3.impact;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/impact", schemaPath: "#/items/oneOf/8/properties/impact/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.keys !== void 0) {
                let r = p3.keys;
                if (Array.isArray(r)) {
                  const s = r.length;
                  for (let m2 = 0; m2 < s; m2++) {
                    let h4 = r[m2];
                    if (typeof h4 == "string") {
                      if (d(h4) > 1024) {
                        const l4 = { instancePath: a + "/" + t + "/keys/" + m2, schemaPath: "#/items/oneOf/8/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                      }
                      if (d(h4) < 1) {
                        const l4 = { instancePath: a + "/" + t + "/keys/" + m2, schemaPath: "#/items/oneOf/8/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                      }
                    } else {
                      const l4 = { instancePath: a + "/" + t + "/keys/" + m2, schemaPath: "#/items/oneOf/8/properties/keys/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                    }
                  }
                  let o = r.length, c7;
                  if (o > 1) {
                    const m2 = {};
                    for (; o--; ) {
                      let h4 = r[o];
                      if (typeof h4 == "string") {
                        if (typeof m2[h4] == "number") {
                          c7 = m2[h4];
                          const l4 = { instancePath: a + "/" + t + "/keys", schemaPath: "#/items/oneOf/8/properties/keys/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c7 } };
                          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                          break;
                        }
                        m2[h4] = o;
                      }
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/keys", schemaPath: "#/items/oneOf/8/properties/keys/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.evidence !== void 0) {
                let r = p3.evidence;
                if (Array.isArray(r)) {
                  const s = r.length;
                  for (let o = 0; o < s; o++) {
                    let c7 = r[o];
                    if (typeof c7 == "string") {
                      if (d(c7) > 1024) {
                        const m2 = { instancePath: a + "/" + t + "/evidence/" + o, schemaPath: "#/items/oneOf/8/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (d(c7) < 1) {
                        const m2 = { instancePath: a + "/" + t + "/evidence/" + o, schemaPath: "#/items/oneOf/8/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                    } else {
                      const m2 = { instancePath: a + "/" + t + "/evidence/" + o, schemaPath: "#/items/oneOf/8/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/evidence", schemaPath: "#/items/oneOf/8/properties/evidence/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.found !== void 0) {
                let r = p3.found;
                if (r && typeof r == "object" && !Array.isArray(r))
                  for (const s in r) {
                    let o = r[s];
                    if (typeof o == "string") {
                      if (d(o) > 1024) {
                        const c7 = { instancePath: a + "/" + t + "/found/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                      }
                      if (d(o) < 1) {
                        const c7 = { instancePath: a + "/" + t + "/found/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                      }
                    } else {
                      const c7 = { instancePath: a + "/" + t + "/found/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/oneOf/8/properties/found/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                    }
                  }
                else {
                  const s = { instancePath: a + "/" + t + "/found", schemaPath: "#/items/oneOf/8/properties/found/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/8/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "check-transition") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.execution_id === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "execution_id")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "check-transition") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/9/properties/command/const", keyword: "const", params: { allowedValue: "check-transition" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/9/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[9].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.execution_id !== void 0) {
                let r = p3.execution_id;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/9/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/9/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "complete") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.execution_id === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "execution_id" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.envelope === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "envelope" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.bundle_root_sha256 === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "execution_id" || r === "envelope" || r === "bundle_root_sha256")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "complete") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/10/properties/command/const", keyword: "const", params: { allowedValue: "complete" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/10/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[10].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.execution_id !== void 0) {
                let r = p3.execution_id;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/execution_id", schemaPath: "#/items/oneOf/10/properties/execution_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.envelope !== void 0) {
                let r = p3.envelope;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/envelope/key", schemaPath: "#/items/oneOf/10/properties/envelope/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/envelope/version_id", schemaPath: "#/items/oneOf/10/properties/envelope/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/envelope/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/envelope", schemaPath: "#/items/oneOf/10/properties/envelope/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.bundle_root_sha256 !== void 0) {
                let r = p3.bundle_root_sha256;
                if (typeof r == "string") {
                  if (!g.test(r)) {
                    const s = { instancePath: a + "/" + t + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/10/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "hold") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.hold_reason === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/required", keyword: "required", params: { missingProperty: "hold_reason" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "hold_reason")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "hold") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/11/properties/command/const", keyword: "const", params: { allowedValue: "hold" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/11/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[11].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.hold_reason !== void 0) {
                let r = p3.hold_reason;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/hold_reason", schemaPath: "#/items/oneOf/11/properties/hold_reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/11/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "reopen") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.reason === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.affected_lanes === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/required", keyword: "required", params: { missingProperty: "affected_lanes" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval" || r === "reason" || r === "affected_lanes")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "reopen") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/12/properties/command/const", keyword: "const", params: { allowedValue: "reopen" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/12/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[12].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/12/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/12/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/12/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.reason !== void 0) {
                let r = p3.reason;
                if (!(r === "SCOPE_UPLIFT" || r === "DRIFT_DISCOVERED" || r === "EVIDENCE_INVALIDATED" || r === "RERUN_APPROVED")) {
                  const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/12/properties/reason/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[12].properties.reason.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.affected_lanes !== void 0) {
                let r = p3.affected_lanes;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    const m2 = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/minItems", keyword: "minItems", params: { limit: 1 } };
                    e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                  }
                  const s = r.length;
                  for (let m2 = 0; m2 < s; m2++) {
                    let h4 = r[m2];
                    if (typeof h4 == "string") {
                      if (!$.test(h4)) {
                        const l4 = { instancePath: a + "/" + t + "/affected_lanes/" + m2, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                      }
                    } else {
                      const l4 = { instancePath: a + "/" + t + "/affected_lanes/" + m2, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                    }
                  }
                  let o = r.length, c7;
                  if (o > 1) {
                    e:
                      for (; o--; )
                        for (c7 = o; c7--; )
                          if (E(r[o], r[c7])) {
                            const m2 = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c7 } };
                            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                            break e;
                          }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/affected_lanes", schemaPath: "#/items/oneOf/12/properties/affected_lanes/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/12/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "resolve-drift") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.class === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "class" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.resolution === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "resolution" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.refs === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "refs" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.stale_lanes === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/required", keyword: "required", params: { missingProperty: "stale_lanes" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval" || r === "class" || r === "resolution" || r === "refs" || r === "stale_lanes")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "resolve-drift") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/13/properties/command/const", keyword: "const", params: { allowedValue: "resolve-drift" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/13/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[13].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/13/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/13/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/13/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.class !== void 0) {
                let r = p3.class;
                if (typeof r == "string") {
                  if (d(r) > 16) {
                    const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/maxLength", keyword: "maxLength", params: { limit: 16 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/class", schemaPath: "#/items/oneOf/13/properties/class/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.resolution !== void 0) {
                let r = p3.resolution;
                if (!(r === "REVERTED" || r === "REPINNED")) {
                  const s = { instancePath: a + "/" + t + "/resolution", schemaPath: "#/items/oneOf/13/properties/resolution/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[13].properties.resolution.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.refs !== void 0) {
                let r = p3.refs;
                if (Array.isArray(r)) {
                  const s = r.length;
                  for (let o = 0; o < s; o++) {
                    let c7 = r[o];
                    if (typeof c7 == "string") {
                      if (d(c7) > 1024) {
                        const m2 = { instancePath: a + "/" + t + "/refs/" + o, schemaPath: "#/items/oneOf/13/properties/refs/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                      if (d(c7) < 1) {
                        const m2 = { instancePath: a + "/" + t + "/refs/" + o, schemaPath: "#/items/oneOf/13/properties/refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                      }
                    } else {
                      const m2 = { instancePath: a + "/" + t + "/refs/" + o, schemaPath: "#/items/oneOf/13/properties/refs/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/refs", schemaPath: "#/items/oneOf/13/properties/refs/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.stale_lanes !== void 0) {
                let r = p3.stale_lanes;
                if (Array.isArray(r)) {
                  const s = r.length;
                  for (let m2 = 0; m2 < s; m2++) {
                    let h4 = r[m2];
                    if (typeof h4 == "string") {
                      if (!$.test(h4)) {
                        const l4 = { instancePath: a + "/" + t + "/stale_lanes/" + m2, schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                      }
                    } else {
                      const l4 = { instancePath: a + "/" + t + "/stale_lanes/" + m2, schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), i2++;
                    }
                  }
                  let o = r.length, c7;
                  if (o > 1) {
                    e:
                      for (; o--; )
                        for (c7 = o; c7--; )
                          if (E(r[o], r[c7])) {
                            const m2 = { instancePath: a + "/" + t + "/stale_lanes", schemaPath: "#/items/oneOf/13/properties/stale_lanes/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c7 } };
                            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                            break e;
                          }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/stale_lanes", schemaPath: "#/items/oneOf/13/properties/stale_lanes/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/13/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "waive") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.lane === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "lane" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.reason === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "reason" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.residual_risk === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/required", keyword: "required", params: { missingProperty: "residual_risk" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval" || r === "lane" || r === "reason" || r === "residual_risk")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "waive") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/14/properties/command/const", keyword: "const", params: { allowedValue: "waive" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/14/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[14].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/14/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/14/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/14/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.lane !== void 0) {
                let r = p3.lane;
                if (typeof r == "string") {
                  if (!$.test(r)) {
                    const s = { instancePath: a + "/" + t + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/pattern", keyword: "pattern", params: { pattern: "^M(?:10|[0-9])\\.[A-Z][0-9]{0,2}$" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/lane", schemaPath: "common.v1.schema.json#/$defs/lane_id/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.reason !== void 0) {
                let r = p3.reason;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/reason", schemaPath: "#/items/oneOf/14/properties/reason/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.residual_risk !== void 0) {
                let r = p3.residual_risk;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/residual_risk", schemaPath: "#/items/oneOf/14/properties/residual_risk/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/14/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "set-budget-stop") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.snapshot === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "snapshot")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "set-budget-stop") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/15/properties/command/const", keyword: "const", params: { allowedValue: "set-budget-stop" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/15/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[15].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.snapshot !== void 0) {
                let r = p3.snapshot;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/15/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/15/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/15/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "clear-budget-stop") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "phase" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.approval === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "approval" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.reset_intent === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "reset_intent" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.snapshot === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/required", keyword: "required", params: { missingProperty: "snapshot" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase" || r === "approval" || r === "reset_intent" || r === "snapshot")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "clear-budget-stop") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/16/properties/command/const", keyword: "const", params: { allowedValue: "clear-budget-stop" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/16/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[16].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.approval !== void 0) {
                let r = p3.approval;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/key", schemaPath: "#/items/oneOf/16/properties/approval/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/version_id", schemaPath: "#/items/oneOf/16/properties/approval/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/approval/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/approval", schemaPath: "#/items/oneOf/16/properties/approval/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.reset_intent !== void 0) {
                let r = p3.reset_intent;
                if (typeof r == "string") {
                  if (d(r) > 1024) {
                    const s = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (d(r) < 1) {
                    const s = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/reset_intent", schemaPath: "#/items/oneOf/16/properties/reset_intent/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.snapshot !== void 0) {
                let r = p3.snapshot;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.key === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "key" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.version_id === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "version_id" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  if (r.sha256 === void 0) {
                    const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/required", keyword: "required", params: { missingProperty: "sha256" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                  for (const s in r)
                    if (!(s === "key" || s === "version_id" || s === "sha256")) {
                      const o = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  if (r.key !== void 0) {
                    let s = r.key;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/key", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/key/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.version_id !== void 0) {
                    let s = r.version_id;
                    if (typeof s == "string") {
                      if (d(s) > 1024) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                      if (d(s) < 1) {
                        const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/version_id", schemaPath: "#/items/oneOf/16/properties/snapshot/properties/version_id/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                  if (r.sha256 !== void 0) {
                    let s = r.sha256;
                    if (typeof s == "string") {
                      if (!g.test(s)) {
                        const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                      }
                    } else {
                      const o = { instancePath: a + "/" + t + "/snapshot/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                    }
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/snapshot", schemaPath: "#/items/oneOf/16/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/16/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "watch-drift") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "phase")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "watch-drift") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/17/properties/command/const", keyword: "const", params: { allowedValue: "watch-drift" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.phase !== void 0) {
                let r = p3.phase;
                if (!(r === "M0" || r === "M1" || r === "M2" || r === "M3" || r === "M4" || r === "M5" || r === "M6" || r === "M7" || r === "M8" || r === "M9" || r === "M10")) {
                  const s = { instancePath: a + "/" + t + "/phase", schemaPath: "#/items/oneOf/17/properties/phase/enum", keyword: "enum", params: { allowedValues: k.items.oneOf[17].properties.phase.enum } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/17/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else if (P6 === "seal-evidence") {
            if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
              if (p3.command === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "command" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.evidence_root_sha256 === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "evidence_root_sha256" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.objects === void 0) {
                const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/required", keyword: "required", params: { missingProperty: "objects" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              for (const r in p3)
                if (!(r === "command" || r === "evidence_root_sha256" || r === "objects")) {
                  const s = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              if (p3.command !== void 0 && p3.command !== "seal-evidence") {
                const r = { instancePath: a + "/" + t + "/command", schemaPath: "#/items/oneOf/18/properties/command/const", keyword: "const", params: { allowedValue: "seal-evidence" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
              }
              if (p3.evidence_root_sha256 !== void 0) {
                let r = p3.evidence_root_sha256;
                if (typeof r == "string") {
                  if (!g.test(r)) {
                    const s = { instancePath: a + "/" + t + "/evidence_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                  }
                } else {
                  const s = { instancePath: a + "/" + t + "/evidence_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
              if (p3.objects !== void 0) {
                let r = p3.objects;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                  const s = { instancePath: a + "/" + t + "/objects", schemaPath: "#/items/oneOf/18/properties/objects/type", keyword: "type", params: { type: "integer" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
                if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
                  const s = { instancePath: a + "/" + t + "/objects", schemaPath: "#/items/oneOf/18/properties/objects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
                }
              }
            } else {
              const r = { instancePath: a + "/" + t, schemaPath: "#/items/oneOf/18/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
            }
            u7 !== true && (u7 = true);
          } else {
            const r = { instancePath: a + "/" + t, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "command", tagValue: P6 } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
          }
        else {
          const r = { instancePath: a + "/" + t, schemaPath: "#/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "command", tagValue: P6 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const P6 = { instancePath: a + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [P6] : noteFault$evidence_schemas_src_fault_bound(e, P6), i2++;
      }
    }
  } else {
    const A5 = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [A5] : noteFault$evidence_schemas_src_fault_bound(e, A5), i2++;
  }
  return M.errors = e, i2 === 0;
}
M.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ledger_commands.v1.ts
var LedgerCommandsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ledger_commands.v1", z);

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
import { evidencePrefix$evidence_schemas_src_evidence_key } from "./schemas.mjs";

// other-part:evidence-schemas/src/handles.ts
import { handle$evidence_schemas_src_handles } from "./schemas.mjs";
import { registrySha256$evidence_schemas_src_handles } from "./schemas.mjs";
import { renderHandle$evidence_schemas_src_handles } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
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
import { sealingPhase$actions_lib_ledger_derived } from "./lib.mjs";
import { successorOf$actions_lib_ledger_derived } from "./lib.mjs";

// other-part:actions/lib/phase-end/bundle-index.ts
import { readIndexRoots$actions_lib_phase_end_bundle_index } from "./lib.mjs";

// other-part:actions/lib/phase-end/checklist.ts
import { checklistOf$actions_lib_phase_end_checklist } from "./lib.mjs";

// actions/lib/phase-end/read-back.ts
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// other-part:evidence-schemas/src/generated/bundle_index.v1.ts
import { BundleIndexV1$evidence_schemas_src_generated_bundle_index_v1 } from "./schemas.mjs";

// other-part:runtime/src/substrate/object-store/port.ts
import { listAll$runtime_src_substrate_object_store_port } from "./substrate.mjs";

// other-part:runtime/src/truth/receipt-scan/object-lines.ts
import { readObjectLines$runtime_src_truth_receipt_scan_object_lines } from "./substrate.mjs";

// other-part:actions/lib/run/execution.ts
import { executionPlace$actions_lib_run_execution } from "./lib.mjs";

// other-part:actions/lib/phase-end/bound.ts
import { findBound$actions_lib_phase_end_bound } from "./lib.mjs";

// other-part:actions/lib/phase-end/contract.ts
import { contractPlace$actions_lib_phase_end_contract } from "./lib.mjs";
import { findOracleRunRoot$actions_lib_phase_end_contract } from "./lib.mjs";
import { oracleRunRoot$actions_lib_phase_end_contract } from "./lib.mjs";
import { owedRows$actions_lib_phase_end_contract } from "./lib.mjs";

// other-part:actions/lib/phase-end/key-pattern.ts
import { keyMatcher$actions_lib_phase_end_key_pattern } from "./lib.mjs";

// actions/lib/phase-end/read-back.ts
var NAMED_MAX = 20;
async function readBackContract(context) {
  const folder = await mkdtemp(join(tmpdir(), "read-back-"));
  try {
    return await readBackInto(folder, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
async function readBackInto(folder, context) {
  const indexes = await readIndexes(context);
  const absent = [];
  const faults = [];
  let read = 0;
  for (const row of owedRows$actions_lib_phase_end_contract(context)) {
    const place = contractPlace$actions_lib_phase_end_contract(row, context);
    const bound = place === void 0 ? void 0 : findBound$actions_lib_phase_end_bound(place, indexes);
    const reading = { row, context, folder, isValid: await validatorOf(row.schema) };
    const found = place === void 0 || bound === void 0 ? NOTHING : "listed" in bound ? await readListed(bound.listed, reading) : await readSet({ ...place, set: bound.set }, reading);
    if (found.read === 0) absent.push(place?.key ?? row.key_pattern);
    read += found.read;
    faults.push(...found.faults);
  }
  return { read, absent, faults };
}
var NOTHING = { read: 0, faults: [] };
async function validatorOf(schema) {
  if (schema === null) return () => true;
  return (await import("./schema-lookup.mjs")).validatorOf(schema);
}
async function readListed(entries, reading) {
  const faults = [];
  for (const entry of entries) faults.push(...await objectFaults(entry, reading));
  return { read: entries.length, faults };
}
async function readSet({ bucket, key, set }, reading) {
  const names = keyMatcher$actions_lib_phase_end_key_pattern(key);
  const sealed = createHash("sha256");
  const faults = [];
  let [count, matching, faulty] = [0, 0, 0];
  for await (const object of listAll$runtime_src_substrate_object_store_port(reading.context.session.store, bucket, set.prefix)) {
    if (object.writtenAtUtc <= set.as_of_utc) {
      count += 1;
      sealed.update(`${object.key}	${object.sha256}
`);
    }
    if (!names(object.key)) continue;
    matching += 1;
    const found = await objectFaults({ ...object, version_id: object.versionId }, reading);
    if (found.length > 0) faulty += 1;
    if (faulty <= NAMED_MAX) faults.push(...found);
  }
  if (matching === 0 || count < set.object_count) return NOTHING;
  if (faulty > NAMED_MAX) faults.push(`${set.prefix}: ${faulty - NAMED_MAX} more objects`);
  if (count === set.object_count && sealed.digest("hex") !== set.set_sha256)
    faults.push(`${set.prefix}: the set is not what the index binds`);
  return { read: 1, faults };
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
async function objectFaults(entry, reading) {
  const found = await observe$actions_lib_checks_fact(() => isLines(entry.key) ? readLines(entry, reading) : readWhole(entry, reading));
  const said = isReadable$actions_lib_checks_fact(found) ? found.value : [found.unreadable];
  return said.map((what) => `${entry.key}: ${what}`);
}
var isLines = (key) => /\.jsonl(\.zst)?$/.test(key);
var OTHER_BYTES = "is not what the index binds";
async function readWhole(entry, reading) {
  const { bucket, key, version_id, sha256 } = entry;
  const { body } = await reading.context.session.store.get(bucket, key, version_id);
  if (sha256Hex$evidence_schemas_src_digest(body) !== sha256) return [OTHER_BYTES];
  const tally = documentTally(reading);
  tally.add(new TextDecoder("utf-8", { fatal: true }).decode(body));
  return tally.faults();
}
async function readLines({ bucket, key, version_id, sha256 }, reading) {
  const tally = documentTally(reading);
  const place = { store: reading.context.session.store, folder: reading.folder };
  const read = await readObjectLines$runtime_src_truth_receipt_scan_object_lines(place, { bucket, key, versionId: version_id }, tally.add);
  if (read.kind !== "read") return [read.detail];
  if (read.sha256 !== sha256) return [OTHER_BYTES];
  return [...read.brokenBy === void 0 ? [] : [read.brokenBy], ...tally.faults()];
}
function documentTally({ row, context, isValid }) {
  let [documents, broken, invalid, foreign] = [0, 0, 0, 0];
  return {
    add: (text) => {
      documents += 1;
      const document = jsonIn(text);
      if (document === void 0) broken += 1;
      else if (!isValid(document)) invalid += 1;
      if (document !== void 0 && !inScope(document, row, context)) foreign += 1;
    },
    faults: () => [
      ...documents === 0 ? ["holds no document"] : [],
      ...broken > 0 ? [`${broken} of ${documents} documents are no JSON`] : [],
      ...invalid > 0 ? [`${invalid} of ${documents} documents are no ${row.schema}`] : [],
      ...foreign > 0 ? [`${foreign} of ${documents} documents are of another run or execution`] : []
    ]
  };
}
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
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

// other-part:actions/lib/drift/stream-detectors.ts
import { STREAM_DETECTORS$actions_lib_drift_stream_detectors } from "./lib.mjs";

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
var W = w;
var h = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "checker_pass.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "engine_run_root", "world_key", "status", "reason_codes", "issues", "gates", "outputs", "overall_pass", "strict", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, engine_run_root: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { oneOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }] }, status: { enum: ["OK", "WARN", "FAIL"] }, reason_codes: { type: "array", items: { type: "string", minLength: 1, maxLength: 64 } }, issues: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "severity", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, severity: { enum: ["ERROR", "WARN"] }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, gates: { type: "array", items: { type: "object", additionalProperties: false, required: ["gate_id", "verdict", "digest"], properties: { gate_id: { type: "string", minLength: 1, maxLength: 128 }, verdict: { enum: ["PASS", "MISSING", "MISMATCH"] }, digest: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] } } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "verdict", "row_count", "part_count", "ordering_violations", "fingerprint_match", "stream_view_id", "receipt_ref", "manifest_ref"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, verdict: { enum: ["PASS", "FAIL"] }, row_count: { type: "integer", minimum: 0 }, part_count: { type: "integer", minimum: 0 }, ordering_violations: { type: "integer", minimum: 0 }, fingerprint_match: { type: "boolean" }, stream_view_id: { oneOf: [{ type: "null" }, { $ref: "common.v1.schema.json#/$defs/hex64" }] }, receipt_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, manifest_ref: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, slice: { oneOf: [{ type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "window" }, start_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, end_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, max_rows: { type: "null" } } }, { type: "object", additionalProperties: false, required: ["kind", "start_utc", "end_utc", "max_rows"], properties: { kind: { const: "first_rows" }, start_utc: { type: "null" }, end_utc: { type: "null" }, max_rows: { type: "integer", minimum: 1 } } }] } } } }, overall_pass: { type: "boolean" }, strict: { type: "boolean" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var b = Object.prototype.hasOwnProperty;
var y = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var j = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var $2 = new RegExp("^[0-9a-f]{64}$", "u");
var S = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var z2 = new RegExp("^[A-Za-z0-9_]+$", "u");
function w(f5, { instancePath: s = "", parentData: R4, parentDataProperty: F5, rootData: I4 = f5, dynamicAnchors: Z3 = {} } = {}) {
  let e = null, r = 0;
  const k5 = w.evaluated;
  if (k5.dynamicProps && (k5.props = void 0), k5.dynamicItems && (k5.items = void 0), f5 && typeof f5 == "object" && !Array.isArray(f5)) {
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
      if (!b.call(h.properties, a)) {
        const l4 = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    if (f5.platform_run_id !== void 0) {
      let a = f5.platform_run_id;
      if (typeof a == "string") {
        if (!N.test(a)) {
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
        if (!L.test(a)) {
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
        if (y(a) > 1024) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y(a) < 1) {
          const l4 = { instancePath: s + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (!j.test(a)) {
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
      let n = false, u7 = null;
      const t = r;
      if (a !== null) {
        const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/0/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var P6 = t === r;
      P6 && (n = true, u7 = 0);
      const o = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.manifest_fingerprint === void 0) {
          const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (a.parameter_hash === void 0) {
          const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (a.scenario_id === void 0) {
          const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (a.seed === void 0) {
          const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        for (const m2 in a)
          if (!(m2 === "manifest_fingerprint" || m2 === "parameter_hash" || m2 === "scenario_id" || m2 === "seed")) {
            const d5 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
          }
        if (a.manifest_fingerprint !== void 0) {
          let m2 = a.manifest_fingerprint;
          if (typeof m2 == "string") {
            if (!$2.test(m2)) {
              const d5 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
            }
          } else {
            const d5 = { instancePath: s + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
          }
        }
        if (a.parameter_hash !== void 0) {
          let m2 = a.parameter_hash;
          if (typeof m2 == "string") {
            if (!$2.test(m2)) {
              const d5 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
            }
          } else {
            const d5 = { instancePath: s + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
          }
        }
        if (a.scenario_id !== void 0) {
          let m2 = a.scenario_id;
          if (typeof m2 == "string") {
            if (y(m2) > 256) {
              const d5 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
            }
            if (y(m2) < 1) {
              const d5 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
            }
          } else {
            const d5 = { instancePath: s + "/world_key/scenario_id", schemaPath: "#/properties/world_key/oneOf/1/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
          }
        }
        if (a.seed !== void 0) {
          let m2 = a.seed;
          if (typeof m2 == "string") {
            if (!S.test(m2)) {
              const d5 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
            }
          } else {
            const d5 = { instancePath: s + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
          }
        }
      } else {
        const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf/1/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var P6 = o === r;
      if (P6 && n ? (n = false, u7 = [u7, 1]) : P6 && (n = true, u7 = 1), n)
        r = l4, e !== null && (l4 ? e.length = l4 : e = null);
      else {
        const m2 = { instancePath: s + "/world_key", schemaPath: "#/properties/world_key/oneOf", keyword: "oneOf", params: { passingSchemas: u7 } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
    }
    if (f5.status !== void 0) {
      let a = f5.status;
      if (!(a === "OK" || a === "WARN" || a === "FAIL")) {
        const l4 = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: h.properties.status.enum } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (f5.reason_codes !== void 0) {
      let a = f5.reason_codes;
      if (Array.isArray(a)) {
        const l4 = a.length;
        for (let n = 0; n < l4; n++) {
          let u7 = a[n];
          if (typeof u7 == "string") {
            if (y(u7) > 64) {
              const t = { instancePath: s + "/reason_codes/" + n, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (y(u7) < 1) {
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
          let u7 = a[n];
          if (u7 && typeof u7 == "object" && !Array.isArray(u7)) {
            if (u7.code === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.severity === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "severity" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.detail === void 0) {
              const t = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u7)
              if (!(t === "code" || t === "severity" || t === "detail")) {
                const o = { instancePath: s + "/issues/" + n, schemaPath: "#/properties/issues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u7.code !== void 0) {
              let t = u7.code;
              if (typeof t == "string") {
                if (y(t) > 64) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
                  const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/issues/" + n + "/code", schemaPath: "#/properties/issues/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.severity !== void 0) {
              let t = u7.severity;
              if (!(t === "ERROR" || t === "WARN")) {
                const o = { instancePath: s + "/issues/" + n + "/severity", schemaPath: "#/properties/issues/items/properties/severity/enum", keyword: "enum", params: { allowedValues: h.properties.issues.items.properties.severity.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.detail !== void 0) {
              let t = u7.detail;
              if (typeof t == "string") {
                if (y(t) > 512) {
                  const o = { instancePath: s + "/issues/" + n + "/detail", schemaPath: "#/properties/issues/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
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
          let u7 = a[n];
          if (u7 && typeof u7 == "object" && !Array.isArray(u7)) {
            if (u7.gate_id === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.verdict === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.digest === void 0) {
              const t = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u7)
              if (!(t === "gate_id" || t === "verdict" || t === "digest")) {
                const o = { instancePath: s + "/gates/" + n, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u7.gate_id !== void 0) {
              let t = u7.gate_id;
              if (typeof t == "string") {
                if (y(t) > 128) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
                  const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/gates/" + n + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.verdict !== void 0) {
              let t = u7.verdict;
              if (!(t === "PASS" || t === "MISSING" || t === "MISMATCH")) {
                const o = { instancePath: s + "/gates/" + n + "/verdict", schemaPath: "#/properties/gates/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h.properties.gates.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.digest !== void 0) {
              let t = u7.digest;
              const o = r;
              let m2 = false, d5 = null;
              const _8 = r;
              if (t !== null) {
                const p3 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var v6 = _8 === r;
              v6 && (m2 = true, d5 = 0);
              const g9 = r;
              if (typeof t == "string") {
                if (!$2.test(t)) {
                  const p3 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
              } else {
                const p3 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var v6 = g9 === r;
              if (v6 && m2 ? (m2 = false, d5 = [d5, 1]) : v6 && (m2 = true, d5 = 1), m2)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p3 = { instancePath: s + "/gates/" + n + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
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
          let u7 = a[n];
          if (u7 && typeof u7 == "object" && !Array.isArray(u7)) {
            if (u7.output_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.verdict === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.row_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.part_count === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.ordering_violations === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "ordering_violations" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.fingerprint_match === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "fingerprint_match" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.stream_view_id === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.receipt_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.manifest_ref === void 0) {
              const t = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            for (const t in u7)
              if (!b.call(h.properties.outputs.items.properties, t)) {
                const o = { instancePath: s + "/outputs/" + n, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (u7.output_id !== void 0) {
              let t = u7.output_id;
              if (typeof t == "string") {
                if (y(t) > 128) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!z2.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.verdict !== void 0) {
              let t = u7.verdict;
              if (!(t === "PASS" || t === "FAIL")) {
                const o = { instancePath: s + "/outputs/" + n + "/verdict", schemaPath: "#/properties/outputs/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: h.properties.outputs.items.properties.verdict.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.row_count !== void 0) {
              let t = u7.row_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.part_count !== void 0) {
              let t = u7.part_count;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.ordering_violations !== void 0) {
              let t = u7.ordering_violations;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
                const o = { instancePath: s + "/outputs/" + n + "/ordering_violations", schemaPath: "#/properties/outputs/items/properties/ordering_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.fingerprint_match !== void 0 && typeof u7.fingerprint_match != "boolean") {
              const t = { instancePath: s + "/outputs/" + n + "/fingerprint_match", schemaPath: "#/properties/outputs/items/properties/fingerprint_match/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
            }
            if (u7.stream_view_id !== void 0) {
              let t = u7.stream_view_id;
              const o = r;
              let m2 = false, d5 = null;
              const _8 = r;
              if (t !== null) {
                const p3 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf/0/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var q4 = _8 === r;
              q4 && (m2 = true, d5 = 0);
              const g9 = r;
              if (typeof t == "string") {
                if (!$2.test(t)) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
              } else {
                const p3 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var q4 = g9 === r;
              if (q4 && m2 ? (m2 = false, d5 = [d5, 1]) : q4 && (m2 = true, d5 = 1), m2)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p3 = { instancePath: s + "/outputs/" + n + "/stream_view_id", schemaPath: "#/properties/outputs/items/properties/stream_view_id/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
            }
            if (u7.receipt_ref !== void 0) {
              let t = u7.receipt_ref;
              if (typeof t == "string") {
                if (y(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/receipt_ref", schemaPath: "#/properties/outputs/items/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.manifest_ref !== void 0) {
              let t = u7.manifest_ref;
              if (typeof t == "string") {
                if (y(t) > 1024) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (y(t) < 1) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (!j.test(t)) {
                  const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: s + "/outputs/" + n + "/manifest_ref", schemaPath: "#/properties/outputs/items/properties/manifest_ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (u7.slice !== void 0) {
              let t = u7.slice;
              const o = r;
              let m2 = false, d5 = null;
              const _8 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.start_utc === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.end_utc === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.max_rows === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                for (const p3 in t)
                  if (!(p3 === "kind" || p3 === "start_utc" || p3 === "end_utc" || p3 === "max_rows")) {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "window") {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.start_utc !== void 0) {
                  let p3 = t.start_utc;
                  if (typeof p3 == "string") {
                    if (!L.test(p3)) {
                      const c7 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                    }
                  } else {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                }
                if (t.end_utc !== void 0) {
                  let p3 = t.end_utc;
                  if (typeof p3 == "string") {
                    if (!L.test(p3)) {
                      const c7 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                    }
                  } else {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                }
                if (t.max_rows !== void 0 && t.max_rows !== null) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
              } else {
                const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var x2 = _8 === r;
              if (x2) {
                m2 = true, d5 = 0;
                var O5 = true;
              }
              const g9 = r;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (t.kind === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.start_utc === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.end_utc === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.max_rows === void 0) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                for (const p3 in t)
                  if (!(p3 === "kind" || p3 === "start_utc" || p3 === "end_utc" || p3 === "max_rows")) {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                if (t.kind !== void 0 && t.kind !== "first_rows") {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice/kind", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.start_utc !== void 0 && t.start_utc !== null) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice/start_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.end_utc !== void 0 && t.end_utc !== null) {
                  const p3 = { instancePath: s + "/outputs/" + n + "/slice/end_utc", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
                  e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
                }
                if (t.max_rows !== void 0) {
                  let p3 = t.max_rows;
                  if (!(typeof p3 == "number" && !(p3 % 1) && !isNaN(p3) && isFinite(p3))) {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                  if (typeof p3 == "number" && isFinite(p3) && (p3 < 1 || isNaN(p3))) {
                    const c7 = { instancePath: s + "/outputs/" + n + "/slice/max_rows", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
                  }
                }
              } else {
                const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
              }
              var x2 = g9 === r;
              if (x2 && m2 ? (m2 = false, d5 = [d5, 1]) : x2 && (m2 = true, d5 = 1, O5 !== true && (O5 = true)), m2)
                r = o, e !== null && (o ? e.length = o : e = null);
              else {
                const p3 = { instancePath: s + "/outputs/" + n + "/slice", schemaPath: "#/properties/outputs/items/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
                e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
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
        if (y(a) > 1024) {
          const l4 = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (y(a) < 1) {
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
  return w.errors = e, r === 0;
}
w.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/checker_pass.v1.ts
var CheckerPassV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("checker_pass.v1", W);

// evidence-schemas/src/generated/daemons_ready.v1.validate.js
var F = P;
var j2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "daemons_ready.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "packs", "services", "run_scope", "source_anchors", "writer"], properties: { schema: { const: "fp.daemons_ready.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, packs: { type: "array", items: { type: "object", additionalProperties: false, required: ["pack", "services"], properties: { pack: { enum: ["control_ingress", "rtdl_core", "rtdl_decision_lane", "case_labels", "obs_gov"] }, services: { type: "array", items: { type: "string", minLength: 1, maxLength: 255 }, minItems: 1 } } }, minItems: 1, maxItems: 5 }, services: { type: "array", items: { type: "object", additionalProperties: false, required: ["service_name", "task_definition", "task_arns", "desired_count", "running_count", "pending_count", "status", "image_digest"], properties: { service_name: { type: "string", minLength: 1, maxLength: 255 }, task_definition: { type: "string", minLength: 1, maxLength: 1024 }, task_arns: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024 } }, desired_count: { type: "integer", minimum: 0 }, running_count: { type: "integer", minimum: 0 }, pending_count: { type: "integer", minimum: 0 }, status: { type: "string", minLength: 1, maxLength: 64 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } }, minItems: 1, maxItems: 13 }, run_scope: { type: "object", additionalProperties: false, required: ["key", "value"], properties: { key: { const: "REQUIRED_PLATFORM_RUN_ID" }, value: { $ref: "common.v1.schema.json#/$defs/platform_run_id" } } }, source_anchors: { type: "object", additionalProperties: false, required: ["m4_b", "m4_f", "m4_g"], properties: { m4_b: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_f: { $ref: "common.v1.schema.json#/$defs/evidence_ref" }, m4_g: { $ref: "common.v1.schema.json#/$defs/evidence_ref" } } }, writer: { $ref: "common.v1.schema.json#/$defs/writer" } } };
var I = Object.prototype.hasOwnProperty;
var u = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var b2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var x = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var A = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var O = new RegExp("^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$", "u");
var D = new RegExp("^[0-9a-f]{64}$", "u");
function _(c7, { instancePath: t = "", parentData: q4, parentDataProperty: L5, rootData: g9 = c7, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const y8 = _.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), c7 && typeof c7 == "object" && !Array.isArray(c7)) {
    if (c7.key === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.version_id === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version_id" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.sha256 === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    for (const i2 in c7)
      if (!(i2 === "key" || i2 === "version_id" || i2 === "sha256")) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    if (c7.key !== void 0) {
      let i2 = c7.key;
      if (typeof i2 == "string") {
        if (u(i2) > 1024) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (u(i2) < 1) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (!O.test(i2)) {
          const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)[A-Za-z0-9._()=/-]+$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/key", schemaPath: "common.v1.schema.json#/$defs/object_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.version_id !== void 0) {
      let i2 = c7.version_id;
      if (typeof i2 == "string") {
        if (u(i2) > 1024) {
          const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (u(i2) < 1) {
          const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/version_id", schemaPath: "#/properties/version_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.sha256 !== void 0) {
      let i2 = c7.sha256;
      if (typeof i2 == "string") {
        if (!D.test(i2)) {
          const a = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
  } else {
    const i2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function v(c7, { instancePath: t = "", parentData: q4, parentDataProperty: L5, rootData: g9 = c7, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const y8 = v.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), c7 && typeof c7 == "object" && !Array.isArray(c7)) {
    if (c7.identity === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
    }
    if (c7.task_arn === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
    }
    if (c7.ci_run === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
    }
    if (c7.image_digest === void 0) {
      const p3 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
    }
    for (const p3 in c7)
      if (!(p3 === "identity" || p3 === "task_arn" || p3 === "ci_run" || p3 === "image_digest")) {
        const s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
      }
    if (c7.identity !== void 0) {
      let p3 = c7.identity;
      if (typeof p3 == "string") {
        if (u(p3) > 1024) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
        }
        if (u(p3) < 1) {
          const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
        }
      } else {
        const s = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
      }
    }
    if (c7.task_arn !== void 0) {
      let p3 = c7.task_arn;
      const s = r;
      let o = false, d5 = null;
      const h4 = r;
      if (typeof p3 == "string") {
        if (u(p3) > 1024) {
          const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (u(p3) < 1) {
          const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var i2 = h4 === r;
      i2 && (o = true, d5 = 0);
      const f5 = r;
      if (p3 !== null) {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var i2 = f5 === r;
      if (i2 && o ? (o = false, d5 = [d5, 1]) : i2 && (o = true, d5 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l4 = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (c7.ci_run !== void 0) {
      let p3 = c7.ci_run;
      const s = r;
      let o = false, d5 = null;
      const h4 = r;
      if (typeof p3 == "string") {
        if (u(p3) > 1024) {
          const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
        if (u(p3) < 1) {
          const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var a = h4 === r;
      a && (o = true, d5 = 0);
      const f5 = r;
      if (p3 !== null) {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var a = f5 === r;
      if (a && o ? (o = false, d5 = [d5, 1]) : a && (o = true, d5 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l4 = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
    if (c7.image_digest !== void 0) {
      let p3 = c7.image_digest;
      const s = r;
      let o = false, d5 = null;
      const h4 = r;
      if (typeof p3 == "string") {
        if (!A.test(p3)) {
          const l4 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
        }
      } else {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var m2 = h4 === r;
      m2 && (o = true, d5 = 0);
      const f5 = r;
      if (p3 !== null) {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
      var m2 = f5 === r;
      if (m2 && o ? (o = false, d5 = [d5, 1]) : m2 && (o = true, d5 = 1), o)
        r = s, e !== null && (s ? e.length = s : e = null);
      else {
        const l4 = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: d5 } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), r++;
      }
    }
  } else {
    const p3 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function P(c7, { instancePath: t = "", parentData: q4, parentDataProperty: L5, rootData: g9 = c7, dynamicAnchors: k5 = {} } = {}) {
  let e = null, r = 0;
  const y8 = P.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), c7 && typeof c7 == "object" && !Array.isArray(c7)) {
    if (c7.schema === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.platform_run_id === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.captured_at_utc === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.written_at_utc === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.packs === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.services === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.run_scope === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.source_anchors === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_anchors" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.writer === void 0) {
      const i2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    for (const i2 in c7)
      if (!I.call(j2.properties, i2)) {
        const a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    if (c7.schema !== void 0 && c7.schema !== "fp.daemons_ready.v1") {
      const i2 = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.daemons_ready.v1" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (c7.platform_run_id !== void 0) {
      let i2 = c7.platform_run_id;
      if (typeof i2 == "string") {
        if (!b2.test(i2)) {
          const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.captured_at_utc !== void 0) {
      let i2 = c7.captured_at_utc;
      if (typeof i2 == "string") {
        if (!x.test(i2)) {
          const a = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.written_at_utc !== void 0) {
      let i2 = c7.written_at_utc;
      if (typeof i2 == "string") {
        if (!x.test(i2)) {
          const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
      } else {
        const a = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.packs !== void 0) {
      let i2 = c7.packs;
      if (Array.isArray(i2)) {
        if (i2.length > 5) {
          const m2 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 5 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (i2.length < 1) {
          const m2 = { instancePath: t + "/packs", schemaPath: "#/properties/packs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const a = i2.length;
        for (let m2 = 0; m2 < a; m2++) {
          let p3 = i2[m2];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.pack === void 0) {
              const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "pack" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.services === void 0) {
              const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/required", keyword: "required", params: { missingProperty: "services" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in p3)
              if (!(s === "pack" || s === "services")) {
                const o = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (p3.pack !== void 0) {
              let s = p3.pack;
              if (!(s === "control_ingress" || s === "rtdl_core" || s === "rtdl_decision_lane" || s === "case_labels" || s === "obs_gov")) {
                const o = { instancePath: t + "/packs/" + m2 + "/pack", schemaPath: "#/properties/packs/items/properties/pack/enum", keyword: "enum", params: { allowedValues: j2.properties.packs.items.properties.pack.enum } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.services !== void 0) {
              let s = p3.services;
              if (Array.isArray(s)) {
                if (s.length < 1) {
                  const d5 = { instancePath: t + "/packs/" + m2 + "/services", schemaPath: "#/properties/packs/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), r++;
                }
                const o = s.length;
                for (let d5 = 0; d5 < o; d5++) {
                  let h4 = s[d5];
                  if (typeof h4 == "string") {
                    if (u(h4) > 255) {
                      const f5 = { instancePath: t + "/packs/" + m2 + "/services/" + d5, schemaPath: "#/properties/packs/items/properties/services/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                    }
                    if (u(h4) < 1) {
                      const f5 = { instancePath: t + "/packs/" + m2 + "/services/" + d5, schemaPath: "#/properties/packs/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                    }
                  } else {
                    const f5 = { instancePath: t + "/packs/" + m2 + "/services/" + d5, schemaPath: "#/properties/packs/items/properties/services/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                  }
                }
              } else {
                const o = { instancePath: t + "/packs/" + m2 + "/services", schemaPath: "#/properties/packs/items/properties/services/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/packs/" + m2, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.services !== void 0) {
      let i2 = c7.services;
      if (Array.isArray(i2)) {
        if (i2.length > 13) {
          const m2 = { instancePath: t + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 13 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (i2.length < 1) {
          const m2 = { instancePath: t + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        const a = i2.length;
        for (let m2 = 0; m2 < a; m2++) {
          let p3 = i2[m2];
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.service_name === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "service_name" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.task_definition === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_definition" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.task_arns === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "task_arns" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.desired_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "desired_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.running_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "running_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.pending_count === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "pending_count" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.status === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "status" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            if (p3.image_digest === void 0) {
              const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "image_digest" } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
            }
            for (const s in p3)
              if (!(s === "service_name" || s === "task_definition" || s === "task_arns" || s === "desired_count" || s === "running_count" || s === "pending_count" || s === "status" || s === "image_digest")) {
                const o = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            if (p3.service_name !== void 0) {
              let s = p3.service_name;
              if (typeof s == "string") {
                if (u(s) > 255) {
                  const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/service_name", schemaPath: "#/properties/services/items/properties/service_name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.task_definition !== void 0) {
              let s = p3.task_definition;
              if (typeof s == "string") {
                if (u(s) > 1024) {
                  const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/task_definition", schemaPath: "#/properties/services/items/properties/task_definition/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.task_arns !== void 0) {
              let s = p3.task_arns;
              if (Array.isArray(s)) {
                const o = s.length;
                for (let d5 = 0; d5 < o; d5++) {
                  let h4 = s[d5];
                  if (typeof h4 == "string") {
                    if (u(h4) > 1024) {
                      const f5 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d5, schemaPath: "#/properties/services/items/properties/task_arns/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                    }
                    if (u(h4) < 1) {
                      const f5 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d5, schemaPath: "#/properties/services/items/properties/task_arns/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                    }
                  } else {
                    const f5 = { instancePath: t + "/services/" + m2 + "/task_arns/" + d5, schemaPath: "#/properties/services/items/properties/task_arns/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), r++;
                  }
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/task_arns", schemaPath: "#/properties/services/items/properties/task_arns/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.desired_count !== void 0) {
              let s = p3.desired_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/desired_count", schemaPath: "#/properties/services/items/properties/desired_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.running_count !== void 0) {
              let s = p3.running_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/running_count", schemaPath: "#/properties/services/items/properties/running_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.pending_count !== void 0) {
              let s = p3.pending_count;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
              if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
                const o = { instancePath: t + "/services/" + m2 + "/pending_count", schemaPath: "#/properties/services/items/properties/pending_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.status !== void 0) {
              let s = p3.status;
              if (typeof s == "string") {
                if (u(s) > 64) {
                  const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
                if (u(s) < 1) {
                  const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/status", schemaPath: "#/properties/services/items/properties/status/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
            if (p3.image_digest !== void 0) {
              let s = p3.image_digest;
              if (typeof s == "string") {
                if (!A.test(s)) {
                  const o = { instancePath: t + "/services/" + m2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
                }
              } else {
                const o = { instancePath: t + "/services/" + m2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), r++;
              }
            }
          } else {
            const s = { instancePath: t + "/services/" + m2, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.run_scope !== void 0) {
      let i2 = c7.run_scope;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.key === void 0) {
          const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i2.value === void 0) {
          const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/required", keyword: "required", params: { missingProperty: "value" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        for (const a in i2)
          if (!(a === "key" || a === "value")) {
            const m2 = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        if (i2.key !== void 0 && i2.key !== "REQUIRED_PLATFORM_RUN_ID") {
          const a = { instancePath: t + "/run_scope/key", schemaPath: "#/properties/run_scope/properties/key/const", keyword: "const", params: { allowedValue: "REQUIRED_PLATFORM_RUN_ID" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i2.value !== void 0) {
          let a = i2.value;
          if (typeof a == "string") {
            if (!b2.test(a)) {
              const m2 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
            }
          } else {
            const m2 = { instancePath: t + "/run_scope/value", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        }
      } else {
        const a = { instancePath: t + "/run_scope", schemaPath: "#/properties/run_scope/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    if (c7.source_anchors !== void 0) {
      let i2 = c7.source_anchors;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.m4_b === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_b" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i2.m4_f === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_f" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        if (i2.m4_g === void 0) {
          const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/required", keyword: "required", params: { missingProperty: "m4_g" } };
          e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
        }
        for (const a in i2)
          if (!(a === "m4_b" || a === "m4_f" || a === "m4_g")) {
            const m2 = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
          }
        i2.m4_b !== void 0 && (_(i2.m4_b, { instancePath: t + "/source_anchors/m4_b", parentData: i2, parentDataProperty: "m4_b", rootData: g9, dynamicAnchors: k5 }) || (e = e === null ? _.errors : joinFaults$evidence_schemas_src_fault_bound(e, _.errors), r = e.length)), i2.m4_f !== void 0 && (_(i2.m4_f, { instancePath: t + "/source_anchors/m4_f", parentData: i2, parentDataProperty: "m4_f", rootData: g9, dynamicAnchors: k5 }) || (e = e === null ? _.errors : joinFaults$evidence_schemas_src_fault_bound(e, _.errors), r = e.length)), i2.m4_g !== void 0 && (_(i2.m4_g, { instancePath: t + "/source_anchors/m4_g", parentData: i2, parentDataProperty: "m4_g", rootData: g9, dynamicAnchors: k5 }) || (e = e === null ? _.errors : joinFaults$evidence_schemas_src_fault_bound(e, _.errors), r = e.length));
      } else {
        const a = { instancePath: t + "/source_anchors", schemaPath: "#/properties/source_anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), r++;
      }
    }
    c7.writer !== void 0 && (v(c7.writer, { instancePath: t + "/writer", parentData: c7, parentDataProperty: "writer", rootData: g9, dynamicAnchors: k5 }) || (e = e === null ? v.errors : joinFaults$evidence_schemas_src_fault_bound(e, v.errors), r = e.length));
  } else {
    const i2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
  }
  return P.errors = e, r === 0;
}
P.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/daemons_ready.v1.ts
var DaemonsReadyV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("daemons_ready.v1", F);

// evidence-schemas/src/generated/demo_session.v1.validate.js
var N2 = c;
var y2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "demo_session.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "demo_start_utc", "demo_end_utc", "kafka_cluster_id", "db_resource_id", "bucket_map", "expires_at", "written_at_utc"], properties: { schema: { const: "fp.demo_session.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, demo_start_utc: { $ref: "common.v1.schema.json#/$defs/time" }, demo_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time" }, { type: "null" }] }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 1024 }, db_resource_id: { type: "string", minLength: 1, maxLength: 1024 }, bucket_map: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 63 }, propertyNames: { enum: ["archive", "evidence", "oracle", "quarantine"] } }, expires_at: { type: "string", maxLength: 1024, pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" } } };
var w2 = Object.prototype.hasOwnProperty;
var d2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var f = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var b3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function c(n, { instancePath: i2 = "", parentData: v6, parentDataProperty: x2, rootData: $7 = n, dynamicAnchors: j8 = {} } = {}) {
  let e = null, s = 0;
  const l4 = c.evaluated;
  if (l4.dynamicProps && (l4.props = void 0), l4.dynamicItems && (l4.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.schema === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_start_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_start_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.demo_end_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "demo_end_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.kafka_cluster_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.db_resource_id === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_resource_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.bucket_map === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket_map" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.expires_at === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.written_at_utc === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in n)
      if (!w2.call(y2.properties, r)) {
        const t = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (n.schema !== void 0 && n.schema !== "fp.demo_session.v1") {
      const r = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.demo_session.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (n.platform_run_id !== void 0) {
      let r = n.platform_run_id;
      if (typeof r == "string") {
        if (!P2.test(r)) {
          const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_start_utc !== void 0) {
      let r = n.demo_start_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/demo_start_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.demo_end_utc !== void 0) {
      let r = n.demo_end_utc;
      const t = s;
      let p3 = false, o = null;
      const k5 = s;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const m2 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
      } else {
        const m2 = { instancePath: i2 + "/demo_end_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
      var u7 = k5 === s;
      u7 && (p3 = true, o = 0);
      const g9 = s;
      if (r !== null) {
        const m2 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
      var u7 = g9 === s;
      if (u7 && p3 ? (p3 = false, o = [o, 1]) : u7 && (p3 = true, o = 1), p3)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const m2 = { instancePath: i2 + "/demo_end_utc", schemaPath: "#/properties/demo_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
    }
    if (n.kafka_cluster_id !== void 0) {
      let r = n.kafka_cluster_id;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.db_resource_id !== void 0) {
      let r = n.db_resource_id;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (d2(r) < 1) {
          const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/db_resource_id", schemaPath: "#/properties/db_resource_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.bucket_map !== void 0) {
      let r = n.bucket_map;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) {
          const p3 = s;
          if (!(t === "archive" || t === "evidence" || t === "oracle" || t === "quarantine")) {
            const o = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames/enum", keyword: "enum", params: { allowedValues: y2.properties.bucket_map.propertyNames.enum }, propertyName: t };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
          var h4 = p3 === s;
          if (!h4) {
            const o = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
        for (const t in r) {
          let p3 = r[t];
          if (typeof p3 == "string") {
            if (d2(p3) > 63) {
              const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 63 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (d2(p3) < 1) {
              const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: i2 + "/bucket_map/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bucket_map/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const t = { instancePath: i2 + "/bucket_map", schemaPath: "#/properties/bucket_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.expires_at !== void 0) {
      let r = n.expires_at;
      if (typeof r == "string") {
        if (d2(r) > 1024) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (!b3.test(r)) {
          const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (n.written_at_utc !== void 0) {
      let r = n.written_at_utc;
      if (typeof r == "string") {
        if (!f.test(r)) {
          const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return c.errors = e, s === 0;
}
c.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/demo_session.v1.ts
var DemoSessionV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("demo_session.v1", N2);

// other-part:evidence-schemas/src/generated/lane_snapshot.v1.ts
import { LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1 } from "./schemas.mjs";

// evidence-schemas/src/generated/ready_publish_receipt.v1.validate.js
var b4 = p;
var u2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "ready_publish_receipt.v1.schema.json", type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "payload_sha256", "record_sha256", "platform_run_id", "scenario_run_id", "phase_id", "broker_time_utc", "written_at_utc", "writer"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, payload_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, record_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P5" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var h2 = Object.prototype.hasOwnProperty;
var m = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var f2 = new RegExp("^[0-9a-f]{64}$", "u");
var y3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var _2 = new RegExp("^[0-9a-f]{32}$", "u");
var c2 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var g2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function p(a, { instancePath: s = "", parentData: w7, parentDataProperty: k5, rootData: P6 = a, dynamicAnchors: $7 = {} } = {}) {
  let e = null, i2 = 0;
  const d5 = p.evaluated;
  if (d5.dynamicProps && (d5.props = void 0), d5.dynamicItems && (d5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.topic === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.partition === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.offset === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.message_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.payload_sha256 === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.record_sha256 === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_sha256" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.scenario_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.phase_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.broker_time_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.writer === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    for (const r in a)
      if (!h2.call(u2.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    if (a.topic !== void 0) {
      let r = a.topic;
      if (typeof r == "string") {
        if (m(r) > 249) {
          const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (m(r) < 1) {
          const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.partition !== void 0) {
      let r = a.partition;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: s + "/partition", schemaPath: "#/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      }
    }
    if (a.offset !== void 0) {
      let r = a.offset;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 9007199254740991 || isNaN(r)) {
          const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r < 0 || isNaN(r)) {
          const t = { instancePath: s + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      }
    }
    if (a.message_id !== void 0) {
      let r = a.message_id;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.payload_sha256 !== void 0) {
      let r = a.payload_sha256;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.record_sha256 !== void 0) {
      let r = a.record_sha256;
      if (typeof r == "string") {
        if (!f2.test(r)) {
          const t = { instancePath: s + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!y3.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.scenario_run_id !== void 0) {
      let r = a.scenario_run_id;
      if (typeof r == "string") {
        if (!_2.test(r)) {
          const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.phase_id !== void 0 && a.phase_id !== "P5") {
      const r = { instancePath: s + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (a.broker_time_utc !== void 0) {
      let r = a.broker_time_utc;
      if (typeof r == "string") {
        if (!c2.test(r)) {
          const t = { instancePath: s + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let r = a.written_at_utc;
      if (typeof r == "string") {
        if (!c2.test(r)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (a.writer !== void 0) {
      let r = a.writer;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.identity === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.task_arn === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (r.image_digest === void 0) {
          const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        for (const t in r)
          if (!(t === "identity" || t === "task_arn" || t === "image_digest")) {
            const o = { instancePath: s + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        if (r.identity !== void 0) {
          let t = r.identity;
          if (typeof t == "string") {
            if (m(t) > 128) {
              const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (m(t) < 1) {
              const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
          } else {
            const o = { instancePath: s + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
        if (r.task_arn !== void 0) {
          let t = r.task_arn;
          if (typeof t == "string") {
            if (m(t) > 1024) {
              const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (m(t) < 1) {
              const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
          } else {
            const o = { instancePath: s + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
        if (r.image_digest !== void 0) {
          let t = r.image_digest;
          if (typeof t == "string") {
            if (!g2.test(t)) {
              const o = { instancePath: s + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
          } else {
            const o = { instancePath: s + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
      } else {
        const t = { instancePath: s + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
  }
  return p.errors = e, i2 === 0;
}
p.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/ready_publish_receipt.v1.ts
var ReadyPublishReceiptV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("ready_publish_receipt.v1", b4);

// evidence-schemas/src/generated/receipt_summary.v1.validate.js
var F2 = g3;
var v2 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "receipt_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "written_at_utc", "as_of", "counts_by_decision", "counts_by_event_type", "counts_by_event_class", "counts_by_reason_code", "counts_by_output_id", "total_receipts", "receipt_objects_scanned", "receipt_segments_scanned", "receipt_bytes_scanned", "object_faults", "db_rows_scanned", "source_digest", "identity_pass", "writer"], properties: { schema: { const: "fp.receipt_summary.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, as_of: { $ref: "common.v1.schema.json#/$defs/time" }, counts_by_decision: { type: "object", additionalProperties: false, required: ["ADMIT", "DUPLICATE", "QUARANTINE", "ANOMALY", "PUBLISH_AMBIGUOUS"], properties: { ADMIT: { type: "integer", minimum: 0 }, DUPLICATE: { type: "integer", minimum: 0 }, QUARANTINE: { type: "integer", minimum: 0 }, ANOMALY: { type: "integer", minimum: 0 }, PUBLISH_AMBIGUOUS: { type: "integer", minimum: 0 } } }, counts_by_event_type: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_event_class: { $ref: "common.v1.schema.json#/$defs/count_map" }, counts_by_reason_code: { type: "object", additionalProperties: { type: "integer", minimum: 0 }, required: ["INTERNAL_ERROR"], properties: { INTERNAL_ERROR: { type: "integer", minimum: 0 } } }, counts_by_output_id: { $ref: "common.v1.schema.json#/$defs/count_map" }, total_receipts: { type: "integer", minimum: 0 }, receipt_objects_scanned: { type: "integer", minimum: 0 }, receipt_segments_scanned: { type: "integer", minimum: 0 }, receipt_bytes_scanned: { type: "integer", minimum: 0 }, object_faults: { type: "object", additionalProperties: false, required: ["missing", "unknown", "pending", "altered", "foreign", "identity", "gap", "count"], properties: { missing: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 }, altered: { type: "integer", minimum: 0 }, foreign: { type: "integer", minimum: 0 }, identity: { type: "integer", minimum: 0 }, gap: { type: "integer", minimum: 0 }, count: { type: "integer", minimum: 0 } } }, db_rows_scanned: { type: "integer", minimum: 0 }, source_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, identity_pass: { type: "boolean" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, counts_by_topic: { $ref: "common.v1.schema.json#/$defs/count_map" }, distinct_admitted: { type: "integer", minimum: 0 } } };
var L2 = Object.prototype.hasOwnProperty;
var l = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var q = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var w3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var I2 = new RegExp("^[0-9a-f]{64}$", "u");
var $3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function _3(a, { instancePath: n = "", parentData: k5, parentDataProperty: j8, rootData: b7 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const u7 = _3.evaluated;
  if (u7.dynamicProps && (u7.props = void 0), u7.dynamicItems && (u7.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.identity === void 0) {
      const c7 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
    }
    if (a.task_arn === void 0) {
      const c7 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
    }
    if (a.ci_run === void 0) {
      const c7 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
    }
    if (a.image_digest === void 0) {
      const c7 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
    }
    for (const c7 in a)
      if (!(c7 === "identity" || c7 === "task_arn" || c7 === "ci_run" || c7 === "image_digest")) {
        const i2 = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c7 } };
        e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
      }
    if (a.identity !== void 0) {
      let c7 = a.identity;
      if (typeof c7 == "string") {
        if (l(c7) > 1024) {
          const i2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
        }
        if (l(c7) < 1) {
          const i2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
        }
      } else {
        const i2 = { instancePath: n + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
      }
    }
    if (a.task_arn !== void 0) {
      let c7 = a.task_arn;
      const i2 = r;
      let t = false, s = null;
      const p3 = r;
      if (typeof c7 == "string") {
        if (l(c7) > 1024) {
          const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (l(c7) < 1) {
          const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
      } else {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var f5 = p3 === r;
      f5 && (t = true, s = 0);
      const h4 = r;
      if (c7 !== null) {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var f5 = h4 === r;
      if (f5 && t ? (t = false, s = [s, 1]) : f5 && (t = true, s = 1), t)
        r = i2, e !== null && (i2 ? e.length = i2 : e = null);
      else {
        const m2 = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
    }
    if (a.ci_run !== void 0) {
      let c7 = a.ci_run;
      const i2 = r;
      let t = false, s = null;
      const p3 = r;
      if (typeof c7 == "string") {
        if (l(c7) > 1024) {
          const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
        if (l(c7) < 1) {
          const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
      } else {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var d5 = p3 === r;
      d5 && (t = true, s = 0);
      const h4 = r;
      if (c7 !== null) {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var d5 = h4 === r;
      if (d5 && t ? (t = false, s = [s, 1]) : d5 && (t = true, s = 1), t)
        r = i2, e !== null && (i2 ? e.length = i2 : e = null);
      else {
        const m2 = { instancePath: n + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
    }
    if (a.image_digest !== void 0) {
      let c7 = a.image_digest;
      const i2 = r;
      let t = false, s = null;
      const p3 = r;
      if (typeof c7 == "string") {
        if (!$3.test(c7)) {
          const m2 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
        }
      } else {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var y8 = p3 === r;
      y8 && (t = true, s = 0);
      const h4 = r;
      if (c7 !== null) {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
      var y8 = h4 === r;
      if (y8 && t ? (t = false, s = [s, 1]) : y8 && (t = true, s = 1), t)
        r = i2, e !== null && (i2 ? e.length = i2 : e = null);
      else {
        const m2 = { instancePath: n + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), r++;
      }
    }
  } else {
    const c7 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), r++;
  }
  return _3.errors = e, r === 0;
}
_3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function g3(a, { instancePath: n = "", parentData: k5, parentDataProperty: j8, rootData: b7 = a, dynamicAnchors: P6 = {} } = {}) {
  let e = null, r = 0;
  const u7 = g3.evaluated;
  if (u7.dynamicProps && (u7.props = void 0), u7.dynamicItems && (u7.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.platform_run_id === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.written_at_utc === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.as_of === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.counts_by_decision === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_decision" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.counts_by_event_type === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_type" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.counts_by_event_class === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_event_class" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.counts_by_reason_code === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_reason_code" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.counts_by_output_id === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts_by_output_id" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.total_receipts === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_receipts" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.receipt_objects_scanned === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_objects_scanned" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.receipt_segments_scanned === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_segments_scanned" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.receipt_bytes_scanned === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_bytes_scanned" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.object_faults === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_faults" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.db_rows_scanned === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "db_rows_scanned" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.source_digest === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_digest" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.identity_pass === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity_pass" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.writer === void 0) {
      const i2 = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    for (const i2 in a)
      if (!L2.call(v2.properties, i2)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.receipt_summary.v1") {
      const i2 = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.receipt_summary.v1" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.platform_run_id !== void 0) {
      let i2 = a.platform_run_id;
      if (typeof i2 == "string") {
        if (!q.test(i2)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let i2 = a.written_at_utc;
      if (typeof i2 == "string") {
        if (!w3.test(i2)) {
          const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.as_of !== void 0) {
      let i2 = a.as_of;
      if (typeof i2 == "string") {
        if (!w3.test(i2)) {
          const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/as_of", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_decision !== void 0) {
      let i2 = a.counts_by_decision;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.ADMIT === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ADMIT" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.DUPLICATE === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "DUPLICATE" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.QUARANTINE === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "QUARANTINE" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.ANOMALY === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "ANOMALY" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.PUBLISH_AMBIGUOUS === void 0) {
          const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/required", keyword: "required", params: { missingProperty: "PUBLISH_AMBIGUOUS" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i2)
          if (!(t === "ADMIT" || t === "DUPLICATE" || t === "QUARANTINE" || t === "ANOMALY" || t === "PUBLISH_AMBIGUOUS")) {
            const s = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        if (i2.ADMIT !== void 0) {
          let t = i2.ADMIT;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/ADMIT", schemaPath: "#/properties/counts_by_decision/properties/ADMIT/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.DUPLICATE !== void 0) {
          let t = i2.DUPLICATE;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/DUPLICATE", schemaPath: "#/properties/counts_by_decision/properties/DUPLICATE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.QUARANTINE !== void 0) {
          let t = i2.QUARANTINE;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/QUARANTINE", schemaPath: "#/properties/counts_by_decision/properties/QUARANTINE/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.ANOMALY !== void 0) {
          let t = i2.ANOMALY;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/ANOMALY", schemaPath: "#/properties/counts_by_decision/properties/ANOMALY/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.PUBLISH_AMBIGUOUS !== void 0) {
          let t = i2.PUBLISH_AMBIGUOUS;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_decision/PUBLISH_AMBIGUOUS", schemaPath: "#/properties/counts_by_decision/properties/PUBLISH_AMBIGUOUS/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_decision", schemaPath: "#/properties/counts_by_decision/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_event_type !== void 0) {
      let i2 = a.counts_by_event_type;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        for (const t in i2) {
          const s = r;
          if (typeof t == "string") {
            if (l(t) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
            if (l(t) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
          }
          var f5 = s === r;
          if (!f5) {
            const p3 = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
        for (const t in i2) {
          let s = i2[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p3 = { instancePath: n + "/counts_by_event_type/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_event_type", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_event_class !== void 0) {
      let i2 = a.counts_by_event_class;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        for (const t in i2) {
          const s = r;
          if (typeof t == "string") {
            if (l(t) > 256) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
            if (l(t) < 1) {
              const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
          }
          var d5 = s === r;
          if (!d5) {
            const p3 = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
        for (const t in i2) {
          let s = i2[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p3 = { instancePath: n + "/counts_by_event_class/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_event_class", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_reason_code !== void 0) {
      let i2 = a.counts_by_reason_code;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.INTERNAL_ERROR === void 0) {
          const t = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/required", keyword: "required", params: { missingProperty: "INTERNAL_ERROR" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i2)
          if (t !== "INTERNAL_ERROR") {
            let s = i2[t];
            if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
            if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
              const p3 = { instancePath: n + "/counts_by_reason_code/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counts_by_reason_code/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
          }
        if (i2.INTERNAL_ERROR !== void 0) {
          let t = i2.INTERNAL_ERROR;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/counts_by_reason_code/INTERNAL_ERROR", schemaPath: "#/properties/counts_by_reason_code/properties/INTERNAL_ERROR/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_reason_code", schemaPath: "#/properties/counts_by_reason_code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.counts_by_output_id !== void 0) {
      let i2 = a.counts_by_output_id;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        for (const t in i2) {
          const s = r;
          if (typeof t == "string") {
            if (l(t) > 256) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
            if (l(t) < 1) {
              const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
          }
          var y8 = s === r;
          if (!y8) {
            const p3 = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
        for (const t in i2) {
          let s = i2[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p3 = { instancePath: n + "/counts_by_output_id/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_output_id", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.total_receipts !== void 0) {
      let i2 = a.total_receipts;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/total_receipts", schemaPath: "#/properties/total_receipts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_objects_scanned !== void 0) {
      let i2 = a.receipt_objects_scanned;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/receipt_objects_scanned", schemaPath: "#/properties/receipt_objects_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_segments_scanned !== void 0) {
      let i2 = a.receipt_segments_scanned;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/receipt_segments_scanned", schemaPath: "#/properties/receipt_segments_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.receipt_bytes_scanned !== void 0) {
      let i2 = a.receipt_bytes_scanned;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/receipt_bytes_scanned", schemaPath: "#/properties/receipt_bytes_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.object_faults !== void 0) {
      let i2 = a.object_faults;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        if (i2.missing === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "missing" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.unknown === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "unknown" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.pending === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "pending" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.altered === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "altered" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.foreign === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "foreign" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.identity === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.gap === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "gap" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        if (i2.count === void 0) {
          const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/required", keyword: "required", params: { missingProperty: "count" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
        for (const t in i2)
          if (!(t === "missing" || t === "unknown" || t === "pending" || t === "altered" || t === "foreign" || t === "identity" || t === "gap" || t === "count")) {
            const s = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        if (i2.missing !== void 0) {
          let t = i2.missing;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/missing", schemaPath: "#/properties/object_faults/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.unknown !== void 0) {
          let t = i2.unknown;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/unknown", schemaPath: "#/properties/object_faults/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.pending !== void 0) {
          let t = i2.pending;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/pending", schemaPath: "#/properties/object_faults/properties/pending/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.altered !== void 0) {
          let t = i2.altered;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/altered", schemaPath: "#/properties/object_faults/properties/altered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.foreign !== void 0) {
          let t = i2.foreign;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/foreign", schemaPath: "#/properties/object_faults/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.identity !== void 0) {
          let t = i2.identity;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/identity", schemaPath: "#/properties/object_faults/properties/identity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.gap !== void 0) {
          let t = i2.gap;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/gap", schemaPath: "#/properties/object_faults/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
        if (i2.count !== void 0) {
          let t = i2.count;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const s = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
          if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
            const s = { instancePath: n + "/object_faults/count", schemaPath: "#/properties/object_faults/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/object_faults", schemaPath: "#/properties/object_faults/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.db_rows_scanned !== void 0) {
      let i2 = a.db_rows_scanned;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/db_rows_scanned", schemaPath: "#/properties/db_rows_scanned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.source_digest !== void 0) {
      let i2 = a.source_digest;
      if (typeof i2 == "string") {
        if (!I2.test(i2)) {
          const t = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
        }
      } else {
        const t = { instancePath: n + "/source_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.identity_pass !== void 0 && typeof a.identity_pass != "boolean") {
      const i2 = { instancePath: n + "/identity_pass", schemaPath: "#/properties/identity_pass/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
    }
    if (a.writer !== void 0 && (_3(a.writer, { instancePath: n + "/writer", parentData: a, parentDataProperty: "writer", rootData: b7, dynamicAnchors: P6 }) || (e = e === null ? _3.errors : joinFaults$evidence_schemas_src_fault_bound(e, _3.errors), r = e.length)), a.counts_by_topic !== void 0) {
      let i2 = a.counts_by_topic;
      if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
        for (const t in i2) {
          const s = r;
          if (typeof t == "string") {
            if (l(t) > 256) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
            if (l(t) < 1) {
              const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
              e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
            }
          }
          var c7 = s === r;
          if (!c7) {
            const p3 = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
        for (const t in i2) {
          let s = i2[t];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
          if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
            const p3 = { instancePath: n + "/counts_by_topic/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), r++;
          }
        }
      } else {
        const t = { instancePath: n + "/counts_by_topic", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
    if (a.distinct_admitted !== void 0) {
      let i2 = a.distinct_admitted;
      if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
        const t = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
      if (typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
        const t = { instancePath: n + "/distinct_admitted", schemaPath: "#/properties/distinct_admitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), r++;
      }
    }
  } else {
    const i2 = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), r++;
  }
  return g3.errors = e, r === 0;
}
g3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/receipt_summary.v1.ts
var ReceiptSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("receipt_summary.v1", F2);

// evidence-schemas/src/generated/replay_anchors.v1.validate.js
var V = N3;
var $4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "replay_anchors.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "kafka_cluster_id", "anchors", "source_refs", "counts", "archive", "basis_digest"], properties: { schema: { const: "fp.replay_anchors.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, kafka_cluster_id: { type: "string", minLength: 1, maxLength: 512 }, anchors: { type: "object", additionalProperties: false, required: ["ingest", "rtdl_core"], properties: { ingest: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 }, rtdl_core: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, start_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset_kind: { const: "kafka_offset" }, count: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, captured_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, group_id: { type: "string", minLength: 1, maxLength: 512 }, stream_id: { type: "string", minLength: 1, maxLength: 512 } } }, maxItems: 1e4 } } }, source_refs: { type: "object", additionalProperties: false, required: ["ingest_offsets_ref", "rtdl_offsets_ref", "run_report_ref"], properties: { ingest_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, rtdl_offsets_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, counts: { type: "object", additionalProperties: false, required: ["ingest_anchors", "rtdl_anchors"], properties: { ingest_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 }, rtdl_anchors: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, archive: { type: "array", items: { type: "object", additionalProperties: false, required: ["topic", "partition", "first_offset", "last_offset", "records", "segments", "set_digest"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 1e6 }, first_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, last_offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, records: { type: "integer", minimum: 0, maximum: 9007199254740991 }, segments: { type: "integer", minimum: 0, maximum: 9007199254740991 }, set_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, maxItems: 1e3 }, basis_digest: { $ref: "common.v1.schema.json#/$defs/hex64" } } };
var j3 = Object.prototype.hasOwnProperty;
var u3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var w4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var Z = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L3 = new RegExp("^[0-9a-f]{64}$", "u");
var D2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function q2(c7, { instancePath: t = "", parentData: A5, parentDataProperty: I4, rootData: b7 = c7, dynamicAnchors: F5 = {} } = {}) {
  let e = null, s = 0;
  const y8 = q2.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), c7 && typeof c7 == "object" && !Array.isArray(c7)) {
    if (c7.identity === void 0) {
      const d5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
    }
    if (c7.task_arn === void 0) {
      const d5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
    }
    if (c7.ci_run === void 0) {
      const d5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
    }
    if (c7.image_digest === void 0) {
      const d5 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
    }
    for (const d5 in c7)
      if (!(d5 === "identity" || d5 === "task_arn" || d5 === "ci_run" || d5 === "image_digest")) {
        const m2 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d5 } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
    if (c7.identity !== void 0) {
      let d5 = c7.identity;
      if (typeof d5 == "string") {
        if (u3(d5) > 1024) {
          const m2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
        if (u3(d5) < 1) {
          const m2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
        }
      } else {
        const m2 = { instancePath: t + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
      }
    }
    if (c7.task_arn !== void 0) {
      let d5 = c7.task_arn;
      const m2 = s;
      let p3 = false, f5 = null;
      const o = s;
      if (typeof d5 == "string") {
        if (u3(d5) > 1024) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u3(d5) < 1) {
          const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var g9 = o === s;
      g9 && (p3 = true, f5 = 0);
      const n = s;
      if (d5 !== null) {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var g9 = n === s;
      if (g9 && p3 ? (p3 = false, f5 = [f5, 1]) : g9 && (p3 = true, f5 = 1), p3)
        s = m2, e !== null && (m2 ? e.length = m2 : e = null);
      else {
        const r = { instancePath: t + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c7.ci_run !== void 0) {
      let d5 = c7.ci_run;
      const m2 = s;
      let p3 = false, f5 = null;
      const o = s;
      if (typeof d5 == "string") {
        if (u3(d5) > 1024) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u3(d5) < 1) {
          const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var k5 = o === s;
      k5 && (p3 = true, f5 = 0);
      const n = s;
      if (d5 !== null) {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var k5 = n === s;
      if (k5 && p3 ? (p3 = false, f5 = [f5, 1]) : k5 && (p3 = true, f5 = 1), p3)
        s = m2, e !== null && (m2 ? e.length = m2 : e = null);
      else {
        const r = { instancePath: t + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (c7.image_digest !== void 0) {
      let d5 = c7.image_digest;
      const m2 = s;
      let p3 = false, f5 = null;
      const o = s;
      if (typeof d5 == "string") {
        if (!D2.test(d5)) {
          const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: t + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var P6 = o === s;
      P6 && (p3 = true, f5 = 0);
      const n = s;
      if (d5 !== null) {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      var P6 = n === s;
      if (P6 && p3 ? (p3 = false, f5 = [f5, 1]) : P6 && (p3 = true, f5 = 1), p3)
        s = m2, e !== null && (m2 ? e.length = m2 : e = null);
      else {
        const r = { instancePath: t + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: f5 } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const d5 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
  }
  return q2.errors = e, s === 0;
}
q2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function N3(c7, { instancePath: t = "", parentData: A5, parentDataProperty: I4, rootData: b7 = c7, dynamicAnchors: F5 = {} } = {}) {
  let e = null, s = 0;
  const y8 = N3.evaluated;
  if (y8.dynamicProps && (y8.props = void 0), y8.dynamicItems && (y8.items = void 0), c7 && typeof c7 == "object" && !Array.isArray(c7)) {
    if (c7.schema === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.written_at_utc === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.writer === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.generated_at_utc === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.platform_run_id === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.kafka_cluster_id === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.anchors === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.source_refs === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_refs" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.counts === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.archive === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.basis_digest === void 0) {
      const m2 = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_digest" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    for (const m2 in c7)
      if (!j3.call($4.properties, m2)) {
        const p3 = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    if (c7.schema !== void 0 && c7.schema !== "fp.replay_anchors.v1") {
      const m2 = { instancePath: t + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.replay_anchors.v1" } };
      e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
    }
    if (c7.written_at_utc !== void 0) {
      let m2 = c7.written_at_utc;
      if (typeof m2 == "string") {
        if (!w4.test(m2)) {
          const p3 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.writer !== void 0 && (q2(c7.writer, { instancePath: t + "/writer", parentData: c7, parentDataProperty: "writer", rootData: b7, dynamicAnchors: F5 }) || (e = e === null ? q2.errors : joinFaults$evidence_schemas_src_fault_bound(e, q2.errors), s = e.length)), c7.generated_at_utc !== void 0) {
      let m2 = c7.generated_at_utc;
      if (typeof m2 == "string") {
        if (!w4.test(m2)) {
          const p3 = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.platform_run_id !== void 0) {
      let m2 = c7.platform_run_id;
      if (typeof m2 == "string") {
        if (!Z.test(m2)) {
          const p3 = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.kafka_cluster_id !== void 0) {
      let m2 = c7.kafka_cluster_id;
      if (typeof m2 == "string") {
        if (u3(m2) > 512) {
          const p3 = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (u3(m2) < 1) {
          const p3 = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.anchors !== void 0) {
      let m2 = c7.anchors;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        if (m2.ingest === void 0) {
          const p3 = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "ingest" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (m2.rtdl_core === void 0) {
          const p3 = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "rtdl_core" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        for (const p3 in m2)
          if (!(p3 === "ingest" || p3 === "rtdl_core")) {
            const f5 = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        if (m2.ingest !== void 0) {
          let p3 = m2.ingest;
          if (Array.isArray(p3)) {
            if (p3.length > 1e4) {
              const o = { instancePath: t + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            const f5 = p3.length;
            for (let o = 0; o < f5; o++) {
              let n = p3[o];
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.topic === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.partition === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.offset === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.count === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                for (const r in n)
                  if (!j3.call($4.properties.anchors.properties.ingest.items.properties, r)) {
                    const a = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                if (n.topic !== void 0) {
                  let r = n.topic;
                  if (typeof r == "string") {
                    if (u3(r) > 249) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.partition !== void 0) {
                  let r = n.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.start_offset !== void 0) {
                  let r = n.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.end_offset !== void 0) {
                  let r = n.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.offset !== void 0) {
                  let r = n.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.offset_kind !== void 0 && n.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/ingest/" + o + "/offset_kind", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.count !== void 0) {
                  let r = n.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.first_ts_utc !== void 0) {
                  let r = n.first_ts_utc;
                  const a = s;
                  let h4 = false, _8 = null;
                  const v6 = s;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const l4 = { instancePath: t + "/anchors/ingest/" + o + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var g9 = v6 === s;
                  g9 && (h4 = true, _8 = 0);
                  const x2 = s;
                  if (r !== null) {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var g9 = x2 === s;
                  if (g9 && h4 ? (h4 = false, _8 = [_8, 1]) : g9 && (h4 = true, _8 = 1), h4)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                if (n.last_ts_utc !== void 0) {
                  let r = n.last_ts_utc;
                  const a = s;
                  let h4 = false, _8 = null;
                  const v6 = s;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const l4 = { instancePath: t + "/anchors/ingest/" + o + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var k5 = v6 === s;
                  k5 && (h4 = true, _8 = 0);
                  const x2 = s;
                  if (r !== null) {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var k5 = x2 === s;
                  if (k5 && h4 ? (h4 = false, _8 = [_8, 1]) : k5 && (h4 = true, _8 = 1), h4)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const l4 = { instancePath: t + "/anchors/ingest/" + o + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                if (n.captured_at_utc !== void 0) {
                  let r = n.captured_at_utc;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.group_id !== void 0) {
                  let r = n.group_id;
                  if (typeof r == "string") {
                    if (u3(r) > 512) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.stream_id !== void 0) {
                  let r = n.stream_id;
                  if (typeof r == "string") {
                    if (u3(r) > 512) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/ingest/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/ingest/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/ingest/" + o, schemaPath: "#/properties/anchors/properties/ingest/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
          } else {
            const f5 = { instancePath: t + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
        if (m2.rtdl_core !== void 0) {
          let p3 = m2.rtdl_core;
          if (Array.isArray(p3)) {
            if (p3.length > 1e4) {
              const o = { instancePath: t + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            const f5 = p3.length;
            for (let o = 0; o < f5; o++) {
              let n = p3[o];
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.topic === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.partition === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.start_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.end_offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.offset === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.offset_kind === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.count === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "count" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.first_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.last_ts_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.captured_at_utc === void 0) {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                for (const r in n)
                  if (!j3.call($4.properties.anchors.properties.rtdl_core.items.properties, r)) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                if (n.topic !== void 0) {
                  let r = n.topic;
                  if (typeof r == "string") {
                    if (u3(r) > 249) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.partition !== void 0) {
                  let r = n.partition;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 1e6 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.start_offset !== void 0) {
                  let r = n.start_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.end_offset !== void 0) {
                  let r = n.end_offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.offset !== void 0) {
                  let r = n.offset;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.offset_kind !== void 0 && n.offset_kind !== "kafka_offset") {
                  const r = { instancePath: t + "/anchors/rtdl_core/" + o + "/offset_kind", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n.count !== void 0) {
                  let r = n.count;
                  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                  if (typeof r == "number" && isFinite(r)) {
                    if (r > 9007199254740991 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (r < 0 || isNaN(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  }
                }
                if (n.first_ts_utc !== void 0) {
                  let r = n.first_ts_utc;
                  const a = s;
                  let h4 = false, _8 = null;
                  const v6 = s;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var P6 = v6 === s;
                  P6 && (h4 = true, _8 = 0);
                  const x2 = s;
                  if (r !== null) {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var P6 = x2 === s;
                  if (P6 && h4 ? (h4 = false, _8 = [_8, 1]) : P6 && (h4 = true, _8 = 1), h4)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                if (n.last_ts_utc !== void 0) {
                  let r = n.last_ts_utc;
                  const a = s;
                  let h4 = false, _8 = null;
                  const v6 = s;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                    }
                  } else {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var d5 = v6 === s;
                  d5 && (h4 = true, _8 = 0);
                  const x2 = s;
                  if (r !== null) {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                  var d5 = x2 === s;
                  if (d5 && h4 ? (h4 = false, _8 = [_8, 1]) : d5 && (h4 = true, _8 = 1), h4)
                    s = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    const l4 = { instancePath: t + "/anchors/rtdl_core/" + o + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
                    e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
                  }
                }
                if (n.captured_at_utc !== void 0) {
                  let r = n.captured_at_utc;
                  if (typeof r == "string") {
                    if (!w4.test(r)) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.group_id !== void 0) {
                  let r = n.group_id;
                  if (typeof r == "string") {
                    if (u3(r) > 512) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
                if (n.stream_id !== void 0) {
                  let r = n.stream_id;
                  if (typeof r == "string") {
                    if (u3(r) > 512) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                    if (u3(r) < 1) {
                      const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                    }
                  } else {
                    const a = { instancePath: t + "/anchors/rtdl_core/" + o + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), s++;
                  }
                }
              } else {
                const r = { instancePath: t + "/anchors/rtdl_core/" + o, schemaPath: "#/properties/anchors/properties/rtdl_core/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
          } else {
            const f5 = { instancePath: t + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
      } else {
        const p3 = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.source_refs !== void 0) {
      let m2 = c7.source_refs;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        if (m2.ingest_offsets_ref === void 0) {
          const p3 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "ingest_offsets_ref" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (m2.rtdl_offsets_ref === void 0) {
          const p3 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "rtdl_offsets_ref" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (m2.run_report_ref === void 0) {
          const p3 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        for (const p3 in m2)
          if (!(p3 === "ingest_offsets_ref" || p3 === "rtdl_offsets_ref" || p3 === "run_report_ref")) {
            const f5 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        if (m2.ingest_offsets_ref !== void 0) {
          let p3 = m2.ingest_offsets_ref;
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.key === void 0) {
              const f5 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.version_id === void 0) {
              const f5 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.sha256 === void 0) {
              const f5 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            for (const f5 in p3)
              if (!(f5 === "key" || f5 === "version_id" || f5 === "sha256")) {
                const o = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            if (p3.key !== void 0) {
              let f5 = p3.key;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.version_id !== void 0) {
              let f5 = p3.version_id;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.sha256 !== void 0) {
              let f5 = p3.sha256;
              if (typeof f5 == "string") {
                if (!L3.test(f5)) {
                  const o = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
          } else {
            const f5 = { instancePath: t + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
        if (m2.rtdl_offsets_ref !== void 0) {
          let p3 = m2.rtdl_offsets_ref;
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.key === void 0) {
              const f5 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.version_id === void 0) {
              const f5 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.sha256 === void 0) {
              const f5 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            for (const f5 in p3)
              if (!(f5 === "key" || f5 === "version_id" || f5 === "sha256")) {
                const o = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            if (p3.key !== void 0) {
              let f5 = p3.key;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.version_id !== void 0) {
              let f5 = p3.version_id;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.sha256 !== void 0) {
              let f5 = p3.sha256;
              if (typeof f5 == "string") {
                if (!L3.test(f5)) {
                  const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
          } else {
            const f5 = { instancePath: t + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
        if (m2.run_report_ref !== void 0) {
          let p3 = m2.run_report_ref;
          if (p3 && typeof p3 == "object" && !Array.isArray(p3)) {
            if (p3.key === void 0) {
              const f5 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.version_id === void 0) {
              const f5 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3.sha256 === void 0) {
              const f5 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            for (const f5 in p3)
              if (!(f5 === "key" || f5 === "version_id" || f5 === "sha256")) {
                const o = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f5 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            if (p3.key !== void 0) {
              let f5 = p3.key;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.version_id !== void 0) {
              let f5 = p3.version_id;
              if (typeof f5 == "string") {
                if (u3(f5) > 512) {
                  const o = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
                if (u3(f5) < 1) {
                  const o = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
            if (p3.sha256 !== void 0) {
              let f5 = p3.sha256;
              if (typeof f5 == "string") {
                if (!L3.test(f5)) {
                  const o = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
                }
              } else {
                const o = { instancePath: t + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
              }
            }
          } else {
            const f5 = { instancePath: t + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        }
      } else {
        const p3 = { instancePath: t + "/source_refs", schemaPath: "#/properties/source_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.counts !== void 0) {
      let m2 = c7.counts;
      if (m2 && typeof m2 == "object" && !Array.isArray(m2)) {
        if (m2.ingest_anchors === void 0) {
          const p3 = { instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "ingest_anchors" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        if (m2.rtdl_anchors === void 0) {
          const p3 = { instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "rtdl_anchors" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
        for (const p3 in m2)
          if (!(p3 === "ingest_anchors" || p3 === "rtdl_anchors")) {
            const f5 = { instancePath: t + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p3 } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
        if (m2.ingest_anchors !== void 0) {
          let p3 = m2.ingest_anchors;
          if (!(typeof p3 == "number" && !(p3 % 1) && !isNaN(p3) && isFinite(p3))) {
            const f5 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
          if (typeof p3 == "number" && isFinite(p3)) {
            if (p3 > 9007199254740991 || isNaN(p3)) {
              const f5 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3 < 0 || isNaN(p3)) {
              const f5 = { instancePath: t + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
          }
        }
        if (m2.rtdl_anchors !== void 0) {
          let p3 = m2.rtdl_anchors;
          if (!(typeof p3 == "number" && !(p3 % 1) && !isNaN(p3) && isFinite(p3))) {
            const f5 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
          }
          if (typeof p3 == "number" && isFinite(p3)) {
            if (p3 > 9007199254740991 || isNaN(p3)) {
              const f5 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
            if (p3 < 0 || isNaN(p3)) {
              const f5 = { instancePath: t + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
            }
          }
        }
      } else {
        const p3 = { instancePath: t + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.archive !== void 0) {
      let m2 = c7.archive;
      if (Array.isArray(m2)) {
        if (m2.length > 1e3) {
          const f5 = { instancePath: t + "/archive", schemaPath: "#/properties/archive/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
        const p3 = m2.length;
        for (let f5 = 0; f5 < p3; f5++) {
          let o = m2[f5];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.topic === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "topic" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.partition === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "partition" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.first_offset === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.last_offset === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.records === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "records" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.segments === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "segments" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            if (o.set_digest === void 0) {
              const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "set_digest" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
            }
            for (const n in o)
              if (!(n === "topic" || n === "partition" || n === "first_offset" || n === "last_offset" || n === "records" || n === "segments" || n === "set_digest")) {
                const r = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            if (o.topic !== void 0) {
              let n = o.topic;
              if (typeof n == "string") {
                if (u3(n) > 249) {
                  const r = { instancePath: t + "/archive/" + f5 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (u3(n) < 1) {
                  const r = { instancePath: t + "/archive/" + f5 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + f5 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
            if (o.partition !== void 0) {
              let n = o.partition;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const r = { instancePath: t + "/archive/" + f5 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1e6 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              }
            }
            if (o.first_offset !== void 0) {
              let n = o.first_offset;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const r = { instancePath: t + "/archive/" + f5 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              }
            }
            if (o.last_offset !== void 0) {
              let n = o.last_offset;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const r = { instancePath: t + "/archive/" + f5 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              }
            }
            if (o.records !== void 0) {
              let n = o.records;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const r = { instancePath: t + "/archive/" + f5 + "/records", schemaPath: "#/properties/archive/items/properties/records/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/records", schemaPath: "#/properties/archive/items/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/records", schemaPath: "#/properties/archive/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              }
            }
            if (o.segments !== void 0) {
              let n = o.segments;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const r = { instancePath: t + "/archive/" + f5 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
                if (n < 0 || isNaN(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              }
            }
            if (o.set_digest !== void 0) {
              let n = o.set_digest;
              if (typeof n == "string") {
                if (!L3.test(n)) {
                  const r = { instancePath: t + "/archive/" + f5 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
                }
              } else {
                const r = { instancePath: t + "/archive/" + f5 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
              }
            }
          } else {
            const n = { instancePath: t + "/archive/" + f5, schemaPath: "#/properties/archive/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), s++;
          }
        }
      } else {
        const p3 = { instancePath: t + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
    if (c7.basis_digest !== void 0) {
      let m2 = c7.basis_digest;
      if (typeof m2 == "string") {
        if (!L3.test(m2)) {
          const p3 = { instancePath: t + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
        }
      } else {
        const p3 = { instancePath: t + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p3] : noteFault$evidence_schemas_src_fault_bound(e, p3), s++;
      }
    }
  } else {
    const m2 = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
  }
  return N3.errors = e, s === 0;
}
N3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/replay_anchors.v1.ts
var ReplayAnchorsV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("replay_anchors.v1", V);

// evidence-schemas/src/generated/reporter_lock_event.v1.validate.js
var R = d3;
var g4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "reporter_lock_event.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "platform_run_id", "event", "lock_key", "lock_id", "instance", "task_arn", "holder", "fence", "ts_utc"], properties: { schema: { const: "fp.reporter_lock_event.v1" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, event: { enum: ["ATTEMPT", "ACQUIRED", "DENIED", "RELEASED", "LOST"] }, lock_key: { type: "string", minLength: 1, maxLength: 512 }, lock_id: { type: "string", pattern: "^-?[0-9]{1,19}$" }, instance: { type: "string", minLength: 1, maxLength: 512 }, task_arn: { type: "string", minLength: 1, maxLength: 512 }, holder: { oneOf: [{ type: "object", additionalProperties: false, required: ["instance", "acquired_at_utc"], properties: { instance: { type: "string", minLength: 1, maxLength: 512 }, acquired_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, fence: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/uint64" }, { type: "null" }] }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } };
var w5 = Object.prototype.hasOwnProperty;
var f3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var q3 = new RegExp("^-?[0-9]{1,19}$", "u");
var P3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var $5 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
function d3(a, { instancePath: n = "", parentData: L5, parentDataProperty: j8, rootData: E4 = a, dynamicAnchors: O5 = {} } = {}) {
  let e = null, s = 0;
  const m2 = d3.evaluated;
  if (m2.dynamicProps && (m2.props = void 0), m2.dynamicItems && (m2.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.platform_run_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.event === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.lock_key === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_key" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.lock_id === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.instance === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.task_arn === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.holder === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holder" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.fence === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.ts_utc === void 0) {
      const r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    for (const r in a)
      if (!w5.call(g4.properties, r)) {
        const t = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.reporter_lock_event.v1") {
      const r = { instancePath: n + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reporter_lock_event.v1" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
    }
    if (a.platform_run_id !== void 0) {
      let r = a.platform_run_id;
      if (typeof r == "string") {
        if (!v3.test(r)) {
          const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.event !== void 0) {
      let r = a.event;
      if (!(r === "ATTEMPT" || r === "ACQUIRED" || r === "DENIED" || r === "RELEASED" || r === "LOST")) {
        const t = { instancePath: n + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: g4.properties.event.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.lock_key !== void 0) {
      let r = a.lock_key;
      if (typeof r == "string") {
        if (f3(r) > 512) {
          const t = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/lock_key", schemaPath: "#/properties/lock_key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.lock_id !== void 0) {
      let r = a.lock_id;
      if (typeof r == "string") {
        if (!q3.test(r)) {
          const t = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/lock_id", schemaPath: "#/properties/lock_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.instance !== void 0) {
      let r = a.instance;
      if (typeof r == "string") {
        if (f3(r) > 512) {
          const t = { instancePath: n + "/instance", schemaPath: "#/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: n + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.task_arn !== void 0) {
      let r = a.task_arn;
      if (typeof r == "string") {
        if (f3(r) > 512) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
        if (f3(r) < 1) {
          const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
    if (a.holder !== void 0) {
      let r = a.holder;
      const t = s;
      let p3 = false, c7 = null;
      const y8 = s;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.instance === void 0) {
          const o = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "instance" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        if (r.acquired_at_utc === void 0) {
          const o = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "acquired_at_utc" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
        for (const o in r)
          if (!(o === "instance" || o === "acquired_at_utc")) {
            const l4 = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        if (r.instance !== void 0) {
          let o = r.instance;
          if (typeof o == "string") {
            if (f3(o) > 512) {
              const l4 = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
            if (f3(o) < 1) {
              const l4 = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: n + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
        if (r.acquired_at_utc !== void 0) {
          let o = r.acquired_at_utc;
          if (typeof o == "string") {
            if (!P3.test(o)) {
              const l4 = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
            }
          } else {
            const l4 = { instancePath: n + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), s++;
          }
        }
      } else {
        const o = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var u7 = y8 === s;
      u7 && (p3 = true, c7 = 0);
      const _8 = s;
      if (r !== null) {
        const o = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var u7 = _8 === s;
      if (u7 && p3 ? (p3 = false, c7 = [c7, 1]) : u7 && (p3 = true, c7 = 1), p3)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o = { instancePath: n + "/holder", schemaPath: "#/properties/holder/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (a.fence !== void 0) {
      let r = a.fence;
      const t = s;
      let p3 = false, c7 = null;
      const y8 = s;
      if (typeof r == "string") {
        if (!$5.test(r)) {
          const o = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
        }
      } else {
        const o = { instancePath: n + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var h4 = y8 === s;
      h4 && (p3 = true, c7 = 0);
      const _8 = s;
      if (r !== null) {
        const o = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
      var h4 = _8 === s;
      if (h4 && p3 ? (p3 = false, c7 = [c7, 1]) : h4 && (p3 = true, c7 = 1), p3)
        s = t, e !== null && (t ? e.length = t : e = null);
      else {
        const o = { instancePath: n + "/fence", schemaPath: "#/properties/fence/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
        e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
      }
    }
    if (a.ts_utc !== void 0) {
      let r = a.ts_utc;
      if (typeof r == "string") {
        if (!P3.test(r)) {
          const t = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
        }
      } else {
        const t = { instancePath: n + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
      }
    }
  } else {
    const r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
  }
  return d3.errors = e, s === 0;
}
d3.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/reporter_lock_event.v1.ts
var ReporterLockEventV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("reporter_lock_event.v1", R);

// evidence-schemas/src/generated/run_completed.v1.validate.js
var R2 = k2;
var j4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "run_completed.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "written_at_utc", "writer", "generated_at_utc", "completed_at_utc", "platform_run_id", "status", "closure_refs", "bundle_root_sha256", "fence", "supersedes"], properties: { schema: { const: "fp.run_completed.v1" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { $ref: "common.v1.schema.json#/$defs/writer" }, generated_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, completed_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, status: { const: "COMPLETED" }, closure_refs: { type: "object", additionalProperties: false, required: ["run_report_ref", "reconciliation_ref", "replay_anchors_ref", "environment_conformance_ref", "anomaly_summary_ref", "governance_events_ref"], properties: { run_report_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, reconciliation_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, replay_anchors_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, environment_conformance_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, anomaly_summary_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, governance_events_ref: { type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } } } }, bundle_root_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, fence: { $ref: "common.v1.schema.json#/$defs/uint64" }, supersedes: { oneOf: [{ type: "object", additionalProperties: false, required: ["key", "version_id", "sha256"], properties: { key: { type: "string", minLength: 1, maxLength: 512 }, version_id: { type: "string", minLength: 1, maxLength: 512 }, sha256: { $ref: "common.v1.schema.json#/$defs/hex64" } } }, { type: "null" }] } } };
var b5 = Object.prototype.hasOwnProperty;
var c3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var v4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var O2 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var h3 = new RegExp("^[0-9a-f]{64}$", "u");
var A2 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var E2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g5(p3, { instancePath: i2 = "", parentData: q4, parentDataProperty: $7, rootData: P6 = p3, dynamicAnchors: w7 = {} } = {}) {
  let e = null, t = 0;
  const u7 = g5.evaluated;
  if (u7.dynamicProps && (u7.props = void 0), u7.dynamicItems && (u7.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.identity === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (p3.task_arn === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (p3.ci_run === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    if (p3.image_digest === void 0) {
      const r = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
    }
    for (const r in p3)
      if (!(r === "identity" || r === "task_arn" || r === "ci_run" || r === "image_digest")) {
        const s = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    if (p3.identity !== void 0) {
      let r = p3.identity;
      if (typeof r == "string") {
        if (c3(r) > 1024) {
          const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
        if (c3(r) < 1) {
          const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
        }
      } else {
        const s = { instancePath: i2 + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
      }
    }
    if (p3.task_arn !== void 0) {
      let r = p3.task_arn;
      const s = t;
      let d5 = false, _8 = null;
      const l4 = t;
      if (typeof r == "string") {
        if (c3(r) > 1024) {
          const f5 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
        }
        if (c3(r) < 1) {
          const f5 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
        }
      } else {
        const f5 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var y8 = l4 === t;
      y8 && (d5 = true, _8 = 0);
      const m2 = t;
      if (r !== null) {
        const f5 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var y8 = m2 === t;
      if (y8 && d5 ? (d5 = false, _8 = [_8, 1]) : y8 && (d5 = true, _8 = 1), d5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const f5 = { instancePath: i2 + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
    }
    if (p3.ci_run !== void 0) {
      let r = p3.ci_run;
      const s = t;
      let d5 = false, _8 = null;
      const l4 = t;
      if (typeof r == "string") {
        if (c3(r) > 1024) {
          const f5 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
        }
        if (c3(r) < 1) {
          const f5 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
        }
      } else {
        const f5 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var a = l4 === t;
      a && (d5 = true, _8 = 0);
      const m2 = t;
      if (r !== null) {
        const f5 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var a = m2 === t;
      if (a && d5 ? (d5 = false, _8 = [_8, 1]) : a && (d5 = true, _8 = 1), d5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const f5 = { instancePath: i2 + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
    }
    if (p3.image_digest !== void 0) {
      let r = p3.image_digest;
      const s = t;
      let d5 = false, _8 = null;
      const l4 = t;
      if (typeof r == "string") {
        if (!E2.test(r)) {
          const f5 = { instancePath: i2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
        }
      } else {
        const f5 = { instancePath: i2 + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var n = l4 === t;
      n && (d5 = true, _8 = 0);
      const m2 = t;
      if (r !== null) {
        const f5 = { instancePath: i2 + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
      var n = m2 === t;
      if (n && d5 ? (d5 = false, _8 = [_8, 1]) : n && (d5 = true, _8 = 1), d5)
        t = s, e !== null && (s ? e.length = s : e = null);
      else {
        const f5 = { instancePath: i2 + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: _8 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), t++;
      }
    }
  } else {
    const r = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
  }
  return g5.errors = e, t === 0;
}
g5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function k2(p3, { instancePath: i2 = "", parentData: q4, parentDataProperty: $7, rootData: P6 = p3, dynamicAnchors: w7 = {} } = {}) {
  let e = null, t = 0;
  const u7 = k2.evaluated;
  if (u7.dynamicProps && (u7.props = void 0), u7.dynamicItems && (u7.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.schema === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.written_at_utc === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.writer === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.generated_at_utc === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.completed_at_utc === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.platform_run_id === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.status === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.closure_refs === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure_refs" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.bundle_root_sha256 === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.fence === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.supersedes === void 0) {
      const a = { instancePath: i2, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supersedes" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    for (const a in p3)
      if (!b5.call(j4.properties, a)) {
        const n = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    if (p3.schema !== void 0 && p3.schema !== "fp.run_completed.v1") {
      const a = { instancePath: i2 + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_completed.v1" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.written_at_utc !== void 0) {
      let a = p3.written_at_utc;
      if (typeof a == "string") {
        if (!v4.test(a)) {
          const n = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.writer !== void 0 && (g5(p3.writer, { instancePath: i2 + "/writer", parentData: p3, parentDataProperty: "writer", rootData: P6, dynamicAnchors: w7 }) || (e = e === null ? g5.errors : joinFaults$evidence_schemas_src_fault_bound(e, g5.errors), t = e.length)), p3.generated_at_utc !== void 0) {
      let a = p3.generated_at_utc;
      if (typeof a == "string") {
        if (!v4.test(a)) {
          const n = { instancePath: i2 + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.completed_at_utc !== void 0) {
      let a = p3.completed_at_utc;
      if (typeof a == "string") {
        if (!v4.test(a)) {
          const n = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.platform_run_id !== void 0) {
      let a = p3.platform_run_id;
      if (typeof a == "string") {
        if (!O2.test(a)) {
          const n = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.status !== void 0 && p3.status !== "COMPLETED") {
      const a = { instancePath: i2 + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "COMPLETED" } };
      e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
    }
    if (p3.closure_refs !== void 0) {
      let a = p3.closure_refs;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.run_report_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (a.reconciliation_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "reconciliation_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (a.replay_anchors_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "replay_anchors_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (a.environment_conformance_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "environment_conformance_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (a.anomaly_summary_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "anomaly_summary_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        if (a.governance_events_ref === void 0) {
          const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "governance_events_ref" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
        for (const n in a)
          if (!(n === "run_report_ref" || n === "reconciliation_ref" || n === "replay_anchors_ref" || n === "environment_conformance_ref" || n === "anomaly_summary_ref" || n === "governance_events_ref")) {
            const r = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        if (a.run_report_ref !== void 0) {
          let n = a.run_report_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
        if (a.reconciliation_ref !== void 0) {
          let n = a.reconciliation_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
        if (a.replay_anchors_ref !== void 0) {
          let n = a.replay_anchors_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
        if (a.environment_conformance_ref !== void 0) {
          let n = a.environment_conformance_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
        if (a.anomaly_summary_ref !== void 0) {
          let n = a.anomaly_summary_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
        if (a.governance_events_ref !== void 0) {
          let n = a.governance_events_ref;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.key === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.version_id === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            if (n.sha256 === void 0) {
              const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
            }
            for (const r in n)
              if (!(r === "key" || r === "version_id" || r === "sha256")) {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            if (n.key !== void 0) {
              let r = n.key;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.version_id !== void 0) {
              let r = n.version_id;
              if (typeof r == "string") {
                if (c3(r) > 512) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
                if (c3(r) < 1) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
            if (n.sha256 !== void 0) {
              let r = n.sha256;
              if (typeof r == "string") {
                if (!h3.test(r)) {
                  const s = { instancePath: i2 + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
                }
              } else {
                const s = { instancePath: i2 + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), t++;
              }
            }
          } else {
            const r = { instancePath: i2 + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), t++;
          }
        }
      } else {
        const n = { instancePath: i2 + "/closure_refs", schemaPath: "#/properties/closure_refs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.bundle_root_sha256 !== void 0) {
      let a = p3.bundle_root_sha256;
      if (typeof a == "string") {
        if (!h3.test(a)) {
          const n = { instancePath: i2 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.fence !== void 0) {
      let a = p3.fence;
      if (typeof a == "string") {
        if (!A2.test(a)) {
          const n = { instancePath: i2 + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
        }
      } else {
        const n = { instancePath: i2 + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), t++;
      }
    }
    if (p3.supersedes !== void 0) {
      let a = p3.supersedes;
      const n = t;
      let r = false, s = null;
      const d5 = t;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.key === void 0) {
          const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
        if (a.version_id === void 0) {
          const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
        if (a.sha256 === void 0) {
          const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
          e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
        }
        for (const l4 in a)
          if (!(l4 === "key" || l4 === "version_id" || l4 === "sha256")) {
            const m2 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l4 } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
          }
        if (a.key !== void 0) {
          let l4 = a.key;
          if (typeof l4 == "string") {
            if (c3(l4) > 512) {
              const m2 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            if (c3(l4) < 1) {
              const m2 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
          } else {
            const m2 = { instancePath: i2 + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
          }
        }
        if (a.version_id !== void 0) {
          let l4 = a.version_id;
          if (typeof l4 == "string") {
            if (c3(l4) > 512) {
              const m2 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
            if (c3(l4) < 1) {
              const m2 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
          } else {
            const m2 = { instancePath: i2 + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
          }
        }
        if (a.sha256 !== void 0) {
          let l4 = a.sha256;
          if (typeof l4 == "string") {
            if (!h3.test(l4)) {
              const m2 = { instancePath: i2 + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
            }
          } else {
            const m2 = { instancePath: i2 + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), t++;
          }
        }
      } else {
        const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
      var y8 = d5 === t;
      y8 && (r = true, s = 0);
      const _8 = t;
      if (a !== null) {
        const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
      var y8 = _8 === t;
      if (y8 && r ? (r = false, s = [s, 1]) : y8 && (r = true, s = 1), r)
        t = n, e !== null && (n ? e.length = n : e = null);
      else {
        const l4 = { instancePath: i2 + "/supersedes", schemaPath: "#/properties/supersedes/oneOf", keyword: "oneOf", params: { passingSchemas: s } };
        e === null ? e = [l4] : noteFault$evidence_schemas_src_fault_bound(e, l4), t++;
      }
    }
  } else {
    const a = { instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), t++;
  }
  return k2.errors = e, t === 0;
}
k2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/run_completed.v1.ts
var RunCompletedV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("run_completed.v1", R2);

// evidence-schemas/src/generated/seed_snapshot.v1.validate.js
var N4 = c4;
var f4 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "seed_snapshot.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "written_at_utc", "inlet_mode", "source_uri", "target_uri", "objects", "object_count", "byte_count", "content_index_digest", "copied", "skipped", "failures", "verified", "verdict", "started_at_utc", "ended_at_utc", "task_arn"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, inlet_mode: { enum: ["s3_to_s3_seed", "external_pre_staged"] }, source_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, target_uri: { type: "string", minLength: 1, maxLength: 1024, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, objects: { type: "array", items: { type: "object", additionalProperties: false, required: ["key", "size", "checksum_algo", "checksum", "action"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, size: { type: "integer", minimum: 0 }, checksum_algo: { const: "sha256" }, checksum: { $ref: "common.v1.schema.json#/$defs/hex64" }, action: { enum: ["copied", "skipped", "failed"] } } } }, object_count: { type: "integer", minimum: 0 }, byte_count: { type: "integer", minimum: 0 }, content_index_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, copied: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, source_object_count: { type: "integer", minimum: 0 }, ignored: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, required: ["key", "reason"], properties: { key: { type: "string", minLength: 1, maxLength: 1024 }, reason: { type: "string", minLength: 1, maxLength: 128 } } } }, ignored_count: { type: "integer", minimum: 0 }, failures: { type: "array", items: { type: "object", additionalProperties: false, required: ["code", "detail"], properties: { code: { type: "string", minLength: 1, maxLength: 64 }, detail: { type: "string", minLength: 1, maxLength: 512 } } } }, verified: { type: "boolean" }, verdict: { enum: ["PASS", "FAIL"] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 } } };
var k3 = Object.prototype.hasOwnProperty;
var l2 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var P4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var y4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var _4 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var g6 = new RegExp("^[0-9a-f]{64}$", "u");
function c4(p3, { instancePath: s = "", parentData: w7, parentDataProperty: b7, rootData: j8 = p3, dynamicAnchors: q4 = {} } = {}) {
  let e = null, i2 = 0;
  const u7 = c4.evaluated;
  if (u7.dynamicProps && (u7.props = void 0), u7.dynamicItems && (u7.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.platform_run_id === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.written_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.inlet_mode === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.source_uri === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_uri" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.target_uri === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_uri" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.objects === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objects" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.object_count === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_count" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.byte_count === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byte_count" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.content_index_digest === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_index_digest" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.copied === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copied" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.skipped === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.failures === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.verified === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.verdict === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.started_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.ended_at_utc === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.task_arn === void 0) {
      const r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    for (const r in p3)
      if (!k3.call(f4.properties, r)) {
        const t = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    if (p3.platform_run_id !== void 0) {
      let r = p3.platform_run_id;
      if (typeof r == "string") {
        if (!P4.test(r)) {
          const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.written_at_utc !== void 0) {
      let r = p3.written_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.inlet_mode !== void 0) {
      let r = p3.inlet_mode;
      if (!(r === "s3_to_s3_seed" || r === "external_pre_staged")) {
        const t = { instancePath: s + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: f4.properties.inlet_mode.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.source_uri !== void 0) {
      let r = p3.source_uri;
      if (typeof r == "string") {
        if (l2(r) > 1024) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (l2(r) < 1) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (!_4.test(r)) {
          const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/source_uri", schemaPath: "#/properties/source_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.target_uri !== void 0) {
      let r = p3.target_uri;
      if (typeof r == "string") {
        if (l2(r) > 1024) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (l2(r) < 1) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (!_4.test(r)) {
          const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/target_uri", schemaPath: "#/properties/target_uri/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.objects !== void 0) {
      let r = p3.objects;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m2 = 0; m2 < t; m2++) {
          let d5 = r[m2];
          if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
            if (d5.key === void 0) {
              const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.size === void 0) {
              const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "size" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.checksum_algo === void 0) {
              const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum_algo" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.checksum === void 0) {
              const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.action === void 0) {
              const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "action" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            for (const o in d5)
              if (!(o === "key" || o === "size" || o === "checksum_algo" || o === "checksum" || o === "action")) {
                const a = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            if (d5.key !== void 0) {
              let o = d5.key;
              if (typeof o == "string") {
                if (l2(o) > 1024) {
                  const a = { instancePath: s + "/objects/" + m2 + "/key", schemaPath: "#/properties/objects/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
                if (l2(o) < 1) {
                  const a = { instancePath: s + "/objects/" + m2 + "/key", schemaPath: "#/properties/objects/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/objects/" + m2 + "/key", schemaPath: "#/properties/objects/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
            if (d5.size !== void 0) {
              let o = d5.size;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const a = { instancePath: s + "/objects/" + m2 + "/size", schemaPath: "#/properties/objects/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
              if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                const a = { instancePath: s + "/objects/" + m2 + "/size", schemaPath: "#/properties/objects/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
            if (d5.checksum_algo !== void 0 && d5.checksum_algo !== "sha256") {
              const o = { instancePath: s + "/objects/" + m2 + "/checksum_algo", schemaPath: "#/properties/objects/items/properties/checksum_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.checksum !== void 0) {
              let o = d5.checksum;
              if (typeof o == "string") {
                if (!g6.test(o)) {
                  const a = { instancePath: s + "/objects/" + m2 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/objects/" + m2 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
            if (d5.action !== void 0) {
              let o = d5.action;
              if (!(o === "copied" || o === "skipped" || o === "failed")) {
                const a = { instancePath: s + "/objects/" + m2 + "/action", schemaPath: "#/properties/objects/items/properties/action/enum", keyword: "enum", params: { allowedValues: f4.properties.objects.items.properties.action.enum } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
          } else {
            const o = { instancePath: s + "/objects/" + m2, schemaPath: "#/properties/objects/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
      } else {
        const t = { instancePath: s + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.object_count !== void 0) {
      let r = p3.object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/object_count", schemaPath: "#/properties/object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/object_count", schemaPath: "#/properties/object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.byte_count !== void 0) {
      let r = p3.byte_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/byte_count", schemaPath: "#/properties/byte_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/byte_count", schemaPath: "#/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.content_index_digest !== void 0) {
      let r = p3.content_index_digest;
      if (typeof r == "string") {
        if (!g6.test(r)) {
          const t = { instancePath: s + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.copied !== void 0) {
      let r = p3.copied;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/copied", schemaPath: "#/properties/copied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.skipped !== void 0) {
      let r = p3.skipped;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.source_object_count !== void 0) {
      let r = p3.source_object_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/source_object_count", schemaPath: "#/properties/source_object_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/source_object_count", schemaPath: "#/properties/source_object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.ignored !== void 0) {
      let r = p3.ignored;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          const m2 = { instancePath: s + "/ignored", schemaPath: "#/properties/ignored/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
        }
        const t = r.length;
        for (let m2 = 0; m2 < t; m2++) {
          let d5 = r[m2];
          if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
            if (d5.key === void 0) {
              const o = { instancePath: s + "/ignored/" + m2, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.reason === void 0) {
              const o = { instancePath: s + "/ignored/" + m2, schemaPath: "#/properties/ignored/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            for (const o in d5)
              if (!(o === "key" || o === "reason")) {
                const a = { instancePath: s + "/ignored/" + m2, schemaPath: "#/properties/ignored/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            if (d5.key !== void 0) {
              let o = d5.key;
              if (typeof o == "string") {
                if (l2(o) > 1024) {
                  const a = { instancePath: s + "/ignored/" + m2 + "/key", schemaPath: "#/properties/ignored/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
                if (l2(o) < 1) {
                  const a = { instancePath: s + "/ignored/" + m2 + "/key", schemaPath: "#/properties/ignored/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/ignored/" + m2 + "/key", schemaPath: "#/properties/ignored/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
            if (d5.reason !== void 0) {
              let o = d5.reason;
              if (typeof o == "string") {
                if (l2(o) > 128) {
                  const a = { instancePath: s + "/ignored/" + m2 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
                if (l2(o) < 1) {
                  const a = { instancePath: s + "/ignored/" + m2 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/ignored/" + m2 + "/reason", schemaPath: "#/properties/ignored/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
          } else {
            const o = { instancePath: s + "/ignored/" + m2, schemaPath: "#/properties/ignored/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
      } else {
        const t = { instancePath: s + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.ignored_count !== void 0) {
      let r = p3.ignored_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        const t = { instancePath: s + "/ignored_count", schemaPath: "#/properties/ignored_count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        const t = { instancePath: s + "/ignored_count", schemaPath: "#/properties/ignored_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.failures !== void 0) {
      let r = p3.failures;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let m2 = 0; m2 < t; m2++) {
          let d5 = r[m2];
          if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
            if (d5.code === void 0) {
              const o = { instancePath: s + "/failures/" + m2, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "code" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            if (d5.detail === void 0) {
              const o = { instancePath: s + "/failures/" + m2, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "detail" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
            }
            for (const o in d5)
              if (!(o === "code" || o === "detail")) {
                const a = { instancePath: s + "/failures/" + m2, schemaPath: "#/properties/failures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            if (d5.code !== void 0) {
              let o = d5.code;
              if (typeof o == "string") {
                if (l2(o) > 64) {
                  const a = { instancePath: s + "/failures/" + m2 + "/code", schemaPath: "#/properties/failures/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
                if (l2(o) < 1) {
                  const a = { instancePath: s + "/failures/" + m2 + "/code", schemaPath: "#/properties/failures/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/failures/" + m2 + "/code", schemaPath: "#/properties/failures/items/properties/code/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
            if (d5.detail !== void 0) {
              let o = d5.detail;
              if (typeof o == "string") {
                if (l2(o) > 512) {
                  const a = { instancePath: s + "/failures/" + m2 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
                if (l2(o) < 1) {
                  const a = { instancePath: s + "/failures/" + m2 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
                }
              } else {
                const a = { instancePath: s + "/failures/" + m2 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [a] : noteFault$evidence_schemas_src_fault_bound(e, a), i2++;
              }
            }
          } else {
            const o = { instancePath: s + "/failures/" + m2, schemaPath: "#/properties/failures/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
          }
        }
      } else {
        const t = { instancePath: s + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.verified !== void 0 && typeof p3.verified != "boolean") {
      const r = { instancePath: s + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
    }
    if (p3.verdict !== void 0) {
      let r = p3.verdict;
      if (!(r === "PASS" || r === "FAIL")) {
        const t = { instancePath: s + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: f4.properties.verdict.enum } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.started_at_utc !== void 0) {
      let r = p3.started_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.ended_at_utc !== void 0) {
      let r = p3.ended_at_utc;
      if (typeof r == "string") {
        if (!y4.test(r)) {
          const t = { instancePath: s + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
    if (p3.task_arn !== void 0) {
      let r = p3.task_arn;
      if (typeof r == "string") {
        if (l2(r) > 1024) {
          const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (l2(r) < 1) {
          const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
      } else {
        const t = { instancePath: s + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
      }
    }
  } else {
    const r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
  }
  return c4.errors = e, i2 === 0;
}
c4.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/seed_snapshot.v1.ts
var SeedSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("seed_snapshot.v1", N4);

// evidence-schemas/src/generated/wsp_start.v1.validate.js
var V2 = y5;
var $6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_start.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "engine_run_root", "world_key", "outputs", "source_prefixes", "caps", "speedup", "target_eps", "shard_plan", "context_lead_ms", "channels", "checkpoint_backend", "checkpoint_pack_key", "attempt_id", "ig_base_url", "producer", "run_config_digest", "task_arn", "started_at_utc", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, engine_run_root: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, world_key: { type: "object", additionalProperties: false, required: ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], properties: { manifest_fingerprint: { $ref: "common.v1.schema.json#/$defs/hex64" }, parameter_hash: { $ref: "common.v1.schema.json#/$defs/hex64" }, scenario_id: { type: "string", minLength: 1, maxLength: 256 }, seed: { $ref: "common.v1.schema.json#/$defs/uint64" } } }, outputs: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "role", "stream_view_id", "row_count", "part_count"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, role: { enum: ["business_traffic", "behavioural_context"] }, stream_view_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, row_count: { type: "integer", minimum: 1, maximum: 9007199254740991 }, part_count: { type: "integer", minimum: 1, maximum: 9007199254740991 } } }, maxItems: 16, minItems: 1 }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16, minItems: 1 }, caps: { type: "object", additionalProperties: false, required: ["events_max", "events_per_output_max", "flows_max", "window_start_utc", "window_end_utc"], properties: { events_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, events_per_output_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, flows_max: { oneOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { type: "null" }] }, window_start_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, window_end_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] } } }, speedup: { type: "number" }, target_eps: { oneOf: [{ type: "number", minimum: 0 }, { type: "null" }] }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, context_lead_ms: { type: "integer", minimum: 0, maximum: 9007199254740991 }, channels: { type: "integer", minimum: 1, maximum: 64 }, checkpoint_backend: { const: "postgres" }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, attempt_id: { type: "string", minLength: 1, maxLength: 64 }, ig_base_url: { type: "string", minLength: 1, maxLength: 512 }, producer: { type: "string", minLength: 1, maxLength: 128 }, run_config_digest: { $ref: "common.v1.schema.json#/$defs/hex64" }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var j5 = Object.prototype.hasOwnProperty;
var u4 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var N5 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var L4 = new RegExp("^[0-9a-f]{32}$", "u");
var c5 = new RegExp("^[0-9a-f]{64}$", "u");
var _5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var b6 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var O3 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var F3 = new RegExp("^[A-Za-z0-9_]+$", "u");
var A3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function y5(p3, { instancePath: n = "", parentData: I4, parentDataProperty: z4, rootData: Z3 = p3, dynamicAnchors: T2 = {} } = {}) {
  let e = null, s = 0;
  const h4 = y5.evaluated;
  if (h4.dynamicProps && (h4.props = void 0), h4.dynamicItems && (h4.items = void 0), p3 && typeof p3 == "object" && !Array.isArray(p3)) {
    if (p3.platform_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.scenario_run_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.phase_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.ready_ref === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.engine_run_root === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.world_key === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.outputs === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.source_prefixes === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.caps === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caps" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.speedup === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speedup" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.target_eps === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_eps" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.shard_plan === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.context_lead_ms === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context_lead_ms" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.channels === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.checkpoint_backend === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_backend" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.checkpoint_pack_key === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.attempt_id === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.ig_base_url === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ig_base_url" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.producer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "producer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.run_config_digest === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.task_arn === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.started_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.written_at_utc === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.writer === void 0) {
      const t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    for (const t in p3)
      if (!j5.call($6.properties, t)) {
        const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    if (p3.platform_run_id !== void 0) {
      let t = p3.platform_run_id;
      if (typeof t == "string") {
        if (!N5.test(t)) {
          const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.scenario_run_id !== void 0) {
      let t = p3.scenario_run_id;
      if (typeof t == "string") {
        if (!L4.test(t)) {
          const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.phase_id !== void 0 && p3.phase_id !== "P6") {
      const t = { instancePath: n + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.ready_ref !== void 0) {
      let t = p3.ready_ref;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.topic === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.partition === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.offset === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.message_id === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.broker_time_utc === void 0) {
          const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const i2 = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        if (t.topic !== void 0) {
          let r = t.topic;
          if (typeof r == "string") {
            if (u4(r) > 249) {
              const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (u4(r) < 1) {
              const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.partition !== void 0) {
          let r = t.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          }
        }
        if (t.offset !== void 0) {
          let r = t.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          }
        }
        if (t.message_id !== void 0) {
          let r = t.message_id;
          if (typeof r == "string") {
            if (!c5.test(r)) {
              const i2 = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.broker_time_utc !== void 0) {
          let r = t.broker_time_utc;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const i2 = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.engine_run_root !== void 0) {
      let t = p3.engine_run_root;
      if (typeof t == "string") {
        if (u4(t) > 2048) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u4(t) < 1) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (!b6.test(t)) {
          const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.world_key !== void 0) {
      let t = p3.world_key;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.manifest_fingerprint === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.parameter_hash === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.scenario_id === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.seed === void 0) {
          const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "manifest_fingerprint" || r === "parameter_hash" || r === "scenario_id" || r === "seed")) {
            const i2 = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        if (t.manifest_fingerprint !== void 0) {
          let r = t.manifest_fingerprint;
          if (typeof r == "string") {
            if (!c5.test(r)) {
              const i2 = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.parameter_hash !== void 0) {
          let r = t.parameter_hash;
          if (typeof r == "string") {
            if (!c5.test(r)) {
              const i2 = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.scenario_id !== void 0) {
          let r = t.scenario_id;
          if (typeof r == "string") {
            if (u4(r) > 256) {
              const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (u4(r) < 1) {
              const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.seed !== void 0) {
          let r = t.seed;
          if (typeof r == "string") {
            if (!O3.test(r)) {
              const i2 = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.outputs !== void 0) {
      let t = p3.outputs;
      if (Array.isArray(t)) {
        if (t.length > 16) {
          const i2 = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
        }
        if (t.length < 1) {
          const i2 = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
        }
        const r = t.length;
        for (let i2 = 0; i2 < r; i2++) {
          let l4 = t[i2];
          if (l4 && typeof l4 == "object" && !Array.isArray(l4)) {
            if (l4.output_id === void 0) {
              const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.role === void 0) {
              const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.stream_view_id === void 0) {
              const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.row_count === void 0) {
              const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (l4.part_count === void 0) {
              const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            for (const o in l4)
              if (!(o === "output_id" || o === "role" || o === "stream_view_id" || o === "row_count" || o === "part_count")) {
                const d5 = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
            if (l4.output_id !== void 0) {
              let o = l4.output_id;
              if (typeof o == "string") {
                if (u4(o) > 128) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
                if (u4(o) < 1) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
                if (!F3.test(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
              } else {
                const d5 = { instancePath: n + "/outputs/" + i2 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
            }
            if (l4.role !== void 0) {
              let o = l4.role;
              if (!(o === "business_traffic" || o === "behavioural_context")) {
                const d5 = { instancePath: n + "/outputs/" + i2 + "/role", schemaPath: "#/properties/outputs/items/properties/role/enum", keyword: "enum", params: { allowedValues: $6.properties.outputs.items.properties.role.enum } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
            }
            if (l4.stream_view_id !== void 0) {
              let o = l4.stream_view_id;
              if (typeof o == "string") {
                if (!c5.test(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
              } else {
                const d5 = { instancePath: n + "/outputs/" + i2 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
            }
            if (l4.row_count !== void 0) {
              let o = l4.row_count;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const d5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
                if (o < 1 || isNaN(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
              }
            }
            if (l4.part_count !== void 0) {
              let o = l4.part_count;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                const d5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
              }
              if (typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
                if (o < 1 || isNaN(o)) {
                  const d5 = { instancePath: n + "/outputs/" + i2 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), s++;
                }
              }
            }
          } else {
            const o = { instancePath: n + "/outputs/" + i2, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.source_prefixes !== void 0) {
      let t = p3.source_prefixes;
      if (Array.isArray(t)) {
        if (t.length > 16) {
          const i2 = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
        }
        if (t.length < 1) {
          const i2 = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
        }
        const r = t.length;
        for (let i2 = 0; i2 < r; i2++) {
          let l4 = t[i2];
          if (typeof l4 == "string") {
            if (u4(l4) > 2048) {
              const o = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (u4(l4) < 1) {
              const o = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
            if (!b6.test(l4)) {
              const o = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
            }
          } else {
            const o = { instancePath: n + "/source_prefixes/" + i2, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.caps !== void 0) {
      let t = p3.caps;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.events_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.events_per_output_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_per_output_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.flows_max === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "flows_max" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.window_start_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_start_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.window_end_utc === void 0) {
          const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_end_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "events_max" || r === "events_per_output_max" || r === "flows_max" || r === "window_start_utc" || r === "window_end_utc")) {
            const i2 = { instancePath: n + "/caps", schemaPath: "#/properties/caps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        if (t.events_max !== void 0) {
          let r = t.events_max;
          const i2 = s;
          let l4 = false, o = null;
          const d5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m2 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          }
          var w7 = d5 === s;
          w7 && (l4 = true, o = 0);
          const f5 = s;
          if (r !== null) {
            const m2 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var w7 = f5 === s;
          if (w7 && l4 ? (l4 = false, o = [o, 1]) : w7 && (l4 = true, o = 1), l4)
            s = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const m2 = { instancePath: n + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (t.events_per_output_max !== void 0) {
          let r = t.events_per_output_max;
          const i2 = s;
          let l4 = false, o = null;
          const d5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m2 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          }
          var g9 = d5 === s;
          g9 && (l4 = true, o = 0);
          const f5 = s;
          if (r !== null) {
            const m2 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var g9 = f5 === s;
          if (g9 && l4 ? (l4 = false, o = [o, 1]) : g9 && (l4 = true, o = 1), l4)
            s = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const m2 = { instancePath: n + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (t.flows_max !== void 0) {
          let r = t.flows_max;
          const i2 = s;
          let l4 = false, o = null;
          const d5 = s;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const m2 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
            if (r < 1 || isNaN(r)) {
              const m2 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          }
          var k5 = d5 === s;
          k5 && (l4 = true, o = 0);
          const f5 = s;
          if (r !== null) {
            const m2 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var k5 = f5 === s;
          if (k5 && l4 ? (l4 = false, o = [o, 1]) : k5 && (l4 = true, o = 1), l4)
            s = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const m2 = { instancePath: n + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (t.window_start_utc !== void 0) {
          let r = t.window_start_utc;
          const i2 = s;
          let l4 = false, o = null;
          const d5 = s;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const m2 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: n + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var P6 = d5 === s;
          P6 && (l4 = true, o = 0);
          const f5 = s;
          if (r !== null) {
            const m2 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var P6 = f5 === s;
          if (P6 && l4 ? (l4 = false, o = [o, 1]) : P6 && (l4 = true, o = 1), l4)
            s = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const m2 = { instancePath: n + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
        if (t.window_end_utc !== void 0) {
          let r = t.window_end_utc;
          const i2 = s;
          let l4 = false, o = null;
          const d5 = s;
          if (typeof r == "string") {
            if (!_5.test(r)) {
              const m2 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
            }
          } else {
            const m2 = { instancePath: n + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var x2 = d5 === s;
          x2 && (l4 = true, o = 0);
          const f5 = s;
          if (r !== null) {
            const m2 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
          var x2 = f5 === s;
          if (x2 && l4 ? (l4 = false, o = [o, 1]) : x2 && (l4 = true, o = 1), l4)
            s = i2, e !== null && (i2 ? e.length = i2 : e = null);
          else {
            const m2 = { instancePath: n + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/caps", schemaPath: "#/properties/caps/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.speedup !== void 0) {
      let t = p3.speedup;
      if (!(typeof t == "number" && isFinite(t))) {
        const r = { instancePath: n + "/speedup", schemaPath: "#/properties/speedup/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.target_eps !== void 0) {
      let t = p3.target_eps;
      const r = s;
      let i2 = false, l4 = null;
      const o = s;
      if (typeof t == "number" && isFinite(t)) {
        if (t < 0 || isNaN(t)) {
          const f5 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
        }
      } else {
        const f5 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var v6 = o === s;
      v6 && (i2 = true, l4 = 0);
      const d5 = s;
      if (t !== null) {
        const f5 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
      var v6 = d5 === s;
      if (v6 && i2 ? (i2 = false, l4 = [l4, 1]) : v6 && (i2 = true, l4 = 1), i2)
        s = r, e !== null && (r ? e.length = r : e = null);
      else {
        const f5 = { instancePath: n + "/target_eps", schemaPath: "#/properties/target_eps/oneOf", keyword: "oneOf", params: { passingSchemas: l4 } };
        e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), s++;
      }
    }
    if (p3.shard_plan !== void 0) {
      let t = p3.shard_plan;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.lane_count === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.lane_index === void 0) {
          const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "lane_count" || r === "lane_index")) {
            const i2 = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        if (t.lane_count !== void 0) {
          let r = t.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (r < 1 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          }
        }
        if (t.lane_index !== void 0) {
          let r = t.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (r < 0 || isNaN(r)) {
              const i2 = { instancePath: n + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          }
        }
      } else {
        const r = { instancePath: n + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.context_lead_ms !== void 0) {
      let t = p3.context_lead_ms;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t < 0 || isNaN(t)) {
          const r = { instancePath: n + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (p3.channels !== void 0) {
      let t = p3.channels;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 64 || isNaN(t)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t < 1 || isNaN(t)) {
          const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      }
    }
    if (p3.checkpoint_backend !== void 0 && p3.checkpoint_backend !== "postgres") {
      const t = { instancePath: n + "/checkpoint_backend", schemaPath: "#/properties/checkpoint_backend/const", keyword: "const", params: { allowedValue: "postgres" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
    }
    if (p3.checkpoint_pack_key !== void 0) {
      let t = p3.checkpoint_pack_key;
      if (typeof t == "string") {
        if (!c5.test(t)) {
          const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.attempt_id !== void 0) {
      let t = p3.attempt_id;
      if (typeof t == "string") {
        if (u4(t) > 64) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u4(t) < 1) {
          const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/attempt_id", schemaPath: "#/properties/attempt_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.ig_base_url !== void 0) {
      let t = p3.ig_base_url;
      if (typeof t == "string") {
        if (u4(t) > 512) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/maxLength", keyword: "maxLength", params: { limit: 512 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u4(t) < 1) {
          const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/ig_base_url", schemaPath: "#/properties/ig_base_url/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.producer !== void 0) {
      let t = p3.producer;
      if (typeof t == "string") {
        if (u4(t) > 128) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u4(t) < 1) {
          const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.run_config_digest !== void 0) {
      let t = p3.run_config_digest;
      if (typeof t == "string") {
        if (!c5.test(t)) {
          const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.task_arn !== void 0) {
      let t = p3.task_arn;
      if (typeof t == "string") {
        if (u4(t) > 1024) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (u4(t) < 1) {
          const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.started_at_utc !== void 0) {
      let t = p3.started_at_utc;
      if (typeof t == "string") {
        if (!_5.test(t)) {
          const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.written_at_utc !== void 0) {
      let t = p3.written_at_utc;
      if (typeof t == "string") {
        if (!_5.test(t)) {
          const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
      } else {
        const r = { instancePath: n + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
    if (p3.writer !== void 0) {
      let t = p3.writer;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.identity === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.task_arn === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        if (t.image_digest === void 0) {
          const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
        }
        for (const r in t)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const i2 = { instancePath: n + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        if (t.identity !== void 0) {
          let r = t.identity;
          if (typeof r == "string") {
            if (u4(r) > 128) {
              const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (u4(r) < 1) {
              const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.task_arn !== void 0) {
          let r = t.task_arn;
          if (typeof r == "string") {
            if (u4(r) > 1024) {
              const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
            if (u4(r) < 1) {
              const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
        if (t.image_digest !== void 0) {
          let r = t.image_digest;
          if (typeof r == "string") {
            if (!A3.test(r)) {
              const i2 = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
            }
          } else {
            const i2 = { instancePath: n + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i2] : noteFault$evidence_schemas_src_fault_bound(e, i2), s++;
          }
        }
      } else {
        const r = { instancePath: n + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), s++;
      }
    }
  } else {
    const t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), s++;
  }
  return y5.errors = e, s === 0;
}
y5.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_start.v1.ts
var WspStartV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_start.v1", V2);

// evidence-schemas/src/generated/wsp_summary.v1.validate.js
var J = g7;
var j6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "wsp_summary.v1.schema.json", type: "object", additionalProperties: false, required: ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "source_prefixes", "per_output", "totals", "retries", "non_retryable", "terminal", "exit_reason", "exit_detail", "first_send_at_utc", "started_at_utc", "ended_at_utc", "effective_eps", "target_rate", "shard_plan", "checkpoint_pack_key", "ready_run_refs", "attempt", "written_at_utc", "writer"], properties: { platform_run_id: { $ref: "common.v1.schema.json#/$defs/platform_run_id" }, scenario_run_id: { $ref: "common.v1.schema.json#/$defs/hex32" }, phase_id: { const: "P6" }, ready_ref: { type: "object", additionalProperties: false, required: ["topic", "partition", "offset", "message_id", "broker_time_utc"], properties: { topic: { type: "string", minLength: 1, maxLength: 249 }, partition: { type: "integer", minimum: 0, maximum: 9007199254740991 }, offset: { type: "integer", minimum: 0, maximum: 9007199254740991 }, message_id: { $ref: "common.v1.schema.json#/$defs/hex64" }, broker_time_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, source_prefixes: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 16 }, per_output: { type: "array", items: { type: "object", additionalProperties: false, required: ["output_id", "rows_read", "emitted", "acked_admit", "acked_duplicate", "acked_quarantine", "first_ts_utc", "last_ts_utc", "started", "ended", "last_checkpoint", "resumed_from"], properties: { output_id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z0-9_]+$" }, rows_read: { type: "integer", minimum: 0, maximum: 9007199254740991 }, emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 }, first_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, last_ts_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started: { type: "boolean" }, ended: { type: "boolean" }, last_checkpoint: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] }, resumed_from: { oneOf: [{ type: "object", additionalProperties: false, required: ["part", "row_index", "ts_utc"], properties: { part: { type: "string", minLength: 1, maxLength: 64 }, row_index: { type: "integer", minimum: 0, maximum: 9007199254740991 }, ts_utc: { $ref: "common.v1.schema.json#/$defs/time_us" } } }, { type: "null" }] } } }, maxItems: 16, minItems: 1 }, totals: { type: "object", additionalProperties: false, required: ["emitted", "acked_admit", "acked_duplicate", "acked_quarantine"], properties: { emitted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_admit: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_duplicate: { type: "integer", minimum: 0, maximum: 9007199254740991 }, acked_quarantine: { type: "integer", minimum: 0, maximum: 9007199254740991 } } }, retries: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 9007199254740991 }, propertyNames: { pattern: "^[A-Z][A-Z0-9_]*$" } }, non_retryable: { type: "integer", minimum: 0, maximum: 1 }, terminal: { enum: ["STREAMED", "INTERRUPTED", "FAILED"] }, exit_reason: { oneOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { type: "null" }] }, exit_detail: { oneOf: [{ type: "string", minLength: 1, maxLength: 1024 }, { type: "null" }] }, first_send_at_utc: { oneOf: [{ $ref: "common.v1.schema.json#/$defs/time_us" }, { type: "null" }] }, started_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, ended_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, effective_eps: { type: "number", minimum: 0 }, target_rate: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, required: ["from_seconds", "events_per_second"], properties: { from_seconds: { type: "integer", minimum: 0, maximum: 9999999 }, events_per_second: { type: "integer", minimum: 1, maximum: 9999999 } } } }, shard_plan: { type: "object", additionalProperties: false, required: ["lane_count", "lane_index"], properties: { lane_count: { type: "integer", minimum: 1, maximum: 64 }, lane_index: { type: "integer", minimum: 0, maximum: 63 } } }, checkpoint_pack_key: { $ref: "common.v1.schema.json#/$defs/hex64" }, ready_run_refs: { type: "array", items: { type: "string", minLength: 1, maxLength: 2048, pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, maxItems: 1e3 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time_us" }, writer: { type: "object", additionalProperties: false, required: ["identity", "task_arn", "image_digest"], properties: { identity: { type: "string", minLength: 1, maxLength: 128 }, task_arn: { type: "string", minLength: 1, maxLength: 1024 }, image_digest: { $ref: "common.v1.schema.json#/$defs/image_digest" } } } } };
var O4 = Object.prototype.hasOwnProperty;
var _6 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var z3 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var I3 = new RegExp("^[0-9a-f]{32}$", "u");
var A4 = new RegExp("^[0-9a-f]{64}$", "u");
var y6 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var F4 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var E3 = new RegExp("^[A-Za-z0-9_]+$", "u");
var T = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
var R3 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var D3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function g7(l4, { instancePath: a = "", parentData: S2, parentDataProperty: M2, rootData: U = l4, dynamicAnchors: V3 = {} } = {}) {
  let e = null, i2 = 0;
  const w7 = g7.evaluated;
  if (w7.dynamicProps && (w7.props = void 0), w7.dynamicItems && (w7.items = void 0), l4 && typeof l4 == "object" && !Array.isArray(l4)) {
    if (l4.platform_run_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.scenario_run_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.phase_id === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.ready_ref === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.source_prefixes === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.per_output === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per_output" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.totals === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.retries === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.non_retryable === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_retryable" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.terminal === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "terminal" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.exit_reason === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_reason" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.exit_detail === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit_detail" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.first_send_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_send_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.started_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.ended_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.effective_eps === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective_eps" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.target_rate === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_rate" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.shard_plan === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.checkpoint_pack_key === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.ready_run_refs === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_run_refs" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.attempt === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.written_at_utc === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.writer === void 0) {
      const s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    for (const s in l4)
      if (!O4.call(j6.properties, s)) {
        const r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    if (l4.platform_run_id !== void 0) {
      let s = l4.platform_run_id;
      if (typeof s == "string") {
        if (!z3.test(s)) {
          const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.scenario_run_id !== void 0) {
      let s = l4.scenario_run_id;
      if (typeof s == "string") {
        if (!I3.test(s)) {
          const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.phase_id !== void 0 && l4.phase_id !== "P6") {
      const s = { instancePath: a + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
      e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
    }
    if (l4.ready_ref !== void 0) {
      let s = l4.ready_ref;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.topic === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.partition === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.offset === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.message_id === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.broker_time_utc === void 0) {
          const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in s)
          if (!(r === "topic" || r === "partition" || r === "offset" || r === "message_id" || r === "broker_time_utc")) {
            const t = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        if (s.topic !== void 0) {
          let r = s.topic;
          if (typeof r == "string") {
            if (_6(r) > 249) {
              const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (_6(r) < 1) {
              const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
        if (s.partition !== void 0) {
          let r = s.partition;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.offset !== void 0) {
          let r = s.offset;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.message_id !== void 0) {
          let r = s.message_id;
          if (typeof r == "string") {
            if (!A4.test(r)) {
              const t = { instancePath: a + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
        if (s.broker_time_utc !== void 0) {
          let r = s.broker_time_utc;
          if (typeof r == "string") {
            if (!y6.test(r)) {
              const t = { instancePath: a + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.source_prefixes !== void 0) {
      let s = l4.source_prefixes;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const t = { instancePath: a + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u7 = s[t];
          if (typeof u7 == "string") {
            if (_6(u7) > 2048) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (_6(u7) < 1) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (!F4.test(u7)) {
              const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
          } else {
            const n = { instancePath: a + "/source_prefixes/" + t, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.per_output !== void 0) {
      let s = l4.per_output;
      if (Array.isArray(s)) {
        if (s.length > 16) {
          const t = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/maxItems", keyword: "maxItems", params: { limit: 16 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        if (s.length < 1) {
          const t = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u7 = s[t];
          if (u7 && typeof u7 == "object" && !Array.isArray(u7)) {
            if (u7.output_id === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.rows_read === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "rows_read" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.emitted === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "emitted" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.acked_admit === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_admit" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.acked_duplicate === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.acked_quarantine === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.first_ts_utc === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.last_ts_utc === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.started === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "started" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.ended === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "ended" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.last_checkpoint === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "last_checkpoint" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.resumed_from === void 0) {
              const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/required", keyword: "required", params: { missingProperty: "resumed_from" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            for (const n in u7)
              if (!O4.call(j6.properties.per_output.items.properties, n)) {
                const m2 = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
            if (u7.output_id !== void 0) {
              let n = u7.output_id;
              if (typeof n == "string") {
                if (_6(n) > 128) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (_6(n) < 1) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (!E3.test(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              } else {
                const m2 = { instancePath: a + "/per_output/" + t + "/output_id", schemaPath: "#/properties/per_output/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
            }
            if (u7.rows_read !== void 0) {
              let n = u7.rows_read;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/rows_read", schemaPath: "#/properties/per_output/items/properties/rows_read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.emitted !== void 0) {
              let n = u7.emitted;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/emitted", schemaPath: "#/properties/per_output/items/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.acked_admit !== void 0) {
              let n = u7.acked_admit;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_admit", schemaPath: "#/properties/per_output/items/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.acked_duplicate !== void 0) {
              let n = u7.acked_duplicate;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_duplicate", schemaPath: "#/properties/per_output/items/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.acked_quarantine !== void 0) {
              let n = u7.acked_quarantine;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9007199254740991 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/per_output/" + t + "/acked_quarantine", schemaPath: "#/properties/per_output/items/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.first_ts_utc !== void 0) {
              let n = u7.first_ts_utc;
              const m2 = i2;
              let d5 = false, c7 = null;
              const h4 = i2;
              if (typeof n == "string") {
                if (!y6.test(n)) {
                  const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var P6 = h4 === i2;
              P6 && (d5 = true, c7 = 0);
              const k5 = i2;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var P6 = k5 === i2;
              if (P6 && d5 ? (d5 = false, c7 = [c7, 1]) : P6 && (d5 = true, c7 = 1), d5)
                i2 = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/first_ts_utc", schemaPath: "#/properties/per_output/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
            }
            if (u7.last_ts_utc !== void 0) {
              let n = u7.last_ts_utc;
              const m2 = i2;
              let d5 = false, c7 = null;
              const h4 = i2;
              if (typeof n == "string") {
                if (!y6.test(n)) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var x2 = h4 === i2;
              x2 && (d5 = true, c7 = 0);
              const k5 = i2;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var x2 = k5 === i2;
              if (x2 && d5 ? (d5 = false, c7 = [c7, 1]) : x2 && (d5 = true, c7 = 1), d5)
                i2 = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/last_ts_utc", schemaPath: "#/properties/per_output/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
            }
            if (u7.started !== void 0 && typeof u7.started != "boolean") {
              const n = { instancePath: a + "/per_output/" + t + "/started", schemaPath: "#/properties/per_output/items/properties/started/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.ended !== void 0 && typeof u7.ended != "boolean") {
              const n = { instancePath: a + "/per_output/" + t + "/ended", schemaPath: "#/properties/per_output/items/properties/ended/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.last_checkpoint !== void 0) {
              let n = u7.last_checkpoint;
              const m2 = i2;
              let d5 = false, c7 = null;
              const h4 = i2;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.part === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                if (n.row_index === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                if (n.ts_utc === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                for (const o in n)
                  if (!(o === "part" || o === "row_index" || o === "ts_utc")) {
                    const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                if (n.part !== void 0) {
                  let o = n.part;
                  if (typeof o == "string") {
                    if (_6(o) > 64) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                    if (_6(o) < 1) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  } else {
                    const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/part", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                }
                if (n.row_index !== void 0) {
                  let o = n.row_index;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 9007199254740991 || isNaN(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/row_index", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                }
                if (n.ts_utc !== void 0) {
                  let o = n.ts_utc;
                  if (typeof o == "string") {
                    if (!y6.test(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  } else {
                    const f5 = { instancePath: a + "/per_output/" + t + "/last_checkpoint/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var q4 = h4 === i2;
              q4 && (d5 = true, c7 = 0);
              const k5 = i2;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var q4 = k5 === i2;
              if (q4 && d5 ? (d5 = false, c7 = [c7, 1]) : q4 && (d5 = true, c7 = 1), d5)
                i2 = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/last_checkpoint", schemaPath: "#/properties/per_output/items/properties/last_checkpoint/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
            }
            if (u7.resumed_from !== void 0) {
              let n = u7.resumed_from;
              const m2 = i2;
              let d5 = false, c7 = null;
              const h4 = i2;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.part === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "part" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                if (n.row_index === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "row_index" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                if (n.ts_utc === void 0) {
                  const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/required", keyword: "required", params: { missingProperty: "ts_utc" } };
                  e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
                }
                for (const o in n)
                  if (!(o === "part" || o === "row_index" || o === "ts_utc")) {
                    const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                if (n.part !== void 0) {
                  let o = n.part;
                  if (typeof o == "string") {
                    if (_6(o) > 64) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                    if (_6(o) < 1) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  } else {
                    const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/part", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/part/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                }
                if (n.row_index !== void 0) {
                  let o = n.row_index;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 9007199254740991 || isNaN(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                    if (o < 0 || isNaN(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/row_index", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/properties/row_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  }
                }
                if (n.ts_utc !== void 0) {
                  let o = n.ts_utc;
                  if (typeof o == "string") {
                    if (!y6.test(o)) {
                      const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                    }
                  } else {
                    const f5 = { instancePath: a + "/per_output/" + t + "/resumed_from/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f5] : noteFault$evidence_schemas_src_fault_bound(e, f5), i2++;
                  }
                }
              } else {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var N6 = h4 === i2;
              N6 && (d5 = true, c7 = 0);
              const k5 = i2;
              if (n !== null) {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf/1/type", keyword: "type", params: { type: "null" } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
              var N6 = k5 === i2;
              if (N6 && d5 ? (d5 = false, c7 = [c7, 1]) : N6 && (d5 = true, c7 = 1), d5)
                i2 = m2, e !== null && (m2 ? e.length = m2 : e = null);
              else {
                const o = { instancePath: a + "/per_output/" + t + "/resumed_from", schemaPath: "#/properties/per_output/items/properties/resumed_from/oneOf", keyword: "oneOf", params: { passingSchemas: c7 } };
                e === null ? e = [o] : noteFault$evidence_schemas_src_fault_bound(e, o), i2++;
              }
            }
          } else {
            const n = { instancePath: a + "/per_output/" + t, schemaPath: "#/properties/per_output/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/per_output", schemaPath: "#/properties/per_output/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.totals !== void 0) {
      let s = l4.totals;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.emitted === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "emitted" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.acked_admit === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_admit" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.acked_duplicate === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_duplicate" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.acked_quarantine === void 0) {
          const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "acked_quarantine" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in s)
          if (!(r === "emitted" || r === "acked_admit" || r === "acked_duplicate" || r === "acked_quarantine")) {
            const t = { instancePath: a + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        if (s.emitted !== void 0) {
          let r = s.emitted;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/emitted", schemaPath: "#/properties/totals/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.acked_admit !== void 0) {
          let r = s.acked_admit;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_admit", schemaPath: "#/properties/totals/properties/acked_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.acked_duplicate !== void 0) {
          let r = s.acked_duplicate;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_duplicate", schemaPath: "#/properties/totals/properties/acked_duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.acked_quarantine !== void 0) {
          let r = s.acked_quarantine;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 9007199254740991 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/totals/acked_quarantine", schemaPath: "#/properties/totals/properties/acked_quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.retries !== void 0) {
      let s = l4.retries;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const r in s) {
          const t = i2;
          if (typeof r == "string" && !T.test(r)) {
            const u7 = { instancePath: a + "/retries", schemaPath: "#/properties/retries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, propertyName: r };
            e === null ? e = [u7] : noteFault$evidence_schemas_src_fault_bound(e, u7), i2++;
          }
          var Z3 = t === i2;
          if (!Z3) {
            const u7 = { instancePath: a + "/retries", schemaPath: "#/properties/retries/propertyNames", keyword: "propertyNames", params: { propertyName: r } };
            e === null ? e = [u7] : noteFault$evidence_schemas_src_fault_bound(e, u7), i2++;
          }
        }
        for (const r in s) {
          let t = s[r];
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            const u7 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u7] : noteFault$evidence_schemas_src_fault_bound(e, u7), i2++;
          }
          if (typeof t == "number" && isFinite(t)) {
            if (t > 9007199254740991 || isNaN(t)) {
              const u7 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [u7] : noteFault$evidence_schemas_src_fault_bound(e, u7), i2++;
            }
            if (t < 0 || isNaN(t)) {
              const u7 = { instancePath: a + "/retries/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/retries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [u7] : noteFault$evidence_schemas_src_fault_bound(e, u7), i2++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.non_retryable !== void 0) {
      let s = l4.non_retryable;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 1 || isNaN(s)) {
          const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: a + "/non_retryable", schemaPath: "#/properties/non_retryable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      }
    }
    if (l4.terminal !== void 0) {
      let s = l4.terminal;
      if (!(s === "STREAMED" || s === "INTERRUPTED" || s === "FAILED")) {
        const r = { instancePath: a + "/terminal", schemaPath: "#/properties/terminal/enum", keyword: "enum", params: { allowedValues: j6.properties.terminal.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.exit_reason !== void 0) {
      let s = l4.exit_reason;
      const r = i2;
      let t = false, u7 = null;
      const n = i2;
      if (typeof s == "string") {
        if (_6(s) > 128) {
          const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
        if (_6(s) < 1) {
          const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
        if (!R3.test(s)) {
          const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
      } else {
        const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var b7 = n === i2;
      b7 && (t = true, u7 = 0);
      const m2 = i2;
      if (s !== null) {
        const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var b7 = m2 === i2;
      if (b7 && t ? (t = false, u7 = [u7, 1]) : b7 && (t = true, u7 = 1), t)
        i2 = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d5 = { instancePath: a + "/exit_reason", schemaPath: "#/properties/exit_reason/oneOf", keyword: "oneOf", params: { passingSchemas: u7 } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
    }
    if (l4.exit_detail !== void 0) {
      let s = l4.exit_detail;
      const r = i2;
      let t = false, u7 = null;
      const n = i2;
      if (typeof s == "string") {
        if (_6(s) > 1024) {
          const d5 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
        if (_6(s) < 1) {
          const d5 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
      } else {
        const d5 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var $7 = n === i2;
      $7 && (t = true, u7 = 0);
      const m2 = i2;
      if (s !== null) {
        const d5 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var $7 = m2 === i2;
      if ($7 && t ? (t = false, u7 = [u7, 1]) : $7 && (t = true, u7 = 1), t)
        i2 = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d5 = { instancePath: a + "/exit_detail", schemaPath: "#/properties/exit_detail/oneOf", keyword: "oneOf", params: { passingSchemas: u7 } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
    }
    if (l4.first_send_at_utc !== void 0) {
      let s = l4.first_send_at_utc;
      const r = i2;
      let t = false, u7 = null;
      const n = i2;
      if (typeof s == "string") {
        if (!y6.test(s)) {
          const d5 = { instancePath: a + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
        }
      } else {
        const d5 = { instancePath: a + "/first_send_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var v6 = n === i2;
      v6 && (t = true, u7 = 0);
      const m2 = i2;
      if (s !== null) {
        const d5 = { instancePath: a + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
      var v6 = m2 === i2;
      if (v6 && t ? (t = false, u7 = [u7, 1]) : v6 && (t = true, u7 = 1), t)
        i2 = r, e !== null && (r ? e.length = r : e = null);
      else {
        const d5 = { instancePath: a + "/first_send_at_utc", schemaPath: "#/properties/first_send_at_utc/oneOf", keyword: "oneOf", params: { passingSchemas: u7 } };
        e === null ? e = [d5] : noteFault$evidence_schemas_src_fault_bound(e, d5), i2++;
      }
    }
    if (l4.started_at_utc !== void 0) {
      let s = l4.started_at_utc;
      if (typeof s == "string") {
        if (!y6.test(s)) {
          const r = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.ended_at_utc !== void 0) {
      let s = l4.ended_at_utc;
      if (typeof s == "string") {
        if (!y6.test(s)) {
          const r = { instancePath: a + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.effective_eps !== void 0) {
      let s = l4.effective_eps;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          const r = { instancePath: a + "/effective_eps", schemaPath: "#/properties/effective_eps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/effective_eps", schemaPath: "#/properties/effective_eps/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.target_rate !== void 0) {
      let s = l4.target_rate;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const t = { instancePath: a + "/target_rate", schemaPath: "#/properties/target_rate/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u7 = s[t];
          if (u7 && typeof u7 == "object" && !Array.isArray(u7)) {
            if (u7.from_seconds === void 0) {
              const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/required", keyword: "required", params: { missingProperty: "from_seconds" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (u7.events_per_second === void 0) {
              const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/required", keyword: "required", params: { missingProperty: "events_per_second" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            for (const n in u7)
              if (!(n === "from_seconds" || n === "events_per_second")) {
                const m2 = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
            if (u7.from_seconds !== void 0) {
              let n = u7.from_seconds;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9999999 || isNaN(n)) {
                  const m2 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 0 || isNaN(n)) {
                  const m2 = { instancePath: a + "/target_rate/" + t + "/from_seconds", schemaPath: "#/properties/target_rate/items/properties/from_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
            if (u7.events_per_second !== void 0) {
              let n = u7.events_per_second;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const m2 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 9999999 || isNaN(n)) {
                  const m2 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999999 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
                if (n < 1 || isNaN(n)) {
                  const m2 = { instancePath: a + "/target_rate/" + t + "/events_per_second", schemaPath: "#/properties/target_rate/items/properties/events_per_second/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
                }
              }
            }
          } else {
            const n = { instancePath: a + "/target_rate/" + t, schemaPath: "#/properties/target_rate/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/target_rate", schemaPath: "#/properties/target_rate/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.shard_plan !== void 0) {
      let s = l4.shard_plan;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.lane_count === void 0) {
          const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.lane_index === void 0) {
          const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in s)
          if (!(r === "lane_count" || r === "lane_index")) {
            const t = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        if (s.lane_count !== void 0) {
          let r = s.lane_count;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 64 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 1 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
        if (s.lane_index !== void 0) {
          let r = s.lane_index;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 63 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (r < 0 || isNaN(r)) {
              const t = { instancePath: a + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          }
        }
      } else {
        const r = { instancePath: a + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.checkpoint_pack_key !== void 0) {
      let s = l4.checkpoint_pack_key;
      if (typeof s == "string") {
        if (!A4.test(s)) {
          const r = { instancePath: a + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.ready_run_refs !== void 0) {
      let s = l4.ready_run_refs;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          const t = { instancePath: a + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
        }
        const r = s.length;
        for (let t = 0; t < r; t++) {
          let u7 = s[t];
          if (typeof u7 == "string") {
            if (_6(u7) > 2048) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (_6(u7) < 1) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
            if (!F4.test(u7)) {
              const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
            }
          } else {
            const n = { instancePath: a + "/ready_run_refs/" + t, schemaPath: "#/properties/ready_run_refs/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : noteFault$evidence_schemas_src_fault_bound(e, n), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/ready_run_refs", schemaPath: "#/properties/ready_run_refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.attempt !== void 0) {
      let s = l4.attempt;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s < 1 || isNaN(s)) {
          const r = { instancePath: a + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      }
    }
    if (l4.written_at_utc !== void 0) {
      let s = l4.written_at_utc;
      if (typeof s == "string") {
        if (!y6.test(s)) {
          const r = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: a + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (l4.writer !== void 0) {
      let s = l4.writer;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.identity === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.task_arn === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (s.image_digest === void 0) {
          const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in s)
          if (!(r === "identity" || r === "task_arn" || r === "image_digest")) {
            const t = { instancePath: a + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        if (s.identity !== void 0) {
          let r = s.identity;
          if (typeof r == "string") {
            if (_6(r) > 128) {
              const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (_6(r) < 1) {
              const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
        if (s.task_arn !== void 0) {
          let r = s.task_arn;
          if (typeof r == "string") {
            if (_6(r) > 1024) {
              const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
            if (_6(r) < 1) {
              const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
        if (s.image_digest !== void 0) {
          let r = s.image_digest;
          if (typeof r == "string") {
            if (!D3.test(r)) {
              const t = { instancePath: a + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
            }
          } else {
            const t = { instancePath: a + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
          }
        }
      } else {
        const r = { instancePath: a + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
  } else {
    const s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
  }
  return g7.errors = e, i2 === 0;
}
g7.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/wsp_summary.v1.ts
var WspSummaryV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("wsp_summary.v1", J);

// other-part:runtime/src/catalog.ts
import { MODES$runtime_src_catalog } from "./substrate.mjs";
import { taskFamilyOf$runtime_src_catalog } from "./substrate.mjs";

// other-part:runtime/src/kernel/clock.ts
import { nowUtc$runtime_src_kernel_clock } from "./substrate.mjs";

// other-part:actions/lib/drift/runtime-tasks.ts
import { isOfTasks$actions_lib_drift_runtime_tasks } from "./lib.mjs";
import { tasksNamedIn$actions_lib_drift_runtime_tasks } from "./lib.mjs";

// other-part:actions/lib/platform/heartbeat.ts
import { readHeartbeat$actions_lib_platform_heartbeat } from "./lib.mjs";

// other-part:actions/lib/platform/stack.ts
import { findStack$actions_lib_platform_stack } from "./lib.mjs";

// other-part:actions/lib/run/epoch.ts
import { readEpoch$actions_lib_run_epoch } from "./lib.mjs";

// actions/phase-ledger/sentinel/read-below.ts
async function readBelow(target, { runId, prefix }, parse) {
  if (runId === void 0) return [];
  const found = [];
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId });
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(target.store, target.bucket, root + prefix))
    found.push((await readEvidence$runtime_src_evidence_read(target, key, parse)).document);
  return found;
}

// other-part:runtime/src/truth/guards.ts
import { readChangedTables$runtime_src_truth_guards } from "./substrate.mjs";
import { readGuards$runtime_src_truth_guards } from "./substrate.mjs";

// other-part:actions/lib/drift/append-only-tables.ts
import { UNCHANGING_TABLES$actions_lib_drift_append_only_tables } from "./lib.mjs";

// actions/phase-ledger/sentinel/read-database.ts
var SAMPLE_ROWS = 1e3;
async function readDatabaseFacts(session, runId) {
  const database = await session.database();
  const unique = await database.query({
    // One over a part of the rows, over an expression or not yet valid lets the same identity in twice.
    text: `SELECT array_agg(coalesce(a.attname::text, '(expression)') ORDER BY k.position) ||
        CASE WHEN i.indpred IS NULL AND i.indisvalid THEN '{}' ELSE '{(not of all rows)}' END::text[] AS columns
      FROM pg_index i
      CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(number, position)
      LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
      WHERE i.indrelid = to_regclass('ig.admission_rows') AND i.indisunique
      GROUP BY i.indexrelid, i.indpred, i.indisvalid ORDER BY 1`,
    values: []
  });
  const [sample] = await database.query({
    text: `SELECT count(*) FILTER (WHERE a.dedupe_key <>
        sha256(convert_to(c.platform_run_id || ':' || c.event_class || ':' || a.event_id, 'UTF8')))::text AS differing
      FROM (SELECT * FROM ig.admission_rows LIMIT ${SAMPLE_ROWS}) a JOIN ig.contexts c USING (context_id)`,
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
    guards: await readGuards$runtime_src_truth_guards(database),
    changedTables: await readChangedTables$runtime_src_truth_guards(database, UNCHANGING_TABLES$actions_lib_drift_append_only_tables),
    ambiguous: Number(open?.ambiguous ?? Number.NaN)
  };
}

// other-part:runtime/src/consumer/streams.ts
import { consumerStreams$runtime_src_consumer_streams } from "./substrate.mjs";

// other-part:runtime/src/consumer/checkpoints.ts
import { loadCheckpoints$runtime_src_consumer_checkpoints } from "./substrate.mjs";

// runtime/src/truth/consumer-places.ts
async function readPlaces(database, log, streams) {
  const places = [];
  for (const { component, groupId, streamId, checkpointTable, topics } of streams) {
    const committed = await log.committed(groupId, topics);
    const checkpoints = await loadCheckpoints$runtime_src_consumer_checkpoints(database, checkpointTable, streamId);
    for (const topic of topics) {
      for (const { partition, low, high } of await log.watermarks(topic)) {
        const own = (one2) => one2.topic === topic && one2.partition === partition;
        places.push({
          ...{ component, topic, partition, end: high },
          durable: checkpoints.find(own)?.nextOffset ?? low,
          committed: committed.find(own)?.nextOffset
        });
      }
    }
  }
  return places;
}

// actions/phase-ledger/sentinel/read-stream.ts
async function readStreamFacts(session, runId) {
  const database = await session.database();
  const log = await session.eventLog();
  const streams = consumerStreams$runtime_src_consumer_streams(handle$evidence_schemas_src_handles("RTDL_CORE_CONSUMER_GROUP_ID"), runId);
  const { clusterId } = await log.describe();
  return {
    consumers: await readPlaces(database, log, streams),
    clusterId,
    admitted: await readAdmitted(database, log, runId),
    guards: await readGuards$runtime_src_truth_guards(database),
    acceptedPayloads: await countAccepted(database, runId),
    misses: await readMisses(database, runId)
  };
}
async function readAdmitted(database, log, runId) {
  const rows = await database.query({
    text: `SELECT c.topic, a.eb_partition AS partition_id, max(a.eb_offset)::text AS last
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id)
      WHERE c.platform_run_id = $1 AND a.eb_offset IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    values: [runId]
  });
  const { topics } = await log.describe();
  const there = new Set(topics.map(({ topic }) => topic));
  const ends = /* @__PURE__ */ new Map();
  for (const topic of new Set(rows.map((row) => row.topic))) {
    if (!there.has(topic)) continue;
    for (const { partition, high } of await log.watermarks(topic)) ends.set(`${topic}/${partition}`, high);
  }
  return rows.map((row) => ({
    ...{ topic: row.topic, partition: row.partition_id, last: Number(row.last) },
    end: ends.get(`${row.topic}/${row.partition_id}`)
  }));
}
async function countAccepted(database, runId) {
  const [row] = await database.query({
    text: `SELECT count(*)::text AS accepted FROM ig.receipt_rows r
      JOIN ig.contexts c USING (context_id) JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key
      WHERE c.platform_run_id = $1 AND r.decision = 'DUPLICATE'
        AND r.document::json #>> '{payload_hash,hex}' IS DISTINCT FROM encode(a.payload_hash, 'hex')`,
    values: [runId]
  });
  return Number(row?.accepted ?? Number.NaN);
}
async function readMisses(database, runId) {
  const rows = await database.query({
    text: `SELECT status, sum(kept)::text AS kept, sum(told)::text AS told FROM (
        SELECT context_status AS status, 1 AS kept, 0 AS told FROM rtdl.df_decisions
          WHERE platform_run_id = $1 AND context_status <> 'CONTEXT_READY'
        UNION ALL
        SELECT dim, 0, value FROM obs.run_counters
          WHERE platform_run_id = $1 AND component = 'df' AND counter = 'degrade'
      ) AS both_of_them GROUP BY status ORDER BY status`,
    values: [runId]
  });
  return rows.map(({ status, kept, told }) => ({ status, kept: Number(kept), told: Number(told) }));
}

// actions/phase-ledger/sentinel/read-tasks.ts
async function readTaskDocuments(target, runId) {
  if (runId === void 0) return {};
  const root = evidencePrefix$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId });
  const found = {};
  for await (const { key } of listAll$runtime_src_substrate_object_store_port(target.store, target.bucket, root)) {
    const name = key.slice(root.length);
    if (!isOfTasks$actions_lib_drift_runtime_tasks(name)) continue;
    found[name] = tasksNamedIn$actions_lib_drift_runtime_tasks((await readEvidence$runtime_src_evidence_read(target, key, (value) => value)).document);
  }
  return found;
}

// actions/phase-ledger/sentinel/read-facts.ts
async function readDriftFacts(transition, context) {
  const { session, ledger } = context;
  const { phase, recorded, closing, onSchedule = false } = transition;
  const isWhole = closing !== void 0 || onSchedule;
  const state = ledger.state();
  const platformRunId = await findRunId$actions_lib_run_run_scope(session, state);
  const differing = await differingDecisions$actions_phase_ledger_used_values(phase, context);
  const wide = await readRunWideFacts(context);
  const { stack } = wide;
  const asksDatabase = stack !== void 0 && (isWhole || phase === "M6") && isMigrated(wide);
  return {
    ...wide,
    phase,
    platformRunId,
    definitionSha256: definitionSha256$actions_lib_definition_phase_definition(phase),
    required: requiredNames(phase),
    handlesDiffering: differing.filter(({ compared }) => compared === "handles_registry").map(({ key }) => key),
    substrate: session.config.substrate,
    run: await readRunFacts(context, { runId: platformRunId, whole: isWhole }),
    recorded: recorded === void 0 ? void 0 : await readRecorded(session, recorded),
    closing: closing !== void 0,
    rewritten: closing?.rewritten ?? [],
    absentEvidence: closing?.absentEvidence ?? [],
    pinnedBuckets: pinnedBuckets(state),
    database: asksDatabase ? await readDatabaseFacts(session, platformRunId) : void 0,
    stream: asksDatabase && isWhole && platformRunId !== void 0 ? await readStreamFacts(session, platformRunId) : void 0
  };
}
async function readRunWideFacts({ session, ledger }, entering) {
  const state = ledger.state();
  const running = await findStack$actions_lib_platform_stack(session.config) === void 0 ? void 0 : await findRunning(session.compute());
  const epoch = await readEpoch$actions_lib_run_epoch({ session, ledger: state });
  return {
    nowUtc: nowUtc$runtime_src_kernel_clock(session.clock),
    state,
    epoch,
    stack: running === void 0 ? void 0 : await readWindow(session, { state, epoch }),
    tasks: running?.tasks ?? [],
    definitions: running?.definitions ?? [],
    modeOf: Object.fromEntries(MODES$runtime_src_catalog.map(({ mode }) => [taskFamilyOf$runtime_src_catalog(mode, handle$evidence_schemas_src_handles("NAME_PREFIX")), mode])),
    probeFamily: handle$evidence_schemas_src_handles("TD_RUNTIME_PROBE"),
    entering
  };
}
async function findRunning(compute) {
  try {
    return { tasks: await compute.describeTasks(), definitions: await compute.describeServices() };
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_CLUSTER_UNKNOWN")) return void 0;
    throw error;
  }
}
async function readWindow(session, { state, epoch }) {
  const runId = await findRunId$actions_lib_run_run_scope(session, state);
  const read = await findRunDocument(session, { runId, name: "operate/demo_session.json" }, DemoSessionV1.parse);
  const isOfThis = read?.kafka_cluster_id === epoch.kafka_cluster_id && read?.db_resource_id === epoch.db_resource_id;
  const demo = isOfThis ? read : void 0;
  return {
    expiresAt: state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? void 0,
    demoEndUtc: demo?.demo_end_utc ?? null,
    sessionEndsOn: demo?.expires_at,
    heartbeatEndUtc: await findHeartbeatEnd(session)
  };
}
async function findHeartbeatEnd({ config, parameters }) {
  if (config.substrate === "embedded") return void 0;
  const path = handle$evidence_schemas_src_handles("HEARTBEAT_PARAM_PATH");
  if (!(await parameters.describe("/")).some((one2) => one2.path === path)) return void 0;
  const read = await readHeartbeat$actions_lib_platform_heartbeat(parameters, path);
  if ("fault" in read) throw new PlatformError$evidence_schemas_src_platform_error("E_STACK_UNREADABLE", `${read.fault}: ${read.facts}`);
  return read.beat.expires_at_utc;
}
var pinnedBuckets = ({ phases }) => [
  ...BUCKETS.map((key) => handle$evidence_schemas_src_handles(key)),
  ...Object.values(phases).flatMap(({ pinned }) => {
    const bucket = /^s3:\/\/([^/]+)\//.exec(pinned.ORACLE_SEED_SOURCE_URI?.value ?? "")?.[1];
    return bucket === void 0 ? [] : [bucket];
  })
];
var BUCKETS = [
  "S3_ORACLE_BUCKET",
  "S3_ARCHIVE_BUCKET",
  "S3_QUARANTINE_BUCKET",
  "S3_EVIDENCE_BUCKET",
  "TF_STATE_BUCKET"
];
function isMigrated({ state, epoch }) {
  const lane = state.phases.M2.lanes["M2.H"];
  if (lane?.status === "PASS") return true;
  const { db_resource_id: database } = epoch;
  return lane?.status === "STALE" && database !== null && lane.epoch?.db_resource_id === database;
}
function requiredNames(phase) {
  const { lanes, evidence_contract } = loadPhaseDefinition$actions_lib_definition_phase_definition(phase);
  return [
    ...MODES$runtime_src_catalog.flatMap(({ mode, service }) => [mode, service]),
    ...lanes.map(({ topic }) => topic),
    ...evidence_contract.filter((row) => row.required).map((row) => row.key_pattern)
  ];
}
async function readRunFacts(context, { runId, whole }) {
  const { session, ledger } = context;
  const find2 = (name, parse) => findRunDocument(session, { runId, name }, parse);
  const wspStart = await find2("wsp/wsp_start.json", WspStartV1.parse);
  const seed = await find2("oracle/seed_snapshot.json", SeedSnapshotV1.parse);
  const checker = await find2("oracle/checker_pass.json", CheckerPassV1.parse);
  const readyReceipt = await find2("sr/ready_publish_receipt.json", ReadyPublishReceiptV1.parse);
  const wspSummary = await find2("wsp/wsp_summary.json", WspSummaryV1.parse);
  const few = Object.fromEntries(
    Object.entries({
      "oracle/seed_snapshot.json": seed,
      "oracle/checker_pass.json": checker,
      "sr/ready_publish_receipt.json": readyReceipt,
      "wsp/wsp_start.json": wspStart,
      "wsp/wsp_summary.json": wspSummary
    }).flatMap(([name, document]) => document === void 0 ? [] : [[name, tasksNamedIn$actions_lib_drift_runtime_tasks(document)]])
  );
  return {
    viewPrefix: viewPrefix(context, ledger.state()),
    wspStart,
    wspSummary,
    readyReceipt,
    receiptSummary: await find2("ingest/receipt_summary.json", ReceiptSummaryV1.parse),
    anchors: await find2("obs/replay_anchors.json", ReplayAnchorsV1.parse),
    lockEvents: await readBelow(session.evidence, { runId, prefix: "obs/reporter_lock/" }, ReporterLockEventV1.parse),
    markers: await readBelow(session.evidence, { runId, prefix: "run_completed" }, RunCompletedV1.parse),
    daemons: await find2("operate/daemons_ready.json", DaemonsReadyV1.parse),
    tasksOf: whole ? await readTaskDocuments(session.evidence, runId) : few
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
async function findRunDocument(session, { runId, name }, parse) {
  if (runId === void 0) return void 0;
  try {
    const key = evidenceKey$evidence_schemas_src_evidence_key({ family: "run", platform_run_id: runId }, name);
    return (await readEvidence$runtime_src_evidence_read(session.evidence, key, parse)).document;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_OBJECT_NOT_FOUND")) return void 0;
    throw error;
  }
}
async function readRecorded(session, ref) {
  const { document: snapshot } = await readEvidence$runtime_src_evidence_read(session.evidence, ref.key, LaneSnapshotV1$evidence_schemas_src_generated_lane_snapshot_v1.parse, ref.version_id);
  const secrets = scan(ref.key, snapshot);
  const uris = [...urisIn(ref.key, snapshot)];
  for (const { key, version_id } of snapshot.documents) {
    const { document } = await readEvidence$runtime_src_evidence_read(session.evidence, key, (value) => value, version_id);
    secrets.push(...scan(key, document));
    uris.push(...urisIn(key, document));
  }
  return { snapshot, secrets, uris };
}
function urisIn(key, document) {
  const named = JSON.stringify(document).matchAll(/"s3:\/\/([^/"]+)\//g);
  return [...new Set([...named].map(([, bucket]) => bucket ?? ""))].map((bucket) => ({ key, bucket }));
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
async function lookAtAll(asked, context) {
  const state = context.ledger.state();
  const phase = asked ?? phaseOfDrift(state);
  return phase === void 0 ? inOrder([]) : watch({ phase, onSchedule: true }, context);
}
async function watchRun(asked, context) {
  const phase = phaseOfDrift(context.ledger.state(), asked);
  if (phase === void 0) return inOrder([]);
  return raise(phase, findRunWideDrift(await readRunWideFacts(context, asked)), context);
}
var isOpen = ({ phases }, phase) => phases[phase].status === "ACTIVE" || phases[phase].status === "BLOCKED";
function phaseOfDrift(state, asked) {
  if (asked !== void 0 && isOpen(state, asked)) return asked;
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
function canLookFor(name, { database, stream, stack, state }) {
  if (name in STREAM_DETECTORS$actions_lib_drift_stream_detectors) return stream !== void 0;
  if (!NEED_DATABASE.has(name) || database !== void 0) return true;
  return stack === void 0 && state.phases.M2.lanes["M2.H"]?.snapshot === void 0;
}
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
  if (!canLookFor(name, whole)) return void 0;
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
  const planned2 = [...runCoverage$actions_lib_ledger_derived(state).planned_lanes, ...phaseCoverage$actions_lib_ledger_derived(state.phases[phase]).planned_lanes];
  return `NOT_BUILT: ${next} has no built lane, and ${new Set(planned2).size} planned lanes were passed over`;
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
import { attemptAt$actions_lib_run_failure_record } from "./lib.mjs";
import { failureRecordFaults$actions_lib_run_failure_record } from "./lib.mjs";
import { failureRecordKey$actions_lib_run_failure_record } from "./lib.mjs";

// other-part:actions/lib/run/leave-failure-record.ts
import { documentsLeft$actions_lib_run_leave_failure_record } from "./lib.mjs";
import { findOffsets$actions_lib_run_leave_failure_record } from "./lib.mjs";

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
  if (!isReadable$actions_lib_checks_fact(read)) return void 0;
  const { sha256, versionId, document } = read.value;
  const { substrate } = session.config;
  const left = await documentsLeft$actions_lib_run_leave_failure_record(session, { executionId, attempt }, lane);
  const offsets = await findOffsets$actions_lib_run_leave_failure_record(session, ledger.state(), phase);
  const started = attemptAt$actions_lib_run_failure_record({ phase, lane, substrate }, running, { untilUtc: nowUtc$runtime_src_kernel_clock(session.clock), left, offsets });
  if (failureRecordFaults$actions_lib_run_failure_record(document, started).length > 0) return void 0;
  return { ref: { key, version_id: versionId, sha256 }, fact: { sha256, attempt: document.attempt } };
}

// evidence-schemas/src/generated/cost_snapshot.v1.validate.js
var v5 = c6;
var u5 = { enum: ["embedded", "emulated", "dev_min"] };
var d4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var i = new RegExp("^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$", "u");
function c6(s, { instancePath: o = "", parentData: f5, parentDataProperty: l4, rootData: p3 = s, dynamicAnchors: _8 = {} } = {}) {
  let e = null, n = 0;
  const m2 = c6.evaluated;
  if (m2.dynamicProps && (m2.props = void 0), m2.dynamicItems && (m2.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.schema === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.captured_at_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.data_as_of_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data_as_of_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.currency === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.combined_month_to_date === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "combined_month_to_date" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.alert_3 === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alert_3" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    for (const t in s)
      if (!(t === "schema" || t === "substrate" || t === "captured_at_utc" || t === "data_as_of_utc" || t === "currency" || t === "combined_month_to_date" || t === "alert_3")) {
        const r = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    if (s.schema !== void 0 && s.schema !== "fp.cost_snapshot.v1") {
      const t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.cost_snapshot.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.substrate !== void 0) {
      let t = s.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: o + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: u5.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.captured_at_utc !== void 0) {
      let t = s.captured_at_utc;
      if (typeof t == "string") {
        if (!d4.test(t)) {
          const r = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.data_as_of_utc !== void 0) {
      let t = s.data_as_of_utc;
      if (typeof t == "string") {
        if (!d4.test(t)) {
          const r = { instancePath: o + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/data_as_of_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.currency !== void 0 && s.currency !== "USD") {
      const t = { instancePath: o + "/currency", schemaPath: "#/properties/currency/const", keyword: "const", params: { allowedValue: "USD" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
    }
    if (s.combined_month_to_date !== void 0) {
      let t = s.combined_month_to_date;
      if (typeof t == "string") {
        if (!i.test(t)) {
          const r = { instancePath: o + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/combined_month_to_date", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
    if (s.alert_3 !== void 0) {
      let t = s.alert_3;
      if (typeof t == "string") {
        if (!i.test(t)) {
          const r = { instancePath: o + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,10})?$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
        }
      } else {
        const r = { instancePath: o + "/alert_3", schemaPath: "common.v1.schema.json#/$defs/money/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), n++;
      }
    }
  } else {
    const t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), n++;
  }
  return c6.errors = e, n === 0;
}
c6.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/cost_snapshot.v1.ts
var CostSnapshotV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("cost_snapshot.v1", v5);

// evidence-schemas/src/generated/drift_review.v1.validate.js
var Z2 = p2;
var u6 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "drift_review.v1.schema.json", type: "object", additionalProperties: false, required: ["schema", "substrate", "plan_phase", "execution_id", "class", "raised_event_sha256", "looked_at", "written_at_utc", "ci"], properties: { schema: { const: "fp.drift_review.v1" }, substrate: { $ref: "common.v1.schema.json#/$defs/substrate" }, plan_phase: { $ref: "common.v1.schema.json#/$defs/plan_phase" }, execution_id: { $ref: "common.v1.schema.json#/$defs/execution_id" }, class: { type: "string", pattern: "^DS-[A-Z][0-9]$" }, raised_event_sha256: { $ref: "common.v1.schema.json#/$defs/hex64" }, looked_at: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", additionalProperties: false, required: ["what", "found"], properties: { what: { type: "string", minLength: 1, maxLength: 1024 }, found: { type: "string", minLength: 1, maxLength: 1024 } } } }, written_at_utc: { $ref: "common.v1.schema.json#/$defs/time" }, ci: { $ref: "common.v1.schema.json#/$defs/ci" } } };
var y7 = { enum: ["embedded", "emulated", "dev_min"] };
var w6 = { enum: ["M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"] };
var _7 = Object.prototype.hasOwnProperty;
var l3 = default$node_modules_ajv_dist_runtime_ucs2length.default ?? default$node_modules_ajv_dist_runtime_ucs2length;
var k4 = new RegExp("^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$", "u");
var g8 = new RegExp("^DS-[A-Z][0-9]$", "u");
var P5 = new RegExp("^[0-9a-f]{64}$", "u");
var j7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
function p2(a, { instancePath: o = "", parentData: v6, parentDataProperty: $7, rootData: L5 = a, dynamicAnchors: x2 = {} } = {}) {
  let e = null, i2 = 0;
  const f5 = p2.evaluated;
  if (f5.dynamicProps && (f5.props = void 0), f5.dynamicItems && (f5.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.schema === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.substrate === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "substrate" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.plan_phase === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_phase" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.execution_id === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_id" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.class === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.raised_event_sha256 === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raised_event_sha256" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.looked_at === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looked_at" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.written_at_utc === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.ci === void 0) {
      const t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    for (const t in a)
      if (!_7.call(u6.properties, t)) {
        const r = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    if (a.schema !== void 0 && a.schema !== "fp.drift_review.v1") {
      const t = { instancePath: o + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.drift_review.v1" } };
      e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
    }
    if (a.substrate !== void 0) {
      let t = a.substrate;
      if (!(t === "embedded" || t === "emulated" || t === "dev_min")) {
        const r = { instancePath: o + "/substrate", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: y7.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.plan_phase !== void 0) {
      let t = a.plan_phase;
      if (!(t === "M0" || t === "M1" || t === "M2" || t === "M3" || t === "M4" || t === "M5" || t === "M6" || t === "M7" || t === "M8" || t === "M9" || t === "M10")) {
        const r = { instancePath: o + "/plan_phase", schemaPath: "common.v1.schema.json#/$defs/plan_phase/enum", keyword: "enum", params: { allowedValues: w6.enum } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.execution_id !== void 0) {
      let t = a.execution_id;
      if (typeof t == "string") {
        if (!k4.test(t)) {
          const r = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/pattern", keyword: "pattern", params: { pattern: "^m(?:10|[0-9])_[0-9]{8}T[0-9]{6}Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: o + "/execution_id", schemaPath: "common.v1.schema.json#/$defs/execution_id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.class !== void 0) {
      let t = a.class;
      if (typeof t == "string") {
        if (!g8.test(t)) {
          const r = { instancePath: o + "/class", schemaPath: "#/properties/class/pattern", keyword: "pattern", params: { pattern: "^DS-[A-Z][0-9]$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: o + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.raised_event_sha256 !== void 0) {
      let t = a.raised_event_sha256;
      if (typeof t == "string") {
        if (!P5.test(t)) {
          const r = { instancePath: o + "/raised_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: o + "/raised_event_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.looked_at !== void 0) {
      let t = a.looked_at;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          const s = { instancePath: o + "/looked_at", schemaPath: "#/properties/looked_at/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        if (t.length < 1) {
          const s = { instancePath: o + "/looked_at", schemaPath: "#/properties/looked_at/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
        }
        const r = t.length;
        for (let s = 0; s < r; s++) {
          let d5 = t[s];
          if (d5 && typeof d5 == "object" && !Array.isArray(d5)) {
            if (d5.what === void 0) {
              const m2 = { instancePath: o + "/looked_at/" + s, schemaPath: "#/properties/looked_at/items/required", keyword: "required", params: { missingProperty: "what" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
            }
            if (d5.found === void 0) {
              const m2 = { instancePath: o + "/looked_at/" + s, schemaPath: "#/properties/looked_at/items/required", keyword: "required", params: { missingProperty: "found" } };
              e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
            }
            for (const m2 in d5)
              if (!(m2 === "what" || m2 === "found")) {
                const c7 = { instancePath: o + "/looked_at/" + s, schemaPath: "#/properties/looked_at/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m2 } };
                e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
              }
            if (d5.what !== void 0) {
              let m2 = d5.what;
              if (typeof m2 == "string") {
                if (l3(m2) > 1024) {
                  const c7 = { instancePath: o + "/looked_at/" + s + "/what", schemaPath: "#/properties/looked_at/items/properties/what/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                }
                if (l3(m2) < 1) {
                  const c7 = { instancePath: o + "/looked_at/" + s + "/what", schemaPath: "#/properties/looked_at/items/properties/what/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                }
              } else {
                const c7 = { instancePath: o + "/looked_at/" + s + "/what", schemaPath: "#/properties/looked_at/items/properties/what/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
              }
            }
            if (d5.found !== void 0) {
              let m2 = d5.found;
              if (typeof m2 == "string") {
                if (l3(m2) > 1024) {
                  const c7 = { instancePath: o + "/looked_at/" + s + "/found", schemaPath: "#/properties/looked_at/items/properties/found/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                }
                if (l3(m2) < 1) {
                  const c7 = { instancePath: o + "/looked_at/" + s + "/found", schemaPath: "#/properties/looked_at/items/properties/found/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
                }
              } else {
                const c7 = { instancePath: o + "/looked_at/" + s + "/found", schemaPath: "#/properties/looked_at/items/properties/found/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c7] : noteFault$evidence_schemas_src_fault_bound(e, c7), i2++;
              }
            }
          } else {
            const m2 = { instancePath: o + "/looked_at/" + s, schemaPath: "#/properties/looked_at/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [m2] : noteFault$evidence_schemas_src_fault_bound(e, m2), i2++;
          }
        }
      } else {
        const r = { instancePath: o + "/looked_at", schemaPath: "#/properties/looked_at/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.written_at_utc !== void 0) {
      let t = a.written_at_utc;
      if (typeof t == "string") {
        if (!j7.test(t)) {
          const r = { instancePath: o + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
      } else {
        const r = { instancePath: o + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
    if (a.ci !== void 0) {
      let t = a.ci;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.repository === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "repository" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.workflow === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.workflow_sha === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "workflow_sha" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.run_id === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_id" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.run_attempt === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "run_attempt" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.job === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "job" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        if (t.actor === void 0) {
          const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/required", keyword: "required", params: { missingProperty: "actor" } };
          e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
        }
        for (const r in t)
          if (!(r === "repository" || r === "workflow" || r === "workflow_sha" || r === "run_id" || r === "run_attempt" || r === "job" || r === "actor")) {
            const s = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        if (t.repository !== void 0) {
          let r = t.repository;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/repository", schemaPath: "common.v1.schema.json#/$defs/ci/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.workflow !== void 0) {
          let r = t.workflow;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/workflow", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.workflow_sha !== void 0) {
          let r = t.workflow_sha;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/workflow_sha", schemaPath: "common.v1.schema.json#/$defs/ci/properties/workflow_sha/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.run_id !== void 0) {
          let r = t.run_id;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/run_id", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_id/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.run_attempt !== void 0) {
          let r = t.run_attempt;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: o + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            const s = { instancePath: o + "/ci/run_attempt", schemaPath: "common.v1.schema.json#/$defs/ci/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.job !== void 0) {
          let r = t.job;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/job", schemaPath: "common.v1.schema.json#/$defs/ci/properties/job/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
        if (t.actor !== void 0) {
          let r = t.actor;
          if (typeof r == "string") {
            if (l3(r) > 1024) {
              const s = { instancePath: o + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
            if (l3(r) < 1) {
              const s = { instancePath: o + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
            }
          } else {
            const s = { instancePath: o + "/ci/actor", schemaPath: "common.v1.schema.json#/$defs/ci/properties/actor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : noteFault$evidence_schemas_src_fault_bound(e, s), i2++;
          }
        }
      } else {
        const r = { instancePath: o + "/ci", schemaPath: "common.v1.schema.json#/$defs/ci/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [r] : noteFault$evidence_schemas_src_fault_bound(e, r), i2++;
      }
    }
  } else {
    const t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : noteFault$evidence_schemas_src_fault_bound(e, t), i2++;
  }
  return p2.errors = e, i2 === 0;
}
p2.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// evidence-schemas/src/generated/drift_review.v1.ts
var DriftReviewV1 = /* @__PURE__ */ documentSchema$evidence_schemas_src_document_schema("drift_review.v1", Z2);

// other-part:actions/lib/definition/waivable.ts
import { mayWaiveBudget$actions_lib_definition_waivable } from "./lib.mjs";

// other-part:actions/lib/ledger/cost-guard.ts
import { costTold$actions_lib_ledger_cost_guard } from "./lib.mjs";

// other-part:actions/lib/ledger/money.ts
import { isBelow$actions_lib_ledger_money } from "./lib.mjs";

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
    elapsed_seconds: state?.elapsedSeconds ?? 0,
    reason,
    residual_risk,
    expires_at_utc: record?.expires_at_utc ?? context.ledger.state().atUtc ?? "",
    approval: named
  };
  const budgetWaivable = mayWaiveBudget$actions_lib_definition_waivable(getLaneDefinition$actions_lib_definition_phase_definition(lane));
  return one(context, { phase, lane, actor, event: "WAIVER_RECORDED", payload }, { ...facts, budgetWaivable });
}
async function setBudgetStop(command, context) {
  const cost = await readCost(command.snapshot, context);
  const payload = { ...toldOf(cost, context), snapshot: command.snapshot };
  const facts = cost === void 0 ? {} : { cost };
  return one(context, { ...byController(command, context), event: "BUDGET_STOP_SET", payload }, facts);
}
async function stopOverLeftCost(phase, left, context) {
  const cost = await readCost(left, context);
  if (cost === void 0 || isBelow$actions_lib_ledger_money(cost.combined_month_to_date, cost.alert_3) || context.ledger.state().budgetStop)
    return { events: [] };
  return setBudgetStop({ command: "set-budget-stop", phase, snapshot: left }, context);
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

// other-part:actions/lib/definition/decisions.ts
import { findPinRule$actions_lib_definition_decisions } from "./lib.mjs";

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
  return inOrder(command.decisions.map((decision) => () => pinOne(command.phase, { decision, answer }, context)));
}
async function pinOne(phase, { decision, answer }, context) {
  const { key, value, locator, not_applicable, source } = decision;
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
      registry_sha256: registrySha256$evidence_schemas_src_handles(),
      approval: byOperator?.named ?? null
    }
  };
  const facts = await pinFacts(phase, { key, value, locator, not_applicable, source }, context);
  return one(context, draft, { pin: facts, registrySha256: registrySha256$evidence_schemas_src_handles(), ...byOperator?.facts });
}
async function pinFacts(phase, answer, context) {
  const rule = findPinRule$actions_lib_definition_decisions(loadPhaseDefinition$actions_lib_definition_phase_definition(phase), answer, context.session.config.substrate);
  if (rule === void 0) return { declared: false };
  const { decision, decidedBy, fault } = rule;
  if (fault !== void 0) return { declared: true, decidedBy, fault };
  const differs = decision && differenceFrom$actions_phase_ledger_used_values(answer, await readUsedValue$actions_phase_ledger_used_values(decision, context));
  return { declared: true, decidedBy, ...differs === void 0 ? {} : { differs } };
}

// other-part:actions/lib/checks/judged-snapshot.ts
import { snapshotFaults$actions_lib_checks_judged_snapshot } from "./lib.mjs";

// actions/phase-ledger/record-lane.ts
var COST_DOCUMENT = "cost_snapshot.json";
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
  const stop = async () => {
    const left = snapshot?.documents.find(({ name }) => name === COST_DOCUMENT);
    if (left === void 0) return { events: [] };
    const { key, version_id, sha256 } = left;
    return stopOverLeftCost(command.phase, { key, version_id, sha256 }, context);
  };
  return inOrder([...isRecorded(command, context) ? [] : [record], blockers, stop]);
}
function isRecorded({ phase, lane, execution_id, attempt, snapshot }, { ledger }) {
  const known = ledger.state().phases[phase].lanes[lane];
  const { key, version_id, sha256 } = known?.snapshot ?? {};
  return (known?.status === "PASS" || known?.status === "FAIL") && known.executionId === execution_id && known.attempt === attempt && key === snapshot.key && version_id === snapshot.version_id && sha256 === snapshot.sha256;
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
    sources: await Promise.all(names.map((name) => readSource$actions_lib_run_sources(session.evidence, { ledger, user: lane }, name))),
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

// other-part:runtime/src/kernel/concurrency.ts
import { mapLimited$runtime_src_kernel_concurrency } from "./substrate.mjs";

// other-part:actions/lib/bundle/evidence-root.ts
import { evidenceRoot$actions_lib_bundle_evidence_root } from "./lib.mjs";
import { isOfLedger$actions_lib_bundle_evidence_root } from "./lib.mjs";

// actions/lib/bundle/export.ts
function evidenceScope({ store, config: { buckets, substrate } }, ledger) {
  const root = findOracleRunRoot$actions_lib_phase_end_contract(ledger);
  const accept = (key) => /(_manifest|_SEALED|_receipt)\.json$/.test(key);
  return {
    store,
    buckets: [buckets.evidence, buckets.archive, buckets.quarantine],
    extra: root === void 0 ? [] : [{ bucket: buckets.oracle, prefix: root, accept }],
    substrate
  };
}
async function storedEvidence(scope) {
  const [, beside] = await planned(scope);
  const versions = beside.filter(({ version }) => !version.deleteMarker);
  const markers = beside.filter(({ version }) => version.deleteMarker).map(({ version }) => markerOf(version));
  return evidenceRoot$actions_lib_bundle_evidence_root({
    substrate: scope.substrate,
    entries: byPath(versions.map(entryOf)),
    delete_markers: markers
  });
}
var REQUESTS_MAX = 16;
async function planned(scope) {
  const listed = [];
  for (const bucket of scope.buckets) for await (const object of listAll$runtime_src_substrate_object_store_port(scope.store, bucket, "")) listed.push(object);
  for (const { bucket, prefix, accept } of scope.extra) {
    for await (const object of listAll$runtime_src_substrate_object_store_port(scope.store, bucket, prefix)) if (accept(object.key)) listed.push(object);
  }
  const found = await mapLimited$runtime_src_kernel_concurrency(listed, REQUESTS_MAX, async (object) => ({
    ofLedger: isOfLedger$actions_lib_bundle_evidence_root(object, scope.substrate),
    versions: (await scope.store.versions(object.bucket, object.key)).map((version) => ({
      version,
      path: version.versionId === object.versionId ? `objects/${object.bucket}/${object.key}` : `versions/${object.bucket}/${object.key}/${version.versionId}`
    }))
  }));
  const of = (ledger) => found.flatMap(({ ofLedger, versions }) => ofLedger === ledger ? versions : []);
  return [of(true), of(false)];
}
var entryOf = ({ version, path }) => ({
  bucket: version.bucket,
  key: version.key,
  version_id: version.versionId,
  sha256: version.sha256,
  size: version.size_bytes,
  path,
  written_at_utc: version.writtenAtUtc
});
var markerOf = ({ bucket, key, versionId }) => ({ bucket, key, version_id: versionId });
var byPath = (entries) => [...entries].sort((a, b7) => a.path < b7.path ? -1 : 1);

// actions/phase-ledger/seal-evidence.ts
async function sealEvidence(command, context) {
  const { evidence_root_sha256, objects } = command;
  const evidence = await storedEvidence(evidenceScope(context.session, context.ledger.state()));
  const at = byController({ phase: sealingPhase$actions_lib_ledger_derived(context.ledger.state()) }, context);
  return one(context, { ...at, event: "EVIDENCE_SEALED", payload: { evidence_root_sha256, objects } }, { evidence });
}

// actions/phase-ledger/commands.ts
function applyCommand(command, context) {
  const phase = "phase" in command ? command.phase : void 0;
  return phase !== void 0 && BEFORE_THEM.has(command.command) ? inOrder([() => watchRun(phase, context), () => apply(command, context)]) : apply(command, context);
}
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
      return lookAtAll(command.phase, context);
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
    `next: ${nextStep(("phase" in command ? command.phase : void 0) ?? "M0", state)}`
  ];
}
var openDriftLines = ({ phases }) => PLAN_PHASES$actions_lib_ledger_events.flatMap(
  (phase) => phases[phase].openDrift.map((name) => {
    const condition = DRIFT_ROWS$actions_lib_ledger_drift.find((row) => row.class === name)?.condition ?? name;
    return `${phase} is stopped by ${name}: ${condition}; npm run ledger -- explain ${phase} says what ends it`;
  })
);
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
    if ("refusal" in outcome) return refuse({ command, refusal: outcome.refusal }, context, io);
    if (command.command === "watch-drift") await tellOpenDrift(context, io);
  }
  io.output("refused", "false");
}
async function tellOpenDrift({ ledger }, io) {
  const lines = openDriftLines(ledger.state());
  if (lines.length === 0) return;
  await io.summarise(["### The line is stopped", ...lines.map((line) => `- ${line}`)].join("\n"));
  io.fail(lines.join("\n"));
}
async function refuse({ command, refusal }, { ledger }, io) {
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
