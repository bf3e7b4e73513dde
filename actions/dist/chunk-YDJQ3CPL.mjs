import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/anomaly_summary.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var anomaly_summary_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "anomaly_summary.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "status", "anomaly_counts", "anomaly_total", "open_total", "expected", "top_reasons", "first_seen_utc", "last_seen_utc"], "properties": { "schema": { "const": "fp.anomaly_summary.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "status": { "enum": ["PASS", "WARN", "FAIL"] }, "anomaly_counts": { "type": "object", "additionalProperties": false, "required": ["ingress_publish_ambiguous", "ingress_receipt_write_failed", "ref_access_denied", "publish_ambiguous", "payload_hash_mismatch", "replay_basis_mismatch", "schema_policy_missing", "incompatibility", "unknown"], "properties": { "ingress_publish_ambiguous": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ingress_receipt_write_failed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "rtdl_degraded": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "case_labels_anomalies_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ref_access_denied": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "publish_ambiguous": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "payload_hash_mismatch": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "replay_basis_mismatch": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "schema_policy_missing": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "incompatibility": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "unknown": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "anomaly_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "open_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "expected": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "count", "ref"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 512 }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ref": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "maxItems": 100 }, "top_reasons": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "category", "count"], "properties": { "reason": { "type": "string", "minLength": 1, "maxLength": 512 }, "category": { "type": "string", "minLength": 1, "maxLength": 512 }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "maxItems": 50 }, "first_seen_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "last_seen_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern7 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
        if (!pattern5.test(data3)) {
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.anomaly_counts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomaly_counts" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.anomaly_total === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anomaly_total" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.open_total === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open_total" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.expected === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.top_reasons === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "top_reasons" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.first_seen_utc === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_seen_utc" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.last_seen_utc === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_seen_utc" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
      if ("fp.anomaly_summary.v1" !== data.schema) {
        const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.anomaly_summary.v1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err15 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate22(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err17 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err19 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(data5 === "PASS" || data5 === "WARN" || data5 === "FAIL")) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.anomaly_counts !== void 0) {
      let data6 = data.anomaly_counts;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ingress_publish_ambiguous === void 0) {
          const err22 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ingress_publish_ambiguous" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.ingress_receipt_write_failed === void 0) {
          const err23 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ingress_receipt_write_failed" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data6.ref_access_denied === void 0) {
          const err24 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "ref_access_denied" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data6.publish_ambiguous === void 0) {
          const err25 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "publish_ambiguous" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data6.payload_hash_mismatch === void 0) {
          const err26 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "payload_hash_mismatch" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data6.replay_basis_mismatch === void 0) {
          const err27 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "replay_basis_mismatch" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data6.schema_policy_missing === void 0) {
          const err28 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "schema_policy_missing" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data6.incompatibility === void 0) {
          const err29 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "incompatibility" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data6.unknown === void 0) {
          const err30 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/required", keyword: "required", params: { missingProperty: "unknown" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!func1.call(schema31.properties.anomaly_counts.properties, key1)) {
            const err31 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.ingress_publish_ambiguous !== void 0) {
          let data7 = data6.ingress_publish_ambiguous;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err32 = { instancePath: instancePath + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err33 = { instancePath: instancePath + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err34 = { instancePath: instancePath + "/anomaly_counts/ingress_publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/ingress_publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data6.ingress_receipt_write_failed !== void 0) {
          let data8 = data6.ingress_receipt_write_failed;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err35 = { instancePath: instancePath + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err36 = { instancePath: instancePath + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err37 = { instancePath: instancePath + "/anomaly_counts/ingress_receipt_write_failed", schemaPath: "#/properties/anomaly_counts/properties/ingress_receipt_write_failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data6.rtdl_degraded !== void 0) {
          let data9 = data6.rtdl_degraded;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err38 = { instancePath: instancePath + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err39 = { instancePath: instancePath + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err40 = { instancePath: instancePath + "/anomaly_counts/rtdl_degraded", schemaPath: "#/properties/anomaly_counts/properties/rtdl_degraded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data6.case_labels_anomalies_total !== void 0) {
          let data10 = data6.case_labels_anomalies_total;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err41 = { instancePath: instancePath + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err42 = { instancePath: instancePath + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err43 = { instancePath: instancePath + "/anomaly_counts/case_labels_anomalies_total", schemaPath: "#/properties/anomaly_counts/properties/case_labels_anomalies_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data6.ref_access_denied !== void 0) {
          let data11 = data6.ref_access_denied;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err44 = { instancePath: instancePath + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err45 = { instancePath: instancePath + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err46 = { instancePath: instancePath + "/anomaly_counts/ref_access_denied", schemaPath: "#/properties/anomaly_counts/properties/ref_access_denied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data6.publish_ambiguous !== void 0) {
          let data12 = data6.publish_ambiguous;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err47 = { instancePath: instancePath + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err48 = { instancePath: instancePath + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err49 = { instancePath: instancePath + "/anomaly_counts/publish_ambiguous", schemaPath: "#/properties/anomaly_counts/properties/publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data6.payload_hash_mismatch !== void 0) {
          let data13 = data6.payload_hash_mismatch;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err50 = { instancePath: instancePath + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err51 = { instancePath: instancePath + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err52 = { instancePath: instancePath + "/anomaly_counts/payload_hash_mismatch", schemaPath: "#/properties/anomaly_counts/properties/payload_hash_mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data6.replay_basis_mismatch !== void 0) {
          let data14 = data6.replay_basis_mismatch;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err53 = { instancePath: instancePath + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 9007199254740991 || isNaN(data14)) {
              const err54 = { instancePath: instancePath + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err55 = { instancePath: instancePath + "/anomaly_counts/replay_basis_mismatch", schemaPath: "#/properties/anomaly_counts/properties/replay_basis_mismatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data6.schema_policy_missing !== void 0) {
          let data15 = data6.schema_policy_missing;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err56 = { instancePath: instancePath + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 9007199254740991 || isNaN(data15)) {
              const err57 = { instancePath: instancePath + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err58 = { instancePath: instancePath + "/anomaly_counts/schema_policy_missing", schemaPath: "#/properties/anomaly_counts/properties/schema_policy_missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data6.incompatibility !== void 0) {
          let data16 = data6.incompatibility;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err59 = { instancePath: instancePath + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err60 = { instancePath: instancePath + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err61 = { instancePath: instancePath + "/anomaly_counts/incompatibility", schemaPath: "#/properties/anomaly_counts/properties/incompatibility/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data6.unknown !== void 0) {
          let data17 = data6.unknown;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err62 = { instancePath: instancePath + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 9007199254740991 || isNaN(data17)) {
              const err63 = { instancePath: instancePath + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err64 = { instancePath: instancePath + "/anomaly_counts/unknown", schemaPath: "#/properties/anomaly_counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/anomaly_counts", schemaPath: "#/properties/anomaly_counts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.anomaly_total !== void 0) {
      let data18 = data.anomaly_total;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err66 = { instancePath: instancePath + "/anomaly_total", schemaPath: "#/properties/anomaly_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 9007199254740991 || isNaN(data18)) {
          const err67 = { instancePath: instancePath + "/anomaly_total", schemaPath: "#/properties/anomaly_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err68 = { instancePath: instancePath + "/anomaly_total", schemaPath: "#/properties/anomaly_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
    }
    if (data.open_total !== void 0) {
      let data19 = data.open_total;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err69 = { instancePath: instancePath + "/open_total", schemaPath: "#/properties/open_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 9007199254740991 || isNaN(data19)) {
          const err70 = { instancePath: instancePath + "/open_total", schemaPath: "#/properties/open_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err71 = { instancePath: instancePath + "/open_total", schemaPath: "#/properties/open_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
    }
    if (data.expected !== void 0) {
      let data20 = data.expected;
      if (Array.isArray(data20)) {
        if (data20.length > 100) {
          const err72 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.reason === void 0) {
              const err73 = { instancePath: instancePath + "/expected/" + i0, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data21.count === void 0) {
              const err74 = { instancePath: instancePath + "/expected/" + i0, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "count" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data21.ref === void 0) {
              const err75 = { instancePath: instancePath + "/expected/" + i0, schemaPath: "#/properties/expected/items/required", keyword: "required", params: { missingProperty: "ref" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            for (const key2 in data21) {
              if (!(key2 === "reason" || key2 === "count" || key2 === "ref")) {
                const err76 = { instancePath: instancePath + "/expected/" + i0, schemaPath: "#/properties/expected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data21.reason !== void 0) {
              let data22 = data21.reason;
              if (typeof data22 === "string") {
                if (func2(data22) > 512) {
                  const err77 = { instancePath: instancePath + "/expected/" + i0 + "/reason", schemaPath: "#/properties/expected/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (func2(data22) < 1) {
                  const err78 = { instancePath: instancePath + "/expected/" + i0 + "/reason", schemaPath: "#/properties/expected/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/expected/" + i0 + "/reason", schemaPath: "#/properties/expected/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data21.count !== void 0) {
              let data23 = data21.count;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err80 = { instancePath: instancePath + "/expected/" + i0 + "/count", schemaPath: "#/properties/expected/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 > 9007199254740991 || isNaN(data23)) {
                  const err81 = { instancePath: instancePath + "/expected/" + i0 + "/count", schemaPath: "#/properties/expected/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  const err82 = { instancePath: instancePath + "/expected/" + i0 + "/count", schemaPath: "#/properties/expected/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            }
            if (data21.ref !== void 0) {
              let data24 = data21.ref;
              if (typeof data24 === "string") {
                if (func2(data24) > 512) {
                  const err83 = { instancePath: instancePath + "/expected/" + i0 + "/ref", schemaPath: "#/properties/expected/items/properties/ref/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (func2(data24) < 1) {
                  const err84 = { instancePath: instancePath + "/expected/" + i0 + "/ref", schemaPath: "#/properties/expected/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              } else {
                const err85 = { instancePath: instancePath + "/expected/" + i0 + "/ref", schemaPath: "#/properties/expected/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/expected/" + i0, schemaPath: "#/properties/expected/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.top_reasons !== void 0) {
      let data25 = data.top_reasons;
      if (Array.isArray(data25)) {
        if (data25.length > 50) {
          const err88 = { instancePath: instancePath + "/top_reasons", schemaPath: "#/properties/top_reasons/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        const len1 = data25.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data26 = data25[i1];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.reason === void 0) {
              const err89 = { instancePath: instancePath + "/top_reasons/" + i1, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data26.category === void 0) {
              const err90 = { instancePath: instancePath + "/top_reasons/" + i1, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "category" } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data26.count === void 0) {
              const err91 = { instancePath: instancePath + "/top_reasons/" + i1, schemaPath: "#/properties/top_reasons/items/required", keyword: "required", params: { missingProperty: "count" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            for (const key3 in data26) {
              if (!(key3 === "reason" || key3 === "category" || key3 === "count")) {
                const err92 = { instancePath: instancePath + "/top_reasons/" + i1, schemaPath: "#/properties/top_reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data26.reason !== void 0) {
              let data27 = data26.reason;
              if (typeof data27 === "string") {
                if (func2(data27) > 512) {
                  const err93 = { instancePath: instancePath + "/top_reasons/" + i1 + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (func2(data27) < 1) {
                  const err94 = { instancePath: instancePath + "/top_reasons/" + i1 + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/top_reasons/" + i1 + "/reason", schemaPath: "#/properties/top_reasons/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data26.category !== void 0) {
              let data28 = data26.category;
              if (typeof data28 === "string") {
                if (func2(data28) > 512) {
                  const err96 = { instancePath: instancePath + "/top_reasons/" + i1 + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (func2(data28) < 1) {
                  const err97 = { instancePath: instancePath + "/top_reasons/" + i1 + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              } else {
                const err98 = { instancePath: instancePath + "/top_reasons/" + i1 + "/category", schemaPath: "#/properties/top_reasons/items/properties/category/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data26.count !== void 0) {
              let data29 = data26.count;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err99 = { instancePath: instancePath + "/top_reasons/" + i1 + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 9007199254740991 || isNaN(data29)) {
                  const err100 = { instancePath: instancePath + "/top_reasons/" + i1 + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err101 = { instancePath: instancePath + "/top_reasons/" + i1 + "/count", schemaPath: "#/properties/top_reasons/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err102 = { instancePath: instancePath + "/top_reasons/" + i1, schemaPath: "#/properties/top_reasons/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
      } else {
        const err103 = { instancePath: instancePath + "/top_reasons", schemaPath: "#/properties/top_reasons/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.first_seen_utc !== void 0) {
      let data30 = data.first_seen_utc;
      const _errs66 = errors;
      let valid11 = false;
      let passing0 = null;
      const _errs67 = errors;
      if (typeof data30 === "string") {
        if (!pattern4.test(data30)) {
          const err104 = { instancePath: instancePath + "/first_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      } else {
        const err105 = { instancePath: instancePath + "/first_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
      var _valid0 = _errs67 === errors;
      if (_valid0) {
        valid11 = true;
        passing0 = 0;
      }
      const _errs70 = errors;
      if (data30 !== null) {
        const err106 = { instancePath: instancePath + "/first_seen_utc", schemaPath: "#/properties/first_seen_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
      var _valid0 = _errs70 === errors;
      if (_valid0 && valid11) {
        valid11 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid11 = true;
          passing0 = 1;
        }
      }
      if (!valid11) {
        const err107 = { instancePath: instancePath + "/first_seen_utc", schemaPath: "#/properties/first_seen_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.last_seen_utc !== void 0) {
      let data31 = data.last_seen_utc;
      const _errs73 = errors;
      let valid13 = false;
      let passing1 = null;
      const _errs74 = errors;
      if (typeof data31 === "string") {
        if (!pattern4.test(data31)) {
          const err108 = { instancePath: instancePath + "/last_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
      } else {
        const err109 = { instancePath: instancePath + "/last_seen_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
      var _valid1 = _errs74 === errors;
      if (_valid1) {
        valid13 = true;
        passing1 = 0;
      }
      const _errs77 = errors;
      if (data31 !== null) {
        const err110 = { instancePath: instancePath + "/last_seen_utc", schemaPath: "#/properties/last_seen_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
      var _valid1 = _errs77 === errors;
      if (_valid1 && valid13) {
        valid13 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid13 = true;
          passing1 = 1;
        }
      }
      if (!valid13) {
        const err111 = { instancePath: instancePath + "/last_seen_utc", schemaPath: "#/properties/last_seen_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      } else {
        errors = _errs73;
        if (vErrors !== null) {
          if (_errs73) {
            vErrors.length = _errs73;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err112 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err112];
    } else {
      vErrors.push(err112);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/anomaly_summary.v1.ts
var AnomalySummaryV1 = /* @__PURE__ */ documentSchema("anomaly_summary.v1", anomaly_summary_v1_validate_default);

// evidence-schemas/src/generated/environment_conformance.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var environment_conformance_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "environment_conformance.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "scenario_run_id", "environment", "image_digest", "run_config_digest", "request_id", "status", "checks", "profiles"], "properties": { "schema": { "const": "fp.environment_conformance.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "image_digest": { "$ref": "common.v1.schema.json#/$defs/image_digest" }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "request_id": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 512 }, { "type": "null" }] }, "status": { "enum": ["PASS", "FAIL"] }, "checks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["check_id", "expected", "observed", "status", "details"], "properties": { "check_id": { "type": "string", "pattern": "^C[0-9]{2}_[a-z0-9_]+$" }, "expected": {}, "observed": {}, "status": { "enum": ["PASS", "FAIL", "SKIPPED"] }, "details": { "type": "string", "minLength": 0, "maxLength": 1024 } } }, "maxItems": 64 }, "profiles": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 64 } } } };
var func12 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern72 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern52 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern10 = new RegExp("^C[0-9]{2}_[a-z0-9_]+$", "u");
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
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
        if (func22(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func22(data0) < 1) {
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
        if (func22(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func22(data1) < 1) {
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
        if (func22(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func22(data2) < 1) {
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
        if (!pattern52.test(data3)) {
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
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scenario_run_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.image_digest === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_digest" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.run_config_digest === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_config_digest" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.request_id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.checks === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.profiles === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" } };
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
      if ("fp.environment_conformance.v1" !== data.schema) {
        const err14 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.environment_conformance.v1" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err15 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate222(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern42.test(data3)) {
          const err17 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern72.test(data4)) {
          const err19 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.scenario_run_id !== void 0) {
      let data5 = data.scenario_run_id;
      if (typeof data5 === "string") {
        if (func22(data5) > 512) {
          const err21 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func22(data5) < 1) {
          const err22 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/scenario_run_id", schemaPath: "#/properties/scenario_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data6 = data.environment;
      if (!(data6 === "embedded" || data6 === "emulated" || data6 === "dev_min")) {
        const err24 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema312.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.image_digest !== void 0) {
      let data7 = data.image_digest;
      if (typeof data7 === "string") {
        if (!pattern52.test(data7)) {
          const err25 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/image_digest", schemaPath: "common.v1.schema.json#/$defs/image_digest/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.run_config_digest !== void 0) {
      let data8 = data.run_config_digest;
      if (typeof data8 === "string") {
        if (!pattern9.test(data8)) {
          const err27 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      let data9 = data.request_id;
      const _errs23 = errors;
      let valid6 = false;
      let passing0 = null;
      const _errs24 = errors;
      if (typeof data9 === "string") {
        if (func22(data9) > 512) {
          const err29 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func22(data9) < 1) {
          const err30 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/oneOf/0/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid0 = _errs24 === errors;
      if (_valid0) {
        valid6 = true;
        passing0 = 0;
      }
      const _errs26 = errors;
      if (data9 !== null) {
        const err32 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      var _valid0 = _errs26 === errors;
      if (_valid0 && valid6) {
        valid6 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid6 = true;
          passing0 = 1;
        }
      }
      if (!valid6) {
        const err33 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "PASS" || data10 === "FAIL")) {
        const err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema312.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data11 = data.checks;
      if (Array.isArray(data11)) {
        if (data11.length > 64) {
          const err35 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.check_id === void 0) {
              const err36 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "check_id" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data12.expected === void 0) {
              const err37 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "expected" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data12.observed === void 0) {
              const err38 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "observed" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data12.status === void 0) {
              const err39 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data12.details === void 0) {
              const err40 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "details" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key1 in data12) {
              if (!(key1 === "check_id" || key1 === "expected" || key1 === "observed" || key1 === "status" || key1 === "details")) {
                const err41 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data12.check_id !== void 0) {
              let data13 = data12.check_id;
              if (typeof data13 === "string") {
                if (!pattern10.test(data13)) {
                  const err42 = { instancePath: instancePath + "/checks/" + i0 + "/check_id", schemaPath: "#/properties/checks/items/properties/check_id/pattern", keyword: "pattern", params: { pattern: "^C[0-9]{2}_[a-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/checks/" + i0 + "/check_id", schemaPath: "#/properties/checks/items/properties/check_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data12.status !== void 0) {
              let data14 = data12.status;
              if (!(data14 === "PASS" || data14 === "FAIL" || data14 === "SKIPPED")) {
                const err44 = { instancePath: instancePath + "/checks/" + i0 + "/status", schemaPath: "#/properties/checks/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema312.properties.checks.items.properties.status.enum } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data12.details !== void 0) {
              let data15 = data12.details;
              if (typeof data15 === "string") {
                if (func22(data15) > 1024) {
                  const err45 = { instancePath: instancePath + "/checks/" + i0 + "/details", schemaPath: "#/properties/checks/items/properties/details/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func22(data15) < 0) {
                  const err46 = { instancePath: instancePath + "/checks/" + i0 + "/details", schemaPath: "#/properties/checks/items/properties/details/minLength", keyword: "minLength", params: { limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/checks/" + i0 + "/details", schemaPath: "#/properties/checks/items/properties/details/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data16 = data.profiles;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          let data17 = data16[key2];
          if (Array.isArray(data17)) {
            if (data17.length > 64) {
              const err50 = { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/profiles/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            const len1 = data17.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data18 = data17[i1];
              if (typeof data18 === "string") {
                if (func22(data18) > 512) {
                  const err51 = { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/profiles/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (func22(data18) < 1) {
                  const err52 = { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/profiles/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/profiles/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/profiles/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/environment_conformance.v1.ts
var EnvironmentConformanceV1 = /* @__PURE__ */ documentSchema("environment_conformance.v1", environment_conformance_v1_validate_default);

// evidence-schemas/src/generated/governance_event.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var governance_event_v1_validate_default = validate203;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "governance_event.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["event_id", "event_family", "ts_utc", "actor", "pins", "provenance", "dedupe_key", "details"], "properties": { "event_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "event_family": { "enum": ["RUN_READY_SEEN", "RUN_STARTED", "RUN_ENDED", "RUN_CANCELLED", "POLICY_REV_CHANGED", "CORRIDOR_ANOMALY", "EVIDENCE_REF_RESOLVED", "RUN_REPORT_GENERATED", "CASE_LIFECYCLE", "LABEL_LIFECYCLE", "EVIDENCE_ACCESS", "BUNDLE_RESOLVED", "BUNDLE_FALLBACK", "BUNDLE_FAIL_CLOSED", "REPORTER_LOCK", "RUN_CLOSED", "RUN_CLOSE_BLOCKED"] }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "actor": { "type": "object", "additionalProperties": false, "required": ["actor_id", "source_type", "source_component"], "properties": { "actor_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "source_type": { "enum": ["SYSTEM", "HUMAN", "EXTERNAL", "AUTO"] }, "source_component": { "type": "string", "minLength": 1, "maxLength": 128 } } }, "pins": { "type": "object", "additionalProperties": false, "required": ["platform_run_id"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" } } }, "provenance": { "type": "object", "additionalProperties": false, "required": ["service_release_id", "environment"], "properties": { "service_release_id": { "type": "string", "minLength": 1, "maxLength": 256, "not": { "enum": ["dev-local", "unknown"] } }, "environment": { "enum": ["embedded", "emulated", "dev_min"] }, "config_revision": { "type": "string", "minLength": 1, "maxLength": 512 }, "run_config_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "dedupe_key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "details": { "type": "object" } } };
var pattern43 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern73 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern102 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
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
    if (data.event_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event_family === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_family" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.actor === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.pins === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.provenance === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provenance" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.dedupe_key === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dedupe_key" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.details === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_id" || key0 === "event_family" || key0 === "ts_utc" || key0 === "actor" || key0 === "pins" || key0 === "provenance" || key0 === "dedupe_key" || key0 === "details")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!pattern43.test(data0)) {
          const err9 = { instancePath: instancePath + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/event_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.event_family !== void 0) {
      let data1 = data.event_family;
      if (!(data1 === "RUN_READY_SEEN" || data1 === "RUN_STARTED" || data1 === "RUN_ENDED" || data1 === "RUN_CANCELLED" || data1 === "POLICY_REV_CHANGED" || data1 === "CORRIDOR_ANOMALY" || data1 === "EVIDENCE_REF_RESOLVED" || data1 === "RUN_REPORT_GENERATED" || data1 === "CASE_LIFECYCLE" || data1 === "LABEL_LIFECYCLE" || data1 === "EVIDENCE_ACCESS" || data1 === "BUNDLE_RESOLVED" || data1 === "BUNDLE_FALLBACK" || data1 === "BUNDLE_FAIL_CLOSED" || data1 === "REPORTER_LOCK" || data1 === "RUN_CLOSED" || data1 === "RUN_CLOSE_BLOCKED")) {
        const err11 = { instancePath: instancePath + "/event_family", schemaPath: "#/properties/event_family/enum", keyword: "enum", params: { allowedValues: schema313.properties.event_family.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.ts_utc !== void 0) {
      let data2 = data.ts_utc;
      if (typeof data2 === "string") {
        if (!pattern53.test(data2)) {
          const err12 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.actor !== void 0) {
      let data3 = data.actor;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.actor_id === void 0) {
          const err14 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "actor_id" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.source_type === void 0) {
          const err15 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_type" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.source_component === void 0) {
          const err16 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "source_component" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "actor_id" || key1 === "source_type" || key1 === "source_component")) {
            const err17 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.actor_id !== void 0) {
          let data4 = data3.actor_id;
          if (typeof data4 === "string") {
            if (func13(data4) > 256) {
              const err18 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func13(data4) < 1) {
              const err19 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/actor/actor_id", schemaPath: "#/properties/actor/properties/actor_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.source_type !== void 0) {
          let data5 = data3.source_type;
          if (!(data5 === "SYSTEM" || data5 === "HUMAN" || data5 === "EXTERNAL" || data5 === "AUTO")) {
            const err21 = { instancePath: instancePath + "/actor/source_type", schemaPath: "#/properties/actor/properties/source_type/enum", keyword: "enum", params: { allowedValues: schema313.properties.actor.properties.source_type.enum } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data3.source_component !== void 0) {
          let data6 = data3.source_component;
          if (typeof data6 === "string") {
            if (func13(data6) > 128) {
              const err22 = { instancePath: instancePath + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func13(data6) < 1) {
              const err23 = { instancePath: instancePath + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/actor/source_component", schemaPath: "#/properties/actor/properties/source_component/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.pins !== void 0) {
      let data7 = data.pins;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.platform_run_id === void 0) {
          const err26 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "platform_run_id" || key2 === "scenario_run_id" || key2 === "manifest_fingerprint" || key2 === "parameter_hash" || key2 === "scenario_id" || key2 === "seed")) {
            const err27 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data7.platform_run_id !== void 0) {
          let data8 = data7.platform_run_id;
          if (typeof data8 === "string") {
            if (!pattern6.test(data8)) {
              const err28 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/pins/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data7.scenario_run_id !== void 0) {
          let data9 = data7.scenario_run_id;
          if (typeof data9 === "string") {
            if (!pattern73.test(data9)) {
              const err30 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/pins/scenario_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data7.manifest_fingerprint !== void 0) {
          let data10 = data7.manifest_fingerprint;
          if (typeof data10 === "string") {
            if (!pattern43.test(data10)) {
              const err32 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/pins/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data7.parameter_hash !== void 0) {
          let data11 = data7.parameter_hash;
          if (typeof data11 === "string") {
            if (!pattern43.test(data11)) {
              const err34 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/pins/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data7.scenario_id !== void 0) {
          let data12 = data7.scenario_id;
          if (typeof data12 === "string") {
            if (func13(data12) > 256) {
              const err36 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (func13(data12) < 1) {
              const err37 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/pins/scenario_id", schemaPath: "#/properties/pins/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data7.seed !== void 0) {
          let data13 = data7.seed;
          if (typeof data13 === "string") {
            if (!pattern102.test(data13)) {
              const err39 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/pins/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data14 = data.provenance;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.service_release_id === void 0) {
          const err42 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "service_release_id" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data14.environment === void 0) {
          const err43 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/required", keyword: "required", params: { missingProperty: "environment" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "service_release_id" || key3 === "environment" || key3 === "config_revision" || key3 === "run_config_digest")) {
            const err44 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.service_release_id !== void 0) {
          let data15 = data14.service_release_id;
          const _errs42 = errors;
          const _errs43 = errors;
          if (!(data15 === "dev-local" || data15 === "unknown")) {
            const err45 = {};
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          var valid11 = _errs43 === errors;
          if (valid11) {
            const err46 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/not", keyword: "not", params: {} };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          } else {
            errors = _errs42;
            if (vErrors !== null) {
              if (_errs42) {
                vErrors.length = _errs42;
              } else {
                vErrors = null;
              }
            }
          }
          if (typeof data15 === "string") {
            if (func13(data15) > 256) {
              const err47 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func13(data15) < 1) {
              const err48 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/provenance/service_release_id", schemaPath: "#/properties/provenance/properties/service_release_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data14.environment !== void 0) {
          let data16 = data14.environment;
          if (!(data16 === "embedded" || data16 === "emulated" || data16 === "dev_min")) {
            const err50 = { instancePath: instancePath + "/provenance/environment", schemaPath: "#/properties/provenance/properties/environment/enum", keyword: "enum", params: { allowedValues: schema313.properties.provenance.properties.environment.enum } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data14.config_revision !== void 0) {
          let data17 = data14.config_revision;
          if (typeof data17 === "string") {
            if (func13(data17) > 512) {
              const err51 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (func13(data17) < 1) {
              const err52 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/provenance/config_revision", schemaPath: "#/properties/provenance/properties/config_revision/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data14.run_config_digest !== void 0) {
          let data18 = data14.run_config_digest;
          if (typeof data18 === "string") {
            if (!pattern43.test(data18)) {
              const err54 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/provenance/run_config_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.dedupe_key !== void 0) {
      let data19 = data.dedupe_key;
      if (typeof data19 === "string") {
        if (func13(data19) > 1024) {
          const err57 = { instancePath: instancePath + "/dedupe_key", schemaPath: "#/properties/dedupe_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (func13(data19) < 1) {
          const err58 = { instancePath: instancePath + "/dedupe_key", schemaPath: "#/properties/dedupe_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/dedupe_key", schemaPath: "#/properties/dedupe_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data20 = data.details;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
        const err60 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
  } else {
    const err61 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/governance_event.v1.ts
var GovernanceEventV1 = /* @__PURE__ */ documentSchema("governance_event.v1", governance_event_v1_validate_default);

// evidence-schemas/src/generated/reconciliation.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var reconciliation_v1_validate_default = validate204;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "reconciliation.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "status", "checks", "deltas", "inputs", "explanations", "basis"], "properties": { "schema": { "const": "fp.reconciliation.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "status": { "enum": ["PASS", "FAIL"] }, "checks": { "type": "object", "additionalProperties": false, "required": [], "properties": { "sent_ge_received": { "type": "boolean" }, "received_ge_admit": { "type": "boolean" }, "decision_ge_outcome": { "type": "boolean" }, "archive_seen_ge_archived": { "type": "boolean" }, "R1": { "type": "boolean" }, "R2": { "type": "boolean" }, "R3": { "type": "boolean" }, "R4": { "type": "boolean" }, "R5": { "type": "boolean" }, "R6": { "type": "boolean" }, "R7": { "type": "boolean" }, "R8": { "type": "boolean" }, "R9": { "type": "boolean" }, "R10": { "type": "boolean" }, "R11": { "type": "boolean" }, "R12": { "type": "boolean" }, "R13": { "type": "boolean" }, "R14": { "type": "boolean" } } }, "deltas": { "type": "object", "additionalProperties": false, "required": [], "properties": { "sent_minus_received": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "received_minus_admit": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "decision_minus_outcome": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "archive_seen_minus_archived": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 } } }, "inputs": { "type": "object", "additionalProperties": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 } }, "explanations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["check", "left", "right", "explained_by"], "properties": { "check": { "enum": ["sent_ge_received", "received_ge_admit", "decision_ge_outcome", "archive_seen_ge_archived", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14"] }, "left": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "right": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "explained_by": { "oneOf": [{ "type": "string", "minLength": 1, "maxLength": 512 }, { "type": "null" }] } } }, "maxItems": 1e3 }, "basis": { "type": "object", "additionalProperties": false, "required": ["run_report_ref", "snapshot_id"], "properties": { "run_report_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "snapshot_id": { "type": "string", "minLength": 1, "maxLength": 512 } } } } };
var func14 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length4.default.default ?? import_ucs2length4.default;
var pattern44 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern74 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern54 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
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
        if (func23(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func23(data0) < 1) {
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
        if (func23(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func23(data1) < 1) {
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
        if (func23(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func23(data2) < 1) {
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
        if (!pattern54.test(data3)) {
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
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.checks === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.deltas === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deltas" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.explanations === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "explanations" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema314.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.reconciliation.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reconciliation.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate223(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern44.test(data3)) {
          const err15 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern74.test(data4)) {
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
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(data5 === "PASS" || data5 === "FAIL")) {
        const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema314.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data6 = data.checks;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!func14.call(schema314.properties.checks.properties, key1)) {
            const err20 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.sent_ge_received !== void 0) {
          if (typeof data6.sent_ge_received !== "boolean") {
            const err21 = { instancePath: instancePath + "/checks/sent_ge_received", schemaPath: "#/properties/checks/properties/sent_ge_received/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.received_ge_admit !== void 0) {
          if (typeof data6.received_ge_admit !== "boolean") {
            const err22 = { instancePath: instancePath + "/checks/received_ge_admit", schemaPath: "#/properties/checks/properties/received_ge_admit/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data6.decision_ge_outcome !== void 0) {
          if (typeof data6.decision_ge_outcome !== "boolean") {
            const err23 = { instancePath: instancePath + "/checks/decision_ge_outcome", schemaPath: "#/properties/checks/properties/decision_ge_outcome/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6.archive_seen_ge_archived !== void 0) {
          if (typeof data6.archive_seen_ge_archived !== "boolean") {
            const err24 = { instancePath: instancePath + "/checks/archive_seen_ge_archived", schemaPath: "#/properties/checks/properties/archive_seen_ge_archived/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.R1 !== void 0) {
          if (typeof data6.R1 !== "boolean") {
            const err25 = { instancePath: instancePath + "/checks/R1", schemaPath: "#/properties/checks/properties/R1/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data6.R2 !== void 0) {
          if (typeof data6.R2 !== "boolean") {
            const err26 = { instancePath: instancePath + "/checks/R2", schemaPath: "#/properties/checks/properties/R2/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data6.R3 !== void 0) {
          if (typeof data6.R3 !== "boolean") {
            const err27 = { instancePath: instancePath + "/checks/R3", schemaPath: "#/properties/checks/properties/R3/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data6.R4 !== void 0) {
          if (typeof data6.R4 !== "boolean") {
            const err28 = { instancePath: instancePath + "/checks/R4", schemaPath: "#/properties/checks/properties/R4/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data6.R5 !== void 0) {
          if (typeof data6.R5 !== "boolean") {
            const err29 = { instancePath: instancePath + "/checks/R5", schemaPath: "#/properties/checks/properties/R5/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data6.R6 !== void 0) {
          if (typeof data6.R6 !== "boolean") {
            const err30 = { instancePath: instancePath + "/checks/R6", schemaPath: "#/properties/checks/properties/R6/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6.R7 !== void 0) {
          if (typeof data6.R7 !== "boolean") {
            const err31 = { instancePath: instancePath + "/checks/R7", schemaPath: "#/properties/checks/properties/R7/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6.R8 !== void 0) {
          if (typeof data6.R8 !== "boolean") {
            const err32 = { instancePath: instancePath + "/checks/R8", schemaPath: "#/properties/checks/properties/R8/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data6.R9 !== void 0) {
          if (typeof data6.R9 !== "boolean") {
            const err33 = { instancePath: instancePath + "/checks/R9", schemaPath: "#/properties/checks/properties/R9/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.R10 !== void 0) {
          if (typeof data6.R10 !== "boolean") {
            const err34 = { instancePath: instancePath + "/checks/R10", schemaPath: "#/properties/checks/properties/R10/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data6.R11 !== void 0) {
          if (typeof data6.R11 !== "boolean") {
            const err35 = { instancePath: instancePath + "/checks/R11", schemaPath: "#/properties/checks/properties/R11/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data6.R12 !== void 0) {
          if (typeof data6.R12 !== "boolean") {
            const err36 = { instancePath: instancePath + "/checks/R12", schemaPath: "#/properties/checks/properties/R12/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data6.R13 !== void 0) {
          if (typeof data6.R13 !== "boolean") {
            const err37 = { instancePath: instancePath + "/checks/R13", schemaPath: "#/properties/checks/properties/R13/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data6.R14 !== void 0) {
          if (typeof data6.R14 !== "boolean") {
            const err38 = { instancePath: instancePath + "/checks/R14", schemaPath: "#/properties/checks/properties/R14/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.deltas !== void 0) {
      let data25 = data.deltas;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key2 in data25) {
          if (!(key2 === "sent_minus_received" || key2 === "received_minus_admit" || key2 === "decision_minus_outcome" || key2 === "archive_seen_minus_archived")) {
            const err40 = { instancePath: instancePath + "/deltas", schemaPath: "#/properties/deltas/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data25.sent_minus_received !== void 0) {
          let data26 = data25.sent_minus_received;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err41 = { instancePath: instancePath + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 9007199254740991 || isNaN(data26)) {
              const err42 = { instancePath: instancePath + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data26 < -9007199254740991 || isNaN(data26)) {
              const err43 = { instancePath: instancePath + "/deltas/sent_minus_received", schemaPath: "#/properties/deltas/properties/sent_minus_received/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data25.received_minus_admit !== void 0) {
          let data27 = data25.received_minus_admit;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err44 = { instancePath: instancePath + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 9007199254740991 || isNaN(data27)) {
              const err45 = { instancePath: instancePath + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data27 < -9007199254740991 || isNaN(data27)) {
              const err46 = { instancePath: instancePath + "/deltas/received_minus_admit", schemaPath: "#/properties/deltas/properties/received_minus_admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data25.decision_minus_outcome !== void 0) {
          let data28 = data25.decision_minus_outcome;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err47 = { instancePath: instancePath + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 9007199254740991 || isNaN(data28)) {
              const err48 = { instancePath: instancePath + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data28 < -9007199254740991 || isNaN(data28)) {
              const err49 = { instancePath: instancePath + "/deltas/decision_minus_outcome", schemaPath: "#/properties/deltas/properties/decision_minus_outcome/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data25.archive_seen_minus_archived !== void 0) {
          let data29 = data25.archive_seen_minus_archived;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err50 = { instancePath: instancePath + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 9007199254740991 || isNaN(data29)) {
              const err51 = { instancePath: instancePath + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data29 < -9007199254740991 || isNaN(data29)) {
              const err52 = { instancePath: instancePath + "/deltas/archive_seen_minus_archived", schemaPath: "#/properties/deltas/properties/archive_seen_minus_archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/deltas", schemaPath: "#/properties/deltas/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data30 = data.inputs;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key3 in data30) {
          let data31 = data30[key3];
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err54 = { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 9007199254740991 || isNaN(data31)) {
              const err55 = { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data31 < -9007199254740991 || isNaN(data31)) {
              const err56 = { instancePath: instancePath + "/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/inputs/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.explanations !== void 0) {
      let data32 = data.explanations;
      if (Array.isArray(data32)) {
        if (data32.length > 1e3) {
          const err58 = { instancePath: instancePath + "/explanations", schemaPath: "#/properties/explanations/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        const len0 = data32.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data33 = data32[i0];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.check === void 0) {
              const err59 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "check" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data33.left === void 0) {
              const err60 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "left" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data33.right === void 0) {
              const err61 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "right" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data33.explained_by === void 0) {
              const err62 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/required", keyword: "required", params: { missingProperty: "explained_by" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key4 in data33) {
              if (!(key4 === "check" || key4 === "left" || key4 === "right" || key4 === "explained_by")) {
                const err63 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data33.check !== void 0) {
              let data34 = data33.check;
              if (!(data34 === "sent_ge_received" || data34 === "received_ge_admit" || data34 === "decision_ge_outcome" || data34 === "archive_seen_ge_archived" || data34 === "R1" || data34 === "R2" || data34 === "R3" || data34 === "R4" || data34 === "R5" || data34 === "R6" || data34 === "R7" || data34 === "R8" || data34 === "R9" || data34 === "R10" || data34 === "R11" || data34 === "R12" || data34 === "R13" || data34 === "R14")) {
                const err64 = { instancePath: instancePath + "/explanations/" + i0 + "/check", schemaPath: "#/properties/explanations/items/properties/check/enum", keyword: "enum", params: { allowedValues: schema314.properties.explanations.items.properties.check.enum } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data33.left !== void 0) {
              let data35 = data33.left;
              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                const err65 = { instancePath: instancePath + "/explanations/" + i0 + "/left", schemaPath: "#/properties/explanations/items/properties/left/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (typeof data35 == "number" && isFinite(data35)) {
                if (data35 > 9007199254740991 || isNaN(data35)) {
                  const err66 = { instancePath: instancePath + "/explanations/" + i0 + "/left", schemaPath: "#/properties/explanations/items/properties/left/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data35 < 0 || isNaN(data35)) {
                  const err67 = { instancePath: instancePath + "/explanations/" + i0 + "/left", schemaPath: "#/properties/explanations/items/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            }
            if (data33.right !== void 0) {
              let data36 = data33.right;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                const err68 = { instancePath: instancePath + "/explanations/" + i0 + "/right", schemaPath: "#/properties/explanations/items/properties/right/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 > 9007199254740991 || isNaN(data36)) {
                  const err69 = { instancePath: instancePath + "/explanations/" + i0 + "/right", schemaPath: "#/properties/explanations/items/properties/right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data36 < 0 || isNaN(data36)) {
                  const err70 = { instancePath: instancePath + "/explanations/" + i0 + "/right", schemaPath: "#/properties/explanations/items/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data33.explained_by !== void 0) {
              let data37 = data33.explained_by;
              const _errs80 = errors;
              let valid10 = false;
              let passing0 = null;
              const _errs81 = errors;
              if (typeof data37 === "string") {
                if (func23(data37) > 512) {
                  const err71 = { instancePath: instancePath + "/explanations/" + i0 + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (func23(data37) < 1) {
                  const err72 = { instancePath: instancePath + "/explanations/" + i0 + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/explanations/" + i0 + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              var _valid0 = _errs81 === errors;
              if (_valid0) {
                valid10 = true;
                passing0 = 0;
              }
              const _errs83 = errors;
              if (data37 !== null) {
                const err74 = { instancePath: instancePath + "/explanations/" + i0 + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf/1/type", keyword: "type", params: { type: "null" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              var _valid0 = _errs83 === errors;
              if (_valid0 && valid10) {
                valid10 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid10 = true;
                  passing0 = 1;
                }
              }
              if (!valid10) {
                const err75 = { instancePath: instancePath + "/explanations/" + i0 + "/explained_by", schemaPath: "#/properties/explanations/items/properties/explained_by/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              } else {
                errors = _errs80;
                if (vErrors !== null) {
                  if (_errs80) {
                    vErrors.length = _errs80;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/explanations/" + i0, schemaPath: "#/properties/explanations/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/explanations", schemaPath: "#/properties/explanations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data38 = data.basis;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.run_report_ref === void 0) {
          const err78 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data38.snapshot_id === void 0) {
          const err79 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "snapshot_id" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        for (const key5 in data38) {
          if (!(key5 === "run_report_ref" || key5 === "snapshot_id")) {
            const err80 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data38.run_report_ref !== void 0) {
          let data39 = data38.run_report_ref;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.key === void 0) {
              const err81 = { instancePath: instancePath + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data39.version_id === void 0) {
              const err82 = { instancePath: instancePath + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data39.sha256 === void 0) {
              const err83 = { instancePath: instancePath + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            for (const key6 in data39) {
              if (!(key6 === "key" || key6 === "version_id" || key6 === "sha256")) {
                const err84 = { instancePath: instancePath + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data39.key !== void 0) {
              let data40 = data39.key;
              if (typeof data40 === "string") {
                if (func23(data40) > 512) {
                  const err85 = { instancePath: instancePath + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (func23(data40) < 1) {
                  const err86 = { instancePath: instancePath + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = { instancePath: instancePath + "/basis/run_report_ref/key", schemaPath: "#/properties/basis/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data39.version_id !== void 0) {
              let data41 = data39.version_id;
              if (typeof data41 === "string") {
                if (func23(data41) > 512) {
                  const err88 = { instancePath: instancePath + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (func23(data41) < 1) {
                  const err89 = { instancePath: instancePath + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/basis/run_report_ref/version_id", schemaPath: "#/properties/basis/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data39.sha256 !== void 0) {
              let data42 = data39.sha256;
              if (typeof data42 === "string") {
                if (!pattern8.test(data42)) {
                  const err91 = { instancePath: instancePath + "/basis/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/basis/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/basis/run_report_ref", schemaPath: "#/properties/basis/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data38.snapshot_id !== void 0) {
          let data43 = data38.snapshot_id;
          if (typeof data43 === "string") {
            if (func23(data43) > 512) {
              const err94 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (func23(data43) < 1) {
              const err95 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
  } else {
    const err98 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err98];
    } else {
      vErrors.push(err98);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/reconciliation.v1.ts
var ReconciliationV1 = /* @__PURE__ */ documentSchema("reconciliation.v1", reconciliation_v1_validate_default);

// evidence-schemas/src/generated/replay_anchors.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var replay_anchors_v1_validate_default = validate205;
var schema315 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "replay_anchors.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "kafka_cluster_id", "anchors", "source_refs", "counts", "archive", "basis_digest"], "properties": { "schema": { "const": "fp.replay_anchors.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "kafka_cluster_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "anchors": { "type": "object", "additionalProperties": false, "required": ["ingest", "rtdl_core"], "properties": { "ingest": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "start_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "end_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset_kind": { "const": "kafka_offset" }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "first_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "last_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "group_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "stream_id": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "maxItems": 1e4 }, "rtdl_core": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "start_offset", "end_offset", "offset", "offset_kind", "count", "first_ts_utc", "last_ts_utc", "captured_at_utc"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "start_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "end_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offset_kind": { "const": "kafka_offset" }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "first_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "last_ts_utc": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/time_us" }, { "type": "null" }] }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "group_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "stream_id": { "type": "string", "minLength": 1, "maxLength": 512 } } }, "maxItems": 1e4 } } }, "source_refs": { "type": "object", "additionalProperties": false, "required": ["ingest_offsets_ref", "rtdl_offsets_ref", "run_report_ref"], "properties": { "ingest_offsets_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "rtdl_offsets_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "run_report_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, "counts": { "type": "object", "additionalProperties": false, "required": ["ingest_anchors", "rtdl_anchors"], "properties": { "ingest_anchors": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "rtdl_anchors": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "archive": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "first_offset", "last_offset", "records", "segments", "set_digest"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "first_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "last_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "records": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "segments": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "set_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "maxItems": 1e3 }, "basis_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" } } };
var func15 = Object.prototype.hasOwnProperty;
var func24 = import_ucs2length5.default.default ?? import_ucs2length5.default;
var pattern45 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern75 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern55 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
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
        if (func24(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func24(data0) < 1) {
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
        if (func24(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func24(data1) < 1) {
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
        if (func24(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func24(data2) < 1) {
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
        if (!pattern55.test(data3)) {
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
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.kafka_cluster_id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.anchors === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anchors" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.source_refs === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_refs" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.counts === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.archive === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.basis_digest === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_digest" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func15.call(schema315.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.replay_anchors.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.replay_anchors.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern45.test(data1)) {
          const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate224(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern45.test(data3)) {
          const err15 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern75.test(data4)) {
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
    if (data.kafka_cluster_id !== void 0) {
      let data5 = data.kafka_cluster_id;
      if (typeof data5 === "string") {
        if (func24(data5) > 512) {
          const err19 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func24(data5) < 1) {
          const err20 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.anchors !== void 0) {
      let data6 = data.anchors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.ingest === void 0) {
          const err22 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "ingest" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6.rtdl_core === void 0) {
          const err23 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/required", keyword: "required", params: { missingProperty: "rtdl_core" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "ingest" || key1 === "rtdl_core")) {
            const err24 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data6.ingest !== void 0) {
          let data7 = data6.ingest;
          if (Array.isArray(data7)) {
            if (data7.length > 1e4) {
              const err25 = { instancePath: instancePath + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.topic === void 0) {
                  const err26 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data8.partition === void 0) {
                  const err27 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data8.start_offset === void 0) {
                  const err28 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data8.end_offset === void 0) {
                  const err29 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (data8.offset === void 0) {
                  const err30 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (data8.offset_kind === void 0) {
                  const err31 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data8.count === void 0) {
                  const err32 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "count" } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data8.first_ts_utc === void 0) {
                  const err33 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (data8.last_ts_utc === void 0) {
                  const err34 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data8.captured_at_utc === void 0) {
                  const err35 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                for (const key2 in data8) {
                  if (!func15.call(schema315.properties.anchors.properties.ingest.items.properties, key2)) {
                    const err36 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data8.topic !== void 0) {
                  let data9 = data8.topic;
                  if (typeof data9 === "string") {
                    if (func24(data9) > 249) {
                      const err37 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (func24(data9) < 1) {
                      const err38 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/topic", schemaPath: "#/properties/anchors/properties/ingest/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data8.partition !== void 0) {
                  let data10 = data8.partition;
                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                    const err40 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 1e6 || isNaN(data10)) {
                      const err41 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (data10 < 0 || isNaN(data10)) {
                      const err42 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/partition", schemaPath: "#/properties/anchors/properties/ingest/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.start_offset !== void 0) {
                  let data11 = data8.start_offset;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err43 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11)) {
                      const err44 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                      const err45 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/start_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.end_offset !== void 0) {
                  let data12 = data8.end_offset;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err46 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 9007199254740991 || isNaN(data12)) {
                      const err47 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                    if (data12 < 0 || isNaN(data12)) {
                      const err48 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/end_offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.offset !== void 0) {
                  let data13 = data8.offset;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err49 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 9007199254740991 || isNaN(data13)) {
                      const err50 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                    if (data13 < 0 || isNaN(data13)) {
                      const err51 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/offset", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.offset_kind !== void 0) {
                  if ("kafka_offset" !== data8.offset_kind) {
                    const err52 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/offset_kind", schemaPath: "#/properties/anchors/properties/ingest/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data8.count !== void 0) {
                  let data15 = data8.count;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err53 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 > 9007199254740991 || isNaN(data15)) {
                      const err54 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (data15 < 0 || isNaN(data15)) {
                      const err55 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/count", schemaPath: "#/properties/anchors/properties/ingest/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.first_ts_utc !== void 0) {
                  let data16 = data8.first_ts_utc;
                  const _errs37 = errors;
                  let valid8 = false;
                  let passing0 = null;
                  const _errs38 = errors;
                  if (typeof data16 === "string") {
                    if (!pattern45.test(data16)) {
                      const err56 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                  var _valid0 = _errs38 === errors;
                  if (_valid0) {
                    valid8 = true;
                    passing0 = 0;
                  }
                  const _errs41 = errors;
                  if (data16 !== null) {
                    const err58 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                  var _valid0 = _errs41 === errors;
                  if (_valid0 && valid8) {
                    valid8 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid8 = true;
                      passing0 = 1;
                    }
                  }
                  if (!valid8) {
                    const err59 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  } else {
                    errors = _errs37;
                    if (vErrors !== null) {
                      if (_errs37) {
                        vErrors.length = _errs37;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data8.last_ts_utc !== void 0) {
                  let data17 = data8.last_ts_utc;
                  const _errs44 = errors;
                  let valid10 = false;
                  let passing1 = null;
                  const _errs45 = errors;
                  if (typeof data17 === "string") {
                    if (!pattern45.test(data17)) {
                      const err60 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  var _valid1 = _errs45 === errors;
                  if (_valid1) {
                    valid10 = true;
                    passing1 = 0;
                  }
                  const _errs48 = errors;
                  if (data17 !== null) {
                    const err62 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  var _valid1 = _errs48 === errors;
                  if (_valid1 && valid10) {
                    valid10 = false;
                    passing1 = [passing1, 1];
                  } else {
                    if (_valid1) {
                      valid10 = true;
                      passing1 = 1;
                    }
                  }
                  if (!valid10) {
                    const err63 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/ingest/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  } else {
                    errors = _errs44;
                    if (vErrors !== null) {
                      if (_errs44) {
                        vErrors.length = _errs44;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data8.captured_at_utc !== void 0) {
                  let data18 = data8.captured_at_utc;
                  if (typeof data18 === "string") {
                    if (!pattern45.test(data18)) {
                      const err64 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  } else {
                    const err65 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data8.group_id !== void 0) {
                  let data19 = data8.group_id;
                  if (typeof data19 === "string") {
                    if (func24(data19) > 512) {
                      const err66 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (func24(data19) < 1) {
                      const err67 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/group_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data8.stream_id !== void 0) {
                  let data20 = data8.stream_id;
                  if (typeof data20 === "string") {
                    if (func24(data20) > 512) {
                      const err69 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    if (func24(data20) < 1) {
                      const err70 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/anchors/ingest/" + i0 + "/stream_id", schemaPath: "#/properties/anchors/properties/ingest/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/anchors/ingest/" + i0, schemaPath: "#/properties/anchors/properties/ingest/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/anchors/ingest", schemaPath: "#/properties/anchors/properties/ingest/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data6.rtdl_core !== void 0) {
          let data21 = data6.rtdl_core;
          if (Array.isArray(data21)) {
            if (data21.length > 1e4) {
              const err74 = { instancePath: instancePath + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            const len1 = data21.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data22 = data21[i1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.topic === void 0) {
                  const err75 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "topic" } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (data22.partition === void 0) {
                  const err76 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                if (data22.start_offset === void 0) {
                  const err77 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data22.end_offset === void 0) {
                  const err78 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (data22.offset === void 0) {
                  const err79 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset" } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (data22.offset_kind === void 0) {
                  const err80 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "offset_kind" } };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data22.count === void 0) {
                  const err81 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "count" } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data22.first_ts_utc === void 0) {
                  const err82 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "first_ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data22.last_ts_utc === void 0) {
                  const err83 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "last_ts_utc" } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data22.captured_at_utc === void 0) {
                  const err84 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                for (const key3 in data22) {
                  if (!func15.call(schema315.properties.anchors.properties.rtdl_core.items.properties, key3)) {
                    const err85 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data22.topic !== void 0) {
                  let data23 = data22.topic;
                  if (typeof data23 === "string") {
                    if (func24(data23) > 249) {
                      const err86 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                    if (func24(data23) < 1) {
                      const err87 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  } else {
                    const err88 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/topic", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data22.partition !== void 0) {
                  let data24 = data22.partition;
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err89 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 1e6 || isNaN(data24)) {
                      const err90 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                    if (data24 < 0 || isNaN(data24)) {
                      const err91 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/partition", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  }
                }
                if (data22.start_offset !== void 0) {
                  let data25 = data22.start_offset;
                  if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                    const err92 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 9007199254740991 || isNaN(data25)) {
                      const err93 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                    if (data25 < 0 || isNaN(data25)) {
                      const err94 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/start_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                  }
                }
                if (data22.end_offset !== void 0) {
                  let data26 = data22.end_offset;
                  if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                    const err95 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 > 9007199254740991 || isNaN(data26)) {
                      const err96 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                    if (data26 < 0 || isNaN(data26)) {
                      const err97 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/end_offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                  }
                }
                if (data22.offset !== void 0) {
                  let data27 = data22.offset;
                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                    const err98 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 > 9007199254740991 || isNaN(data27)) {
                      const err99 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (data27 < 0 || isNaN(data27)) {
                      const err100 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/offset", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  }
                }
                if (data22.offset_kind !== void 0) {
                  if ("kafka_offset" !== data22.offset_kind) {
                    const err101 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/offset_kind", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data22.count !== void 0) {
                  let data29 = data22.count;
                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                    const err102 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 > 9007199254740991 || isNaN(data29)) {
                      const err103 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    if (data29 < 0 || isNaN(data29)) {
                      const err104 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/count", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                  }
                }
                if (data22.first_ts_utc !== void 0) {
                  let data30 = data22.first_ts_utc;
                  const _errs76 = errors;
                  let valid16 = false;
                  let passing2 = null;
                  const _errs77 = errors;
                  if (typeof data30 === "string") {
                    if (!pattern45.test(data30)) {
                      const err105 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/first_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                  var _valid2 = _errs77 === errors;
                  if (_valid2) {
                    valid16 = true;
                    passing2 = 0;
                  }
                  const _errs80 = errors;
                  if (data30 !== null) {
                    const err107 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                  var _valid2 = _errs80 === errors;
                  if (_valid2 && valid16) {
                    valid16 = false;
                    passing2 = [passing2, 1];
                  } else {
                    if (_valid2) {
                      valid16 = true;
                      passing2 = 1;
                    }
                  }
                  if (!valid16) {
                    const err108 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/first_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/first_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  } else {
                    errors = _errs76;
                    if (vErrors !== null) {
                      if (_errs76) {
                        vErrors.length = _errs76;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data22.last_ts_utc !== void 0) {
                  let data31 = data22.last_ts_utc;
                  const _errs83 = errors;
                  let valid18 = false;
                  let passing3 = null;
                  const _errs84 = errors;
                  if (typeof data31 === "string") {
                    if (!pattern45.test(data31)) {
                      const err109 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  } else {
                    const err110 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/last_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                  var _valid3 = _errs84 === errors;
                  if (_valid3) {
                    valid18 = true;
                    passing3 = 0;
                  }
                  const _errs87 = errors;
                  if (data31 !== null) {
                    const err111 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  var _valid3 = _errs87 === errors;
                  if (_valid3 && valid18) {
                    valid18 = false;
                    passing3 = [passing3, 1];
                  } else {
                    if (_valid3) {
                      valid18 = true;
                      passing3 = 1;
                    }
                  }
                  if (!valid18) {
                    const err112 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/last_ts_utc", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/last_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 } };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  } else {
                    errors = _errs83;
                    if (vErrors !== null) {
                      if (_errs83) {
                        vErrors.length = _errs83;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data22.captured_at_utc !== void 0) {
                  let data32 = data22.captured_at_utc;
                  if (typeof data32 === "string") {
                    if (!pattern45.test(data32)) {
                      const err113 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors++;
                    }
                  } else {
                    const err114 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err114];
                    } else {
                      vErrors.push(err114);
                    }
                    errors++;
                  }
                }
                if (data22.group_id !== void 0) {
                  let data33 = data22.group_id;
                  if (typeof data33 === "string") {
                    if (func24(data33) > 512) {
                      const err115 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                    if (func24(data33) < 1) {
                      const err116 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  } else {
                    const err117 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/group_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                }
                if (data22.stream_id !== void 0) {
                  let data34 = data22.stream_id;
                  if (typeof data34 === "string") {
                    if (func24(data34) > 512) {
                      const err118 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                    if (func24(data34) < 1) {
                      const err119 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1 + "/stream_id", schemaPath: "#/properties/anchors/properties/rtdl_core/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
              } else {
                const err121 = { instancePath: instancePath + "/anchors/rtdl_core/" + i1, schemaPath: "#/properties/anchors/properties/rtdl_core/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/anchors/rtdl_core", schemaPath: "#/properties/anchors/properties/rtdl_core/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.source_refs !== void 0) {
      let data35 = data.source_refs;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.ingest_offsets_ref === void 0) {
          const err124 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "ingest_offsets_ref" } };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        if (data35.rtdl_offsets_ref === void 0) {
          const err125 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "rtdl_offsets_ref" } };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        if (data35.run_report_ref === void 0) {
          const err126 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        for (const key4 in data35) {
          if (!(key4 === "ingest_offsets_ref" || key4 === "rtdl_offsets_ref" || key4 === "run_report_ref")) {
            const err127 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data35.ingest_offsets_ref !== void 0) {
          let data36 = data35.ingest_offsets_ref;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.key === void 0) {
              const err128 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data36.version_id === void 0) {
              const err129 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data36.sha256 === void 0) {
              const err130 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            for (const key5 in data36) {
              if (!(key5 === "key" || key5 === "version_id" || key5 === "sha256")) {
                const err131 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data36.key !== void 0) {
              let data37 = data36.key;
              if (typeof data37 === "string") {
                if (func24(data37) > 512) {
                  const err132 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                if (func24(data37) < 1) {
                  const err133 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data36.version_id !== void 0) {
              let data38 = data36.version_id;
              if (typeof data38 === "string") {
                if (func24(data38) > 512) {
                  const err135 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                if (func24(data38) < 1) {
                  const err136 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              } else {
                const err137 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data36.sha256 !== void 0) {
              let data39 = data36.sha256;
              if (typeof data39 === "string") {
                if (!pattern14.test(data39)) {
                  const err138 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/source_refs/ingest_offsets_ref", schemaPath: "#/properties/source_refs/properties/ingest_offsets_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
        if (data35.rtdl_offsets_ref !== void 0) {
          let data40 = data35.rtdl_offsets_ref;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.key === void 0) {
              const err141 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data40.version_id === void 0) {
              const err142 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (data40.sha256 === void 0) {
              const err143 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            for (const key6 in data40) {
              if (!(key6 === "key" || key6 === "version_id" || key6 === "sha256")) {
                const err144 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data40.key !== void 0) {
              let data41 = data40.key;
              if (typeof data41 === "string") {
                if (func24(data41) > 512) {
                  const err145 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                if (func24(data41) < 1) {
                  const err146 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              } else {
                const err147 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/key", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
            if (data40.version_id !== void 0) {
              let data42 = data40.version_id;
              if (typeof data42 === "string") {
                if (func24(data42) > 512) {
                  const err148 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if (func24(data42) < 1) {
                  const err149 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              } else {
                const err150 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/version_id", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data40.sha256 !== void 0) {
              let data43 = data40.sha256;
              if (typeof data43 === "string") {
                if (!pattern14.test(data43)) {
                  const err151 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
              } else {
                const err152 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
          } else {
            const err153 = { instancePath: instancePath + "/source_refs/rtdl_offsets_ref", schemaPath: "#/properties/source_refs/properties/rtdl_offsets_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
        if (data35.run_report_ref !== void 0) {
          let data44 = data35.run_report_ref;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.key === void 0) {
              const err154 = { instancePath: instancePath + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            if (data44.version_id === void 0) {
              const err155 = { instancePath: instancePath + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data44.sha256 === void 0) {
              const err156 = { instancePath: instancePath + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            for (const key7 in data44) {
              if (!(key7 === "key" || key7 === "version_id" || key7 === "sha256")) {
                const err157 = { instancePath: instancePath + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data44.key !== void 0) {
              let data45 = data44.key;
              if (typeof data45 === "string") {
                if (func24(data45) > 512) {
                  const err158 = { instancePath: instancePath + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (func24(data45) < 1) {
                  const err159 = { instancePath: instancePath + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              } else {
                const err160 = { instancePath: instancePath + "/source_refs/run_report_ref/key", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data44.version_id !== void 0) {
              let data46 = data44.version_id;
              if (typeof data46 === "string") {
                if (func24(data46) > 512) {
                  const err161 = { instancePath: instancePath + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (func24(data46) < 1) {
                  const err162 = { instancePath: instancePath + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              } else {
                const err163 = { instancePath: instancePath + "/source_refs/run_report_ref/version_id", schemaPath: "#/properties/source_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
            if (data44.sha256 !== void 0) {
              let data47 = data44.sha256;
              if (typeof data47 === "string") {
                if (!pattern14.test(data47)) {
                  const err164 = { instancePath: instancePath + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              } else {
                const err165 = { instancePath: instancePath + "/source_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
          } else {
            const err166 = { instancePath: instancePath + "/source_refs/run_report_ref", schemaPath: "#/properties/source_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
      } else {
        const err167 = { instancePath: instancePath + "/source_refs", schemaPath: "#/properties/source_refs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err167];
        } else {
          vErrors.push(err167);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      let data48 = data.counts;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.ingest_anchors === void 0) {
          const err168 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "ingest_anchors" } };
          if (vErrors === null) {
            vErrors = [err168];
          } else {
            vErrors.push(err168);
          }
          errors++;
        }
        if (data48.rtdl_anchors === void 0) {
          const err169 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "rtdl_anchors" } };
          if (vErrors === null) {
            vErrors = [err169];
          } else {
            vErrors.push(err169);
          }
          errors++;
        }
        for (const key8 in data48) {
          if (!(key8 === "ingest_anchors" || key8 === "rtdl_anchors")) {
            const err170 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data48.ingest_anchors !== void 0) {
          let data49 = data48.ingest_anchors;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err171 = { instancePath: instancePath + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 > 9007199254740991 || isNaN(data49)) {
              const err172 = { instancePath: instancePath + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
            if (data49 < 0 || isNaN(data49)) {
              const err173 = { instancePath: instancePath + "/counts/ingest_anchors", schemaPath: "#/properties/counts/properties/ingest_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          }
        }
        if (data48.rtdl_anchors !== void 0) {
          let data50 = data48.rtdl_anchors;
          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
            const err174 = { instancePath: instancePath + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 9007199254740991 || isNaN(data50)) {
              const err175 = { instancePath: instancePath + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              const err176 = { instancePath: instancePath + "/counts/rtdl_anchors", schemaPath: "#/properties/counts/properties/rtdl_anchors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
        }
      } else {
        const err177 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err177];
        } else {
          vErrors.push(err177);
        }
        errors++;
      }
    }
    if (data.archive !== void 0) {
      let data51 = data.archive;
      if (Array.isArray(data51)) {
        if (data51.length > 1e3) {
          const err178 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        const len2 = data51.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data52 = data51[i2];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.topic === void 0) {
              const err179 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            if (data52.partition === void 0) {
              const err180 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
            if (data52.first_offset === void 0) {
              const err181 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "first_offset" } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (data52.last_offset === void 0) {
              const err182 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "last_offset" } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
            if (data52.records === void 0) {
              const err183 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "records" } };
              if (vErrors === null) {
                vErrors = [err183];
              } else {
                vErrors.push(err183);
              }
              errors++;
            }
            if (data52.segments === void 0) {
              const err184 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "segments" } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            if (data52.set_digest === void 0) {
              const err185 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/required", keyword: "required", params: { missingProperty: "set_digest" } };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            for (const key9 in data52) {
              if (!(key9 === "topic" || key9 === "partition" || key9 === "first_offset" || key9 === "last_offset" || key9 === "records" || key9 === "segments" || key9 === "set_digest")) {
                const err186 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
            if (data52.topic !== void 0) {
              let data53 = data52.topic;
              if (typeof data53 === "string") {
                if (func24(data53) > 249) {
                  const err187 = { instancePath: instancePath + "/archive/" + i2 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                if (func24(data53) < 1) {
                  const err188 = { instancePath: instancePath + "/archive/" + i2 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
              } else {
                const err189 = { instancePath: instancePath + "/archive/" + i2 + "/topic", schemaPath: "#/properties/archive/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data52.partition !== void 0) {
              let data54 = data52.partition;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err190 = { instancePath: instancePath + "/archive/" + i2 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 > 1e6 || isNaN(data54)) {
                  const err191 = { instancePath: instancePath + "/archive/" + i2 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
                if (data54 < 0 || isNaN(data54)) {
                  const err192 = { instancePath: instancePath + "/archive/" + i2 + "/partition", schemaPath: "#/properties/archive/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err192];
                  } else {
                    vErrors.push(err192);
                  }
                  errors++;
                }
              }
            }
            if (data52.first_offset !== void 0) {
              let data55 = data52.first_offset;
              if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                const err193 = { instancePath: instancePath + "/archive/" + i2 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
              if (typeof data55 == "number" && isFinite(data55)) {
                if (data55 > 9007199254740991 || isNaN(data55)) {
                  const err194 = { instancePath: instancePath + "/archive/" + i2 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (data55 < 0 || isNaN(data55)) {
                  const err195 = { instancePath: instancePath + "/archive/" + i2 + "/first_offset", schemaPath: "#/properties/archive/items/properties/first_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              }
            }
            if (data52.last_offset !== void 0) {
              let data56 = data52.last_offset;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err196 = { instancePath: instancePath + "/archive/" + i2 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
              if (typeof data56 == "number" && isFinite(data56)) {
                if (data56 > 9007199254740991 || isNaN(data56)) {
                  const err197 = { instancePath: instancePath + "/archive/" + i2 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err197];
                  } else {
                    vErrors.push(err197);
                  }
                  errors++;
                }
                if (data56 < 0 || isNaN(data56)) {
                  const err198 = { instancePath: instancePath + "/archive/" + i2 + "/last_offset", schemaPath: "#/properties/archive/items/properties/last_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
              }
            }
            if (data52.records !== void 0) {
              let data57 = data52.records;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err199 = { instancePath: instancePath + "/archive/" + i2 + "/records", schemaPath: "#/properties/archive/items/properties/records/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              if (typeof data57 == "number" && isFinite(data57)) {
                if (data57 > 9007199254740991 || isNaN(data57)) {
                  const err200 = { instancePath: instancePath + "/archive/" + i2 + "/records", schemaPath: "#/properties/archive/items/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
                if (data57 < 0 || isNaN(data57)) {
                  const err201 = { instancePath: instancePath + "/archive/" + i2 + "/records", schemaPath: "#/properties/archive/items/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err201];
                  } else {
                    vErrors.push(err201);
                  }
                  errors++;
                }
              }
            }
            if (data52.segments !== void 0) {
              let data58 = data52.segments;
              if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                const err202 = { instancePath: instancePath + "/archive/" + i2 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
              if (typeof data58 == "number" && isFinite(data58)) {
                if (data58 > 9007199254740991 || isNaN(data58)) {
                  const err203 = { instancePath: instancePath + "/archive/" + i2 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
                if (data58 < 0 || isNaN(data58)) {
                  const err204 = { instancePath: instancePath + "/archive/" + i2 + "/segments", schemaPath: "#/properties/archive/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
            }
            if (data52.set_digest !== void 0) {
              let data59 = data52.set_digest;
              if (typeof data59 === "string") {
                if (!pattern14.test(data59)) {
                  const err205 = { instancePath: instancePath + "/archive/" + i2 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              } else {
                const err206 = { instancePath: instancePath + "/archive/" + i2 + "/set_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
          } else {
            const err207 = { instancePath: instancePath + "/archive/" + i2, schemaPath: "#/properties/archive/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
        }
      } else {
        const err208 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err208];
        } else {
          vErrors.push(err208);
        }
        errors++;
      }
    }
    if (data.basis_digest !== void 0) {
      let data60 = data.basis_digest;
      if (typeof data60 === "string") {
        if (!pattern14.test(data60)) {
          const err209 = { instancePath: instancePath + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
      } else {
        const err210 = { instancePath: instancePath + "/basis_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err210];
        } else {
          vErrors.push(err210);
        }
        errors++;
      }
    }
  } else {
    const err211 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err211];
    } else {
      vErrors.push(err211);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/replay_anchors.v1.ts
var ReplayAnchorsV1 = /* @__PURE__ */ documentSchema("replay_anchors.v1", replay_anchors_v1_validate_default);

// evidence-schemas/src/generated/reporter_lock_event.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var reporter_lock_event_v1_validate_default = validate206;
var schema316 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "reporter_lock_event.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "platform_run_id", "event", "lock_key", "lock_id", "instance", "task_arn", "holder", "fence", "ts_utc"], "properties": { "schema": { "const": "fp.reporter_lock_event.v1" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "event": { "enum": ["ATTEMPT", "ACQUIRED", "DENIED", "RELEASED", "LOST"] }, "lock_key": { "type": "string", "minLength": 1, "maxLength": 512 }, "lock_id": { "type": "string", "pattern": "^-?[0-9]{1,19}$" }, "instance": { "type": "string", "minLength": 1, "maxLength": 512 }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 512 }, "holder": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["instance", "acquired_at_utc"], "properties": { "instance": { "type": "string", "minLength": 1, "maxLength": 512 }, "acquired_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } }, { "type": "null" }] }, "fence": { "oneOf": [{ "$ref": "common.v1.schema.json#/$defs/uint64" }, { "type": "null" }] }, "ts_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" } } };
var func16 = Object.prototype.hasOwnProperty;
var func25 = import_ucs2length6.default.default ?? import_ucs2length6.default;
var pattern46 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern56 = new RegExp("^-?[0-9]{1,19}$", "u");
var pattern62 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern76 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
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
    if (data.event === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.lock_key === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_key" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.lock_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lock_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.instance === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.holder === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holder" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.fence === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.ts_utc === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts_utc" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema316.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.reporter_lock_event.v1" !== data.schema) {
        const err11 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.reporter_lock_event.v1" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern46.test(data1)) {
          const err12 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data2 = data.event;
      if (!(data2 === "ATTEMPT" || data2 === "ACQUIRED" || data2 === "DENIED" || data2 === "RELEASED" || data2 === "LOST")) {
        const err14 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema316.properties.event.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.lock_key !== void 0) {
      let data3 = data.lock_key;
      if (typeof data3 === "string") {
        if (func25(data3) > 512) {
          const err15 = { instancePath: instancePath + "/lock_key", schemaPath: "#/properties/lock_key/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func25(data3) < 1) {
          const err16 = { instancePath: instancePath + "/lock_key", schemaPath: "#/properties/lock_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/lock_key", schemaPath: "#/properties/lock_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.lock_id !== void 0) {
      let data4 = data.lock_id;
      if (typeof data4 === "string") {
        if (!pattern56.test(data4)) {
          const err18 = { instancePath: instancePath + "/lock_id", schemaPath: "#/properties/lock_id/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/lock_id", schemaPath: "#/properties/lock_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data5 = data.instance;
      if (typeof data5 === "string") {
        if (func25(data5) > 512) {
          const err20 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func25(data5) < 1) {
          const err21 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data6 = data.task_arn;
      if (typeof data6 === "string") {
        if (func25(data6) > 512) {
          const err23 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func25(data6) < 1) {
          const err24 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.holder !== void 0) {
      let data7 = data.holder;
      const _errs16 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs17 = errors;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.instance === void 0) {
          const err26 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "instance" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.acquired_at_utc === void 0) {
          const err27 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf/0/required", keyword: "required", params: { missingProperty: "acquired_at_utc" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "instance" || key1 === "acquired_at_utc")) {
            const err28 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.instance !== void 0) {
          let data8 = data7.instance;
          if (typeof data8 === "string") {
            if (func25(data8) > 512) {
              const err29 = { instancePath: instancePath + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func25(data8) < 1) {
              const err30 = { instancePath: instancePath + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/holder/instance", schemaPath: "#/properties/holder/oneOf/0/properties/instance/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data7.acquired_at_utc !== void 0) {
          let data9 = data7.acquired_at_utc;
          if (typeof data9 === "string") {
            if (!pattern62.test(data9)) {
              const err32 = { instancePath: instancePath + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/holder/acquired_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs25 = errors;
      if (data7 !== null) {
        const err35 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
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
        const err36 = { instancePath: instancePath + "/holder", schemaPath: "#/properties/holder/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.fence !== void 0) {
      let data10 = data.fence;
      const _errs28 = errors;
      let valid5 = false;
      let passing1 = null;
      const _errs29 = errors;
      if (typeof data10 === "string") {
        if (!pattern76.test(data10)) {
          const err37 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      var _valid1 = _errs29 === errors;
      if (_valid1) {
        valid5 = true;
        passing1 = 0;
      }
      const _errs32 = errors;
      if (data10 !== null) {
        const err39 = { instancePath: instancePath + "/fence", schemaPath: "#/properties/fence/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid1 = _errs32 === errors;
      if (_valid1 && valid5) {
        valid5 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid5 = true;
          passing1 = 1;
        }
      }
      if (!valid5) {
        const err40 = { instancePath: instancePath + "/fence", schemaPath: "#/properties/fence/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.ts_utc !== void 0) {
      let data11 = data.ts_utc;
      if (typeof data11 === "string") {
        if (!pattern62.test(data11)) {
          const err41 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/reporter_lock_event.v1.ts
var ReporterLockEventV1 = /* @__PURE__ */ documentSchema("reporter_lock_event.v1", reporter_lock_event_v1_validate_default);

// evidence-schemas/src/generated/run_completed.v1.validate.js
var import_ucs2length7 = __toESM(require_ucs2length(), 1);
var run_completed_v1_validate_default = validate207;
var schema317 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_completed.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "completed_at_utc", "platform_run_id", "status", "closure_refs", "bundle_root_sha256", "fence", "supersedes"], "properties": { "schema": { "const": "fp.run_completed.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "completed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "status": { "const": "COMPLETED" }, "closure_refs": { "type": "object", "additionalProperties": false, "required": ["run_report_ref", "reconciliation_ref", "replay_anchors_ref", "environment_conformance_ref", "anomaly_summary_ref", "governance_events_ref"], "properties": { "run_report_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "reconciliation_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "replay_anchors_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "environment_conformance_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "anomaly_summary_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "governance_events_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } } } }, "bundle_root_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "fence": { "$ref": "common.v1.schema.json#/$defs/uint64" }, "supersedes": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, { "type": "null" }] } } };
var func17 = Object.prototype.hasOwnProperty;
var func26 = import_ucs2length7.default.default ?? import_ucs2length7.default;
var pattern47 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern82 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern92 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern16 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern57 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
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
        if (func26(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func26(data0) < 1) {
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
        if (func26(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func26(data1) < 1) {
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
        if (func26(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func26(data2) < 1) {
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
        if (!pattern57.test(data3)) {
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
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.completed_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at_utc" } };
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
    if (data.status === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.closure_refs === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closure_refs" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.bundle_root_sha256 === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle_root_sha256" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.fence === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fence" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.supersedes === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supersedes" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func17.call(schema317.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.run_completed.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_completed.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern47.test(data1)) {
          const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate225(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern47.test(data3)) {
          const err15 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.completed_at_utc !== void 0) {
      let data4 = data.completed_at_utc;
      if (typeof data4 === "string") {
        if (!pattern47.test(data4)) {
          const err17 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/completed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data5 = data.platform_run_id;
      if (typeof data5 === "string") {
        if (!pattern82.test(data5)) {
          const err19 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if ("COMPLETED" !== data.status) {
        const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "COMPLETED" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.closure_refs !== void 0) {
      let data7 = data.closure_refs;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.run_report_ref === void 0) {
          const err22 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "run_report_ref" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data7.reconciliation_ref === void 0) {
          const err23 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "reconciliation_ref" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data7.replay_anchors_ref === void 0) {
          const err24 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "replay_anchors_ref" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.environment_conformance_ref === void 0) {
          const err25 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "environment_conformance_ref" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.anomaly_summary_ref === void 0) {
          const err26 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "anomaly_summary_ref" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.governance_events_ref === void 0) {
          const err27 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/required", keyword: "required", params: { missingProperty: "governance_events_ref" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "run_report_ref" || key1 === "reconciliation_ref" || key1 === "replay_anchors_ref" || key1 === "environment_conformance_ref" || key1 === "anomaly_summary_ref" || key1 === "governance_events_ref")) {
            const err28 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.run_report_ref !== void 0) {
          let data8 = data7.run_report_ref;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.key === void 0) {
              const err29 = { instancePath: instancePath + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data8.version_id === void 0) {
              const err30 = { instancePath: instancePath + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data8.sha256 === void 0) {
              const err31 = { instancePath: instancePath + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "key" || key2 === "version_id" || key2 === "sha256")) {
                const err32 = { instancePath: instancePath + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.key !== void 0) {
              let data9 = data8.key;
              if (typeof data9 === "string") {
                if (func26(data9) > 512) {
                  const err33 = { instancePath: instancePath + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (func26(data9) < 1) {
                  const err34 = { instancePath: instancePath + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/closure_refs/run_report_ref/key", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data8.version_id !== void 0) {
              let data10 = data8.version_id;
              if (typeof data10 === "string") {
                if (func26(data10) > 512) {
                  const err36 = { instancePath: instancePath + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func26(data10) < 1) {
                  const err37 = { instancePath: instancePath + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/closure_refs/run_report_ref/version_id", schemaPath: "#/properties/closure_refs/properties/run_report_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.sha256 !== void 0) {
              let data11 = data8.sha256;
              if (typeof data11 === "string") {
                if (!pattern92.test(data11)) {
                  const err39 = { instancePath: instancePath + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/closure_refs/run_report_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/closure_refs/run_report_ref", schemaPath: "#/properties/closure_refs/properties/run_report_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data7.reconciliation_ref !== void 0) {
          let data12 = data7.reconciliation_ref;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.key === void 0) {
              const err42 = { instancePath: instancePath + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data12.version_id === void 0) {
              const err43 = { instancePath: instancePath + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data12.sha256 === void 0) {
              const err44 = { instancePath: instancePath + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key3 in data12) {
              if (!(key3 === "key" || key3 === "version_id" || key3 === "sha256")) {
                const err45 = { instancePath: instancePath + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data12.key !== void 0) {
              let data13 = data12.key;
              if (typeof data13 === "string") {
                if (func26(data13) > 512) {
                  const err46 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func26(data13) < 1) {
                  const err47 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/key", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data12.version_id !== void 0) {
              let data14 = data12.version_id;
              if (typeof data14 === "string") {
                if (func26(data14) > 512) {
                  const err49 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (func26(data14) < 1) {
                  const err50 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/version_id", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data12.sha256 !== void 0) {
              let data15 = data12.sha256;
              if (typeof data15 === "string") {
                if (!pattern92.test(data15)) {
                  const err52 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/closure_refs/reconciliation_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/closure_refs/reconciliation_ref", schemaPath: "#/properties/closure_refs/properties/reconciliation_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data7.replay_anchors_ref !== void 0) {
          let data16 = data7.replay_anchors_ref;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.key === void 0) {
              const err55 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data16.version_id === void 0) {
              const err56 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data16.sha256 === void 0) {
              const err57 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key4 in data16) {
              if (!(key4 === "key" || key4 === "version_id" || key4 === "sha256")) {
                const err58 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data16.key !== void 0) {
              let data17 = data16.key;
              if (typeof data17 === "string") {
                if (func26(data17) > 512) {
                  const err59 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (func26(data17) < 1) {
                  const err60 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/key", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data16.version_id !== void 0) {
              let data18 = data16.version_id;
              if (typeof data18 === "string") {
                if (func26(data18) > 512) {
                  const err62 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (func26(data18) < 1) {
                  const err63 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/version_id", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data16.sha256 !== void 0) {
              let data19 = data16.sha256;
              if (typeof data19 === "string") {
                if (!pattern92.test(data19)) {
                  const err65 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/closure_refs/replay_anchors_ref", schemaPath: "#/properties/closure_refs/properties/replay_anchors_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data7.environment_conformance_ref !== void 0) {
          let data20 = data7.environment_conformance_ref;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.key === void 0) {
              const err68 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data20.version_id === void 0) {
              const err69 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data20.sha256 === void 0) {
              const err70 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            for (const key5 in data20) {
              if (!(key5 === "key" || key5 === "version_id" || key5 === "sha256")) {
                const err71 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data20.key !== void 0) {
              let data21 = data20.key;
              if (typeof data21 === "string") {
                if (func26(data21) > 512) {
                  const err72 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (func26(data21) < 1) {
                  const err73 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/key", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data20.version_id !== void 0) {
              let data22 = data20.version_id;
              if (typeof data22 === "string") {
                if (func26(data22) > 512) {
                  const err75 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (func26(data22) < 1) {
                  const err76 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/version_id", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data20.sha256 !== void 0) {
              let data23 = data20.sha256;
              if (typeof data23 === "string") {
                if (!pattern92.test(data23)) {
                  const err78 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/closure_refs/environment_conformance_ref", schemaPath: "#/properties/closure_refs/properties/environment_conformance_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data7.anomaly_summary_ref !== void 0) {
          let data24 = data7.anomaly_summary_ref;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.key === void 0) {
              const err81 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data24.version_id === void 0) {
              const err82 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data24.sha256 === void 0) {
              const err83 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            for (const key6 in data24) {
              if (!(key6 === "key" || key6 === "version_id" || key6 === "sha256")) {
                const err84 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data24.key !== void 0) {
              let data25 = data24.key;
              if (typeof data25 === "string") {
                if (func26(data25) > 512) {
                  const err85 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (func26(data25) < 1) {
                  const err86 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/key", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data24.version_id !== void 0) {
              let data26 = data24.version_id;
              if (typeof data26 === "string") {
                if (func26(data26) > 512) {
                  const err88 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (func26(data26) < 1) {
                  const err89 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/version_id", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data24.sha256 !== void 0) {
              let data27 = data24.sha256;
              if (typeof data27 === "string") {
                if (!pattern92.test(data27)) {
                  const err91 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/closure_refs/anomaly_summary_ref", schemaPath: "#/properties/closure_refs/properties/anomaly_summary_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data7.governance_events_ref !== void 0) {
          let data28 = data7.governance_events_ref;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.key === void 0) {
              const err94 = { instancePath: instancePath + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data28.version_id === void 0) {
              const err95 = { instancePath: instancePath + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data28.sha256 === void 0) {
              const err96 = { instancePath: instancePath + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            for (const key7 in data28) {
              if (!(key7 === "key" || key7 === "version_id" || key7 === "sha256")) {
                const err97 = { instancePath: instancePath + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data28.key !== void 0) {
              let data29 = data28.key;
              if (typeof data29 === "string") {
                if (func26(data29) > 512) {
                  const err98 = { instancePath: instancePath + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (func26(data29) < 1) {
                  const err99 = { instancePath: instancePath + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/closure_refs/governance_events_ref/key", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data28.version_id !== void 0) {
              let data30 = data28.version_id;
              if (typeof data30 === "string") {
                if (func26(data30) > 512) {
                  const err101 = { instancePath: instancePath + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
                if (func26(data30) < 1) {
                  const err102 = { instancePath: instancePath + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/closure_refs/governance_events_ref/version_id", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data28.sha256 !== void 0) {
              let data31 = data28.sha256;
              if (typeof data31 === "string") {
                if (!pattern92.test(data31)) {
                  const err104 = { instancePath: instancePath + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/closure_refs/governance_events_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/closure_refs/governance_events_ref", schemaPath: "#/properties/closure_refs/properties/governance_events_ref/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/closure_refs", schemaPath: "#/properties/closure_refs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.bundle_root_sha256 !== void 0) {
      let data32 = data.bundle_root_sha256;
      if (typeof data32 === "string") {
        if (!pattern92.test(data32)) {
          const err108 = { instancePath: instancePath + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
      } else {
        const err109 = { instancePath: instancePath + "/bundle_root_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.fence !== void 0) {
      let data33 = data.fence;
      if (typeof data33 === "string") {
        if (!pattern16.test(data33)) {
          const err110 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
      } else {
        const err111 = { instancePath: instancePath + "/fence", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.supersedes !== void 0) {
      let data34 = data.supersedes;
      const _errs87 = errors;
      let valid20 = false;
      let passing0 = null;
      const _errs88 = errors;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.key === void 0) {
          const err112 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (data34.version_id === void 0) {
          const err113 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "version_id" } };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data34.sha256 === void 0) {
          const err114 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        for (const key8 in data34) {
          if (!(key8 === "key" || key8 === "version_id" || key8 === "sha256")) {
            const err115 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data34.key !== void 0) {
          let data35 = data34.key;
          if (typeof data35 === "string") {
            if (func26(data35) > 512) {
              const err116 = { instancePath: instancePath + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (func26(data35) < 1) {
              const err117 = { instancePath: instancePath + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          } else {
            const err118 = { instancePath: instancePath + "/supersedes/key", schemaPath: "#/properties/supersedes/oneOf/0/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data34.version_id !== void 0) {
          let data36 = data34.version_id;
          if (typeof data36 === "string") {
            if (func26(data36) > 512) {
              const err119 = { instancePath: instancePath + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (func26(data36) < 1) {
              const err120 = { instancePath: instancePath + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
          } else {
            const err121 = { instancePath: instancePath + "/supersedes/version_id", schemaPath: "#/properties/supersedes/oneOf/0/properties/version_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data34.sha256 !== void 0) {
          let data37 = data34.sha256;
          if (typeof data37 === "string") {
            if (!pattern92.test(data37)) {
              const err122 = { instancePath: instancePath + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          } else {
            const err123 = { instancePath: instancePath + "/supersedes/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
      var _valid0 = _errs88 === errors;
      if (_valid0) {
        valid20 = true;
        passing0 = 0;
      }
      const _errs98 = errors;
      if (data34 !== null) {
        const err125 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
      var _valid0 = _errs98 === errors;
      if (_valid0 && valid20) {
        valid20 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid20 = true;
          passing0 = 1;
        }
      }
      if (!valid20) {
        const err126 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      } else {
        errors = _errs87;
        if (vErrors !== null) {
          if (_errs87) {
            vErrors.length = _errs87;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err127 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err127];
    } else {
      vErrors.push(err127);
    }
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
validate207.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_completed.v1.ts
var RunCompletedV1 = /* @__PURE__ */ documentSchema("run_completed.v1", run_completed_v1_validate_default);

// evidence-schemas/src/generated/run_report.v1.validate.js
var import_ucs2length8 = __toESM(require_ucs2length(), 1);
var run_report_v1_validate_default = validate208;
var schema318 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "run_report.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "generated_at_utc", "platform_run_id", "scenario_run_ids", "ingress", "archive", "health", "evidence_refs", "basis"], "properties": { "schema": { "const": "fp.run_report.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "generated_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "scenario_run_ids": { "type": "array", "items": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "maxItems": 1e3 }, "ingress": { "type": "object", "additionalProperties": false, "required": ["sent", "received", "received_wsp", "admit", "duplicate", "quarantine", "publish_ambiguous", "publish_in_flight", "receipt_write_failed", "admitted_unique", "quarantine_records", "by_principal", "by_event_class", "by_event_type", "by_reason", "admitted_by_topic", "latency"], "properties": { "sent": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "received": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "received_wsp": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "admit": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "duplicate": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "quarantine": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "publish_ambiguous": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "publish_in_flight": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "receipt_write_failed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "admitted_unique": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "quarantine_records": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "by_principal": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "by_event_class": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "by_event_type": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } }, "by_reason": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "admitted_by_topic": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "latency": { "type": "object", "additionalProperties": false, "required": ["buckets_ms", "admission", "validate", "reserve", "publish", "commit"], "properties": { "buckets_ms": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "minItems": 1, "maxItems": 64, "uniqueItems": true }, "admission": { "$ref": "#/$defs/percentiles" }, "validate": { "$ref": "#/$defs/percentiles" }, "reserve": { "$ref": "#/$defs/percentiles" }, "publish": { "$ref": "#/$defs/percentiles" }, "commit": { "$ref": "#/$defs/percentiles" } } } } }, "archive": { "type": "object", "additionalProperties": false, "required": ["summary", "health_state", "segments", "size_bytes", "reconciliation_totals"], "properties": { "summary": { "type": "object", "additionalProperties": false, "required": ["seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total"], "properties": { "seen_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "archived_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "duplicate_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "payload_mismatch_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "write_error_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "skipped_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "health_state": { "enum": ["GREEN", "AMBER", "RED", "STOPPED", "FAILED", "UNKNOWN"] }, "segments": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "size_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "reconciliation_totals": { "type": "object", "additionalProperties": false, "required": ["records", "offsets_covered", "foreign"], "properties": { "records": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "offsets_covered": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "foreign": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } } }, "health": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["component", "instance_id", "health_state", "reasons", "age_seconds"], "properties": { "component": { "type": "string", "minLength": 1, "maxLength": 512 }, "instance_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "health_state": { "enum": ["GREEN", "AMBER", "RED", "STOPPED", "FAILED", "UNKNOWN"] }, "reasons": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 64 }, "age_seconds": { "type": "number", "minimum": 0 } } }, "maxItems": 1e3 }, "evidence_refs": { "type": "object", "additionalProperties": false, "required": ["receipt_refs_sample", "quarantine_refs_sample", "component_reconciliation_refs"], "properties": { "receipt_refs_sample": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 50 }, "quarantine_refs_sample": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 50 }, "component_reconciliation_refs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 50 } } }, "basis": { "type": "object", "additionalProperties": false, "required": ["provenance", "as_of", "snapshot_id", "rows_scanned", "evidence_ref_resolution", "basis_notes", "peak_rss_bytes", "elapsed_ms"], "properties": { "provenance": { "type": "string", "minLength": 1, "maxLength": 512 }, "as_of": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "snapshot_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "rows_scanned": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "evidence_ref_resolution": { "type": "object", "additionalProperties": false, "required": ["attempted", "resolved", "denied", "allowlist_size"], "properties": { "attempted": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "resolved": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "denied": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "allowlist_size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "basis_notes": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 50 }, "peak_rss_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "elapsed_ms": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } }, "$defs": { "percentiles": { "type": "object", "additionalProperties": false, "required": ["measured", "p50_ms", "p95_ms", "p99_ms"], "properties": { "measured": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "p50_ms": { "$ref": "#/$defs/percentile" }, "p95_ms": { "$ref": "#/$defs/percentile" }, "p99_ms": { "$ref": "#/$defs/percentile" } } }, "percentile": { "oneOf": [{ "type": "integer", "minimum": 1 }, { "const": "beyond_last_bucket" }, { "type": "null" }] } } };
var func18 = Object.prototype.hasOwnProperty;
var func27 = import_ucs2length8.default.default ?? import_ucs2length8.default;
var pattern48 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern77 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern83 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern58 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate226.evaluated;
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
        if (func27(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func27(data0) < 1) {
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
        if (func27(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func27(data1) < 1) {
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
        if (func27(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func27(data2) < 1) {
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
        if (!pattern58.test(data3)) {
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
  validate226.errors = vErrors;
  return errors === 0;
}
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.measured === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measured" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.p50_ms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p50_ms" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.p95_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p95_ms" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.p99_ms === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p99_ms" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "measured" || key0 === "p50_ms" || key0 === "p95_ms" || key0 === "p99_ms")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.measured !== void 0) {
      let data0 = data.measured;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.p50_ms !== void 0) {
      let data1 = data.p50_ms;
      const _errs6 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs7 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs9 = errors;
      if ("beyond_last_bucket" !== data1) {
        const err10 = { instancePath: instancePath + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs10 = errors;
        if (data1 !== null) {
          const err11 = { instancePath: instancePath + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
          }
        }
      }
      if (!valid2) {
        const err12 = { instancePath: instancePath + "/p50_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.p95_ms !== void 0) {
      let data2 = data.p95_ms;
      const _errs14 = errors;
      let valid4 = false;
      let passing1 = null;
      const _errs15 = errors;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err13 = { instancePath: instancePath + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      var _valid1 = _errs15 === errors;
      if (_valid1) {
        valid4 = true;
        passing1 = 0;
      }
      const _errs17 = errors;
      if ("beyond_last_bucket" !== data2) {
        const err15 = { instancePath: instancePath + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      if (_valid1 && valid4) {
        valid4 = false;
        passing1 = [passing1, 1];
      } else {
        if (_valid1) {
          valid4 = true;
          passing1 = 1;
        }
        const _errs18 = errors;
        if (data2 !== null) {
          const err16 = { instancePath: instancePath + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid1 = _errs18 === errors;
        if (_valid1 && valid4) {
          valid4 = false;
          passing1 = [passing1, 2];
        } else {
          if (_valid1) {
            valid4 = true;
            passing1 = 2;
          }
        }
      }
      if (!valid4) {
        const err17 = { instancePath: instancePath + "/p95_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.p99_ms !== void 0) {
      let data3 = data.p99_ms;
      const _errs22 = errors;
      let valid6 = false;
      let passing2 = null;
      const _errs23 = errors;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err18 = { instancePath: instancePath + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid2 = _errs23 === errors;
      if (_valid2) {
        valid6 = true;
        passing2 = 0;
      }
      const _errs25 = errors;
      if ("beyond_last_bucket" !== data3) {
        const err20 = { instancePath: instancePath + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/1/const", keyword: "const", params: { allowedValue: "beyond_last_bucket" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      if (_valid2 && valid6) {
        valid6 = false;
        passing2 = [passing2, 1];
      } else {
        if (_valid2) {
          valid6 = true;
          passing2 = 1;
        }
        const _errs26 = errors;
        if (data3 !== null) {
          const err21 = { instancePath: instancePath + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf/2/type", keyword: "type", params: { type: "null" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        if (_valid2 && valid6) {
          valid6 = false;
          passing2 = [passing2, 2];
        } else {
          if (_valid2) {
            valid6 = true;
            passing2 = 2;
          }
        }
      }
      if (!valid6) {
        const err22 = { instancePath: instancePath + "/p99_ms", schemaPath: "#/$defs/percentile/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.schema === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.writer === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writer" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.generated_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.platform_run_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.scenario_run_ids === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_run_ids" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.ingress === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ingress" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.archive === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archive" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.health === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "health" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.evidence_refs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence_refs" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.basis === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func18.call(schema318.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.run_report.v1" !== data.schema) {
        const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.run_report.v1" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          const err13 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.writer !== void 0) {
      if (!validate226(data.writer, { instancePath: instancePath + "/writer", parentData: data, parentDataProperty: "writer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
        errors = vErrors.length;
      }
    }
    if (data.generated_at_utc !== void 0) {
      let data3 = data.generated_at_utc;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          const err15 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/generated_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data4 = data.platform_run_id;
      if (typeof data4 === "string") {
        if (!pattern77.test(data4)) {
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
    if (data.scenario_run_ids !== void 0) {
      let data5 = data.scenario_run_ids;
      if (Array.isArray(data5)) {
        if (data5.length > 1e3) {
          const err19 = { instancePath: instancePath + "/scenario_run_ids", schemaPath: "#/properties/scenario_run_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern83.test(data6)) {
              const err20 = { instancePath: instancePath + "/scenario_run_ids/" + i0, schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/scenario_run_ids/" + i0, schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/scenario_run_ids", schemaPath: "#/properties/scenario_run_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.ingress !== void 0) {
      let data7 = data.ingress;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.sent === void 0) {
          const err23 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "sent" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data7.received === void 0) {
          const err24 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "received" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.received_wsp === void 0) {
          const err25 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "received_wsp" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.admit === void 0) {
          const err26 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admit" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.duplicate === void 0) {
          const err27 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "duplicate" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data7.quarantine === void 0) {
          const err28 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "quarantine" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data7.publish_ambiguous === void 0) {
          const err29 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "publish_ambiguous" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data7.publish_in_flight === void 0) {
          const err30 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "publish_in_flight" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data7.receipt_write_failed === void 0) {
          const err31 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "receipt_write_failed" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data7.admitted_unique === void 0) {
          const err32 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admitted_unique" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data7.quarantine_records === void 0) {
          const err33 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "quarantine_records" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7.by_principal === void 0) {
          const err34 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_principal" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data7.by_event_class === void 0) {
          const err35 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_event_class" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data7.by_event_type === void 0) {
          const err36 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_event_type" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data7.by_reason === void 0) {
          const err37 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "by_reason" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data7.admitted_by_topic === void 0) {
          const err38 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "admitted_by_topic" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data7.latency === void 0) {
          const err39 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/required", keyword: "required", params: { missingProperty: "latency" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!func18.call(schema318.properties.ingress.properties, key1)) {
            const err40 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data7.sent !== void 0) {
          let data8 = data7.sent;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err41 = { instancePath: instancePath + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err42 = { instancePath: instancePath + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err43 = { instancePath: instancePath + "/ingress/sent", schemaPath: "#/properties/ingress/properties/sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        }
        if (data7.received !== void 0) {
          let data9 = data7.received;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err44 = { instancePath: instancePath + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err45 = { instancePath: instancePath + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err46 = { instancePath: instancePath + "/ingress/received", schemaPath: "#/properties/ingress/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data7.received_wsp !== void 0) {
          let data10 = data7.received_wsp;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err47 = { instancePath: instancePath + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err48 = { instancePath: instancePath + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err49 = { instancePath: instancePath + "/ingress/received_wsp", schemaPath: "#/properties/ingress/properties/received_wsp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data7.admit !== void 0) {
          let data11 = data7.admit;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err50 = { instancePath: instancePath + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err51 = { instancePath: instancePath + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err52 = { instancePath: instancePath + "/ingress/admit", schemaPath: "#/properties/ingress/properties/admit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data7.duplicate !== void 0) {
          let data12 = data7.duplicate;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err53 = { instancePath: instancePath + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err54 = { instancePath: instancePath + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err55 = { instancePath: instancePath + "/ingress/duplicate", schemaPath: "#/properties/ingress/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data7.quarantine !== void 0) {
          let data13 = data7.quarantine;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err56 = { instancePath: instancePath + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err57 = { instancePath: instancePath + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err58 = { instancePath: instancePath + "/ingress/quarantine", schemaPath: "#/properties/ingress/properties/quarantine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data7.publish_ambiguous !== void 0) {
          let data14 = data7.publish_ambiguous;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err59 = { instancePath: instancePath + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 9007199254740991 || isNaN(data14)) {
              const err60 = { instancePath: instancePath + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err61 = { instancePath: instancePath + "/ingress/publish_ambiguous", schemaPath: "#/properties/ingress/properties/publish_ambiguous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data7.publish_in_flight !== void 0) {
          let data15 = data7.publish_in_flight;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err62 = { instancePath: instancePath + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 9007199254740991 || isNaN(data15)) {
              const err63 = { instancePath: instancePath + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err64 = { instancePath: instancePath + "/ingress/publish_in_flight", schemaPath: "#/properties/ingress/properties/publish_in_flight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data7.receipt_write_failed !== void 0) {
          let data16 = data7.receipt_write_failed;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err65 = { instancePath: instancePath + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err66 = { instancePath: instancePath + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err67 = { instancePath: instancePath + "/ingress/receipt_write_failed", schemaPath: "#/properties/ingress/properties/receipt_write_failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (data7.admitted_unique !== void 0) {
          let data17 = data7.admitted_unique;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err68 = { instancePath: instancePath + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 9007199254740991 || isNaN(data17)) {
              const err69 = { instancePath: instancePath + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err70 = { instancePath: instancePath + "/ingress/admitted_unique", schemaPath: "#/properties/ingress/properties/admitted_unique/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data7.quarantine_records !== void 0) {
          let data18 = data7.quarantine_records;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err71 = { instancePath: instancePath + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 9007199254740991 || isNaN(data18)) {
              const err72 = { instancePath: instancePath + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err73 = { instancePath: instancePath + "/ingress/quarantine_records", schemaPath: "#/properties/ingress/properties/quarantine_records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        }
        if (data7.by_principal !== void 0) {
          let data19 = data7.by_principal;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key2 in data19) {
              let data20 = data19[key2];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (const key3 in data20) {
                  let data21 = data20[key3];
                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                    const err74 = { instancePath: instancePath + "/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 < 0 || isNaN(data21)) {
                      const err75 = { instancePath: instancePath + "/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/ingress/by_principal/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_principal/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/ingress/by_principal", schemaPath: "#/properties/ingress/properties/by_principal/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data7.by_event_class !== void 0) {
          let data22 = data7.by_event_class;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key4 in data22) {
              let data23 = data22[key4];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key5 in data23) {
                  let data24 = data23[key5];
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err78 = { instancePath: instancePath + "/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 < 0 || isNaN(data24)) {
                      const err79 = { instancePath: instancePath + "/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err80 = { instancePath: instancePath + "/ingress/by_event_class/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_class/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/ingress/by_event_class", schemaPath: "#/properties/ingress/properties/by_event_class/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data7.by_event_type !== void 0) {
          let data25 = data7.by_event_type;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (const key6 in data25) {
              let data26 = data25[key6];
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                for (const key7 in data26) {
                  let data27 = data26[key7];
                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                    const err82 = { instancePath: instancePath + "/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 < 0 || isNaN(data27)) {
                      const err83 = { instancePath: instancePath + "/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/ingress/by_event_type/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_event_type/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/ingress/by_event_type", schemaPath: "#/properties/ingress/properties/by_event_type/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data7.by_reason !== void 0) {
          let data28 = data7.by_reason;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key8 in data28) {
              let data29 = data28[key8];
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err86 = { instancePath: instancePath + "/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_reason/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 < 0 || isNaN(data29)) {
                  const err87 = { instancePath: instancePath + "/ingress/by_reason/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/by_reason/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/ingress/by_reason", schemaPath: "#/properties/ingress/properties/by_reason/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data7.admitted_by_topic !== void 0) {
          let data30 = data7.admitted_by_topic;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key9 in data30) {
              let data31 = data30[key9];
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err89 = { instancePath: instancePath + "/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/admitted_by_topic/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 0 || isNaN(data31)) {
                  const err90 = { instancePath: instancePath + "/ingress/admitted_by_topic/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ingress/properties/admitted_by_topic/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/ingress/admitted_by_topic", schemaPath: "#/properties/ingress/properties/admitted_by_topic/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data7.latency !== void 0) {
          let data32 = data7.latency;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.buckets_ms === void 0) {
              const err92 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "buckets_ms" } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data32.admission === void 0) {
              const err93 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "admission" } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (data32.validate === void 0) {
              const err94 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "validate" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data32.reserve === void 0) {
              const err95 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "reserve" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data32.publish === void 0) {
              const err96 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "publish" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data32.commit === void 0) {
              const err97 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/required", keyword: "required", params: { missingProperty: "commit" } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            for (const key10 in data32) {
              if (!(key10 === "buckets_ms" || key10 === "admission" || key10 === "validate" || key10 === "reserve" || key10 === "publish" || key10 === "commit")) {
                const err98 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data32.buckets_ms !== void 0) {
              let data33 = data32.buckets_ms;
              if (Array.isArray(data33)) {
                if (data33.length > 64) {
                  const err99 = { instancePath: instancePath + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                if (data33.length < 1) {
                  const err100 = { instancePath: instancePath + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                const len1 = data33.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data34 = data33[i1];
                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                    const err101 = { instancePath: instancePath + "/ingress/latency/buckets_ms/" + i1, schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 < 1 || isNaN(data34)) {
                      const err102 = { instancePath: instancePath + "/ingress/latency/buckets_ms/" + i1, schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                  }
                }
                let i2 = data33.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data33[i2];
                    if (!(typeof item0 == "number" && (!(item0 % 1) && !isNaN(item0)) && isFinite(item0))) {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err103 = { instancePath: instancePath + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err104 = { instancePath: instancePath + "/ingress/latency/buckets_ms", schemaPath: "#/properties/ingress/properties/latency/properties/buckets_ms/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data32.admission !== void 0) {
              if (!validate24(data32.admission, { instancePath: instancePath + "/ingress/latency/admission", parentData: data32, parentDataProperty: "admission", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data32.validate !== void 0) {
              if (!validate24(data32.validate, { instancePath: instancePath + "/ingress/latency/validate", parentData: data32, parentDataProperty: "validate", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data32.reserve !== void 0) {
              if (!validate24(data32.reserve, { instancePath: instancePath + "/ingress/latency/reserve", parentData: data32, parentDataProperty: "reserve", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data32.publish !== void 0) {
              if (!validate24(data32.publish, { instancePath: instancePath + "/ingress/latency/publish", parentData: data32, parentDataProperty: "publish", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
            if (data32.commit !== void 0) {
              if (!validate24(data32.commit, { instancePath: instancePath + "/ingress/latency/commit", parentData: data32, parentDataProperty: "commit", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/ingress/latency", schemaPath: "#/properties/ingress/properties/latency/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/ingress", schemaPath: "#/properties/ingress/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.archive !== void 0) {
      let data40 = data.archive;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.summary === void 0) {
          const err107 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "summary" } };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        if (data40.health_state === void 0) {
          const err108 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "health_state" } };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (data40.segments === void 0) {
          const err109 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "segments" } };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
        if (data40.size_bytes === void 0) {
          const err110 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "size_bytes" } };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        if (data40.reconciliation_totals === void 0) {
          const err111 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/required", keyword: "required", params: { missingProperty: "reconciliation_totals" } };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        for (const key11 in data40) {
          if (!(key11 === "summary" || key11 === "health_state" || key11 === "segments" || key11 === "size_bytes" || key11 === "reconciliation_totals")) {
            const err112 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data40.summary !== void 0) {
          let data41 = data40.summary;
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.seen_total === void 0) {
              const err113 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "seen_total" } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            if (data41.archived_total === void 0) {
              const err114 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "archived_total" } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data41.duplicate_total === void 0) {
              const err115 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data41.payload_mismatch_total === void 0) {
              const err116 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data41.write_error_total === void 0) {
              const err117 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "write_error_total" } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data41.skipped_total === void 0) {
              const err118 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/required", keyword: "required", params: { missingProperty: "skipped_total" } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            for (const key12 in data41) {
              if (!(key12 === "seen_total" || key12 === "archived_total" || key12 === "duplicate_total" || key12 === "payload_mismatch_total" || key12 === "write_error_total" || key12 === "skipped_total")) {
                const err119 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data41.seen_total !== void 0) {
              let data42 = data41.seen_total;
              if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                const err120 = { instancePath: instancePath + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              if (typeof data42 == "number" && isFinite(data42)) {
                if (data42 > 9007199254740991 || isNaN(data42)) {
                  const err121 = { instancePath: instancePath + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                if (data42 < 0 || isNaN(data42)) {
                  const err122 = { instancePath: instancePath + "/archive/summary/seen_total", schemaPath: "#/properties/archive/properties/summary/properties/seen_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
            }
            if (data41.archived_total !== void 0) {
              let data43 = data41.archived_total;
              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                const err123 = { instancePath: instancePath + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 > 9007199254740991 || isNaN(data43)) {
                  const err124 = { instancePath: instancePath + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
                if (data43 < 0 || isNaN(data43)) {
                  const err125 = { instancePath: instancePath + "/archive/summary/archived_total", schemaPath: "#/properties/archive/properties/summary/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
            }
            if (data41.duplicate_total !== void 0) {
              let data44 = data41.duplicate_total;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err126 = { instancePath: instancePath + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 9007199254740991 || isNaN(data44)) {
                  const err127 = { instancePath: instancePath + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                if (data44 < 0 || isNaN(data44)) {
                  const err128 = { instancePath: instancePath + "/archive/summary/duplicate_total", schemaPath: "#/properties/archive/properties/summary/properties/duplicate_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
            }
            if (data41.payload_mismatch_total !== void 0) {
              let data45 = data41.payload_mismatch_total;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err129 = { instancePath: instancePath + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 > 9007199254740991 || isNaN(data45)) {
                  const err130 = { instancePath: instancePath + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                if (data45 < 0 || isNaN(data45)) {
                  const err131 = { instancePath: instancePath + "/archive/summary/payload_mismatch_total", schemaPath: "#/properties/archive/properties/summary/properties/payload_mismatch_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
            }
            if (data41.write_error_total !== void 0) {
              let data46 = data41.write_error_total;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                const err132 = { instancePath: instancePath + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 > 9007199254740991 || isNaN(data46)) {
                  const err133 = { instancePath: instancePath + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
                if (data46 < 0 || isNaN(data46)) {
                  const err134 = { instancePath: instancePath + "/archive/summary/write_error_total", schemaPath: "#/properties/archive/properties/summary/properties/write_error_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
              }
            }
            if (data41.skipped_total !== void 0) {
              let data47 = data41.skipped_total;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                const err135 = { instancePath: instancePath + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 > 9007199254740991 || isNaN(data47)) {
                  const err136 = { instancePath: instancePath + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
                if (data47 < 0 || isNaN(data47)) {
                  const err137 = { instancePath: instancePath + "/archive/summary/skipped_total", schemaPath: "#/properties/archive/properties/summary/properties/skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/archive/summary", schemaPath: "#/properties/archive/properties/summary/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data40.health_state !== void 0) {
          let data48 = data40.health_state;
          if (!(data48 === "GREEN" || data48 === "AMBER" || data48 === "RED" || data48 === "STOPPED" || data48 === "FAILED" || data48 === "UNKNOWN")) {
            const err139 = { instancePath: instancePath + "/archive/health_state", schemaPath: "#/properties/archive/properties/health_state/enum", keyword: "enum", params: { allowedValues: schema318.properties.archive.properties.health_state.enum } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data40.segments !== void 0) {
          let data49 = data40.segments;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err140 = { instancePath: instancePath + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 > 9007199254740991 || isNaN(data49)) {
              const err141 = { instancePath: instancePath + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data49 < 0 || isNaN(data49)) {
              const err142 = { instancePath: instancePath + "/archive/segments", schemaPath: "#/properties/archive/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
        if (data40.size_bytes !== void 0) {
          let data50 = data40.size_bytes;
          if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
            const err143 = { instancePath: instancePath + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 9007199254740991 || isNaN(data50)) {
              const err144 = { instancePath: instancePath + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              const err145 = { instancePath: instancePath + "/archive/size_bytes", schemaPath: "#/properties/archive/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
        }
        if (data40.reconciliation_totals !== void 0) {
          let data51 = data40.reconciliation_totals;
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.records === void 0) {
              const err146 = { instancePath: instancePath + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "records" } };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data51.offsets_covered === void 0) {
              const err147 = { instancePath: instancePath + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "offsets_covered" } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data51.foreign === void 0) {
              const err148 = { instancePath: instancePath + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/required", keyword: "required", params: { missingProperty: "foreign" } };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            for (const key13 in data51) {
              if (!(key13 === "records" || key13 === "offsets_covered" || key13 === "foreign")) {
                const err149 = { instancePath: instancePath + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data51.records !== void 0) {
              let data52 = data51.records;
              if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                const err150 = { instancePath: instancePath + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 > 9007199254740991 || isNaN(data52)) {
                  const err151 = { instancePath: instancePath + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
                if (data52 < 0 || isNaN(data52)) {
                  const err152 = { instancePath: instancePath + "/archive/reconciliation_totals/records", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/records/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
            }
            if (data51.offsets_covered !== void 0) {
              let data53 = data51.offsets_covered;
              if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                const err153 = { instancePath: instancePath + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
              if (typeof data53 == "number" && isFinite(data53)) {
                if (data53 > 9007199254740991 || isNaN(data53)) {
                  const err154 = { instancePath: instancePath + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                if (data53 < 0 || isNaN(data53)) {
                  const err155 = { instancePath: instancePath + "/archive/reconciliation_totals/offsets_covered", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/offsets_covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
            }
            if (data51.foreign !== void 0) {
              let data54 = data51.foreign;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                const err156 = { instancePath: instancePath + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 > 9007199254740991 || isNaN(data54)) {
                  const err157 = { instancePath: instancePath + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
                if (data54 < 0 || isNaN(data54)) {
                  const err158 = { instancePath: instancePath + "/archive/reconciliation_totals/foreign", schemaPath: "#/properties/archive/properties/reconciliation_totals/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err159 = { instancePath: instancePath + "/archive/reconciliation_totals", schemaPath: "#/properties/archive/properties/reconciliation_totals/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/archive", schemaPath: "#/properties/archive/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.health !== void 0) {
      let data55 = data.health;
      if (Array.isArray(data55)) {
        if (data55.length > 1e3) {
          const err161 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
        const len2 = data55.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data56 = data55[i3];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.component === void 0) {
              const err162 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "component" } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            if (data56.instance_id === void 0) {
              const err163 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "instance_id" } };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
            if (data56.health_state === void 0) {
              const err164 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "health_state" } };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
            if (data56.reasons === void 0) {
              const err165 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "reasons" } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data56.age_seconds === void 0) {
              const err166 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/required", keyword: "required", params: { missingProperty: "age_seconds" } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            for (const key14 in data56) {
              if (!(key14 === "component" || key14 === "instance_id" || key14 === "health_state" || key14 === "reasons" || key14 === "age_seconds")) {
                const err167 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data56.component !== void 0) {
              let data57 = data56.component;
              if (typeof data57 === "string") {
                if (func27(data57) > 512) {
                  const err168 = { instancePath: instancePath + "/health/" + i3 + "/component", schemaPath: "#/properties/health/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
                if (func27(data57) < 1) {
                  const err169 = { instancePath: instancePath + "/health/" + i3 + "/component", schemaPath: "#/properties/health/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/health/" + i3 + "/component", schemaPath: "#/properties/health/items/properties/component/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data56.instance_id !== void 0) {
              let data58 = data56.instance_id;
              if (typeof data58 === "string") {
                if (func27(data58) > 512) {
                  const err171 = { instancePath: instancePath + "/health/" + i3 + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (func27(data58) < 1) {
                  const err172 = { instancePath: instancePath + "/health/" + i3 + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              } else {
                const err173 = { instancePath: instancePath + "/health/" + i3 + "/instance_id", schemaPath: "#/properties/health/items/properties/instance_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data56.health_state !== void 0) {
              let data59 = data56.health_state;
              if (!(data59 === "GREEN" || data59 === "AMBER" || data59 === "RED" || data59 === "STOPPED" || data59 === "FAILED" || data59 === "UNKNOWN")) {
                const err174 = { instancePath: instancePath + "/health/" + i3 + "/health_state", schemaPath: "#/properties/health/items/properties/health_state/enum", keyword: "enum", params: { allowedValues: schema318.properties.health.items.properties.health_state.enum } };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data56.reasons !== void 0) {
              let data60 = data56.reasons;
              if (Array.isArray(data60)) {
                if (data60.length > 64) {
                  const err175 = { instancePath: instancePath + "/health/" + i3 + "/reasons", schemaPath: "#/properties/health/items/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                const len3 = data60.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data61 = data60[i4];
                  if (typeof data61 === "string") {
                    if (func27(data61) > 512) {
                      const err176 = { instancePath: instancePath + "/health/" + i3 + "/reasons/" + i4, schemaPath: "#/properties/health/items/properties/reasons/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                    if (func27(data61) < 1) {
                      const err177 = { instancePath: instancePath + "/health/" + i3 + "/reasons/" + i4, schemaPath: "#/properties/health/items/properties/reasons/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                  } else {
                    const err178 = { instancePath: instancePath + "/health/" + i3 + "/reasons/" + i4, schemaPath: "#/properties/health/items/properties/reasons/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
              } else {
                const err179 = { instancePath: instancePath + "/health/" + i3 + "/reasons", schemaPath: "#/properties/health/items/properties/reasons/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data56.age_seconds !== void 0) {
              let data62 = data56.age_seconds;
              if (typeof data62 == "number" && isFinite(data62)) {
                if (data62 < 0 || isNaN(data62)) {
                  const err180 = { instancePath: instancePath + "/health/" + i3 + "/age_seconds", schemaPath: "#/properties/health/items/properties/age_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/health/" + i3 + "/age_seconds", schemaPath: "#/properties/health/items/properties/age_seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/health/" + i3, schemaPath: "#/properties/health/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
    if (data.evidence_refs !== void 0) {
      let data63 = data.evidence_refs;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (data63.receipt_refs_sample === void 0) {
          const err184 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "receipt_refs_sample" } };
          if (vErrors === null) {
            vErrors = [err184];
          } else {
            vErrors.push(err184);
          }
          errors++;
        }
        if (data63.quarantine_refs_sample === void 0) {
          const err185 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "quarantine_refs_sample" } };
          if (vErrors === null) {
            vErrors = [err185];
          } else {
            vErrors.push(err185);
          }
          errors++;
        }
        if (data63.component_reconciliation_refs === void 0) {
          const err186 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/required", keyword: "required", params: { missingProperty: "component_reconciliation_refs" } };
          if (vErrors === null) {
            vErrors = [err186];
          } else {
            vErrors.push(err186);
          }
          errors++;
        }
        for (const key15 in data63) {
          if (!(key15 === "receipt_refs_sample" || key15 === "quarantine_refs_sample" || key15 === "component_reconciliation_refs")) {
            const err187 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data63.receipt_refs_sample !== void 0) {
          let data64 = data63.receipt_refs_sample;
          if (Array.isArray(data64)) {
            if (data64.length > 50) {
              const err188 = { instancePath: instancePath + "/evidence_refs/receipt_refs_sample", schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            const len4 = data64.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data65 = data64[i5];
              if (typeof data65 === "string") {
                if (func27(data65) > 512) {
                  const err189 = { instancePath: instancePath + "/evidence_refs/receipt_refs_sample/" + i5, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                if (func27(data65) < 1) {
                  const err190 = { instancePath: instancePath + "/evidence_refs/receipt_refs_sample/" + i5, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              } else {
                const err191 = { instancePath: instancePath + "/evidence_refs/receipt_refs_sample/" + i5, schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
          } else {
            const err192 = { instancePath: instancePath + "/evidence_refs/receipt_refs_sample", schemaPath: "#/properties/evidence_refs/properties/receipt_refs_sample/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
        }
        if (data63.quarantine_refs_sample !== void 0) {
          let data66 = data63.quarantine_refs_sample;
          if (Array.isArray(data66)) {
            if (data66.length > 50) {
              const err193 = { instancePath: instancePath + "/evidence_refs/quarantine_refs_sample", schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            const len5 = data66.length;
            for (let i6 = 0; i6 < len5; i6++) {
              let data67 = data66[i6];
              if (typeof data67 === "string") {
                if (func27(data67) > 512) {
                  const err194 = { instancePath: instancePath + "/evidence_refs/quarantine_refs_sample/" + i6, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (func27(data67) < 1) {
                  const err195 = { instancePath: instancePath + "/evidence_refs/quarantine_refs_sample/" + i6, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              } else {
                const err196 = { instancePath: instancePath + "/evidence_refs/quarantine_refs_sample/" + i6, schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
          } else {
            const err197 = { instancePath: instancePath + "/evidence_refs/quarantine_refs_sample", schemaPath: "#/properties/evidence_refs/properties/quarantine_refs_sample/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data63.component_reconciliation_refs !== void 0) {
          let data68 = data63.component_reconciliation_refs;
          if (Array.isArray(data68)) {
            if (data68.length > 50) {
              const err198 = { instancePath: instancePath + "/evidence_refs/component_reconciliation_refs", schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            const len6 = data68.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data69 = data68[i7];
              if (typeof data69 === "string") {
                if (func27(data69) > 512) {
                  const err199 = { instancePath: instancePath + "/evidence_refs/component_reconciliation_refs/" + i7, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
                if (func27(data69) < 1) {
                  const err200 = { instancePath: instancePath + "/evidence_refs/component_reconciliation_refs/" + i7, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              } else {
                const err201 = { instancePath: instancePath + "/evidence_refs/component_reconciliation_refs/" + i7, schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
          } else {
            const err202 = { instancePath: instancePath + "/evidence_refs/component_reconciliation_refs", schemaPath: "#/properties/evidence_refs/properties/component_reconciliation_refs/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/evidence_refs", schemaPath: "#/properties/evidence_refs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data70 = data.basis;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        if (data70.provenance === void 0) {
          const err204 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "provenance" } };
          if (vErrors === null) {
            vErrors = [err204];
          } else {
            vErrors.push(err204);
          }
          errors++;
        }
        if (data70.as_of === void 0) {
          const err205 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "as_of" } };
          if (vErrors === null) {
            vErrors = [err205];
          } else {
            vErrors.push(err205);
          }
          errors++;
        }
        if (data70.snapshot_id === void 0) {
          const err206 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "snapshot_id" } };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (data70.rows_scanned === void 0) {
          const err207 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "rows_scanned" } };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        if (data70.evidence_ref_resolution === void 0) {
          const err208 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "evidence_ref_resolution" } };
          if (vErrors === null) {
            vErrors = [err208];
          } else {
            vErrors.push(err208);
          }
          errors++;
        }
        if (data70.basis_notes === void 0) {
          const err209 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "basis_notes" } };
          if (vErrors === null) {
            vErrors = [err209];
          } else {
            vErrors.push(err209);
          }
          errors++;
        }
        if (data70.peak_rss_bytes === void 0) {
          const err210 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "peak_rss_bytes" } };
          if (vErrors === null) {
            vErrors = [err210];
          } else {
            vErrors.push(err210);
          }
          errors++;
        }
        if (data70.elapsed_ms === void 0) {
          const err211 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/required", keyword: "required", params: { missingProperty: "elapsed_ms" } };
          if (vErrors === null) {
            vErrors = [err211];
          } else {
            vErrors.push(err211);
          }
          errors++;
        }
        for (const key16 in data70) {
          if (!(key16 === "provenance" || key16 === "as_of" || key16 === "snapshot_id" || key16 === "rows_scanned" || key16 === "evidence_ref_resolution" || key16 === "basis_notes" || key16 === "peak_rss_bytes" || key16 === "elapsed_ms")) {
            const err212 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
        }
        if (data70.provenance !== void 0) {
          let data71 = data70.provenance;
          if (typeof data71 === "string") {
            if (func27(data71) > 512) {
              const err213 = { instancePath: instancePath + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
            if (func27(data71) < 1) {
              const err214 = { instancePath: instancePath + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          } else {
            const err215 = { instancePath: instancePath + "/basis/provenance", schemaPath: "#/properties/basis/properties/provenance/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
        }
        if (data70.as_of !== void 0) {
          let data72 = data70.as_of;
          if (typeof data72 === "string") {
            if (!pattern48.test(data72)) {
              const err216 = { instancePath: instancePath + "/basis/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/basis/as_of", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data70.snapshot_id !== void 0) {
          let data73 = data70.snapshot_id;
          if (typeof data73 === "string") {
            if (func27(data73) > 512) {
              const err218 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
            if (func27(data73) < 1) {
              const err219 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            }
          } else {
            const err220 = { instancePath: instancePath + "/basis/snapshot_id", schemaPath: "#/properties/basis/properties/snapshot_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
        }
        if (data70.rows_scanned !== void 0) {
          let data74 = data70.rows_scanned;
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            for (const key17 in data74) {
              let data75 = data74[key17];
              if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                const err221 = { instancePath: instancePath + "/basis/rows_scanned/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rows_scanned/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
              if (typeof data75 == "number" && isFinite(data75)) {
                if (data75 < 0 || isNaN(data75)) {
                  const err222 = { instancePath: instancePath + "/basis/rows_scanned/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/basis/properties/rows_scanned/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err223 = { instancePath: instancePath + "/basis/rows_scanned", schemaPath: "#/properties/basis/properties/rows_scanned/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data70.evidence_ref_resolution !== void 0) {
          let data76 = data70.evidence_ref_resolution;
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            if (data76.attempted === void 0) {
              const err224 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "attempted" } };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            if (data76.resolved === void 0) {
              const err225 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "resolved" } };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
            if (data76.denied === void 0) {
              const err226 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "denied" } };
              if (vErrors === null) {
                vErrors = [err226];
              } else {
                vErrors.push(err226);
              }
              errors++;
            }
            if (data76.allowlist_size === void 0) {
              const err227 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/required", keyword: "required", params: { missingProperty: "allowlist_size" } };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            for (const key18 in data76) {
              if (!(key18 === "attempted" || key18 === "resolved" || key18 === "denied" || key18 === "allowlist_size")) {
                const err228 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data76.attempted !== void 0) {
              let data77 = data76.attempted;
              if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                const err229 = { instancePath: instancePath + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
              if (typeof data77 == "number" && isFinite(data77)) {
                if (data77 > 9007199254740991 || isNaN(data77)) {
                  const err230 = { instancePath: instancePath + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
                if (data77 < 0 || isNaN(data77)) {
                  const err231 = { instancePath: instancePath + "/basis/evidence_ref_resolution/attempted", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/attempted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
              }
            }
            if (data76.resolved !== void 0) {
              let data78 = data76.resolved;
              if (!(typeof data78 == "number" && (!(data78 % 1) && !isNaN(data78)) && isFinite(data78))) {
                const err232 = { instancePath: instancePath + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
              if (typeof data78 == "number" && isFinite(data78)) {
                if (data78 > 9007199254740991 || isNaN(data78)) {
                  const err233 = { instancePath: instancePath + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err233];
                  } else {
                    vErrors.push(err233);
                  }
                  errors++;
                }
                if (data78 < 0 || isNaN(data78)) {
                  const err234 = { instancePath: instancePath + "/basis/evidence_ref_resolution/resolved", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                }
              }
            }
            if (data76.denied !== void 0) {
              let data79 = data76.denied;
              if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
                const err235 = { instancePath: instancePath + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
              if (typeof data79 == "number" && isFinite(data79)) {
                if (data79 > 9007199254740991 || isNaN(data79)) {
                  const err236 = { instancePath: instancePath + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                if (data79 < 0 || isNaN(data79)) {
                  const err237 = { instancePath: instancePath + "/basis/evidence_ref_resolution/denied", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/denied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              }
            }
            if (data76.allowlist_size !== void 0) {
              let data80 = data76.allowlist_size;
              if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                const err238 = { instancePath: instancePath + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
              if (typeof data80 == "number" && isFinite(data80)) {
                if (data80 > 9007199254740991 || isNaN(data80)) {
                  const err239 = { instancePath: instancePath + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
                if (data80 < 0 || isNaN(data80)) {
                  const err240 = { instancePath: instancePath + "/basis/evidence_ref_resolution/allowlist_size", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/properties/allowlist_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/basis/evidence_ref_resolution", schemaPath: "#/properties/basis/properties/evidence_ref_resolution/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data70.basis_notes !== void 0) {
          let data81 = data70.basis_notes;
          if (Array.isArray(data81)) {
            if (data81.length > 50) {
              const err242 = { instancePath: instancePath + "/basis/basis_notes", schemaPath: "#/properties/basis/properties/basis_notes/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err242];
              } else {
                vErrors.push(err242);
              }
              errors++;
            }
            const len7 = data81.length;
            for (let i8 = 0; i8 < len7; i8++) {
              let data82 = data81[i8];
              if (typeof data82 === "string") {
                if (func27(data82) > 512) {
                  const err243 = { instancePath: instancePath + "/basis/basis_notes/" + i8, schemaPath: "#/properties/basis/properties/basis_notes/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
                if (func27(data82) < 1) {
                  const err244 = { instancePath: instancePath + "/basis/basis_notes/" + i8, schemaPath: "#/properties/basis/properties/basis_notes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
              } else {
                const err245 = { instancePath: instancePath + "/basis/basis_notes/" + i8, schemaPath: "#/properties/basis/properties/basis_notes/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
          } else {
            const err246 = { instancePath: instancePath + "/basis/basis_notes", schemaPath: "#/properties/basis/properties/basis_notes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
        }
        if (data70.peak_rss_bytes !== void 0) {
          let data83 = data70.peak_rss_bytes;
          if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
            const err247 = { instancePath: instancePath + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
          if (typeof data83 == "number" && isFinite(data83)) {
            if (data83 > 9007199254740991 || isNaN(data83)) {
              const err248 = { instancePath: instancePath + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err248];
              } else {
                vErrors.push(err248);
              }
              errors++;
            }
            if (data83 < 0 || isNaN(data83)) {
              const err249 = { instancePath: instancePath + "/basis/peak_rss_bytes", schemaPath: "#/properties/basis/properties/peak_rss_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err249];
              } else {
                vErrors.push(err249);
              }
              errors++;
            }
          }
        }
        if (data70.elapsed_ms !== void 0) {
          let data84 = data70.elapsed_ms;
          if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
            const err250 = { instancePath: instancePath + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
          if (typeof data84 == "number" && isFinite(data84)) {
            if (data84 > 9007199254740991 || isNaN(data84)) {
              const err251 = { instancePath: instancePath + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            if (data84 < 0 || isNaN(data84)) {
              const err252 = { instancePath: instancePath + "/basis/elapsed_ms", schemaPath: "#/properties/basis/properties/elapsed_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err252];
              } else {
                vErrors.push(err252);
              }
              errors++;
            }
          }
        }
      } else {
        const err253 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      }
    }
  } else {
    const err254 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err254];
    } else {
      vErrors.push(err254);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/run_report.v1.ts
var RunReportV1 = /* @__PURE__ */ documentSchema("run_report.v1", run_report_v1_validate_default);

export {
  AnomalySummaryV1,
  EnvironmentConformanceV1,
  GovernanceEventV1,
  ReconciliationV1,
  ReplayAnchorsV1,
  ReporterLockEventV1,
  RunCompletedV1,
  RunReportV1
};
