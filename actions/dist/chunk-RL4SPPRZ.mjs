import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  documentSchema,
  require_ucs2length
} from "./chunk-FILH2BOC.mjs";
import {
  __toESM
} from "./chunk-7B7Q3FWV.mjs";

// evidence-schemas/src/generated/functional_workload_profile.v1.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var functional_workload_profile_v1_validate_default = validate20;
var pattern4 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern5 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$", "u");
var func1 = import_ucs2length.default.default ?? import_ucs2length.default;
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
    if (data.platform_run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.written_at_utc === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written_at_utc" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.profile_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.record_cap_per_output === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record_cap_per_output" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.selection_rule === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection_rule" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expected_counts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_counts" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schema" || key0 === "platform_run_id" || key0 === "written_at_utc" || key0 === "profile_id" || key0 === "record_cap_per_output" || key0 === "selection_rule" || key0 === "expected_counts")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      if ("fp.functional_workload_profile.v1" !== data.schema) {
        const err8 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "fp.functional_workload_profile.v1" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data1 = data.platform_run_id;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/pattern", keyword: "pattern", params: { pattern: "^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/platform_run_id", schemaPath: "common.v1.schema.json#/$defs/platform_run_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.written_at_utc !== void 0) {
      let data2 = data.written_at_utc;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err11 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?Z$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.profile_id !== void 0) {
      let data3 = data.profile_id;
      if (typeof data3 === "string") {
        if (func1(data3) > 128) {
          const err13 = { instancePath: instancePath + "/profile_id", schemaPath: "#/properties/profile_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err14 = { instancePath: instancePath + "/profile_id", schemaPath: "#/properties/profile_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/profile_id", schemaPath: "#/properties/profile_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.record_cap_per_output !== void 0) {
      let data4 = data.record_cap_per_output;
      const _errs12 = errors;
      let valid3 = false;
      let passing0 = null;
      const _errs13 = errors;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err16 = { instancePath: instancePath + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      if (_valid0) {
        valid3 = true;
        passing0 = 0;
      }
      const _errs15 = errors;
      if (data4 !== null) {
        const err18 = { instancePath: instancePath + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf/1/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      if (_valid0 && valid3) {
        valid3 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid3 = true;
          passing0 = 1;
        }
      }
      if (!valid3) {
        const err19 = { instancePath: instancePath + "/record_cap_per_output", schemaPath: "#/properties/record_cap_per_output/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.selection_rule !== void 0) {
      let data5 = data.selection_rule;
      if (typeof data5 === "string") {
        if (func1(data5) > 1024) {
          const err20 = { instancePath: instancePath + "/selection_rule", schemaPath: "#/properties/selection_rule/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err21 = { instancePath: instancePath + "/selection_rule", schemaPath: "#/properties/selection_rule/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/selection_rule", schemaPath: "#/properties/selection_rule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.expected_counts !== void 0) {
      let data6 = data.expected_counts;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs22 = errors;
          if (typeof key1 === "string") {
            if (func1(key1) > 256) {
              const err23 = { instancePath: instancePath + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/maxLength", keyword: "maxLength", params: { limit: 256 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func1(key1) < 1) {
              const err24 = { instancePath: instancePath + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          var valid5 = _errs22 === errors;
          if (!valid5) {
            const err25 = { instancePath: instancePath + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err26 = { instancePath: instancePath + "/expected_counts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err27 = { instancePath: instancePath + "/expected_counts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.v1.schema.json#/$defs/count_map/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/expected_counts", schemaPath: "common.v1.schema.json#/$defs/count_map/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/functional_workload_profile.v1.ts
var FunctionalWorkloadProfileV1 = /* @__PURE__ */ documentSchema("functional_workload_profile.v1", functional_workload_profile_v1_validate_default);

// evidence-schemas/src/generated/inlet_assertion_snapshot.v1.validate.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var inlet_assertion_snapshot_v1_validate_default = validate202;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "inlet_assertion_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["platform_run_id", "written_at_utc", "inlet_mode", "oracle_bucket", "oracle_input_prefix", "required_output_ids", "missing_output_ids", "missing_gate_ids", "manifest_key", "sealed_key", "input_prefix_readable", "manifest_readable", "seal_readable", "manifest_output_coverage_pass", "overall_pass", "task_arn"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "inlet_mode": { "enum": ["s3_to_s3_seed", "external_pre_staged"] }, "oracle_bucket": { "type": "string", "minLength": 1, "maxLength": 63 }, "oracle_input_prefix": { "type": "string", "minLength": 1, "maxLength": 1024 }, "required_output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" } }, "missing_output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" } }, "missing_gate_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "manifest_key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "sealed_key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "input_prefix_readable": { "type": "boolean" }, "manifest_readable": { "type": "boolean" }, "seal_readable": { "type": "boolean" }, "manifest_output_coverage_pass": { "type": "boolean" }, "overall_pass": { "type": "boolean" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var func12 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length2.default.default ?? import_ucs2length2.default;
var pattern42 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern52 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern6 = new RegExp("^[A-Za-z0-9_]+$", "u");
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
    if (data.platform_run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
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
    if (data.inlet_mode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.oracle_bucket === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_bucket" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.oracle_input_prefix === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_input_prefix" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.required_output_ids === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required_output_ids" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.missing_output_ids === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing_output_ids" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.missing_gate_ids === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing_gate_ids" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.manifest_key === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_key" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.sealed_key === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sealed_key" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.input_prefix_readable === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input_prefix_readable" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.manifest_readable === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_readable" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.seal_readable === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seal_readable" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.manifest_output_coverage_pass === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest_output_coverage_pass" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.overall_pass === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_pass" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func12.call(schema31.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern42.test(data0)) {
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
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern52.test(data1)) {
          const err19 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/written_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.inlet_mode !== void 0) {
      let data2 = data.inlet_mode;
      if (!(data2 === "s3_to_s3_seed" || data2 === "external_pre_staged")) {
        const err21 = { instancePath: instancePath + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.inlet_mode.enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.oracle_bucket !== void 0) {
      let data3 = data.oracle_bucket;
      if (typeof data3 === "string") {
        if (func2(data3) > 63) {
          const err22 = { instancePath: instancePath + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err23 = { instancePath: instancePath + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/oracle_bucket", schemaPath: "#/properties/oracle_bucket/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.oracle_input_prefix !== void 0) {
      let data4 = data.oracle_input_prefix;
      if (typeof data4 === "string") {
        if (func2(data4) > 1024) {
          const err25 = { instancePath: instancePath + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err26 = { instancePath: instancePath + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/oracle_input_prefix", schemaPath: "#/properties/oracle_input_prefix/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.required_output_ids !== void 0) {
      let data5 = data.required_output_ids;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 128) {
              const err28 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err29 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (!pattern6.test(data6)) {
              const err30 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/required_output_ids/" + i0, schemaPath: "#/properties/required_output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/required_output_ids", schemaPath: "#/properties/required_output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.missing_output_ids !== void 0) {
      let data7 = data.missing_output_ids;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (func2(data8) > 128) {
              const err33 = { instancePath: instancePath + "/missing_output_ids/" + i1, schemaPath: "#/properties/missing_output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err34 = { instancePath: instancePath + "/missing_output_ids/" + i1, schemaPath: "#/properties/missing_output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (!pattern6.test(data8)) {
              const err35 = { instancePath: instancePath + "/missing_output_ids/" + i1, schemaPath: "#/properties/missing_output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/missing_output_ids/" + i1, schemaPath: "#/properties/missing_output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/missing_output_ids", schemaPath: "#/properties/missing_output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.missing_gate_ids !== void 0) {
      let data9 = data.missing_gate_ids;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (func2(data10) > 128) {
              const err38 = { instancePath: instancePath + "/missing_gate_ids/" + i2, schemaPath: "#/properties/missing_gate_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func2(data10) < 1) {
              const err39 = { instancePath: instancePath + "/missing_gate_ids/" + i2, schemaPath: "#/properties/missing_gate_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/missing_gate_ids/" + i2, schemaPath: "#/properties/missing_gate_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/missing_gate_ids", schemaPath: "#/properties/missing_gate_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.manifest_key !== void 0) {
      let data11 = data.manifest_key;
      if (typeof data11 === "string") {
        if (func2(data11) > 1024) {
          const err42 = { instancePath: instancePath + "/manifest_key", schemaPath: "#/properties/manifest_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (func2(data11) < 1) {
          const err43 = { instancePath: instancePath + "/manifest_key", schemaPath: "#/properties/manifest_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/manifest_key", schemaPath: "#/properties/manifest_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.sealed_key !== void 0) {
      let data12 = data.sealed_key;
      if (typeof data12 === "string") {
        if (func2(data12) > 1024) {
          const err45 = { instancePath: instancePath + "/sealed_key", schemaPath: "#/properties/sealed_key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (func2(data12) < 1) {
          const err46 = { instancePath: instancePath + "/sealed_key", schemaPath: "#/properties/sealed_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/sealed_key", schemaPath: "#/properties/sealed_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.input_prefix_readable !== void 0) {
      if (typeof data.input_prefix_readable !== "boolean") {
        const err48 = { instancePath: instancePath + "/input_prefix_readable", schemaPath: "#/properties/input_prefix_readable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.manifest_readable !== void 0) {
      if (typeof data.manifest_readable !== "boolean") {
        const err49 = { instancePath: instancePath + "/manifest_readable", schemaPath: "#/properties/manifest_readable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.seal_readable !== void 0) {
      if (typeof data.seal_readable !== "boolean") {
        const err50 = { instancePath: instancePath + "/seal_readable", schemaPath: "#/properties/seal_readable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.manifest_output_coverage_pass !== void 0) {
      if (typeof data.manifest_output_coverage_pass !== "boolean") {
        const err51 = { instancePath: instancePath + "/manifest_output_coverage_pass", schemaPath: "#/properties/manifest_output_coverage_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.overall_pass !== void 0) {
      if (typeof data.overall_pass !== "boolean") {
        const err52 = { instancePath: instancePath + "/overall_pass", schemaPath: "#/properties/overall_pass/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data18 = data.task_arn;
      if (typeof data18 === "string") {
        if (func2(data18) > 1024) {
          const err53 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (func2(data18) < 1) {
          const err54 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
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

// evidence-schemas/src/generated/inlet_assertion_snapshot.v1.ts
var InletAssertionSnapshotV1 = /* @__PURE__ */ documentSchema("inlet_assertion_snapshot.v1", inlet_assertion_snapshot_v1_validate_default);

// evidence-schemas/src/generated/oracle_pack_manifest.v1.validate.js
var import_ucs2length3 = __toESM(require_ucs2length(), 1);
var oracle_pack_manifest_v1_validate_default = validate203;
var pattern43 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern10 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
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
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.oracle_pack_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.world_key === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "world_key" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.engine_release === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_release" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.catalogue_digest === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalogue_digest" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.gate_map_digest === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_map_digest" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.created_at_utc === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at_utc" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "oracle_pack_id" || key0 === "world_key" || key0 === "engine_release" || key0 === "catalogue_digest" || key0 === "gate_map_digest" || key0 === "created_at_utc")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if ("v0" !== data.version) {
        const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "v0" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.oracle_pack_id !== void 0) {
      let data1 = data.oracle_pack_id;
      if (typeof data1 === "string") {
        if (!pattern43.test(data1)) {
          const err9 = { instancePath: instancePath + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.world_key !== void 0) {
      let data2 = data.world_key;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.manifest_fingerprint === void 0) {
          const err11 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.parameter_hash === void 0) {
          const err12 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.scenario_id === void 0) {
          const err13 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2.seed === void 0) {
          const err14 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "scenario_id" || key1 === "seed")) {
            const err15 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.manifest_fingerprint !== void 0) {
          let data3 = data2.manifest_fingerprint;
          if (typeof data3 === "string") {
            if (!pattern43.test(data3)) {
              const err16 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.parameter_hash !== void 0) {
          let data4 = data2.parameter_hash;
          if (typeof data4 === "string") {
            if (!pattern43.test(data4)) {
              const err18 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data2.scenario_id !== void 0) {
          let data5 = data2.scenario_id;
          if (typeof data5 === "string") {
            if (func13(data5) > 256) {
              const err20 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func13(data5) < 1) {
              const err21 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data2.seed !== void 0) {
          let data6 = data2.seed;
          if (typeof data6 === "string") {
            if (!pattern7.test(data6)) {
              const err23 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.engine_release !== void 0) {
      let data7 = data.engine_release;
      if (typeof data7 === "string") {
        if (func13(data7) > 128) {
          const err26 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func13(data7) < 1) {
          const err27 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/engine_release", schemaPath: "#/properties/engine_release/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.catalogue_digest !== void 0) {
      let data8 = data.catalogue_digest;
      if (typeof data8 === "string") {
        if (!pattern43.test(data8)) {
          const err29 = { instancePath: instancePath + "/catalogue_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/catalogue_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.gate_map_digest !== void 0) {
      let data9 = data.gate_map_digest;
      if (typeof data9 === "string") {
        if (!pattern43.test(data9)) {
          const err31 = { instancePath: instancePath + "/gate_map_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/gate_map_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.created_at_utc !== void 0) {
      let data10 = data.created_at_utc;
      if (typeof data10 === "string") {
        if (!pattern10.test(data10)) {
          const err33 = { instancePath: instancePath + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/created_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/oracle_pack_manifest.v1.ts
var OraclePackManifestV1 = /* @__PURE__ */ documentSchema("oracle_pack_manifest.v1", oracle_pack_manifest_v1_validate_default);

// evidence-schemas/src/generated/oracle_seal.v1.validate.js
var import_ucs2length4 = __toESM(require_ucs2length(), 1);
var oracle_seal_v1_validate_default = validate204;
var schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "oracle_seal.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "oracle_pack_id", "seal_status", "sealed_at_utc"], "properties": { "version": { "const": "v0" }, "oracle_pack_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "seal_status": { "enum": ["SEALED_OK", "SEALED_FAILED"] }, "sealed_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "manifest_sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "content_index_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "outputs": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["output_id", "files", "size_bytes"], "properties": { "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "files": { "type": "integer", "minimum": 0 }, "size_bytes": { "type": "integer", "minimum": 0 } } } } } };
var pattern44 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern53 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern8 = new RegExp("^[A-Za-z0-9_]+$", "u");
var func14 = import_ucs2length4.default.default ?? import_ucs2length4.default;
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
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.oracle_pack_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oracle_pack_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.seal_status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seal_status" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.sealed_at_utc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sealed_at_utc" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "oracle_pack_id" || key0 === "seal_status" || key0 === "sealed_at_utc" || key0 === "manifest_sha256" || key0 === "content_index_digest" || key0 === "outputs")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if ("v0" !== data.version) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "v0" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.oracle_pack_id !== void 0) {
      let data1 = data.oracle_pack_id;
      if (typeof data1 === "string") {
        if (!pattern44.test(data1)) {
          const err6 = { instancePath: instancePath + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/oracle_pack_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.seal_status !== void 0) {
      let data2 = data.seal_status;
      if (!(data2 === "SEALED_OK" || data2 === "SEALED_FAILED")) {
        const err8 = { instancePath: instancePath + "/seal_status", schemaPath: "#/properties/seal_status/enum", keyword: "enum", params: { allowedValues: schema312.properties.seal_status.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sealed_at_utc !== void 0) {
      let data3 = data.sealed_at_utc;
      if (typeof data3 === "string") {
        if (!pattern53.test(data3)) {
          const err9 = { instancePath: instancePath + "/sealed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/sealed_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.manifest_sha256 !== void 0) {
      let data4 = data.manifest_sha256;
      if (typeof data4 === "string") {
        if (!pattern44.test(data4)) {
          const err11 = { instancePath: instancePath + "/manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/manifest_sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.content_index_digest !== void 0) {
      let data5 = data.content_index_digest;
      if (typeof data5 === "string") {
        if (!pattern44.test(data5)) {
          const err13 = { instancePath: instancePath + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data6 = data.outputs;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.output_id === void 0) {
              const err15 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "output_id" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.files === void 0) {
              const err16 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.size_bytes === void 0) {
              const err17 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/required", keyword: "required", params: { missingProperty: "size_bytes" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "output_id" || key1 === "files" || key1 === "size_bytes")) {
                const err18 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data7.output_id !== void 0) {
              let data8 = data7.output_id;
              if (typeof data8 === "string") {
                if (func14(data8) > 128) {
                  const err19 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func14(data8) < 1) {
                  const err20 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern8.test(data8)) {
                  const err21 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/outputs/" + i0 + "/output_id", schemaPath: "#/properties/outputs/items/properties/output_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.files !== void 0) {
              let data9 = data7.files;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err23 = { instancePath: instancePath + "/outputs/" + i0 + "/files", schemaPath: "#/properties/outputs/items/properties/files/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 < 0 || isNaN(data9)) {
                  const err24 = { instancePath: instancePath + "/outputs/" + i0 + "/files", schemaPath: "#/properties/outputs/items/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
            if (data7.size_bytes !== void 0) {
              let data10 = data7.size_bytes;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err25 = { instancePath: instancePath + "/outputs/" + i0 + "/size_bytes", schemaPath: "#/properties/outputs/items/properties/size_bytes/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err26 = { instancePath: instancePath + "/outputs/" + i0 + "/size_bytes", schemaPath: "#/properties/outputs/items/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/outputs/" + i0, schemaPath: "#/properties/outputs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/oracle_seal.v1.ts
var OracleSealV1 = /* @__PURE__ */ documentSchema("oracle_seal.v1", oracle_seal_v1_validate_default);

// evidence-schemas/src/generated/seed_snapshot.v1.validate.js
var import_ucs2length5 = __toESM(require_ucs2length(), 1);
var seed_snapshot_v1_validate_default = validate205;
var schema313 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "seed_snapshot.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["platform_run_id", "written_at_utc", "inlet_mode", "source_uri", "target_uri", "objects", "object_count", "byte_count", "content_index_digest", "copied", "skipped", "failures", "verified", "verdict", "started_at_utc", "ended_at_utc", "task_arn"], "properties": { "platform_run_id": { "$ref": "common.v1.schema.json#/$defs/platform_run_id" }, "written_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "inlet_mode": { "enum": ["s3_to_s3_seed", "external_pre_staged"] }, "source_uri": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "target_uri": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "objects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "size", "checksum_algo", "checksum", "action"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "size": { "type": "integer", "minimum": 0 }, "checksum_algo": { "const": "sha256" }, "checksum": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "action": { "enum": ["copied", "skipped", "failed"] } } } }, "object_count": { "type": "integer", "minimum": 0 }, "byte_count": { "type": "integer", "minimum": 0 }, "content_index_digest": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "copied": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "failures": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "detail"], "properties": { "code": { "type": "string", "minLength": 1, "maxLength": 64 }, "detail": { "type": "string", "minLength": 1, "maxLength": 512 } } } }, "verified": { "type": "boolean" }, "verdict": { "enum": ["PASS", "FAIL"] }, "started_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "ended_at_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "task_arn": { "type": "string", "minLength": 1, "maxLength": 1024 } } };
var func15 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length5.default.default ?? import_ucs2length5.default;
var pattern45 = new RegExp("^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$", "u");
var pattern54 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern62 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern82 = new RegExp("^[0-9a-f]{64}$", "u");
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
    if (data.platform_run_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform_run_id" } };
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
    if (data.inlet_mode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inlet_mode" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source_uri === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_uri" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.target_uri === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target_uri" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.objects === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objects" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.object_count === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object_count" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.byte_count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "byte_count" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.content_index_digest === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content_index_digest" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.copied === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copied" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.skipped === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skipped" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.failures === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.verified === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.started_at_utc === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_utc" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.ended_at_utc === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended_at_utc" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.task_arn === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_arn" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func15.call(schema313.properties, key0)) {
        const err17 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.platform_run_id !== void 0) {
      let data0 = data.platform_run_id;
      if (typeof data0 === "string") {
        if (!pattern45.test(data0)) {
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
    if (data.written_at_utc !== void 0) {
      let data1 = data.written_at_utc;
      if (typeof data1 === "string") {
        if (!pattern54.test(data1)) {
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
    if (data.inlet_mode !== void 0) {
      let data2 = data.inlet_mode;
      if (!(data2 === "s3_to_s3_seed" || data2 === "external_pre_staged")) {
        const err22 = { instancePath: instancePath + "/inlet_mode", schemaPath: "#/properties/inlet_mode/enum", keyword: "enum", params: { allowedValues: schema313.properties.inlet_mode.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.source_uri !== void 0) {
      let data3 = data.source_uri;
      if (typeof data3 === "string") {
        if (func22(data3) > 1024) {
          const err23 = { instancePath: instancePath + "/source_uri", schemaPath: "#/properties/source_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func22(data3) < 1) {
          const err24 = { instancePath: instancePath + "/source_uri", schemaPath: "#/properties/source_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern62.test(data3)) {
          const err25 = { instancePath: instancePath + "/source_uri", schemaPath: "#/properties/source_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/source_uri", schemaPath: "#/properties/source_uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.target_uri !== void 0) {
      let data4 = data.target_uri;
      if (typeof data4 === "string") {
        if (func22(data4) > 1024) {
          const err27 = { instancePath: instancePath + "/target_uri", schemaPath: "#/properties/target_uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func22(data4) < 1) {
          const err28 = { instancePath: instancePath + "/target_uri", schemaPath: "#/properties/target_uri/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern62.test(data4)) {
          const err29 = { instancePath: instancePath + "/target_uri", schemaPath: "#/properties/target_uri/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/target_uri", schemaPath: "#/properties/target_uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.objects !== void 0) {
      let data5 = data.objects;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.key === void 0) {
              const err31 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data6.size === void 0) {
              const err32 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "size" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data6.checksum_algo === void 0) {
              const err33 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum_algo" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data6.checksum === void 0) {
              const err34 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "checksum" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data6.action === void 0) {
              const err35 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/required", keyword: "required", params: { missingProperty: "action" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "key" || key1 === "size" || key1 === "checksum_algo" || key1 === "checksum" || key1 === "action")) {
                const err36 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data6.key !== void 0) {
              let data7 = data6.key;
              if (typeof data7 === "string") {
                if (func22(data7) > 1024) {
                  const err37 = { instancePath: instancePath + "/objects/" + i0 + "/key", schemaPath: "#/properties/objects/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func22(data7) < 1) {
                  const err38 = { instancePath: instancePath + "/objects/" + i0 + "/key", schemaPath: "#/properties/objects/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/objects/" + i0 + "/key", schemaPath: "#/properties/objects/items/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data6.size !== void 0) {
              let data8 = data6.size;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err40 = { instancePath: instancePath + "/objects/" + i0 + "/size", schemaPath: "#/properties/objects/items/properties/size/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err41 = { instancePath: instancePath + "/objects/" + i0 + "/size", schemaPath: "#/properties/objects/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            }
            if (data6.checksum_algo !== void 0) {
              if ("sha256" !== data6.checksum_algo) {
                const err42 = { instancePath: instancePath + "/objects/" + i0 + "/checksum_algo", schemaPath: "#/properties/objects/items/properties/checksum_algo/const", keyword: "const", params: { allowedValue: "sha256" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data6.checksum !== void 0) {
              let data10 = data6.checksum;
              if (typeof data10 === "string") {
                if (!pattern82.test(data10)) {
                  const err43 = { instancePath: instancePath + "/objects/" + i0 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/objects/" + i0 + "/checksum", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data6.action !== void 0) {
              let data11 = data6.action;
              if (!(data11 === "copied" || data11 === "skipped" || data11 === "failed")) {
                const err45 = { instancePath: instancePath + "/objects/" + i0 + "/action", schemaPath: "#/properties/objects/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema313.properties.objects.items.properties.action.enum } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/objects/" + i0, schemaPath: "#/properties/objects/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/objects", schemaPath: "#/properties/objects/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.object_count !== void 0) {
      let data12 = data.object_count;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err48 = { instancePath: instancePath + "/object_count", schemaPath: "#/properties/object_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err49 = { instancePath: instancePath + "/object_count", schemaPath: "#/properties/object_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
    }
    if (data.byte_count !== void 0) {
      let data13 = data.byte_count;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err50 = { instancePath: instancePath + "/byte_count", schemaPath: "#/properties/byte_count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 < 0 || isNaN(data13)) {
          const err51 = { instancePath: instancePath + "/byte_count", schemaPath: "#/properties/byte_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.content_index_digest !== void 0) {
      let data14 = data.content_index_digest;
      if (typeof data14 === "string") {
        if (!pattern82.test(data14)) {
          const err52 = { instancePath: instancePath + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/content_index_digest", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.copied !== void 0) {
      let data15 = data.copied;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err54 = { instancePath: instancePath + "/copied", schemaPath: "#/properties/copied/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err55 = { instancePath: instancePath + "/copied", schemaPath: "#/properties/copied/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
    }
    if (data.skipped !== void 0) {
      let data16 = data.skipped;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err56 = { instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err57 = { instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      }
    }
    if (data.failures !== void 0) {
      let data17 = data.failures;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.code === void 0) {
              const err58 = { instancePath: instancePath + "/failures/" + i1, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data18.detail === void 0) {
              const err59 = { instancePath: instancePath + "/failures/" + i1, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: "detail" } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "code" || key2 === "detail")) {
                const err60 = { instancePath: instancePath + "/failures/" + i1, schemaPath: "#/properties/failures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data18.code !== void 0) {
              let data19 = data18.code;
              if (typeof data19 === "string") {
                if (func22(data19) > 64) {
                  const err61 = { instancePath: instancePath + "/failures/" + i1 + "/code", schemaPath: "#/properties/failures/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (func22(data19) < 1) {
                  const err62 = { instancePath: instancePath + "/failures/" + i1 + "/code", schemaPath: "#/properties/failures/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/failures/" + i1 + "/code", schemaPath: "#/properties/failures/items/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data18.detail !== void 0) {
              let data20 = data18.detail;
              if (typeof data20 === "string") {
                if (func22(data20) > 512) {
                  const err64 = { instancePath: instancePath + "/failures/" + i1 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/maxLength", keyword: "maxLength", params: { limit: 512 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (func22(data20) < 1) {
                  const err65 = { instancePath: instancePath + "/failures/" + i1 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/failures/" + i1 + "/detail", schemaPath: "#/properties/failures/items/properties/detail/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/failures/" + i1, schemaPath: "#/properties/failures/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.verified !== void 0) {
      if (typeof data.verified !== "boolean") {
        const err69 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data22 = data.verdict;
      if (!(data22 === "PASS" || data22 === "FAIL")) {
        const err70 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema313.properties.verdict.enum } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.started_at_utc !== void 0) {
      let data23 = data.started_at_utc;
      if (typeof data23 === "string") {
        if (!pattern54.test(data23)) {
          const err71 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      } else {
        const err72 = { instancePath: instancePath + "/started_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.ended_at_utc !== void 0) {
      let data24 = data.ended_at_utc;
      if (typeof data24 === "string") {
        if (!pattern54.test(data24)) {
          const err73 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      } else {
        const err74 = { instancePath: instancePath + "/ended_at_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.task_arn !== void 0) {
      let data25 = data.task_arn;
      if (typeof data25 === "string") {
        if (func22(data25) > 1024) {
          const err75 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (func22(data25) < 1) {
          const err76 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/task_arn", schemaPath: "#/properties/task_arn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
  } else {
    const err78 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err78];
    } else {
      vErrors.push(err78);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/seed_snapshot.v1.ts
var SeedSnapshotV1 = /* @__PURE__ */ documentSchema("seed_snapshot.v1", seed_snapshot_v1_validate_default);

// evidence-schemas/src/generated/stream_view_manifest.v1.validate.js
var import_ucs2length6 = __toESM(require_ucs2length(), 1);
var stream_view_manifest_v1_validate_default = validate206;
var schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "stream_view_manifest.v1.schema.json", "type": "object", "additionalProperties": false, "required": ["stream_view_id", "engine_run_root", "stream_view_root", "engine_run_id", "scenario_id", "world_key", "output_id", "output_ids", "sort_keys", "partition_granularity", "created_utc", "shards"], "properties": { "stream_view_id": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "engine_run_root": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "stream_view_root": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^s3://[a-z0-9][a-z0-9.-]+/.+$" }, "engine_run_id": { "$ref": "common.v1.schema.json#/$defs/hex32" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "world_key": { "type": "object", "additionalProperties": false, "required": ["manifest_fingerprint", "parameter_hash", "scenario_id", "seed"], "properties": { "manifest_fingerprint": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "parameter_hash": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "scenario_id": { "type": "string", "minLength": 1, "maxLength": 256 }, "seed": { "$ref": "common.v1.schema.json#/$defs/uint64" } } }, "output_id": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" }, "output_ids": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_]+$" } }, "sort_keys": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } }, "partition_granularity": { "const": "flat" }, "slice": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "window" }, "start_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "end_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "max_rows": { "type": "null" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "start_utc", "end_utc", "max_rows"], "properties": { "kind": { "const": "first_rows" }, "start_utc": { "type": "null" }, "end_utc": { "type": "null" }, "max_rows": { "type": "integer", "minimum": 1 } } }] }, "created_utc": { "$ref": "common.v1.schema.json#/$defs/time_us" }, "shards": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "key", "rows", "bytes", "sha256", "min_key", "max_key"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^part-[0-9]{6}\\.parquet$" }, "key": { "type": "string", "minLength": 1, "maxLength": 1024 }, "rows": { "type": "integer", "minimum": 1 }, "bytes": { "type": "integer", "minimum": 1 }, "sha256": { "$ref": "common.v1.schema.json#/$defs/hex64" }, "min_key": { "type": "string", "minLength": 1, "maxLength": 128 }, "max_key": { "type": "string", "minLength": 1, "maxLength": 128 } } } } } };
var func16 = Object.prototype.hasOwnProperty;
var func23 = import_ucs2length6.default.default ?? import_ucs2length6.default;
var pattern46 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern55 = new RegExp("^s3://[a-z0-9][a-z0-9.-]+/.+$", "u");
var pattern72 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern102 = new RegExp("^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$", "u");
var pattern11 = new RegExp("^[A-Za-z0-9_]+$", "u");
var pattern13 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$", "u");
var pattern16 = new RegExp("^part-[0-9]{6}\\.parquet$", "u");
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
    if (data.stream_view_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.engine_run_root === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_root" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.stream_view_root === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stream_view_root" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.engine_run_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine_run_id" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scenario_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_id" } };
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
    if (data.output_id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_id" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.output_ids === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output_ids" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.sort_keys === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sort_keys" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.partition_granularity === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partition_granularity" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.created_utc === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_utc" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.shards === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shards" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func16.call(schema314.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.stream_view_id !== void 0) {
      let data0 = data.stream_view_id;
      if (typeof data0 === "string") {
        if (!pattern46.test(data0)) {
          const err13 = { instancePath: instancePath + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/stream_view_id", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.engine_run_root !== void 0) {
      let data1 = data.engine_run_root;
      if (typeof data1 === "string") {
        if (func23(data1) > 1024) {
          const err15 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func23(data1) < 1) {
          const err16 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern55.test(data1)) {
          const err17 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/engine_run_root", schemaPath: "#/properties/engine_run_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.stream_view_root !== void 0) {
      let data2 = data.stream_view_root;
      if (typeof data2 === "string") {
        if (func23(data2) > 1024) {
          const err19 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func23(data2) < 1) {
          const err20 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern55.test(data2)) {
          const err21 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]+/.+$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/stream_view_root", schemaPath: "#/properties/stream_view_root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.engine_run_id !== void 0) {
      let data3 = data.engine_run_id;
      if (typeof data3 === "string") {
        if (!pattern72.test(data3)) {
          const err23 = { instancePath: instancePath + "/engine_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/engine_run_id", schemaPath: "common.v1.schema.json#/$defs/hex32/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.scenario_id !== void 0) {
      let data4 = data.scenario_id;
      if (typeof data4 === "string") {
        if (func23(data4) > 256) {
          const err25 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func23(data4) < 1) {
          const err26 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/scenario_id", schemaPath: "#/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.world_key !== void 0) {
      let data5 = data.world_key;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.manifest_fingerprint === void 0) {
          const err28 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "manifest_fingerprint" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data5.parameter_hash === void 0) {
          const err29 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "parameter_hash" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data5.scenario_id === void 0) {
          const err30 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "scenario_id" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data5.seed === void 0) {
          const err31 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/required", keyword: "required", params: { missingProperty: "seed" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "manifest_fingerprint" || key1 === "parameter_hash" || key1 === "scenario_id" || key1 === "seed")) {
            const err32 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data5.manifest_fingerprint !== void 0) {
          let data6 = data5.manifest_fingerprint;
          if (typeof data6 === "string") {
            if (!pattern46.test(data6)) {
              const err33 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/world_key/manifest_fingerprint", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data5.parameter_hash !== void 0) {
          let data7 = data5.parameter_hash;
          if (typeof data7 === "string") {
            if (!pattern46.test(data7)) {
              const err35 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/world_key/parameter_hash", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data5.scenario_id !== void 0) {
          let data8 = data5.scenario_id;
          if (typeof data8 === "string") {
            if (func23(data8) > 256) {
              const err37 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (func23(data8) < 1) {
              const err38 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/world_key/scenario_id", schemaPath: "#/properties/world_key/properties/scenario_id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data5.seed !== void 0) {
          let data9 = data5.seed;
          if (typeof data9 === "string") {
            if (!pattern102.test(data9)) {
              const err40 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,18}|1[0-7][0-9]{18}|18[0-3][0-9]{17}|184[0-3][0-9]{16}|1844[0-5][0-9]{15}|18446[0-6][0-9]{14}|184467[0-3][0-9]{13}|1844674[0-3][0-9]{12}|184467440[0-6][0-9]{10}|1844674407[0-2][0-9]{9}|18446744073[0-6][0-9]{8}|1844674407370[0-8][0-9]{6}|18446744073709[0-4][0-9]{5}|184467440737095[0-4][0-9]{4}|18446744073709550[0-9]{3}|18446744073709551[0-5][0-9]{2}|1844674407370955160[0-9]|1844674407370955161[0-5])$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/world_key/seed", schemaPath: "common.v1.schema.json#/$defs/uint64/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/world_key", schemaPath: "#/properties/world_key/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.output_id !== void 0) {
      let data10 = data.output_id;
      if (typeof data10 === "string") {
        if (func23(data10) > 128) {
          const err43 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func23(data10) < 1) {
          const err44 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (!pattern11.test(data10)) {
          const err45 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/output_id", schemaPath: "#/properties/output_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.output_ids !== void 0) {
      let data11 = data.output_ids;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 === "string") {
            if (func23(data12) > 128) {
              const err47 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (func23(data12) < 1) {
              const err48 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (!pattern11.test(data12)) {
              const err49 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_]+$" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/output_ids/" + i0, schemaPath: "#/properties/output_ids/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/output_ids", schemaPath: "#/properties/output_ids/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.sort_keys !== void 0) {
      let data13 = data.sort_keys;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 === "string") {
            if (func23(data14) > 128) {
              const err52 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/maxLength", keyword: "maxLength", params: { limit: 128 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (func23(data14) < 1) {
              const err53 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/sort_keys/" + i1, schemaPath: "#/properties/sort_keys/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/sort_keys", schemaPath: "#/properties/sort_keys/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.partition_granularity !== void 0) {
      if ("flat" !== data.partition_granularity) {
        const err56 = { instancePath: instancePath + "/partition_granularity", schemaPath: "#/properties/partition_granularity/const", keyword: "const", params: { allowedValue: "flat" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.slice !== void 0) {
      let data16 = data.slice;
      const _errs40 = errors;
      let valid11 = false;
      let passing0 = null;
      const _errs41 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.kind === void 0) {
          const err57 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data16.start_utc === void 0) {
          const err58 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "start_utc" } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data16.end_utc === void 0) {
          const err59 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "end_utc" } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data16.max_rows === void 0) {
          const err60 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/required", keyword: "required", params: { missingProperty: "max_rows" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        for (const key2 in data16) {
          if (!(key2 === "kind" || key2 === "start_utc" || key2 === "end_utc" || key2 === "max_rows")) {
            const err61 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data16.kind !== void 0) {
          if ("window" !== data16.kind) {
            const err62 = { instancePath: instancePath + "/slice/kind", schemaPath: "#/properties/slice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "window" } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data16.start_utc !== void 0) {
          let data18 = data16.start_utc;
          if (typeof data18 === "string") {
            if (!pattern13.test(data18)) {
              const err63 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data16.end_utc !== void 0) {
          let data19 = data16.end_utc;
          if (typeof data19 === "string") {
            if (!pattern13.test(data19)) {
              const err65 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data16.max_rows !== void 0) {
          if (data16.max_rows !== null) {
            const err67 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/0/properties/max_rows/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      var _valid0 = _errs41 === errors;
      if (_valid0) {
        valid11 = true;
        passing0 = 0;
        var props0 = true;
      }
      const _errs53 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.kind === void 0) {
          const err69 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data16.start_utc === void 0) {
          const err70 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "start_utc" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data16.end_utc === void 0) {
          const err71 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "end_utc" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data16.max_rows === void 0) {
          const err72 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/required", keyword: "required", params: { missingProperty: "max_rows" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        for (const key3 in data16) {
          if (!(key3 === "kind" || key3 === "start_utc" || key3 === "end_utc" || key3 === "max_rows")) {
            const err73 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data16.kind !== void 0) {
          if ("first_rows" !== data16.kind) {
            const err74 = { instancePath: instancePath + "/slice/kind", schemaPath: "#/properties/slice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "first_rows" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data16.start_utc !== void 0) {
          if (data16.start_utc !== null) {
            const err75 = { instancePath: instancePath + "/slice/start_utc", schemaPath: "#/properties/slice/oneOf/1/properties/start_utc/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data16.end_utc !== void 0) {
          if (data16.end_utc !== null) {
            const err76 = { instancePath: instancePath + "/slice/end_utc", schemaPath: "#/properties/slice/oneOf/1/properties/end_utc/type", keyword: "type", params: { type: "null" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data16.max_rows !== void 0) {
          let data24 = data16.max_rows;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err77 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 1 || isNaN(data24)) {
              const err78 = { instancePath: instancePath + "/slice/max_rows", schemaPath: "#/properties/slice/oneOf/1/properties/max_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      var _valid0 = _errs53 === errors;
      if (_valid0 && valid11) {
        valid11 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid11 = true;
          passing0 = 1;
          if (props0 !== true) {
            props0 = true;
          }
        }
      }
      if (!valid11) {
        const err80 = { instancePath: instancePath + "/slice", schemaPath: "#/properties/slice/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.created_utc !== void 0) {
      let data25 = data.created_utc;
      if (typeof data25 === "string") {
        if (!pattern13.test(data25)) {
          const err81 = { instancePath: instancePath + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z$" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      } else {
        const err82 = { instancePath: instancePath + "/created_utc", schemaPath: "common.v1.schema.json#/$defs/time_us/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.shards !== void 0) {
      let data26 = data.shards;
      if (Array.isArray(data26)) {
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.name === void 0) {
              const err83 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data27.key === void 0) {
              const err84 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data27.rows === void 0) {
              const err85 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "rows" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data27.bytes === void 0) {
              const err86 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "bytes" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data27.sha256 === void 0) {
              const err87 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data27.min_key === void 0) {
              const err88 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "min_key" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data27.max_key === void 0) {
              const err89 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "max_key" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            for (const key4 in data27) {
              if (!(key4 === "name" || key4 === "key" || key4 === "rows" || key4 === "bytes" || key4 === "sha256" || key4 === "min_key" || key4 === "max_key")) {
                const err90 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data27.name !== void 0) {
              let data28 = data27.name;
              if (typeof data28 === "string") {
                if (func23(data28) > 64) {
                  const err91 = { instancePath: instancePath + "/shards/" + i2 + "/name", schemaPath: "#/properties/shards/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                if (func23(data28) < 1) {
                  const err92 = { instancePath: instancePath + "/shards/" + i2 + "/name", schemaPath: "#/properties/shards/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (!pattern16.test(data28)) {
                  const err93 = { instancePath: instancePath + "/shards/" + i2 + "/name", schemaPath: "#/properties/shards/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^part-[0-9]{6}\\.parquet$" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/shards/" + i2 + "/name", schemaPath: "#/properties/shards/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data27.key !== void 0) {
              let data29 = data27.key;
              if (typeof data29 === "string") {
                if (func23(data29) > 1024) {
                  const err95 = { instancePath: instancePath + "/shards/" + i2 + "/key", schemaPath: "#/properties/shards/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (func23(data29) < 1) {
                  const err96 = { instancePath: instancePath + "/shards/" + i2 + "/key", schemaPath: "#/properties/shards/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/shards/" + i2 + "/key", schemaPath: "#/properties/shards/items/properties/key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data27.rows !== void 0) {
              let data30 = data27.rows;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err98 = { instancePath: instancePath + "/shards/" + i2 + "/rows", schemaPath: "#/properties/shards/items/properties/rows/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 1 || isNaN(data30)) {
                  const err99 = { instancePath: instancePath + "/shards/" + i2 + "/rows", schemaPath: "#/properties/shards/items/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
            }
            if (data27.bytes !== void 0) {
              let data31 = data27.bytes;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err100 = { instancePath: instancePath + "/shards/" + i2 + "/bytes", schemaPath: "#/properties/shards/items/properties/bytes/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 1 || isNaN(data31)) {
                  const err101 = { instancePath: instancePath + "/shards/" + i2 + "/bytes", schemaPath: "#/properties/shards/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
            if (data27.sha256 !== void 0) {
              let data32 = data27.sha256;
              if (typeof data32 === "string") {
                if (!pattern46.test(data32)) {
                  const err102 = { instancePath: instancePath + "/shards/" + i2 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/shards/" + i2 + "/sha256", schemaPath: "common.v1.schema.json#/$defs/hex64/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data27.min_key !== void 0) {
              let data33 = data27.min_key;
              if (typeof data33 === "string") {
                if (func23(data33) > 128) {
                  const err104 = { instancePath: instancePath + "/shards/" + i2 + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (func23(data33) < 1) {
                  const err105 = { instancePath: instancePath + "/shards/" + i2 + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/shards/" + i2 + "/min_key", schemaPath: "#/properties/shards/items/properties/min_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data27.max_key !== void 0) {
              let data34 = data27.max_key;
              if (typeof data34 === "string") {
                if (func23(data34) > 128) {
                  const err107 = { instancePath: instancePath + "/shards/" + i2 + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (func23(data34) < 1) {
                  const err108 = { instancePath: instancePath + "/shards/" + i2 + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/shards/" + i2 + "/max_key", schemaPath: "#/properties/shards/items/properties/max_key/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
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
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// evidence-schemas/src/generated/stream_view_manifest.v1.ts
var StreamViewManifestV1 = /* @__PURE__ */ documentSchema("stream_view_manifest.v1", stream_view_manifest_v1_validate_default);

export {
  FunctionalWorkloadProfileV1,
  InletAssertionSnapshotV1,
  OraclePackManifestV1,
  OracleSealV1,
  SeedSnapshotV1,
  StreamViewManifestV1
};
