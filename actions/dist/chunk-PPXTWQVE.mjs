import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/control_message.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var control_message_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "control_message.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["topic", "message_id", "published_at_utc", "attributes", "partition_key", "payload"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "attributes": { "type": "object", "additionalProperties": false, "required": ["kind", "run_id"], "properties": { "kind": { "enum": ["READY", "READY_REEMIT", "TERMINAL_REEMIT"] }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "partition_key": { "type": "string", "minLength": 1, "maxLength": 256 }, "payload": { "type": "object" } } };
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^[0-9a-f]{32}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.published_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "published_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.attributes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attributes" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.partition_key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_key" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.payload === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "topic" || key0 === "message_id" || key0 === "published_at_utc" || key0 === "attributes" || key0 === "partition_key" || key0 === "payload")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data0 = data.topic;
      if (typeof data0 === "string") {
        if (func1(data0) > 249) {
          const err7 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0) {
      let data1 = data.message_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err10 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.published_at_utc !== void 0) {
      let data2 = data.published_at_utc;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err12 = { instancePath: instancePath + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.attributes !== void 0) {
      let data3 = data.attributes;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kind === void 0) {
          const err14 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.run_id === void 0) {
          const err15 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "kind" || key1 === "run_id")) {
            const err16 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.kind !== void 0) {
          let data4 = data3.kind;
          if (!(data4 === "READY" || data4 === "READY_REEMIT" || data4 === "TERMINAL_REEMIT")) {
            const err17 = { instancePath: instancePath + "/attributes/kind", schemaPath: "#/properties/attributes/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.attributes.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.run_id !== void 0) {
          let data5 = data3.run_id;
          if (typeof data5 === "string") {
            if (!pattern6.test(data5)) {
              const err18 = { instancePath: instancePath + "/attributes/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/attributes/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/attributes", schemaPath: "#/properties/attributes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.partition_key !== void 0) {
      let data6 = data.partition_key;
      if (typeof data6 === "string") {
        if (func1(data6) > 256) {
          const err21 = { instancePath: instancePath + "/partition_key", schemaPath: "#/properties/partition_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err22 = { instancePath: instancePath + "/partition_key", schemaPath: "#/properties/partition_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/partition_key", schemaPath: "#/properties/partition_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data7 = data.payload;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err24 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/control_message.v1.ts
var ControlMessageV1 = /* @__PURE__ */ documentSchema("control_message.v1", control_message_v1_validate_default);

// evidence-schemas/src/generated/ig_ready.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var ig_ready_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ig_ready.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "captured_at_utc", "written_at_utc", "auth_mode", "auth_header", "matrix", "smoke", "policy_rev", "environment", "key_version", "image_digest", "writer"], "properties": { "schema": { "const": "fp.ig_ready.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time" }, "auth_mode": { "const": "api_key" }, "auth_header": { "const": "X-IG-Api-Key" }, "matrix": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["case", "expected", "observed", "pass"], "properties": { "case": { "type": "string", "minLength": 1, "maxLength": 128 }, "expected": { "type": "string", "minLength": 1, "maxLength": 256 }, "observed": { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "type": "integer", "minimum": 100, "maximum": 599 }, "health": { "enum": ["GREEN", "AMBER", "RED"] } } }, "pass": { "type": "boolean" } } }, "minItems": 1 }, "smoke": { "type": "object", "additionalProperties": false, "required": ["event_id", "topic", "partition", "offset", "receipt_ref"], "properties": { "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0 }, "offset": { "type": "integer", "minimum": 0 }, "receipt_ref": { "type": "string", "minLength": 1, "maxLength": 1024 } } }, "policy_rev": { "$ref": "common.v1.schema.json#/$defs/policy_rev" }, "environment": { "$ref": "common.v1.schema.json#/$defs/substrate" }, "key_version": { "type": "integer", "minimum": 1 }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" } } };
var schema38 = { "enum": ["embedded", "emulated", "dev_min"] };
var func12 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.revision === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.content_digest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_digest" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy_id" || key0 === "revision" || key0 === "content_digest")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policy_id !== void 0) {
      let data0 = data.policy_id;
      if (typeof data0 === "string") {
        if (func2(data0) > 256) {
          const err4 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/policy_id", schemaPath: "#/properties/policy_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.revision !== void 0) {
      let data1 = data.revision;
      if (typeof data1 === "string") {
        if (func2(data1) > 256) {
          const err7 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.content_digest !== void 0) {
      let data2 = data.content_digest;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err10 = { instancePath: instancePath + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ci_run === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ci_run" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.image_digest === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "identity" || key0 === "task_arn" || key0 === "ci_run" || key0 === "image_digest")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      let data0 = data.identity;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data1 = data.task_arn;
      const _errs5 = errors;
      let valid1 = false;
      let passing0 = null;
      const _errs6 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      if (_valid0) {
        valid1 = true;
        passing0 = 0;
      }
      const _errs8 = errors;
      if (data1 !== null) {
        const err11 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 1;
        }
      }
      if (!valid1) {
        const err12 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ci_run !== void 0) {
      let data2 = data.ci_run;
      const _errs11 = errors;
      let valid2 = false;
      let passing1 = null;
      const _errs12 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
      if (_valid1) {
        valid2 = true;
        passing1 = 0;
      }
      const _errs14 = errors;
      if (data2 !== null) {
        const err16 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      if (_valid1 && valid2) {
        valid2 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid2 = true;
          passing1 = 1;
        }
      }
      if (!valid2) {
        const err17 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.image_digest !== void 0) {
      let data3 = data.image_digest;
      const _errs17 = errors;
      let valid3 = false;
      let passing2 = null;
      const _errs18 = errors;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err18 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid2 = _errs18 === errors;
      if (_valid2) {
        valid3 = true;
        passing2 = 0;
      }
      const _errs21 = errors;
      if (data3 !== null) {
        const err20 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs21 === errors;
      if (_valid2 && valid3) {
        valid3 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid3 = true;
          passing2 = 1;
        }
      }
      if (!valid3) {
        const err21 = { instancePath: instancePath + "/image_digest", schemaPath: "#/properties/image_digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.auth_mode === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_mode" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.auth_header === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_header" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.matrix === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matrix" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.smoke === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smoke" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.key_version === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_version" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.image_digest === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.ig_ready.v1" !== data.schema) {
        const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.ig_ready.v1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err15 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data2 = data.captured_at_utc;
      if (typeof data2 === "string") {
        if (!pattern52.test(data2)) {
          const err17 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data3 = data.written_at_utc;
      if (typeof data3 === "string") {
        if (!pattern52.test(data3)) {
          const err19 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.auth_mode !== void 0) {
      if ("api_key" !== data.auth_mode) {
        const err21 = { instancePath: instancePath + "/auth_mode", schemaPath: "#/properties/auth_mode/const", keyword: "const", params: { allowedValue: "api_key" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.auth_header !== void 0) {
      if ("X-IG-Api-Key" !== data.auth_header) {
        const err22 = { instancePath: instancePath + "/auth_header", schemaPath: "#/properties/auth_header/const", keyword: "const", params: { allowedValue: "X-IG-Api-Key" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.matrix !== void 0) {
      let data6 = data.matrix;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err23 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.case === void 0) {
              const err24 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "case" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data7.expected === void 0) {
              const err25 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "expected" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data7.observed === void 0) {
              const err26 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data7.pass === void 0) {
              const err27 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/required", keyword: "required", params: { missingProperty: "pass" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "case" || key1 === "expected" || key1 === "observed" || key1 === "pass")) {
                const err28 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data7.case !== void 0) {
              let data8 = data7.case;
              if (typeof data8 === "string") {
                if (func2(data8) > 128) {
                  const err29 = { instancePath: instancePath + "/matrix/" + i0 + "/case", schemaPath: "#/properties/matrix/items/properties/case/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func2(data8) < 1) {
                  const err30 = { instancePath: instancePath + "/matrix/" + i0 + "/case", schemaPath: "#/properties/matrix/items/properties/case/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/matrix/" + i0 + "/case", schemaPath: "#/properties/matrix/items/properties/case/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data7.expected !== void 0) {
              let data9 = data7.expected;
              if (typeof data9 === "string") {
                if (func2(data9) > 256) {
                  const err32 = { instancePath: instancePath + "/matrix/" + i0 + "/expected", schemaPath: "#/properties/matrix/items/properties/expected/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (func2(data9) < 1) {
                  const err33 = { instancePath: instancePath + "/matrix/" + i0 + "/expected", schemaPath: "#/properties/matrix/items/properties/expected/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/matrix/" + i0 + "/expected", schemaPath: "#/properties/matrix/items/properties/expected/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data7.observed !== void 0) {
              let data10 = data7.observed;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.status === void 0) {
                  const err35 = { instancePath: instancePath + "/matrix/" + i0 + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/required", keyword: "required", params: { missingProperty: "status" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                for (const key2 in data10) {
                  if (!(key2 === "status" || key2 === "health")) {
                    const err36 = { instancePath: instancePath + "/matrix/" + i0 + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data10.status !== void 0) {
                  let data11 = data10.status;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err37 = { instancePath: instancePath + "/matrix/" + i0 + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 599 || isNaN(data11)) {
                      const err38 = { instancePath: instancePath + "/matrix/" + i0 + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (data11 < 100 || isNaN(data11)) {
                      const err39 = { instancePath: instancePath + "/matrix/" + i0 + "/observed/status", schemaPath: "#/properties/matrix/items/properties/observed/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                }
                if (data10.health !== void 0) {
                  let data12 = data10.health;
                  if (!(data12 === "GREEN" || data12 === "AMBER" || data12 === "RED")) {
                    const err40 = { instancePath: instancePath + "/matrix/" + i0 + "/observed/health", schemaPath: "#/properties/matrix/items/properties/observed/properties/health/enum", keyword: "enum", params: { allowedValues: schema312.properties.matrix.items.properties.observed.properties.health.enum } };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/matrix/" + i0 + "/observed", schemaPath: "#/properties/matrix/items/properties/observed/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data7.pass !== void 0) {
              if (typeof data7.pass !== "boolean") {
                const err42 = { instancePath: instancePath + "/matrix/" + i0 + "/pass", schemaPath: "#/properties/matrix/items/properties/pass/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/matrix/" + i0, schemaPath: "#/properties/matrix/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.smoke !== void 0) {
      let data14 = data.smoke;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.event_id === void 0) {
          const err45 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "event_id" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data14.topic === void 0) {
          const err46 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "topic" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data14.partition === void 0) {
          const err47 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "partition" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data14.offset === void 0) {
          const err48 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "offset" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data14.receipt_ref === void 0) {
          const err49 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/required", keyword: "required", params: { missingProperty: "receipt_ref" } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "event_id" || key3 === "topic" || key3 === "partition" || key3 === "offset" || key3 === "receipt_ref")) {
            const err50 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data14.event_id !== void 0) {
          let data15 = data14.event_id;
          if (typeof data15 === "string") {
            if (func2(data15) > 256) {
              const err51 = { instancePath: instancePath + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err52 = { instancePath: instancePath + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/smoke/event_id", schemaPath: "#/properties/smoke/properties/event_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data14.topic !== void 0) {
          let data16 = data14.topic;
          if (typeof data16 === "string") {
            if (func2(data16) > 249) {
              const err54 = { instancePath: instancePath + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (func2(data16) < 1) {
              const err55 = { instancePath: instancePath + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/smoke/topic", schemaPath: "#/properties/smoke/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data14.partition !== void 0) {
          let data17 = data14.partition;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err57 = { instancePath: instancePath + "/smoke/partition", schemaPath: "#/properties/smoke/properties/partition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/smoke/partition", schemaPath: "#/properties/smoke/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data14.offset !== void 0) {
          let data18 = data14.offset;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err59 = { instancePath: instancePath + "/smoke/offset", schemaPath: "#/properties/smoke/properties/offset/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err60 = { instancePath: instancePath + "/smoke/offset", schemaPath: "#/properties/smoke/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data14.receipt_ref !== void 0) {
          let data19 = data14.receipt_ref;
          if (typeof data19 === "string") {
            if (func2(data19) > 1024) {
              const err61 = { instancePath: instancePath + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (func2(data19) < 1) {
              const err62 = { instancePath: instancePath + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/smoke/receipt_ref", schemaPath: "#/properties/smoke/properties/receipt_ref/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      if (!validate22(data.policy_rev, { instancePath: instancePath + "/policy_rev", parentData: data, parentDataProperty: "policy_rev", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      let data21 = data.environment;
      if (!(data21 === "embedded" || data21 === "emulated" || data21 === "dev_min")) {
        const err65 = { instancePath: instancePath + "/environment", schemaPath: "common.v1.schema.json#/$defs/substrate/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.key_version !== void 0) {
      let data22 = data.key_version;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err66 = { instancePath: instancePath + "/key_version", schemaPath: "#/properties/key_version/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 < 1 || isNaN(data22)) {
          const err67 = { instancePath: instancePath + "/key_version", schemaPath: "#/properties/key_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
    }
    if (data.image_digest !== void 0) {
      let data23 = data.image_digest;
      if (typeof data23 === "string") {
        if (!pattern8.test(data23)) {
          const err68 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate24(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ig_ready.v1.ts
var IgReadyV1 = /* @__PURE__ */ documentSchema("ig_ready.v1", ig_ready_v1_validate_default);

// evidence-schemas/src/generated/ready_publish_receipt.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var ready_publish_receipt_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ready_publish_receipt.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "message_id", "payload_sha256", "record_sha256", "platform_run_id", "scenario_run_id", "phase_id", "broker_time_utc", "written_at_utc", "writer"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "payload_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "record_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "phase_id": { "const": "P5" }, "broker_time_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "type": "object", "additionalProperties": false, "required": ["identity", "task_arn", "image_digest"], "properties": { "identity": { "type": "string", "minLength": 1, "maxLength": 128 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" } } } } };
var func13 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern43 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern72 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern82 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern9 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.partition === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offset === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.message_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.payload_sha256 === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_sha256" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.record_sha256 === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_sha256" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.broker_time_utc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func13.call(schema313.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data0 = data.topic;
      if (typeof data0 === "string") {
        if (func22(data0) > 249) {
          const err13 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func22(data0) < 1) {
          const err14 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.partition !== void 0) {
      let data1 = data.partition;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err16 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err17 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err18 = { instancePath: instancePath + "/partition", schemaPath: "#/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err19 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err20 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err21 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.message_id !== void 0) {
      let data3 = data.message_id;
      if (typeof data3 === "string") {
        if (!pattern43.test(data3)) {
          const err22 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.payload_sha256 !== void 0) {
      let data4 = data.payload_sha256;
      if (typeof data4 === "string") {
        if (!pattern43.test(data4)) {
          const err24 = { instancePath: instancePath + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/payload_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.record_sha256 !== void 0) {
      let data5 = data.record_sha256;
      if (typeof data5 === "string") {
        if (!pattern43.test(data5)) {
          const err26 = { instancePath: instancePath + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/record_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data6 = data.platform_run_id;
      if (typeof data6 === "string") {
        if (!pattern72.test(data6)) {
          const err28 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data7 = data.scenario_run_id;
      if (typeof data7 === "string") {
        if (!pattern82.test(data7)) {
          const err30 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P5" !== data.phase_id) {
        const err32 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.broker_time_utc !== void 0) {
      let data9 = data.broker_time_utc;
      if (typeof data9 === "string") {
        if (!pattern9.test(data9)) {
          const err33 = { instancePath: instancePath + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data10 = data.written_at_utc;
      if (typeof data10 === "string") {
        if (!pattern9.test(data10)) {
          const err35 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      let data11 = data.writer;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.identity === void 0) {
          const err37 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data11.task_arn === void 0) {
          const err38 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data11.image_digest === void 0) {
          const err39 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key1 in data11) {
          if (!(key1 === "identity" || key1 === "task_arn" || key1 === "image_digest")) {
            const err40 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data11.identity !== void 0) {
          let data12 = data11.identity;
          if (typeof data12 === "string") {
            if (func22(data12) > 128) {
              const err41 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (func22(data12) < 1) {
              const err42 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.task_arn !== void 0) {
          let data13 = data11.task_arn;
          if (typeof data13 === "string") {
            if (func22(data13) > 1024) {
              const err44 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (func22(data13) < 1) {
              const err45 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data11.image_digest !== void 0) {
          let data14 = data11.image_digest;
          if (typeof data14 === "string") {
            if (!pattern11.test(data14)) {
              const err47 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ready_publish_receipt.v1.ts
var ReadyPublishReceiptV1 = /* @__PURE__ */ documentSchema("ready_publish_receipt.v1", ready_publish_receipt_v1_validate_default);

// evidence-schemas/src/generated/ready_signal.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var ready_signal_v1_validate_default = validate204;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "ready_signal.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "scenario_run_id", "facts_view_ref", "bundle_hash", "message_id", "run_config_digest", "manifest_fingerprint", "parameter_hash", "scenario_id", "service_release_id", "environment", "provenance", "emitted_at_utc"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "facts_view_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "bundle_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "plan_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "provenance": { "type": "object", "additionalProperties": false, "required": ["service_release_id", "environment", "run_config_digest"], "properties": { "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "config_revision": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "emitted_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "oracle_pack_ref": { "type": "object", "additionalProperties": false, "required": ["oracle_pack_id", "manifest_ref", "engine_run_root", "scenario_id", "stream_view_root", "stream_view_output_refs", "oracle_root", "engine_release"], "properties": { "oracle_pack_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "manifest_ref": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { "type": "null" }] }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "stream_view_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "stream_view_output_refs": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "propertyNames": { "pattern": "^[A-Za-z0-9_]+$" } }, "oracle_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "engine_release": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128 }, { "type": "null" }] } } } } };
var func14 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var pattern44 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern53 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern73 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern83 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern15 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern20 = new RegExp("^[A-Za-z0-9_]+$", "u");
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.facts_view_ref === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts_view_ref" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.bundle_hash === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.message_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.parameter_hash === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.service_release_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.provenance === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.emitted_at_utc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emitted_at_utc" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema314.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern44.test(data0)) {
          const err15 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern53.test(data1)) {
          const err17 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data2 = data.scenario_run_id;
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err19 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.facts_view_ref !== void 0) {
      let data3 = data.facts_view_ref;
      if (typeof data3 === "string") {
        if (func23(data3) > 2048) {
          const err21 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func23(data3) < 1) {
          const err22 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern73.test(data3)) {
          const err23 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.bundle_hash !== void 0) {
      let data4 = data.bundle_hash;
      if (typeof data4 === "string") {
        if (!pattern83.test(data4)) {
          const err25 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0) {
      let data5 = data.message_id;
      if (typeof data5 === "string") {
        if (!pattern83.test(data5)) {
          const err27 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data6 = data.run_config_digest;
      if (typeof data6 === "string") {
        if (!pattern83.test(data6)) {
          const err29 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data7 = data.manifest_fingerprint;
      if (typeof data7 === "string") {
        if (!pattern83.test(data7)) {
          const err31 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.parameter_hash !== void 0) {
      let data8 = data.parameter_hash;
      if (typeof data8 === "string") {
        if (!pattern83.test(data8)) {
          const err33 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data9 = data.scenario_id;
      if (typeof data9 === "string") {
        if (func23(data9) > 256) {
          const err35 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func23(data9) < 1) {
          const err36 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.plan_hash !== void 0) {
      let data10 = data.plan_hash;
      if (typeof data10 === "string") {
        if (!pattern83.test(data10)) {
          const err38 = { instancePath: instancePath + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/plan_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.service_release_id !== void 0) {
      let data11 = data.service_release_id;
      if (typeof data11 === "string") {
        if (func23(data11) > 256) {
          const err40 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func23(data11) < 1) {
          const err41 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data12 = data.environment;
      if (!(data12 === "embedded" || data12 === "emulated" || data12 === "dev_min")) {
        const err43 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema314.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data13 = data.provenance;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.service_release_id === void 0) {
          const err44 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data13.environment === void 0) {
          const err45 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data13.run_config_digest === void 0) {
          const err46 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key1 in data13) {
          if (!(key1 === "service_release_id" || key1 === "environment" || key1 === "run_config_digest" || key1 === "config_revision")) {
            const err47 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data13.service_release_id !== void 0) {
          let data14 = data13.service_release_id;
          if (typeof data14 === "string") {
            if (func23(data14) > 256) {
              const err48 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (func23(data14) < 1) {
              const err49 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data13.environment !== void 0) {
          let data15 = data13.environment;
          if (!(data15 === "embedded" || data15 === "emulated" || data15 === "dev_min")) {
            const err51 = { instancePath: instancePath + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: schema314.properties.provenance.properties.environment.enum } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data13.run_config_digest !== void 0) {
          let data16 = data13.run_config_digest;
          if (typeof data16 === "string") {
            if (!pattern83.test(data16)) {
              const err52 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data13.config_revision !== void 0) {
          let data17 = data13.config_revision;
          if (typeof data17 === "string") {
            if (func23(data17) > 512) {
              const err54 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (func23(data17) < 1) {
              const err55 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.emitted_at_utc !== void 0) {
      let data18 = data.emitted_at_utc;
      if (typeof data18 === "string") {
        if (!pattern15.test(data18)) {
          const err58 = { instancePath: instancePath + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/emitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.oracle_pack_ref !== void 0) {
      let data19 = data.oracle_pack_ref;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.oracle_pack_id === void 0) {
          const err60 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data19.manifest_ref === void 0) {
          const err61 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data19.engine_run_root === void 0) {
          const err62 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data19.scenario_id === void 0) {
          const err63 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data19.stream_view_root === void 0) {
          const err64 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data19.stream_view_output_refs === void 0) {
          const err65 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_output_refs" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data19.oracle_root === void 0) {
          const err66 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_root" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data19.engine_release === void 0) {
          const err67 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_release" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key2 in data19) {
          if (!(key2 === "oracle_pack_id" || key2 === "manifest_ref" || key2 === "engine_run_root" || key2 === "scenario_id" || key2 === "stream_view_root" || key2 === "stream_view_output_refs" || key2 === "oracle_root" || key2 === "engine_release")) {
            const err68 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data19.oracle_pack_id !== void 0) {
          let data20 = data19.oracle_pack_id;
          const _errs54 = errors;
          let valid14 = false;
          let passing0 = null;
          const _errs55 = errors;
          if (typeof data20 === "string") {
            if (!pattern83.test(data20)) {
              const err69 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          var _valid0 = _errs55 === errors;
          if (_valid0) {
            valid14 = true;
            passing0 = 0;
          }
          const _errs58 = errors;
          if (data20 !== null) {
            const err71 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          var _valid0 = _errs58 === errors;
          if (_valid0 && valid14) {
            valid14 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid14 = true;
              passing0 = 1;
            }
          }
          if (!valid14) {
            const err72 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          } else {
            errors = _errs54;
            if (vErrors !== null) {
              if (_errs54) {
                vErrors.length = _errs54;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data19.manifest_ref !== void 0) {
          let data21 = data19.manifest_ref;
          const _errs61 = errors;
          let valid16 = false;
          let passing1 = null;
          const _errs62 = errors;
          if (typeof data21 === "string") {
            if (func23(data21) > 2048) {
              const err73 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (func23(data21) < 1) {
              const err74 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (!pattern73.test(data21)) {
              const err75 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          var _valid1 = _errs62 === errors;
          if (_valid1) {
            valid16 = true;
            passing1 = 0;
          }
          const _errs64 = errors;
          if (data21 !== null) {
            const err77 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          var _valid1 = _errs64 === errors;
          if (_valid1 && valid16) {
            valid16 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid16 = true;
              passing1 = 1;
            }
          }
          if (!valid16) {
            const err78 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          } else {
            errors = _errs61;
            if (vErrors !== null) {
              if (_errs61) {
                vErrors.length = _errs61;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data19.engine_run_root !== void 0) {
          let data22 = data19.engine_run_root;
          if (typeof data22 === "string") {
            if (func23(data22) > 2048) {
              const err79 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (func23(data22) < 1) {
              const err80 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (!pattern73.test(data22)) {
              const err81 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data19.scenario_id !== void 0) {
          let data23 = data19.scenario_id;
          if (typeof data23 === "string") {
            if (func23(data23) > 256) {
              const err83 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (func23(data23) < 1) {
              const err84 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data19.stream_view_root !== void 0) {
          let data24 = data19.stream_view_root;
          if (typeof data24 === "string") {
            if (func23(data24) > 2048) {
              const err86 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (func23(data24) < 1) {
              const err87 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (!pattern73.test(data24)) {
              const err88 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data19.stream_view_output_refs !== void 0) {
          let data25 = data19.stream_view_output_refs;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key3 in data25) {
              const _errs74 = errors;
              if (typeof key3 === "string") {
                if (!pattern20.test(key3)) {
                  const err90 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              var valid17 = _errs74 === errors;
              if (!valid17) {
                const err91 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            for (const key4 in data25) {
              let data26 = data25[key4];
              if (typeof data26 === "string") {
                if (func23(data26) > 2048) {
                  const err92 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (func23(data26) < 1) {
                  const err93 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (!pattern73.test(data26)) {
                  const err94 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data19.oracle_root !== void 0) {
          let data27 = data19.oracle_root;
          if (typeof data27 === "string") {
            if (func23(data27) > 2048) {
              const err97 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (func23(data27) < 1) {
              const err98 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (!pattern73.test(data27)) {
              const err99 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data19.engine_release !== void 0) {
          let data28 = data19.engine_release;
          const _errs81 = errors;
          let valid19 = false;
          let passing2 = null;
          const _errs82 = errors;
          if (typeof data28 === "string") {
            if (func23(data28) > 128) {
              const err101 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (func23(data28) < 1) {
              const err102 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          var _valid2 = _errs82 === errors;
          if (_valid2) {
            valid19 = true;
            passing2 = 0;
          }
          const _errs84 = errors;
          if (data28 !== null) {
            const err104 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          var _valid2 = _errs84 === errors;
          if (_valid2 && valid19) {
            valid19 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid19 = true;
              passing2 = 1;
            }
          }
          if (!valid19) {
            const err105 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          } else {
            errors = _errs81;
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
  } else {
    const err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err107];
    } else {
      vErrors.push(err107);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/ready_signal.v1.ts
var ReadySignalV1 = /* @__PURE__ */ documentSchema("ready_signal.v1", ready_signal_v1_validate_default);

// evidence-schemas/src/generated/receipt.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var receipt_v1_validate_default = validate205;
var schema315 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "receipt.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["receipt_id", "decision", "event_id", "event_type", "event_class", "ts_utc", "manifest_fingerprint", "platform_run_id", "run_config_digest", "policy_rev", "pins", "service_release_id", "environment", "provenance", "actor", "dedupe_key"], "properties": { "receipt_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "decision": { "enum": ["ADMIT", "DUPLICATE", "QUARANTINE"] }, "event_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_type": { "type": "string", "minLength": 1, "maxLength": 256 }, "event_class": { "type": "string", "minLength": 1, "maxLength": 128 }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "admitted_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "schema_version": { "type": "string", "minLength": 1, "maxLength": 64 }, "producer": { "type": "string", "minLength": 1, "maxLength": 128 }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision", "content_digest"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "payload_hash": { "type": "object", "additionalProperties": false, "required": ["algo", "hex"], "properties": { "algo": { "const": "sha256" }, "hex": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "pins": { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "platform_run_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "scenario_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 256 }, { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }] }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "provenance": { "type": "object", "additionalProperties": false, "required": ["service_release_id", "environment", "config_revision", "run_config_digest"], "properties": { "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "config_revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "actor": { "type": "object", "additionalProperties": false, "required": ["actor_id", "source_type", "auth_mode", "principal"], "properties": { "actor_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "source_type": { "enum": ["SYSTEM", "HUMAN"] }, "auth_mode": { "enum": ["api_key", "service_token", "disabled", "internal"] }, "principal": { "type": "string", "minLength": 1, "maxLength": 128 } } }, "partitioning_profile_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "partition_key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "dedupe_key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "eb_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "offset_kind", "published_at_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 65535 }, "offset": { "type": "string", "minLength": 1, "maxLength": 20, "pattern": "^(0|[1-9][0-9]*)$" }, "offset_kind": { "const": "kafka_offset" }, "published_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "evidence_refs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "ref"], "properties": { "kind": { "enum": ["raw_payload", "quarantine_record", "original_receipt", "reconciliation_record"] }, "ref": { "type": "string", "minLength": 1, "maxLength": 2048 }, "digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "minItems": 0, "maxItems": 16 }, "reason_codes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "uniqueItems": true, "maxItems": 64, "minItems": 0 } }, "allOf": [{ "if": { "properties": { "decision": { "const": "ADMIT" } }, "required": ["decision"] }, "then": { "required": ["admitted_at_utc", "scenario_run_id", "payload_hash", "partitioning_profile_id", "partition_key", "eb_ref"], "properties": { "admitted_at_utc": true, "scenario_run_id": true, "payload_hash": true, "partitioning_profile_id": true, "partition_key": true, "eb_ref": true } } }, { "if": { "properties": { "decision": { "const": "DUPLICATE" } }, "required": ["decision"] }, "then": { "required": ["admitted_at_utc", "scenario_run_id", "payload_hash", "eb_ref", "reason_codes"], "properties": { "admitted_at_utc": true, "scenario_run_id": true, "payload_hash": true, "eb_ref": true, "reason_codes": true } } }, { "if": { "properties": { "decision": { "const": "QUARANTINE" } }, "required": ["decision"] }, "then": { "required": ["evidence_refs", "reason_codes"], "properties": { "evidence_refs": { "minItems": 1, "type": "array" }, "reason_codes": { "minItems": 1, "type": "array" } } } }] };
var func15 = Object.prototype.hasOwnProperty;
var func24 = import_ucs2length5.default.default ?? import_ucs2length5.default;
var pattern45 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern54 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern74 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern84 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern17 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern22 = new RegExp("^(0|[1-9][0-9]*)$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.decision === void 0 && (missing0 = "decision")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.decision !== void 0) {
        if ("ADMIT" !== data.decision) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.admitted_at_utc === void 0) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "admitted_at_utc" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.scenario_run_id === void 0) {
        const err3 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.payload_hash === void 0) {
        const err4 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "payload_hash" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.partitioning_profile_id === void 0) {
        const err5 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "partitioning_profile_id" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.partition_key === void 0) {
        const err6 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "partition_key" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.eb_ref === void 0) {
        const err7 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "eb_ref" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.admitted_at_utc = true;
      props0.scenario_run_id = true;
      props0.payload_hash = true;
      props0.partitioning_profile_id = true;
      props0.partition_key = true;
      props0.eb_ref = true;
      props0.decision = true;
    }
  }
  if (!valid1) {
    const err8 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.decision === void 0 && (missing1 = "decision")) {
      const err9 = {};
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    } else {
      if (data.decision !== void 0) {
        if ("DUPLICATE" !== data.decision) {
          const err10 = {};
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.admitted_at_utc === void 0) {
        const err11 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "admitted_at_utc" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data.scenario_run_id === void 0) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.payload_hash === void 0) {
        const err13 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "payload_hash" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data.eb_ref === void 0) {
        const err14 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "eb_ref" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data.reason_codes === void 0) {
        const err15 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "reason_codes" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
    if (valid3) {
      var props1 = {};
      props1.admitted_at_utc = true;
      props1.scenario_run_id = true;
      props1.payload_hash = true;
      props1.eb_ref = true;
      props1.reason_codes = true;
      props1.decision = true;
    }
  }
  if (!valid3) {
    const err16 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs12 = errors;
  let valid5 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.decision === void 0 && (missing2 = "decision")) {
      const err17 = {};
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    } else {
      if (data.decision !== void 0) {
        if ("QUARANTINE" !== data.decision) {
          const err18 = {};
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.evidence_refs === void 0) {
        const err19 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "evidence_refs" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data.reason_codes === void 0) {
        const err20 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "reason_codes" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data.evidence_refs !== void 0) {
        let data3 = data.evidence_refs;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err21 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/allOf/2/then/properties/evidence_refs/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        } else {
          const err22 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/allOf/2/then/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
      if (data.reason_codes !== void 0) {
        let data4 = data.reason_codes;
        if (Array.isArray(data4)) {
          if (data4.length < 1) {
            const err23 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/allOf/2/then/properties/reason_codes/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        } else {
          const err24 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/allOf/2/then/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
    if (valid5) {
      var props2 = {};
      props2.evidence_refs = true;
      props2.reason_codes = true;
      props2.decision = true;
    }
  }
  if (!valid5) {
    const err25 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.receipt_id === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receipt_id" } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.event_id === void 0) {
      const err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.event_type === void 0) {
      const err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    if (data.event_class === void 0) {
      const err30 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_class" } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    if (data.manifest_fingerprint === void 0) {
      const err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err33 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err34 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err35 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err36 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err36];
      } else {
        vErrors.push(err36);
      }
      errors++;
    }
    if (data.service_release_id === void 0) {
      const err37 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err38 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err38];
      } else {
        vErrors.push(err38);
      }
      errors++;
    }
    if (data.provenance === void 0) {
      const err39 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      if (vErrors === null) {
        vErrors = [err39];
      } else {
        vErrors.push(err39);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err40 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      if (vErrors === null) {
        vErrors = [err40];
      } else {
        vErrors.push(err40);
      }
      errors++;
    }
    if (data.dedupe_key === void 0) {
      const err41 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dedupe_key" } };
      if (vErrors === null) {
        vErrors = [err41];
      } else {
        vErrors.push(err41);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func15.call(schema315.properties, key0)) {
        const err42 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.receipt_id !== void 0) {
      let data5 = data.receipt_id;
      if (typeof data5 === "string") {
        if (!pattern45.test(data5)) {
          const err43 = { instancePath: instancePath + "/receipt_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/receipt_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data6 = data.decision;
      if (!(data6 === "ADMIT" || data6 === "DUPLICATE" || data6 === "QUARANTINE")) {
        const err45 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema315.properties.decision.enum } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data7 = data.event_id;
      if (typeof data7 === "string") {
        if (func24(data7) > 256) {
          const err46 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func24(data7) < 1) {
          const err47 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.event_type !== void 0) {
      let data8 = data.event_type;
      if (typeof data8 === "string") {
        if (func24(data8) > 256) {
          const err49 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (func24(data8) < 1) {
          const err50 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.event_class !== void 0) {
      let data9 = data.event_class;
      if (typeof data9 === "string") {
        if (func24(data9) > 128) {
          const err52 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (func24(data9) < 1) {
          const err53 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/event_class", schemaPath: "#/properties/event_class/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data10 = data.ts_utc;
      if (typeof data10 === "string") {
        if (!pattern54.test(data10)) {
          const err55 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.admitted_at_utc !== void 0) {
      let data11 = data.admitted_at_utc;
      if (typeof data11 === "string") {
        if (!pattern54.test(data11)) {
          const err57 = { instancePath: instancePath + "/admitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/admitted_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data12 = data.schema_version;
      if (typeof data12 === "string") {
        if (func24(data12) > 64) {
          const err59 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (func24(data12) < 1) {
          const err60 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.producer !== void 0) {
      let data13 = data.producer;
      if (typeof data13 === "string") {
        if (func24(data13) > 128) {
          const err62 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (func24(data13) < 1) {
          const err63 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.manifest_fingerprint !== void 0) {
      let data14 = data.manifest_fingerprint;
      if (typeof data14 === "string") {
        if (!pattern74.test(data14)) {
          const err65 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      } else {
        const err66 = { instancePath: instancePath + "/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data15 = data.platform_run_id;
      if (typeof data15 === "string") {
        if (!pattern84.test(data15)) {
          const err67 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data16 = data.scenario_run_id;
      if (typeof data16 === "string") {
        if (!pattern45.test(data16)) {
          const err69 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data17 = data.run_config_digest;
      if (typeof data17 === "string") {
        if (!pattern74.test(data17)) {
          const err71 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      } else {
        const err72 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data18 = data.policy_rev;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.policy_id === void 0) {
          const err73 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data18.revision === void 0) {
          const err74 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data18.content_digest === void 0) {
          const err75 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "content_digest" } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        for (const key1 in data18) {
          if (!(key1 === "policy_id" || key1 === "revision" || key1 === "content_digest")) {
            const err76 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data18.policy_id !== void 0) {
          let data19 = data18.policy_id;
          if (typeof data19 === "string") {
            if (func24(data19) > 128) {
              const err77 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (func24(data19) < 1) {
              const err78 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          } else {
            const err79 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data18.revision !== void 0) {
          let data20 = data18.revision;
          if (typeof data20 === "string") {
            if (func24(data20) > 128) {
              const err80 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (func24(data20) < 1) {
              const err81 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          } else {
            const err82 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data18.content_digest !== void 0) {
          let data21 = data18.content_digest;
          if (typeof data21 === "string") {
            if (!pattern74.test(data21)) {
              const err83 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.payload_hash !== void 0) {
      let data22 = data.payload_hash;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.algo === void 0) {
          const err86 = { instancePath: instancePath + "/payload_hash", schemaPath: "#/properties/payload_hash/required", keyword: "required", params: { missingProperty: "algo" } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (data22.hex === void 0) {
          const err87 = { instancePath: instancePath + "/payload_hash", schemaPath: "#/properties/payload_hash/required", keyword: "required", params: { missingProperty: "hex" } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        for (const key2 in data22) {
          if (!(key2 === "algo" || key2 === "hex")) {
            const err88 = { instancePath: instancePath + "/payload_hash", schemaPath: "#/properties/payload_hash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data22.algo !== void 0) {
          if ("sha256" !== data22.algo) {
            const err89 = { instancePath: instancePath + "/payload_hash/algo", schemaPath: "#/properties/payload_hash/properties/algo/const", keyword: "const", params: { allowedValue: "sha256" } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data22.hex !== void 0) {
          let data24 = data22.hex;
          if (typeof data24 === "string") {
            if (!pattern74.test(data24)) {
              const err90 = { instancePath: instancePath + "/payload_hash/hex", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/payload_hash/hex", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/payload_hash", schemaPath: "#/properties/payload_hash/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data25 = data.pins;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.manifest_fingerprint === void 0) {
          const err93 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data25.platform_run_id === void 0) {
          const err94 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        for (const key3 in data25) {
          if (!(key3 === "platform_run_id" || key3 === "scenario_run_id" || key3 === "manifest_fingerprint" || key3 === "parameter_hash" || key3 === "seed" || key3 === "scenario_id" || key3 === "run_id")) {
            const err95 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data25.platform_run_id !== void 0) {
          let data26 = data25.platform_run_id;
          if (typeof data26 === "string") {
            if (!pattern84.test(data26)) {
              const err96 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data25.scenario_run_id !== void 0) {
          let data27 = data25.scenario_run_id;
          if (typeof data27 === "string") {
            if (!pattern45.test(data27)) {
              const err98 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data25.manifest_fingerprint !== void 0) {
          let data28 = data25.manifest_fingerprint;
          if (typeof data28 === "string") {
            if (!pattern74.test(data28)) {
              const err100 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data25.parameter_hash !== void 0) {
          let data29 = data25.parameter_hash;
          if (typeof data29 === "string") {
            if (!pattern74.test(data29)) {
              const err102 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data25.seed !== void 0) {
          let data30 = data25.seed;
          if (typeof data30 === "string") {
            if (!pattern17.test(data30)) {
              const err104 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          } else {
            const err105 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data25.scenario_id !== void 0) {
          let data31 = data25.scenario_id;
          const _errs89 = errors;
          let valid26 = false;
          let passing0 = null;
          const _errs90 = errors;
          if (typeof data31 === "string") {
            if (func24(data31) > 256) {
              const err106 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (func24(data31) < 1) {
              const err107 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          var _valid3 = _errs90 === errors;
          if (_valid3) {
            valid26 = true;
            passing0 = 0;
          }
          const _errs92 = errors;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err109 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 9007199254740991 || isNaN(data31)) {
              const err110 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err111 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
          var _valid3 = _errs92 === errors;
          if (_valid3 && valid26) {
            valid26 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid3) {
              valid26 = true;
              passing0 = 1;
            }
          }
          if (!valid26) {
            const err112 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          } else {
            errors = _errs89;
            if (vErrors !== null) {
              if (_errs89) {
                vErrors.length = _errs89;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data25.run_id !== void 0) {
          let data32 = data25.run_id;
          if (typeof data32 === "string") {
            if (!pattern45.test(data32)) {
              const err113 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.service_release_id !== void 0) {
      let data33 = data.service_release_id;
      if (typeof data33 === "string") {
        if (func24(data33) > 256) {
          const err116 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (func24(data33) < 1) {
          const err117 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
      } else {
        const err118 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data34 = data.environment;
      if (!(data34 === "embedded" || data34 === "emulated" || data34 === "dev_min")) {
        const err119 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema315.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data35 = data.provenance;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.service_release_id === void 0) {
          const err120 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (data35.environment === void 0) {
          const err121 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (data35.config_revision === void 0) {
          const err122 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "config_revision" } };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        if (data35.run_config_digest === void 0) {
          const err123 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
        for (const key4 in data35) {
          if (!(key4 === "service_release_id" || key4 === "environment" || key4 === "config_revision" || key4 === "run_config_digest")) {
            const err124 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data35.service_release_id !== void 0) {
          let data36 = data35.service_release_id;
          if (typeof data36 === "string") {
            if (func24(data36) > 256) {
              const err125 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (func24(data36) < 1) {
              const err126 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          } else {
            const err127 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data35.environment !== void 0) {
          let data37 = data35.environment;
          if (!(data37 === "embedded" || data37 === "emulated" || data37 === "dev_min")) {
            const err128 = { instancePath: instancePath + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: schema315.properties.provenance.properties.environment.enum } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data35.config_revision !== void 0) {
          let data38 = data35.config_revision;
          if (typeof data38 === "string") {
            if (func24(data38) > 128) {
              const err129 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (func24(data38) < 1) {
              const err130 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data35.run_config_digest !== void 0) {
          let data39 = data35.run_config_digest;
          if (typeof data39 === "string") {
            if (!pattern74.test(data39)) {
              const err132 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          } else {
            const err133 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
      } else {
        const err134 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data40 = data.actor;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.actor_id === void 0) {
          const err135 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "actor_id" } };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        if (data40.source_type === void 0) {
          const err136 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_type" } };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        if (data40.auth_mode === void 0) {
          const err137 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "auth_mode" } };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        if (data40.principal === void 0) {
          const err138 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "principal" } };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
        for (const key5 in data40) {
          if (!(key5 === "actor_id" || key5 === "source_type" || key5 === "auth_mode" || key5 === "principal")) {
            const err139 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data40.actor_id !== void 0) {
          let data41 = data40.actor_id;
          if (typeof data41 === "string") {
            if (func24(data41) > 256) {
              const err140 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
            if (func24(data41) < 1) {
              const err141 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          } else {
            const err142 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data40.source_type !== void 0) {
          let data42 = data40.source_type;
          if (!(data42 === "SYSTEM" || data42 === "HUMAN")) {
            const err143 = { instancePath: instancePath + "/actor/source_type", schemaPath: "#/properties/actor/properties/source_type/enum", keyword: "enum", params: { allowedValues: schema315.properties.actor.properties.source_type.enum } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data40.auth_mode !== void 0) {
          let data43 = data40.auth_mode;
          if (!(data43 === "api_key" || data43 === "service_token" || data43 === "disabled" || data43 === "internal")) {
            const err144 = { instancePath: instancePath + "/actor/auth_mode", schemaPath: "#/properties/actor/properties/auth_mode/enum", keyword: "enum", params: { allowedValues: schema315.properties.actor.properties.auth_mode.enum } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data40.principal !== void 0) {
          let data44 = data40.principal;
          if (typeof data44 === "string") {
            if (func24(data44) > 128) {
              const err145 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (func24(data44) < 1) {
              const err146 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
          } else {
            const err147 = { instancePath: instancePath + "/actor/principal", schemaPath: "#/properties/actor/properties/principal/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
      } else {
        const err148 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.partitioning_profile_id !== void 0) {
      let data45 = data.partitioning_profile_id;
      if (typeof data45 === "string") {
        if (func24(data45) > 128) {
          const err149 = { instancePath: instancePath + "/partitioning_profile_id", schemaPath: "#/properties/partitioning_profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        if (func24(data45) < 1) {
          const err150 = { instancePath: instancePath + "/partitioning_profile_id", schemaPath: "#/properties/partitioning_profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err150];
          } else {
            vErrors.push(err150);
          }
          errors++;
        }
      } else {
        const err151 = { instancePath: instancePath + "/partitioning_profile_id", schemaPath: "#/properties/partitioning_profile_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data.partition_key !== void 0) {
      let data46 = data.partition_key;
      if (typeof data46 === "string") {
        if (!pattern74.test(data46)) {
          const err152 = { instancePath: instancePath + "/partition_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err152];
          } else {
            vErrors.push(err152);
          }
          errors++;
        }
      } else {
        const err153 = { instancePath: instancePath + "/partition_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
    if (data.dedupe_key !== void 0) {
      let data47 = data.dedupe_key;
      if (typeof data47 === "string") {
        if (!pattern74.test(data47)) {
          const err154 = { instancePath: instancePath + "/dedupe_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
      } else {
        const err155 = { instancePath: instancePath + "/dedupe_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.eb_ref !== void 0) {
      let data48 = data.eb_ref;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.topic === void 0) {
          const err156 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        if (data48.partition === void 0) {
          const err157 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
        if (data48.offset === void 0) {
          const err158 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          if (vErrors === null) {
            vErrors = [err158];
          } else {
            vErrors.push(err158);
          }
          errors++;
        }
        if (data48.offset_kind === void 0) {
          const err159 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/required", keyword: "required", params: { missingProperty: "offset_kind" } };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (data48.published_at_utc === void 0) {
          const err160 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/required", keyword: "required", params: { missingProperty: "published_at_utc" } };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        for (const key6 in data48) {
          if (!(key6 === "topic" || key6 === "partition" || key6 === "offset" || key6 === "offset_kind" || key6 === "published_at_utc")) {
            const err161 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data48.topic !== void 0) {
          let data49 = data48.topic;
          if (typeof data49 === "string") {
            if (func24(data49) > 249) {
              const err162 = { instancePath: instancePath + "/eb_ref/topic", schemaPath: "#/properties/eb_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            if (func24(data49) < 1) {
              const err163 = { instancePath: instancePath + "/eb_ref/topic", schemaPath: "#/properties/eb_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
          } else {
            const err164 = { instancePath: instancePath + "/eb_ref/topic", schemaPath: "#/properties/eb_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data48.partition !== void 0) {
          let data50 = data48.partition;
          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
            const err165 = { instancePath: instancePath + "/eb_ref/partition", schemaPath: "#/properties/eb_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 65535 || isNaN(data50)) {
              const err166 = { instancePath: instancePath + "/eb_ref/partition", schemaPath: "#/properties/eb_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              const err167 = { instancePath: instancePath + "/eb_ref/partition", schemaPath: "#/properties/eb_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          }
        }
        if (data48.offset !== void 0) {
          let data51 = data48.offset;
          if (typeof data51 === "string") {
            if (func24(data51) > 20) {
              const err168 = { instancePath: instancePath + "/eb_ref/offset", schemaPath: "#/properties/eb_ref/properties/offset/maxLength", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            if (func24(data51) < 1) {
              const err169 = { instancePath: instancePath + "/eb_ref/offset", schemaPath: "#/properties/eb_ref/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
            if (!pattern22.test(data51)) {
              const err170 = { instancePath: instancePath + "/eb_ref/offset", schemaPath: "#/properties/eb_ref/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)$" } };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          } else {
            const err171 = { instancePath: instancePath + "/eb_ref/offset", schemaPath: "#/properties/eb_ref/properties/offset/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
        if (data48.offset_kind !== void 0) {
          if ("kafka_offset" !== data48.offset_kind) {
            const err172 = { instancePath: instancePath + "/eb_ref/offset_kind", schemaPath: "#/properties/eb_ref/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data48.published_at_utc !== void 0) {
          let data53 = data48.published_at_utc;
          if (typeof data53 === "string") {
            if (!pattern54.test(data53)) {
              const err173 = { instancePath: instancePath + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          } else {
            const err174 = { instancePath: instancePath + "/eb_ref/published_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/eb_ref", schemaPath: "#/properties/eb_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    if (data.evidence_refs !== void 0) {
      let data54 = data.evidence_refs;
      if (Array.isArray(data54)) {
        if (data54.length > 16) {
          const err176 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        if (data54.length < 0) {
          const err177 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/minItems", keyword: "minItems", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        const len0 = data54.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data55 = data54[i0];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.kind === void 0) {
              const err178 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            if (data55.ref === void 0) {
              const err179 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/required", keyword: "required", params: { missingProperty: "ref" } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            for (const key7 in data55) {
              if (!(key7 === "kind" || key7 === "ref" || key7 === "digest")) {
                const err180 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data55.kind !== void 0) {
              let data56 = data55.kind;
              if (!(data56 === "raw_payload" || data56 === "quarantine_record" || data56 === "original_receipt" || data56 === "reconciliation_record")) {
                const err181 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/kind", schemaPath: "#/properties/evidence_refs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema315.properties.evidence_refs.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
            if (data55.ref !== void 0) {
              let data57 = data55.ref;
              if (typeof data57 === "string") {
                if (func24(data57) > 2048) {
                  const err182 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err182];
                  } else {
                    vErrors.push(err182);
                  }
                  errors++;
                }
                if (func24(data57) < 1) {
                  const err183 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              } else {
                const err184 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/ref", schemaPath: "#/properties/evidence_refs/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data55.digest !== void 0) {
              let data58 = data55.digest;
              if (typeof data58 === "string") {
                if (!pattern74.test(data58)) {
                  const err185 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              } else {
                const err186 = { instancePath: instancePath + "/evidence_refs/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          } else {
            const err187 = { instancePath: instancePath + "/evidence_refs/" + i0, schemaPath: "#/properties/evidence_refs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
      } else {
        const err188 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      }
    }
    if (data.reason_codes !== void 0) {
      let data59 = data.reason_codes;
      if (Array.isArray(data59)) {
        if (data59.length > 64) {
          const err189 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
        if (data59.length < 0) {
          const err190 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/minItems", keyword: "minItems", params: { limit: 0 } };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
        const len1 = data59.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data60 = data59[i1];
          if (typeof data60 === "string") {
            if (func24(data60) > 128) {
              const err191 = { instancePath: instancePath + "/reason_codes/" + i1, schemaPath: "#/properties/reason_codes/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
            if (func24(data60) < 1) {
              const err192 = { instancePath: instancePath + "/reason_codes/" + i1, schemaPath: "#/properties/reason_codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          } else {
            const err193 = { instancePath: instancePath + "/reason_codes/" + i1, schemaPath: "#/properties/reason_codes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        let i2 = data59.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data59[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err194 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err195 = { instancePath: instancePath + "/reason_codes", schemaPath: "#/properties/reason_codes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err195];
        } else {
          vErrors.push(err195);
        }
        errors++;
      }
    }
  } else {
    const err196 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err196];
    } else {
      vErrors.push(err196);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/receipt.v1.ts
var ReceiptV1 = /* @__PURE__ */ documentSchema("receipt.v1", receipt_v1_validate_default);

// evidence-schemas/src/generated/run_facts_view.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var run_facts_view_v1_validate_default = validate206;
var schema316 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_facts_view.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "scenario_run_id", "pins", "locators", "output_roles", "intended_outputs", "gate_receipts", "instance_receipts", "policy_rev", "bundle_hash", "run_config_digest", "service_release_id", "environment", "provenance", "plan_ref", "record_ref", "status_ref", "written_at_utc"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "manifest_fingerprint", "parameter_hash", "scenario_id", "seed", "run_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" } } }, "locators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "path", "partition_pins", "content_digest"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "path": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "partition_pins": { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], "properties": { "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" } } }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "maxItems": 64, "minItems": 1 }, "output_roles": { "type": "object", "additionalProperties": { "enum": ["business_traffic", "behavioural_context", "batch_only"] }, "propertyNames": { "pattern": "^[A-Za-z0-9_]+$" } }, "intended_outputs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "maxItems": 64, "minItems": 1 }, "gate_receipts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["gate_id", "status", "scope", "digest", "receipt_kind", "artifacts"], "properties": { "gate_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["PASS", "FAIL", "MISSING", "CONFLICT"] }, "scope": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256 }, "propertyNames": { "pattern": "^[a-z_]+$" } }, "digest": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "receipt_kind": { "const": "gate_bundle" }, "artifacts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 64 } } }, "maxItems": 64 }, "instance_receipts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "status", "scope", "target_locator", "target_digest", "receipt_kind"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "status": { "const": "PASS" }, "scope": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256 }, "propertyNames": { "pattern": "^[a-z_]+$" } }, "target_locator": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "target_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "receipt_kind": { "const": "instance_proof" } } }, "maxItems": 64 }, "policy_rev": { "type": "object", "additionalProperties": false, "required": ["policy_id", "revision", "content_digest"], "properties": { "policy_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "revision": { "type": "string", "minLength": 1, "maxLength": 128 }, "content_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "bundle_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "provenance": { "type": "object", "additionalProperties": false, "required": ["service_release_id", "environment", "run_config_digest"], "properties": { "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "config_revision": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "plan_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "record_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "status_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "oracle_pack_ref": { "type": "object", "additionalProperties": false, "required": ["oracle_pack_id", "manifest_ref", "engine_run_root", "scenario_id", "stream_view_root", "stream_view_output_refs", "oracle_root", "engine_release"], "properties": { "oracle_pack_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "manifest_ref": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { "type": "null" }] }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "stream_view_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "stream_view_output_refs": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "propertyNames": { "pattern": "^[A-Za-z0-9_]+$" } }, "oracle_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "engine_release": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128 }, { "type": "null" }] } } }, "evidence_notes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 50 }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } };
var func16 = Object.prototype.hasOwnProperty;
var func25 = import_ucs2length6.default.default ?? import_ucs2length6.default;
var pattern46 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern55 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern92 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern112 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern14 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern21 = new RegExp("^[a-z_]+$", "u");
var pattern422 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.locators === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locators" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.output_roles === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_roles" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.intended_outputs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intended_outputs" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.gate_receipts === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_receipts" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.instance_receipts === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_receipts" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.policy_rev === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy_rev" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.bundle_hash === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.service_release_id === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_release_id" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.provenance === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.plan_ref === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_ref" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.record_ref === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_ref" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.status_ref === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_ref" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema316.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern46.test(data0)) {
          const err20 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern55.test(data1)) {
          const err22 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data2 = data.scenario_run_id;
      if (typeof data2 === "string") {
        if (!pattern46.test(data2)) {
          const err24 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data3 = data.pins;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.platform_run_id === void 0) {
          const err26 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data3.scenario_run_id === void 0) {
          const err27 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data3.manifest_fingerprint === void 0) {
          const err28 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data3.parameter_hash === void 0) {
          const err29 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data3.scenario_id === void 0) {
          const err30 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data3.seed === void 0) {
          const err31 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data3.run_id === void 0) {
          const err32 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "run_id" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "platform_run_id" || key1 === "scenario_run_id" || key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "scenario_id" || key1 === "seed" || key1 === "run_id")) {
            const err33 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data3.platform_run_id !== void 0) {
          let data4 = data3.platform_run_id;
          if (typeof data4 === "string") {
            if (!pattern55.test(data4)) {
              const err34 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data3.scenario_run_id !== void 0) {
          let data5 = data3.scenario_run_id;
          if (typeof data5 === "string") {
            if (!pattern46.test(data5)) {
              const err36 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data3.manifest_fingerprint !== void 0) {
          let data6 = data3.manifest_fingerprint;
          if (typeof data6 === "string") {
            if (!pattern92.test(data6)) {
              const err38 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data3.parameter_hash !== void 0) {
          let data7 = data3.parameter_hash;
          if (typeof data7 === "string") {
            if (!pattern92.test(data7)) {
              const err40 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data3.scenario_id !== void 0) {
          let data8 = data3.scenario_id;
          if (typeof data8 === "string") {
            if (func25(data8) > 256) {
              const err42 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (func25(data8) < 1) {
              const err43 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data3.seed !== void 0) {
          let data9 = data3.seed;
          if (typeof data9 === "string") {
            if (!pattern112.test(data9)) {
              const err45 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data3.run_id !== void 0) {
          let data10 = data3.run_id;
          if (typeof data10 === "string") {
            if (!pattern46.test(data10)) {
              const err47 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/pins/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.locators !== void 0) {
      let data11 = data.locators;
      if (Array.isArray(data11)) {
        if (data11.length > 64) {
          const err50 = { instancePath: instancePath + "/locators", schemaPath: "#/properties/locators/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data11.length < 1) {
          const err51 = { instancePath: instancePath + "/locators", schemaPath: "#/properties/locators/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.output_id === void 0) {
              const err52 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data12.path === void 0) {
              const err53 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data12.partition_pins === void 0) {
              const err54 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "partition_pins" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data12.content_digest === void 0) {
              const err55 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/required", keyword: "required", params: { missingProperty: "content_digest" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "output_id" || key2 === "path" || key2 === "partition_pins" || key2 === "content_digest")) {
                const err56 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data12.output_id !== void 0) {
              let data13 = data12.output_id;
              if (typeof data13 === "string") {
                if (func25(data13) > 128) {
                  const err57 = { instancePath: instancePath + "/locators/" + i0 + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (func25(data13) < 1) {
                  const err58 = { instancePath: instancePath + "/locators/" + i0 + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (!pattern13.test(data13)) {
                  const err59 = { instancePath: instancePath + "/locators/" + i0 + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/locators/" + i0 + "/output_id", schemaPath: "#/properties/locators/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data12.path !== void 0) {
              let data14 = data12.path;
              if (typeof data14 === "string") {
                if (func25(data14) > 2048) {
                  const err61 = { instancePath: instancePath + "/locators/" + i0 + "/path", schemaPath: "#/properties/locators/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (func25(data14) < 1) {
                  const err62 = { instancePath: instancePath + "/locators/" + i0 + "/path", schemaPath: "#/properties/locators/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (!pattern14.test(data14)) {
                  const err63 = { instancePath: instancePath + "/locators/" + i0 + "/path", schemaPath: "#/properties/locators/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/locators/" + i0 + "/path", schemaPath: "#/properties/locators/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data12.partition_pins !== void 0) {
              let data15 = data12.partition_pins;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.manifest_fingerprint === void 0) {
                  const err65 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data15.parameter_hash === void 0) {
                  const err66 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data15.scenario_id === void 0) {
                  const err67 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "scenario_id" } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data15.seed === void 0) {
                  const err68 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/required", keyword: "required", params: { missingProperty: "seed" } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                for (const key3 in data15) {
                  if (!(key3 === "manifest_fingerprint" || key3 === "parameter_hash" || key3 === "scenario_id" || key3 === "seed")) {
                    const err69 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
                if (data15.manifest_fingerprint !== void 0) {
                  let data16 = data15.manifest_fingerprint;
                  if (typeof data16 === "string") {
                    if (!pattern92.test(data16)) {
                      const err70 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data15.parameter_hash !== void 0) {
                  let data17 = data15.parameter_hash;
                  if (typeof data17 === "string") {
                    if (!pattern92.test(data17)) {
                      const err72 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data15.scenario_id !== void 0) {
                  let data18 = data15.scenario_id;
                  if (typeof data18 === "string") {
                    if (func25(data18) > 256) {
                      const err74 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    if (func25(data18) < 1) {
                      const err75 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/scenario_id", schemaPath: "#/properties/locators/items/properties/partition_pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data15.seed !== void 0) {
                  let data19 = data15.seed;
                  if (typeof data19 === "string") {
                    if (!pattern112.test(data19)) {
                      const err77 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = { instancePath: instancePath + "/locators/" + i0 + "/partition_pins", schemaPath: "#/properties/locators/items/properties/partition_pins/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data12.content_digest !== void 0) {
              let data20 = data12.content_digest;
              if (typeof data20 === "string") {
                if (!pattern92.test(data20)) {
                  const err80 = { instancePath: instancePath + "/locators/" + i0 + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              } else {
                const err81 = { instancePath: instancePath + "/locators/" + i0 + "/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/locators/" + i0, schemaPath: "#/properties/locators/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/locators", schemaPath: "#/properties/locators/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.output_roles !== void 0) {
      let data21 = data.output_roles;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          const _errs62 = errors;
          if (typeof key4 === "string") {
            if (!pattern13.test(key4)) {
              const err84 = { instancePath: instancePath + "/output_roles", schemaPath: "#/properties/output_roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
          var valid19 = _errs62 === errors;
          if (!valid19) {
            const err85 = { instancePath: instancePath + "/output_roles", schemaPath: "#/properties/output_roles/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        for (const key5 in data21) {
          let data22 = data21[key5];
          if (!(data22 === "business_traffic" || data22 === "behavioural_context" || data22 === "batch_only")) {
            const err86 = { instancePath: instancePath + "/output_roles/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/output_roles/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema316.properties.output_roles.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/output_roles", schemaPath: "#/properties/output_roles/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.intended_outputs !== void 0) {
      let data23 = data.intended_outputs;
      if (Array.isArray(data23)) {
        if (data23.length > 64) {
          const err88 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data23.length < 1) {
          const err89 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (typeof data24 === "string") {
            if (func25(data24) > 128) {
              const err90 = { instancePath: instancePath + "/intended_outputs/" + i1, schemaPath: "#/properties/intended_outputs/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (func25(data24) < 1) {
              const err91 = { instancePath: instancePath + "/intended_outputs/" + i1, schemaPath: "#/properties/intended_outputs/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (!pattern13.test(data24)) {
              const err92 = { instancePath: instancePath + "/intended_outputs/" + i1, schemaPath: "#/properties/intended_outputs/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/intended_outputs/" + i1, schemaPath: "#/properties/intended_outputs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/intended_outputs", schemaPath: "#/properties/intended_outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.gate_receipts !== void 0) {
      let data25 = data.gate_receipts;
      if (Array.isArray(data25)) {
        if (data25.length > 64) {
          const err95 = { instancePath: instancePath + "/gate_receipts", schemaPath: "#/properties/gate_receipts/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data26 = data25[i2];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.gate_id === void 0) {
              const err96 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data26.status === void 0) {
              const err97 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data26.scope === void 0) {
              const err98 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "scope" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data26.digest === void 0) {
              const err99 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data26.receipt_kind === void 0) {
              const err100 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data26.artifacts === void 0) {
              const err101 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/required", keyword: "required", params: { missingProperty: "artifacts" } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            for (const key6 in data26) {
              if (!(key6 === "gate_id" || key6 === "status" || key6 === "scope" || key6 === "digest" || key6 === "receipt_kind" || key6 === "artifacts")) {
                const err102 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data26.gate_id !== void 0) {
              let data27 = data26.gate_id;
              if (typeof data27 === "string") {
                if (func25(data27) > 128) {
                  const err103 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (func25(data27) < 1) {
                  const err104 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/gate_id", schemaPath: "#/properties/gate_receipts/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data26.status !== void 0) {
              let data28 = data26.status;
              if (!(data28 === "PASS" || data28 === "FAIL" || data28 === "MISSING" || data28 === "CONFLICT")) {
                const err106 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/status", schemaPath: "#/properties/gate_receipts/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema316.properties.gate_receipts.items.properties.status.enum } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data26.scope !== void 0) {
              let data29 = data26.scope;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key7 in data29) {
                  const _errs79 = errors;
                  if (typeof key7 === "string") {
                    if (!pattern21.test(key7)) {
                      const err107 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: key7 };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                  }
                  var valid26 = _errs79 === errors;
                  if (!valid26) {
                    const err108 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                for (const key8 in data29) {
                  let data30 = data29[key8];
                  if (typeof data30 === "string") {
                    if (func25(data30) > 256) {
                      const err109 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    if (func25(data30) < 1) {
                      const err110 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                  } else {
                    const err111 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate_receipts/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                }
              } else {
                const err112 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/scope", schemaPath: "#/properties/gate_receipts/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data26.digest !== void 0) {
              let data31 = data26.digest;
              const _errs84 = errors;
              let valid28 = false;
              let passing0 = null;
              const _errs85 = errors;
              if (typeof data31 === "string") {
                if (!pattern92.test(data31)) {
                  const err113 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              } else {
                const err114 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              var _valid0 = _errs85 === errors;
              if (_valid0) {
                valid28 = true;
                passing0 = 0;
              }
              const _errs88 = errors;
              if (data31 !== null) {
                const err115 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/digest", schemaPath: "#/properties/gate_receipts/items/properties/digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              var _valid0 = _errs88 === errors;
              if (_valid0 && valid28) {
                valid28 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid28 = true;
                  passing0 = 1;
                }
              }
              if (!valid28) {
                const err116 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/digest", schemaPath: "#/properties/gate_receipts/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              } else {
                errors = _errs84;
                if (vErrors !== null) {
                  if (_errs84) {
                    vErrors.length = _errs84;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data26.receipt_kind !== void 0) {
              if ("gate_bundle" !== data26.receipt_kind) {
                const err117 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/receipt_kind", schemaPath: "#/properties/gate_receipts/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "gate_bundle" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data26.artifacts !== void 0) {
              let data33 = data26.artifacts;
              if (Array.isArray(data33)) {
                if (data33.length > 64) {
                  const err118 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts", schemaPath: "#/properties/gate_receipts/items/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                const len3 = data33.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data34 = data33[i3];
                  if (typeof data34 === "string") {
                    if (func25(data34) > 2048) {
                      const err119 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts/" + i3, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                    if (func25(data34) < 1) {
                      const err120 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts/" + i3, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    if (!pattern14.test(data34)) {
                      const err121 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts/" + i3, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                      if (vErrors === null) {
                        vErrors = [err121];
                      } else {
                        vErrors.push(err121);
                      }
                      errors++;
                    }
                  } else {
                    const err122 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts/" + i3, schemaPath: "#/properties/gate_receipts/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
              } else {
                const err123 = { instancePath: instancePath + "/gate_receipts/" + i2 + "/artifacts", schemaPath: "#/properties/gate_receipts/items/properties/artifacts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/gate_receipts/" + i2, schemaPath: "#/properties/gate_receipts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/gate_receipts", schemaPath: "#/properties/gate_receipts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.instance_receipts !== void 0) {
      let data35 = data.instance_receipts;
      if (Array.isArray(data35)) {
        if (data35.length > 64) {
          const err126 = { instancePath: instancePath + "/instance_receipts", schemaPath: "#/properties/instance_receipts/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        const len4 = data35.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data36 = data35[i4];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.output_id === void 0) {
              const err127 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if (data36.status === void 0) {
              const err128 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data36.scope === void 0) {
              const err129 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "scope" } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data36.target_locator === void 0) {
              const err130 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "target_locator" } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data36.target_digest === void 0) {
              const err131 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "target_digest" } };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data36.receipt_kind === void 0) {
              const err132 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            for (const key9 in data36) {
              if (!(key9 === "output_id" || key9 === "status" || key9 === "scope" || key9 === "target_locator" || key9 === "target_digest" || key9 === "receipt_kind")) {
                const err133 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data36.output_id !== void 0) {
              let data37 = data36.output_id;
              if (typeof data37 === "string") {
                if (func25(data37) > 128) {
                  const err134 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                if (func25(data37) < 1) {
                  const err135 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                if (!pattern13.test(data37)) {
                  const err136 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              } else {
                const err137 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/output_id", schemaPath: "#/properties/instance_receipts/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data36.status !== void 0) {
              if ("PASS" !== data36.status) {
                const err138 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/status", schemaPath: "#/properties/instance_receipts/items/properties/status/const", keyword: "const", params: { allowedValue: "PASS" } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data36.scope !== void 0) {
              let data39 = data36.scope;
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key10 in data39) {
                  const _errs105 = errors;
                  if (typeof key10 === "string") {
                    if (!pattern21.test(key10)) {
                      const err139 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: key10 };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  var valid35 = _errs105 === errors;
                  if (!valid35) {
                    const err140 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: key10 } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                for (const key11 in data39) {
                  let data40 = data39[key11];
                  if (typeof data40 === "string") {
                    if (func25(data40) > 256) {
                      const err141 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                    if (func25(data40) < 1) {
                      const err142 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instance_receipts/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
              } else {
                const err144 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/scope", schemaPath: "#/properties/instance_receipts/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data36.target_locator !== void 0) {
              let data41 = data36.target_locator;
              if (typeof data41 === "string") {
                if (func25(data41) > 2048) {
                  const err145 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                if (func25(data41) < 1) {
                  const err146 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                if (!pattern14.test(data41)) {
                  const err147 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              } else {
                const err148 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_locator", schemaPath: "#/properties/instance_receipts/items/properties/target_locator/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data36.target_digest !== void 0) {
              let data42 = data36.target_digest;
              if (typeof data42 === "string") {
                if (!pattern92.test(data42)) {
                  const err149 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              } else {
                const err150 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/target_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data36.receipt_kind !== void 0) {
              if ("instance_proof" !== data36.receipt_kind) {
                const err151 = { instancePath: instancePath + "/instance_receipts/" + i4 + "/receipt_kind", schemaPath: "#/properties/instance_receipts/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "instance_proof" } };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
          } else {
            const err152 = { instancePath: instancePath + "/instance_receipts/" + i4, schemaPath: "#/properties/instance_receipts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
        }
      } else {
        const err153 = { instancePath: instancePath + "/instance_receipts", schemaPath: "#/properties/instance_receipts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err153];
        } else {
          vErrors.push(err153);
        }
        errors++;
      }
    }
    if (data.policy_rev !== void 0) {
      let data44 = data.policy_rev;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (data44.policy_id === void 0) {
          const err154 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "policy_id" } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
        if (data44.revision === void 0) {
          const err155 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "revision" } };
          if (vErrors === null) {
            vErrors = [err155];
          } else {
            vErrors.push(err155);
          }
          errors++;
        }
        if (data44.content_digest === void 0) {
          const err156 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/required", keyword: "required", params: { missingProperty: "content_digest" } };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        for (const key12 in data44) {
          if (!(key12 === "policy_id" || key12 === "revision" || key12 === "content_digest")) {
            const err157 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data44.policy_id !== void 0) {
          let data45 = data44.policy_id;
          if (typeof data45 === "string") {
            if (func25(data45) > 128) {
              const err158 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            if (func25(data45) < 1) {
              const err159 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          } else {
            const err160 = { instancePath: instancePath + "/policy_rev/policy_id", schemaPath: "#/properties/policy_rev/properties/policy_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
        if (data44.revision !== void 0) {
          let data46 = data44.revision;
          if (typeof data46 === "string") {
            if (func25(data46) > 128) {
              const err161 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            if (func25(data46) < 1) {
              const err162 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
          } else {
            const err163 = { instancePath: instancePath + "/policy_rev/revision", schemaPath: "#/properties/policy_rev/properties/revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data44.content_digest !== void 0) {
          let data47 = data44.content_digest;
          if (typeof data47 === "string") {
            if (!pattern92.test(data47)) {
              const err164 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          } else {
            const err165 = { instancePath: instancePath + "/policy_rev/content_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/policy_rev", schemaPath: "#/properties/policy_rev/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.bundle_hash !== void 0) {
      let data48 = data.bundle_hash;
      if (typeof data48 === "string") {
        if (!pattern92.test(data48)) {
          const err167 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err167];
          } else {
            vErrors.push(err167);
          }
          errors++;
        }
      } else {
        const err168 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data49 = data.run_config_digest;
      if (typeof data49 === "string") {
        if (!pattern92.test(data49)) {
          const err169 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
      } else {
        const err170 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.service_release_id !== void 0) {
      let data50 = data.service_release_id;
      if (typeof data50 === "string") {
        if (func25(data50) > 256) {
          const err171 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        if (func25(data50) < 1) {
          const err172 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
      } else {
        const err173 = { instancePath: instancePath + "/service_release_id", schemaPath: "#/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data51 = data.environment;
      if (!(data51 === "embedded" || data51 === "emulated" || data51 === "dev_min")) {
        const err174 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema316.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err174];
        } else {
          vErrors.push(err174);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data52 = data.provenance;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        if (data52.service_release_id === void 0) {
          const err175 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
        if (data52.environment === void 0) {
          const err176 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        if (data52.run_config_digest === void 0) {
          const err177 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        for (const key13 in data52) {
          if (!(key13 === "service_release_id" || key13 === "environment" || key13 === "run_config_digest" || key13 === "config_revision")) {
            const err178 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data52.service_release_id !== void 0) {
          let data53 = data52.service_release_id;
          if (typeof data53 === "string") {
            if (func25(data53) > 256) {
              const err179 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            if (func25(data53) < 1) {
              const err180 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          } else {
            const err181 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data52.environment !== void 0) {
          let data54 = data52.environment;
          if (!(data54 === "embedded" || data54 === "emulated" || data54 === "dev_min")) {
            const err182 = { instancePath: instancePath + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: schema316.properties.provenance.properties.environment.enum } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
        if (data52.run_config_digest !== void 0) {
          let data55 = data52.run_config_digest;
          if (typeof data55 === "string") {
            if (!pattern92.test(data55)) {
              const err183 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
          } else {
            const err184 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data52.config_revision !== void 0) {
          let data56 = data52.config_revision;
          if (typeof data56 === "string") {
            if (func25(data56) > 512) {
              const err185 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            if (func25(data56) < 1) {
              const err186 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          } else {
            const err187 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
      } else {
        const err188 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      }
    }
    if (data.plan_ref !== void 0) {
      let data57 = data.plan_ref;
      if (typeof data57 === "string") {
        if (func25(data57) > 2048) {
          const err189 = { instancePath: instancePath + "/plan_ref", schemaPath: "#/properties/plan_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
        if (func25(data57) < 1) {
          const err190 = { instancePath: instancePath + "/plan_ref", schemaPath: "#/properties/plan_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err190];
          } else {
            vErrors.push(err190);
          }
          errors++;
        }
        if (!pattern14.test(data57)) {
          const err191 = { instancePath: instancePath + "/plan_ref", schemaPath: "#/properties/plan_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err191];
          } else {
            vErrors.push(err191);
          }
          errors++;
        }
      } else {
        const err192 = { instancePath: instancePath + "/plan_ref", schemaPath: "#/properties/plan_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
    }
    if (data.record_ref !== void 0) {
      let data58 = data.record_ref;
      if (typeof data58 === "string") {
        if (func25(data58) > 2048) {
          const err193 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err193];
          } else {
            vErrors.push(err193);
          }
          errors++;
        }
        if (func25(data58) < 1) {
          const err194 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err194];
          } else {
            vErrors.push(err194);
          }
          errors++;
        }
        if (!pattern14.test(data58)) {
          const err195 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err195];
          } else {
            vErrors.push(err195);
          }
          errors++;
        }
      } else {
        const err196 = { instancePath: instancePath + "/record_ref", schemaPath: "#/properties/record_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err196];
        } else {
          vErrors.push(err196);
        }
        errors++;
      }
    }
    if (data.status_ref !== void 0) {
      let data59 = data.status_ref;
      if (typeof data59 === "string") {
        if (func25(data59) > 2048) {
          const err197 = { instancePath: instancePath + "/status_ref", schemaPath: "#/properties/status_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err197];
          } else {
            vErrors.push(err197);
          }
          errors++;
        }
        if (func25(data59) < 1) {
          const err198 = { instancePath: instancePath + "/status_ref", schemaPath: "#/properties/status_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err198];
          } else {
            vErrors.push(err198);
          }
          errors++;
        }
        if (!pattern14.test(data59)) {
          const err199 = { instancePath: instancePath + "/status_ref", schemaPath: "#/properties/status_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
      } else {
        const err200 = { instancePath: instancePath + "/status_ref", schemaPath: "#/properties/status_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
    }
    if (data.oracle_pack_ref !== void 0) {
      let data60 = data.oracle_pack_ref;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        if (data60.oracle_pack_id === void 0) {
          const err201 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
          if (vErrors === null) {
            vErrors = [err201];
          } else {
            vErrors.push(err201);
          }
          errors++;
        }
        if (data60.manifest_ref === void 0) {
          const err202 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "manifest_ref" } };
          if (vErrors === null) {
            vErrors = [err202];
          } else {
            vErrors.push(err202);
          }
          errors++;
        }
        if (data60.engine_run_root === void 0) {
          const err203 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
          if (vErrors === null) {
            vErrors = [err203];
          } else {
            vErrors.push(err203);
          }
          errors++;
        }
        if (data60.scenario_id === void 0) {
          const err204 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
        if (data60.stream_view_root === void 0) {
          const err205 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
        if (data60.stream_view_output_refs === void 0) {
          const err206 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "stream_view_output_refs" } };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (data60.oracle_root === void 0) {
          const err207 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "oracle_root" } };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        if (data60.engine_release === void 0) {
          const err208 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/required", keyword: "required", params: { missingProperty: "engine_release" } };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        for (const key14 in data60) {
          if (!(key14 === "oracle_pack_id" || key14 === "manifest_ref" || key14 === "engine_run_root" || key14 === "scenario_id" || key14 === "stream_view_root" || key14 === "stream_view_output_refs" || key14 === "oracle_root" || key14 === "engine_release")) {
            const err209 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err209];
            } else {
              vErrors.push(err209);
            }
            errors++;
          }
        }
        if (data60.oracle_pack_id !== void 0) {
          let data61 = data60.oracle_pack_id;
          const _errs155 = errors;
          let valid45 = false;
          let passing1 = null;
          const _errs156 = errors;
          if (typeof data61 === "string") {
            if (!pattern92.test(data61)) {
              const err210 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
          } else {
            const err211 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
          var _valid1 = _errs156 === errors;
          if (_valid1) {
            valid45 = true;
            passing1 = 0;
          }
          const _errs159 = errors;
          if (data61 !== null) {
            const err212 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
          var _valid1 = _errs159 === errors;
          if (_valid1 && valid45) {
            valid45 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid45 = true;
              passing1 = 1;
            }
          }
          if (!valid45) {
            const err213 = { instancePath: instancePath + "/oracle_pack_ref/oracle_pack_id", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_pack_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          } else {
            errors = _errs155;
            if (vErrors !== null) {
              if (_errs155) {
                vErrors.length = _errs155;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data60.manifest_ref !== void 0) {
          let data62 = data60.manifest_ref;
          const _errs162 = errors;
          let valid47 = false;
          let passing2 = null;
          const _errs163 = errors;
          if (typeof data62 === "string") {
            if (func25(data62) > 2048) {
              const err214 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            if (func25(data62) < 1) {
              const err215 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (!pattern14.test(data62)) {
              const err216 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          var _valid2 = _errs163 === errors;
          if (_valid2) {
            valid47 = true;
            passing2 = 0;
          }
          const _errs165 = errors;
          if (data62 !== null) {
            const err218 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          var _valid2 = _errs165 === errors;
          if (_valid2 && valid47) {
            valid47 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid47 = true;
              passing2 = 1;
            }
          }
          if (!valid47) {
            const err219 = { instancePath: instancePath + "/oracle_pack_ref/manifest_ref", schemaPath: "#/properties/oracle_pack_ref/properties/manifest_ref/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          } else {
            errors = _errs162;
            if (vErrors !== null) {
              if (_errs162) {
                vErrors.length = _errs162;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data60.engine_run_root !== void 0) {
          let data63 = data60.engine_run_root;
          if (typeof data63 === "string") {
            if (func25(data63) > 2048) {
              const err220 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
            if (func25(data63) < 1) {
              const err221 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            if (!pattern14.test(data63)) {
              const err222 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
          } else {
            const err223 = { instancePath: instancePath + "/oracle_pack_ref/engine_run_root", schemaPath: "#/properties/oracle_pack_ref/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data60.scenario_id !== void 0) {
          let data64 = data60.scenario_id;
          if (typeof data64 === "string") {
            if (func25(data64) > 256) {
              const err224 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            if (func25(data64) < 1) {
              const err225 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
          } else {
            const err226 = { instancePath: instancePath + "/oracle_pack_ref/scenario_id", schemaPath: "#/properties/oracle_pack_ref/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
        }
        if (data60.stream_view_root !== void 0) {
          let data65 = data60.stream_view_root;
          if (typeof data65 === "string") {
            if (func25(data65) > 2048) {
              const err227 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            if (func25(data65) < 1) {
              const err228 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            if (!pattern14.test(data65)) {
              const err229 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
          } else {
            const err230 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_root", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data60.stream_view_output_refs !== void 0) {
          let data66 = data60.stream_view_output_refs;
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            for (const key15 in data66) {
              const _errs175 = errors;
              if (typeof key15 === "string") {
                if (!pattern13.test(key15)) {
                  const err231 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" }, propertyName: key15 };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
              }
              var valid48 = _errs175 === errors;
              if (!valid48) {
                const err232 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            }
            for (const key16 in data66) {
              let data67 = data66[key16];
              if (typeof data67 === "string") {
                if (func25(data67) > 2048) {
                  const err233 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
                if (func25(data67) < 1) {
                  const err234 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
                if (!pattern14.test(data67)) {
                  const err235 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
              } else {
                const err236 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/additionalProperties/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
          } else {
            const err237 = { instancePath: instancePath + "/oracle_pack_ref/stream_view_output_refs", schemaPath: "#/properties/oracle_pack_ref/properties/stream_view_output_refs/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err237];
            } else {
              vErrors.push(err237);
            }
            errors++;
          }
        }
        if (data60.oracle_root !== void 0) {
          let data68 = data60.oracle_root;
          if (typeof data68 === "string") {
            if (func25(data68) > 2048) {
              const err238 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
            if (func25(data68) < 1) {
              const err239 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            if (!pattern14.test(data68)) {
              const err240 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
          } else {
            const err241 = { instancePath: instancePath + "/oracle_pack_ref/oracle_root", schemaPath: "#/properties/oracle_pack_ref/properties/oracle_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data60.engine_release !== void 0) {
          let data69 = data60.engine_release;
          const _errs182 = errors;
          let valid50 = false;
          let passing3 = null;
          const _errs183 = errors;
          if (typeof data69 === "string") {
            if (func25(data69) > 128) {
              const err242 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            if (func25(data69) < 1) {
              const err243 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
          } else {
            const err244 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
          var _valid3 = _errs183 === errors;
          if (_valid3) {
            valid50 = true;
            passing3 = 0;
          }
          const _errs185 = errors;
          if (data69 !== null) {
            const err245 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
          var _valid3 = _errs185 === errors;
          if (_valid3 && valid50) {
            valid50 = false;
            passing3 = [passing3, 1];
          } else {
            if (_valid3) {
              valid50 = true;
              passing3 = 1;
            }
          }
          if (!valid50) {
            const err246 = { instancePath: instancePath + "/oracle_pack_ref/engine_release", schemaPath: "#/properties/oracle_pack_ref/properties/engine_release/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          } else {
            errors = _errs182;
            if (vErrors !== null) {
              if (_errs182) {
                vErrors.length = _errs182;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err247 = { instancePath: instancePath + "/oracle_pack_ref", schemaPath: "#/properties/oracle_pack_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err247];
        } else {
          vErrors.push(err247);
        }
        errors++;
      }
    }
    if (data.evidence_notes !== void 0) {
      let data70 = data.evidence_notes;
      if (Array.isArray(data70)) {
        if (data70.length > 50) {
          const err248 = { instancePath: instancePath + "/evidence_notes", schemaPath: "#/properties/evidence_notes/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err248];
          } else {
            vErrors.push(err248);
          }
          errors++;
        }
        const len5 = data70.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data71 = data70[i5];
          if (typeof data71 === "string") {
            if (func25(data71) > 512) {
              const err249 = { instancePath: instancePath + "/evidence_notes/" + i5, schemaPath: "#/properties/evidence_notes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
            if (func25(data71) < 1) {
              const err250 = { instancePath: instancePath + "/evidence_notes/" + i5, schemaPath: "#/properties/evidence_notes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
          } else {
            const err251 = { instancePath: instancePath + "/evidence_notes/" + i5, schemaPath: "#/properties/evidence_notes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
        }
      } else {
        const err252 = { instancePath: instancePath + "/evidence_notes", schemaPath: "#/properties/evidence_notes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err252];
        } else {
          vErrors.push(err252);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data72 = data.written_at_utc;
      if (typeof data72 === "string") {
        if (!pattern422.test(data72)) {
          const err253 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err253];
          } else {
            vErrors.push(err253);
          }
          errors++;
        }
      } else {
        const err254 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err254];
        } else {
          vErrors.push(err254);
        }
        errors++;
      }
    }
  } else {
    const err255 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err255];
    } else {
      vErrors.push(err255);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_facts_view.v1.ts
var RunFactsViewV1 = /* @__PURE__ */ documentSchema("run_facts_view.v1", run_facts_view_v1_validate_default);

// evidence-schemas/src/generated/sr_pass.v1.validate.js
var import_ucs2length7 = __toESM(require_ucs2length(), 1);
var sr_pass_v1_validate_default = validate207;
var schema317 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "sr_pass.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["run_id", "platform_run_id", "scenario_run_id", "phase_id", "verdict", "equivalence_key", "lease", "gates", "output_ids", "facts_view_ref", "bundle_hash", "message_id", "run_config_digest", "written_at_utc", "writer"], "properties": { "run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "phase_id": { "const": "P5" }, "verdict": { "const": "PASS" }, "equivalence_key": { "type": "string", "minLength": 1, "maxLength": 256 }, "lease": { "type": "object", "additionalProperties": false, "required": ["owner", "acquired_at", "released_at"], "properties": { "owner": { "type": "string", "minLength": 1, "maxLength": 256 }, "acquired_at": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "released_at": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "gates": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["gate_id", "status", "scope", "digest", "receipt_kind", "artifacts"], "properties": { "gate_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "status": { "enum": ["PASS", "FAIL", "MISSING", "CONFLICT"] }, "scope": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 256 }, "propertyNames": { "pattern": "^[a-z_]+$" } }, "digest": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex64" }, { "type": "null" }] }, "receipt_kind": { "const": "gate_bundle" }, "artifacts": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 64 } } }, "maxItems": 64 }, "output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "maxItems": 64 }, "facts_view_ref": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "bundle_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "type": "object", "additionalProperties": false, "required": ["identity", "task_arn", "image_digest"], "properties": { "identity": { "type": "string", "minLength": 1, "maxLength": 128 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" } } } } };
var func17 = Object.prototype.hasOwnProperty;
var func26 = import_ucs2length7.default.default ?? import_ucs2length7.default;
var pattern47 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern56 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern75 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern93 = new RegExp("^[a-z_]+$", "u");
var pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern113 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern12 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern18 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.equivalence_key === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equivalence_key" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.lease === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lease" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.gates === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.output_ids === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.facts_view_ref === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts_view_ref" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.bundle_hash === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_hash" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.message_id === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func17.call(schema317.properties, key0)) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.run_id !== void 0) {
      let data0 = data.run_id;
      if (typeof data0 === "string") {
        if (!pattern47.test(data0)) {
          const err16 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern56.test(data1)) {
          const err18 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data2 = data.scenario_run_id;
      if (typeof data2 === "string") {
        if (!pattern47.test(data2)) {
          const err20 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P5" !== data.phase_id) {
        const err22 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P5" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      if ("PASS" !== data.verdict) {
        const err23 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/const", keyword: "const", params: { allowedValue: "PASS" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.equivalence_key !== void 0) {
      let data5 = data.equivalence_key;
      if (typeof data5 === "string") {
        if (func26(data5) > 256) {
          const err24 = { instancePath: instancePath + "/equivalence_key", schemaPath: "#/properties/equivalence_key/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func26(data5) < 1) {
          const err25 = { instancePath: instancePath + "/equivalence_key", schemaPath: "#/properties/equivalence_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/equivalence_key", schemaPath: "#/properties/equivalence_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.lease !== void 0) {
      let data6 = data.lease;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.owner === void 0) {
          const err27 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "owner" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data6.acquired_at === void 0) {
          const err28 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "acquired_at" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data6.released_at === void 0) {
          const err29 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/required", keyword: "required", params: { missingProperty: "released_at" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "owner" || key1 === "acquired_at" || key1 === "released_at")) {
            const err30 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6.owner !== void 0) {
          let data7 = data6.owner;
          if (typeof data7 === "string") {
            if (func26(data7) > 256) {
              const err31 = { instancePath: instancePath + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func26(data7) < 1) {
              const err32 = { instancePath: instancePath + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/lease/owner", schemaPath: "#/properties/lease/properties/owner/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.acquired_at !== void 0) {
          let data8 = data6.acquired_at;
          if (typeof data8 === "string") {
            if (!pattern75.test(data8)) {
              const err34 = { instancePath: instancePath + "/lease/acquired_at", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/lease/acquired_at", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data6.released_at !== void 0) {
          let data9 = data6.released_at;
          if (typeof data9 === "string") {
            if (!pattern75.test(data9)) {
              const err36 = { instancePath: instancePath + "/lease/released_at", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/lease/released_at", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/lease", schemaPath: "#/properties/lease/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.gates !== void 0) {
      let data10 = data.gates;
      if (Array.isArray(data10)) {
        if (data10.length > 64) {
          const err39 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.gate_id === void 0) {
              const err40 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "gate_id" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data11.status === void 0) {
              const err41 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data11.scope === void 0) {
              const err42 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "scope" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data11.digest === void 0) {
              const err43 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "digest" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data11.receipt_kind === void 0) {
              const err44 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "receipt_kind" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data11.artifacts === void 0) {
              const err45 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "artifacts" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "gate_id" || key2 === "status" || key2 === "scope" || key2 === "digest" || key2 === "receipt_kind" || key2 === "artifacts")) {
                const err46 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data11.gate_id !== void 0) {
              let data12 = data11.gate_id;
              if (typeof data12 === "string") {
                if (func26(data12) > 128) {
                  const err47 = { instancePath: instancePath + "/gates/" + i0 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func26(data12) < 1) {
                  const err48 = { instancePath: instancePath + "/gates/" + i0 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/gates/" + i0 + "/gate_id", schemaPath: "#/properties/gates/items/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data11.status !== void 0) {
              let data13 = data11.status;
              if (!(data13 === "PASS" || data13 === "FAIL" || data13 === "MISSING" || data13 === "CONFLICT")) {
                const err50 = { instancePath: instancePath + "/gates/" + i0 + "/status", schemaPath: "#/properties/gates/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema317.properties.gates.items.properties.status.enum } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data11.scope !== void 0) {
              let data14 = data11.scope;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key3 in data14) {
                  const _errs36 = errors;
                  if (typeof key3 === "string") {
                    if (!pattern93.test(key3)) {
                      const err51 = { instancePath: instancePath + "/gates/" + i0 + "/scope", schemaPath: "#/properties/gates/items/properties/scope/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, propertyName: key3 };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  }
                  var valid10 = _errs36 === errors;
                  if (!valid10) {
                    const err52 = { instancePath: instancePath + "/gates/" + i0 + "/scope", schemaPath: "#/properties/gates/items/properties/scope/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                for (const key4 in data14) {
                  let data15 = data14[key4];
                  if (typeof data15 === "string") {
                    if (func26(data15) > 256) {
                      const err53 = { instancePath: instancePath + "/gates/" + i0 + "/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                    if (func26(data15) < 1) {
                      const err54 = { instancePath: instancePath + "/gates/" + i0 + "/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/gates/" + i0 + "/scope/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/items/properties/scope/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/gates/" + i0 + "/scope", schemaPath: "#/properties/gates/items/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data11.digest !== void 0) {
              let data16 = data11.digest;
              const _errs41 = errors;
              let valid12 = false;
              let passing0 = null;
              const _errs42 = errors;
              if (typeof data16 === "string") {
                if (!pattern10.test(data16)) {
                  const err57 = { instancePath: instancePath + "/gates/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/gates/" + i0 + "/digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              var _valid0 = _errs42 === errors;
              if (_valid0) {
                valid12 = true;
                passing0 = 0;
              }
              const _errs45 = errors;
              if (data16 !== null) {
                const err59 = { instancePath: instancePath + "/gates/" + i0 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              var _valid0 = _errs45 === errors;
              if (_valid0 && valid12) {
                valid12 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid12 = true;
                  passing0 = 1;
                }
              }
              if (!valid12) {
                const err60 = { instancePath: instancePath + "/gates/" + i0 + "/digest", schemaPath: "#/properties/gates/items/properties/digest/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              } else {
                errors = _errs41;
                if (vErrors !== null) {
                  if (_errs41) {
                    vErrors.length = _errs41;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data11.receipt_kind !== void 0) {
              if ("gate_bundle" !== data11.receipt_kind) {
                const err61 = { instancePath: instancePath + "/gates/" + i0 + "/receipt_kind", schemaPath: "#/properties/gates/items/properties/receipt_kind/const", keyword: "const", params: { allowedValue: "gate_bundle" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data11.artifacts !== void 0) {
              let data18 = data11.artifacts;
              if (Array.isArray(data18)) {
                if (data18.length > 64) {
                  const err62 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts", schemaPath: "#/properties/gates/items/properties/artifacts/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data19 = data18[i1];
                  if (typeof data19 === "string") {
                    if (func26(data19) > 2048) {
                      const err63 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/gates/items/properties/artifacts/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (func26(data19) < 1) {
                      const err64 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/gates/items/properties/artifacts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                    if (!pattern113.test(data19)) {
                      const err65 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/gates/items/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts/" + i1, schemaPath: "#/properties/gates/items/properties/artifacts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/gates/" + i0 + "/artifacts", schemaPath: "#/properties/gates/items/properties/artifacts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/gates/" + i0, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.output_ids !== void 0) {
      let data20 = data.output_ids;
      if (Array.isArray(data20)) {
        if (data20.length > 64) {
          const err70 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (typeof data21 === "string") {
            if (func26(data21) > 128) {
              const err71 = { instancePath: instancePath + "/output_ids/" + i2, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (func26(data21) < 1) {
              const err72 = { instancePath: instancePath + "/output_ids/" + i2, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (!pattern12.test(data21)) {
              const err73 = { instancePath: instancePath + "/output_ids/" + i2, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/output_ids/" + i2, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.facts_view_ref !== void 0) {
      let data22 = data.facts_view_ref;
      if (typeof data22 === "string") {
        if (func26(data22) > 2048) {
          const err76 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (func26(data22) < 1) {
          const err77 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (!pattern113.test(data22)) {
          const err78 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
      } else {
        const err79 = { instancePath: instancePath + "/facts_view_ref", schemaPath: "#/properties/facts_view_ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.bundle_hash !== void 0) {
      let data23 = data.bundle_hash;
      if (typeof data23 === "string") {
        if (!pattern10.test(data23)) {
          const err80 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      } else {
        const err81 = { instancePath: instancePath + "/bundle_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0) {
      let data24 = data.message_id;
      if (typeof data24 === "string") {
        if (!pattern10.test(data24)) {
          const err82 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data25 = data.run_config_digest;
      if (typeof data25 === "string") {
        if (!pattern10.test(data25)) {
          const err84 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      } else {
        const err85 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data26 = data.written_at_utc;
      if (typeof data26 === "string") {
        if (!pattern75.test(data26)) {
          const err86 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else {
        const err87 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      let data27 = data.writer;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.identity === void 0) {
          const err88 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data27.task_arn === void 0) {
          const err89 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data27.image_digest === void 0) {
          const err90 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        for (const key5 in data27) {
          if (!(key5 === "identity" || key5 === "task_arn" || key5 === "image_digest")) {
            const err91 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data27.identity !== void 0) {
          let data28 = data27.identity;
          if (typeof data28 === "string") {
            if (func26(data28) > 128) {
              const err92 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (func26(data28) < 1) {
              const err93 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data27.task_arn !== void 0) {
          let data29 = data27.task_arn;
          if (typeof data29 === "string") {
            if (func26(data29) > 1024) {
              const err95 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (func26(data29) < 1) {
              const err96 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data27.image_digest !== void 0) {
          let data30 = data27.image_digest;
          if (typeof data30 === "string") {
            if (!pattern18.test(data30)) {
              const err98 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/sr_pass.v1.ts
var SrPassV1 = /* @__PURE__ */ documentSchema("sr_pass.v1", sr_pass_v1_validate_default);

// evidence-schemas/src/generated/wsp_ready_run.v1.validate.js
var import_ucs2length8 = __toESM(require_ucs2length(), 1);
var wsp_ready_run_v1_validate_default = validate208;
var schema318 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "wsp_ready_run.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["message_id", "sequence", "status", "reason", "detail", "platform_run_id", "scenario_run_id", "announced_platform_run_id", "ready_ref", "emitted", "engine_run_root", "scenario_id", "ts_utc", "task_arn"], "properties": { "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "sequence": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "status": { "enum": ["RECEIVED", "STREAMING", "STREAMED", "FAILED", "INTERRUPTED", "SKIPPED_DUPLICATE", "SKIPPED_OUT_OF_SCOPE", "SKIPPED_INVALID", "DEFERRED_DOWNSTREAM_NOT_READY"] }, "reason": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" }, { "type": "null" }] }, "detail": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "null" }] }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/hex32" }, { "type": "null" }] }, "announced_platform_run_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 64 }, { "type": "null" }] }, "ready_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "message_id", "broker_time_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "broker_time_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "emitted": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "engine_run_root": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, { "type": "null" }] }, "scenario_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 256 }, { "type": "null" }] }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var func18 = Object.prototype.hasOwnProperty;
var func27 = import_ucs2length8.default.default ?? import_ucs2length8.default;
var pattern48 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern57 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$", "u");
var pattern62 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern76 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern94 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern102 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.sequence === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.detail === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.announced_platform_run_id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "announced_platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.ready_ref === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.emitted === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emitted" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.engine_run_root === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func18.call(schema318.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0) {
      let data0 = data.message_id;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err15 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.sequence !== void 0) {
      let data1 = data.sequence;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err17 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err18 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err19 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "RECEIVED" || data2 === "STREAMING" || data2 === "STREAMED" || data2 === "FAILED" || data2 === "INTERRUPTED" || data2 === "SKIPPED_DUPLICATE" || data2 === "SKIPPED_OUT_OF_SCOPE" || data2 === "SKIPPED_INVALID" || data2 === "DEFERRED_DOWNSTREAM_NOT_READY")) {
        const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema318.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      const _errs9 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs10 = errors;
      if (typeof data3 === "string") {
        if (func27(data3) > 128) {
          const err21 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func27(data3) < 1) {
          const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern57.test(data3)) {
          const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*(:[A-Za-z0-9_.:,-]+)?$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs12 = errors;
      if (data3 !== null) {
        const err25 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.detail !== void 0) {
      let data4 = data.detail;
      const _errs15 = errors;
      let valid3 = false;
      let passing1 = null;
      const _errs16 = errors;
      if (typeof data4 === "string") {
        if (func27(data4) > 1024) {
          const err27 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func27(data4) < 1) {
          const err28 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      if (_valid1) {
        valid3 = true;
        passing1 = 0;
      }
      const _errs18 = errors;
      if (data4 !== null) {
        const err30 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid1 = _errs18 === errors;
      if (_valid1 && valid3) {
        valid3 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid3 = true;
          passing1 = 1;
        }
      }
      if (!valid3) {
        const err31 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.platform_run_id !== void 0) {
      let data5 = data.platform_run_id;
      if (typeof data5 === "string") {
        if (!pattern62.test(data5)) {
          const err32 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data6 = data.scenario_run_id;
      const _errs24 = errors;
      let valid5 = false;
      let passing2 = null;
      const _errs25 = errors;
      if (typeof data6 === "string") {
        if (!pattern76.test(data6)) {
          const err34 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      if (_valid2) {
        valid5 = true;
        passing2 = 0;
      }
      const _errs28 = errors;
      if (data6 !== null) {
        const err36 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid2 = _errs28 === errors;
      if (_valid2 && valid5) {
        valid5 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid5 = true;
          passing2 = 1;
        }
      }
      if (!valid5) {
        const err37 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.announced_platform_run_id !== void 0) {
      let data7 = data.announced_platform_run_id;
      const _errs31 = errors;
      let valid7 = false;
      let passing3 = null;
      const _errs32 = errors;
      if (typeof data7 === "string") {
        if (func27(data7) > 64) {
          const err38 = { instancePath: instancePath + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func27(data7) < 1) {
          const err39 = { instancePath: instancePath + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid3 = _errs32 === errors;
      if (_valid3) {
        valid7 = true;
        passing3 = 0;
      }
      const _errs34 = errors;
      if (data7 !== null) {
        const err41 = { instancePath: instancePath + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      var _valid3 = _errs34 === errors;
      if (_valid3 && valid7) {
        valid7 = false;
        passing3 = [passing3, 1];
      } else {
        if (_valid3) {
          valid7 = true;
          passing3 = 1;
        }
      }
      if (!valid7) {
        const err42 = { instancePath: instancePath + "/announced_platform_run_id", schemaPath: "#/properties/announced_platform_run_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ready_ref !== void 0) {
      let data8 = data.ready_ref;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.topic === void 0) {
          const err43 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data8.partition === void 0) {
          const err44 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data8.offset === void 0) {
          const err45 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data8.message_id === void 0) {
          const err46 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data8.broker_time_utc === void 0) {
          const err47 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "topic" || key1 === "partition" || key1 === "offset" || key1 === "message_id" || key1 === "broker_time_utc")) {
            const err48 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data8.topic !== void 0) {
          let data9 = data8.topic;
          if (typeof data9 === "string") {
            if (func27(data9) > 249) {
              const err49 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (func27(data9) < 1) {
              const err50 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data8.partition !== void 0) {
          let data10 = data8.partition;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err52 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err53 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err54 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data8.offset !== void 0) {
          let data11 = data8.offset;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err55 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err56 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err57 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
        if (data8.message_id !== void 0) {
          let data12 = data8.message_id;
          if (typeof data12 === "string") {
            if (!pattern48.test(data12)) {
              const err58 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data8.broker_time_utc !== void 0) {
          let data13 = data8.broker_time_utc;
          if (typeof data13 === "string") {
            if (!pattern94.test(data13)) {
              const err60 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.emitted !== void 0) {
      let data14 = data.emitted;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err63 = { instancePath: instancePath + "/emitted", schemaPath: "#/properties/emitted/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err64 = { instancePath: instancePath + "/emitted", schemaPath: "#/properties/emitted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err65 = { instancePath: instancePath + "/emitted", schemaPath: "#/properties/emitted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    }
    if (data.engine_run_root !== void 0) {
      let data15 = data.engine_run_root;
      const _errs54 = errors;
      let valid11 = false;
      let passing4 = null;
      const _errs55 = errors;
      if (typeof data15 === "string") {
        if (func27(data15) > 2048) {
          const err66 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (func27(data15) < 1) {
          const err67 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (!pattern102.test(data15)) {
          const err68 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      var _valid4 = _errs55 === errors;
      if (_valid4) {
        valid11 = true;
        passing4 = 0;
      }
      const _errs57 = errors;
      if (data15 !== null) {
        const err70 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
      var _valid4 = _errs57 === errors;
      if (_valid4 && valid11) {
        valid11 = false;
        passing4 = [passing4, 1];
      } else {
        if (_valid4) {
          valid11 = true;
          passing4 = 1;
        }
      }
      if (!valid11) {
        const err71 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      } else {
        errors = _errs54;
        if (vErrors !== null) {
          if (_errs54) {
            vErrors.length = _errs54;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.scenario_id !== void 0) {
      let data16 = data.scenario_id;
      const _errs60 = errors;
      let valid12 = false;
      let passing5 = null;
      const _errs61 = errors;
      if (typeof data16 === "string") {
        if (func27(data16) > 256) {
          const err72 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (func27(data16) < 1) {
          const err73 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      var _valid5 = _errs61 === errors;
      if (_valid5) {
        valid12 = true;
        passing5 = 0;
      }
      const _errs63 = errors;
      if (data16 !== null) {
        const err75 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      var _valid5 = _errs63 === errors;
      if (_valid5 && valid12) {
        valid12 = false;
        passing5 = [passing5, 1];
      } else {
        if (_valid5) {
          valid12 = true;
          passing5 = 1;
        }
      }
      if (!valid12) {
        const err76 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      } else {
        errors = _errs60;
        if (vErrors !== null) {
          if (_errs60) {
            vErrors.length = _errs60;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ts_utc !== void 0) {
      let data17 = data.ts_utc;
      if (typeof data17 === "string") {
        if (!pattern94.test(data17)) {
          const err77 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data18 = data.task_arn;
      if (typeof data18 === "string") {
        if (func27(data18) > 1024) {
          const err79 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (func27(data18) < 1) {
          const err80 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      } else {
        const err81 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
  } else {
    const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err82];
    } else {
      vErrors.push(err82);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/wsp_ready_run.v1.ts
var WspReadyRunV1 = /* @__PURE__ */ documentSchema("wsp_ready_run.v1", wsp_ready_run_v1_validate_default);

// evidence-schemas/src/generated/wsp_start.v1.validate.js
var import_ucs2length9 = __toESM(require_ucs2length(), 1);
var wsp_start_v1_validate_default = validate209;
var schema319 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "wsp_start.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["platform_run_id", "scenario_run_id", "phase_id", "ready_ref", "engine_run_root", "world_key", "outputs", "source_prefixes", "caps", "speedup", "target_eps", "shard_plan", "context_lead_ms", "channels", "checkpoint_backend", "checkpoint_pack_key", "attempt_id", "ig_base_url", "producer", "run_config_digest", "task_arn", "started_at_utc", "written_at_utc", "writer"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "phase_id": { "const": "P6" }, "ready_ref": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "offset", "message_id", "broker_time_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "message_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "broker_time_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "world_key": { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], "properties": { "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" } } }, "outputs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "role", "stream_view_id", "row_count", "part_count"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "role": { "enum": ["business_traffic", "behavioural_context"] }, "stream_view_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "row_count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "part_count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } }, "maxItems": 16, "minItems": 1 }, "source_prefixes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "maxItems": 16, "minItems": 1 }, "caps": { "type": "object", "additionalProperties": false, "required": ["events_max", "events_per_output_max", "flows_max", "window_start_utc", "window_end_utc"], "properties": { "events_max": { "oneOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "null" }] }, "events_per_output_max": { "oneOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "null" }] }, "flows_max": { "oneOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "null" }] }, "window_start_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "window_end_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] } } }, "speedup": { "type": "number" }, "target_eps": { "oneOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] }, "shard_plan": { "type": "object", "additionalProperties": false, "required": ["lane_count", "lane_index"], "properties": { "lane_count": { "type": "integer", "minimum": 1, "maximum": 64 }, "lane_index": { "type": "integer", "minimum": 0, "maximum": 63 } } }, "context_lead_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "channels": { "type": "integer", "minimum": 1, "maximum": 64 }, "checkpoint_backend": { "const": "postgres" }, "checkpoint_pack_key": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "attempt_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "ig_base_url": { "type": "string", "minLength": 1, "maxLength": 512 }, "producer": { "type": "string", "minLength": 1, "maxLength": 128 }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "type": "object", "additionalProperties": false, "required": ["identity", "task_arn", "image_digest"], "properties": { "identity": { "type": "string", "minLength": 1, "maxLength": 128 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" } } } } };
var func19 = Object.prototype.hasOwnProperty;
var func28 = import_ucs2length9.default.default ?? import_ucs2length9.default;
var pattern49 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern58 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern63 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern77 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern85 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern114 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern122 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern212 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform_run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.phase_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.ready_ref === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ready_ref" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.engine_run_root === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.world_key === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.source_prefixes === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_prefixes" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.caps === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caps" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.speedup === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speedup" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.target_eps === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_eps" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.shard_plan === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shard_plan" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.context_lead_ms === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "context_lead_ms" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.channels === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channels" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.checkpoint_backend === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_backend" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.checkpoint_pack_key === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checkpoint_pack_key" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.attempt_id === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempt_id" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.ig_base_url === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ig_base_url" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.producer === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "producer" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema319.properties, key0)) {
        const err24 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern49.test(data0)) {
          const err25 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data1 = data.scenario_run_id;
      if (typeof data1 === "string") {
        if (!pattern58.test(data1)) {
          const err27 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.phase_id !== void 0) {
      if ("P6" !== data.phase_id) {
        const err29 = { instancePath: instancePath + "/phase_id", schemaPath: "#/properties/phase_id/const", keyword: "const", params: { allowedValue: "P6" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.ready_ref !== void 0) {
      let data3 = data.ready_ref;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.topic === void 0) {
          const err30 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "topic" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data3.partition === void 0) {
          const err31 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "partition" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data3.offset === void 0) {
          const err32 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "offset" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data3.message_id === void 0) {
          const err33 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "message_id" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data3.broker_time_utc === void 0) {
          const err34 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/required", keyword: "required", params: { missingProperty: "broker_time_utc" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "topic" || key1 === "partition" || key1 === "offset" || key1 === "message_id" || key1 === "broker_time_utc")) {
            const err35 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data3.topic !== void 0) {
          let data4 = data3.topic;
          if (typeof data4 === "string") {
            if (func28(data4) > 249) {
              const err36 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func28(data4) < 1) {
              const err37 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/ready_ref/topic", schemaPath: "#/properties/ready_ref/properties/topic/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data3.partition !== void 0) {
          let data5 = data3.partition;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err39 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err40 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err41 = { instancePath: instancePath + "/ready_ref/partition", schemaPath: "#/properties/ready_ref/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data3.offset !== void 0) {
          let data6 = data3.offset;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err42 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err43 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err44 = { instancePath: instancePath + "/ready_ref/offset", schemaPath: "#/properties/ready_ref/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data3.message_id !== void 0) {
          let data7 = data3.message_id;
          if (typeof data7 === "string") {
            if (!pattern63.test(data7)) {
              const err45 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/ready_ref/message_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data3.broker_time_utc !== void 0) {
          let data8 = data3.broker_time_utc;
          if (typeof data8 === "string") {
            if (!pattern77.test(data8)) {
              const err47 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/ready_ref/broker_time_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/ready_ref", schemaPath: "#/properties/ready_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.engine_run_root !== void 0) {
      let data9 = data.engine_run_root;
      if (typeof data9 === "string") {
        if (func28(data9) > 2048) {
          const err50 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (func28(data9) < 1) {
          const err51 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (!pattern85.test(data9)) {
          const err52 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.world_key !== void 0) {
      let data10 = data.world_key;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.manifest_fingerprint === void 0) {
          const err54 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        if (data10.parameter_hash === void 0) {
          const err55 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data10.scenario_id === void 0) {
          const err56 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data10.seed === void 0) {
          const err57 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "manifest_fingerprint" || key2 === "parameter_hash" || key2 === "scenario_id" || key2 === "seed")) {
            const err58 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data10.manifest_fingerprint !== void 0) {
          let data11 = data10.manifest_fingerprint;
          if (typeof data11 === "string") {
            if (!pattern63.test(data11)) {
              const err59 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data10.parameter_hash !== void 0) {
          let data12 = data10.parameter_hash;
          if (typeof data12 === "string") {
            if (!pattern63.test(data12)) {
              const err61 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data10.scenario_id !== void 0) {
          let data13 = data10.scenario_id;
          if (typeof data13 === "string") {
            if (func28(data13) > 256) {
              const err63 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (func28(data13) < 1) {
              const err64 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data10.seed !== void 0) {
          let data14 = data10.seed;
          if (typeof data14 === "string") {
            if (!pattern114.test(data14)) {
              const err66 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data15 = data.outputs;
      if (Array.isArray(data15)) {
        if (data15.length > 16) {
          const err69 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data15.length < 1) {
          const err70 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.output_id === void 0) {
              const err71 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data16.role === void 0) {
              const err72 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data16.stream_view_id === void 0) {
              const err73 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data16.row_count === void 0) {
              const err74 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "row_count" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data16.part_count === void 0) {
              const err75 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "part_count" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            for (const key3 in data16) {
              if (!(key3 === "output_id" || key3 === "role" || key3 === "stream_view_id" || key3 === "row_count" || key3 === "part_count")) {
                const err76 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data16.output_id !== void 0) {
              let data17 = data16.output_id;
              if (typeof data17 === "string") {
                if (func28(data17) > 128) {
                  const err77 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (func28(data17) < 1) {
                  const err78 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (!pattern122.test(data17)) {
                  const err79 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data16.role !== void 0) {
              let data18 = data16.role;
              if (!(data18 === "business_traffic" || data18 === "behavioural_context")) {
                const err81 = { instancePath: instancePath + "/outputs/" + i0 + "/role", schemaPath: "#/properties/outputs/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema319.properties.outputs.items.properties.role.enum } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data16.stream_view_id !== void 0) {
              let data19 = data16.stream_view_id;
              if (typeof data19 === "string") {
                if (!pattern63.test(data19)) {
                  const err82 = { instancePath: instancePath + "/outputs/" + i0 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/outputs/" + i0 + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data16.row_count !== void 0) {
              let data20 = data16.row_count;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err84 = { instancePath: instancePath + "/outputs/" + i0 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 9007199254740991 || isNaN(data20)) {
                  const err85 = { instancePath: instancePath + "/outputs/" + i0 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  const err86 = { instancePath: instancePath + "/outputs/" + i0 + "/row_count", schemaPath: "#/properties/outputs/items/properties/row_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data16.part_count !== void 0) {
              let data21 = data16.part_count;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err87 = { instancePath: instancePath + "/outputs/" + i0 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 9007199254740991 || isNaN(data21)) {
                  const err88 = { instancePath: instancePath + "/outputs/" + i0 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  const err89 = { instancePath: instancePath + "/outputs/" + i0 + "/part_count", schemaPath: "#/properties/outputs/items/properties/part_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.source_prefixes !== void 0) {
      let data22 = data.source_prefixes;
      if (Array.isArray(data22)) {
        if (data22.length > 16) {
          const err92 = { instancePath: instancePath + "/source_prefixes", schemaPath: "#/properties/source_prefixes/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data22.length < 1) {
          const err93 = { instancePath: instancePath + "/source_prefixes", schemaPath: "#/properties/source_prefixes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (typeof data23 === "string") {
            if (func28(data23) > 2048) {
              const err94 = { instancePath: instancePath + "/source_prefixes/" + i1, schemaPath: "#/properties/source_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (func28(data23) < 1) {
              const err95 = { instancePath: instancePath + "/source_prefixes/" + i1, schemaPath: "#/properties/source_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (!pattern85.test(data23)) {
              const err96 = { instancePath: instancePath + "/source_prefixes/" + i1, schemaPath: "#/properties/source_prefixes/items/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/source_prefixes/" + i1, schemaPath: "#/properties/source_prefixes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/source_prefixes", schemaPath: "#/properties/source_prefixes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.caps !== void 0) {
      let data24 = data.caps;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.events_max === void 0) {
          const err99 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_max" } };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        if (data24.events_per_output_max === void 0) {
          const err100 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "events_per_output_max" } };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (data24.flows_max === void 0) {
          const err101 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "flows_max" } };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        if (data24.window_start_utc === void 0) {
          const err102 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_start_utc" } };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        if (data24.window_end_utc === void 0) {
          const err103 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/required", keyword: "required", params: { missingProperty: "window_end_utc" } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        for (const key4 in data24) {
          if (!(key4 === "events_max" || key4 === "events_per_output_max" || key4 === "flows_max" || key4 === "window_start_utc" || key4 === "window_end_utc")) {
            const err104 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data24.events_max !== void 0) {
          let data25 = data24.events_max;
          const _errs63 = errors;
          let valid17 = false;
          let passing0 = null;
          const _errs64 = errors;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err105 = { instancePath: instancePath + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 9007199254740991 || isNaN(data25)) {
              const err106 = { instancePath: instancePath + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data25 < 1 || isNaN(data25)) {
              const err107 = { instancePath: instancePath + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
          var _valid0 = _errs64 === errors;
          if (_valid0) {
            valid17 = true;
            passing0 = 0;
          }
          const _errs66 = errors;
          if (data25 !== null) {
            const err108 = { instancePath: instancePath + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          var _valid0 = _errs66 === errors;
          if (_valid0 && valid17) {
            valid17 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid17 = true;
              passing0 = 1;
            }
          }
          if (!valid17) {
            const err109 = { instancePath: instancePath + "/caps/events_max", schemaPath: "#/properties/caps/properties/events_max/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          } else {
            errors = _errs63;
            if (vErrors !== null) {
              if (_errs63) {
                vErrors.length = _errs63;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data24.events_per_output_max !== void 0) {
          let data26 = data24.events_per_output_max;
          const _errs69 = errors;
          let valid18 = false;
          let passing1 = null;
          const _errs70 = errors;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err110 = { instancePath: instancePath + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 9007199254740991 || isNaN(data26)) {
              const err111 = { instancePath: instancePath + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data26 < 1 || isNaN(data26)) {
              const err112 = { instancePath: instancePath + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
          var _valid1 = _errs70 === errors;
          if (_valid1) {
            valid18 = true;
            passing1 = 0;
          }
          const _errs72 = errors;
          if (data26 !== null) {
            const err113 = { instancePath: instancePath + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          var _valid1 = _errs72 === errors;
          if (_valid1 && valid18) {
            valid18 = false;
            passing1 = [passing1, 1];
          } else {
            if (_valid1) {
              valid18 = true;
              passing1 = 1;
            }
          }
          if (!valid18) {
            const err114 = { instancePath: instancePath + "/caps/events_per_output_max", schemaPath: "#/properties/caps/properties/events_per_output_max/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          } else {
            errors = _errs69;
            if (vErrors !== null) {
              if (_errs69) {
                vErrors.length = _errs69;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data24.flows_max !== void 0) {
          let data27 = data24.flows_max;
          const _errs75 = errors;
          let valid19 = false;
          let passing2 = null;
          const _errs76 = errors;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err115 = { instancePath: instancePath + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 9007199254740991 || isNaN(data27)) {
              const err116 = { instancePath: instancePath + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err117 = { instancePath: instancePath + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
          var _valid2 = _errs76 === errors;
          if (_valid2) {
            valid19 = true;
            passing2 = 0;
          }
          const _errs78 = errors;
          if (data27 !== null) {
            const err118 = { instancePath: instancePath + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          var _valid2 = _errs78 === errors;
          if (_valid2 && valid19) {
            valid19 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid19 = true;
              passing2 = 1;
            }
          }
          if (!valid19) {
            const err119 = { instancePath: instancePath + "/caps/flows_max", schemaPath: "#/properties/caps/properties/flows_max/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          } else {
            errors = _errs75;
            if (vErrors !== null) {
              if (_errs75) {
                vErrors.length = _errs75;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data24.window_start_utc !== void 0) {
          let data28 = data24.window_start_utc;
          const _errs81 = errors;
          let valid20 = false;
          let passing3 = null;
          const _errs82 = errors;
          if (typeof data28 === "string") {
            if (!pattern77.test(data28)) {
              const err120 = { instancePath: instancePath + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/caps/window_start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          var _valid3 = _errs82 === errors;
          if (_valid3) {
            valid20 = true;
            passing3 = 0;
          }
          const _errs85 = errors;
          if (data28 !== null) {
            const err122 = { instancePath: instancePath + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          var _valid3 = _errs85 === errors;
          if (_valid3 && valid20) {
            valid20 = false;
            passing3 = [passing3, 1];
          } else {
            if (_valid3) {
              valid20 = true;
              passing3 = 1;
            }
          }
          if (!valid20) {
            const err123 = { instancePath: instancePath + "/caps/window_start_utc", schemaPath: "#/properties/caps/properties/window_start_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          } else {
            errors = _errs81;
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data24.window_end_utc !== void 0) {
          let data29 = data24.window_end_utc;
          const _errs88 = errors;
          let valid22 = false;
          let passing4 = null;
          const _errs89 = errors;
          if (typeof data29 === "string") {
            if (!pattern77.test(data29)) {
              const err124 = { instancePath: instancePath + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          } else {
            const err125 = { instancePath: instancePath + "/caps/window_end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          var _valid4 = _errs89 === errors;
          if (_valid4) {
            valid22 = true;
            passing4 = 0;
          }
          const _errs92 = errors;
          if (data29 !== null) {
            const err126 = { instancePath: instancePath + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          var _valid4 = _errs92 === errors;
          if (_valid4 && valid22) {
            valid22 = false;
            passing4 = [passing4, 1];
          } else {
            if (_valid4) {
              valid22 = true;
              passing4 = 1;
            }
          }
          if (!valid22) {
            const err127 = { instancePath: instancePath + "/caps/window_end_utc", schemaPath: "#/properties/caps/properties/window_end_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          } else {
            errors = _errs88;
            if (vErrors !== null) {
              if (_errs88) {
                vErrors.length = _errs88;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err128 = { instancePath: instancePath + "/caps", schemaPath: "#/properties/caps/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.speedup !== void 0) {
      let data30 = data.speedup;
      if (!(typeof data30 == "number" && isFinite(data30))) {
        const err129 = { instancePath: instancePath + "/speedup", schemaPath: "#/properties/speedup/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
    if (data.target_eps !== void 0) {
      let data31 = data.target_eps;
      const _errs97 = errors;
      let valid24 = false;
      let passing5 = null;
      const _errs98 = errors;
      if (typeof data31 == "number" && isFinite(data31)) {
        if (data31 < 0 || isNaN(data31)) {
          const err130 = { instancePath: instancePath + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
      } else {
        const err131 = { instancePath: instancePath + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/0/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
      var _valid5 = _errs98 === errors;
      if (_valid5) {
        valid24 = true;
        passing5 = 0;
      }
      const _errs100 = errors;
      if (data31 !== null) {
        const err132 = { instancePath: instancePath + "/target_eps", schemaPath: "#/properties/target_eps/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
      var _valid5 = _errs100 === errors;
      if (_valid5 && valid24) {
        valid24 = false;
        passing5 = [passing5, 1];
      } else {
        if (_valid5) {
          valid24 = true;
          passing5 = 1;
        }
      }
      if (!valid24) {
        const err133 = { instancePath: instancePath + "/target_eps", schemaPath: "#/properties/target_eps/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 } };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      } else {
        errors = _errs97;
        if (vErrors !== null) {
          if (_errs97) {
            vErrors.length = _errs97;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.shard_plan !== void 0) {
      let data32 = data.shard_plan;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.lane_count === void 0) {
          const err134 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_count" } };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
        if (data32.lane_index === void 0) {
          const err135 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/required", keyword: "required", params: { missingProperty: "lane_index" } };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
        for (const key5 in data32) {
          if (!(key5 === "lane_count" || key5 === "lane_index")) {
            const err136 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data32.lane_count !== void 0) {
          let data33 = data32.lane_count;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err137 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 64 || isNaN(data33)) {
              const err138 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data33 < 1 || isNaN(data33)) {
              const err139 = { instancePath: instancePath + "/shard_plan/lane_count", schemaPath: "#/properties/shard_plan/properties/lane_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        }
        if (data32.lane_index !== void 0) {
          let data34 = data32.lane_index;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err140 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 63 || isNaN(data34)) {
              const err141 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 63 } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              const err142 = { instancePath: instancePath + "/shard_plan/lane_index", schemaPath: "#/properties/shard_plan/properties/lane_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
      } else {
        const err143 = { instancePath: instancePath + "/shard_plan", schemaPath: "#/properties/shard_plan/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.context_lead_ms !== void 0) {
      let data35 = data.context_lead_ms;
      if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
        const err144 = { instancePath: instancePath + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 9007199254740991 || isNaN(data35)) {
          const err145 = { instancePath: instancePath + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
        if (data35 < 0 || isNaN(data35)) {
          const err146 = { instancePath: instancePath + "/context_lead_ms", schemaPath: "#/properties/context_lead_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
      }
    }
    if (data.channels !== void 0) {
      let data36 = data.channels;
      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
        const err147 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 > 64 || isNaN(data36)) {
          const err148 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          if (vErrors === null) {
            vErrors = [err148];
          } else {
            vErrors.push(err148);
          }
          errors++;
        }
        if (data36 < 1 || isNaN(data36)) {
          const err149 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
      }
    }
    if (data.checkpoint_backend !== void 0) {
      if ("postgres" !== data.checkpoint_backend) {
        const err150 = { instancePath: instancePath + "/checkpoint_backend", schemaPath: "#/properties/checkpoint_backend/const", keyword: "const", params: { allowedValue: "postgres" } };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.checkpoint_pack_key !== void 0) {
      let data38 = data.checkpoint_pack_key;
      if (typeof data38 === "string") {
        if (!pattern63.test(data38)) {
          const err151 = { instancePath: instancePath + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err151];
          } else {
            vErrors.push(err151);
          }
          errors++;
        }
      } else {
        const err152 = { instancePath: instancePath + "/checkpoint_pack_key", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
    if (data.attempt_id !== void 0) {
      let data39 = data.attempt_id;
      if (typeof data39 === "string") {
        if (func28(data39) > 64) {
          const err153 = { instancePath: instancePath + "/attempt_id", schemaPath: "#/properties/attempt_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
        if (func28(data39) < 1) {
          const err154 = { instancePath: instancePath + "/attempt_id", schemaPath: "#/properties/attempt_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err154];
          } else {
            vErrors.push(err154);
          }
          errors++;
        }
      } else {
        const err155 = { instancePath: instancePath + "/attempt_id", schemaPath: "#/properties/attempt_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.ig_base_url !== void 0) {
      let data40 = data.ig_base_url;
      if (typeof data40 === "string") {
        if (func28(data40) > 512) {
          const err156 = { instancePath: instancePath + "/ig_base_url", schemaPath: "#/properties/ig_base_url/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err156];
          } else {
            vErrors.push(err156);
          }
          errors++;
        }
        if (func28(data40) < 1) {
          const err157 = { instancePath: instancePath + "/ig_base_url", schemaPath: "#/properties/ig_base_url/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err157];
          } else {
            vErrors.push(err157);
          }
          errors++;
        }
      } else {
        const err158 = { instancePath: instancePath + "/ig_base_url", schemaPath: "#/properties/ig_base_url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
    }
    if (data.producer !== void 0) {
      let data41 = data.producer;
      if (typeof data41 === "string") {
        if (func28(data41) > 128) {
          const err159 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (func28(data41) < 1) {
          const err160 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
      } else {
        const err161 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data42 = data.run_config_digest;
      if (typeof data42 === "string") {
        if (!pattern63.test(data42)) {
          const err162 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
      } else {
        const err163 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data43 = data.task_arn;
      if (typeof data43 === "string") {
        if (func28(data43) > 1024) {
          const err164 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err164];
          } else {
            vErrors.push(err164);
          }
          errors++;
        }
        if (func28(data43) < 1) {
          const err165 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
      } else {
        const err166 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data44 = data.started_at_utc;
      if (typeof data44 === "string") {
        if (!pattern77.test(data44)) {
          const err167 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err167];
          } else {
            vErrors.push(err167);
          }
          errors++;
        }
      } else {
        const err168 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err168];
        } else {
          vErrors.push(err168);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data45 = data.written_at_utc;
      if (typeof data45 === "string") {
        if (!pattern77.test(data45)) {
          const err169 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
      } else {
        const err170 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      let data46 = data.writer;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.identity === void 0) {
          const err171 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        if (data46.task_arn === void 0) {
          const err172 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "task_arn" } };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
        if (data46.image_digest === void 0) {
          const err173 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/required", keyword: "required", params: { missingProperty: "image_digest" } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        for (const key6 in data46) {
          if (!(key6 === "identity" || key6 === "task_arn" || key6 === "image_digest")) {
            const err174 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data46.identity !== void 0) {
          let data47 = data46.identity;
          if (typeof data47 === "string") {
            if (func28(data47) > 128) {
              const err175 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (func28(data47) < 1) {
              const err176 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          } else {
            const err177 = { instancePath: instancePath + "/writer/identity", schemaPath: "#/properties/writer/properties/identity/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data46.task_arn !== void 0) {
          let data48 = data46.task_arn;
          if (typeof data48 === "string") {
            if (func28(data48) > 1024) {
              const err178 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            if (func28(data48) < 1) {
              const err179 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
          } else {
            const err180 = { instancePath: instancePath + "/writer/task_arn", schemaPath: "#/properties/writer/properties/task_arn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data46.image_digest !== void 0) {
          let data49 = data46.image_digest;
          if (typeof data49 === "string") {
            if (!pattern212.test(data49)) {
              const err181 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
          } else {
            const err182 = { instancePath: instancePath + "/writer/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/writer", schemaPath: "#/properties/writer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
  } else {
    const err184 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err184];
    } else {
      vErrors.push(err184);
    }
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/wsp_start.v1.ts
var WspStartV1 = /* @__PURE__ */ documentSchema("wsp_start.v1", wsp_start_v1_validate_default);

export {
  ControlMessageV1,
  IgReadyV1,
  ReadyPublishReceiptV1,
  ReadySignalV1,
  ReceiptV1,
  RunFactsViewV1,
  SrPassV1,
  WspReadyRunV1,
  WspStartV1
};
