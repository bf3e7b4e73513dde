import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/archive_write_summary.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var archive_write_summary_v1_validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "archive_write_summary.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "platform_run_id", "captured_at_utc", "seen_total", "archived_total", "duplicate_total", "payload_mismatch_total", "write_error_total", "skipped_total", "run_scope_skipped_total", "unattested_total", "admitted_unique_total", "by_topic", "origin_offset_ranges", "sample_keys", "complete"], "properties": { "schema": { "const": "fp.archive_write_summary.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "seen_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "archived_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "duplicate_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "payload_mismatch_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "write_error_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "skipped_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "run_scope_skipped_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "unattested_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "admitted_unique_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "by_topic": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "admitted_total", "archived_total", "segments", "size_bytes"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "admitted_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "archived_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "segments": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "size_bytes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "maxItems": 100 }, "origin_offset_ranges": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["topic", "partition", "start_offset", "next_offset", "archived", "skipped", "foreign", "contiguous"], "properties": { "topic": { "type": "string", "minLength": 1, "maxLength": 249 }, "partition": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "start_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "next_offset": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "archived": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "skipped": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "foreign": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "contiguous": { "type": "boolean" } } }, "maxItems": 1e3 }, "sample_keys": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "maxItems": 20 }, "complete": { "type": "boolean" } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
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
    if (data.platform_run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.seen_total === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen_total" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.archived_total === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "archived_total" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.duplicate_total === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate_total" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.payload_mismatch_total === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_mismatch_total" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.write_error_total === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write_error_total" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.skipped_total === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped_total" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.run_scope_skipped_total === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_scope_skipped_total" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.unattested_total === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unattested_total" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.admitted_unique_total === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admitted_unique_total" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.by_topic === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by_topic" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.origin_offset_ranges === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_offset_ranges" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.sample_keys === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample_keys" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.complete === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "complete" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err18 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.archive_write_summary.v1" !== data.schema) {
        const err19 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.archive_write_summary.v1" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err20 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
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
    if (data.platform_run_id !== void 0) {
      let data3 = data.platform_run_id;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
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
    if (data.captured_at_utc !== void 0) {
      let data4 = data.captured_at_utc;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err24 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.seen_total !== void 0) {
      let data5 = data.seen_total;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err26 = { instancePath: instancePath + "/seen_total", schemaPath: "#/properties/seen_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err27 = { instancePath: instancePath + "/seen_total", schemaPath: "#/properties/seen_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/seen_total", schemaPath: "#/properties/seen_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.archived_total !== void 0) {
      let data6 = data.archived_total;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err29 = { instancePath: instancePath + "/archived_total", schemaPath: "#/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err30 = { instancePath: instancePath + "/archived_total", schemaPath: "#/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err31 = { instancePath: instancePath + "/archived_total", schemaPath: "#/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
    if (data.duplicate_total !== void 0) {
      let data7 = data.duplicate_total;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err32 = { instancePath: instancePath + "/duplicate_total", schemaPath: "#/properties/duplicate_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err33 = { instancePath: instancePath + "/duplicate_total", schemaPath: "#/properties/duplicate_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/duplicate_total", schemaPath: "#/properties/duplicate_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.payload_mismatch_total !== void 0) {
      let data8 = data.payload_mismatch_total;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err35 = { instancePath: instancePath + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err36 = { instancePath: instancePath + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err37 = { instancePath: instancePath + "/payload_mismatch_total", schemaPath: "#/properties/payload_mismatch_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.write_error_total !== void 0) {
      let data9 = data.write_error_total;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err38 = { instancePath: instancePath + "/write_error_total", schemaPath: "#/properties/write_error_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err39 = { instancePath: instancePath + "/write_error_total", schemaPath: "#/properties/write_error_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err40 = { instancePath: instancePath + "/write_error_total", schemaPath: "#/properties/write_error_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.skipped_total !== void 0) {
      let data10 = data.skipped_total;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err41 = { instancePath: instancePath + "/skipped_total", schemaPath: "#/properties/skipped_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err42 = { instancePath: instancePath + "/skipped_total", schemaPath: "#/properties/skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err43 = { instancePath: instancePath + "/skipped_total", schemaPath: "#/properties/skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.run_scope_skipped_total !== void 0) {
      let data11 = data.run_scope_skipped_total;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err44 = { instancePath: instancePath + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 9007199254740991 || isNaN(data11)) {
          const err45 = { instancePath: instancePath + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err46 = { instancePath: instancePath + "/run_scope_skipped_total", schemaPath: "#/properties/run_scope_skipped_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.unattested_total !== void 0) {
      let data12 = data.unattested_total;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err47 = { instancePath: instancePath + "/unattested_total", schemaPath: "#/properties/unattested_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 9007199254740991 || isNaN(data12)) {
          const err48 = { instancePath: instancePath + "/unattested_total", schemaPath: "#/properties/unattested_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err49 = { instancePath: instancePath + "/unattested_total", schemaPath: "#/properties/unattested_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.admitted_unique_total !== void 0) {
      let data13 = data.admitted_unique_total;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err50 = { instancePath: instancePath + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err51 = { instancePath: instancePath + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err52 = { instancePath: instancePath + "/admitted_unique_total", schemaPath: "#/properties/admitted_unique_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
    }
    if (data.by_topic !== void 0) {
      let data14 = data.by_topic;
      if (Array.isArray(data14)) {
        if (data14.length > 100) {
          const err53 = { instancePath: instancePath + "/by_topic", schemaPath: "#/properties/by_topic/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.topic === void 0) {
              const err54 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data15.admitted_total === void 0) {
              const err55 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "admitted_total" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data15.archived_total === void 0) {
              const err56 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "archived_total" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data15.segments === void 0) {
              const err57 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "segments" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data15.size_bytes === void 0) {
              const err58 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key1 in data15) {
              if (!(key1 === "topic" || key1 === "admitted_total" || key1 === "archived_total" || key1 === "segments" || key1 === "size_bytes")) {
                const err59 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data15.topic !== void 0) {
              let data16 = data15.topic;
              if (typeof data16 === "string") {
                if (func2(data16) > 249) {
                  const err60 = { instancePath: instancePath + "/by_topic/" + i0 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (func2(data16) < 1) {
                  const err61 = { instancePath: instancePath + "/by_topic/" + i0 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/by_topic/" + i0 + "/topic", schemaPath: "#/properties/by_topic/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data15.admitted_total !== void 0) {
              let data17 = data15.admitted_total;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err63 = { instancePath: instancePath + "/by_topic/" + i0 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 9007199254740991 || isNaN(data17)) {
                  const err64 = { instancePath: instancePath + "/by_topic/" + i0 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err65 = { instancePath: instancePath + "/by_topic/" + i0 + "/admitted_total", schemaPath: "#/properties/by_topic/items/properties/admitted_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
            if (data15.archived_total !== void 0) {
              let data18 = data15.archived_total;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err66 = { instancePath: instancePath + "/by_topic/" + i0 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 9007199254740991 || isNaN(data18)) {
                  const err67 = { instancePath: instancePath + "/by_topic/" + i0 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err68 = { instancePath: instancePath + "/by_topic/" + i0 + "/archived_total", schemaPath: "#/properties/by_topic/items/properties/archived_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
            if (data15.segments !== void 0) {
              let data19 = data15.segments;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err69 = { instancePath: instancePath + "/by_topic/" + i0 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 9007199254740991 || isNaN(data19)) {
                  const err70 = { instancePath: instancePath + "/by_topic/" + i0 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  const err71 = { instancePath: instancePath + "/by_topic/" + i0 + "/segments", schemaPath: "#/properties/by_topic/items/properties/segments/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
            if (data15.size_bytes !== void 0) {
              let data20 = data15.size_bytes;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err72 = { instancePath: instancePath + "/by_topic/" + i0 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 9007199254740991 || isNaN(data20)) {
                  const err73 = { instancePath: instancePath + "/by_topic/" + i0 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data20 < 0 || isNaN(data20)) {
                  const err74 = { instancePath: instancePath + "/by_topic/" + i0 + "/size_bytes", schemaPath: "#/properties/by_topic/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/by_topic/" + i0, schemaPath: "#/properties/by_topic/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/by_topic", schemaPath: "#/properties/by_topic/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.origin_offset_ranges !== void 0) {
      let data21 = data.origin_offset_ranges;
      if (Array.isArray(data21)) {
        if (data21.length > 1e3) {
          const err77 = { instancePath: instancePath + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.topic === void 0) {
              const err78 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "topic" } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data22.partition === void 0) {
              const err79 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "partition" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data22.start_offset === void 0) {
              const err80 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data22.next_offset === void 0) {
              const err81 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "next_offset" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data22.archived === void 0) {
              const err82 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "archived" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data22.skipped === void 0) {
              const err83 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "skipped" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data22.foreign === void 0) {
              const err84 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "foreign" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data22.contiguous === void 0) {
              const err85 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/required", keyword: "required", params: { missingProperty: "contiguous" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            for (const key2 in data22) {
              if (!(key2 === "topic" || key2 === "partition" || key2 === "start_offset" || key2 === "next_offset" || key2 === "archived" || key2 === "skipped" || key2 === "foreign" || key2 === "contiguous")) {
                const err86 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data22.topic !== void 0) {
              let data23 = data22.topic;
              if (typeof data23 === "string") {
                if (func2(data23) > 249) {
                  const err87 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (func2(data23) < 1) {
                  const err88 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/topic", schemaPath: "#/properties/origin_offset_ranges/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data22.partition !== void 0) {
              let data24 = data22.partition;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err90 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 1e6 || isNaN(data24)) {
                  const err91 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  const err92 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/partition", schemaPath: "#/properties/origin_offset_ranges/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              }
            }
            if (data22.start_offset !== void 0) {
              let data25 = data22.start_offset;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err93 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 > 9007199254740991 || isNaN(data25)) {
                  const err94 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (data25 < 0 || isNaN(data25)) {
                  const err95 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/start_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
            }
            if (data22.next_offset !== void 0) {
              let data26 = data22.next_offset;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err96 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 > 9007199254740991 || isNaN(data26)) {
                  const err97 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (data26 < 0 || isNaN(data26)) {
                  const err98 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/next_offset", schemaPath: "#/properties/origin_offset_ranges/items/properties/next_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
            if (data22.archived !== void 0) {
              let data27 = data22.archived;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err99 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 > 9007199254740991 || isNaN(data27)) {
                  const err100 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
                if (data27 < 0 || isNaN(data27)) {
                  const err101 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/archived", schemaPath: "#/properties/origin_offset_ranges/items/properties/archived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
            if (data22.skipped !== void 0) {
              let data28 = data22.skipped;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err102 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 9007199254740991 || isNaN(data28)) {
                  const err103 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (data28 < 0 || isNaN(data28)) {
                  const err104 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/skipped", schemaPath: "#/properties/origin_offset_ranges/items/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
            if (data22.foreign !== void 0) {
              let data29 = data22.foreign;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err105 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 9007199254740991 || isNaN(data29)) {
                  const err106 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err107 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/foreign", schemaPath: "#/properties/origin_offset_ranges/items/properties/foreign/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            }
            if (data22.contiguous !== void 0) {
              if (typeof data22.contiguous !== "boolean") {
                const err108 = { instancePath: instancePath + "/origin_offset_ranges/" + i1 + "/contiguous", schemaPath: "#/properties/origin_offset_ranges/items/properties/contiguous/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/origin_offset_ranges/" + i1, schemaPath: "#/properties/origin_offset_ranges/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/origin_offset_ranges", schemaPath: "#/properties/origin_offset_ranges/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.sample_keys !== void 0) {
      let data31 = data.sample_keys;
      if (Array.isArray(data31)) {
        if (data31.length > 20) {
          const err111 = { instancePath: instancePath + "/sample_keys", schemaPath: "#/properties/sample_keys/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        const len2 = data31.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data32 = data31[i2];
          if (typeof data32 === "string") {
            if (func2(data32) > 512) {
              const err112 = { instancePath: instancePath + "/sample_keys/" + i2, schemaPath: "#/properties/sample_keys/items/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (func2(data32) < 1) {
              const err113 = { instancePath: instancePath + "/sample_keys/" + i2, schemaPath: "#/properties/sample_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/sample_keys/" + i2, schemaPath: "#/properties/sample_keys/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/sample_keys", schemaPath: "#/properties/sample_keys/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        const err116 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
  } else {
    const err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err117];
    } else {
      vErrors.push(err117);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/archive_write_summary.v1.ts
var ArchiveWriteSummaryV1 = /* @__PURE__ */ documentSchema("archive_write_summary.v1", archive_write_summary_v1_validate_default);

// evidence-schemas/src/generated/caught_up.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var caught_up_v1_validate_default = validate202;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "caught_up.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["schema", "written_at_utc", "writer", "platform_run_id", "kafka_cluster_id", "captured_at_utc", "threshold", "max_lag", "interval_seconds_min", "samples", "partitions_covered", "basis_ref", "no_regression", "covers_basis", "same_epoch", "non_empty_pass", "apply_failures_total", "mismatches_total", "pass"], "properties": { "schema": { "const": "fp.caught_up.v1" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "writer": { "$ref": "common.v1.schema.json#/$defs/writer" }, "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "kafka_cluster_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "captured_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "threshold": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "max_lag": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "interval_seconds_min": { "type": "number", "minimum": 0 }, "samples": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["sampled_at_utc", "max_lag", "total_lag", "partitions", "records_done"], "properties": { "sampled_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "max_lag": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "total_lag": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "partitions": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "records_done": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "maxItems": 100, "minItems": 2 }, "partitions_covered": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "basis_ref": { "type": "object", "additionalProperties": false, "required": ["key", "version_id", "sha256"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 512 }, "version_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" } } }, "no_regression": { "type": "boolean" }, "covers_basis": { "type": "boolean" }, "same_epoch": { "type": "boolean" }, "non_empty_pass": { "type": "boolean" }, "apply_failures_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "mismatches_total": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "pass": { "type": "boolean" } } };
var func12 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern62 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern52 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
    if (data.platform_run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.kafka_cluster_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kafka_cluster_id" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.threshold === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.max_lag === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_lag" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.interval_seconds_min === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval_seconds_min" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.samples === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.partitions_covered === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partitions_covered" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.basis_ref === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis_ref" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.no_regression === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "no_regression" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.covers_basis === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers_basis" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.same_epoch === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "same_epoch" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.non_empty_pass === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "non_empty_pass" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.apply_failures_total === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apply_failures_total" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.mismatches_total === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mismatches_total" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.pass === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pass" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema312.properties, key0)) {
        const err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.caught_up.v1" !== data.schema) {
        const err20 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.caught_up.v1" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern42.test(data1)) {
          const err21 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
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
    if (data.platform_run_id !== void 0) {
      let data3 = data.platform_run_id;
      if (typeof data3 === "string") {
        if (!pattern62.test(data3)) {
          const err23 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.kafka_cluster_id !== void 0) {
      let data4 = data.kafka_cluster_id;
      if (typeof data4 === "string") {
        if (func22(data4) > 512) {
          const err25 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func22(data4) < 1) {
          const err26 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.captured_at_utc !== void 0) {
      let data5 = data.captured_at_utc;
      if (typeof data5 === "string") {
        if (!pattern42.test(data5)) {
          const err28 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.threshold !== void 0) {
      let data6 = data.threshold;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err30 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err31 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err32 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.max_lag !== void 0) {
      let data7 = data.max_lag;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err33 = { instancePath: instancePath + "/max_lag", schemaPath: "#/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err34 = { instancePath: instancePath + "/max_lag", schemaPath: "#/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err35 = { instancePath: instancePath + "/max_lag", schemaPath: "#/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.interval_seconds_min !== void 0) {
      let data8 = data.interval_seconds_min;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err36 = { instancePath: instancePath + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/interval_seconds_min", schemaPath: "#/properties/interval_seconds_min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.samples !== void 0) {
      let data9 = data.samples;
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          const err38 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data9.length < 2) {
          const err39 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.sampled_at_utc === void 0) {
              const err40 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "sampled_at_utc" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data10.max_lag === void 0) {
              const err41 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "max_lag" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data10.total_lag === void 0) {
              const err42 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "total_lag" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data10.partitions === void 0) {
              const err43 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "partitions" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data10.records_done === void 0) {
              const err44 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/required", keyword: "required", params: { missingProperty: "records_done" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "sampled_at_utc" || key1 === "max_lag" || key1 === "total_lag" || key1 === "partitions" || key1 === "records_done")) {
                const err45 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data10.sampled_at_utc !== void 0) {
              let data11 = data10.sampled_at_utc;
              if (typeof data11 === "string") {
                if (!pattern42.test(data11)) {
                  const err46 = { instancePath: instancePath + "/samples/" + i0 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/samples/" + i0 + "/sampled_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data10.max_lag !== void 0) {
              let data12 = data10.max_lag;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err48 = { instancePath: instancePath + "/samples/" + i0 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 9007199254740991 || isNaN(data12)) {
                  const err49 = { instancePath: instancePath + "/samples/" + i0 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                  const err50 = { instancePath: instancePath + "/samples/" + i0 + "/max_lag", schemaPath: "#/properties/samples/items/properties/max_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            }
            if (data10.total_lag !== void 0) {
              let data13 = data10.total_lag;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err51 = { instancePath: instancePath + "/samples/" + i0 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 9007199254740991 || isNaN(data13)) {
                  const err52 = { instancePath: instancePath + "/samples/" + i0 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                  const err53 = { instancePath: instancePath + "/samples/" + i0 + "/total_lag", schemaPath: "#/properties/samples/items/properties/total_lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
            }
            if (data10.partitions !== void 0) {
              let data14 = data10.partitions;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err54 = { instancePath: instancePath + "/samples/" + i0 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 > 9007199254740991 || isNaN(data14)) {
                  const err55 = { instancePath: instancePath + "/samples/" + i0 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (data14 < 0 || isNaN(data14)) {
                  const err56 = { instancePath: instancePath + "/samples/" + i0 + "/partitions", schemaPath: "#/properties/samples/items/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            }
            if (data10.records_done !== void 0) {
              let data15 = data10.records_done;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err57 = { instancePath: instancePath + "/samples/" + i0 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 9007199254740991 || isNaN(data15)) {
                  const err58 = { instancePath: instancePath + "/samples/" + i0 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (data15 < 0 || isNaN(data15)) {
                  const err59 = { instancePath: instancePath + "/samples/" + i0 + "/records_done", schemaPath: "#/properties/samples/items/properties/records_done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.partitions_covered !== void 0) {
      let data16 = data.partitions_covered;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err62 = { instancePath: instancePath + "/partitions_covered", schemaPath: "#/properties/partitions_covered/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          const err63 = { instancePath: instancePath + "/partitions_covered", schemaPath: "#/properties/partitions_covered/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err64 = { instancePath: instancePath + "/partitions_covered", schemaPath: "#/properties/partitions_covered/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
    if (data.basis_ref !== void 0) {
      let data17 = data.basis_ref;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.key === void 0) {
          const err65 = { instancePath: instancePath + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data17.version_id === void 0) {
          const err66 = { instancePath: instancePath + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "version_id" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data17.sha256 === void 0) {
          const err67 = { instancePath: instancePath + "/basis_ref", schemaPath: "#/properties/basis_ref/required", keyword: "required", params: { missingProperty: "sha256" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key2 in data17) {
          if (!(key2 === "key" || key2 === "version_id" || key2 === "sha256")) {
            const err68 = { instancePath: instancePath + "/basis_ref", schemaPath: "#/properties/basis_ref/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data17.key !== void 0) {
          let data18 = data17.key;
          if (typeof data18 === "string") {
            if (func22(data18) > 512) {
              const err69 = { instancePath: instancePath + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (func22(data18) < 1) {
              const err70 = { instancePath: instancePath + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/basis_ref/key", schemaPath: "#/properties/basis_ref/properties/key/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data17.version_id !== void 0) {
          let data19 = data17.version_id;
          if (typeof data19 === "string") {
            if (func22(data19) > 512) {
              const err72 = { instancePath: instancePath + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (func22(data19) < 1) {
              const err73 = { instancePath: instancePath + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/basis_ref/version_id", schemaPath: "#/properties/basis_ref/properties/version_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data17.sha256 !== void 0) {
          let data20 = data17.sha256;
          if (typeof data20 === "string") {
            if (!pattern9.test(data20)) {
              const err75 = { instancePath: instancePath + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/basis_ref/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/basis_ref", schemaPath: "#/properties/basis_ref/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.no_regression !== void 0) {
      if (typeof data.no_regression !== "boolean") {
        const err78 = { instancePath: instancePath + "/no_regression", schemaPath: "#/properties/no_regression/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.covers_basis !== void 0) {
      if (typeof data.covers_basis !== "boolean") {
        const err79 = { instancePath: instancePath + "/covers_basis", schemaPath: "#/properties/covers_basis/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.same_epoch !== void 0) {
      if (typeof data.same_epoch !== "boolean") {
        const err80 = { instancePath: instancePath + "/same_epoch", schemaPath: "#/properties/same_epoch/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.non_empty_pass !== void 0) {
      if (typeof data.non_empty_pass !== "boolean") {
        const err81 = { instancePath: instancePath + "/non_empty_pass", schemaPath: "#/properties/non_empty_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.apply_failures_total !== void 0) {
      let data25 = data.apply_failures_total;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err82 = { instancePath: instancePath + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 9007199254740991 || isNaN(data25)) {
          const err83 = { instancePath: instancePath + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          const err84 = { instancePath: instancePath + "/apply_failures_total", schemaPath: "#/properties/apply_failures_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      }
    }
    if (data.mismatches_total !== void 0) {
      let data26 = data.mismatches_total;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
        const err85 = { instancePath: instancePath + "/mismatches_total", schemaPath: "#/properties/mismatches_total/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 > 9007199254740991 || isNaN(data26)) {
          const err86 = { instancePath: instancePath + "/mismatches_total", schemaPath: "#/properties/mismatches_total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (data26 < 0 || isNaN(data26)) {
          const err87 = { instancePath: instancePath + "/mismatches_total", schemaPath: "#/properties/mismatches_total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      }
    }
    if (data.pass !== void 0) {
      if (typeof data.pass !== "boolean") {
        const err88 = { instancePath: instancePath + "/pass", schemaPath: "#/properties/pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/caught_up.v1.ts
var CaughtUpV1 = /* @__PURE__ */ documentSchema("caught_up.v1", caught_up_v1_validate_default);

// evidence-schemas/src/generated/offsets_snapshot.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var offsets_snapshot_v1_validate_default = validate203;
var pattern43 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern63 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var func13 = import_ucs2length3.default.default ?? import_ucs2length3.default;
var pattern53 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
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
        if (func13(data0) > 1024) {
          const err5 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func13(data0) < 1) {
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
        if (func13(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func13(data1) < 1) {
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
        if (func13(data2) > 1024) {
          const err13 = { instancePath: instancePath + "/ci_run", schemaPath: "#/properties/ci_run/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func13(data2) < 1) {
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
        if (!pattern53.test(data3)) {
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
    if (data.platform_run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.captured_at_utc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "captured_at_utc" } };
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
    if (data.offset_kind === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset_kind" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.groups === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "written_at_utc" || key0 === "writer" || key0 === "platform_run_id" || key0 === "captured_at_utc" || key0 === "kafka_cluster_id" || key0 === "offset_kind" || key0 === "groups")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.offsets_snapshot.v1" !== data.schema) {
        const err9 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.offsets_snapshot.v1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern43.test(data1)) {
          const err10 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
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
    if (data.platform_run_id !== void 0) {
      let data3 = data.platform_run_id;
      if (typeof data3 === "string") {
        if (!pattern63.test(data3)) {
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
    if (data.captured_at_utc !== void 0) {
      let data4 = data.captured_at_utc;
      if (typeof data4 === "string") {
        if (!pattern43.test(data4)) {
          const err14 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/captured_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.kafka_cluster_id !== void 0) {
      let data5 = data.kafka_cluster_id;
      if (typeof data5 === "string") {
        if (func13(data5) > 512) {
          const err16 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func13(data5) < 1) {
          const err17 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/kafka_cluster_id", schemaPath: "#/properties/kafka_cluster_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.offset_kind !== void 0) {
      if ("kafka_offset" !== data.offset_kind) {
        const err19 = { instancePath: instancePath + "/offset_kind", schemaPath: "#/properties/offset_kind/const", keyword: "const", params: { allowedValue: "kafka_offset" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data7 = data.groups;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err20 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.group_id === void 0) {
              const err21 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "group_id" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.component === void 0) {
              const err22 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "component" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data8.stream_id === void 0) {
              const err23 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "stream_id" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.topics === void 0) {
              const err24 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "topics" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "group_id" || key1 === "component" || key1 === "stream_id" || key1 === "topics")) {
                const err25 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.group_id !== void 0) {
              let data9 = data8.group_id;
              if (typeof data9 === "string") {
                if (func13(data9) > 512) {
                  const err26 = { instancePath: instancePath + "/groups/" + i0 + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (func13(data9) < 1) {
                  const err27 = { instancePath: instancePath + "/groups/" + i0 + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/groups/" + i0 + "/group_id", schemaPath: "#/properties/groups/items/properties/group_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.component !== void 0) {
              let data10 = data8.component;
              if (typeof data10 === "string") {
                if (func13(data10) > 512) {
                  const err29 = { instancePath: instancePath + "/groups/" + i0 + "/component", schemaPath: "#/properties/groups/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func13(data10) < 1) {
                  const err30 = { instancePath: instancePath + "/groups/" + i0 + "/component", schemaPath: "#/properties/groups/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/groups/" + i0 + "/component", schemaPath: "#/properties/groups/items/properties/component/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data8.stream_id !== void 0) {
              let data11 = data8.stream_id;
              if (typeof data11 === "string") {
                if (func13(data11) > 512) {
                  const err32 = { instancePath: instancePath + "/groups/" + i0 + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (func13(data11) < 1) {
                  const err33 = { instancePath: instancePath + "/groups/" + i0 + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/groups/" + i0 + "/stream_id", schemaPath: "#/properties/groups/items/properties/stream_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data8.topics !== void 0) {
              let data12 = data8.topics;
              if (Array.isArray(data12)) {
                if (data12.length > 100) {
                  const err35 = { instancePath: instancePath + "/groups/" + i0 + "/topics", schemaPath: "#/properties/groups/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.topic === void 0) {
                      const err36 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "topic" } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (data13.partitions === void 0) {
                      const err37 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1, schemaPath: "#/properties/groups/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "partitions" } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    for (const key2 in data13) {
                      if (!(key2 === "topic" || key2 === "partitions")) {
                        const err38 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1, schemaPath: "#/properties/groups/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                          vErrors = [err38];
                        } else {
                          vErrors.push(err38);
                        }
                        errors++;
                      }
                    }
                    if (data13.topic !== void 0) {
                      let data14 = data13.topic;
                      if (typeof data14 === "string") {
                        if (func13(data14) > 249) {
                          const err39 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 249 } };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                        if (func13(data14) < 1) {
                          const err40 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/topic", schemaPath: "#/properties/groups/items/properties/topics/items/properties/topic/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                    if (data13.partitions !== void 0) {
                      let data15 = data13.partitions;
                      if (Array.isArray(data15)) {
                        if (data15.length > 1e3) {
                          const err42 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                        }
                        const len2 = data15.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data16 = data15[i2];
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            if (data16.partition === void 0) {
                              const err43 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "partition" } };
                              if (vErrors === null) {
                                vErrors = [err43];
                              } else {
                                vErrors.push(err43);
                              }
                              errors++;
                            }
                            if (data16.start_offset === void 0) {
                              const err44 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "start_offset" } };
                              if (vErrors === null) {
                                vErrors = [err44];
                              } else {
                                vErrors.push(err44);
                              }
                              errors++;
                            }
                            if (data16.end_offset === void 0) {
                              const err45 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "end_offset" } };
                              if (vErrors === null) {
                                vErrors = [err45];
                              } else {
                                vErrors.push(err45);
                              }
                              errors++;
                            }
                            if (data16.watermark_low === void 0) {
                              const err46 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_low" } };
                              if (vErrors === null) {
                                vErrors = [err46];
                              } else {
                                vErrors.push(err46);
                              }
                              errors++;
                            }
                            if (data16.watermark_high === void 0) {
                              const err47 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_high" } };
                              if (vErrors === null) {
                                vErrors = [err47];
                              } else {
                                vErrors.push(err47);
                              }
                              errors++;
                            }
                            if (data16.lag === void 0) {
                              const err48 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "lag" } };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            }
                            if (data16.watermark_ts_utc === void 0) {
                              const err49 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/required", keyword: "required", params: { missingProperty: "watermark_ts_utc" } };
                              if (vErrors === null) {
                                vErrors = [err49];
                              } else {
                                vErrors.push(err49);
                              }
                              errors++;
                            }
                            for (const key3 in data16) {
                              if (!(key3 === "partition" || key3 === "start_offset" || key3 === "end_offset" || key3 === "committed_position" || key3 === "watermark_low" || key3 === "watermark_high" || key3 === "lag" || key3 === "watermark_ts_utc")) {
                                const err50 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                  vErrors = [err50];
                                } else {
                                  vErrors.push(err50);
                                }
                                errors++;
                              }
                            }
                            if (data16.partition !== void 0) {
                              let data17 = data16.partition;
                              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                const err51 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err51];
                                } else {
                                  vErrors.push(err51);
                                }
                                errors++;
                              }
                              if (typeof data17 == "number" && isFinite(data17)) {
                                if (data17 > 1e6 || isNaN(data17)) {
                                  const err52 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                  if (vErrors === null) {
                                    vErrors = [err52];
                                  } else {
                                    vErrors.push(err52);
                                  }
                                  errors++;
                                }
                                if (data17 < 0 || isNaN(data17)) {
                                  const err53 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/partition", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/partition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err53];
                                  } else {
                                    vErrors.push(err53);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.start_offset !== void 0) {
                              let data18 = data16.start_offset;
                              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                const err54 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err54];
                                } else {
                                  vErrors.push(err54);
                                }
                                errors++;
                              }
                              if (typeof data18 == "number" && isFinite(data18)) {
                                if (data18 > 9007199254740991 || isNaN(data18)) {
                                  const err55 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err55];
                                  } else {
                                    vErrors.push(err55);
                                  }
                                  errors++;
                                }
                                if (data18 < 0 || isNaN(data18)) {
                                  const err56 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/start_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/start_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err56];
                                  } else {
                                    vErrors.push(err56);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.end_offset !== void 0) {
                              let data19 = data16.end_offset;
                              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                const err57 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err57];
                                } else {
                                  vErrors.push(err57);
                                }
                                errors++;
                              }
                              if (typeof data19 == "number" && isFinite(data19)) {
                                if (data19 > 9007199254740991 || isNaN(data19)) {
                                  const err58 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err58];
                                  } else {
                                    vErrors.push(err58);
                                  }
                                  errors++;
                                }
                                if (data19 < 0 || isNaN(data19)) {
                                  const err59 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/end_offset", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/end_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err59];
                                  } else {
                                    vErrors.push(err59);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.committed_position !== void 0) {
                              let data20 = data16.committed_position;
                              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                const err60 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err60];
                                } else {
                                  vErrors.push(err60);
                                }
                                errors++;
                              }
                              if (typeof data20 == "number" && isFinite(data20)) {
                                if (data20 > 9007199254740991 || isNaN(data20)) {
                                  const err61 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err61];
                                  } else {
                                    vErrors.push(err61);
                                  }
                                  errors++;
                                }
                                if (data20 < 0 || isNaN(data20)) {
                                  const err62 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/committed_position", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/committed_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err62];
                                  } else {
                                    vErrors.push(err62);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.watermark_low !== void 0) {
                              let data21 = data16.watermark_low;
                              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                const err63 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err63];
                                } else {
                                  vErrors.push(err63);
                                }
                                errors++;
                              }
                              if (typeof data21 == "number" && isFinite(data21)) {
                                if (data21 > 9007199254740991 || isNaN(data21)) {
                                  const err64 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err64];
                                  } else {
                                    vErrors.push(err64);
                                  }
                                  errors++;
                                }
                                if (data21 < 0 || isNaN(data21)) {
                                  const err65 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_low", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err65];
                                  } else {
                                    vErrors.push(err65);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.watermark_high !== void 0) {
                              let data22 = data16.watermark_high;
                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                const err66 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err66];
                                } else {
                                  vErrors.push(err66);
                                }
                                errors++;
                              }
                              if (typeof data22 == "number" && isFinite(data22)) {
                                if (data22 > 9007199254740991 || isNaN(data22)) {
                                  const err67 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err67];
                                  } else {
                                    vErrors.push(err67);
                                  }
                                  errors++;
                                }
                                if (data22 < 0 || isNaN(data22)) {
                                  const err68 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_high", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err68];
                                  } else {
                                    vErrors.push(err68);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.lag !== void 0) {
                              let data23 = data16.lag;
                              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                const err69 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err69];
                                } else {
                                  vErrors.push(err69);
                                }
                                errors++;
                              }
                              if (typeof data23 == "number" && isFinite(data23)) {
                                if (data23 > 9007199254740991 || isNaN(data23)) {
                                  const err70 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                  if (vErrors === null) {
                                    vErrors = [err70];
                                  } else {
                                    vErrors.push(err70);
                                  }
                                  errors++;
                                }
                                if (data23 < 0 || isNaN(data23)) {
                                  const err71 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/lag", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/lag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err71];
                                  } else {
                                    vErrors.push(err71);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data16.watermark_ts_utc !== void 0) {
                              let data24 = data16.watermark_ts_utc;
                              const _errs54 = errors;
                              let valid13 = false;
                              let passing0 = null;
                              const _errs55 = errors;
                              if (typeof data24 === "string") {
                                if (!pattern43.test(data24)) {
                                  const err72 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
                                  if (vErrors === null) {
                                    vErrors = [err72];
                                  } else {
                                    vErrors.push(err72);
                                  }
                                  errors++;
                                }
                              } else {
                                const err73 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_ts_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err73];
                                } else {
                                  vErrors.push(err73);
                                }
                                errors++;
                              }
                              var _valid0 = _errs55 === errors;
                              if (_valid0) {
                                valid13 = true;
                                passing0 = 0;
                              }
                              const _errs58 = errors;
                              if (data24 !== null) {
                                const err74 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf/1/type", keyword: "type", params: { type: "null" } };
                                if (vErrors === null) {
                                  vErrors = [err74];
                                } else {
                                  vErrors.push(err74);
                                }
                                errors++;
                              }
                              var _valid0 = _errs58 === errors;
                              if (_valid0 && valid13) {
                                valid13 = false;
                                passing0 = [passing0, 1];
                              } else {
                                if (_valid0) {
                                  valid13 = true;
                                  passing0 = 1;
                                }
                              }
                              if (!valid13) {
                                const err75 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2 + "/watermark_ts_utc", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/properties/watermark_ts_utc/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                                if (vErrors === null) {
                                  vErrors = [err75];
                                } else {
                                  vErrors.push(err75);
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
                          } else {
                            const err76 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions/" + i2, schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/items/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err76];
                            } else {
                              vErrors.push(err76);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err77 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1 + "/partitions", schemaPath: "#/properties/groups/items/properties/topics/items/properties/partitions/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/groups/" + i0 + "/topics/" + i1, schemaPath: "#/properties/groups/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = { instancePath: instancePath + "/groups/" + i0 + "/topics", schemaPath: "#/properties/groups/items/properties/topics/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
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
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/offsets_snapshot.v1.ts
var OffsetsSnapshotV1 = /* @__PURE__ */ documentSchema("offsets_snapshot.v1", offsets_snapshot_v1_validate_default);

export {
  ArchiveWriteSummaryV1,
  CaughtUpV1,
  OffsetsSnapshotV1
};
